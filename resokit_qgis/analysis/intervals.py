"""How far a share may be off that was found by asking so many people, and which ground that leaves in doubt."""

from __future__ import annotations

from fractions import Fraction
from statistics import NormalDist
from typing import Any

from resokit_qgis.analysis import libraries

CONFIDENCE = 0.95
"""An interval is made so that it holds the truth this often."""


def wilson(shares: Any, people: float, confidence: float = CONFIDENCE) -> tuple[Any, Any]:
    """The Wilson interval (low, high) of each of `shares` (0 to 1), found among so many `people`.

    `shares` is a number or an array, and so are low and high; they lie between 0 and 1 and hold the share itself.
    With voices that do not weigh the same, `people` is their effective number (`equal_voice.effective_number`), which
    makes the interval an approximation.

    Source: E. B. Wilson (1927), Probable inference, the law of succession, and statistical inference, Journal of the
    American Statistical Association 22, 209-212.
    """
    numpy = libraries.load("numpy")
    shares = numpy.asarray(shares, dtype=float)
    z = NormalDist().inv_cdf((1 + confidence) / 2)
    middle = (shares + z * z / (2 * people)) / (1 + z * z / people)
    half = z / (1 + z * z / people) * numpy.sqrt(shares * (1 - shares) / people + z * z / (4 * people * people))
    # Rounding could push an end a hair past the share or past 0 and 1.
    low = numpy.clip(numpy.minimum(middle - half, shares), 0.0, 1.0)
    high = numpy.clip(numpy.maximum(middle + half, shares), 0.0, 1.0)
    return low, high


def in_doubt(shares: Any, people: float, threshold: Fraction, confidence: float = CONFIDENCE) -> Any:
    """Whether each of `shares` could as well be on the other side of `threshold` (percent): a boolean array.

    The Wilson interval of such a share straddles the threshold. Ground that nobody drew is never in doubt, nor is any
    at the threshold of the union, which is not a share.
    """
    numpy = libraries.load("numpy")
    shares = numpy.asarray(shares, dtype=float)
    line = float(threshold) / 100
    low, high = wilson(shares, people, confidence)
    return (shares > 0) & (low < line) & (line <= high) & (threshold > 0)


def ground_in_doubt(
    shares: Any, areas: Any, people: float, threshold: Fraction, confidence: float = CONFIDENCE
) -> float:
    """The area of the ground whose share is `in_doubt`; `areas` holds the area with each share, in the same order."""
    numpy = libraries.load("numpy")
    return float(numpy.asarray(areas, dtype=float)[in_doubt(shares, people, threshold, confidence)].sum())
