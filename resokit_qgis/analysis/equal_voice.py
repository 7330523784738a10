"""What each voice weighs in whole numbers, and how many people such weights are worth."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from math import ceil
from typing import Any

from resokit_qgis.analysis import libraries
from resokit_qgis.analysis.agreement import Voices

_LARGEST = 2**44
"""Sums of weights beyond this leave no room for a mark on top of them (see `marks.py`) in 64 bits."""


@dataclass(frozen=True)
class Weights:
    """The weight of each voice, an integer array, and how far rounding may have moved their sum."""

    each: Any
    rounding: int = 0

    @property
    def total(self) -> int:
        return int(self.each.sum())

    def least(self, threshold: Fraction, total: int) -> int:
        """The least weight out of `total` that is at least `threshold` percent; anything at all for the union."""
        exact = threshold.numerator * total
        return max(1, ceil(Fraction(exact, 100 * threshold.denominator)) - self.rounding)


def one_each(voices: Voices) -> Weights:
    """Every voice weighs 1."""
    numpy = libraries.load("numpy")
    return Weights(numpy.ones(len(voices), dtype=numpy.int64))


def per_group(voices: Voices) -> Weights:
    """Every group has the same say, and within it every voice: 1 / (groups * voices of the group), in whole numbers.

    They are exact while their sum fits; with many groups of odd sizes they are rounded, and thresholds take that into
    account, so that a share that is just reached stays reached.
    """
    numpy = libraries.load("numpy")
    weighing = voices.weighing
    exact = [Fraction(weighing.total, len(weighing.sizes) * size) for size in weighing.sizes]
    if weighing.total <= _LARGEST:
        return Weights(numpy.array([int(weight) for weight in exact], dtype=numpy.int64)[voices.groups])
    scale = Fraction(_LARGEST, weighing.total)
    rounded = numpy.array([round(weight * scale) for weight in exact], dtype=numpy.int64)
    return Weights(rounded[voices.groups], rounding=len(voices))


def effective_number(weights: Any) -> float:
    """How many people with the same weight tell as much as these: (sum w)^2 / sum w^2, at most their number.

    Source: L. Kish (1965), Survey Sampling, Wiley, section 11.7.
    """
    numpy = libraries.load("numpy")
    weights = numpy.asarray(weights, dtype=float)
    squares = float((weights * weights).sum())
    return float(weights.sum()) ** 2 / squares if squares > 0 else 0.0


def too_small(people_of_groups: Sequence[int], fewest: int) -> list[int]:
    """The places of the groups with fewer than `fewest` people: with the same say as the others they show somebody."""
    return [place for place, people in enumerate(people_of_groups) if people < fewest]
