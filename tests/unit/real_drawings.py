"""Drawings of real people in Chicago, in metres, for tests without QGIS."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import shapely

from resokit_qgis.analysis.repair import repair

ROOT = Path(__file__).resolve().parents[2]
HYDE_PARK = "resources/demo/hyde_park/drawings.geojson"
PILSEN = "benchmarks/data/chicago_pilsen.geojson"
UPTOWN = "benchmarks/data/chicago_uptown.geojson"


def real_drawings(path: str, first: int = 0, last: int | None = None) -> Any:
    """Those of the file that can be used, from `first` to `last`: an object array of valid (multi)polygons."""
    content = json.loads((ROOT / path).read_text(encoding="utf-8"))
    drawn = [shapely.from_geojson(json.dumps(feature["geometry"])) for feature in content["features"][first:last]]
    mended = [repair(shapely.transform(shape, _in_metres)).geometry for shape in drawn if shape is not None]
    return np.array([shape for shape in mended if shape is not None], dtype=object)


def _in_metres(degrees: Any) -> Any:
    """Longitude and latitude around Chicago as metres: near enough for areas of a few kilometres."""
    return degrees * [111_320 * np.cos(np.radians(41.85)), 111_132]
