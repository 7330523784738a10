"""A user's vector file or layer, opened safely and read as plain rows.

Geometry passes as it is, valid or not; the importers repair or refuse it, row by row.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsExpression,
    QgsFeatureRequest,
    QgsGeometry,
    QgsProcessingFeatureSource,
    QgsProviderRegistry,
    QgsVariantUtils,
    QgsVectorLayer,
    QgsVectorLayerFeatureSource,
    QgsWkbTypes,
)

from resokit_qgis.errors import QT_TRANSLATE_NOOP, ResokitError
from resokit_qgis.workspace.importers import geojson_crs
from resokit_qgis.workspace.importers.local_file import local_file
from resokit_qgis.workspace.importers.vector_file import PROVIDERS, check_path, elsewhere
from resokit_qgis.workspace.moving import POLYGONS


@dataclass(frozen=True)
class Row:
    """One row: its number from 1 in the whole source, its values (str, int, float, bool or None), its geometry.

    `wkb` is None where there is no geometry. `flattened` says that heights or measures (Z, M) were left out,
    `straightened` that curves became lines.
    """

    number: int
    attributes: Mapping[str, Any]
    wkb: bytes | None
    flattened: bool = False
    straightened: bool = False


class VectorSource:
    """Rows to import. Made in the thread of the layer; its rows may be read in another.

    `name` is the file's name (the layer's, where it has no file), `fields` the names of its fields, `crs` its own CRS,
    `assumed` whether that is only taken for it: a GeoJSON that names none is in WGS 84. `unreadable` fields are empty.
    """

    def __init__(
        self, layer: QgsVectorLayer, part: QgsProcessingFeatureSource | None = None, condition: str = ""
    ) -> None:
        """All of `layer`, or a `part` of it such as its selection, or the rows that meet the expression `condition`.

        Raises `ResokitError` where the layer is not one to import from (`check_layer`), has no rows or geometry, or
        the condition is none.
        """
        check_layer(layer)
        path = _file_of(layer)
        self.name: str = layer.name() if path is None else path.name
        self.fields: tuple[str, ...] = tuple(field.name() for field in layer.fields())
        # Where texts follow on figures, or on true and false, QGIS reads neither and gives empty values.
        self.unreadable = {field.name() for field in layer.fields() if field.typeName() == "JSON"}
        self.crs: QgsCoordinateReferenceSystem
        self.crs, self.assumed = _declared_crs(layer, path)
        self._whole = QgsVectorLayerFeatureSource(layer)
        self._part = part
        self._count = int(layer.featureCount() if part is None else part.featureCount())
        self._check_condition(condition)
        if self._count == 0 and layer.featureCount() != 0:
            raise self.nothing_chosen()
        if self._count == 0:
            raise ResokitError(
                QT_TRANSLATE_NOOP("Resokit", "{file} has no rows. Choose a file that has drawings or areas in it."),
                file=self.name,
            )
        if layer.wkbType() == Qgis.WkbType.NoGeometry:
            raise ResokitError(
                QT_TRANSLATE_NOOP(
                    "Resokit", "{file} has no geometry, only a table. Choose a file with polygons or lines."
                ),
                file=self.name,
            )

    def check_field(self, name: str) -> None:
        """Raise `ResokitError` where there is no field called `name`, or QGIS cannot read it; an empty name passes."""
        if name in self.unreadable:
            raise ResokitError(
                QT_TRANSLATE_NOOP(
                    "Resokit",
                    "“{field}” in {file} holds different kinds of values, such as texts and figures, and QGIS cannot read them. Make all of them texts, or choose another field.",
                ),
                field=name,
                file=self.name,
            )
        if name and name not in self.fields:
            raise ResokitError(
                QT_TRANSLATE_NOOP("Resokit", "{file} has no field “{field}”. Its fields are: {fields}."),
                file=self.name,
                field=name,
                fields=", ".join(self.fields),
            )

    def _check_condition(self, condition: str) -> None:
        expression = QgsExpression(condition)
        if condition and expression.hasParserError():
            raise ResokitError(
                QT_TRANSLATE_NOOP(
                    "Resokit",
                    "The filter “{filter}” is not an expression that QGIS can read. Correct it, or leave it out.",
                ),
                filter=condition,
            )
        there = {name.casefold() for name in (*self.fields, QgsFeatureRequest.ALL_ATTRIBUTES)}
        for name in sorted(expression.referencedColumns()):
            if name.casefold() not in there:
                self.check_field(name)

    def nothing_chosen(self) -> ResokitError:
        """What to tell where the selection or the filter leaves no row."""
        return ResokitError(
            QT_TRANSLATE_NOOP(
                "Resokit",
                "No row of {file} is selected, or none meets the filter, so nothing was changed. Choose other rows, or take all of them.",
            ),
            file=self.name,
        )

    def known_crs(self, given: QgsCoordinateReferenceSystem) -> QgsCoordinateReferenceSystem:
        """The CRS of the rows: the source's own, or `given` where it has none or one is only assumed.

        Raises `ResokitError` where neither is known, and where `given` says something else than the source: which
        of the two is wrong cannot be guessed.
        """
        if not self.crs.isValid():
            if given.isValid():
                return given
            raise ResokitError(
                QT_TRANSLATE_NOOP(
                    "Resokit",
                    "{file} does not say in which coordinate reference system it is, or names one that is not known. Give it as CRS, for instance EPSG:31370 or EPSG:4326.",
                ),
                file=self.name,
            )
        if given.isValid() and self.assumed:
            return given
        if given.isValid() and given != self.crs:
            raise ResokitError(
                QT_TRANSLATE_NOOP(
                    "Resokit",
                    "{file} says that it is in {own}, and CRS says {given}. Leave CRS empty; if the file is wrong, set the right system on it in QGIS first (“Assign projection”).",
                ),
                file=self.name,
                own=self.crs.authid() or self.crs.description(),
                given=given.authid() or given.description(),
            )
        return self.crs

    def count(self) -> int:
        """About how many rows there are, at least 1 so that it can be divided by."""
        return max(1, self._count)

    def rows(self) -> Iterator[Row]:
        """The rows in the order of the source. Geometry is not checked for validity: all of it comes through."""
        numbers = self._numbers()
        for index, feature in enumerate(self._features(), start=1):
            values = {name: _plain(value) for name, value in zip(self.fields, feature.attributes(), strict=True)}
            number = numbers.get(feature.id(), index)
            yield Row(number, values, *_plain_wkb(feature.geometry()))

    def _features(self) -> Iterator[Any]:
        if self._part is not None:
            skip = Qgis.ProcessingFeatureSourceFlag.SkipGeometryValidityChecks
            return iter(self._part.getFeatures(QgsFeatureRequest(), skip))
        request = QgsFeatureRequest()
        request.setInvalidGeometryCheck(Qgis.InvalidGeometryCheck.NoCheck)
        return iter(self._whole.getFeatures(request))

    def _numbers(self) -> dict[int, int]:
        """Feature id -> row number in the whole layer, where only a part of it is read."""
        if self._part is None:
            return {}
        request = QgsFeatureRequest()
        request.setFlags(Qgis.FeatureRequestFlag.NoGeometry)
        request.setNoAttributes()
        return {feature.id(): number for number, feature in enumerate(self._whole.getFeatures(request), start=1)}


def check_layer(layer: QgsVectorLayer) -> None:
    """Raise `ResokitError` unless `layer` is valid and holds local data: a file that `check_path` takes, or memory."""
    provider = layer.providerType() if isinstance(layer, QgsVectorLayer) else ""
    if not provider or not layer.isValid():
        raise ResokitError(
            QT_TRANSLATE_NOOP(
                "Resokit", "The layer “{layer}” is not a vector layer that can be read. Choose another layer or file."
            ),
            layer=layer.name(),
        )
    if provider not in PROVIDERS:
        raise elsewhere(provider)
    if provider == "ogr":
        check_path(layer.source())
    elif provider == "delimitedtext":
        local_file(layer.source().partition("?")[0])


def _file_of(layer: QgsVectorLayer) -> Path | None:
    if layer.providerType() == "memory":
        return None
    path = QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source()).get("path")
    return Path(path) if path else None


def _declared_crs(layer: QgsVectorLayer, path: Path | None) -> tuple[QgsCoordinateReferenceSystem, bool]:
    """The layer's CRS, and whether it is only assumed; none where a GeoJSON names one that is not known."""
    overruled = layer.crs() != layer.dataProvider().crs()
    if path is None or layer.dataProvider().storageType() != "GeoJSON" or overruled:
        return layer.crs(), False
    named = geojson_crs.named_crs(path)
    if named == geojson_crs.NONE:
        return layer.crs(), True
    return (layer.crs() if _is_known(named) else QgsCoordinateReferenceSystem()), False


