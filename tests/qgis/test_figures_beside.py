"""Wards of a workspace and a line: read once, compared, and their figures told side by side."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import shapely
from drawing_help import X, Y, box
from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry
from test_indicator_layer import fill

from resokit_qgis.analysis.ancillary import ancillary
from resokit_qgis.analysis.estimates_told import SECRET, WITHOUT_FIGURE
from resokit_qgis.errors import CancelledError, ResokitError
from resokit_qgis.workspace import store
from resokit_qgis.workspace.figures_beside import NO_COUNTS, NO_WARD_CHOSEN, NOT_ADDED, Beside, prepare
from resokit_qgis.workspace.line_and_wards import Ready, compare_line, compare_near, get_ready
from resokit_qgis.workspace.store import Workspace
from resokit_qgis.workspace.ward_rows import WardRows, read_wards


def quiet(_fraction: float) -> None:
    """A tick that nobody hears."""


def square(east: float, north: float, wide: float, high: float) -> Any:
    """The rectangle that `box` writes as WKT."""
    return shapely.from_wkt(box(east, north, wide, high))


def wards_of(workspace: Workspace, level: str = "wijk") -> WardRows:
    return read_wards(workspace, workspace.crs, quiet)[level]


def beside(workspace: Workspace, line: Any, chosen: list[int], period: str = "") -> dict[str, Beside]:
    figures = prepare(workspace, wards_of(workspace), period, [], quiet)
    return {one.code: one for one in figures.beside(line, chosen, quiet)}


def count(*values: float | None) -> tuple[str, str, str, str, dict[str, Any]]:
    return "count", "", "", "", {"2025": list(values)}


# The wards --------------------------------------------------------------------------------------------------------


def test_wards_are_read_by_level_and_in_the_order_of_their_codes(workspace: Workspace) -> None:
    fill(fill(workspace, "wijk", {}), "sector", {})
    found = read_wards(workspace, workspace.crs, quiet)
    assert list(found) == ["sector", "wijk"]
    wards = found["wijk"]
    assert (wards.codes, wards.names) == (["00", "01", "02"], ["Wijk 0", "Wijk 1", "Wijk 2"])
    assert [ward.area for ward in wards.shapes] == [10_000.0] * 3
    assert wards.together([0, 2]).area == 20_000
    assert wards.together([]).is_empty
    assert wards.at(X + 150, Y + 50) == [1]
    assert wards.at(X + 150, Y + 500) == []
    assert read_wards(workspace, QgsCoordinateReferenceSystem("EPSG:3812"), quiet)["wijk"].shapes[0].area == (
        pytest.approx(10_000, rel=1e-3)
    )


def test_what_cannot_be_used_is_left_out_and_said(workspace: Workspace) -> None:
    fill(workspace, "wijk", {})
    bow_tie = QgsGeometry.fromWkt(f"MULTIPOLYGON((({X} {Y}, {X + 9} {Y + 9}, {X + 9} {Y}, {X} {Y + 9}, {X} {Y})))")
    with workspace.change() as changes:
        changes.insert("wards", {"code": "10", "level": "wijk", "geom": None})
        changes.insert("wards", {"code": "11", "level": "wijk", "geom": bytes(bow_tie.asWkb().data())})
    wards = wards_of(workspace)
    assert wards.codes == ["00", "01", "02", "11"]
    assert wards.names[3] == ""
    assert wards.shapes[3].is_valid and wards.shapes[3].area == pytest.approx(40.5)
    assert wards.refused == [("10", "It has no geometry.")]


def test_a_workspace_without_wards_has_none(workspace: Workspace) -> None:
    assert read_wards(workspace, workspace.crs, quiet) == {}
    ready = get_ready(workspace, workspace.crs, None, "", [], None, quiet)
    assert ready.wards is None
    assert compare_line(ready, square(0, 0, 10, 10), None, quiet) is None


def test_a_cancel_is_heard(workspace: Workspace) -> None:
    fill(workspace)

    def cancel(fraction: float) -> None:
        if fraction > 0.4:
            raise CancelledError

    with pytest.raises(CancelledError):
        get_ready(workspace, workspace.crs, None, "", [], None, cancel)
    ready = get_ready(workspace, workspace.crs, None, "", [], None, quiet)
    with pytest.raises(CancelledError):
        compare_line(ready, square(0, 0, 10, 10), None, cancel)


# The line ---------------------------------------------------------------------------------------------------------


def ready_of(workspace: Workspace, level: str | None = None) -> Ready:
    return get_ready(workspace, workspace.crs, level, "", [], None, quiet)


def ids(ready: Ready, *numbers: int) -> set[str]:
    assert ready.wards is not None
    return {ready.wards.rows[number]["id"] for number in numbers}


def test_wards_that_a_line_only_grazes_are_not_chosen(workspace: Workspace) -> None:
    ready = ready_of(fill(workspace))
    found = compare_line(ready, square(99.5, 0, 100, 100), None, quiet)
    assert found is not None
    assert [one.ward for one in found.touched] == [1, 0]
    assert found.chosen == [1]
    assert found.difference.share_of_first == pytest.approx(0.995)
    asked = compare_line(ready, square(99.5, 0, 100, 100), ids(ready, 0, 2), quiet)
    assert asked is not None and asked.chosen == [0, 2]
    assert asked.difference.both_m2 == pytest.approx(50)


def test_chosen_wards_far_from_the_line_are_kept_or_given_up(workspace: Workspace) -> None:
    ready = ready_of(fill(workspace))
    line = square(0, 0, 90, 100)
    kept = compare_line(ready, line, ids(ready, 2), quiet)
    assert kept is not None and (kept.chosen, kept.by_line) == ([2], False)
    assert kept.difference.iou == 0
    given_up = compare_near(ready, line, ids(ready, 2), quiet)
    assert given_up is not None and (given_up.chosen, given_up.by_line) == ([0], True)
    near = compare_near(ready, line, ids(ready, 0, 2), quiet)
    assert near is not None and (near.chosen, near.by_line) == ([0, 2], False)
    nothing = compare_near(ready, line, set(), quiet)
    assert nothing is not None and nothing.chosen == []


def test_a_line_far_smaller_than_its_ward_has_it_all_the_same(workspace: Workspace) -> None:
    found = compare_line(ready_of(fill(workspace)), square(10, 10, 5, 5), None, quiet)
    assert found is not None and found.chosen == [0]
    assert found.outside_m2 == 0


def test_the_first_level_is_that_of_the_wards_with_figures(workspace: Workspace) -> None:
    fill(fill(workspace, "sector"), "area", {})
    with workspace.change() as changes:
        for row in workspace.rows("wards")[:1]:
            changes.insert("wards", {"code": "99", "level": "area", "geom": row["geom"]})
    assert ready_of(workspace).level == "sector"
    assert ready_of(workspace, "area").level == "area"
    assert ready_of(workspace, "gone").level == "sector"
    problem = ready_of(workspace, "area").problem
    assert isinstance(problem, ResokitError)
    assert "no figures for the wards of the level" in str(problem)


# The figures ------------------------------------------------------------------------------------------------------


def test_the_population_is_first_and_each_figure_is_of_its_newest_period(workspace: Workspace) -> None:
    found = beside(fill(workspace), square(0, 0, 50, 100), [0])
    assert list(found) == ["people", "income", "old", "old_share", "turks"]
    assert {code: one.period for code, one in found.items()} == {
        "people": "2025", "income": "2023", "old": "2025", "old_share": "2025", "turks": "2025",
    }  # fmt: skip
    assert list(beside(workspace, square(0, 0, 50, 100), [0], "2024")) == ["people"]
    with pytest.raises(ResokitError, match="Its periods are"):
        beside(workspace, square(0, 0, 50, 100), [0], "1999")


def test_a_ward_and_its_half(workspace: Workspace) -> None:
    found = beside(fill(workspace), square(0, 0, 50, 100), [0])
    people, share = found["people"], found["turks"]
    assert (people.ward.estimate, people.told.estimate, people.method, people.coverage) == (110, 55, "area", 1.0)
    assert (people.told.bound_low, people.told.bound_high) == (0, 110)
    assert share.share and share.ward.estimate == 0.1
    assert (found["old_share"].ward.estimate, found["old_share"].kind) == (0.27, "rate")
    assert (found["income"].ward.estimate, found["income"].method) == (20.5, "not_estimated")


def test_several_wards_add_up_and_never_average(workspace: Workspace) -> None:
    figures = {
        "people": count(100, 300, 200),
        "old": count(50, 30, 20),
        "old_share": ("rate", "old", "people", "%", {"2025": [50.0, 10.0, 10.0]}),
        "income": ("not_aggregable", "", "", "EUR", {"2025": [10.0, 30.0, None]}),
    }
    found = beside(fill(workspace, figures=figures), square(0, 0, 150, 100), [0, 1])
    assert found["people"].ward.estimate == 400
    # 80 of 400, and not the mean of 50 and 10 %.
    assert found["old_share"].ward.estimate == 0.2
    income = found["income"].ward
    assert (income.estimate, income.low, income.high) == (None, 10.0, 30.0)
    assert income.reasons == ((NOT_ADDED, {"wards": "00, 01"}),)


def test_a_secret_or_missing_ward_makes_a_range_of_the_sum(workspace: Workspace) -> None:
    figures = {"people": count(100, 300, None), "few": count(20, 3, 40)}
    fill(workspace, figures=figures)
    found = beside(workspace, square(0, 0, 150, 100), [0, 1])
    few = found["few"].ward
    assert (few.estimate, few.low, few.high) == (None, 20, 25)
    assert few.reasons[0][0] == SECRET
    people = beside(workspace, square(0, 0, 150, 100), [0, 2])["people"].ward
    assert (people.estimate, people.low, people.high) == (None, 100, None)
    assert people.reasons[0] == (WITHOUT_FIGURE, {"wards": "02"})


def test_a_small_count_is_told_of_no_ward_and_no_line(workspace: Workspace) -> None:
    fill(workspace, figures={"people": count(100, 300, 200), "few": count(3, 0, 0)})
    few = beside(workspace, square(0, 0, 100, 100), [0])["few"]
    for told in (few.ward, few.told):
        assert told.suppressed
        assert (told.estimate, told.low, told.high, told.bound_low, told.bound_high) == (None,) * 5
        assert "too few to tell" in told.reasons[0][0]


def test_a_percentage_of_a_ward_is_told_where_its_people_are_not_known(workspace: Workspace) -> None:
    figures = {
        "people": count(None, 300, 200),
        "turks": ("rate", "", "people", "%", {"2025": [12.4, 20.0, 30.0]}),
    }
    fill(workspace, figures=figures)
    line = square(0, 0, 150, 100)
    assert beside(workspace, line, [0])["turks"].ward.estimate == 0.12
    assert beside(workspace, line, [0, 1])["turks"].ward.estimate is None
    assert beside(workspace, line, [1])["turks"].ward.estimate == 0.2


def test_what_cannot_be_counted_spoils_nothing_else(workspace: Workspace) -> None:
    figures = {
        "people": count(100, 300, 200),
        "moved": count(-20, 30, 10),
        "moved_share": ("rate", "moved", "people", "", {"2025": [-0.2, 0.1, 0.05]}),
    }
    found = beside(fill(workspace, figures=figures), square(0, 0, 150, 100), [0])
    assert found["people"].told.estimate == 250
    moved = found["moved"]
    assert moved.ward.estimate == -20
    assert (moved.told.estimate, moved.told.low, moved.told.high) == (None, -20, 30)
    assert moved.told.reasons[0] == (NO_COUNTS, {})
    assert found["moved_share"].told.reasons[0] == (NO_COUNTS, {})


def test_no_ward_has_no_value(workspace: Workspace) -> None:
    for one in beside(fill(workspace), square(0, 0, 50, 100), []).values():
        assert one.ward.estimate is None
        assert one.ward.reasons == ((NO_WARD_CHOSEN, {}),)


def test_people_live_where_the_blocks_stand(workspace: Workspace) -> None:
    fill(workspace, figures={"people": count(100, 300, 200)})
    blocks = [square(60, 10, 30, 80), square(110, 10, 80, 80), square(210, 10, 80, 80)]
    figures = prepare(workspace, wards_of(workspace), "", [ancillary(blocks)], quiet)
    (people,) = figures.beside(square(0, 0, 75, 100), [0], quiet)
    assert people.method in ("ancillary_ground", "ancillary_edge")
    assert people.told.estimate == 50


def test_a_threshold_of_the_workspace_holds(workspace: Workspace) -> None:
    raised = fill(workspace, figures={"people": count(100, 300, 200)}).with_rules(workspace.rules.raised(count=150))
    people = beside(raised, square(0, 0, 100, 100), [0])["people"]
    assert people.ward.suppressed
    assert people.told.suppressed


def test_figures_are_rounded_whatever_stands_in_the_workspace(tmp_path: Path, qgis_app: Any) -> None:
    made = store.create(tmp_path, "Rond", QgsCoordinateReferenceSystem("EPSG:31370"), "nl")
    fill(made, figures={"people": count(103, 287, 211), "old": count(51, 97, 33)})
    for one in beside(made, square(0, 0, 150, 100), [0, 1]).values():
        for told in (one.ward, one.told):
            numbers = (told.estimate, told.low, told.high, told.bound_low, told.bound_high)
            assert all(value is None or value % 5 == 0 for value in numbers)
    assert beside(made, square(0, 0, 150, 100), [0, 1])["people"].ward.estimate == 390
