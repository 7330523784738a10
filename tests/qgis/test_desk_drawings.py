"""The page “Whose drawings”: each tick is a choice, numbers follow at once, and small ones are not told."""

from __future__ import annotations

import random
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from desk_help import DeskWindow, settle
from drawing_help import box, fill
from qgis.core import QgsCoordinateReferenceSystem
from qgis.gui import QgsFilterLineEdit
from qgis.PyQt.QtCore import QModelIndex, QRect, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QLabel, QPushButton, QStyle, QStyleOptionViewItem

from resokit_qgis.gui.desk.choice_tree import ChoiceTree
from resokit_qgis.gui.desk.desk import Desk
from resokit_qgis.gui.desk.dock import DeskDock
from resokit_qgis.gui.desk.drawings_page import DrawingsPage
from resokit_qgis.project.writing import write_project
from resokit_qgis.workspace import store
from resokit_qgis.workspace.choice import GROUPS, NAMES, ROUNDS, Choice
from resokit_qgis.workspace.store import Workspace, open_workspace

UPTOWN = Choice(names=frozenset({"Uptown"}))


@pytest.fixture(scope="module")
def told_more_made(chicago_made: Workspace, tmp_path_factory: pytest.TempPathFactory) -> Workspace:
    """The real drawings, of which some are left out; some people took their consent back, others told more."""
    folder = tmp_path_factory.mktemp("told_more") / "work"
    shutil.copytree(chicago_made.path.parent, folder)
    workspace = open_workspace(folder / chicago_made.path.name)
    lot = random.Random(7)
    drawings, people = workspace.rows("drawings"), workspace.rows("participants")
    with workspace.change() as changes:
        inviting = changes.insert("organisations", {"name": "<b>De Linde</b>"})
        for row in lot.sample(drawings, 30):
            changes.update("drawings", row["id"], {"excluded": True})
        for row in drawings[::9]:
            changes.update("drawings", row["id"], {"certainty": lot.choice(["sure", "maybe"])})
        for place, person in enumerate(lot.sample(people, 120)):
            told = {
                "relation": lot.choice(["visits", "lives"]),
                "groups": '{"dog": "yes"}',
                "organisation_id": inviting,
            }
            changes.update("participants", person["id"], {**told, "age_band": "95+" if place < 2 else "18-64"})
        for person in lot.sample(people, 12):
            changes.update("participants", person["id"], {"consent_analysis": False})
    return workspace


@pytest.fixture
def told_more(told_more_made: Workspace, tmp_path: Path) -> Workspace:
    """A copy that a test may change."""
    shutil.copytree(told_more_made.path.parent, tmp_path / "told_more")
    return open_workspace(tmp_path / "told_more" / told_more_made.path.name)


def show(desk: Desk, window: DeskWindow) -> DrawingsPage:
    """The page in front, in the dock, in the window."""
    dock = DeskDock(desk)
    window.host.add_dock(dock)
    dock.show()
    dock.open_page("drawings")
    settle(desk)
    page = dock.page
    assert isinstance(page, DrawingsPage)
    return page


@pytest.fixture
def page(idle_desk: Desk, told_more: Workspace, desk_window: DeskWindow) -> DrawingsPage:
    assert idle_desk.controller.open(told_more.project_path)
    settle(idle_desk)
    return show(idle_desk, desk_window)


def tree(page: DrawingsPage) -> ChoiceTree:
    return page.findChild(ChoiceTree)


def text(page: DrawingsPage, name: str) -> str:
    """What a label says, "" where it is not to be seen."""
    label = page.findChild(QLabel, name)
    return label.text() if label.isVisible() else ""


def button(page: DrawingsPage, name: str) -> QPushButton:
    return page.findChild(QPushButton, name)


def heads(page: DrawingsPage) -> Iterator[QModelIndex]:
    model = tree(page).model()
    return (model.index(row, 0) for row in range(model.rowCount()))


def head(page: DrawingsPage, beginning: str) -> QModelIndex:
    return next(index for index in heads(page) if index.data().startswith(beginning))


def values(page: DrawingsPage, beginning: str) -> dict[str, str]:
    """The values of the list whose name begins so, with the number of people."""
    model, parent = tree(page).model(), head(page, beginning)
    rows = range(model.rowCount(parent))
    return {model.index(row, 0, parent).data(): model.index(row, 1, parent).data() for row in rows}


def value(page: DrawingsPage, beginning: str, name: str) -> QModelIndex:
    model, parent = tree(page).model(), head(page, beginning)
    found = (model.index(row, 0, parent) for row in range(model.rowCount(parent)))
    return next(index for index in found if index.data() == name)


def press_space(page: DrawingsPage, index: QModelIndex) -> None:
    """Tick, or take the tick off, by keyboard."""
    tree(page).setCurrentIndex(index)
    QTest.keyClick(tree(page), Qt.Key.Key_Space)


