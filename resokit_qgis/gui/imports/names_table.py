"""Names of a file that are not quite those of wards: the likely ward of each, for a person to say yes or no to."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum
from typing import Any

from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt, pyqtSignal

from resokit_qgis.gui.imports.choice import Options
from resokit_qgis.i18n import translate
from resokit_qgis.workspace.importers.ward_codes import Level
from resokit_qgis.workspace.importers.ward_names import Proposal

YES, NO, OPEN = "y", "n", ""
_LIKELY = 0.9
"""How alike a name and that of a ward are, at least, for a yes to all such."""


class Part(IntEnum):
    """The columns of the table."""

    NAME = 0
    WARD = 1
    LIKENESS = 2
    ANSWER = 3


class NamesModel(QAbstractTableModel):
    """The names of a look; `answered` says that a person decided about one."""

    answered = pyqtSignal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._names: list[Proposal] = []
        self._level: Level | None = None
        self._codes: dict[str, str] = {}
        self._answers: dict[str, str] = {}

    def show_names(self, names: Sequence[Proposal], level: Level | None) -> None:
        """Show `names`, of wards of `level`; what was decided about names that were there before stays."""
        self.beginResetModel()
        self._names, self._level = list(names), level
        self.endResetModel()

    def forget(self) -> None:
        """Take back what was decided here: the names are of another table or level."""
        self._codes, self._answers = {}, {}

    def decided(self) -> dict[str, str]:
        """name -> code of its ward, empty for none; names without an answer are not in it."""
        return {
            each.name: self.code(each) if self.answer(each) == YES else ""
            for each in self._names
            if self.answer(each) != OPEN
        }

    def changed_here(self) -> bool:
        """Whether a person decided anything since the names were forgotten."""
        return bool(self._answers)

    def open_names(self) -> int:
        """How many names with a likely ward wait for an answer."""
        return sum(1 for each in self._names if self.code(each) and self.answer(each) == OPEN)

    def say_yes_to_likely(self) -> None:
        """Yes to every open name that is nearly that of a ward."""
        self._answer({each.name: YES for each in self._open() if each.code and each.score >= _LIKELY})

    def say_no_to_rest(self) -> None:
        """No to every name that is still open."""
        self._answer({each.name: NO for each in self._open()})

    def code(self, name: Proposal) -> str:
        return self._codes.get(name.name, name.code)

    def answer(self, name: Proposal) -> str:
        return self._answers.get(name.name, name.accept)

    def choices(self, index: QModelIndex) -> Options:
        """What can be chosen in a cell."""
        if index.column() == Part.ANSWER:
            return [(answer, _answer_text(answer)) for answer in (OPEN, YES, NO)]
        wards = self._level.names if self._level else {}
        texts = sorted(((code, _ward_text(code, name)) for code, name in wards.items()), key=lambda pair: pair[1])
        return [("", ""), *texts]

    # What Qt asks

    def rowCount(self, parent: QModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._names)

    def columnCount(self, parent: QModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(Part)

    def flags(self, index: QModelIndex) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsEditable if index.column() in (Part.WARD, Part.ANSWER) else flags

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        name, part = self._names[index.row()], Part(index.column())
        if role == Qt.ItemDataRole.EditRole:
            return self.code(name) if part is Part.WARD else self.answer(name)
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        code = self.code(name)
        if part is Part.NAME:
            return name.name
        if part is Part.WARD:
            return _ward_text(code, self._level.names.get(code, "")) if self._level and code else ""
        if part is Part.LIKENESS:
            return f"{round(100 * name.score)} %" if code and code == name.code else ""
        return _answer_text(self.answer(name))

    def setData(self, index: QModelIndex, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        name = self._names[index.row()]
        text = str(value or "")
        if role != Qt.ItemDataRole.EditRole or text == self.data(index, Qt.ItemDataRole.EditRole):
            return False
        if index.column() == Part.WARD:
            # Who chooses a ward means it.
            self._codes[name.name] = text
            self._answer({name.name: YES if text else NO})
        else:
            self._answer({name.name: text if text != YES or self.code(name) else OPEN})
        return True

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return {
            Part.NAME: translate("Resokit", "Name in the file"),
            Part.WARD: translate("Resokit", "Ward"),
            Part.LIKENESS: translate("Resokit", "Alike"),
            Part.ANSWER: translate("Resokit", "Is it this ward?"),
        }[Part(section)]

    def _open(self) -> list[Proposal]:
        return [each for each in self._names if self.answer(each) == OPEN]

    def _answer(self, answers: dict[str, str]) -> None:
        self._answers |= answers
        if self._names:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._names) - 1, len(Part) - 1))
        self.answered.emit()


def _ward_text(code: str, name: str) -> str:
    return f"{name} ({code})" if name and name != code else code


def _answer_text(answer: str) -> str:
    return {YES: translate("Resokit", "Yes"), NO: translate("Resokit", "No")}.get(answer, translate("Resokit", "?"))
