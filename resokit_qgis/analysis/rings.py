"""Polygons as rings of straight segments on an integer grid, on which every turn and every crossing is decided exactly.

Whether a point lies left of a line is the sign of a determinant. For integers under 2**26 it fits a float64 without
rounding, so that the decision is right however nearly the three points are in line.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from math import floor
from typing import Any

from resokit_qgis.analysis import libraries

FINEST = 0.001
"""The finest grid, in metres: a millimetre is far less than anyone draws."""

_WIDEST = 2**26
"""As many cells across as leave determinants of differences exact in a float64."""

_LONGEST = 2.0**25
"""As many cells as a segment goes at most: two that come near each other then stand within `_WIDEST`."""


@dataclass(frozen=True)
class Grid:
    """A grid of cells of `size` metres whose origin is the point (`x`, `y`), a whole number of cells from (0, 0)."""

    x: float
    y: float
    size: float

    def cells(self, points: Any) -> Any:
        """`points` (n, 2) in metres as cells from the origin."""
        return (points - (self.x, self.y)) / self.size

    def metres(self, points: Any) -> Any:
        """`points` (n, 2) in cells from the origin as metres."""
        return points * self.size + (self.x, self.y)


def grid_for(bounds: Any) -> Grid:
    """The finest grid that covers `bounds` (xmin, ymin, xmax, ymax in metres): a millimetre for up to 67 kilometres.

    Every tenfold extent takes a grid ten times coarser, so that all coordinates are small.
    """
    xmin, ymin, xmax, ymax = (float(bound) for bound in bounds)
    size = FINEST
    while max(xmax - xmin, ymax - ymin) >= size * (_WIDEST - 4):
        size *= 10
    middle = ((xmin + xmax) / 2, (ymin + ymax) / 2)
    x, y = (floor(coordinate / size) * size for coordinate in middle)
    return Grid(x, y, size)


def grid_near(shapes: Any) -> Grid:
    """A grid of a millimetre around the middle of most of `shapes`, however far some reach."""
    numpy = libraries.load("numpy")
    shapely = libraries.load("shapely")
    x, y = (floor(middle / FINEST) * FINEST for middle in numpy.median(shapely.get_coordinates(shapes), axis=0))
    return Grid(x, y, FINEST)


@dataclass(frozen=True)
class Rings:
    """The boundaries of shapes as directed segments with the interior on the left, in cells of `grid`.

    Segment `i` goes from (`x0[i]`, `y0[i]`) to (`x1[i]`, `y1[i]`) (float arrays of whole numbers, never a point) and
    belongs to ring `ring[i]`. The segments of ring `r` are `starts[r]` to `starts[r + 1]`, in order; it bounds shape
    number `shape[r]`.
    """

    x0: Any
    y0: Any
    x1: Any
    y1: Any
    ring: Any
    shape: Any
    starts: Any
    grid: Grid

    def __len__(self) -> int:
        return len(self.shape)

    def part(self, low: int, high: int) -> Rings:
        """The rings from `low` up to `high` alone, with the shapes' own numbers."""
        begin, end = int(self.starts[low]), int(self.starts[high])
        return Rings(
            x0=self.x0[begin:end],
            y0=self.y0[begin:end],
            x1=self.x1[begin:end],
            y1=self.y1[begin:end],
            ring=self.ring[begin:end] - low,
            shape=self.shape[low:high],
            starts=self.starts[low : high + 1] - begin,
            grid=self.grid,
        )

    @cached_property
    def shape_of_segment(self) -> Any:
        return self.shape[self.ring]

    def swept(self, begin: Any, end: Any, past: Any) -> Any:
        """Twice the area between the way from the start of each segment `begin` to that of `end` and the line y = 0.

        It is the sum of (x0 - x1) * (y0 + y1), which along a closed way is twice the area it goes around counter-clockwise.
        Both segments are of one ring; at the places `past` the way passes the start of the ring.
        """
        numpy = libraries.load("numpy")
        area = self._between(self._sums, begin, end, past).astype(float)
        if self._wraps:
            roughly = self._between(self._rough_sums, begin, end, past)
            area += 2.0**64 * numpy.rint((roughly - area) / 2.0**64)
        return area

    def _between(self, sums: Any, begin: Any, end: Any, past: Any) -> Any:
        between = sums[end] - sums[begin]
        ring = self.ring[begin[past]]
        between[past] += sums[self.starts[ring + 1]] - sums[self.starts[ring]]
        return between

    @cached_property
    def _sums(self) -> Any:
        """What all segments before each sweep (segments + 1,): in int64, where differences are exact but for 2**64."""
        numpy = libraries.load("numpy")
        steps = (self.x0 - self.x1).astype(numpy.int64) * (self.y0 + self.y1).astype(numpy.int64)
        return numpy.append(0, numpy.cumsum(steps))

    @cached_property
    def _rough_sums(self) -> Any:
        """The same as floats, which are not exact but know how many times 2**64."""
        numpy = libraries.load("numpy")
        return numpy.append(0.0, numpy.cumsum((self.x0 - self.x1) * (self.y0 + self.y1)))

    @cached_property
    def _wraps(self) -> bool:
        """Whether a ring may sweep as much as 2**64: half a continent in square millimetres."""
        numpy = libraries.load("numpy")
        steps = numpy.abs((self.x0 - self.x1) * (self.y0 + self.y1))
        return bool(numpy.add.reduceat(steps, self.starts[:-1]).max(initial=0.0) >= 2.0**62)


