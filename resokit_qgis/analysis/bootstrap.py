"""How much a figure would change had other people been asked: drawn again from those who were, with replacement.

People are drawn, never cells or drawings: what one person drew stays together. Only the weights of the voices change
from one replicate to the next; the arrangement of their boundaries is made once.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from resokit_qgis.analysis import libraries
from resokit_qgis.analysis.intervals import CONFIDENCE
from resokit_qgis.analysis.progress import Tick

REPLICATES = 200
"""The least number of replicates: with fewer the ends of a 95 % interval rest on a handful of them."""

Figures = Callable[[Any], Sequence[float]]
"""Given how often each voice was drawn (an integer array), the figures to know the spread of: areas, IoU, estimates."""


def resamples(groups: Any, replicates: int, seed: int) -> Any:
    """How often each voice is drawn in each replicate: an integer array (replicates, voices).

    `groups` holds the number of the group of each voice. As many are drawn from each group as it has, because the say
    of a group is fixed: with one group this is the plain bootstrap. The same `seed` gives the same draws.

    Source: B. Efron (1979), Bootstrap methods: another look at the jackknife, Annals of Statistics 7, 1-26; by strata:
    A. C. Davison and D. V. Hinkley (1997), Bootstrap Methods and their Application, Cambridge, section 3.2.
    """
    numpy = libraries.load("numpy")
    generator = numpy.random.default_rng(seed)
    drawn = numpy.zeros((replicates, len(groups)), dtype=numpy.int64)
    for group in numpy.unique(groups):
        members = numpy.flatnonzero(groups == group)
        alike = numpy.full(len(members), 1 / len(members))
        drawn[:, members] = generator.multinomial(len(members), alike, size=replicates)
    return drawn


def bootstrap(figures: Figures, groups: Any, replicates: int, seed: int, tick: Tick) -> Any:
    """The `figures` of each replicate, a float array (replicates, figures). `tick` may raise `CancelledError`."""
    numpy = libraries.load("numpy")
    found = []
    for number, drawn in enumerate(resamples(groups, replicates, seed)):
        tick(number / replicates)
        found.append(figures(drawn))
    return numpy.array(found, dtype=float)


def percentile_interval(values: Any, confidence: float = CONFIDENCE) -> tuple[float, float]:
    """Between which two values (low, high) the middle `confidence` of the replicates of one figure lie.

    Replicates in which there is no such figure (nan) are left out; without any both ends are nan.

    Source: B. Efron and R. J. Tibshirani (1993), An Introduction to the Bootstrap, Chapman & Hall, section 13.3.
    """
    numpy = libraries.load("numpy")
    values = numpy.asarray(values, dtype=float)
    values = values[~numpy.isnan(values)]
    if not len(values):
        return float("nan"), float("nan")
    low, high = numpy.quantile(values, [(1 - confidence) / 2, (1 + confidence) / 2])
    return float(low), float(high)
