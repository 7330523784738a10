"""Levels of people drawn again, and what a ward's figures become within them."""

from __future__ import annotations

from fractions import Fraction

import numpy as np
import pytest
import shapely
from real_drawings import UPTOWN, real_drawings
from shapely.geometry import box

from resokit_qgis.analysis.agreement import voices
from resokit_qgis.analysis.bootstrap import resamples
from resokit_qgis.analysis.certainty import Asked, certainty
from resokit_qgis.analysis.estimate import Figures
from resokit_qgis.analysis.estimation import estimate_all
from resokit_qgis.analysis.resampled_levels import resampled_levels, spread_of
from resokit_qgis.analysis.ward_counts import ward_counts

HALF = Fraction(50)
SIX = [box(0, 0, 100, 100)] * 4 + [box(50, 0, 150, 100)] * 2


def quiet(_fraction: float) -> None:
    """A tick that nobody looks at."""


def test_each_level_is_that_of_the_people_drawn() -> None:
    levels = resampled_levels(voices(SIX, [None] * 6), HALF, False, 60, 3, quiet)
    squares = {"first": box(0, 0, 100, 100), "second": box(50, 0, 150, 100)}
    for level, drawn in zip(levels, resamples(np.zeros(6, int), 60, 3), strict=True):
        held = [squares["first"]] * int(drawn[:4].sum() >= 3) + [squares["second"]] * int(drawn[4:].sum() >= 3)
        assert level.equals(shapely.union_all(held))


def test_levels_have_the_areas_of_the_bootstrap() -> None:
    gathered = voices(list(real_drawings(UPTOWN, 0, 30)), [None] * 30)
    found = certainty(gathered, [], Asked(replicates=40, seed=6), quiet)
    areas = [level.area for level in resampled_levels(gathered, HALF, False, 40, 6, quiet)]
    assert spread_of(areas) == pytest.approx((found.areas[1].low, found.areas[1].high), rel=1e-6)


def test_an_estimate_spreads_as_the_line_moves() -> None:
    drawn = list(real_drawings(UPTOWN, 0, 40))
    gathered = voices(drawn, [None] * len(drawn))
    west, south, east, north = shapely.total_bounds(drawn)
    step = (east - west) / 12
    wards = [
        box(west + step * column, south + step * row, west + step * (column + 1), south + step * (row + 1))
        for column in range(12)
        for row in range(int((north - south) / step) + 1)
    ]
    people = np.random.default_rng(2).integers(500, 3000, len(wards)).astype(float)
    figures = Figures({"people": ward_counts(list(people), ["ok"] * len(wards))})
    levels = resampled_levels(gathered, HALF, False, 60, 1, quiet)
    found = estimate_all(levels, wards, figures, [], 0.9, quiet).estimates
    estimates = [one.estimate for one in found]
    by_hand = [
        sum(count * level.intersection(ward).area / ward.area for count, ward in zip(people, wards, strict=True))
        for level in levels
    ]
    assert estimates == pytest.approx(by_hand, rel=1e-6)
    spread = spread_of(estimates, 0.9)
    assert spread is not None
    core = certainty(gathered, [], Asked(replicates=2), quiet).core
    (whole,) = estimate_all([core], wards, figures, [], 0.9, quiet).estimates
    assert whole.estimate is not None
    assert spread[0] < whole.estimate < spread[1] < 2 * spread[0]


def test_what_is_not_known_everywhere_has_no_spread() -> None:
    assert spread_of([1.0, None, 2.0]) is None
    assert spread_of([]) is None
    assert spread_of([4.0, 4.0]) == (4.0, 4.0)
