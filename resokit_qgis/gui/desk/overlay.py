"""What the dock shows on the map while it works. It lies over the map and is in no project: nothing of it has to be saved."""

from __future__ import annotations

from typing import Any

from qgis.core import Qgis, QgsCoordinateReferenceSystem, QgsGeometry, QgsSymbolLayerUtils
from qgis.gui import QgsMapCanvas, QgsRubberBand
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QIcon, QPainter, QPixmap

from resokit_qgis.analysis import libraries
from resokit_qgis.gui.desk.filled_band import FilledBand
from resokit_qgis.project import desk_styles
from resokit_qgis.project.styles import colour

_ABOVE = 10
"""Over the map, under what map tools draw."""

_SWATCH = QSize(22, 16)

_LINES = ("union", "kept", "second", "line")
"""What has no ground: QGIS' own band draws it, which is quicker and not good for holes."""


class Overlay:
    """Polygons by the names of `desk_styles.NAMES`, on top of each other in that order."""

    def __init__(self, canvas: QgsMapCanvas) -> None:
        self._canvas = canvas
        self._crs = QgsCoordinateReferenceSystem()
        self._bands: dict[str, QgsRubberBand] = {}
        self._shown: dict[str, QgsGeometry] = {}
        self._visible = False
        canvas.destinationCrsChanged.connect(self._again)

    def set_crs(self, crs: QgsCoordinateReferenceSystem) -> None:
        """Where the geometry to come is; all that is shown goes."""
        self.clear()
        self._crs = crs

    def set_visible(self, visible: bool) -> None:
        """Show everything, or hide it until it is to be seen again."""
        self._visible = visible
        for name in self._shown:
            self._draw(name)

    def show(self, name: str, geometry: Any) -> None:
        """Show `geometry`, a shapely polygon or multipolygon, as `name`; None or an empty one hides it."""
        if geometry is None or geometry.is_empty:
            self.hide(name)
            return
        shapely = libraries.load("shapely")
        made = QgsGeometry()
        made.fromWkb(shapely.to_wkb(geometry))
        self._shown[name] = made
        self._draw(name)

    def hide(self, name: str) -> None:
        self._shown.pop(name, None)
        if name in self._bands:
            self._bands[name].reset(Qgis.GeometryType.Polygon)

    def shows(self, name: str) -> bool:
        """Whether something is shown as `name`, or would be if the dock were to be seen."""
        return name in self._shown

    def clear(self) -> None:
        for name in list(self._shown):
            self.hide(name)

    def close(self) -> None:
        """Take everything off the map."""
        self._canvas.destinationCrsChanged.disconnect(self._again)
        for band in self._bands.values():
            self._canvas.scene().removeItem(band)
        self._bands.clear()
        self._shown.clear()

    @staticmethod
    def swatch(name: str) -> QIcon:
        """A small picture of how `name` looks on the map: on paper, since dark lines would not show on a dark window."""
        picture = QgsSymbolLayerUtils.symbolPreviewPixmap(desk_styles.fill_symbol(name), _SWATCH)
        on_paper = QPixmap(picture.size())
        on_paper.fill(colour("paper"))
        painter = QPainter(on_paper)
        painter.drawPixmap(0, 0, picture)
        painter.end()
        return QIcon(on_paper)

    def _band(self, name: str) -> QgsRubberBand:
        if name not in self._bands:
            band = self._fresh(name)
            band.setZValue(_ABOVE + desk_styles.NAMES.index(name))
            self._bands[name] = band
        return self._bands[name]

    def _fresh(self, name: str) -> QgsRubberBand:
        symbol = desk_styles.fill_symbol(name)
        if name not in _LINES:
            return FilledBand(self._canvas, symbol)
        band = QgsRubberBand(self._canvas, Qgis.GeometryType.Polygon)
        band.setSymbol(symbol)
        return band

    def _draw(self, name: str) -> None:
        if self._visible:
            band = self._band(name)
            if isinstance(band, FilledBand):
                band.show_geometry(self._shown[name], self._crs)
            else:
                band.setToGeometry(self._shown[name], self._crs)
        elif name in self._bands:
            self._bands[name].reset(Qgis.GeometryType.Polygon)

    def _again(self) -> None:
        for name in self._shown:
            self._draw(name)
