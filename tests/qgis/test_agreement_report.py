"""`resokit:agreementreport`, through Processing: its table, its page, and what it refuses."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest
from drawing_help import box, fill, layer, one_each, part_of, refusal, rows, run
from qgis.core import NULL, Qgis, QgsGeometry, QgsProcessingFeatureSourceDefinition, QgsProject
from qgis.PyQt.QtCore import QMetaType

from resokit_qgis.workspace.store import Workspace

SIX = [box(0, 0, 100, 100)] * 4 + [box(50, 0, 100, 100)] * 2
"""Six agree on 5,000 m2, four of them on 5,000 more, two on another 5,000."""

FIELDS = [
    *("name", "audience", "reason", "drawings", "people", "effective_n", "small_groups", "union_m2"),
    *("area25_m2", "area25_low", "area25_high", "area25_plain", "area50_m2", "area50_low", "area50_high"),
    *("area50_plain", "area75_m2", "area75_low", "area75_high", "area75_plain", "doubt_m2"),
    *("crispness", "crispness_low", "crispness_high", "kappa", "window_m2", "window_people", "mean_iou"),
    *("change30", "change30_low", "change30_high", "ward_code", "ward_name", "ward_iou", "ward_iou_low"),
    *("ward_iou_high", "contested_m2", "outliers"),
]


def report(processing: Any, folder: Path, source: Any, **parameters: Any) -> dict[str, Any]:
    return run(processing, "agreementreport", folder, INPUT=source, **{"OUTPUT": "memory:", **parameters})


def refused(processing: Any, folder: Path, source: Any, cancel_at: float = 1000.0, **parameters: Any) -> str:
    return refusal(processing, "agreementreport", folder, cancel_at, INPUT=source, **parameters)


def only(result: dict[str, Any]) -> dict[str, Any]:
    (row,) = rows(result["OUTPUT"])
    return row


def test_six_drawings_by_hand(processing: Any, tmp_path: Path) -> None:
    wards = layer([box(0, 0, 100, 100), box(100, 0, 50, 100)], code=["36.0", "37.0"], label=["Linde", "Park"])
    result = report(
        processing, tmp_path, layer(SIX), WARDS=wards, WARD_CODE_FIELD="code", WARD_NAME_FIELD="label", SEED=5
    )
    output = result["OUTPUT"]
    assert output.fields().names() == FIELDS
    assert output.wkbType() == Qgis.WkbType.NoGeometry
    kinds = {field.name(): field.type() for field in output.fields()}
    assert kinds["people"] == QMetaType.Type.Int
    assert kinds["ward_code"] == QMetaType.Type.QString
    assert kinds["kappa"] == QMetaType.Type.Double
    row = only(result)
    assert [row[name] for name in ("name", "audience", "reason", "drawings", "people")] == ["", "all", "", 6, 6]
    assert [row[f"area{level}_m2"] for level in (25, 50, 75)] == pytest.approx([15_000.0, 10_000.0, 5000.0])
    assert row["crispness"] == pytest.approx(1 / 3)
    assert row["mean_iou"] == pytest.approx((7 + 8 / 3) / 15)
    assert row["kappa"] == pytest.approx(((2 * 7 / 15 + 1) / 3 - 5 / 9) / (4 / 9))
    assert (row["window_m2"], row["window_people"], row["union_m2"]) == (
        pytest.approx(15_000.0),
        6,
        pytest.approx(15_000.0),
    )
    assert (row["ward_code"], row["ward_name"], row["ward_iou"]) == ("36", "Linde", pytest.approx(1.0))
    assert 0 < row["ward_iou_low"] <= row["ward_iou"] <= row["ward_iou_high"] <= 1
    assert row["change30"] == NULL
    told = result["_report"]
    assert "Most like the core is the ward Linde" in told
    assert "200 times drawn again with replacement, seed 5" in told
    assert "No field tells who drew" in told
    assert "Too few people drew to tell how much more drawings would change." in told
    assert told.count("<svg") == 3


def test_the_same_seed_gives_the_same_figures_and_another_does_not(processing: Any, tmp_path: Path) -> None:
    shapes = [box(place * 7 % 40, place * 11 % 30, 100 + place, 90) for place in range(15)]
    found = [only(report(processing, tmp_path, layer(shapes), SEED=seed)) for seed in (1, 1, 2)]
    assert found[0] == found[1]
    ends = [[row[name] for name in FIELDS if name.endswith(("low", "high"))] for row in found]
    assert ends[0] != ends[2]
    assert [row["area50_m2"] for row in found] == [found[0]["area50_m2"]] * 3
    wider, narrower = (only(report(processing, tmp_path, layer(shapes), CONFIDENCE=level)) for level in (99, 60))
    assert wider["area50_low"] < narrower["area50_low"] <= narrower["area50_high"] < wider["area50_high"]


def test_a_row_for_each_name_and_what_two_names_claim(processing: Any, tmp_path: Path) -> None:
    # Three names on a line; the second laps 20 m over the first, and nobody names the last two.
    shapes = [box(0, 0, 100, 100)] * 5 + [box(80, 0, 100, 100)] * 6 + [box(500, 0, 100, 100)] * 5 + [SIX[0]] * 6
    names = ["zee"] * 5 + ["Aa"] * 6 + ["far"] * 5 + [" "] * 6
    result = report(processing, tmp_path, layer(shapes, name=names), NAME_FIELD="name")
    found = {row["name"]: row for row in rows(result["OUTPUT"])}
    assert list(found) == ["Aa", "far", "zee"]
    assert [row["people"] for row in found.values()] == [6, 5, 5]
    assert [round(row["contested_m2"], 3) for row in found.values()] == [2000.0, 0.0, 2000.0]
    assert "Ground that at least 25 % of the people of both names include: zee (0.2 ha)." in result["_report"]
    assert re.search(r"Without a name</td><td[^>]*>6<", result["_report"])
    assert "All neighbourhoods" in result["_report"]


def test_names_that_too_few_drew_are_listed_and_not_computed(processing: Any, tmp_path: Path) -> None:
    shapes = [box(0, 0, 100, 100)] * 12
    names = ["many"] * 6 + ["four"] * 4 + ["two"] * 2
    result = report(processing, tmp_path, layer(shapes, name=names), NAME_FIELD="name")
    found = {row["name"]: row for row in rows(result["OUTPUT"])}
    assert [(name, row["audience"], row["reason"]) for name, row in found.items()] == [
        ("four", "nobody", "<5"),
        ("many", "all", ""),
        ("two", "nobody", "<5"),
    ]
    for name in ("four", "two"):
        assert {found[name][field] for field in FIELDS[3:]} == {NULL}
        assert f"<h2>{name}</h2>" not in result["_report"]
    assert "<td>four</td><td>&lt;5</td>" in result["_report"]
    # With the minimum lowered four may be looked at by the team, and are not counted aloud.
    result = report(processing, tmp_path, layer(shapes, name=names), NAME_FIELD="name", MIN_DRAWINGS=3)
    four = {row["name"]: row for row in rows(result["OUTPUT"])}["four"]
    assert (four["audience"], four["people"], four["drawings"], four["window_people"]) == ("team", NULL, NULL, NULL)
    assert four["area50_m2"] == pytest.approx(10_000.0)
    assert "People: &lt;5. Drawings: &lt;5." in result["_report"]
    # Nor by figures with a step or a point for each of them: of four there is one figure, of six three.
    four_alone = report(processing, tmp_path, layer(SIX[:4]), MIN_DRAWINGS=3)
    assert four_alone["_report"].count("<svg") == 1
    assert "For the team only" in result["_report"]


def test_several_drawings_of_one_person_are_one(processing: Any, tmp_path: Path) -> None:
    halves = [box(0, 0, 50, 100), box(50, 0, 50, 100)]
    source = layer([*halves, *SIX[1:]], who=["a", "a", "b", "c", "d", "e", "f"])
    row = only(report(processing, tmp_path, source, PARTICIPANT_FIELD="who"))
    plain = only(report(processing, tmp_path, layer(SIX)))
    assert (row["people"], row["drawings"]) == (6, 7)
    assert row["kappa"] == pytest.approx(plain["kappa"])
    assert row["area50_low"] == pytest.approx(plain["area50_low"])


def test_one_person_who_drew_often_is_refused(processing: Any, tmp_path: Path) -> None:
    told = refused(processing, tmp_path, layer([*SIX, None], who=["a"] * 7), PARTICIPANT_FIELD="who")
    assert "No neighbourhood has drawings by at least 5 people" in told
    assert "Could not be used: 1." in told


def test_groups_with_an_equal_voice(processing: Any, tmp_path: Path) -> None:
    source = layer([*SIX, SIX[5]], grp=["old"] * 4 + ["young"] * 3)
    result = report(processing, tmp_path, source, GROUP_FIELD="grp")
    row = only(result)
    # Three weigh as much as four, so half of the weight is with the second square too.
    assert row["area50_m2"] == pytest.approx(15_000.0)
    assert row["area50_plain"] == pytest.approx(10_000.0)
    assert row["effective_n"] == pytest.approx((4 * 3 + 3 * 4) ** 2 / (4 * 9 + 3 * 16))
    assert (row["small_groups"], row["audience"]) == (0, "all")
    assert "The 2 groups have the same say. So weighed, these people tell as much as 6.9 people" in result["_report"]


def test_a_group_of_two_is_flagged_and_never_named(processing: Any, tmp_path: Path) -> None:
    result = report(processing, tmp_path, layer(SIX, grp=["old"] * 4 + ["gardener"] * 2), GROUP_FIELD="grp")
    row = only(result)
    assert (row["small_groups"], row["audience"], row["effective_n"]) == (NULL, "team", NULL)
    assert "Groups with fewer than 3 people: &lt;5." in result["_report"]
    assert "gardener" not in result["_report"] + result["_log"]


def test_far_off_drawings_are_proposed_by_row_and_used(processing: Any, tmp_path: Path) -> None:
    result = report(processing, tmp_path, layer([SIX[0], box(0, 0, 2000, 2000), *SIX[1:]]))
    row = only(result)
    assert (row["people"], row["outliers"], row["window_people"]) == (7, NULL, 6)
    assert row["union_m2"] == pytest.approx(4e6)
    assert row["window_m2"] == pytest.approx(15_000.0)
    assert "<td>2</td><td>400.0 times as large as the median drawing; its middle lies" in result["_report"]


def test_only_what_people_agreed_to(processing: Any, tmp_path: Path, workspace: Workspace) -> None:
    people: list[dict[str, Any]] = [{} for _ in range(8)]
    people[6] = {"consent_analysis": False}
    people[7] = {"consent_analysis": None}
    shapes = [*SIX, box(0, 0, 900, 900), box(0, 0, 900, 900)]
    drawings = [{**one, "neighbourhood_name": "Linde"} for one in one_each(shapes)]
    source = fill(workspace, people, drawings)
    result = report(processing, tmp_path, source, NAME_FIELD="neighbourhood_name")
    row = only(result)
    assert (row["people"], row["union_m2"]) == (6, pytest.approx(15_000.0))
    assert re.search(r"did not agree to analysis, or took it back</td><td[^>]*>&lt;5<", result["_report"])


def test_texts_of_a_layer_stay_texts(processing: Any, tmp_path: Path) -> None:
    evil = "<script>x</script>[% 1 + 1 %] & \"'"
    wards = layer([box(0, 0, 100, 100)], code=[evil])
    given = {"NAME_FIELD": "name", "WARDS": wards, "WARD_CODE_FIELD": "code"}
    source = layer(SIX * 2, name=[evil] * 6 + ["plain"] * 6)
    told = report(processing, tmp_path, source, **given)["_report"]
    assert "<script" not in told
    assert told.count("&lt;script&gt;x&lt;/script&gt;[% 1 + 1 %]") > 5


def test_a_real_place_and_its_ward(processing: Any, tmp_path: Path, hyde_park: Path) -> None:
    some = part_of(hyde_park / "drawings.geojson", tmp_path / "some.geojson", 0, 80)
    result = report(
        processing,
        tmp_path,
        str(some),
        NAME_FIELD="neighborhoodLive",
        PARTICIPANT_FIELD="shapeID",
        WARDS=str(hyde_park / "wards.geojson"),
        WARD_CODE_FIELD="AREA_NUMBE",
        WARD_NAME_FIELD="COMMUNITY",
    )
    row = only(result)
    assert (row["name"], row["ward_code"], row["ward_name"]) == ("Hyde Park", "41", "HYDE PARK")
    lived = processing.run("resokit:livedneighbourhood", {"INPUT": str(some), "LEVELS": "memory:"})["LEVELS"]
    levels = {one["threshold"]: one["area_m2"] for one in rows(lived)}
    assert [row[f"area{level}_m2"] for level in (25, 50, 75)] == pytest.approx(
        [levels[25.0], levels[50.0], levels[75.0]], rel=1e-6
    )
    assert row["union_m2"] == pytest.approx(levels[0.0], rel=1e-6)
    assert 0.85 < row["ward_iou_low"] < row["ward_iou"] < row["ward_iou_high"] < 1
    assert 0 < row["change30_low"] < row["change30"] < row["change30_high"] < 0.2
    assert "With 30 more drawings the edge" in result["_report"]
    assert result["_report"].count("<svg") == 3


def test_what_cannot_be_told_is_refused(processing: Any, tmp_path: Path) -> None:
    six = layer(SIX, name=["a", "a", "b", "b", "c", "c"])
    assert "No neighbourhood has drawings by at least 5 people" in refused(processing, tmp_path, six, NAME_FIELD="name")
    assert "a: <5" in refused(processing, tmp_path, six, NAME_FIELD="name")
    assert "A minimum of 2 drawings is too low" in refused(processing, tmp_path, six, MIN_DRAWINGS=2)
    assert "has no field “label”" in refused(processing, tmp_path, six, NAME_FIELD="label")
    assert "has no field “label”" in refused(processing, tmp_path, six, WARDS=six, WARD_NAME_FIELD="label")
    assert "no known coordinate reference system" in refused(processing, tmp_path, layer(SIX, crs=""))
    assert "drawn has no rows" in refused(processing, tmp_path, layer([]))
    assert "drawn has no rows" in refused(processing, tmp_path, layer(SIX), WARDS=layer([]))
    assert "REPLICATES" in refused(processing, tmp_path, layer(SIX), REPLICATES=20)


def test_cancel_leaves_nothing(processing: Any, tmp_path: Path) -> None:
    source = layer(SIX * 4, name=["a"] * 12 + ["b"] * 12)
    for cancel_at in (2.0, 20.0, 50.0, 94.0, 98.0):
        assert "Cancelled" in refused(processing, tmp_path, source, cancel_at, NAME_FIELD="name")


def test_a_part_of_a_layer_keeps_its_names_and_rows(processing: Any, tmp_path: Path) -> None:
    source = layer([None, *SIX, box(0, 0, 2000, 2000), SIX[0]], name=["b", *["a"] * 7, "b"])
    QgsProject.instance().addMapLayer(source)
    try:
        source.selectByIds(sorted(source.allFeatureIds())[1:8])
        chosen = QgsProcessingFeatureSourceDefinition(source.id(), selectedFeaturesOnly=True)
        result = report(processing, tmp_path, chosen, NAME_FIELD="name")
        assert (only(result)["name"], only(result)["people"]) == ("a", 7)
        assert "<td>8</td><td>400.0 times as large" in result["_report"]
    finally:
        QgsProject.instance().removeMapLayer(source.id())


def test_the_output_may_be_a_file_of_its_own_alone(processing: Any, tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    there = tmp_path / "in" / "six.geojson"
    processing.run("native:savefeatures", {"INPUT": layer(SIX), "OUTPUT": str(there)})
    before = json.loads(there.read_text(encoding="utf-8"))
    assert "is what is read here" in refused(processing, tmp_path, str(there), OUTPUT=str(there))
    assert json.loads(there.read_text(encoding="utf-8")) == before
    made = report(processing, tmp_path, str(there), OUTPUT=str(tmp_path / "table.csv"))["OUTPUT"]
    assert Path(made).read_text(encoding="utf-8").splitlines()[0].split(",") == FIELDS


def test_what_is_for_the_team_does_not_go_into_exports(
    processing: Any, workspace: Workspace, open_folder: Path
) -> None:
    exports = workspace.path.parent / "exports"
    exports.mkdir(exist_ok=True)
    source = layer(SIX, grp=["old"] * 4 + ["young"] * 2)
    for given in ({"OUTPUT": str(exports / "a.csv")}, {"REPORT": str(exports / "report.html")}):
        assert "is for the team only" in refused(processing, open_folder, source, GROUP_FIELD="grp", **given)
        assert list(exports.iterdir()) == []
    report(processing, open_folder, source, OUTPUT=str(exports / "a.csv"))
    assert (exports / "a.csv").is_file()


def test_a_name_that_few_gave_stays_out_of_exports(processing: Any, workspace: Workspace, open_folder: Path) -> None:
    folder = workspace.path.parent / "exports"
    source = layer([*SIX, SIX[0]], name=["Linde"] * 6 + ["by my aunt's"])
    given = {"OUTPUT": str(folder / "a.csv"), "REPORT": str(folder / "report.html"), "NAME_FIELD": "name"}
    processing.run("resokit:agreementreport", {"INPUT": source, **given})
    for file in folder.iterdir():
        assert "Linde" in file.read_text(encoding="utf-8")
        assert "aunt" not in file.read_text(encoding="utf-8")
    assert len(list(folder.iterdir())) == 2


def test_a_workspace_may_ask_for_more(processing: Any, tmp_path: Path, workspace: Workspace) -> None:
    source = fill(workspace, [{} for _ in SIX], one_each(SIX))
    processing.run("resokit:smallnumbers", {"WORKSPACE": str(workspace.path), "DRAWINGS": 6, "COUNT": 9})
    assert "A minimum of 5 drawings is too low" in refused(processing, tmp_path, source)
    result = report(processing, tmp_path, source, MIN_DRAWINGS=6)
    assert only(result)["people"] == NULL
    assert only(result)["effective_n"] == NULL
    assert "People: &lt;9." in result["_report"]
    # What it is compared with, and where it goes, may be of such a workspace too.
    shape = QgsGeometry.fromWkt(SIX[0])
    shape.convertToMultiType()
    with workspace.change() as changes:
        changes.insert("wards", {"code": "a", "level": "wijk", "geom": bytes(shape.asWkb())})
    (tmp_path / "refused").mkdir()
    own = {"WARDS": f"{workspace.path}|layername=wards", "WARD_CODE_FIELD": "code"}
    for given in (own, {"REPORT": str(workspace.path.parent / "exports" / "page.html")}):
        assert "A minimum of 5 drawings is too low" in refused(processing, tmp_path / "refused", layer(SIX), **given)
    told = refused(processing, tmp_path / "refused", layer(SIX), WARDS=source)
    assert "they cannot be “Wards”" in told


@pytest.mark.parametrize("name", ["INPUT", "WARDS"])
def test_addresses_are_not_opened(processing: Any, tmp_path: Path, name: str) -> None:
    given = {"INPUT": layer(SIX), name: "/vsicurl/http://127.0.0.1:9/a.geojson"}
    assert "“/vsicurl/…” is not a file on this computer" in refusal(processing, "agreementreport", tmp_path, **given)


ESTIMATES = ["name", "indicator", "kind", "estimate", "line_low", "line_high", "suppressed"]


def test_figures_of_wards_move_with_the_line(processing: Any, tmp_path: Path) -> None:
    wards = layer(
        [box(50 * place, 0, 50, 100) for place in range(4)],
        people=[1000, 600, 400, 10],
        old=[100, 120, 40, 2],
        code=list("abcd"),
    )
    given = {"WARDS": wards, "WARD_CODE_FIELD": "code", "COUNT_FIELDS": ["people"], "RATE_FIELDS": "old/people"}
    result = report(processing, tmp_path, layer(SIX), ESTIMATES="memory:", **given)
    made = result["ESTIMATES"]
    assert made.fields().names() == ESTIMATES
    count, rate = rows(made)
    assert [count[name] for name in ESTIMATES[1:3]] == ["people", "count"]
    assert [rate[name] for name in ESTIMATES[1:3]] == ["old/people", "rate"]
    # The core is the first two wards. Drawn again it may be all three, or the middle and the third.
    assert count["estimate"] == pytest.approx(1600.0)
    assert count["line_low"] == pytest.approx(600.0) or count["line_low"] == pytest.approx(1000.0)
    assert count["line_high"] == pytest.approx(2000.0)
    assert rate["estimate"] == pytest.approx(220 / 1600)
    assert rate["line_low"] <= rate["estimate"] <= rate["line_high"] <= 0.2 + 1e-9
    assert "Figures of the wards within the core" in result["_report"]
    assert "people</td><td" in result["_report"]


def test_exported_figures_of_wards_are_rounded(processing: Any, tmp_path: Path, workspace: Workspace) -> None:
    file = workspace.path.parent / "exports" / "figures.csv"
    wards = layer(
        [box(50 * place, 0, 50, 100) for place in range(4)], people=[1003, 604, 402, 10], old=[101, 122, 43, 2]
    )
    given = {"WARDS": wards, "COUNT_FIELDS": ["people"], "RATE_FIELDS": "old/people"}
    report(processing, tmp_path, layer(SIX), ESTIMATES=str(file), **given)
    count, rate = (line.split(",") for line in file.read_text(encoding="utf-8").splitlines()[1:])
    assert [float(end) % 5 for end in count[3:6]] == [0.0, 0.0, 0.0]
    # 223 of 1,607.
    assert (count[3], rate[3]) == ("1605", "0.139")
    assert all(len(end) <= 5 for end in rate[4:6])


def test_small_counts_of_wards_stay_untold(processing: Any, tmp_path: Path) -> None:
    wards = layer([box(0, 0, 100, 100), box(100, 0, 500, 100)], people=[4, 9000], code=["a", "b"])
    given = {"WARDS": wards, "WARD_CODE_FIELD": "code", "COUNT_FIELDS": ["people"]}
    result = report(processing, tmp_path, layer(SIX[:1] * 6), ESTIMATES="memory:", **given)
    (row,) = rows(result["ESTIMATES"])
    assert (row["estimate"], row["line_low"], row["line_high"]) == (NULL, NULL, NULL)


def test_figures_without_wards_are_refused(processing: Any, tmp_path: Path) -> None:
    told = refused(processing, tmp_path, layer(SIX), RATE_FIELDS="old/people")
    assert "Figures are of wards, and no wards are given." in told
