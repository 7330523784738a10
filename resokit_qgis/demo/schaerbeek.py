"""The Schaerbeek demo: real blocks, streets, quartiers and figures; made-up residents and organisations."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsCoordinateReferenceSystem

from resokit_qgis import paths
from resokit_qgis.demo.fiction import add_fiction
from resokit_qgis.demo.running import Run
from resokit_qgis.i18n import Speaker
from resokit_qgis.project import BaseLayer, write_project
from resokit_qgis.project.base_map import copy_base_layer
from resokit_qgis.workspace import backup, store
from resokit_qgis.workspace.store import Workspace

NAME = "schaerbeek"
NEIGHBOURHOOD = "Helmet"
_DATA = ("demo", "schaerbeek")
_QUARTIERS = "IBSA/BISA - perspective.brussels (CC0)"
_FIGURES = "IBSA & Statbel"
_STREETS = "UrbIS (Brussels Region), Commune de Schaerbeek (GPL-3)"
_BLOCKS = "Commune de Schaerbeek DSI 2024-2026 (EUPL-1.2)"


def build(folder: Path, language: str, run: Run) -> Workspace:
    """Make the workspace in `folder`, which must be empty or missing, all but its project file.

    The imports and the lived neighbourhood go through `run`; `finish` then writes the project, in the main thread.
    """
    workspace = store.create(folder, NAME, QgsCoordinateReferenceSystem("EPSG:31370"), language, notice="fictional")
    file = str(workspace.path)
    run(
        "resokit:importwards",
        {
            "WORKSPACE": file,
            "INPUT": str(paths.resource(*_DATA, "wards.geojson")),
            "CODE_FIELD": "mdzone",
            "NAME_FIELD": "namefre" if language == "fr" else "namedut",
            "LEVEL": "quartier",
            "SOURCE": _QUARTIERS,
        },
    )
    for table, column, period, definitions in (
        ("population_2025_cp1252.csv", "code", "2025", "definitions_population.csv"),
        ("income_2023.csv", "MD_ID", "2023", "definitions_income.csv"),
    ):
        run(
            "resokit:importindicators",
            {
                "WORKSPACE": file,
                "INPUT": str(paths.resource(*_DATA, table)),
                "CODE_COLUMN": column,
                "PERIOD": period,
                "DEFINITIONS": str(paths.resource(*_DATA, definitions)),
            },
        )
    backup.take_all_away(workspace.path)
    add_fiction(workspace, language)
    run(
        "resokit:livedneighbourhood",
        {
            "INPUT": f"{file}|layername=drawings",
            "PARTICIPANT_FIELD": "participant_id",
            "WORKSPACE": file,
            "NAME": NEIGHBOURHOOD,
            "AGREEMENT": "TEMPORARY_OUTPUT",
            "LEVELS": "TEMPORARY_OUTPUT",
        },
    )
    base = folder / "base.gpkg"
    copy_base_layer(paths.resource(*_DATA, "blocks.geojson"), base, "blocks", {}, workspace.crs)
    copy_base_layer(
        paths.resource(*_DATA, "streets.geojson"),
        base,
        "streets",
        {"PW_NAME_FR": "name_fr", "PW_NAME_DU": "name_nl"},
        workspace.crs,
    )
    return workspace


def finish(workspace: Workspace) -> None:
    """Write the project of a workspace that `build` made, with its base map."""
    speak = Speaker(workspace.language)
    base = workspace.path.with_name("base.gpkg")
    write_project(
        workspace,
        [
            BaseLayer(base, "streets", "streets", speak.translate("Resokit", "Streets"), _STREETS),
            BaseLayer(base, "blocks", "blocks", speak.translate("Resokit", "Blocks"), _BLOCKS),
        ],
        credits=_FIGURES,
    )
