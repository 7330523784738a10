"""How the rows of a table fit the wards: names to look through, and what has no partner on either side."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from resokit_qgis.gui.imports.choice import ChoiceDelegate, open_on_click
from resokit_qgis.gui.imports.names_table import NamesModel, Part
from resokit_qgis.gui.imports.table import Cell, Table
from resokit_qgis.i18n import translate
from resokit_qgis.workspace.importers.codes import listed
from resokit_qgis.workspace.importers.figures_look import FiguresLook

_MOST_ROWS = 1000
"""A table for a whole country has hundreds of thousands of rows without a ward of one town."""
_LOWEST = 70
"""Pixels: with both tables the page still fits under the first rows of the file."""
_NAMED = 5
"""Wards without a row that the sentence names."""


class MatchLine(QWidget):
    """A bar and a sentence: how many of the wards have a row, and which have none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bar = QProgressBar()
        self.bar.setFormat("%v / %m")
        self.bar.setMaximumWidth(180)
        self.sentence = QLabel()
        self.sentence.setWordWrap(True)
        self.sentence.setTextFormat(Qt.TextFormat.PlainText)
        self.sentence.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.bar)
        layout.addWidget(self.sentence, 1)

    def clear(self) -> None:
        self.sentence.setText("")
        self.bar.setVisible(False)

    def show_look(self, look: FiguresLook) -> None:
        wards = look.wards
        self.bar.setVisible(wards.level is not None)
        if wards.level is None:
            self.sentence.setText(
                translate("Resokit", "The wards were not found in this file. Choose the column that holds them.")
            )
            return
        self.bar.setRange(0, len(wards.level))
        self.bar.setValue(wards.found)
        said = translate("Resokit", "{found} of {wards} wards, by the column “{column}”").format(
            found=wards.found, wards=len(wards.level), column=wards.column
        )
        if wards.silent:
            names = [name or code for code, name in wards.silent]
            said += "; " + translate("Resokit", "not found: {names}").format(names=listed(names, at_most=_NAMED))
        if look.outcome.unmatched:
            strange = listed([code or f"({row})" for row, code in look.outcome.unmatched], at_most=_NAMED)
            said += "; " + translate("Resokit", "rows without a ward: {count} ({codes})").format(
                count=len(look.outcome.unmatched), codes=strange
            )
        self.sentence.setText(said + ".")
        self.bar.setAccessibleName(self.sentence.text())


class WardsPage(QWidget):
    """The names to look through, and under them everything without a partner."""

    answered = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.names = NamesModel(self)
        self.names.answered.connect(self.answered)
        self.names.answered.connect(self._say_open)
        self.names_label = QLabel()
        self.names_label.setWordWrap(True)
        self.view = QTableView()
        self.view.setModel(self.names)
        open_on_click(self.view)
        self.view.setTabKeyNavigation(False)
        self.view.setWordWrap(False)
        self.view.verticalHeader().hide()
        self.view.setAccessibleName(translate("Resokit", "Names to look through"))
        self.view.setItemDelegateForColumn(Part.WARD, ChoiceDelegate(self.names.choices, self.view, search=True))
        self.view.setItemDelegateForColumn(Part.ANSWER, ChoiceDelegate(self.names.choices, self.view))
        self.names_label.setBuddy(self.view)
        self.yes_button = QPushButton(translate("Resokit", "&Yes to the likely ones"))
        self.no_button = QPushButton(translate("Resokit", "&No to the rest"))
        for button, job in (
            (self.yes_button, self.names.say_yes_to_likely),
            (self.no_button, self.names.say_no_to_rest),
        ):
            button.setAutoDefault(False)
            button.clicked.connect(lambda _checked, job=job: job())
        self.rest_label = QLabel()
        self.rest_label.setWordWrap(True)
        self.rest = Table()
        for table in (self.view, self.rest):
            table.setMinimumHeight(_LOWEST)
        self.rest.setAccessibleName(translate("Resokit", "Wards without a row, and rows without a ward"))
        self.rest_label.setBuddy(self.rest)
        self._lay_out()

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.addWidget(self.yes_button)
        buttons.addWidget(self.no_button)
        buttons.addStretch(1)
        self.names_part = QWidget()
        upper = QVBoxLayout(self.names_part)
        upper.setContentsMargins(0, 0, 0, 0)
        upper.addWidget(self.names_label)
        upper.addWidget(self.view, 1)
        upper.addLayout(buttons)
        layout = QVBoxLayout(self)
        layout.addWidget(self.names_part, 2)
        layout.addWidget(self.rest_label)
        layout.addWidget(self.rest, 1)

    def clear(self) -> None:
        self.names.forget()
        self.names.show_names((), None)
        self.names_part.hide()
        self.rest_label.setText("")
        self.rest.fill((), ())

    def show_look(self, look: FiguresLook) -> None:
        # As long as a list is open, its row has to stay where it is.
        self.names.show_names(look.wards.names, look.wards.level)
        self.names_part.setVisible(bool(look.wards.names))
        self._say_open()
        for part in (Part.NAME, Part.WARD):
            self.view.resizeColumnToContents(part)
        rows = _rest(look)
        self.rest.fill(
            [translate("Resokit", "What"), translate("Resokit", "Code"), translate("Resokit", "Name or row")], rows
        )
        self.rest.setVisible(bool(rows))
        self.rest_label.setText(
            translate("Resokit", "Without a partner: {count}").format(count=len(rows))
            if rows
            else translate("Resokit", "Every ward has a row, and every row a ward.")
        )

    def _say_open(self) -> None:
        waiting = self.names.open_names()
        self.names_label.setText(
            translate("Resokit", "These names are not quite those of wards. To be answered: {count}.").format(
                count=waiting
            )
            if waiting
            else translate("Resokit", "These names are not quite those of wards. All likely ones are answered.")
        )


def _rest(look: FiguresLook) -> list[list[Cell]]:
    if look.wards.level is None:
        return []
    outcome = look.outcome
    silent, unmatched = translate("Resokit", "Ward without a row"), translate("Resokit", "Row without a ward")
    total, nowhere = translate("Resokit", "Row of totals"), translate("Resokit", "People in no ward")
    rows: list[list[Cell]] = [[silent, code, name] for code, name in look.wards.silent]
    for what, found in ((unmatched, outcome.unmatched), (total, outcome.totals), (nowhere, outcome.nowhere)):
        rows.extend([what, code, row] for row, code in found)
    return rows[:_MOST_ROWS]
