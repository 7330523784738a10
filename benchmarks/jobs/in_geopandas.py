"""The same with GeoPandas: `overlay`, and the area of each piece."""

from __future__ import annotations

from typing import Any

import geopandas
import shapely

from benchmarks import inputs
from benchmarks.laps import Laps

_CRS = "EPSG:31370"


def overlay(laps: Laps, drawings: str, wards: str, first: int | None = None) -> dict[str, Any]:
    """The area that every drawing shares with every ward."""
    shapes, areas = inputs.shapes(drawings, first), inputs.shapes(wards)
    one = geopandas.GeoDataFrame({"drawing": range(len(shapes))}, geometry=shapes, crs=_CRS)
    other = geopandas.GeoDataFrame({"ward": range(len(areas))}, geometry=areas, crs=_CRS)
    laps.start()
    pieces = geopandas.overlay(one, other, how="intersection", keep_geom_type=True)
    common = shapely.area(pieces.geometry.to_numpy())
    laps.lap("overlay")
    return {"pairs": len(pieces), "area_m2": float(common.sum())}


def joined(laps: Laps, addresses: str, wards: str) -> dict[str, Any]:
    """How many addresses each ward has, from a spatial join."""
    places = geopandas.GeoDataFrame(geometry=shapely.points(inputs.points(addresses)), crs=_CRS)
    areas = inputs.shapes(wards)
    other = geopandas.GeoDataFrame({"ward": range(len(areas))}, geometry=areas, crs=_CRS)
    laps.start()
    found = geopandas.sjoin(places, other, predicate="intersects")["ward"].value_counts()
    laps.lap("join")
    return {"people": int(found.sum())}
