"""What goes into the `exports` folder of a workspace may leave it: what only the team may see does not."""

from __future__ import annotations

from pathlib import Path

import pytest
from qgis.core import QgsProcessingContext

from resokit_qgis.algorithms import exports
from resokit_qgis.algorithms.destinations import is_export
from resokit_qgis.analysis.disclosure import RULES, Audience
from resokit_qgis.errors import ResokitError
from resokit_qgis.workspace.store import Workspace


@pytest.mark.parametrize("name", ["levels.gpkg", "levels.geojson", "levels.shp"])
def test_the_folder_of_a_workspace_is_known(workspace: Workspace, name: str) -> None:
    folder = workspace.path.parent / "exports"
    (folder / "maart").mkdir()
    for place in (folder, folder / "maart", folder / "maart" / ".."):
        assert is_export({"LEVELS": str(place / name)}, "LEVELS", QgsProcessingContext())
    through_gdal = f"ogr:dbname='{folder / name}' table=\"x\" (geom)"
    assert is_export({"LEVELS": through_gdal}, "LEVELS", QgsProcessingContext())


def test_other_places_are_no_exports(workspace: Workspace, tmp_path: Path) -> None:
    other = tmp_path / "other" / "exports"
    other.mkdir(parents=True)
    for value in (
        str(workspace.path.parent / "levels.gpkg"),
        str(other / "levels.gpkg"),
        "memory:",
        "TEMPORARY_OUTPUT",
        "",
        None,
    ):
        assert not is_export({"LEVELS": value}, "LEVELS", QgsProcessingContext()), value


def test_a_way_round_by_a_link_is_seen(workspace: Workspace, tmp_path: Path) -> None:
    link = tmp_path / "link"
    link.symlink_to(workspace.path.parent / "exports", target_is_directory=True)
    assert is_export({"LEVELS": str(link / "levels.gpkg")}, "LEVELS", QgsProcessingContext())


def test_a_surface_for_the_team_is_no_export(workspace: Workspace) -> None:
    out = {"LEVELS": str(workspace.path.parent / "exports" / "levels.gpkg"), "AGREEMENT": "memory:"}
    names = ("AGREEMENT", "LEVELS")
    with pytest.raises(ResokitError, match="“drawings” is for the team only"):
        exports.check_surfaces(names, "drawings", Audience.TEAM, out, QgsProcessingContext())
    exports.check_surfaces(names, "drawings", Audience.ALL, out, QgsProcessingContext())
    exports.check_surfaces(("AGREEMENT",), "drawings", Audience.TEAM, out, QgsProcessingContext())


def test_cells_say_whose_eyes_they_are_for() -> None:
    told = [exports.audience_of_cell(including, Audience.ALL, RULES, exported=False) for including in (1, 2, 3, 12)]
    assert told == ["team", "team", "all", "all"]
    told = [exports.audience_of_cell(including, Audience.ALL, RULES, exported=True) for including in (1, 2, 3, 12)]
    assert told == [None, None, "all", "all"]
    assert exports.audience_of_cell(4, Audience.TEAM, RULES, exported=False) == "team"
    assert exports.audience_of_cell(4, Audience.TEAM, RULES, exported=True) is None
