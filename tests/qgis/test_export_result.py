"""`resokit:exportresult`: what is in the files, what may not leave, and that each reads back as it was."""

from __future__ import annotations

import csv
import json
import shutil
from collections.abc import Mapping
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest
import shapely
from osgeo import gdal
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsGeometry,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsVectorLayer,
)

from resokit_qgis.workspace import keeping
from resokit_qgis.workspace.choice import Choice
from resokit_qgis.workspace.drawn import read_drawn
from resokit_qgis.workspace.kept import Kept, find
from resokit_qgis.workspace.result_of_choice import Wanted, result_of
from resokit_qgis.workspace.rule import SHARE, UNION, Rule
from resokit_qgis.workspace.store import Workspace, open_workspace

UPTOWN, PILSEN = (Choice(names=frozenset({name})) for name in ("Uptown", "Pilsen"))
EACH = 40
"""So many of the real drawings of each place: enough, and quick."""


def tick(_fraction: float) -> None:
    """Nobody cancels."""


def keep(workspace: Workspace, name: str, choice: Choice, rule: Rule) -> Kept:
    result, made = result_of(read_drawn(workspace, tick), Wanted(choice, rule), tick)
    return find(workspace, keeping.keep(workspace, name, result, made, QgsCoordinateTransformContext()))


@pytest.fixture(scope="session")
def kept_made(chicago_made: Workspace, tmp_path_factory: pytest.TempPathFactory) -> Workspace:
    """The core of Uptown, of Pilsen by groups, and one of four drawings; with figures of the wards."""
    folder = tmp_path_factory.mktemp("kept") / "kept"
    shutil.copytree(chicago_made.path.parent, folder)
    workspace = open_workspace(folder / chicago_made.path.name)
    rows = workspace.rows("drawings", shapes=False)
    of = {name: [row["id"] for row in rows if row["neighbourhood_name"] == name] for name in ("Uptown", "Pilsen")}
    wards = workspace.rows("wards", shapes=False)
    with workspace.change() as changes:
        changes.delete_many("drawings", of["Uptown"][EACH:] + of["Pilsen"][EACH + 4 :])
        for key in of["Pilsen"][EACH : EACH + 4]:
            changes.update("drawings", key, {"neighbourhood_name": "Heart of Chicago"})
        people = changes.insert("indicators", {"code": "people", "name": "=People", "kind": "count"})
        rent = changes.insert("indicators", {"code": "rent", "name": "Median rent", "kind": "median", "unit": "$"})
        for place, ward in enumerate(wards):
            for key, value in ((people, 10_003 + 17 * place), (rent, 900 + place)):
                changes.insert(
                    "indicator_values",
                    {"indicator_id": key, "ward_id": ward["id"], "period": "2025", "value": value, "status": "ok"},
                )
    keep(workspace, "Four of them", Choice(names=frozenset({"Heart of Chicago"})), Rule(UNION))
    keep(workspace, "Pilsen by groups", PILSEN, Rule(SHARE, Fraction(50), "years_lived"))
    keep(workspace, "Uptown", UPTOWN, Rule(SHARE, Fraction(40)))
    return workspace


@pytest.fixture
def kept(kept_made: Workspace, tmp_path: Path) -> Workspace:
    shutil.copytree(kept_made.path.parent, tmp_path / "kept")
    return open_workspace(tmp_path / "kept" / kept_made.path.name)


def export(processing: Any, workspace: Workspace, file: Path, **parameters: Any) -> Path:
    given = {"WORKSPACE": str(workspace.path), "FILE": str(file), **parameters}
    assert processing.run("resokit:exportresult", given)["FILE"] == str(file)
    return file


def refused(processing: Any, workspace: Workspace, file: Path, **parameters: Any) -> str:
    """What is said instead; nothing may be written then."""
    before = sorted(file.parent.iterdir())
    with pytest.raises(QgsProcessingException) as caught:
        export(processing, workspace, file, **parameters)
    assert sorted(file.parent.iterdir()) == before
    return str(caught.value)


