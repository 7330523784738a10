"""What lies in both of two pieces of ground, and what only one of them has."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st
from real_drawings import PILSEN, UPTOWN, real_drawings
from shapely.geometry import LineString, MultiPolygon, Point, box

from resokit_qgis.analysis.ground_difference import GroundDifference, difference


def test_two_boxes_that_overlap_in_a_corner() -> None:
    found = difference(box(0, 0, 10, 10), box(6, 6, 12, 12))
    assert found.both.equals(box(6, 6, 10, 10))
    assert (found.both_m2, found.only_first_m2, found.only_second_m2) == (16, 84, 20)
    assert (found.first_m2, found.second_m2) == (100, 36)
    assert found.iou == pytest.approx(16 / 120)
    assert (found.share_of_first, found.share_of_second) == (pytest.approx(0.16), pytest.approx(16 / 36))


def test_ground_that_is_not_there() -> None:
    for nothing in (None, MultiPolygon()):
        found = difference(nothing, box(0, 0, 2, 2))
        assert (found.both_m2, found.only_first_m2, found.only_second_m2) == (0, 0, 4)
        assert (found.iou, found.share_of_first, found.share_of_second) == (0, None, 0)
    assert difference(None, MultiPolygon()).iou is None


def test_a_shared_edge_is_no_ground() -> None:
    found = difference(box(0, 0, 1, 1), box(1, 0, 2, 1))
    assert found.both.is_empty
    assert isinstance(found.both, MultiPolygon)
    assert found.iou == 0


def test_ground_that_touches_in_a_line_and_in_an_area_keeps_the_area() -> None:
    first = MultiPolygon([box(0, 0, 1, 1), box(5, 0, 7, 2)])
    found = difference(first, MultiPolygon([box(1, 0, 2, 1), box(6, 0, 8, 2)]))
    assert found.both.equals(box(6, 0, 7, 2))
    assert all(part.geom_type == "Polygon" for part in found.both.geoms)


def test_edges_a_hair_apart_leave_no_specks() -> None:
    apart = 1e-9
    found = difference(box(0, 0, 1, 1), box(apart, apart, 1 + apart, 1 + apart))
    assert found.only_first.is_empty
    assert found.only_second.is_empty
    assert found.iou == pytest.approx(1)


def _check(found: GroundDifference, first: Any, second: Any) -> None:
    """Each piece is valid and lies where it should, and they add up."""
    pieces = (found.both, found.only_first, found.only_second)
    assert all(piece.is_valid and isinstance(piece, MultiPolygon) for piece in pieces)
    assert [piece.area for piece in pieces] == [found.both_m2, found.only_first_m2, found.only_second_m2]
    assert found.first_m2 == pytest.approx(first.area, abs=1e-3)
    assert found.second_m2 == pytest.approx(second.area, abs=1e-3)
    # Edges of the pieces may lie a hair off those of the whole.
    assert found.both.difference(first.intersection(second).buffer(1e-6)).area == pytest.approx(0, abs=1e-6)
    assert found.only_first.intersection(second).area == pytest.approx(0, abs=1e-3)
    assert found.only_second.intersection(first).area == pytest.approx(0, abs=1e-3)


@pytest.mark.parametrize("place", [UPTOWN, PILSEN])
def test_real_drawings_against_each_other(place: str) -> None:
    drawn = real_drawings(place)
    whole = shapely.union_all(drawn[:40])
    for one in drawn[:40]:
        _check(difference(one, whole), one, whole)
    for one, other in zip(drawn[:60], drawn[60:120], strict=True):
        _check(difference(one, other), one, other)


@settings(deadline=None, max_examples=60)
@given(
    st.lists(st.tuples(st.integers(0, 60), st.integers(0, 60), st.integers(1, 25)), min_size=1, max_size=6),
    st.lists(st.tuples(st.integers(0, 60), st.integers(0, 60), st.integers(1, 25)), min_size=1, max_size=6),
)
def test_any_two_unions_of_discs_and_boxes(
    some: list[tuple[int, int, int]], others: list[tuple[int, int, int]]
) -> None:
    first = shapely.union_all([Point(x, y).buffer(size) for x, y, size in some])
    second = shapely.union_all([box(x, y, x + size, y + size) for x, y, size in others])
    found = difference(first, second)
    _check(found, first, second)
    mirrored = difference(second, first)
    assert mirrored.iou == pytest.approx(found.iou)
    assert (mirrored.share_of_first, mirrored.share_of_second) == (
        pytest.approx(found.share_of_second),
        pytest.approx(found.share_of_first),
    )


def test_a_needle_along_an_edge_and_a_thousand_parts() -> None:
    needle = LineString([(0, 0), (1000, 0.001)]).buffer(1e-5)
    tiles = MultiPolygon([box(x, y, x + 0.5, y + 0.5) for x in range(40) for y in range(25)])
    found = difference(tiles, box(0, 0, 20, 25))
    assert found.both_m2 == pytest.approx(20 * 25 / 4)
    assert len(found.only_first.geoms) == 500
    assert math.isclose(difference(needle, needle).iou or 0, 1)
    assert np.isfinite(difference(needle, tiles).both_m2)


@pytest.mark.parametrize(("width", "nearly"), [(100, True), (96, True), (94, False), (0, False)])
def test_ground_that_hardly_differs(width: float, nearly: bool) -> None:
    assert difference(box(0, 0, 100, 10), box(0, 0, width, 10) if width else None).nearly_same is nearly
