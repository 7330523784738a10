"""Where in wards people live, from any layer of points or polygons, with or without a weight in a field."""

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
from resokit_qgis.analysis.ancillary import Ancillary, ancillary
from resokit_qgis.analysis.progress import Tick
from resokit_qgis.analysis.repair import NO_GEOMETRY, from_wkb
from resokit_qgis.errors import QT_TRANSLATE_NOOP, ResokitError
from resokit_qgis.workspace.areas_source import (
    OUTSIDE,
    Areas,
    check_field,
    check_rows,
    chunks,
    field_places,
    read_areas,
    value,
)
from resokit_qgis.workspace.importers.limits import Limits
from resokit_qgis.workspace.moving import move_all
from resokit_qgis.workspace.projection import check_known

NO_WEIGHT = QT_TRANSLATE_NOOP("Resokit", "Its weight is empty, no number or below zero.")


@dataclass
class AncillaryRows:
    """What was read, and the numbers of rows (from 1) that were `repaired` or `refused`, with the reason, a literal."""

    layer: Ancillary
    repaired: list[int] = field(default_factory=list)
    refused: list[tuple[int, str]] = field(default_factory=list)


def read_ancillary(
    source: QgsProcessingFeatureSource,
    weight_field: str,
    crs: QgsCoordinateReferenceSystem,
    transforms: QgsCoordinateTransformContext,
    tick: Tick,
    numbers: Mapping[int, int],
) -> AncillaryRows:
    """All places of `source` in `crs`, weighed by `weight_field`, or by themselves where that is empty.

    Several points in one row share its weight. `numbers` holds the numbers of the rows where `source` is a part of a
    layer only (`row_numbers`). Raises `ResokitError` where the CRS or the field is not known, or no row can be used.
    """
    points = QgsWkbTypes.geometryType(source.wkbType()) == Qgis.GeometryType.Point
    read = _read_points if points else read_areas
    areas = read(source, (weight_field,), crs, transforms, tick, numbers)
    if not weight_field:
        return AncillaryRows(ancillary(areas.geometries), areas.repaired, areas.refused)
    shapes, weights = [], []
    refused = list(areas.refused)
    for shape, values, row in zip(areas.geometries, areas.values, areas.rows, strict=True):
        weight = _weight(values[weight_field])
        if weight is None:
            refused.append((row, NO_WEIGHT))
        else:
            shapes.append(shape)
            weights.append(weight / values.get(_SHARED, 1))
    if not shapes:
        raise ResokitError(
            QT_TRANSLATE_NOOP(
                "Resokit", "No row of {layer} has a weight in “{field}”. Choose another field, or leave it empty."
            ),
            layer=source.sourceName(),
            field=weight_field,
        )
    return AncillaryRows(ancillary(shapes, weights), areas.repaired, sorted(refused))


_SHARED = ""
"""The key under which the values of a point hold how many points share the row's weight; no field has this name."""


def _read_points(
    source: QgsProcessingFeatureSource,
    names: tuple[str, ...],
    crs: QgsCoordinateReferenceSystem,
    transforms: QgsCoordinateTransformContext,
    tick: Tick,
    numbers: Mapping[int, int],
) -> Areas:
    """As `read_areas`, for points, each of its own."""
    shapely = libraries.load("shapely")
    check_rows(source)
    check_known(source.sourceCrs())
    for name in names:
        check_field(source, name)
    way = QgsCoordinateTransform(source.sourceCrs(), crs, transforms)
    limits = Limits(source.sourceCrs())
    places = field_places(source, names)
    count = max(1, source.featureCount())
    found = Areas()
    for chunk in chunks(source, places, numbers, lambda done: tick(min(1.0, done / count))):
        moved = move_all(*from_wkb([row.wkb for row in chunk]), way, limits)
        for row, shape, outside in zip(chunk, moved.shapes, moved.outside, strict=True):
            parts = [] if shape is None else shapely.get_parts(shape)
            if outside or not len(parts):
                found.refused.append((row.number, OUTSIDE if outside else NO_GEOMETRY))
                continue
            values = {name: value(row.feature, place) for name, place in places.items()}
            for part in parts:
                found.geometries.append(part)
                found.values.append({**values, _SHARED: len(parts)})
                found.rows.append(row.number)
    if not found.geometries:
        raise ResokitError(
            QT_TRANSLATE_NOOP("Resokit", "No row of {layer} has a point that can be used. Choose another layer."),
            layer=source.sourceName(),
        )
    return found


def _weight(found: Any) -> float | None:
    """A weight as it stands in a field, None where it is none; a layer may hold it as text."""
    try:
        number = float(found)
    except (TypeError, ValueError):
        return None
    return number if math.isfinite(number) and number >= 0 else None
