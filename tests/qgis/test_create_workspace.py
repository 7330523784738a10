"""New workspace: made whole, or refused with a sentence and nothing left behind."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from qgis.core import Qgis, QgsProcessingContext, QgsProcessingException, QgsProcessingFeedback, QgsProject

from resokit_qgis import i18n
from resokit_qgis.algorithms.create_workspace import CreateWorkspace
from resokit_qgis.project import layer
from resokit_qgis.workspace import schema
from resokit_qgis.workspace.store import open_workspace

NOBODY = 65534


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def run(processing: Any, folder: Path, **changes: Any) -> dict[str, Any]:
    parameters = {"FOLDER": str(folder), "NAME": "Helmet", **changes}
    outputs: dict[str, Any] = processing.run("resokit:createworkspace", parameters)
    return outputs


def refusal(processing: Any, folder: Path, **changes: Any) -> str:
    with pytest.raises(QgsProcessingException) as caught:
        run(processing, folder, **changes)
    return str(caught.value)


def test_a_workspace_is_made_with_its_project(processing: Any, tmp_path: Path) -> None:
    folder = tmp_path / "not" / "there yet"
    outputs = run(processing, folder, LANGUAGE="fr")
    assert outputs["WORKSPACE"] == str(folder / "Helmet.gpkg")
    assert names(folder) == ["Helmet-identities.gpkg", "Helmet.gpkg", "Helmet.qgz", "exports", "media"]
    workspace = open_workspace(Path(outputs["WORKSPACE"]))
    assert (workspace.name, workspace.language, workspace.crs.authid()) == ("Helmet", "fr", "EPSG:31370")
    assert workspace.settings["schema_version"] == str(schema.SCHEMA_VERSION)
    assert [workspace.count(table.name) for table in schema.TABLES] == [0] * len(schema.TABLES)
    project = QgsProject()
    assert project.read(str(folder / "Helmet.qgz"))
    for table in schema.TABLES:
        found = layer(project, table.name)
        assert found is not None
        assert found.isValid()


def test_the_crs_can_be_another_one_in_metres(processing: Any, tmp_path: Path) -> None:
    outputs = run(processing, tmp_path, CRS="EPSG:3812")
    assert open_workspace(Path(outputs["WORKSPACE"])).crs.authid() == "EPSG:3812"


def test_it_speaks_the_language_of_qgis_unless_told_otherwise(processing: Any, tmp_path: Path) -> None:
    outputs = run(processing, tmp_path)
    assert open_workspace(Path(outputs["WORKSPACE"])).language == i18n.interface_language()


def test_two_workspaces_share_a_folder(processing: Any, tmp_path: Path) -> None:
    run(processing, tmp_path)
    run(processing, tmp_path, NAME="Colignon")
    assert [name for name in names(tmp_path) if name.endswith(".qgz")] == ["Colignon.qgz", "Helmet.qgz"]


@pytest.mark.parametrize("existing", ["Helmet.gpkg", "Helmet.qgz", "Helmet-identities.gpkg"])
def test_nothing_that_exists_is_written_over(processing: Any, tmp_path: Path, existing: str) -> None:
    (tmp_path / existing).write_text("mine", encoding="utf-8")
    expected = f"{existing} already exists in {tmp_path}. Open it, or choose another name or folder."
    assert expected in refusal(processing, tmp_path)
    assert names(tmp_path) == [existing]
    assert (tmp_path / existing).read_text(encoding="utf-8") == "mine"


@pytest.mark.parametrize("name", ["../Helmet", "a/b", ".hidden", "ends.", "two\nlines", "x" * 61, "a:b", "[% 1 + 1 %]"])
def test_a_name_that_will_not_do_is_said(processing: Any, tmp_path: Path, name: str) -> None:
    assert f"“{name}” cannot be a workspace's name." in refusal(processing, tmp_path / "new", NAME=name)
    assert names(tmp_path) == []


@pytest.mark.parametrize(
    ("crs", "message"),
    [
        ("EPSG:4326", "EPSG:4326 does not measure in metres. Choose a projected system, for instance EPSG:31370."),
        ("EPSG:2263", "EPSG:2263 does not measure in metres."),
        ("EPSG:999999", "The coordinate reference system is not known. Choose one, for instance EPSG:31370."),
    ],
)
def test_a_crs_that_is_not_in_metres_is_said(processing: Any, tmp_path: Path, crs: str, message: str) -> None:
    assert message in refusal(processing, tmp_path / "new", CRS=crs)
    assert names(tmp_path) == []


def test_a_folder_that_is_a_file_is_said(processing: Any, tmp_path: Path) -> None:
    file = tmp_path / "notes.txt"
    file.write_text("mine", encoding="utf-8")
    assert f"No workspace can be made in {file}: File exists." in refusal(processing, file)
    assert names(tmp_path) == ["notes.txt"]


@pytest.fixture
def others_folder() -> Iterator[Path]:
    """A folder that everybody may read and only we may write, outside pytest's own, which nobody else may enter."""
    folder = Path(tempfile.mkdtemp(prefix="resokit-test-"))
    folder.chmod(0o555)
    yield folder
    folder.chmod(0o755)
    shutil.rmtree(folder)


