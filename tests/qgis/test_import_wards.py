"""Wards with their codes, through the algorithm: Brussels' quartiers, Chicago's areas, and codes that are wrong."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
import shapely

from resokit_qgis.workspace.store import Workspace
from tests.qgis.import_help import DATA, make_workspace, polygon, refusal, run, square, write_geojson


def test_the_quartiers_of_brussels(processing: Any, workspace: Workspace, schaerbeek: Path) -> None:
    results = run(
        processing,
        "importwards",
        workspace,
        INPUT=str(schaerbeek / "wards.geojson"),
        CODE_FIELD="mdzone",
        NAME_FIELD="namefre",
        LEVEL="quartier",
        SOURCE="IBSA - perspective.brussels",
    )
    assert (results["IMPORTED"], results["REPAIRED"], results["REFUSED"]) == (145, 0, 0)
    wards = {ward["code"]: ward for ward in workspace.rows("wards")}
    # The file holds 36.0: the code is the text "36".
    assert wards["36"]["name"] == "MATONGE"
    assert all(code.isdigit() for code in wards)
    assert (wards["36"]["level"], wards["36"]["source"]) == ("quartier", "IBSA - perspective.brussels")
    # The Brussels Region measures 162 km².
    assert sum(shapely.from_wkb(ward["geom"]).area for ward in wards.values()) == pytest.approx(162.4e6, rel=0.01)


def test_the_areas_of_chicago(processing: Any, tmp_path: Path, hyde_park: Path) -> None:
    workspace = make_workspace(tmp_path, "EPSG:32616")
    results = run(
        processing,
        "importwards",
        workspace,
        INPUT=str(hyde_park / "wards.geojson"),
        CODE_FIELD="AREA_NUMBE",
        NAME_FIELD="COMMUNITY",
    )
    assert results["IMPORTED"] == 77
    wards = {ward["name"]: ward for ward in workspace.rows("wards")}
    assert wards["HYDE PARK"]["code"] == "41"
    assert (wards["HYDE PARK"]["level"], wards["HYDE PARK"]["source"]) == (None, "wards.geojson")


def test_rings_stored_twice_are_repaired(processing: Any, workspace: Workspace) -> None:
    file = DATA / "schaerbeek_quartiers.geojson"
    results = run(processing, "importwards", workspace, INPUT=str(file), CODE_FIELD="id", NAME_FIELD="SectorName")
    assert (results["IMPORTED"], results["REPAIRED"], results["REFUSED"]) == (14, 14, 0)
    features = json.loads(file.read_text(encoding="utf-8"))["features"]
    stated = {feature["properties"]["id"]: feature["properties"]["area (m2)"] for feature in features}
    wards = workspace.rows("wards")
    assert {ward["code"] for ward in wards} == set(stated)
    for ward in wards:
        assert shapely.from_wkb(ward["geom"]).area == pytest.approx(stated[ward["code"]], rel=0.01)
        assert ward["repaired"] is True


def test_a_row_without_a_code_is_refused(processing: Any, workspace: Workspace, tmp_path: Path) -> None:
    twice = polygon([*square()["coordinates"][0][:3], *square()["coordinates"][0]])
    file = write_geojson(
        tmp_path / "a.geojson", square(), twice, square(), None, code=["A", None, " ", None], n=["a", "b", "c", "d"]
    )
    results = run(processing, "importwards", workspace, INPUT=str(file), CODE_FIELD="code")
    assert (results["IMPORTED"], results["REPAIRED"], results["REFUSED"]) == (1, 0, 3)
    log = results["_log"].splitlines()
    assert [text for text in log if text.startswith("Row")] == [
        "Row 2 was refused: It has no code in the field “code”.",
        "Row 3 was refused: It has no code in the field “code”.",
        "Row 4 was refused: It has no geometry.",
    ]


def test_codes_keep_their_zeros_and_lose_their_spaces(processing: Any, workspace: Workspace, tmp_path: Path) -> None:
    file = write_geojson(tmp_path / "a.geojson", square(), square(100), code=[" 0036 ", "B 1"])
    run(processing, "importwards", workspace, INPUT=str(file), CODE_FIELD="code")
    assert [ward["code"] for ward in workspace.rows("wards")] == ["0036", "B 1"]


@pytest.mark.parametrize("codes", [[21004, 21005, 21009, 21012, 1205], ["21004", "21005", "21009", "21012", "1205"]])
def test_a_lost_zero_is_said_and_not_guessed(
    processing: Any, workspace: Workspace, tmp_path: Path, codes: list[int | str]
) -> None:
    file = write_geojson(tmp_path / "a.geojson", *[square(100 * i) for i in range(5)], code=codes)
    results = run(processing, "importwards", workspace, INPUT=str(file), CODE_FIELD="code")
    assert [ward["code"] for ward in workspace.rows("wards")][-1] == "1205"
    said = (
        "These codes are one digit shorter than the others, as if a zero in front was lost: 1205. "
        "They were kept as they are; correct the file if they are wrong."
    )
    assert said in results["_log"]
    assert said in results["_report"]


def test_duplicate_codes_stop_the_import(processing: Any, workspace: Workspace, tmp_path: Path) -> None:
    rows = [square(100 * i) for i in range(5)]
    file = write_geojson(tmp_path / "a.geojson", *rows, code=[36.0, 37, 36, 38, 37])
    assert refusal(processing, "importwards", workspace, INPUT=str(file), CODE_FIELD="code") == (
        "a.geojson has codes in “code” that stand in more than one row: 36 (1, 3), 37 (2, 5); the rows are in brackets. "
        "Join the pieces of a ward first (“Dissolve” by that field), or choose the field that tells the wards apart. "
        "Nothing was imported."
    )


def test_codes_of_the_same_level_stop_the_import(processing: Any, workspace: Workspace, tmp_path: Path) -> None:
    first = write_geojson(tmp_path / "a.geojson", square(), square(100), code=["36", "37"])
    second = write_geojson(tmp_path / "b.geojson", square(), square(100), code=["37", "38"])
    run(processing, "importwards", workspace, INPUT=str(first), CODE_FIELD="code", LEVEL="quartier")
    workspace.path.with_name("report.html").unlink(missing_ok=True)
    said = refusal(processing, "importwards", workspace, INPUT=str(second), CODE_FIELD="code", LEVEL="quartier")
    assert said == (
        "The workspace already has wards of the level “quartier” with these codes of b.geojson: 37. "
        "Give another LEVEL, or delete those wards first. Nothing was imported."
    )
    assert (
        run(processing, "importwards", workspace, INPUT=str(second), CODE_FIELD="code", LEVEL="sector")["IMPORTED"] == 2
    )


def test_codes_without_a_level_stop_the_import(processing: Any, workspace: Workspace, tmp_path: Path) -> None:
    file = write_geojson(tmp_path / "a.geojson", square(), code=["36"])
    run(processing, "importwards", workspace, INPUT=str(file), CODE_FIELD="code")
    workspace.path.with_name("report.html").unlink()
    assert refusal(processing, "importwards", workspace, INPUT=str(file), CODE_FIELD="code") == (
        "The workspace already has wards without a level with these codes of a.geojson: 36. "
        "Give a LEVEL, or delete those wards first. Nothing was imported."
    )


def test_an_unknown_field_lists_the_fields(processing: Any, workspace: Workspace, tmp_path: Path) -> None:
    file = str(write_geojson(tmp_path / "a.geojson", square(), code=["36"], naam=["a"]))
    assert refusal(processing, "importwards", workspace, INPUT=file, CODE_FIELD="NIS") == (
        "a.geojson has no field “NIS”. Its fields are: code, naam."
    )
    assert refusal(processing, "importwards", workspace, INPUT=file, CODE_FIELD="code", NAME_FIELD="name") == (
        "a.geojson has no field “name”. Its fields are: code, naam."
    )


def test_nothing_left_is_an_error(processing: Any, workspace: Workspace, tmp_path: Path) -> None:
    file = str(write_geojson(tmp_path / "a.geojson", square(), code=[None]))
    assert refusal(processing, "importwards", workspace, INPUT=file, CODE_FIELD="code") == (
        "No row of a.geojson can be imported (refused: 1), so nothing was changed. The first reasons follow.\n"
        "Row 1: It has no code in the field “code”."
    )