def click(page: DrawingsPage, index: QModelIndex) -> None:
    """Click on the box to tick."""
    view = tree(page)
    view.setExpanded(index.parent(), True)
    view.scrollTo(index)
    option = QStyleOptionViewItem()
    option.rect = view.visualRect(index)
    option.features |= QStyleOptionViewItem.ViewItemFeature.HasCheckIndicator
    box_: QRect = view.style().subElementRect(QStyle.SubElement.SE_ItemViewItemCheckIndicator, option, view)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, box_.center())


# Choosing ---------------------------------------------------------------------------------------------------------


def test_it_begins_with_the_name_that_most_people_gave(page: DrawingsPage) -> None:
    assert page.desk.choice == UPTOWN
    assert [index.data() for index in heads(page)] == [
        "Neighbourhood: Uptown",
        "Round: all",
        "Age band: all",
        "Relation: all",
        "Years lived here: all",
        "dog: all",
        "Certainty: all",
        "Invited by: all",
    ]
    assert value(page, "Neighbourhood", "Uptown").data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
    assert list(values(page, "Relation")) == ["Lives here", "Visits", "(not given)"]
    assert list(values(page, "Certainty")) == ["Sure", "Maybe", "(not given)"]
    assert list(values(page, "Years")) == ["under 5 years", "5 to 9 years", "10 years or more"]


@pytest.mark.parametrize("by", [press_space, click])
def test_a_tick_is_a_choice_and_the_numbers_follow_before_anything_is_cut(page: DrawingsPage, by: Any) -> None:
    before = values(page, "Relation")
    assert values(page, "Round") == {"Autumn": "0", "Spring": before_all(page)}
    by(page, value(page, "Neighbourhood", "Pilsen"))
    QApplication.processEvents()
    assert page.desk.choice == Choice(names=frozenset({"Uptown", "Pilsen"}))
    assert page.desk.live is None
    assert head(page, "Neighbourhood").data() == "Neighbourhood: 2 of 2"
    assert int(values(page, "Relation")["Lives here"]) > int(before["Lives here"])
    assert values(page, "Round")["Autumn"] == values(page, "Neighbourhood")["Pilsen"]
    settle(page.desk)
    assert page.desk.live is not None
    by(page, value(page, "Neighbourhood", "Uptown"))
    by(page, value(page, "Neighbourhood", "Pilsen"))
    settle(page.desk)
    assert page.desk.choice == Choice()
    assert head(page, "Neighbourhood").data() == "Neighbourhood: all"


def before_all(page: DrawingsPage) -> str:
    assert page.desk.drawings is not None
    return str(page.desk.drawings.people)


def test_two_quick_ticks_both_count(page: DrawingsPage) -> None:
    press_space(page, value(page, "Years", "5 to 9 years"))
    press_space(page, value(page, "Years", "10 years or more"))
    settle(page.desk)
    assert page.desk.choice.groups == {"years_lived": frozenset({"5-9", "10+"})}


def test_each_kind_of_list_chooses(page: DrawingsPage) -> None:
    for beginning, name in (
        ("Round", "Spring"),
        ("Relation", "Visits"),
        ("dog", "yes"),
        ("Certainty", "(not given)"),
        ("Invited", "<b>De Linde</b>"),
    ):
        press_space(page, value(page, beginning, name))
        settle(page.desk)
        assert head(page, beginning).data().endswith(f": {name}")
    choice, drawn = page.desk.choice, page.desk.drawn
    assert drawn is not None and page.desk.drawings is not None
    assert {drawn.rounds[key] for key in choice.rounds} == {"Spring"}
    assert {drawn.organisations[key] for key in choice.organisations} == {"<b>De Linde</b>"}
    assert choice.certainties == {""}
    assert choice.groups == {"relation": frozenset({"visits"}), "dog": frozenset({"yes"})}
    chosen = [drawn.rows[drawing.row - 1] for drawing in page.desk.drawings.used]
    assert 3 <= len(chosen) < 200
    assert {(row.name, row.certainty, row.person["relation"]) for row in chosen} == {("Uptown", "", "visits")}


def test_lists_are_cleared_one_by_one_and_together(page: DrawingsPage) -> None:
    clear_list, clear_all = button(page, "resokitDeskClearList"), button(page, "resokitDeskClearAll")
    press_space(page, value(page, "dog", "yes"))
    press_space(page, value(page, "Round", "Spring"))
    settle(page.desk)
    tree(page).setCurrentIndex(head(page, "Age"))
    assert not clear_list.isEnabled()
    tree(page).setCurrentIndex(value(page, "dog", "(not given)"))
    assert clear_list.isEnabled()
    clear_list.click()
    assert page.desk.choice.of((GROUPS, "dog")) == frozenset()
    assert page.desk.choice.of((ROUNDS, "")) and page.desk.choice.of((NAMES, ""))
    assert not clear_list.isEnabled()
    assert clear_all.isEnabled()
    clear_all.click()
    assert page.desk.choice == Choice()
    assert not clear_all.isEnabled()
    assert all(index.data().endswith(": all") for index in heads(page))


