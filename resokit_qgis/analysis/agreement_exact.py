"""The exact arrangement: all boundaries cut where they meet, and for each cell between them who includes it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from resokit_qgis.analysis import libraries
from resokit_qgis.analysis.agreement import Tick, Voices, Weighing, multipolygon, within

GRID = 0.001
"""Boundaries are put on a grid of one millimetre, so that edges that were meant to be the same are the same."""


@dataclass(frozen=True)
class ExactArrangement:
    """Cells of ground: `polygons` (object array), and for each its label, a row of `counts` (see `Arrangement`)."""

    polygons: Any
    labels: Any
    counts: Any
    weighing: Weighing

    def surfaces(self, classes: Any, number: int, tick: Tick) -> list[Any]:
        shapely = libraries.load("shapely")
        numpy = libraries.load("numpy")
        of_cell = classes[self.labels]
        order = numpy.argsort(of_cell, kind="stable")
        ends = numpy.searchsorted(of_cell[order], numpy.arange(number + 1))
        found = []
        for index in range(number):
            tick(index / number)
            # Cells share their edges point by point, so that joining them needs no cutting.
            found.append(multipolygon(shapely.coverage_union_all(self.polygons[order[ends[index] : ends[index + 1]]])))
        return found


def arrange(voices: Voices, tick: Tick) -> ExactArrangement:
    """Cut the ground of `voices` (in metres) into cells. Cutting is one step that cannot be cancelled half-way."""
    numpy = libraries.load("numpy")
    shapely = libraries.load("shapely")
    tick(0.0)
    shapes, copies = _once(voices)
    lines = shapely.union_all(shapely.boundary(shapes), grid_size=GRID)
    tick(0.4)
    polygons = shapely.get_parts(shapely.polygonize([lines]))
    tick(0.65)
    counts = _count(shapes, copies, polygons, within(tick, 0.65, 1.0))
    # Ground that the lines go around without anyone including it, such as a hole.
    included = counts.any(axis=1)
    distinct, labels = numpy.unique(counts[included], axis=0, return_inverse=True)
    return ExactArrangement(polygons[included], labels.reshape(-1), distinct, voices.weighing)


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