def table(file: Path, name: str) -> list[dict[str, Any]]:
    """The rows of a table of `file`, with the shape under "geom" where there is one."""
    dataset = gdal.OpenEx(str(file), gdal.OF_VECTOR)
    layer = dataset.GetLayerByName(name)
    rows = []
    for feature in layer:
        geometry = feature.GetGeometryRef()
        shape = None if geometry is None else shapely.from_wkb(bytes(geometry.ExportToWkb()))
        rows.append({**feature.items(), "geom": shape})
    return rows


def tables(file: Path) -> list[str]:
    dataset = gdal.OpenEx(str(file), gdal.OF_VECTOR)
    return [dataset.GetLayer(place).GetName() for place in range(dataset.GetLayerCount())]


def exports_of(workspace: Workspace) -> Path:
    return workspace.path.parent / "exports"


def levels_of(workspace: Workspace, one: Kept) -> dict[float, Any]:
    """threshold -> shape as it stands in the workspace."""
    rows = [row for row in workspace.rows("neighbourhoods") if row["result_id"] == one.key]
    return {row["threshold"]: shapely.from_wkb(row["geom"]) for row in rows}


def test_a_geopackage_has_everything(processing: Any, kept: Workspace, tmp_path: Path) -> None:
    file = export(processing, kept, tmp_path / "uptown.gpkg", RESULT="Uptown")
    one = find(kept, "Uptown")
    assert tables(file) == ["line", "levels", "agreement", "difference", "wards", "estimates", "recipe"]
    shapes = levels_of(kept, one)
    line, levels = table(file, "line"), table(file, "levels")
    assert [(row["name"], row["rule"], row["threshold"], row["people"]) for row in line] == [
        ("Uptown", "share", 40.0, EACH)
    ]
    assert {row["threshold"]: row["geom"].wkb for row in levels} == {key: shape.wkb for key, shape in shapes.items()}
    assert [row["threshold"] for row in levels if row["is_line"]] == [40.0]
    cells = table(file, "agreement")
    stored = [row for row in kept.rows("agreement_cells") if row["result_id"] == one.key]
    assert [(row["drawings"], row["share"]) for row in cells] == [(row["drawings"], row["share"]) for row in stored]
    assert {row["audience"] for row in cells if row["drawings"] < 3} == {"team"}
    assert {row["audience"] for row in cells if row["drawings"] >= 3} == {"all"}
    layer = QgsVectorLayer(f"{file}|layername=line", "line", "ogr")
    assert layer.crs().authid() == "EPSG:26916"
    recipe = {row["key"]: row["value"] for row in table(file, "recipe")}
    assert recipe.items() >= {"rule": "share", "threshold": "40", "drawings": "40", "names": "Uptown"}.items()
    assert recipe["how"].startswith("How this boundary came about: the ground that at least 40 % of 40 drawings")


def test_the_wards_are_what_shapely_finds(processing: Any, kept: Workspace, tmp_path: Path) -> None:
    file = export(processing, kept, tmp_path / "uptown.gpkg", RESULT="Uptown")
    line = levels_of(kept, find(kept, "Uptown"))[40.0]
    ground = {row["code"]: shapely.from_wkb(row["geom"]) for row in kept.rows("wards")}
    shared = {code: shapely.intersection(line, shape).area for code, shape in ground.items()}
    touched = {code: area for code, area in shared.items() if area > 1e-3}
    rows = {row["code"]: row for row in table(file, "wards")}
    assert set(rows) == set(touched) and len(rows) >= 2
    for code, area in touched.items():
        row = rows[code]
        assert row["overlap_m2"] == pytest.approx(area, rel=1e-6)
        assert row["share_of_neighbourhood"] == pytest.approx(area / line.area)
        assert row["share_of_ward"] == pytest.approx(area / ground[code].area)
        assert row["iou"] == pytest.approx(area / shapely.union(line, ground[code]).area)
    beside = shapely.union_all([ground[code] for code, row in rows.items() if row["beside"]])
    pieces = {row["lies"]: row["geom"] for row in table(file, "difference")}
    for lies, expected in (
        ("both", shapely.intersection(line, beside)),
        ("only_lived", shapely.difference(line, beside)),
        ("only_wards", shapely.difference(beside, line)),
    ):
        area = pieces[lies].area if lies in pieces else 0.0
        assert area == pytest.approx(expected.area, rel=1e-6, abs=1e-3), lies


