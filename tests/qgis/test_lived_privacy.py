"""`resokit:livedneighbourhood` tells no more than people agreed to, and writes over nothing that is kept."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from drawing_help import FIVE, agreement, box, fill, layer, levels, lived, one_each, refusal, refused
from nobody_help import as_nobody
from osgeo import gdal
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingFeedback,
    QgsProject,
    QgsVectorLayer,
)

from resokit_qgis.workspace import schema, store
from resokit_qgis.workspace.store import Workspace

AGREED = [(1, 0.2, 5000.0), (4, 0.8, 5000.0), (5, 1.0, 5000.0)]


@pytest.fixture
def seven(workspace: Workspace) -> str:
    """The layer of seven drawings, of which two are by people who did not agree."""
    people: list[dict[str, Any]] = [{} for _ in range(7)]
    people[5] = {"consent_analysis": False}
    people[6] = {"consent_analysis": None}
    return fill(workspace, people, one_each([*FIVE, box(500, 0, 10, 10), box(600, 0, 10, 10)]))


@pytest.fixture
def in_project() -> Iterator[Callable[[str], QgsVectorLayer]]:
    """Adds a layer to the project, which is empty again afterwards."""

    def add(uri: str, provider: str = "ogr") -> QgsVectorLayer:
        added = QgsVectorLayer(uri, "tekeningen", provider)
        assert QgsProject.instance().addMapLayer(added) is not None
        assert added.isValid()
        return added

    yield add
    QgsProject.instance().clear()


# Consent, however the drawings are named -------------------------------------------------------------------------


def selected(source: QgsVectorLayer) -> QgsProcessingFeatureSourceDefinition:
    source.selectAll()
    return QgsProcessingFeatureSourceDefinition(source.id(), selectedFeaturesOnly=True)


@pytest.mark.parametrize(
    "chosen",
    [
        lambda source: source,
        lambda source: source.id(),
        lambda source: source.name(),
        lambda source: source.source(),
        selected,
        lambda source: QgsProcessingFeatureSourceDefinition(source.id(), filterExpression="1 = 1"),
        lambda source: QgsProcessingFeatureSourceDefinition(source.source(), featureLimit=7),
    ],
    ids=["layer", "id", "name", "path", "selection", "filter", "limit"],
)
def test_who_did_not_agree_is_left_out(
    processing: Any, tmp_path: Path, seven: str, in_project: Callable[..., QgsVectorLayer], chosen: Callable[..., Any]
) -> None:
    result = lived(processing, tmp_path, chosen(in_project(seven)))
    assert agreement(result) == AGREED
    assert "did not agree to analysis, or took it back</td><td>&lt;5</td>" in result["_report"]


def test_another_name_for_the_table_changes_nothing(
    processing: Any, tmp_path: Path, workspace: Workspace, seven: str
) -> None:
    by_number = [f"{workspace.path}|layerid={number}" for number in range(len(schema.TABLES) + 1)]
    by_number = [uri for uri in by_number if "drawn_on" in QgsVectorLayer(uri, "x", "ogr").fields().names()]
    assert len(by_number) == 1
    for source in (*by_number, f"{workspace.path}|layername=DRAWINGS", f"{seven}|subset=excluded IS NULL"):
        assert agreement(lived(processing, tmp_path, source)) == AGREED


def test_a_copy_under_another_ending_is_a_workspace_still(
    processing: Any, tmp_path: Path, workspace: Workspace, seven: str
) -> None:
    copy = tmp_path / "copy.dat"
    copy.write_bytes(workspace.path.read_bytes())
    assert agreement(lived(processing, tmp_path, f"{copy}|layername=drawings")) == AGREED


@pytest.mark.parametrize("sql", ["SELECT geom, id FROM drawings", "select * from drawings"])
def test_sql_over_a_workspace_is_refused(
    processing: Any, tmp_path: Path, seven: str, in_project: Callable[..., QgsVectorLayer], sql: str
) -> None:
    source = in_project(f"{seven}|subset={sql}")
    assert "The layer “tekeningen” reads the workspace with SQL" in refused(processing, tmp_path, source.id())


def test_a_virtual_layer_over_a_workspace_is_refused(
    processing: Any, tmp_path: Path, seven: str, in_project: Callable[..., QgsVectorLayer]
) -> None:
    in_project(seven)
    source = in_project("?query=select id, geometry from tekeningen", "virtual")
    assert "Layers from “virtual” are not imported" in refused(processing, tmp_path, source.id())


def test_the_least_number_counts_people(processing: Any, tmp_path: Path, workspace: Workspace) -> None:
    drawn = [{"shape": FIVE[0], "participant": place % 2} for place in range(6)]
    source = fill(workspace, [{}, {}], drawn)
    assert "Only 2 drawings can be used and at least 5 are needed" in refused(
        processing, tmp_path, source, PARTICIPANT_FIELD="id"
    )


def test_a_locked_workspace_is_told(processing: Any, tmp_path: Path, workspace: Workspace, seven: str) -> None:
    holder = gdal.OpenEx(str(workspace.path), gdal.OF_VECTOR | gdal.OF_UPDATE)
    holder.ExecuteSQL("PRAGMA locking_mode=EXCLUSIVE")
    holder.ExecuteSQL("BEGIN EXCLUSIVE")
    told = refused(processing, tmp_path, layer(FIVE), WORKSPACE=str(workspace.path), NAME="Buurt")
    holder.ExecuteSQL("ROLLBACK")
    assert "Buurt.gpkg is being written by another program." in told


# Groups ----------------------------------------------------------------------------------------------------------


def grouped(processing: Any, folder: Path, **parameters: Any) -> dict[str, Any]:
    """Nine drew one square and are young; Fatima drew another and is the only one of her group."""
    shapes = [FIVE[0]] * 9 + [box(0, 500, 109, 100)]
    source = layer(shapes, club=["young"] * 9 + ["Fatima"])
    return lived(processing, folder, source, GROUP_FIELD="club", THRESHOLDS="0,50", **parameters)


def test_a_group_of_one_is_flagged_and_not_named(processing: Any, tmp_path: Path, workspace: Workspace) -> None:
    result = grouped(processing, tmp_path, WORKSPACE=str(workspace.path), NAME="Buurt")
    assert levels(result) == {0.0: 20_900.0, 50.0: 20_900.0}
    report = result["_report"]
    assert "Groups with fewer than 3 people: &lt;5. Each weighs as much as the others" in report
    assert "Groups with fewer than 3 people: <5. Each weighs as much as the others" in result["_log"]
    # All ten are told, so the nine are not: the one would follow.
    assert "<td>young</td><td>x</td>" in report
    assert "<td>(smaller groups)</td><td>&lt;5</td>" in report
    recipe = json.loads(workspace.rows("neighbourhoods")[0]["recipe"])
    assert (recipe["groups"], recipe["smaller_groups"]) == ({"young": 9}, 1)
    assert "Fatima" not in report + json.dumps(recipe)


def test_areas_without_groups_stand_beside(processing: Any, tmp_path: Path, workspace: Workspace) -> None:
    report = grouped(processing, tmp_path, WORKSPACE=str(workspace.path), NAME="Buurt")["_report"]
    assert "<th>Area without groups (m²)</th>" in report
    # At 50 %, one of ten does not reach it: nine drew 10,000 m².
    half = '<td>50</td><td class="number">20,900</td><td class="number">100.0</td><td class="number">2</td><td></td>'
    assert half + '<td class="number">10,000</td>' in report
    assert json.loads(workspace.rows("neighbourhoods")[0]["recipe"])["unweighted_m2"] == {"0": 20_900.0, "50": 10_000.0}


def test_groups_large_enough_are_not_flagged(processing: Any, tmp_path: Path) -> None:
    source = layer([FIVE[0]] * 6, club=["a", "b"] * 3)
    result = lived(processing, tmp_path, source, GROUP_FIELD="club")
    assert "fewer than 3 people" not in result["_log"]
    assert "smaller groups" not in result["_report"]
    assert "without groups" not in lived(processing, tmp_path, layer(FIVE))["_report"]


# Outputs ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("output", ["AGREEMENT", "LEVELS", "REPORT"])
def test_a_workspace_is_not_overwritten(
    processing: Any, tmp_path: Path, workspace: Workspace, seven: str, output: str
) -> None:
    for path in (workspace.path, workspace.identities_path):
        before = path.read_bytes()
        told = refused(processing, tmp_path, layer(FIVE), **{output: str(path)})
        assert f"{path.name} belongs to a workspace, so nothing is written over it." in told
        assert path.read_bytes() == before
    table = f"ogr:dbname='{workspace.path}' table=\"drawings\" (geom)"
    if output != "REPORT":
        assert "belongs to a workspace" in refused(processing, tmp_path, layer(FIVE), **{output: table})
    assert workspace.count("drawings") == 7


@pytest.mark.parametrize("output", ["AGREEMENT", "LEVELS", "REPORT"])
def test_what_is_read_is_not_overwritten(processing: Any, tmp_path: Path, hyde_park: Path, output: str) -> None:
    source = tmp_path / "drawn.geojson"
    source.write_bytes((hyde_park / "drawings.geojson").read_bytes())
    for named in (str(source), QgsProcessingFeatureSourceDefinition(str(source), featureLimit=9)):
        told = refused(processing, tmp_path, named, **{output: str(source)})
        assert "drawn.geojson is what is read here, so nothing is written over it." in told
    assert source.read_bytes() == (hyde_park / "drawings.geojson").read_bytes()


@pytest.mark.parametrize("output", ["AGREEMENT", "LEVELS", "REPORT"])
def test_an_output_that_cannot_be_made_leaves_nothing(
    processing: Any, tmp_path: Path, workspace: Workspace, output: str
) -> None:
    kept = {"WORKSPACE": str(workspace.path), "NAME": "Buurt"}
    told = refused(processing, tmp_path, layer(FIVE), **{output: "/nonexistent/x.gpkg", **kept})
    assert "bug" not in told
    assert workspace.count("neighbourhoods") == workspace.count("agreement_cells") == 0
    if output == "REPORT":
        assert "The report cannot be written to /nonexistent/x.gpkg" in told


@pytest.mark.parametrize(("file_mode", "folder_mode"), [(0o444, 0o777), (0o666, 0o555)], ids=["file", "folder"])
def test_a_read_only_workspace_is_refused_first(
    processing: Any, open_folder: Path, file_mode: int, folder_mode: int
) -> None:
    inner = open_folder / "inner"
    workspace = store.create(inner, "Buurt", QgsCoordinateReferenceSystem("EPSG:31370"), "nl")
    workspace.path.chmod(file_mode)
    inner.chmod(folder_mode)
    out = open_folder / "out"
    out.mkdir()
    out.chmod(0o777)
    given = {
        "INPUT": layer(FIVE),
        "LEVELS": str(out / "levels.gpkg"),
        "WORKSPACE": str(workspace.path),
        "NAME": "Buurt",
    }

    def said() -> str:
        feedback = QgsProcessingFeedback(False)
        try:
            processing.run("resokit:livedneighbourhood", given, feedback=feedback)
        except QgsProcessingException as error:
            # Nothing was computed before it was refused.
            return f"{error} {'Computed' in feedback.textLog()} {[path.name for path in out.iterdir()]}"
        return "written"

    found = as_nobody(said)
    assert "is read-only" in found
    assert found.endswith("False []")


def test_a_shapefile_is_taken_away_with_all_its_files(processing: Any, tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    there = tmp_path / "out" / "levels.notes.txt"
    there.write_text("mine", encoding="utf-8")
    outputs = {"AGREEMENT": "memory:", "LEVELS": str(tmp_path / "out" / "levels.shp")}
    assert "Cancelled" in refusal(
        processing, "livedneighbourhood", tmp_path, 90.0, INPUT=layer(FIVE), THRESHOLDS="0,50", **outputs
    )
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["levels.notes.txt"]


# What is elsewhere -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("algorithm", "name", "others"),
    [
        ("livedneighbourhood", "INPUT", {}),
        ("comparewards", "NEIGHBOURHOOD", {"WARDS": None}),
        ("comparewards", "WARDS", {"NEIGHBOURHOOD": None}),
    ],
)
@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("/vsicurl/http://127.0.0.1:9/a.geojson", "/vsicurl/"),
        ("https://127.0.0.1:9/a.geojson", "https:"),
        ("/vsizip/a.zip/b.shp", "/vsizip/"),
    ],
)
def test_addresses_are_not_opened(
    processing: Any, tmp_path: Path, algorithm: str, name: str, others: dict[str, Any], text: str, start: str
) -> None:
    given = {other: layer([box(0, 0, 9, 9)], code=["a"]) for other in others}
    for value in (text, QgsProcessingFeatureSourceDefinition(text, False)):
        assert refusal(processing, algorithm, tmp_path, **{**given, name: value}) == (
            f"“{start}…” is not a file on this computer: addresses, databases and virtual paths are not opened. "
            "Save the data to a file first, and import that."
        )


# For the team only -----------------------------------------------------------------------------------------------


def audiences(result: dict[str, Any], output: str) -> list[str]:
    return [feature["audience"] for feature in result[output].getFeatures()]


def test_from_three_or_four_drawings_it_is_for_the_team(processing: Any, tmp_path: Path, workspace: Workspace) -> None:
    given = {"MIN_DRAWINGS": 3, "WORKSPACE": str(workspace.path), "NAME": "Buurt"}
    result = lived(processing, tmp_path, layer(FIVE[1:]), **given)
    assert set(audiences(result, "LEVELS")) == set(audiences(result, "AGREEMENT")) == {"team"}
    assert "For the team only" in result["_report"]
    assert "For the team only" in result["_log"]
    kept = json.loads(workspace.rows("neighbourhoods")[0]["recipe"])
    assert (kept["audience"], kept["people"]) == ("team", 4)
    exported = str(workspace.path.parent / "exports" / "levels.gpkg")
    (tmp_path / "refused").mkdir()
    assert "“drawn” is for the team only" in refused(
        processing, tmp_path / "refused", layer(FIVE[1:]), LEVELS=exported, MIN_DRAWINGS=3
    )
    assert list((workspace.path.parent / "exports").iterdir()) == []


def test_an_export_leaves_out_what_one_or_two_drew(processing: Any, tmp_path: Path, workspace: Workspace) -> None:
    result = lived(processing, tmp_path, layer(FIVE))
    # Two of five reach 25 %: between that level and the union lies what one alone drew.
    assert audiences(result, "LEVELS") == ["all", "team", "all", "all"]
    assert audiences(result, "AGREEMENT") == ["team", "all", "all"]
    assert "For the team only" not in result["_report"]
    file = workspace.path.parent / "exports" / "agreement.gpkg"
    lived(processing, tmp_path, layer(FIVE), AGREEMENT=str(file))
    written = QgsVectorLayer(str(file), "agreement", "ogr")
    assert [feature["drawings"] for feature in written.getFeatures()] == [4, 5]
    file = workspace.path.parent / "exports" / "levels.gpkg"
    result = lived(processing, tmp_path, layer(FIVE), LEVELS=str(file))
    written = QgsVectorLayer(str(file), "levels", "ogr")
    assert [feature["threshold"] for feature in written.getFeatures()] == [0.0, 50.0, 75.0]
    assert "not exported: the levels 25 %" in result["_log"]


def test_a_union_that_one_person_drew_is_no_export(processing: Any, tmp_path: Path, workspace: Workspace) -> None:
    drawn = [box(0, 0, 900, 900)] + [FIVE[0]] * 4
    file = str(workspace.path.parent / "exports" / "levels.gpkg")
    # 1 % of five is the union under another name.
    for thresholds in ("0", "1", "21,40"):
        told = refused(processing, tmp_path, layer(drawn), LEVELS=file, THRESHOLDS=thresholds)
        assert "“drawn” is for the team only" in told
    result = lived(processing, tmp_path, layer(drawn), THRESHOLDS="0,1,40,41")
    assert audiences(result, "LEVELS") == ["team", "team", "team", "all"]
    # Where three drew it, it is no person's own.
    assert audiences(lived(processing, tmp_path, layer(drawn[:1] * 3 + drawn[1:])), "LEVELS")[0] == "all"


def test_a_report_for_the_team_is_no_export(processing: Any, tmp_path: Path, workspace: Workspace) -> None:
    page = workspace.path.parent / "exports" / "report.html"
    told = refused(processing, tmp_path, layer(FIVE[1:]), REPORT=str(page), MIN_DRAWINGS=3)
    assert "“drawn” is for the team only" in told
    assert not page.exists()


def test_with_groups_a_heavy_few_are_seen(processing: Any, tmp_path: Path) -> None:
    # Each of the three old weighs a sixth, each of the twelve young a 24th: two of the old alone reach a third.
    source = layer([box(0, 0, 150, 100)] * 3 + [FIVE[0]] * 12, grp=["old"] * 3 + ["young"] * 12)
    result = lived(processing, tmp_path, source, GROUP_FIELD="grp", THRESHOLDS="0,4,33,34")
    assert audiences(result, "LEVELS") == ["all", "all", "team", "all"]


def test_cells_with_groups_are_no_export(processing: Any, tmp_path: Path, workspace: Workspace) -> None:
    # Seven include a part, of five twelfths: six of the twelve young and one of the three old, whose line it shows.
    shapes = [FIVE[0]] * 8 + [box(0, 0, 120, 60)] + [box(0, 0, 130, 100)] * 6
    source = layer(shapes, grp=["young"] * 6 + ["old"] * 3 + ["young"] * 6)
    result = lived(processing, tmp_path, source, GROUP_FIELD="grp", FACES="memory:")
    assert set(audiences(result, "AGREEMENT")) == set(audiences(result, "FACES")) == {"team"}
    # Two of the old reach 25 %, as they would a third.
    assert audiences(result, "LEVELS") == ["all", "team", "all", "all"]
    folder = workspace.path.parent / "exports"
    (tmp_path / "refused").mkdir()
    for output in ("AGREEMENT", "FACES"):
        told = refused(
            processing, tmp_path / "refused", source, GROUP_FIELD="grp", **{output: str(folder / "cells.gpkg")}
        )
        assert "With groups, pieces of ground tell how many of each group include them" in told
    lived(processing, tmp_path, source, GROUP_FIELD="grp", LEVELS=str(folder / "levels.gpkg"))
    assert [path.name for path in folder.iterdir()] == ["levels.gpkg"]


@pytest.mark.parametrize("algorithm", ["comparewards", "estimateindicators"])
def test_what_a_neighbourhood_for_the_team_tells_is_no_export(
    processing: Any, tmp_path: Path, workspace: Workspace, algorithm: str
) -> None:
    page = workspace.path.parent / "exports" / "page.html"
    wards = layer([box(-500, -500, 2000, 2000)], code=["a"], people=[9000])
    given = {"WARDS": wards, "REPORT": str(page)}
    if algorithm == "estimateindicators":
        given["COUNT_FIELDS"] = ["people"]
    kept = {"MIN_DRAWINGS": 3, "WORKSPACE": str(workspace.path), "NAME": "Buurt"}
    few = lived(processing, tmp_path, layer(FIVE[1:]), **kept)["LEVELS"]
    own = f"{workspace.path}|layername=neighbourhoods"
    # Of five drawings the level of 25 % is one that two can make.
    many = lived(processing, tmp_path, layer(FIVE))["LEVELS"]
    (tmp_path / "refused").mkdir()
    for source in (few, own, many):
        told = refusal(processing, algorithm, tmp_path / "refused", NEIGHBOURHOOD=source, **given)
        assert "is for the team only" in told
        assert not page.exists()
    told_all = lived(processing, tmp_path, layer(FIVE), THRESHOLDS="0,50", **{**kept, "NAME": "Tweede"})["LEVELS"]
    processing.run(f"resokit:{algorithm}", {"NEIGHBOURHOOD": told_all, **given})
    assert page.exists()


def test_a_group_of_one_with_an_equal_voice_is_for_the_team(processing: Any, tmp_path: Path) -> None:
    assert set(audiences(grouped(processing, tmp_path), "LEVELS")) == {"team"}


def test_the_thresholds_of_the_workspace_hold(processing: Any, tmp_path: Path, workspace: Workspace) -> None:
    source = fill(workspace, [{}] * 5, one_each(FIVE))
    processing.run("resokit:smallnumbers", {"WORKSPACE": str(workspace.path), "DRAWINGS": 6})
    assert "A minimum of 5 drawings is too low" in refused(processing, tmp_path, source)
    assert "Only 5 drawings can be used and at least 6" in refused(processing, tmp_path, source, MIN_DRAWINGS=6)
    assert "Only 5 drawings can be used and at least 6" in refused(
        processing, tmp_path, layer(FIVE), WORKSPACE=str(workspace.path), NAME="Buurt", MIN_DRAWINGS=6
    )
