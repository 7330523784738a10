"""The map tool that points at wards: each click on the map says where it was."""

from __future__ import annotations

from qgis.core import QgsPointXY
from qgis.gui import QgsMapCanvas, QgsMapMouseEvent, QgsMapTool
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeyEvent


class PickTool(QgsMapTool):
    """Clicks with the left button until `stop`, Esc or another tool; then the map has its tool of before again.

    Without a mouse the arrows move the map, and Enter clicks in its middle.
    """

    clicked = pyqtSignal(QgsPointXY)
    """Where somebody clicked, in the CRS of the map."""

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._previous: QgsMapTool | None = None
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    @property
    def active(self) -> bool:
        return bool(self._canvas.mapTool() == self)

    def start(self) -> None:
        """Become the tool of the map."""
        if self.active:
            return
        self._remember(self._canvas.mapTool())
        self._canvas.setMapTool(self)
        # Keys go to the map from here on.
        self._canvas.setFocus()

    def stop(self) -> None:
        """Give the map its tool of before back."""
        if not self.active:
            return
        previous = self._previous
        if previous is None:
            self._canvas.unsetMapTool(self)
        else:
            self._canvas.setMapTool(previous)

    def deactivate(self) -> None:
        self._remember(None)
        super().deactivate()

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

    def _remember(self, tool: QgsMapTool | None) -> None:
        """Keep the tool to give back; one that goes in the meantime is forgotten."""
        if self._previous is not None:
            self._previous.destroyed.disconnect(self._forget)
        self._previous = tool
        if tool is not None:
            tool.destroyed.connect(self._forget)

    def _forget(self) -> None:
        self._previous = None