def test_wards_beside_it_may_be_chosen(processing: Any, kept: Workspace, tmp_path: Path) -> None:
    file = export(processing, kept, tmp_path / "uptown.gpkg", RESULT="Uptown", WARDS="3, 4", LEVEL="community area")
    assert {row["code"] for row in table(file, "wards") if row["beside"]} <= {"3", "4"}
    ground = shapely.union_all(
        [shapely.from_wkb(row["geom"]) for row in kept.rows("wards") if row["code"] in ("3", "4")]
    )
    line = levels_of(kept, find(kept, "Uptown"))[40.0]
    found = {row["lies"]: row["area_m2"] for row in table(file, "difference")}
    assert found["only_wards"] == pytest.approx(shapely.difference(ground, line).area)
    assert "no wards with the codes 3x" in refused(processing, kept, tmp_path / "none.gpkg", WARDS="3x")
    told = refused(processing, kept, tmp_path / "none.gpkg", LEVEL="parish")
    assert "no wards of the level “parish”" in told and "community area" in told


def test_estimates_stand_beside_the_figures_of_the_wards(processing: Any, kept: Workspace, tmp_path: Path) -> None:
    file = export(processing, kept, tmp_path / "uptown.gpkg", RESULT="Uptown", WARDS="3")
    line = levels_of(kept, find(kept, "Uptown"))[40.0]
    rows = {row["indicator"]: row for row in table(file, "estimates")}
    wards = kept.rows("wards")
    own = {
        row["ward_id"]: row["value"]
        for row in kept.rows("indicator_values")
        if row["indicator_id"] == next(one["id"] for one in kept.rows("indicators") if one["code"] == "people")
    }
    shares = {row["id"]: shapely.intersection(line, ground).area / ground.area
              for row in wards for ground in [shapely.from_wkb(row["geom"])]}  # fmt: skip
    expected = sum(own[key] * share for key, share in shares.items())
    people = rows["people"]
    assert people["estimate"] == pytest.approx(expected, abs=5) and people["estimate"] % 5 == 0
    uptown = own[next(row["id"] for row in wards if row["code"] == "3")]
    assert people["ward_value"] == pytest.approx(uptown, abs=5) and people["ward_value"] % 5 == 0
    assert people["bound_low"] <= people["low"] <= people["estimate"] <= people["high"] <= people["bound_high"]
    assert rows["rent"]["kind"] == "not_aggregable" and rows["rent"]["estimate"] is None
    assert rows["rent"]["reason"]


def test_geojson_is_in_wgs_84_as_its_standard_asks(processing: Any, kept: Workspace, tmp_path: Path) -> None:
    file = export(processing, kept, tmp_path / "uptown.geojson", RESULT="Uptown")
    made = json.loads(file.read_text(encoding="utf-8"))
    assert "crs" not in made
    assert [one["properties"]["threshold"] for one in made["features"]] == [0.0, 25.0, 40.0, 50.0, 75.0]
    way = QgsCoordinateTransform(
        QgsCoordinateReferenceSystem("EPSG:26916"),
        QgsCoordinateReferenceSystem("EPSG:4326"),
        QgsCoordinateTransformContext(),
    )
    shapes = levels_of(kept, find(kept, "Uptown"))
    for one in made["features"]:
        found = shapely.from_geojson(json.dumps(one["geometry"]))
        expected = QgsGeometry()
        expected.fromWkb(shapely.to_wkb(shapes[one["properties"]["threshold"]]))
        expected.transform(way)
        assert found.is_valid
        # Seven decimals are a centimetre.
        assert shapely.hausdorff_distance(found, shapely.from_wkb(bytes(expected.asWkb()))) < 1e-6
        parts = one["geometry"]["coordinates"]
        rings = parts if one["geometry"]["type"] == "MultiPolygon" else [parts]
        assert all(shapely.LinearRing(polygon[0]).is_ccw for polygon in rings), "the right-hand rule"
    west, south, east, north = shapely.total_bounds(
        [shapely.from_geojson(json.dumps(one["geometry"])) for one in made["features"]]
    )
    assert -88.5 < west < east < -87.0 and 41.0 < south < north < 42.5


