"""The systems that are offered for a file that names none: the likely ones first, each with the reason."""

from __future__ import annotations

from pathlib import Path

import pytest
from qgis.core import QgsApplication, QgsCoordinateReferenceSystem, QgsRectangle

from resokit_qgis.workspace.extent import data_extent
from resokit_qgis.workspace.importers.crs_candidates import USUAL, candidates
from resokit_qgis.workspace.store import Workspace
from tests.qgis.import_help import run

LAMBERT_72 = QgsRectangle(149000, 170000, 153000, 174000)
"""Schaerbeek, where the workspace has its data."""

SCHAERBEEK = {
    "EPSG:31370": QgsRectangle(150000, 171000, 151000, 172000),
    "EPSG:3812": QgsRectangle(650000, 671000, 651000, 672000),
    "EPSG:4326": QgsRectangle(4.36, 50.85, 4.38, 50.87),
    "EPSG:3857": QgsRectangle(487000, 6590000, 489000, 6600000),
    "EPSG:25831": QgsRectangle(597000, 5635000, 599000, 5637000),
}


def offered(bounds: QgsRectangle, data: QgsRectangle, project: str = "") -> list[tuple[str, bool, str]]:
    found = candidates(bounds, QgsCoordinateReferenceSystem("EPSG:31370"), data, QgsCoordinateReferenceSystem(project))
    return [(candidate.crs.authid(), candidate.likely, str(candidate.why)) for candidate in found]


@pytest.mark.parametrize("crs", SCHAERBEEK)
def test_the_one_that_lays_it_on_the_data_comes_first(qgis_app: QgsApplication, crs: str) -> None:
    found = offered(SCHAERBEEK[crs], LAMBERT_72)
    assert found[0] == (crs, True, "the file would lie where the data of the workspace is")
    assert not any(likely for _crs, likely, _why in found[1:])
    assert sorted(each for each, _likely, _why in found) == sorted(USUAL)


@pytest.mark.parametrize("crs", SCHAERBEEK)
def test_without_data_the_area_of_the_workspaces_system_tells(qgis_app: QgsApplication, crs: str) -> None:
    found = offered(SCHAERBEEK[crs], QgsRectangle())
    assert found[0] == (crs, True, "the file would lie in the area that the workspace's own system is made for")
    assert not any(likely for _crs, likely, _why in found[1:])


def test_beside_the_data_is_likely_and_far_away_is_not(qgis_app: QgsApplication) -> None:
    assert offered(QgsRectangle(154000, 175000, 155000, 176000), LAMBERT_72)[0] == (
        "EPSG:31370",
        True,
        "the file would lie beside the data of the workspace",
    )
    found = offered(QgsRectangle(100000, 450000, 101000, 451000), LAMBERT_72)
    assert not any(likely for _crs, likely, _why in found)
    assert found[0] == ("EPSG:28992", False, "the file would lie 130 km from the data of the workspace")
    assert found[-1][2] == "the coordinates do not fit"


def test_the_projects_own_is_offered_too(qgis_app: QgsApplication) -> None:
    chicago = QgsRectangle(444000, 4630000, 445000, 4631000)
    found = offered(chicago, QgsRectangle(), "EPSG:26916")
    assert "EPSG:26916" in [crs for crs, _likely, _why in found]
    assert len(offered(chicago, QgsRectangle(), "EPSG:4326")) == len(USUAL)


def test_a_file_without_any_place(qgis_app: QgsApplication) -> None:
    assert len(offered(QgsRectangle(), LAMBERT_72)) == len(USUAL)


def test_where_the_data_is(processing: object, workspace: Workspace, schaerbeek: Path) -> None:
    assert data_extent(workspace).isNull()
    run(processing, "importdrawings", workspace, INPUT=str(schaerbeek / "blocks.geojson"))
    drawn = data_extent(workspace)
    assert LAMBERT_72.intersects(drawn)
    run(processing, "importwards", workspace, INPUT=str(schaerbeek / "wards.geojson"), CODE_FIELD="mdzone")
    assert data_extent(workspace).width() > 2 * drawn.width()
