"""Each drawing on its own against the wards, told so that nobody's line can be drawn from it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from resokit_qgis.analysis import libraries
from resokit_qgis.analysis.disclosure import RULES, Rules
from resokit_qgis.analysis.pair_areas import pair_areas
from resokit_qgis.analysis.progress import Tick
from resokit_qgis.errors import QT_TRANSLATE_NOOP, ResokitError

MOST_WARDS = 25
"""Wards that a drawing touches, on the average, up to which a table of them is no picture of the drawing."""

_DIGITS = 2
"""Shares are told in whole percents: with more digits, many of them would tell where a line runs."""


@dataclass(frozen=True)
class DrawnOverlap:
    """One drawing (a number that says nothing about who drew it) and a ward, or all other wards: `ward` is None.

    Shares are 0 to 1 in steps of 0.01; the other wards together have no `share_of_ward` and no `iou`.
    """

    drawing: int
    ward: int | None
    share_of_drawing: float
    share_of_ward: float | None
    iou: float | None


def compare_each(drawings: Any, wards: Any, tick: Tick, rules: Rules = RULES) -> list[DrawnOverlap]:
    """How each of `drawings` lies over `wards`, by drawing and largest first; what lies in no ward is left out.

    Both are object arrays of valid (multi)polygons in metres. Drawings are numbered by size from 1, so that a number
    does not say whose it is. A ward that fewer drawings than a surface needs touch is not named but joined with others
    of the kind. Raises `ResokitError` where wards are so small that the table would show the drawings' shapes. Whether
    there are enough people is for the caller to check.
    """
    numpy = libraries.load("numpy")
    shapely = libraries.load("shapely")
    areas, ward_areas = shapely.area(drawings), shapely.area(wards)
    pairs = pair_areas(drawings, wards, tick)
    if len(pairs) > MOST_WARDS * len(drawings):
        raise ResokitError(
            QT_TRANSLATE_NOOP(
                "Resokit",
                "A drawing touches {wards} wards on the average: a table of them would show what each person drew. Compare each drawing with larger wards, no more than {most} for a drawing.",
            ),
            wards=round(len(pairs) / len(drawings)),
            most=MOST_WARDS,
        )
    named = numpy.bincount(pairs.second, minlength=len(wards)) >= rules.drawings
    number = numpy.empty(len(drawings), dtype=int)
    number[numpy.argsort(-areas, kind="stable")] = numpy.arange(1, len(drawings) + 1)
    found, others = [], numpy.zeros(len(drawings))
    for drawing, ward, common in zip(pairs.first.tolist(), pairs.second.tolist(), pairs.area_m2.tolist(), strict=True):
        if not named[ward]:
            others[drawing] += common
            continue
        whole, of_ward = float(areas[drawing]), float(ward_areas[ward])
        shares = (common / whole, common / of_ward, common / (whole + of_ward - common))
        found.append(DrawnOverlap(int(number[drawing]), ward, *(_told(share) for share in shares)))
    for drawing in numpy.flatnonzero(others).tolist():
        share = _told(float(others[drawing] / areas[drawing]))
        found.append(DrawnOverlap(int(number[drawing]), None, share, None, None))
    return sorted(found, key=lambda row: (row.drawing, row.ward is None, -row.share_of_drawing))


def _told(share: float) -> float:
    return round(min(1.0, share), _DIGITS)
