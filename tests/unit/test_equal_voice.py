"""Weights in whole numbers, and how many people they are worth."""

from __future__ import annotations

from fractions import Fraction

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as some
from shapely.geometry import box

from resokit_qgis.analysis.agreement import Voices, voices
from resokit_qgis.analysis.equal_voice import effective_number, one_each, per_group, too_small


def of(sizes: list[int]) -> Voices:
    groups = [f"group {place}" for place, size in enumerate(sizes) for _ in range(size)]
    return voices([box(0, 0, 1, 1)] * len(groups), [None] * len(groups), groups)


@settings(deadline=None, max_examples=100)
@given(some.lists(some.integers(1, 60), min_size=1, max_size=12))
def test_every_group_has_the_same_say(sizes: list[int]) -> None:
    gathered = of(sizes)
    weights = per_group(gathered)
    say = np.bincount(gathered.groups, weights=weights.each)
    assert say == pytest.approx(weights.total / len(sizes), rel=1e-9)
    # The whole of it can be marked once more within 64 bits.
    assert 4 * weights.total < 2**63


def test_a_share_that_is_just_reached_is_reached() -> None:
    # So many groups of sizes without common factors that exact weights would not fit.
    sizes = [41, 43, 47, 53, 59, 61, 67, 71, 73, 79]
    gathered = of(sizes)
    weights = per_group(gathered)
    assert weights.rounding > 0
    half = sum(weights.each[gathered.groups == group].sum() for group in range(5))
    assert half >= weights.least(Fraction(50), weights.total)
    assert half < weights.least(Fraction(51), weights.total)


@pytest.mark.parametrize(
    ("threshold", "total", "least"),
    [(0, 10, 1), (25, 10, 3), (50, 10, 5), (50, 11, 6), (75, 4, 3), (100, 7, 7), (Fraction(100, 3), 3, 1)],
)
def test_the_least_weight_that_reaches_a_threshold(threshold: int, total: int, least: int) -> None:
    assert one_each(of([3])).least(Fraction(threshold), total) == least


@settings(deadline=None, max_examples=100)
@given(some.lists(some.integers(1, 1000), min_size=1, max_size=50))
def test_the_effective_number_is_between_one_and_all(weights: list[int]) -> None:
    found = effective_number(weights)
    assert 1 - 1e-9 <= found <= len(weights) + 1e-9
    assert effective_number([7] * len(weights)) == pytest.approx(len(weights))


def test_one_heavy_voice_counts_for_little_more_than_one() -> None:
    assert effective_number([1000, 1, 1]) == pytest.approx(1.004, abs=1e-3)
    assert effective_number([2, 1, 1]) == pytest.approx(16 / 6)
    assert effective_number([]) == 0.0


def test_groups_of_fewer_than_three_are_pointed_out() -> None:
    assert too_small([3, 2, 10, 1], 3) == [1, 3]
