"""What the difference on the map shows: the legend of its three pieces, with their areas."""

from __future__ import annotations

from qgis.PyQt.QtCore import QLocale, Qt
from qgis.PyQt.QtWidgets import QGridLayout, QLabel, QWidget

from resokit_qgis.analysis.ground_difference import GroundDifference
from resokit_qgis.gui.desk.overlay import Overlay
from resokit_qgis.i18n import translate

PIECES = ("both", "only_first", "only_second")
"""The names of the pieces in the overlay, in the order of the legend."""

_LEAST = 90
"""Pixels that the words get at least: they wrap, the numbers do not."""


class DifferenceLegend(QWidget):
    """A row for each piece: how it looks, what it is, its area, and its share of all three together."""

    def __init__(self, name: str, first: str, second: str) -> None:
        """`first` and `second` say in words what only the one, and only the other, has."""
        super().__init__()
        self.setObjectName(name)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(2)
        grid.setHorizontalSpacing(4)
        grid.setColumnStretch(1, 1)
        told = translate("Resokit", "Shares are of all this ground together.")
        self._areas: list[QLabel] = []
        self._shares: list[QLabel] = []
        for row, (piece, text) in enumerate(zip(PIECES, (translate("Resokit", "In both"), first, second), strict=True)):
            swatch = QLabel()
            icon = Overlay.swatch(piece)
            swatch.setPixmap(icon.pixmap(icon.actualSize(swatch.size())))
            words = QLabel(text)
            words.setWordWrap(True)
            words.setMinimumWidth(_LEAST)
            area, share = QLabel(), QLabel()
            for label in (area, share):
                label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
                label.setToolTip(told)
            area.setObjectName(f"{name}_{piece}")
            for column, widget in enumerate((swatch, words, area, share)):
                grid.addWidget(widget, row, column)
            self._areas.append(area)
            self._shares.append(share)
        self.wait()

    def wait(self) -> None:
        """Show no numbers: they are being computed."""
        for label in self._areas:
            label.setText("…")
        for label in self._shares:
            label.setText("")

    def show_difference(self, found: GroundDifference) -> None:
        areas = (found.both_m2, found.only_first_m2, found.only_second_m2)
        whole = sum(areas)
        for label, share, area in zip(self._areas, self._shares, areas, strict=True):
            label.setText(translate("Resokit", "{area} km²").format(area=QLocale().toString(area / 1e6, "f", 2)))
            share.setText(f"{QLocale().toString(100 * area / whole, 'f', 0)} %" if whole else "")
