"""A table of numbers as they are told: written out, sorted by what they are, copied as they stand, and never out of date."""

from __future__ import annotations

import math
from collections.abc import Collection, Sequence
from typing import Any, NamedTuple

from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, QSortFilterProxyModel, Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeyEvent, QKeySequence
from qgis.PyQt.QtWidgets import QAbstractItemView, QTableView, QWidget

from resokit_qgis.gui.item_data import plain_tip, to_the_right
from resokit_qgis.gui.table import copy_rows

_KEY = Qt.ItemDataRole.UserRole
_WAITING = "…"
"""What stands in place of a number that is being computed anew."""

_WIDEST = 240
"""Pixels of a column at first; people widen it where they want to read on."""


class ToldCell(NamedTuple):
    """A `text`, the `key` that it is sorted by (None comes after all others, highest first) and what a pointer is told."""

    text: str
    key: float | str | None = None
    tip: str = ""


class Heading(NamedTuple):
    """What stands over a column, what a pointer is told of it, and how many pixels wide the column is at most at first."""

    text: str
    tip: str = ""
    widest: int = _WIDEST


class ToldModel(QAbstractTableModel):
    """Rows of cells under headings. With `checkable` each row can be ticked, and `toggled` says which was."""

    toggled = pyqtSignal(int)

    def __init__(self, checkable: bool) -> None:
        super().__init__()
        self._checkable = checkable
        self.headings: Sequence[Heading] = ()
        self.rows: Sequence[Sequence[ToldCell]] = ()
        self.checked: frozenset[int] = frozenset()
        self._waiting: Collection[int] = ()

    def fill(
        self, headings: Sequence[Heading], rows: Sequence[Sequence[ToldCell]], checked: Collection[int] = ()
    ) -> None:
        self.beginResetModel()
        self.headings, self.rows, self.checked = headings, rows, frozenset(checked)
        self._waiting = ()
        self.endResetModel()

    def wait(self, columns: Collection[int]) -> None:
        """Show no numbers in `columns` until the next `fill`: they are about what was before."""
        if columns != self._waiting:
            self._waiting = columns
            self._say_changed()

    def check(self, rows: Collection[int]) -> None:
        """Tick these rows, and no others."""
        self.checked = frozenset(rows)
        self._say_changed()

    def _say_changed(self) -> None:
        if self.rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.rows) - 1, len(self.headings) - 1))

    def rowCount(self, parent: QModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def columnCount(self, parent: QModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.headings)

    def flags(self, index: QModelIndex) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsUserCheckable if self._checkable and index.column() == 0 else flags

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        cell = self.rows[index.row()][index.column()]
        waits = index.column() in self._waiting
        if role == Qt.ItemDataRole.DisplayRole:
            return _WAITING if waits and cell.text else cell.text
        if role == Qt.ItemDataRole.ToolTipRole:
            return "" if waits else plain_tip(cell.tip or cell.text)
        if role == _KEY:
            return cell.text.casefold() if isinstance(cell.key, str) else -math.inf if cell.key is None else cell.key
        if role == Qt.ItemDataRole.TextAlignmentRole and isinstance(cell.key, (int, float)):
            return to_the_right()
        if role == Qt.ItemDataRole.CheckStateRole and self._checkable and index.column() == 0:
            return Qt.CheckState.Checked if index.row() in self.checked else Qt.CheckState.Unchecked
        return None

    def setData(self, index: QModelIndex, _value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole or not self._checkable or index.column() != 0:
            return False
        self.toggled.emit(index.row())
        return True

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.headings[section].text
        return self.headings[section].tip if role == Qt.ItemDataRole.ToolTipRole else None


class Rows(QSortFilterProxyModel):
    """Sorts by what the cells are, and shows the rows that `shown` holds, or all."""

    def __init__(self, model: ToldModel) -> None:
        super().__init__()
        self.shown: Collection[int] | None = None
        self.setSourceModel(model)
        self.setSortRole(_KEY)

    def show_only(self, rows: Collection[int] | None) -> None:
        self.shown = rows
        self.invalidateFilter()

    def filterAcceptsRow(self, row: int, _parent: QModelIndex) -> bool:
        return self.shown is None or row in self.shown


class ToldTable(QTableView):
    """Shows a `ToldModel`. Ctrl+C copies the chosen rows, or all where none is chosen; Space ticks or unticks one."""

    def __init__(self, name: str, checkable: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.note = ""
        """A sentence that goes along where the table is copied."""
        self.told = ToldModel(checkable)
        self.shown = Rows(self.told)
        self.setModel(self.shown)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setAlternatingRowColors(True)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.setSortingEnabled(True)

    def fill(
        self, headings: Sequence[Heading], rows: Sequence[Sequence[ToldCell]], checked: Collection[int] = ()
    ) -> None:
        """Show `rows`; what stood where, what was sorted and how wide columns are stays where the headings are the same."""
        same = len(headings) == self.told.columnCount() and bool(self.told.rows)
        here = self.shown.mapToSource(self.currentIndex())
        row, column = here.row(), here.column()
        self.told.fill(headings, rows, checked)
        if not same:
            self.resizeColumnsToContents()
            for place, heading in enumerate(headings):
                self.setColumnWidth(place, min(self.columnWidth(place), heading.widest))
        if 0 <= row < len(rows):
            self.setCurrentIndex(self.shown.mapFromSource(self.told.index(row, column)))

    def cells(self) -> list[list[str]]:
        """What stands in the table as it is sorted now, without the headings."""
        return [self._texts(row) for row in range(self.shown.rowCount())]

    def copy(self) -> None:
        """Put the chosen rows on the clipboard, or all where fewer than two are chosen, with the headings."""
        chosen = sorted(index.row() for index in self.selectionModel().selectedRows())
        headings = [heading.text for heading in self.told.headings]
        rows = chosen if len(chosen) > 1 else range(self.shown.rowCount())
        copy_rows([headings, *(self._texts(row) for row in rows), *([[self.note]] if self.note else [])])

    def _texts(self, row: int) -> list[str]:
        return [str(self.shown.index(row, column).data()) for column in range(self.shown.columnCount())]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        here = self.currentIndex()
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.key() == Qt.Key.Key_Space and here.isValid():
            self.shown.setData(here.siblingAtColumn(0), None, Qt.ItemDataRole.CheckStateRole)
        else:
            super().keyPressEvent(event)