def test_csv_is_the_table_of_the_wards(processing: Any, kept: Workspace, tmp_path: Path) -> None:
    file = export(processing, kept, tmp_path / "wards.csv", RESULT="Uptown")
    text = file.read_bytes()
    assert text.startswith(b"\xef\xbb\xbf") and b"\r\n" in text
    rows = list(csv.DictReader(text.decode("utf-8-sig").splitlines()))
    layer = table(export(processing, kept, tmp_path / "uptown.gpkg", RESULT="Uptown"), "wards")
    assert [row["code"] for row in rows] == [row["code"] for row in layer]
    assert [float(row["iou"]) for row in rows] == pytest.approx([row["iou"] for row in layer])
    assert {row["neighbourhood"] for row in rows} == {"Uptown"}


def test_a_workbook_has_wards_estimates_and_recipe(processing: Any, kept: Workspace, tmp_path: Path) -> None:
    file = export(processing, kept, tmp_path / "uptown.xlsx", RESULT="Uptown")
    assert tables(file) == ["wards", "estimates", "recipe"]
    layer = table(export(processing, kept, tmp_path / "uptown.gpkg", RESULT="Uptown"), "estimates")
    assert [row["estimate"] for row in table(file, "estimates")] == [row["estimate"] for row in layer]


@pytest.mark.parametrize("name", ["=1+1", "+cmd|' /C calc'!A0", "-2", "@SUM(A1)", "\t=1", "'=1"])
def test_no_text_becomes_a_formula(processing: Any, kept: Workspace, tmp_path: Path, name: str) -> None:
    one = find(kept, "Uptown")
    with kept.change() as changes:
        for row in one.levels:
            changes.update("neighbourhoods", row["id"], {"name": name})
    rows = list(
        csv.DictReader(
            export(processing, kept, tmp_path / "x.csv", RESULT=one.key).read_bytes().decode("utf-8-sig").splitlines()
        )
    )
    assert {row["neighbourhood"] for row in rows} == {"'" + name}
    workbook = export(processing, kept, tmp_path / "x.xlsx", RESULT=one.key)
    sheet = table(workbook, "wards")
    assert {row["neighbourhood"] for row in sheet} == {"'" + name}
    folder = tmp_path / "unpacked"
    shutil.unpack_archive(workbook, folder, "zip")
    cells = "".join(path.read_text(encoding="utf-8") for path in sorted((folder / "xl").rglob("sheet*.xml")))
    assert "<f>" not in cells and "<f " not in cells
    # A GeoPackage is no spreadsheet: there the name is as it was.
    layer = table(export(processing, kept, tmp_path / "x.gpkg", RESULT=one.key), "line")
    assert layer[0]["name"] == name


# What may leave -------------------------------------------------------------------------------------------------


def test_an_export_has_no_ground_of_one_or_two(processing: Any, kept: Workspace) -> None:
    file = export(processing, kept, exports_of(kept) / "uptown.gpkg", RESULT="Uptown")
    cells = table(file, "agreement")
    assert cells and min(row["drawings"] for row in cells) == 3
    assert {row["audience"] for name in ("line", "levels", "agreement") for row in table(file, name)} == {"all"}
    assert {row["audience"] for row in table(file, "levels")} == {"all"}


def test_levels_that_two_people_can_make_are_not_exported(processing: Any, kept: Workspace) -> None:
    result, made = result_of(read_drawn(kept, tick), Wanted(UPTOWN, Rule(UNION), thresholds=(Fraction(3),)), tick)
    keeping.keep(kept, "Low", result, made, QgsCoordinateTransformContext())
    file = export(processing, kept, exports_of(kept) / "low.gpkg", RESULT="Low")
    assert [row["threshold"] for row in table(file, "levels")] == [0.0], "3 % of 40 is two people"
    with kept.change() as changes:
        one = find(kept, "Low")
        changes.update("neighbourhoods", one.line["id"], {"on_maps": False})
        changes.update("neighbourhoods", one.levels[1]["id"], {"on_maps": True})
    told = refused(processing, kept, exports_of(kept) / "lower.gpkg", RESULT="Low")
    assert "a level that one or two people can make" in told


