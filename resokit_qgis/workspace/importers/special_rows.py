"""Rows of a table that are no ward's: totals, and people whose place is not known."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Sequence

_TOTAL = re.compile(r"\b(?:sub)?(?:total|totaal|totale|totaux|som|somme|sum|ensemble|all|alle|gesamt)\b", re.IGNORECASE)
_LEAST_ROWS = 3
_CLOSE = 1e-6

# The municipalities 99991 to 99999 of Swing; NIS code with ZZZZ (sector) or WONB/ONB (wijk); ZZZZ alone.
_UNPLACED = re.compile(r"9999[1239]|(?P<nis>[0-9]{5})(?:ZZZZ|W?ONB)|ZZZZ", re.IGNORECASE)


def says_total(text: str) -> bool:
    """Whether `text`, the code or name on a row, says that the row is a total."""
    return _TOTAL.search(text) is not None


def is_sum(row: Sequence[float | None], sums: Sequence[float], counts: Sequence[int]) -> bool:
    """Whether a row without a ward holds the sums of all rows that have one.

    `row`, `sums` and `counts` (of figures in each sum) go by column. One column that is not 0 and adds up
    is enough: the others may be means. Of fewer than three rows nothing follows.
    """
    return any(
        value and count >= _LEAST_ROWS and abs(value - total) <= _CLOSE * abs(total) + 1e-9
        for value, total, count in zip(row, sums, counts, strict=True)
    )


def is_unplaced(code: str, municipalities: Collection[str]) -> bool:
    """Whether `code` stands for people whose ward is not known.

    Where it has a municipality in front, that has to be one of `municipalities`: the first five signs of wards' codes.
    """
    found = _UNPLACED.fullmatch(code)
    return found is not None and (not found["nis"] or found["nis"] in municipalities)


def sums_of(columns: Iterable[Sequence[float | None]], rows: Sequence[int]) -> tuple[list[float], list[int]]:
    """The sum and the number of known figures of each of `columns`, over `rows` (places in them)."""
    sums, counts = [], []
    for values in columns:
        known = [value for row in rows if (value := values[row]) is not None]
        sums.append(sum(known))
        counts.append(len(known))
    return sums, counts
