"""Somebody draws now: asked first, then drawn on the map, kept as one step with the consent, and taken back whole."""

from __future__ import annotations

from collections.abc import Iterator
from math import cos, pi, sin
from typing import Any

import pytest
import shapely
from desk_help import DeskWindow, chicago, chicago_made, desk, desk_window, idle_desk, settle
from drawing_help import box, fill, one_each
from mouse_help import Hand, Pixel
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsProject,
    QgsRectangle,
)
from qgis.gui import QgsMapToolPan
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QCoreApplication, QDate, QEvent, QPoint, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QCheckBox, QComboBox, QGroupBox, QLabel, QLineEdit, QPushButton

from resokit_qgis.errors import MissingLibraryError, ResokitError
from resokit_qgis.gui.desk.desk import Desk
from resokit_qgis.gui.desk.draw_page import DrawPage
from resokit_qgis.workspace import schema
from resokit_qgis.workspace.choice import Choice
from resokit_qgis.workspace.drawn_now import AddDrawing, Boundary, Told, add_drawing, boundary, known
from resokit_qgis.workspace.store import Workspace, now

__all__ = ["chicago", "chicago_made", "desk", "desk_window", "idle_desk"]

UPTOWN = QgsRectangle(445_000, 4_645_000, 449_000, 4_648_000)
"""In the CRS of the workspace, around the drawings of Uptown."""
METRES = QgsCoordinateReferenceSystem("EPSG:31370")
SQUARE = [(150_000.0, 172_000.0), (150_400.0, 172_000.0), (150_400.0, 172_400.0), (150_000.0, 172_400.0)]
BOW_TIE = [SQUARE[0], SQUARE[2], SQUARE[1], SQUARE[3]]


def ground(
    workspace: Workspace, points: list[tuple[float, float]], crs: QgsCoordinateReferenceSystem = METRES
) -> Boundary:
    return boundary(points, crs, 1.0, workspace, QgsCoordinateTransformContext())


def everything(workspace: Workspace) -> dict[str, list[dict[str, Any]]]:
    return {table.name: workspace.rows(table.name) for table in schema.TABLES}


def do(workspace: Workspace, step: AddDrawing) -> None:
    with workspace.change() as changes:
        step.do(changes)


def undo(workspace: Workspace, step: AddDrawing) -> None:
    with workspace.change() as changes:
        step.undo(changes)


# What is kept of a line ---------------------------------------------------------------------------------------------


def test_a_line_closes_itself_and_keeps_every_point(workspace: Workspace) -> None:
    made = ground(workspace, [*SQUARE, SQUARE[-1]])
    kept = shapely.from_wkb(made.wkb)
    assert kept.geom_type == "MultiPolygon"
    assert not made.repaired
    assert shapely.equals_identical(kept, shapely.multipolygons([shapely.polygons(SQUARE)]))


def test_a_line_that_crosses_itself_keeps_all_it_goes_round(workspace: Workspace) -> None:
    made = ground(workspace, BOW_TIE)
    kept = shapely.from_wkb(made.wkb)
    assert made.repaired
    assert len(kept.geoms) == 2
    assert kept.area == pytest.approx(2 * 200 * 400 / 2)
    # Drawn twice round: no hole in the middle.
    twice = [(1000 * cos(t / 20 * 2 * pi) + 150_000, 1000 * sin(t / 20 * 2 * pi) + 172_000) for t in range(20)]
    around = ground(workspace, [*twice, *((x * 0.9 + 15_000, y * 0.9 + 17_200) for x, y in twice)])
    assert shapely.from_wkb(around.wkb).contains(shapely.points(150_000, 172_000))


@pytest.mark.parametrize(
    "points",
    [
        [],
        SQUARE[:1],
        [SQUARE[0]] * 9,
        SQUARE[:2],
        [SQUARE[0], SQUARE[1], SQUARE[0], SQUARE[1]],
        [(150_000 + 10 * step, 172_000 + 10 * step) for step in range(9)],
        # There and back, as a hand does it: a pixel is a metre.
        [(150_000, 172_000), (150_200, 172_000.8), (150_400, 172_000), (150_200, 171_999.5)],
    ],
)
def test_a_dot_or_a_line_without_ground_is_refused(workspace: Workspace, points: list[tuple[float, float]]) -> None:
    with pytest.raises(ResokitError, match="goes round no ground"):
        ground(workspace, points)


