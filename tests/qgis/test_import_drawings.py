"""Drawings as residents make them, through the algorithm: the real ones of Hyde Park, and each way one can be wrong."""

from __future__ import annotations

import json
from pathlib import Path
from statistics import median
from typing import Any

import pytest
import shapely
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsProcessingFeatureSourceDefinition,
    QgsProject,
    QgsVectorLayer,
)

from resokit_qgis.workspace.store import Workspace
from tests.qgis.import_help import X, Y, line, make_workspace, polygon, refusal, run, square, write_geojson


def areas(workspace: Workspace) -> list[float]:
    return [shapely.from_wkb(row["geom"]).area for row in workspace.rows("drawings")]


def layer_of(kind: str, *wkt: str, crs: str = "EPSG:31370") -> QgsVectorLayer:
    layer = QgsVectorLayer(f"{kind}?crs={crs}&field=who:string", "Sketches", "memory")
    features = []
    for text in wkt:
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromWkt(text))
        features.append(feature)
    assert layer.dataProvider().addFeatures(features)[0]
    return layer


@pytest.fixture
def hyde_park_workspace(qgis_app: Any, tmp_path: Path) -> Workspace:
    return make_workspace(tmp_path, "EPSG:32616", "Hyde Park")


def test_the_real_drawings(processing: Any, hyde_park_workspace: Workspace, hyde_park: Path) -> None:
    results = run(
        processing,
        "importdrawings",
        hyde_park_workspace,
        INPUT=str(hyde_park / "drawings.geojson"),
        NAME_FIELD="neighborhoodLive",
        GROUP_FIELDS=["yearsLived", "neighborhoodLive"],
        ROUND="2015",
    )
    assert (results["IMPORTED"], results["REPAIRED"], results["REFUSED"]) == (434, 26, 2)
    # Both refused ones run from one point to another and back.
    assert "Row 152 was refused: It has fewer than three different points." in results["_log"]
    assert "Row 420 was refused: It has fewer than three different points." in results["_log"]
    assert "Far larger than the others (over 10 times the median), kept and flagged: rows 314." in results["_report"]

    drawings = hyde_park_workspace.rows("drawings")
    assert len(drawings) == 434
    assert {drawing["neighbourhood_name"] for drawing in drawings} == {"Hyde Park"}
    assert {drawing["source"] for drawing in drawings} == {"drawings.geojson"}
    assert sum(drawing["repaired"] for drawing in drawings) == 26
    assert [drawing["source_row"] for drawing in drawings if drawing["unusual"]] == [314]
    assert all(
        drawing["method"] == "import" and not drawing["excluded"] and not drawing["fictional"] for drawing in drawings
    )
    shapes = [shapely.from_wkb(drawing["geom"]) for drawing in drawings]
    assert all(shape.is_valid and shape.geom_type == "MultiPolygon" and not shape.has_z for shape in shapes)
    assert median(shape.area for shape in shapes) == pytest.approx(3.86e6, rel=0.5)

    participants = hyde_park_workspace.rows("participants")
    assert [participant["code"] for participant in participants[:2]] == ["P001", "P002"]
    assert len({participant["code"] for participant in participants}) == 434
    assert participants[0]["years_lived"] == "20"
    assert json.loads(participants[0]["groups"]) == {"neighborhoodLive": "Hyde Park"}
    by_key = {participant["id"] for participant in participants}
    assert {drawing["participant_id"] for drawing in drawings} == by_key
    (found,) = hyde_park_workspace.rows("rounds")
    assert found["name"] == "2015"
    assert {drawing["round_id"] for drawing in drawings} == {found["id"]}


def test_consent_is_for_analysis_alone_and_logged(processing: Any, workspace: Workspace, tmp_path: Path) -> None:
    file = write_geojson(tmp_path / "a.geojson", square(), square(50))
    run(processing, "importdrawings", workspace, INPUT=str(file))
    participants = workspace.rows("participants")
    for participant in participants:
        assert participant["consent_analysis"] is True
        assert [participant[f"consent_{scope}"] for scope in ("role", "name", "contact")] == [False, False, False]
    log = workspace.rows("consent_log")
    assert [entry["subject_id"] for entry in log] == [participant["id"] for participant in participants]
    for entry in log:
        assert (entry["subject_table"], entry["scope"], entry["given"]) == ("participants", "consent_analysis", True)
        # In the language of the workspace.
        assert entry["note"] == "Geïmporteerd door iemand die deze toestemming bevestigde."
        assert entry["happened_at"]


