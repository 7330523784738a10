"""Estimates as the rows of a table: of what kind a figure is, how it was made, and its numbers as they may leave."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from qgis.PyQt.QtCore import QLocale

from resokit_qgis.analysis import disclosure
from resokit_qgis.analysis.disclosure import Rules
from resokit_qgis.analysis.estimates_told import Told
from resokit_qgis.analysis.estimation import AREA, Tried
from resokit_qgis.errors import QT_TRANSLATE_NOOP
from resokit_qgis.i18n import translate
from resokit_qgis.workspace.importers.codes import listed

COUNT = "count"
RATE = "rate"
NOT_AGGREGABLE = "not_aggregable"
NOT_ESTIMATED = "not_estimated"

_HAIR = 1e-9
"""What is so near a step stands on it."""

RANGE = QT_TRANSLATE_NOOP(
    "Resokit", "cannot be added up, so not estimated; low and high are those of the wards: {wards}"
)
NO_VALUES = QT_TRANSLATE_NOOP("Resokit", "cannot be added up, and no ward here has a figure")


@dataclass(frozen=True)
class Row:
    """One row of the table, with the numbers as they may be told. `share`: the figure is a part of a whole."""

    neighbourhood: int
    indicator: str
    kind: str
    method: str
    told: Told
    share: bool = False


def method_of(way: Tried) -> str:
    """How a way to share wards out is called in the table: "area", or "ancillary_" and how the layer was read."""
    return AREA if way.method == AREA else f"ancillary_{way.method}"


def range_of(wards: Sequence[tuple[str, float | None, str]]) -> Told:
    """What is told of a figure that cannot be added up: from where to where it goes in `wards`, and in which.

    Each ward is its code, its value (None where there is none) and the status of that.
    """
    known = [value for _, value, _ in wards if value is not None]
    if not known:
        return Told(None, None, None, None, None, False, ((NO_VALUES, {}),))
    said = listed(
        [
            f"{code}: {number_said(value, 2) if value is not None else status_said(status)}"
            for code, value, status in wards
        ]
    )
    return Told(None, min(known), max(known), None, None, False, ((RANGE, {"wards": said}),))


def on_paper(row: Row, rules: Rules, decimals: int = 3) -> Told:
    """The numbers as they are exported and printed, ends outward: counts by the rules, rates to so many `decimals`.

    With more digits a rate would tell which whole numbers it is made of.
    """
    if row.kind == NOT_AGGREGABLE:
        return row.told
    told, step = row.told, float(rules.rounding) if row.kind == COUNT else 0.1**decimals

    def down(value: float | None) -> float | None:
        return None if value is None else round(math.floor(value / step + _HAIR) * step, decimals)

    def up(value: float | None) -> float | None:
        return None if value is None else round(math.ceil(value / step - _HAIR) * step, decimals)

    estimate = told.estimate
    if estimate is not None:
        estimate = disclosure.rounded(estimate, rules) if row.kind == COUNT else round(estimate, decimals)
    return Told(
        estimate,
        down(told.low),
        up(told.high),
        down(told.bound_low),
        up(told.bound_high),
        told.suppressed,
        told.reasons,
    )


def way_said(method: str) -> str:
    """By what wards are shared out, in the language of QGIS. `method` is that of a `Tried`."""
    names = {
        AREA: translate("Resokit", "area"),
        "ground": translate("Resokit", "the ground of the polygons"),
        "edge": translate("Resokit", "the edge of the polygons"),
        "points": translate("Resokit", "the number of points"),
        "weight": translate("Resokit", "the weight in the field"),
    }
    return names[method]


def number_said(value: float | None, decimals: int) -> str:
    """A number in the language of QGIS; a dash where there is none."""
    return "–" if value is None else str(QLocale().toString(float(value), "f", decimals))


def from_to_said(low: float | None, high: float | None, decimals: int) -> str:
    """A range in the language of QGIS: nothing may bound it from above; a dash where there is none."""
    if low is None and high is None:
        return "–"
    end = translate("Resokit", "unknown") if high is None else number_said(high, decimals)
    return f"{number_said(low, decimals)} – {end}"


def status_said(status: str) -> str:
    """Why there is no value, in the language of QGIS."""
    names = {
        "censored": translate("Resokit", "secret"),
        "empty": translate("Resokit", "nothing to count"),
        "not_applicable": translate("Resokit", "does not apply"),
    }
    return names.get(status, translate("Resokit", "missing"))
