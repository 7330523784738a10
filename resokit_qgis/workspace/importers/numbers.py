"""Figures written as text: which sign stands before the decimals, decided for a column and never guessed.

"1.234" is one and a bit in one country and over a thousand in another. A column tells by its other figures ("0.5",
"12.75"), or the other columns of the same file do; where nothing tells, the column is refused.
"""

from __future__ import annotations

import math
import re
from collections.abc import Mapping, Sequence

from resokit_qgis.errors import QT_TRANSLATE_NOOP, ResokitError

_NUMBER = re.compile(r"[+-]?(?:[0-9]+(?:[.,][0-9]*)?|[.,][0-9]+)(?:[eE][+-]?[0-9]{1,3})?")
_THOUSANDS = re.compile(r"[+-]?[0-9]{1,3}(?:([.,'’\s])[0-9]{3})(?:\1[0-9]{3})*(?:[.,][0-9]+)?")
# Three digits after the sign and one to three, not beginning with 0, before it: thousands, or decimals.
_EITHER = re.compile(r"[+-]?[1-9][0-9]{0,2}[.,][0-9]{3}")


def holds_number(texts: Sequence[str]) -> bool:
    """Whether any of `texts` can be read as a figure, thousands separators or not."""
    return any(_NUMBER.fullmatch(text) or _THOUSANDS.fullmatch(text) for text in texts)


def decimal_signs(texts: Sequence[str]) -> set[str]:
    """The signs that certainly stand before decimals in `texts`: "." or ",", both, or none where nothing tells."""
    signs = set()
    for text in texts:
        if _NUMBER.fullmatch(text) and not _EITHER.fullmatch(text):
            signs |= {sign for sign in ".," if sign in text}
    return signs


def parse_columns(
    columns: Mapping[str, Sequence[str]], rows: Sequence[int], file: str
) -> dict[str, list[float | None]]:
    """The figures of each column of `columns` (name -> texts, one for each of `rows`); an empty text is None.

    Raises `ResokitError` with file, row, column and value where a text is no figure, holds thousands separators,
    or could be either, and where a column mixes decimal commas and points.
    """
    elsewhere: set[str] = set()
    for texts in columns.values():
        elsewhere |= decimal_signs(texts)
    return {name: _parse(name, texts, rows, file, elsewhere) for name, texts in columns.items()}


def _parse(
    column: str, texts: Sequence[str], rows: Sequence[int], file: str, elsewhere: set[str]
) -> list[float | None]:
    signs = decimal_signs(texts) or (elsewhere if len(elsewhere) == 1 else set())
    if len(signs) > 1:
        row, text = _first_of_second_sign(texts, rows)
        raise ResokitError(
            QT_TRANSLATE_NOOP(
                "Resokit",
                "{file}, row {row}, column “{column}”: “{value}” has another decimal sign than the rows above it. Write the whole column with a comma, or with a point.",
            ),
            file=file,
            row=row,
            column=column,
            value=text,
        )
    figures: list[float | None] = []
    for row, text in zip(rows, texts, strict=True):
        if not text:
            figures.append(None)
            continue
        figures.append(_figure(text, row, column, file, signs))
    return figures


def _figure(text: str, row: int, column: str, file: str, signs: set[str]) -> float:
    sign = next((sign for sign in ".," if sign in text), "")
    if _NUMBER.fullmatch(text) and (not sign or sign in signs):
        figure = float(text.replace(",", "."))
        # "1e400" is written as a figure, but is more than one can hold.
        if math.isfinite(figure):
            return figure
    if _EITHER.fullmatch(text) and not signs:
        sentence = QT_TRANSLATE_NOOP(
            "Resokit",
            "{file}, row {row}, column “{column}”: “{value}” may be thousands or decimals. Write the column without thousands separators, or with another number of decimals.",
        )
    elif _THOUSANDS.fullmatch(text):
        sentence = QT_TRANSLATE_NOOP(
            "Resokit",
            "{file}, row {row}, column “{column}”: “{value}” has a thousands separator. Write the column without them.",
        )
    else:
        sentence = QT_TRANSLATE_NOOP(
            "Resokit",
            "{file}, row {row}, column “{column}”: “{value}” is not a figure. Leave the cell empty where the figure is missing, or take the column out of the file.",
        )
    raise ResokitError(sentence, file=file, row=row, column=column, value=text)


def _first_of_second_sign(texts: Sequence[str], rows: Sequence[int]) -> tuple[int, str]:
    """Where the second decimal sign of a column that has both appears first."""
    first: set[str] = set()
    for row, text in zip(rows, texts, strict=True):
        signs = decimal_signs([text])
        if first and signs and signs != first:
            return row, text
        first = first or signs
    raise ValueError("the column has one decimal sign")
