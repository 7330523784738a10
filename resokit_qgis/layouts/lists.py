"""The lists beside a map: who and what the letters and numbers are, as tables that flow to further sheets."""

from __future__ import annotations

from collections.abc import Sequence, Set

from qgis.core import (
    QgsLayoutFrame,
    QgsLayoutItemManualTable,
    QgsLayoutItemPage,
    QgsLayoutMultiFrame,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsLayoutTable,
    QgsPrintLayout,
    QgsTableCell,
)
from qgis.PyQt.QtGui import QColor

from resokit_qgis.layouts.content import Content, Mark
from resokit_qgis.layouts.page import Box, Page
from resokit_qgis.project import styles

Row = tuple[str, str, str, bool]
"""Sign, text, remark, and whether it is a heading."""


def sections(content: Content, columns: int, seen: Set[tuple[str, str]]) -> list[list[Row]]:
    """The rows for each of `columns` tables, without empty sections; `seen` are the marks that stand on the map."""
    speaker = content.speaker

    def section(heading: str, marks: Sequence[Mark]) -> list[Row]:
        unseen = speaker.translate("Resokit", "not on this map")
        rows = []
        for mark in marks:
            on_map = (mark.table, mark.key) in seen
            remark = mark.remark if on_map else " · ".join(part for part in (mark.remark, unseen) if part)
            rows.append((mark.sign, mark.text, remark, False))
        return [("", heading, "", True), *rows] if rows else []

    people = section(speaker.translate("Resokit", "People and groups"), content.people)
    organisations = section(
        speaker.translate("Resokit", "Organisations"),
        [mark for mark in content.organisations if mark is not content.organisation],
    )
    places = section(speaker.translate("Resokit", "Public places"), content.places)
    wards = _wards(content)
    if columns == 1:
        return [[*people, *places, *organisations, *wards]]
    return [[*people, *organisations, *wards], places]


def _wards(content: Content) -> list[Row]:
    """The wards that the neighbourhood lies in, each with its share of it; a sliver is called one."""
    speaker = content.speaker
    rows = [
        ("", ward.name, f"{100 * ward.share:.0f} %" if ward.share >= 0.01 else "< 1 %", False)
        for ward in content.wards
        if ward.share > 0
    ]
    heading = (speaker.translate("Resokit", "Wards"), speaker.translate("Resokit", "Part of the neighbourhood"))
    return [("", *heading, True), *rows] if rows else []


def flow(layout: QgsPrintLayout, content: Content, page: Page, seen: Set[tuple[str, str]]) -> int:
    """Put the lists of `content` on the first sheet, and what does not fit on further ones; returns how many of those.

    `seen` are the marks, by table and key, that stand on the map.

    One sheet is worth somewhat smaller letters: they shrink by up to a sixth before a second sheet is begun.
    """
    columns = [
        (rows, box) for rows, box in zip(sections(content, len(page.lists), seen), page.lists, strict=True) if rows
    ]
    for shrink in (1.0, 0.92, 0.84):
        factor = page.factor * shrink
        if all(_height(layout, rows, box, factor) <= box.height for rows, box in columns):
            break
    else:
        factor = page.factor
    rest: list[Row] = []
    for rows, box in columns:
        rest.extend(_rest(rows, _fill(layout, rows, box, 0, factor)))
    sheets = 0
    while rest:
        sheets += 1
        sheet = QgsLayoutItemPage(layout)
        sheet.setPageSize(QgsLayoutSize(page.width, page.height))
        layout.pageCollection().addPage(sheet)
        for box in page.further_lists:
            rest = _rest(rest, _fill(layout, rest, box, sheets, factor))
            if not rest:
                break
    return sheets


def _height(layout: QgsPrintLayout, rows: Sequence[Row], box: Box, factor: float) -> float:
    """Millimetres that `rows` take in a table as wide as `box`."""
    scratch = QgsPrintLayout(layout.project())
    scratch.initializeDefaults()
    table = _table(scratch, box, 0, factor)
    table.setTableContents(_cells(rows, factor))
    return float(table.totalSize().height())


def _rest(rows: Sequence[Row], taken: int) -> list[Row]:
    """What comes after the first `taken` rows, under its heading again."""
    rest = list(rows[taken:])
    if rest and not rest[0][3]:
        rest.insert(0, next(row for row in reversed(rows[:taken]) if row[3]))
    return rest


def _fill(layout: QgsPrintLayout, rows: Sequence[Row], box: Box, sheet: int, factor: float) -> int:
    """Put as many of `rows` into `box` on `sheet` as fit, in a table of their own; returns how many.

    At least two, a heading and its first row, so that the flow cannot stop (no row is as tall as a box: texts are cut in
    the content); a heading does not stay behind without a row. A cell's text is a value and never an expression, so a user's text stays text.
    """
    table = _table(layout, box, sheet, factor)
    cells = _cells(rows, factor)
    fewest, most = min(2, len(rows)), len(rows)
    while fewest < most:
        middle = (fewest + most + 1) // 2
        table.setTableContents(cells[:middle])
        if table.totalSize().height() <= box.height:
            fewest = middle
        else:
            most = middle - 1
    if fewest < len(rows) and rows[fewest - 1][3]:
        fewest -= 1
    table.setTableContents(cells[:fewest])
    return fewest


def _table(layout: QgsPrintLayout, box: Box, sheet: int, factor: float) -> QgsLayoutItemManualTable:
    """An empty table in `box`; it has its frame at once, for without one it does not measure itself."""
    table = QgsLayoutItemManualTable.create(layout)
    layout.addMultiFrame(table)
    _dress(table, box, factor)
    frame = QgsLayoutFrame(layout, table)
    table.setResizeMode(QgsLayoutMultiFrame.ResizeMode.UseExistingFrames)
    table.addFrame(frame)
    frame.attemptMove(QgsLayoutPoint(box.x, box.y), True, False, sheet)
    frame.attemptResize(QgsLayoutSize(box.width, box.height))
    return table


def _dress(table: QgsLayoutItemManualTable, box: Box, factor: float) -> None:
    margin = 0.7 * factor
    # A column's width goes without the margins of its cells.
    room = box.width - 6 * margin - 5.5 * factor
    table.setColumnWidths([5.5 * factor, 0.47 * room, 0.53 * room])
    table.setCellMargin(margin)
    table.setIncludeTableHeader(False)
    table.setWrapBehavior(QgsLayoutTable.WrapBehavior.WrapText)
    table.setContentTextFormat(styles.text_format(7.2 * factor, halo=0))
    table.setShowGrid(True)
    table.setGridStrokeWidth(0.1)
    table.setGridColor(QColor("#c8c8c8"))
    table.setVerticalGrid(False)
    table.setBackgroundColor(styles.colour("paper"))


def _cells(rows: Sequence[Row], factor: float) -> list[list[QgsTableCell]]:
    plain = styles.text_format(7.2 * factor, halo=0)
    sign = styles.text_format(7.2 * factor, bold=True, halo=0)
    heading = styles.text_format(8.0 * factor, bold=True, halo=0)
    made = []
    for row in rows:
        cells = [QgsTableCell(text) for text in row[:3]]
        for column, cell in enumerate(cells):
            if row[3]:
                cell.setTextFormat(heading)
                cell.setBackgroundColor(QColor("#ececec"))
            else:
                cell.setTextFormat(sign if column == 0 else plain)
        made.append(cells)
    return made
