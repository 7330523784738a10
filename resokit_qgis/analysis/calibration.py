"""How wrong estimates are, learnt from the wards themselves.

Two neighbouring wards together are an area of which we know how the people are spread over its two parts. Estimated from
their sum, the way the parts of a ward are estimated, each part comes out wrong by an amount that can be looked up. Such
errors are compared with the spread V sqrt(w (1 - w)) of an area with V people of whom a share w is expected in the part:
the spread of the share of people in a part grows so when an area is cut into clumps. A ward is taken to be as uneven inside
as two neighbours are together.

The interval is a weighted conformal one: the quantile of the errors of the pairs, with room for the one error that is
asked for (Vovk, Gammerman and Shafer 2005, "Algorithmic learning in a random world"; with weights Tibshirani,
Barber, Candes and Ramdas 2019, "Conformal prediction under covariate shift", NeurIPS 32). A pair weighs the geometric
mean of its people, so that parks and railway yards tell little about where people live.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

from resokit_qgis.analysis import libraries

APART = 5.0
"""Metres between wards that are still neighbours: layers leave slits between them."""

RELATED = 0.2
"""The correlation of errors in two wards: people on both sides of an edge live alike, so errors do not all cancel out.

Too few wards touch in pairs of pairs to learn it from them; this is on the safe side of what blocks in a city show (0.14).
"""


def together(spreads: Any) -> float:
    """The spread of a sum of parts of wards from the spread of each (array), with errors related by `RELATED`."""
    squares, plain = float((spreads**2).sum()), float(spreads.sum())
    return math.sqrt((1 - RELATED) * squares + RELATED * plain**2)


@dataclass(frozen=True)
class Errors:
    """Errors of pairs of neighbours in units of their spread, and the weight of each: arrays (pairs,).

    `wards` is how many wards stand in them.
    """

    size: Any
    weight: Any
    wards: int

    @property
    def mean(self) -> float:
        """The weighted mean error; infinite where there are no pairs."""
        total = float(self.weight.sum())
        return float((self.size * self.weight).sum()) / total if total > 0 else float("inf")

    def quantile(self, confidence: float) -> float | None:
        """What an error stays under with `confidence` (0 to 1), None where there are too few wards to say.

        A ward stands in several pairs, so there are as many errors that know nothing of each other as there are wards.
        """
        numpy = libraries.load("numpy")
        # Rounding must not ask for more than all of the pairs.
        level = confidence * (self.wards + 1) / self.wards - 1e-9 if self.wards else 2.0
        if level > 1:
            return None
        order = numpy.argsort(self.size, kind="stable")
        reached = numpy.cumsum(self.weight[order]) / self.weight.sum()
        place = int(numpy.searchsorted(reached, level))
        return float(self.size[order[min(place, len(order) - 1)]])


def neighbours(shapes: Any) -> tuple[Any, Any]:
    """The pairs of polygons (array (wards,), metres) that lie side by side: two arrays of numbers, first < second."""
    shapely = libraries.load("shapely")
    first, second = shapely.STRtree(shapes).query(shapes, predicate="dwithin", distance=APART)
    once = first < second
    return first[once], second[once]


def count_errors(values: Any, known: Any, expected: Any, pairs: tuple[Any, Any]) -> Errors:
    """The errors of a count `values` (wards,), where `known`, shared out by the weights `expected` (wards,)."""
    numpy = libraries.load("numpy")
    first, second = pairs
    usable = known[first] & known[second] & (expected[first] > 0) & (expected[second] > 0)
    usable &= numpy.where(known[first], values[first], 0) * numpy.where(known[second], values[second], 0) > 0
    first, second = first[usable], second[usable]
    together = values[first] + values[second]
    share = expected[first] / (expected[first] + expected[second])
    size = abs(values[first] - together * share) / (together * numpy.sqrt(share * (1 - share)))
    return Errors(size, numpy.sqrt(values[first] * values[second]), _wards(first, second))


def rate_errors(numerators: Any, denominators: Any, known: Any, pairs: tuple[Any, Any]) -> Errors:
    """The errors of a rate, from the numerators and denominators (wards,) of wards where both are `known`.

    Both neighbours would get the rate of the two together. In numerators, the excess of the one is its denominator times
    what the rates differ, times the share of the other: |r1 - r2| sqrt(p (1 - p)) in units of the spread, p being the
    share of the denominators that lies in the one.
    """
    numpy = libraries.load("numpy")
    first, second = pairs
    base = numpy.where(known, denominators, 0.0)
    usable = (base[first] > 0) & (base[second] > 0)
    first, second = first[usable], second[usable]
    rates = numpy.where(base > 0, numpy.where(known, numerators, 0.0) / numpy.where(base > 0, base, 1.0), 0.0)
    share = base[first] / (base[first] + base[second])
    size = abs(rates[first] - rates[second]) * numpy.sqrt(share * (1 - share))
    return Errors(size, numpy.sqrt(base[first] * base[second]), _wards(first, second))


def _wards(first: Any, second: Any) -> int:
    numpy = libraries.load("numpy")
    return len(numpy.unique(numpy.r_[first, second]))
