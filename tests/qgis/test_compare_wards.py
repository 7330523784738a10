"""`resokit:comparewards`, through Processing on real wards and on what goes wrong with them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from drawing_help import X, Y, box, layer, refusal, rows, run
from qgis.core import NULL, Qgis, QgsProcessingFeatureSourceDefinition, QgsProject
from qgis.PyQt.QtCore import QMetaType

FIELDS = ["threshold", "code", "name", "overlap_m2", "share_of_neighbourhood", "share_of_ward", "iou"]
MORE = ["lies", "share_of_ward_outside", "distance_mean_m", "distance_p95_m", "hausdorff_m"]
PEOPLE = ["people", "people_status", "people_share_of_neighbourhood", "people_share_of_ward"]


def compare(processing: Any, folder: Path, neighbourhood: Any, wards: Any, **parameters: Any) -> dict[str, Any]:
    given = {"NEIGHBOURHOOD": neighbourhood, "WARDS": wards, "OUTPUT": "memory:", **parameters}
    return run(processing, "comparewards", folder, **given)


def test_hyde_park_and_its_wards(processing: Any, tmp_path: Path, hyde_park: Path) -> None:
    lived = processing.run(
        "resokit:livedneighbourhood",
        {"INPUT": str(hyde_park / "drawings.geojson"), "RESOLUTION": 10, "LEVELS": "memory:"},
    )["LEVELS"]
    wards = str(hyde_park / "wards.geojson")
    result = compare(processing, tmp_path, lived, wards, CODE_FIELD="AREA_NUMBE", NAME_FIELD="COMMUNITY")
    output = result["OUTPUT"]
    assert output.fields().names() == [*FIELDS, *MORE, *PEOPLE]
    others = {"people": QMetaType.Type.Int}
    others |= dict.fromkeys(("code", "name", "lies", "people_status"), QMetaType.Type.QString)
    assert [field.type() for field in output.fields()] == [
        others.get(name, QMetaType.Type.Double) for name in output.fields().names()
    ]
    assert output.wkbType() == Qgis.WkbType.NoGeometry
    found = {(row["threshold"], row["name"]): row for row in rows(output)}
    half = found[50.0, "HYDE PARK"]
    assert half["code"] == "41"
    assert half["overlap_m2"] == pytest.approx(3_935_122, abs=1)
    assert half["share_of_neighbourhood"] == pytest.approx(0.99174, abs=1e-5)
    assert half["share_of_ward"] == pytest.approx(0.93981, abs=1e-5)
    assert half["iou"] == pytest.approx(0.93251, abs=1e-5)
    assert (half["lies"], half["share_of_ward_outside"]) == ("split", pytest.approx(1 - 0.93981, abs=1e-5))
    assert half["distance_mean_m"] < half["distance_p95_m"] < half["hausdorff_m"] == pytest.approx(355.3, abs=0.1)
    assert {half[name] for name in PEOPLE} == {NULL}
    assert len([key for key in found if key[0] == 0.0]) == 24
    assert all(0 < row[name] <= 1 for row in found.values() for name in FIELDS[4:])
    assert all((row["hausdorff_m"] == NULL) == (row["iou"] < 0.05) for row in found.values())
    assert "Level of 50 %" in result["_report"]
    assert "81,620,600 m², in 24 wards; 4,193,386 m² of it (5.1 %) in no ward." in result["_report"]
    assert "What lies in no ward is in" in result["_report"]
    assert "Its boundary divides: HYDE PARK (94 % in, 6 % out)" in result["_report"]
    assert "at points at most 5.0 m apart" in result["_report"]
    assert "computed in EPSG:32616" in result["_log"]


def test_wards_in_another_system(processing: Any, tmp_path: Path, schaerbeek: Path) -> None:
    result = compare(
        processing,
        tmp_path,
        layer([box(0, 0, 3000, 2000)]),
        str(schaerbeek / "wards.geojson"),
        CODE_FIELD="mdzone",
        NAME_FIELD="namedut",
    )
    found = rows(result["OUTPUT"])
    assert len(found) > 5
    # The layer has these codes as 36.0, and no threshold was given.
    assert all(row["code"].isdigit() for row in found)
    assert {row["threshold"] for row in found} == {NULL}
    covered = sum(row["overlap_m2"] for row in found)
    assert covered == pytest.approx(6_000_000, rel=0.01)


def test_a_row_for_each_feature_and_ward_touched(processing: Any, tmp_path: Path) -> None:
    neighbourhoods = layer([box(0, 0, 100, 100), box(100, 0, 100, 100)], threshold=[0.0, 50.0])
    wards = layer([box(0, 0, 150, 100), box(150, 0, 150, 100), box(900, 0, 1, 1)], code=["01", "2", "3"])
    result = compare(processing, tmp_path, neighbourhoods, wards)
    found = [(row["threshold"], row["code"], round(row["overlap_m2"], 3)) for row in rows(result["OUTPUT"])]
    assert found == [(0.0, "01", 10_000.0), (50.0, "01", 5000.0), (50.0, "2", 5000.0)]
    assert {row["name"] for row in rows(result["OUTPUT"])} == {""}


def test_broken_wards_are_mended_or_refused_and_told(processing: Any, tmp_path: Path) -> None:
    bow_tie = f"POLYGON(({X} {Y}, {X + 100} {Y + 100}, {X + 100} {Y}, {X} {Y + 100}, {X} {Y}))"
    wards = layer([bow_tie, None, box(0, 0, 100, 50)], code=["a", "b", "c"])
    result = compare(processing, tmp_path, layer([box(0, 0, 100, 100)]), wards)
    assert {row["code"]: round(row["overlap_m2"], 3) for row in rows(result["OUTPUT"])} == {"a": 5000.0, "c": 5000.0}
    assert "(1 rows): 1." in result["_report"]
    assert '<td class="number">2</td><td>It has no geometry.</td>' in result["_report"]


def test_an_empty_level_touches_nothing(processing: Any, tmp_path: Path) -> None:
    neighbourhoods = layer([box(0, 0, 100, 100), None], threshold=[0.0, 50.0])
    result = compare(processing, tmp_path, neighbourhoods, layer([box(0, 0, 50, 100)], code=["a"]))
    assert [row["threshold"] for row in rows(result["OUTPUT"])] == [0.0]


@pytest.mark.parametrize(
    ("parameters", "told"),
    [
        ({"CODE_FIELD": "number"}, "drawn has no field “number”. Its fields are: code."),
        ({"NAME_FIELD": "label"}, "drawn has no field “label”. Its fields are: code."),
    ],
)
def test_a_column_that_is_not_there(processing: Any, tmp_path: Path, parameters: dict[str, str], told: str) -> None:
    wards = layer([box(0, 0, 50, 100)], code=["a"])
    given = {"NEIGHBOURHOOD": layer([box(0, 0, 100, 100)]), "WARDS": wards, **parameters}
    assert told in refusal(processing, "comparewards", tmp_path, **given)


def test_layers_that_will_not_do(processing: Any, tmp_path: Path) -> None:
    square, wards = layer([box(0, 0, 100, 100)]), layer([box(0, 0, 50, 100)], code=["a"])
    for neighbourhood, others, told in (
        (layer([box(0, 0, 9, 9)], crs=""), wards, "no known coordinate reference system"),
        (square, layer([box(0, 0, 9, 9)], crs="", code=["a"]), "no known coordinate reference system"),
        (layer([]), wards, "drawn has no rows"),
        (square, layer([], code=[""]), "drawn has no rows"),
        (layer([None]), wards, "None of the 1 rows of drawn can be used"),
    ):
        assert told in refusal(processing, "comparewards", tmp_path, NEIGHBOURHOOD=neighbourhood, WARDS=others)


def test_cancel_leaves_nothing(processing: Any, tmp_path: Path) -> None:
    wards = layer([box(place, 0, 100, 100) for place in range(50)], code=[str(place) for place in range(50)])
    given = {"NEIGHBOURHOOD": layer([box(0, 0, 100, 100)]), "WARDS": wards}
    for cancel_at in (20.0, 95.0):
        assert "Cancelled" in refusal(processing, "comparewards", tmp_path, cancel_at, **given)


def test_rows_are_numbered_in_the_whole_layer(processing: Any, tmp_path: Path) -> None:
    wards = layer([box(0, 0, 9, 9), box(0, 0, 9, 9), None, box(0, 0, 50, 100)], code=["a", "b", "c", "d"])
    QgsProject.instance().addMapLayer(wards)
    try:
        wards.selectByIds(sorted(wards.allFeatureIds())[2:])
        chosen = QgsProcessingFeatureSourceDefinition(wards.id(), selectedFeaturesOnly=True)
        report = compare(processing, tmp_path, layer([box(0, 0, 100, 100)]), chosen)["_report"]
        assert '<td class="number">3</td><td>It has no geometry.</td>' in report
    finally:
        QgsProject.instance().removeMapLayer(wards.id())


def test_a_filter_that_nothing_passes_is_told(processing: Any, tmp_path: Path) -> None:
    wards = layer([box(0, 0, 9, 9)], code=["a"])
    QgsProject.instance().addMapLayer(wards)
    try:
        nothing = QgsProcessingFeatureSourceDefinition(wards.id(), filterExpression="code = 'z'")
        given = {"NEIGHBOURHOOD": layer([box(0, 0, 100, 100)]), "WARDS": nothing}
        assert "No row of drawn passes its filter." in refusal(processing, "comparewards", tmp_path, **given)
    finally:
        QgsProject.instance().removeMapLayer(wards.id())


def test_outputs_that_cannot_be_made_leave_nothing(processing: Any, tmp_path: Path, schaerbeek: Path) -> None:
    wards = tmp_path / "wards.geojson"
    wards.write_bytes((schaerbeek / "wards.geojson").read_bytes())
    given = {"NEIGHBOURHOOD": layer([box(0, 0, 100, 100)]), "WARDS": str(wards), "CODE_FIELD": "mdzone"}
    for outputs, told in (
        ({"REPORT": "/nonexistent/x.html"}, "The report cannot be written to /nonexistent/x.html"),
        ({"OUTPUT": "/nonexistent/x.csv"}, "/nonexistent/x.csv"),
        ({"OUTPUT": str(wards)}, "wards.geojson is what is read here, so nothing is written over it."),
        ({"REPORT": str(wards)}, "wards.geojson is what is read here, so nothing is written over it."),
    ):
        assert told in refusal(processing, "comparewards", tmp_path, **given, **outputs)
    assert wards.read_bytes() == (schaerbeek / "wards.geojson").read_bytes()


def test_a_ward_that_is_nowhere_is_refused_and_told(processing: Any, tmp_path: Path) -> None:
    square = "POLYGON((4.35 50.85, 4.36 50.85, 4.36 50.86, 4.35 50.86, 4.35 50.85))"
    nowhere = "POLYGON((4.35 95, 4.36 95, 4.36 96, 4.35 96, 4.35 95))"
    wards = layer([square, nowhere], "EPSG:4326", code=["a", "b"])
    report = compare(processing, tmp_path, layer([square], "EPSG:4326"), wards)["_report"]
    assert '<td class="number">2</td><td>Its coordinates do not fit the coordinate reference system' in report
