"""The bounds hold however people are spread in the wards: people are put anywhere, and counted."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from resokit_qgis.analysis.hard_bounds import count_bounds, ratio_bounds, share_bounds
from resokit_qgis.analysis.ward_counts import WardCounts

NEARLY = 1e-9


@dataclass(frozen=True)
class Ward:
    """People of the part and others, how many of each live inside, and what is known of the ward's counts."""

    part: int
    others: int
    part_inside: int
    others_inside: int
    whole_inside: bool
    part_known: tuple[float, float]
    whole_known: tuple[float, float]


@st.composite
def wards(draw: st.DrawFn) -> Ward:
    part, others = draw(st.integers(0, 60)), draw(st.integers(0, 60))
    whole_inside = draw(st.booleans())
    inside = (part, others) if whole_inside else (draw(st.integers(0, part)), draw(st.integers(0, others)))
    return Ward(part, others, *inside, whole_inside, draw(ranges(part)), draw(ranges(part + others)))


def ranges(count: int) -> st.SearchStrategy[tuple[float, float]]:
    """What may be known of `count`: itself, a range around it, or nothing."""
    return st.one_of(
        st.just((float(count), float(count))),
        st.tuples(st.integers(0, count), st.integers(count, count + 9)).map(
            lambda ends: (float(ends[0]), float(ends[1]))
        ),
        st.just((0.0, math.inf)),
    )


def counts(known: list[tuple[float, float]]) -> WardCounts:
    array = np.array(known)
    return WardCounts(array[:, 0], array[:, 1], array[:, 0])


def holds(bounds: tuple[float, float | None], truth: float) -> bool:
    low, high = bounds
    return low <= truth + NEARLY and (high is None or truth <= high + NEARLY)


@given(st.lists(wards(), min_size=1, max_size=5))
@settings(deadline=None, max_examples=400)
def test_bounds_hold_for_any_spread_of_people(given_wards: list[Ward]) -> None:
    touched = np.arange(len(given_wards))
    inside = np.array([ward.whole_inside for ward in given_wards])
    part = counts([ward.part_known for ward in given_wards])
    whole = counts([ward.whole_known for ward in given_wards])
    part_inside = sum(ward.part_inside for ward in given_wards)
    whole_inside = part_inside + sum(ward.others_inside for ward in given_wards)
    assert holds(count_bounds(touched, inside, part), part_inside)
    assert holds(count_bounds(touched, inside, whole), whole_inside)
    if whole_inside:
        assert holds(share_bounds(touched, inside, part, whole), part_inside / whole_inside)
        assert holds(ratio_bounds(touched, inside, part, whole), part_inside / whole_inside)


@given(st.lists(st.tuples(st.integers(0, 9), st.integers(0, 9), st.booleans()), min_size=1, max_size=3))
@settings(deadline=None, max_examples=100)
def test_bounds_of_a_share_are_reached(given_wards: list[tuple[int, int, bool]]) -> None:
    """They are no wider than they have to be: some spread of the people comes to each end, or as near as one likes."""
    touched = np.arange(len(given_wards))
    inside = np.array([whole for _, _, whole in given_wards])
    part = counts([(part, part) for part, _, _ in given_wards])
    whole = counts([(part + others, part + others) for part, others, _ in given_wards])
    spreads = [(0, 0)]
    for people, others, all_inside in given_wards:
        parts = [people] if all_inside else range(people + 1)
        rest = [others] if all_inside else range(others + 1)
        spreads = list({(a + x, b + y) for a, b in spreads for x in parts for y in rest})
    shares = [a / (a + b) for a, b in spreads if a + b]
    if not shares:
        return
    low, high = share_bounds(touched, inside, part, whole)
    assert low == pytest.approx(min(shares))
    assert high == pytest.approx(max(shares))


def test_a_missing_ward_leaves_no_upper_bound_unless_something_bounds_it() -> None:
    touched, inside = np.array([0, 1]), np.array([True, False])
    missing = counts([(10, 10), (0, math.inf)])
    assert count_bounds(touched, inside, missing) == (10.0, None)
    people = counts([(50, 50), (30, 30)])
    assert ratio_bounds(touched, inside, missing, people) == (0.125, None)
    # As a share: at most all 30 are of the part, at least none, and all of them inside.
    assert share_bounds(touched, inside, missing, people) == (10 / 80, 40 / 80)


def test_a_ratio_by_nobody_has_no_upper_bound() -> None:
    touched, inside = np.array([0]), np.array([False])
    rooms, dwellings = counts([(6, 6)]), counts([(2, 2)])
    assert ratio_bounds(touched, inside, rooms, dwellings) == (0.0, None)
    assert ratio_bounds(touched, np.array([True]), rooms, dwellings) == (3.0, 3.0)
