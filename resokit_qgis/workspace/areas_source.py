"""Polygons to compute with, from any layer: placed in metres and mended, a chunk of rows at a time."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsFeatureRequest,
    QgsProcessingFeatureSource,
    QgsRectangle,
    QgsVariantUtils,
    QgsVectorLayer,
)

from resokit_qgis.analysis.progress import Tick
from resokit_qgis.analysis.repair import AllRepaired, from_wkb, repair_all
from resokit_qgis.errors import QT_TRANSLATE_NOOP, ResokitError
from resokit_qgis.workspace.importers.limits import Limits
from resokit_qgis.workspace.importers.outcome import Told
from resokit_qgis.workspace.moving import CHUNK_BYTES, CHUNK_ROWS, largest_parts, move_all, plain_wkb
from resokit_qgis.workspace.projection import check_known

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
    areas = Areas()
    places = field_places(source, names)
    count = max(1, source.featureCount())
    for chunk in chunks(source, places, numbers, lambda done: tick(min(1.0, done / count))):
        mended = placed(*from_wkb([row.wkb for row in chunk]), way, limits)
        for index, row in enumerate(chunk):
            if mended.reasons[index]:
                areas.refused.append((row.number, mended.reasons[index]))
                continue
            if mended.changed[index]:
                areas.repaired.append(row.number)
            areas.geometries.append(mended.geometries[index])
            areas.values.append({name: value(row.feature, place) for name, place in places.items()})
            areas.rows.append(row.number)
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


class Read(NamedTuple):
    """A row: its number from 1, its geometry as WKB in straight lines (None for none), and its values."""

    number: int
    wkb: bytes | None
    feature: QgsFeature


def chunks(
    source: QgsProcessingFeatureSource,
    places: Mapping[str, int],
    numbers: Mapping[int, int],
    tell: Callable[[int], None],
) -> Iterator[list[Read]]:
    """The rows of `source` with the values of the fields at `places`, some thousands at a time; `tell` hears of each
    chunk how many rows have been read, and may raise `CancelledError`.

    `numbers` holds the numbers of the rows where `source` is a part of a layer only (`row_numbers`).
    """
    request = QgsFeatureRequest()
    request.setSubsetOfAttributes(list(places.values()))
    chunk: list[Read] = []
    size = 0
    for place, feature in enumerate(features(source, request), start=1):
        wkb = plain_wkb(feature.geometry())
        chunk.append(Read(numbers.get(feature.id(), place), wkb, feature))
        size += len(wkb or b"")
        if len(chunk) >= CHUNK_ROWS or size >= CHUNK_BYTES:
            tell(place)
            yield chunk
            chunk, size = [], 0
    if chunk:
        tell(place)
        yield chunk


def field_places(source: QgsProcessingFeatureSource, names: Sequence[str]) -> dict[str, int]:
    """Name -> place among the fields of `source`, for those of `names` that it has."""
    there = source.fields().names()
    return {name: there.index(name) for name in names if name in there}


def features(source: QgsProcessingFeatureSource, request: QgsFeatureRequest | None = None) -> Iterator[QgsFeature]:
    """The features as they are: an invalid polygon is mended here, not refused or skipped on the way."""
    flag = Qgis.ProcessingFeatureSourceFlag.SkipGeometryValidityChecks
    return iter(source.getFeatures(request or QgsFeatureRequest(), flag))


def row_numbers(layer: QgsVectorLayer) -> dict[int, int]:
    """Feature id -> number of its row (from 1) in all of `layer`, of which only a part is read."""
    request = QgsFeatureRequest()
    # With their attributes: without any, SQLite goes through the index of the keys, in its order.
    request.setFlags(Qgis.FeatureRequestFlag.NoGeometry)
    return {feature.id(): number for number, feature in enumerate(layer.getFeatures(request), start=1)}


def extents(source: QgsProcessingFeatureSource) -> Iterator[QgsRectangle]:
    """The extent of the largest part of each feature that has one, in the CRS of `source`.

    The parts of one feature may lie on either side of the 180th meridian.
    """
    for chunk in chunks(source, {}, {}, lambda _: None):
        for bounds in largest_parts(*from_wkb([row.wkb for row in chunk])).tolist():
            yield QgsRectangle(*bounds)


def placed(shapes: Any, unread: Mapping[int, bytes], way: QgsCoordinateTransform, limits: Limits) -> AllRepaired:
    """Boundaries, as `from_wkb` gives them, moved along `way` and mended. The reason says which cannot be moved or are
    outside `limits`, those of the system they are in. `shapes` is used up.
    """
    moved = move_all(shapes, unread, way, limits)
    mended = repair_all(moved.shapes, moved.unread)
    mended.reasons[moved.outside] = OUTSIDE
    return mended


def value(feature: QgsFeature, place: int) -> Any:
    """The value of the field at `place`, None where it is NULL."""
    found = feature[place]
    if isinstance(found, (str, int, float)):
        return found
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
