"""A ward and a neighbourhood that nearly coincide: the figures of both together would tell of the few people between.

A ward's figure is published; who subtracts the neighbourhood's from it learns the figure of the ground that only one of
the two has. The same goes for several wards added up (non-nested small areas: Duke-Williams and Rees 1998, "Can census
offices publish statistics for more than one small area geography?", International Journal of Geographical Information
Science 12(6)).
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from resokit_qgis.analysis.disclosure import RULES, Rules
from resokit_qgis.errors import QT_TRANSLATE_NOOP

TINY = 0.01
"""Where nobody knows how many people live there: a difference under this share of the neighbourhood may be a few."""

NOBODY = 1e-6
"""Fewer people, or a smaller share of the ground, than this is rounding and nobody lives there."""

NEARLY_WARDS = QT_TRANSLATE_NOOP(
    "Resokit", "it nearly coincides with wards, whose figures would tell of the few people between"
)
"""Why a figure is widened or refused."""


class Nearness(Enum):
    """How the neighbourhood lies to the wards."""

    APART = "apart"
    """Enough people lie between it and any wards added up: figures may stand side by side."""
    SAME = "same"
    """It is a number of whole wards: its figures are theirs."""
    NEAR = "near"
    """Too few people lie between: figures are widened or refused."""


@dataclass(frozen=True)
class Difference:
    """What lies between a neighbourhood and those wards added up that come nearest to it.

    `wards` are their numbers (places in what was given), `between` how many people only one of the two has.
    """

    nearness: Nearness
    wards: tuple[int, ...]
    between: float


def by_people(inside: Sequence[float], outside: Sequence[float], beyond: float, rules: Rules = RULES) -> Difference:
    """The nearest wards, by people (counts or estimates): for each ward how many live inside and outside the neighbourhood.

    `beyond` is how many live in the neighbourhood and in no ward. Each ward adds to the difference the smaller of its
    two numbers, whatever the other wards do, so this is the smallest difference of all sums of wards.
    """
    wards, between = _nearest(inside, outside, beyond)
    if between < NOBODY:
        return Difference(Nearness.SAME, wards, 0.0)
    return Difference(Nearness.NEAR if between < rules.count else Nearness.APART, wards, between)


def by_area(inside: Sequence[float], outside: Sequence[float], beyond: float) -> Difference:
    """As `by_people` where no people are known: by the square metres of each ward inside and outside.

    Near is a difference under `TINY` of the neighbourhood's area; `between` is in square metres.
    """
    area = sum(inside) + beyond
    wards, between = _nearest(inside, outside, beyond)
    if between <= NOBODY * area:
        return Difference(Nearness.SAME, wards, 0.0)
    return Difference(Nearness.NEAR if between < TINY * area else Nearness.APART, wards, between)


def _nearest(inside: Sequence[float], outside: Sequence[float], beyond: float) -> tuple[tuple[int, ...], float]:
    sides = list(zip(inside, outside, strict=True))
    wards = tuple(number for number, (within, without) in enumerate(sides) if within > without)
    return wards, sum(min(side) for side in sides) + beyond


def widened(wards_value: float, rules: Rules = RULES) -> tuple[float, float, float]:
    """What to tell of a count where fewer than `rules.count` people lie between: estimate, low, high.

    All three come from the figure of the nearest wards added up, which is known anyway, and not from the
    neighbourhood. The true count is inside, for it differs by fewer than `rules.count` people.
    """
    low = math.floor((wards_value - rules.count) / rules.rounding) * rules.rounding
    high = math.ceil((wards_value + rules.count) / rules.rounding) * rules.rounding
    return wards_value, float(max(0, low)), float(high)
