"""The thresholds of agreement: percentages as exact fractions, so that "at least half" is decided in integers."""

from __future__ import annotations

import re
from collections.abc import Sequence
from fractions import Fraction
from math import ceil

from resokit_qgis.errors import QT_TRANSLATE_NOOP, ResokitError

UNION = Fraction(0)
"""The threshold of the union: everything that at least one drawing includes."""

_NUMBER = re.compile(r"\d+(\.\d+)?")
_UNION_UP_TO = 12
"""With more drawings than about a dozen, a union is ruled by its largest scribble."""


def parse_thresholds(text: str) -> list[Fraction]:
    """Percentages from a text such as "0, 25, 33.3 %": sorted, each once. `ResokitError` says which piece will not do.

    A comma always stands between two of them, so "33,3" is 3 and 33: say which thresholds were read.
    """
    found = set()
    for piece in re.split(r"[,;\s]+", text.replace("%", " ").strip()):
        if not piece:
            continue
        if not _NUMBER.fullmatch(piece):
            raise ResokitError(
                QT_TRANSLATE_NOOP(
                    "Resokit",
                    "“{piece}” is not a threshold. Write percentages with commas between them, such as 0,25,50,75 or 33.3.",
                ),
                piece=piece,
            )
        threshold = Fraction(piece)
        if threshold > 100:
            raise ResokitError(
                QT_TRANSLATE_NOOP(
                    "Resokit", "A threshold of {piece} % cannot be reached. Thresholds lie between 0 and 100."
                ),
                piece=piece,
            )
        found.add(threshold)
    if not found:
        raise ResokitError(
            QT_TRANSLATE_NOOP("Resokit", "No threshold is given. Write percentages, such as 0,25,50,75.")
        )
    return sorted(found)


def reaches(weight: int, total: int, threshold: Fraction) -> bool:
    """Whether `weight` out of `total` is at least `threshold` percent; for the union, whether it is anything at all."""
    if threshold == UNION:
        return weight > 0
    return weight * 100 * threshold.denominator >= threshold.numerator * total


def least_weight(total: int, threshold: Fraction) -> int:
    """The least whole weight out of `total` that is at least `threshold` percent of it; 1 for the union."""
    return max(1, ceil(threshold * total / 100))


def percent(threshold: Fraction) -> str:
    """`threshold` as people write it: "25", "33.3"."""
    return f"{float(threshold):g}"


def level_for_maps(thresholds: Sequence[Fraction], drawings: int) -> Fraction:
    """Which of `thresholds` is the line on maps: with up to a dozen drawings the union, above that the half.

    Where that one is not among them, the nearest; of two equally near the lower, which leaves out less.
    """
    aim = UNION if drawings <= _UNION_UP_TO else Fraction(50)
    return min(thresholds, key=lambda threshold: (abs(threshold - aim), threshold))
