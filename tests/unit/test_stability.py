"""How soon the core stands still as more people draw."""

from __future__ import annotations

from math import sqrt
from typing import Any

import numpy as np
import pytest

from resokit_qgis.analysis.stability import Change, Curve, change_with, curve, sizes_below
from resokit_qgis.errors import CancelledError


def quiet(_fraction: float) -> None:
    """A tick that nobody looks at."""


def test_each_size_is_picked_without_repeats() -> None:
    seen: list[int] = []

    def likeness(picked: Any) -> float:
        seen.append(int(picked.sum()))
        return picked.sum() / len(picked)

    found = curve(likeness, 40, 1, quiet, draws=4)
    assert found.sizes == (3, 5, 10, 15, 20, 30)
    assert seen == [size for size in found.sizes for _ in range(4)]
    assert found.mean == found.low == found.high == pytest.approx([size / 40 for size in found.sizes])


def test_fewer_picks_do_where_many_drew() -> None:
    for people, picks in ((200, 30), (201, 12)):
        seen: list[int] = []

        def likeness(picked: Any, seen: list[int] = seen) -> float:
            seen.append(int(picked.sum()))
            return 1.0

        found = curve(likeness, people, 1, quiet)
        assert len(seen) == picks * len(found.sizes)


def test_one_seed_one_curve() -> None:
    def likeness(picked: Any) -> float:
        return float(picked @ np.linspace(0, 1, 40)) / 40

    assert curve(likeness, 40, 5, quiet) == curve(likeness, 40, 5, quiet)
    assert curve(likeness, 40, 5, quiet) != curve(likeness, 40, 6, quiet)


def test_the_band_holds_the_mean_and_most_picks() -> None:
    picks: list[float] = []

    def likeness(picked: Any) -> float:
        picks.append(float(picked @ np.linspace(0, 1, 40)) / picked.sum())
        return picks[-1]

    found = curve(likeness, 40, 5, quiet, draws=200)
    assert all(low < mean < high for low, mean, high in zip(found.low, found.mean, found.high, strict=True))
    first = np.array(picks[:200])
    assert ((first >= found.low[0]) & (first <= found.high[0])).mean() == pytest.approx(0.9, abs=0.02)


def made(people: int, slope: float) -> Curve:
    """A curve that is just as theory says."""
    sizes = sizes_below(people)
    mean = tuple(1 - slope * sqrt(1 / size - 1 / people) for size in sizes)
    low = tuple(1 - 1.5 * (1 - one) for one in mean)
    high = tuple(1 - 0.5 * (1 - one) for one in mean)
    return Curve(people, sizes, mean, low, high)


def test_the_change_is_read_off_the_curve() -> None:
    found = change_with(made(60, 0.4), 30)
    assert found is not None
    expected = 0.4 * sqrt(1 / 60 - 1 / 90)
    assert found.expected == pytest.approx(expected)
    assert (found.low, found.high) == pytest.approx((0.5 * expected, 1.5 * expected))
    assert found.little is (1.5 * expected < 0.05)
    more = change_with(made(60, 0.4), 300)
    assert more is not None and more.expected > found.expected


def test_a_diffuse_place_would_still_move_and_a_clear_one_little() -> None:
    clear, diffuse = change_with(made(200, 0.3), 30), change_with(made(20, 1.2), 30)
    assert clear is not None and clear.little
    assert diffuse is not None and not diffuse.little and diffuse.high <= 1.0


def test_a_change_is_little_or_more_or_could_be_either() -> None:
    kinds = [Change(0.1, *ends) for ends in ((0.01, 0.049), (0.01, 0.05), (0.049, 0.2), (0.05, 0.2))]
    assert [(one.little, one.surely_more) for one in kinds] == [
        (True, False),
        (False, False),
        (False, False),
        (False, True),
    ]


def test_too_few_people_tell_nothing_about_more() -> None:
    assert sizes_below(3) == ()
    assert change_with(made(5, 0.4), 30) is None
    assert change_with(Curve(100, (), (), (), ()), 30) is None


def test_what_is_shown_of_a_curve() -> None:
    assert Curve(3, (), (), (), ()).told == ()
    assert Curve(6, (3, 5), (0.7, 0.9), (0.6, 0.8), (0.8, 0.95)).told == (
        (3.0, 0.7, 0.6, 0.8),
        (5.0, 0.9, 0.8, 0.95),
        (6.0, 1.0, 1.0, 1.0),
    )
    many = made(1000, 0.4)
    assert [row[0] for row in many.told] == [float(size) for size in many.sizes if size <= 200]


def test_it_can_be_cancelled() -> None:
    def tick(fraction: float) -> None:
        if fraction > 0.4:
            raise CancelledError

    with pytest.raises(CancelledError):
        curve(lambda picked: float(picked.mean()), 40, 1, tick)
