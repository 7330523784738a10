"""What the tests of the importers share: workspaces, small files, and what an algorithm says."""

from __future__ import annotations

import json
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from osgeo import gdal
from qgis.core import QgsCoordinateReferenceSystem, QgsProcessingException, QgsProcessingFeedback

from resokit_qgis.workspace import schema, store
from resokit_qgis.workspace.store import Workspace

DATA = Path(__file__).resolve().parents[1] / "data"

# A square of 100 m by 100 m in Schaerbeek, in EPSG:31370.
X, Y = 151000.0, 173000.0
SQUARE = [[X, Y], [X + 100, Y], [X + 100, Y + 100], [X, Y + 100], [X, Y]]


def make_workspace(folder: Path, crs: str = "EPSG:31370", name: str = "work", notice: str = "") -> Workspace:
    return store.create(folder, name, QgsCoordinateReferenceSystem(crs), "en", notice)


def counts(workspace: Workspace) -> dict[str, int]:
    """The number of rows in each table, from one opening of the file."""
    dataset = gdal.OpenEx(str(workspace.path), gdal.OF_VECTOR | gdal.OF_READONLY)
    return {table.name: dataset.GetLayerByName(table.name).GetFeatureCount() for table in schema.TABLES}


def run(processing: ModuleType, algorithm: str, workspace: Workspace, **parameters: Any) -> dict[str, Any]:
    """Run `resokit:algorithm`; `_report` and `_log` in what it returns are the texts of its report and its log."""
    report = workspace.path.with_name("report.html")
    feedback = QgsProcessingFeedback(False)
    given = {"WORKSPACE": str(workspace.path), "REPORT": str(report), **parameters}
    results = processing.run(f"resokit:{algorithm}", given, feedback=feedback)
    return {**results, "_report": report.read_text(encoding="utf-8"), "_log": feedback.textLog()}


def refusal(processing: ModuleType, algorithm: str, workspace: Workspace, **parameters: Any) -> str:
    """What `resokit:algorithm` says when it refuses; it has changed nothing and left no report."""
    before = counts(workspace)
    with pytest.raises(QgsProcessingException) as caught:
        run(processing, algorithm, workspace, **parameters)
    assert counts(workspace) == before
    assert not workspace.path.with_name("report.html").exists()
    return str(caught.value).removeprefix("Unable to execute algorithm\n")


def polygon(*rings: list[list[float]]) -> dict[str, Any]:
    return {"type": "Polygon", "coordinates": list(rings)}


def line(*points: list[float]) -> dict[str, Any]:
    return {"type": "LineString", "coordinates": list(points)}


def square(east: float = 0.0, side: float = 100.0) -> dict[str, Any]:
    """A square polygon of `side` metres, `east` metres from the first."""
    x = X + east
    return polygon([[x, Y], [x + side, Y], [x + side, Y + side], [x, Y + side], [x, Y]])


def write_geojson(
    path: Path, *rows: dict[str, Any] | None, crs: str | None = "EPSG:31370", **fields: list[Any]
) -> Path:
    """A GeoJSON file of `rows` (geometries) with `fields` (name -> a value for each row)."""
    features = []
    for index, geometry in enumerate(rows):
        properties = {name: values[index] for name, values in fields.items()}
        features.append({"type": "Feature", "properties": properties, "geometry": geometry})
    named = None if crs is None else {"type": "name", "properties": {"name": crs}}
    content = {"type": "FeatureCollection", "crs": named, "features": features}
    path.write_text(json.dumps(content), encoding="utf-8")
    return path