def test_the_help_says_what_importing_confirms(processing: Any) -> None:
    from qgis.core import QgsApplication

    algorithm = QgsApplication.processingRegistry().algorithmById("resokit:importdrawings")
    assert "you confirm that the residents agreed" in algorithm.shortHelpString()


def test_a_fictional_workspace_holds_fictional_drawings(processing: Any, tmp_path: Path) -> None:
    workspace = make_workspace(tmp_path, notice="fictional")
    run(processing, "importdrawings", workspace, INPUT=str(write_geojson(tmp_path / "a.geojson", square())))
    assert workspace.rows("drawings")[0]["fictional"] is True
    assert workspace.rows("participants")[0]["fictional"] is True


LOBE = [X + 100, Y + 100]


@pytest.mark.parametrize(
    ("geometry", "area"),
    [
        pytest.param(polygon([[X, Y], LOBE, [X + 100, Y], [X, Y + 100], [X, Y]]), 5000, id="bow-tie"),
        pytest.param(
            polygon(
                [
                    [X, Y],
                    [X + 100, Y],
                    [X + 100, Y + 50],
                    [X + 300, Y + 50],
                    [X + 100, Y + 50],
                    LOBE,
                    [X, Y + 100],
                    [X, Y],
                ]
            ),
            10000,
            id="spike",
        ),
        pytest.param(
            polygon([[X, Y], [X, Y], [X + 100, Y], LOBE, LOBE, LOBE, [X, Y + 100], [X, Y]]),
            10000,
            id="duplicate points",
        ),
        pytest.param(
            polygon(
                [
                    *([X, Y], [X + 100, Y], LOBE, [X, Y + 100]),
                    *([X - 10, Y - 10], [X + 110, Y - 10], [X + 110, Y + 110], [X - 10, Y + 110], [X, Y]),
                ]
            ),
            14400,
            id="twice round",
        ),
        pytest.param(line([X, Y], [X + 100, Y], LOBE, [X, Y + 100], [X, Y + 15]), 10000, id="line with a small gap"),
    ],
)
def test_what_can_be_mended_is_and_counted(
    processing: Any, workspace: Workspace, tmp_path: Path, geometry: dict[str, Any], area: float
) -> None:
    file = write_geojson(tmp_path / "a.geojson", geometry)
    results = run(processing, "importdrawings", workspace, INPUT=str(file))
    assert (results["IMPORTED"], results["REPAIRED"], results["REFUSED"]) == (1, 1, 0)
    assert areas(workspace)[0] == pytest.approx(area, rel=0.06)
    assert workspace.rows("drawings")[0]["repaired"] is True
    assert "Repaired rows" in results["_report"]


NO_GEOMETRY = "It has no geometry."
TOO_FEW = "It has fewer than three different points."


@pytest.mark.parametrize(
    ("geometry", "reason"),
    [
        pytest.param(None, NO_GEOMETRY, id="NULL"),
        pytest.param(polygon(), NO_GEOMETRY, id="empty"),
        pytest.param(polygon([]), NO_GEOMETRY, id="empty ring"),
        pytest.param(polygon([[X, Y]]), TOO_FEW, id="one point"),
        pytest.param(polygon([[X, Y], [X + 100, Y]]), TOO_FEW, id="two points"),
        pytest.param(polygon([[X, Y], [X + 100, Y], [X, Y]]), TOO_FEW, id="there and back"),
        pytest.param(polygon([[X, Y], [X + 50, Y], [X + 100, Y], [X, Y]]), "It encloses no ground.", id="on one line"),
        pytest.param(line([X, Y], [X + 100, Y]), TOO_FEW, id="line of two points"),
        pytest.param(
            line([X, Y], [X + 100, Y], LOBE, [X, Y + 100], [X, Y + 25]),
            "The line does not close: the gap between its ends is 5 % of its length or more.",
            id="open line",
        ),
        pytest.param({"type": "Point", "coordinates": [X, Y]}, "It is neither a polygon nor a line.", id="point"),
    ],
)
def test_what_is_no_boundary_is_refused_and_counted(
    processing: Any, workspace: Workspace, tmp_path: Path, geometry: dict[str, Any] | None, reason: str
) -> None:
    file = write_geojson(tmp_path / "a.geojson", square(), geometry)
    results = run(processing, "importdrawings", workspace, INPUT=str(file))
    assert (results["IMPORTED"], results["REPAIRED"], results["REFUSED"]) == (1, 0, 1)
    assert f"Row 2 was refused: {reason}" in results["_log"]
    assert f'<tr><td class="number">2</td><td>{reason}</td></tr>' in results["_report"]