def test_it_is_moved_to_the_workspace(workspace: Workspace) -> None:
    degrees = QgsCoordinateReferenceSystem("EPSG:4326")
    way = QgsCoordinateTransform(METRES, degrees, QgsCoordinateTransformContext())
    places = [way.transform(x, y) for x, y in SQUARE]
    made = boundary(
        [(place.x(), place.y()) for place in places], degrees, 1e-5, workspace, QgsCoordinateTransformContext()
    )
    kept = shapely.from_wkb(made.wkb)
    assert shapely.hausdorff_distance(kept, shapely.polygons(SQUARE)) < 0.05
    with pytest.raises(ResokitError, match="far outside the area that EPSG:31370"):
        boundary([(-87, 41), (-86, 41), (-86, 42)], degrees, 1e-5, workspace, QgsCoordinateTransformContext())


# The step -----------------------------------------------------------------------------------------------------------


def test_a_new_person_comes_with_the_consent_and_goes_with_it(workspace: Workspace) -> None:
    before = everything(workspace)
    told = Told("P001", True, "nl", True, " Helmet ", None, "sure", {"age_band": "60+", "gender": " "})
    step = add_drawing(workspace, told, ground(workspace, SQUARE))
    do(workspace, step)
    after = everything(workspace)
    (person,) = after["participants"]
    (drawing,) = after["drawings"]
    (consent,) = after["consent_log"]
    assert (person["code"], person["age_band"], person["gender"]) == ("P001", "60+", None)
    assert [person[scope] for scope in schema.CONSENT_SCOPES] == [True, False, False, False]
    assert drawing["participant_id"] == person["id"]
    assert (drawing["neighbourhood_name"], drawing["method"], drawing["certainty"]) == ("Helmet", "screen", "sure")
    assert drawing["drawn_on"] == QDate.currentDate().toString(Qt.DateFormat.ISODate)
    assert (drawing["excluded"], drawing["repaired"], drawing["round_id"]) == (False, False, None)
    assert (consent["subject_table"], consent["subject_id"]) == ("participants", person["id"])
    assert (consent["scope"], consent["given"], consent["version"]) == ("consent_analysis", True, "screen-1-nl")
    assert consent["happened_at"]
    undo(workspace, step)
    assert everything(workspace) == before
    do(workspace, step)
    assert everything(workspace) == after


def test_who_agreed_before_is_not_asked_again_and_stays(workspace: Workspace) -> None:
    fill(workspace, [{"code": "P7", "age_band": "20-39"}], one_each([box(0, 0, 100, 100)]))
    before = everything(workspace)
    step = add_drawing(workspace, Told("p7", False, "en", False, about={"age_band": "60+"}), ground(workspace, BOW_TIE))
    assert step.text.format(**step.parameters) == "Add the drawing of P7"
    do(workspace, step)
    after = everything(workspace)
    assert after["participants"] == before["participants"]
    assert after["consent_log"] == []
    assert len(after["drawings"]) == 2
    assert after["drawings"][1]["participant_id"] == before["participants"][0]["id"]
    assert after["drawings"][1]["repaired"]
    undo(workspace, step)
    assert everything(workspace) == before


@pytest.mark.parametrize("stood", [False, None])
def test_who_did_not_agree_is_asked_and_the_answer_is_kept(workspace: Workspace, stood: bool | None) -> None:
    fill(workspace, [{"code": "P7", "consent_analysis": stood}], [])
    before = everything(workspace)
    with pytest.raises(ResokitError, match="Without the person's consent"):
        add_drawing(workspace, Told("P7", False, "en", False), ground(workspace, SQUARE))
    step = add_drawing(workspace, Told("P7", True, "en", False), ground(workspace, SQUARE))
    do(workspace, step)
    assert workspace.rows("participants")[0]["consent_analysis"] is True
    assert [row["given"] for row in workspace.rows("consent_log")] == [True]
    undo(workspace, step)
    assert everything(workspace) == before


