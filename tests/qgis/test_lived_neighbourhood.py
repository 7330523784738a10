"""`resokit:livedneighbourhood`, through Processing on real drawings and on what goes wrong with them."""

from __future__ import annotations

import itertools
import json
from pathlib import Path
from typing import Any

import pytest
import shapely
from drawing_help import FIVE, X, Y, agreement, box, fill, layer, levels, lived, one_each, part_of, refused, rows
from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsGeometry,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingFeedback,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QMetaType

from resokit_qgis.workspace import store
from resokit_qgis.workspace.store import Workspace

# Real drawings ---------------------------------------------------------------------------------------------------


def test_hyde_park_on_a_grid(processing: Any, tmp_path: Path, hyde_park: Path) -> None:
    result = lived(processing, tmp_path, str(hyde_park / "drawings.geojson"), RESOLUTION=10)
    cells, found = result["AGREEMENT"], result["LEVELS"]
    for made, fields in (
        (cells, ["drawings", "share", "low", "high", "audience"]),
        (found, ["threshold", "drawings", "area_m2", "audience"]),
    ):
        assert made.crs().authid() == "EPSG:4326"
        assert made.wkbType() == Qgis.WkbType.MultiPolygon
        assert made.fields().names() == fields
        assert all(feature.geometry().isGeosValid() for feature in made.getFeatures())
    text, number = QMetaType.Type.QString, QMetaType.Type.Double
    assert [field.type() for field in cells.fields()] == [QMetaType.Type.Int, number, number, number, text]
    assert [field.type() for field in found.fields()] == [
        QMetaType.Type.Double,
        QMetaType.Type.Int,
        QMetaType.Type.Double,
        text,
    ]
    assert levels(result) == {0.0: 81_620_600.0, 25.0: 6_094_800.0, 50.0: 3_967_900.0, 75.0: 3_311_700.0}
    assert {row["drawings"] for row in rows(found)} == {434}
    numbers = [row["drawings"] for row in rows(cells)]
    assert numbers == sorted(set(numbers))
    assert max(numbers) == 428
    assert all(row["share"] == row["drawings"] / 434 for row in rows(cells))
    assert "The layer is in EPSG:4326, which does not measure in true metres; computed in EPSG:32616." in result["_log"]
    report = result["_report"]
    for told in (
        "434 of 436 drawings were used.",
        "(26 rows): 41, 57, 58,",
        '<td class="number">152</td><td>It has fewer than three different points.</td>',
        "the 50 % level with 3,967,900 m²: 4.9 % of the union",
        "Square cells of 10 m",
        "Ground that is wrongly in or out (%)",
        "EPSG:32616",
    ):
        assert told in report


def test_single_cells_of_real_drawings(processing: Any, tmp_path: Path, hyde_park: Path) -> None:
    source = part_of(hyde_park / "drawings.geojson", tmp_path / "some.geojson", 0, 40)
    result = lived(processing, tmp_path, str(source), FACES="memory:", THRESHOLDS="0,50")
    faces = rows(result["FACES"])
    assert all(feature.geometry().isGeosValid() for feature in result["FACES"].getFeatures())
    assert len(faces) > 1000
    # Put together by their numbers they are what stands in AGREEMENT.
    together: dict[int, float] = {}
    for face in faces:
        together[face["drawings"]] = together.get(face["drawings"], 0.0) + face["_area"]
    merged = {row["drawings"]: row["_area"] for row in rows(result["AGREEMENT"])}
    assert set(together) == set(merged)
    assert all(together[number] == pytest.approx(area, rel=1e-6, abs=0.01) for number, area in merged.items())
    # 20 of 40: the Wilson interval of a half among 40 at 95 %.
    half = next(face for face in faces if face["drawings"] == 20)
    assert (half["share"], half["low"], half["high"]) == (
        0.5,
        pytest.approx(0.352, abs=1e-3),
        pytest.approx(0.648, abs=1e-3),
    )


def test_single_cells_are_exact_alone(processing: Any, tmp_path: Path, hyde_park: Path) -> None:
    source = part_of(hyde_park / "drawings.geojson", tmp_path / "some.geojson", 0, 12)
    with pytest.raises(QgsProcessingException, match="Choose 0"):
        lived(processing, tmp_path, str(source), FACES="memory:", RESOLUTION=10)


