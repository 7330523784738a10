"""A table of plain texts and numbers that can be sorted by its numbers and copied into a spreadsheet."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QAbstractTableModel, QLocale, QModelIndex, QSortFilterProxyModel, Qt
from qgis.PyQt.QtGui import QBrush, QKeyEvent, QKeySequence
from qgis.PyQt.QtWidgets import QAbstractItemView, QTableView, QWidget

from resokit_qgis.gui.item_data import to_the_right

Cell = str | int | float
_RAW = Qt.ItemDataRole.UserRole
_FORMULA = ("=", "+", "-", "@")
_WIDEST = 360
"""Pixels of a column at first; people widen it where they want to read on."""


class Table(QTableView):
    """Shows rows that `fill` gives it; Ctrl+C copies the chosen cells, or all where none is chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = _Model()
        self._sorted = QSortFilterProxyModel(self)
        self._sorted.setSourceModel(self._model)
        self._sorted.setSortRole(_RAW)
        self._sorted.setSortCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setModel(self._sorted)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAlternatingRowColors(True)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()

    def fill(self, headings: Sequence[str], rows: Sequence[Sequence[Cell]], sortable: bool = True) -> None:
        """Show `rows` under `headings`, in their own order until somebody sorts them."""
        self.setSortingEnabled(False)
        self._sorted.sort(-1)
        self._model.fill(headings, rows)
        self.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.setSortingEnabled(sortable)
        self.resizeColumnsToContents()
        for column in range(len(headings)):
            self.setColumnWidth(column, min(self.columnWidth(column), _WIDEST))

    def tint(self, columns: Mapping[int, QBrush]) -> None:
        """Lay a colour behind `columns` (place -> brush) until the table is filled again; colour alone says nothing."""
        self._model.tint(columns)

    def cells(self) -> list[list[str]]:
        """What stands in the table as it is sorted now, without the headings."""
        return [
            [str(self._sorted.index(row, column).data()) for column in range(self._sorted.columnCount())]
            for row in range(self._sorted.rowCount())
        ]

    def copy_all(self) -> None:
        """Put the whole table on the clipboard, as it is sorted, with its headings."""
        headings = [
            str(self._model.headerData(column, Qt.Orientation.Horizontal))
            for column in range(self._model.columnCount())
        ]
        copy_rows([headings, *self.cells()])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not event.matches(QKeySequence.StandardKey.Copy):
            super().keyPressEvent(event)
            return
        chosen = sorted(self.selectionModel().selectedIndexes(), key=lambda index: (index.row(), index.column()))
        if len(chosen) < 2:
            self.copy_all()
            return
        rows: dict[int, list[str]] = {}
        for index in chosen:
            rows.setdefault(index.row(), []).append(str(index.data()))
        copy_rows(list(rows.values()))


class _Model(QAbstractTableModel):
    def __init__(self) -> None:
        super().__init__()
        self._headings: Sequence[str] = ()
        self._rows: Sequence[Sequence[Cell]] = ()
        self._tints: Mapping[int, QBrush] = {}

    def fill(self, headings: Sequence[str], rows: Sequence[Sequence[Cell]]) -> None:
        self.beginResetModel()
        self._headings, self._rows, self._tints = headings, rows, {}
        self.endResetModel()

    def tint(self, columns: Mapping[int, QBrush]) -> None:
        self.beginResetModel()
        self._tints = columns
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: QModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._headings)

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        value = self._rows[index.row()][index.column()]
        if role == _RAW:
            return value
        if role == Qt.ItemDataRole.DisplayRole:
            return value if isinstance(value, str) else QLocale().toString(value)
        if role == Qt.ItemDataRole.BackgroundRole:
            return self._tints.get(index.column())
        if role == Qt.ItemDataRole.TextAlignmentRole and not isinstance(value, str):
            return to_the_right()
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._headings[section]
        return None


def copy_rows(rows: Sequence[Sequence[str]]) -> None:
    """Put `rows` on the clipboard as a spreadsheet takes them: no text of a file becomes a formula, or two cells."""
    QgsApplication.clipboard().setText("\n".join("\t".join(_plain(cell) for cell in row) for row in rows))


def _plain(cell: str) -> str:
    text = " ".join(cell.split())
    return "'" + text if text.startswith(_FORMULA) and not _is_number(text) else text


def _is_number(text: str) -> bool:
    _value, well = QLocale().toDouble(text)
    return bool(well)
