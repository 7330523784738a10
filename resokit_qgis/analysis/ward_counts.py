"""Counts of wards as what is known of them: a number, a range where it is kept secret, anything where it is missing."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from resokit_qgis.analysis import libraries
from resokit_qgis.analysis.disclosure import RULES, Rules, is_small

OK = "ok"
CENSORED = "censored"
MISSING = "missing"
NOTHING = ("empty", "not_applicable")
"""Nothing to count, and does not apply: whoever published it says that sums may pass over such a ward."""
_NOBODY = 1e-6
"""Fewer people are rounding."""

STATUSES = (OK, CENSORED, MISSING, *NOTHING, "unknown")


@dataclass(frozen=True)
class WardCounts:
    """Between what the count of each ward lies: float arrays (wards,), `high` infinite where it is missing.

    `likely` is what an estimate takes it to be: the count itself; the middle of the range where it is known and too small to
    tell; not a number where it is secret or missing.
    """

    low: Any
    high: Any
    likely: Any

    @property
    def known(self) -> Any:
        """Whether the count is known: a bool array (wards,)."""
        return self.low == self.high

    @property
    def missing(self) -> Any:
        """Whether nothing bounds the count from above: a bool array (wards,)."""
        return ~libraries.load("numpy").isfinite(self.high)


def ward_counts(values: Sequence[float | None], statuses: Sequence[str], rules: Rules = RULES) -> WardCounts:
    """What is known of the counts `values`, each with a status of `STATUSES` (same length).

    A value that is not there is missing and never 0, unless its status is one of `NOTHING`. A secret one lies from 0 to under `rules.count`. So does one that
    is known and too small to tell: told exactly in a sum, it would follow from the sum and the other wards.
    Raises `ValueError` for what is no count.
    """
    numpy = libraries.load("numpy")
    ranges = [_range(value, status, rules) for value, status in zip(values, statuses, strict=True)]
    table = numpy.array(ranges, dtype=float).reshape(-1, 3)
    return WardCounts(table[:, 0], table[:, 1], table[:, 2])


def _range(value: float | None, status: str, rules: Rules) -> tuple[float, float, float]:
    """Low, high and likely."""
    if status not in STATUSES:
        raise ValueError(f"{status} is no status")
    if status == CENSORED:
        return 0.0, rules.count - 1.0, math.nan
    if status in NOTHING:
        return 0.0, 0.0, 0.0
    if status != OK or value is None:
        return 0.0, math.inf, math.nan
    if is_small(value, rules):
        most = rules.count - 1.0 if float(value).is_integer() else float(rules.count)
        return 0.0, most, most / 2
    return float(value), float(value), float(value)


def with_few_others(part: WardCounts, whole: WardCounts, rules: Rules = RULES) -> WardCounts:
    """`part` of `whole` as it may be told in a sum: where all but a few belong to it, what the few may be makes a range.

    Told exactly, it would tell how many the others are, as a small count would tell itself.
    """
    numpy = libraries.load("numpy")
    others = numpy.where(part.known & whole.known, whole.low, 0.0) - numpy.where(part.known, part.low, 0.0)
    few = part.known & whole.known & (others > _NOBODY) & (others < rules.count)
    most = numpy.where(abs(others - numpy.round(others)) < _NOBODY, rules.count - 1.0, float(rules.count))
    return WardCounts(
        numpy.where(few, numpy.maximum(0.0, whole.low - most), part.low),
        numpy.where(few, whole.low, part.high),
        numpy.where(few, numpy.maximum(0.0, whole.low - most / 2), part.likely),
    )


def bound_each_other(part: WardCounts, whole: WardCounts) -> tuple[WardCounts, WardCounts]:
    """`part` and `whole` where the people of the one are among those of the other: each narrows what the other may be."""
    numpy = libraries.load("numpy")
    most = numpy.maximum(part.low, numpy.minimum(part.high, whole.high))
    least = numpy.maximum(whole.low, part.low)
    largest = numpy.maximum(whole.high, part.low)
    return _narrowed(part, part.low, most), _narrowed(whole, least, largest)


def _narrowed(counts: WardCounts, low: Any, high: Any) -> WardCounts:
    numpy = libraries.load("numpy")
    # Not a number stays so.
    likely = numpy.where(low == high, low, numpy.clip(counts.likely, low, high))
    return WardCounts(low, high, likely)


def is_share(part: WardCounts, whole: WardCounts) -> bool:
    """Whether `part` may be people among `whole`: in no ward are there more of them, as far as is known."""
    return bool((part.low <= whole.high).all())
