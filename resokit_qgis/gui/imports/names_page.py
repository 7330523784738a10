"""The page with the names of a file to look through, each with its likely ward."""

from __future__ import annotations

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QPushButton, QTableView, QVBoxLayout, QWidget

from resokit_qgis.gui.imports.choice import ChoiceDelegate, open_on_click
from resokit_qgis.gui.imports.names_table import NamesModel, Part
from resokit_qgis.i18n import translate
from resokit_qgis.workspace.importers.figures_look import FiguresLook

_WIDEST = 270
"""Pixels of a column: the answers have to be seen beside the names."""


class NamesPage(QWidget):
    """The table of names; `answered` says that a person answered one, or many."""

    answered = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = NamesModel(self)
        self.model.answered.connect(self.answered)
        self.model.answered.connect(self._say_open)
        self.about = QLabel()
        self.about.setWordWrap(True)
        self.view = QTableView()
        self.view.setModel(self.model)
        open_on_click(self.view)
        self.view.setTabKeyNavigation(False)
        self.view.setWordWrap(False)
        self.view.setAlternatingRowColors(True)
        self.view.verticalHeader().hide()
        self.view.horizontalHeader().setStretchLastSection(True)
        self.view.setAccessibleName(translate("Resokit", "Names to look through"))
        self.view.setItemDelegateForColumn(Part.WARD, ChoiceDelegate(self.model.choices, self.view, search=True))
        self.view.setItemDelegateForColumn(Part.ANSWER, ChoiceDelegate(self.model.choices, self.view))
        self.about.setBuddy(self.view)
        self.yes_button = QPushButton(translate("Resokit", "&Yes to the likely ones"))
        self.yes_button.clicked.connect(lambda _checked: self.model.say_yes_to_likely())
        self.no_button = QPushButton(translate("Resokit", "&No to the rest"))
        self.no_button.clicked.connect(lambda _checked: self.model.say_no_to_rest())
        buttons = QHBoxLayout()
        for button in (self.yes_button, self.no_button):
            button.setAutoDefault(False)
            buttons.addWidget(button)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.addWidget(self.about)
        layout.addWidget(self.view, 1)
        layout.addLayout(buttons)

    def clear(self) -> None:
        self.model.forget()
        self.model.show_names((), None)

    def show_look(self, look: FiguresLook) -> None:
        self.model.show_names(look.wards.names, look.wards.level)
        self._say_open()
        for part in (Part.NAME, Part.WARD, Part.LIKENESS):
            self.view.resizeColumnToContents(part)
            self.view.setColumnWidth(part, min(self.view.columnWidth(part), _WIDEST))

    def _say_open(self) -> None:
        waiting = self.model.open_names()
        self.about.setText(
            translate("Resokit", "These na&mes are not quite those of wards. To be answered: {count}.").format(
                count=waiting
            )
            if waiting
            else translate("Resokit", "These na&mes are not quite those of wards. All likely ones are answered.")
        )
