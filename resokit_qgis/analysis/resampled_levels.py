"""The lines that other people might have drawn: one level from each bootstrap replicate, to carry into any estimate.

What wards' figures become within a line depends on the line. Estimated for each of these levels (`estimate_all` takes
them all at once), a figure spreads as far as the choice of people who drew moves it.
"""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from typing import Any

from resokit_qgis.analysis.agreement import Voices
from resokit_qgis.analysis.bootstrap import percentile_interval, resamples
from resokit_qgis.analysis.equal_voice import one_each, per_group
from resokit_qgis.analysis.intervals import CONFIDENCE
from resokit_qgis.analysis.marked import mark
from resokit_qgis.analysis.progress import Tick, within


def resampled_levels(
    voices: Voices, threshold: Fraction, by_group: bool, replicates: int, seed: int, tick: Tick
) -> list[Any]:
    """The level of `threshold` percent (a MultiPolygon in metres, perhaps empty) of each of so many `replicates`.

    People are drawn as in `bootstrap`, and the boundaries are arranged once. `by_group` gives each group the same say.
    """
    weights = per_group(voices) if by_group else one_each(voices)
    marked = mark(voices.geometries, [], within(tick, 0.0, 0.2))
    levels = []
    for number, drawn in enumerate(resamples(voices.groups, replicates, seed)):
        tick(0.2 + 0.8 * number / replicates)
        again = weights.each * drawn
        levels.append(marked.level(again, weights.least(threshold, int(again.sum()))))
    return levels


def spread_of(estimates: Sequence[float | None], confidence: float = CONFIDENCE) -> tuple[float, float] | None:
    """Between which values (low, high) an estimate lies over the levels; None where it is not known for all of them.

    This is the uncertainty about the line alone: how wrong an estimate within one line is comes on top.

    Source: percentile interval, see `bootstrap.percentile_interval`.
    """
    known = [value for value in estimates if value is not None]
    if not known or len(known) < len(estimates):
        return None
    return percentile_interval(known, confidence)
