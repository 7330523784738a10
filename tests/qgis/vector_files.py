"""Small vector files as people have them: shapefiles without a .prj or a .cpg, GeoPackages with several layers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from osgeo import gdal, ogr, osr

from tests.qgis.import_help import X, Y


def square(east: float = 0.0, side: float = 100.0) -> str:
    """A square of `side` metres in Schaerbeek, `east` metres from the first, in EPSG:31370."""
    west, south, far, north = X + east, Y, X + east + side, Y + side
    return f"POLYGON(({west} {south},{far} {south},{far} {north},{west} {north},{west} {south}))"


def write_shapefile(
    path: Path,
    shapes: Sequence[str],
    columns: Mapping[str, Sequence[Any]],
    encoding: str = "UTF-8",
    crs: int | None = 31370,
    says_encoding: bool = True,
) -> Path:
    """A shapefile; without `crs` it has no .prj, and where it does not say its encoding no .cpg and no mark in its table."""
    # QGIS sets it empty, so that it can take letters from a shapefile as they are.
    kept = gdal.GetConfigOption("SHAPE_ENCODING")
    gdal.SetConfigOption("SHAPE_ENCODING", None)
    _write("ESRI Shapefile", path, path.stem, shapes, columns, crs, [f"ENCODING={encoding}"])
    gdal.SetConfigOption("SHAPE_ENCODING", kept)
    if not says_encoding:
        path.with_suffix(".cpg").unlink(missing_ok=True)
        table = bytearray(path.with_suffix(".dbf").read_bytes())
        table[29] = 0
        path.with_suffix(".dbf").write_bytes(table)
    return path


def write_layer(path: Path, layer: str, shapes: Sequence[str], columns: Mapping[str, Sequence[Any]]) -> Path:
    """Add `layer` to the GeoPackage at `path`, which is made where it is not there; a table where there are no `shapes`."""
    return _write("GPKG", path, layer, shapes, columns, 31370, [])


def _write(
    driver: str,
    path: Path,
    layer: str,
    shapes: Sequence[str],
    columns: Mapping[str, Sequence[Any]],
    crs: int | None,
    options: list[str],
) -> Path:
    made = ogr.GetDriverByName(driver)
    dataset = gdal.OpenEx(str(path), gdal.OF_UPDATE) if path.exists() else made.CreateDataSource(str(path))
    system = None
    if crs is not None:
        system = osr.SpatialReference()
        system.ImportFromEPSG(crs)
    written = dataset.CreateLayer(layer, system, ogr.wkbPolygon if shapes else ogr.wkbNone, options)
    for name in columns:
        written.CreateField(ogr.FieldDefn(name))
    count = len(shapes) or len(next(iter(columns.values())))
    for row in range(count):
        feature = ogr.Feature(written.GetLayerDefn())
        for name, values in columns.items():
            feature[name] = values[row]
        if shapes:
            feature.SetGeometry(ogr.CreateGeometryFromWkt(shapes[row]))
        written.CreateFeature(feature)
    written = None
    dataset = None
    return path
