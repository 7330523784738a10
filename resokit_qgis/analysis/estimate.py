"""One figure of one neighbourhood: the estimate, the interval and the bounds.

What is missing or secret is no zero: the estimate becomes a range. The bounds hold however people are spread in the wards
(`hard_bounds`); the interval is by how wrong estimates of known wards are (`calibration`), cut off at the bounds.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from resokit_qgis.analysis import libraries
from resokit_qgis.analysis.calibration import Errors, rate_errors, together
from resokit_qgis.analysis.hard_bounds import count_bounds, ratio_bounds, share_bounds
from resokit_qgis.analysis.ward_counts import WardCounts, bound_each_other


@dataclass(frozen=True)
class Rate:
    """One count divided by another. `is_share`: the people of the numerator are among those of the denominator."""

    numerator: str
    denominator: str
    is_share: bool


@dataclass(frozen=True)
class Figures:
    """What is known of the wards: counts by name, and rates of those by name."""

    counts: Mapping[str, WardCounts]
    rates: Mapping[str, Rate] = field(default_factory=dict)


@dataclass(frozen=True)
class Ground:
    """One neighbourhood as it is estimated: the numbers of the `wards` that it touches and, for each (touched,):

    whether it lies wholly `inside`, which `share` (0 to 1) is expected inside, and whether that had to be `by_area`
    although there is an ancillary layer. `coverage`, 0 to 1, is the part of the neighbourhood that lies in wards.
    """

    wards: Any
    inside: Any
    share: Any
    by_area: Any
    coverage: float


@dataclass(frozen=True)
class Estimate:
    """One figure of the neighbourhood with that number; a rate is 0 to 1 (or more), not a percentage.

    None is what nobody knows: an `estimate` that is a range, an end without bound. `missing` and `secret` are the
    numbers of the wards whose figures are so. `calibrated` is false where the interval is only that of the bounds.
    """

    neighbourhood: int
    indicator: str
    estimate: float | None
    low: float | None
    high: float | None
    bound_low: float
    bound_high: float | None
    rate: Rate | None = None
    missing: tuple[int, ...] = ()
    secret: tuple[int, ...] = ()
    calibrated: bool = True


class Maker:
    """Makes the estimates of any neighbourhood, from `figures` and the errors of pairs of neighbours (by count)."""

    def __init__(
        self, figures: Figures, errors: Mapping[str, Errors], pairs: tuple[Any, Any], confidence: float
    ) -> None:
        self._figures = figures
        self._counts = _with_bounds(figures)
        self._of_count = {name: errors[name].quantile(confidence) for name in figures.counts}
        self._of_rate = {
            name: self._rate_errors(rate, pairs).quantile(confidence) for name, rate in figures.rates.items()
        }

    def make(self, number: int, ground: Ground) -> Iterator[Estimate]:
        """The estimates of the neighbourhood with that number: counts first, in the order of the figures."""
        for name in self._figures.counts:
            yield self._count(number, ground, name)
        for name, rate in self._figures.rates.items():
            yield self._rate(number, ground, name, rate)

    def _rate_errors(self, rate: Rate, pairs: tuple[Any, Any]) -> Errors:
        numerator, denominator = self._counts[rate.numerator], self._counts[rate.denominator]
        return rate_errors(numerator.low, denominator.low, numerator.known & denominator.known, pairs)

    def _count(self, number: int, ground: Ground, name: str) -> Estimate:
        counts = self._counts[name]
        bounds = count_bounds(ground.wards, ground.inside, counts)
        low, high = _sum(counts.low, ground), _sum(counts.high, ground)
        half = _half(self._of_count[name], _spread(counts, ground))
        return Estimate(
            number,
            name,
            _number(_sum(counts.likely, ground)),
            bounds[0] if half is None else max(bounds[0], low - half),
            bounds[1] if half is None or math.isinf(high) else _lower(bounds[1], high + half),
            *bounds,
            missing=_numbers(counts.missing, ground),
            secret=_numbers(~counts.missing & ~counts.known, ground),
            calibrated=half is not None,
        )

    def _rate(self, number: int, ground: Ground, name: str, rate: Rate) -> Estimate:
        part, whole = self._counts[rate.numerator], self._counts[rate.denominator]
        if rate.is_share:
            part, whole = bound_each_other(part, whole)
        bounds_of = share_bounds if rate.is_share else ratio_bounds
        bounds = bounds_of(ground.wards, ground.inside, part, whole)
        low, high = _rates(part, whole, ground, rate.is_share)
        half = self._rate_half(name, rate, ground, low, high)
        return Estimate(
            number,
            name,
            _likely(part, whole, ground),
            bounds[0] if half is None or low is None else max(bounds[0], low - half),
            bounds[1] if half is None or high is None else _lower(bounds[1], high + half),
            *bounds,
            rate=rate,
            missing=_numbers(part.missing | whole.missing, ground),
            secret=_numbers(~(part.missing | whole.missing) & ~(part.known & whole.known), ground),
            calibrated=half is not None,
        )

    def _rate_half(self, name: str, rate: Rate, ground: Ground, low: float | None, high: float | None) -> float | None:
        """Half the interval of a rate: how the rate varies inside wards, and how wrong the wards are weighed by it.

        With u a ward's spread of the denominator, the first is the quantile of the rate's errors times u, the second that
        of the denominator's errors times u times what the ward's rate differs. Both by the estimate of the denominator.
        """
        numpy = libraries.load("numpy")
        numerator, denominator = self._counts[rate.numerator], self._counts[rate.denominator]
        known = (numerator.known & denominator.known)[ground.wards]
        base = numpy.where(known, denominator.low[ground.wards], 0.0)
        spread = base * numpy.sqrt(ground.share * (1 - ground.share))
        total = float((base * ground.share).sum())
        if not spread.sum():
            return 0.0
        of_rate, of_base = self._of_rate[name], self._of_count[rate.denominator]
        if of_rate is None or of_base is None or low is None or high is None or total == 0:
            return None
        part = numpy.where(known, numerator.low[ground.wards], 0.0)
        differs = numpy.where(base > 0, part / numpy.where(base > 0, base, 1.0) - (low + high) / 2, 0.0)
        return together(numpy.hypot(of_rate, of_base * differs) * spread) / total


def _with_bounds(figures: Figures) -> dict[str, WardCounts]:
    """The counts, narrowed where one is a part of another."""
    counts = dict(figures.counts)
    for rate in figures.rates.values():
        if rate.is_share:
            narrowed = bound_each_other(counts[rate.numerator], counts[rate.denominator])
            counts[rate.numerator], counts[rate.denominator] = narrowed
    return counts


def _sum(values: Any, ground: Ground) -> float:
    """The values of the touched wards times their shares; a ward of which nobody is expected inside adds nothing."""
    some = ground.share > 0
    return float((values[ground.wards[some]] * ground.share[some]).sum())


def _spread(counts: WardCounts, ground: Ground) -> float:
    """The spread of the people in the parts of wards, each V sqrt(w (1 - w)); what is missing has none."""
    numpy = libraries.load("numpy")
    people = numpy.where(counts.missing, 0.0, counts.high)[ground.wards]
    return together(people * numpy.sqrt(ground.share * (1 - ground.share)))


def _half(quantile: float | None, spread: float) -> float | None:
    """Half the interval; none at all where every ward is whole, and None where nothing tells how wrong estimates are."""
    if spread == 0:
        return 0.0
    return None if quantile is None else quantile * spread


def _rates(part: WardCounts, whole: WardCounts, ground: Ground, is_share: bool) -> tuple[float | None, float | None]:
    """The rate by the estimates, at the lowest and the highest that the wards' figures allow; None where nobody knows."""
    least, most = _sum(part.low, ground), _sum(part.high, ground)
    smallest, largest = _sum(whole.low, ground), _sum(whole.high, ground)
    if largest == 0:
        return None, None
    low = 0.0 if math.isinf(largest) else least / largest
    if math.isinf(most):
        return low, 1.0 if is_share else None
    # In a share, who is added to the part is added to the whole too.
    base = max(smallest, most) if is_share else smallest
    return low, most / base if base > 0 else None


def _likely(part: WardCounts, whole: WardCounts, ground: Ground) -> float | None:
    """The rate by what the figures of the wards likely are."""
    base = _sum(whole.likely, ground)
    return _number(_sum(part.likely, ground) / base) if base > 0 else None


def _number(value: float) -> float | None:
    return None if math.isnan(value) else value


def _lower(bound: float | None, value: float) -> float:
    return value if bound is None else min(bound, value)


def _numbers(mask: Any, ground: Ground) -> tuple[int, ...]:
    """The numbers of the touched wards for which `mask` (wards,) is true."""
    return tuple(int(ward) for ward in ground.wards[mask[ground.wards]])