def test_exact_levels_of_real_drawings(processing: Any, tmp_path: Path, hyde_park: Path) -> None:
    source = part_of(hyde_park / "drawings.geojson", tmp_path / "six.geojson", 0, 6)
    result = lived(processing, tmp_path, str(source), THRESHOLDS="0,33.3,50,100")
    found = {row["threshold"]: row for row in rows(result["LEVELS"])}
    # Straight edges in degrees and in metres differ by centimetres, so what is expected is put in metres too.
    utm = QgsCoordinateReferenceSystem("EPSG:32616")
    way = QgsCoordinateTransform(QgsCoordinateReferenceSystem("EPSG:4326"), utm, QgsProject.instance())
    drawn = []
    for feature in QgsVectorLayer(str(source), "six", "ogr").getFeatures():
        geometry = feature.geometry()
        geometry.transform(way)
        drawn.append(shapely.from_wkb(bytes(geometry.asWkb())))
    for threshold, least in ((0.0, 1), (33.3, 2), (50.0, 3), (100.0, 6)):
        shared = [shapely.intersection_all(list(chosen)) for chosen in itertools.combinations(drawn, least)]
        assert found[threshold]["area_m2"] == pytest.approx(shapely.union_all(shared).area, rel=1e-6)
    assert "Exact: all boundaries cut each other" in result["_report"]
    assert "The union is the line on maps" in result["_report"]


def test_a_grid_is_near_exact_on_real_drawings(processing: Any, tmp_path: Path, hyde_park: Path) -> None:
    source = str(part_of(hyde_park / "drawings.geojson", tmp_path / "some.geojson", 0, 60))
    exact = levels(lived(processing, tmp_path, source))
    grid = levels(lived(processing, tmp_path, source, RESOLUTION=10))
    assert grid == pytest.approx(exact, rel=0.005)
    assert grid != exact


# What is counted -------------------------------------------------------------------------------------------------


def test_agreement_and_levels_of_five(processing: Any, tmp_path: Path) -> None:
    result = lived(processing, tmp_path, layer(FIVE), THRESHOLDS="0,80,100")
    assert agreement(result) == [(1, 0.2, 5000.0), (4, 0.8, 5000.0), (5, 1.0, 5000.0)]
    assert levels(result) == {0.0: 15000.0, 80.0: 10000.0, 100.0: 5000.0}
    assert result["LEVELS"].crs().authid() == "EPSG:31370"
    assert "Computed in the layer's own coordinate reference system, EPSG:31370." in result["_log"]


def test_one_person_counts_once(processing: Any, tmp_path: Path) -> None:
    who = ["a", "a", "b", "c", "a"]
    result = lived(processing, tmp_path, layer(FIVE, who=who), PARTICIPANT_FIELD="who", MIN_DRAWINGS=3)
    assert agreement(result) == [(1, 1 / 3, 5000.0), (3, 1.0, 10000.0)]
    assert {row["drawings"] for row in rows(result["LEVELS"])} == {3}
    assert "5 of 5 drawings were used; they count as 3" in result["_report"]


def test_groups_have_an_equal_voice(processing: Any, tmp_path: Path) -> None:
    age = ["young", "young", "young", "young", "old"]
    result = lived(processing, tmp_path, layer(FIVE, age=age), GROUP_FIELD="age", THRESHOLDS="50,51")
    assert agreement(result) == [(1, 0.5, 5000.0), (4, 0.5, 5000.0), (5, 1.0, 5000.0)]
    assert levels(result) == {50.0: 15000.0, 51.0: 5000.0}
    assert "<td>young</td><td>&lt;5</td>" in result["_report"]


def test_drawings_marked_excluded_are_left_out_and_counted(processing: Any, tmp_path: Path) -> None:
    for excluded in (
        [False, True, False, False, False, False],
        ["no", "true", "", "0", "false", None],
        *(["nee", mark, "non", "Faux", "N", ""] for mark in ("ja", "oui", "vrai", "x", "2", "?")),
        [0, 2, 0, 0, 0, 0],
    ):
        source = layer([*FIVE, FIVE[0]], excluded=excluded)
        result = lived(processing, tmp_path, source)
        assert agreement(result) == [(1, 0.2, 5000.0), (4, 0.8, 5000.0), (5, 1.0, 5000.0)]
        # One left out is not told, neither by itself nor by the number of all.
        assert "<p>5 drawings were used.</p>" in result["_report"]
        assert "<td>Marked as left out</td><td>&lt;5</td>" in result["_report"]


