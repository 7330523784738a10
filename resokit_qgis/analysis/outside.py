"""The ground of an area that lies in no ward."""

from __future__ import annotations

from typing import Any

from resokit_qgis.analysis import libraries


def outside(area: Any, wards: Any) -> Any:
    """What of `area`, a valid (multi)polygon, no ward covers: a geometry, empty where there is nothing.

    `wards` is an object array of valid (multi)polygons, at least all that share ground with `area`; they may overlap
    each other. Where no edge of a ward runs through the area but those between two neighbours, each part of it is
    covered all over or not at all, and which of the two is cheap to tell; else the wards are subtracted.
    """
    shapely = libraries.load("shapely")
    if len(wards) == 0:
        return area
    shapely.prepare(area)
    if shapely.intersects(area, _lone_edges(wards)).any():
        return shapely.difference(area, shapely.union_all(wards))
    parts = shapely.get_parts(area)
    covered, _ward = shapely.STRtree(wards).query(shapely.point_on_surface(parts), predicate="intersects")
    return shapely.MultiPolygon([part for index, part in enumerate(parts) if index not in set(covered.tolist())])


def _lone_edges(wards: Any) -> Any:
    """The edges of `wards` that do not separate exactly two of them, as an array of lines.

    Two wards lie on either side of an edge where each has it, point for point, in the other direction.
    """
    numpy = libraries.load("numpy")
    shapely = libraries.load("shapely")
    polygons, ward = shapely.get_parts(wards, return_index=True)
    rings, polygon = shapely.get_rings(polygons, return_index=True)
    is_shell = numpy.ones(len(rings), dtype=bool)
    is_shell[1:] = polygon[1:] != polygon[:-1]
    turned = shapely.is_ccw(rings) != is_shell
    points, ring = shapely.get_coordinates(rings, return_index=True)
    number = _numbered(points)
    edge = numpy.flatnonzero((ring[1:] == ring[:-1]) & (number[1:] != number[:-1]))
    start = numpy.where(turned[ring[edge]], number[edge + 1], number[edge])
    end = numpy.where(turned[ring[edge]], number[edge], number[edge + 1])
    key = numpy.minimum(start, end) * len(points) + numpy.maximum(start, end)
    order = numpy.argsort(key)
    key, edge, forward = key[order], edge[order], (start < end)[order]
    first = numpy.flatnonzero(numpy.append(True, key[1:] != key[:-1]))
    count = numpy.diff(numpy.append(first, len(key)))
    once_each_way = (count == 2) & (numpy.add.reduceat(forward.astype(int), first) == 1)
    # Having it twice in one direction means that two wards overlap there.
    lone = edge[~numpy.repeat(once_each_way, count)]
    return shapely.linestrings(numpy.stack((points[lone], points[lone + 1]), axis=1))


def _numbered(points: Any) -> Any:
    """A number for each of `points` (n, 2), the same for those that are exactly the same."""
    numpy = libraries.load("numpy")
    order = numpy.lexsort((points[:, 1], points[:, 0]))
    new = (points[order[1:]] != points[order[:-1]]).any(axis=1)
    number = numpy.empty(len(points), dtype=numpy.int64)
    number[order] = numpy.cumsum(numpy.append(0, new))
    return number
