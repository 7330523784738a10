"""A GeoPackage as a store of declared tables, through GDAL/OGR.

QGIS may hold the same file open. GDAL here is the library that QGIS itself uses, so both share one SQLite and its
locks; Python's own sqlite3 would be a second copy in one process and could corrupt the file.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from osgeo import gdal, ogr, osr

from resokit_qgis.analysis import libraries
from resokit_qgis.analysis.progress import Tick
from resokit_qgis.errors import QT_TRANSLATE_NOOP, ResokitError
from resokit_qgis.workspace.schema import Field, Kind, Shape, Table

GEOMETRY = "geom"
"""The key under which a row carries its geometry, as WKB bytes."""

_ROWS_BETWEEN_TICKS = 2000

_OGR_TYPE = {
    Kind.TEXT: ogr.OFTString,
    Kind.INTEGER: ogr.OFTInteger64,
    Kind.REAL: ogr.OFTReal,
    Kind.BOOLEAN: ogr.OFTInteger,
    Kind.DATE: ogr.OFTDate,
    Kind.MOMENT: ogr.OFTDateTime,
}
_OGR_SHAPE = {
    Shape.NONE: ogr.wkbNone,
    Shape.POINT: ogr.wkbPoint,
    Shape.LINE: ogr.wkbLineString,
    Shape.MULTIPOLYGON: ogr.wkbMultiPolygon,
}


@contextmanager
def loud_gdal() -> Iterator[None]:
    """Let GDAL raise RuntimeError inside the block, and leave its process-wide switches as they were found."""
    gdal_was, ogr_was = gdal.GetUseExceptions(), ogr.GetUseExceptions()
    gdal.UseExceptions()
    ogr.UseExceptions()
    try:
        yield
    finally:
        # GDAL keeps a stack of error handlers: last in, first out.
        if not ogr_was:
            ogr.DontUseExceptions()
        if not gdal_was:
            gdal.DontUseExceptions()


def create(path: Path, tables: Sequence[Table], crs: str) -> None:
    """Make a GeoPackage at `path`, which must not exist, with `tables` in `crs` (an authority id or WKT)."""
    with loud_gdal():
        reference = osr.SpatialReference()
        reference.SetFromUserInput(crs)
        dataset = gdal.GetDriverByName("GPKG").Create(str(path), 0, 0, 0, gdal.GDT_Unknown)
        dataset.StartTransaction()
        for table in tables:
            spatial = table.shape is not Shape.NONE
            options = ["FID=fid", f"GEOMETRY_NAME={GEOMETRY}"] if spatial else ["FID=fid"]
            layer = dataset.CreateLayer(
                table.name, srs=reference if spatial else None, geom_type=_OGR_SHAPE[table.shape], options=options
            )
            for field in table.fields:
                layer.CreateField(_definition(field))
        dataset.CommitTransaction()
        dataset.FlushCache()
        del layer, dataset


def _definition(field: Field) -> ogr.FieldDefn:
    definition = ogr.FieldDefn(field.name, _OGR_TYPE[field.kind])
    if field.kind is Kind.BOOLEAN:
        definition.SetSubType(ogr.OFSTBoolean)
    if field.name == "id":
        definition.SetUnique(True)
    if field.required:
        definition.SetNullable(False)
    return definition


def table_names(path: Path) -> list[str]:
    """The tables of the GeoPackage at `path`, none where it is no GeoPackage. Raises `ResokitError` as `rows` does."""
    _check_readable(path)
    if gdal.IdentifyDriverEx(str(path), gdal.OF_VECTOR, ["GPKG"]) is None:
        return []
    with _reading(path) as dataset:
        return [dataset.GetLayer(index).GetName() for index in range(dataset.GetLayerCount())]


def rows(path: Path, table: Table, shapes: bool = True) -> list[dict[str, Any]]:
    """All rows of `table`, each a dict of its fields, plus `geom` (WKB bytes or None) where it has a shape.

    Without `shapes` these are not read, and `geom` is None. Raises `ResokitError` where the file may not be read, is
    locked by another program or is damaged.
    """
    with _reading(path) as dataset:
        layer = dataset.GetLayerByName(table.name)
        if not shapes:
            layer.SetIgnoredFields(["OGR_GEOMETRY"])
        definition = layer.GetLayerDefn()
        # By its name, GDAL's Python would look through all fields in Python, for each row.
        places = [definition.GetFieldIndex(field.name) for field in table.fields]
        return [_row(feature, table, places) for feature in layer]


def texts(path: Path, table: Table, names: Sequence[str]) -> dict[str, list[str]]:
    """The columns `names` of `table`, which hold texts, without reading the others; NULL is an empty text.

    For long tables: they come over column by column. Raises `ResokitError` as `rows` does, `MissingLibraryError` without numpy.
    """
    libraries.load("numpy")
    columns: dict[str, list[str]] = {name: [] for name in names}
    with _reading(path) as dataset:
        layer = dataset.GetLayerByName(table.name)
        ignored = [field.name for field in table.fields if field.name not in names]
        layer.SetIgnoredFields([*ignored, "OGR_GEOMETRY"])
        for batch in layer.GetArrowStreamAsNumPy(options=["INCLUDE_FID=NO", "USE_MASKED_ARRAYS=NO"]):
            for name in names:
                columns[name] += [value.decode("utf-8") for value in batch[name].tolist()]
    return columns


def count(path: Path, table: Table) -> int:
    """The number of rows of `table`. Raises `ResokitError` as `rows` does."""
    with _reading(path) as dataset:
        return int(dataset.GetLayerByName(table.name).GetFeatureCount())


@contextmanager
def _reading(path: Path) -> Iterator[gdal.Dataset]:
    """The open GeoPackage; what GDAL says against reading it in the block is a `ResokitError`."""
    _check_readable(path)
    with loud_gdal():
        try:
            yield gdal.OpenEx(str(path), gdal.OF_VECTOR | gdal.OF_READONLY, allowed_drivers=["GPKG"])
        except RuntimeError as error:
            raise locked(path, error) or ResokitError(
                QT_TRANSLATE_NOOP(
                    "Resokit",
                    "{file} cannot be read, perhaps because it is damaged: {reason}. Put back a copy of it from before.",
                ),
                file=path.name,
                reason=str(error),
            ) from error


def _check_readable(path: Path) -> None:
    if not os.access(path, os.R_OK):
        raise ResokitError(
            QT_TRANSLATE_NOOP(
                "Resokit", "{file} may not be read. Ask for read permission, or copy it to a folder of your own."
            ),
            file=path.name,
        )


def _row(feature: ogr.Feature, table: Table, places: Sequence[int]) -> dict[str, Any]:
    row: dict[str, Any] = {}
    for field, index in zip(table.fields, places, strict=True):
        row[field.name] = None if not feature.IsFieldSetAndNotNull(index) else _value(feature, index, field.kind)
    if table.shape is not Shape.NONE:
        geometry = feature.GetGeometryRef()
        row[GEOMETRY] = None if geometry is None else bytes(geometry.ExportToIsoWkb())
    return row


def _value(feature: ogr.Feature, index: int, kind: Kind) -> Any:
    if kind is Kind.BOOLEAN:
        return bool(feature.GetFieldAsInteger(index))
    if kind is Kind.INTEGER:
        return feature.GetFieldAsInteger64(index)
    if kind is Kind.REAL:
        return feature.GetFieldAsDouble(index)
    text = feature.GetFieldAsString(index)
    if kind is Kind.DATE:
        return text.replace("/", "-")
    if kind is Kind.MOMENT:
        return text.replace("/", "-").replace(" ", "T")
    return text


class Writer:
    """Writes rows inside one transaction; obtained from `transaction`."""

    def __init__(self, path: Path, dataset: gdal.Dataset) -> None:
        self._path = path
        self._dataset: gdal.Dataset | None = dataset

    def close(self) -> None:
        self._dataset = None

    def insert(self, table: Table, row: Mapping[str, Any]) -> None:
        """Add `row`; keys are field names and `geom` (WKB). A key that `table` does not have is a KeyError.

        A text of several lines that is not given is empty and not NULL, which QGIS shows and saves as the word.
        """
        texts = {field.name: "" for field in table.fields if field.multiline and row.get(field.name) is None}
        with self._layer(table) as layer:
            feature = ogr.Feature(layer.GetLayerDefn())
            self._fill(feature, table, {**row, **texts})
            layer.CreateFeature(feature)

    def insert_many(self, table: Table, columns: Mapping[str, Sequence[Any]], tick: Tick) -> None:
        """Add a row for each place in `columns` (field name -> values of one length), all of it in well-formed values.

        For tables of hundreds of thousands of rows without shapes and texts of several lines: one feature is filled anew,
        and only where a value differs from the one before.
        """
        with self._layer(table) as layer:
            definition = layer.GetLayerDefn()
            feature = ogr.Feature(definition)
            # The setter of texts has one form, and so need not look what it is given.
            setters = [
                feature.SetFieldString if table.field_named(name).kind is Kind.TEXT else feature.SetField
                for name in columns
            ]
            places = [definition.GetFieldIndex(name) for name in columns]
            before: list[Any] = [None] * len(places)
            count = len(next(iter(columns.values()), ()))
            for done, row in enumerate(zip(*columns.values(), strict=True)):
                if done % _ROWS_BETWEEN_TICKS == 0:
                    tick(done / count)
                for index, value in enumerate(row):
                    if value is before[index]:
                        continue
                    if value is None:
                        feature.SetFieldNull(places[index])
                    else:
                        setters[index](places[index], value)
                    before[index] = value
                feature.SetFID(-1)
                layer.CreateFeature(feature)

    def update(self, table: Table, key: str, changes: Mapping[str, Any]) -> None:
        """Change the row whose `id` is `key`; `KeyError` where there is none."""
        with self._layer(table) as layer:
            feature = self._find(layer, key)
            self._fill(feature, table, changes)
            layer.SetFeature(feature)

    def update_many(self, table: Table, changes: Mapping[str, Mapping[str, Any]]) -> None:
        """Change the rows whose `id`s are the keys of `changes`, found in one pass; `KeyError` where one is not there."""
        with self._layer(table) as layer:
            for key, place in self._places(layer, changes).items():
                feature = layer.GetFeature(place)
                self._fill(feature, table, changes[key])
                layer.SetFeature(feature)

    def delete(self, table: Table, key: str) -> None:
        """Take out the row whose `id` is `key`; `KeyError` where there is none."""
        with self._layer(table) as layer:
            layer.DeleteFeature(self._find(layer, key).GetFID())

    def delete_many(self, table: Table, keys: Sequence[str]) -> None:
        """Take out the rows whose `id`s are `keys`, in one pass; `KeyError` where one of them is not there."""
        with self._layer(table) as layer:
            for place in self._places(layer, keys).values():
                layer.DeleteFeature(place)

    @contextmanager
    def _layer(self, table: Table) -> Iterator[ogr.Layer]:
        if self._dataset is None:
            raise ValueError("this transaction has ended")
        try:
            yield self._dataset.GetLayerByName(table.name)
        except RuntimeError as error:
            raise _refused(self._path, error) from error

    @staticmethod
    def _places(layer: ogr.Layer, keys: Iterable[str]) -> dict[str, int]:
        """`id` -> number of each row whose `id` is among `keys`; `KeyError` where one is not there."""
        wanted = set(keys)
        # Their shapes may be megabytes, and are not needed to find them.
        layer.SetIgnoredFields(["OGR_GEOMETRY"] if layer.GetGeomType() != ogr.wkbNone else [])
        found = {key: feature.GetFID() for feature in layer if (key := feature.GetField("id")) in wanted}
        layer.SetIgnoredFields([])
        if wanted - found.keys():
            raise KeyError(min(wanted - found.keys()))
        return found

    @staticmethod
    def _find(layer: ogr.Layer, key: str) -> ogr.Feature:
        for feature in layer:
            if feature.GetField("id") == key:
                layer.ResetReading()
                return feature
        raise KeyError(key)

    @staticmethod
    def _fill(feature: ogr.Feature, table: Table, row: Mapping[str, Any]) -> None:
        for name, value in row.items():
            if name == GEOMETRY:
                feature.SetGeometry(None if value is None else ogr.CreateGeometryFromWkb(value))
                continue
            field = table.field_named(name)
            # By its name, GDAL's Python would look through all fields in Python, which takes most of the time.
            place = feature.GetFieldIndex(name)
            if value is None:
                feature.SetFieldNull(place)
            elif field.kind is Kind.BOOLEAN:
                feature.SetField(place, int(bool(value)))
            else:
                feature.SetField(place, value)


@contextmanager
def transaction(path: Path) -> Iterator[Writer]:
    """Write to the GeoPackage at `path`: all of the block, or, when it raises, nothing of it."""
    check_writable(path)
    with loud_gdal():
        try:
            dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR | gdal.OF_UPDATE, allowed_drivers=["GPKG"])
            dataset.StartTransaction()
        except RuntimeError as error:
            raise _refused(path, error) from error
        writer = Writer(path, dataset)
        try:
            yield writer
            try:
                dataset.CommitTransaction()
            except RuntimeError as error:
                raise _refused(path, error) from error
        except BaseException:
            dataset.RollbackTransaction()
            raise
        finally:
            # GDAL closes a file when its last reference goes, and the caller still holds the writer.
            writer.close()
            del dataset


def copy(path: Path, target: Path) -> None:
    """Write the GeoPackage at `path`, as it is at this moment, to `target`, which must not exist.

    SQLite itself copies: what QGIS has saved and keeps in the journal beside an open file is in the copy, and nothing
    half-written is. Copying the files would miss that journal, and closing a file that is read besides SQLite drops the
    locks that QGIS has on it. Raises `ResokitError` where another program writes, or the copy cannot be written.
    """
    check_writable(path)
    with loud_gdal():
        try:
            dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR | gdal.OF_UPDATE, allowed_drivers=["GPKG"])
            dataset.ExecuteSQL("VACUUM INTO '{}'".format(str(target).replace("'", "''")))
        except RuntimeError as error:
            target.unlink(missing_ok=True)
            raise locked(path, error) or ResokitError(
                QT_TRANSLATE_NOOP(
                    "Resokit",
                    "No copy of {file} could be made in {folder}: {reason}. Make room, or ask for write permission there. Nothing was changed.",
                ),
                file=path.name,
                folder=str(target.parent),
                # Above it GDAL says which call went wrong.
                reason=str(error).splitlines()[-1].strip(),
            ) from error
        finally:
            dataset = None


def check_writable(path: Path) -> None:
    """Raise a `ResokitError` where the file or its folder (SQLite writes a journal there) cannot be written."""
    if not os.access(path, os.W_OK):
        raise ResokitError(
            QT_TRANSLATE_NOOP(
                "Resokit",
                "{file} is read-only. Ask for write permission, or copy the workspace to a folder of your own.",
            ),
            file=path.name,
        )
    if not os.access(path.parent, os.W_OK):
        raise ResokitError(
            QT_TRANSLATE_NOOP(
                "Resokit",
                "The folder {folder} is read-only, so {file} cannot be changed. Copy the workspace to a folder of your own.",
            ),
            folder=str(path.parent),
            file=path.name,
        )


def locked(path: Path, error: object) -> ResokitError | None:
    """What to tell where `error`, from GDAL, means that another program holds the file; None where it means else."""
    if "locked" not in str(error):
        return None
    return ResokitError(
        QT_TRANSLATE_NOOP(
            "Resokit",
            "{file} is being written by another program. Save or close it there, and try again; nothing was changed here.",
        ),
        file=path.name,
    )


def _refused(path: Path, error: RuntimeError) -> ResokitError:
    return locked(path, error) or ResokitError(
        QT_TRANSLATE_NOOP("Resokit", "{file} could not be written: {reason}. Nothing was changed."),
        file=path.name,
        reason=str(error),
    )