@pytest.mark.parametrize("stood", [True, None])
def test_it_is_not_added_again_after_the_consent_was_taken_back(workspace: Workspace, stood: bool | None) -> None:
    fill(workspace, [{"code": "P7", "consent_analysis": stood}], [])
    step = add_drawing(workspace, Told("P7", True, "en", False), ground(workspace, SQUARE))
    do(workspace, step)
    undo(workspace, step)
    with workspace.change() as changes:
        changes.update("participants", step.person["id"], {"consent_analysis": False})
    before = everything(workspace)
    with pytest.raises(ResokitError, match="took the consent back"):
        do(workspace, step)
    assert everything(workspace) == before


def test_of_somebody_new_neither(workspace: Workspace) -> None:
    step = add_drawing(workspace, Told("P1", True, "en", True), ground(workspace, SQUARE))
    do(workspace, step)
    withdrawn = {**step.consent, "id": "back", "given": False, "happened_at": now()}
    with workspace.change() as changes:
        changes.insert("consent_log", withdrawn)
    undo(workspace, step)
    with pytest.raises(ResokitError, match="took the consent back"):
        do(workspace, step)
    assert workspace.rows("participants") == []


def test_a_code_that_became_somebody_elses_is_not_given_twice(workspace: Workspace) -> None:
    step = add_drawing(workspace, Told("P1", True, "en", True), ground(workspace, SQUARE))
    do(workspace, step)
    undo(workspace, step)
    fill(workspace, [{"code": "p1", "consent_analysis": True}], [])
    with pytest.raises(ResokitError, match="somebody else's by now"):
        do(workspace, step)
    assert len(workspace.rows("participants")) == 1


@pytest.mark.parametrize(
    ("told", "why"),
    [
        (Told("P1", False, "en", True), "Without the person's consent"),
        (Told(" ", True, "en", True), "Give the person a code"),
        (Told("Maria", True, "en", True), "“Maria” may be a name"),
        (Told("0478123456", True, "en", True), "may be a name"),
        (Told("P1", True, "en", True, about={"language": "a@b.be"}), "looks like an address"),
        (Told("P1", True, "en", True, name="jan@buurt.be"), "looks like an address"),
        (Told("P9", True, "en", True), "somebody else's by now"),
    ],
)
def test_what_may_not_be_kept(workspace: Workspace, told: Told, why: str) -> None:
    fill(workspace, [{"code": "P9"}], [])
    with pytest.raises(ResokitError, match=why):
        add_drawing(workspace, told, ground(workspace, SQUARE))


def test_a_person_of_whom_there_is_more_stays(workspace: Workspace) -> None:
    step = add_drawing(workspace, Told("P1", True, "en", True), ground(workspace, SQUARE))
    do(workspace, step)
    with workspace.change() as changes:
        key = changes.insert("observations", {"text": "the bench", "participant_id": step.person["id"]})
    before = everything(workspace)
    with pytest.raises(ResokitError, match="There is more by P1"):
        undo(workspace, step)
    assert everything(workspace) == before
    with workspace.change() as changes:
        changes.delete("observations", key)
    undo(workspace, step)
    assert workspace.rows("participants") == []


def test_what_is_gone_already_is_said_and_nothing_else_goes(workspace: Workspace) -> None:
    step = add_drawing(workspace, Told("P1", True, "en", True), ground(workspace, SQUARE))
    do(workspace, step)
    with workspace.change() as changes:
        changes.delete("drawings", step.drawing["id"])
    with pytest.raises(ResokitError, match="no longer in the workspace"):
        undo(workspace, step)
    assert len(workspace.rows("participants")) == len(workspace.rows("consent_log")) == 1


def test_what_is_fictional_stays_so(own_demo: Workspace) -> None:
    step = add_drawing(own_demo, Told("X1", True, "en", True), ground(own_demo, SQUARE))
    assert step.drawing["fictional"]
    assert step.person["fictional"]


def test_what_a_workspace_knows(chicago: Workspace) -> None:
    found = known(chicago)
    assert found.names == ["Pilsen", "Uptown"]
    assert list(found.rounds.values()) == ["Autumn", "Spring"]
    assert len(found.by_code) == chicago.count("participants")
    assert found.next_code not in {person.code for person in found.by_code.values()}
    assert "50" in found.told["years_lived"]


# The page -----------------------------------------------------------------------------------------------------------

CIRCLE = [(round(300 + 90 * cos(2 * pi * step / 50)), round(250 + 90 * sin(2 * pi * step / 50))) for step in range(49)]