@pytest.mark.parametrize("ending", ["gpkg", "geojson", "csv", "xlsx"])
def test_a_result_for_the_team_stays_with_it(processing: Any, kept: Workspace, tmp_path: Path, ending: str) -> None:
    told = refused(processing, kept, exports_of(kept) / f"four.{ending}", RESULT="Four of them")
    assert "comes from 4 drawings" in told
    report = exports_of(kept) / "four.html"
    assert "comes from 4 drawings" in refused(
        processing, kept, tmp_path / f"four.{ending}", RESULT="Four of them", REPORT=str(report)
    )
    assert not report.exists()
    file = export(processing, kept, tmp_path / f"four.{ending}", RESULT="Four of them")
    assert file.is_file()
    if ending == "gpkg":
        assert {row["audience"] for row in table(file, "levels")} == {"team"}


def test_cells_of_groups_are_not_exported(processing: Any, kept: Workspace, tmp_path: Path) -> None:
    one = find(kept, "Pilsen by groups")
    small = one.made["smaller_groups"]
    if small:
        told = refused(processing, kept, exports_of(kept) / "pilsen.gpkg", RESULT=one.name)
        assert "for the team only" in told
    file = export(processing, kept, tmp_path / "pilsen.gpkg", RESULT=one.name)
    assert {row["audience"] for row in table(file, "agreement")} == {"team"}
    with kept.change() as changes:
        # As if every group were large enough.
        made = {**one.made, "smaller_groups": 0, "audience": "all", "audiences": {}}
        for row in one.levels:
            changes.update("neighbourhoods", row["id"], {"recipe": json.dumps(made)})
    file = export(processing, kept, exports_of(kept) / "pilsen.gpkg", RESULT=one.name)
    assert "agreement" not in tables(file) and "levels" in tables(file)


def test_stricter_rules_of_the_workspace_hold(processing: Any, kept: Workspace) -> None:
    processing.run("resokit:smallnumbers", {"WORKSPACE": str(kept.path), "DRAWINGS": 6, "PRINT_DRAWINGS": 20})
    file = export(processing, kept, exports_of(kept) / "uptown.gpkg", RESULT="Uptown")
    assert min(row["drawings"] for row in table(file, "agreement")) == 6
    processing.run("resokit:smallnumbers", {"WORKSPACE": str(kept.path), "PRINT_DRAWINGS": EACH + 1})
    assert "collect more" in refused(processing, kept, exports_of(kept) / "again.gpkg", RESULT="Uptown")


def test_what_was_withdrawn_since_does_not_leave(processing: Any, kept: Workspace, tmp_path: Path) -> None:
    one = find(kept, "Uptown")
    drawn = next(row for row in kept.rows("drawings") if row["neighbourhood_name"] == "Uptown")
    with kept.change() as changes:
        changes.update("participants", drawn["participant_id"], {"consent_analysis": False})
    told = refused(processing, kept, exports_of(kept) / "uptown.gpkg", RESULT=one.key)
    assert "Consent was withdrawn since “Uptown” was kept" in told
    export(processing, kept, tmp_path / "team.gpkg", RESULT=one.key)


def test_an_export_says_nothing_of_who_drew(processing: Any, kept: Workspace) -> None:
    file = export(processing, kept, exports_of(kept) / "uptown.gpkg", RESULT="Uptown")
    content = file.read_bytes()
    for name in ("participants", "drawings"):
        assert not any(row["id"].encode() in content for row in kept.rows(name, shapes=False)), name
    recipe = {row["key"] for row in table(file, "recipe")}
    assert not recipe & {"excluded", "without_consent", "participants", "fingerprint", "groups"}


def test_a_group_of_one_is_not_named_in_an_export(processing: Any, kept: Workspace, tmp_path: Path) -> None:
    people = {row["participant_id"] for row in kept.rows("drawings") if row["neighbourhood_name"] == "Uptown"}
    with kept.change() as changes:
        for place, key in enumerate(sorted(people)):
            changes.update("participants", key, {"language": "Yoruba" if place == 0 else "English"})
    both = Choice(names=UPTOWN.names, groups={"language": frozenset({"English", "Yoruba"})})
    keep(kept, "By language", both, Rule(SHARE, Fraction(50)))
    for folder, told in ((exports_of(kept), "English, …"), (tmp_path, "English, Yoruba")):
        file = export(processing, kept, folder / "language.gpkg", RESULT="By language")
        assert {row["key"]: row["value"] for row in table(file, "recipe")}["language"] == told


