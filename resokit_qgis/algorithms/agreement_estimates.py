"""What is told of ward figures within a core whose line other people might have drawn elsewhere."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence

from qgis.core import QgsFeature
from qgis.PyQt.QtCore import QMetaType

from resokit_qgis.algorithms.agreement_section import Neighbourhood
from resokit_qgis.algorithms.report import Report
from resokit_qgis.algorithms.spoken_numbers import written
from resokit_qgis.analysis import disclosure
from resokit_qgis.analysis.disclosure import Rules
from resokit_qgis.analysis.estimates_of_lines import LineEstimate
from resokit_qgis.i18n import translate

FIELDS = (
    ("name", QMetaType.Type.QString),
    ("indicator", QMetaType.Type.QString),
    ("kind", QMetaType.Type.QString),
    ("estimate", QMetaType.Type.Double),
    ("line_low", QMetaType.Type.Double),
    ("line_high", QMetaType.Type.Double),
    ("suppressed", QMetaType.Type.Bool),
)


def say_estimates(page: Report, one: Neighbourhood) -> None:
    """The table of `one`, counts rounded as on paper."""
    if not one.estimates:
        return
    page.say(
        translate(
            "Resokit",
            "Figures of the wards within the core, shared out by area, and to where they would move had other people drawn the line. How wrong an estimate within one line is comes on top: “Estimate indicators” tells that.",
        )
    )
    page.table(
        (
            translate("Resokit", "Figure"),
            translate("Resokit", "Estimate"),
            translate("Resokit", "Low"),
            translate("Resokit", "High"),
        ),
        [
            (line.indicator, *(written(end, 0 if line.is_count else 3) for end in ends))
            for line in one.estimates
            for ends in [_on_paper(line, one.rules)]
        ],
    )


def estimate_rows(found: Sequence[Neighbourhood], exported: bool) -> Iterator[QgsFeature]:
    """A row for each figure of each name; in an export counts are rounded."""
    for one in found:
        for line in one.estimates:
            ends = _on_paper(line, one.rules) if exported else _as_known(line)
            feature = QgsFeature()
            feature.setAttributes(
                [
                    one.name,
                    line.indicator,
                    "count" if line.is_count else "rate",
                    *(None if math.isnan(end) else end for end in ends),
                    line.told.suppressed,
                ]
            )
            yield feature


def _as_known(line: LineEstimate) -> tuple[float, float, float]:
    """Estimate, low and high; nan where it is not told."""
    estimate, low, high = (
        math.nan if value is None else float(value) for value in (line.told.estimate, line.low, line.high)
    )
    return estimate, low, high


def _on_paper(line: LineEstimate, rules: Rules) -> tuple[float, float, float]:
    """The same rounded, its ends outward: a count by the rules, a rate to a thousandth."""
    estimate, low, high = _as_known(line)
    if math.isnan(estimate):
        return estimate, low, high
    if line.is_count:
        told = disclosure.rounded(estimate, rules)
        estimate, step = math.nan if told is None else float(told), float(rules.rounding)
    else:
        estimate, step = round(estimate, 3), 0.001
    return (
        estimate,
        low if math.isnan(low) else round(math.floor(low / step) * step, 3),
        high if math.isnan(high) else round(math.ceil(high / step) * step, 3),
    )