# What is told -------------------------------------------------------------------------------------------------------


def test_a_sentence_says_who_counts_and_who_does_not(page: DrawingsPage) -> None:
    page.desk.choose(Choice())
    drawings = page.desk.drawings
    assert drawings is not None
    assert len(drawings.excluded) == 30
    assert text(page, "resokitDeskChosen") == (
        f"{drawings.people} people, {len(drawings.used)} drawings; 30 left out; {len(drawings.unconsented)} without consent"
    )


def test_small_numbers_are_not_told(page: DrawingsPage) -> None:
    page.desk.choose(Choice())
    numbers = values(page, "Age")
    assert numbers["95+"] == "<5"
    # Whoever knows how many people there are could work it out.
    assert numbers["18-64"] == "x" or numbers["(not given)"] == "x"
    hidden = value(page, "Age", "95+").siblingAtColumn(1)
    assert hidden.data(Qt.ItemDataRole.ToolTipRole) == "So few people are not told exactly."
    assert value(page, "Age", "95+").data(Qt.ItemDataRole.AccessibleTextRole) == "95+, people: <5"


def test_under_the_minimum_it_says_what_to_do_and_shows_no_line(page: DrawingsPage, desk_window: DeskWindow) -> None:
    page.desk.choose(UPTOWN.with_values((GROUPS, "age_band"), frozenset({"95+"})))
    settle(page.desk)
    assert page.desk.live is None
    assert page.desk.problem is not None
    told = text(page, "resokitDeskChosen").split(";")[0]
    assert told in ("<5 people, <5 drawings", "0 people, 0 drawings")
    assert text(page, "resokitDeskAdvice") == (
        "No line can be made from fewer than 3 people. Tick more in a list, or clear it."
    )
    button(page, "resokitDeskClearAll").click()
    settle(page.desk)
    assert page.desk.live is not None
    assert text(page, "resokitDeskAdvice") == ""


def test_texts_of_the_team_are_shown_as_they_are(page: DrawingsPage) -> None:
    label = value(page, "Invited", "<b>De Linde</b>")
    assert label.data(Qt.ItemDataRole.ToolTipRole) == "<p>&lt;b&gt;De Linde&lt;/b&gt;</p>"


def test_a_value_that_is_gone_can_be_taken_off(page: DrawingsPage) -> None:
    page.desk.choose(Choice(names=frozenset({"Atlantis", "Uptown"}), groups={"cat": frozenset({"yes"})}))
    settle(page.desk)
    assert values(page, "Neighbourhood")["Atlantis"] == "–"
    press_space(page, value(page, "cat", "yes"))
    settle(page.desk)
    click(page, value(page, "Neighbourhood", "Atlantis"))
    settle(page.desk)
    assert page.desk.choice == UPTOWN
    assert list(values(page, "Neighbourhood")) == ["Pilsen", "Uptown"]
    assert not any(index.data().startswith("cat") for index in heads(page))


# Long lists, and none ---------------------------------------------------------------------------------------------


def test_among_three_hundred_values_one_is_found(idle_desk: Desk, desk_window: DeskWindow, tmp_path: Path) -> None:
    workspace = store.create(tmp_path, "Many", QgsCoordinateReferenceSystem("EPSG:31370"), "en")
    write_project(workspace)
    squares = [{"shape": box(0, 0, 100, 100), "participant": place} for place in range(600)]
    ages = ("old", "young", None)
    fill(
        workspace,
        [{"age_band": ages[place % 3]} for place in range(600)],
        [{**square, "neighbourhood_name": f"Name {place % 300}"} for place, square in enumerate(squares)],
    )
    assert idle_desk.controller.open(workspace.project_path)
    settle(idle_desk)
    page = show(idle_desk, desk_window)
    view, find = tree(page), page.findChild(QgsFilterLineEdit)
    assert len(values(page, "Neighbourhood")) == 300
    assert not view.isExpanded(head(page, "Neighbourhood"))
    assert list(values(page, "Neighbourhood"))[:12:11] == ["Name 0", "Name 11"]
    assert find.isVisible()
    find.setText("NAME 29")
    shown = [
        name
        for row, name in enumerate(values(page, "Neighbourhood"))
        if not view.isRowHidden(row, head(page, "Neighbourhood"))
    ]
    assert shown == ["Name 29", *(f"Name 29{last}" for last in range(10))]
    assert view.isExpanded(head(page, "Neighbourhood"))
    assert [view.isRowHidden(index.row(), QModelIndex()) for index in heads(page)] == [False, True]
    press_space(page, value(page, "Neighbourhood", "Name 295"))
    settle(idle_desk)
    assert "Name 295" in idle_desk.choice.names
    # What was sought for is still what is shown.
    assert view.isRowHidden(0, head(page, "Neighbourhood"))
    find.clear()
    assert not view.isExpanded(head(page, "Neighbourhood"))
    assert not view.isRowHidden(0, head(page, "Neighbourhood"))


