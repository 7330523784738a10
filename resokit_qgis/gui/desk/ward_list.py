"""The wards of a level to choose from: a list that can be filtered, with what the line shares with each."""

from __future__ import annotations

from collections.abc import Collection

from qgis.PyQt.QtCore import QLocale, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from resokit_qgis.analysis.comparison import Overlap
from resokit_qgis.gui.desk.told_table import Heading, ToldCell, ToldTable
from resokit_qgis.i18n import translate
from resokit_qgis.workspace.line_and_wards import LineAndWards

_NAME = 96
"""Pixels for the name of a ward; the column can be drawn wider."""

_NUMBERS = (2, 3, 4)
"""The columns that are about the line."""


class WardList(QWidget):
    """`toggled` gives the number of a ward that somebody ticked or unticked; the ticks follow `tick`."""

    toggled = pyqtSignal(int)

    def __init__(self) -> None:
        super().__init__()
        self.filter = QLineEdit()
        self.filter.setObjectName("resokitWardsFilter")
        self.filter.setPlaceholderText(translate("Resokit", "Find a ward by code or name"))
        self.filter.setAccessibleName(self.filter.placeholderText())
        self.filter.setClearButtonEnabled(True)
        self.touched = QCheckBox(translate("Resokit", "&Only those touched"))
        self.touched.setObjectName("resokitWardsTouched")
        self.touched.setToolTip(translate("Resokit", "Show only the wards that the line touches, and those chosen"))
        self.touched.setChecked(True)
        self.table = ToldTable("resokitWardsTable", checkable=True)
        self.table.setAccessibleName(translate("Resokit", "Wards; the space bar ticks one"))
        self.table.setMinimumHeight(130)
        self.copy = QPushButton(translate("Resokit", "Cop&y the table"))
        self.copy.setObjectName("resokitWardsCopy")
        self._found: LineAndWards | None = None
        below = QHBoxLayout()
        below.addStretch(1)
        below.addWidget(self.copy)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(2, 4, 2, 2)
        for widget in (self.filter, self.touched, self.table):
            whole.addWidget(widget)
        whole.addLayout(below)
        self.filter.textChanged.connect(lambda *_: self._sift())
        self.touched.toggled.connect(lambda *_: self._sift())
        self.table.told.toggled.connect(self.toggled)
        self.copy.clicked.connect(self.table.copy)
        self.table.sortByColumn(2, Qt.SortOrder.DescendingOrder)

    def fill(self, found: LineAndWards) -> None:
        self._found = found
        overlaps = {one.ward: one for one in found.touched}
        rows = [
            [ToldCell(code, code), ToldCell(name, name), *_shares(overlaps.get(number))]
            for number, (code, name) in enumerate(zip(found.wards.codes, found.wards.names, strict=True))
        ]
        headings = (
            Heading(translate("Resokit", "Code")),
            # The shares beside it are what is looked for, and a narrow dock shows them too.
            Heading(translate("Resokit", "Ward"), widest=_NAME),
            Heading(
                translate("Resokit", "Of the line"), translate("Resokit", "The part of the neighbourhood in this ward")
            ),
            Heading(
                translate("Resokit", "Of the ward"), translate("Resokit", "The part of this ward in the neighbourhood")
            ),
            Heading(
                translate("Resokit", "IoU"),
                translate("Resokit", "How alike the two are: intersection over union, 1 where they are the same"),
            ),
        )
        self.table.fill(headings, rows, found.chosen)
        self._sift()

    def clear(self) -> None:
        self._found = None
        self.table.fill((), [])

    def wait(self) -> None:
        """Show no shares: they are of a line of before."""
        self.table.told.wait(_NUMBERS)

    def tick(self, wards: Collection[int]) -> None:
        """Tick the wards with these numbers."""
        self.table.told.check(wards)

    def _sift(self) -> None:
        """Show what fits the filter; without one, and unless all are asked for, what the line touches or is ticked."""
        if self._found is None:
            return
        sought = self.filter.text().strip().casefold()
        wards = self._found.wards
        if sought:
            shown = [
                number
                for number, (code, name) in enumerate(zip(wards.codes, wards.names, strict=True))
                if sought in code.casefold() or sought in name.casefold()
            ]
            self.table.shown.show_only(frozenset(shown))
        elif self.touched.isChecked():
            touched = frozenset(one.ward for one in self._found.touched)
            self.table.shown.show_only(touched | self.table.told.checked)
        else:
            self.table.shown.show_only(None)


def _shares(overlap: Overlap | None) -> list[ToldCell]:
    if overlap is None:
        return [ToldCell("")] * len(_NUMBERS)
    return [
        *(
            ToldCell(f"{QLocale().toString(100 * share, 'f', 1)} %", share)
            for share in (overlap.share_of_neighbourhood, overlap.share_of_ward)
        ),
        ToldCell(str(QLocale().toString(overlap.iou, "f", 2)), overlap.iou),
    ]
