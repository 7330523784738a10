"""What QGIS itself has: its own algorithms on the same shapes, run through Processing in a QGIS without a window."""

from __future__ import annotations

import sys
import tempfile
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import shapely
from qgis.core import (
    QgsApplication,
    QgsFeature,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsVectorLayer,
)

from benchmarks import inputs
from benchmarks.laps import Laps


class Running(NamedTuple):
    """A QGIS that runs, and its `processing`."""

    application: QgsApplication
    processing: Any


@cache
def start() -> Running:
    """Start QGIS with its own algorithms; it stays until the process ends."""
    application = QgsApplication([], False)
    application.initQgis()
    sys.path.append(str(Path(QgsApplication.pkgDataPath()) / "python" / "plugins"))
    from processing.core.Processing import Processing
    from qgis import processing

    Processing.initialize()
    return Running(application, processing)


def union(laps: Laps, case: str, first: int, flawless: bool) -> dict[str, Any]:
    """`native:union` of drawings with themselves: the `first` ones, without those that had to be mended if `flawless`."""
    drawings = inputs.shapes(case)
    drawings = drawings[inputs.flawless(case)] if flawless else drawings
    start()
    with tempfile.TemporaryDirectory() as folder:
        layer = _layer("drawings", drawings[:first])
        # A layer in memory refuses some of the pieces.
        output = str(Path(folder) / "union.gpkg")
        laps.start()
        run("native:union", {"INPUT": layer, "OUTPUT": output})
        laps.lap("union")
        pieces = QgsVectorLayer(output, "pieces", "ogr")
        found = shapely.from_wkb([bytes(feature.geometry().asWkb()) for feature in pieces.getFeatures()])
    lost = float(shapely.area(drawings[:first]).sum() - shapely.area(found).sum())
    return {"pieces": len(found), "lost_m2": lost}


def intersection(laps: Laps, drawings: str, wards: str, first: int | None = None) -> dict[str, Any]:
    """`native:intersection` of drawings and wards."""
    start()
    layers = [_layer("drawings", inputs.shapes(drawings, first)), _layer("wards", inputs.shapes(wards))]
    laps.start()
    made = run("native:intersection", {"INPUT": layers[0], "OVERLAY": layers[1], "OUTPUT": "memory:"})
    laps.lap("intersection")
    return {"pairs": made["OUTPUT"].featureCount()}


def run(algorithm: str, parameters: dict[str, Any]) -> dict[str, Any]:
    """Run an algorithm and return its outputs; what it says goes nowhere."""
    made: dict[str, Any] = start().processing.run(
        algorithm, parameters, context=QgsProcessingContext(), feedback=QgsProcessingFeedback(False)
    )
    return made


def _layer(name: str, shapes: Any) -> QgsVectorLayer:
    layer = QgsVectorLayer(f"MultiPolygon?crs=EPSG:31370&field={name}:integer", name, "memory")
    features = []
    for number, data in enumerate(shapely.to_wkb(_multi(shapes))):
        feature = QgsFeature(layer.fields())
        feature.setAttributes([number])
        geometry = QgsGeometry()
        geometry.fromWkb(data)
        feature.setGeometry(geometry)
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    return layer


def _multi(shapes: Any) -> Any:
    made = np.empty(len(shapes), dtype=object)
    made[:] = [shapely.multipolygons(shapely.get_parts(shape)) for shape in shapes]
    return made
