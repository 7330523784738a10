"""A kept result on paper: the layout that a planner goes on with, its layers, and its words."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsCoordinateTransformContext, QgsLayoutExporter, QgsPrintLayout, QgsProject

from resokit_qgis.errors import ResokitError
from resokit_qgis.layouts import desk_layout
from resokit_qgis.project.layers import GROUP
from resokit_qgis.workspace import keeping
from resokit_qgis.workspace.choice import Choice
from resokit_qgis.workspace.drawn import read_drawn
from resokit_qgis.workspace.result_of_choice import Wanted, result_of
from resokit_qgis.workspace.rule import SHARE, Rule
from resokit_qgis.workspace.store import Workspace, open_workspace

UPTOWN = Choice(names=frozenset({"Uptown"}))
STRANGE = 'Uptown [% 1 + 1 %] <b>&amp; "more"</b>'


def keep(workspace: Workspace, name: str) -> None:
    result, made = result_of(
        read_drawn(workspace, lambda _done: None), Wanted(UPTOWN, Rule(SHARE, Fraction(50))), lambda _done: None
    )
    keeping.keep(workspace, name, result, made, QgsCoordinateTransformContext())


@pytest.fixture(scope="session")
def sent_made(chicago_made: Workspace, tmp_path_factory: pytest.TempPathFactory) -> Workspace:
    folder = tmp_path_factory.mktemp("sent") / "sent"
    shutil.copytree(chicago_made.path.parent, folder)
    workspace = open_workspace(folder / chicago_made.path.name)
    rows = workspace.rows("drawings", shapes=False)
    with workspace.change() as changes:
        changes.delete_many("drawings", [row["id"] for row in rows if row["neighbourhood_name"] == "Pilsen"])
        changes.delete_many("drawings", [row["id"] for row in rows if row["neighbourhood_name"] == "Uptown"][60:])
    keep(workspace, "Uptown")
    keep(workspace, STRANGE)
    return workspace


@pytest.fixture
def sent(sent_made: Workspace, tmp_path: Path) -> Workspace:
    shutil.copytree(sent_made.path.parent, tmp_path / "sent")
    return open_workspace(tmp_path / "sent" / sent_made.path.name)


@pytest.fixture
def project(sent: Workspace) -> Iterator[QgsProject]:
    made = QgsProject()
    assert made.read(str(sent.project_path))
    yield made
    made.clear()


def export(processing: Any, workspace: Workspace, name: str = "Uptown") -> Path:
    file = workspace.path.parent / "exports" / "uptown.gpkg"
    processing.run(
        "resokit:exportresult", {"WORKSPACE": str(workspace.path), "RESULT": name, "FILE": str(file), "WARDS": "3,77"}
    )
    return file


def words(layout: QgsPrintLayout, folder: Path) -> str:
    """The text of the layout's PDF, as its own settings make it."""
    file = folder / "page.pdf"
    settings = QgsLayoutExporter.PdfExportSettings()
    settings.forceVectorOutput = bool(layout.customProperty("forceVector"))
    settings.textRenderFormat = type(settings.textRenderFormat)(int(layout.customProperty("pdfTextFormat")))
    assert QgsLayoutExporter(layout).exportToPdf(str(file), settings) == QgsLayoutExporter.ExportResult.Success
    text = subprocess.run(["pdftotext", "-layout", str(file), "-"], check=True, capture_output=True, text=True).stdout
    return re.sub(r"\s+", " ", text)


def test_the_page_says_what_it_shows(processing: Any, sent: Workspace, project: QgsProject, tmp_path: Path) -> None:
    layout = desk_layout.send(project, sent, export(processing, sent))
    assert layout.name() == "Uptown"
    assert project.layoutManager().layoutByName("Uptown") is layout
    names = ("title", "subtitle", "map", "legend", "scale bar", "north arrow", "origin", "credits")
    assert all(layout.itemById(name) is not None for name in names)
    assert layout.itemById("notice") is None
    text = words(layout, tmp_path)
    for said in (
        "Uptown",
        "Lived neighbourhood",
        "Ward (administrative)",
        "Only in the neighbourhood",
        "Made with Resokit",
    ):
        assert said in text
    assert "NULL" not in text
    assert re.search(r"at least 50 % of 60 drawings", text) and re.search(r"Computed on \d+ \w+ 20\d\d", text)


