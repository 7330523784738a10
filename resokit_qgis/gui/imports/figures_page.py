"""The page with what each column of figures was taken for."""

from __future__ import annotations

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QAbstractItemView, QHBoxLayout, QLabel, QPushButton, QTableView, QVBoxLayout, QWidget

from resokit_qgis.gui.imports.choice import Choice, ChoiceDelegate, open_on_click
from resokit_qgis.gui.imports.figures_table import FiguresModel, Part, kind_text
from resokit_qgis.i18n import translate
from resokit_qgis.workspace.importers.definitions import LEFT_OUT
from resokit_qgis.workspace.importers.figures_look import FiguresLook

_WIDEST = 320
"""Pixels of a column at first."""


class FiguresPage(QWidget):
    """The table of figures; `edited` says that a person changed what one is."""

    edited = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = FiguresModel(self)
        self.model.edited.connect(self.edited)
        self.about = QLabel(
            translate(
                "Resokit",
                "A &count can be added up, a rate is a share of a count, and a median or a mean is neither.",
            )
        )
        self.about.setWordWrap(True)
        self.view = QTableView()
        self.view.setModel(self.model)
        open_on_click(self.view)
        self.view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.view.setTabKeyNavigation(False)
        self.view.setWordWrap(False)
        self.view.setAlternatingRowColors(True)
        self.view.verticalHeader().hide()
        self.view.setAccessibleName(translate("Resokit", "Columns of figures"))
        for part in (Part.KIND, Part.NUMERATOR, Part.DENOMINATOR):
            self.view.setItemDelegateForColumn(part, ChoiceDelegate(self.model.choices, self.view))
        self.about.setBuddy(self.view)
        self.kind = Choice()
        self.kind.setAccessibleName(translate("Resokit", "Kind for the chosen rows"))
        self.set_button = QPushButton(translate("Resokit", "Set for the chosen &rows"))
        self.set_button.setAutoDefault(False)
        self.set_button.clicked.connect(self._set_kind)
        many = QHBoxLayout()
        many.addWidget(self.kind)
        many.addWidget(self.set_button)
        many.addStretch(1)
        layout = QVBoxLayout(self)
        layout.addWidget(self.about)
        layout.addWidget(self.view, 1)
        layout.addLayout(many)

    def clear(self) -> None:
        self.model.clear()

    def show_look(self, look: FiguresLook) -> None:
        first = self.model.rowCount() == 0
        self.model.show_look(look)
        self.kind.offer([(kind, kind_text(kind)) for kind in ("count", "not_aggregable", LEFT_OUT)])
        if first:
            self.view.resizeColumnsToContents()
            for part in Part:
                self.view.setColumnWidth(part, min(self.view.columnWidth(part), _WIDEST))
        for part in (Part.KIND, Part.NUMERATOR, Part.DENOMINATOR):
            self.view.setColumnWidth(part, max(self.view.columnWidth(part), self.view.sizeHintForColumn(part)))

    def _set_kind(self) -> None:
        rows = sorted({index.row() for index in self.view.selectionModel().selectedIndexes()})
        self.model.set_kind(rows, self.kind.value)