class Meeting:
    """The page, the map beside it, and somebody who fills in and draws."""

    def __init__(self, desk: Desk, window: DeskWindow) -> None:
        self.desk = desk
        self.canvas = window.canvas
        self.hand = Hand(window.canvas)
        self.page = DrawPage(desk)
        self.page.resize(330, 420)
        self.page.show()
        self.page.set_front(True)
        settle(desk)
        self.canvas.setExtent(UPTOWN)
        self.pan = QgsMapToolPan(self.canvas)
        self.canvas.setMapTool(self.pan)

    def part(self, kind: type[Any], name: str) -> Any:
        return self.page.findChild(kind, name)

    def text(self, name: str) -> str:
        label = self.part(QLabel, name)
        return "" if label.isHidden() else str(label.text())

    def type_code(self, code: str) -> None:
        line = self.part(QLineEdit, "resokitDrawCode")
        line.selectAll()
        QTest.keyClicks(line, code)

    def agree(self) -> None:
        box_ = self.part(QCheckBox, "resokitDrawAgreed")
        assert not box_.isHidden()
        QTest.keyClick(box_, Qt.Key.Key_Space)
        assert box_.isChecked()

    @property
    def start(self) -> QPushButton:
        return self.part(QPushButton, "resokitDrawStart")

    def begin(self) -> None:
        assert self.start.isEnabled()
        QTest.mouseClick(self.start, Qt.MouseButton.LeftButton)
        assert self.page.tool.active

    def draw(self, places: list[Pixel] | None = None) -> None:
        self.begin()
        self.hand.drag(places or CIRCLE)
        settle(self.desk)


@pytest.fixture
def meeting(desk: Desk, desk_window: DeskWindow) -> Iterator[Meeting]:
    made = Meeting(desk, desk_window)
    yield made
    made.page.set_front(False)
    made.canvas.unsetMapTool(made.pan)
    made.page.deleteLater()


def test_without_consent_nothing_can_be_drawn(meeting: Meeting) -> None:
    assert meeting.part(QLineEdit, "resokitDrawCode").text() == known(meeting.desk.workspace).next_code
    assert "is kept under a code for the analysis" in meeting.text("resokitDrawQuestion")
    assert not meeting.start.isEnabled()
    assert not meeting.part(QComboBox, "resokitDrawName").isEnabled()
    assert "without consent nothing is drawn" in meeting.text("resokitDrawHint")
    QTest.mouseClick(meeting.start, Qt.MouseButton.LeftButton)
    meeting.start.clicked.emit()
    assert not meeting.page.tool.active
    meeting.agree()
    assert meeting.start.isEnabled()
    meeting.begin()
    meeting.hand.click((100, 100), (300, 100), (300, 300))
    # Taken back while drawing: the line goes, and the map is as it was.
    meeting.part(QCheckBox, "resokitDrawAgreed").click()
    assert not meeting.page.tool.active
    assert meeting.canvas.mapTool() == meeting.pan
    assert meeting.desk.undo_stack.last is None


def test_consent_is_asked_of_each_person(meeting: Meeting) -> None:
    meeting.agree()
    meeting.type_code("Z99")
    assert not meeting.part(QCheckBox, "resokitDrawAgreed").isChecked()
    assert not meeting.start.isEnabled()


