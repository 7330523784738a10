"""Make a drawn boundary a valid polygon that keeps everything the line goes around.

The rule is that of the non-zero winding number: ground belongs to a ring when the line goes round it at least once,
in either direction. A bow-tie keeps both lobes, a line drawn twice round has no hole, spikes and repeated points
vanish. A hole that was stored as a hole stays one.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from resokit_qgis.analysis import libraries, wkb
from resokit_qgis.errors import QT_TRANSLATE_NOOP

WIDEST_GAP = 0.05
"""A line closes when the gap between its ends is under this share of its length."""

NO_GEOMETRY = QT_TRANSLATE_NOOP("Resokit", "It has no geometry.")
TOO_FEW_POINTS = QT_TRANSLATE_NOOP("Resokit", "It has fewer than three different points.")
NO_AREA = QT_TRANSLATE_NOOP("Resokit", "It encloses no ground.")
NO_SURFACE = QT_TRANSLATE_NOOP("Resokit", "It is neither a polygon nor a line.")
NOT_CLOSED = QT_TRANSLATE_NOOP(
    "Resokit", "The line does not close: the gap between its ends is 5 % of its length or more."
)
NO_NUMBERS = QT_TRANSLATE_NOOP("Resokit", "One of its coordinates is not a number.")
UNREADABLE = QT_TRANSLATE_NOOP("Resokit", "Its geometry cannot be read.")

_POLYGON, _MULTIPOLYGON, _COLLECTION = 3, 6, 7
_LINES = (1, 2, 5)


@dataclass(frozen=True)
class Repaired:
    """What became of a boundary: a valid Polygon or MultiPolygon without Z and M, or None and the reason why not.

    `changed` says that its shape or points were mended (losing Z and M is no mending), `closed` that it was a line
    whose ends did not meet. `reason` is an English literal, to be translated where it is shown.
    """

    geometry: Any
    changed: bool = False
    reason: str = ""
    closed: bool = False


def repair(geometry: Any) -> Repaired:
    """Mend `geometry`, a shapely polygon or line of any kind, or None. Lines are closed first (`close_line`)."""
    shapely = libraries.load("shapely")
    numpy = libraries.load("numpy")
    if geometry is None or shapely.is_empty(geometry):
        return Repaired(None, reason=NO_GEOMETRY)
    if not numpy.isfinite(shapely.get_coordinates(geometry)).all():
        return Repaired(None, reason=NO_NUMBERS)
    flat = shapely.force_2d(geometry)
    kind = shapely.get_type_id(flat)
    if kind in _LINES:
        line = close_line(flat)
        if line.geometry is None:
            return line
        mended = repair(line.geometry)
        return Repaired(mended.geometry, line.closed or mended.changed, mended.reason, line.closed)
    polygons = _polygons(flat)
    if not polygons:
        return Repaired(None, reason=NO_SURFACE)
    if kind in (_POLYGON, _MULTIPOLYGON) and shapely.is_valid(flat) and not _repeats(flat):
        return Repaired(flat)
    return _mend([[shapely.get_coordinates(ring) for ring in shapely.get_rings(polygon)] for polygon in polygons])


def repair_wkb(data: bytes | None) -> Repaired:
    """As `repair`, from WKB; also where rings are too short or left open, which shapely cannot even read."""
    shapely = libraries.load("shapely")
    numpy = libraries.load("numpy")
    if not data:
        return Repaired(None, reason=NO_GEOMETRY)
    try:
        return repair(shapely.from_wkb(data))
    except shapely.errors.GEOSException:
        try:
            rings = wkb.polygons(data)
        except ValueError:
            return Repaired(None, reason=UNREADABLE)
    if not all(numpy.isfinite(ring).all() for polygon in rings for ring in polygon):
        return Repaired(None, reason=NO_NUMBERS)
    return _mend(rings)


def close_line(line: Any) -> Repaired:
    """The polygon that a shapely LineString or MultiLineString goes around, not yet mended.

    Pieces that meet end to end are joined first. Each must close, or nearly so (`WIDEST_GAP`), else all is refused.
    """
    shapely = libraries.load("shapely")
    numpy = libraries.load("numpy")
    if line is None or shapely.is_empty(line):
        return Repaired(None, reason=NO_GEOMETRY)
    flat = shapely.force_2d(line)
    joined = shapely.line_merge(flat) if len(shapely.get_parts(flat)) > 1 else flat
    closed = False
    polygons = []
    for part in shapely.get_parts(joined):
        points = _distinct_run(shapely.get_coordinates(part))
        if len(numpy.unique(points, axis=0)) < 3:
            return Repaired(None, reason=TOO_FEW_POINTS)
        gap = float(numpy.hypot(*(points[-1] - points[0])))
        if gap > 0:
            if gap >= WIDEST_GAP * shapely.length(part):
                return Repaired(None, reason=NOT_CLOSED)
            closed = True
        polygons.append(shapely.polygons(_closed(points)))
    whole = polygons[0] if len(polygons) == 1 else shapely.multipolygons(polygons)
    return Repaired(whole, changed=closed, closed=closed)


def _mend(polygons: list[list[Any]]) -> Repaired:
    """Mend polygons given as rings (shell first, arrays of shape (points, 2)), each on its own, and unite them."""
    shapely = libraries.load("shapely")
    whole = []
    reason = NO_GEOMETRY
    for rings in polygons:
        if not rings:
            continue
        shell, why = _fill(rings[0])
        if shell is None:
            reason = why
            continue
        holes = [hole for hole, _ in map(_fill, rings[1:]) if hole is not None]
        # A hole as large as its shell is the boundary stored twice, which some exports do, and no hole.
        holes = [hole for hole in holes if not shapely.equals(hole, shell)]
        ground = shapely.difference(shell, shapely.union_all(holes)) if holes else shell
        if shapely.area(ground) > 0:
            whole.append(ground)
        else:
            reason = NO_AREA
    if not whole:
        return Repaired(None, reason=reason)
    return Repaired(whole[0] if len(whole) == 1 else shapely.union_all(whole), changed=True)


def _fill(ring: Any) -> tuple[Any, str]:
    """All that `ring` goes around (a Polygon or MultiPolygon), or None and the reason."""
    shapely = libraries.load("shapely")
    numpy = libraries.load("numpy")
    points = _distinct_run(ring)
    if len(numpy.unique(points, axis=0)) < 3:
        return None, TOO_FEW_POINTS
    points = _closed(points)
    simple = shapely.polygons(points)
    if shapely.is_valid(simple):
        return simple, ""
    # A union cuts the line wherever it meets itself, and keeps one copy of a piece that was drawn twice.
    faces = shapely.get_parts(shapely.polygonize([shapely.union_all([shapely.linestrings(points)])]))
    if not len(faces):
        return None, NO_AREA
    inside = _winding(shapely.get_coordinates(shapely.point_on_surface(faces)), points) != 0
    if not inside.any():
        return None, NO_AREA
    return shapely.union_all(faces[inside]), ""


def _winding(points: Any, ring: Any) -> Any:
    """How often the closed `ring` (n, 2) goes round each of `points` (m, 2); counter-clockwise is positive, shape (m,).

    Counts the segments that cross the ray to the right of a point, upwards as +1 and downwards as -1 (K. Hormann and
    A. Agathos, "The point in polygon problem for arbitrary polygons", Computational Geometry 20, 2001).
    """
    numpy = libraries.load("numpy")
    x0, y0 = ring[:-1, 0], ring[:-1, 1]
    x1, y1 = ring[1:, 0], ring[1:, 1]
    winding = numpy.zeros(len(points), dtype=numpy.int64)
    for index, (x, y) in enumerate(points):
        # The sign of the area of segment and point: positive when the point is left of the segment.
        side = (x1 - x0) * (y - y0) - (x - x0) * (y1 - y0)
        up = (y0 <= y) & (y1 > y) & (side > 0)
        down = (y0 > y) & (y1 <= y) & (side < 0)
        winding[index] = int(up.sum()) - int(down.sum())
    return winding


def _polygons(geometry: Any) -> list[Any]:
    """The polygons in `geometry`, however deep in collections."""
    shapely = libraries.load("shapely")
    kind = shapely.get_type_id(geometry)
    if kind == _POLYGON:
        return [] if shapely.is_empty(geometry) else [geometry]
    if kind in (_MULTIPOLYGON, _COLLECTION):
        return [polygon for part in shapely.get_parts(geometry) for polygon in _polygons(part)]
    return []


def _repeats(geometry: Any) -> bool:
    """Whether a ring has the same point twice in a row."""
    shapely = libraries.load("shapely")
    rings = shapely.get_rings(shapely.get_parts(geometry))
    coordinates, ring = shapely.get_coordinates(rings, return_index=True)
    return bool(((coordinates[1:] == coordinates[:-1]).all(axis=1) & (ring[1:] == ring[:-1])).any())


def _distinct_run(points: Any) -> Any:
    """`points` (n, 2) without those that equal the one before."""
    numpy = libraries.load("numpy")
    if len(points) < 2:
        return points
    new = numpy.concatenate(([True], (points[1:] != points[:-1]).any(axis=1)))
    return points[new]


def _closed(points: Any) -> Any:
    """`points` (n, 2) with the first one again at the end, unless it stands there."""
    numpy = libraries.load("numpy")
    if (points[0] == points[-1]).all():
        return points
    return numpy.concatenate((points, points[:1]))