def test_marks_of_different_kinds_are_not_taken_for_none(processing: Any, tmp_path: Path, hyde_park: Path) -> None:
    source = part_of(hyde_park / "drawings.geojson", tmp_path / "six.geojson", 0, 6)
    content = json.loads(source.read_text(encoding="utf-8"))
    for place, feature in enumerate(content["features"]):
        feature["properties"]["excluded"] = "no" if place else True
    source.write_text(json.dumps(content), encoding="utf-8")
    assert "“excluded” in six holds different kinds of values" in refused(processing, tmp_path, str(source))


def test_broken_rows_are_mended_or_refused_and_told(processing: Any, tmp_path: Path) -> None:
    at = f"{X} {Y}"
    shapes = [
        *FIVE[:3],
        f"POLYGON(({at}, {X + 100} {Y + 100}, {X + 100} {Y}, {X} {Y + 100}, {at}))",
        f"POLYGON Z(({at} 5, {X + 100} {Y} 5, {X + 100} {Y + 100} 5, {X} {Y + 100} 5, {at} 5))",
        f"POLYGON(({at}, {X + 100} {Y}, {X + 100} {Y + 100}, {X + 100} {Y + 500}, {X + 100} {Y + 100}, {X} {Y + 100}, {at}))",
        None,
        "POLYGON EMPTY",
        f"POLYGON(({at}, {X + 9} {Y + 9}, {at}))",
        f"CURVEPOLYGON(CIRCULARSTRING({X} {Y}, {X + 50} {Y + 50}, {X + 100} {Y}, {X + 50} {Y - 50}, {X} {Y}))",
    ]
    result = lived(processing, tmp_path, layer(shapes), THRESHOLDS="50")
    assert "7 of 10 drawings were used." in result["_report"]
    assert "(2 rows): 4, 6." in result["_report"]
    for row, reason in (
        (7, "It has no geometry."),
        (8, "It has no geometry."),
        (9, "It has fewer than three different points."),
    ):
        assert f'<td class="number">{row}</td><td>{reason}</td>' in result["_report"]
    assert levels(result)[50.0] == pytest.approx(10_000)


def test_only_selected_drawings(processing: Any, tmp_path: Path) -> None:
    source = layer([*FIVE, FIVE[4]])
    QgsProject.instance().addMapLayer(source)
    try:
        source.selectByIds(sorted(source.allFeatureIds())[:5])
        chosen = QgsProcessingFeatureSourceDefinition(source.id(), selectedFeaturesOnly=True)
        assert agreement(lived(processing, tmp_path, chosen))[0] == (1, 0.2, 5000.0)
    finally:
        QgsProject.instance().removeMapLayer(source.id())


def test_rows_are_numbered_in_the_whole_layer(processing: Any, tmp_path: Path) -> None:
    source = layer([FIVE[0], FIVE[0], *FIVE, None])
    QgsProject.instance().addMapLayer(source)
    try:
        source.selectByIds(sorted(source.allFeatureIds())[2:])
        chosen = QgsProcessingFeatureSourceDefinition(source.id(), selectedFeaturesOnly=True)
        report = lived(processing, tmp_path, chosen)["_report"]
        assert "5 of 6 drawings were used." in report
        assert '<td class="number">8</td><td>It has no geometry.</td>' in report
    finally:
        QgsProject.instance().removeMapLayer(source.id())


def test_outputs_that_are_not_asked_for_are_not_made(processing: Any, tmp_path: Path) -> None:
    result = processing.run("resokit:livedneighbourhood", {"INPUT": layer(FIVE), "LEVELS": "memory:"})
    assert set(result) == {"LEVELS"}