def test_one_drawing_by_hand(meeting: Meeting, chicago: Workspace) -> None:
    desk = meeting.desk
    before, people = everything(chicago), desk.drawings.people
    code = meeting.part(QLineEdit, "resokitDrawCode").text()
    meeting.agree()
    # Filled in from what was chosen above.
    assert meeting.part(QComboBox, "resokitDrawName").currentText() == "Uptown"
    meeting.part(QComboBox, "resokitDrawRound").setCurrentText("Spring")
    meeting.part(QComboBox, "resokitDrawCertainty").setCurrentIndex(1)
    meeting.part(QComboBox, "resokitDraw_years_lived").setEditText("12")
    meeting.part(QComboBox, "resokitDraw_relation").setCurrentIndex(2)
    meeting.draw()
    assert not meeting.page.tool.active
    assert meeting.canvas.mapTool() == meeting.pan
    drawing = chicago.rows("drawings")[-1]
    person = chicago.rows("participants")[-1]
    assert (person["code"], person["years_lived"], person["relation"]) == (code, "12", "works")
    assert (drawing["neighbourhood_name"], drawing["certainty"], drawing["method"]) == ("Uptown", "sure", "screen")
    assert drawing["round_id"] == next(row["id"] for row in chicago.rows("rounds") if row["name"] == "Spring")
    metres = meeting.canvas.mapUnitsPerPixel()
    kept = shapely.from_wkb(drawing["geom"])
    assert kept.area == pytest.approx(pi * (90 * metres) ** 2, rel=0.02)
    assert shapely.get_num_coordinates(kept) == len(CIRCLE) + 1
    assert desk.drawings.people == people + 1
    assert desk.overlay.shows("drawing")
    assert meeting.text("resokitDrawTold").startswith(f"Saved: {code}, Uptown, {kept.area / 1e6:.2f} km².")
    # Ready for the next person, who is asked again; the place and the round stay.
    assert meeting.part(QLineEdit, "resokitDrawCode").text() not in ("", code)
    assert not meeting.part(QCheckBox, "resokitDrawAgreed").isChecked()
    assert meeting.part(QComboBox, "resokitDraw_years_lived").currentText() == ""
    assert meeting.part(QComboBox, "resokitDrawCertainty").currentData() == ""
    assert meeting.part(QComboBox, "resokitDrawName").currentText() == "Uptown"
    assert meeting.part(QComboBox, "resokitDrawRound").currentText() == "Spring"
    QTest.mouseClick(meeting.part(QPushButton, "resokitDrawUndo"), Qt.MouseButton.LeftButton)
    settle(desk)
    assert everything(chicago) == before
    assert desk.drawings.people == people
    assert "Undone" in meeting.text("resokitDrawTold")
    assert not desk.overlay.shows("drawing")
    assert not meeting.part(QPushButton, "resokitDrawUndo").isEnabled()
    # The code is free again.
    assert meeting.part(QLineEdit, "resokitDrawCode").text() == code
    desk.redo()
    settle(desk)
    assert desk.drawings.people == people + 1
    assert meeting.text("resokitDrawTold").startswith("Saved")


def test_two_people_one_after_the_other(meeting: Meeting, chicago: Workspace) -> None:
    count = chicago.count("drawings")
    for _person in range(2):
        meeting.agree()
        meeting.draw()
    codes = [row["code"] for row in chicago.rows("participants")][-2:]
    assert len(set(codes)) == 2
    assert chicago.count("drawings") == count + 2
    for left in (count + 1, count):
        meeting.desk.undo()
        settle(meeting.desk)
        assert chicago.count("drawings") == left


def test_somebody_who_takes_part_already(meeting: Meeting, chicago: Workspace) -> None:
    someone = chicago.rows("participants")[5]
    meeting.type_code(someone["code"])
    assert "takes part already, and agreed before" in meeting.text("resokitDrawWho")
    assert meeting.part(QCheckBox, "resokitDrawAgreed").isHidden()
    assert meeting.part(QGroupBox, "resokitDrawPerson").isHidden()
    people = chicago.count("participants")
    meeting.draw()
    assert chicago.count("participants") == people
    assert chicago.rows("drawings")[-1]["participant_id"] == someone["id"]
    assert "takes part" not in meeting.text("resokitDrawWho")


def test_somebody_who_took_it_back_is_asked_anew(meeting: Meeting, chicago: Workspace) -> None:
    someone = chicago.rows("participants")[5]
    with chicago.change() as changes:
        changes.update("participants", someone["id"], {"consent_analysis": False})
    meeting.desk.reread_soon()
    settle(meeting.desk)
    meeting.type_code(someone["code"])
    assert "did not agree or took it back" in meeting.text("resokitDrawWho")
    assert not meeting.start.isEnabled()
    log = chicago.count("consent_log")
    meeting.agree()
    meeting.draw()
    assert chicago.rows("participants")[5]["consent_analysis"] is True
    assert chicago.count("consent_log") == log + 1
    meeting.desk.undo()
    assert chicago.rows("participants")[5]["consent_analysis"] is False
    assert chicago.count("consent_log") == log


