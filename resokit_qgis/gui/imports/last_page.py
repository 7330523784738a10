"""What became of an import: the counts, what is to be known, and every row that was refused or repaired."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from qgis.PyQt.QtCore import Qt, QUrl, pyqtSignal
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from resokit_qgis.gui.table import Cell, Table
from resokit_qgis.i18n import translate


@dataclass(frozen=True)
class Ending:
    """`counts` is one sentence, `remarks` are more; `rows` stand under `headings` (row, what happened, why)."""

    counts: str
    remarks: Sequence[str]
    headings: Sequence[str]
    rows: Sequence[Sequence[Cell]]
    report: str
    """The file of the page with all of it, empty where there is none."""


class LastPage(QWidget):
    """Shows an `Ending`."""

    again = pyqtSignal()
    """Import another file."""
    closed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._report = ""
        self.counts = QLabel()
        self.counts.setTextFormat(Qt.TextFormat.PlainText)
        self.counts.setWordWrap(True)
        font = self.counts.font()
        font.setBold(True)
        self.counts.setFont(font)
        self.remarks = QPlainTextEdit()
        self.remarks.setReadOnly(True)
        self.remarks.setTabChangesFocus(True)
        self.remarks.setAccessibleName(translate("Resokit", "What is to be known about this import"))
        self.about = QLabel()
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.about.setWordWrap(True)
        self.table = Table()
        self.table.horizontalHeader().setStretchLastSection(True)
        self.table.setAccessibleName(translate("Resokit", "Rows that were refused or repaired"))
        self.about.setBuddy(self.table)
        self.open_report = QPushButton(translate("Resokit", "Open the &report"))
        self.copy = QPushButton(translate("Resokit", "Cop&y the table"))
        self.another = QPushButton(translate("Resokit", "Import &another file"))
        self.close_button = QPushButton(translate("Resokit", "&Close"))
        self.open_report.clicked.connect(self._open)
        self.copy.clicked.connect(self.table.copy_all)
        self.another.clicked.connect(self.again)
        self.close_button.clicked.connect(self.closed)
        self._lay_out()

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.addWidget(self.open_report)
        buttons.addWidget(self.copy)
        buttons.addStretch(1)
        buttons.addWidget(self.another)
        buttons.addWidget(self.close_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.counts)
        layout.addWidget(self.remarks, 2)
        layout.addWidget(self.about)
        layout.addWidget(self.table, 3)
        layout.addLayout(buttons)

    def show_ending(self, ending: Ending) -> None:
        self.counts.setText(ending.counts)
        self.remarks.setPlainText("\n\n".join(ending.remarks))
        self.remarks.setVisible(bool(ending.remarks))
        self.table.fill(ending.headings, ending.rows)
        self.table.setVisible(bool(ending.rows))
        self.copy.setVisible(bool(ending.rows))
        self.about.setText(
            translate("Resokit", "&Rows that were refused or repaired: {count}").format(count=len(ending.rows))
            if ending.rows
            else translate("Resokit", "Every row was taken as it is.")
        )
        self._report = ending.report
        self.open_report.setVisible(bool(ending.report))
        self.close_button.setFocus()

    def _open(self) -> None:
        if Path(self._report).is_file():
            QDesktopServices.openUrl(QUrl.fromLocalFile(self._report))
