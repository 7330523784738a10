"""How much ground each of many shapes shares with each of many others, without making the pieces.

The area of an intersection is a sum along its boundary (Green 1828): along what of the one boundary lies in the other
shape, and the other way round. Sums along every boundary from its first point on are made once; a crossing then adds
the difference of two of them, and a boundary that begins inside the other shape adds its whole sum. All crossings come
from one sweep (`crossings`), all beginnings from one walk (`tour`), and both are exact: shared edges, repeated shapes,
holes and parts need no case of their own, and crossings need not be put in order.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from resokit_qgis.analysis import libraries
from resokit_qgis.analysis.crossings import Crossings, Frame, Strips, crossings_between, strips_of
from resokit_qgis.analysis.progress import Tick, within
from resokit_qgis.analysis.rings import Grid, Rings, grid_for, rings_of
from resokit_qgis.analysis.tour import OUTSIDE, Toured, stays, with_tour

SMALLEST = 1e-6
"""Square metres that coordinates cannot tell from a shared edge."""

_POINTS_AT_ONCE = 500_000
"""Points of shapes swept in one go: bounds the memory, whatever comes."""

_RISES_HIGH = 15
"""How many times the rise of a segment a strip is high; from 5 to 30 it makes little difference."""


@dataclass(frozen=True)
class PairAreas:
    """The pairs that share ground: shape number `first` and other number `second` share `area_m2`.

    Arrays (pairs,), sorted by `first` and then `second`; both are int64, the area a float64 over `SMALLEST`.
    """

    first: Any
    second: Any
    area_m2: Any

    def __len__(self) -> int:
        return len(self.first)


@dataclass(frozen=True)
class _Side:
    """Shapes made ready for the sweep.

    `swept` holds the running sums along the boundaries, (segments,) from the first point of each ring to the start of
    the segment, `step` what the segment adds and `whole` the sum around each ring, in cells of the grid, twice the
    area. All are whole numbers, kept as int64, because a float64 would round their sums.
    """

    toured: Toured
    strips: Strips
    swept: Any
    step: Any
    whole: Any

    @classmethod
    def of(cls, rings: Rings, frame: Frame) -> _Side:
        numpy = libraries.load("numpy")
        step = rings.x0 * rings.y1 - rings.x1 * rings.y0
        upto = numpy.append(0, numpy.cumsum(step.astype(numpy.int64)))
        starts = upto[rings.starts]
        toured = with_tour(rings)
        return cls(
            toured, strips_of(toured.rings, frame), upto[:-1] - starts[rings.ring], step, starts[1:] - starts[:-1]
        )


@dataclass(frozen=True)
class Prepared:
    """Others made ready once, to be paired with shapes again and again: `prepare` makes it."""

    shapes: Any
    grid: Grid
    frame: Frame
    side: _Side | None


def prepare(others: Any, shapes: Any = ()) -> Prepared:
    """Make `others`, an object array of valid polygons and multipolygons in metres, ready for `pair_areas`.

    With `shapes` the grid covers these too, and the strips of the sweep fit both; so give some where they are known.
    """
    numpy = libraries.load("numpy")
    others, shapes = numpy.asarray(others, dtype=object), numpy.asarray(shapes, dtype=object)
    grid = grid_for(_around(_bounds(others), _bounds(shapes)))
    # As wide as the grid, so that shapes beside the others fit too.
    frame = Frame(OUTSIDE, OUTSIDE, -2 * OUTSIDE, max(1.0, round(_height(others, shapes) / grid.size)))
    rings = rings_of(others, grid)
    return Prepared(others, grid, frame, _Side.of(rings, frame) if len(rings) else None)


def _height(*all_shapes: Any) -> float:
    """How high the strips of a sweep should be, in metres: many times what a segment rises, on the average of all.

    In lower strips segments stand several times, in higher ones more of them are compared in vain.
    """
    numpy = libraries.load("numpy")
    shapely = libraries.load("shapely")
    rises = []
    for shapes in all_shapes:
        points, shape = shapely.get_coordinates(shapes, return_index=True)
        rise = numpy.abs(numpy.diff(points[:, 1]))[shape[1:] == shape[:-1]]
        if rise.any():
            rises.append(float(rise.mean()))
    return _RISES_HIGH * float(numpy.exp(numpy.log(rises).mean())) if rises else 1.0


def _bounds(shapes: Any) -> Any:
    """The bounds of all `shapes` together, (4,), NaN where there is nothing."""
    numpy = libraries.load("numpy")
    shapely = libraries.load("shapely")
    return shapely.total_bounds(shapes) if len(shapes) else numpy.full(4, numpy.nan)


def _around(*bounds: Any) -> Any:
    """The bounds of all `bounds` together, passing over those of nothing; zeros where there are no others."""
    numpy = libraries.load("numpy")
    known = numpy.array([one for one in bounds if not numpy.isnan(one).any()]).reshape(-1, 4)
    return [*known[:, :2].min(axis=0), *known[:, 2:].max(axis=0)] if len(known) else [0.0] * 4


def pair_areas(shapes: Any, others: Any, tick: Tick) -> PairAreas:
    """The area that each of `shapes` shares with each of `others`, in square metres, for all pairs that share any.

    Both are object arrays of valid polygons and multipolygons in metres, None and empty ones sharing nothing; `others`
    may be `Prepared`. The same array twice gives every pair both ways, and each shape with itself. Exact for
    coordinates on the grid of a millimetre (coarser for more than 67 km, see `grid_for`); others are moved to it, which
    changes an area by at most half a millimetre along its boundary.
    """
    numpy = libraries.load("numpy")
    shapes = numpy.asarray(shapes, dtype=object)
    ready = others if isinstance(others, Prepared) else prepare(others, shapes)
    if not _within_reach(_bounds(shapes), ready.grid):
        ready = prepare(ready.shapes, shapes)
    found = []
    for low, high in _portions(shapes):
        rings = rings_of(shapes[low:high], ready.grid)
        if len(rings) and ready.side is not None:
            step = within(tick, low / len(shapes), high / len(shapes))
            first, second, area = _shared(_Side.of(rings, ready.frame), ready.side, len(ready.shapes), step)
            found.append(PairAreas(first + low, second, area))
    nothing = numpy.zeros(0, dtype=numpy.int64)
    found.append(PairAreas(nothing, nothing, numpy.zeros(0)))
    return PairAreas(
        numpy.concatenate([some.first for some in found]),
        numpy.concatenate([some.second for some in found]),
        numpy.concatenate([some.area_m2 for some in found]),
    )


def _within_reach(bounds: Any, grid: Grid) -> bool:
    """Whether `bounds` can be computed with exactly on `grid`; those of nothing can."""
    numpy = libraries.load("numpy")
    if numpy.isnan(bounds).any():
        return True
    return bool((numpy.abs(grid.cells(bounds.reshape(2, 2))) < -OUTSIDE).all())


def _portions(shapes: Any) -> Iterator[tuple[int, int]]:
    """Cut `shapes` into runs of about as many points as are swept in one go."""
    numpy = libraries.load("numpy")
    shapely = libraries.load("shapely")
    upto = numpy.cumsum(shapely.get_num_coordinates(shapes))
    total = int(upto[-1]) if len(upto) else 0
    cuts = numpy.searchsorted(upto, numpy.arange(_POINTS_AT_ONCE, total, _POINTS_AT_ONCE)) + 1
    yield from pairwise(int(cut) for cut in numpy.unique([0, *cuts, len(shapes)]))


def _shared(one: _Side, other: _Side, count: int, tick: Tick) -> tuple[Any, Any, Any]:
    """First, second and area of the pairs of the shapes of `one` with those of `other`, which are `count`."""
    numpy = libraries.load("numpy")
    crossings = crossings_between(one.strips, other.strips, tick)
    on_tour = crossings.first >= one.toured.real
    past_tour = crossings.second >= other.toured.real
    keys, whole, part = _from_crossings(one, other, crossings, numpy.flatnonzero(~on_tour & ~past_tour), count)
    walked = numpy.flatnonzero(past_tour & ~on_tour)
    others_begin = stays(
        other.toured, _shape(one, crossings.first[walked]), crossings.second[walked], -crossings.enters[walked]
    )
    walked = numpy.flatnonzero(on_tour & ~past_tour)
    shapes_begin = stays(
        one.toured, _shape(other, crossings.second[walked]), crossings.first[walked], crossings.enters[walked]
    )
    keys = numpy.concatenate(
        (
            keys,
            others_begin.shape.astype(numpy.int64) * count + other.toured.rings.shape[others_begin.ring],
            one.toured.rings.shape[shapes_begin.ring].astype(numpy.int64) * count + shapes_begin.shape,
        )
    )
    whole = numpy.concatenate(
        (
            whole,
            others_begin.times * other.whole[others_begin.ring],
            shapes_begin.times * one.whole[shapes_begin.ring],
        )
    )
    part = numpy.concatenate((part, numpy.zeros(len(keys) - len(part))))
    return _summed(keys, whole, part, count, one.toured.rings.grid)


def _from_crossings(one: _Side, other: _Side, crossings: Crossings, chosen: Any, count: int) -> tuple[Any, Any, Any]:
    """What each of the `chosen` crossings adds to the pair of its shapes: its key, a whole number and the rest."""
    numpy = libraries.load("numpy")
    first, second, enters = crossings.first[chosen], crossings.second[chosen], crossings.enters[chosen]
    keys = _shape(one, first).astype(numpy.int64) * count + _shape(other, second)
    # What follows a crossing inwards counts, up to the end of the ring: the sum of the ring less what came before.
    whole = enters.astype(numpy.int64) * (other.swept[second] - one.swept[first])
    along_first, along_second = crossings.along_first[chosen], crossings.along_second[chosen]
    part = enters * (along_second * other.step[second] - along_first * one.step[first])
    return keys, whole, part


def _shape(side: _Side, segment: Any) -> Any:
    return side.toured.rings.shape_of_segment[segment]


def _summed(keys: Any, whole: Any, part: Any, count: int, grid: Grid) -> tuple[Any, Any, Any]:
    """Add up by key, and take the keys apart again: first, second, area in square metres."""
    numpy = libraries.load("numpy")
    order = numpy.argsort(keys)
    keys = keys[order]
    begin = numpy.flatnonzero(numpy.append(True, keys[1:] != keys[:-1])[: len(keys)])
    if not len(begin):
        return keys, keys, numpy.zeros(0)
    twice = numpy.add.reduceat(whole[order], begin) + numpy.add.reduceat(part[order], begin)
    area = twice * (grid.size**2 / 2)
    shared = area > SMALLEST
    keys = keys[begin][shared]
    return keys // count, keys % count, area[shared]
