"""How a table of figures fits the wards, in a bar, a sentence and a list of what has no partner."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QWidget

from resokit_qgis.gui.table import Cell
from resokit_qgis.i18n import translate
from resokit_qgis.workspace.importers.codes import listed
from resokit_qgis.workspace.importers.figures_look import FiguresLook

_MOST_ROWS = 1000
"""A table for a whole country has hundreds of thousands of rows without a ward of one town."""
_NAMED = 3
"""Wards without a row, and rows without a ward, that the sentence names."""


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


def without_partner(look: FiguresLook) -> list[list[Cell]]:
    """Wards without a row, then rows without a ward: what it is, its code, its name or row number. The first of them."""
    if look.wards.level is None:
        return []
    outcome = look.outcome
    silent, unmatched = translate("Resokit", "Ward without a row"), translate("Resokit", "Row without a ward")
    total, nowhere = translate("Resokit", "Row of totals"), translate("Resokit", "People in no ward")
    rows: list[list[Cell]] = [[silent, code, name] for code, name in look.wards.silent]
    for what, found in ((unmatched, outcome.unmatched), (total, outcome.totals), (nowhere, outcome.nowhere)):
        rows.extend([what, code, row] for row, code in found)
    return rows[:_MOST_ROWS]
