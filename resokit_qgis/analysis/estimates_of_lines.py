"""Ward figures estimated within the core, and how far they move with the people who drew it."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Any

from resokit_qgis.analysis.agreement import Voices
from resokit_qgis.analysis.certainty import CORE, Asked
from resokit_qgis.analysis.differencing import NEARLY_WARDS
from resokit_qgis.analysis.disclosure import Rules, is_small
from resokit_qgis.analysis.estimate import Estimate, Figures
from resokit_qgis.analysis.estimates_told import Told, tell
from resokit_qgis.analysis.estimation import estimate_all
from resokit_qgis.analysis.progress import Tick, within
from resokit_qgis.analysis.resampled_levels import resampled_levels, spread_of


@dataclass(frozen=True)
class WardFigures:
    """The `figures` of the wards with these `codes`, of which those called `asked` are to be told, by `rules`."""

    figures: Figures
    codes: Sequence[str]
    asked: Collection[str]
    rules: Rules


@dataclass(frozen=True)
class LineEstimate:
    """One figure within the core as it may be told, and the ends (None where not told) to which other people's lines

    move it. `is_count` is whether it counts people; a rate is 0 to 1.
    """

    indicator: str
    is_count: bool
    told: Told
    low: float | None
    high: float | None


def estimates_of_lines(
    voices: Voices, core: Any, wards: Sequence[Any], known: WardFigures, asked: Asked, tick: Tick
) -> list[LineEstimate]:
    """Each figure of `known` within `core`, by area, and within the core of each replicate of `voices`.

    Wards are valid polygons in metres. Raises what `estimate_all` and `tick` raise.
    """
    levels = resampled_levels(voices, CORE, asked.by_group, asked.replicates, asked.seed, within(tick, 0.0, 0.7))
    made = estimate_all([core, *levels], wards, known.figures, [], asked.confidence, within(tick, 0.7, 1.0))
    again: dict[str, list[float | None]] = {}
    for estimate in made.estimates:
        if estimate.neighbourhood > 0:
            again.setdefault(estimate.indicator, []).append(estimate.estimate)
    return [
        _line(
            estimate,
            tell(estimate, made.grounds[0], known.figures, known.codes, known.rules),
            spread_of(again[estimate.indicator], asked.confidence),
            known.rules,
        )
        for estimate in made.estimates
        if estimate.neighbourhood == 0 and estimate.indicator in known.asked
    ]


def _line(estimate: Estimate, told: Told, spread: tuple[float, float] | None, rules: Rules) -> LineEstimate:
    is_count = estimate.rate is None
    # Where the estimate itself is not told, is only a range, or is that of wards nearby, its spread would tell it.
    hidden = told.estimate is None or any(literal == NEARLY_WARDS for literal, _filled in told.reasons)
    if hidden or spread is None or (is_count and any(is_small(end, rules) for end in spread)):
        return LineEstimate(estimate.indicator, is_count, told, None, None)
    return LineEstimate(estimate.indicator, is_count, told, *spread)
