"""Boundaries as they are read, moved to another coordinate reference system many at once.

What shapely reads is moved together; what it cannot read goes through QGIS one by one, and so does a chunk with a
point that has no place there. Both give the same to the last bit.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from qgis.core import QgsCoordinateTransform, QgsGeometry, QgsRectangle, QgsWkbTypes

from resokit_qgis.analysis import libraries
from resokit_qgis.analysis.repair import from_wkb
from resokit_qgis.workspace.importers.limits import Limits
from resokit_qgis.workspace.projection import move, moved_points

CHUNK_ROWS = 2_000
CHUNK_BYTES = 32_000_000
"""So much is read, moved and mended together: enough to be fast, little enough to hear a cancel and to fit."""

POLYGONS = (b"\x01\x03\x00\x00\x00", b"\x01\x06\x00\x00\x00")
"""How the WKB of a polygon and of a multipolygon begins that are no more than that: nearly all that is read."""


@dataclass(frozen=True)
class Moved:
    """Boundaries in step with those that were given, and what became of them.

    `shapes` is an object array of shapely geometries, None for none; `unread` holds the WKB of what shapely cannot
    read. `outside` says which have no place in the system they were in, or cannot be moved; `far` which then lie
    outside that they were moved to. Both are boolean arrays, and such a boundary is None.
    """

    shapes: Any
    unread: dict[int, bytes]
    outside: Any
    far: Any


def plain_wkb(geometry: QgsGeometry) -> bytes | None:
    """The WKB of `geometry` in straight lines, None where there is none."""
    data: bytes = geometry.asWkb().data()
    if data.startswith(POLYGONS):
        return data
    if geometry.isNull():
        return None
    if QgsWkbTypes.isCurvedType(geometry.wkbType()) or geometry.constGet().hasCurvedSegments():
        return bytes(geometry.constGet().segmentize().asWkb().data())
    return data


def move_all(
    shapes: Any,
    unread: Mapping[int, bytes],
    way: QgsCoordinateTransform,
    limits: Limits,
    target: Limits | None = None,
) -> Moved:
    """Move boundaries, as `from_wkb` gives them, along `way`; `limits` are those of the system they are in.

    What lies outside `target` after it is `far`. `shapes` is used up.
    """
    shapely = libraries.load("shapely")
    numpy = libraries.load("numpy")
    moved = Moved(shapes, {}, numpy.zeros(len(shapes), dtype=bool), numpy.zeros(len(shapes), dtype=bool))
    # What is no number stays so, for `repair_all` to refuse as such.
    there = ~(shapely.is_missing(shapes) | shapely.is_empty(shapes) | _not_numbers(shapes))
    moved.outside[there] = ~limits.hold_all(shapely.bounds(shapes[there]))
    shapes[moved.outside] = None
    rows = numpy.flatnonzero(there & ~moved.outside)
    points = moved_points(shapely.get_coordinates(shapes[rows]), way)
    one_by_one = dict(unread)
    if points is None:
        # Those that cannot go together are as they were, but for Z and M.
        one_by_one |= dict(zip(rows.tolist(), shapely.to_wkb(shapes[rows], output_dimension=2), strict=True))
    else:
        if not way.isShortCircuited():
            shapes[rows] = shapely.set_coordinates(shapes[rows], points)
        if target is not None:
            moved.far[rows] = ~target.hold_all(shapely.bounds(shapes[rows]))
            shapes[moved.far] = None
    for row, data in one_by_one.items():
        _move_one(moved, row, data, way, limits, target)
    return moved


def largest_parts(shapes: Any, unread: Mapping[int, bytes]) -> Any:
    """The extents of the largest part of each boundary that has one; boundaries are as `from_wkb` gives them.

    A float array (n, 4): west, south, east, north. The parts of one may lie on either side of the 180th meridian.
    What has coordinates that are no numbers has no extent.
    """
    shapely = libraries.load("shapely")
    numpy = libraries.load("numpy")
    parts, row = shapely.get_parts(shapes[~_not_numbers(shapes)], return_index=True)
    bounds = shapely.bounds(parts)
    size = (bounds[:, 2] - bounds[:, 0]) * (bounds[:, 3] - bounds[:, 1])
    known = numpy.isfinite(size)
    bounds, size, row = bounds[known], size[known], row[known]
    order = numpy.lexsort((-size, row))
    _, first = numpy.unique(row[order], return_index=True)
    others = []
    for data in unread.values():
        geometry = _read(data)
        if not geometry.isEmpty():
            box = max((part.boundingBox() for part in geometry.constParts()), key=QgsRectangle.area)
            others.append((box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()))
    return numpy.vstack((bounds[order[first]], numpy.array(others).reshape(-1, 4)))


def _not_numbers(shapes: Any) -> Any:
    """Which of `shapes` have a coordinate that is not a number."""
    shapely = libraries.load("shapely")
    numpy = libraries.load("numpy")
    points, row = shapely.get_coordinates(shapes, return_index=True)
    strange = numpy.zeros(len(shapes), dtype=bool)
    strange[row[~numpy.isfinite(points).all(axis=1)]] = True
    return strange


def _move_one(
    moved: Moved, row: int, data: bytes, way: QgsCoordinateTransform, limits: Limits, target: Limits | None
) -> None:
    moved.shapes[row] = None
    geometry = _read(data)
    if not limits.hold(geometry.boundingBox()) or not move(geometry, way):
        moved.outside[row] = True
    elif target is not None and not target.hold(geometry.boundingBox()):
        moved.far[row] = True
    else:
        shapes, unread = from_wkb([bytes(geometry.asWkb().data())])
        moved.shapes[row] = shapes[0]
        if unread:
            moved.unread[row] = unread[0]


def _read(data: bytes) -> QgsGeometry:
    geometry = QgsGeometry()
    geometry.fromWkb(data)
    return geometry
