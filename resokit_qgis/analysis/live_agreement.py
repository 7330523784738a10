"""Agreement that is asked again and again, as a slider moves: cut once, and then only read off."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property
from typing import Any

from resokit_qgis.analysis import libraries
from resokit_qgis.analysis.agreement import Voices
from resokit_qgis.analysis.agreement_exact import ExactAgreement, VastAgreement, arrange_exactly, weights_of
from resokit_qgis.analysis.arrangement import Depths
from resokit_qgis.analysis.disclosure import Audience, Rules
from resokit_qgis.analysis.equal_voice import effective_number
from resokit_qgis.analysis.line_audience import line_audience
from resokit_qgis.analysis.progress import Tick
from resokit_qgis.analysis.thresholds import UNION, least_weight
from resokit_qgis.errors import QT_TRANSLATE_NOOP, ResokitError


@dataclass(frozen=True)
class LiveAgreement:
    """The `exact` agreement of `voices`; areas of all thresholds are known at once, a level is made when it is asked."""

    voices: Voices
    exact: ExactAgreement

    def __len__(self) -> int:
        return len(self.voices)

    @cached_property
    def depths(self) -> Depths:
        """The weights on both sides of all boundaries."""
        return self.exact.depths()

    @cached_property
    def areas(self) -> tuple[Any, Any]:
        """Every weight that some ground has, rising, and the area in m2 of all that weighs at least that."""
        return self.depths.areas()

    @cached_property
    def union(self) -> Any:
        """What all contours together form, a MultiPolygon in metres."""
        return self.level(UNION)

    @cached_property
    def effective(self) -> float:
        """How many people of the same weight tell as much as these (`equal_voice.effective_number`)."""
        return effective_number(weights_of(self.voices).astype(float))

    def least(self, threshold: Fraction) -> int:
        """The least weight that is at least `threshold` percent."""
        return least_weight(self.voices.weighing.total, threshold)

    def level(self, threshold: Fraction) -> Any:
        """The ground that at least `threshold` percent include: a valid MultiPolygon in metres, perhaps empty."""
        return self.depths.level(self.least(threshold))

    def area(self, threshold: Fraction) -> float:
        """The area of that level in m2, without making it."""
        numpy = libraries.load("numpy")
        weights, at_least = self.areas
        place = int(numpy.searchsorted(weights, self.least(threshold)))
        return float(at_least[place]) if place < len(at_least) else 0.0

    def audience(self, threshold: Fraction, whole: Audience, rules: Rules) -> Audience:
        """Whose eyes the level at `threshold` is for (`line_audience`)."""
        return line_audience(self.voices, self.least(threshold), float(self.union.area), whole, rules)

    def regrouped(self, voices: Voices) -> LiveAgreement:
        """The same drawings in the same order, where the `voices` weigh by other groups: nothing is cut again."""
        return LiveAgreement(voices, ExactAgreement(self.exact.arrangement, voices))


def live_agreement(voices: Voices, tick: Tick) -> LiveAgreement:
    """Cut the ground of `voices` once. Raises `ResokitError` where there are too many to follow a slider."""
    exact = arrange_exactly(voices, tick)
    if isinstance(exact, VastAgreement):
        raise ResokitError(
            QT_TRANSLATE_NOOP(
                "Resokit",
                "These {number} drawings cross each other too often (about {crossings} million times) to follow the slider. Choose the drawings of one neighbourhood, or use “Lived neighbourhood” in the menu.",
            ),
            number=len(voices),
            crossings=round(exact.crossings / 1e6),
        )
    return LiveAgreement(voices, exact)
