"""Agreement with what GEOS has: all boundaries cut where they meet, cells made of the pieces, drawings counted in each."""

from __future__ import annotations

from typing import Any

import numpy as np
import shapely

from benchmarks import inputs
from benchmarks.laps import Laps


def cells(laps: Laps, case: str, first: int | None = None, count: bool = False) -> dict[str, Any]:
    """Noding and polygonize; with `count` also which drawings include each cell."""
    drawings = inputs.shapes(case, first)
    laps.start()
    lines = shapely.unary_union(shapely.boundary(drawings))
    laps.lap("noding")
    polygons = shapely.get_parts(shapely.polygonize(shapely.get_parts(lines)))
    laps.lap("polygonize")
    if count:
        _count(drawings, polygons)
        laps.lap("counting")
    return {"cells": len(polygons)}


def _count(drawings: Any, polygons: Any) -> Any:
    """How many of `drawings` include each of `polygons`: sorted by x, the points that a drawing can hold are a slice.

    Of the ways that shapely offers this was the fastest.
    """
    points = shapely.get_coordinates(shapely.point_on_surface(polygons))
    order = np.argsort(points[:, 0])
    x, y = points[order].T
    numbers = np.zeros(len(points), dtype=int)
    west, south, east, north = shapely.bounds(drawings).T
    begins, ends = np.searchsorted(x, west), np.searchsorted(x, east, side="right")
    shapely.prepare(drawings)
    for place, drawing in enumerate(drawings):
        near = np.arange(begins[place], ends[place])
        near = near[(y[near] >= south[place]) & (y[near] <= north[place])]
        numbers[near] += shapely.contains_xy(drawing, x[near], y[near])
    return numbers[np.argsort(order)]


def mend(laps: Laps, case: str) -> dict[str, Any]:
    """Repair as GEOS does it, which drops a part that a line goes round twice."""
    drawings = inputs.raw(case)
    laps.start()
    invalid = ~shapely.is_valid(drawings)
    drawings[invalid] = shapely.make_valid(drawings[invalid], method="structure", keep_collapsed=False)
    laps.lap("repair")
    return {"repaired": int(invalid.sum())}
