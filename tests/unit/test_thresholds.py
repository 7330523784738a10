"""Thresholds are exact fractions, and shares are compared to them in whole numbers."""

from __future__ import annotations

from fractions import Fraction

import pytest

from resokit_qgis.analysis.thresholds import level_for_maps, parse_thresholds, percent, reaches
from resokit_qgis.errors import ResokitError


def test_thresholds_are_sorted_and_each_once() -> None:
    assert parse_thresholds("75, 25,50 ,0,25") == [0, 25, 50, 75]
    assert parse_thresholds("33.3;66.6%") == [Fraction(333, 10), Fraction(666, 10)]
    assert parse_thresholds(" 25 % , 50 %") == [25, 50]
    # Which comma is a decimal one cannot be told: what was read is told.
    assert parse_thresholds("33,3") == [3, 33]


@pytest.mark.parametrize("text", ["", "  ", ","])
def test_no_threshold_is_refused(text: str) -> None:
    with pytest.raises(ResokitError, match="No threshold is given"):
        parse_thresholds(text)


@pytest.mark.parametrize(
    ("text", "piece"), [("25,half", "half"), ("-5", "-5"), ("1e2", "1e2"), ("1/3", "1/3"), ("nan", "nan")]
)
def test_what_is_no_number_is_named(text: str, piece: str) -> None:
    with pytest.raises(ResokitError, match=f"“{piece}” is not a threshold"):
        parse_thresholds(text)


def test_more_than_all_is_refused() -> None:
    with pytest.raises(ResokitError, match=r"100\.1 % cannot be reached"):
        parse_thresholds("100.1")
    assert parse_thresholds("100") == [100]


def test_a_third_is_a_third() -> None:
    assert reaches(1, 3, Fraction("33.3"))
    assert reaches(1, 3, Fraction(100, 3))
    assert not reaches(1, 3, Fraction("33.34"))
    # As floating point numbers 0.07 * 100 is more than 7.
    assert reaches(7, 100, Fraction(7))
    assert reaches(29, 100, Fraction(29))


def test_the_union_is_anything_at_all() -> None:
    assert reaches(1, 10**30, Fraction(0))
    assert not reaches(0, 10, Fraction(0))


def test_people_write_percentages_short() -> None:
    assert [percent(value) for value in parse_thresholds("0,25,33.3")] == ["0", "25", "33.3"]


@pytest.mark.parametrize(
    ("thresholds", "drawings", "expected"),
    [
        ("0,25,50,75", 5, 0),
        ("0,25,50,75", 12, 0),
        ("0,25,50,75", 13, 50),
        ("0,40,70", 436, 40),
        ("0,25,75", 436, 25),
        ("0", 436, 0),
        ("25,75", 8, 25),
    ],
)
def test_the_line_on_maps(thresholds: str, drawings: int, expected: int) -> None:
    assert level_for_maps(parse_thresholds(thresholds), drawings) == expected
