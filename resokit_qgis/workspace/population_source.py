"""Where people live, from any layer of points or polygons with a number of people in a field."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsProcessingFeatureSource,
    QgsWkbTypes,
)

from resokit_qgis.analysis import libraries
from resokit_qgis.analysis.population import Population
from resokit_qgis.analysis.progress import Tick
from resokit_qgis.analysis.repair import NO_GEOMETRY, from_wkb
from resokit_qgis.errors import QT_TRANSLATE_NOOP, ResokitError
from resokit_qgis.workspace.areas_source import OUTSIDE, check_field, check_rows, chunks, field_places, placed, value
from resokit_qgis.workspace.importers.limits import Limits
from resokit_qgis.workspace.importers.outcome import Told
from resokit_qgis.workspace.moving import move_all
from resokit_qgis.workspace.projection import check_known

NO_COUNT = QT_TRANSLATE_NOOP("Resokit", "Its number of people is empty or no number.")
NEGATIVE = QT_TRANSLATE_NOOP("Resokit", "Its number of people is below zero.")


@dataclass
class People:
    """What was read, in metres: places and counts in step, and of the refused rows the number and the reason.

    A reason is an English literal. `repaired` holds the numbers of the rows (from 1) that were mended.
    """

    places: list[Any] = field(default_factory=list)
    counts: list[float] = field(default_factory=list)
    repaired: list[int] = field(default_factory=list)
    refused: list[tuple[int, str]] = field(default_factory=list)

    @property
    def population(self) -> Population:
        numpy = libraries.load("numpy")
        places = numpy.empty(len(self.places), dtype=object)
        places[:] = self.places
        return Population(places, numpy.array(self.counts, dtype=float))


def read_people(
    source: QgsProcessingFeatureSource,
    count_field: str,
    crs: QgsCoordinateReferenceSystem,
    transforms: QgsCoordinateTransformContext,
    tick: Tick,
    numbers: Mapping[int, int],
) -> People:
    """All places of `source` in `crs` with the number of people in `count_field`.

    Several points in one row share its people. `numbers` holds the numbers of the rows where `source` is a part of a
    layer only (`row_numbers`). Raises `ResokitError` where the CRS is not known, the field is not there or not named,
    or no row can be used.
    """
    if not count_field:
        raise ResokitError(
            QT_TRANSLATE_NOOP("Resokit", "Choose the field of {layer} that holds the numbers of people."),
            layer=source.sourceName(),
        )
    check_rows(source)
    check_known(source.sourceCrs())
    check_field(source, count_field)
    way = QgsCoordinateTransform(source.sourceCrs(), crs, transforms)
    limits = Limits(source.sourceCrs())
    points = QgsWkbTypes.geometryType(source.wkbType()) == Qgis.GeometryType.Point
    places = field_places(source, (count_field,))
    people = People()
    rows = max(1, source.featureCount())
    for chunk in chunks(source, places, numbers, lambda done: tick(min(1.0, done / rows))):
        shapes, reasons, changed = (_points if points else _polygons)([row.wkb for row in chunk], way, limits)
        for row, shape, reason, mended in zip(chunk, shapes, reasons, changed, strict=True):
            count = _number(value(row.feature, places[count_field]))
            why = reason or (NO_COUNT if count is None else NEGATIVE if count < 0 else "")
            if why or count is None:
                people.refused.append((row.number, why))
                continue
            if mended:
                people.repaired.append(row.number)
            _add(people, shape, count, points)
    if not people.places:
        raise ResokitError(
            QT_TRANSLATE_NOOP("Resokit", "No row of {layer} tells how many people live where."),
            details=[
                (QT_TRANSLATE_NOOP("Resokit", "Row {row}: {reason}"), {"row": number, "reason": Told(reason, {})})
                for number, reason in people.refused[:1]
            ],
            layer=source.sourceName(),
        )
    return people


def _add(people: People, shape: Any, count: float, points: bool) -> None:
    shapely = libraries.load("shapely")
    parts = shapely.get_parts(shape) if points else [shape]
    people.places.extend(parts)
    people.counts.extend([count / len(parts)] * len(parts))


def _points(data: list[bytes | None], way: QgsCoordinateTransform, limits: Limits) -> tuple[Any, list[str], list[bool]]:
    """The points in `data`, with why each cannot be used ("" where it can) and whether it was mended."""
    shapely = libraries.load("shapely")
    moved = move_all(*from_wkb(data), way, limits)
    nothing = shapely.is_missing(moved.shapes) | shapely.is_empty(moved.shapes)
    reasons = [
        OUTSIDE if outside else NO_GEOMETRY if empty else ""
        for outside, empty in zip(moved.outside.tolist(), nothing.tolist(), strict=True)
    ]
    return moved.shapes, reasons, [False] * len(data)


def _polygons(
    data: list[bytes | None], way: QgsCoordinateTransform, limits: Limits
) -> tuple[Any, list[str], list[bool]]:
    """As `_points`, for polygons."""
    mended = placed(*from_wkb(data), way, limits)
    return mended.geometries, list(mended.reasons), [bool(one) for one in mended.changed]


def _number(found: Any) -> float | None:
    """A count as it stands in a field, None where it is no finite number; a layer may hold it as text."""
    try:
        number = float(found)
    except (TypeError, ValueError):
        return None
    return number if math.isfinite(number) else None