def test_a_level_that_no_ground_reaches_is_an_empty_feature(processing: Any, tmp_path: Path) -> None:
    apart = [box(1000 * place, 0, 100, 100) for place in range(5)]
    result = lived(processing, tmp_path, layer(apart), THRESHOLDS="0,50")
    assert levels(result) == {0.0: 50_000.0, 50.0: 0.0}
    assert [feature.hasGeometry() for feature in result["LEVELS"].getFeatures()] == [True, False]
    assert "no ground is in so many" in result["_report"]


def test_names_in_the_data_do_not_become_html(processing: Any, tmp_path: Path) -> None:
    groups = ["<b>x</b>", "<b>x</b>", "<b>x</b>", "y", "y", "y"]
    report = lived(processing, tmp_path, layer([*FIVE, FIVE[0]], kind=groups), GROUP_FIELD="kind")["_report"]
    assert "&lt;b&gt;x&lt;/b&gt;" in report
    assert "<b>x" not in report


# Coordinate systems ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("crs", "computed_in"),
    [("EPSG:4326", "EPSG:32631"), ("EPSG:3857", "EPSG:32631"), ("EPSG:3812", "EPSG:3812"), ("EPSG:2263", "EPSG:32618")],
    ids=["degrees", "web mercator", "Lambert 2008", "feet"],
)
def test_areas_are_in_true_square_metres(processing: Any, tmp_path: Path, crs: str, computed_in: str) -> None:
    source = layer(FIVE)
    if crs == "EPSG:2263":
        # A square of 1,000 US survey feet in New York.
        feet = "POLYGON((980000 200000, 981000 200000, 981000 201000, 980000 201000, 980000 200000))"
        moved = layer([feet] * 5, crs)
        expected = 304.8006096**2
    else:
        way = QgsCoordinateTransform(source.crs(), QgsCoordinateReferenceSystem(crs), QgsProject.instance())
        shapes = []
        for feature in source.getFeatures():
            geometry = QgsGeometry(feature.geometry())
            geometry.transform(way)
            shapes.append(geometry.asWkt(17))
        moved = layer(shapes, crs)
        expected = 5000.0
    result = lived(processing, tmp_path, moved, THRESHOLDS="100")
    assert levels(result)[100.0] == pytest.approx(expected, rel=2e-3)
    assert f"{computed_in}." in result["_log"]
    assert result["LEVELS"].crs().authid() == crs


def test_a_stray_drawing_does_not_pull_the_system_away(processing: Any, tmp_path: Path) -> None:
    brussels = "POLYGON((4.35 50.85, 4.36 50.85, 4.36 50.86, 4.35 50.86, 4.35 50.85))"
    stray = "POLYGON((14.35 50.85, 14.36 50.85, 14.36 50.86, 14.35 50.86, 14.35 50.85))"
    assert "EPSG:32631" in lived(processing, tmp_path, layer([brussels] * 4 + [stray], "EPSG:4326"))["_log"]


def test_no_coordinate_system_is_refused(processing: Any, tmp_path: Path) -> None:
    assert "no known coordinate reference system" in refused(processing, tmp_path, layer(FIVE, crs=""))


def test_coordinates_that_are_nowhere_are_refused(processing: Any, tmp_path: Path) -> None:
    told = refused(processing, tmp_path, layer(FIVE, crs="EPSG:4326"))
    assert "The coordinates do not fit EPSG:4326: no place on earth has them." in told


def test_a_drawing_that_is_nowhere_is_refused_and_told(processing: Any, tmp_path: Path) -> None:
    brussels = "POLYGON((4.35 50.85, 4.36 50.85, 4.36 50.86, 4.35 50.86, 4.35 50.85))"
    nowhere = "POLYGON((4.35 95, 4.36 95, 4.36 96, 4.35 96, 4.35 95))"
    report = lived(processing, tmp_path, layer([*[brussels] * 5, nowhere], "EPSG:4326"))["_report"]
    assert (
        '<td class="number">6</td><td>Its coordinates do not fit the coordinate reference system of the layer.</td>'
        in report
    )


@pytest.mark.parametrize(("apart", "zone"), [(11.9, True), (12.1, False)])
def test_what_lies_too_far_apart_has_no_zone(processing: Any, tmp_path: Path, apart: float, zone: bool) -> None:
    shapes = [box_in_degrees(0.5, 50.0)] * 4 + [box_in_degrees(0.5 + apart, 50.0)]
    log = lived(processing, tmp_path, layer(shapes, "EPSG:4326"))["_log"]
    assert ("computed in EPSG:32631" in log) is zone
    assert ("+proj=laea +lat_0=50" in log) is not zone


