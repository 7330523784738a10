"""The table of how sure we are: a row for each neighbourhood name."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from math import isnan
from typing import Any

from qgis.core import QgsFeature
from qgis.PyQt.QtCore import QMetaType

from resokit_qgis.algorithms.agreement_section import Neighbourhood
from resokit_qgis.analysis import disclosure
from resokit_qgis.analysis.certainty import Certainty, Estimate
from resokit_qgis.analysis.disclosure import Audience

_TEXTS = ("name", "audience", "reason", "ward_code", "ward_name")
_COUNTS = ("drawings", "people", "small_groups", "window_people", "outliers")
_FIELDS = (
    *("name", "audience", "reason", "drawings", "people", "effective_n", "small_groups", "union_m2"),
    *(f"area{level}_{end}" for level in (25, 50, 75) for end in ("m2", "low", "high", "plain")),
    *("doubt_m2", "crispness", "crispness_low", "crispness_high", "kappa", "window_m2", "window_people", "mean_iou"),
    *("change30", "change30_low", "change30_high"),
    *("ward_code", "ward_name", "ward_iou", "ward_iou_low", "ward_iou_high", "contested_m2", "outliers"),
)


def columns() -> list[tuple[str, QMetaType.Type]]:
    return [
        (
            field,
            QMetaType.Type.QString
            if field in _TEXTS
            else QMetaType.Type.Int
            if field in _COUNTS
            else QMetaType.Type.Double,
        )
        for field in _FIELDS
    ]


def rows(found: Sequence[Neighbourhood]) -> Iterator[QgsFeature]:
    for one in found:
        values: dict[str, Any] = {"name": one.name, "audience": one.audience.value, "reason": one.reason}
        if one.certainty is not None:
            values.update(_figures(one, one.certainty))
        feature = QgsFeature()
        feature.setAttributes([_known(values.get(field)) for field in _FIELDS])
        yield feature


def _figures(one: Neighbourhood, found: Certainty) -> dict[str, Any]:
    # Of a few people the effective number would tell how many they are.
    may_tell = one.audience is Audience.ALL and not disclosure.is_small(found.people, one.rules)
    values: dict[str, Any] = {
        "drawings": disclosure.kept_count(one.drawings, one.rules)[0],
        "people": disclosure.kept_count(found.people, one.rules)[0],
        "effective_n": found.effective if may_tell else None,
        "small_groups": disclosure.kept_count(one.small_groups, one.rules)[0],
        "union_m2": found.union_m2,
        "doubt_m2": found.doubt_m2,
        "kappa": found.window.kappa,
        "window_m2": found.window.area_m2,
        "window_people": disclosure.kept_count(found.window.people, one.rules)[0],
        "mean_iou": found.mean_iou,
        "contested_m2": one.contested_m2,
        "outliers": disclosure.kept_count(len({proposal.place for proposal in found.proposals}), one.rules)[0],
        "ward_code": one.ward_code,
        "ward_name": one.ward_name,
    }
    for level, area, plain in zip((25, 50, 75), found.areas, found.plain_m2, strict=True):
        values.update(_ends(f"area{level}", area, f"area{level}_m2"))
        values[f"area{level}_plain"] = plain
    values.update(_ends("crispness", found.crispness, "crispness"))
    if found.in_ward is not None:
        values.update(_ends("ward_iou", found.in_ward.iou, "ward_iou"))
    if found.change is not None:
        change = Estimate(found.change.expected, found.change.low, found.change.high)
        values.update(_ends("change30", change, "change30"))
    return values


def _ends(field: str, found: Estimate, of_value: str) -> dict[str, float]:
    return {of_value: found.value, f"{field}_low": found.low, f"{field}_high": found.high}


def _known(found: Any) -> Any:
    """`found`, or None where it is no number."""
    return None if isinstance(found, float) and isnan(found) else found
