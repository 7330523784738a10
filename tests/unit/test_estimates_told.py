"""What is told of estimates: nobody gets a small number out of them, and what is held back says why."""

from __future__ import annotations

import math

import numpy as np
import pytest
import shapely
from estimate_help import known, row_of_wards, run
from hypothesis import given, settings
from hypothesis import strategies as st

from resokit_qgis.analysis.disclosure import RULES, Rules
from resokit_qgis.analysis.estimate import Figures, Rate
from resokit_qgis.analysis.estimates_told import Told, tell
from resokit_qgis.analysis.ward_counts import ward_counts


def told(neighbourhood: shapely.Polygon, figures: Figures, wards: int, rules: Rules = RULES) -> dict[str, Told]:
    made = run([neighbourhood], row_of_wards(wards), figures)
    codes = [f"w{number}" for number in range(wards)]
    return {one.indicator: tell(one, made.grounds[0], figures, codes, rules) for one in made.estimates}


def said(one: Told) -> str:
    return "; ".join(literal.format(**parameters) for literal, parameters in one.reasons)


def numbers(one: Told) -> list[float]:
    return [value for value in (one.estimate, one.low, one.high, one.bound_low, one.bound_high) if value is not None]


def test_a_small_estimate_is_not_told() -> None:
    one = told(shapely.box(0, 0, 10, 100), Figures({"people": known(40)}), 1)["people"]
    assert (numbers(one), one.suppressed) == ([], True)
    assert said(one).startswith("<5: too few to tell")


def test_the_least_count_can_be_raised() -> None:
    figures = Figures({"people": ward_counts([400], ["ok"], Rules(count=50))})
    assert told(shapely.box(0, 0, 10, 100), figures, 1, Rules(count=50))["people"].suppressed
    assert told(shapely.box(0, 0, 10, 100), figures, 1)["people"].estimate == pytest.approx(40)


def test_nobody_is_told_as_such() -> None:
    one = told(shapely.box(0, 0, 200, 100), Figures({"people": known(0, 0)}), 2)["people"]
    assert (one.estimate, one.bound_high, one.suppressed) == (0.0, 0.0, False)


def test_a_small_bound_is_not_told() -> None:
    """The first ward is wholly inside, so the lower bound would be its count."""
    one = told(shapely.box(0, 0, 150, 100), Figures({"people": known(3, 400)}), 2)["people"]
    assert one.bound_low == 0.0
    assert one.low == 0.0


def test_near_a_ward_its_figure_is_told() -> None:
    one = told(shapely.box(0, 0, 99, 100), Figures({"people": known(200, 300)}), 2)["people"]
    assert (one.estimate, one.suppressed) == (200.0, False)
    assert one.low is not None
    assert one.high is not None
    assert one.low <= 195 < 205 <= one.high
    assert (one.low % 5, one.high % 5) == (0, 0)
    assert (one.bound_low, one.bound_high) == (0.0, 200.0)
    assert "nearly coincides with wards" in said(one)


def test_a_rate_near_a_ward_is_not_told() -> None:
    figures = Figures({"people": known(200, 300), "old": known(60, 50)}, {"share": Rate("old", "people", True)})
    one = told(shapely.box(0, 0, 99, 100), figures, 2)["share"]
    assert (numbers(one), one.suppressed) == ([], True)


@pytest.mark.parametrize(
    ("people", "old", "why"),
    [
        (16, 8, "of fewer than 10: too few to tell"),
        (200, 6, "of fewer than 5: too few to tell"),
        (200, 196, "the percentage would tell of too few people"),
        (0, 0, "there is nothing to divide by"),
    ],
)
def test_a_rate_of_few_is_not_told(people: int, old: int, why: str) -> None:
    figures = Figures({"people": known(people), "old": known(old)}, {"share": Rate("old", "people", True)})
    one = told(shapely.box(0, 0, 50, 100), figures, 1)["share"]
    assert numbers(one) == []
    assert why in said(one)


