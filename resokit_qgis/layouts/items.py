"""Items on a sheet, each under the name by which code and people find it again.

A user's text reaches a label as the value of a layout variable and never as part of the label's own text, in which
`[% %]` would be run.
"""

from __future__ import annotations

from qgis.core import (
    Qgis,
    QgsBasicNumericFormat,
    QgsExpressionContextUtils,
    QgsLayoutItem,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutItemPicture,
    QgsLayoutItemScaleBar,
    QgsLayoutMeasurement,
    QgsPrintLayout,
)
from qgis.PyQt.QtCore import QRectF, Qt

from resokit_qgis import paths
from resokit_qgis.layouts.page import Box
from resokit_qgis.project import styles


def add(layout: QgsPrintLayout, item: QgsLayoutItem, name: str) -> None:
    layout.addLayoutItem(item)
    item.setId(name)


def place(item: QgsLayoutItemLabel | QgsLayoutItemMap | QgsLayoutItemLegend | QgsLayoutItemPicture, box: Box) -> None:
    item.attemptSetSceneRect(QRectF(box.x, box.y, box.width, box.height))


def say(layout: QgsPrintLayout, name: str, text: str, box: Box, size: float, bold: bool = False) -> QgsLayoutItemLabel:
    """A label that shows `text` as it is, in `size` points or as much smaller as it takes to fit its box.

    The text travels as the value of a variable.
    """
    QgsExpressionContextUtils.setLayoutVariable(layout, "resokit_" + name, text)
    label = QgsLayoutItemLabel(layout)
    add(layout, label, name)
    label.setMode(QgsLayoutItemLabel.Mode.ModeFont)
    label.setText(f"[% @resokit_{name} %]")
    label.setMarginX(0)
    label.setMarginY(0)
    for smaller in (1.0, 0.9, 0.8, 0.7, 0.6, 0.5):
        label.setTextFormat(styles.text_format(size * smaller, bold=bold, halo=0))
        needed = label.sizeForText()
        lines = max(int(box.height // needed.height()), 1)
        # Words break unevenly, so only most of each line counts when there are several.
        if needed.width() <= box.width * (1.0 if lines == 1 else 0.9 * lines):
            break
    place(label, box)
    return label


def notice(layout: QgsPrintLayout, name: str, text: str, box: Box, factor: float) -> None:
    """`text` in a frame, in the middle of `box`."""
    label = say(layout, name, text, box, 7.5 * factor, bold=True)
    label.setHAlign(Qt.AlignmentFlag.AlignHCenter)
    label.setVAlign(Qt.AlignmentFlag.AlignVCenter)
    label.setFrameEnabled(True)
    label.setFrameStrokeWidth(QgsLayoutMeasurement(0.4))


def scale_bar(layout: QgsPrintLayout, box: Box, the_map: QgsLayoutItemMap, factor: float) -> None:
    bar = QgsLayoutItemScaleBar(layout)
    add(layout, bar, "scale bar")
    bar.setStyle("Single Box")
    bar.setLinkedMap(the_map)
    bar.setNumberOfSegmentsLeft(0)
    bar.setNumberOfSegments(2)
    longest = box.width * 0.7 / 1000 * the_map.scale() / 2
    metres = max(step for step in _STEPS if step <= max(longest, _STEPS[0]))
    in_kilometres = metres >= 1000
    bar.setUnits(Qgis.DistanceUnit.Kilometers if in_kilometres else Qgis.DistanceUnit.Meters)
    bar.setUnitLabel("km" if in_kilometres else "m")
    bar.setUnitsPerSegment(metres / 1000 if in_kilometres else metres)
    numbers = QgsBasicNumericFormat()
    # A separator would be that of QGIS' language, not of the map's.
    numbers.setShowThousandsSeparator(False)
    bar.setNumericFormat(numbers)
    bar.setHeight(1.6 * factor)
    bar.setTextFormat(styles.text_format(7.0 * factor, halo=0.5))
    bar.setBoxContentSpace(0.8)
    bar.setBackgroundEnabled(True)
    bar.setBackgroundColor(styles.colour("paper", 0.8))
    bar.attemptSetSceneRect(QRectF(box.x, box.y, 1.0, box.height))
    bar.resizeToMinimumWidth()


_STEPS = (10, 20, 25, 50, 100, 200, 250, 500, 1000, 2000, 5000, 10000, 20000, 50000)


def north(layout: QgsPrintLayout, box: Box) -> None:
    picture = QgsLayoutItemPicture(layout)
    add(layout, picture, "north arrow")
    picture.setMode(QgsLayoutItemPicture.Format.FormatSVG)
    picture.setPicturePath(paths.icon("north"))
    place(picture, box)
