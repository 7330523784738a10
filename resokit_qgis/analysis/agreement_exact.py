"""The exact arrangement: all boundaries cut where they meet, and for each cell between them who includes it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from resokit_qgis.analysis import libraries
from resokit_qgis.analysis.agreement import Voices, Weighing
from resokit_qgis.analysis.progress import Tick, within

GRID = 0.001
"""Boundaries are put on a grid of one millimetre, so that edges that were meant to be the same are the same."""


@dataclass(frozen=True)
class Edges:
    """The pieces of boundary between cells, each once.

    `corners` is a sorted complex array of all points (x + yi), `keys` a sorted integer array with a number for each
    edge made of the places of its two ends, lower first. Going from that lower end to the other, cell `left` lies on
    the left and `right` on the right; -1 is no cell.
    """

    corners: Any
    keys: Any
    left: Any
    right: Any

    def number(self, start: Any, end: Any) -> Any:
        """The numbers of the edges between the places `start` and `end`."""
        numpy = libraries.load("numpy")
        return numpy.minimum(start, end) * len(self.corners) + numpy.maximum(start, end)

    def lines(self, which: Any) -> Any:
        """The edges that the boolean array `which` picks, an object array of lines of two points."""
        numpy = libraries.load("numpy")
        shapely = libraries.load("shapely")
        ends = self.corners[numpy.stack(numpy.divmod(self.keys[which], len(self.corners)), axis=1)]
        return shapely.linestrings(numpy.stack((ends.real, ends.imag), axis=2))


@dataclass(frozen=True)
class ExactArrangement:
    """Cells of ground by their `edges`, and for each its label, a row of `counts` (see `Arrangement`)."""

    edges: Edges
    labels: Any
    counts: Any
    weighing: Weighing

    def surfaces(self, classes: Any, number: int, tick: Tick) -> list[Any]:
        numpy = libraries.load("numpy")
        shapely = libraries.load("shapely")
        tick(0.0)
        # The last place is for no cell, whose number is -1.
        of_cell = numpy.append(classes[self.labels], -1)
        left, right = of_cell[self.edges.left], of_cell[self.edges.right]
        polygons = shapely.get_parts(shapely.polygonize(self.edges.lines(left != right)))
        tick(0.7)
        # What a polygon is made of lies on the inner side of any of its edges, such as the first.
        shells = shapely.get_exterior_ring(polygons)
        start, end = (_places(self.edges.corners, shapely.get_point(shells, place)) for place in (0, 1))
        edge = numpy.searchsorted(self.edges.keys, self.edges.number(start, end))
        of_polygon = numpy.where((start < end) == shapely.is_ccw(shells), left[edge], right[edge])
        tick(0.9)
        # Two polygons of one class meet in corners alone, or the edge between them would not be there.
        return [shapely.multipolygons(polygons[of_polygon == index]) for index in range(number)]


def arrange(voices: Voices, tick: Tick) -> ExactArrangement:
    """Cut the ground of `voices` (in metres) into cells. Cutting is one step that cannot be cancelled half-way."""
    numpy = libraries.load("numpy")
    shapely = libraries.load("shapely")
    tick(0.0)
    shapes, copies = _once(voices)
    lines = shapely.union_all(shapely.boundary(shapes), grid_size=GRID)
    tick(0.4)
    polygons = shapely.get_parts(shapely.polygonize([lines]))
    tick(0.6)
    counts = _count(shapes, copies, polygons, within(tick, 0.6, 0.95))
    # Ground that the lines go around without anyone including it, such as a hole.
    included = counts.any(axis=1)
    distinct, labels = numpy.unique(counts[included], axis=0, return_inverse=True)
    return ExactArrangement(_edges(polygons[included]), labels.reshape(-1), distinct, voices.weighing)


def _edges(polygons: Any) -> Edges:
    """The edges of `polygons`, which do not overlap and share their edges point by point."""
    numpy = libraries.load("numpy")
    shapely = libraries.load("shapely")
    rings, cell = shapely.get_rings(polygons, return_index=True)
    shell = numpy.concatenate(([True], cell[1:] != cell[:-1]))
    inside_left = shapely.is_ccw(rings) == shell
    points, ring = shapely.get_coordinates(rings, return_index=True)
    corners, place = numpy.unique(points[:, 0] + 1j * points[:, 1], return_inverse=True)
    step = numpy.flatnonzero(ring[1:] == ring[:-1])
    start, end = place[step], place[step + 1]
    keys, edge = numpy.unique(numpy.minimum(start, end) * len(corners) + numpy.maximum(start, end), return_inverse=True)
    left = numpy.full(len(keys), -1, dtype=numpy.int64)
    right = numpy.full(len(keys), -1, dtype=numpy.int64)
    on_left = inside_left[ring[step]] == (start < end)
    left[edge[on_left]] = cell[ring[step[on_left]]]
    right[edge[~on_left]] = cell[ring[step[~on_left]]]
    return Edges(corners, keys, left, right)


def _places(corners: Any, points: Any) -> Any:
    """Where each of `points`, which are all there, stands in the sorted `corners`."""
    numpy = libraries.load("numpy")
    shapely = libraries.load("shapely")
    return numpy.searchsorted(corners, shapely.get_x(points) + 1j * shapely.get_y(points))


def _once(voices: Voices) -> tuple[Any, Any]:
    """Every shape once (object array), and how many voices of each group drew it: (shapes, groups)."""
    numpy = libraries.load("numpy")
    shapely = libraries.load("shapely")
    place: dict[bytes, int] = {}
    first: list[int] = []
    which = []
    for index, data in enumerate(shapely.to_wkb(shapely.normalize(voices.geometries))):
        if data not in place:
            place[data] = len(place)
            first.append(index)
        which.append(place[data])
    copies = numpy.zeros((len(first), len(voices.names)), dtype=numpy.int64)
    numpy.add.at(copies, (numpy.array(which, dtype=int), voices.groups), 1)
    return voices.geometries[numpy.array(first, dtype=int)], copies


def _count(shapes: Any, copies: Any, polygons: Any, tick: Tick) -> Any:
    """How many voices of each group include each of `polygons`: (polygons, groups)."""
    numpy = libraries.load("numpy")
    shapely = libraries.load("shapely")
    points = shapely.get_coordinates(shapely.point_on_surface(polygons))
    # Sorted by x, the points that a shape can hold are a slice.
    order = numpy.argsort(points[:, 0], kind="stable")
    x, y = points[order, 0], points[order, 1]
    counts = numpy.zeros((len(polygons), copies.shape[1]), dtype=numpy.int64)
    bounds = shapely.bounds(shapes)
    begins = numpy.searchsorted(x, bounds[:, 0], side="left")
    ends = numpy.searchsorted(x, bounds[:, 2], side="right")
    for index, shape in enumerate(shapes):
        tick(index / len(shapes))
        near = numpy.arange(begins[index], ends[index])
        near = near[(y[near] >= bounds[index, 1]) & (y[near] <= bounds[index, 3])]
        shapely.prepare(shape)
        inside = near[shapely.contains_xy(shape, x[near], y[near])]
        shapely.destroy_prepared(shape)
        counts[order[inside]] += copies[index]
    return counts
