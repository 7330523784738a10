"""How far the boundary of a neighbourhood runs from that of a ward: on the average, nearly everywhere, and at most."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from resokit_qgis.analysis import libraries

STEP = 5.0
"""Metres between the points along a boundary whose distances are measured; a hand does not draw finer."""

_MOST_POINTS = 20_000
"""Points along one boundary; a longer one gets a longer step."""


@dataclass(frozen=True)
class BoundaryDistance:
    """Distances in metres between two boundaries, measured both ways together.

    `mean` is the average over every metre of both boundaries of how far it is to the other one (average symmetric
    surface distance: Heimann and others 2009, "Comparison and evaluation of methods for liver segmentation", IEEE
    Transactions on Medical Imaging 28). `p95` is what 95 % of those metres stay within. `largest` is the Hausdorff
    distance (Hausdorff 1914): the farthest that any point of the one is from the other. `step` is the longest piece
    that was measured as one.
    """

    mean: float
    p95: float
    largest: float
    step: float


class Boundary:
    """The boundary of a valid (multi)polygon in metres, holes included, ready to be measured against others."""

    def __init__(self, area: Any, step: float = STEP) -> None:
        numpy = libraries.load("numpy")
        shapely = libraries.load("shapely")
        line = shapely.boundary(area)
        self.step = max(step, float(shapely.length(line)) / _MOST_POINTS)
        points, ring = shapely.get_coordinates(shapely.get_parts(line), return_index=True)
        one_ring = ring[1:] == ring[:-1]
        self.edges = shapely.STRtree(shapely.linestrings(numpy.stack((points[:-1], points[1:]), axis=1)[one_ring]))
        dense = shapely.segmentize(line, self.step)
        points, ring = shapely.get_coordinates(shapely.get_parts(dense), return_index=True)
        self.points = shapely.points(points)
        piece = ring[1:] == ring[:-1]
        self.pieces = numpy.flatnonzero(piece)
        self.lengths = numpy.hypot(*numpy.diff(points, axis=0)[piece].T)

    def distances_to(self, other: Boundary) -> Any:
        """How far each of the points along this boundary is from `other`: floats, (points,)."""
        numpy = libraries.load("numpy")
        (point, _edge), distance = other.edges.query_nearest(self.points, return_distance=True, all_matches=False)
        found = numpy.empty(len(self.points))
        found[point] = distance
        return found


def boundary_distance(one: Boundary, other: Boundary) -> BoundaryDistance:
    """Measure `one` and `other` against each other.

    Measured at every corner of both boundaries and at points at most their step apart; a piece between two points
    counts with the average of its ends. A distance along a line changes by no more than the way along it, so `largest`
    is at most half a step short and the others at most half a step off.
    """
    numpy = libraries.load("numpy")
    largest, values, lengths = 0.0, [], []
    for mine, theirs in ((one, other), (other, one)):
        distances = mine.distances_to(theirs)
        largest = max(largest, float(distances.max()))
        values.append((distances[mine.pieces] + distances[mine.pieces + 1]) / 2)
        lengths.append(mine.lengths)
    value, length = numpy.concatenate(values), numpy.concatenate(lengths)
    order = numpy.argsort(value)
    upto = numpy.cumsum(length[order])
    p95 = value[order][numpy.searchsorted(upto, 0.95 * upto[-1])]
    return BoundaryDistance(float(value @ length / upto[-1]), float(p95), largest, max(one.step, other.step))