def test_nothing_left_is_an_error(processing: Any, workspace: Workspace, tmp_path: Path) -> None:
    file = write_geojson(tmp_path / "a.geojson", None, polygon([[X, Y]]))
    assert refusal(processing, "importdrawings", workspace, INPUT=str(file)) == (
        "No row of a.geojson can be imported (refused: 2), so nothing was changed. The first reasons follow.\n"
        "Row 1: It has no geometry.\nRow 2: It has fewer than three different points."
    )


def test_closed_and_open_lines_are_both_counted(processing: Any, workspace: Workspace, tmp_path: Path) -> None:
    closed = line([X, Y], [X + 100, Y], LOBE, [X, Y + 100], [X, Y])
    nearly = line([X, Y], [X + 100, Y], LOBE, [X, Y + 100], [X, Y + 15])
    wide = line([X, Y], [X + 100, Y], LOBE, [X, Y + 100])
    file = write_geojson(tmp_path / "a.geojson", closed, nearly, wide)
    results = run(processing, "importdrawings", workspace, INPUT=str(file))
    assert (results["IMPORTED"], results["REPAIRED"], results["REFUSED"]) == (2, 1, 1)
    assert "Its line did not quite close; the gap was closed." in results["_report"]


@pytest.mark.parametrize(
    ("kind", "wkt", "area"),
    [
        ("PolygonZ", f"Polygon Z (({X} {Y} 5, {X + 100} {Y} 5, {X + 100} {Y + 100} 5, {X} {Y} 5))", 5000),
        ("PolygonM", f"Polygon M (({X} {Y} 5, {X + 100} {Y} 5, {X + 100} {Y + 100} 5, {X} {Y} 5))", 5000),
        ("PolygonZM", f"Polygon ZM (({X} {Y} 5 1, {X + 100} {Y} 5 2, {X + 100} {Y + 100} 5 3, {X} {Y} 5 1))", 5000),
    ],
)
def test_heights_and_measures_are_left_out(
    processing: Any, workspace: Workspace, kind: str, wkt: str, area: float
) -> None:
    results = run(processing, "importdrawings", workspace, INPUT=layer_of(kind, wkt))
    assert (results["IMPORTED"], results["REPAIRED"], results["REFUSED"]) == (1, 0, 0)
    assert "Rows whose heights or measures (Z, M) were left out: 1." in results["_log"]
    shape = shapely.from_wkb(workspace.rows("drawings")[0]["geom"])
    assert not shape.has_z
    assert shape.area == pytest.approx(area)
    assert workspace.rows("drawings")[0]["source"] == "Sketches"


def test_curves_become_lines(processing: Any, workspace: Workspace) -> None:
    circle = f"CurvePolygon (CircularString ({X} {Y}, {X + 200} {Y}, {X} {Y}))"
    results = run(processing, "importdrawings", workspace, INPUT=layer_of("CurvePolygon", circle))
    assert (results["IMPORTED"], results["REPAIRED"], results["REFUSED"]) == (1, 0, 0)
    assert "Rows whose curves became straight lines: 1." in results["_log"]
    assert areas(workspace)[0] == pytest.approx(3.14159 * 100**2, rel=0.001)


