"""Workspaces that cannot be written to, are not ours or are newer, and imports that are cancelled half-way."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsProcessingException, QgsProcessingFeedback

from resokit_qgis.errors import ResokitError
from resokit_qgis.workspace import geopackage, schema, store
from resokit_qgis.workspace.schema import Field, Shape, Table
from resokit_qgis.workspace.store import Workspace
from tests.qgis.import_help import counts, make_workspace, refusal, run, square, write_geojson
from tests.qgis.nobody_help import as_nobody


def imports(folder: Path) -> dict[str, dict[str, Any]]:
    """Parameters with which each import works on a workspace that has a ward with the code 1."""
    file = str(write_geojson(folder / "areas.geojson", square(), square(100), code=["10", "11"]))
    table = folder / "table.csv"
    table.write_text("code;n\n1;10\n", encoding="utf-8")
    return {
        "importdrawings": {"INPUT": file},
        "importwards": {"INPUT": file, "CODE_FIELD": "code"},
        "importindicators": {"INPUT": str(table), "CODE_COLUMN": "code", "PERIOD": "2025"},
    }


ALGORITHMS = ("importdrawings", "importwards", "importindicators")


def add_ward(processing: Any, workspace: Workspace, folder: Path) -> None:
    file = write_geojson(folder / "ward.geojson", square(), code=["1"])
    run(processing, "importwards", workspace, INPUT=str(file), CODE_FIELD="code")
    workspace.path.with_name("report.html").unlink()
    shutil.rmtree(workspace.path.with_name("backups"))


def said_by(processing: Any, algorithm: str, workspace: Workspace, parameters: dict[str, Any]) -> str:
    try:
        processing.run(f"resokit:{algorithm}", {"WORKSPACE": str(workspace.path), **parameters})
    except QgsProcessingException as error:
        return str(error)
    return "written"


@pytest.mark.parametrize("algorithm", ALGORITHMS)
@pytest.mark.parametrize(
    ("file_mode", "folder_mode", "said"),
    [
        (
            0o444,
            0o777,
            "work.gpkg is read-only. Ask for write permission, or copy the workspace to a folder of your own.",
        ),
        (
            0o666,
            0o555,
            "The folder {folder} is read-only, so work.gpkg cannot be changed. Copy the workspace to a folder of your own.",
        ),
        (0o666, 0o777, "written"),
    ],
)
def test_a_workspace_that_is_read_only(
    processing: Any, open_folder: Path, algorithm: str, file_mode: int, folder_mode: int, said: str
) -> None:
    inner = open_folder / "inner"
    workspace = make_workspace(inner)
    add_ward(processing, workspace, open_folder)
    parameters = imports(open_folder)[algorithm]
    before = counts(workspace)
    workspace.path.chmod(file_mode)
    inner.chmod(folder_mode)
    found = as_nobody(lambda: said_by(processing, algorithm, workspace, parameters))
    assert found == said.format(folder=inner)
    assert (counts(workspace) == before) == (said != "written")
    assert sorted(path.name for path in inner.iterdir() if path.is_file()) == ["work-identities.gpkg", "work.gpkg"]


@pytest.mark.parametrize("algorithm", ALGORITHMS)
def test_a_workspace_that_is_not_ours(processing: Any, qgis_app: Any, tmp_path: Path, algorithm: str) -> None:
    parameters = imports(tmp_path)[algorithm]
    other = tmp_path / "other.gpkg"
    geopackage.create(other, [schema.table("wards")], "EPSG:31370")
    content = other.read_bytes()
    text = tmp_path / "text.gpkg"
    text.write_text("hello", encoding="utf-8")
    for path in (other, text):
        with pytest.raises(QgsProcessingException) as caught:
            processing.run(f"resokit:{algorithm}", {"WORKSPACE": str(path), **parameters})
        assert str(caught.value) == (
            f"{path.name} is not a Resokit workspace. Choose the .gpkg file that “New workspace” made."
        )
    assert other.read_bytes() == content


@pytest.mark.parametrize("algorithm", ALGORITHMS)
def test_a_workspace_that_is_not_there(processing: Any, tmp_path: Path, algorithm: str) -> None:
    path = tmp_path / "gone.gpkg"
    with pytest.raises(QgsProcessingException) as caught:
        processing.run(f"resokit:{algorithm}", {"WORKSPACE": str(path), **imports(tmp_path)[algorithm]})
    assert str(caught.value) == f"There is no workspace {path}. Choose the .gpkg file of an existing one."
    assert not path.exists()


@pytest.mark.parametrize("algorithm", ALGORITHMS)
def test_a_workspace_that_is_newer(processing: Any, workspace: Workspace, tmp_path: Path, algorithm: str) -> None:
    meta = Table(schema.META, "", Shape.NONE, (Field("id", ""), Field("value", "")))
    newer = str(schema.SCHEMA_VERSION + 1)
    with geopackage.transaction(workspace.path) as writer:
        writer.update(meta, "schema_version", {"value": newer})
    assert refusal(processing, algorithm, workspace, **imports(tmp_path)[algorithm]) == (
        f"Buurt.gpkg was made by a newer Resokit (its format is {newer}, this plugin reads {schema.SCHEMA_VERSION}). "
        "Update the plugin."
    )


def test_a_workspace_that_exists_is_not_made_again(processing: Any, workspace: Workspace, tmp_path: Path) -> None:
    before = workspace.path.read_bytes()
    parameters = {"FOLDER": str(workspace.path.parent), "NAME": "Buurt", "CRS": "EPSG:31370", "LANGUAGE": "nl"}
    with pytest.raises(QgsProcessingException) as caught:
        processing.run("resokit:createworkspace", parameters)
    assert str(caught.value) == (
        f"Buurt.gpkg already exists in {workspace.path.parent}. Open it, or choose another name or folder."
    )
    assert workspace.path.read_bytes() == before


@pytest.mark.parametrize("algorithm", ALGORITHMS)
def test_a_report_that_cannot_be_written(processing: Any, workspace: Workspace, tmp_path: Path, algorithm: str) -> None:
    add_ward(processing, workspace, tmp_path)
    said = refusal(processing, algorithm, workspace, **{**imports(tmp_path)[algorithm], "REPORT": str(tmp_path)})
    assert said == (
        f"The report cannot be written to {tmp_path}: Is a directory. Choose another place for it. Nothing was changed."
    )


HOLD = """
import sys
from osgeo import gdal
gdal.UseExceptions()
dataset = gdal.OpenEx(sys.argv[1], gdal.OF_VECTOR | gdal.OF_UPDATE, allowed_drivers=["GPKG"])
dataset.ExecuteSQL(f"BEGIN {sys.argv[2]}")
print("held", flush=True)
sys.stdin.readline()
"""
HELD = "{file} is being written by another program. Save or close it there, and try again; nothing was changed here."


@contextmanager
def held_elsewhere(path: Path, how: str) -> Iterator[None]:
    """Another process keeps the file locked: IMMEDIATE against writing, EXCLUSIVE against reading too."""
    other = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(path), how], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert other.stdout is not None
    assert other.stdout.readline() == "held\n"
    try:
        yield
    finally:
        other.communicate("\n")


@pytest.mark.parametrize("how", ["IMMEDIATE", "EXCLUSIVE"])
@pytest.mark.parametrize("algorithm", ALGORITHMS)
def test_a_workspace_that_another_program_writes(
    processing: Any, workspace: Workspace, tmp_path: Path, algorithm: str, how: str
) -> None:
    add_ward(processing, workspace, tmp_path)
    parameters = imports(tmp_path)[algorithm]
    before = counts(workspace)
    with held_elsewhere(workspace.path, how):
        assert said_by(processing, algorithm, workspace, parameters) == HELD.format(file="Buurt.gpkg")
    assert counts(workspace) == before
    assert said_by(processing, algorithm, workspace, parameters) == "written"


def test_reading_while_another_program_writes(workspace: Workspace) -> None:
    with held_elsewhere(workspace.path, "EXCLUSIVE"):
        for read in (workspace.rows, workspace.count):
            with pytest.raises(ResokitError) as caught:
                read("wards")
            assert str(caught.value) == HELD.format(file="Buurt.gpkg")


def test_an_input_that_another_program_writes(processing: Any, workspace: Workspace, tmp_path: Path) -> None:
    other = make_workspace(tmp_path / "other")
    with held_elsewhere(other.path, "EXCLUSIVE"):
        said = refusal(processing, "importdrawings", workspace, INPUT=f"{other.path}|layername=drawings")
    assert said == HELD.format(file="work.gpkg")


def test_a_workspace_that_is_damaged(workspace: Workspace) -> None:
    content = workspace.path.read_bytes()
    workspace.path.write_bytes(content[: len(content) // 2])
    for read in (lambda: store.open_workspace(workspace.path), lambda: workspace.rows("wards")):
        with pytest.raises(ResokitError) as caught:
            read()
        said = str(caught.value)
        # What GDAL says of it stands in the middle, and differs from version to version.
        assert said.startswith("Buurt.gpkg cannot be read, perhaps because it is damaged: ")
        assert "database disk image is malformed" in said
        assert said.endswith(" Put back a copy of it from before.")


@pytest.mark.parametrize("algorithm", ALGORITHMS)
def test_what_may_not_be_read(processing: Any, open_folder: Path, algorithm: str) -> None:
    workspace = make_workspace(open_folder / "inner")
    add_ward(processing, workspace, open_folder)
    parameters = imports(open_folder)[algorithm]
    closed = "{file} may not be read. Ask for read permission, or copy it to a folder of your own."
    for path in (workspace.path, Path(parameters["INPUT"])):
        mode = path.stat().st_mode
        path.chmod(0o200)
        said = as_nobody(lambda: said_by(processing, algorithm, workspace, parameters))
        path.chmod(mode)
        assert said.removeprefix("Unable to execute algorithm\n") == closed.format(file=path.name)


class CancelAt(QgsProcessingFeedback):
    """Feedback that cancels once `percent` is done."""

    def __init__(self, percent: float) -> None:
        super().__init__(False)
        self.reached = 0.0
        self._percent = percent
        self.progressChanged.connect(self._look)

    def _look(self, progress: float) -> None:
        self.reached = progress
        if progress >= self._percent:
            self.cancel()


@pytest.mark.parametrize("percent", [5, 50, 75, 95])
@pytest.mark.parametrize("algorithm", ALGORITHMS)
def test_cancelled_half_way_nothing_stays(
    processing: Any, workspace: Workspace, tmp_path: Path, schaerbeek: Path, algorithm: str, percent: float
) -> None:
    wards = {"INPUT": str(schaerbeek / "wards.geojson"), "CODE_FIELD": "mdzone"}
    if algorithm == "importindicators":
        run(processing, "importwards", workspace, **wards)
    parameters = {
        "importdrawings": {"INPUT": str(schaerbeek / "wards.geojson"), "ROUND": "First"},
        "importwards": wards,
        "importindicators": {
            "INPUT": str(schaerbeek / "population_2025_cp1252.csv"),
            "CODE_COLUMN": "code",
            "PERIOD": "2025",
        },
    }[algorithm]
    before = counts(workspace)
    feedback = CancelAt(percent)
    with pytest.raises(QgsProcessingException) as caught:
        processing.run(f"resokit:{algorithm}", {"WORKSPACE": str(workspace.path), **parameters}, feedback=feedback)
    assert str(caught.value) == "Cancelled; nothing was changed."
    assert percent <= feedback.reached < 100
    assert counts(workspace) == before