def test_both_sides_of_the_180th_meridian_are_together(processing: Any, tmp_path: Path) -> None:
    """Taveuni, Fiji, lies on it: all drew one square there, cut in two."""
    west, east = box_in_degrees(179.99, -16.8), box_in_degrees(-180.0, -16.8)
    cut = f"MULTIPOLYGON({west.removeprefix('POLYGON')}, {east.removeprefix('POLYGON')})"
    result = lived(processing, tmp_path, layer([west, west, east, east, cut], "EPSG:4326"), THRESHOLDS="0")
    assert "computed in EPSG:32701" in result["_log"] or "computed in EPSG:32760" in result["_log"]
    (union,) = rows(result["LEVELS"])
    # 0.02 by 0.01 degrees at 16.8° south.
    assert union["area_m2"] == pytest.approx(2131 * 1107, rel=0.01)
    (feature,) = result["LEVELS"].getFeatures()
    assert feature.geometry().area() == pytest.approx(0.02 * 0.01, rel=1e-3)
    assert feature.geometry().isGeosValid()


def box_in_degrees(east: float, north: float) -> str:
    """A hundredth of a degree."""
    corners = ((0, 0), (0.01, 0), (0.01, 0.01), (0, 0.01), (0, 0))
    return "POLYGON((" + ", ".join(f"{east + x} {north + y}" for x, y in corners) + "))"


# What is refused -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("parameters", "told"),
    [
        ({"MIN_DRAWINGS": 2}, "A minimum of 2 drawings is too low"),
        ({"MIN_DRAWINGS": 6}, "Only 5 drawings can be used and at least 6 are needed"),
        ({"PARTICIPANT_FIELD": "who"}, "Only 2 drawings can be used and at least 5 are needed"),
        ({"THRESHOLDS": "25,half"}, "“half” is not a threshold"),
        ({"THRESHOLDS": "101"}, "A threshold of 101 % cannot be reached"),
        ({"PARTICIPANT_FIELD": "person"}, "drawn has no field “person”. Its fields are: who."),
        ({"GROUP_FIELD": "age"}, "drawn has no field “age”. Its fields are: who."),
        ({"NAME": "Hyde Park"}, "give both a workspace and a name"),
        ({"RESOLUTION": 5000}, "Cells of 5000 m are larger than the drawings"),
        ({"RESOLUTION": 0.001}, "has 15000 million cells and does not fit in memory. Choose at least 0.013 m or 0"),
        (
            {"RESOLUTION": 0.0009},
            "Cells of 0.0009 m are smaller than a millimetre. Choose larger ones, or 0 for exact.",
        ),
        (
            {"RESOLUTION": 1e-300},
            "Cells of 1e-300 m are smaller than a millimetre. Choose larger ones, or 0 for exact.",
        ),
    ],
)
def test_refusals_say_what_to_do(processing: Any, tmp_path: Path, parameters: dict[str, Any], told: str) -> None:
    source = layer(FIVE, who=["a", "a", "b", "b", "b"])
    assert told in refused(processing, tmp_path, source, **parameters)


def test_an_empty_layer_is_refused(processing: Any, tmp_path: Path) -> None:
    assert "drawn has no rows" in refused(processing, tmp_path, layer([]))


def test_only_high_levels_that_nothing_reaches_are_refused(processing: Any, tmp_path: Path) -> None:
    apart = [box(1000 * place, 0, 100, 100) for place in range(5)]
    assert "Ask for a lower threshold too" in refused(processing, tmp_path, layer(apart), THRESHOLDS="50")


def test_drawings_too_small_for_exact_cells_are_refused(processing: Any, tmp_path: Path) -> None:
    told = refused(processing, tmp_path, layer([box(0, 0, 1e-4, 1e-4)] * 5))
    assert "The drawings are smaller than a millimetre, so nothing was found." in told


