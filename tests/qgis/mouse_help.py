"""A hand with a mouse over a map, as Qt tells of it."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QEvent, QPoint, QPointF, Qt
from qgis.PyQt.QtGui import QMouseEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication

LEFT = Qt.MouseButton.LeftButton
Pixel = tuple[int, int]


class Hand:
    """Points, clicks and draws on `canvas`, in its pixels."""

    def __init__(self, canvas: QgsMapCanvas) -> None:
        self.canvas = canvas
        self.view = canvas.viewport()

    def move(self, to: Pixel, button: Qt.MouseButton = Qt.MouseButton.NoButton) -> None:
        # QTest moves the real pointer, which tells nothing of a button that is down.
        event = QMouseEvent(
            QEvent.Type.MouseMove,
            QPointF(*to),
            QPointF(self.view.mapToGlobal(QPoint(*to))),
            Qt.MouseButton.NoButton,
            button,
            Qt.KeyboardModifier.NoModifier,
        )
        QApplication.sendEvent(self.view, event)

    def click(self, *places: Pixel, button: Qt.MouseButton = LEFT) -> None:
        for place in places:
            self.move(place)
            QTest.mouseClick(self.view, button, pos=QPoint(*place))

    def double_click(self, place: Pixel) -> None:
        """As Qt tells of it: a click, and a second press that is a double click."""
        self.click(place)
        QTest.mouseDClick(self.view, LEFT, pos=QPoint(*place))

    def press(self, place: Pixel, button: Qt.MouseButton = LEFT) -> None:
        QTest.mousePress(self.view, button, pos=QPoint(*place))

    def release(self, place: Pixel, button: Qt.MouseButton = LEFT) -> None:
        QTest.mouseRelease(self.view, button, pos=QPoint(*place))

    def drag(self, places: Sequence[Pixel], button: Qt.MouseButton = LEFT) -> None:
        """Press at the first of `places`, move over the others, and let go at the last."""
        self.press(places[0], button)
        for place in places[1:]:
            self.move(place, button)
        self.release(places[-1], button)

    def key(self, key: Qt.Key) -> None:
        QTest.keyClick(self.canvas, key)
