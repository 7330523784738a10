"""Many boundaries moved together: as QGIS moves each alone, and the one that cannot go leaves the others as they are."""

from __future__ import annotations

import math
import struct
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsGeometry,
    QgsRectangle,
    QgsVectorLayer,
)

from resokit_qgis.analysis.repair import NO_NUMBERS, from_wkb, repair_all
from resokit_qgis.workspace.importers.limits import Limits
from resokit_qgis.workspace.moving import largest_parts, move_all, plain_wkb
from resokit_qgis.workspace.projection import move, moved_points

NEW_YORK = Path(__file__).resolve().parents[2] / "benchmarks" / "data" / "new_york_drawings.gpkg.zip"
DEGREES, METRES = QgsCoordinateReferenceSystem("EPSG:4326"), QgsCoordinateReferenceSystem("EPSG:32631")
BRUSSELS = shapely.box(4.3, 50.8, 4.4, 50.9)
NOWHERE = shapely.box(4.3, 88.0, 4.4, 95.0)


@pytest.fixture(autouse=True)
def with_qgis(qgis_app: QgsApplication) -> Iterator[None]:
    yield


def way(target: str = "EPSG:32631") -> QgsCoordinateTransform:
    return QgsCoordinateTransform(DEGREES, QgsCoordinateReferenceSystem(target), QgsCoordinateTransformContext())


def alone(data: bytes, there: QgsCoordinateTransform) -> bytes:
    geometry = QgsGeometry()
    geometry.fromWkb(data)
    assert move(geometry, there)
    return bytes(geometry.asWkb().data())


def open_ring(*points: tuple[float, float]) -> bytes:
    """A polygon whose ring is not closed, which shapely cannot read."""
    return struct.pack("<BIII", 1, 3, 1, len(points)) + b"".join(struct.pack("<2d", *point) for point in points)


def test_all_real_drawings_of_new_york_come_out_as_each_alone() -> None:
    layer = QgsVectorLayer(f"/vsizip/{NEW_YORK}/new_york_drawings.gpkg|layername=drawings", "drawings", "ogr")
    data = [plain_wkb(feature.geometry()) for feature in layer.getFeatures()]
    there = way("EPSG:32618")
    expected = shapely.from_wkb([alone(each, there) for each in data])
    moved = move_all(*from_wkb(data), there, Limits(DEGREES))
    assert len(data) == 42035
    assert not moved.unread
    assert not moved.outside.any()
    assert (shapely.get_coordinates(moved.shapes) == shapely.get_coordinates(expected)).all()
    assert (shapely.get_type_id(moved.shapes) == shapely.get_type_id(expected)).all()
    mended = repair_all(moved.shapes, moved.unread)
    assert np.count_nonzero(mended.reasons) == 430
    assert np.count_nonzero(mended.changed) == 2513
    assert shapely.is_valid(mended.geometries[mended.reasons == ""]).all()


def test_each_finds_its_own_fate() -> None:
    no_number = shapely.Polygon([(4.3, 50.8), (4.4, 50.8), (4.4, math.nan)])
    brussels_3d = shapely.force_3d(BRUSSELS, 7.0)
    corners = ((4.3, 50.8), (4.4, 50.8), (4.4, 50.9))
    given = [
        shapely.to_wkb(BRUSSELS),
        shapely.to_wkb(shapely.box(4300.0, 50.8, 4301.0, 50.9)),
        None,
        shapely.to_wkb(no_number),
        open_ring(*corners),
        shapely.to_wkb(shapely.Polygon()),
        shapely.to_wkb(brussels_3d),
    ]
    moved = move_all(*from_wkb(given), way(), Limits(DEGREES))
    assert np.flatnonzero(moved.outside).tolist() == [1]
    assert not moved.far.any()
    assert list(moved.unread) == [4]
    assert moved.shapes[0].equals_exact(shapely.from_wkb(alone(given[0], way())))
    assert moved.shapes[6].equals_exact(moved.shapes[0])
    mended = repair_all(moved.shapes, moved.unread)
    assert mended.geometries[4].equals(shapely.from_wkb(alone(shapely.to_wkb(shapely.Polygon(corners)), way())))
    assert mended.reasons[3] == NO_NUMBERS
    assert np.flatnonzero(shapely.is_missing(mended.geometries)).tolist() == [1, 2, 3, 5]


