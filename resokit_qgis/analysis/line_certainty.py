"""How sure we are of one line, at any threshold: its area with an interval, and how soon it stands still.

Everything is measured in the arrangement that the line itself came from. Only weights change, and no geometry is made.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from resokit_qgis.analysis.agreement_exact import ExactAgreement
from resokit_qgis.analysis.arrangement import Arrangement, Depths
from resokit_qgis.analysis.bootstrap import REPLICATES, bootstrap, percentile_interval
from resokit_qgis.analysis.certainty import MORE, Estimate
from resokit_qgis.analysis.equal_voice import Weights, per_group
from resokit_qgis.analysis.intervals import CONFIDENCE
from resokit_qgis.analysis.progress import Tick, within
from resokit_qgis.analysis.stability import Change, Curve, change_with, curve
from resokit_qgis.analysis.thresholds import UNION


@dataclass(frozen=True)
class LineCertainty:
    """What is known about the line at `threshold` (percent) that `people` drew. `area` is in m2.

    A union has no interval (nan) and no `change`: it only grows as more people draw. `change` is None too where too
    few drew to tell, or there is no such ground. Left out of 54 trials at 25 % and as many at 75 %, 30 people of three
    real places then changed the line by something within the ends in 85 and by more in 17, as at half (`change_with`).
    """

    threshold: Fraction
    people: int
    area: Estimate
    curve: Curve
    change: Change | None


def line_certainty(
    agreement: ExactAgreement,
    threshold: Fraction,
    tick: Tick,
    replicates: int = REPLICATES,
    confidence: float = CONFIDENCE,
    seed: int = 1,
) -> LineCertainty:
    """How sure we are of the line of `agreement` at `threshold` (percent), with the weights of its groups.

    The area is that of people drawn again with replacement, as many from each group as it has. The largest of what
    people drew rules a union, and that such a draw never exceeds: so a union gets no interval (B. Efron and R. J.
    Tibshirani, 1993, An Introduction to the Bootstrap, section 7.4). The same `seed` gives the same figures; `tick`
    may raise `CancelledError`.
    """
    voices, arrangement = agreement.voices, agreement.arrangement
    weights = per_group(voices)
    line = _Level.of(arrangement.weigh(weights.each), weights.least(threshold, weights.total))
    union = threshold == UNION
    low, high = float("nan"), float("nan")
    if not union:

        def area_again(drawn: Any) -> list[float]:
            return [_of_some(arrangement, weights, weights.each * drawn, threshold).area_m2]

        again = bootstrap(area_again, voices.groups, replicates, seed, within(tick, 0.0, 0.5))
        low, high = percentile_interval(again[:, 0], confidence)
    found = _curve(arrangement, weights, line, threshold, seed, within(tick, 0.0 if union else 0.5, 1.0))
    change = None if union else change_with(found, MORE)
    return LineCertainty(threshold, len(voices), Estimate(line.area_m2, low, high), found, change)


@dataclass(frozen=True)
class _Level:
    """A level of `arrangement`: whether it holds what lies left (`inside`) and right (`outside`) of each piece."""

    arrangement: Arrangement
    inside: Any
    outside: Any

    @classmethod
    def of(cls, depths: Depths, least: int) -> _Level:
        """The ground that weighs at least `least`."""
        return cls(depths.arrangement, depths.inside >= least, depths.outside >= least)

    @property
    def area_m2(self) -> float:
        """The area, summed along the pieces that bound it: what lies left of a piece weighs no less than its right."""
        return float(self.arrangement.piece_areas[self.inside & ~self.outside].sum())

    def likeness(self, other: _Level) -> float:
        """Intersection over union (P. Jaccard, 1901) with another level of the same arrangement, 0 to 1."""
        both = _Level(self.arrangement, self.inside & other.inside, self.outside & other.outside).area_m2
        either = self.area_m2 + other.area_m2 - both
        return both / either if either > 0 else float("nan")


def _of_some(arrangement: Arrangement, weights: Weights, some: Any, threshold: Fraction) -> _Level:
    """The level at `threshold` where the voices weigh `some` (voices,), part of `weights` or a multiple."""
    return _Level.of(arrangement.weigh(some), weights.least(threshold, int(some.sum())))


def _curve(
    arrangement: Arrangement, weights: Weights, line: _Level, threshold: Fraction, seed: int, tick: Tick
) -> Curve:
    """How like `line` that of fewer people is; without sizes where there is no line."""
    people = len(weights.each)
    if line.area_m2 <= 0:
        return Curve(people, (), (), (), ())

    def likeness(picked: Any) -> float:
        return line.likeness(_of_some(arrangement, weights, weights.each * picked, threshold))

    return curve(likeness, people, seed, tick)
