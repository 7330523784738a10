"""The base map of a workspace: streets and blocks of one's own, copied beside the workspace so that it works offline."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsFeature,
    QgsField,
    QgsFields,
    QgsGeometry,
    QgsVectorFileWriter,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QMetaType

from resokit_qgis.errors import QT_TRANSLATE_NOOP, ResokitError
from resokit_qgis.project import base_styles

_ALONE = 1e6
"""Metres to a namesake that does not exist."""


def copy_base_layer(
    source: Path,
    target: Path,
    layer_name: str,
    fields: Mapping[str, str],
    crs: QgsCoordinateReferenceSystem,
) -> int:
    """Copy the features of `source` into layer `layer_name` of the GeoPackage `target`; returns how many.

    `fields` maps names in the source to names in the target, as text; other fields are left behind. Geometry is
    reprojected to `crs`, made valid, made multipart and kept in its dimension; empty geometry is left out. Where a target
    is a street's name (`name`, `name_nl`, `name_fr`), a field keeps repeated names apart. An existing layer of that name
    is replaced. Raises `ResokitError` where the source cannot be read or the target not written.
    """
    layer = QgsVectorLayer(str(source), source.name, "ogr")
    if not layer.isValid():
        raise ResokitError(
            QT_TRANSLATE_NOOP(
                "Resokit", "{file} cannot be read as a map layer. Choose a GeoPackage, GeoJSON or shapefile."
            ),
            file=source.name,
        )
    nothing = ResokitError(QT_TRANSLATE_NOOP("Resokit", "{file} has no features with a geometry."), file=source.name)
    if layer.featureCount() == 0:
        raise nothing
    if not layer.crs().isValid():
        raise ResokitError(
            QT_TRANSLATE_NOOP(
                "Resokit",
                "{file} does not say which coordinate reference system it is in. Save it with one, and try again.",
            ),
            file=source.name,
        )
    present = layer.fields().names()
    for name in fields:
        if name not in present:
            raise ResokitError(
                QT_TRANSLATE_NOOP("Resokit", "{file} has no field “{field}”. It has: {fields}."),
                file=source.name,
                field=name,
                fields=", ".join(present),
            )
    made = list(_features(layer, fields, crs))
    if not set(fields.values()).isdisjoint(base_styles.NAME_FIELDS):
        _keep_names_apart(made, tuple(fields.values()))
    if not made:
        raise nothing
    _write(target, layer_name, made, crs)
    return len(made)


def _features(
    layer: QgsVectorLayer, fields: Mapping[str, str], crs: QgsCoordinateReferenceSystem
) -> Iterator[QgsFeature]:
    schema = QgsFields()
    for name in fields.values():
        schema.append(QgsField(name, QMetaType.Type.QString))
    transform = QgsCoordinateTransform(layer.crs(), crs, QgsCoordinateTransformContext())
    for row, feature in enumerate(layer.getFeatures(), start=1):
        geometry = QgsGeometry(feature.geometry())
        if geometry.isEmpty():
            continue
        try:
            moved = geometry.transform(transform) == Qgis.GeometryOperationResult.Success
        except QgsCsException:
            moved = False
        # Off the area of a projection, PROJ answers infinity without calling it a failure.
        if not (moved and geometry.boundingBox().isFinite()):
            raise ResokitError(
                QT_TRANSLATE_NOOP(
                    "Resokit", "Row {row} of {file} does not fit into {crs}. Is its coordinate reference system right?"
                ),
                row=row,
                file=layer.name(),
                crs=crs.authid() or crs.description(),
            )
        dimension = geometry.type()
        geometry = geometry if geometry.isGeosValid() else geometry.makeValid()
        # Repair may leave lines beside the polygons it mends: keep the parts of the dimension it had.
        mixed = geometry.type() == Qgis.GeometryType.Unknown
        if mixed and not geometry.convertGeometryCollectionToSubclass(dimension):
            continue
        if geometry.isEmpty() or geometry.type() != dimension or not geometry.convertToMultiType():
            continue
        copy = QgsFeature(schema)
        copy.setGeometry(geometry)
        copy.setAttributes([None if (value := feature[name]) is None else str(value) for name in fields])
        yield copy


def _keep_names_apart(features: list[QgsFeature], names: tuple[str, ...]) -> None:
    """Add to each feature the distance to the nearest larger one of the same name, for `base_styles.street_labels`."""
    if not features:
        return
    schema = QgsFields(features[0].fields())
    schema.append(QgsField(base_styles.APART, QMetaType.Type.Double))
    larger: dict[tuple[str, ...], list[QgsGeometry]] = {}
    for feature in sorted(features, key=lambda feature: feature.geometry().length(), reverse=True):
        name = tuple(feature[field] or "" for field in names)
        middle = feature.geometry().centroid()
        namesakes = larger.setdefault(name, [])
        apart = min((middle.distance(other) for other in namesakes), default=_ALONE)
        namesakes.append(middle)
        values = [*feature.attributes(), apart]
        feature.setFields(schema, initAttributes=True)
        feature.setAttributes(values)


def _write(target: Path, layer_name: str, features: list[QgsFeature], crs: QgsCoordinateReferenceSystem) -> None:
    existed = target.exists()
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = "GPKG"
    options.layerName = layer_name
    options.actionOnExistingFile = (
        QgsVectorFileWriter.ActionOnExistingFile.CreateOrOverwriteLayer
        if existed
        else QgsVectorFileWriter.ActionOnExistingFile.CreateOrOverwriteFile
    )
    writer = QgsVectorFileWriter.create(
        str(target),
        features[0].fields(),
        QgsWkbTypes.dropM(QgsWkbTypes.dropZ(features[0].geometry().wkbType())),
        crs,
        QgsCoordinateTransformContext(),
        options,
    )
    if writer.hasError() == QgsVectorFileWriter.WriterError.NoError:
        writer.addFeatures(features)
    error, reason = writer.hasError(), writer.errorMessage()
    del writer  # closes the file
    if error != QgsVectorFileWriter.WriterError.NoError:
        if not existed:
            target.unlink(missing_ok=True)
        raise ResokitError(
            QT_TRANSLATE_NOOP("Resokit", "The base map {file} could not be written: {reason}."),
            file=target.name,
            reason=reason,
        )
