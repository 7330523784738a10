"""Polygons to compute with, from any layer: placed in metres and mended, row by row."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometry,
    QgsProcessingFeatureSource,
    QgsRectangle,
    QgsVariantUtils,
    QgsVectorLayer,
)

from resokit_qgis.analysis.progress import Tick
from resokit_qgis.analysis.repair import Repaired, repair_wkb
from resokit_qgis.errors import QT_TRANSLATE_NOOP, ResokitError
from resokit_qgis.workspace.importers.limits import Limits
from resokit_qgis.workspace.importers.outcome import Told
from resokit_qgis.workspace.projection import check_known, move

OUTSIDE = QT_TRANSLATE_NOOP("Resokit", "Its coordinates do not fit the coordinate reference system of the layer.")


@dataclass
class Areas:
    """What was read: valid shapely polygons and multipolygons, and in step with them the asked values and the row.

    `repaired` and `refused` hold the numbers of rows (from 1), and for a refused one the reason, an English literal.
    """

    geometries: list[Any] = field(default_factory=list)
    values: list[dict[str, Any]] = field(default_factory=list)
    rows: list[int] = field(default_factory=list)
    repaired: list[int] = field(default_factory=list)
    refused: list[tuple[int, str]] = field(default_factory=list)


def read_areas(
    source: QgsProcessingFeatureSource,
    names: Sequence[str],
    crs: QgsCoordinateReferenceSystem,
    transforms: QgsCoordinateTransformContext,
    tick: Tick,
    numbers: Mapping[int, int],
) -> Areas:
    """All polygons of `source` in `crs`, with the values of the fields `names` (an empty name is passed over).

    `numbers` holds the numbers of the rows where `source` is a part of a layer only (`row_numbers`).
    Raises `ResokitError` where the CRS is not known, a field is not there, or there are no rows that can be used.
    """
    check_rows(source)
    check_known(source.sourceCrs())
    for name in names:
        check_field(source, name)
    way = QgsCoordinateTransform(source.sourceCrs(), crs, transforms)
    limits = Limits(source.sourceCrs())
    count = max(1, source.featureCount())
    areas = Areas()
    for place, feature in enumerate(features(source), start=1):
        tick(min(1.0, place / count))
        row = numbers.get(feature.id(), place)
        mended = placed(feature.geometry(), way, limits)
        if mended.geometry is None:
            areas.refused.append((row, mended.reason))
            continue
        if mended.changed:
            areas.repaired.append(row)
        areas.geometries.append(mended.geometry)
        areas.values.append({name: value(feature, name) for name in names if name})
        areas.rows.append(row)
    check_read(source, len(areas.geometries) + len(areas.refused))
    if not areas.geometries:
        raise ResokitError(
            QT_TRANSLATE_NOOP("Resokit", "None of the {count} rows of {layer} can be used. The first reason follows."),
            details=[
                (
                    QT_TRANSLATE_NOOP("Resokit", "Row {row}: {reason}"),
                    {"row": areas.refused[0][0], "reason": Told(areas.refused[0][1], {})},
                )
            ],
            count=len(areas.refused),
            layer=source.sourceName(),
        )
    return areas


def features(source: QgsProcessingFeatureSource, request: QgsFeatureRequest | None = None) -> Iterator[QgsFeature]:
    """The features as they are: an invalid polygon is mended here, not refused or skipped on the way."""
    flag = Qgis.ProcessingFeatureSourceFlag.SkipGeometryValidityChecks
    return iter(source.getFeatures(request or QgsFeatureRequest(), flag))


def row_numbers(layer: QgsVectorLayer) -> dict[int, int]:
    """Feature id -> number of its row (from 1) in all of `layer`, of which only a part is read."""
    request = QgsFeatureRequest()
    request.setFlags(Qgis.FeatureRequestFlag.NoGeometry)
    request.setNoAttributes()
    return {feature.id(): number for number, feature in enumerate(layer.getFeatures(request), start=1)}


def extents(source: QgsProcessingFeatureSource) -> Iterator[QgsRectangle]:
    """The extent of the largest part of each feature that has one, in the CRS of `source`.

    The parts of one feature may lie on either side of the 180th meridian.
    """
    request = QgsFeatureRequest()
    request.setNoAttributes()
    for feature in features(source, request):
        if not feature.geometry().isEmpty():
            yield max((part.boundingBox() for part in feature.geometry().constParts()), key=QgsRectangle.area)


def placed(geometry: QgsGeometry, way: QgsCoordinateTransform, limits: Limits) -> Repaired:
    """`geometry` moved along `way` and mended; curves become lines. The reason says where it cannot be moved, or is
    outside `limits`, those of the system it is in.
    """
    if geometry.isNull():
        return repair_wkb(None)
    if not limits.hold(geometry.boundingBox()):
        return Repaired(None, reason=OUTSIDE)
    shape = geometry.constGet()
    straight = QgsGeometry(shape.segmentize() if shape.hasCurvedSegments() else shape.clone())
    if not move(straight, way):
        return Repaired(None, reason=OUTSIDE)
    return repair_wkb(bytes(straight.asWkb()))


def value(feature: QgsFeature, name: str) -> Any:
    """The value of the field `name`, None where it is NULL."""
    found = feature.attribute(name)
    return None if QgsVariantUtils.isNull(found) else found


def check_rows(source: QgsProcessingFeatureSource) -> None:
    """Raise `ResokitError` where there is nothing in `source`."""
    if source.featureCount() == 0:
        raise ResokitError(
            QT_TRANSLATE_NOOP("Resokit", "{layer} has no rows. Choose a layer with polygons in it."),
            layer=source.sourceName(),
        )


def check_read(source: QgsProcessingFeatureSource, rows: int) -> None:
    """Raise `ResokitError` where none of the rows of `source` came through, `rows` of them."""
    if rows == 0:
        raise ResokitError(
            QT_TRANSLATE_NOOP(
                "Resokit", "No row of {layer} passes its filter. Change the filter, or take it away, and try again."
            ),
            layer=source.sourceName(),
        )


def check_field(source: QgsProcessingFeatureSource, name: str) -> None:
    """Raise `ResokitError` where there is no field called `name`, or its values cannot be read; an empty name passes."""
    names = source.fields().names()
    # Where texts and yes or no stand in one column, QGIS reads neither and gives empty values.
    if name in names and source.fields().field(name).typeName() == "JSON":
        raise ResokitError(
            QT_TRANSLATE_NOOP(
                "Resokit",
                "“{field}” in {file} holds different kinds of values, such as texts and true or false, and QGIS cannot read them. Make all of them texts, or choose another field.",
            ),
            field=name,
            file=source.sourceName(),
        )
    if name and name not in names:
        raise ResokitError(
            QT_TRANSLATE_NOOP("Resokit", "{layer} has no field “{field}”. Its fields are: {fields}."),
            layer=source.sourceName(),
            field=name,
            fields=", ".join(names),
        )
