"""The arrangement of many overlapping shapes: every boundary cut where it meets another, and what weighs on either side.

Boundaries are cut into *pieces* at their crossings. Following a ring, the weight of the other shapes that include the ground
beside it changes at crossings alone, by the weight of the shape that is entered or left; so running sums along the rings
give the weight on both sides of every piece, without asking for any point which shapes it lies in. Other weights take
new sums, not new geometry.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Any

from resokit_qgis.analysis import libraries
from resokit_qgis.analysis.cells import Cells, cells_of
from resokit_qgis.analysis.crossings import expected_crossings, find_crossings, frame_for, strips_of
from resokit_qgis.analysis.events import Events, events_of, swept, touching_pieces
from resokit_qgis.analysis.identical import identical_shapes
from resokit_qgis.analysis.outlines import SLIVER, outlines_of, surface
from resokit_qgis.analysis.paths import cycles, points_along
from resokit_qgis.analysis.progress import Tick, within
from resokit_qgis.analysis.ring_tree import RingTree, ring_tree
from resokit_qgis.analysis.rings import Rings, grid_near, rings_of
from resokit_qgis.errors import QT_TRANSLATE_NOOP, ResokitError

_COUNTED = 10_000_000
"""Weights up to this are counted in a table, larger ones sorted."""


@dataclass(frozen=True)
class Arrangement:
    """`rings` cut at their crossings. `number[i]` is the place of the i-th given shape among the different ones.

    Piece `e` begins at event `e` of `events` and ends at the next one of its ring. `touching` holds the segments that
    touch another ring, with or without a crossing.
    """

    rings: Rings
    number: Any
    events: Events
    tree: RingTree
    touching: Any

    def __len__(self) -> int:
        return len(self.number)

    @cached_property
    def piece_areas(self) -> Any:
        """What is swept along each piece (pieces,) in m2, see `events.swept`."""
        numpy = libraries.load("numpy")
        return swept(self.rings, self.events, numpy.arange(len(self.events)))

    @cached_property
    def touches(self) -> Any:
        """Which pieces (pieces,) touch another ring."""
        return touching_pieces(self.rings, self.events, self.touching)

    def cells(self, tick: Tick) -> Cells:
        """Every cell as a polygon."""
        return cells_of(self, tick)

    def weigh(self, weights: Any) -> Depths:
        """The weight on both sides of every piece, where the i-th given shape weighs `weights[i]`.

        `weights` are integers, 0 or more: an array of them, or of Python's own where they are large.
        """
        numpy = libraries.load("numpy")
        own = summed(weights, self.number)
        events = self.events
        flow = numpy.cumsum(events.enters * own[events.other])
        before = events.before(flow)
        start = self.tree.weights_at_start(flow - before[events.ring], own)
        outside = (start - before)[events.ring] + flow
        return Depths(self, outside, outside + own[self.rings.shape[events.ring]])


@dataclass(frozen=True)
class Depths:
    """The weights of an arrangement: `outside[e]` right of piece `e`, and `inside[e]` left of it, in its own shape."""

    arrangement: Arrangement
    outside: Any
    inside: Any

    def area(self, least: int) -> float:
        """The area in m2 of the ground whose weight is at least `least`, which is over 0."""
        numpy = libraries.load("numpy")
        arrangement = self.arrangement
        return float(swept(arrangement.rings, arrangement.events, numpy.flatnonzero(self.bounding(least))).sum())

    def bounding(self, least: int) -> Any:
        """Which pieces bound the ground whose weight is at least `least`: a boolean array."""
        return (self.outside < least) & (self.inside >= least)

    def level(self, least: int) -> Any:
        """The ground whose weight is at least `least`, over 0: a valid MultiPolygon in metres, perhaps empty."""
        numpy = libraries.load("numpy")
        bounding = self.bounding(least)
        pieces = numpy.flatnonzero(bounding)
        events, rings = self.arrangement.events, self.arrangement.rings
        following = events.following[pieces]
        # Where the ring goes on inside or outside, the boundary goes on along the ring that it crosses there.
        following = numpy.where(bounding[following], following, events.partner[following])
        if not bounding[following].all():
            raise RuntimeError("the boundary of a level does not close: the shapes are not valid")
        place = numpy.zeros(len(events), dtype=numpy.int32)
        place[pieces] = numpy.arange(len(pieces), dtype=numpy.int32)
        order, start = cycles(place[following])
        points, count = points_along(rings, events, pieces[order], numpy.zeros(len(order), dtype=bool))
        path = numpy.repeat(numpy.arange(len(start) - 1), numpy.diff(start))
        touching = bool(self.arrangement.touches[pieces].any())
        return surface(outlines_of(points, numpy.repeat(path, count), len(start) - 1, rings.grid), touching)

    def areas(self) -> tuple[Any, Any]:
        """Every weight over 0 that some ground has (sorted), and the area in m2 of all that weighs at least that."""
        numpy = libraries.load("numpy")
        area = self.arrangement.piece_areas
        if self.inside.dtype == object or int(self.inside.max(initial=0)) > _COUNTED:
            found, place = numpy.unique(numpy.concatenate((self.inside, self.outside)), return_inverse=True)
            inside, outside = numpy.split(place.reshape(-1), 2)
        else:
            found = numpy.arange(int(self.inside.max(initial=0)) + 1)
            inside, outside = self.inside, self.outside
        gained = numpy.bincount(inside, weights=area, minlength=len(found))
        gained -= numpy.bincount(outside, weights=area, minlength=len(found))
        at_least = numpy.cumsum(gained[::-1])[::-1]
        # Between edges that are the same there is no ground.
        there = (at_least - numpy.append(at_least[1:], 0.0) > SLIVER) & (found > 0)
        return found[there], at_least[there]


def summed(weights: Any, number: Any) -> Any:
    """The sum of the `weights` of each `number`, which are 0 and up: int64, or Python's own integers where these are."""
    numpy = libraries.load("numpy")
    weights = numpy.asarray(weights)
    if weights.dtype != object:
        weights = weights.astype(numpy.int64)
    sums = numpy.zeros(int(number.max(initial=-1)) + 1, dtype=weights.dtype)
    numpy.add.at(sums, number, weights)
    return sums


