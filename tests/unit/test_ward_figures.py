"""Figures of wards as fields hold them: counts, statuses, and rates as people write them."""

from __future__ import annotations

import math
from typing import Any

import pytest

from resokit_qgis.analysis.disclosure import RULES
from resokit_qgis.analysis.estimate import Rate
from resokit_qgis.errors import ResokitError
from resokit_qgis.workspace.ward_figures import figures_of, read_field, read_pairs

FIELDS = ["people", "old", "cars", "share", "per 100 % old", "a/b"]


def rows(**columns: list[Any]) -> list[dict[str, Any]]:
    return [dict(zip(columns, values, strict=True)) for values in zip(*columns.values(), strict=True)]


def test_pairs_as_they_are_written() -> None:
    pairs = read_pairs("old/people; cars / people (ratio)\nshare % people, a/b / people", FIELDS)
    assert [(pair.numerator, pair.denominator, pair.percent, pair.ratio) for pair in pairs] == [
        ("old", "people", False, False),
        ("cars", "people", False, True),
        ("share", "people", True, False),
        ("a/b", "people", False, False),
    ]
    assert pairs[2].part == "share % people"
    assert read_pairs(" ; \n", FIELDS) == []


def test_a_sign_in_a_name_parts_nothing() -> None:
    (pair,) = read_pairs("per 100 % old/people", FIELDS)
    assert pair.fields == ("per 100 % old", "people")


@pytest.mark.parametrize("text", ["old", "old/children", "old-people", "share % people (ratio)", "/people"])
def test_what_is_no_pair_is_refused(text: str) -> None:
    with pytest.raises(ResokitError, match=r"is no rate of fields of the wards.*people, old, cars"):
        read_pairs(text, FIELDS)


def test_a_rate_is_a_share_where_no_ward_has_more_of_the_part() -> None:
    wards = rows(people=[100, 50], old=[10, 5], cars=[90, 60])
    pairs = read_pairs("old/people; cars/people; old/people (ratio)", FIELDS)
    figures = figures_of(wards, [1, 2], ["people"], pairs, RULES)
    assert figures.rates == {
        "old/people": Rate("old", "people", True),
        "cars/people": Rate("cars", "people", False),
        "old/people (ratio)": Rate("old", "people", False),
    }
    assert list(figures.counts) == ["people", "old", "cars"]


def test_few_others_are_a_range_in_a_share_alone() -> None:
    given = rows(people=[250, 250, 250, 250, 0], old=[249, 246, 245, 250, 0])
    figures = figures_of(given, range(1, 6), ["people"], read_pairs("old/people", ["old", "people"]), RULES)
    old = figures.counts["old"]
    assert old.low.tolist() == [246.0, 246.0, 245.0, 250.0, 0.0]
    assert old.high.tolist() == [250.0, 250.0, 245.0, 250.0, 0.0]
    assert old.likely.tolist() == [248.0, 248.0, 245.0, 250.0, 0.0]
    # 99 % of 250 leaves two and a half.
    figures = figures_of(rows(people=[250], old=[99.0]), [1], [], read_pairs("old % people", ["old", "people"]), RULES)
    part = figures.counts["old % people"]
    assert (part.low.tolist(), part.high.tolist()) == ([245.0], [250.0])
    figures = figures_of(given, range(1, 6), [], read_pairs("old/people (ratio)", ["old", "people"]), RULES)
    assert figures.counts["old"].low.tolist() == [249.0, 246.0, 245.0, 250.0, 0.0]


def test_percentages_become_numerators() -> None:
    wards = rows(
        people=[200, 400, None, 100], share=[25.0, None, 50.0, 50.0], share_status=["ok", "censored", "ok", "ok"]
    )
    figures = figures_of(wards, [1, 2, 3, 4], [], read_pairs("share % people", FIELDS), RULES)
    part = figures.counts["share % people"]
    assert part.low.tolist() == [50.0, 0.0, 0.0, 50.0]
    # A secret percentage may be of few people or of nearly all.
    assert part.high.tolist() == [50.0, math.inf, math.inf, 50.0]


def test_statuses_stand_beside_the_values() -> None:
    wards = rows(
        people=[1.0, 7, "12", None, "", 9, 8],
        people_status=["ok", None, "OK", "ok", None, "missing", "censored"],
    )
    values, statuses = read_field(wards, list(range(7)), "people")
    assert values == [1.0, 7.0, 12.0, None, None, None, None]
    assert statuses == ["ok", "ok", "ok", "missing", "missing", "missing", "censored"]


@pytest.mark.parametrize(
    ("value", "status", "told"),
    [
        (-99997, "ok", "Row 8: -99997 in “people” is no figure"),
        ("7,5", "", "Row 8: 7,5 in “people” is no figure"),
        (math.nan, "", "Row 8: nan in “people” is no figure"),
        (math.inf, "", "Row 8: inf in “people” is no figure"),
        (
            5,
            "geheim",
            "Row 8: “geheim” in “people_status” is no status. Write one of: ok, censored, missing, empty, not_applicable, unknown.",
        ),
    ],
)
def test_what_is_no_figure_is_refused_with_its_row(value: Any, status: str, told: str) -> None:
    wards = rows(people=[1, value], people_status=["ok", status])
    with pytest.raises(ResokitError, match=told):
        figures_of(wards, [7, 8], ["people"], [], RULES)


def test_no_more_than_a_hundred_percent() -> None:
    wards = rows(people=[100], share=[120.0])
    with pytest.raises(ResokitError, match=r"Row 3: 120.0 in “share” is no percentage"):
        figures_of(wards, [3], [], read_pairs("share % people", FIELDS), RULES)