def test_a_rate_of_enough_is_told() -> None:
    figures = Figures({"people": known(200), "old": known(60)}, {"share": Rate("old", "people", True)})
    one = told(shapely.box(0, 0, 50, 100), figures, 1)["share"]
    assert (one.estimate, one.suppressed) == (0.3, False)


def test_a_bound_does_not_tell_of_few_others() -> None:
    """The first ward is wholly inside, with 3 people who are not old: they would be what the upper bound leaves."""
    figures = Figures({"people": known(60, 100), "old": known(57, 50)}, {"share": Rate("old", "people", True)})
    one = told(shapely.box(0, 0, 150, 100), figures, 2)["share"]
    assert one.estimate == pytest.approx(82 / 110)
    assert (one.bound_low, one.bound_high) == (57 / 110, 1.0)


def test_reasons_say_what_is_not_known() -> None:
    counts = ward_counts([100, None, None], ["ok", "missing", "censored"])
    one = told(shapely.box(0, -50, 250, 100), Figures({"people": counts}), 3)["people"]
    assert (one.estimate, one.high, one.bound_high) == (None, None, None)
    assert "33.3 % of the neighbourhood lies in no ward" in said(one)
    assert "the figure is missing for: w1" in said(one)
    assert "secret or under 5 for: w2" in said(one)


def test_in_no_ward_nothing_is_told() -> None:
    one = told(shapely.box(900, 0, 950, 100), Figures({"people": known(100)}), 1)["people"]
    assert (numbers(one), one.suppressed, said(one)) == ([], False, "the neighbourhood touches no ward")


COUNTS = st.lists(st.integers(0, 40), min_size=1, max_size=12)


@given(COUNTS, st.floats(-50, 900), st.floats(1, 900), st.floats(1, 100))
@settings(deadline=None, max_examples=150)
def test_no_small_count_comes_out(counts: list[int], west: float, width: float, height: float) -> None:
    one = told(shapely.box(west, 0, west + width, height), Figures({"people": known(*counts)}), len(counts))["people"]
    assert not [value for value in numbers(one) if 0 < value < 5]
    assert one.suppressed <= (numbers(one) == [])


@given(COUNTS, st.integers(0, 11), st.integers(1, 12))
@settings(deadline=None, max_examples=150)
def test_no_small_ward_comes_out_of_a_sum_of_wards(counts: list[int], first: int, width: int) -> None:
    """Whatever the small wards of a neighbourhood count, its figures are the same."""
    place = shapely.box(100 * first, 0, 100 * (first + width), 100)
    others = [2 if 0 < count < 5 else count for count in counts]
    assert told(place, Figures({"people": known(*counts)}), len(counts)) == told(
        place, Figures({"people": known(*others)}), len(counts)
    )


@given(
    st.lists(st.tuples(st.integers(0, 30), st.integers(0, 30)), min_size=1, max_size=8),
    st.floats(0, 700),
    st.floats(1, 800),
)
@settings(deadline=None, max_examples=150)
def test_no_rate_tells_of_few_people(wards: list[tuple[int, int]], west: float, width: float) -> None:
    old, others = np.array(wards).T
    figures = Figures({"people": known(*(old + others)), "old": known(*old)}, {"share": Rate("old", "people", True)})
    shown = told(shapely.box(west, 0, west + width, 100), figures, len(wards))["share"]
    if shown.estimate is not None:
        places = 100.0 * np.arange(len(wards))
        inside = np.clip(np.minimum(west + width, places + 100) - np.maximum(west, places), 0, 100) / 100
        # What is small is told as any other that is.
        part, whole = (
            float((inside * np.where((values > 0) & (values < 5), 2, values)).sum()) for values in (old, old + others)
        )
        assert whole >= 10 - 1e-9
        assert not 1e-9 < shown.estimate * whole < 5 - 1e-6
        assert shown.estimate == pytest.approx(part / whole, rel=0.5)
    assert all(0 <= value <= 1 and math.isfinite(value) for value in numbers(shown))
