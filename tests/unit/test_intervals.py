"""The Wilson interval of a share, and the ground that it leaves in doubt."""

from __future__ import annotations

from fractions import Fraction
from math import sqrt

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from resokit_qgis.analysis.intervals import ground_in_doubt, in_doubt, wilson

HALF = Fraction(50)
people_and_inside = some.integers(1, 5000).flatmap(lambda n: some.tuples(some.just(n), some.integers(0, n)))


@pytest.mark.parametrize(
    ("inside", "people", "low", "high"),
    # Worked out by hand with z = 1.96; for 0 and n they are z2 / (n + z2) from the end.
    [(0, 10, 0.0, 0.27753), (10, 10, 0.72247, 1.0), (5, 10, 0.23659, 0.76341), (81, 263, 0.25527, 0.36615)],
)
def test_known_intervals(inside: int, people: int, low: float, high: float) -> None:
    found = wilson(inside / people, people)
    assert [float(end) for end in found] == pytest.approx([low, high], abs=1e-4)


@settings(deadline=None, max_examples=200)
@given(people_and_inside, some.sampled_from([0.8, 0.9, 0.95, 0.99]))
def test_its_ends_are_where_the_share_is_as_far_as_the_confidence_lets_it(
    case: tuple[int, int], confidence: float
) -> None:
    people, inside = case
    share = inside / people
    low, high = (float(end) for end in wilson(share, people, confidence))
    assert 0 <= low <= share <= high <= 1
    z = {0.8: 1.2815516, 0.9: 1.6448536, 0.95: 1.9599640, 0.99: 2.5758293}[confidence]
    # Wilson's own definition: at an end p, the share lies z standard errors of p away.
    for end in (low, high):
        if 1e-9 < end < 1 - 1e-9:
            assert abs(share - end) == pytest.approx(z * sqrt(end * (1 - end) / people), rel=1e-5, abs=1e-9)


def test_it_holds_the_truth_about_as_often_as_it_says() -> None:
    generator = np.random.default_rng(4)
    for truth in (0.1, 0.5, 0.8):
        low, high = wilson(generator.binomial(40, truth, 4000) / 40, 40)
        assert ((low <= truth) & (truth <= high)).mean() == pytest.approx(0.95, abs=0.03)


def test_more_people_leave_less_in_doubt() -> None:
    shares = np.linspace(0, 1, 101)
    doubtful = [int(in_doubt(shares, people, HALF).sum()) for people in (5, 20, 100, 1000)]
    assert doubtful == sorted(doubtful, reverse=True)
    assert doubtful[0] > 2 * doubtful[2]


def test_ground_in_doubt_is_the_area_of_shares_on_either_side() -> None:
    shares, areas = [0.1, 0.4, 0.5, 0.6, 0.9], [1.0, 20.0, 300.0, 4000.0, 50_000.0]
    assert list(in_doubt(shares, 30, HALF)) == [False, True, True, True, False]
    assert ground_in_doubt(shares, areas, 30, HALF) == 4320.0
    assert ground_in_doubt(shares, areas, 30, Fraction(10)) == 1.0
    # Nobody drew it, and the union is no share.
    assert ground_in_doubt([0.0], [5.0], 5, Fraction(1)) == 0.0
    assert ground_in_doubt(shares, areas, 30, Fraction(0)) == 0.0
