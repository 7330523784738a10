"""Levels of more drawings than can be arranged in memory at once, a part of their boundaries after the other.

Of the pieces of a boundary few stand on the boundary of a given level. So the crossings of some rings with all others are
found and weighed, the pieces that bound a level are kept, and the rest is forgotten; at the end the pieces are linked by the
crossings they begin and end at. Every crossing is found twice, from either side.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from resokit_qgis.analysis import libraries
from resokit_qgis.analysis.arrangement import summed
from resokit_qgis.analysis.crossings import (
    Crossings,
    Strips,
    crossings_between,
    expected_crossings,
    frame_for,
    strips_of,
)
from resokit_qgis.analysis.events import Events, Points, order_along
from resokit_qgis.analysis.identical import identical_shapes
from resokit_qgis.analysis.outlines import outlines_of, surface
from resokit_qgis.analysis.paths import cycles, points_along
from resokit_qgis.analysis.progress import Tick, within
from resokit_qgis.analysis.ring_tree import shapes_around
from resokit_qgis.analysis.rings import Rings, grid_near, rings_of

_AT_ONCE = 1_500_000
"""Crossings found together, of about 300 bytes each."""


@dataclass(frozen=True)
class _Bounds:
    """Pieces of boundaries that bound a level. Piece `i` begins at crossing `begin[i]` and ends at crossing `end[i]`.

    `points` (n, 2) in cells of the grid are those that the pieces pass without the last of each, `count` (pieces,) how
    many each has.
    """

    begin: Any
    end: Any
    points: Any
    count: Any


def levels_in_batches(shapes: Any, weights: Any, leasts: Sequence[int], tick: Tick) -> list[Any]:
    """The ground whose weight is at least each of `leasts`, all over 0: valid MultiPolygons in metres.

    `shapes` are valid polygons and multipolygons in metres, of which the i-th weighs `weights[i]` (integers, 0 or more).
    The same as `Depths.level` gives, in bounded memory.
    """
    numpy = libraries.load("numpy")
    first, number = identical_shapes(shapes)
    own = summed(weights, number)
    touching = False
    rings = rings_of(shapes[first], grid_near(shapes))
    strips = strips_of(rings, frame_for(rings))
    found: list[list[_Bounds]] = [[] for _ in leasts]
    cuts = _cuts(rings, strips)
    for place, (low, high) in enumerate(pairwise(cuts)):
        step = within(tick, 0.9 * place / (len(cuts) - 1), 0.9 * (place + 1) / (len(cuts) - 1))
        part = rings.part(low, high)
        crossings = crossings_between(strips_of(part, strips.frame), strips, step, same_shapes=True)
        touching |= len(crossings.touching_first) > 0
        events, begin, outside = _weighed(rings, strips, low, high, own, crossings)
        inside = outside + own[rings.shape[events.ring]]
        for least, bounds in zip(leasts, found, strict=True):
            piece = numpy.flatnonzero((outside < least) & (inside >= least))
            points, count = points_along(rings, events, piece, numpy.zeros(len(piece), dtype=bool))
            bounds.append(_Bounds(begin[piece], begin[events.following[piece]], points, count))
    return [_linked(rings, bounds, touching) for bounds in found]


def _cuts(rings: Rings, strips: Strips) -> list[int]:
    """Where to cut the list of rings, so that each part has about as many crossings as are found at once."""
    numpy = libraries.load("numpy")
    # Rings with many entries in the strips meet many others.
    entries = numpy.bincount(rings.ring[strips.segment], minlength=len(rings))
    parts = 1 + 2 * expected_crossings(strips) // _AT_ONCE
    upto = numpy.cumsum(entries)
    cuts = numpy.searchsorted(upto, upto[-1] * numpy.arange(1, parts) / parts) + 1
    return [int(cut) for cut in numpy.unique([0, *numpy.minimum(cuts, len(rings)), len(rings)])]


def _weighed(
    rings: Rings, strips: Strips, low: int, high: int, own: Any, crossings: Crossings
) -> tuple[Events, Any, Any]:
    """The events of the rings from `low` up to `high`, their crossings, and the weight right of each piece after one.

    A crossing is named by the numbers of its two segments, the lower first, as one number.
    """
    numpy = libraries.load("numpy")
    first = crossings.first + numpy.int32(rings.starts[low])
    alone = numpy.flatnonzero(numpy.bincount(rings.ring[first] - low, minlength=high - low) == 0)
    starts = rings.starts[low + alone].astype(numpy.int32)
    mine = numpy.concatenate((first, starts))
    theirs = numpy.concatenate((crossings.second, starts))
    along = numpy.concatenate((crossings.along_first, numpy.zeros(len(alone))))
    along_theirs = numpy.concatenate((crossings.along_second, numpy.zeros(len(alone))))
    enters = numpy.concatenate((crossings.enters, numpy.zeros(len(alone), dtype=numpy.int8)))
    order = order_along(rings, mine, theirs, along)
    mine, theirs, along, along_theirs, enters = (each[order] for each in (mine, theirs, along, along_theirs, enters))

    # From either side the point is computed on the same one of the two segments.
    one, other = numpy.minimum(mine, theirs), numpy.maximum(mine, theirs)
    along = numpy.where(mine == one, along, along_theirs)
    ring = rings.ring[mine]
    begins = numpy.searchsorted(ring, numpy.arange(low, high))
    following = numpy.arange(1, len(mine) + 1, dtype=numpy.int32)
    following[numpy.append(begins[1:], len(mine)) - 1] = begins
    events = Events(
        segment=mine,
        ring=ring,
        points=Points(rings, numpy.arange(len(one)), one, along),
        enters=enters,
        other=rings.shape_of_segment[theirs],
        partner=None,
        following=following,
        first=begins,
    )
    flow = numpy.cumsum(enters * own[events.other])
    place, shape, times = shapes_around(rings, strips, numpy.arange(low, high))
    start = numpy.zeros(high - low, dtype=own.dtype)
    numpy.add.at(start, place, own[shape] * times)
    outside = (start - events.before(flow))[ring - low] + flow
    return events, one.astype(numpy.int64) * len(rings.ring) + other, outside


def _linked(rings: Rings, bounds: Sequence[_Bounds], touching: bool) -> Any:
    """The ground inside the pieces of `bounds`, a valid MultiPolygon."""
    numpy = libraries.load("numpy")
    begin, end, points, count = (
        numpy.concatenate([getattr(some, name) for some in bounds]) for name in ("begin", "end", "points", "count")
    )
    by_begin = numpy.argsort(begin)
    if (begin[by_begin] != numpy.sort(end)).any():
        raise RuntimeError("the boundary of a level does not close: the shapes are not valid")
    following = by_begin[numpy.searchsorted(begin, end, sorter=by_begin)]
    order, start = cycles(following)
    path = numpy.repeat(numpy.arange(len(start) - 1), numpy.diff(start))
    first = (numpy.cumsum(count) - count)[order]
    taken = count[order]
    place = numpy.arange(int(taken.sum())) + numpy.repeat(first - (numpy.cumsum(taken) - taken), taken)
    return surface(outlines_of(points[place], numpy.repeat(path, taken), len(start) - 1, rings.grid), touching)
