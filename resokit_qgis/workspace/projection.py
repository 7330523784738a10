"""Where to measure: a coordinate system in metres for what came in another one, and the way there and back."""

from __future__ import annotations

import struct
from collections.abc import Iterable, Sequence
from typing import Any

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsGeometry,
    QgsPointXY,
    QgsRectangle,
)

from resokit_qgis.analysis import libraries
from resokit_qgis.analysis.repair import repair
from resokit_qgis.errors import QT_TRANSLATE_NOOP, ResokitError

_STRETCHING = ("merc", "webmerc", "eqc", "mill")
"""Projections of the whole world whose "metres" are metres at the equator alone."""

_WIDEST = 12.0
"""Degrees of longitude beyond which a UTM zone no longer fits."""


def metric_crs(crs: QgsCoordinateReferenceSystem, extents: Iterable[QgsRectangle]) -> QgsCoordinateReferenceSystem:
    """`crs` itself where it measures in metres, else a local one that does, for things with these `extents` in `crs`.

    That is the UTM zone of the middle one, which a stray drawing cannot pull away, or an equal-area projection around
    it where there is no such zone or the things lie too far apart. Raises `ResokitError` where `crs` is not known or
    no place on earth has these coordinates in it.
    """
    if in_metres(crs):
        return crs
    centres = [extent.center() for extent in extents if not extent.isNull()]
    numpy = libraries.load("numpy")
    return metric_crs_around(crs, numpy.array([(centre.x(), centre.y()) for centre in centres]).reshape(-1, 2))


def metric_crs_around(crs: QgsCoordinateReferenceSystem, centres: Any) -> QgsCoordinateReferenceSystem:
    """As `metric_crs`, for things with these `centres` in `crs`, a float array (n, 2); `crs` is not in metres."""
    numpy = libraries.load("numpy")
    if not len(centres):
        return _equal_area(0.0, 0.0)
    places = _degrees(centres, crs)
    longitudes, turned = _side_by_side(places[:, 0])
    longitude, latitude = float(numpy.median(longitudes)), float(numpy.median(places[:, 1]))
    if turned and longitude > 180.0:
        longitude -= 360.0
    if not (-180.0 <= longitude <= 180.0 and -90.0 <= latitude <= 90.0):
        raise _nowhere(crs)
    zone = _utm(longitude, latitude) if numpy.ptp(longitudes) <= _WIDEST else None
    return zone or _equal_area(longitude, latitude)


def in_metres(crs: QgsCoordinateReferenceSystem) -> bool:
    """Whether lengths in `crs` are metres on the ground. Raises `ResokitError` where it is not known."""
    check_known(crs)
    metres = not crs.isGeographic() and crs.mapUnits() == Qgis.DistanceUnit.Meters
    return bool(metres and crs.projectionAcronym() not in _STRETCHING)


def check_known(crs: QgsCoordinateReferenceSystem) -> None:
    """Raise `ResokitError` unless `crs` is known."""
    if not crs.isValid():
        raise ResokitError(
            QT_TRANSLATE_NOOP(
                "Resokit",
                "The layer has no known coordinate reference system. Set it in the layer's properties, and try again.",
            )
        )


def move(geometry: QgsGeometry, way: QgsCoordinateTransform) -> bool:
    """Move every vertex of `geometry` along `way`; False where one has no place there.

    Coordinates that are no numbers stay so, for `repair` to refuse as such.
    """
    were_numbers = geometry.boundingBox().isFinite()
    try:
        done = geometry.transform(way)
    except QgsCsException:
        return False
    # What has no place may also come back as infinity.
    return bool(
        done == Qgis.GeometryOperationResult.Success and (geometry.boundingBox().isFinite() or not were_numbers)
    )


def moved_points(points: Any, way: QgsCoordinateTransform) -> Any:
    """`points`, a float array (n, 2), moved along `way` together; None where one has no place there.

    Each comes out as it would alone. QGIS may take another operation for points that its first one fails at; together
    that would change the others too, so here it may not: where None comes back, they are to be moved one by one.
    """
    numpy = libraries.load("numpy")
    if way.isShortCircuited() or not len(points):
        return points
    alike = QgsCoordinateTransform(way)
    alike.setAllowFallbackTransforms(False)
    line = QgsGeometry()
    line.fromWkb(struct.pack("<BII", 1, 2, len(points)) + points.astype("<f8").tobytes())
    if not move(line, alike):
        return None
    return numpy.frombuffer(line.asWkb().data(), dtype="<f8", offset=9).reshape(-1, 2).astype(float)


