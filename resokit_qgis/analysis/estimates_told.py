"""What may be told of estimates, and why a number is not there: small numbers go through `disclosure`.

Whoever has the figures of the wards can subtract. So a small count does not leave as an estimate, as an end of an interval
or as a bound, and where the neighbourhood nearly coincides with wards their figures are told instead.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from resokit_qgis.analysis import libraries
from resokit_qgis.analysis.differencing import NEARLY_WARDS, Difference, Nearness, by_people, widened
from resokit_qgis.analysis.disclosure import Rules, is_small, percentage
from resokit_qgis.analysis.estimate import Estimate, Figures, Ground, Rate
from resokit_qgis.errors import QT_TRANSLATE_NOOP

Reason = tuple[str, dict[str, Any]]
"""An English literal and what fills it."""

LISTED = 10
"""So many wards are named in a sentence."""

NO_WARD = QT_TRANSLATE_NOOP("Resokit", "the neighbourhood touches no ward")
PARTLY = QT_TRANSLATE_NOOP("Resokit", "{share} % of the neighbourhood lies in no ward; the figures are about the rest")
BY_AREA = QT_TRANSLATE_NOOP(
    "Resokit", "shared out by area, because the ancillary layer has nothing or far too little there: {wards}"
)
WITHOUT_FIGURE = QT_TRANSLATE_NOOP("Resokit", "a range, because the figure is missing for: {wards}")
SECRET = QT_TRANSLATE_NOOP(
    "Resokit",
    "only roughly, because the figure, or the rest of the whole, is secret or under {count} for: {wards}",
)
UNCALIBRATED = QT_TRANSLATE_NOOP(
    "Resokit", "too few neighbouring wards have figures to learn how wrong it is: low and high are the bounds"
)
NOBODY = QT_TRANSLATE_NOOP("Resokit", "as far as the wards tell, there is nothing to divide by")
SMALL = QT_TRANSLATE_NOOP("Resokit", "<{count}: too few to tell")
FEW = QT_TRANSLATE_NOOP("Resokit", "of fewer than {count}: too few to tell")


@dataclass(frozen=True)
class Told:
    """An estimate as it may be told; None where there is no number. `suppressed` is whether it is too small to tell."""

    estimate: float | None
    low: float | None
    high: float | None
    bound_low: float | None
    bound_high: float | None
    suppressed: bool
    reasons: tuple[Reason, ...]


def tell(estimate: Estimate, ground: Ground, figures: Figures, codes: Sequence[str], rules: Rules) -> Told:
    """What may be told of `estimate`, made on `ground` from `figures`. `codes` name the wards in the reasons."""
    if not len(ground.wards):
        return _nothing([(NO_WARD, {})], suppressed=False)
    reasons = _reasons(estimate, ground, codes, rules)
    if estimate.rate is not None:
        return _rate(estimate, estimate.rate, ground, figures, reasons, rules)
    return _count(estimate, ground, figures, reasons, rules)


def _reasons(estimate: Estimate, ground: Ground, codes: Sequence[str], rules: Rules) -> list[Reason]:
    def named(wards: Any) -> str:
        names = [codes[ward] for ward in wards]
        return ", ".join(names[:LISTED]) + (f" … (+{len(names) - LISTED})" if len(names) > LISTED else "")

    reasons: list[Reason] = []
    # Less than a thousandth comes from edges that were drawn twice.
    if ground.coverage < 0.999:
        reasons.append((PARTLY, {"share": round(100 * (1 - ground.coverage), 1)}))
    if ground.by_area.any():
        reasons.append((BY_AREA, {"wards": named(ground.wards[ground.by_area])}))
    if estimate.missing:
        reasons.append((WITHOUT_FIGURE, {"wards": named(estimate.missing)}))
    if estimate.secret:
        reasons.append((SECRET, {"count": rules.count, "wards": named(estimate.secret)}))
    if not estimate.calibrated:
        reasons.append((UNCALIBRATED, {}))
    return reasons


def _count(estimate: Estimate, ground: Ground, figures: Figures, reasons: list[Reason], rules: Rules) -> Told:
    ends = (estimate.estimate, estimate.high, estimate.bound_high)
    if any(value is not None and is_small(value, rules) for value in ends):
        return _nothing([(SMALL, {"count": rules.count}), *reasons], suppressed=True)
    value, low, high = estimate.estimate, estimate.low, estimate.high
    difference = _difference(estimate.indicator, ground, figures, rules)
    if difference.nearness is Nearness.NEAR:
        known = float(figures.counts[estimate.indicator].low[ground.wards[list(difference.wards)]].sum())
        if is_small(known, rules):
            return _nothing([(SMALL, {"count": rules.count}), *reasons], suppressed=True)
        value, low, high = _of_wards(known, estimate, rules)
        reasons = [(NEARLY_WARDS, {}), *reasons]
    return Told(
        value,
        _from_below(low, rules),
        high,
        _from_below(estimate.bound_low, rules),
        estimate.bound_high,
        False,
        tuple(reasons),
    )


def _of_wards(known: float, estimate: Estimate, rules: Rules) -> tuple[float | None, float | None, float | None]:
    """Estimate, low and high where the neighbourhood nearly is wards, which count `known` people: what they tell anyway.

    The interval is rounded outward, so that its middle does not tell the estimate.
    """
    value, lowest, highest = widened(known, rules)
    low, high = estimate.low, estimate.high
    return (
        None if estimate.estimate is None else value,
        None if low is None else min(lowest, math.floor(low / rules.rounding) * rules.rounding),
        None if high is None else max(highest, math.ceil(high / rules.rounding) * rules.rounding),
    )


def _rate(
    estimate: Estimate, rate: Rate, ground: Ground, figures: Figures, reasons: list[Reason], rules: Rules
) -> Told:
    why = _why_no_rate(rate, ground, figures, rules)
    if why is not None:
        return _nothing([why, *reasons], suppressed=why[0] != NOBODY)
    # The others in whole wards stand in the upper bound: a few are not told that way either.
    unbounded = rate.is_share and is_small(_others(rate, ground, figures), rules)
    bound_high = 1.0 if unbounded else estimate.bound_high
    return Told(estimate.estimate, estimate.low, estimate.high, estimate.bound_low, bound_high, False, tuple(reasons))


def _why_no_rate(rate: Rate, ground: Ground, figures: Figures, rules: Rules) -> Reason | None:
    """Why no rate is told: the people of its denominator, or of its numerator, are too few; None where it is told."""
    part, most = _expected(rate.numerator, ground, figures)
    whole, largest = _expected(rate.denominator, ground, figures)
    if largest == 0:
        return NOBODY, {}
    if whole < rules.percentage_base:
        return FEW, {"count": rules.percentage_base}
    if is_small(part, rules) or (math.isfinite(most) and is_small(most, rules)):
        return FEW, {"count": rules.count}
    if rate.is_share and math.isfinite(most) and math.isfinite(largest):
        # At either end of what the part may be, the part or the others may be too few.
        for people in (part, most):
            why = percentage(min(people, largest), largest, rules)[1]
            if why:
                return why, {}
    for name in (rate.numerator, rate.denominator):
        if _difference(name, ground, figures, rules).nearness is Nearness.NEAR:
            return NEARLY_WARDS, {}
    return None


def _difference(name: str, ground: Ground, figures: Figures, rules: Rules) -> Difference:
    """How the neighbourhood lies to its wards by the people expected inside and outside; endlessly many where missing."""
    numpy = libraries.load("numpy")
    most = figures.counts[name].high[ground.wards]
    inside = numpy.where(ground.share > 0, most, 0.0) * numpy.where(ground.share > 0, ground.share, 1.0)
    outside = numpy.where(ground.share < 1, most, 0.0) * numpy.where(ground.share < 1, 1 - ground.share, 1.0)
    return by_people(inside.tolist(), outside.tolist(), 0.0, rules)


def _expected(name: str, ground: Ground, figures: Figures) -> tuple[float, float]:
    """The least and the most people expected in the neighbourhood."""
    counts = figures.counts[name]
    some = ground.share > 0
    wards, share = ground.wards[some], ground.share[some]
    return float((counts.low[wards] * share).sum()), float((counts.high[wards] * share).sum())


def _others(rate: Rate, ground: Ground, figures: Figures) -> float:
    """How many people of the denominator live for certain in the neighbourhood and are not of the numerator."""
    wards = ground.wards[ground.inside]
    part, whole = figures.counts[rate.numerator].low[wards], figures.counts[rate.denominator].low[wards]
    return max(0.0, float((whole - part).sum()))


def _from_below(value: float | None, rules: Rules) -> float | None:
    """A lower end as it may be told: 0 instead of a small count."""
    return 0.0 if value is not None and is_small(value, rules) else value


def _nothing(reasons: list[Reason], suppressed: bool) -> Told:
    return Told(None, None, None, None, None, suppressed, tuple(reasons))
