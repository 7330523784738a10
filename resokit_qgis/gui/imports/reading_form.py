"""How a table of figures was read, and the corrections to that: a list for each, which says what was found."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QFormLayout, QHBoxLayout, QLabel, QWidget

from resokit_qgis.gui.imports.choice import LETTERS, Choice, Options
from resokit_qgis.i18n import translate
from resokit_qgis.workspace.importers import formats
from resokit_qgis.workspace.importers.figures_look import FiguresLook
from resokit_qgis.workspace.importers.wards_look import Match

_ENCODINGS = ("utf-8", "utf-16", "cp1252", "cp1250", "cp1251", "cp1253", "cp1254", "cp850", "mac_roman")
_DELIMITERS = (";", ",", "\t", "|")
_DECIMALS = (",", ".")


class ReadingForm(QWidget):
    """The lists; an empty value is “automatic”. Choices of a person are `corrected`."""

    corrected = pyqtSignal(bool)
    """Whether the rows may now be of other wards: what was said of names is then about another table."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.profile, self.sheet, self.encoding, self.delimiter = Choice(), Choice(), Choice(), Choice()
        self.decimal, self.key, self.level = Choice(), Choice(), Choice()
        self.period = QComboBox()
        self.period.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.period.setMinimumContentsLength(LETTERS)
        self._last_period = ""
        self._labels: dict[QWidget, QLabel] = {}
        left, right = QFormLayout(), QFormLayout()
        self._add(left, self.profile, translate("Resokit", "&Kind of table"))
        self._add(left, self.sheet, translate("Resokit", "&Sheet"))
        self._add(left, self.encoding, translate("Resokit", "&Encoding"))
        self._add(left, self.delimiter, translate("Resokit", "Sepa&rator"))
        self._add(left, self.decimal, translate("Resokit", "&Decimal sign"))
        self._add(right, self.key, translate("Resokit", "&Ward column"))
        self._add(right, self.level, translate("Resokit", "Ward le&vel"))
        self._add(right, self.period, translate("Resokit", "&Period"))
        self.hint = QLabel()
        self.hint.setWordWrap(True)
        self.hint.setTextFormat(Qt.TextFormat.PlainText)
        right.addRow(self.hint)
        layout = QHBoxLayout(self)
        layout.setSpacing(24)
        layout.addLayout(left, 1)
        layout.addLayout(right, 1)
        for form in (left, right):
            layout.setAlignment(form, Qt.AlignmentFlag.AlignTop)
        for choice in (self.profile, self.sheet, self.encoding, self.delimiter, self.key, self.level):
            choice.activated.connect(lambda _place: self.corrected.emit(True))
        self.decimal.activated.connect(lambda _place: self.corrected.emit(False))
        self.period.activated.connect(lambda _place: self.corrected.emit(False))
        self.period.editTextChanged.connect(lambda _text: self.corrected.emit(False))

    def _add(self, form: QFormLayout, field: QWidget, text: str) -> None:
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.DontWrapRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        label = QLabel(text)
        label.setBuddy(field)
        field.setAccessibleName(text.replace("&", ""))
        form.addRow(label, field)
        self._labels[field] = label

    def label(self, field: QWidget) -> str:
        """What stands before `field`."""
        return self._labels[field].text().replace("&", "")

    @property
    def period_text(self) -> str:
        """The period that is asked for; empty for all that the file has, or where none was given yet."""
        return str(self.period.currentText().strip() if self.period.isEditable() else self.period.currentData() or "")

    def given(self) -> dict[str, str]:
        """What is forced, by the names of `Request`."""
        return {
            "profile": self.profile.value,
            "sheet": self.sheet.value,
            "encoding": self.encoding.value,
            "delimiter": self.delimiter.value,
            "decimal": self.decimal.value,
            "code_column": self.key.value,
            "level": self.level.value,
            "period": self.period_text,
        }

    def reset(self) -> None:
        """As before any file."""
        for choice in (self.profile, self.sheet, self.encoding, self.delimiter, self.decimal, self.key, self.level):
            choice.clear()
        self._last_period = ""
        self._offer_periods((), (), "")

    def show_look(self, look: FiguresLook) -> None:
        """Offer what there is to choose in the file, and say what was found."""
        table, wards = look.table, look.wards
        profiles = {profile.name: translate("Resokit", profile.label) for profile in formats.PROFILES}
        self.profile.offer([_automatic(profiles.get(table.profile, "")), *profiles.items()])
        self.sheet.offer([_automatic(table.sheet), *((sheet, sheet) for sheet in table.sheets)])
        self.encoding.offer([_automatic(table.encoding), *((name, name) for name in _ENCODINGS)])
        signs = _signs()
        self.delimiter.offer(
            [_automatic(signs.get(table.delimiter, "")), *((sign, signs[sign]) for sign in _DELIMITERS)]
        )
        self.decimal.offer([_automatic(signs.get(table.decimal, "")), *((sign, signs[sign]) for sign in _DECIMALS)])
        self.key.offer(_keys(look))
        self.level.offer(
            [_automatic(wards.level.name if wards.level else ""), *_levels(wards.level_names, wards.levels)]
        )
        self._offer_periods(look.periods.found, look.periods.likely, self.period_text)
        for field, there in (
            (self.sheet, len(table.sheets) > 1),
            (self.encoding, not table.sheets),
            (self.delimiter, not table.sheets),
            (self.level, len(wards.level_names) > 1),
        ):
            field.setVisible(there)
            self._labels[field].setVisible(there)

    def _offer_periods(self, found: Sequence[str], likely: Sequence[str], period: str) -> None:
        """A list of the periods that the file has, or a field to write one in; `period` stands there."""
        self.period.blockSignals(True)
        cursor = self.period.lineEdit().cursorPosition() if self.period.isEditable() else 0
        self.period.clear()
        self.period.setEditable(not found)
        if found:
            self.period.addItem(translate("Resokit", "All: {periods}").format(periods=_few(found)), "")
            for each in found:
                self.period.addItem(each, each)
            if period and self.period.findData(period) < 0:
                self.period.addItem(period, period)
            self.period.setCurrentIndex(max(0, self.period.findData(period)))
            self.hint.setText("")
        else:
            self.period.addItems(list(likely))
            self.period.setEditText(period)
            self.period.lineEdit().setCursorPosition(cursor or len(period))
            self.period.lineEdit().setPlaceholderText(translate("Resokit", "such as 2025"))
            self.hint.setText("" if period else self._period_hint(likely))
        self.hint.setVisible(bool(self.hint.text()))
        self.period.blockSignals(False)

    def _period_hint(self, likely: Sequence[str]) -> str:
        if likely:
            return translate("Resokit", "The file does not say its period; in its name stands {years}.").format(
                years=_few(likely)
            )
        if self._last_period:
            return translate("Resokit", "The file does not say its period; last time it was {period}.").format(
                period=self._last_period
            )
        return translate("Resokit", "The file does not say of which year or period its figures are.")

    def mapping(self, look: FiguresLook) -> dict[str, Any]:
        """What to remember; of the period only where it stands, and what it was to be told, not taken."""
        kept: dict[str, Any] = {name: value for name, value in self.given().items() if value and name != "period"}
        period = self.period_text
        if not look.periods.found and period in look.periods.likely:
            kept["period_in_name"] = look.periods.likely.index(period)
        elif look.periods.found and period == look.periods.found[-1]:
            kept["newest_period"] = True
        if period:
            kept["last_period"] = period
        return kept

    def fill(self, look: FiguresLook, remembered: Mapping[str, Any]) -> None:
        """Choose what was remembered, so far as this file and this workspace have it."""
        for name, choice, there in (
            ("profile", self.profile, [profile.name for profile in formats.PROFILES]),
            ("sheet", self.sheet, look.table.sheets),
            ("encoding", self.encoding, None),
            ("delimiter", self.delimiter, _DELIMITERS),
            ("decimal", self.decimal, _DECIMALS),
            ("code_column", self.key, None),
            ("level", self.level, look.wards.level_names),
        ):
            value = remembered.get(name)
            if isinstance(value, str) and value and (there is None or value in there):
                choice.choose(value)
        self._last_period = str(remembered.get("last_period") or "")
        place = remembered.get("period_in_name")
        period = ""
        if remembered.get("newest_period") and look.periods.found:
            period = look.periods.found[-1]
        elif isinstance(place, int) and not look.periods.found and 0 <= place < len(look.periods.likely):
            period = look.periods.likely[place]
        self._offer_periods(look.periods.found, look.periods.likely, period)