def test_several_parts_stay_one_drawing(processing: Any, workspace: Workspace, tmp_path: Path) -> None:
    parts = {"type": "MultiPolygon", "coordinates": [square()["coordinates"], square(300)["coordinates"]]}
    results = run(processing, "importdrawings", workspace, INPUT=str(write_geojson(tmp_path / "a.geojson", parts)))
    assert (results["IMPORTED"], results["REPAIRED"]) == (1, 0)
    assert len(shapely.from_wkb(workspace.rows("drawings")[0]["geom"]).geoms) == 2


def test_a_drawing_a_thousand_times_larger_is_kept_and_flagged(
    processing: Any, workspace: Workspace, tmp_path: Path
) -> None:
    rows = [square(), square(10), square(20), square(30, side=3200.0), square(40, side=10.0)]
    results = run(processing, "importdrawings", workspace, INPUT=str(write_geojson(tmp_path / "a.geojson", *rows)))
    assert (results["IMPORTED"], results["REFUSED"]) == (5, 0)
    flags = [drawing["unusual"] for drawing in workspace.rows("drawings")]
    assert flags == [None, None, None, "far_larger", "far_smaller"]
    assert "Far larger than the others (over 10 times the median), kept and flagged: rows 4." in results["_log"]
    assert "Far smaller than the others (under a tenth of the median), kept and flagged: rows 5." in results["_log"]


def test_a_place_that_does_not_fit_is_refused(processing: Any, workspace: Workspace, tmp_path: Path) -> None:
    # Metres in a file that says degrees: what a GeoJSON without a CRS does.
    here = polygon([[4.37, 50.86], [4.38, 50.86], [4.38, 50.87], [4.37, 50.86]])
    file = write_geojson(tmp_path / "a.geojson", here, square(), crs="EPSG:4326")
    results = run(processing, "importdrawings", workspace, INPUT=str(file))
    assert (results["IMPORTED"], results["REFUSED"]) == (1, 1)
    assert "Row 2 was refused: Its coordinates do not fit the coordinate reference system EPSG:4326" in results["_log"]


def test_names_never_become_codes(processing: Any, workspace: Workspace, tmp_path: Path) -> None:
    who = ["Fatima El Idrissi", "Jan", "Fatima El Idrissi", None]
    file = write_geojson(tmp_path / "a.geojson", *[square(i) for i in range(4)], who=who)
    results = run(processing, "importdrawings", workspace, INPUT=str(file), PARTICIPANT_FIELD="who")
    assert [participant["code"] for participant in workspace.rows("participants")] == ["P001", "P002", "P003"]
    drawn = [drawing["participant_id"] for drawing in workspace.rows("drawings")]
    assert drawn[0] == drawn[2]
    assert len(set(drawn)) == 3
    assert "The participants have new codes, P001 to P003: the values of “who” may be names" in results["_log"]
    kept = workspace.path.read_bytes() + results["_report"].encode()
    assert b"Fatima" not in kept


def test_codes_are_kept_and_a_second_import_has_its_own(processing: Any, workspace: Workspace, tmp_path: Path) -> None:
    file = write_geojson(tmp_path / "a.geojson", square(), square(1), who=["HP-1", "HP-2"])
    run(processing, "importdrawings", workspace, INPUT=str(file), PARTICIPANT_FIELD="who")
    results = run(processing, "importdrawings", workspace, INPUT=str(file), PARTICIPANT_FIELD="who")
    codes = [participant["code"] for participant in workspace.rows("participants")]
    assert codes == ["HP-1", "HP-2", "2-HP-1", "2-HP-2"]
    assert "all codes of this import begin with “2-”" in results["_log"]


