"""The map on a sheet: the ground that it shows at a round scale, and its layers."""

from __future__ import annotations

import math
from collections.abc import Sequence

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsLayoutItemMap,
    QgsLayoutMeasurement,
    QgsMapLayer,
    QgsPrintLayout,
    QgsRectangle,
)

from resokit_qgis.layouts import items
from resokit_qgis.layouts.page import Box
from resokit_qgis.project import styles

_SCALES = (1000, 1250, 1500, 2000, 2500, 3000, 4000, 5000, 6000, 7500, 8000, 10000, 12500, 15000, 20000, 25000, 30000)


def framed(ground: QgsRectangle, box: Box) -> tuple[QgsRectangle, float]:
    """The extent that shows all of `ground` (metres) in `box`, and its scale, a round one."""
    needed = 1.06 * 1000 * max(ground.width() / box.width, ground.height() / box.height)
    scale = float(next((scale for scale in _SCALES if scale >= needed), math.ceil(needed / 10000) * 10000))
    centre = ground.center()
    half_width, half_height = box.width / 2000 * scale, box.height / 2000 * scale
    return (
        QgsRectangle(
            centre.x() - half_width, centre.y() - half_height, centre.x() + half_width, centre.y() + half_height
        ),
        scale,
    )


def map_of(
    layout: QgsPrintLayout,
    box: Box,
    crs: QgsCoordinateReferenceSystem,
    extent: QgsRectangle,
    scale: float,
    layers: Sequence[QgsMapLayer],
) -> QgsLayoutItemMap:
    """A map in `box` that shows `layers`, the first on top, and keeps to them."""
    item = QgsLayoutItemMap(layout)
    items.add(layout, item, "map")
    items.place(item, box)
    item.setLayers(list(layers))
    item.setKeepLayerSet(True)
    item.setCrs(crs)
    item.setExtent(extent)
    item.setScale(scale)
    item.setBackgroundColor(styles.colour("paper"))
    item.setFrameEnabled(True)
    item.setFrameStrokeWidth(QgsLayoutMeasurement(0.25))
    return item
