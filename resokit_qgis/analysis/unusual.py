"""Point out drawings whose size stands far from the rest. They are kept and counted: only a person can judge them."""

from __future__ import annotations

from collections.abc import Sequence
from statistics import median

FAR = 10.0
"""How many times larger or smaller than the median is far."""

_FEWEST = 3
"""With fewer areas there is no rest to stand far from."""


def unusual(areas: Sequence[float]) -> list[str]:
    """For each area "far_larger", "far_smaller" or "" (codes of the vocabulary "unusual"), measured to the median."""
    if len(areas) < _FEWEST:
        return [""] * len(areas)
    middle = median(areas)
    return [_judge(area, middle) for area in areas]


def _judge(area: float, middle: float) -> str:
    if area > FAR * middle:
        return "far_larger"
    if area < middle / FAR:
        return "far_smaller"
    return ""