def test_too_few_drawings_are_explained(processing: Any, tmp_path: Path) -> None:
    source = layer([None, *FIVE[:3], FIVE[4]], excluded=[False, True, True, False, False])
    assert refused(processing, tmp_path, source).splitlines() == [
        "Only 2 drawings can be used and at least 5 are needed: from fewer one could tell who drew what. Collect more drawings.",
        "Marked as left out: <5.",
        "Could not be used: 1.",
        "Row 1: It has no geometry.",
    ]


def test_a_filter_that_nothing_passes_is_told(processing: Any, tmp_path: Path) -> None:
    source = layer(FIVE, who=["a"] * 5)
    QgsProject.instance().addMapLayer(source)
    try:
        none = QgsProcessingFeatureSourceDefinition(source.id(), filterExpression="\"who\" = 'nobody'")
        assert "No row of drawn passes its filter." in refused(processing, tmp_path, none)
    finally:
        QgsProject.instance().removeMapLayer(source.id())


def test_thresholds_that_were_read_are_told(processing: Any, tmp_path: Path) -> None:
    result = lived(processing, tmp_path, layer(FIVE), THRESHOLDS="33,3; 50 %")
    told = "Thresholds: 3; 33; 50 %. A comma stands between two of them; decimals have a point, as in 33.3."
    assert told in result["_log"]
    assert all(f"<td>{threshold}</td>" in result["_report"] for threshold in (3, 33, 50))


@pytest.mark.parametrize("cancel_at", [0.0, 5.0, 40.0, 85.0, 90.0])
def test_cancel_leaves_nothing(processing: Any, tmp_path: Path, workspace: Workspace, cancel_at: float) -> None:
    source = layer([box(place, 0, 100, 100) for place in range(40)])
    told = refused(processing, tmp_path, source, cancel_at, WORKSPACE=str(workspace.path), NAME="Buurt")
    assert "Cancelled; nothing was changed." in told
    assert workspace.count("neighbourhoods") == workspace.count("agreement_cells") == 0


# A workspace's drawings ------------------------------------------------------------------------------------------


def test_participants_without_consent_are_left_out(processing: Any, tmp_path: Path, workspace: Workspace) -> None:
    people: list[dict[str, Any]] = [{} for _ in range(7)]
    people[5] = {"consent_analysis": False}
    people[6] = {"consent_analysis": None}
    source = fill(workspace, people, one_each([*FIVE, box(500, 0, 10, 10), box(600, 0, 10, 10)]))
    result = lived(processing, tmp_path, source)
    assert agreement(result) == [(1, 0.2, 5000.0), (4, 0.8, 5000.0), (5, 1.0, 5000.0)]
    assert "did not agree to analysis, or took it back</td><td>&lt;5</td>" in result["_report"]


def test_drawings_of_somebody_no_longer_there_are_left_out(
    processing: Any, tmp_path: Path, workspace: Workspace
) -> None:
    source = fill(workspace, [{}] * 6, one_each([*FIVE, box(500, 0, 10, 10)]))
    gone = next(row for row in workspace.rows("participants") if row["code"] == "P5")
    with workspace.change() as changes:
        changes.delete("participants", gone["id"])
    assert levels(lived(processing, tmp_path, source))[0.0] == 15000.0


def test_anonymous_drawings_count_each(processing: Any, tmp_path: Path, workspace: Workspace) -> None:
    source = fill(workspace, [], [{"shape": shape} for shape in FIVE])
    assert agreement(lived(processing, tmp_path, source))[-1] == (5, 1.0, 5000.0)


def test_a_workspaces_participants_count_once_unasked(processing: Any, tmp_path: Path, workspace: Workspace) -> None:
    twice = [*one_each(FIVE), {"shape": box(0, 0, 10, 10), "participant": 0}]
    result = lived(processing, tmp_path, fill(workspace, [{}] * 5, twice))
    assert {row["drawings"] for row in rows(result["LEVELS"])} == {5}


@pytest.mark.parametrize("field", ["age_band", "club"])
def test_groups_of_the_participants(processing: Any, tmp_path: Path, workspace: Workspace, field: str) -> None:
    people = [{"age_band": "young", "groups": json.dumps({"club": "chess"})} for _ in range(4)]
    people.append({"age_band": "old", "groups": json.dumps({"club": "boules"})})
    result = lived(processing, tmp_path, fill(workspace, people, one_each(FIVE)), GROUP_FIELD=field)
    assert agreement(result) == [(1, 0.5, 5000.0), (4, 0.5, 5000.0), (5, 1.0, 5000.0)]


