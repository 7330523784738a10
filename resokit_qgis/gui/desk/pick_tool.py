"""The map tool that points at wards: each click on the map says where it was."""

from __future__ import annotations

from qgis.core import QgsPointXY
from qgis.gui import QgsMapCanvas, QgsMapMouseEvent
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeyEvent

from resokit_qgis.gui.visiting_tool import VisitingTool


class PickTool(VisitingTool):
    """Clicks with the left button until `stop`, Esc or another tool; then the map has its tool of before again.

    Without a mouse the arrows move the map, and Enter clicks in its middle.
    """

    clicked = pyqtSignal(QgsPointXY)
    """Where somebody clicked, in the CRS of the map."""

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def canvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.clicked.emit(event.originalMapPoint())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.stop()
            event.accept()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.clicked.emit(self._canvas.center())
            event.accept()
        else:
            # The map moves with its own keys.
            event.ignore()
