"""The list of drawings to look at again: who drew each, how it stands far from the rest, and what is done with it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from qgis.PyQt.QtCore import QAbstractTableModel, QItemSelection, QLocale, QModelIndex, QSize, QSortFilterProxyModel, Qt
from qgis.PyQt.QtGui import QKeyEvent, QKeySequence
from qgis.PyQt.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from resokit_qgis.errors import QT_TRANSLATE_NOOP
from resokit_qgis.gui.item_data import plain_tip
from resokit_qgis.gui.table import copy_rows
from resokit_qgis.i18n import CONTEXT, translate
from resokit_qgis.workspace.review import IN_USE, LEFT_OUT, UNUSABLE, Reason, Reviewed

WHO, NAME, WHY, NOW = range(4)
_SORT = Qt.ItemDataRole.UserRole
_LOWEST = 125
"""Pixels: the heading and some rows."""
_SHORT = {
    "far_larger": QT_TRANSLATE_NOOP("Resokit", "{times} × larger"),
    "far_smaller": QT_TRANSLATE_NOOP("Resokit", "{times} × smaller"),
    "far_away": QT_TRANSLATE_NOOP("Resokit", "{times} radii away"),
    "repaired": QT_TRANSLATE_NOOP("Resokit", "repaired"),
    "unusable": QT_TRANSLATE_NOOP("Resokit", "cannot be used"),
}
_STATUS = {
    IN_USE: QT_TRANSLATE_NOOP("Resokit", "In use"),
    LEFT_OUT: QT_TRANSLATE_NOOP("Resokit", "Left out"),
    UNUSABLE: QT_TRANSLATE_NOOP("Resokit", "Cannot be used"),
}


def told_status(one: Reviewed) -> str:
    """What is done with a drawing, and why."""
    if one.status == LEFT_OUT and one.row.excluded_reason:
        return translate("Resokit", "Left out: {reason}").format(reason=one.row.excluded_reason)
    return _short_status(one)


def told_reasons(one: Reviewed) -> str:
    """Why to look at a drawing, in words; "" where nothing is strange about it."""
    return "; ".join(
        translate(CONTEXT, reason.literal).format(
            times=_times(reason), reason=translate(CONTEXT, reason.because) if reason.because else ""
        )
        for reason in one.reasons
    )


def _short_status(one: Reviewed) -> str:
    literal = _STATUS[one.status]
    return translate(CONTEXT, literal)


def _short_reason(reason: Reason) -> str:
    literal = _SHORT[reason.kind]
    return translate(CONTEXT, literal).format(times=_times(reason))


def _times(reason: Reason) -> str:
    return str(QLocale().toString(reason.times, "f", 1 if reason.times < 100 else 0))


class ReviewModel(QAbstractTableModel):
    """Drawings as they were reviewed, a row each; `codes` takes the keys of people to what stands for them."""

    def __init__(self) -> None:
        super().__init__()
        self.drawings: Sequence[Reviewed] = ()
        self._codes: Mapping[str, str] = {}

    def fill(self, drawings: Sequence[Reviewed], codes: Mapping[str, str]) -> None:
        self.beginResetModel()
        self.drawings, self._codes = drawings, codes
        self.endResetModel()

    def full(self, one: Reviewed) -> tuple[str, str, str, str]:
        """What there is to say of a drawing, column by column, with nothing shortened."""
        return self.code(one), one.row.name, told_reasons(one), told_status(one)

    def code(self, one: Reviewed) -> str:
        return self._codes.get(one.row.participant_id, "")

    def rowCount(self, parent: QModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.drawings)

    def columnCount(self, parent: QModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else 4

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        one = self.drawings[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(one, index.column())
        if role == _SORT:
            return one.strength if index.column() == WHY else self._text(one, index.column()).casefold()
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(self.full(one)[index.column()])
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (
            translate("Resokit", "Who"),
            translate("Resokit", "Name"),
            translate("Resokit", "Why look at it"),
            translate("Resokit", "Now"),
        )[section]

    def _text(self, one: Reviewed, column: int) -> str:
        if column == WHO:
            return self.code(one)
        if column == NAME:
            return one.row.name
        if column == NOW:
            return _short_status(one)
        return ", ".join(_short_reason(reason) for reason in one.reasons)


class _ToLookAt(QSortFilterProxyModel):
    """Leaves out what there is no reason to look at, unless `every` drawing is asked for."""

    def __init__(self, model: ReviewModel) -> None:
        super().__init__()
        self._model = model
        self.every = False
        self.setSourceModel(model)
        self.setSortRole(_SORT)

    def filterAcceptsRow(self, row: int, _parent: QModelIndex) -> bool:
        return self.every or self._model.drawings[row].to_look_at


class ReviewList(QTableView):
    """Shows a `ReviewModel`; several rows can be chosen, and Ctrl+C copies them."""

    def __init__(self) -> None:
        super().__init__()
        self.drawings = ReviewModel()
        self._filter = _ToLookAt(self.drawings)
        self.setModel(self._filter)
        self.setObjectName("resokitReviewList")
        self.setAccessibleName(translate("Resokit", "Drawings to look at again"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAlternatingRowColors(True)
        self.setTabKeyNavigation(False)
        self.setMinimumHeight(_LOWEST)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(WHY, QHeaderView.ResizeMode.Stretch)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSortingEnabled(True)
        self.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)

    @property
    def chosen(self) -> list[Reviewed]:
        """The drawings whose rows are chosen, as they stand in the list."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        return [self.drawings.drawings[self._filter.mapToSource(self._filter.index(row, 0)).row()] for row in rows]

    def fill(self, drawings: Sequence[Reviewed], codes: Mapping[str, str]) -> None:
        """Show `drawings`; those that were chosen before stay so."""
        before = {one.row.id for one in self.chosen}
        self.drawings.fill(drawings, codes)
        self.setColumnHidden(NAME, len({one.row.name for one in drawings}) < 2)
        self._choose(before)

    def show_every(self, every: bool) -> None:
        """Show all drawings, or only those to look at."""
        before = {one.row.id for one in self.chosen}
        self._filter.every = every
        self._filter.invalidateFilter()
        self._choose(before)

    def sizeHint(self) -> QSize:
        # It takes what room there is, and leaves the others theirs where there is little.
        return QSize(super().sizeHint().width(), _LOWEST)

    def _choose(self, keys: set[str]) -> None:
        chosen = QItemSelection()
        for row in range(self._filter.rowCount()):
            index = self._filter.index(row, 0)
            if self.drawings.drawings[self._filter.mapToSource(index).row()].row.id in keys:
                chosen.select(index, index)
        model = self.selectionModel()
        # All at once: each change is shown on the map.
        model.select(chosen, model.SelectionFlag.ClearAndSelect | model.SelectionFlag.Rows)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not event.matches(QKeySequence.StandardKey.Copy):
            super().keyPressEvent(event)
            return
        copy_rows([self.drawings.full(one) for one in self.chosen])
