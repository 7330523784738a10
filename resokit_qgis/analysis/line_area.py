"""How far the area of a line may be off: by drawings or of whole blocks, had other people been asked."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from resokit_qgis.analysis import libraries
from resokit_qgis.analysis.agreement import Voices
from resokit_qgis.analysis.agreement_exact import ExactAgreement
from resokit_qgis.analysis.blocks import reached
from resokit_qgis.analysis.bootstrap import REPLICATES, bootstrap, percentile_interval
from resokit_qgis.analysis.equal_voice import Weights, per_group
from resokit_qgis.analysis.intervals import CONFIDENCE
from resokit_qgis.analysis.pair_areas import pair_areas
from resokit_qgis.analysis.progress import Tick, within

AreaOf = Callable[[Weights], float]
"""Given the weights of the voices, the area in m2 of the line that they make."""


@dataclass(frozen=True)
class Spread:
    """Between which areas (m2) a line would lie."""

    low_m2: float
    high_m2: float


def spread_of_line(agreement: ExactAgreement, threshold: Fraction, seed: int, tick: Tick) -> Spread | None:
    """The interval of the area of the line of `agreement` at `threshold` percent; see `_spread`."""
    arrangement = agreement.arrangement

    def area(weights: Weights) -> float:
        return arrangement.weigh(weights.each).area(weights.least(threshold, weights.total))

    return _spread(agreement.voices, threshold, area, seed, tick)


def spread_of_blocks(voices: Voices, blocks: Any, threshold: Fraction, seed: int, tick: Tick) -> Spread | None:
    """The interval of the area of the `blocks` (polygons in metres, an object array, that do not overlap each other)
    that at least `threshold` percent include, judged as `blocks.block_shares` does; see `_spread`.
    """
    numpy = libraries.load("numpy")
    shapely = libraries.load("shapely")
    areas = shapely.area(blocks)
    pairs = pair_areas(voices.geometries, blocks, within(tick, 0.0, 0.5))
    part = pairs.area_m2 / areas[pairs.second]

    def area(weights: Weights) -> float:
        held = numpy.bincount(pairs.second, weights=weights.each[pairs.first] * part, minlength=len(blocks))
        return float(areas[reached(held / weights.total, threshold)].sum())

    return _spread(voices, threshold, area, seed, within(tick, 0.5, 1.0))


def _spread(voices: Voices, threshold: Fraction, area: AreaOf, seed: int, tick: Tick) -> Spread | None:
    """The interval that holds the middle 95 % of areas where people are drawn again with replacement (`bootstrap`).

    None where one person alone can reach the threshold, as with a union: no such draw has more ground than everybody
    together, so it says nothing about how much there would be (B. Efron and R. J. Tibshirani, 1993, An Introduction to
    the Bootstrap, section 7.4).
    """
    weights = per_group(voices)
    if weights.least(threshold, weights.total) <= int(weights.each.min()):
        return None
    areas = bootstrap(
        lambda drawn: [area(Weights(weights.each * drawn, weights.rounding))], voices.groups, REPLICATES, seed, tick
    )
    return Spread(*percentile_interval(areas[:, 0], CONFIDENCE))
