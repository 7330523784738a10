"""A user's csv, txt or xlsx file as a table of texts: nothing in it is taken for a number or a missing value here."""

from __future__ import annotations

import csv
import io
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from resokit_qgis.analysis import libraries
from resokit_qgis.errors import QT_TRANSLATE_NOOP, ResokitError
from resokit_qgis.workspace.importers.codes import listed
from resokit_qgis.workspace.importers.delimiters import delimiter_of, first_rows
from resokit_qgis.workspace.importers.heading import heading_index
from resokit_qgis.workspace.importers.local_file import local_file
from resokit_qgis.workspace.importers.outcome import Told
from resokit_qgis.workspace.importers.text_file import read_text

_BAD_ENDS = (".xls", ".ods", ".xlsb", ".numbers")


@dataclass(frozen=True)
class Reading:
    """How to read a table: the sheet of a workbook, the encoding of a text and the sign between its columns.

    Each is empty where the file has to tell. `wanted` are names of columns (casefolded) by which its heading is known,
    under titles that fill several cells.
    """

    sheet: str = ""
    encoding: str = ""
    wanted: Collection[str] = ()
    delimiter: str = ""


@dataclass(frozen=True)
class TextTable:
    """A table read from `file` (its name alone). `texts` holds one list of stripped texts for each of `columns`.

    `rows` are the numbers a spreadsheet shows, one for each text. Rows without any text are left out. `point`: its
    numbers are a spreadsheet's own, so that a point in them stands before decimals. `sheet` is empty for a text,
    `encoding` and `delimiter` for a workbook. `heading` is the number of the row with the names of the columns.
    """

    file: str
    columns: tuple[str, ...]
    rows: tuple[int, ...]
    texts: tuple[list[str], ...]
    sheet: str = ""
    point: bool = False
    remarks: tuple[Told, ...] = ()
    encoding: str = ""
    delimiter: str = ""
    heading: int = 1

    def column(self, name: str) -> list[str]:
        """The texts of the column called `name`; `ResokitError` lists the columns where there is none."""
        if name not in self.columns:
            raise ResokitError(
                QT_TRANSLATE_NOOP("Resokit", "{file} has no column “{column}”. Its columns are: {columns}."),
                file=self.file,
                column=name,
                columns=", ".join(column for column in self.columns if column),
            )
        return self.texts[self.columns.index(name)]

    @property
    def cells(self) -> tuple[tuple[str, ...], ...]:
        """One tuple of texts for each of `rows`."""
        return tuple(zip(*self.texts, strict=True))


def read_table(text: str, reading: Reading | None = None) -> TextTable:
    """The table in the file that `text` names: a text with columns, or one sheet of an Excel workbook (xlsx).

    Raises `ResokitError` where it is no local file of these kinds, has no rows, a row is longer than the heading, two
    columns have the same name or it is not clear which sheet is meant; `MissingLibraryError` without pandas.
    """
    reading = reading or Reading()
    path = local_file(text)
    if path.suffix.lower() in _BAD_ENDS:
        raise ResokitError(
            QT_TRANSLATE_NOOP(
                "Resokit",
                "{file} is a spreadsheet of a kind that is not read here. Save it as an Excel workbook (xlsx) or as CSV (UTF-8), and import that.",
            ),
            file=path.name,
        )
    # Here and not at the top: it needs GDAL, and texts are read without it.
    if path.suffix.lower() in (".xlsx", ".xlsm"):
        from resokit_qgis.workspace.importers.workbook import read_workbook

        found = read_workbook(path, reading.sheet)
        # What stands above a heading is within the first rows; there may be hundreds of thousands below it.
        first = list(zip(*(column[:200] for column in found.columns), strict=True))
        top = heading_index(first, reading.wanted)
        headings = first[top] if first else ()
        columns = [column[top + 1 :] for column in found.columns]
        table = _table(path.name, headings, columns, top + 2)
        table = replace(table, sheet=found.sheet, point=found.point, remarks=found.remarks)
    else:
        table = _text_table(path, reading)
    _check(table)
    return table


def _text_table(path: Path, reading: Reading) -> TextTable:
    text = read_text(path, reading.encoding)
    content = text.content.lstrip("\r\n")
    above = text.content[: len(text.content) - len(content)].count("\n")
    delimiter = _given_delimiter(content, path.name, reading.delimiter) or delimiter_of(content, path.name)
    top = heading_index(first_rows(content, delimiter), reading.wanted)
    content, above = _from_row(content, delimiter, top), above + top
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
    columns = [frame[name].tolist() for name in frame.columns]
    told = Told(
        QT_TRANSLATE_NOOP("Resokit", "{file} was read as {encoding}, its columns separated by {delimiter}."),
        {"file": path.name, "encoding": text.encoding, "delimiter": _SIGNS[delimiter]},
    )
    table = _table(path.name, [column[0] for column in columns], [column[1:] for column in columns], above + 2)
    return replace(table, remarks=(told,), encoding=text.encoding, delimiter=delimiter)


_SIGNS = {";": "“;”", ",": "“,”", "|": "“|”", "\t": "⇥"}


def _given_delimiter(content: str, file: str, given: str) -> str:
    """`given`, which may be empty; `ResokitError` where it stands between no columns."""
    if given and all(len(cells) < 2 for cells in first_rows(content, given)):
        raise ResokitError(
            QT_TRANSLATE_NOOP(
                "Resokit",
                "{file} has one column only where {delimiter} separates them. Choose another DELIMITER, or “automatic”.",
            ),
            file=file,
            delimiter=_SIGNS[given],
        )
    return given


def _from_row(content: str, delimiter: str, top: int) -> str:
    """`content` without its first `top` rows; a quoted cell may go over several lines."""
    if not top:
        return content
    stream = io.StringIO(content)
    rows = csv.reader(iter(stream.readline, ""), delimiter=delimiter)
    for _ in range(top):
        next(rows)
    return stream.read()


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


def _table(file: str, headings: Sequence[str], columns: Sequence[list[str]], first: int) -> TextTable:
    """The table under `headings`; `first` is the number of the row under them. Empty rows go, and keep their numbers."""
    texts = [_clean(column) for column in columns]
    filled = [any(cells) for cells in zip(*texts, strict=True)]
    rows = tuple(number for number, full in enumerate(filled, start=first) if full)
    if len(rows) < len(filled):
        texts = [[text for text, full in zip(column, filled, strict=True) if full] for column in texts]
    return TextTable(file, tuple(_clean(headings)), rows, tuple(texts), heading=first - 1)


def _clean(texts: Sequence[str]) -> list[str]:
    """The texts without the spaces around them, hard ones and a left-over byte order mark included."""
    stripped = [text.strip() for text in texts]
    if "\ufeff" not in "".join(stripped):
        return stripped
    return [text.strip("\ufeff").strip() for text in stripped]


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
