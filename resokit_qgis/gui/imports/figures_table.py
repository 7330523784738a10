"""What each column of figures was taken for, in a table in which that can be corrected."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import IntEnum
from typing import Any

from qgis.PyQt.QtCore import QAbstractTableModel, QLocale, QModelIndex, QObject, Qt, pyqtSignal

from resokit_qgis import i18n
from resokit_qgis.errors import ResokitError
from resokit_qgis.gui.imports.choice import Options
from resokit_qgis.gui.item_data import to_the_right
from resokit_qgis.i18n import translate
from resokit_qgis.workspace.importers import missing
from resokit_qgis.workspace.importers.definitions import KINDS, LEFT_OUT, PERCENT, Definition
from resokit_qgis.workspace.importers.figures_look import FigureLook, FiguresLook, Value
from resokit_qgis.workspace.importers.indicator_figures import GIVEN, HEADING, WORKSPACE


class Part(IntEnum):
    """The columns of the table."""

    HEADING = 0
    PERIOD = 1
    KIND = 2
    NUMERATOR = 3
    DENOMINATOR = 4
    UNIT = 5
    VALUES = 6
    MISSING = 7
    FIRST = 8
    KNOWN_BY = 9


_EDITED = (Part.KIND, Part.NUMERATOR, Part.DENOMINATOR, Part.UNIT)


@dataclass(frozen=True)
class _Row:
    """A column of figures, or one that was left out (then it has no values)."""

    heading: str
    definition: Definition
    known_by: str = GIVEN
    periods: Sequence[str] = ()
    values: int = 0
    statuses: Mapping[str, int] = field(default_factory=dict)
    first: Sequence[Value] = ()
    problem: ResokitError | None = None


class FiguresModel(QAbstractTableModel):
    """The figures of a look. `given` holds what a person said of them, by indicator; `edited` that they did."""

    edited = pyqtSignal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.given: dict[str, Definition] = {}
        self._rows: list[_Row] = []
        self._counts: tuple[str, ...] = ()

    def show_look(self, look: FiguresLook) -> None:
        left = {column.heading: column.indicator for column in look.left if column.indicator}
        rows = {figure.heading: _row(figure) for figure in look.figures}
        rows |= {heading: _Row(heading, Definition(code, LEFT_OUT)) for heading, code in left.items()}
        self.beginResetModel()
        self._rows = [rows[heading] for heading in look.table.columns if heading in rows]
        self._counts = look.counts
        self.endResetModel()

    def clear(self) -> None:
        self.beginResetModel()
        self._rows, self._counts = [], ()
        self.given = {}
        self.endResetModel()

    def fill(self, kinds: Iterable[Sequence[str]]) -> None:
        """Take what was remembered: the fields of each definition."""
        self.given |= {fields[0]: Definition(*map(str, fields)) for fields in kinds if len(fields) == 5}

    def kinds(self) -> list[list[str]]:
        """What a person said of the figures, to be remembered."""
        return [
            [each.indicator, each.kind, each.numerator, each.denominator, each.unit] for each in self.given.values()
        ]

    def choices(self, index: QModelIndex) -> Options:
        """What can be chosen in a cell."""
        row, part = self._rows[index.row()], Part(index.column())
        if part is Part.KIND:
            kinds = [self.definition(row).kind] if row.known_by == WORKSPACE else list(KINDS)
            return [(kind, kind_text(kind)) for kind in dict.fromkeys([*kinds, LEFT_OUT])]
        own = row.definition.indicator
        others = dict.fromkeys(
            [each.definition.indicator for each in self._rows if self.definition(each).kind != LEFT_OUT]
            + list(self._counts)
        )
        nothing = ("", translate("Resokit", "itself (%)") if part is Part.NUMERATOR else "")
        return [nothing, *((code, code) for code in others if code != own)]

    def definition(self, row: _Row) -> Definition:
        """As a person said, else as it was taken. What the workspace knows can only be left out."""
        given = self.given.get(row.definition.indicator, row.definition)
        return row.definition if row.known_by == WORKSPACE and given.kind != LEFT_OUT else given

    def set_kind(self, rows: Iterable[int], kind: str) -> None:
        """Make all of `rows` (places) of one kind, so far as they can be."""
        for place in rows:
            if kind in [value for value, _ in self.choices(self.index(place, Part.KIND))]:
                self._set(self._rows[place], Part.KIND, kind)
        self._tell()

    # What Qt asks

    def rowCount(self, parent: QModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: QModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(Part)

    def flags(self, index: QModelIndex) -> Qt.ItemFlag:
        flags = super().flags(index)
        row, part = self._rows[index.row()], Part(index.column())
        kind = self.definition(row).kind
        may = (
            part is Part.KIND
            or (part in (Part.NUMERATOR, Part.DENOMINATOR) and kind == "rate")
            or (part is Part.UNIT and kind != LEFT_OUT)
        )
        if may and (part is Part.KIND or row.known_by != WORKSPACE):
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row, part = self._rows[index.row()], Part(index.column())
        if role == Qt.ItemDataRole.EditRole and part in _EDITED:
            return _field(self.definition(row), part)
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(row, part)
        if role == Qt.ItemDataRole.TextAlignmentRole and part is Part.VALUES:
            return to_the_right()
        return None

    def setData(self, index: QModelIndex, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        row, part = self._rows[index.row()], Part(index.column())
        if role != Qt.ItemDataRole.EditRole or str(value or "").strip() == _field(self.definition(row), part):
            return False
        self._set(row, part, str(value or "").strip())
        self._tell()
        return True

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return _headings()[Part(section)]
        return None

    def _set(self, row: _Row, part: Part, value: str) -> None:
        """Change one part of a definition; what no longer makes sense beside it goes."""
        code = row.definition.indicator
        now = self.definition(row)
        if part is Part.KIND and value == "rate":
            now = replace(now, kind=value, unit=now.unit or PERCENT)
        elif part is Part.KIND:
            now = Definition(code, value, unit="" if value == LEFT_OUT else now.unit)
        else:
            now = replace(now, **{part.name.lower(): value})
        self.given[code] = now
        # What the workspace knows needs not be said; nor is it left out any more.
        if row.known_by == WORKSPACE and now.kind != LEFT_OUT:
            del self.given[code]

    def _tell(self) -> None:
        if self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, len(Part) - 1))
        self.edited.emit()

    def _text(self, row: _Row, part: Part) -> str:
        definition = self.definition(row)
        if part is Part.HEADING:
            return row.heading
        if part is Part.PERIOD:
            return ", ".join(row.periods[:4]) + (" …" if len(row.periods) > 4 else "")
        if part is Part.KIND:
            return kind_text(definition.kind)
        if part is Part.NUMERATOR and definition.kind == "rate" and not definition.numerator:
            return translate("Resokit", "itself (%)")
        if part in (Part.NUMERATOR, Part.DENOMINATOR, Part.UNIT):
            return _field(definition, part)
        if definition.kind == LEFT_OUT:
            return ""
        if part is Part.VALUES:
            return str(QLocale().toString(row.values)) if row.problem is None else ""
        if part is Part.MISSING:
            return "; ".join(f"{status_text(status)}: {count}" for status, count in sorted(row.statuses.items()))
        if part is Part.FIRST:
            return i18n.sentence(row.problem) if row.problem else "; ".join(map(_value_text, row.first))
        told = definition.indicator in self.given and row.known_by != WORKSPACE
        return _known_text(GIVEN if told else row.known_by)


def _row(figure: FigureLook) -> _Row:
    return _Row(
        figure.heading,
        figure.definition,
        figure.known_by,
        figure.periods,
        figure.values,
        figure.statuses,
        figure.first,
        figure.problem,
    )


def _field(definition: Definition, part: Part) -> str:
    return str(getattr(definition, part.name.lower()))


def _headings() -> dict[Part, str]:
    return {
        Part.HEADING: translate("Resokit", "Column"),
        Part.PERIOD: translate("Resokit", "Period"),
        Part.KIND: translate("Resokit", "Kind"),
        Part.NUMERATOR: translate("Resokit", "Numerator"),
        Part.DENOMINATOR: translate("Resokit", "Denominator"),
        Part.UNIT: translate("Resokit", "Unit"),
        Part.VALUES: translate("Resokit", "Values"),
        Part.MISSING: translate("Resokit", "Without a figure"),
        Part.FIRST: translate("Resokit", "First values as read"),
        Part.KNOWN_BY: translate("Resokit", "Kind known by"),
    }


def kind_text(kind: str) -> str:
    """A kind of indicator in the language of QGIS."""
    return {
        "count": translate("Resokit", "Count"),
        "rate": translate("Resokit", "Rate"),
        "not_aggregable": translate("Resokit", "Not added up"),
        LEFT_OUT: translate("Resokit", "Left out"),
    }.get(kind, kind)


def status_text(status: str) -> str:
    """Why there is no figure, in a word or two."""
    return {
        missing.MISSING: translate("Resokit", "missing"),
        missing.EMPTY: translate("Resokit", "nothing to count"),
        missing.CENSORED: translate("Resokit", "kept secret"),
        missing.NOT_APPLICABLE: translate("Resokit", "does not apply"),
        missing.UNKNOWN: translate("Resokit", "not known"),
    }.get(status, status)


def _known_text(known_by: str) -> str:
    return {
        WORKSPACE: translate("Resokit", "the workspace"),
        GIVEN: translate("Resokit", "you"),
        HEADING: translate("Resokit", "its heading"),
    }.get(known_by, translate("Resokit", "nothing: a guess that is safe"))


def _value_text(value: Value) -> str:
    """What was read, as people here write numbers; beside it the text of the file where that looks otherwise."""
    if value.figure is None:
        return f"{value.text} → {status_text(value.status)}" if value.text else status_text(value.status)
    locale = QLocale()
    locale.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
    shown = str(locale.toString(value.figure, "g", 12))
    return shown if shown == value.text else f"{value.text} → {shown}"