def test_its_layers_are_those_of_the_export(processing: Any, sent: Workspace, project: QgsProject) -> None:
    file = export(processing, sent)
    before = set(project.mapLayers())
    layout = desk_layout.send(project, sent, file)
    made = [layer for key, layer in project.mapLayers().items() if key not in before]
    assert {layer.source().partition("|")[0] for layer in made} == {str(file)}
    shown = layout.itemById("map").layers()
    assert set(made) <= set(shown)
    assert [layer.name() for layer in shown[:3]] == [
        "Lived neighbourhood", "Ward (administrative)", "Difference with the wards",
    ]  # fmt: skip
    assert not any(layer.customProperty("resokit/table") for layer in shown), "nothing of the workspace's own tables"
    group = project.layerTreeRoot().findGroup("Uptown")
    assert group.customProperty(GROUP) == "printed"
    assert len(group.findLayers()) == 3 and not group.itemVisibilityChecked()
    line = made[0] if made[0].name() == "Lived neighbourhood" else shown[0]
    assert layout.itemById("map").extent().contains(line.extent())


def test_a_name_stays_text(processing: Any, sent: Workspace, project: QgsProject, tmp_path: Path) -> None:
    layout = desk_layout.send(project, sent, export(processing, sent, STRANGE))
    assert layout.name() == STRANGE
    text = words(layout, tmp_path)
    assert "[% 1 + 1 %] <b>&amp;" in text
    assert not any("[%" in layer.name() for layer in project.mapLayers().values())


def test_a_second_one_has_a_name_of_its_own(processing: Any, sent: Workspace, project: QgsProject) -> None:
    file = export(processing, sent)
    assert [desk_layout.send(project, sent, file).name() for _ in range(3)] == ["Uptown", "Uptown (2)", "Uptown (3)"]
    assert len(project.layoutManager().layouts()) == 3


def test_the_layout_is_there_when_the_project_is_read_again(
    processing: Any, sent: Workspace, project: QgsProject, tmp_path: Path
) -> None:
    desk_layout.send(project, sent, export(processing, sent, STRANGE))
    assert project.write()
    again = QgsProject()
    assert again.read(str(sent.project_path))
    layout = again.layoutManager().layoutByName(STRANGE)
    assert all(layer.isValid() for layer in layout.itemById("map").layers())
    text = words(layout, tmp_path)
    assert "[% 1 + 1 %]" in text and "Only in the neighbourhood" in text
    again.clear()


def test_it_speaks_the_language_of_the_workspace_and_tells_what_is_made_up(
    processing: Any, sent: Workspace, project: QgsProject, tmp_path: Path
) -> None:
    with sent.change() as changes:
        changes.set("language", "nl")
        for row in sent.rows("neighbourhoods", shapes=False):
            changes.update("neighbourhoods", row["id"], {"fictional": True})
    dutch = open_workspace(sent.path)
    text = words(desk_layout.send(project, dutch, export(processing, dutch)), tmp_path)
    assert "Gemaakt met Resokit" in text
    assert "Fictieve" in text or "fictieve" in text


def test_a_file_that_is_no_export_leaves_nothing_behind(sent: Workspace, project: QgsProject) -> None:
    before = set(project.mapLayers()), len(project.layerTreeRoot().findGroups(True))
    with pytest.raises(ResokitError, match="no table “recipe”"):
        desk_layout.send(project, sent, sent.path)
    assert (set(project.mapLayers()), len(project.layerTreeRoot().findGroups(True))) == before
    assert project.layoutManager().layouts() == []