def moved_polygon(polygon: Any, way: QgsCoordinateTransform) -> Any:
    """A valid shapely polygon or multipolygon with every vertex moved along `way`, valid still.

    Rounding can make two vertices one, or lay one on an edge; such a spot is mended. Raises `ResokitError` where it
    has no place there.
    """
    shapely = libraries.load("shapely")
    if shapely.is_empty(polygon) or way.isShortCircuited():
        return polygon
    geometry = QgsGeometry()
    geometry.fromWkb(shapely.to_wkb(polygon))
    if not move(geometry, way):
        raise _nowhere(way.destinationCrs())
    moved = shapely.from_wkb(bytes(geometry.asWkb()))
    if way.destinationCrs().isGeographic() and geometry.boundingBox().width() > 180.0:
        return _cut_at_180(moved)
    return moved if shapely.is_valid(moved) else repair(moved).geometry


def moved_polygons(polygons: Sequence[Any], way: QgsCoordinateTransform) -> Any:
    """Each of `polygons` as `moved_polygon` gives it, an object array; many at once."""
    numpy = libraries.load("numpy")
    shapely = libraries.load("shapely")
    shapes = numpy.empty(len(polygons), dtype=object)
    shapes[:] = polygons
    if way.isShortCircuited():
        return shapes
    points = moved_points(shapely.get_coordinates(shapes), way)
    if points is None:
        shapes[:] = [moved_polygon(shape, way) for shape in shapes]
        return shapes
    moved = shapely.set_coordinates(shapes.copy(), points)
    strange = ~shapely.is_valid(moved)
    if way.destinationCrs().isGeographic():
        west, _, east, _ = shapely.bounds(moved).T
        strange |= east - west > 180.0
    moved[strange] = [moved_polygon(shape, way) for shape in shapes[strange]]
    return moved


def _degrees(points: Any, crs: QgsCoordinateReferenceSystem) -> Any:
    """`points` (n, 2) in `crs` as longitude and latitude. Raises `ResokitError` where one has no place on earth."""
    numpy = libraries.load("numpy")
    way = QgsCoordinateTransform(crs, QgsCoordinateReferenceSystem("EPSG:4326"), QgsCoordinateTransformContext())
    together = moved_points(points, way)
    if together is not None:
        return together
    try:
        places = [way.transform(QgsPointXY(x, y)) for x, y in points.tolist()]
    except QgsCsException as error:
        raise _nowhere(crs) from error
    return numpy.array([(place.x(), place.y()) for place in places])


def _side_by_side(longitudes: Any) -> tuple[Any, bool]:
    """`longitudes` (degrees) with those west of the widest gap between them a turn further east; whether any is.

    So what lies on both sides of the 180th meridian is together.
    """
    numpy = libraries.load("numpy")
    ordered = numpy.sort(longitudes)
    gaps = numpy.diff(ordered)
    around = ordered[0] + 360.0 - ordered[-1]
    if ordered[0] < -180.0 or ordered[-1] > 180.0 or not len(gaps) or gaps.max() <= around:
        return longitudes, False
    begin = ordered[int(numpy.argmax(gaps)) + 1]
    return numpy.where(longitudes >= begin, longitudes, longitudes + 360.0), True


def _cut_at_180(moved: Any) -> Any:
    """Polygons in degrees, those that seem to go round the earth cut at the 180th meridian, which they cross."""
    shapely = libraries.load("shapely")
    parts = shapely.get_parts(moved)
    west, _, east, _ = shapely.bounds(parts).T
    return shapely.union_all(
        [_cut(part) if wide else part for part, wide in zip(parts, east - west > 180.0, strict=True)]
    )


def _cut(polygon: Any) -> Any:
    shapely = libraries.load("shapely")
    numpy = libraries.load("numpy")
    turned = shapely.transform(polygon, lambda at: numpy.where(at[:, :1] < 0, at + (360.0, 0.0), at))
    turned = turned if shapely.is_valid(turned) else repair(turned).geometry
    east = shapely.intersection(turned, shapely.box(0.0, -90.0, 180.0, 90.0))
    west = shapely.intersection(turned, shapely.box(180.0, -90.0, 360.0, 90.0))
    return shapely.union(east, shapely.transform(west, lambda at: at - (360.0, 0.0)))


def _utm(longitude: float, latitude: float) -> QgsCoordinateReferenceSystem | None:
    libraries.load("pyproj")
    from pyproj.aoi import AreaOfInterest
    from pyproj.database import query_utm_crs_info

    here = AreaOfInterest(longitude, latitude, longitude, latitude)
    found = query_utm_crs_info(datum_name="WGS 84", area_of_interest=here)
    return QgsCoordinateReferenceSystem(f"{found[0].auth_name}:{found[0].code}") if found else None


def _equal_area(longitude: float, latitude: float) -> QgsCoordinateReferenceSystem:
    return QgsCoordinateReferenceSystem.fromProj(
        f"+proj=laea +lat_0={latitude:.2f} +lon_0={longitude:.2f} +datum=WGS84 +units=m +no_defs"
    )


def _nowhere(crs: QgsCoordinateReferenceSystem) -> ResokitError:
    return ResokitError(
        QT_TRANSLATE_NOOP(
            "Resokit",
            "The coordinates do not fit {crs}: no place on earth has them. Set the layer's real coordinate reference system.",
        ),
        crs=crs.authid() or crs.description(),
    )