# How it is asked for --------------------------------------------------------------------------------------------


def test_the_newest_is_taken_where_nothing_is_named(processing: Any, kept: Workspace, tmp_path: Path) -> None:
    one = find(kept, "")
    by_key = export(processing, kept, tmp_path / "key.gpkg", RESULT=one.key)
    unnamed = export(processing, kept, tmp_path / "newest.gpkg")
    assert table(by_key, "line")[0]["geom"].wkb == table(unnamed, "line")[0]["geom"].wkb
    told = refused(processing, kept, tmp_path / "none.gpkg", RESULT="Nowhere")
    assert "There is no lived neighbourhood “Nowhere”" in told and "Uptown" in told


def test_what_cannot_be_written_is_said(processing: Any, kept: Workspace, chicago: Workspace, tmp_path: Path) -> None:
    assert "does not say what to write" in refused(processing, kept, tmp_path / "uptown.shp")
    assert "no lived neighbourhood yet" in refused(processing, chicago, tmp_path / "uptown.gpkg")
    assert "belongs to a workspace" in refused(processing, kept, chicago.path)
    with pytest.raises(QgsProcessingException, match="There is no workspace"):
        processing.run(
            "resokit:exportresult", {"WORKSPACE": str(tmp_path / "no.gpkg"), "FILE": str(tmp_path / "a.gpkg")}
        )


def test_without_wards_there_is_no_table_of_them(processing: Any, kept: Workspace, tmp_path: Path) -> None:
    with kept.change() as changes:
        changes.delete_many("wards", [row["id"] for row in kept.rows("wards", shapes=False)])
    assert "Import the wards first" in refused(processing, kept, tmp_path / "wards.csv", RESULT="Uptown")
    file = export(processing, kept, tmp_path / "uptown.gpkg", RESULT="Uptown")
    assert tables(file) == ["line", "levels", "agreement", "recipe"]


def test_a_file_that_is_there_is_replaced_whole(processing: Any, kept: Workspace, tmp_path: Path) -> None:
    file = export(processing, kept, tmp_path / "one.gpkg", RESULT="Uptown")
    first = table(file, "line")[0]["name"]
    export(processing, kept, file, RESULT="Four of them")
    assert (first, table(file, "line")[0]["name"]) == ("Uptown", "Four of them")
    assert sorted(path.name for path in tmp_path.iterdir() if path.is_file()) == ["one.gpkg"]


def test_a_cancel_leaves_nothing(processing: Any, kept: Workspace, tmp_path: Path) -> None:
    feedback = QgsProcessingFeedback(False)
    feedback.progressChanged.connect(lambda percent: feedback.cancel() if percent >= 30 else None)
    given = {"WORKSPACE": str(kept.path), "FILE": str(tmp_path / "uptown.gpkg"), "RESULT": "Uptown"}
    with pytest.raises(QgsProcessingException, match="Cancelled; nothing was changed"):
        processing.run("resokit:exportresult", given, feedback=feedback)
    assert [path.name for path in tmp_path.iterdir() if path.is_file()] == []


def test_the_report_tells_what_is_in_the_file(processing: Any, kept: Workspace, tmp_path: Path) -> None:
    report = tmp_path / "report.html"
    export(processing, kept, tmp_path / "uptown.gpkg", RESULT="Uptown", REPORT=str(report))
    page = report.read_text(encoding="utf-8")
    assert "<h1>Uptown</h1>" in page and "How this boundary came about" in page
    assert "=People" in page and "UPTOWN" in page


def test_every_parameter_has_a_help_text(processing: Any) -> None:
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("resokit:exportresult")
    definitions: Mapping[str, str] = {one.name(): one.help() for one in algorithm.parameterDefinitions()}
    assert list(definitions) == ["WORKSPACE", "RESULT", "LEVEL", "WARDS", "FILE", "REPORT"]
    assert all(definitions.values()) and algorithm.shortHelpString() and algorithm.tags()
