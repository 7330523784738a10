"""Two sides in a small table that is the legend of the map too: a row for each figure, a column for each side."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtGui import QIcon, QKeyEvent, QKeySequence, QResizeEvent
from qgis.PyQt.QtWidgets import QAbstractItemView, QHeaderView, QSizePolicy, QTableWidget, QTableWidgetItem

from resokit_qgis.gui.table import copy_rows
from resokit_qgis.i18n import translate

SWATCH = QSize(22, 16)


class Figures(NamedTuple):
    """What a figure is, its two values (or one that is of both), how these look on the map, and what a pointer is told."""

    name: str
    values: Sequence[str]
    swatches: Sequence[QIcon] = ()
    tip: str = ""


class SidesTable(QTableWidget):
    """As high as its rows; Ctrl+C copies it."""

    def __init__(self) -> None:
        super().__init__(0, 3)
        self.setObjectName("resokitSidesTable")
        self.setAccessibleName(translate("Resokit", "The two sides"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setWordWrap(True)
        self.setIconSize(SWATCH)
        self.verticalHeader().hide()
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        header = self.horizontalHeader()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column in (1, 2):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)

    def fill(self, icons: tuple[QIcon, QIcon], rows: Sequence[Figures]) -> None:
        """Show `rows`; `icons` are how the two lines look on the map."""
        self.clearContents()
        self.clearSpans()
        self.setRowCount(len(rows))
        unit = QTableWidgetItem(translate("Resokit", "Areas in km²"))
        unit.setTextAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.setHorizontalHeaderItem(0, unit)
        headings = (translate("Resokit", "First"), translate("Resokit", "Second"))
        for column, (heading, icon) in enumerate(zip(headings, icons, strict=True), start=1):
            self.setHorizontalHeaderItem(column, QTableWidgetItem(icon, heading))
        for row, (name, values, swatches, tip) in enumerate(rows):
            self.setItem(row, 0, QTableWidgetItem(name))
            self.item(row, 0).setToolTip(tip)
            for column, value in enumerate(values, start=1):
                cell = QTableWidgetItem(value)
                cell.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                if swatches:
                    cell.setIcon(swatches[column - 1])
                self.setItem(row, column, cell)
            if len(values) == 1:
                self.setSpan(row, 1, 1, 2)
        self.resizeRowsToContents()
        self._fit()

    def cells(self) -> list[list[str]]:
        """What stands in the table, without the headings."""
        return [
            [item.text() for column in range(3) if (item := self.item(row, column)) is not None]
            for row in range(self.rowCount())
        ]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            headings = [self.horizontalHeaderItem(column).text() for column in range(3)]
            copy_rows([headings, *self.cells()])
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # A narrower table breaks its labels into more lines.
        self.resizeRowsToContents()
        self._fit()

    def _fit(self) -> None:
        rows = sum(self.rowHeight(row) for row in range(self.rowCount()))
        bar = self.horizontalScrollBar().sizeHint().height() if self.horizontalScrollBar().maximum() else 0
        self.setFixedHeight(self.horizontalHeader().sizeHint().height() + rows + bar + 2 * self.frameWidth())
