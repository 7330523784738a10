"""Levels from a grid that GDAL burns the drawings into, one on top of the other."""

from __future__ import annotations

from typing import Any

import shapely
from osgeo import gdal, ogr

from benchmarks import inputs
from benchmarks.laps import Laps


def levels(laps: Laps, case: str, cell: float, levels: list[int]) -> dict[str, Any]:
    """The ground in cells of `cell` metres that at least so many drawings include, as polygons."""
    gdal.UseExceptions()
    drawings = inputs.shapes(case)
    source = _layer(drawings)
    west, south, east, north = shapely.total_bounds(drawings)
    columns, rows = int((east - west) / cell) + 1, int((north - south) / cell) + 1
    laps.start()
    grid = gdal.GetDriverByName("MEM").Create("", columns, rows, 1, gdal.GDT_Int32)
    grid.SetGeoTransform((west, cell, 0, north, 0, -cell))
    gdal.RasterizeLayer(grid, [1], source.GetLayer(), burn_values=[1], options=["MERGE_ALG=ADD"])
    laps.lap("burn")
    numbers = grid.GetRasterBand(1).ReadAsArray()
    made = [_level(grid, numbers >= least) for least in levels]
    laps.lap("levels")
    areas = [sum(feature.GetGeometryRef().GetArea() for feature in level.GetLayer()) for level in made]
    return {"areas": areas, "most": int(numbers.max())}


def _layer(drawings: Any) -> Any:
    source = ogr.GetDriverByName("Memory").CreateDataSource("drawings")
    layer = source.CreateLayer("drawings", geom_type=ogr.wkbUnknown)
    for data in shapely.to_wkb(drawings):
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetGeometryDirectly(ogr.CreateGeometryFromWkb(data))
        layer.CreateFeature(feature)
    return source


def _level(grid: Any, included: Any) -> Any:
    """The cells that are `included` as polygons in a layer."""
    mask = gdal.GetDriverByName("MEM").Create("", grid.RasterXSize, grid.RasterYSize, 1, gdal.GDT_Byte)
    mask.SetGeoTransform(grid.GetGeoTransform())
    band = mask.GetRasterBand(1)
    band.WriteArray(included)
    made = ogr.GetDriverByName("Memory").CreateDataSource("level")
    gdal.Polygonize(band, band, made.CreateLayer("level", geom_type=ogr.wkbPolygon), -1)
    return made
