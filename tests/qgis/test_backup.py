"""The copy of a workspace from before an import."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsProcessingException, QgsVectorLayer

from resokit_qgis.errors import ResokitError
from resokit_qgis.workspace import backup
from resokit_qgis.workspace.store import Workspace, open_workspace
from tests.qgis.import_help import counts, make_workspace, run
from tests.qgis.test_import_workspaces import ALGORITHMS, CancelAt, add_ward, imports


def files(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.glob("**/*") if path.is_file())


@pytest.mark.parametrize("algorithm", ALGORITHMS)
def test_each_import_makes_a_copy_first(processing: Any, workspace: Workspace, tmp_path: Path, algorithm: str) -> None:
    add_ward(processing, workspace, tmp_path)
    before = {"wards": workspace.rows("wards"), **counts(workspace)}
    results = run(processing, algorithm, workspace, **imports(tmp_path)[algorithm])
    (copy,) = backup.copies(workspace.path)
    assert copy.parent == workspace.path.parent / "backups"
    assert re.fullmatch(rf"Buurt-before-{algorithm}-[0-9]{{8}}-[0-9]{{6}}\.gpkg", copy.name)
    assert f"A copy of the workspace as it was before is in backups/{copy.name}." in results["_log"]
    kept = open_workspace(copy)
    assert {"wards": kept.rows("wards"), **counts(kept)} == before
    assert counts(workspace) != counts(kept)
    assert not kept.identities_path.exists()


@pytest.mark.parametrize("algorithm", ALGORITHMS)
def test_what_fails_or_is_cancelled_leaves_no_copy(
    processing: Any, workspace: Workspace, tmp_path: Path, algorithm: str
) -> None:
    add_ward(processing, workspace, tmp_path)
    parameters = imports(tmp_path)[algorithm]
    before = files(tmp_path)
    # In the middle of writing, when the copy is there.
    feedback = CancelAt(50 if algorithm == "importindicators" else 81)
    with pytest.raises(QgsProcessingException):
        processing.run(f"resokit:{algorithm}", {"WORKSPACE": str(workspace.path), **parameters}, feedback=feedback)
    assert feedback.reached > 0
    assert files(tmp_path) == before


def test_the_newest_copies_stay_and_only_copies_go(workspace: Workspace) -> None:
    folder = workspace.path.parent / "backups"
    folder.mkdir()
    for name in ("Buurt.gpkg", "Other-before-importwards-20200101-000000.gpkg", "Buurt-before-me.gpkg"):
        (folder / name).write_text("mine", encoding="utf-8")
    for second in range(7):
        (folder / f"Buurt-before-importwards-20240101-00000{second}.gpkg").write_text("old", encoding="utf-8")
    with workspace.change("importdrawings") as changes:
        changes.insert("rounds", {"name": "First"})
    copies = backup.copies(workspace.path)
    assert len(copies) == backup.KEPT
    assert copies[0].name.startswith("Buurt-before-importdrawings-")
    assert [path.name[-6:] for path in copies[1:]] == ["6.gpkg", "5.gpkg", "4.gpkg", "3.gpkg"]
    assert len(files(folder)) == backup.KEPT + 3


def test_two_imports_in_one_second_have_two_copies(workspace: Workspace) -> None:
    made = {backup.make(workspace.path, "importwards") for _ in range(3)}
    assert len(made) == 3
    assert set(backup.copies(workspace.path)) == made


def test_what_qgis_saved_is_in_the_copy_though_its_file_is_open(workspace: Workspace) -> None:
    layer = QgsVectorLayer(f"{workspace.path}|layername=rounds", "rounds", "ogr")
    assert layer.startEditing()
    feature = layer.getFeature(0)
    feature.setFields(layer.fields(), True)
    feature.setAttribute("id", "k")
    feature.setAttribute("name", "Saved in QGIS")
    assert layer.addFeature(feature)
    assert layer.commitChanges(False)
    journal = workspace.path.with_name(workspace.path.name + "-wal")
    assert journal.stat().st_size > 0
    copy = backup.make(workspace.path, "importwards")
    assert [row["name"] for row in open_workspace(copy).rows("rounds")] == ["Saved in QGIS"]
    # QGIS goes on writing, and reads what it wrote.
    assert layer.changeAttributeValue(next(layer.getFeatures()).id(), layer.fields().indexOf("name"), "Later")
    assert layer.commitChanges()
    assert [row["name"] for row in workspace.rows("rounds")] == ["Later"]
    assert files(copy.parent) == [copy.name]


def test_a_workspace_with_a_quote_in_its_folder(qgis_app: Any, tmp_path: Path) -> None:
    workspace = make_workspace(tmp_path / "l'été; --")
    copy = backup.make(workspace.path, "importwards")
    assert counts(open_workspace(copy)) == counts(workspace)


def test_where_no_copy_can_be_made_nothing_is_changed(workspace: Workspace) -> None:
    (workspace.path.parent / "backups").write_text("in the way", encoding="utf-8")
    with pytest.raises(ResokitError) as caught, workspace.change("importwards") as changes:
        changes.insert("rounds", {"name": "First"})
    assert str(caught.value) == (
        f"The folder {workspace.path.parent / 'backups'} for copies of the workspace cannot be made: File exists. "
        "Take away what is in its place. Nothing was changed."
    )
    assert workspace.rows("rounds") == []