def rings_of(shapes: Any, grid: Grid) -> Rings:
    """The rings of `shapes`, an object array of valid polygons and multipolygons in metres.

    Segments longer than 33 kilometres (on a grid of a millimetre) are cut. What moving points to the grid makes invalid
    is made valid there; what vanishes at its size is left out.
    """
    numpy = libraries.load("numpy")
    shapely = libraries.load("shapely")
    polygons, shape_of_polygon = shapely.get_parts(_on_grid(shapes, grid), return_index=True)
    there = ~shapely.is_empty(polygons)
    all_rings, polygon = shapely.get_rings(polygons[there], return_index=True)
    points, ring = shapely.get_coordinates(all_rings, return_index=True)
    is_shell = numpy.ones(len(all_rings), dtype=bool)
    is_shell[1:] = polygon[1:] != polygon[:-1]
    points = _in_order(points, ring, _counter_clockwise(points, ring) != is_shell)
    first, second = points[:-1], points[1:]
    kept = numpy.flatnonzero((ring[1:] == ring[:-1]) & (first != second).any(axis=1))
    (x0, y0), (x1, y1) = (numpy.ascontiguousarray(points[kept + step].T) for step in (0, 1))
    ring = ring[kept].astype(numpy.int32)
    return Rings(
        x0,
        y0,
        x1,
        y1,
        ring=ring,
        shape=shape_of_polygon[there][polygon].astype(numpy.int32),
        starts=numpy.searchsorted(ring, numpy.arange(len(all_rings) + 1)),
        grid=grid,
    )


def _on_grid(shapes: Any, grid: Grid) -> Any:
    """`shapes` in cells of `grid`, with all points on whole numbers and valid there; some may be empty."""
    numpy = libraries.load("numpy")
    shapely = libraries.load("shapely")
    near = shapely.transform(shapes, grid.cells)
    wide = numpy.ptp(shapely.bounds(near).reshape(-1, 2, 2), axis=1).max(axis=1, initial=0.0) > _LONGEST
    near[wide] = shapely.segmentize(near[wide], _LONGEST)
    there = shapely.transform(near, numpy.rint)
    # Of whole numbers it is told exactly: in metres what folds onto itself may seem to be a needle.
    invalid = ~shapely.is_valid(there)
    there[invalid] = shapely.set_precision(near[invalid], 1.0)
    return there


def _counter_clockwise(points: Any, ring: Any) -> Any:
    """Which rings run counter-clockwise on the grid, where a needle may run the other way than in metres."""
    numpy = libraries.load("numpy")
    if not len(points):
        return numpy.zeros(0, dtype=bool)
    starts = numpy.flatnonzero(numpy.diff(ring, prepend=-1))
    last = numpy.append(starts[1:], len(points)) - 1

    def twice_the_area(x: Any, y: Any) -> Any:
        swept = numpy.zeros(len(points), dtype=x.dtype)
        swept[:-1] = x[:-1] * y[1:] - x[1:] * y[:-1]
        swept[last] = 0
        return numpy.add.reduceat(swept, starts)

    x, y = points.T
    nearly = twice_the_area(x, y)
    # Products that overflow leave a sum exact that does not.
    exactly = twice_the_area(x.astype(numpy.int64), y.astype(numpy.int64))
    return numpy.where(numpy.abs(nearly) < 2.0**62, exactly > 0, nearly > 0)


def _in_order(points: Any, ring: Any, turned: Any) -> Any:
    """`points` with those of the rings that are `turned` in the other order."""
    numpy = libraries.load("numpy")
    if not turned.any():
        return points
    count = numpy.bincount(ring, minlength=len(turned))
    start = numpy.cumsum(count) - count
    place = numpy.arange(len(points))
    other = (2 * start + count - 1)[ring] - place
    return points[numpy.where(turned[ring], other, place)]
