"""Levels from libraries that clip polygons: the ground that at least so many drawings include, one level at a time."""

from __future__ import annotations

from typing import Any

import numpy as np
import shapely

from benchmarks import inputs
from benchmarks.laps import Laps

_SCALE = 100
"""Whole numbers of centimetres."""


def clipper(laps: Laps, case: str, levels: list[int]) -> dict[str, Any]:
    """Clipper2: what has a positive winding number once all ground was gone round the other way `least` - 1 times."""
    import pyclipr

    drawings = inputs.shapes(case)
    west, south, east, north = shapely.total_bounds(drawings)
    origin = np.floor((west, south))
    rings = [_corners(ring) - origin for ring in shapely.get_rings(_polygons(drawings))]
    around = np.array([(west, south), (west, north), (east, north), (east, south)]) - origin
    made = []
    laps.start()
    for least in levels:
        clipper = pyclipr.Clipper()
        clipper.scaleFactor = _SCALE
        clipper.addPaths(rings + [around] * (least - 1), pyclipr.Subject, False)
        made.append(clipper.execute(pyclipr.Union, pyclipr.FillRule.Positive))
    laps.lap("levels")
    return {"areas": [sum(_area(ring) for ring in level) for level in made]}


def klayout(laps: Laps, case: str, levels: list[int]) -> dict[str, Any]:
    """KLayout: merging shapes that lie on each other at least `least` times."""
    import klayout.db

    drawings = inputs.shapes(case)
    origin = np.floor(shapely.total_bounds(drawings)[:2])
    region = klayout.db.Region()
    region.merged_semantics = False
    for polygon in _polygons(drawings):
        shell, *holes = (
            [klayout.db.Point(int(x), int(y)) for x, y in np.rint((_corners(ring) - origin) * _SCALE)]
            for ring in shapely.get_rings(polygon)
        )
        made = klayout.db.Polygon(shell)
        for hole in holes:
            made.insert_hole(hole)
        region.insert(made)
    laps.start()
    merged = [region.merged(False, least) for least in levels]
    laps.lap("levels")
    return {"areas": [level.area() / _SCALE**2 for level in merged]}


def _polygons(drawings: Any) -> Any:
    """The polygons of all drawings, the outside counter-clockwise and holes clockwise."""
    return shapely.orient_polygons(shapely.get_parts(drawings))


def _corners(ring: Any) -> Any:
    return shapely.get_coordinates(ring)[:-1]


def _area(ring: Any) -> float:
    x, y = np.asarray(ring, dtype=float)[:, :2].T
    return float((x * np.roll(y, -1) - np.roll(x, -1) * y).sum() / 2)
