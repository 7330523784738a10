"""`resokit:comparewards` with drawings: each on its own without a shape, and the blocks that enough include."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from drawing_help import box, fill, layer, one_each, refusal, rows, run
from qgis.core import NULL, Qgis, QgsCoordinateReferenceSystem, QgsGeometry, QgsProcessingParameterFeatureSink

from resokit_qgis.algorithms.compare_wards import CompareWards
from resokit_qgis.workspace.store import Workspace

SQUARES = [box(0, 0, 150, 100), box(0, 0, 150, 90), box(0, 0, 200, 100), box(50, 0, 250, 100)]


def wards() -> Any:
    return layer([box(0, 0, 100, 100), box(100, 0, 100, 100), box(200, 0, 100, 100)], code=["1", "2", "3"])


def compare(processing: Any, folder: Path, drawings: Any, **parameters: Any) -> dict[str, Any]:
    given = {"NEIGHBOURHOOD": layer([box(0, 0, 150, 100)]), "WARDS": wards(), "OUTPUT": "memory:"}
    return run(processing, "comparewards", folder, **{**given, "DRAWINGS": drawings, **parameters})


def test_each_drawing_without_its_shape(processing: Any, tmp_path: Path) -> None:
    drawings = layer(SQUARES, who=["anna", "bert", "cem", "dina"])
    result = compare(processing, tmp_path, drawings, PARTICIPANT_FIELD="who", PER_DRAWING="memory:")
    table = result["PER_DRAWING"]
    assert table.wkbType() == Qgis.WkbType.NoGeometry
    assert table.fields().names() == ["drawing", "code", "name", "share_of_drawing", "share_of_ward", "iou"]
    found = [
        (row["drawing"], row["code"], row["share_of_drawing"], row["share_of_ward"], row["iou"]) for row in rows(table)
    ]
    # The one from the largest to the smallest; ward 3 is touched by one drawing only.
    assert found == [
        (1, "2", 0.4, 1.0, 0.4),
        (1, "1", 0.2, 0.5, 0.17),
        (1, NULL, 0.4, NULL, NULL),
        (2, "1", 0.5, 1.0, 0.5),
        (2, "2", 0.5, 1.0, 0.5),
        (3, "1", 0.67, 1.0, 0.67),
        (3, "2", 0.33, 0.5, 0.25),
        (4, "1", 0.67, 0.9, 0.62),
        (4, "2", 0.33, 0.45, 0.24),
    ]
    assert "anna" not in result["_report"]
    assert "4 of 4 drawings were used." in result["_report"]


def test_fewer_than_three_people(processing: Any, tmp_path: Path) -> None:
    given = {"NEIGHBOURHOOD": layer([box(0, 0, 150, 100)]), "WARDS": wards()}
    drawings = layer(SQUARES, who=["anna", "anna", "anna", "bert"])
    for output in ("PER_DRAWING", "BLOCK_SHAPE"):
        made: dict[str, Any] = {output: str(tmp_path / "made.gpkg")}
        told = refusal(
            processing,
            "comparewards",
            tmp_path,
            **given,
            DRAWINGS=drawings,
            PARTICIPANT_FIELD="who",
            BLOCKS=wards(),
            **made,
        )
        assert "Only 2 drawings can be used and at least 3 are needed" in told
        assert not (tmp_path / "made.gpkg").exists()


def test_a_workspaces_drawings_with_consent_only(processing: Any, tmp_path: Path, workspace: Workspace) -> None:
    people = [{}, {}, {"consent_analysis": False}, {}]
    path = fill(workspace, people, one_each(SQUARES))
    result = compare(processing, tmp_path, path, PER_DRAWING="memory:")
    assert {row["drawing"] for row in rows(result["PER_DRAWING"])} == {1, 2, 3}
    # The one who did not agree must not follow from the number of all rows.
    assert "<p>3 drawings were used.</p>" in result["_report"]
    assert "did not agree to analysis, or took it back</td><td>&lt;5</td>" in result["_report"]
    exports = workspace.path.parent / "exports"
    exports.mkdir(exist_ok=True)
    given = {"NEIGHBOURHOOD": layer([box(0, 0, 150, 100)]), "WARDS": wards(), "DRAWINGS": path}
    told = refusal(processing, "comparewards", exports, **given, PER_DRAWING=str(exports / "each.csv"))
    assert "tells about each person on their own" in told
    made = {"PER_DRAWING": "memory:", "REPORT": str(exports / "page.html")}
    assert "is for the team only" in refusal(processing, "comparewards", exports, **given, **made)
    assert list(exports.iterdir()) == []


def test_a_table_of_each_drawing_stays_with_the_team(processing: Any, tmp_path: Path, workspace: Workspace) -> None:
    file = workspace.path.parent / "exports" / "each.csv"
    given = {"NEIGHBOURHOOD": layer([box(0, 0, 150, 100)]), "WARDS": wards(), "DRAWINGS": layer(SQUARES * 5)}
    told = refusal(processing, "comparewards", tmp_path, **given, PER_DRAWING=str(file))
    assert "tells about each person on their own, so it is for the team only" in told
    assert list(file.parent.iterdir()) == []


def test_blocks_that_one_or_two_can_make_stay_with_the_team(
    processing: Any, tmp_path: Path, workspace: Workspace
) -> None:
    exports = workspace.path.parent / "exports"
    blocks = layer([box(x, 0, 50, 100) for x in range(0, 300, 50)])
    five = layer([box(0, 0, 100, 100)] * 3 + [box(50, 0, 250, 100)] * 2)
    (tmp_path / "refused").mkdir()

    def audience(threshold: float) -> str:
        result = compare(processing, tmp_path, five, BLOCKS=blocks, BLOCK_SHAPE="memory:", BLOCK_THRESHOLD=threshold)
        [built] = rows(result["BLOCK_SHAPE"])
        assert ("For the team only" in result["_report"]) == (built["audience"] == "team")
        return str(built["audience"])

    # Two of five reach 40 %. All blocks that anybody includes are one line round what all of them drew.
    assert [audience(threshold) for threshold in (0, 20, 40, 41, 60)] == ["all", "team", "team", "all", "all"]
    given = {"NEIGHBOURHOOD": layer([box(0, 0, 150, 100)]), "WARDS": wards(), "DRAWINGS": five, "BLOCKS": blocks}
    file = str(exports / "built.gpkg")
    told = refusal(processing, "comparewards", tmp_path / "refused", **given, BLOCK_SHAPE=file, BLOCK_THRESHOLD=40)
    assert "“drawn” is for the team only" in told
    assert list(exports.iterdir()) == []
    run(processing, "comparewards", tmp_path, **given, BLOCK_SHAPE=file, BLOCK_THRESHOLD=60)
    # One who drew round all others leaves a line of their own, also where it runs along blocks.
    alone = layer([box(0, 0, 300, 100)] + [box(0, 0, 100, 100)] * 4)
    result = compare(processing, tmp_path, alone, BLOCKS=blocks, BLOCK_SHAPE="memory:", BLOCK_THRESHOLD=0)
    assert [row["audience"] for row in rows(result["BLOCK_SHAPE"])] == ["team"]


def test_the_workspace_of_any_input_may_ask_for_more(processing: Any, tmp_path: Path, workspace: Workspace) -> None:
    shape = QgsGeometry.fromWkt(box(0, 0, 300, 100))
    shape.convertToMultiType()
    with workspace.change() as changes:
        changes.insert("wards", {"code": "a", "level": "wijk", "geom": bytes(shape.asWkb())})
    processing.run("resokit:smallnumbers", {"WORKSPACE": str(workspace.path), "DRAWINGS": 6})
    given = {"NEIGHBOURHOOD": layer([box(0, 0, 150, 100)]), "DRAWINGS": layer(SQUARES)}
    own = f"{workspace.path}|layername=wards"
    told = refusal(processing, "comparewards", tmp_path, **given, WARDS=own, PER_DRAWING=str(tmp_path / "each.csv"))
    assert "Only 4 drawings can be used and at least 6 are needed" in told
    # What goes into its exports goes by its rules too.
    exported = {"WARDS": wards(), "PER_DRAWING": "memory:", "OUTPUT": str(workspace.path.parent / "exports" / "a.csv")}
    assert "at least 6 are needed" in refusal(processing, "comparewards", tmp_path, **{**given, **exported})


def test_a_workspaces_drawings_are_no_neighbourhoods(processing: Any, tmp_path: Path, workspace: Workspace) -> None:
    path = fill(workspace, [{}, {}, {}, {}], one_each(SQUARES))
    told = refusal(processing, "comparewards", tmp_path, NEIGHBOURHOOD=path, WARDS=wards())
    assert "one by one they would tell who drew what" in told
    square = layer([box(0, 0, 150, 100)], code=["a"], people=[900])
    for given in (
        {"WARDS": path, "CODE_FIELD": "id"},
        {"WARDS": square, "POPULATION": path, "POPULATION_FIELD": "id"},
        {"WARDS": square, "DRAWINGS": path, "BLOCKS": path, "BLOCK_SHAPE": str(tmp_path / "built.gpkg")},
    ):
        told = refusal(processing, "comparewards", tmp_path, NEIGHBOURHOOD=square, **given)
        assert "one by one they would tell who drew what: they cannot be “" in told
    for given in ({"NEIGHBOURHOOD": path}, {"NEIGHBOURHOOD": square, "ANCILLARY": path}):
        told = refusal(
            processing, "estimateindicators", tmp_path, **{"WARDS": square, "COUNT_FIELDS": ["people"], **given}
        )
        assert "one by one they would tell who drew what: they cannot be “" in told


def test_wards_that_would_show_the_shapes(processing: Any, tmp_path: Path) -> None:
    cells = [box(x, y, 10, 10) for x in range(0, 300, 10) for y in range(0, 100, 10)]
    small = layer(cells, code=[str(place) for place in range(len(cells))])
    given = {"NEIGHBOURHOOD": layer([box(0, 0, 150, 100)]), "WARDS": small, "DRAWINGS": layer(SQUARES)}
    told = refusal(processing, "comparewards", tmp_path, **given, PER_DRAWING=str(tmp_path / "made.csv"))
    assert "would show what each person drew" in told
    assert not (tmp_path / "made.csv").exists()


def test_blocks_as_building_stones(processing: Any, tmp_path: Path) -> None:
    blocks = layer([box(x, 0, 50, 100) for x in range(0, 300, 50)])
    drawings = layer(SQUARES, who=["anna", "bert", "cem", "cem"])
    result = compare(processing, tmp_path, drawings, PARTICIPANT_FIELD="who", BLOCKS=blocks, BLOCK_SHAPE="memory:")
    [built] = rows(result["BLOCK_SHAPE"])
    # Three people: what cem drew twice counts once. 150 m to the east two of three agree, further on only cem.
    assert (built["threshold"], built["drawings"], built["blocks"]) == (50.0, 3, 3)
    assert built["area_m2"] == pytest.approx(15_000)
    assert built["_area"] == pytest.approx(15_000)
    assert built["audience"] == "team"
    assert "3 blocks, together 15,000 m², are included by at least 50 % of 3 people" in result["_report"]
    everything = compare(processing, tmp_path, drawings, BLOCKS=blocks, BLOCK_SHAPE="memory:", BLOCK_THRESHOLD=0)
    assert [row["blocks"] for row in rows(everything["BLOCK_SHAPE"])] == [6]


def test_blocks_of_schaerbeek_in_degrees(processing: Any, tmp_path: Path, schaerbeek: Path) -> None:
    drawings = layer([box(place * 20, 0, 1500, 1200) for place in range(6)])
    result = compare(processing, tmp_path, drawings, BLOCKS=str(schaerbeek / "blocks.geojson"), BLOCK_SHAPE="memory:")
    made = result["BLOCK_SHAPE"]
    assert made.crs() == QgsCoordinateReferenceSystem("EPSG:4326")
    [built] = rows(made)
    assert built["audience"] == "all"
    assert built["blocks"] > 5
    assert 0 < built["area_m2"] < 1600 * 1200 * 1.5


def test_no_block_is_reached(processing: Any, tmp_path: Path) -> None:
    given = {"NEIGHBOURHOOD": layer([box(0, 0, 150, 100)]), "WARDS": wards(), "DRAWINGS": layer(SQUARES)}
    blocks = layer([box(-500, 0, 600, 100)])
    told = refusal(
        processing, "comparewards", tmp_path, **given, BLOCKS=blocks, BLOCK_SHAPE=str(tmp_path / "built.gpkg")
    )
    assert "the most that any reaches is 14.2 %" in told
    assert not (tmp_path / "built.gpkg").exists()


@pytest.mark.parametrize(
    ("parameters", "told"),
    [
        ({"PER_DRAWING": "memory:"}, "give the layer of the drawings"),
        ({"BLOCK_SHAPE": "memory:", "DRAWINGS": "some"}, "give the layers of the drawings and of the blocks"),
        ({"BLOCK_SHAPE": "memory:", "BLOCKS": "some"}, "give the layers of the drawings and of the blocks"),
    ],
)
def test_an_output_without_what_it_is_made_of(
    processing: Any, tmp_path: Path, parameters: dict[str, str], told: str
) -> None:
    given = {"NEIGHBOURHOOD": layer([box(0, 0, 150, 100)]), "WARDS": wards()}
    some: dict[str, Any] = {name: layer(SQUARES) if value == "some" else value for name, value in parameters.items()}
    assert told in refusal(processing, "comparewards", tmp_path, **given, **some)


def test_cancel_while_the_drawings_are_used(processing: Any, tmp_path: Path) -> None:
    given = {"NEIGHBOURHOOD": layer([box(0, 0, 150, 100)]), "WARDS": wards(), "DRAWINGS": layer(SQUARES)}
    made = {name: str(tmp_path / f"{name}.gpkg") for name in ("PER_DRAWING", "BLOCK_SHAPE")}
    for cancel_at in (40.0, 78.0, 86.0, 93.0):
        told = refusal(processing, "comparewards", tmp_path, cancel_at, **given, BLOCKS=layer(SQUARES), **made)
        assert "Cancelled" in told
        assert [path.name for path in tmp_path.iterdir() if path.stem in made] == []


def test_every_parameter_has_help_and_new_ones_may_be_left_out(processing: Any) -> None:
    algorithm = CompareWards().create()
    required = {
        definition.name()
        for definition in algorithm.parameterDefinitions()
        if not definition.flags() & Qgis.ProcessingParameterFlag.Optional and definition.defaultValue() is None
    }
    assert required == {"NEIGHBOURHOOD", "WARDS"}
    assert all(definition.help() for definition in algorithm.parameterDefinitions())
    made = {one.name(): one for one in algorithm.parameterDefinitions()}
    for name in ("PER_DRAWING", "BLOCK_SHAPE"):
        assert isinstance(made[name], QgsProcessingParameterFeatureSink)
        assert not made[name].createByDefault()
