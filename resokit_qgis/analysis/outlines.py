"""Closed paths as valid polygons: shells that run counter-clockwise, with the holes that run clockwise inside them."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from resokit_qgis.analysis import libraries
from resokit_qgis.analysis.repair import repair_all
from resokit_qgis.analysis.rings import Grid

SLIVER = 1e-6
"""Square metres (a square millimetre): less has no ground, but lies between edges that are the same."""

NARROWEST = 1e-6
"""Metres: where edges are the same but for the last digit, what is narrower lies between them and is no ground."""

_FINEST = 2.0**20
"""Points are rounded to this part of a cell, a nanometre or so: a crossing computed twice becomes one point."""


@dataclass(frozen=True)
class Outlines:
    """Closed paths: `points` (n, 2) in metres, path after path, of which path `i` has those from `start[i]` on.

    No point comes twice in a row and the first is not repeated at the end. `area` (paths,) is what they go around in m2,
    negative where they run clockwise.
    """

    points: Any
    start: Any
    area: Any

    def rings(self, which: Any) -> Any:
        """The paths with the numbers `which` as closed rings, an object array."""
        numpy = libraries.load("numpy")
        shapely = libraries.load("shapely")
        count = (self.start[1:] - self.start[:-1])[which]
        begin = numpy.cumsum(count) - count
        place = numpy.arange(int(count.sum())) + numpy.repeat(self.start[which] - begin, count)
        return shapely.linearrings(self.points[place], indices=numpy.repeat(numpy.arange(len(which)), count))

    def polygons(self, which: Any) -> Any:
        """The paths with the numbers `which` as polygons without holes, an object array."""
        numpy = libraries.load("numpy")
        shapely = libraries.load("shapely")
        count = numpy.diff(self.start)[which] + 1
        offset = numpy.concatenate(([0], numpy.cumsum(count)))
        place = numpy.arange(offset[-1]) + numpy.repeat(self.start[which] - offset[:-1], count)
        # The last point of a ring is its first.
        place[offset[1:] - 1] = self.start[which]
        with _without_collector():
            return shapely.from_ragged_array(
                shapely.GeometryType.POLYGON, self.points[place], (offset, numpy.arange(len(which) + 1))
            )


@contextmanager
def _without_collector() -> Iterator[None]:
    """Many objects are made a few times faster while Python does not look for cycles among them; they have none."""
    collects = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collects:
            gc.enable()


def outlines_of(points: Any, path: Any, paths: int, grid: Grid) -> Outlines:
    """Closed `paths` through `points` (n, 2) in cells of `grid`. `path` (n,) is sorted and says whose each point is.

    A path that goes around nothing may keep fewer than three points. `points` are overwritten.
    """
    numpy = libraries.load("numpy")
    points *= _FINEST
    numpy.rint(points, out=points)
    points /= _FINEST
    numbers = numpy.arange(paths + 1, dtype=path.dtype)
    start = numpy.searchsorted(path, numbers)
    x, y = points.T
    before = numpy.arange(-1, len(points) - 1)
    before[start[:-1]] = start[1:] - 1
    new = (x != x[before]) | (y != y[before])
    if not new.all():
        points, path = points[new], path[new]
        start = numpy.searchsorted(path, numbers)
    area = _areas(points, start) * grid.size**2
    points *= grid.size
    points += (grid.x, grid.y)
    return Outlines(points, start, area)


def _areas(points: Any, start: Any) -> Any:
    """The area that each path goes around counter-clockwise: sums of (x0 - x1) * (y0 + y1) / 2, y from its first point."""
    numpy = libraries.load("numpy")
    count = numpy.diff(start)
    area = numpy.zeros(len(count))
    # After the removal of repeated points a path may have none.
    there = count > 0
    first, last = start[:-1][there], start[1:][there] - 1
    x, y = points.T
    wide, high = numpy.empty(len(x)), numpy.empty(len(x))
    numpy.subtract(x[:-1], x[1:], out=wide[:-1])
    numpy.add(y[:-1], y[1:], out=high[:-1])
    wide[last], high[last] = x[last] - x[first], y[last] + y[first]
    high -= numpy.repeat(2 * y[first], count[there])
    wide *= high
    if len(first):
        area[there] = numpy.add.reduceat(wide, first) / 2
    return area


def surface(outlines: Outlines, touching: bool) -> Any:
    """The ground inside all of `outlines` as one valid MultiPolygon, perhaps empty.

    `touching` says that boundaries share points or edges, and may go there and back along themselves.
    """
    numpy = libraries.load("numpy")
    shapely = libraries.load("shapely")
    polygons = _polygons(outlines)
    area, length = outlines.area[numpy.abs(outlines.area) > SLIVER].sum(), shapely.length(polygons).sum()
    if touching and not shapely.is_valid(polygons).all():
        polygons = _polygons(apart(outlines))
    mend(polygons, numpy.arange(len(polygons)), touching)
    ground = shapely.multipolygons(_with_area(polygons))
    if not shapely.is_valid(ground):
        ground = shapely.multipolygons(_with_area(shapely.union_all(polygons)))
    made = shapely.area(ground)
    if abs(made - area) > SLIVER * (len(outlines.start) + length) + 1e-8 * area:
        raise RuntimeError(f"ground of {area} m2 became polygons of {made} m2")
    return ground


def _with_area(polygons: Any) -> Any:
    """The parts of `polygons` that have an area."""
    shapely = libraries.load("shapely")
    parts = shapely.get_parts(polygons)
    return parts[shapely.area(parts) > 0]


def _polygons(outlines: Outlines) -> Any:
    """The paths that go around ground as polygons, with those that go around holes cut out of them."""
    numpy = libraries.load("numpy")
    shells = numpy.flatnonzero(outlines.area > SLIVER)
    holes = numpy.flatnonzero(outlines.area < -SLIVER)
    polygons = outlines.polygons(shells)
    if len(holes):
        hole, shell = _smallest_around(outlines, polygons, shells, holes)
        nest(outlines, polygons, shells, shell, holes[hole])
    return polygons


def apart(outlines: Outlines) -> Outlines:
    """The same with every path that comes to a point twice cut into two there, again and again."""
    numpy = libraries.load("numpy")
    paths: list[Any] = []
    for begin, end in pairwise(outlines.start.tolist()):
        points = outlines.points[begin:end]
        way: list[int] = []
        at: dict[tuple[float, float], int] = {}
        for place, point in enumerate(map(tuple, points.tolist())):
            if point in at:
                loop = way[at[point] :]
                paths.append(points[loop])
                for left in loop:
                    del at[tuple(points[left].tolist())]
                del way[len(way) - len(loop) :]
            at[point] = len(way)
            way.append(place)
        paths.append(points[way])
    points, start = numpy.concatenate(paths), numpy.cumsum([0, *map(len, paths)])
    return Outlines(points, start, _areas(points, start))


def mend(polygons: Any, which: Any, touching: bool) -> None:
    """Make the `polygons` with the numbers `which` valid; where boundaries are `touching` they also lose needles."""
    shapely = libraries.load("shapely")
    bad = which[~shapely.is_valid(polygons[which])]
    if len(bad):
        polygons[bad] = repair_all(polygons[bad]).geometries
    if touching:
        needles = which[_with_needles(polygons[which])]
        polygons[needles] = shapely.set_precision(polygons[needles], NARROWEST)


def _with_needles(polygons: Any) -> Any:
    """Which of `polygons` have a corner where the boundary turns back along itself, no further off than `NARROWEST`."""
    numpy = libraries.load("numpy")
    shapely = libraries.load("shapely")
    parts, polygon = shapely.get_parts(polygons, return_index=True)
    rings, part = shapely.get_rings(parts, return_index=True)
    points, ring = shapely.get_coordinates(rings, return_index=True)
    begin = numpy.flatnonzero(ring[1:] == ring[:-1])
    step = points[begin + 1] - points[begin]
    ring = ring[begin]
    before = numpy.arange(len(begin)) - 1
    new = numpy.flatnonzero(numpy.append(True, ring[1:] != ring[:-1])[: len(ring)])
    before[new] = numpy.append(new[1:], len(ring)) - 1
    (x, y), (dx, dy) = step[before].T, step.T
    longest = numpy.maximum(numpy.hypot(x, y), numpy.hypot(dx, dy))
    back = (x * dx + y * dy < 0) & (numpy.abs(x * dy - y * dx) <= NARROWEST * longest)
    found = numpy.zeros(len(polygons), dtype=bool)
    found[polygon[part[ring[back]]]] = True
    return found


def _smallest_around(outlines: Outlines, polygons: Any, shells: Any, holes: Any) -> tuple[Any, Any]:
    """Which of `holes` lie in which of `shells` (`polygons`) and in no smaller one: the places of both."""
    numpy = libraries.load("numpy")
    shapely = libraries.load("shapely")
    inside = shapely.point_on_surface(shapely.polygons(outlines.rings(holes)))
    hole, shell = shapely.STRtree(polygons).query(inside)
    # An island in the hole may cover the point too, but is smaller than the hole.
    larger = outlines.area[shells[shell]] > -outlines.area[holes[hole]]
    hole, shell = hole[larger], shell[larger]
    shapely.prepare(polygons[numpy.unique(shell)])
    around = shapely.intersects(polygons[shell], inside[hole])
    hole, shell = hole[around], shell[around]
    order = numpy.lexsort((outlines.area[shells[shell]], hole))
    hole, smallest = numpy.unique(hole[order], return_index=True)
    return hole, shell[order][smallest]


def nest(outlines: Outlines, polygons: Any, shells: Any, shell: Any, holes: Any) -> None:
    """Cut the paths `holes` out of `polygons`, those of the paths `shells`: hole i out of polygon `shell[i]`."""
    numpy = libraries.load("numpy")
    shapely = libraries.load("shapely")
    if not len(holes):
        return
    order = numpy.argsort(shell, kind="stable")
    cut, begin = numpy.unique(shell[order], return_index=True)
    rings = numpy.split(outlines.rings(holes[order]), begin[1:])
    polygons[cut] = [
        shapely.polygons(ring, inside) for ring, inside in zip(outlines.rings(shells[cut]), rings, strict=True)
    ]
