"""Where a table begins: its heading may stand under titles and a line of source."""

from __future__ import annotations

from collections.abc import Collection, Sequence

_LEAST = 0.6
"""Share of the usual number of filled cells that a heading has; titles and sources fill fewer."""


def heading_index(rows: Sequence[Sequence[str]], wanted: Collection[str] = ()) -> int:
    """The index in `rows`, the first of a table, of its heading.

    The first row that holds a cell of `wanted` (casefolded names of columns); without one the first that fills at least
    two cells and as many as most rows do, or nearly as many where no empty row follows it. 0 where no row does.
    """
    filled = [[cell.strip() for cell in row if cell.strip()] for row in rows]
    for index, cells in enumerate(filled):
        if len(cells) > 1 and any(cell.casefold() in wanted for cell in cells):
            return index
    counts = [len(cells) for cells in filled if len(cells) > 1]
    if not counts:
        return next((index for index, cells in enumerate(filled) if cells), 0)
    usual = max(set(counts), key=lambda count: (counts.count(count), count))
    for index, cells in enumerate(filled):
        # A heading may leave out a name, but then nothing sets it apart from the rows under it.
        full = len(cells) >= usual or (len(cells) >= _LEAST * usual and any(filled[index + 1 : index + 2]))
        if len(cells) > 1 and full:
            return index
    return 0
