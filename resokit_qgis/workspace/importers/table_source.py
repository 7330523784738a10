"""A user's csv or txt file as a table of texts: nothing in it is taken for a number, a date or a missing value here."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from resokit_qgis.analysis import libraries
from resokit_qgis.errors import QT_TRANSLATE_NOOP, ResokitError
from resokit_qgis.workspace.importers.codes import listed
from resokit_qgis.workspace.importers.local_file import local_file

_DELIMITERS = (";", "\t", "|", ",")
_LINES_LOOKED_AT = 200
_UTF8_MARK = b"\xef\xbb\xbf"


@dataclass(frozen=True)
class TextTable:
    """A table read from `file` (its name alone). `cells` holds one tuple of stripped texts for each of `rows`.

    `rows` are the numbers a spreadsheet shows: the heading is row 1. Rows without any text are left out.
    """

    file: str
    columns: tuple[str, ...]
    rows: tuple[int, ...]
    cells: tuple[tuple[str, ...], ...]

    def column(self, name: str) -> list[str]:
        """The texts of the column called `name`; `ResokitError` lists the columns where there is none."""
        if name not in self.columns:
            raise ResokitError(
                QT_TRANSLATE_NOOP("Resokit", "{file} has no column “{column}”. Its columns are: {columns}."),
                file=self.file,
                column=name,
                columns=", ".join(column for column in self.columns if column),
            )
        index = self.columns.index(name)
        return [cells[index] for cells in self.cells]


def read_table(text: str) -> TextTable:
    """The table in the file that `text` names: UTF-8 (with or without its mark) or else Windows-1252 (cp1252).

    Cells are separated by semicolons, tabs, bars or commas, found by which of them cuts the rows alike. Raises
    `ResokitError` where it is no local text file, has no rows, a row is longer than the heading, or two columns
    have the same name; `MissingLibraryError` without pandas.
    """
    path = local_file(text)
    decoded = _decoded(path)
    content = decoded.lstrip("\r\n")
    above = decoded[: len(decoded) - len(content)].count("\n")
    delimiter = _delimiter(content, path.name)
    pandas = libraries.load("pandas")
    try:
        frame = pandas.read_csv(
            io.StringIO(content),
            sep=delimiter,
            dtype=str,
            header=None,
            keep_default_na=False,
            na_filter=False,
            skip_blank_lines=False,
        )
    except (pandas.errors.ParserError, pandas.errors.EmptyDataError) as error:
        raise _not_cut(content, delimiter, path.name, above) from error
    lines = [tuple(_clean(cell) for cell in line) for line in frame.itertuples(index=False, name=None)]
    table = _table(path.name, lines, above)
    _check(table)
    return table


def _not_cut(content: str, delimiter: str, file: str, above: int) -> ResokitError:
    """Why `content` is no table, in our words: pandas has its own, in English and in lines of another count."""
    row, expected = above, 0
    try:
        for row, cells in enumerate(csv.reader(io.StringIO(content), delimiter=delimiter), start=above + 1):
            expected = expected or len(cells)
            if len(cells) > expected:
                return ResokitError(
                    QT_TRANSLATE_NOOP(
                        "Resokit",
                        "{file}, row {row}: it has {count} cells, and the heading has {expected}. Give each column a heading, or put a cell that holds the separator in quotes.",
                    ),
                    file=file,
                    row=row,
                    count=len(cells),
                    expected=expected,
                )
        row = above
        for _ in csv.reader(io.StringIO(content), delimiter=delimiter, strict=True):
            row += 1
    except csv.Error:
        return ResokitError(
            QT_TRANSLATE_NOOP(
                "Resokit",
                '{file}, row {row}: a quote (") opens a cell here and does not close it as it should. Close it, or take it out.',
            ),
            file=file,
            row=row + 1,
        )
    return ResokitError(
        QT_TRANSLATE_NOOP(
            "Resokit",
            "{file} cannot be cut into columns. Check that its rows have no more cells than the heading, and that quotes close.",
        ),
        file=file,
    )


def _table(file: str, lines: Sequence[tuple[str, ...]], above: int) -> TextTable:
    """The first line with text is the heading; row numbers count the empty lines, `above` of them before `lines`."""
    filled = [(number, cells) for number, cells in enumerate(lines, start=above + 1) if any(cells)]
    columns = filled[0][1] if filled else ()
    body = filled[1:]
    return TextTable(file, columns, tuple(number for number, _ in body), tuple(cells for _, cells in body))


def _check(table: TextTable) -> None:
    if not table.rows:
        raise ResokitError(
            QT_TRANSLATE_NOOP("Resokit", "{file} has no rows below its heading. Export it again, with its figures."),
            file=table.file,
        )
    twice = sorted({column for column in table.columns if column and table.columns.count(column) > 1})
    if twice:
        raise ResokitError(
            QT_TRANSLATE_NOOP(
                "Resokit", "{file} has more than one column called {columns}. Give each column a name of its own."
            ),
            file=table.file,
            columns=listed([f"“{column}”" for column in twice]),
        )


def _clean(cell: object) -> str:
    """The text of a cell without the spaces around it, hard ones and a left-over byte order mark included."""
    return str(cell).strip().strip("\ufeff").strip()


def _decoded(path: Path) -> str:
    content = path.read_bytes()
    if b"\x00" in content:
        raise ResokitError(
            QT_TRANSLATE_NOOP(
                "Resokit", "{file} is not a text table. Save it from your spreadsheet as CSV (UTF-8), and import that."
            ),
            file=path.name,
        )
    if content.startswith(_UTF8_MARK):
        content = content[len(_UTF8_MARK) :]
    for encoding in ("utf-8", "cp1252"):
        try:
            return content.decode(encoding)
        except UnicodeDecodeError:
            continue
    raise ResokitError(
        QT_TRANSLATE_NOOP("Resokit", "{file} is in neither UTF-8 nor Windows-1252. Save it again as CSV (UTF-8)."),
        file=path.name,
    )


def _delimiter(content: str, file: str) -> str:
    """The sign that cuts the heading in more than one cell and the rows most alike; the first of equals wins."""
    best, best_score = "", (0.0, 0)
    for candidate in _DELIMITERS:
        lines = []
        try:
            for cells in csv.reader(io.StringIO(content), delimiter=candidate):
                if any(cell.strip() for cell in cells):
                    lines.append(len(cells))
                if len(lines) > _LINES_LOOKED_AT:
                    break
        except csv.Error:
            continue
        if not lines or lines[0] < 2:
            continue
        score = (lines.count(lines[0]) / len(lines), lines[0])
        if score > best_score:
            best, best_score = candidate, score
    if not best:
        raise ResokitError(
            QT_TRANSLATE_NOOP(
                "Resokit",
                "{file} has one column only. Separate its columns by semicolons, commas, tabs or bars (|), and name them in the first row.",
            ),
            file=file,
        )
    return best
