"""The page that says how sure we are, on the real drawings of Uptown and Pilsen."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from fractions import Fraction
from typing import Any

import pytest
import shapely
from desk_help import settle, wait_until
from drawing_help import box, fill, one_each
from qgis.core import QgsProject
from qgis.PyQt.QtCore import QCoreApplication, QEvent, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QLabel

from resokit_qgis.analysis import libraries
from resokit_qgis.analysis.agreement import voices
from resokit_qgis.analysis.certainty import Asked, certainty
from resokit_qgis.analysis.contested import claimed_by_others
from resokit_qgis.analysis.disclosure import RULES, TEAM_ONLY
from resokit_qgis.analysis.intervals import in_doubt
from resokit_qgis.gui.desk import certainty_page, certainty_words
from resokit_qgis.gui.desk.certainty_page import CertaintyPage
from resokit_qgis.gui.desk.desk import Desk
from resokit_qgis.gui.desk.dock import DeskDock
from resokit_qgis.workspace.choice import Choice, drawings_of
from resokit_qgis.workspace.names_around import names_around
from resokit_qgis.workspace.rule import BLOCKS, SHARE, UNION, Rule
from resokit_qgis.workspace.store import Workspace

PILSEN = Choice(names=frozenset({"Pilsen"}))
OTHER = "Heart of Chicago"


def quiet(_fraction: float) -> None:
    """A tick that nobody looks at."""


@pytest.fixture
def pages() -> Iterator[Callable[[Desk], CertaintyPage]]:
    """Makes pages in front, and takes them away in the end."""
    made: list[CertaintyPage] = []

    def make(desk: Desk) -> CertaintyPage:
        page = CertaintyPage(desk)
        made.append(page)
        page.resize(330, 700)
        page.show()
        page.set_front(True)
        settle(desk)
        return page

    yield make
    for page in made:
        page.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def page(desk: Desk, pages: Callable[[Desk], CertaintyPage]) -> CertaintyPage:
    """The page about what half of the people include of Pilsen."""
    desk.choose(PILSEN)
    settle(desk)
    return pages(desk)


def texts(page: CertaintyPage) -> list[str]:
    """What is to be read on the page."""
    return [label.text() for label in page.findChildren(QLabel) if label.isVisible()]


def rename_half(workspace: Workspace) -> None:
    """Every second drawing of Pilsen gets the name of what lies beside it."""
    with workspace.change() as changes:
        rows = [row for row in workspace.rows("drawings") if row["neighbourhood_name"] == "Pilsen"]
        for row in rows[::2]:
            changes.update("drawings", row["id"], {"neighbourhood_name": OTHER})


# The line ---------------------------------------------------------------------------------------------------------


def test_the_core_is_told_as_the_report_tells_it(desk: Desk, page: CertaintyPage) -> None:
    assert desk.live is not None
    report = certainty(desk.live.voices, [], Asked(), quiet)
    assert report.change is not None and report.change.little
    low, high = (round(100 * end) for end in (report.change.low, report.change.high))
    if low == high:
        low, high = (round(100 * end, 1) for end in (report.change.low, report.change.high))
    assert page.verdict.text() == f"With 30 more drawings the edge would move little ({low} to {high} % of the ground)."
    assert "A group that nobody asked yet" in page.reservation.text()
    core = [f"{end / 1e6:.2f} km²" for end in (report.areas[1].value, report.areas[1].low, report.areas[1].high)]
    assert page.area.text() == f"At least 50 %: {core[0]}. Had other people drawn, probably {core[1]} to {core[2]}."
    assert page.show_doubt.text() == f"In &doubt: {report.doubt_m2 / 1e6:.2f} km²"
    assert not page.team.isVisible()
    assert page.found is not None
    assert page.chart.is_picture
    assert "all 2" in page.chart.caption.text() and "nine picks of ten" in page.chart.caption.text()
    page.chart.as_table.click()
    assert page.chart.table.isVisible()
    assert [float(row[0]) for row in page.chart.table.cells()] == [row[0] for row in page.found.curve.told]
    assert [float(row[1]) for row in page.chart.table.cells()] == pytest.approx(
        [row[1] for row in page.found.curve.told], abs=0.005
    )


def test_doubt_follows_the_line_once_it_rests(desk: Desk, page: CertaintyPage) -> None:
    before = page.doubt
    assert before is not None and desk.overlay.shows("doubt")
    for share in (40, 30, 25):
        desk.set_rule(replace(desk.rule, share=Fraction(share)))
        assert not desk.overlay.shows("doubt"), "nothing about another line is left standing"
        assert page.found is None
        assert page.chart.caption.text() == ""
    settle(desk)
    assert page.doubt is not None and desk.live is not None
    assert desk.overlay.shows("doubt")
    weights, at_least = desk.live.areas
    people = len(desk.live)
    exactly = at_least - [*at_least[1:], 0.0]
    assert page.doubt.area_m2 == pytest.approx(exactly[in_doubt(weights / people, people, Fraction(25))].sum())
    assert page.doubt.geometry.area == pytest.approx(page.doubt.area_m2)
    assert page.doubt.area_m2 != pytest.approx(before.area_m2)
    assert page.found is not None
    assert page.found.threshold == 25
    assert "At least 25 %" in page.area.text()


def test_what_is_known_is_not_worked_out_again(
    desk: Desk, page: CertaintyPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[Fraction] = []

    def line_certainty(agreement: Any, threshold: Fraction, tick: Any) -> Any:
        asked.append(threshold)
        return original(agreement, threshold, tick)

    original = certainty_page.line_certainty
    monkeypatch.setattr(certainty_page, "line_certainty", line_certainty)
    page.set_front(False)
    page.set_front(True)
    settle(desk)
    assert (asked, page.chart.is_picture) == ([], True)
    page.set_front(False)
    desk.set_rule(replace(desk.rule, share=Fraction(60)))
    settle(desk)
    assert asked == [], "nothing is worked out for a page that nobody sees"
    page.set_front(True)
    settle(desk)
    assert asked == [60]


def test_a_union_is_not_in_doubt_and_never_rests(desk: Desk, page: CertaintyPage) -> None:
    desk.set_rule(Rule(UNION))
    settle(desk)
    assert page.verdict.text().startswith("All contours together only grow")
    assert page.doubt is not None and page.doubt.geometry.is_empty
    assert not page.show_doubt.isEnabled()
    assert not desk.overlay.shows("doubt")
    assert page.area.text().startswith("All contours: ")
    assert not page.reservation.isVisible()
    assert page.chart.is_picture
    # A share that nobody reaches.
    desk.set_rule(Rule(SHARE, Fraction(100)))
    settle(desk)
    assert page.verdict.text() == "No ground is in at least 100 % of the drawings, so there is no line."
    assert not page.chart.isVisible()


def test_groups_count_by_what_they_are_worth_and_blocks_come_after(desk: Desk, page: CertaintyPage) -> None:
    assert page.doubt is not None and page.found is not None
    plain, before = page.doubt.area_m2, page.found
    wards = next(layer for layer in QgsProject.instance().mapLayers().values() if layer.name() == "Wards")
    desk.set_rule(Rule(BLOCKS, desk.rule.share, blocks=wards.id()))
    settle(desk)
    assert desk.line is not None
    assert "before it becomes whole blocks" in page.reservation.text()
    assert page.found.area.value == pytest.approx(before.area.value)
    desk.set_rule(Rule(SHARE, desk.rule.share))
    desk.set_rule(replace(desk.rule, group="years_lived"))
    settle(desk)
    assert desk.live is not None and page.doubt is not None
    assert desk.live.effective < len(desk.live) / 2
    assert page.doubt.area_m2 > plain
    # Some numbers of years were given by one or two people, who weigh as much as all others.
    assert page.team.text() == TEAM_ONLY and page.team.isVisible()


# Other names --------------------------------------------------------------------------------------------------------


def test_pilsen_and_uptown_share_nothing(desk: Desk, page: CertaintyPage) -> None:
    assert page.claimed_told.text() == "No other name claims this ground as much."
    assert not page.show_claimed.isEnabled()
    assert not desk.overlay.shows("contested")
    assert desk.drawn is not None
    autumn = next(key for key, name in desk.drawn.rounds.items() if name == "Autumn")
    desk.choose(Choice(rounds=frozenset({autumn})))
    settle(desk)
    assert page.claimed_told.text().startswith("Choose the drawings of one name")


def test_contested_ground_has_its_names(desk: Desk, page: CertaintyPage, chicago: Workspace, processing: Any) -> None:
    rename_half(chicago)
    desk.reread_soon()
    settle(desk)
    assert desk.drawn is not None and desk.live is not None
    other = drawings_of(desk.drawn, Choice(names=frozenset({OTHER})))
    expected = claimed_by_others(
        desk.live.voices.geometries,
        {
            OTHER: voices(
                [drawing.geometry for drawing in other.used], [drawing.participant for drawing in other.used]
            ).geometries
        },
        quiet,
    )
    assert page.claimed is not None
    assert page.claimed.by == expected.by
    assert page.claimed.area_m2 > 1e6
    assert shapely.equals(page.claimed.geometry, expected.geometry)
    area = f"{expected.area_m2 / 1e6:.2f} km²"
    assert page.show_claimed.text() == f"&Contested: {area}"
    assert page.claimed_told.text().endswith(f"\n{OTHER}: {area}")
    assert desk.overlay.shows("contested")
    # It does not hang on the threshold.
    desk.set_rule(replace(desk.rule, share=Fraction(70)))
    assert desk.overlay.shows("contested")
    settle(desk)
    page.show_claimed.click()
    assert not desk.overlay.shows("contested")
    page.show_claimed.click()
    assert desk.overlay.shows("contested")
    desk.choose(Choice(names=frozenset({"Uptown"})))
    assert not desk.overlay.shows("contested"), "other drawings, other ground"
    assert page.claimed is None


def test_names_by_too_few_people_are_not_there(idle_desk: Desk, workspace: Workspace) -> None:
    people = [{"consent_analysis": True}] * 9
    drawn = one_each([box(0, 0, 100, 100)] * 9)
    names = ["Noord"] * 4 + ["Zuid"] * 3 + ["Oost"] * 2
    for row, name in zip(drawn, names, strict=True):
        row["neighbourhood_name"] = name
    fill(workspace, people, drawn)
    from resokit_qgis.workspace.drawn import read_drawn

    read = read_drawn(workspace, quiet)
    found = names_around(read, Choice(names=frozenset({"Noord"})), RULES)
    assert {name: one.people for name, one in found.items()} == {"Zuid": 3}
    assert len(found["Zuid"].geometries) == 3
    assert names_around(read, Choice(), RULES) == {}
    assert names_around(read, Choice(names=frozenset({"Noord", "Zuid"})), RULES) == {}
    assert list(names_around(read, Choice(names=frozenset({"Oost"})), RULES)) == ["Noord", "Zuid"]


# What is on the map, and what ends it ----------------------------------------------------------------------------------


def test_it_is_on_the_map_while_the_page_is_in_front_and_can_be_cancelled(desk: Desk, page: CertaintyPage) -> None:
    assert desk.overlay.shows("doubt")
    page.show_doubt.click()
    assert not desk.overlay.shows("doubt")
    page.show_doubt.click()
    assert desk.overlay.shows("doubt")
    page.set_front(False)
    assert not desk.overlay.shows("doubt")
    page.set_front(True)
    assert desk.overlay.shows("doubt")
    assert not page.show_doubt.icon().isNull() and not page.show_claimed.icon().isNull()
    desk.set_rule(replace(desk.rule, share=Fraction(35)))
    wait_until(lambda: certainty_page.SURE in desk.jobs._running, "the job")
    desk.jobs.cancel()
    settle(desk)
    assert page.found is None
    assert page.verdict.text() == "It was not computed. Choose again to try once more."
    assert page._again.isVisible()
    # What was known before it was cancelled goes with the next step.
    assert page.doubt is not None and desk.overlay.shows("doubt")
    desk.set_rule(replace(desk.rule, share=Fraction(36)))
    assert page.doubt is None and not desk.overlay.shows("doubt")
    desk.set_rule(replace(desk.rule, share=Fraction(35)))
    settle(desk)
    assert page.found is not None and page.found.threshold == 35
    desk.set_rule(replace(desk.rule, share=Fraction(40)))
    wait_until(lambda: certainty_page.SURE in desk.jobs._running, "the job")
    desk.jobs.cancel()
    settle(desk)
    page._again.click()
    settle(desk)
    assert page.found is not None and page.found.threshold == 40
    assert not page._again.isVisible()


def test_closing_the_workspace_while_it_works_leaves_nothing(desk: Desk, page: CertaintyPage) -> None:
    desk.set_rule(replace(desk.rule, share=Fraction(45)))
    wait_until(lambda: certainty_page.SURE in desk.jobs._running, "the job")
    QgsProject.instance().clear()
    settle(desk)
    assert (page.found, page.doubt, page.claimed) == (None, None, None)
    assert page.verdict.text() == "Open or make a workspace first."
    assert not desk.overlay.shows("doubt") and not desk.overlay.shows("contested")
    assert not page.chart.isVisible() and not page.show_doubt.isVisible() and not page.show_claimed.isVisible()


def test_without_a_workspace_it_says_what_to_do(idle_desk: Desk, pages: Callable[[Desk], CertaintyPage]) -> None:
    page = pages(idle_desk)
    assert texts(page) == ["Open or make a workspace first."]


@pytest.mark.parametrize(("people", "told"), [(2, "Only 2 drawings can be used"), (4, "Too few people drew")])
def test_too_few_people(
    idle_desk: Desk, workspace: Workspace, pages: Callable[[Desk], CertaintyPage], people: int, told: str
) -> None:
    fill(workspace, [{"consent_analysis": True}] * people, one_each([box(0, 0, 100 + at, 100) for at in range(people)]))
    from resokit_qgis.project.writing import write_project

    write_project(workspace)
    assert idle_desk.controller.open(workspace.project_path)
    page = pages(idle_desk)
    assert page.verdict.text().startswith(told)
    # A curve of four people would show what each does to the line.
    assert not page.chart.isVisible()
    assert page.team.isVisible() is (people == 4)


def test_without_matplotlib_the_numbers_are_there(
    desk: Desk, pages: Callable[[Desk], CertaintyPage], monkeypatch: pytest.MonkeyPatch
) -> None:
    without: dict[str, Any] = {name: one for name, one in libraries._loaded.items() if name != "matplotlib"}
    monkeypatch.setattr(libraries, "_loaded", without)
    monkeypatch.setitem(sys.modules, "matplotlib", None)
    page = pages(desk)
    assert page.found is not None
    assert page.chart.table.isVisible()
    assert len(page.chart.table.cells()) == len(page.found.curve.told)
    assert "matplotlib" in page.chart.why.text()
    assert page.verdict.text() == certainty_words.verdict(page.found)


def test_it_is_used_from_the_keyboard(desk: Desk, desk_window: Any, page: CertaintyPage) -> None:
    page.set_front(False)
    dock = DeskDock(desk)
    desk_window.host.add_dock(dock)
    dock.open_page("certainty")
    settle(desk)
    inside = dock.page
    assert isinstance(inside, CertaintyPage)
    assert inside.found is not None and desk.overlay.shows("doubt")
    box = inside.show_doubt
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Space)
    assert not desk.overlay.shows("doubt")
    QTest.keyClick(inside.chart.as_table, Qt.Key.Key_Space)
    assert inside.chart.table.isVisible()
    assert box.accessibleDescription().startswith("Had other people drawn")
    dock.close_for_good()
    desk_window.main.removeDockWidget(dock)
    dock.deleteLater()