def _is_known(name: str) -> bool:
    # QGIS has no reading of "urn:ogc:def:crs:OGC:1.3:CRS84" of its own in every version; GeoJSON means WGS 84 by it.
    if name.upper().endswith(":CRS84"):
        return True
    return bool(
        QgsCoordinateReferenceSystem.fromOgcWmsCrs(name).isValid() or QgsCoordinateReferenceSystem(name).isValid()
    )


def _plain_wkb(geometry: QgsGeometry) -> tuple[bytes | None, bool, bool]:
    """The WKB of `geometry` in straight lines and two dimensions, None where there is none; whether Z or M was left
    out; whether curves became lines.
    """
    data: bytes = geometry.asWkb().data()
    # Nearly all is no more than polygons; an empty one has no rings, and says so in 9 bytes.
    if data.startswith(POLYGONS) and len(data) > 9:
        return data, False, False
    if geometry.isNull() or geometry.isEmpty():
        return None, False, False
    shape = geometry.constGet()
    straightened = bool(shape.hasCurvedSegments())
    flattened = bool(shape.is3D() or shape.isMeasure())
    # A curved kind with straight lines alone is no curve, but only QGIS reads it as it is.
    curved = straightened or QgsWkbTypes.isCurvedType(geometry.wkbType())
    plain = shape.segmentize() if curved else shape.clone()
    plain.dropZValue()
    plain.dropMValue()
    return bytes(plain.asWkb().data()), flattened, straightened


def _plain(value: Any) -> Any:
    """A value of a field as str, int, float, bool or None."""
    if value is None or QgsVariantUtils.isNull(value):
        return None
    if isinstance(value, (str, int, float, bool)):
        return value
    if isinstance(value, (dict, list)):
        return json.dumps(value, ensure_ascii=False, default=str)
    for as_text in ("toPyDateTime", "toPyDate", "toPyTime"):
        if hasattr(value, as_text):
            return getattr(value, as_text)().isoformat()
    return str(value)