@pytest.mark.parametrize("typed", ["Jan Peeters", "Maria", "0478 12 34 56"])
def test_a_name_is_no_code(meeting: Meeting, typed: str) -> None:
    proposed = meeting.part(QLineEdit, "resokitDrawCode").text()
    meeting.agree()
    meeting.type_code(typed)
    assert f"“{typed}” may be a name" in meeting.text("resokitDrawWho")
    assert not meeting.start.isEnabled()
    use = meeting.part(QPushButton, "resokitDrawTakeProposed")
    assert not use.isHidden()
    QTest.mouseClick(use, Qt.MouseButton.LeftButton)
    assert meeting.part(QLineEdit, "resokitDrawCode").text() == proposed
    assert "Somebody new" in meeting.text("resokitDrawWho")


def test_codes_are_completed(meeting: Meeting, chicago: Workspace) -> None:
    completer = meeting.part(QLineEdit, "resokitDrawCode").completer()
    completer.setCompletionPrefix(chicago.rows("participants")[0]["code"])
    assert completer.completionCount() >= 1


def test_a_line_without_ground_can_be_gone_on_with(
    meeting: Meeting, chicago: Workspace, desk_window: DeskWindow
) -> None:
    count = chicago.count("drawings")
    meeting.agree()
    meeting.begin()
    meeting.hand.drag([(100, 100), (200, 100), (300, 100)])
    assert meeting.page.tool.active
    assert "goes round no ground" in meeting.text("resokitDrawHint")
    assert "goes round no ground" in desk_window.texts[0]
    assert chicago.count("drawings") == count
    meeting.hand.click((300, 300))
    meeting.hand.key(Qt.Key.Key_Return)
    settle(meeting.desk)
    assert chicago.count("drawings") == count + 1


def test_a_bow_tie_keeps_both_wings(meeting: Meeting, chicago: Workspace) -> None:
    meeting.agree()
    meeting.begin()
    meeting.hand.click((100, 100), (300, 300), (300, 100))
    meeting.hand.double_click((100, 300))
    settle(meeting.desk)
    drawing = chicago.rows("drawings")[-1]
    metres = meeting.canvas.mapUnitsPerPixel()
    assert drawing["repaired"]
    assert shapely.from_wkb(drawing["geom"]).area == pytest.approx(2 * 200 * 100 / 2 * metres**2, rel=1e-6)
    assert "crosses itself; everything it goes round is kept" in meeting.text("resokitDrawTold")


@pytest.mark.parametrize(("crs", "turned"), [("EPSG:4326", 0.0), ("EPSG:3857", 40.0)])
def test_a_map_in_another_crs(meeting: Meeting, chicago: Workspace, crs: str, turned: float) -> None:
    other = QgsCoordinateReferenceSystem(crs)
    QgsProject.instance().setCrs(other)
    meeting.canvas.setDestinationCrs(other)
    way = QgsCoordinateTransform(chicago.crs, other, QgsProject.instance())
    meeting.canvas.setExtent(way.transformBoundingBox(UPTOWN))
    meeting.canvas.setRotation(turned)
    meeting.agree()
    meeting.draw()
    kept = shapely.from_wkb(chicago.rows("drawings")[-1]["geom"])
    back = QgsCoordinateTransform(other, chicago.crs, QgsProject.instance())
    places = [meeting.page.tool.toMapCoordinates(QPoint(*place)) for place in CIRCLE]
    expected = shapely.polygons([(there.x(), there.y()) for there in (back.transform(place) for place in places)])
    assert shapely.hausdorff_distance(kept, expected) < 0.01
    assert UPTOWN.contains(QgsRectangle(*kept.bounds))


def test_a_place_that_is_not_chosen_is_said(meeting: Meeting) -> None:
    meeting.agree()
    meeting.part(QComboBox, "resokitDrawName").setEditText("pilsen")
    meeting.draw()
    # In the workspace's own spelling.
    assert ", Pilsen, " in meeting.text("resokitDrawTold")
    assert "not among the drawings that are chosen" in meeting.text("resokitDrawTold")
    meeting.desk.choose(Choice())
    settle(meeting.desk)
    assert "not among" not in meeting.text("resokitDrawTold")


