"""Crispness and Fleiss' kappa, against counting by hand."""

from __future__ import annotations

from math import isnan

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from resokit_qgis.analysis.agreement_measures import crispness, fleiss_kappa

tables = some.integers(2, 12).flatmap(
    lambda people: some.tuples(
        some.just(people),
        some.lists(some.tuples(some.integers(0, people), some.integers(1, 6)), min_size=1, max_size=8),
    )
)


def by_pairs(people: int, subjects: list[int]) -> float:
    """Kappa as its words say: of all pairs of people and all subjects, how many agree, against chance."""
    table = np.array([[place < inside for place in range(people)] for inside in subjects])
    agree = [
        np.mean([row[one] == row[two] for one in range(people) for two in range(people) if one != two]) for row in table
    ]
    share = table.mean()
    chance = share**2 + (1 - share) ** 2
    return float((np.mean(agree) - chance) / (1 - chance))


@settings(deadline=None, max_examples=60)
@given(tables)
def test_kappa_is_agreement_of_pairs_beyond_chance(case: tuple[int, list[tuple[int, int]]]) -> None:
    people, ground = case
    numbers, areas = zip(*ground, strict=True)
    subjects = [number for number, area in ground for _ in range(area)]
    if len(set(subjects)) == 1 and subjects[0] in (0, people):
        assert fleiss_kappa(numbers, areas, people) == 1.0
    else:
        assert fleiss_kappa(numbers, areas, people) == pytest.approx(by_pairs(people, subjects), abs=1e-9)


def test_the_example_of_fleiss_with_two_answers() -> None:
    # Four people about three hectares: all in, half in, none in. P = 1, 1/3, 1; p = 1/2.
    assert fleiss_kappa([4, 2, 0], [1.0, 1.0, 1.0], 4) == pytest.approx((7 / 9 - 1 / 2) / (1 / 2))


def test_all_the_same_is_whole_agreement_and_one_person_none() -> None:
    assert fleiss_kappa([6], [123.0], 6) == 1.0
    assert isnan(fleiss_kappa([1], [123.0], 1))
    assert isnan(fleiss_kappa([], [], 6))


def test_a_scale_of_areas_does_not_matter() -> None:
    numbers = [1, 3, 5]
    assert fleiss_kappa(numbers, [2.0, 1.0, 4.0], 5) == pytest.approx(fleiss_kappa(numbers, [2e6, 1e6, 4e6], 5))


def test_crispness() -> None:
    assert crispness(3.0, 4.0) == 0.75
    assert crispness(0.0, 4.0) == 0.0
    assert isnan(crispness(0.0, 0.0))
