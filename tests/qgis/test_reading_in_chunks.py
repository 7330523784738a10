"""Drawings and wards are read, and imported, some thousands of rows at a time; where a chunk ends makes no difference."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import shapely
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsGeometry,
    QgsVectorLayer,
)

from resokit_qgis.analysis.repair import NO_GEOMETRY, TOO_FEW_POINTS
from resokit_qgis.errors import CancelledError
from resokit_qgis.workspace import areas_source
from resokit_qgis.workspace.importers import boundaries
from resokit_qgis.workspace.importers.drawings import DrawingOptions, import_drawings
from resokit_qgis.workspace.importers.vector_source import VectorSource
from resokit_qgis.workspace.moving import plain_wkb
from resokit_qgis.workspace.store import Workspace
from tests.qgis import drawing_help, import_help
from tests.qgis.drawing_help import X, Y, box, layer

BOW_TIE = f"POLYGON(({X} {Y}, {X + 100} {Y + 100}, {X + 100} {Y}, {X} {Y + 100}, {X} {Y}))"
OUTSIDE = "POLYGON((1e8 1e8, 1.1e8 1e8, 1.1e8 1.1e8, 1e8 1e8))"
FLAT = f"POLYGON(({X} {Y}, {X + 100} {Y}, {X} {Y}))"
SHAPES = [box(0, 0, 100, 100), None, BOW_TIE, OUTSIDE, box(50, 0, 100, 100), FLAT, box(0, 50, 100, 100)]
WHO = ["ann", "bob", "cas", "dia", "ann", "eva", "fay"]
ROWS_OR_BYTES = [("CHUNK_ROWS", 1), ("CHUNK_ROWS", 2), ("CHUNK_ROWS", 7), ("CHUNK_BYTES", 1), ("CHUNK_BYTES", 250)]


@pytest.fixture
def workspace(qgis_app: Any, tmp_path: Path) -> Workspace:
    return import_help.make_workspace(tmp_path)


@pytest.mark.parametrize(("name", "value"), ROWS_OR_BYTES)
def test_reading_to_compute(
    processing: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, value: int
) -> None:
    def run() -> tuple[list[bytes], str]:
        found = drawing_help.run(
            processing,
            "livedneighbourhood",
            tmp_path,
            INPUT=layer([*SHAPES, *SHAPES], who=[*WHO, *(name + " too" for name in WHO)]),
            PARTICIPANT_FIELD="who",
            THRESHOLDS="0",
            AGREEMENT="memory:",
            LEVELS="memory:",
        )
        return [bytes(feature.geometry().asWkb()) for feature in found["LEVELS"].getFeatures()], found["_report"]

    at_once, report = run()
    monkeypatch.setattr(areas_source, name, value)
    in_chunks, chunked_report = run()
    assert in_chunks == at_once
    assert chunked_report == report
    for reason in (NO_GEOMETRY, areas_source.OUTSIDE, TOO_FEW_POINTS):
        assert reason in report


@pytest.mark.parametrize(("name", "value"), ROWS_OR_BYTES)
def test_importing(
    processing: Any, workspace: Workspace, monkeypatch: pytest.MonkeyPatch, name: str, value: int
) -> None:
    monkeypatch.setattr(boundaries, name, value)
    found = import_help.run(
        processing, "importdrawings", workspace, INPUT=layer(SHAPES, who=WHO), PARTICIPANT_FIELD="who"
    )
    assert (found["IMPORTED"], found["REPAIRED"], found["REFUSED"]) == (4, 1, 3)
    kept = workspace.rows("drawings")
    assert [row["source_row"] for row in kept] == [1, 3, 5, 7]
    assert [row["repaired"] for row in kept] == [False, True, False, False]
    assert shapely.area(shapely.from_wkb([row["geom"] for row in kept])) == pytest.approx([1e4, 5e3, 1e4, 1e4])


def test_a_cancel_between_chunks_of_an_import(workspace: Workspace, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(boundaries, "CHUNK_ROWS", 2)
    heard = []

    def tick(fraction: float) -> None:
        heard.append(fraction)
        if len(heard) == 3:
            raise CancelledError

    before = import_help.counts(workspace)
    with pytest.raises(CancelledError):
        import_drawings(
            workspace,
            VectorSource(layer(SHAPES)),
            DrawingOptions(),
            QgsCoordinateReferenceSystem(),
            QgsCoordinateTransformContext(),
            tick,
        )
    assert heard == pytest.approx([0.0, 0.7 * 2 / 7, 0.7 * 4 / 7])
    assert import_help.counts(workspace) == before


def test_a_cancel_between_chunks_that_are_read(
    processing: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(areas_source, "CHUNK_ROWS", 2)
    said = drawing_help.refusal(
        processing, "livedneighbourhood", tmp_path, cancel_at=1.0, INPUT=layer(SHAPES), THRESHOLDS="0"
    )
    assert "Cancelled; nothing was changed." in said


def test_a_curved_kind_with_straight_lines_is_a_polygon(processing: Any, workspace: Workspace) -> None:
    straight = QgsGeometry.fromWkt(f"CurvePolygon (({X} {Y}, {X + 100} {Y}, {X + 100} {Y + 100}, {X} {Y}))")
    assert shapely.from_wkb(plain_wkb(straight)).area == pytest.approx(5000)
    sketches = QgsVectorLayer("CurvePolygon?crs=EPSG:31370", "Sketches", "memory")
    feature = QgsFeature()
    feature.setGeometry(straight)
    assert sketches.dataProvider().addFeature(feature)
    found = import_help.run(processing, "importdrawings", workspace, INPUT=sketches)
    assert (found["IMPORTED"], found["REFUSED"]) == (1, 0)
    assert "curves" not in found["_log"]