def as_somebody_without_rights(parameters: dict[str, Any]) -> str:
    """Run the algorithm in a forked process that is no longer root; returns what it says."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        said = "something else went wrong"
        try:
            if os.getuid() == 0:
                os.setgid(NOBODY)
                os.setuid(NOBODY)
            algorithm = CreateWorkspace().create()
            outputs, done = algorithm.run(parameters, QgsProcessingContext(), QgsProcessingFeedback(), {}, False)
            said = f"made: {outputs} {done}"
        except QgsProcessingException as error:
            said = str(error)
        finally:
            os.write(writing, said.encode())
            os._exit(0)
    os.close(writing)
    with os.fdopen(reading, encoding="utf-8") as pipe:
        said = pipe.read()
    os.waitpid(child, 0)
    return said


@pytest.mark.parametrize("sub", ["", "new"])
def test_a_read_only_folder_is_said(qgis_app: Any, others_folder: Path, sub: str) -> None:
    folder = others_folder / sub
    said = as_somebody_without_rights({"FOLDER": str(folder), "NAME": "Helmet"})
    assert said == f"No workspace can be made in {folder}: Permission denied. Choose a folder that you may write in."
    assert names(others_folder) == []


@pytest.mark.parametrize("before", [[], ["media"], ["exports", "media"]])
def test_when_the_project_cannot_be_written_nothing_new_stays(
    processing: Any, tmp_path: Path, before: list[str]
) -> None:
    # The project is written beside its place first; a folder of that name stands in its way.
    in_the_way = "Helmet-new.qgz"
    for name in [in_the_way, *before]:
        (tmp_path / name).mkdir()
    assert f"The project Helmet.qgz could not be written in {tmp_path}: " in refusal(processing, tmp_path)
    assert names(tmp_path) == sorted([in_the_way, *before])
    (tmp_path / in_the_way).rmdir()
    run(processing, tmp_path)
    assert "Helmet.qgz" in names(tmp_path)


def test_it_runs_in_the_main_thread_and_explains_its_parameters(qgis_app: Any) -> None:
    algorithm = CreateWorkspace().create()
    assert algorithm.flags() & Qgis.ProcessingAlgorithmFlag.NoThreading
    assert [parameter.name() for parameter in algorithm.parameterDefinitions()] == ["FOLDER", "NAME", "CRS", "LANGUAGE"]
    assert all(parameter.help() for parameter in algorithm.parameterDefinitions())
    assert [output.name() for output in algorithm.outputDefinitions()] == ["WORKSPACE"]
    assert algorithm.shortHelpString()
