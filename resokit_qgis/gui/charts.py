"""Charts that say the same as a table, and become one where somebody wants it or matplotlib is not there."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QShowEvent
from qgis.PyQt.QtWidgets import QCheckBox, QLabel, QStackedWidget, QVBoxLayout, QWidget

from resokit_qgis import i18n
from resokit_qgis.errors import ResokitError
from resokit_qgis.gui.band_picture import Axes, BandPicture, Row, load_matplotlib
from resokit_qgis.gui.table import Table
from resokit_qgis.i18n import translate


@dataclass(frozen=True)
class Words:
    """What is told beside the numbers: a `caption` in a sentence or two, and the `headings` of the table's columns."""

    caption: str
    headings: tuple[str, str, str, str]


class BandChart(QWidget):
    """A line with a band around it. matplotlib is loaded when the chart is first to be seen, and not before."""

    def __init__(self, name: str, decimals: int = 2, parent: QWidget | None = None) -> None:
        """`decimals` are those of the numbers in the table."""
        super().__init__(parent)
        self.setObjectName(name)
        self._decimals = decimals
        self._rows: Sequence[Row] = ()
        self._axes: Axes | None = None
        self._picture: BandPicture | None = None
        self.problem: ResokitError | None = None
        """Why there is no picture, None where there is one or nobody has looked yet."""
        self.table = Table()
        self.table.setObjectName(f"{name}Table")
        self.table.setSizePolicy(BandPicture(self).sizePolicy())
        self.caption = _label(f"{name}Caption")
        self.why = _label(f"{name}Why")
        self.why.hide()
        self.as_table = QCheckBox(translate("Resokit", "Show these numbers as a &table"))
        self.as_table.setObjectName(f"{name}AsTable")
        self.as_table.toggled.connect(self._turn)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack, 1)
        for widget in (self.caption, self.as_table, self.why):
            whole.addWidget(widget)

    def show_rows(self, rows: Sequence[Row], axes: Axes, words: Words) -> None:
        """Show `rows`: how far across, how high, and the lower and upper end of the band."""
        self._rows, self._axes = rows, axes
        self.caption.setText(words.caption)
        self.table.setAccessibleName(words.caption)
        self.table.fill(words.headings, [self._cells(row) for row in rows])
        if self.isVisible():
            self._look()

    def clear(self) -> None:
        """Show nothing, in the same room: what was shown is out of date."""
        self._rows = ()
        self.caption.clear()
        self.table.fill((), ())
        if self._picture is not None and self._axes is not None:
            self._picture.show_rows((), self._axes)

    @property
    def is_picture(self) -> bool:
        """Whether the picture is what is to be seen, and not the table."""
        return self._picture is not None and self._stack.currentWidget() is self._picture

    @property
    def picture(self) -> BandPicture | None:
        """The picture, once there was one."""
        return self._picture

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._look()

    def _look(self) -> None:
        """Bring the picture up to date, and make it first where it is to be seen for the first time."""
        if self._axes is None or self.problem is not None or self.as_table.isChecked():
            return
        if self._picture is None:
            try:
                load_matplotlib()
            except ResokitError as error:
                self._go_without(error)
                return
            self._picture = BandPicture()
            self._stack.addWidget(self._picture)
        self._picture.show_rows(self._rows, self._axes)
        self._picture.setAccessibleName(self.caption.text())
        self._picture.setAccessibleDescription(self.as_table.text().replace("&", ""))
        self._stack.setCurrentWidget(self._picture)

    def _go_without(self, error: ResokitError) -> None:
        self.problem = error
        self.as_table.hide()
        self.why.setText(
            translate("Resokit", "Shown as a table, because there is no drawing: {reason}").format(
                reason=i18n.sentence(error)
            )
        )
        self.why.show()

    def _turn(self, table: bool) -> None:
        if table:
            self._stack.setCurrentWidget(self.table)
        else:
            self._look()

    def _cells(self, row: Row) -> list[float]:
        return [round(value, self._decimals) for value in row]


def _label(name: str) -> QLabel:
    label = QLabel()
    label.setObjectName(name)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    label.setWordWrap(True)
    return label
