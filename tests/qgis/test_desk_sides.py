"""The page with two sides: chosen, told, refused, and taken away again; on real drawings of Uptown and Pilsen."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction

import pytest
import shapely
from desk_help import DeskWindow, settle, wait_until
from drawing_help import box, fill
from qgis.core import QgsProject
from qgis.gui import QgsRubberBand
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QLabel

from resokit_qgis.analysis.chance import chance
from resokit_qgis.analysis.disclosure import RULES, TEAM_ONLY
from resokit_qgis.analysis.ground_difference import difference
from resokit_qgis.gui.desk.desk import Desk
from resokit_qgis.gui.desk.dock import DeskDock
from resokit_qgis.gui.desk.sides_page import SidesPage
from resokit_qgis.workspace.choice import GROUPS, NAMES, Choice, drawings_of, options
from resokit_qgis.workspace.rule import BLOCKS, UNION, Rule
from resokit_qgis.workspace.second_choice import Pair, pairs
from resokit_qgis.workspace.store import Workspace, open_workspace
from resokit_qgis.workspace.two_choices import SEED, TwoChoices, two_choices

YEARS = (GROUPS, "years_lived")
UPTOWN = Choice(names=frozenset({"Uptown"}))
PILSEN = Choice(names=frozenset({"Pilsen"}))
NEW, SETTLED = (UPTOWN.with_values(YEARS, frozenset(values)) for values in ({"0-4"}, {"5-9", "10+"}))
NEWCOMERS = Pair(YEARS, frozenset({"0-4"}), frozenset({"5-9", "10+"}))
PIECES = ("only_first", "both", "only_second", "second")


@pytest.fixture(scope="module")
def chicago_made(chicago_made: Workspace, tmp_path_factory: pytest.TempPathFactory) -> Workspace:
    """Chicago with the first 110 drawings of Uptown and the first 60 of Pilsen: the same in a tenth of the time."""
    folder = tmp_path_factory.mktemp("sides") / "chicago"
    shutil.copytree(chicago_made.path.parent, folder)
    workspace = open_workspace(folder / chicago_made.path.name)
    rows = workspace.rows("drawings")
    with workspace.change() as changes:
        for name, number in (("Uptown", 110), ("Pilsen", 60)):
            for row in [row for row in rows if row["neighbourhood_name"] == name][number:]:
                changes.delete("drawings", row["id"])
    return workspace


def still(_fraction: float) -> None:
    """Nobody listens."""


@pytest.fixture
def page(desk: Desk) -> Iterator[SidesPage]:
    """The page in front, with Uptown on the desk."""
    made = SidesPage(desk)
    made.show()
    made.set_front(True)
    yield made
    made.set_front(False)
    made.deleteLater()


def shown(page: SidesPage) -> list[str]:
    return [piece for piece in PIECES if page.desk.overlay.shows(piece)]


def figures(page: SidesPage) -> dict[str, list[str]]:
    return {name: values for name, *values in page.table.cells()}


def choose_list(page: SidesPage, text: str) -> None:
    """What a person does who picks `text` from the lists."""
    place = page.chooser.what.findText(text)
    assert place >= 0, [page.chooser.what.itemText(row) for row in range(page.chooser.what.count())]
    page.chooser.what.setCurrentIndex(place)
    page.chooser.what.activated.emit(place)


def choose_value(page: SidesPage, start: str) -> None:
    texts = [page.chooser.value.itemText(row) for row in range(page.chooser.value.count())]
    place = next(row for row, text in enumerate(texts) if text.startswith(start))
    page.chooser.value.setCurrentIndex(place)
    page.chooser.value.activated.emit(place)


def people(desk: Desk, *choices: Choice) -> list[str]:
    """How many people each of `choices` has."""
    assert desk.drawn is not None
    return [str(drawings_of(desk.drawn, choice).people) for choice in choices]


def years(*values: str) -> Choice:
    return UPTOWN.with_values(YEARS, frozenset(values))


def expected(desk: Desk, first: Choice, second: Choice, group: str = "") -> TwoChoices:
    assert desk.drawn is not None
    sides = [drawings_of(desk.drawn, one, group) for one in (first, second)]
    return two_choices(sides[0], sides[1], RULES, group, still)


# What is compared ---------------------------------------------------------------------------------------------------


def test_a_pair_from_the_menu_is_told_in_figures_and_on_the_map(page: SidesPage, desk_window: DeskWindow) -> None:
    desk = page.desk
    menu = page.chooser.pairs.menu()
    menu.aboutToShow.emit()
    action = next(one for one in menu.actions() if one.text() == "Years lived here: under 5 years / all others")
    action.trigger()
    settle(desk)
    assert desk.choice == NEW
    two = expected(desk, NEW, SETTLED)
    ground = two.ground(desk.rule)
    assert figures(page) == {
        "People": people(desk, NEW, SETTLED),
        "Drawings": people(desk, NEW, SETTLED),
        "All contours": [f"{side.union_m2 / 1e6:.2f}" for side in (two.first, two.second)],
        "This line": [f"{ground.first_m2 / 1e6:.2f}", f"{ground.second_m2 / 1e6:.2f}"],
        "95 % range": [
            f"{spread.low_m2 / 1e6:.2f} – {spread.high_m2 / 1e6:.2f}"
            for spread in (side.spread(desk.rule, still) for side in (two.first, two.second))
            if spread is not None
        ],
        "Only here": [f"{ground.only_first_m2 / 1e6:.2f}", f"{ground.only_second_m2 / 1e6:.2f}"],
        "In both": [f"{ground.both_m2 / 1e6:.2f}"],
        "Part in both": [f"{100 * ground.share_of_first:.0f} %", f"{100 * ground.share_of_second:.0f} %"],
        "Likeness (IoU)": [f"{ground.iou:.2f}"],
    }
    assert shown(page) == list(PIECES)
    bands = [item for item in desk_window.canvas.scene().items() if isinstance(item, QgsRubberBand)]
    areas = sorted(band.asGeometry().area() for band in bands if band.numberOfVertices())
    assert any(area == pytest.approx(ground.only_first_m2, rel=1e-6) for area in areas)
    found = chance(two.sides, SEED, still)
    assert found.share > 0.1, "far from what is rare, whatever the lot"
    assert page.told.text() == (
        f"The two lines share {100 * ground.iou:.0f} % of the ground that either has.\n"
        f"Two groups of this size picked at random draw at least this differently in {int(100 * found.share + 0.5)} of 100 "
        "cases. It may well be chance."
    )
    assert page.note.isHidden()
    assert page.team.isHidden()


def test_the_same_but_for_one_value(page: SidesPage) -> None:
    choose_list(page, "Name of the neighbourhood")
    settle(page.desk)
    # The first side has Uptown, so at first all others stand beside it; here these are one.
    assert page.chooser.value.currentText() == "All others"
    assert page.desk.choice == UPTOWN, "the first side stays what was chosen"
    assert figures(page)["People"] == people(page.desk, UPTOWN, PILSEN) == ["110", "60"]
    assert figures(page)["In both"] == ["0.00"]
    assert "fewer than 1 of 100 cases. That is more than chance." in page.told.text()
    assert shown(page) == ["only_first", "only_second", "second"], "there is nothing in both"
    choose_value(page, "Pilsen (60 people)")
    settle(page.desk)
    assert page.chooser.second == PILSEN
    assert figures(page)["People"] == people(page.desk, UPTOWN, PILSEN) == ["110", "60"]


def test_part_of_everybody(page: SidesPage) -> None:
    choose_list(page, "Years lived here")
    choose_value(page, "10 years or more")
    settle(page.desk)
    assert figures(page)["People"] == people(page.desk, UPTOWN, years("10+"))
    assert (
        page.told.text()
        .splitlines()[1]
        .startswith(
            "One side is part of the other. A part of this size picked at random is drawn at least this differently in"
        )
    )
    assert page.told.text().endswith("It may well be chance.")


def test_the_second_side_follows_what_is_chosen_for_the_first(page: SidesPage) -> None:
    page.desk.choose(NEW)
    choose_list(page, "Years lived here")
    settle(page.desk)
    assert page.chooser.second == SETTLED
    page.desk.choose(UPTOWN.with_values(YEARS, frozenset({"10+"})))
    assert shown(page) == [], "what stood there was about others"
    assert page.table.isHidden()
    settle(page.desk)
    assert page.chooser.second == UPTOWN.with_values(YEARS, frozenset({"0-4", "5-9"}))
    assert figures(page)["People"] == people(page.desk, years("10+"), years("0-4", "5-9"))


def test_the_sides_change_places(page: SidesPage) -> None:
    page.chooser.choose_pair(NEWCOMERS)
    settle(page.desk)
    before, told = figures(page), page.told.text()
    page.chooser.swap.click()
    settle(page.desk)
    assert page.desk.choice == SETTLED
    assert page.chooser.second == NEW
    after = figures(page)
    for name, values in before.items():
        assert after[name] == values[::-1], name
    assert page.told.text() == told, "chance does not know which side is called the first"
    page.chooser.swap.click()
    settle(page.desk)
    assert figures(page) == before


def test_everybody_and_a_part_change_places_too(page: SidesPage) -> None:
    choose_list(page, "Years lived here")
    choose_value(page, "10 years or more")
    settle(page.desk)
    page.chooser.swap.click()
    settle(page.desk)
    assert page.desk.choice == UPTOWN.with_values(YEARS, frozenset({"10+"}))
    assert page.chooser.second == UPTOWN
    assert figures(page)["People"] == people(page.desk, years("10+"), UPTOWN)


def test_another_choice_for_everything(page: SidesPage) -> None:
    choose_list(page, "(everything: another choice)")
    settle(page.desk)
    assert "Both sides have the same drawings so far" in page.note.text()
    assert page.chooser.second_told.text() == "Second side: Name of the neighbourhood: Uptown"
    other = PILSEN.with_values(YEARS, frozenset({"0-4"}))
    page.desk.choose(other)
    settle(page.desk)
    assert page.chooser.second == UPTOWN
    assert page.desk.choice == other
    assert figures(page)["People"] == people(page.desk, other, UPTOWN)
    assert page.note.isHidden()


def test_two_rounds(page: SidesPage, chicago: Workspace) -> None:
    autumn = next(row["id"] for row in chicago.rows("rounds") if row["name"] == "Autumn")
    uptown = [row for row in chicago.rows("drawings") if row["neighbourhood_name"] == "Uptown"]
    with chicago.change() as changes:
        for row in uptown[:50]:
            changes.update("drawings", row["id"], {"round_id": autumn})
    page.desk.reread_soon()
    settle(page.desk)
    menu = page.chooser.pairs.menu()
    menu.aboutToShow.emit()
    next(one for one in menu.actions() if one.text() == "Round: Autumn / Spring").trigger()
    settle(page.desk)
    numbers = [int(text) for text in figures(page)["People"]]
    assert sum(numbers) == 110
    assert numbers[0] == 50


# The rule ---------------------------------------------------------------------------------------------------------


def test_both_lines_follow_the_slider(page: SidesPage) -> None:
    page.chooser.choose_pair(NEWCOMERS)
    settle(page.desk)
    two = expected(page.desk, NEW, SETTLED)
    told = page.told.text().splitlines()[1].partition(" That is")[0]
    page.desk.set_rule(replace(page.desk.rule, share=Fraction(20)))
    assert shown(page) == ["second"], "the line follows at once; where the two differ is measured when it stands still"
    assert figures(page)["This line"] == ["…", "…"]
    assert figures(page)["People"] == people(page.desk, NEW, SETTLED)
    settle(page.desk)
    ground = two.ground(page.desk.rule)
    assert figures(page)["This line"] == [f"{ground.first_m2 / 1e6:.2f}", f"{ground.second_m2 / 1e6:.2f}"]
    assert shown(page) == list(PIECES)
    assert page.told.text().splitlines()[1].startswith(told), "what was drawn stays as it is, whatever the line"
    page.desk.set_rule(replace(page.desk.rule, kind=UNION))
    settle(page.desk)
    assert figures(page)["This line"] == figures(page)["All contours"]
    assert figures(page)["95 % range"] == ["–", "–"]


def test_a_share_that_no_ground_reaches(page: SidesPage) -> None:
    page.chooser.choose_pair(NEWCOMERS)
    page.desk.set_rule(replace(page.desk.rule, share=Fraction(100)))
    settle(page.desk)
    assert page.told.text().startswith("By this rule neither side has a line.")
    assert figures(page)["Likeness (IoU)"] == ["–"]
    assert shown(page) == []


def test_groups_with_an_equal_voice_and_small_ones_are_for_the_team(page: SidesPage) -> None:
    page.chooser.choose_pair(NEWCOMERS)
    page.desk.set_rule(replace(page.desk.rule, group="years_lived"))
    settle(page.desk)
    two = expected(page.desk, NEW, SETTLED, "years_lived")
    ground = two.ground(page.desk.rule)
    assert figures(page)["This line"] == [f"{ground.first_m2 / 1e6:.2f}", f"{ground.second_m2 / 1e6:.2f}"]
    assert page.team.text() == TEAM_ONLY


def test_whole_blocks(page: SidesPage) -> None:
    wards = page.desk.controller.layer("wards")
    assert wards is not None
    page.chooser.choose_pair(Pair((NAMES, ""), frozenset({"Uptown"}), frozenset({"Pilsen"})))
    page.desk.set_rule(Rule(BLOCKS, Fraction(30), blocks=wards.id()))
    settle(page.desk)
    line = page.desk.line
    assert line is not None
    assert not line.geometry.is_empty
    assert figures(page)["This line"][0] == f"{line.area_m2 / 1e6:.2f}"
    QgsProject.instance().removeMapLayer(wards.id())
    settle(page.desk)
    assert shown(page) == []
    assert page.table.isHidden(), "without a line there is nothing to compare"


# Small numbers ----------------------------------------------------------------------------------------------------


def small(workspace: Workspace, desk: Desk, relations: list[str]) -> SidesPage:
    """The page on a desk where people with these relations drew a square each."""
    fill(
        workspace,
        [{"relation": relation} for relation in relations],
        [{"shape": box(4 * place, 0, 100, 100), "participant": place} for place in range(len(relations))],
    )
    assert desk.controller.open(workspace.path)
    settle(desk)
    made = SidesPage(desk)
    made.show()
    made.set_front(True)
    return made


def test_few_people_are_refused_with_a_sentence(idle_desk: Desk, workspace: Workspace) -> None:
    page = small(workspace, idle_desk, ["lives"] * 6 + ["works"] * 2)
    choose_list(page, "Relation to the neighbourhood")
    for value, sentence in (
        ("Works here", "Only 2 drawings can be used and at least 3 are needed"),
        (
            "Lives here",
            "The two sides differ by the drawings of fewer than 3 people, so their difference would show who drew what. Choose sides without the same people, such as owners and tenants, or sides that differ by more people.",
        ),
    ):
        choose_value(page, value)
        settle(idle_desk)
        assert page.note.text().startswith(sentence)
        assert page.table.isHidden()
        assert shown(page) == []


def test_three_and_three_cannot_be_told_from_chance(idle_desk: Desk, workspace: Workspace) -> None:
    page = small(workspace, idle_desk, ["lives"] * 3 + ["works"] * 3)
    page.chooser.choose_pair(Pair((GROUPS, "relation"), frozenset({"lives"}), frozenset({"works"})))
    settle(idle_desk)
    assert figures(page)["People"] == ["3", "3"]
    assert "can be told from chance" in page.told.text()
    assert page.team.text() == TEAM_ONLY


def test_rules_that_nobody_knows_are_told(page: SidesPage, chicago: Workspace) -> None:
    page.chooser.choose_pair(NEWCOMERS)
    settle(page.desk)
    with chicago.change() as changes:
        changes.set("disclosure_drawings", "many")
    assert page.desk.controller.open(chicago.project_path)
    settle(page.desk)
    assert "many" in page.note.text()
    assert shown(page) == []
    assert page.table.isHidden()


# Empty states -----------------------------------------------------------------------------------------------------


def test_without_a_workspace_the_page_says_what_to_do(idle_desk: Desk) -> None:
    page = SidesPage(idle_desk)
    page.show()
    page.set_front(True)
    assert page.note.text() == "Open a workspace to compare what groups of people drew, or rounds."
    assert page.chooser.isHidden()
    assert page.table.isHidden()


def test_with_one_round_and_no_groups_there_is_nothing_to_compare(idle_desk: Desk, workspace: Workspace) -> None:
    page = small(workspace, idle_desk, [""] * 6)
    assert page.note.text().startswith("There is nothing to compare yet")
    assert page.chooser.isHidden()


def test_before_anything_is_chosen_it_says_what_to_choose(page: SidesPage) -> None:
    assert page.note.text().startswith("Choose what the second side has otherwise")
    assert page.chooser.first_told.text() == "First side: Name of the neighbourhood: Uptown"
    assert not page.chooser.swap.isEnabled()
    assert page.chooser.pairs.isEnabled()


# What ends it -----------------------------------------------------------------------------------------------------


def test_a_page_that_goes_back_takes_its_pieces_along(page: SidesPage) -> None:
    page.chooser.choose_pair(NEWCOMERS)
    settle(page.desk)
    before = figures(page)
    page.set_front(False)
    assert shown(page) == []
    page.desk.set_rule(replace(page.desk.rule, share=Fraction(30)))
    settle(page.desk)
    assert shown(page) == [], "a page that is not in front computes nothing"
    page.set_front(True)
    wait_until(lambda: len(shown(page)) == 4, "the pieces come back")
    settle(page.desk)
    assert figures(page)["People"] == before["People"]
    assert figures(page)["This line"] != before["This line"]


@pytest.mark.parametrize("job", ["sides", "sides chance"])
def test_a_workspace_that_closes_while_sides_are_compared(page: SidesPage, desk_window: DeskWindow, job: str) -> None:
    desk = page.desk
    page.chooser.choose_pair(NEWCOMERS)
    wait_until(lambda: job in desk.jobs._running, "the sides are compared")
    QgsProject.instance().clear()
    desk.controller.refresh()
    settle(desk)
    assert shown(page) == []
    assert page.table.isHidden()
    assert page.note.text().startswith("Open a workspace")
    assert desk_window.texts == []


def test_a_cancel_is_told_and_leaves_nothing(page: SidesPage, desk_window: DeskWindow) -> None:
    page.chooser.choose_pair(NEWCOMERS)
    wait_until(lambda: "sides" in page.desk.jobs._running, "the sides are compared")
    page.desk.jobs.cancel()
    settle(page.desk)
    assert page.table.isHidden()
    assert page.note.text() == "It was not computed. Choose again to try once more."
    assert shown(page) == []


def test_drawings_that_are_left_out_count_no_longer(page: SidesPage, chicago: Workspace) -> None:
    page.chooser.choose_pair(NEWCOMERS)
    settle(page.desk)
    assert page.desk.drawings is not None
    before = figures(page)["People"]
    ids = {row.row: row.id for row in page.desk.drawn.rows}
    with chicago.change() as changes:
        for drawing in page.desk.drawings.used[:10]:
            changes.update("drawings", ids[drawing.row], {"excluded": True, "excluded_reason": "test"})
    page.desk.reread_soon()
    settle(page.desk)
    assert figures(page)["People"] == [str(int(before[0]) - 10), before[1]]


# How it feels -----------------------------------------------------------------------------------------------------


def test_it_works_by_keyboard_alone(page: SidesPage, desk_window: DeskWindow) -> None:
    page.chooser.what.setFocus()
    QTest.keyClick(page.chooser.what, Qt.Key.Key_Down)
    QTest.keyClick(page.chooser.what, Qt.Key.Key_Down)
    assert page.chooser.what.currentText() == "Years lived here"
    settle(page.desk)
    assert figures(page)["People"] == people(page.desk, UPTOWN, years("0-4"))
    QTest.keyClick(page.chooser.value, Qt.Key.Key_Down)
    settle(page.desk)
    assert figures(page)["People"] == people(page.desk, UPTOWN, years("5-9"))
    QTest.keyClick(page.chooser.swap, Qt.Key.Key_Space)
    settle(page.desk)
    assert figures(page)["People"] == people(page.desk, years("5-9"), UPTOWN)
    for widget in (page.chooser.what, page.chooser.value, page.table):
        assert widget.accessibleName()
    QTest.keyClick(page.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    lines = QApplication.clipboard().text().splitlines()
    assert lines[0].split("\t") == ["Areas in km²", "First", "Second"]
    assert lines[1].split("\t") == ["People", *people(page.desk, years("5-9"), UPTOWN)]


def test_names_from_files_are_plain_text(idle_desk: Desk, workspace: Workspace) -> None:
    fill(
        workspace,
        [{}] * 8,
        [
            {
                "shape": box(place, 0, 100, 100),
                "participant": place,
                "neighbourhood_name": "<b>Noord</b>" if place < 5 else "Zuid & Co",
            }
            for place in range(8)
        ],
    )
    assert idle_desk.controller.open(workspace.path)
    settle(idle_desk)
    page = SidesPage(idle_desk)
    page.set_front(True)
    assert page.chooser.first_told.text() == "First side: Name of the neighbourhood: <b>Noord</b>"
    assert all(
        label.textFormat() == Qt.TextFormat.PlainText for label in page.findChildren(QLabel) if label.objectName()
    )
    menu = page.chooser.pairs.menu()
    menu.aboutToShow.emit()
    assert [one.text() for one in menu.actions()] == ["Name of the neighbourhood: <b>Noord</b> / Zuid && Co"]
    settle(idle_desk)


def test_it_fits_a_narrow_dock(page: SidesPage) -> None:
    page.chooser.choose_pair(NEWCOMERS)
    settle(page.desk)
    assert page.minimumSizeHint().width() <= 330
    page.resize(330, 700)
    QApplication.processEvents()
    assert page.table.horizontalScrollBar().maximum() == 0
    assert page.table.verticalScrollBar().maximum() == 0


def test_the_page_stands_in_the_dock(desk: Desk) -> None:
    dock = DeskDock(desk)
    desk.host.add_dock(dock)
    dock.show()
    dock.open_page("sides")
    assert isinstance(dock.page, SidesPage)
    assert dock.page.title() == "Compare groups or rounds"
    offered = options(desk.drawn, desk.choice)
    assert NEWCOMERS in pairs(offered, desk.choice)
    dock.page.chooser.choose_pair(NEWCOMERS)
    settle(desk)
    assert figures(dock.page)["People"] == people(desk, NEW, SETTLED)
    assert difference(desk.line.geometry, shapely.MultiPolygon()).both_m2 == 0
    dock.close_for_good()
    desk.host.remove_dock(dock)
    dock.deleteLater()
