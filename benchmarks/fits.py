"""How time grows with size: the exponent of the power that fits best."""

from __future__ import annotations

from collections.abc import Sequence
from math import log


def exponent(sizes: Sequence[float], seconds: Sequence[float]) -> float:
    """The b of the seconds = a * size ** b that fits best (least squares of the logarithms).

    Raises `ValueError` where there are fewer than two different sizes, or something is not over 0.
    """
    if len(set(sizes)) < 2:
        raise ValueError("a fit needs two different sizes or more")
    x, y = [log(size) for size in sizes], [log(taken) for taken in seconds]
    middle_x, middle_y = sum(x) / len(x), sum(y) / len(y)
    along = sum((one - middle_x) * (other - middle_y) for one, other in zip(x, y, strict=True))
    return along / sum((one - middle_x) ** 2 for one in x)
