"""Which vector files may be opened: plain data on this computer, in a format that fetches nothing.

No addresses, databases, web services or virtual files, which would let a file fetch things or open others.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from osgeo import gdal
from qgis.core import QgsProcessingUtils, QgsProviderRegistry

from resokit_qgis.errors import QT_TRANSLATE_NOOP, ResokitError
from resokit_qgis.workspace import geopackage
from resokit_qgis.workspace.importers import geojson_crs
from resokit_qgis.workspace.importers.codes import listed
from resokit_qgis.workspace.importers.local_file import local_file

DRIVERS = (
    "GeoJSON",
    "GeoJSONSeq",
    "TopoJSON",
    "ESRIJSON",
    "ESRI Shapefile",
    "GPKG",
    "FlatGeobuf",
    "KML",
    "LIBKML",
    "GML",
    "GPX",
    "MapInfo File",
    "DXF",
    "OpenFileGDB",
    "Parquet",
    "Arrow",
    "CSV",
)
"""The GDAL drivers that read plain local data. VRT, SQLite (it can hold virtual tables) and services are not here."""

PROVIDERS = ("ogr", "memory", "delimitedtext")
"""The providers of QGIS whose layers are local data."""


@dataclass(frozen=True)
class VectorFile:
    """A file that may be opened: its driver, the names of its layers, and the one that was chosen ("" for none)."""

    path: Path
    driver: str
    layers: tuple[str, ...]
    chosen: str


def check_path(text: str) -> Path:
    """The local file that `text` names, a path with or without QGIS' `|layername=...` behind it.

    Raises `ResokitError` for what `vector_file` refuses, and a file of several layers of which none is chosen.
    Nothing but the file is opened.
    """
    file = vector_file(text)
    if len(file.layers) > 1 and not file.chosen:
        raise ResokitError(
            QT_TRANSLATE_NOOP(
                "Resokit",
                "{file} has several layers: {layers}. Choose one: write |layername={first} behind the file's name.",
            ),
            file=file.path.name,
            layers=listed(file.layers),
            first=file.layers[0],
        )
    return file.path


def vector_file(text: str) -> VectorFile:
    """The local file that `text` names, as in `check_path`, and what GDAL says is in it.

    Raises `ResokitError` for what `local_file` refuses, and what no driver of `DRIVERS` reads.
    """
    known, provider, address = QgsProcessingUtils.decodeProviderKeyAndUri(text)
    if known:
        if provider not in PROVIDERS:
            raise elsewhere(provider)
        text = address
    if text.lower().startswith("file:"):
        raise ResokitError(
            QT_TRANSLATE_NOOP(
                "Resokit",
                "“{address}” is written as an address. Write the path of the file alone, without “file://” before it.",
            ),
            address=text if len(text) <= 200 else text[:200] + "…",
        )
    parts = QgsProviderRegistry.instance().decodeUri("ogr", text)
    if text.lower().startswith("/vsi") or parts.get("vsiPrefix"):
        path = local_file(text)
    else:
        path = local_file(parts.get("path") or text)
    with _quiet_gdal():
        gdal.ErrorReset()
        driver = _driver(path)
        if driver in ("GeoJSON", "GeoJSONSeq") and geojson_crs.named_crs(path) == geojson_crs.LINKED:
            raise ResokitError(
                QT_TRANSLATE_NOOP(
                    "Resokit",
                    "{file} says with an address on the internet in which coordinate reference system it is, and addresses are not opened. Export it again, for instance as GeoPackage.",
                ),
                file=path.name,
            )
        layers = _layers(path, driver) if driver in DRIVERS else []
        said = "" if layers else gdal.GetLastErrorMsg()
    if not layers:
        raise geopackage.locked(path, said) or ResokitError(
            QT_TRANSLATE_NOOP(
                "Resokit",
                "{file} is not a vector file that can be imported. Save it as GeoPackage, GeoJSON or Shapefile, and import that.",
            ),
            file=path.name,
        )
    number = parts.get("layerId")
    by_number = layers[int(number)] if number is not None and 0 <= int(number) < len(layers) else ""
    return VectorFile(path, driver, tuple(layers), parts.get("layerName") or by_number)


def elsewhere(provider: str) -> ResokitError:
    """What to tell of a layer from a `provider` that is none of ours."""
    return ResokitError(
        QT_TRANSLATE_NOOP(
            "Resokit",
            "Layers from “{provider}” are not imported: only files on this computer are. Export the layer to a GeoPackage, and import that.",
        ),
        provider=provider,
    )


@contextmanager
def _quiet_gdal() -> Iterator[None]:
    """Keep GDAL from printing about a file that we only ask whether it can be read."""
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        yield
    finally:
        gdal.PopErrorHandler()


def _driver(path: Path) -> str:
    """The short name of the driver that GDAL would open `path` with, by its head alone; empty where there is none."""
    try:
        driver = gdal.IdentifyDriverEx(str(path), gdal.OF_VECTOR)
    except RuntimeError:
        return ""
    return "" if driver is None else str(driver.ShortName)


def _layers(path: Path, driver: str) -> list[str]:
    """The names of the layers in `path`; none where it cannot be opened after all."""
    try:
        dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR | gdal.OF_READONLY, allowed_drivers=[driver])
    except RuntimeError:
        return []
    if dataset is None:
        return []
    return [dataset.GetLayer(index).GetName() for index in range(dataset.GetLayerCount())]
