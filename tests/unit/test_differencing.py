"""A ward and a neighbourhood that nearly coincide do not tell of the few people between them."""

from __future__ import annotations

from itertools import chain, combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from resokit_qgis.analysis.differencing import Nearness, by_area, by_people, widened
from resokit_qgis.analysis.disclosure import Rules

sides = st.lists(st.tuples(st.integers(0, 30), st.integers(0, 30)), min_size=1, max_size=5)


def differences(wards: list[tuple[int, int]], beyond: int) -> list[int]:
    """How many people lie between the neighbourhood and each sum of wards, found by trying them all."""
    numbers = range(len(wards))
    return [
        sum(wards[ward][1] if ward in chosen else wards[ward][0] for ward in numbers) + beyond
        for chosen in chain.from_iterable(combinations(numbers, size) for size in range(len(wards) + 1))
    ]


@settings(deadline=None)
@given(wards=sides, beyond=st.integers(0, 30), count=st.integers(5, 9))
def test_no_sum_of_wards_comes_nearer(wards: list[tuple[int, int]], beyond: int, count: int) -> None:
    inside, outside = [ward[0] for ward in wards], [ward[1] for ward in wards]
    found = by_people(inside, outside, beyond, Rules(count=count))
    smallest = min(differences(wards, beyond))
    assert found.between == smallest
    if found.nearness is Nearness.APART:
        # Subtracting the figure of whatever wards leaves that of enough people.
        assert all(between >= count for between in differences(wards, beyond))
    elif found.nearness is Nearness.NEAR:
        assert 0 < smallest < count
    else:
        assert smallest == 0


def test_few_people_on_either_side_are_seen() -> None:
    assert by_people([1000], [3], 0).nearness is Nearness.NEAR
    assert by_people([1000], [0], 4).nearness is Nearness.NEAR
    assert by_people([1000, 2], [2, 800], 0).nearness is Nearness.NEAR
    assert by_people([1000], [5], 0).nearness is Nearness.APART
    assert by_people([1000], [3], 0, Rules(count=10)).nearness is Nearness.NEAR
    assert by_people([1000], [9], 0, Rules(count=10)).nearness is Nearness.NEAR


def test_two_wards_together_are_compared_too() -> None:
    found = by_people([600, 400, 0], [0, 3, 900], 0)
    assert (found.nearness, found.wards, found.between) == (Nearness.NEAR, (0, 1), 3)


def test_whole_wards_are_no_secret() -> None:
    found = by_people([600, 400, 0], [0, 0, 900], 0)
    assert (found.nearness, found.wards) == (Nearness.SAME, (0, 1))
    assert by_area([600.0], [0.0], 0.0).nearness is Nearness.SAME


def test_without_people_a_sliver_of_ground_is_near() -> None:
    assert by_area([1_000_000.0], [5_000.0], 0.0).nearness is Nearness.NEAR
    assert by_area([1_000_000.0], [0.0], 9_000.0).nearness is Nearness.NEAR
    assert by_area([1_000_000.0], [50_000.0], 0.0).nearness is Nearness.APART
    assert by_area([1_000_000.0], [0.3], 0.2).nearness is Nearness.SAME


@given(
    inside=st.integers(0, 500),
    outside=st.integers(0, 4),
    beyond=st.integers(0, 4),
    rules=st.builds(Rules, count=st.integers(5, 12), rounding=st.integers(5, 20)),
)
def test_a_widened_figure_holds_the_truth_and_tells_only_the_wards(
    inside: int, outside: int, beyond: int, rules: Rules
) -> None:
    found = by_people([inside], [outside], beyond, rules)
    ward, neighbourhood = inside + outside, inside + beyond
    if found.nearness is Nearness.NEAR and found.wards == (0,):
        estimate, low, high = widened(ward, rules)
        assert low <= neighbourhood <= high
        assert estimate == ward
        assert low == 0 or ward - low >= rules.count
        assert high - ward >= rules.count


def test_the_same_ward_is_told_the_same_whoever_lives_between() -> None:
    assert {widened(1003.0) for _between in range(1, 5)} == {(1003.0, 995.0, 1010.0)}


def test_wards_need_both_their_sides() -> None:
    with pytest.raises(ValueError, match="zip"):
        by_people([1.0], [], 0.0)