def test_group_fields_find_their_columns(processing: Any, workspace: Workspace, tmp_path: Path) -> None:
    fields = {
        "who": ["A1", "A1", "A2"],
        "AgeBand": ["18-29", "30-44", None],
        "yearsLived": [20, 20, 3.0],
        "Relation": ["Woont hier", None, "neighbour"],
        "gang": ["<b>north</b>", None, None],
    }
    file = write_geojson(tmp_path / "a.geojson", square(), square(1), square(2), **fields)
    results = run(
        processing,
        "importdrawings",
        workspace,
        INPUT=str(file),
        PARTICIPANT_FIELD="who",
        GROUP_FIELDS=["AgeBand", "yearsLived", "Relation", "gang"],
    )
    first, second = workspace.rows("participants")
    assert (first["age_band"], first["years_lived"], first["relation"]) == ("18-29", "20", "lives")
    assert json.loads(first["groups"]) == {"gang": "<b>north</b>"}
    assert (second["age_band"], second["years_lived"], second["relation"]) == (None, "3", None)
    assert json.loads(second["groups"]) == {"Relation": "neighbour"}
    assert "“AgeBand” differs between the drawings of A1; the first value was kept." in results["_log"]


def test_the_field_of_people_is_no_group(processing: Any, workspace: Workspace, tmp_path: Path) -> None:
    file = write_geojson(tmp_path / "a.geojson", square(), who=["A1"])
    said = refusal(
        processing, "importdrawings", workspace, INPUT=str(file), PARTICIPANT_FIELD="who", GROUP_FIELDS=["who"]
    )
    assert (
        said
        == "“who” tells the participants apart, so it cannot be one of the group fields too. Take it out of the group fields."
    )


def test_a_round_is_found_again(processing: Any, workspace: Workspace, tmp_path: Path) -> None:
    file = str(write_geojson(tmp_path / "a.geojson", square()))
    for name in ("Spring 2026", " spring 2026"):
        run(processing, "importdrawings", workspace, INPUT=file, ROUND=name)
    assert [found["name"] for found in workspace.rows("rounds")] == ["Spring 2026"]


def test_an_unknown_method_is_refused(processing: Any, workspace: Workspace, tmp_path: Path) -> None:
    file = str(write_geojson(tmp_path / "a.geojson", square()))
    assert refusal(processing, "importdrawings", workspace, INPUT=file, METHOD="pencil") == (
        "METHOD “pencil” is not a way of drawing that is known. Write one of: paper, screen, walk, interview, import."
    )
    run(processing, "importdrawings", workspace, INPUT=file, METHOD="paper")
    assert workspace.rows("drawings")[0]["method"] == "paper"


@pytest.mark.parametrize("parameter", ["PARTICIPANT_FIELD", "NAME_FIELD", "GROUP_FIELDS"])
def test_an_unknown_field_is_refused(processing: Any, workspace: Workspace, tmp_path: Path, parameter: str) -> None:
    file = str(write_geojson(tmp_path / "a.geojson", square(), who=["A1"], age=[20]))
    assert refusal(processing, "importdrawings", workspace, INPUT=file, **{parameter: "years"}) == (
        "a.geojson has no field “years”. Its fields are: who, age."
    )


def test_a_selection_keeps_the_row_numbers(processing: Any, workspace: Workspace, tmp_path: Path) -> None:
    file = write_geojson(tmp_path / "a.geojson", square(), square(1), None, square(2))
    layer = QgsVectorLayer(str(file), "picked", "ogr")
    QgsProject.instance().addMapLayer(layer)
    ids = [feature.id() for feature in layer.getFeatures()]
    layer.selectByIds([ids[2], ids[3]])
    results = run(processing, "importdrawings", workspace, INPUT=QgsProcessingFeatureSourceDefinition(layer.id(), True))
    QgsProject.instance().removeMapLayer(layer)
    assert (results["IMPORTED"], results["REFUSED"]) == (1, 1)
    assert [drawing["source_row"] for drawing in workspace.rows("drawings")] == [4]
    assert "Row 3 was refused: It has no geometry." in results["_log"]


def test_the_crs_of_the_layer_counts(processing: Any, workspace: Workspace) -> None:
    layer = layer_of("Polygon", f"Polygon (({X} {Y}, {X + 100} {Y}, {X + 100} {Y + 100}, {X} {Y}))", crs="")
    layer.setCrs(QgsCoordinateReferenceSystem("EPSG:31370"))
    run(processing, "importdrawings", workspace, INPUT=layer)
    assert areas(workspace) == [pytest.approx(5000)]