def test_what_somebody_opened_or_stood_on_stays_so_when_the_drawings_change(page: DrawingsPage) -> None:
    view = tree(page)
    view.collapse(head(page, "Relation"))
    view.setCurrentIndex(value(page, "Years", "10 years or more"))
    workspace = page.desk.workspace
    assert workspace is not None
    with workspace.change() as changes:
        changes.update("drawings", workspace.rows("drawings")[0]["id"], {"neighbourhood_name": "Elsewhere"})
    page.desk.reread_soon()
    settle(page.desk)
    assert "Elsewhere" in values(page, "Neighbourhood")
    assert not view.isExpanded(head(page, "Relation"))
    assert view.isExpanded(head(page, "Certainty"))
    assert view.currentIndex() == value(page, "Years", "10 years or more")
    assert view.current_list == (GROUPS, "years_lived")


def test_without_drawings_it_says_how_they_come(
    idle_desk: Desk, desk_window: DeskWindow, processing: Any, tmp_path: Path
) -> None:
    page = show(idle_desk, desk_window)
    assert text(page, "resokitDeskAdvice") == "Once a workspace is open, choose here whose drawings count."
    assert not tree(page).isVisible()
    workspace = store.create(tmp_path, "New", QgsCoordinateReferenceSystem("EPSG:31370"), "en")
    write_project(workspace)
    assert idle_desk.controller.open(workspace.project_path)
    settle(idle_desk)
    assert text(page, "resokitDeskAdvice").startswith("There are no drawings yet. Bring them in")
    assert text(page, "resokitDeskChosen") == ""
    assert not tree(page).isVisible()
    fill(workspace, [{}] * 6, [{"shape": box(0, 0, 100, 100), "participant": place} for place in range(6)])
    idle_desk.reread_soon()
    settle(idle_desk)
    assert text(page, "resokitDeskAdvice").startswith("There is nothing to choose between")
    assert text(page, "resokitDeskChosen") == "6 people, 6 drawings"
    assert not button(page, "resokitDeskClearAll").isVisible()


def test_too_few_drawings_in_all_ask_for_more(
    idle_desk: Desk, desk_window: DeskWindow, processing: Any, tmp_path: Path
) -> None:
    workspace = store.create(tmp_path, "Few", QgsCoordinateReferenceSystem("EPSG:31370"), "en")
    write_project(workspace)
    fill(workspace, [{}] * 2, [{"shape": box(0, 0, 100, 100), "participant": place} for place in range(2)])
    assert idle_desk.controller.open(workspace.project_path)
    settle(idle_desk)
    page = show(idle_desk, desk_window)
    assert text(page, "resokitDeskChosen") == "<5 people, <5 drawings"
    assert text(page, "resokitDeskAdvice") == "No line can be made from fewer than 3 people. Collect more drawings."


def test_a_page_behind_another_is_brought_up_to_date_when_it_comes(page: DrawingsPage) -> None:
    page.set_front(False)
    page.desk.choose(Choice(names=frozenset({"Pilsen"})))
    settle(page.desk)
    assert head(page, "Neighbourhood").data() == "Neighbourhood: Uptown"
    page.set_front(True)
    assert head(page, "Neighbourhood").data() == "Neighbourhood: Pilsen"


def test_closing_the_workspace_leaves_nothing_to_choose(page: DrawingsPage, desk_window: DeskWindow) -> None:
    desk_window.host.project.clear()
    settle(page.desk)
    assert not list(heads(page))
    assert text(page, "resokitDeskChosen") == ""
    assert text(page, "resokitDeskAdvice") == "Once a workspace is open, choose here whose drawings count."


def test_it_is_used_by_keyboard_alone(page: DrawingsPage) -> None:
    how = next(label for label in page.findChildren(QLabel) if label.buddy() is not None)
    assert how.buddy() is tree(page)
    assert "&T" in how.text()
    order = [page.findChild(QgsFilterLineEdit), tree(page), button(page, "resokitDeskClearAll")]
    widget, passed = order[0], []
    for _ in range(30):
        if widget in order:
            passed.append(widget)
        widget = widget.nextInFocusChain()
    assert passed[:3] == order
    assert all("&" in button(page, name).text() for name in ("resokitDeskClearList", "resokitDeskClearAll"))
    assert tree(page).accessibleName() and page.findChild(QgsFilterLineEdit).accessibleName()
