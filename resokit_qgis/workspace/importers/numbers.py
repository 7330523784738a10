"""Figures written as text: which sign stands before the decimals, decided for a column and never guessed.

"1.234" is one and a bit in one country and over a thousand in another. A column tells by its other figures ("0.5",
"12.75", "1.234.567"), or the other columns of the same file do; where nothing tells, the column is refused.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from resokit_qgis.errors import QT_TRANSLATE_NOOP, ResokitError
from resokit_qgis.workspace.importers import missing

_NUMBER = re.compile(r"[+-]?(?:[0-9]+(?:[.,][0-9]*)?|[.,][0-9]+)(?:[eE][+-]?[0-9]{1,3})?")
# Groups of three, all set apart by one sign: a point, a comma, an apostrophe or a space (hard and narrow ones too).
_GROUPED = re.compile(
    r"[+-]?[0-9]{1,3}(?:(?P<group>[.,'’\s])[0-9]{3})(?:(?P=group)[0-9]{3})*(?:(?P<point>[.,])[0-9]+)?"
)
# Three digits after the sign and one to three, not beginning with 0, before it: thousands, or decimals.
_EITHER = re.compile(r"[+-]?[1-9][0-9]{0,2}[.,][0-9]{3}")
_PLAIN = frozenset("0123456789+-.,eE")
_LONGEST = max(map(len, missing.TOKENS))
_OTHER = {".": ",", ",": "."}


@dataclass(frozen=True)
class Column:
    """The figures of one column, None where there is none, and for each its status (see `missing`).

    `sign` is the one that was read as that before decimals, empty where nothing tells.
    """

    values: list[float | None]
    statuses: list[str]
    sign: str = field(default="", compare=False)


def holds_number(texts: Iterable[str]) -> bool:
    """Whether any of `texts` can be read as a figure, thousands separators or not."""
    return any(_NUMBER.fullmatch(text) or _grouped(text) for text in texts)


def decimal_signs(texts: Iterable[str]) -> set[str]:
    """The signs that certainly stand before decimals in `texts`: "." or ",", both, or none where nothing tells."""
    signs: set[str] = set()
    for text in texts:
        signs |= _told_by(text)
        if len(signs) == 2:
            break
    return signs


def parse_columns(
    columns: Mapping[str, Sequence[str]], rows: Sequence[int], file: str, decimal: str = ""
) -> dict[str, Column]:
    """The figures of each column of `columns`, as `parse_each` reads them; raises the error of the first that has one."""
    parsed = {}
    for name, found in parse_each(columns, rows, file, decimal).items():
        if isinstance(found, ResokitError):
            raise found
        parsed[name] = found
    return parsed


def parse_each(
    columns: Mapping[str, Sequence[str]], rows: Sequence[int], file: str, decimal: str = ""
) -> dict[str, Column | ResokitError]:
    """The figures of each column of `columns` (name -> texts, one for each of `rows`), or why it cannot be read.

    `decimal` is the sign before decimals where that is known. An error says file, row, column and value where a text is
    neither a figure nor one of `missing.TOKENS`, could be thousands or decimals, and where a column mixes decimal commas
    and points.
    """
    figures = {
        name: [text for text in dict.fromkeys(texts) if len(text) > _LONGEST or text.casefold() not in missing.TOKENS]
        for name, texts in columns.items()
    }
    known = {name: {decimal} if decimal else _signs_of(texts) for name, texts in figures.items()}
    elsewhere = set().union(*known.values())
    parsed: dict[str, Column | ResokitError] = {}
    for name, texts in columns.items():
        signs = known[name] or (elsewhere if len(elsewhere) == 1 else set())
        try:
            parsed[name] = _parsed(figures[name], texts, signs, _Place(file, name, texts, rows))
        except ResokitError as error:
            parsed[name] = error
    return parsed


def _parsed(figures: Sequence[str], texts: Sequence[str], signs: set[str], place: _Place) -> Column:
    """One column; `figures` are its distinct texts that have to be figures, `signs` those before decimals in it."""
    if len(signs) > 1:
        raise place.error(
            QT_TRANSLATE_NOOP(
                "Resokit",
                "{file}, row {row}, column “{column}”: “{value}” has another decimal sign than the rows above it. Write the whole column with a comma, or with a point.",
            ),
            _first_of_second_sign(figures),
        )
    sign = next(iter(signs), "")
    return _column(texts, _values(figures, sign, place), sign)


@dataclass(frozen=True)
class _Place:
    """Where texts stand, for what is said of one."""

    file: str
    column: str
    texts: Sequence[str]
    rows: Sequence[int]

    def error(self, sentence: str, text: str) -> ResokitError:
        row = self.rows[self.texts.index(text)]
        return ResokitError(sentence, file=self.file, row=row, column=self.column, value=text)


def _signs_of(texts: Sequence[str]) -> set[str]:
    """As `decimal_signs`, and quick for long columns of plain numbers: the first that tells is enough for them."""
    used = set().union(*map(set, texts[:1000])) if len(texts) < 1000 else set("".join(texts))
    if used <= _PLAIN and len(used & {".", ","}) == 1:
        return next((signs for text in texts if (signs := _told_by(text))), set())
    if used.isdisjoint({".", ","}):
        return set()
    return decimal_signs(texts)


def _told_by(text: str) -> set[str]:
    """The sign before decimals that `text` shows; nothing where it shows none."""
    if _EITHER.fullmatch(text):
        return set()
    if _NUMBER.fullmatch(text):
        return {sign for sign in ".," if sign in text}
    grouped = _grouped(text)
    if grouped is None:
        return set()
    if grouped["point"]:
        return {grouped["point"]}
    return {_OTHER[grouped["group"]]} if grouped["group"] in _OTHER else set()


def _grouped(text: str) -> re.Match[str] | None:
    """The parts of a figure with thousands separators; None where it is none."""
    found = _GROUPED.fullmatch(text)
    return None if found is None or found["group"] == found["point"] else found


def _values(texts: Sequence[str], sign: str, place: _Place) -> dict[str, float]:
    """The figure of each of `texts`; `sign` stands before decimals, and is empty where nothing tells."""
    plain = set("".join(texts))
    if plain <= _PLAIN and plain & {".", ","} <= {sign} and "." not in plain - {sign}:
        # What Python takes for a float here is what `_NUMBER` is: nothing but digits, signs and one point.
        try:
            figures = [float(text.replace(",", ".")) for text in texts]
        except ValueError:
            figures = []
        if figures and all(map(math.isfinite, figures)):
            return dict(zip(texts, figures, strict=True))
    return {text: _figure(text, sign, place) for text in texts}


def _figure(text: str, sign: str, place: _Place) -> float:
    found = next((mark for mark in ".," if mark in text), "")
    grouped = _grouped(text)
    digits = ""
    if _NUMBER.fullmatch(text) and (not found or found == sign):
        digits = text.replace(",", ".")
    elif grouped is not None and grouped["group"] != sign and (sign or grouped["group"] not in _OTHER):
        digits = text.replace(grouped["group"], "").replace(",", ".")
        digits = digits if grouped["point"] in (None, sign) else ""
    figure = float(digits) if digits else math.nan
    # "1e400" is written as a figure, but is more than one can hold.
    if math.isfinite(figure):
        return figure
    if _EITHER.fullmatch(text) and not sign:
        sentence = QT_TRANSLATE_NOOP(
            "Resokit",
            "{file}, row {row}, column “{column}”: “{value}” may be thousands or decimals. Give the decimal sign as DECIMAL, or write the column without thousands separators.",
        )
    elif (_NUMBER.fullmatch(text) and found and found != sign) or (grouped is not None and grouped["group"] == sign):
        sentence = QT_TRANSLATE_NOOP(
            "Resokit",
            "{file}, row {row}, column “{column}”: “{value}” has another decimal sign than the rest. Write the whole column with a comma, or with a point.",
        )
    else:
        sentence = QT_TRANSLATE_NOOP(
            "Resokit",
            "{file}, row {row}, column “{column}”: “{value}” is not a figure. Leave the cell empty where the figure is missing, or take the column out of the file.",
        )
    raise place.error(sentence, text)


def _column(texts: Sequence[str], value_of: Mapping[str, float], sign: str) -> Column:
    values: list[float | None] = list(map(value_of.get, texts))
    statuses = [missing.OK] * len(values)
    stand_ins = not missing.NUMBERS.keys().isdisjoint(value_of.values())
    for index, value in enumerate(values) if stand_ins or len(value_of) < len(set(texts)) else ():
        if value is None:
            statuses[index] = missing.TOKENS[texts[index].casefold()]
        elif value in missing.NUMBERS:
            values[index], statuses[index] = None, missing.NUMBERS[value]
    return Column(values, statuses, sign)


def _first_of_second_sign(texts: Sequence[str]) -> str:
    """The first text with the second decimal sign of a column that has both."""
    first: set[str] = set()
    for text in texts:
        signs = _told_by(text)
        if first and signs and signs != first:
            return text
        first = first or signs
    raise ValueError("the column has one decimal sign")
