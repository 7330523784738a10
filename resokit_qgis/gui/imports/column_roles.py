"""What each column of a file is taken for, with a box to correct it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QGridLayout, QLabel, QSizePolicy, QWidget

from resokit_qgis.i18n import CONTEXT, translate
from resokit_qgis.workspace.importers.roles import NONE, UNREADABLE, Column


@dataclass(frozen=True)
class Choice:
    """A role as people choose it; `single` ones are of one column at most."""

    role: str
    label: str
    single: bool


class ColumnRoles(QWidget):
    """A line for each column: its heading, its role, its first values; and a remark under it where there is one."""

    changed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setColumnStretch(2, 1)
        self._boxes: dict[str, QComboBox] = {}
        self._single: frozenset[str] = frozenset()

    def fill(
        self, columns: Sequence[Column], choices: Sequence[Choice], roles: Mapping[str, str], read: Mapping[str, str]
    ) -> None:
        """Show `columns` with their `roles`. Those in `read` are always read, for what stands there, and have no box."""
        self.clear()
        self._single = frozenset(choice.role for choice in choices if choice.single)
        line = 0
        for column in columns:
            name = _label(column.name)
            self._grid.addWidget(name, line, 0)
            self._grid.addWidget(_examples(column), line, 2)
            if column.name in read:
                self._grid.addWidget(_label(read[column.name]), line, 1)
            else:
                box = self._box(column, choices, roles.get(column.name, NONE))
                # By the box itself: an ampersand in a heading is no mnemonic.
                box.setAccessibleName(column.name)
                self._boxes[column.name] = box
                self._grid.addWidget(box, line, 1)
            line += 1
            if column.remark:
                remark = _label(translate(CONTEXT, column.remark))
                remark.setWordWrap(True)
                font = remark.font()
                font.setItalic(True)
                remark.setFont(font)
                self._grid.addWidget(remark, line, 1, 1, 2)
                line += 1

    def clear(self) -> None:
        self._boxes.clear()
        while self._grid.count():
            widget = self._grid.takeAt(0).widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def roles(self) -> dict[str, str]:
        """The role of each column, by its heading."""
        return {name: str(box.currentData()) for name, box in self._boxes.items()}

    def fields(self, role: str) -> list[str]:
        """The columns that have `role`, in the order of the file."""
        return [name for name, chosen in self.roles().items() if chosen == role]

    def field(self, role: str) -> str:
        """The column that has `role`, empty for none."""
        return next(iter(self.fields(role)), "")

    def set_role(self, column: str, role: str) -> None:
        """Choose `role` for `column`, as a person would."""
        box = self._boxes[column]
        box.setCurrentIndex(box.findData(role))

    def _box(self, column: Column, choices: Sequence[Choice], role: str) -> QComboBox:
        box = QComboBox()
        for choice in choices:
            box.addItem(choice.label, choice.role)
        box.setCurrentIndex(max(0, box.findData(role)))
        box.setEnabled(column.remark != UNREADABLE)
        box.currentIndexChanged.connect(lambda: self._chosen(column.name))
        return box

    def _chosen(self, column: str) -> None:
        role = self._boxes[column].currentData()
        if role in self._single:
            for name, box in self._boxes.items():
                if name != column and box.currentData() == role:
                    box.blockSignals(True)
                    box.setCurrentIndex(box.findData(NONE))
                    box.blockSignals(False)
        self.changed.emit()


def _label(text: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label


def _examples(column: Column) -> QLabel:
    """The first values, cut off where there is no room: a label may be narrower than its text."""
    label = _label(", ".join(column.examples))
    label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    label.setAccessibleName(translate("Resokit", "First values of {column}").format(column=column.name))
    return label
