"""Moving geometry to another coordinate system and back: what stays valid, and what has no place there."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
import shapely
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsGeometry,
    QgsRectangle,
)

from resokit_qgis.errors import ResokitError
from resokit_qgis.workspace.projection import metric_crs, move, moved_polygon


@pytest.fixture(autouse=True)
def with_qgis(qgis_app: QgsApplication) -> Iterator[None]:
    yield


def way(source: str, target: str) -> QgsCoordinateTransform:
    systems = QgsCoordinateReferenceSystem(source), QgsCoordinateReferenceSystem(target)
    return QgsCoordinateTransform(*systems, QgsCoordinateTransformContext())


def test_what_comes_back_as_infinity_has_no_place() -> None:
    for wkt in ("POINT(4.35 95)", "LINESTRING(4.35 50, 4.35 95)"):
        assert not move(QgsGeometry.fromWkt(wkt), way("EPSG:4326", "EPSG:32631"))
    assert move(QgsGeometry.fromWkt("POINT(4.35 50)"), way("EPSG:4326", "EPSG:32631"))


def test_what_has_no_place_is_refused() -> None:
    with pytest.raises(ResokitError, match="do not fit EPSG:32631: no place on earth has them"):
        moved_polygon(shapely.box(4, 90.5, 5, 95), way("EPSG:4326", "EPSG:32631"))


def test_a_spot_that_rounding_broke_is_mended() -> None:
    """The point of a notch ends a hair before an edge; moved, that edge is straight elsewhere, and one is crossed."""
    x, y = 150_000.0, 172_000.0
    to_degrees = way("EPSG:31370", "EPSG:4326")
    broken = 0
    for up in (1, -1):
        notched = [(0, 0), (1000, 0), (1000, 1000 * up), (500, 1e-6 * up), (0, 1000 * up)]
        polygon = shapely.Polygon([(x + east, y + north) for east, north in notched])
        assert polygon.is_valid
        alone = QgsGeometry()
        alone.fromWkb(shapely.to_wkb(polygon))
        assert move(alone, to_degrees)
        broken += not alone.isGeosValid()
        moved = moved_polygon(polygon, to_degrees)
        assert moved.is_valid
        assert moved.area == pytest.approx(alone.area(), rel=1e-5)
    assert broken == 1


def test_only_what_crosses_the_180th_meridian_is_cut() -> None:
    utm = way("EPSG:32701", "EPSG:4326")
    crossing = shapely.box(175_000, 8_140_000, 190_000, 8_150_000)
    inside = shapely.box(200_000, 8_140_000, 210_000, 8_150_000)
    moved = moved_polygon(shapely.MultiPolygon([crossing, inside]), utm)
    assert moved.is_valid
    west, _, east, _ = moved.bounds
    assert (west, east) == pytest.approx((-180, 180))
    assert all(part.bounds[2] - part.bounds[0] < 1 for part in moved.geoms)
    assert len(moved.geoms) == 3


@pytest.mark.parametrize(
    ("longitudes", "zone"),
    [
        ([179.5, -179.5, -179.4], "EPSG:32701"),
        ([179.5, 179.4, -179.5], "EPSG:32760"),
        ([4.3, 4.4, 4.5], "EPSG:32731"),
        ([-0.5, 0.5, 0.6], "EPSG:32731"),
    ],
)
def test_the_middle_is_that_of_a_circle(longitudes: list[float], zone: str) -> None:
    extents = [QgsRectangle(at, -17, at + 0.01, -16.9) for at in longitudes]
    assert metric_crs(QgsCoordinateReferenceSystem("EPSG:4326"), extents).authid() == zone
