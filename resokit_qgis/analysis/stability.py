"""How soon the core stands still as more people draw: the saturation of a boundary.

A core from some of the people is laid over the core from all of them; the more there are, the more the two are alike.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from math import sqrt
from typing import Any

from resokit_qgis.analysis import libraries
from resokit_qgis.analysis.bootstrap import percentile_interval
from resokit_qgis.analysis.progress import Tick

SIZES = (3, 5, 10, 15, 20, 30, 50, 75, 100, 150, 200, 300, 500, 750, 1000, 1500, 2000, 5000)
DRAWS = 30
"""How often people are picked at random for each size."""

DRAWS_OF_MANY = 12
"""The same where over `MANY` people drew: cores of many differ little, and each pick takes longer."""

MANY = 200

MOST_TOLD = 200
"""The curve is shown up to so many people: beyond that it lies flat against the top."""

BAND = 0.9
"""The share of the picks that lies within the band: 5 % lie under it and 5 % over it."""

LITTLE = 0.05
"""Of a core that would move less than this, the edge stands."""

Likeness = Callable[[Any], float]
"""Given who is picked (a boolean array), the intersection over union of their core and the core from all, 0 to 1."""


@dataclass(frozen=True)
class Curve:
    """The likeness of cores from `sizes` people to the core from all `people`: mean and ends of the band."""

    people: int
    sizes: tuple[int, ...]
    mean: tuple[float, ...]
    low: tuple[float, ...]
    high: tuple[float, ...]

    @property
    def told(self) -> tuple[tuple[float, float, float, float], ...]:
        """The number of people, mean, low and high as they are shown: up to `MOST_TOLD`, and where these are all people
        with them at the end, who are the same as themselves. Nothing where there are no sizes.
        """
        if not self.sizes:
            return ()
        sizes = [float(size) for size in (*self.sizes, self.people)]
        ends = [(*figures, 1.0) for figures in (self.mean, self.low, self.high)]
        return tuple(row for row in zip(sizes, *ends, strict=True) if row[0] <= MOST_TOLD)


@dataclass(frozen=True)
class Change:
    """The share of the core and its surroundings that would change, and between which ends: 0 nothing, 1 all."""

    expected: float
    low: float
    high: float

    @property
    def little(self) -> bool:
        """Whether the edge would move little, even at the far end."""
        return self.high < LITTLE

    @property
    def surely_more(self) -> bool:
        """Whether the edge would move more than a little, even at the near end."""
        return self.low >= LITTLE


def sizes_below(people: int) -> tuple[int, ...]:
    """The sizes to try where there are so many `people`: all smaller ones, up to nine tenths of them."""
    return tuple(size for size in SIZES if size <= 0.9 * people)


def curve(likeness: Likeness, people: int, seed: int, tick: Tick, draws: int | None = None) -> Curve:
    """The curve of `people`, each size picked `draws` times without replacement; one `seed`, one curve."""
    if draws is None:
        draws = DRAWS if people <= MANY else DRAWS_OF_MANY
    numpy = libraries.load("numpy")
    generator = numpy.random.default_rng(seed)
    sizes = sizes_below(people)
    mean, low, high = [], [], []
    for place, size in enumerate(sizes):
        found = []
        for number in range(draws):
            tick((place + number / draws) / len(sizes))
            picked = numpy.zeros(people, dtype=bool)
            picked[generator.choice(people, size, replace=False)] = True
            found.append(likeness(picked))
        mean.append(float(numpy.mean(found)))
        ends = percentile_interval(found, BAND)
        low.append(ends[0])
        high.append(ends[1])
    return Curve(people, sizes, tuple(mean), tuple(low), tuple(high))


def change_with(found: Curve, more: int) -> Change | None:
    """How much the core would change if `more` people drew; None where too few have drawn to tell.

    A share found among n of N people differs from that among all N by an error with variance s (1 - s) (1/n - 1/N)
    (sampling without replacement), and where an edge runs it moves in proportion to the root of that. So 1 - IoU is
    taken as c sqrt(1/n - 1/N), with c from the larger half of the curve, and read off for N of N + `more` people. It
    supposes that who comes later would have drawn as those before. The ends come from the ends of the band.

    Source: the finite population correction in W. G. Cochran (1977), Sampling Techniques, Wiley, section 2.6, and
    the delta method. Of 144 trials with 20, 50 or 100 people of three real places, 30 others then changed the core by
    something within the ends in 120 and by more in 12.
    """
    numpy = libraries.load("numpy")
    sizes = numpy.array(found.sizes, dtype=float)
    late = sizes >= max(5, 0.2 * found.people)
    if late.sum() < 2:
        return None
    roots = numpy.sqrt(1 / sizes[late] - 1 / found.people)
    ahead = sqrt(1 / found.people - 1 / (found.people + more))

    def reaches(likeness: tuple[float, ...]) -> float:
        moved = 1 - numpy.array(likeness)[late]
        slope = float((roots * moved).sum() / (roots * roots).sum())
        return min(1.0, slope * ahead)

    return Change(reaches(found.mean), reaches(found.high), reaches(found.low))
