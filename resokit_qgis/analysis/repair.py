"""Make a drawn boundary a valid polygon that keeps everything the line goes around.

The rule is that of the non-zero winding number: ground belongs to a ring when the line goes round it at least once,
in either direction. A bow-tie keeps both lobes, a line drawn twice round has no hole, spikes and repeated points
vanish. A hole that was stored as a hole stays one. What is right already, most of all drawings, is only looked at;
the rest is mended together.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from resokit_qgis.analysis import libraries, wkb
from resokit_qgis.analysis.closed_lines import NOT_CLOSED, TOO_FEW_POINTS, close_lines
from resokit_qgis.analysis.filling import NO_AREA, fill, surfaces, unite
from resokit_qgis.errors import QT_TRANSLATE_NOOP

__all__ = [
    "NOT_CLOSED",
    "NO_AREA",
    "NO_GEOMETRY",
    "NO_NUMBERS",
    "NO_SURFACE",
    "TOO_FEW_POINTS",
    "UNREADABLE",
    "AllRepaired",
    "Repaired",
    "close_line",
    "from_wkb",
    "repair",
    "repair_all",
    "repair_wkb",
]

NO_GEOMETRY = QT_TRANSLATE_NOOP("Resokit", "It has no geometry.")
NO_SURFACE = QT_TRANSLATE_NOOP("Resokit", "It is neither a polygon nor a line.")
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


@dataclass(frozen=True)
class AllRepaired:
    """What became of many boundaries: arrays in step with them that hold what `Repaired` holds of one."""

    geometries: Any
    changed: Any
    reasons: Any
    closed: Any

    def one(self, index: int) -> Repaired:
        return Repaired(
            self.geometries[index], bool(self.changed[index]), self.reasons[index], bool(self.closed[index])
        )


def from_wkb(data: Sequence[bytes | None]) -> tuple[Any, dict[int, bytes]]:
    """An object array of shapely geometries, None where there are no bytes or shapely cannot read them, and by index
    the bytes that it cannot read: rings that are too short or left open, or no geometry at all.
    """
    shapely = libraries.load("shapely")
    numpy = libraries.load("numpy")
    bytes_of = numpy.empty(len(data), dtype=object)
    bytes_of[:] = [each or None for each in data]
    shapes = shapely.from_wkb(bytes_of, on_invalid="ignore")
    lost = numpy.flatnonzero(shapely.is_missing(shapes))
    return shapes, {int(index): bytes_of[index] for index in lost if bytes_of[index] is not None}


def repair_all(shapes: Any, unread: Mapping[int, bytes] | None = None) -> AllRepaired:
    """Mend `shapes`, an object array (n,) of shapely polygons or lines of any kind, or None. Lines are closed first.

    `unread` holds the WKB of those that shapely cannot read, by index; `from_wkb` gives both. What becomes of one
    does not depend on the others.
    """
    shapely = libraries.load("shapely")
    numpy = libraries.load("numpy")
    done = AllRepaired(
        numpy.full(len(shapes), None, dtype=object),
        numpy.zeros(len(shapes), dtype=bool),
        numpy.full(len(shapes), "", dtype=object),
        numpy.zeros(len(shapes), dtype=bool),
    )
    done.reasons[shapely.is_missing(shapes) | shapely.is_empty(shapes)] = NO_GEOMETRY
    coordinates, row = shapely.get_coordinates(shapes, return_index=True)
    done.reasons[row[~numpy.isfinite(coordinates).all(axis=1)]] = NO_NUMBERS
    rows = numpy.flatnonzero(done.reasons == "")
    flat = shapes[rows]
    deep = shapely.get_coordinate_dimension(flat) > 2
    flat[deep] = shapely.force_2d(flat[deep])
    lines = numpy.isin(shapely.get_type_id(flat), _LINES)
    if lines.any():
        flat[lines], done.reasons[rows[lines]], done.closed[rows[lines]] = close_lines(flat[lines])
        done.changed[:] = done.closed
        taken = done.reasons[rows] == ""
        rows, flat = rows[taken], flat[taken]
    plain = numpy.isin(shapely.get_type_id(flat), (_POLYGON, _MULTIPOLYGON))
    right = plain & shapely.is_valid(flat) & ~_repeats(flat)
    done.geometries[rows[right]] = flat[right]
    _keep(done, rows[~right], *_mend(_rings(flat[~right])))
    if unread:
        _repair_unread(done, unread)
    return done


def repair(geometry: Any) -> Repaired:
    """Mend `geometry`, a shapely polygon or line of any kind, or None, as `repair_all` does."""
    numpy = libraries.load("numpy")
    shapes = numpy.empty(1, dtype=object)
    shapes[0] = geometry
    return repair_all(shapes).one(0)


def repair_wkb(data: bytes | None) -> Repaired:
    """As `repair`, from WKB; also where rings are too short or left open, which shapely cannot even read."""
    return repair_all(*from_wkb([data])).one(0)


def close_line(line: Any) -> Repaired:
    """The polygon that a shapely LineString or MultiLineString goes around, not yet mended; see `close_lines`."""
    shapely = libraries.load("shapely")
    numpy = libraries.load("numpy")
    if line is None or shapely.is_empty(line):
        return Repaired(None, reason=NO_GEOMETRY)
    lines = numpy.empty(1, dtype=object)
    lines[0] = shapely.force_2d(line)
    polygons, reasons, closed = close_lines(lines)
    return Repaired(polygons[0], bool(closed[0]), reasons[0], bool(closed[0]))


def _keep(done: AllRepaired, rows: Any, grounds: Any, reasons: Any) -> None:
    """Write what was mended, and why not, to its `rows`."""
    shapely = libraries.load("shapely")
    done.geometries[rows] = grounds
    done.reasons[rows] = reasons
    done.changed[rows] |= ~shapely.is_missing(grounds)


def _repair_unread(done: AllRepaired, unread: Mapping[int, bytes]) -> None:
    numpy = libraries.load("numpy")
    found: dict[int, list[list[Any]]] = {}
    for row, data in unread.items():
        try:
            polygons = wkb.polygons(data)
        except ValueError:
            done.reasons[row] = UNREADABLE
            continue
        if all(numpy.isfinite(ring).all() for polygon in polygons for ring in polygon):
            found[row] = polygons
        else:
            done.reasons[row] = NO_NUMBERS
    _keep(done, numpy.array(list(found), dtype=int), *_mend(_rings_of(list(found.values()))))


@dataclass(frozen=True)
class _Rings:
    """Rings of many boundaries: `points` (k, 2) and the `ring` (k,) of each; the `polygon` of each ring, whose first
    is the shell; the `boundary` of each polygon; the number of boundaries; and why one without polygons has none.
    """

    points: Any
    ring: Any
    polygon: Any
    boundary: Any
    number: int
    without: str


def _rings(shapes: Any) -> _Rings:
    """The rings of the polygons in `shapes`, however deep in collections."""
    shapely = libraries.load("shapely")
    numpy = libraries.load("numpy")
    boundary = numpy.arange(len(shapes))
    parts = shapes
    while numpy.isin(shapely.get_type_id(parts), (_MULTIPOLYGON, _COLLECTION)).any():
        parts, of_part = shapely.get_parts(parts, return_index=True)
        boundary = boundary[of_part]
    surface = (shapely.get_type_id(parts) == _POLYGON) & ~shapely.is_empty(parts)
    rings, polygon = shapely.get_rings(parts[surface], return_index=True)
    points, ring = shapely.get_coordinates(rings, return_index=True)
    return _Rings(points, ring, polygon, boundary[surface], len(shapes), NO_SURFACE)


def _rings_of(boundaries: list[list[list[Any]]]) -> _Rings:
    """The same of boundaries given as polygons of rings, arrays of shape (points, 2)."""
    numpy = libraries.load("numpy")
    boundary = [index for index, polygons in enumerate(boundaries) for _ in polygons]
    polygons = [polygon for polygons in boundaries for polygon in polygons]
    polygon = [index for index, rings in enumerate(polygons) for _ in rings]
    rings = [ring for rings in polygons for ring in rings]
    return _Rings(
        numpy.concatenate([numpy.empty((0, 2)), *rings]),
        numpy.repeat(numpy.arange(len(rings)), [len(ring) for ring in rings]),
        numpy.array(polygon, dtype=int),
        numpy.array(boundary, dtype=int),
        len(boundaries),
        NO_GEOMETRY,
    )


def _mend(rings: _Rings) -> tuple[Any, Any]:
    """Mend each polygon on its own and unite those of a boundary; the ground of each boundary or None, and why not."""
    shapely = libraries.load("shapely")
    numpy = libraries.load("numpy")
    grounds, why = _polygons(rings)
    reasons = numpy.full(rings.number, rings.without, dtype=object)
    for index in numpy.flatnonzero(why != ""):
        reasons[rings.boundary[index]] = why[index]
    whole = ~shapely.is_missing(grounds)
    united = numpy.full(rings.number, None, dtype=object)
    here, place, number = numpy.unique(rings.boundary[whole], return_inverse=True, return_counts=True)
    single = number[place] == 1
    united[rings.boundary[whole][single]] = grounds[whole][single]
    if not single.all():
        _, place = numpy.unique(place[~single], return_inverse=True)
        united[here[number > 1]] = unite(grounds[whole][~single], place)
    reasons[here] = ""
    return united, reasons


def _polygons(rings: _Rings) -> tuple[Any, Any]:
    """The ground of each polygon: that of its shell without that of its holes; or None, and why not."""
    shapely = libraries.load("shapely")
    numpy = libraries.load("numpy")
    filled, why = fill(rings.points, rings.ring, len(rings.polygon))
    shell = numpy.diff(rings.polygon, prepend=-1) > 0
    grounds = numpy.full(len(rings.boundary), None, dtype=object)
    reasons = numpy.full(len(rings.boundary), "", dtype=object)
    grounds[rings.polygon[shell]] = filled[shell]
    reasons[rings.polygon[shell]] = why[shell]
    around = grounds[rings.polygon]
    # A hole as large as its shell is the boundary stored twice, which some exports do, and no hole.
    hole = ~shell & ~shapely.is_missing(filled) & ~shapely.is_missing(around)
    hole[hole] = ~shapely.equals(filled[hole], around[hole])
    if hole.any():
        here, place = numpy.unique(rings.polygon[hole], return_inverse=True)
        grounds[here] = surfaces(shapely.difference(grounds[here], unite(filled[hole], place)))
    bare = ~shapely.is_missing(grounds) & ~(shapely.area(grounds) > 0)
    grounds[bare] = None
    reasons[bare] = NO_AREA
    return grounds, reasons


def _repeats(shapes: Any) -> Any:
    """Which of `shapes` have a ring with the same point twice in a row."""
    shapely = libraries.load("shapely")
    numpy = libraries.load("numpy")
    repeating = numpy.zeros(len(shapes), dtype=bool)
    points, shape = shapely.get_coordinates(shapes, return_index=True)
    same = (points[1:] == points[:-1]).all(axis=1) & (shape[1:] == shape[:-1])
    # A ring that begins where the one before it ended looks the same; few have to be looked at ring by ring.
    seeming = numpy.unique(shape[1:][same])
    parts, of_part = shapely.get_parts(shapes[seeming], return_index=True)
    rings, of_ring = shapely.get_rings(parts, return_index=True)
    points, ring = shapely.get_coordinates(rings, return_index=True)
    same = (points[1:] == points[:-1]).all(axis=1) & (ring[1:] == ring[:-1])
    repeating[seeming[of_part[of_ring[ring[1:][same]]]]] = True
    return repeating
