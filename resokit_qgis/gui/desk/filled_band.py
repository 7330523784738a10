"""A rubber band that leaves holes open: QGIS' own paints a symbol over each ring as if it were a polygon of its own."""

from __future__ import annotations

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeature,
    QgsFillSymbol,
    QgsGeometry,
    QgsProject,
    QgsRenderContext,
)
from qgis.gui import QgsMapCanvas, QgsRubberBand
from qgis.PyQt.QtGui import QPainter, QTransform


class FilledBand(QgsRubberBand):
    """Polygons with holes, painted with `symbol`."""

    def __init__(self, canvas: QgsMapCanvas, symbol: QgsFillSymbol) -> None:
        super().__init__(canvas, Qgis.GeometryType.Polygon)
        self._canvas = canvas
        self._fill = symbol
        self._feature = QgsFeature()
        self.setSymbol(symbol.clone())

    def show_geometry(self, geometry: QgsGeometry, crs: QgsCoordinateReferenceSystem) -> None:
        """Show `geometry`, whose coordinates are in `crs`; nothing where that has no place in the CRS of the map."""
        moved = QgsGeometry(geometry)
        there = self._canvas.mapSettings().destinationCrs()
        try:
            done = moved.transform(QgsCoordinateTransform(crs, there, QgsProject.instance()))
        except QgsCsException:
            done = Qgis.GeometryOperationResult.InvalidBaseGeometry
        if done != Qgis.GeometryOperationResult.Success:
            moved = QgsGeometry()
        self._feature.setGeometry(moved)
        self.setToGeometry(moved, there)

    def paint(self, painter: QPainter, *_style: object) -> None:
        context = QgsRenderContext.fromMapSettings(self._canvas.mapSettings())
        context.setPainter(painter)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        # The band is painted from its own corner, wherever a hand that moves the map has it just now.
        bounds = self.rect()
        corner = self._canvas.getCoordinateTransform().transform(bounds.xMinimum(), bounds.yMaximum())
        painter.setTransform(QTransform.fromTranslate(-corner.x(), -corner.y()), True)
        self._fill.startRender(context)
        self._fill.renderFeature(self._feature, context)
        self._fill.stopRender(context)
        painter.restore()
