"""Ward figures within the core, and how they move with the people who drew."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pytest
from shapely.geometry import box

from resokit_qgis.analysis.agreement import voices
from resokit_qgis.analysis.certainty import Asked
from resokit_qgis.analysis.disclosure import RULES
from resokit_qgis.analysis.estimate import Figures, Rate
from resokit_qgis.analysis.estimates_of_lines import LineEstimate, WardFigures, estimates_of_lines
from resokit_qgis.analysis.ward_counts import ward_counts

SIX = [box(0, 0, 100, 100)] * 4 + [box(50, 0, 150, 100)] * 2
WARDS = [box(0, 0, 50, 100), box(50, 0, 100, 100), box(100, 0, 150, 100), box(150, 0, 900, 900)]
ASKED = Asked(replicates=200, seed=4)


def quiet(_fraction: float) -> None:
    """A tick that nobody looks at."""


def of(
    people: list[float | None], old: list[float | None], asked: set[str], wards: Sequence[Any] = WARDS
) -> list[LineEstimate]:
    counts = {name: ward_counts(values, ["ok"] * 4) for name, values in (("people", people), ("old", old))}
    figures = Figures(counts, {"old/people": Rate("old", "people", True)})
    known = WardFigures(figures, "abcd", asked, RULES)
    return estimates_of_lines(voices(SIX, [None] * 6), box(0, 0, 100, 100), wards, known, ASKED, quiet)


def test_ends_are_those_of_the_lines_that_other_people_drew() -> None:
    (people,) = of([1000.0, 600.0, 400.0, 9.0], [90.0, 80.0, 70.0, 9.0], {"people"})
    # With three of the first four people or more the first two wards, with three of the last two or more the others.
    assert (people.told.estimate, people.low, people.high) == pytest.approx((1600.0, 1000.0, 2000.0))
    assert people.is_count


def test_only_what_is_asked_is_told() -> None:
    found = of([1000.0, 600.0, 400.0, 9.0], [90.0, 80.0, 70.0, 9.0], {"old/people"})
    assert [(one.indicator, one.is_count) for one in found] == [("old/people", False)]
    assert found[0].told.estimate == pytest.approx(170 / 1600)


def test_an_end_that_is_too_small_to_tell_is_not_told() -> None:
    # Of the last two wards together there are none, or so few that the line would tell of them.
    (people,) = of([1000.0, 0.0, 0.0, 9.0], [90.0, 0.0, 0.0, 9.0], {"people"})
    assert (people.told.estimate, people.low, people.high) == pytest.approx((1000.0, 0.0, 1000.0))
    wide = [*WARDS[:2], box(100, 0, 1100, 100), box(0, 200, 9, 209)]
    (end,) = of([1000.0, 0.0, 40.0, 9.0], [90.0, 0.0, 0.0, 9.0], {"people"}, wide)
    # Two of the forty in the long ward would lie within the line that leaves the first ward out.
    assert (end.told.estimate, end.low, end.high) == (1000.0, None, None)
    # Of a ward with few people the middle of what that may be is taken, whatever it is.
    found = [of([few, 600.0, 0.0, 9.0], [1.0, 0.0, 0.0, 9.0], {"people"})[0] for few in (1.0, 3.0, 4.0)]
    assert [(one.told.estimate, one.low, one.high) for one in found] == [(602.0, 600.0, 602.0)] * 3


def test_a_figure_that_is_missing_somewhere_has_no_ends() -> None:
    (people,) = of([1000.0, None, 400.0, 9.0], [90.0, 80.0, 70.0, 9.0], {"people"})
    assert (people.told.estimate, people.low, people.high) == (None, None, None)


def test_where_the_core_nearly_is_a_ward_no_spread_tells_of_the_few_between() -> None:
    drawn = [box(0, 0, 99.7, 100)] * 6
    figures = Figures({"people": ward_counts([1000.0, 2000.0], ["ok", "ok"])})
    known = WardFigures(figures, "ab", {"people"}, RULES)
    wards = [box(0, 0, 100, 100), box(100, 0, 200, 100)]
    (line,) = estimates_of_lines(voices(drawn, [None] * 6), drawn[0], wards, known, ASKED, quiet)
    # Three people live in the strip: only what the ward tells anyway is told.
    assert (line.told.estimate, line.low, line.high) == (1000.0, None, None)