class TooManyCrossings(Exception):
    """So many crossings (about `expected`) that they should not be kept in memory together."""

    def __init__(self, expected: int) -> None:
        super().__init__(f"about {expected} crossings")
        self.expected = expected


def arrange(shapes: Any, tick: Tick, most: int | None = None) -> Arrangement:
    """Cut `shapes`, an object array of valid polygons and multipolygons in metres, where they meet.

    Exact on a grid of a millimetre. Shapes that are the same are cut once. It takes about 300 bytes for each crossing;
    raises `TooManyCrossings` before the work where more than `most` are to be expected, and `ResokitError` where no shape
    is as large as the grid.
    """
    tick(0.0)
    first, number = identical_shapes(shapes)
    rings = rings_of(shapes[first], grid_near(shapes))
    if not len(rings):
        raise ResokitError(
            QT_TRANSLATE_NOOP(
                "Resokit",
                "The drawings are smaller than a millimetre, so nothing was found. Set the layer's real coordinate reference system.",
            )
        )
    strips = strips_of(rings, frame_for(rings))
    expected = 0 if most is None else expected_crossings(strips)
    if most is not None and expected > most:
        raise TooManyCrossings(expected)
    crossings = find_crossings(strips, within(tick, 0.0, 0.7))
    events = events_of(rings, crossings, within(tick, 0.7, 0.9))
    tick(0.9)
    numpy = libraries.load("numpy")
    touching = numpy.concatenate((crossings.touching_first, crossings.touching_second))
    return Arrangement(rings, number, events, ring_tree(rings, strips, events), touching)
