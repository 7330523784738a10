"""Drawings far larger or smaller than the rest are pointed out."""

from __future__ import annotations

from resokit_qgis.analysis.unusual import unusual


def test_a_drawing_a_thousand_times_larger_is_flagged() -> None:
    assert unusual([10.0, 11.0, 9.0, 10_000.0]) == ["", "", "", "far_larger"]


def test_a_drawing_far_smaller_is_flagged() -> None:
    assert unusual([100.0, 110.0, 90.0, 9.0]) == ["", "", "", "far_smaller"]


def test_ten_times_is_not_yet_far() -> None:
    assert unusual([10.0, 10.0, 10.0, 100.0, 1.0]) == [""] * 5


def test_without_a_rest_nothing_is_far_from_it() -> None:
    assert unusual([]) == []
    assert unusual([1.0, 1_000_000.0]) == ["", ""]
