"""The table of a comparison with wards: a row for each neighbourhood and ward that share ground."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from qgis.core import QgsFeature
from qgis.PyQt.QtCore import QMetaType

from resokit_qgis.algorithms.compare_report import Compared

FIELDS = (
    ("threshold", QMetaType.Type.Double),
    ("code", QMetaType.Type.QString),
    ("name", QMetaType.Type.QString),
    ("overlap_m2", QMetaType.Type.Double),
    ("share_of_neighbourhood", QMetaType.Type.Double),
    ("share_of_ward", QMetaType.Type.Double),
    ("iou", QMetaType.Type.Double),
    ("lies", QMetaType.Type.QString),
    ("share_of_ward_outside", QMetaType.Type.Double),
    ("distance_mean_m", QMetaType.Type.Double),
    ("distance_p95_m", QMetaType.Type.Double),
    ("hausdorff_m", QMetaType.Type.Double),
    ("people", QMetaType.Type.Int),
    ("people_status", QMetaType.Type.QString),
    ("people_share_of_neighbourhood", QMetaType.Type.Double),
    ("people_share_of_ward", QMetaType.Type.Double),
)


def features(compared: Compared) -> Iterator[QgsFeature]:
    for place, (overlap, distance) in enumerate(zip(compared.comparison.overlaps, compared.distances, strict=True)):
        told = None if compared.told is None else compared.told.overlaps[place]
        feature = QgsFeature()
        feature.setAttributes(
            [
                compared.thresholds[overlap.neighbourhood],
                compared.codes[overlap.ward],
                compared.names[overlap.ward],
                overlap.overlap_m2,
                overlap.share_of_neighbourhood,
                overlap.share_of_ward,
                overlap.iou,
                overlap.lies,
                1.0 - overlap.share_of_ward,
                *([None] * 3 if distance is None else [distance.mean, distance.p95, distance.largest]),
                *(
                    [None] * 4
                    if told is None
                    else [told.people.count, told.people.status, told.share_of_neighbourhood, told.share_of_ward]
                ),
            ]
        )
        yield feature


def number(value: Any) -> float | None:
    """A threshold as a number, None where there is none; a layer may hold it as text."""
    try:
        return None if value is None else float(value)
    except (TypeError, ValueError):
        return None
