"""Rows that are chosen by a filter, and coordinates that have no place where their file says they are."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
import shapely
from qgis.core import QgsProcessingFeatureSourceDefinition, QgsProject, QgsVectorLayer

from resokit_qgis.workspace.store import Workspace
from tests.qgis.import_help import SQUARE, X, Y, make_workspace, polygon, refusal, run, square, write_geojson
from tests.qgis.test_import_sources import NO_CRS, make_ogr

NONE_CHOSEN = (
    "No row of a.geojson is selected, or none meets the filter, so nothing was changed. "
    "Choose other rows, or take all of them."
)


def chosen(file: Path, condition: str = "", limit: int = -1, selected: bool = False) -> Any:
    definition = QgsProcessingFeatureSourceDefinition(str(file), selected, limit)
    definition.filterExpression = condition
    return definition


def degrees(east: float = 0.0) -> dict[str, Any]:
    """A square of about a hundred metres in Schaerbeek, in longitude and latitude."""
    x, y = 4.37 + east, 50.86
    return polygon([[x, y], [x + 0.001, y], [x + 0.001, y + 0.001], [x, y + 0.001], [x, y]])


def test_a_filter_keeps_the_row_numbers(processing: Any, workspace: Workspace, tmp_path: Path) -> None:
    bow_tie = polygon([[X, Y], [X + 100, Y + 100], [X + 100, Y], [X, Y + 100], [X, Y]])
    file = write_geojson(tmp_path / "a.geojson", square(), bow_tie, None, square(1), n=[1, 2, 3, 4])
    results = run(processing, "importdrawings", workspace, INPUT=chosen(file, '"n" > 1'))
    # QGIS itself would skip or stop at a boundary that crosses itself.
    assert (results["IMPORTED"], results["REPAIRED"], results["REFUSED"]) == (2, 1, 1)
    assert [drawing["source_row"] for drawing in workspace.rows("drawings")] == [2, 4]
    assert "Row 3 was refused: It has no geometry." in results["_log"]


def test_a_limit_takes_the_first_rows(processing: Any, workspace: Workspace, tmp_path: Path) -> None:
    file = write_geojson(tmp_path / "a.geojson", square(), square(1), square(2))
    assert run(processing, "importdrawings", workspace, INPUT=chosen(file, limit=2))["IMPORTED"] == 2
    assert [drawing["source_row"] for drawing in workspace.rows("drawings")] == [1, 2]


def test_a_selection_mends_what_crosses_itself(processing: Any, workspace: Workspace, tmp_path: Path) -> None:
    bow_tie = polygon([[X, Y], [X + 100, Y + 100], [X + 100, Y], [X, Y + 100], [X, Y]])
    layer = QgsVectorLayer(str(write_geojson(tmp_path / "a.geojson", square(), bow_tie)), "picked", "ogr")
    QgsProject.instance().addMapLayer(layer)
    selected = QgsProcessingFeatureSourceDefinition(layer.id(), True)
    assert refusal(processing, "importdrawings", workspace, INPUT=selected) == NONE_CHOSEN
    layer.selectByIds([[feature.id() for feature in layer.getFeatures()][1]])
    results = run(processing, "importdrawings", workspace, INPUT=selected)
    QgsProject.instance().removeMapLayer(layer)
    assert (results["IMPORTED"], results["REPAIRED"]) == (1, 1)


@pytest.mark.parametrize(
    ("condition", "said"),
    [
        ('"n" > 5', NONE_CHOSEN),
        ('"years" > 5', "a.geojson has no field “years”. Its fields are: n."),
        (
            '"n" >',
            'The filter “"n" >” is not an expression that QGIS can read. Correct it, or leave it out.',
        ),
    ],
)
def test_a_filter_that_leaves_nothing(
    processing: Any, workspace: Workspace, tmp_path: Path, condition: str, said: str
) -> None:
    file = write_geojson(tmp_path / "a.geojson", square(), n=[1])
    assert refusal(processing, "importdrawings", workspace, INPUT=chosen(file, condition)) == said


def collection(path: Path, geometry: dict[str, Any], before: str = "", after: str = "", **properties: Any) -> str:
    """A GeoJSON of one row, with the text of members `before` or `after` the rows."""
    feature = json.dumps({"type": "Feature", "properties": properties, "geometry": geometry})
    path.write_text(f'{{"type": "FeatureCollection", {before} "features": [{feature}] {after}}}', encoding="utf-8")
    return str(path)


def named(crs: str) -> str:
    return f'"crs": {{"type": "name", "properties": {{"name": "{crs}"}}}}'


def test_a_field_called_crs_is_no_crs(processing: Any, workspace: Workspace, tmp_path: Path) -> None:
    file = collection(tmp_path / "a.geojson", degrees(), crs=None)
    assert run(processing, "importdrawings", workspace, INPUT=file)["IMPORTED"] == 1


def test_a_crs_may_stand_behind_the_rows(processing: Any, workspace: Workspace, tmp_path: Path) -> None:
    long = "x" * 100_000
    file = collection(tmp_path / "a.geojson", square(), after=f", {named('EPSG:999999')}", note=long)
    assert refusal(processing, "importdrawings", workspace, INPUT=file) == NO_CRS.format(file="a.geojson")
    file = collection(tmp_path / "b.geojson", square(), after=f", {named('EPSG:31370')}", note=long)
    assert run(processing, "importdrawings", workspace, INPUT=file)["IMPORTED"] == 1


@pytest.mark.parametrize("kind", ["link", "URL"])
def test_a_crs_on_the_internet_is_not_fetched(processing: Any, workspace: Workspace, tmp_path: Path, kind: str) -> None:
    member = (
        f'"crs": {{"type": "{kind}", "properties": {{"href": "http://localhost:9/a", "url": "http://localhost:9/a"}}}},'
    )
    file = collection(tmp_path / "a.geojson", degrees(), before=member)
    assert refusal(processing, "importdrawings", workspace, INPUT=file) == (
        "a.geojson says with an address on the internet in which coordinate reference system it is, "
        "and addresses are not opened. Export it again, for instance as GeoPackage."
    )


def test_without_a_crs_the_parameter_counts(processing: Any, workspace: Workspace, tmp_path: Path) -> None:
    file = collection(tmp_path / "a.geojson", square())
    assert refusal(processing, "importdrawings", workspace, INPUT=file) == (
        "The coordinates of a.geojson do not fit EPSG:4326, not in any of its rows (1), so nothing was changed. "
        "Give the right coordinate reference system as CRS, for instance EPSG:31370."
    )
    assert run(processing, "importdrawings", workspace, INPUT=file, CRS="EPSG:31370")["IMPORTED"] == 1
    assert shapely.from_wkb(workspace.rows("drawings")[0]["geom"]).area == pytest.approx(10000)


def test_a_crs_that_is_named_is_set_in_qgis(processing: Any, workspace: Workspace, tmp_path: Path) -> None:
    file = str(write_geojson(tmp_path / "a.geojson", square(), square(1), crs="EPSG:4326"))
    assert refusal(processing, "importdrawings", workspace, INPUT=file) == (
        "The coordinates of a.geojson do not fit EPSG:4326, which it says it is in, not in any of its rows (2), "
        "so nothing was changed. Set the right coordinate reference system on the layer in QGIS first "
        "(“Assign projection”)."
    )


def test_degrees_taken_for_metres(processing: Any, workspace: Workspace, tmp_path: Path) -> None:
    # 4 east and 50 north of the false origin of Lambert 72 is in France, near Dieppe, and just outside its area.
    ring = degrees()["coordinates"][0]
    make_ogr(tmp_path / "a.shp", "ESRI Shapefile", ("a",), crs="", ring=ring)
    file = str(tmp_path / "a.shp")
    assert refusal(processing, "importdrawings", workspace, INPUT=file, CRS="EPSG:31370") == (
        "The coordinates of a.shp do not fit EPSG:31370, not in any of its rows (1), so nothing was changed. "
        "Give the right coordinate reference system as CRS, for instance EPSG:31370."
    )
    assert run(processing, "importdrawings", workspace, INPUT=file, CRS="EPSG:4326")["IMPORTED"] == 1


def test_coordinates_far_outside_are_refused(processing: Any, workspace: Workspace, tmp_path: Path) -> None:
    huge = polygon([[X, Y], [1e300, Y], [X, Y + 100], [X, Y]])
    far = square(3e6)
    near = square(2e5)
    file = str(write_geojson(tmp_path / "a.geojson", square(), huge, far, near))
    results = run(processing, "importdrawings", workspace, INPUT=file)
    assert (results["IMPORTED"], results["REFUSED"]) == (2, 2)
    for row in (2, 3):
        assert (
            f"Row {row} was refused: Its coordinates do not fit the coordinate reference system EPSG:31370 that the "
            "file says it is in. Set the right one on the layer in QGIS first (“Assign projection”)."
        ) in results["_log"]


def test_what_lies_far_from_the_workspace_is_refused(processing: Any, workspace: Workspace, tmp_path: Path) -> None:
    swapped = polygon([[y, x] for x, y in degrees()["coordinates"][0]])
    file = collection(tmp_path / "a.geojson", swapped)
    assert refusal(processing, "importdrawings", workspace, INPUT=file) == (
        "All of a.geojson (1 rows) lies far outside the area that EPSG:31370, the workspace's coordinate reference "
        "system, is made for, so nothing was changed. Give the right CRS for the file, see whether its coordinates "
        "are in the order east, north, or make a workspace in another system."
    )
    file = str(write_geojson(tmp_path / "b.geojson", degrees(), swapped, crs="EPSG:4326"))
    results = run(processing, "importdrawings", workspace, INPUT=file)
    assert "Row 2 was refused: It lies far outside the area that EPSG:31370" in results["_log"]


def test_a_crs_whose_area_is_not_known_takes_all(processing: Any, tmp_path: Path) -> None:
    local = "PROJ:+proj=laea +lat_0=50.86 +lon_0=4.37 +datum=WGS84 +units=m +no_defs"
    workspace = make_workspace(tmp_path)
    make_ogr(tmp_path / "a.shp", "ESRI Shapefile", ("a",), crs="", ring=[[x - X, y - Y] for x, y in SQUARE])
    file = str(tmp_path / "a.shp")
    assert run(processing, "importdrawings", workspace, INPUT=file, CRS=local)["IMPORTED"] == 1
    assert shapely.from_wkb(workspace.rows("drawings")[0]["geom"]).area == pytest.approx(10000, rel=0.01)
