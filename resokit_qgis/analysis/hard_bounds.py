"""Between what a figure of a neighbourhood lies, however people are spread inside the wards.

A ward that lies wholly inside counts in full. Of one that is touched, any part of the people may live inside: none up
to all. Only ground in wards is spoken of.
"""

from __future__ import annotations

import math
from typing import Any

from resokit_qgis.analysis import libraries
from resokit_qgis.analysis.ward_counts import WardCounts, bound_each_other

Bounds = tuple[float, float | None]
"""The lowest and the highest; None where nothing bounds it from above."""


def count_bounds(wards: Any, inside: Any, counts: WardCounts) -> Bounds:
    """The bounds of a count. `wards` are the numbers of the touched wards, `inside` whether each lies wholly inside."""
    return float(counts.low[wards[inside]].sum()), _known(float(counts.high[wards].sum()))


def share_bounds(wards: Any, inside: Any, part: WardCounts, whole: WardCounts) -> Bounds:
    """The bounds of `part` / `whole` (0 to 1) where the people of the part are among those of the whole.

    The people of the part and all others move independently of each other, and the share grows with the first and
    shrinks with the second. So it is highest where all of the part and none of the others live inside, and lowest the
    other way round. Where that leaves nobody inside, people who are nearly all of one kind come as near to 1 or 0.
    """
    numpy = libraries.load("numpy")
    part, whole = bound_each_other(part, whole)
    most = part.high[wards]
    # Where nothing bounds the part, all may belong to it.
    fewest_others = numpy.where(numpy.isfinite(most), numpy.maximum(whole.low[wards] - most, 0.0), 0.0)
    fewest = numpy.where(inside, part.low[wards], 0.0)
    most_others = whole.high[wards] - part.low[wards]
    lowest = _share(float(fewest.sum()), float(most_others.sum()), nobody=0.0)
    highest = _share(float(most.sum()), float(fewest_others[inside].sum()), nobody=1.0)
    if float(most_others.sum()) == 0:
        lowest = 1.0 if float(most.sum()) > 0 else 0.0
    if float(most.sum()) == 0:
        highest = 0.0
    return lowest, highest


def ratio_bounds(wards: Any, inside: Any, numerator: WardCounts, denominator: WardCounts) -> Bounds:
    """The bounds of a ratio of two counts of which the one is no part of the other (rooms to dwellings)."""
    fewest, most = count_bounds(wards, inside, numerator)
    smallest, largest = count_bounds(wards, inside, denominator)
    lowest = 0.0 if not largest else fewest / largest
    return lowest, None if most is None or smallest == 0 else most / smallest


def _share(part: float, others: float, nobody: float) -> float:
    """`part` of all; with endlessly many others 0, with an endless part 1, and `nobody` where there is nobody."""
    if math.isinf(part):
        return 1.0
    if math.isinf(others):
        return 0.0
    return part / (part + others) if part + others > 0 else nobody


def _known(value: float) -> float | None:
    return value if math.isfinite(value) else None
