"""Tables, with shapes or without, as files: GeoPackage, GeoJSON, CSV and XLSX, all through GDAL.

Texts that a spreadsheet would take for a formula are guarded in what one may open.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from osgeo import gdal, ogr, osr
from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsCoordinateTransformContext

from resokit_qgis.analysis import libraries
from resokit_qgis.analysis.agreement import multipolygon
from resokit_qgis.errors import QT_TRANSLATE_NOOP, ResokitError
from resokit_qgis.workspace.geopackage import GEOMETRY, loud_gdal
from resokit_qgis.workspace.importers.cell_text import guarded
from resokit_qgis.workspace.projection import moved_polygons

TEXT, WHOLE, REAL, YES = "text", "whole", "real", "yes"
"""What a column holds: texts, whole numbers, numbers, or whether something is so."""

_KINDS = {TEXT: ogr.OFTString, WHOLE: ogr.OFTInteger64, REAL: ogr.OFTReal, YES: ogr.OFTInteger}

WGS_84 = "EPSG:4326"


@dataclass(frozen=True)
class Sheet:
    """A table: the kind of each column by its name, and rows in that order, None for no value.

    `shapes`, in step with the rows, are valid shapely (multi)polygons in `crs`, perhaps empty; None for a table without.
    """

    name: str
    columns: Mapping[str, str]
    rows: Sequence[Sequence[Any]]
    shapes: Sequence[Any] | None = None
    crs: QgsCoordinateReferenceSystem | None = None

    def as_dicts(self) -> list[dict[str, Any]]:
        return [dict(zip(self.columns, row, strict=True)) for row in self.rows]


def write_geopackage(path: Path, sheets: Sequence[Sheet]) -> None:
    """Write `sheets` as the layers and tables of a new GeoPackage."""
    _write(path, "GPKG", sheets, ["FID=fid", f"GEOMETRY_NAME={GEOMETRY}"], str)


def write_geojson(path: Path, sheet: Sheet, transforms: QgsCoordinateTransformContext) -> None:
    """Write `sheet` as a new GeoJSON file, in WGS 84 as RFC 7946 asks for."""
    wgs_84 = QgsCoordinateReferenceSystem(WGS_84)
    way = QgsCoordinateTransform(sheet.crs or wgs_84, wgs_84, transforms)
    placed = Sheet(sheet.name, sheet.columns, sheet.rows, list(moved_polygons(list(sheet.shapes or ()), way)), wgs_84)
    _write(path, "GeoJSON", [placed], ["RFC7946=YES"], str)


def write_csv(path: Path, sheet: Sheet) -> None:
    """Write `sheet` without shapes as a new CSV file: UTF-8, commas, numbers with a point, codes quoted as texts."""
    options = ["SEPARATOR=COMMA", "WRITE_BOM=YES", "LINEFORMAT=CRLF", "STRING_QUOTING=IF_AMBIGUOUS"]
    _write(path, "CSV", [_plain(sheet)], options, guarded)


def write_workbook(path: Path, sheets: Sequence[Sheet]) -> None:
    """Write `sheets` without shapes as the sheets of a new workbook (.xlsx)."""
    _write(path, "XLSX", [_plain(sheet) for sheet in sheets], [], guarded)


def _plain(sheet: Sheet) -> Sheet:
    return Sheet(sheet.name, sheet.columns, sheet.rows)


def _write(
    path: Path, driver: str, sheets: Sequence[Sheet], options: Sequence[str], as_text: Callable[[str], str]
) -> None:
    with loud_gdal():
        found = gdal.GetDriverByName(driver)
        if found is None:
            raise ResokitError(
                QT_TRANSLATE_NOOP(
                    "Resokit", "This QGIS cannot write {format} files. Choose another format for {file}."
                ),
                format=driver,
                file=path.name,
            )
        try:
            dataset = found.Create(str(path), 0, 0, 0, gdal.GDT_Unknown)
            for sheet in sheets:
                _add(dataset, sheet, options, as_text)
            # Closed here, and not where Python pleases: only then it is all in the file.
            dataset.FlushCache()
        except RuntimeError as error:
            raise ResokitError(
                QT_TRANSLATE_NOOP(
                    "Resokit", "{file} cannot be written: {reason}. Choose another place for it, or close it elsewhere."
                ),
                file=path.name,
                reason=str(error),
            ) from error
        finally:
            dataset = None


def _add(dataset: gdal.Dataset, sheet: Sheet, options: Sequence[str], as_text: Callable[[str], str]) -> None:
    shapely = libraries.load("shapely")
    kind = ogr.wkbNone if sheet.shapes is None else ogr.wkbMultiPolygon
    layer = dataset.CreateLayer(sheet.name, srs=_reference(sheet.crs), geom_type=kind, options=list(options))
    for name, holds in sheet.columns.items():
        definition = ogr.FieldDefn(name, _KINDS[holds])
        if holds == YES:
            definition.SetSubType(ogr.OFSTBoolean)
        layer.CreateField(definition)
    defined = layer.GetLayerDefn()
    places = [defined.GetFieldIndex(name) for name in sheet.columns]
    shapes = sheet.shapes if sheet.shapes is not None else [None] * len(sheet.rows)
    in_transaction = bool(dataset.TestCapability(ogr.ODsCTransactions))
    if in_transaction:
        dataset.StartTransaction()
    for row, shape in zip(sheet.rows, shapes, strict=True):
        feature = ogr.Feature(defined)
        for place, value in zip(places, row, strict=True):
            if value is None:
                feature.SetFieldNull(place)
            elif isinstance(value, bool):
                feature.SetField(place, int(value))
            else:
                feature.SetField(place, as_text(value) if isinstance(value, str) else value)
        if shape is not None and not shapely.is_empty(shape):
            feature.SetGeometry(ogr.CreateGeometryFromWkb(shapely.to_wkb(multipolygon(shape))))
        layer.CreateFeature(feature)
    if in_transaction:
        dataset.CommitTransaction()


def _reference(crs: QgsCoordinateReferenceSystem | None) -> osr.SpatialReference | None:
    if crs is None:
        return None
    reference = osr.SpatialReference()
    reference.SetFromUserInput(crs.authid() if ":" in crs.authid() and "USER" not in crs.authid() else crs.toWkt())
    # East before north, as the shapes are.
    reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return reference