def _automatic(found: str) -> tuple[str, str]:
    """The first choice of a list, with what was found."""
    if not found:
        return "", translate("Resokit", "Automatic")
    return "", translate("Resokit", "Automatic: {found}").format(found=found)


def _signs() -> dict[str, str]:
    return {
        ";": translate("Resokit", "semicolon (;)"),
        ",": translate("Resokit", "comma (,)"),
        "\t": translate("Resokit", "tab"),
        "|": translate("Resokit", "bar (|)"),
        ".": translate("Resokit", "point (.)"),
    }


def _keys(look: FiguresLook) -> Options:
    """Every column of the table, those that fit wards first and with how many."""
    rated = {match.column: match for match in look.wards.candidates}
    others = [column for column in look.table.columns if column and column not in rated]
    return [_automatic(look.wards.column), *((name, _rated(match, name)) for name, match in rated.items())] + [
        (column, column) for column in others
    ]


def _levels(names: Sequence[str], matches: Sequence[Match]) -> Options:
    by_level = {match.level: match for match in matches}
    # A level without a name cannot be asked for.
    return [(name, _rated(by_level[name], name) if name in by_level else name) for name in names if name]


def _rated(match: Match, name: str) -> str:
    return translate("Resokit", "{name} ({found} of {wards} wards)").format(
        name=name, found=match.found, wards=match.wards
    )


def _few(texts: Sequence[str], at_most: int = 4) -> str:
    return ", ".join(texts[:at_most]) + (" …" if len(texts) > at_most else "")
