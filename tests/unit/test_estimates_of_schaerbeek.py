"""Estimates against the truth: Schaerbeek's blocks tell how many people live in hundreds of circles.

The blocks' people are used to add up the wards and to judge; estimates see the wards' figures and the blocks' shapes.
"""

from __future__ import annotations

from functools import cache
from typing import Any

import numpy as np
import pytest
from estimate_help import (
    ADULT,
    ALL,
    OLD,
    WOMEN,
    YOUNG,
    Truth,
    anywhere,
    around_blocks,
    figures_of,
    only,
    run,
    schaerbeek,
)

from resokit_qgis.analysis.ancillary import Ancillary, ancillary
from resokit_qgis.analysis.estimate import Estimate
from resokit_qgis.analysis.estimation import Estimates

AREAS = 400


def layers_of(truth: Truth, way: str) -> list[Ancillary]:
    if way == "area":
        return []
    blocks = ancillary(truth.blocks)
    return [blocks] if way == "blocks" else [Ancillary(blocks.shapes, {"ground": blocks.weights["ground"]})]


def columns(estimates: list[Estimate]) -> Any:
    """Estimate, low, high and both bounds: an array (areas, 5)."""
    return np.array(
        [(one.estimate, one.low, one.high, one.bound_low, one.bound_high) for one in estimates], dtype=float
    )


def held(low: Any, high: Any, truth: Any) -> float:
    """The part of the areas whose truth lies inside; up to rounding."""
    return float(((low <= truth + 1e-6) & (truth <= high + 1e-6)).mean())


class Judged:
    """One count of all areas beside its truth."""

    def __init__(self, made: Estimates, group: str, truth: Any) -> None:
        some = truth > 0
        self.estimate, self.low, self.high, self.bound_low, self.bound_high = columns(only(made, group))[some].T
        self.truth = truth[some]

    @property
    def error(self) -> float:
        """The mean absolute error in percent."""
        return float(100 * (abs(self.estimate - self.truth) / self.truth).mean())

    @property
    def seen(self) -> float:
        return held(self.low, self.high, self.truth)

    @property
    def wider_than_needed(self) -> float:
        """The mean width by that of the narrowest interval of the same form that holds 90 % and knows the truth."""
        half = np.maximum(self.high - self.estimate, self.estimate - self.low)
        needed = np.quantile(abs(self.estimate - self.truth) / np.maximum(half, 1e-9), 0.9)
        best = np.minimum(self.estimate + needed * half, self.bound_high) - np.maximum(
            self.estimate - needed * half, self.bound_low
        )
        return float((self.high - self.low).mean() / best.mean())

    @property
    def of_the_bounds(self) -> float:
        """The mean width by that of the bounds."""
        return float((self.high - self.low).mean() / (self.bound_high - self.bound_low).mean())


@cache
def judge(municipal: bool, place: Any, seed: int, way: str) -> tuple[Judged, Estimates]:
    truth = schaerbeek(municipal)
    areas = place(truth, AREAS, seed)
    made = run(areas, truth.wards, figures_of(truth, ALL), layers_of(truth, way))
    return Judged(made, ALL, truth.inside(areas, ALL)[0]), made


@pytest.mark.parametrize(
    ("way", "most", "method"), [("area", 14.0, "area"), ("ground", 12.5, "ground"), ("blocks", 9.5, "edge")]
)
def test_how_wrong_estimates_are(way: str, most: float, method: str) -> None:
    judged, made = judge(True, around_blocks, 1, way)
    assert made.used.method == method
    assert len(judged.truth) == AREAS
    assert judged.error <= most


@pytest.mark.parametrize("way", ["area", "ground", "blocks"])
@pytest.mark.parametrize(
    ("municipal", "place", "seed"), [(True, around_blocks, 1), (True, anywhere, 2), (False, around_blocks, 3)]
)
def test_the_interval_holds_the_truth_as_often_as_it_says(way: str, municipal: bool, place: Any, seed: int) -> None:
    judged, _ = judge(municipal, place, seed, way)
    assert held(judged.bound_low, judged.bound_high, judged.truth) == 1.0
    assert judged.seen >= 0.88
    # In the region's quartiers parks and railways are wards of their own, so that inside wards people live more evenly
    # than the wards tell.
    assert judged.wider_than_needed <= (2.0 if municipal else 3.0)
    assert judged.of_the_bounds <= 0.35


@pytest.mark.parametrize("way", ["area", "blocks"])
@pytest.mark.parametrize("municipal", [True, False])
def test_rates_hold_the_truth_too(way: str, municipal: bool) -> None:
    truth = schaerbeek(municipal)
    areas = around_blocks(truth, 200, 4)
    groups = (ALL, OLD, YOUNG, ADULT, WOMEN)
    made = run(areas, truth.wards, figures_of(truth, *groups), layers_of(truth, way))
    people, *parts = truth.inside(areas, *groups)
    for group, part in zip(groups[1:], parts, strict=True):
        estimate, low, high, bound_low, bound_high = columns(only(made, f"{group}/{ALL}")).T
        rate = part / people
        assert held(bound_low, bound_high, rate) == 1.0
        assert held(low, high, rate) >= 0.88
        assert abs(estimate - rate).mean() < 0.007
        assert (high - low).mean() < 0.075


@pytest.mark.parametrize(("confidence", "least"), [(0.5, 0.5), (0.8, 0.78)])
def test_less_confidence_is_a_narrower_interval(confidence: float, least: float) -> None:
    truth = schaerbeek()
    areas = around_blocks(truth, 200, 5)
    layers = layers_of(truth, "blocks")
    less = Judged(run(areas, truth.wards, figures_of(truth, ALL), layers, confidence), ALL, truth.inside(areas, ALL)[0])
    more = Judged(run(areas, truth.wards, figures_of(truth, ALL), layers), ALL, truth.inside(areas, ALL)[0])
    assert less.seen >= least
    assert (less.high - less.low).mean() < (more.high - more.low).mean()


def test_of_two_layers_the_one_that_fits_the_wards() -> None:
    truth = schaerbeek()
    areas = around_blocks(truth, 20, 6)
    random = np.random.default_rng(7)
    blocks = ancillary(truth.blocks)
    noise = Ancillary(truth.blocks, {"weight": random.exponential(size=len(truth.blocks)) ** 4})
    made = run(areas, truth.wards, figures_of(truth, ALL), [noise, blocks])
    assert (made.used.layer, made.used.method) == (1, "edge")
    assert min(made.tried, key=lambda way: way.mean) is made.used
