"""Each drawing on its own against the wards, without telling whose it is or how it runs."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from shapely.geometry import box

from resokit_qgis.analysis.disclosure import Rules
from resokit_qgis.analysis.each_drawing import DrawnOverlap, compare_each
from resokit_qgis.errors import ResokitError


def quiet(_fraction: float) -> None:
    """A tick that nobody looks at."""


def array(shapes: list[Any]) -> Any:
    made = np.empty(len(shapes), dtype=object)
    made[:] = shapes
    return made


WARDS = array([box(0, 0, 100, 100), box(100, 0, 200, 100), box(200, 0, 300, 100)])


def test_shares_both_ways_by_drawing() -> None:
    drawings = array([box(50, 0, 150, 10), box(0, 0, 150, 100), box(50, 50, 250, 100)])
    found = compare_each(drawings, WARDS, quiet)
    # The largest is number 1; only one drawing reaches the third ward, which is not named.
    assert found == [
        DrawnOverlap(1, 0, 0.67, 1.0, 0.67),
        DrawnOverlap(1, 1, 0.33, 0.5, 0.25),
        DrawnOverlap(2, 1, 0.5, 0.5, 0.33),
        DrawnOverlap(2, 0, 0.25, 0.25, 0.14),
        DrawnOverlap(2, None, 0.25, None, None),
        DrawnOverlap(3, 0, 0.5, 0.05, 0.05),
        DrawnOverlap(3, 1, 0.5, 0.05, 0.05),
    ]


def test_numbers_do_not_follow_the_rows() -> None:
    shapes = [box(0, 0, 10 + place, 100) for place in (3, 1, 5, 2, 4)]
    forward = compare_each(array(shapes), WARDS, quiet)
    assert compare_each(array(shapes[::-1]), WARDS, quiet) == forward


def test_a_stricter_workspace_names_fewer_wards() -> None:
    drawings = array([box(0, 0, 150, 100)] * 3 + [box(0, 0, 50, 50)])
    named = {row.ward for row in compare_each(drawings, WARDS, quiet)}
    assert named == {0, 1}
    assert {row.ward for row in compare_each(drawings, WARDS, quiet, Rules(drawings=4))} == {0, None}


def test_wards_so_small_that_they_would_be_a_picture() -> None:
    cells = array([box(x, y, x + 10, y + 10) for x in range(0, 100, 10) for y in range(0, 100, 10)])
    with pytest.raises(ResokitError) as caught:
        compare_each(array([box(5, 5, 85, 85)] * 4), cells, quiet)
    assert caught.value.parameters == {"wards": 81, "most": 25}


def test_what_touches_no_ward_has_no_row() -> None:
    assert compare_each(array([box(0, 200, 10, 210)] * 3), WARDS, quiet) == []
