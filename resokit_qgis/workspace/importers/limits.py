"""Where coordinates make sense: near the area that their coordinate reference system is made for."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsRectangle,
)

from resokit_qgis.analysis import libraries

_DEGREES = QgsRectangle(-180.0, -90.0, 180.0, 90.0)
_LARGEST = 1e9
"""No system that is in use has coordinates beyond this: the earth is 4e7 m around."""


class Limits:
    """The area that `crs` is made for, and once its width and height around it: people do use a UTM zone beyond it."""

    def __init__(self, crs: QgsCoordinateReferenceSystem) -> None:
        self._projected = not crs.isGeographic()
        self._area = _area(crs)
        area = self._area or QgsRectangle(-_LARGEST, -_LARGEST, _LARGEST, _LARGEST)
        wide, high = (area.width(), area.height()) if self._area else (0.0, 0.0)
        self._around = QgsRectangle(
            area.xMinimum() - wide, area.yMinimum() - high, area.xMaximum() + wide, area.yMaximum() + high
        )

    def hold(self, box: QgsRectangle) -> bool:
        """Whether a thing with the extent `box` may be where it says; True too for what has no extent in numbers."""
        if box.isNull() or not box.isFinite():
            return True
        # Degrees taken for metres lie near the system's origin, which may be only just outside the area.
        if self._area and self._projected and _DEGREES.contains(box) and not self._area.intersects(box):
            return False
        return bool(self._around.contains(box))

    def hold_all(self, bounds: Any) -> Any:
        """The same for many extents: `bounds` is (n, 4), west, south, east and north, NaN for none; booleans (n,)."""
        numpy = libraries.load("numpy")
        known = numpy.isfinite(bounds).all(axis=1)
        held = _within(bounds, self._around)
        if self._area and self._projected:
            west, south, east, north = bounds.T
            apart = (west > self._area.xMaximum()) | (east < self._area.xMinimum())
            apart |= (south > self._area.yMaximum()) | (north < self._area.yMinimum())
            held &= ~(_within(bounds, _DEGREES) & apart)
        return held | ~known


def _within(bounds: Any, box: QgsRectangle) -> Any:
    west, south, east, north = bounds.T
    inside = (west >= box.xMinimum()) & (east <= box.xMaximum())
    return inside & (south >= box.yMinimum()) & (north <= box.yMaximum())


def _area(crs: QgsCoordinateReferenceSystem) -> QgsRectangle | None:
    """The area that `crs` is made for, in its own coordinates; None where that is not known."""
    degrees = crs.bounds()
    # What crosses the line of 180 degrees has its sides the wrong way round.
    if degrees.isNull() or degrees.xMinimum() >= degrees.xMaximum() or degrees.yMinimum() >= degrees.yMaximum():
        return None
    way = QgsCoordinateTransform(QgsCoordinateReferenceSystem("EPSG:4326"), crs, QgsCoordinateTransformContext())
    try:
        area = way.transformBoundingBox(degrees)
    except QgsCsException:
        return None
    return area if area.isFinite() and not area.isNull() else None
