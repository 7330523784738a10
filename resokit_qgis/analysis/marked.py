"""One arrangement of what people drew with other shapes laid into it, such as a ward, to measure levels against them.

Whatever the weights of the voices, no geometry is made: a shape is a mark that weighs more than all voices together,
so what weighs a mark and a level more lies in both, and what weighs at least a level lies in either.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from resokit_qgis.analysis import libraries
from resokit_qgis.analysis.arrangement import Arrangement, arrange
from resokit_qgis.analysis.progress import Tick


@dataclass(frozen=True)
class Laid:
    """A level against a mark: their areas in m2, of what they share too. Without a mark only the level has one."""

    level_m2: float
    mark_m2: float = 0.0
    common_m2: float = 0.0

    @property
    def iou(self) -> float:
        """Intersection over union (P. Jaccard, 1901), 0 to 1; nan where neither has ground."""
        union = self.level_m2 + self.mark_m2 - self.common_m2
        return self.common_m2 / union if union > 0 else float("nan")


@dataclass(frozen=True)
class Marked:
    """An arrangement whose first `voices` shapes are what people drew, and the others marks."""

    arrangement: Arrangement
    voices: int
    marks: int

    def areas(self, weights: Any) -> tuple[Any, Any]:
        """Every distinct weight and the area (m2) of exactly that weight, where the voices weigh so much."""
        numpy = libraries.load("numpy")
        found, at_least = self.arrangement.weigh(self._all(weights)).areas()
        order = numpy.argsort(found)
        found, at_least = found[order], at_least[order]
        return found, at_least - numpy.append(at_least[1:], 0.0)

    def level(self, weights: Any, least: int) -> Any:
        """The ground (a MultiPolygon) that weighs at least `least`."""
        return self.arrangement.weigh(self._all(weights)).level(least)

    def measure(self, weights: Any, least: Sequence[int], mark: int | None = None) -> list[Laid]:
        """For each of `least` the level of so much weight, against the mark with that number if one is given.

        `weights` is an integer array with the weight of each voice.
        """
        given = self._all(weights)
        if mark is None:
            depths = self.arrangement.weigh(given)
            return [Laid(depths.area(one)) for one in least]
        more = max(int(given.sum()), *least) + 1
        given[self.voices + mark] = more
        depths = self.arrangement.weigh(given)
        whole = depths.area(more)
        laid = []
        for one in least:
            common = depths.area(more + one)
            laid.append(Laid(depths.area(one) + common - whole, whole, common))
        return laid

    def _all(self, weights: Any) -> Any:
        """`weights` with 0 for every mark."""
        numpy = libraries.load("numpy")
        return numpy.concatenate((numpy.asarray(weights, dtype=numpy.int64), numpy.zeros(self.marks, numpy.int64)))


def mark(drawn: Any, marks: Sequence[Any], tick: Tick) -> Marked:
    """Arrange `drawn`, one valid (multi)polygon in metres a voice, with `marks` among them."""
    numpy = libraries.load("numpy")
    shapes = numpy.empty(len(drawn) + len(marks), dtype=object)
    shapes[:] = [*drawn, *marks]
    return Marked(arrange(shapes, tick), len(drawn), len(marks))
