"""The map tool for a boundary: free-hand and by clicks, closed by itself, and nothing left on the map."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from math import cos, pi, sin

import pytest
from mouse_help import Hand, Pixel
from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.gui import QgsMapCanvas, QgsMapCanvasItem, QgsMapCanvasSnappingUtils, QgsMapToolPan, QgsMapToolZoom
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QCoreApplication, QEvent, Qt
from qgis.PyQt.QtGui import QKeyEvent, QKeySequence
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QMainWindow, QShortcut

from resokit_qgis.gui.draw_tool import DrawTool

CIRCLE = [
    (round(300 + 100 * cos(2 * pi * step / 60)), round(250 + 100 * sin(2 * pi * step / 60))) for step in range(58)
]


@dataclass
class Table:
    """A map, a hand over it, the tool, and the lines it was given; `refuses` leaves them with the person."""

    window: QMainWindow
    canvas: QgsMapCanvas
    hand: Hand
    lines: list[list[QgsPointXY]] = field(default_factory=list)
    refuses: bool = False

    def take(self, points: list[QgsPointXY]) -> bool:
        self.lines.append(points)
        return not self.refuses

    def pixels(self, points: list[QgsPointXY]) -> list[Pixel]:
        places = [self.tool.toCanvasCoordinates(point) for point in points]
        return [(place.x(), place.y()) for place in places]

    def __post_init__(self) -> None:
        self.tool = DrawTool(self.canvas, self.take)

    @property
    def items(self) -> int:
        """How much lies on the map."""
        return sum(isinstance(item, QgsMapCanvasItem) for item in self.canvas.scene().items())


@pytest.fixture
def table(qgis_new_project: None) -> Iterator[Table]:
    window = QMainWindow()
    canvas = QgsMapCanvas(window)
    window.setCentralWidget(canvas)
    window.resize(900, 600)
    window.show()
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:31370"))
    canvas.setExtent(QgsRectangle(148_000, 170_000, 151_000, 172_000))
    QCoreApplication.processEvents()
    made = Table(window, canvas, Hand(canvas))
    made.tool.start()
    yield made
    made.tool.stop()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_one_stroke_of_the_hand_closes_itself_and_keeps_every_point(table: Table) -> None:
    table.hand.drag(CIRCLE)
    (line,) = table.lines
    assert table.pixels(line) == CIRCLE
    assert table.tool.points == []


def test_clicks_and_a_double_click(table: Table) -> None:
    table.hand.click((100, 100), (400, 100), (400, 300))
    assert table.lines == []
    table.hand.double_click((100, 300))
    assert [table.pixels(line) for line in table.lines] == [[(100, 100), (400, 100), (400, 300), (100, 300)]]


@pytest.mark.parametrize("way", ["right", "enter", "return", "first"])
def test_other_ways_to_close(table: Table, way: str) -> None:
    places = [(100, 100), (400, 100), (400, 300)]
    table.hand.click(*places)
    if way == "right":
        table.hand.click((600, 500), button=Qt.MouseButton.RightButton)
    elif way == "first":
        table.hand.click((103, 98))
    else:
        table.hand.key(Qt.Key.Key_Enter if way == "enter" else Qt.Key.Key_Return)
    assert [table.pixels(line) for line in table.lines] == [places]


def test_clicks_and_strokes_mix_without_a_switch(table: Table) -> None:
    table.hand.click((100, 100))
    table.hand.drag([(120, 100), (200, 110), (300, 120)])
    # It goes on from the click, so letting go does not close it.
    assert table.lines == []
    table.hand.click((300, 300))
    table.hand.click((700, 300), button=Qt.MouseButton.RightButton)
    assert table.pixels(table.lines[0]) == [(100, 100), (120, 100), (200, 110), (300, 120), (300, 300)]


def test_a_hand_that_shakes_clicks_all_the_same(table: Table) -> None:
    table.hand.drag([(100, 100), (102, 101), (101, 99)])
    assert len(table.tool.points) == 1
    assert table.lines == []


def test_backspace_takes_points_and_whole_strokes_back(table: Table) -> None:
    table.hand.click((100, 100), (150, 100))
    table.hand.drag([(160, 100), (200, 110), (300, 120), (320, 180)])
    assert len(table.tool.points) == 6
    table.hand.key(Qt.Key.Key_Backspace)
    assert table.pixels(table.tool.points) == [(100, 100), (150, 100)]
    table.hand.key(Qt.Key.Key_Backspace)
    table.hand.key(Qt.Key.Key_Delete)
    assert table.tool.points == []
    table.hand.key(Qt.Key.Key_Backspace)
    assert table.tool.active


def test_escape_starts_over_and_then_leaves(table: Table) -> None:
    table.hand.click((100, 100), (150, 100))
    table.hand.key(Qt.Key.Key_Escape)
    assert (table.tool.points, table.tool.active) == ([], True)
    table.hand.key(Qt.Key.Key_Escape)
    assert not table.tool.active
    assert table.items == 0


def test_escape_in_the_middle_of_a_stroke(table: Table) -> None:
    table.hand.press((100, 100))
    table.hand.move((200, 200), Qt.MouseButton.LeftButton)
    table.hand.key(Qt.Key.Key_Escape)
    table.hand.release((300, 200))
    assert (table.tool.points, table.lines, table.tool.active) == ([], [], True)


def test_what_is_not_taken_can_be_gone_on_with(table: Table) -> None:
    table.refuses = True
    table.hand.drag([(100, 100), (200, 101), (400, 100)])
    assert len(table.lines) == 1
    assert len(table.tool.points) == 3
    table.refuses = False
    table.hand.click((400, 300))
    table.hand.key(Qt.Key.Key_Return)
    assert table.pixels(table.lines[-1]) == [(100, 100), (200, 101), (400, 100), (400, 300)]
    assert table.tool.points == []


def test_without_a_mouse(table: Table) -> None:
    for key in (None, Qt.Key.Key_Right, Qt.Key.Key_Down):
        if key is not None:
            table.hand.key(key)
        table.hand.key(Qt.Key.Key_Plus)
    table.hand.key(Qt.Key.Key_Return)
    (line,) = table.lines
    assert len({(point.x(), point.y()) for point in line}) == 3
    assert line[0] == QgsPointXY(149_500, 171_000)
    assert line[1].x() > line[0].x()
    assert line[2].y() < line[1].y()


def test_the_map_moves_with_the_middle_button_and_the_space_bar(table: Table) -> None:
    table.hand.click((100, 100))
    before = table.canvas.extent().center()
    table.hand.drag([(300, 300), (320, 300), (400, 300)], Qt.MouseButton.MiddleButton)
    after = table.canvas.extent().center()
    assert after.x() < before.x()
    QTest.keyPress(table.canvas, Qt.Key.Key_Space)
    for place in ((420, 300), (500, 300)):
        table.hand.move(place)
    QTest.keyRelease(table.canvas, Qt.Key.Key_Space)
    assert table.canvas.extent().center().x() < after.x()
    # The line stays where it is on the ground, and no point is added.
    assert len(table.tool.points) == 1
    assert table.pixels(table.tool.points)[0][0] > 200


@pytest.mark.parametrize("turned", [30.0, -145.0])
def test_a_map_that_is_turned(table: Table, turned: float) -> None:
    table.canvas.setRotation(turned)
    table.hand.drag(CIRCLE)
    assert table.pixels(table.lines[0]) == CIRCLE
    drawn = QgsGeometry.fromPolygonXY([table.lines[0]])
    metres = table.canvas.mapUnitsPerPixel()
    assert drawn.area() == pytest.approx(pi * (100 * metres) ** 2, rel=0.02)


def test_a_key_is_ours_before_it_is_a_shortcut(table: Table) -> None:
    """In QGIS Backspace deletes the selected features of the layer that is being edited."""
    fired = []
    shortcut = QShortcut(QKeySequence(Qt.Key.Key_Backspace), table.window)
    shortcut.activated.connect(lambda: fired.append(1))
    for key, ours in ((Qt.Key.Key_Backspace, True), (Qt.Key.Key_Escape, True), (Qt.Key.Key_F5, False)):
        event = QKeyEvent(QEvent.Type.ShortcutOverride, key, Qt.KeyboardModifier.NoModifier)
        event.ignore()
        QCoreApplication.sendEvent(table.canvas, event)
        assert event.isAccepted() is ours
    assert fired == []
    table.tool.stop()
    event = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_Backspace, Qt.KeyboardModifier.NoModifier)
    event.ignore()
    QCoreApplication.sendEvent(table.canvas, event)
    assert not event.isAccepted()


def test_snapping_is_off_until_it_is_asked_for(table: Table) -> None:
    layer = QgsVectorLayer("Point?crs=EPSG:31370", "corners", "memory")
    corner = table.tool.toMapCoordinates(table.canvas.rect().center())
    feature = QgsFeature()
    feature.setGeometry(QgsGeometry.fromPointXY(corner))
    assert layer.dataProvider().addFeature(feature)
    layer.updateExtents()
    QgsProject.instance().addMapLayer(layer)
    table.canvas.setLayers([layer])
    snapping = QgsMapCanvasSnappingUtils(table.canvas, table.canvas)
    config = snapping.config()
    config.setEnabled(True)
    config.setMode(Qgis.SnappingMode.AllLayers)
    config.setTypeFlag(Qgis.SnappingTypes(Qgis.SnappingType.Vertex))
    config.setUnits(Qgis.MapToolUnit.Pixels)
    config.setTolerance(20)
    snapping.setConfig(config)
    table.canvas.setSnappingUtils(snapping)
    at = table.tool.toCanvasCoordinates(corner)
    beside = (at.x() + 8, at.y() + 5)
    table.hand.click(beside)
    assert table.pixels(table.tool.points) == [beside]
    table.tool.snapping = True
    # QGIS looks for what to snap to in the background, from the first move on.
    table.hand.move(beside)
    QTest.qWait(300)
    table.hand.click(beside)
    assert table.tool.points[1] == corner
    # A hand that draws is never pulled away.
    table.hand.drag([beside, (at.x() + 60, at.y()), (at.x() + 60, at.y() + 90)])
    assert table.pixels(table.tool.points)[2] == beside


def test_the_tool_of_before_comes_back(table: Table) -> None:
    table.tool.stop()
    pan = QgsMapToolPan(table.canvas)
    table.canvas.setMapTool(pan)
    table.tool.start()
    table.tool.start()
    table.tool.stop()
    assert table.canvas.mapTool() == pan
    # Another tool takes over: it stays.
    table.tool.start()
    zoom = QgsMapToolZoom(table.canvas, False)
    table.canvas.setMapTool(zoom)
    assert not table.tool.active
    table.tool.stop()
    assert table.canvas.mapTool() == zoom
    assert table.items == 0


def test_a_tool_of_before_that_is_gone(table: Table) -> None:
    table.tool.stop()
    pan = QgsMapToolPan(table.canvas)
    table.canvas.setMapTool(pan)
    table.tool.start()
    sip.delete(pan)
    table.tool.stop()
    assert table.canvas.mapTool() is None


def test_another_crs_of_the_map_starts_over(table: Table) -> None:
    table.hand.click((100, 100), (200, 100))
    table.canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    assert table.tool.points == []
    assert table.tool.active


def test_a_map_that_goes_first(qgis_app: None) -> None:
    window = QMainWindow()
    canvas = QgsMapCanvas(window)
    tool = DrawTool(canvas, lambda _points: True)
    tool.start()
    sip.delete(canvas)
    sip.delete(window)
