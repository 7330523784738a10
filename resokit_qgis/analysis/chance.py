"""Whether two sides differ by more than chance: what happens where people are dealt over them at random."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from resokit_qgis.analysis import libraries
from resokit_qgis.analysis.pair_areas import pair_areas
from resokit_qgis.analysis.progress import Tick, within
from resokit_qgis.analysis.two_sides import FIRST, SECOND, Sides, dealt_again, number_of_deals

DEALS = 999
"""How often the people are dealt again: with the deal as it is a round thousand, so that cases of 100 are exact."""

RARE = 0.05
"""What no more than this share of the deals brings is not put down to chance."""

_HAIR = 1e-12
"""Sums of shares are no whole numbers: the same ones, added up in another order, may differ by this much."""


@dataclass(frozen=True)
class Chance:
    """Of all deals `share` (0 to 1) set the sides as far apart as they are or further; none can be under `least`."""

    share: float
    least: float

    @property
    def too_few(self) -> bool:
        """Whether so few people drew that no difference, however large, could be told from chance."""
        return self.least > RARE

    @property
    def more_than_chance(self) -> bool:
        """Whether chance alone hardly sets two sides so far apart."""
        return not self.too_few and self.share <= RARE


def chance(found: Sides, seed: int, tick: Tick, deals: int = DEALS) -> Chance:
    """How often people who are dealt over the two sides at random (`dealt_again`) stand as far apart: a permutation test.

    How far two sides stand apart is how much more alike two people of the same side drew than two of different sides:
    the mean intersection over union within each side, less twice that between them (a squared distance). Everybody
    counts alike in it, or as the groups weigh, and a scribble no more than anybody. It asks what was drawn and not
    which line a rule makes of it: the line of a half jumps where people of two places are dealt into one side, and so
    do those of chance. The deal as it is counts as one of the deals, so the share is never 0. The same `seed` gives the
    same deals.

    Sources: the distance is that of A. Gretton et al. (2012), A kernel two-sample test, Journal of Machine Learning
    Research 13, 723-773, with the likeness of P. Jaccard (1901); the share that of B. Phipson and G. K. Smyth (2010),
    Permutation P-values should never be zero, Statistical Applications in Genetics and Molecular Biology 9, article 39.
    """
    numpy = libraries.load("numpy")
    likeness = _likeness(found.geometries, within(tick, 0.0, 0.7))
    tick = within(tick, 0.7, 1.0)
    generator = numpy.random.default_rng(seed)
    seen = _apart(found, likeness)
    as_far = 1
    for number in range(deals):
        tick(number / deals)
        as_far += _apart(dealt_again(found, generator), likeness) >= seen - _HAIR
    return Chance(as_far / (deals + 1), max(1 / (deals + 1), 1 / number_of_deals(found)))


def _likeness(geometries: Any, tick: Tick) -> Any:
    """The intersection over union of each two of `geometries`, (voices, voices)."""
    numpy = libraries.load("numpy")
    shapely = libraries.load("shapely")
    pairs = pair_areas(geometries, geometries, tick)
    areas = shapely.area(geometries)
    alike = numpy.zeros((len(geometries), len(geometries)))
    either = areas[pairs.first] + areas[pairs.second] - pairs.area_m2
    alike[pairs.first, pairs.second] = numpy.minimum(1.0, pairs.area_m2 / either)
    return alike


def _apart(dealt: Sides, likeness: Any) -> float:
    """The squared distance between the two sides as they are `dealt`."""
    first, second = dealt.weights(FIRST), dealt.weights(SECOND)
    apart = first.each / first.total - second.each / second.total
    return float(apart @ likeness @ apart)
