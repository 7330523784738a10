"""Strange drawings are pointed at, and a person decides: left out with a reason, included again, undone, done again."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest
from desk_help import DeskWindow, chicago, chicago_made, desk, desk_window, idle_desk, settle
from drawing_help import box, fill, one_each
from qgis.core import QgsApplication, QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsProject, QgsRectangle
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAbstractButton, QCheckBox, QComboBox, QLabel

from resokit_qgis.analysis.unusual import proposals
from resokit_qgis.errors import ResokitError
from resokit_qgis.gui.desk.desk import Desk
from resokit_qgis.gui.desk.dock import DeskDock
from resokit_qgis.gui.desk.review_page import ReviewPage
from resokit_qgis.workspace.choice import Choice, drawings_of
from resokit_qgis.workspace.drawn import read_drawn
from resokit_qgis.workspace.review import IN_USE, LEFT_OUT, UNUSABLE, Reviewed, review
from resokit_qgis.workspace.review_steps import include_again, leave_out
from resokit_qgis.workspace.store import Workspace

__all__ = ["chicago", "chicago_made", "desk", "desk_window", "idle_desk"]


def no_tick(_fraction: float) -> None:
    """Time passes."""


def reviewed(workspace: Workspace, choice: Choice | None = None) -> list[Reviewed]:
    drawn = read_drawn(workspace, no_tick)
    return review(drawn, drawings_of(drawn, choice or Choice()), no_tick)


def kinds(one: Reviewed) -> list[str]:
    return [reason.kind for reason in one.reasons]


# The list -----------------------------------------------------------------------------------------------------------


def test_real_drawings_are_judged_by_their_own_name(chicago: Workspace) -> None:
    found = reviewed(chicago)
    drawn = read_drawn(chicago, no_tick)
    assert len(found) == len(drawn.rows)
    for name in ("Uptown", "Pilsen"):
        rows = [row for row in drawn.rows if row.name == name and row.usable]
        expected = {
            (rows[one.place].id, one.reason, round(one.times, 6)) for one in proposals([row.geometry for row in rows])
        }
        told = {
            (one.row.id, reason.kind, round(reason.times, 6))
            for one in found
            for reason in one.reasons
            if one.row.name == name and reason.times
        }
        assert told == expected
        assert told
    mended = {one.row.id for one in found if "repaired" in kinds(one)}
    assert mended == {row.id for row in drawn.rows if row.repaired}
    assert mended
    # Those to look at come first, the farthest before all others.
    looks = [one.to_look_at for one in found]
    assert looks == sorted(looks, reverse=True)
    assert found[0].strength == max(one.strength for one in found)
    assert {one.status for one in found} == {IN_USE}


def test_several_drawings_of_a_person_count_together_and_are_looked_at_one_by_one(workspace: Workspace) -> None:
    usual = [box(place, 0, 100, 100) for place in (0, 5, 10, 15)]
    drawings = one_each(usual)
    # The same person: the whole, and a dot in it.
    drawings += [{"shape": box(0, 0, 100, 100), "participant": 4}, {"shape": box(0, 0, 5, 5), "participant": 4}]
    fill(workspace, [{}] * 5, drawings)
    found = {one.row.row: kinds(one) for one in reviewed(workspace)}
    assert found == {1: [], 2: [], 3: [], 4: [], 5: [], 6: ["far_smaller"]}


def test_two_halves_that_are_far_too_large_together_are_both_told(workspace: Workspace) -> None:
    drawings = one_each([box(0, 0, 100, 100)] * 5)
    drawings += [
        {"shape": box(-300, -50, 400, 200), "participant": 5},
        {"shape": box(100, -50, 300, 200), "participant": 5},
    ]
    fill(workspace, [{}] * 6, drawings)
    found = {one.row.row: kinds(one) for one in reviewed(workspace) if one.reasons}
    assert "far_larger" in found[6]
    assert "far_larger" in found[7]


def test_left_out_unusable_and_unconsented(workspace: Workspace) -> None:
    drawings = one_each([box(0, 0, 100, 100)] * 6)
    drawings[1] |= {"excluded": True, "excluded_reason": "test", "shape": box(0, 0, 400, 400)}
    drawings[2] |= {"shape": "POLYGON((150000 170000, 150010 170010, 150000 170000))"}
    drawings[3] |= {"excluded": True}
    fill(workspace, [{}, {}, {}, {"consent_analysis": False}, {}, {}], drawings)
    found = {one.row.row: one for one in reviewed(workspace)}
    # Nobody sees what somebody drew who did not agree.
    assert set(found) == {1, 2, 3, 5, 6}
    assert (found[2].status, kinds(found[2])) == (LEFT_OUT, ["far_larger", "far_away"])
    assert found[2].reasons[0].times == pytest.approx(16.0)
    assert (found[3].status, kinds(found[3])) == (UNUSABLE, ["unusable"])
    assert found[3].reasons[0].because
    assert not found[1].to_look_at


def test_few_drawings_have_no_rest_to_stand_far_from(workspace: Workspace) -> None:
    fill(workspace, [{}] * 2, one_each([box(0, 0, 1, 1), box(5000, 0, 900, 900)]))
    assert not any(one.to_look_at for one in reviewed(workspace))


# The steps ----------------------------------------------------------------------------------------------------------


def state(workspace: Workspace) -> dict[str, tuple[Any, Any]]:
    return {row["id"]: (row["excluded"], row["excluded_reason"]) for row in workspace.rows("drawings")}


def test_steps_change_only_what_they_say_and_undo_it(chicago: Workspace) -> None:
    drawn = read_drawn(chicago, no_tick)
    before = state(chicago)
    first, second = drawn.rows[3], drawn.rows[7]
    step = leave_out(drawn, [first, second], "  slip of the pen ")
    with chicago.change() as changes:
        step.do(changes)
    expected = {**before, first.id: (True, "slip of the pen"), second.id: (True, "slip of the pen")}
    assert state(chicago) == expected
    drawn = read_drawn(chicago, no_tick)
    again = include_again(drawn, [drawn.rows[3], drawn.rows[4]])
    with chicago.change() as changes:
        again.do(changes)
    assert state(chicago) == {**expected, first.id: (False, None)}
    with chicago.change() as changes:
        again.undo(changes)
    assert state(chicago) == expected
    with chicago.change() as changes:
        step.undo(changes)
    assert state(chicago) == before
    assert again.text.format(**again.parameters) == f"Include the drawing of {drawn.codes[first.participant_id]} again"
    assert step.text.format(**step.parameters) == "Leave out drawings (2)"


def test_steps_that_will_not_do(chicago: Workspace) -> None:
    drawn = read_drawn(chicago, no_tick)
    with pytest.raises(ResokitError, match="Say why"):
        leave_out(drawn, drawn.rows[:1], "  ")
    with pytest.raises(ResokitError, match="Choose a drawing"):
        leave_out(drawn, [], "test")
    with pytest.raises(ResokitError, match="Choose a drawing"):
        include_again(drawn, drawn.rows[:1])
    before = state(chicago)
    step = leave_out(drawn, drawn.rows[:3], "test")
    with chicago.change() as changes:
        changes.delete("drawings", drawn.rows[2].id)
    with pytest.raises(ResokitError, match="no longer"), chicago.change() as changes:
        step.do(changes)
    del before[drawn.rows[2].id]
    # Not even the first two are left out.
    assert state(chicago) == before


# The page -----------------------------------------------------------------------------------------------------------


@pytest.fixture
def page(desk: Desk, desk_window: DeskWindow) -> Iterator[ReviewPage]:
    made = ReviewPage(desk)
    made.resize(330, 420)
    made.show()
    made.set_front(True)
    settle(desk)
    yield made
    made.set_front(False)
    made.deleteLater()


def part(page: ReviewPage, kind: type[Any], name: str) -> Any:
    return page.findChild(kind, name)


def press(page: ReviewPage, name: str) -> None:
    button = part(page, QAbstractButton, name)
    assert button.isEnabled()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def choose(page: ReviewPage, *rows: int) -> None:
    model = page.list.selectionModel()
    model.clearSelection()
    for row in rows:
        model.select(page.list.model().index(row, 0), model.SelectionFlag.Select | model.SelectionFlag.Rows)


def type_reason(page: ReviewPage, text: str) -> None:
    line = part(page, QComboBox, "resokitReviewReason").lineEdit()
    line.clear()
    QTest.keyClicks(line, text)


def test_the_farthest_comes_first_and_is_shown(page: ReviewPage, desk: Desk, desk_window: DeskWindow) -> None:
    assert "To look at: " in part(page, QLabel, "resokitReviewIntro").text()
    assert page.list.model().rowCount() == sum(one.to_look_at for one in page.list.drawings.drawings)
    assert not desk.overlay.shows("strange")
    choose(page, 0)
    (one,) = page.list.chosen
    assert one.strength == max(other.strength for other in page.list.drawings.drawings)
    assert desk.overlay.shows("strange")
    told = part(page, QLabel, "resokitReviewTold").text()
    assert told.startswith(desk.drawn.codes[one.row.participant_id])
    assert "times as small as the median drawing" in told
    press(page, "resokitReviewZoom")
    way = QgsCoordinateTransform(desk.crs, QgsProject.instance().crs(), QgsProject.instance())
    ground = way.transformBoundingBox(QgsRectangle(*one.row.geometry.bounds))
    assert desk_window.canvas.extent().contains(ground)
    assert desk_window.canvas.extent().width() < 6 * max(ground.width(), ground.height())
    # By the keyboard too.
    desk_window.canvas.setExtent(QgsRectangle(0, 0, 10, 10))
    page.list.setCurrentIndex(page.list.model().index(0, 0))
    QTest.keyClick(page.list, Qt.Key.Key_Return)
    assert desk_window.canvas.extent().contains(ground)
    page.set_front(False)
    assert not desk.overlay.shows("strange")


def test_the_map_goes_there_in_another_crs(page: ReviewPage, desk: Desk, desk_window: DeskWindow) -> None:
    QgsProject.instance().setCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    desk_window.canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    choose(page, 0)
    press(page, "resokitReviewZoom")
    extent = desk_window.canvas.extent()
    assert -89 < extent.center().x() < -86
    assert 41 < extent.center().y() < 43


def test_leaving_out_and_including_again(page: ReviewPage, desk: Desk, chicago: Workspace) -> None:
    used = len(desk.drawings.used)
    union = desk.line.union_m2
    assert not part(page, QAbstractButton, "resokitReviewLeaveOut").isEnabled()
    choose(page, 0)
    # Not without a reason.
    assert not part(page, QAbstractButton, "resokitReviewLeaveOut").isEnabled()
    assert not part(page, QAbstractButton, "resokitReviewInclude").isEnabled()
    key = page.list.chosen[0].row.id
    type_reason(page, "slip of the pen")
    press(page, "resokitReviewLeaveOut")
    assert state(chicago)[key] == (True, "slip of the pen")
    settle(desk)
    assert len(desk.drawings.used) == used - 1
    assert desk.line.union_m2 < union
    effect = part(page, QLabel, "resokitReviewEffect").text()
    assert f"all contours went from {union / 1e6:.2f} to {desk.line.union_m2 / 1e6:.2f} km²" in effect
    # It stays in the list, and chosen.
    (one,) = page.list.chosen
    assert (one.row.id, one.status) == (key, LEFT_OUT)
    assert "Left out: slip of the pen" in part(page, QLabel, "resokitReviewTold").text()
    assert part(page, QComboBox, "resokitReviewReason").currentText() == ""
    press(page, "resokitReviewInclude")
    settle(desk)
    assert state(chicago)[key] == (False, None)
    assert desk.line.union_m2 == union
    assert f"to {union / 1e6:.2f} km²" in part(page, QLabel, "resokitReviewEffect").text()


def test_several_at_once_are_one_step(page: ReviewPage, desk: Desk, chicago: Workspace) -> None:
    before = state(chicago)
    choose(page, 0, 1, 2)
    keys = {one.row.id for one in page.list.chosen}
    type_reason(page, "test")
    QTest.keyClick(part(page, QComboBox, "resokitReviewReason").lineEdit(), Qt.Key.Key_Return)
    settle(desk)
    assert {key for key, (excluded, _why) in state(chicago).items() if excluded} == keys
    union = desk.line.union_m2
    desk.undo()
    settle(desk)
    assert state(chicago) == before
    assert desk.line.union_m2 > union
    # What undoing changed is told as well.
    assert f"from {union / 1e6:.2f} to" in part(page, QLabel, "resokitReviewEffect").text()
    desk.redo()
    settle(desk)
    assert {key for key, (excluded, _why) in state(chicago).items() if excluded} == keys
    assert desk.line.union_m2 == union


def test_the_effect_is_that_of_the_step_alone(page: ReviewPage, desk: Desk) -> None:
    effect = part(page, QLabel, "resokitReviewEffect")
    union, rule = desk.line.union_m2, desk.rule
    largest = max(page.list.drawings.drawings, key=lambda one: one.row.geometry.area)
    choose(page, next(row for row in range(page.list.model().rowCount()) if row_of(page, row) == largest))
    type_reason(page, "test")
    press(page, "resokitReviewLeaveOut")
    # The slider moves there and back before the drawings are read again.
    desk.set_rule(replace(rule, share=Fraction(80)))
    desk.set_rule(rule)
    settle(desk)
    assert f"from {union / 1e6:.2f} to {desk.line.union_m2 / 1e6:.2f} km²" in effect.text()
    assert desk.line.union_m2 < union
    # Others are chosen in the meantime: what came of which cannot be told.
    press(page, "resokitReviewInclude")
    desk.choose(Choice(names=frozenset({"Pilsen"})))
    settle(desk)
    assert effect.text() == ""


def test_by_the_keyboard_alone_in_the_dock(desk: Desk, desk_window: DeskWindow, chicago: Workspace) -> None:
    dock = DeskDock(desk)
    desk_window.host.add_dock(dock)
    dock.show()
    dock.open_page("review")
    settle(desk)
    page = dock.page
    assert isinstance(page, ReviewPage)
    before = state(chicago)
    page.list.setFocus()
    QTest.keyClick(page.list, Qt.Key.Key_Down)
    QTest.keyClick(page.list, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert len(page.list.chosen) == 2
    line = part(page, QComboBox, "resokitReviewReason").lineEdit()
    line.setFocus()
    QTest.keyClicks(line, "test")
    QTest.keyClick(line, Qt.Key.Key_Return)
    settle(desk)
    assert sum(excluded for excluded, _why in state(chicago).values()) == 2
    page.list.setFocus()
    QTest.keyClick(page.list, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    settle(desk)
    assert state(chicago) == before
    dock.close_for_good()
    desk_window.host.remove_dock(dock)
    dock.deleteLater()


def row_of(page: ReviewPage, row: int) -> Reviewed:
    choose(page, row)
    return page.list.chosen[0]


def test_the_reasons_that_are_ready_can_be_chosen(page: ReviewPage) -> None:
    reasons = part(page, QComboBox, "resokitReviewReason")
    assert [reasons.itemText(place) for place in range(reasons.count())] == [
        "slip of the pen",
        "test",
        "double",
        "not this neighbourhood",
    ]
    choose(page, 0)
    reasons.setCurrentIndex(2)
    assert part(page, QAbstractButton, "resokitReviewLeaveOut").isEnabled()


def test_every_drawing_can_be_shown_and_left_out(page: ReviewPage, desk: Desk) -> None:
    strange = page.list.model().rowCount()
    choose(page, 1)
    key = page.list.chosen[0].row.id
    part(page, QCheckBox, "resokitReviewEvery").click()
    assert page.list.model().rowCount() == len(desk.drawings.used) > strange
    assert [one.row.id for one in page.list.chosen] == [key]
    choose(page, strange)
    assert "nothing strange about it" in part(page, QLabel, "resokitReviewTold").text()
    type_reason(page, "double")
    press(page, "resokitReviewLeaveOut")
    settle(desk)
    part(page, QCheckBox, "resokitReviewEvery").click()
    assert page.list.model().rowCount() == strange + 1


def test_it_sorts_by_how_far_and_copies(page: ReviewPage) -> None:
    page.list.sortByColumn(2, Qt.SortOrder.DescendingOrder)
    rows = range(page.list.model().rowCount())
    choose(page, *rows)
    strengths = [one.strength for one in page.list.chosen]
    assert strengths == sorted(strengths, reverse=True)
    choose(page, 0, 1)
    QTest.keyClick(page.list, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    copied = QgsApplication.clipboard().text().splitlines()
    assert len(copied) == 2
    assert copied[0].split("\t")[1] == "Uptown"
    assert "times as small as the median drawing" in copied[0]


def test_the_names_stand_in_the_list_where_there_are_several(page: ReviewPage, desk: Desk) -> None:
    assert page.list.isColumnHidden(1)
    desk.choose(Choice())
    settle(desk)
    assert not page.list.isColumnHidden(1)
    assert {one.row.name for one in page.list.drawings.drawings} == {"Uptown", "Pilsen"}


def test_nothing_is_computed_while_the_page_is_not_to_be_seen(page: ReviewPage, desk: Desk) -> None:
    page.set_front(False)
    desk.choose(Choice(names=frozenset({"Pilsen"})))
    settle(desk)
    assert {one.row.name for one in page.list.drawings.drawings} == {"Uptown"}
    page.set_front(True)
    settle(desk)
    assert {one.row.name for one in page.list.drawings.drawings} == {"Pilsen"}


def test_too_few_are_said_and_can_be_included_again(page: ReviewPage, desk: Desk) -> None:
    part(page, QCheckBox, "resokitReviewEvery").click()
    page.list.selectAll()
    type_reason(page, "test")
    press(page, "resokitReviewLeaveOut")
    settle(desk)
    assert desk.line is None
    assert "drew what" in part(page, QLabel, "resokitReviewEffect").text()
    press(page, "resokitReviewInclude")
    settle(desk)
    assert desk.line is not None


def test_edits_that_are_not_saved_stop_it(
    page: ReviewPage, desk: Desk, desk_window: DeskWindow, chicago: Workspace
) -> None:
    layer = desk.controller.layer("drawings")
    assert layer is not None
    assert layer.startEditing()
    feature = next(layer.getFeatures())
    assert layer.changeAttributeValue(feature.id(), layer.fields().indexOf("note"), "x")
    before = state(chicago)
    choose(page, 0)
    type_reason(page, "test")
    press(page, "resokitReviewLeaveOut")
    assert state(chicago) == before
    assert "Save your edits first" in desk_window.texts[0]
    # The reason is still there, for the next try.
    assert part(page, QComboBox, "resokitReviewReason").currentText() == "test"
    assert layer.rollBack()


def test_empty_states(idle_desk: Desk, workspace: Workspace, tmp_path: Path) -> None:
    page = ReviewPage(idle_desk)
    page.set_front(True)
    intro = part(page, QLabel, "resokitReviewIntro")
    assert "Open a workspace first" in intro.text()
    assert page.list.isHidden()
    assert idle_desk.controller.open(workspace.path)
    settle(idle_desk)
    assert "There are no drawings yet" in intro.text()
    fill(workspace, [{}] * 5, one_each([box(0, 0, 100, 100)] * 5))
    idle_desk.reread_soon()
    settle(idle_desk)
    assert "No drawing stands out" in intro.text()
    assert not page.list.isHidden()
    QgsProject.instance().clear()
    settle(idle_desk)
    assert "Open a workspace first" in intro.text()
    page.deleteLater()
