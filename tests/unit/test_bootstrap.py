"""People drawn again, with replacement, and the interval of a figure."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from resokit_qgis.analysis.bootstrap import bootstrap, percentile_interval, resamples
from resokit_qgis.errors import CancelledError

groupings = some.lists(some.integers(0, 3), min_size=1, max_size=40)


def quiet(_fraction: float) -> None:
    """A tick that nobody looks at."""


@settings(deadline=None, max_examples=60)
@given(groupings, some.integers(0, 2**32))
def test_as_many_are_drawn_from_each_group_as_it_has(groups: list[int], seed: int) -> None:
    given_groups = np.array(groups)
    drawn = resamples(given_groups, 20, seed)
    assert drawn.shape == (20, len(groups))
    assert drawn.min() >= 0
    for group in set(groups):
        assert set(drawn[:, given_groups == group].sum(axis=1)) == {groups.count(group)}
    assert np.array_equal(drawn, resamples(given_groups, 20, seed))


def test_another_seed_draws_others() -> None:
    assert not np.array_equal(resamples(np.zeros(30, int), 50, 1), resamples(np.zeros(30, int), 50, 2))


def test_everyone_is_drawn_once_on_average_and_left_out_as_often_as_theory_says() -> None:
    drawn = resamples(np.zeros(50, int), 4000, 7)
    assert drawn.mean(axis=0) == pytest.approx(1.0, abs=0.1)
    assert (drawn == 0).mean() == pytest.approx((1 - 1 / 50) ** 50, abs=0.01)


def test_the_spread_of_a_mean_is_its_standard_error() -> None:
    values = np.random.default_rng(3).normal(100, 15, 80)
    found = bootstrap(lambda drawn: [float((drawn * values).sum() / drawn.sum())], np.zeros(80, int), 2000, 1, quiet)
    assert found.shape == (2000, 1)
    assert found[:, 0].std() == pytest.approx(values.std() / np.sqrt(80), rel=0.08)
    low, high = percentile_interval(found[:, 0], 0.95)
    assert (high - low) / 2 == pytest.approx(1.96 * values.std() / np.sqrt(80), rel=0.1)


def test_an_interval_leaves_out_what_is_not_there() -> None:
    values = [*range(101), float("nan")]
    assert percentile_interval(values, 0.9) == pytest.approx((5.0, 95.0))
    assert all(np.isnan(end) for end in percentile_interval([float("nan")]))


def test_it_can_be_cancelled() -> None:
    def tick(fraction: float) -> None:
        if fraction >= 0.5:
            raise CancelledError

    with pytest.raises(CancelledError):
        bootstrap(lambda drawn: [float(drawn.sum())], np.zeros(4, int), 10, 1, tick)