def test_what_cannot_be_written_stays_on_the_map(meeting: Meeting, chicago: Workspace, desk_window: DeskWindow) -> None:
    place = meeting.desk.controller.layer("drawings")
    assert place is not None
    assert place.startEditing()
    feature = next(place.getFeatures())
    assert place.changeAttributeValue(feature.id(), place.fields().indexOf("note"), "x")
    count = chicago.count("drawings")
    meeting.agree()
    meeting.draw()
    assert "Save your edits first" in desk_window.texts[0]
    assert chicago.count("drawings") == count
    assert len(meeting.page.tool.points) == len(CIRCLE)
    assert place.rollBack()
    meeting.hand.key(Qt.Key.Key_Return)
    settle(meeting.desk)
    assert chicago.count("drawings") == count + 1


def test_escape_leaves_and_the_button_says_so(meeting: Meeting) -> None:
    meeting.agree()
    assert meeting.start.text() == "&Draw on the map"
    meeting.begin()
    assert meeting.start.text() == "&Stop drawing"
    assert not meeting.part(QLineEdit, "resokitDrawCode").isEnabled()
    meeting.hand.click((100, 100))
    meeting.hand.key(Qt.Key.Key_Escape)
    assert meeting.page.tool.active
    meeting.hand.key(Qt.Key.Key_Escape)
    assert meeting.start.text() == "&Draw on the map"
    assert meeting.canvas.mapTool() == meeting.pan
    # The person still agrees, and may begin again.
    assert meeting.start.isEnabled()


def test_the_map_tool_goes_with_the_page_and_with_the_workspace(meeting: Meeting) -> None:
    meeting.agree()
    meeting.begin()
    meeting.hand.click((100, 100))
    meeting.page.set_front(False)
    assert meeting.canvas.mapTool() == meeting.pan
    meeting.page.set_front(True)
    settle(meeting.desk)
    meeting.begin()
    QgsProject.instance().clear()
    settle(meeting.desk)
    assert meeting.canvas.mapTool() == meeting.pan
    assert "Open a workspace first" in meeting.text("resokitDrawIntro")
    assert meeting.page.form.isHidden()
    assert meeting.start.isHidden()


def test_the_tool_goes_with_the_page(meeting: Meeting) -> None:
    """The map owns its tools; what the plugin brought must not stay there when it goes."""
    tool = meeting.page.tool
    sip.delete(meeting.page)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert sip.isdeleted(tool)
    assert meeting.canvas.mapTool() == meeting.pan
    meeting.page = DrawPage(meeting.desk)


def test_snapping_is_off_and_says_where_it_is_set(meeting: Meeting) -> None:
    assert not meeting.page.tool.snapping
    meeting.agree()
    meeting.part(QCheckBox, "resokitDrawSnap").click()
    assert meeting.page.tool.snapping
    assert "Snapping is off in this project" in meeting.text("resokitDrawHint")


def test_an_empty_workspace_can_be_drawn_in(idle_desk: Desk, desk_window: DeskWindow, workspace: Workspace) -> None:
    assert idle_desk.controller.open(workspace.path)
    settle(idle_desk)
    meeting = Meeting(idle_desk, desk_window)
    meeting.canvas.setExtent(QgsRectangle(149_000, 170_000, 152_000, 172_000))
    assert meeting.part(QLineEdit, "resokitDrawCode").text() == "P001"
    meeting.agree()
    meeting.part(QComboBox, "resokitDrawName").setEditText("Helmet")
    meeting.draw()
    assert [row["neighbourhood_name"] for row in workspace.rows("drawings")] == ["Helmet"]
    assert [row["code"] for row in workspace.rows("participants")] == ["P001"]
    assert meeting.part(QLineEdit, "resokitDrawCode").text() == "P002"
    meeting.page.set_front(False)
    meeting.canvas.unsetMapTool(meeting.pan)
    meeting.page.deleteLater()


def test_without_shapely_it_says_what_is_missing(
    desk: Desk, desk_window: DeskWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    def missing(*_arguments: object) -> None:
        raise MissingLibraryError("shapely", "2.0")

    monkeypatch.setattr("resokit_qgis.gui.desk.draw_page.known", missing)
    meeting = Meeting(desk, desk_window)
    assert "Python library shapely" in meeting.text("resokitDrawIntro")
    assert meeting.start.isHidden()
    meeting.page.deleteLater()
