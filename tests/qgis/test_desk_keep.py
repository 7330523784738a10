"""The page that keeps: the line becomes a result, is shown again, made anew, exported, printed and taken away."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest
import shapely
from desk_help import DeskWindow, settle, wait_until
from kept_help import EACH, PILSEN, UPTOWN, few, few_made, first_drawing, keep
from qgis.core import QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QComboBox, QLabel, QPushButton

from resokit_qgis.gui.desk.desk import Desk
from resokit_qgis.gui.desk.header import Header
from resokit_qgis.gui.desk.keep_page import KeepPage
from resokit_qgis.workspace import store
from resokit_qgis.workspace.kept import Freshness, Kept, find, read_kept, standing
from resokit_qgis.workspace.rule import BLOCKS, SHARE, UNION, Rule
from resokit_qgis.workspace.store import Workspace

__all__ = ["few", "few_made"]

ENDINGS = ("gpkg", "geojson", "csv", "xlsx")


@pytest.fixture
def page(idle_desk: Desk, few: Workspace) -> KeepPage:
    """The page in front, with the drawings of Uptown on the desk."""
    assert idle_desk.controller.open(few.project_path)
    settle(idle_desk)
    idle_desk.choose(UPTOWN)
    made = KeepPage(idle_desk)
    made.resize(330, 380)
    made.show()
    made.set_front(True)
    settle(idle_desk)
    return made


def button(page: KeepPage, name: str) -> QPushButton:
    found = page.findChild(QPushButton, f"resokit{name}")
    assert found is not None
    return found


def click(page: KeepPage, name: str) -> None:
    """Press a button as a person does; one that is off does nothing."""
    QTest.mouseClick(button(page, name), Qt.MouseButton.LeftButton)
    settle(page.desk)


def text(page: KeepPage, name: str) -> str:
    return str(page.findChild(QLabel, f"resokit{name}").text())


def listed(page: KeepPage) -> list[str]:
    model = page.list.kept
    return [model.data(model.index(row, 0)) for row in range(model.rowCount())]


def kept_as(page: KeepPage, name: str = "") -> Kept:
    workspace = page.desk.workspace
    assert workspace is not None
    return find(workspace, name)


def keep_line(page: KeepPage, name: str = "") -> Kept:
    """Keep what is on the desk, and find it in the list, chosen."""
    if name:
        page.name.selectAll()
        QTest.keyClicks(page.name, name)
    click(page, "Keep")
    chosen = page.list.chosen
    assert chosen is not None
    return chosen


# Keeping --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("rule", [Rule(UNION), Rule(SHARE, Fraction(37))])
def test_the_line_of_the_desk_is_kept(page: KeepPage, desk_window: DeskWindow, rule: Rule) -> None:
    page.desk.set_rule(rule)
    line = page.desk.line
    assert line is not None and page.name.text() == "Uptown"
    one = keep_line(page)
    assert (one.name, one.rule, one.choice, one.people) == ("Uptown", rule, UPTOWN, EACH)
    rows = page.desk.workspace.rows("neighbourhoods")
    ground = next(shapely.from_wkb(row["geom"]) for row in rows if row["id"] == one.line["id"])
    assert ground.normalize() == shapely.multipolygons(shapely.get_parts(line.geometry)).normalize()
    assert one.line["area_m2"] == pytest.approx(line.area_m2)
    assert "Kept as “Uptown”." in desk_window.texts
    assert listed(page)[0].splitlines()[0] == "Uptown" and f"{EACH} people" in listed(page)[0]
    assert "Up to date" in text(page, "KeptTold") and "Uptown" in text(page, "KeptTold")


def test_a_name_of_ones_own_is_kept_by_keyboard_alone(page: KeepPage) -> None:
    page.name.selectAll()
    QTest.keyClicks(page.name, "The heart of it")
    page.desk.choose(PILSEN)
    settle(page.desk)
    assert page.name.text() == "The heart of it", "what somebody typed is not overwritten"
    QTest.keyClick(page.name, Qt.Key.Key_Return)
    settle(page.desk)
    assert kept_as(page).name == "The heart of it" and kept_as(page).choice == PILSEN
    page.desk.choose(UPTOWN)
    settle(page.desk)
    assert page.name.text() == "Uptown", "and a new line has a proposal of its own"


def test_nothing_is_kept_without_a_name(page: KeepPage) -> None:
    page.name.selectAll()
    QTest.keyClick(page.name, Qt.Key.Key_Delete)
    assert not button(page, "Keep").isEnabled()
    QTest.keyClick(page.name, Qt.Key.Key_Return)
    settle(page.desk)
    assert read_kept(page.desk.workspace) == []
    assert text(page, "KeepIntro").startswith("Nothing is kept yet.")


def test_keeping_is_one_step_that_can_be_undone(page: KeepPage) -> None:
    keep_line(page)
    page.desk.undo()
    settle(page.desk)
    assert listed(page) == [] and page.desk.workspace.count("agreement_cells") == 0
    page.desk.redo()
    settle(page.desk)
    assert len(listed(page)) == 1


def test_blocks_are_kept_as_blocks(page: KeepPage, schaerbeek: Path) -> None:
    layer = page.desk.controller.layer("wards")
    assert layer is not None
    page.desk.set_rule(Rule(BLOCKS, Fraction(20), blocks=layer.id()))
    settle(page.desk)
    line = page.desk.line
    assert line is not None and line.area_m2 > 0
    one = keep_line(page, "Whole areas")
    assert one.rule == Rule(BLOCKS, Fraction(20)) and one.line["area_m2"] == pytest.approx(line.area_m2)
    assert "Blocks ≥ 20 %" in listed(page)[0]


# Shown again ----------------------------------------------------------------------------------------------------


def test_a_kept_result_is_laid_on_the_desk_again(page: KeepPage) -> None:
    header = Header(page.desk)
    page.desk.set_rule(Rule(SHARE, Fraction(62), "years_lived"))
    settle(page.desk)
    before = page.desk.line
    one = keep_line(page)
    page.desk.set_rule(Rule(UNION))
    page.desk.choose(PILSEN)
    settle(page.desk)
    page.list.choose(one.key)
    assert page.desk.line.geometry != before.geometry
    kind = header.findChildren(QComboBox)[0]
    assert kind.currentData() == UNION
    click(page, "KeptShow")
    assert (page.desk.choice, page.desk.rule) == (UPTOWN, one.rule)
    assert page.desk.line.geometry.normalize() == before.geometry.normalize()
    assert kind.currentData() == SHARE, "the header shows the rule that came back"
    header.close_connections()


def test_its_line_is_on_the_map_while_the_page_is_in_front(page: KeepPage) -> None:
    keep_line(page)
    settle(page.desk)
    assert page.desk.overlay.shows("kept")
    page.set_front(False)
    assert not page.desk.overlay.shows("kept")
    page.set_front(True)
    settle(page.desk)
    assert page.desk.overlay.shows("kept")
    click(page, "KeptTakeAway")
    assert not page.desk.overlay.shows("kept")


# Out of date ----------------------------------------------------------------------------------------------------


def test_a_result_whose_drawings_changed_says_so_and_is_made_anew(page: KeepPage) -> None:
    workspace = page.desk.workspace
    assert workspace is not None
    one = keep_line(page)
    assert not button(page, "KeptRecompute").isEnabled()
    with workspace.change() as changes:
        changes.update("drawings", first_drawing(workspace)["id"], {"excluded": True})
    page.desk.controller.refresh()
    settle(page.desk)
    assert listed(page)[0].splitlines()[1].startswith("Out of date")
    model = page.list.kept
    assert not model.data(model.index(0, 0), Qt.ItemDataRole.DecorationRole).isNull()
    assert "drawings were left out" in text(page, "KeptTold")
    click(page, "KeptRecompute")
    new = page.list.chosen
    assert new is not None and new.key != one.key
    assert (new.name, new.rule, new.people) == (one.name, one.rule, EACH - 1)
    assert page.desk.drawn is not None
    assert standing(new, page.desk.drawn).freshness is Freshness.CURRENT
    assert [one.on_maps for one in read_kept(workspace)].count(True) == 1
    page.desk.undo()
    settle(page.desk)
    assert [one.key for one in read_kept(workspace)] == [one.key]


def test_a_recipe_that_somebody_edited_is_listed_all_the_same(page: KeepPage) -> None:
    workspace = page.desk.workspace
    one = keep_line(page)
    with workspace.change() as changes:
        for row in one.levels:
            changes.update("neighbourhoods", row["id"], {"recipe": "{"})
    page.desk.controller.refresh()
    settle(page.desk)
    assert len(listed(page)) == 1
    assert "is not known" in text(page, "KeptTold")
    assert not button(page, "KeptShow").isEnabled() and not button(page, "KeptRecompute").isEnabled()


# What may leave, and where it goes ------------------------------------------------------------------------------


@pytest.mark.parametrize("ending", ENDINGS)
def test_a_result_is_exported_to_a_file(page: KeepPage, desk_window: DeskWindow, tmp_path: Path, ending: str) -> None:
    keep_line(page)
    file = tmp_path / f"Uptown.{ending}"
    page.export_to(file)
    wait_until(file.exists, f"the {ending} file")
    wait_until(lambda: any("Exported to" in told for told in desk_window.texts), "the message")
    assert f"Exported to Uptown.{ending}." in desk_window.texts
    assert any(found.text() == "Open folder" for found in desk_window.bar.findChildren(QPushButton))


def test_a_result_is_sent_to_a_print_layout(page: KeepPage, desk_window: DeskWindow, few: Workspace) -> None:
    keep_line(page, "Uptown: the 1/2")
    for number in (1, 2):
        click(page, "KeptPrint")
        wait_until(lambda made=number: len(desk_window.layouts) == made, "the layout")
    layouts = QgsProject.instance().layoutManager().layouts()
    assert [layout.name() for layout in layouts] == ["Uptown: the 1/2", "Uptown: the 1/2 (2)"]
    assert desk_window.layouts == layouts
    files = {layer.source().partition("|")[0] for layer in layouts[0].itemById("map").layers()[:3]}
    assert len(files) == 1 and Path(files.pop()).parent == few.path.parent / "exports"
    assert len(list((few.path.parent / "exports").glob("*.gpkg"))) == 2


def test_a_result_for_the_team_says_why_it_does_not_leave(page: KeepPage) -> None:
    workspace = page.desk.workspace
    uptown = [row["id"] for row in workspace.rows("drawings") if row["neighbourhood_name"] == "Uptown"]
    with workspace.change() as changes:
        for key in uptown[4:]:
            changes.update("drawings", key, {"excluded": True})
    page.desk.controller.refresh()
    settle(page.desk)
    page.desk.set_rule(Rule(UNION))
    keep_line(page, "Four")
    assert "comes from 4 drawings. That few could point to a person" in text(page, "KeptTold")
    assert not button(page, "KeptExport").isEnabled() and not button(page, "KeptPrint").isEnabled()
    assert button(page, "KeptShow").isEnabled() and button(page, "KeptTakeAway").isEnabled()


def test_by_rules_that_cannot_be_read_nothing_leaves(page: KeepPage) -> None:
    keep_line(page)
    with page.desk.workspace.change() as changes:
        changes.set("disclosure_count", "five")
    page.desk.controller.refresh()
    QgsProject.instance().read(QgsProject.instance().fileName())
    settle(page.desk)
    page.list.choose(kept_as(page).key)
    assert "“five”, which is no whole number" in text(page, "KeptTold")
    assert not button(page, "KeptExport").isEnabled() and not button(page, "KeptPrint").isEnabled()


def test_unsaved_edits_come_first(page: KeepPage, desk_window: DeskWindow) -> None:
    layer = page.desk.controller.layer("rounds")
    assert layer is not None and layer.startEditing()
    assert layer.changeAttributeValue(next(layer.getFeatures()).id(), layer.fields().indexOf("note"), "changed")
    click(page, "Keep")
    assert any("Save your edits first" in told for told in desk_window.texts)
    assert button(page, "Keep").isEnabled()
    layer.rollBack()
    keep_line(page)


def test_taking_away_can_be_undone(page: KeepPage) -> None:
    keep_line(page, "One")
    keep_line(page, "Two")
    assert [one.splitlines()[0] for one in listed(page)] == ["Two", "One"]
    page.list.choose(kept_as(page, "One").key)
    click(page, "KeptTakeAway")
    assert [one.splitlines()[0] for one in listed(page)] == ["Two"]
    page.desk.undo()
    settle(page.desk)
    assert sorted(one.splitlines()[0] for one in listed(page)) == ["One", "Two"]


# What a page has to bear ----------------------------------------------------------------------------------------


def test_without_a_workspace_it_says_what_to_do(idle_desk: Desk) -> None:
    page = KeepPage(idle_desk)
    page.show()
    page.set_front(True)
    settle(idle_desk)
    assert text(page, "KeepIntro") == "Open a workspace first (menu Resokit)."
    assert not page.name.isVisible() and not page.list.isVisible()


def test_without_drawings_it_says_what_is_missing(idle_desk: Desk, tmp_path: Path, workspace: Workspace) -> None:
    assert idle_desk.controller.open(workspace.path)
    settle(idle_desk)
    page = KeepPage(idle_desk)
    page.show()
    page.set_front(True)
    settle(idle_desk)
    assert "no line to keep yet" in text(page, "KeepIntro")
    assert not button(page, "Keep").isEnabled()


def leave(page: KeepPage) -> None:
    QgsProject.instance().clear()


def cancel(page: KeepPage) -> None:
    page.desk.jobs.cancel()


@pytest.mark.parametrize("ending", [leave, cancel])
def test_what_ends_a_keeping_leaves_nothing_of_it(
    page: KeepPage, few: Workspace, desk_window: DeskWindow, ending: Callable[[KeepPage], None]
) -> None:
    page.keep()
    assert page.desk.jobs.busy
    ending(page)
    settle(page.desk)
    assert read_kept(store.open_workspace(few.path)) == []
    assert not any("bug" in told for told in desk_window.texts)
    if page.desk.workspace is not None:
        assert button(page, "Keep").isEnabled(), "it can be tried again"


def test_what_was_withdrawn_while_it_was_computed_is_not_kept(page: KeepPage, desk_window: DeskWindow) -> None:
    desk, workspace = page.desk, page.desk.workspace
    assert workspace is not None
    assert desk.drawings is not None
    people, person = desk.drawings.people, desk.drawings.used[0].participant
    assert person is not None
    button(page, "Keep").click()
    with workspace.change() as changes:
        changes.update("participants", person, {"consent_analysis": False})
    desk.controller.refresh()
    settle(desk)
    assert read_kept(workspace) == []
    assert any("was not kept. Keep it again." in text for text in desk_window.texts)
    assert keep_line(page).people == people - 1


def test_results_of_another_workspace_are_not_shown(page: KeepPage, chicago: Workspace) -> None:
    keep_line(page)
    page.name.setText("typed")
    assert page.desk.controller.open(chicago.project_path)
    settle(page.desk)
    assert listed(page) == [] and not page.desk.overlay.shows("kept")
    assert page.name.text() == "Uptown"


def test_names_stay_text(page: KeepPage, desk_window: DeskWindow) -> None:
    name = "<b>Up</b> [% 1 + 1 %]"
    one = keep_line(page, name)
    assert one.name == name and listed(page)[0].splitlines()[0] == name
    assert page.findChild(QLabel, "resokitKeptTold").textFormat() == Qt.TextFormat.PlainText
    assert any("&lt;b&gt;Up&lt;/b&gt; [% 1 + 1 %]" in told for told in desk_window.texts)


def test_a_row_is_copied(page: KeepPage) -> None:
    keep_line(page, "=1+1")
    QTest.keyClick(page.list, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    cells = QApplication.clipboard().text().split("\t")
    assert cells[0] == "'=1+1" and cells[1].endswith("%") and "Up to date" in cells


def test_everything_can_be_reached_with_the_keyboard(page: KeepPage) -> None:
    keep_line(page)
    parts: list[Any] = [page.name, page.list, *page.findChildren(QPushButton)]
    assert all(part.focusPolicy() & Qt.FocusPolicy.TabFocus for part in parts)
    mnemonics = [part.text().partition("&")[2][:1].lower() for part in page.findChildren(QPushButton)]
    assert all(mnemonics) and len(set(mnemonics)) == len(mnemonics) and "n" not in mnemonics
    assert all(part.accessibleName() for part in (page.name, page.list))


def test_many_results_are_listed_at_once(page: KeepPage) -> None:
    workspace = page.desk.workspace
    for number in range(3):
        keep(workspace, f"Result {number}")
    page.desk.controller.refresh()
    settle(page.desk)
    assert len(listed(page)) == 3
