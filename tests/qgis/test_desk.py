"""The planner's desk: from the drawings that are chosen to the line, and what ends all that."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest
import shapely
from desk_help import DeskWindow, settle, wait_until
from drawing_help import X, Y, box, fill, layer, one_each
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsProcessingFeatureSourceDefinition,
    QgsProject,
    QgsVectorLayer,
)
from qgis.gui import QgsRubberBand
from qgis.PyQt.QtTest import QSignalSpy

from resokit_qgis.analysis import libraries
from resokit_qgis.analysis.disclosure import Audience
from resokit_qgis.errors import QT_TRANSLATE_NOOP, MissingLibraryError, ResokitError
from resokit_qgis.gui.desk.desk import Desk
from resokit_qgis.workspace import store
from resokit_qgis.workspace.choice import Choice
from resokit_qgis.workspace.rule import BLOCKS, SHARE, UNION, Rule
from resokit_qgis.workspace.store import Changes, Workspace

PILSEN = Choice(names=frozenset({"Pilsen"}))


def bands(window: DeskWindow) -> list[QgsRubberBand]:
    """What lies over the map and has something to show."""
    items = window.canvas.scene().items()
    return [item for item in items if isinstance(item, QgsRubberBand) and item.numberOfVertices()]


# The line ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["Uptown", "Pilsen"])
def test_the_line_is_that_of_the_algorithm(desk: Desk, processing: Any, name: str) -> None:
    assert desk.workspace is not None
    desk.choose(Choice(names=frozenset({name})))
    settle(desk)
    source = QgsProcessingFeatureSourceDefinition(
        f"{desk.workspace.path}|layername=drawings", filterExpression=f"\"neighbourhood_name\" = '{name}'"
    )
    made = processing.run(
        "resokit:livedneighbourhood", {"INPUT": source, "THRESHOLDS": "0,30,50", "LEVELS": "memory:"}
    )["LEVELS"]
    expected = {feature["threshold"]: feature for feature in made.getFeatures()}
    for threshold in (30, 50):
        desk.set_rule(Rule(SHARE, Fraction(threshold)))
        assert desk.line is not None
        level = shapely.from_wkb(bytes(expected[threshold].geometry().asWkb()))
        assert shapely.symmetric_difference(desk.line.geometry, level).area < 1e-3
        assert desk.line.people == expected[threshold]["drawings"]
    desk.set_rule(Rule(UNION))
    assert desk.line is not None
    assert desk.line.area_m2 == pytest.approx(expected[0]["area_m2"], abs=1e-3)
    assert desk.line.area_m2 == desk.line.union_m2


def test_a_workspace_opens_with_the_name_that_most_people_gave(desk: Desk) -> None:
    assert desk.choice == Choice(names=frozenset({"Uptown"}))
    assert desk.line is not None
    assert desk.line.rule == Rule(SHARE, Fraction(50))
    assert desk.line.audience is Audience.ALL


def test_the_line_follows_each_step_and_rests_once(desk: Desk, desk_window: DeskWindow) -> None:
    moved, rested, computed = QSignalSpy(desk.moved), QSignalSpy(desk.rested), QSignalSpy(desk.computed)
    areas = []
    for share in range(5, 100, 5):
        desk.set_rule(replace(desk.rule, share=Fraction(share)))
        assert desk.line is not None
        assert desk.live is not None
        assert desk.line.rule.share == share
        assert desk.line.area_m2 == pytest.approx(desk.live.area(Fraction(share)), rel=1e-9, abs=1e-3)
        areas.append(desk.line.area_m2)
    assert areas == sorted(areas, reverse=True)
    assert len(set(areas)) == len(areas)
    settle(desk)
    assert len(moved) == 19
    assert len(rested) == 1
    assert len(computed) == 0, "nothing is cut again for another threshold"
    assert len(bands(desk_window)) == 2, "the line, and all contours"


def test_groups_with_an_equal_voice_cut_nothing_again(desk: Desk) -> None:
    assert desk.live is not None
    assert desk.line is not None
    before, area = desk.live, desk.line.area_m2
    desk.set_rule(replace(desk.rule, group="years_lived"))
    settle(desk)
    assert desk.live is not None
    assert desk.line is not None
    assert desk.live is not before
    assert desk.live.exact.arrangement is before.exact.arrangement
    assert len(desk.live.voices.names) > 2
    assert desk.live.effective < before.effective
    assert desk.line.area_m2 != pytest.approx(area, rel=1e-6)


def test_other_drawings_have_another_line(desk: Desk, desk_window: DeskWindow) -> None:
    assert desk.line is not None
    before = desk.line
    desk.choose(PILSEN)
    assert desk.line is None, "no line of other drawings is left standing"
    assert bands(desk_window) == []
    assert desk.drawings is not None
    assert desk.drawings.people > 200, "they are counted at once"
    settle(desk)
    assert desk.line is not None
    assert not shapely.intersects(desk.line.geometry, before.geometry)


def test_a_share_that_no_ground_reaches(desk: Desk) -> None:
    desk.set_rule(replace(desk.rule, share=Fraction(100)))
    assert desk.line is not None
    assert desk.line.geometry.is_empty
    assert desk.line.area_m2 == 0
    assert not desk.overlay.shows("line")
    assert desk.overlay.shows("union")


# Blocks -----------------------------------------------------------------------------------------------------------


@pytest.fixture
def small_desk(idle_desk: Desk, workspace: Workspace) -> Desk:
    """Six people drew squares of 100 m that begin 0, 10 .. 50 m east of one point."""
    fill(workspace, [{}] * 6, one_each([box(10 * step, 0, 100, 100) for step in range(6)]))
    assert idle_desk.controller.open(workspace.path)
    settle(idle_desk)
    assert idle_desk.line is not None
    return idle_desk


def add(made: QgsVectorLayer, name: str) -> QgsVectorLayer:
    made.setName(name)
    QgsProject.instance().addMapLayer(made)
    return made


def test_whole_blocks_that_enough_people_include(small_desk: Desk) -> None:
    blocks = add(layer([box(east, 0, 25, 100) for east in range(0, 150, 25)]), "blocks")
    small_desk.set_rule(Rule(BLOCKS, Fraction(50), blocks=blocks.id()))
    settle(small_desk)
    assert small_desk.line is not None
    # The blocks from 25 to 125 m: the one before is in 25, 15, 5, 0, 0 and 0 m of the six.
    assert small_desk.line.geometry.bounds == pytest.approx((X + 25, Y, X + 125, Y + 100))
    assert small_desk.line.area_m2 == pytest.approx(10_000)
    small_desk.set_rule(replace(small_desk.rule, share=Fraction(100)))
    assert small_desk.line.geometry.bounds == pytest.approx((X + 50, Y, X + 100, Y + 100))


def test_streets_are_taken_with_the_ground_beside_them(small_desk: Desk) -> None:
    streets = QgsVectorLayer("LineString?crs=EPSG:31370", "streets", "memory")
    for north in (50, 400):
        feature = QgsFeature()
        feature.setGeometry(QgsGeometry.fromWkt(f"LINESTRING({X + 60} {Y + north}, {X + 90} {Y + north})"))
        assert streets.dataProvider().addFeature(feature)
    add(streets, "streets")
    small_desk.set_rule(Rule(BLOCKS, Fraction(50), blocks=streets.id()))
    settle(small_desk)
    assert small_desk.line is not None
    assert small_desk.line.geometry.bounds == pytest.approx((X + 60, Y + 42, X + 90, Y + 58))


def test_without_blocks_there_is_no_line_of_blocks(small_desk: Desk) -> None:
    small_desk.set_rule(Rule(BLOCKS))
    settle(small_desk)
    assert small_desk.live is not None
    assert small_desk.line is None
    assert not small_desk.overlay.shows("line")


def test_the_drawings_are_no_blocks(small_desk: Desk) -> None:
    drawings = small_desk.controller.layer("drawings")
    assert drawings is not None
    small_desk.set_rule(Rule(BLOCKS, blocks=drawings.id()))
    settle(small_desk)
    assert small_desk.line is None
    assert isinstance(small_desk.problem, ResokitError)
    assert "each drawing would be told apart" in str(small_desk.problem)


def test_blocks_that_go_while_they_are_judged(small_desk: Desk, desk_window: DeskWindow) -> None:
    blocks = add(layer([box(east, 0, 25, 100) for east in range(0, 150, 25)]), "blocks")
    small_desk.set_rule(Rule(BLOCKS, blocks=blocks.id()))
    wait_until(lambda: small_desk.jobs.busy, "the blocks are judged")
    QgsProject.instance().removeMapLayer(blocks.id())
    assert small_desk.rule.blocks == ""
    settle(small_desk)
    assert small_desk.line is None
    assert desk_window.texts == []


# Too few ----------------------------------------------------------------------------------------------------------


def test_under_the_minimum_the_desk_explains(idle_desk: Desk, workspace: Workspace, desk_window: DeskWindow) -> None:
    fill(workspace, [{}] * 2, one_each([box(0, 0, 100, 100)] * 2))
    assert idle_desk.controller.open(workspace.path)
    settle(idle_desk)
    assert idle_desk.live is None
    assert idle_desk.line is None
    assert isinstance(idle_desk.problem, ResokitError)
    assert "Only 2 drawings can be used and at least 3 are needed" in str(idle_desk.problem)
    assert bands(desk_window) == []
    assert desk_window.texts == [], "the dock says it, not a message that goes away"


def test_a_workspace_may_ask_for_more(idle_desk: Desk, workspace: Workspace) -> None:
    fill(workspace, [{}] * 6, one_each([box(0, 0, 100, 100)] * 6))
    workspace.with_rules(workspace.rules.raised(drawings=7))
    assert idle_desk.controller.open(workspace.path)
    settle(idle_desk)
    assert isinstance(idle_desk.problem, ResokitError)
    assert "at least 7" in str(idle_desk.problem)


def test_three_people_are_for_the_team(idle_desk: Desk, workspace: Workspace) -> None:
    fill(workspace, [{}] * 3, one_each([box(0, 0, 100, 100)] * 3))
    assert idle_desk.controller.open(workspace.path)
    settle(idle_desk)
    assert idle_desk.line is not None
    assert idle_desk.line.audience is Audience.TEAM


def test_groups_of_one_are_for_the_team(idle_desk: Desk, workspace: Workspace) -> None:
    people = [{"age_band": "old"}, *[{"age_band": "young"}] * 6]
    fill(workspace, people, one_each([box(10 * step, 0, 100, 100) for step in range(7)]))
    assert idle_desk.controller.open(workspace.path)
    settle(idle_desk)
    assert idle_desk.line is not None
    assert idle_desk.line.audience is Audience.ALL
    idle_desk.set_rule(replace(idle_desk.rule, group="age_band"))
    settle(idle_desk)
    assert idle_desk.line is not None
    assert idle_desk.line.audience is Audience.TEAM, "one of them weighs as much as the six others"


def test_a_share_that_two_people_reach_is_for_the_team(idle_desk: Desk, workspace: Workspace) -> None:
    fill(workspace, [{}] * 7, one_each([box(10 * step, 0, 100, 100) for step in range(7)]))
    assert idle_desk.controller.open(workspace.path)
    settle(idle_desk)
    for share, audience in ((10, Audience.ALL), (25, Audience.TEAM), (50, Audience.ALL)):
        idle_desk.set_rule(Rule(SHARE, Fraction(share)))
        assert idle_desk.line is not None
        assert idle_desk.line.audience is audience, share


def test_a_workspace_without_drawings(idle_desk: Desk, workspace: Workspace) -> None:
    assert idle_desk.controller.open(workspace.path)
    settle(idle_desk)
    assert idle_desk.drawn is not None
    assert idle_desk.drawn.rows == ()
    assert idle_desk.line is None


# What ends it -----------------------------------------------------------------------------------------------------


def test_closing_the_workspace_while_it_computes(desk: Desk, desk_window: DeskWindow) -> None:
    desk.choose(Choice())
    wait_until(lambda: desk.jobs.busy, "the drawings are cut")
    QgsProject.instance().clear()
    assert desk.workspace is None
    assert desk.drawn is None
    settle(desk)
    assert desk.live is None
    assert desk.line is None
    assert bands(desk_window) == []
    assert desk_window.texts == []


def test_another_workspace_while_it_computes(desk: Desk, desk_window: DeskWindow, tmp_path: Path) -> None:
    other = store.create(tmp_path / "other", "Other", QgsCoordinateReferenceSystem("EPSG:31370"), "nl")
    fill(other, [{}] * 5, one_each([box(0, 0, 100, 100)] * 5))
    desk.choose(Choice())
    wait_until(lambda: desk.jobs.busy, "the drawings are cut")
    assert desk.controller.open(other.path)
    settle(desk)
    assert desk.workspace == other
    assert desk.line is not None
    assert desk.line.area_m2 == pytest.approx(10_000)
    assert desk_window.texts == []


def test_closing_the_desk_while_it_computes(desk: Desk, desk_window: DeskWindow) -> None:
    desk.choose(Choice())
    wait_until(lambda: desk.jobs.busy, "the drawings are cut")
    desk.jobs.close()
    assert not desk.jobs.busy
    settle(desk)
    assert desk.live is None
    assert desk_window.texts == []


def test_taking_the_layer_of_the_drawings_away_while_it_computes(desk: Desk, desk_window: DeskWindow) -> None:
    drawings = desk.controller.layer("drawings")
    assert drawings is not None
    desk.choose(PILSEN)
    wait_until(lambda: desk.jobs.busy, "the drawings are cut")
    QgsProject.instance().removeMapLayer(drawings.id())
    settle(desk)
    assert desk.line is not None
    assert desk_window.texts == []


def test_a_cancel_is_told_and_leaves_no_line(desk: Desk, desk_window: DeskWindow) -> None:
    desk.choose(Choice())
    wait_until(lambda: desk.jobs.busy, "the drawings are cut")
    desk.jobs.cancel()
    settle(desk)
    assert desk.line is None
    assert any("Cancelled" in text for text in desk_window.texts)


def test_out_of_sight_it_does_nothing(desk: Desk, desk_window: DeskWindow) -> None:
    desk.set_active(False)
    assert bands(desk_window) == []
    desk.reread_soon()
    assert not desk.busy
    desk.set_active(True)
    assert len(bands(desk_window)) == 2
    assert desk.busy, "what was written meanwhile is read"
    settle(desk)


def test_edits_that_are_saved_in_qgis_are_read(desk: Desk) -> None:
    drawings = desk.controller.layer("drawings")
    assert drawings is not None
    assert desk.line is not None
    people = desk.line.people
    assert drawings.startEditing()
    chosen = next(feature for feature in drawings.getFeatures() if feature["neighbourhood_name"] == "Uptown")
    assert drawings.changeAttributeValue(chosen.id(), drawings.fields().indexOf("excluded"), True)
    assert drawings.commitChanges()
    settle(desk)
    assert desk.line is not None
    assert desk.line.people == people - 1


def test_another_map_crs_moves_what_is_shown(desk: Desk, desk_window: DeskWindow) -> None:
    before = {band.asGeometry().boundingBox().toString(0) for band in bands(desk_window)}
    desk_window.canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    after = bands(desk_window)
    assert len(after) == 2
    assert all(-88 < band.asGeometry().boundingBox().center().x() < -87 for band in after)
    assert before.isdisjoint(band.asGeometry().boundingBox().toString(0) for band in after)


# Steps ------------------------------------------------------------------------------------------------------------


@dataclass
class NewRound:
    """Makes a round; `broken` writes and then fails."""

    text: str = QT_TRANSLATE_NOOP("Resokit", "Round")
    parameters: Mapping[str, Any] = field(default_factory=dict)
    broken: bool = False
    key: str = ""

    def do(self, changes: Changes) -> None:
        self.key = changes.insert("rounds", {"name": "Winter", **({"id": self.key} if self.key else {})})
        if self.broken:
            raise ResokitError(QT_TRANSLATE_NOOP("Resokit", "Open or make a workspace first."))

    def undo(self, changes: Changes) -> None:
        changes.delete("rounds", self.key)


def rounds(desk: Desk) -> list[str]:
    assert desk.workspace is not None
    return sorted(row["name"] for row in desk.workspace.rows("rounds"))


def test_a_step_is_undone_and_done_again(desk: Desk) -> None:
    desk.do(NewRound())
    assert rounds(desk) == ["Autumn", "Spring", "Winter"]
    desk.undo()
    assert rounds(desk) == ["Autumn", "Spring"]
    assert desk.undo_stack.last is None
    desk.redo()
    assert rounds(desk) == ["Autumn", "Spring", "Winter"]
    desk.undo()
    desk.do(NewRound())
    assert desk.undo_stack.next is None, "what was undone before another step is gone"
    settle(desk)


def test_with_nothing_to_undo_nothing_happens(desk: Desk) -> None:
    desk.undo()
    desk.redo()
    assert rounds(desk) == ["Autumn", "Spring"]


def test_a_step_that_fails_changes_nothing(desk: Desk) -> None:
    with pytest.raises(ResokitError):
        desk.do(NewRound(broken=True))
    assert rounds(desk) == ["Autumn", "Spring"]
    assert desk.undo_stack.last is None


def test_unsaved_edits_come_first(desk: Desk) -> None:
    drawings = desk.controller.layer("drawings")
    assert drawings is not None
    assert drawings.startEditing()
    assert drawings.changeAttributeValue(1, drawings.fields().indexOf("note"), "x")
    with pytest.raises(ResokitError, match="Save your edits first"):
        desk.do(NewRound())
    assert rounds(desk) == ["Autumn", "Spring"]
    drawings.rollBack()


def test_the_steps_of_another_workspace_are_forgotten(desk: Desk) -> None:
    desk.do(NewRound())
    QgsProject.instance().clear()
    assert desk.undo_stack.last is None
    with pytest.raises(ResokitError, match="Open or make a workspace first"):
        desk.do(NewRound())


# Without libraries ------------------------------------------------------------------------------------------------


def test_without_shapely_the_desk_says_which_library_is_missing(
    idle_desk: Desk, chicago: Workspace, desk_window: DeskWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    plain = libraries.load

    def load(name: str) -> Any:
        if name == "shapely":
            raise MissingLibraryError("shapely", "2.0")
        return plain(name)

    monkeypatch.setattr(libraries, "load", load)
    assert idle_desk.controller.open(chicago.project_path)
    settle(idle_desk)
    assert isinstance(idle_desk.problem, MissingLibraryError)
    assert idle_desk.line is None
    assert desk_window.texts == []
