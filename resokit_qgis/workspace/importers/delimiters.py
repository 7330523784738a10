"""Which sign stands between the columns of a text table."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence

from resokit_qgis.errors import QT_TRANSLATE_NOOP, ResokitError

DELIMITERS = (";", "\t", "|", ",")
LINES_LOOKED_AT = 200
_EVEN = 0.9
"""Share of the rows that must have as many cells as most, for a proposal to be taken."""


def delimiter_of(content: str, file: str) -> str:
    """The delimiter of `content`.

    Python's own csv.Sniffer proposes. It looks at signs and not at rows, so titles above a table, notes under it
    and decimal commas can mislead it or leave it without an answer: its proposal stands where it cuts the rows
    alike, else the sign that cuts most of them alike is taken. Raises `ResokitError` where no sign makes columns.
    """
    lines = content.splitlines()[: LINES_LOOKED_AT * 2]
    sample = "\n".join(lines)
    scores = {sign: _evenness(sample, sign) for sign in DELIMITERS}
    proposed = _sniffed(sample)
    if proposed and scores[proposed][0] >= _EVEN:
        return proposed
    best = max(DELIMITERS, key=lambda sign: scores[sign])
    if scores[best] == (0.0, 0):
        raise ResokitError(
            QT_TRANSLATE_NOOP(
                "Resokit",
                "{file} has one column only. Separate its columns by semicolons, commas, tabs or bars (|), and name them in the first row.",
            ),
            file=file,
        )
    return best


def _sniffed(sample: str) -> str:
    try:
        return csv.Sniffer().sniff(sample, "".join(DELIMITERS)).delimiter
    except csv.Error:
        return ""


def _evenness(sample: str, sign: str) -> tuple[float, int]:
    """The share of the rows that have as many cells as most rows have, and how many; nothing where that is one."""
    counts = [len(cells) for cells in first_rows(sample, sign) if any(cell.strip() for cell in cells)]
    several = [count for count in counts if count > 1]
    if not several:
        return 0.0, 0
    usual = max(set(several), key=lambda count: (several.count(count), count))
    return several.count(usual) / len(counts), usual


def first_rows(content: str, sign: str) -> Sequence[list[str]]:
    """The first rows of `content`, cut by `sign`; fewer where a quote does not close."""
    found: list[list[str]] = []
    try:
        for cells in csv.reader(io.StringIO(content), delimiter=sign):
            found.append(cells)
            if len(found) >= LINES_LOOKED_AT:
                break
    except csv.Error:
        return found
    return found
