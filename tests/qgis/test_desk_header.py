"""The top of the dock: the rule as people choose it, with the keyboard too, and what it comes to in words."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from fractions import Fraction

import pytest
from desk_help import DeskWindow, settle, wait_until
from drawing_help import box, fill, layer, one_each
from qgis.core import QgsCoordinateReferenceSystem, QgsProject
from qgis.gui import QgsMapLayerComboBox
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QComboBox, QLabel, QPushButton, QSlider, QSpinBox, QToolButton

from resokit_qgis.analysis import live_agreement
from resokit_qgis.analysis.agreement import Voices
from resokit_qgis.analysis.live_agreement import LiveAgreement
from resokit_qgis.analysis.progress import Tick
from resokit_qgis.errors import MissingLibraryError
from resokit_qgis.gui.desk.desk import Desk
from resokit_qgis.gui.desk.header import Header, told_problem
from resokit_qgis.workspace.choice import Choice
from resokit_qgis.workspace.rule import BLOCKS, SHARE, UNION, Rule
from resokit_qgis.workspace.store import Workspace


@pytest.fixture
def header(idle_desk: Desk) -> Iterator[Header]:
    made = Header(idle_desk)
    made.show()
    yield made
    made.close_connections()
    made.deleteLater()


@pytest.fixture
def shown(header: Header, desk: Desk) -> Header:
    """The header with the drawings of Uptown on the desk."""
    assert desk.live is not None
    return header


def told(header: Header, name: str) -> str:
    found = header.findChild(QLabel, name)
    assert found is not None
    return str(found.text()) if found.isVisibleTo(header) else ""


def pick(header: Header, name: str, data: str) -> None:
    """Choose an entry of a list as a person does."""
    combo = header.findChild(QComboBox, name)
    place = combo.findData(data)
    assert place >= 0
    combo.setCurrentIndex(place)
    combo.activated.emit(place)


def test_without_a_workspace_it_says_what_to_do(header: Header, idle_desk: Desk) -> None:
    settle(idle_desk)
    assert told(header, "resokitDeskWhose") == "No workspace is open."
    assert "Open a workspace" in told(header, "resokitDeskNote")
    assert told(header, "resokitDeskAreas") == ""


def test_an_empty_workspace_says_what_to_do(header: Header, idle_desk: Desk, workspace: Workspace) -> None:
    assert idle_desk.controller.open(workspace.path)
    settle(idle_desk)
    assert told(header, "resokitDeskWhose") == "Buurt"
    assert told(header, "resokitDeskNote").startswith("There are no drawings yet.")


def test_whose_drawings_and_what_they_come_to(shown: Header, desk: Desk) -> None:
    assert told(shown, "resokitDeskWhose") == "Uptown: 412 people, 412 drawings"
    assert desk.line is not None
    areas = told(shown, "resokitDeskAreas")
    assert f"Line {desk.line.area_m2 / 1e6:.2f} km² (6 %)" in areas
    assert f"all contours {desk.line.union_m2 / 1e6:.2f} km²" in areas
    assert f"{(desk.line.union_m2 - desk.line.area_m2) / 1e6:.2f} km² more" in areas
    desk.choose(Choice())
    settle(desk)
    assert told(shown, "resokitDeskWhose").startswith("All drawings: ")


def test_the_slider_by_keys(shown: Header, desk: Desk) -> None:
    slider = shown.findChild(QSlider, "resokitDeskSlider")
    for key, share in ((Qt.Key.Key_Right, 51), (Qt.Key.Key_PageUp, 56), (Qt.Key.Key_Home, 1), (Qt.Key.Key_End, 100)):
        QTest.keyClick(slider, key)
        assert desk.rule == Rule(SHARE, Fraction(share))
        assert shown.findChild(QSpinBox, "resokitDeskShare").value() == share
        assert desk.line is not None
        assert desk.line.rule == desk.rule
    assert told(shown, "resokitDeskNote") == "No ground is in so many drawings. Lower the share."


def test_the_share_in_figures(shown: Header, desk: Desk) -> None:
    shown.findChild(QSpinBox, "resokitDeskShare").setValue(33)
    assert desk.rule.share == 33
    assert shown.findChild(QSlider, "resokitDeskSlider").value() == 33


def test_the_rule_of_all_contours_needs_no_share(shown: Header, desk: Desk) -> None:
    pick(shown, "resokitDeskRule", UNION)
    assert desk.rule.kind == UNION
    assert not shown.findChild(QSlider, "resokitDeskSlider").isVisibleTo(shown)
    assert told(shown, "resokitDeskAreas").startswith("All contours: ")
    pick(shown, "resokitDeskRule", SHARE)
    assert shown.findChild(QSlider, "resokitDeskSlider").isVisibleTo(shown)
    assert desk.rule == Rule(SHARE, Fraction(50))


def test_an_equal_voice_by_group(shown: Header, desk: Desk) -> None:
    pick(shown, "resokitDeskVoice", "years_lived")
    assert desk.rule.group == "years_lived"
    settle(desk)
    assert desk.live is not None
    assert len(desk.live.voices.names) > 2
    combo = shown.findChild(QComboBox, "resokitDeskVoice")
    assert combo.currentText() == "Equal by group: Years lived here"


def test_blocks_are_asked_for(shown: Header, desk: Desk) -> None:
    pick(shown, "resokitDeskRule", BLOCKS)
    settle(desk)
    assert desk.rule.blocks == "", "this workspace has no base map with blocks"
    assert told(shown, "resokitDeskNote") == "Choose a layer of blocks or streets above."
    combo = shown.findChild(QgsMapLayerComboBox, "resokitDeskBlocks")
    assert combo.isVisibleTo(shown)
    offered = {combo.itemText(place) for place in range(combo.count())}
    assert "Wards" in offered
    assert "Drawings" not in offered
    assert "Lived neighbourhood" not in offered
    made = layer([box(0, 0, 10, 10)], crs="EPSG:31370")
    made.setName("Bricks [% 1 %]")
    QgsProject.instance().addMapLayer(made)
    wards = desk.controller.layer("wards")
    assert wards is not None
    combo.setLayer(wards)
    settle(desk)
    assert desk.rule.blocks == wards.id()
    assert desk.line is not None
    assert told(shown, "resokitDeskNote") == ""


def test_a_problem_stands_in_the_header(header: Header, idle_desk: Desk, workspace: Workspace) -> None:
    fill(workspace, [{}] * 2, one_each([box(0, 0, 100, 100)] * 2))
    assert idle_desk.controller.open(workspace.path)
    settle(idle_desk)
    note = header.findChild(QLabel, "resokitDeskNote")
    assert note.text().startswith("Only 2 drawings can be used and at least 3 are needed")
    assert note.textFormat() == Qt.TextFormat.PlainText
    assert told(header, "resokitDeskWhose") == "Buurt", "so few are not counted"


def test_three_people_are_for_the_team(header: Header, idle_desk: Desk, workspace: Workspace) -> None:
    fill(workspace, [{}] * 3, one_each([box(0, 0, 100, 100)] * 3))
    assert idle_desk.controller.open(workspace.path)
    settle(idle_desk)
    assert told(header, "resokitDeskNote").startswith("For the team only")


def test_a_name_with_signs_stays_text(header: Header, idle_desk: Desk, workspace: Workspace) -> None:
    fill(
        workspace,
        [{}] * 3,
        [{**row, "neighbourhood_name": "<b>[% 1+1 %]</b>"} for row in one_each([box(0, 0, 100, 100)] * 3)],
    )
    assert idle_desk.controller.open(workspace.path)
    settle(idle_desk)
    idle_desk.choose(Choice(names=frozenset({"<b>[% 1+1 %]</b>"})))
    whose = header.findChild(QLabel, "resokitDeskWhose")
    assert whose.text().startswith("<b>[% 1+1 %]</b>: 3 people")
    assert whose.textFormat() == Qt.TextFormat.PlainText
    settle(idle_desk)


def test_the_map_goes_to_the_line(shown: Header, desk: Desk, desk_window: DeskWindow) -> None:
    desk_window.canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    QgsProject.instance().setCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    shown.findChild(QToolButton, "resokitDeskZoom").click()
    centre = desk_window.canvas.extent().center()
    assert centre.x() == pytest.approx(-87.655, abs=0.02)
    assert centre.y() == pytest.approx(41.966, abs=0.02)


def test_progress_and_cancel_while_it_takes_long(
    shown: Header, desk: Desk, desk_window: DeskWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    go_on = threading.Event()
    plain = live_agreement.live_agreement

    def slow(voices: Voices, tick: Tick) -> LiveAgreement:
        while not go_on.wait(0.01):
            tick(0.4)
        return plain(voices, tick)

    monkeypatch.setattr(live_agreement, "live_agreement", slow)
    desk.choose(Choice())
    cancel = shown.findChild(QPushButton, "resokitDeskCancel")
    assert not cancel.isVisibleTo(shown), "what is done at once does not flicker"
    wait_until(lambda: cancel.isVisibleTo(shown), "the progress is shown")
    cancel.click()
    settle(desk)
    assert not cancel.isVisibleTo(shown)
    assert desk.line is None
    assert any("Cancelled" in text for text in desk_window.texts)
    assert told(shown, "resokitDeskNote") == "It was not computed. Choose again to try once more."


def test_a_missing_library_comes_with_the_way_to_get_it() -> None:
    said = told_problem(MissingLibraryError("shapely", "2.0"))
    assert "needs the Python library shapely, version 2.0" in said
    assert "python3-shapely" in said


def test_undo_says_what_it_would_undo(shown: Header) -> None:
    undo = shown.findChild(QToolButton, "resokitDeskUndo")
    assert not undo.isEnabled()
    assert undo.accessibleName() == "Undo"
    assert undo.toolTip() == "<p>Undo</p>"
