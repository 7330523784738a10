"""What the tests of the lived neighbourhood and of the comparison share: layers, runs and refusals."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsField,
    QgsGeometry,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QMetaType

from resokit_qgis.workspace.store import Workspace

X, Y = 150_000.0, 172_000.0
"""A place in Brussels, in EPSG:31370."""


def box(east: float, north: float, width: float, height: float) -> str:
    """A rectangle as WKT, `east` and `north` metres from (X, Y)."""
    west, south = X + east, Y + north
    corners = ((0, 0), (width, 0), (width, height), (0, height), (0, 0))
    return "POLYGON((" + ", ".join(f"{west + x} {south + y}" for x, y in corners) + "))"


def layer(shapes: Sequence[str | None], crs: str = "EPSG:31370", **fields: Sequence[Any]) -> QgsVectorLayer:
    """A memory layer of `shapes` (WKT, or None for no geometry) with `fields` (name -> a value a row)."""
    made = QgsVectorLayer("MultiPolygon", "drawn", "memory")
    made.setCrs(QgsCoordinateReferenceSystem(crs) if crs else QgsCoordinateReferenceSystem())
    kinds = {bool: QMetaType.Type.Bool, int: QMetaType.Type.Int, float: QMetaType.Type.Double}
    columns = [QgsField(name, kinds.get(type(values[0]), QMetaType.Type.QString)) for name, values in fields.items()]
    made.dataProvider().addAttributes(columns)
    made.updateFields()
    for row, shape in enumerate(shapes):
        feature = QgsFeature(made.fields())
        feature.setAttributes([values[row] for values in fields.values()])
        if shape is not None:
            feature.setGeometry(QgsGeometry.fromWkt(shape))
        if not made.dataProvider().addFeature(feature):
            pytest.fail(f"row {row} was not added")
    return made


class Feedback(QgsProcessingFeedback):
    """Keeps what is said, and cancels once the progress passes `cancel_at` percent."""

    def __init__(self, cancel_at: float = 1000.0) -> None:
        super().__init__(False)
        self.progressChanged.connect(lambda percent: self.cancel() if percent >= cancel_at else None)


def run(processing: ModuleType, algorithm: str, folder: Path, **parameters: Any) -> dict[str, Any]:
    """Run `resokit:algorithm` into memory; `_report` and `_log` in what it returns are what it told."""
    feedback = Feedback()
    report = folder / "report.html"
    results = processing.run(f"resokit:{algorithm}", {"REPORT": str(report), **parameters}, feedback=feedback)
    return {**results, "_report": report.read_text(encoding="utf-8"), "_log": feedback.textLog()}


def refusal(processing: ModuleType, algorithm: str, folder: Path, cancel_at: float = 1000.0, **parameters: Any) -> str:
    """What `resokit:algorithm` says when it refuses. Its outputs are files in `folder`, and none may be there then."""
    outputs = {name: str(folder / f"{name}.gpkg") for name in ("AGREEMENT", "LEVELS", "OUTPUT")}
    given = {**outputs, "REPORT": str(folder / "report.html"), **parameters}
    with pytest.raises(QgsProcessingException) as caught:
        processing.run(f"resokit:{algorithm}", given, feedback=Feedback(cancel_at))
    left = [path.name for path in folder.iterdir() if path.stem in (*outputs, "report")]
    assert left == []
    return str(caught.value).removeprefix("Unable to execute algorithm\n")


def rows(made: QgsVectorLayer) -> list[dict[str, Any]]:
    """The attributes of each feature, and its area under "_area"."""
    return [{**feature.attributeMap(), "_area": feature.geometry().area()} for feature in made.getFeatures()]


def part_of(source: Path, target: Path, first: int, last: int) -> Path:
    """The GeoJSON `target` with the features `first` to `last` of `source`."""
    content = json.loads(source.read_text(encoding="utf-8"))
    content["features"] = content["features"][first:last]
    target.write_text(json.dumps(content), encoding="utf-8")
    return target


# The lived neighbourhood -----------------------------------------------------------------------------------------

FIVE = [box(0, 0, 100, 100)] * 4 + [box(50, 0, 100, 100)]
"""Four drew the same square, one the square half beside it: 5 agree on 5,000 m², 4 on 5,000, 1 on 5,000."""

MEMORY = {"AGREEMENT": "memory:", "LEVELS": "memory:"}


def lived(processing: Any, folder: Path, source: Any, **parameters: Any) -> dict[str, Any]:
    return run(processing, "livedneighbourhood", folder, INPUT=source, **{**MEMORY, **parameters})


def refused(processing: Any, folder: Path, source: Any, cancel_at: float = 1000.0, **parameters: Any) -> str:
    return refusal(processing, "livedneighbourhood", folder, cancel_at, INPUT=source, **parameters)


def levels(result: dict[str, Any]) -> dict[float, float]:
    """threshold -> area_m2, checked against the geometry where that is in metres."""
    return {row["threshold"]: row["area_m2"] for row in rows(result["LEVELS"])}


def agreement(result: dict[str, Any]) -> list[tuple[int, float, float]]:
    return [(row["drawings"], row["share"], round(row["_area"], 3)) for row in rows(result["AGREEMENT"])]


def fill(workspace: Workspace, people: list[dict[str, Any]], drawings: list[dict[str, Any]]) -> str:
    """Write participants and drawings (`participant` is the place of theirs in `people`); returns the layer's path."""
    with workspace.change() as changes:
        keys = [
            changes.insert("participants", {"code": f"P{place}", "consent_analysis": True, **person})
            for place, person in enumerate(people)
        ]
        for drawing in drawings:
            geometry = QgsGeometry.fromWkt(drawing["shape"])
            geometry.convertToMultiType()
            who = drawing.get("participant")
            row = {name: value for name, value in drawing.items() if name not in ("shape", "participant")}
            changes.insert(
                "drawings",
                {**row, "participant_id": None if who is None else keys[who], "geom": bytes(geometry.asWkb())},
            )
    return f"{workspace.path}|layername=drawings"


def one_each(shapes: list[str]) -> list[dict[str, Any]]:
    return [{"shape": shape, "participant": place} for place, shape in enumerate(shapes)]