def test_one_without_a_place_there_leaves_the_others_as_they_are() -> None:
    far = shapely.box(5.3, 50.8, 5.4, 50.9)
    everywhere = Limits(QgsCoordinateReferenceSystem())
    moved = move_all(*from_wkb(list(shapely.to_wkb([BRUSSELS, NOWHERE, far]))), way(), everywhere)
    assert moved.outside.tolist() == [False, True, False]
    for shape, own in ((moved.shapes[0], BRUSSELS), (moved.shapes[2], far)):
        assert shapely.to_wkb(shape) == alone(shapely.to_wkb(own), way())
    assert moved.shapes[1] is None


def test_points_that_cannot_all_be_moved_are_not_moved_together() -> None:
    assert moved_points(np.array([(4.3, 50.8), (4.3, 95.0)]), way()) is None
    assert moved_points(np.empty((0, 2)), way()).shape == (0, 2)
    assert moved_points(np.array([(4.3, 50.8)]), way()).shape == (1, 2)


def test_what_lies_far_from_the_target_is_told_apart() -> None:
    new_york = shapely.box(-74.0, 40.7, -73.9, 40.8)
    target = QgsCoordinateReferenceSystem("EPSG:31370")
    there = QgsCoordinateTransform(DEGREES, target, QgsCoordinateTransformContext())
    open_there = open_ring((-74.0, 40.7), (-73.9, 40.7), (-73.9, 40.8))
    given = [shapely.to_wkb(new_york), shapely.to_wkb(BRUSSELS), open_there]
    moved = move_all(*from_wkb(given), there, Limits(DEGREES), Limits(target))
    assert moved.far.tolist() == [True, False, True]
    assert not moved.outside.any()
    assert shapely.is_missing(moved.shapes).tolist() == [True, False, True]
    assert not moved.unread


def test_nothing_is_moved_to_where_it_is() -> None:
    stay = QgsCoordinateTransform(DEGREES, DEGREES, QgsCoordinateTransformContext())
    moved = move_all(*from_wkb([shapely.to_wkb(BRUSSELS)]), stay, Limits(DEGREES))
    assert moved.shapes[0].equals_exact(BRUSSELS)


def test_the_largest_part_of_each_counts() -> None:
    parts = shapely.MultiPolygon([shapely.box(0, 0, 1, 1), shapely.box(170, 0, 172, 1), shapely.box(5, 5, 6, 6)])
    no_number = shapely.Polygon([(4.3, 50.8), (4.4, 50.8), (4.4, math.nan)])
    given = [shapely.to_wkb(parts), None, shapely.to_wkb(BRUSSELS), shapely.to_wkb(shapely.Polygon())]
    found = largest_parts(*from_wkb([*given, open_ring((1, 2), (3, 2), (3, 5))]))
    assert found.tolist() == [[170, 0, 172, 1], [4.3, 50.8, 4.4, 50.9], [1, 2, 3, 5]]
    assert len(largest_parts(*from_wkb([*given, shapely.to_wkb(no_number)]))) == 2
    assert largest_parts(*from_wkb([])).shape == (0, 4)


sides = st.one_of(st.floats(-200, 200), st.floats(-1e7, 1e7), st.sampled_from([0.0, 180.0, 150_000.0, 170_000.0]))


@settings(deadline=None, max_examples=100)
@given(st.lists(st.tuples(sides, sides, sides, sides), max_size=10), st.sampled_from(["EPSG:4326", "EPSG:31370", ""]))
def test_limits_of_many_are_those_of_each(boxes: list[tuple[float, float, float, float]], crs: str) -> None:
    limits = Limits(QgsCoordinateReferenceSystem(crs) if crs else QgsCoordinateReferenceSystem())
    ordered = [(min(a, b), min(c, d), max(a, b) + 1e-6, max(c, d) + 1e-6) for a, b, c, d in boxes]
    bounds = np.array(ordered).reshape(-1, 4)
    assert limits.hold_all(bounds).tolist() == [limits.hold(QgsRectangle(*each)) for each in ordered]
    assert limits.hold_all(np.full((1, 4), np.nan)).all()
