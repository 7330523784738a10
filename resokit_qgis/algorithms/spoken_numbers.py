"""Numbers in a report as people write them, in the language of QGIS."""

from __future__ import annotations

from math import isnan

from qgis.PyQt.QtCore import QLocale

from resokit_qgis.algorithms.report import Written
from resokit_qgis.analysis.certainty import Estimate


def spoken(value: float, decimals: int) -> str:
    """`value` in the language of QGIS; a dash where there is none."""
    return "–" if isnan(value) else str(QLocale().toString(float(value), "f", decimals))


def on_axis(value: float) -> str:
    """A number on an axis, with decimals where it has some."""
    return spoken(value, 0 if value == round(value) else 1 if value * 10 == round(value * 10, 6) else 2)


def written(value: float, decimals: int) -> Written:
    return Written(spoken(value, decimals))


def ends(found: Estimate, unit: float, decimals: int) -> str:
    return f"{spoken(found.low / unit, decimals)} – {spoken(found.high / unit, decimals)}"
