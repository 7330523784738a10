"""The map tool with which a person draws a boundary on the screen: in one go with the button down, by clicks, or both."""

from __future__ import annotations

from collections.abc import Callable

from qgis.core import Qgis, QgsPointXY
from qgis.gui import QgsMapCanvas, QgsMapMouseEvent, QgsRubberBand, QgsSnapIndicator, QgsVertexMarker
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QEvent, QObject, QPoint, Qt
from qgis.PyQt.QtWidgets import QApplication

from resokit_qgis.gui.visiting_tool import VisitingTool
from resokit_qgis.project.styles import colour

Take = Callable[[list[QgsPointXY]], bool]
"""Gets a closed line, points in the CRS of the map, and says whether it is taken. If not, the person goes on with it."""

_ABOVE = 100
"""Over everything else that lies on the map."""

_CLOSE = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_BACK = (Qt.Key.Key_Backspace, Qt.Key.Key_Delete)
_ADD = (Qt.Key.Key_Plus, Qt.Key.Key_Insert)
_OURS = (*_CLOSE, *_BACK, *_ADD, Qt.Key.Key_Escape)


class DrawTool(VisitingTool):
    """Draws one line that closes itself.

    With the left button down it draws what the hand draws; a line begun so is closed when the button is let go. A click
    adds a point, and what is drawn after a click goes on from it. A double click, the right button, Enter or a click on the
    first point closes. Backspace takes the last point or stretch away; Esc starts over, and leaves where nothing is drawn.
    Without a mouse the arrows move the map and + adds a point in its middle. No point is ever moved, but a clicked one to
    what it snaps to where `snapping` is on.
    """

    def __init__(self, canvas: QgsMapCanvas, take: Take) -> None:
        super().__init__(canvas)
        self._take = take
        self.snapping = False
        self.points: list[QgsPointXY] = []
        self._pieces: list[int] = []
        """How many of the points each click and each stretch added: what Backspace takes away."""
        self._stroke: list[QgsPointXY] | None = None
        """What is drawn with the button down."""
        self._pressed_at = QPoint()
        self._reach = 0
        self._bands: list[QgsRubberBand] = []
        self._middle: QgsVertexMarker | None = None
        self._snapped = QgsSnapIndicator(canvas)
        self.setCursor(Qt.CursorShape.CrossCursor)

    def activate(self) -> None:
        fill = QgsRubberBand(self._canvas, Qgis.GeometryType.Polygon)
        fill.setFillColor(colour("drawing", 0.12))
        # Where the line would close itself.
        fill.setStrokeColor(colour("drawing", 0.6))
        fill.setLineStyle(Qt.PenStyle.DashLine)
        line = QgsRubberBand(self._canvas, Qgis.GeometryType.Line)
        line.setStrokeColor(colour("drawing"))
        line.setWidth(3)
        self._bands = [fill, line]
        for band in self._bands:
            band.setZValue(_ABOVE)
        self._middle = QgsVertexMarker(self._canvas)
        self._middle.setColor(colour("drawing"))
        self._middle.setIconType(QgsVertexMarker.IconType.ICON_CROSS)
        self._middle.setZValue(_ABOVE)
        self._show_middle()
        self._canvas.extentsChanged.connect(self._show_middle)
        self._canvas.destinationCrsChanged.connect(self.start_over)
        self._canvas.installEventFilter(self)
        super().activate()

    def deactivate(self) -> None:
        if sip.isdeleted(self._canvas):
            # QGIS closes, and the map goes before its tool.
            self.active = False
            return
        self._canvas.removeEventFilter(self)
        self._canvas.destinationCrsChanged.disconnect(self.start_over)
        self._canvas.extentsChanged.disconnect(self._show_middle)
        self.start_over()
        for item in (*self._bands, self._middle):
            self._canvas.scene().removeItem(item)
        self._bands = []
        self._middle = None
        super().deactivate()

    # The line -----------------------------------------------------------------------------------------------------

    def start_over(self) -> None:
        self._stroke = None
        self.points = []
        self._pieces = []
        self._redraw()

    def take_back(self) -> None:
        """Take the last point, or the last stretch that was drawn in one go, away."""
        if self._pieces:
            del self.points[-self._pieces.pop() :]
            self._redraw()

    def close_line(self) -> None:
        """Hand the line over; where it is not taken, it stays and can be gone on with."""
        if self.points and self._take(list(self.points)):
            self.start_over()

    def _add(self, points: list[QgsPointXY]) -> None:
        self.points += points
        self._pieces.append(len(points))
        self._redraw()

    def _redraw(self, hovering: QgsPointXY | None = None) -> None:
        """Show the line, and how it would go on to `hovering`."""
        ahead = [hovering] if hovering is not None and self.points else []
        self._snapped.setVisible(False)
        for band, kind in zip(self._bands, (Qgis.GeometryType.Polygon, Qgis.GeometryType.Line), strict=False):
            band.reset(kind)
            for point in [*self.points, *(self._stroke or []), *ahead]:
                band.addPoint(point, False)
            band.updatePosition()
            band.update()
            band.setVisible(True)

    # The mouse ----------------------------------------------------------------------------------------------------

    def canvasPressEvent(self, event: QgsMapMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed_at = event.pixelPoint()
            self._reach = 0
            self._stroke = [event.originalMapPoint()]

    def canvasMoveEvent(self, event: QgsMapMouseEvent) -> None:
        if self._middle is not None:
            self._middle.setVisible(False)
        if self._stroke is None:
            self._hover(event)
            return
        moved = event.pixelPoint() - self._pressed_at
        self._reach = max(self._reach, abs(moved.x()), abs(moved.y()))
        point = event.originalMapPoint()
        if point != self._stroke[-1]:
            self._stroke.append(point)
            for band in self._bands:
                band.addPoint(point)

    def canvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:
        if event.button() == Qt.MouseButton.RightButton:
            self.close_line()
        if event.button() != Qt.MouseButton.LeftButton or self._stroke is None:
            return
        stroke, self._stroke = self._stroke, None
        # A hand shakes a little while it clicks.
        if self._reach < QApplication.startDragDistance():
            self._click(event)
            return
        begun = not self.points
        self._add(stroke)
        if begun:
            self.close_line()

    def canvasDoubleClickEvent(self, event: QgsMapMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            # Its first click has added the last point already.
            self._stroke = None
            self.close_line()

    def _click(self, event: QgsMapMouseEvent) -> None:
        if len(self.points) > 2 and self._is_first(event.pixelPoint()):
            self.close_line()
            return
        self._add([event.snapPoint() if self.snapping else event.originalMapPoint()])

    def _is_first(self, pixel: QPoint) -> bool:
        """Whether `pixel` is where the line begins."""
        apart = self.toCanvasCoordinates(self.points[0]) - pixel
        return bool(apart.manhattanLength() < QApplication.startDragDistance())

    def _hover(self, event: QgsMapMouseEvent) -> None:
        point = event.snapPoint() if self.snapping else event.originalMapPoint()
        if self.points:
            for band in self._bands:
                band.movePoint(point) if band.numberOfVertices() > len(self.points) else band.addPoint(point)
        if self.snapping:
            self._snapped.setMatch(event.mapPointMatch())

    # The keyboard -------------------------------------------------------------------------------------------------

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Keys that mean something while drawing, before a shortcut of QGIS takes them: Backspace deletes features there."""
        if event.type() == QEvent.Type.ShortcutOverride and event.key() in _OURS:
            event.accept()
            return True
        if event.type() == QEvent.Type.KeyPress and event.key() in _OURS:
            self._key(event.key())
            return True
        return False

    def _key(self, key: int) -> None:
        if key == Qt.Key.Key_Escape:
            if self.points or self._stroke is not None:
                self.start_over()
            else:
                self.stop()
        elif self._stroke is not None:
            return
        elif key in _CLOSE:
            self.close_line()
        elif key in _BACK:
            self.take_back()
        else:
            self._show_middle()
            self._add([self._canvas.center()])

    def _show_middle(self) -> None:
        """Show where + would add a point; the mouse hides it again."""
        if self._middle is not None:
            self._middle.setCenter(self._canvas.center())
            self._middle.setVisible(not self._canvas.underMouse())