def test_a_group_that_nobody_has_is_refused(processing: Any, tmp_path: Path, workspace: Workspace) -> None:
    people = [{"groups": json.dumps({"club": "chess"})} for _ in range(5)]
    told = refused(processing, tmp_path, fill(workspace, people, one_each(FIVE)), GROUP_FIELD="code")
    assert "Neither the drawings nor the participants have “code”" in told
    assert "age_band, gender, language, relation, years_lived, club" in told


# Kept in a workspace ---------------------------------------------------------------------------------------------


def keep(processing: Any, folder: Path, source: Any, workspace: Workspace, **parameters: Any) -> dict[str, Any]:
    return lived(processing, folder, source, **{"WORKSPACE": str(workspace.path), "NAME": "Buurt", **parameters})


def test_a_kept_result_has_levels_cells_and_its_recipe(processing: Any, tmp_path: Path, workspace: Workspace) -> None:
    with workspace.change() as changes:
        round_id = changes.insert("rounds", {"name": "Spring"})
    drawn = one_each(FIVE)
    for place, drawing in enumerate(drawn):
        drawing.update(drawn_on=f"2026-05-0{place + 1}", round_id=round_id)
    drawn.append({"shape": FIVE[0], "participant": 1, "excluded": True, "drawn_on": "2020-01-01"})
    source = fill(workspace, [{} for _ in range(5)], drawn)
    result = keep(processing, tmp_path, source, workspace, THRESHOLDS="0,33.3,100")
    kept = workspace.rows("neighbourhoods")
    cells = workspace.rows("agreement_cells")
    assert [(row["rule"], row["threshold"], row["area_m2"], row["on_maps"]) for row in kept] == [
        ("union", 0.0, 15000.0, True),
        ("share", 33.3, 10000.0, False),
        ("share", 100.0, 5000.0, False),
    ]
    assert {(row["name"], row["drawings"], row["round_id"], row["fictional"]) for row in kept} == {
        ("Buurt", 5, round_id, False)
    }
    assert {row["result_id"] for row in (*kept, *cells)} == {kept[0]["result_id"]}
    assert [(row["drawings"], row["share"], shapely.from_wkb(row["geom"]).area) for row in cells] == [
        (1, 0.2, 5000.0),
        (4, 0.8, 5000.0),
        (5, 1.0, 5000.0),
    ]
    assert shapely.from_wkb(kept[0]["geom"]).geom_type == "MultiPolygon"
    assert kept[0]["computed_at"].startswith("20")
    recipe = json.loads(kept[0]["recipe"])
    assert (
        recipe.items()
        >= {
            "algorithm": "resokit:livedneighbourhood",
            "thresholds": ["0", "33.3", "100"],
            "on_maps": "0",
            "rows": 6,
            "drawings": 5,
            "voices": 5,
            "participants": 5,
            "participant_field": "participant_id",
            "group_field": "",
            "excluded": 1,
            "without_consent": 0,
            "repaired": 0,
            "refused": 0,
            "min_drawings": 5,
            "resolution_m": 0.0,
            "crs": "EPSG:31370",
            "drawn_first": "2026-05-01",
            "drawn_last": "2026-05-05",
            "fictional": False,
        }.items()
    )
    assert "Kept in Buurt.gpkg as “Buurt”." in result["_log"]
    assert "Drawn from 2026-05-01 to 2026-05-05." in result["_report"]


def test_no_participant_is_named_in_a_recipe(processing: Any, tmp_path: Path, workspace: Workspace) -> None:
    keep(processing, tmp_path, fill(workspace, [{} for _ in range(5)], one_each(FIVE)), workspace)
    keys = [row["id"] for row in workspace.rows("participants")]
    assert not any(key in row["recipe"] for row in workspace.rows("neighbourhoods") for key in keys)


