"""How far boundaries run from each other, against sums that can be done by hand and against GEOS."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st
from shapely.geometry import MultiPolygon, Point, box

from resokit_qgis.analysis.boundary_distance import Boundary, BoundaryDistance, boundary_distance


def between(one: Any, other: Any, step: float = 5.0) -> BoundaryDistance:
    return boundary_distance(Boundary(one, step), Boundary(other, step))


def test_the_same_boundary_is_nowhere_apart() -> None:
    found = between(box(0, 0, 100, 100), MultiPolygon([box(0, 0, 100, 100)]))
    assert (found.mean, found.p95, found.largest) == (0.0, 0.0, 0.0)


def test_a_square_and_one_twice_as_high() -> None:
    # Of 1,000 m of boundaries 600 m coincide or are measured from where they do: 2,500 + 10,000 + 10,000 square metres.
    found = between(box(0, 0, 100, 100), box(0, 0, 100, 200))
    assert found.mean == pytest.approx(22.5)
    assert found.p95 == pytest.approx(100.0)
    assert found.largest == pytest.approx(100.0)
    assert found.step == 5.0


def test_circles_one_in_the_other() -> None:
    found = between(Point(0, 0).buffer(500, 64), Point(0, 0).buffer(600, 64))
    assert found.mean == pytest.approx(100, abs=0.2)
    assert found.p95 == pytest.approx(100, abs=0.5)
    assert found.largest == pytest.approx(100, abs=0.5)


def test_holes_and_far_parts_count() -> None:
    square = box(0, 0, 100, 100)
    assert between(square, square.difference(box(45, 45, 55, 55))).largest == pytest.approx(45)
    assert between(square, MultiPolygon([square, box(400, 0, 500, 100)])).largest == pytest.approx(400)


def test_nearly_everywhere_is_not_at_most() -> None:
    """A thin finger makes the largest distance, and hardly any boundary."""
    finger = box(0, 0, 1000, 1000).union(box(1000, 499, 1060, 501))
    found = between(box(0, 0, 1000, 1000), finger)
    assert found.largest == pytest.approx(60)
    assert found.p95 == 0.0
    assert 0 < found.mean < 1


def test_a_long_boundary_is_measured_in_longer_steps() -> None:
    found = between(box(0, 0, 100_000, 100_000), box(0, 0, 100_000, 100_100))
    assert found.step == pytest.approx(400_200 / 20_000)
    assert found.largest == pytest.approx(100)


corner = st.tuples(st.integers(0, 60), st.integers(0, 60))


@given(corner, corner, st.integers(3, 40), st.integers(3, 40))
@settings(deadline=None, max_examples=40)
def test_against_much_denser_points(first: Any, second: Any, wide: int, high: int) -> None:
    one = box(*first, first[0] + wide, first[1] + high)
    other = box(*second, second[0] + high, second[1] + 7)
    found = between(one, other, step=0.5)
    points = []
    for mine, theirs in ((one, other), (other, one)):
        along = np.arange(0.005, mine.exterior.length, 0.01)
        points.append(shapely.distance(shapely.line_interpolate_point(mine.exterior, along), theirs.exterior))
    dense = np.concatenate(points)
    assert found.mean == pytest.approx(float(dense.mean()), abs=0.25)
    assert found.p95 == pytest.approx(float(np.quantile(dense, 0.95)), abs=0.5)
    assert found.largest == pytest.approx(float(dense.max()), abs=0.25)
