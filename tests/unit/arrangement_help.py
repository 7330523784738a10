"""Shapes to arrange, and what there is of them by brute force."""

from __future__ import annotations

import json
from math import cos, radians
from pathlib import Path
from typing import Any

import numpy as np
import shapely
from hypothesis import strategies as st

from resokit_qgis.analysis.repair import from_wkb, repair_all
from resokit_qgis.analysis.rings import FINEST

ROOT = Path(__file__).parents[2]
CHICAGO = {
    "hyde_park": ROOT / "resources/demo/hyde_park/drawings.geojson",
    "pilsen": ROOT / "benchmarks/data/chicago_pilsen.geojson",
    "uptown": ROOT / "benchmarks/data/chicago_uptown.geojson",
}
TOP = 8


def quiet(_: float) -> None:
    """A tick that nobody looks at."""


def on_grid(shapes: Any) -> Any:
    """`shapes` with all points on the grid of a millimetre, valid."""
    return shapely.set_precision(shapes, FINEST)


def chicago(name: str) -> Any:
    """The real drawings of a neighbourhood that have an area, mended, in metres of a map that is good enough here."""
    features = json.loads(CHICAGO[name].read_text(encoding="utf-8"))["features"]
    shapes = np.array([shapely.from_geojson(json.dumps(one["geometry"]), on_invalid="ignore") for one in features])
    there = shapes[~shapely.is_missing(shapes)]
    metres = np.array([cos(radians(41.85)), 1.0]) * 111_320.0
    flat = shapely.transform(there, lambda points: (points - (-87.6, 41.85)) * metres)
    mended = repair_all(*from_wkb(list(shapely.to_wkb(flat)))).geometries
    return mended[~shapely.is_missing(mended)]


corners = st.tuples(st.integers(0, TOP), st.integers(0, TOP))
outlines = st.lists(corners, min_size=3, max_size=8)
thirds = st.lists(st.tuples(st.integers(0, 3 * TOP), st.integers(0, 3 * TOP)), min_size=3, max_size=6)


def _ground(
    points: list[tuple[int, int]], hole: list[tuple[int, int]] | None, more: list[tuple[int, int]] | None
) -> Any:
    """What a line through `points` goes around, less what `hole` does, and what `more` does besides; None for nothing."""
    ground = _around(points)
    if ground is not None and hole is not None and (cut := _around(hole)) is not None:
        ground = ground.difference(cut)
    if ground is not None and more is not None and (other := _around(more)) is not None:
        ground = ground.union(other)
    if ground is None:
        return None
    parts = shapely.get_parts(on_grid(ground))
    ground = shapely.multipolygons(parts[shapely.get_type_id(parts) == shapely.GeometryType.POLYGON])
    return ground if ground.area > 0 and ground.is_valid else None


def _around(points: list[tuple[int, int]]) -> Any:
    line = np.empty(1, dtype=object)
    line[0] = shapely.Polygon(points)
    return repair_all(line).geometries[0]


shapes = st.builds(_ground, outlines, st.none() | outlines, st.none() | outlines).filter(
    lambda shape: shape is not None
)
"""Shapes with corners at whole metres, so that points, edges and lines coincide all the time; some have holes or parts."""


@st.composite
def many_shapes(draw: st.DrawFn, most: int = 9) -> Any:
    """Several shapes, some of them the same, as an object array."""
    drawn = draw(st.lists(shapes, min_size=1, max_size=most))
    again = draw(st.lists(st.integers(0, len(drawn) - 1), max_size=3))
    found = np.empty(len(drawn) + len(again), dtype=object)
    found[:] = drawn + [drawn[place] for place in again]
    return found


def brute_force(shapes: Any, weights: Any) -> tuple[Any, Any]:
    """The faces between all boundaries, cut by GEOS, and the weight of each by asking a point which shapes it is in."""
    lines = shapely.union_all(shapely.boundary(shapes), grid_size=1e-7)
    faces = shapely.get_parts(shapely.polygonize([lines]))
    points = shapely.get_coordinates(shapely.point_on_surface(faces))
    weight = sum(
        shapely.contains_xy(shape, points[:, 0], points[:, 1]) * int(each)
        for shape, each in zip(shapes, weights, strict=True)
    )
    return faces, np.asarray(weight)