def test_a_newer_result_takes_the_line_on_maps(processing: Any, tmp_path: Path, workspace: Workspace) -> None:
    keep(processing, tmp_path, layer(FIVE), workspace)
    keep(processing, tmp_path, layer(FIVE), workspace, NAME="Elsewhere")
    first = {row["id"] for row in workspace.rows("neighbourhoods") if row["name"] == "Buurt"}
    keep(processing, tmp_path, layer(FIVE), workspace)
    on_maps = [row for row in workspace.rows("neighbourhoods") if row["on_maps"]]
    assert sorted(row["name"] for row in on_maps) == ["Buurt", "Elsewhere"]
    assert not first & {row["id"] for row in on_maps}
    assert workspace.count("neighbourhoods") == 12


def test_over_a_dozen_drawings_the_half_is_the_line_on_maps(
    processing: Any, tmp_path: Path, workspace: Workspace
) -> None:
    keep(processing, tmp_path, layer([box(place, 0, 100, 100) for place in range(13)]), workspace)
    assert [row["threshold"] for row in workspace.rows("neighbourhoods") if row["on_maps"]] == [50.0]


def test_made_up_drawings_make_a_made_up_neighbourhood(processing: Any, tmp_path: Path, workspace: Workspace) -> None:
    people: list[dict[str, Any]] = [{} for _ in range(5)]
    people[3] = {"fictional": True}
    result = keep(processing, tmp_path, fill(workspace, people, one_each(FIVE)), workspace)
    assert all(row["fictional"] for row in workspace.rows("neighbourhoods"))
    assert "Drawings in it are fictional." in result["_report"]


def test_a_result_is_kept_in_the_workspaces_own_system(processing: Any, tmp_path: Path, hyde_park: Path) -> None:
    chicago = store.create(tmp_path, "Chicago", QgsCoordinateReferenceSystem("EPSG:26916"), "en")
    source = part_of(hyde_park / "drawings.geojson", tmp_path / "six.geojson", 0, 6)
    keep(processing, tmp_path, str(source), chicago)
    union = next(row for row in chicago.rows("neighbourhoods") if row["rule"] == "union")
    ground = shapely.from_wkb(union["geom"])
    assert ground.is_valid
    assert ground.area == pytest.approx(union["area_m2"], rel=1e-4)
    assert shapely.box(440_000, 4_620_000, 460_000, 4_640_000).contains(ground)


def test_a_level_without_ground_is_kept_without_geometry(processing: Any, tmp_path: Path, workspace: Workspace) -> None:
    apart = [box(1000 * place, 0, 100, 100) for place in range(13)]
    keep(processing, tmp_path, layer(apart), workspace, THRESHOLDS="5,50")
    kept = workspace.rows("neighbourhoods")
    assert [(row["threshold"], row["geom"] is None, row["on_maps"]) for row in kept] == [
        (5.0, False, True),
        (50.0, True, False),
    ]


def test_a_path_that_is_no_workspace_is_refused(processing: Any, tmp_path: Path, hyde_park: Path) -> None:
    other = tmp_path / "other.gpkg"
    other.write_bytes(b"not a database")
    assert "other.gpkg is not a Resokit workspace" in refused(
        processing, tmp_path, layer(FIVE), WORKSPACE=str(other), NAME="Buurt"
    )
    assert "There is no workspace" in refused(
        processing, tmp_path, layer(FIVE), WORKSPACE=str(tmp_path / "none.gpkg"), NAME="Buurt"
    )


def test_a_slip_of_the_pen_in_the_union_is_told(processing: Any, tmp_path: Path) -> None:
    boxes = [(0, 0, 100, 100)] * 6 + [(0, 0, 5000, 5000)]
    drawings = QgsVectorLayer("Polygon?crs=EPSG:31370", "drawings", "memory")
    for west, south, east, north in boxes:
        feature = QgsFeature()
        feature.setGeometry(
            QgsGeometry.fromRect(QgsRectangle(150000 + west, 170000 + south, 150000 + east, 170000 + north))
        )
        drawings.dataProvider().addFeature(feature)
    feedback = QgsProcessingFeedback(False)
    report = tmp_path / "report.html"
    parameters = {"INPUT": drawings, "AGREEMENT": "memory:", "LEVELS": "memory:", "REPORT": str(report)}
    processing.run("resokit:livedneighbourhood", parameters, feedback=feedback)
    told = "Far larger than the others, and so ruling the union, the line on maps: rows 7."
    assert told in feedback.textLog()
    assert told in report.read_text(encoding="utf-8")
