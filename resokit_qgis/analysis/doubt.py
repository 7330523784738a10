"""The ground that could as well lie on the other side of the line, had other people been asked: its shape and its area."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from resokit_qgis.analysis import libraries
from resokit_qgis.analysis.agreement import multipolygon
from resokit_qgis.analysis.arrangement import Depths
from resokit_qgis.analysis.intervals import CONFIDENCE, in_doubt


@dataclass(frozen=True)
class Doubt:
    """Ground in doubt, `area_m2` of it: that weighs at least `least` and less than `beyond`. Without any both are 0."""

    least: int
    beyond: int
    geometry: Any
    area_m2: float


def doubt(depths: Depths, total: int, effective: float, threshold: Fraction, confidence: float = CONFIDENCE) -> Doubt:
    """The ground whose share of `total`, the weight of all voices, is `in_doubt` at `threshold` (percent).

    `effective` is how many people with the same weight the voices are worth (`equal_voice.effective_number`): their
    number where all weigh the same. The geometry is a valid MultiPolygon in metres, perhaps empty; at the threshold of
    the union it always is, since that is not a share. Both ends of the interval rise with the share, so what is in
    doubt is all ground between two levels.
    """
    numpy = libraries.load("numpy")
    shapely = libraries.load("shapely")
    weights, at_least = depths.areas()
    unsure = numpy.flatnonzero(in_doubt(weights / total, effective, threshold, confidence))
    if not len(unsure):
        return Doubt(0, 0, shapely.MultiPolygon(), 0.0)
    least, beyond = int(weights[unsure[0]]), int(weights[unsure[-1]]) + 1
    upto = at_least[unsure[-1] + 1] if unsure[-1] + 1 < len(at_least) else 0.0
    ground = shapely.difference(depths.level(least), depths.level(beyond))
    return Doubt(least, beyond, multipolygon(ground), float(at_least[unsure[0]] - upto))
