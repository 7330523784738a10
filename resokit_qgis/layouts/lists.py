"""The lists beside a map: who and what the letters and numbers are, as tables that flow to further sheets."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import (
    QgsLayoutFrame,
    QgsLayoutItemManualTable,
    QgsLayoutMultiFrame,
    QgsLayoutTable,
    QgsPrintLayout,
    QgsTableCell,
    QgsTextFormat,
)
from qgis.PyQt.QtCore import QRectF
from qgis.PyQt.QtGui import QColor

from resokit_qgis.layouts.content import Content, Mark
from resokit_qgis.layouts.page import Box
from resokit_qgis.project import styles

Row = tuple[str, str, str, bool]
"""Sign, text, remark, and whether it is a heading."""


def sections(content: Content, columns: int) -> list[list[Row]]:
    """The rows for each of `columns` tables: people and organisations, and places."""
    speaker = content.speaker
    people = _section(speaker.translate("Resokit", "Key figures, groups and services"), content.people)
    if not content.people:
        people.append(("", speaker.translate("Resokit", "Nobody is shown: nobody consented yet."), "", False))
    organisations = _section(
        speaker.translate("Resokit", "Organisations"), [mark for mark in content.organisations if mark is not content.organisation]
    )
    places = _section(speaker.translate("Resokit", "Public places"), content.places)
    if columns == 1:
        return [[*people, *places, *organisations]]
    return [[*people, *organisations], places]


def _section(heading: str, marks: Sequence[Mark]) -> list[Row]:
    return [("", heading, "", True), *((mark.sign, mark.text, mark.remark, False) for mark in marks)]


def add(layout: QgsPrintLayout, rows: Sequence[Row], box: Box, factor: float) -> QgsLayoutItemManualTable:
    """Add `rows` as a table in `box` on the first sheet; what does not fit flows to the same box on further sheets.

    A cell's text is a value, never an expression, so a user's text stays text.
    """
    table = QgsLayoutItemManualTable.create(layout)
    layout.addMultiFrame(table)
    plain = styles.text_format(7.2 * factor, halo=0)
    bold = styles.text_format(7.2 * factor, bold=True, halo=0)
    heading = styles.text_format(8.0 * factor, bold=True, halo=0)
    table.setTableContents([[_cell(row, column, plain, bold, heading) for column in range(3)] for row in rows])
    margin = 0.7 * factor
    # A column's width goes without the margins of its cells.
    room = box.width - 6 * margin - 5.5 * factor
    table.setColumnWidths([5.5 * factor, 0.47 * room, 0.53 * room])
    table.setIncludeTableHeader(False)
    table.setWrapBehavior(QgsLayoutTable.WrapBehavior.WrapText)
    table.setContentTextFormat(plain)
    table.setCellMargin(margin)
    table.setShowGrid(True)
    table.setGridStrokeWidth(0.1)
    table.setGridColor(QColor("#c8c8c8"))
    table.setVerticalGrid(False)
    table.setBackgroundColor(styles.colour("paper"))
    frame = QgsLayoutFrame(layout, table)
    frame.attemptSetSceneRect(QRectF(box.x, box.y, box.width, box.height))
    table.addFrame(frame)
    table.setResizeMode(QgsLayoutMultiFrame.ResizeMode.ExtendToNextPage)
    table.recalculateFrameSizes()
    return table


def _cell(row: Row, column: int, plain: QgsTextFormat, bold: QgsTextFormat, heading: QgsTextFormat) -> QgsTableCell:
    cell = QgsTableCell(row[column])
    if row[3]:
        cell.setTextFormat(heading)
        cell.setBackgroundColor(QColor("#ececec"))
    else:
        cell.setTextFormat(bold if column == 0 else plain)
    return cell
