"""The list of kept results: what each is called, by which rule and how many people, when, and whether it is out of date."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from qgis.PyQt.QtCore import QAbstractListModel, QModelIndex, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeyEvent, QKeySequence
from qgis.PyQt.QtWidgets import QAbstractItemView, QListView, QStyle

from resokit_qgis.gui.desk.kept_words import told_in_list, told_row
from resokit_qgis.gui.table import copy_rows
from resokit_qgis.i18n import translate
from resokit_qgis.workspace.kept import Freshness, Kept, Standing

_LOWEST = 110
"""Pixels: two results and a half, so that one sees that there are more."""


class KeptModel(QAbstractListModel):
    """Results, the newest first, and how they stand to the drawings of today as far as that is known."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view
        self.results: Sequence[Kept] = ()
        self.standings: Mapping[str, Standing] = {}

    def fill(self, results: Sequence[Kept], standings: Mapping[str, Standing]) -> None:
        self.beginResetModel()
        self.results, self.standings = results, standings
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.results)

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        one = self.results[index.row()]
        standing = self.standings.get(one.key)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return told_in_list(one, standing)
        if role == Qt.ItemDataRole.DecorationRole and standing is not None and standing.freshness is Freshness.STALE:
            # A sign beside the word: a colour alone would not be told in every theme.
            return self._view.style().standardIcon(QStyle.StandardPixmap.SP_MessageBoxWarning)
        return None


class KeptList(QListView):
    """Shows a `KeptModel`, two lines a result; one can be chosen, and Ctrl+C copies it."""

    chosen_changed = pyqtSignal()

    def __init__(self) -> None:
        super().__init__()
        self.kept = KeptModel(self)
        self.setModel(self.kept)
        self.setObjectName("resokitKeptList")
        self.setAccessibleName(translate("Resokit", "Kept results"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAlternatingRowColors(True)
        self.setWordWrap(True)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setMinimumHeight(_LOWEST)
        self.selectionModel().selectionChanged.connect(lambda *_: self.chosen_changed.emit())

    @property
    def chosen(self) -> Kept | None:
        indexes = self.selectionModel().selectedIndexes()
        return self.kept.results[indexes[0].row()] if indexes else None

    def fill(self, results: Sequence[Kept], standings: Mapping[str, Standing]) -> None:
        """Show `results`; the one that was chosen before stays so."""
        before = self.chosen
        self.kept.fill(results, standings)
        if before is not None:
            self.choose(before.key)

    def choose(self, key: str) -> None:
        """Choose the result with this key, if it is there."""
        for row, one in enumerate(self.kept.results):
            if one.key == key:
                self.setCurrentIndex(self.kept.index(row, 0))

    def sizeHint(self) -> QSize:
        # It takes what room there is, and leaves the others theirs where there is little.
        return QSize(super().sizeHint().width(), _LOWEST)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        chosen = self.chosen
        if event.matches(QKeySequence.StandardKey.Copy) and chosen is not None:
            copy_rows([told_row(chosen, self.kept.standings.get(chosen.key))])
        else:
            super().keyPressEvent(event)
