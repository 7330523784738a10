"""Small numbers stay in the workspace: prints, and the thresholds that a workspace raises."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from map_help import neighbourhood_map, refusal, text_of
from qgis.core import QgsGeometry, QgsProcessingFeedback

from resokit_qgis.analysis.disclosure import Rules
from resokit_qgis.errors import ResokitError
from resokit_qgis.layouts import content
from resokit_qgis.workspace import geopackage, schema, store
from resokit_qgis.workspace.store import Workspace, open_workspace

WAYS = ("resokit:neighbourhoodmap", "resokit:organisationmaps")


def printing(workspace: Workspace, folder: Path) -> dict[str, Any]:
    """The parameters of either print."""
    return {
        "WORKSPACE": str(workspace.path),
        "PAPER": "A4",
        "ORIENTATION": "portrait",
        "LANGUAGE": "en",
        "FILE": str(folder / "x.pdf"),
        "FOLDER": str(folder / "maps"),
    }


def change_results(workspace: Workspace, recipe: dict[str, Any] | None = None, **values: Any) -> None:
    with workspace.change() as changes:
        for row in workspace.rows("neighbourhoods"):
            made = {**json.loads(row["recipe"]), **(recipe or {})}
            changes.update("neighbourhoods", row["id"], {"recipe": json.dumps(made), **values})


def raised(processing: Any, workspace: Workspace, **thresholds: Any) -> dict[str, Any]:
    outputs: dict[str, Any] = processing.run("resokit:smallnumbers", {"WORKSPACE": str(workspace.path), **thresholds})
    return outputs


# Prints ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize(
    ("values", "recipe", "told"),
    [
        ({"drawings": 3}, {}, "comes from 3 drawings. That few could point to a person"),
        ({"drawings": 4}, {}, "comes from 4 drawings. That few could point to a person"),
        ({"drawings": 30}, {"people": 4}, "comes from 4 drawings. That few could point to a person"),
        ({"drawings": 30}, {"audience": "team"}, "“Helmet” is for the team only"),
        ({"threshold": 0.0}, {"largest_share": 0.995}, "The union of “Helmet” is what one person drew"),
        ({"threshold": 25.0}, {"audiences": {"25": "team"}}, "“Helmet” is a level that one or two people can make"),
    ],
)
def test_what_shows_a_person_is_not_printed(
    processing: Any,
    own_demo: Workspace,
    tmp_path: Path,
    way: str,
    values: dict[str, Any],
    recipe: dict[str, Any],
    told: str,
) -> None:
    change_results(own_demo, recipe, **values)
    assert told in refusal(processing, way, printing(own_demo, tmp_path))
    assert not (tmp_path / "x.pdf").exists()
    assert not list(tmp_path.glob("maps/*"))


def test_five_people_and_a_union_of_several_drawings_are_printed(own_demo: Workspace) -> None:
    change_results(own_demo, {"people": 5, "largest_share": 0.9}, drawings=5)
    assert content.neighbourhood_row(own_demo, "")["drawings"] == 5


def test_a_stricter_workspace_prints_less(processing: Any, own_demo: Workspace, tmp_path: Path) -> None:
    row = content.neighbourhood_row(own_demo, "")
    raised(processing, own_demo, PRINT_DRAWINGS=row["drawings"] + 1)
    told = refusal(processing, WAYS[0], printing(own_demo, tmp_path))
    assert f"comes from {row['drawings']} drawings. That few" in told


def test_ground_of_one_or_two_drawings_is_not_tinted(processing: Any, own_demo: Workspace, tmp_path: Path) -> None:
    row = content.neighbourhood_row(own_demo, "")
    kept = [cell for cell in own_demo.rows("agreement_cells") if cell["result_id"] == row["result_id"]]
    few = [shape(cell) for cell in kept if cell["drawings"] < 3]
    many = [shape(cell) for cell in kept if cell["drawings"] >= 3]
    assert few and many
    said = content.gather(own_demo, row, "en")
    tinted = QgsGeometry.unaryUnion([ground for _share, ground in said.cells])
    assert sum(tinted.intersection(one).area() for one in few) == pytest.approx(0.0, abs=0.01)
    assert tinted.area() == pytest.approx(sum(one.area() for one in many), rel=1e-6)
    assert "Without a tint: in fewer than 3 drawings." in text_of(
        neighbourhood_map(processing, own_demo, tmp_path / "map.pdf")
    )


def test_ground_that_is_all_told_needs_no_remark(own_demo: Workspace) -> None:
    with own_demo.change() as changes:
        for cell in own_demo.rows("agreement_cells"):
            changes.update("agreement_cells", cell["id"], {"drawings": 3})
    assert content.gather(own_demo, content.neighbourhood_row(own_demo, ""), "en").unshaded == ""


def shape(row: dict[str, Any]) -> QgsGeometry:
    geometry = QgsGeometry()
    geometry.fromWkb(row["geom"])
    return geometry


# The thresholds of a workspace -----------------------------------------------------------------------------------


def test_a_workspace_made_before_holds_the_lowest(workspace: Workspace) -> None:
    assert not any(key.startswith("disclosure") for key in workspace.settings)
    assert open_workspace(workspace.path).rules == Rules()


def test_thresholds_are_raised_and_stay(processing: Any, workspace: Workspace) -> None:
    told = raised(processing, workspace, COUNT=10)
    assert told["COUNT"] == 10
    assert open_workspace(workspace.path).rules == Rules(count=10)
    assert raised(processing, workspace, DRAWINGS=6)["PRINT_DRAWINGS"] == 6
    assert raised(processing, workspace, COUNT=7)["COUNT"] == 7
    assert open_workspace(workspace.path).rules == Rules(drawings=6, count=7)
    assert open_workspace(workspace.path).settings["schema_version"] == str(schema.SCHEMA_VERSION)


def test_the_log_tells_the_thresholds_that_hold(processing: Any, workspace: Workspace) -> None:
    raised(processing, workspace, COUNT=10)
    feedback = QgsProcessingFeedback()
    processing.run("resokit:smallnumbers", {"WORKSPACE": str(workspace.path)}, feedback=feedback)
    assert (
        "now: a surface from 3 drawings, a print from 5; people told from 10, rounded to 5; percentages of 10 people or more."
        in feedback.textLog()
    )


@pytest.mark.parametrize(
    ("name", "lowest"), [("DRAWINGS", 3), ("PRINT_DRAWINGS", 5), ("COUNT", 5), ("ROUNDING", 5), ("PERCENTAGE_BASE", 10)]
)
def test_no_threshold_goes_under_the_lowest(processing: Any, workspace: Workspace, name: str, lowest: int) -> None:
    told = refusal(processing, "resokit:smallnumbers", {"WORKSPACE": str(workspace.path), name: lowest - 1})
    assert f"The threshold “{name.lower()}” cannot be {lowest - 1}" in told
    assert open_workspace(workspace.path).rules == Rules()


@pytest.mark.parametrize("value", ["2", "many", "-7"])
def test_thresholds_written_by_hand_are_no_way_round(processing: Any, own_demo: Workspace, value: str) -> None:
    with geopackage.transaction(own_demo.path) as writer:
        writer.insert(store._META, {"id": "disclosure_print_drawings", "value": value})
    changed = open_workspace(own_demo.path)
    with pytest.raises(ResokitError, match="The threshold “print_drawings”"):
        content.neighbourhood_row(changed, "")
    raised(processing, changed, PRINT_DRAWINGS=5)
    assert open_workspace(own_demo.path).rules == Rules()


def test_the_thresholds_have_help(processing: Any) -> None:
    from qgis.core import QgsApplication

    algorithm = QgsApplication.processingRegistry().algorithmById("resokit:smallnumbers")
    assert algorithm.shortHelpString()
    assert all(parameter.help() for parameter in algorithm.parameterDefinitions())
