"""The rows of a table of figures, sorted: of a ward and a period, of another period or kind of area, or of no ward."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from resokit_qgis.errors import QT_TRANSLATE_NOOP, ResokitError
from resokit_qgis.workspace.importers import codes
from resokit_qgis.workspace.importers.formats.layout import Layout
from resokit_qgis.workspace.importers.joining import Join
from resokit_qgis.workspace.importers.numbers import holds_number
from resokit_qgis.workspace.importers.table_source import TextTable

_CBS_YEAR = re.compile(r"((?:19|20)[0-9]{2})JJ00")


@dataclass(frozen=True)
class Rows:
    """The places in a table of the rows that are taken, with the code of the ward and the period of each.

    `others` are place and period of the rows that are no ward's; `elsewhere` counts those of another kind of area, and
    `other_periods` those of a period that was not asked for. Periods are empty where the rows do not tell.
    """

    places: list[int]
    wards: list[str]
    periods: list[str]
    others: list[tuple[int, str]]
    area: str = ""
    elsewhere: int = 0
    other_periods: int = 0


def groups_of(table: TextTable, layout: Layout) -> list[str]:
    """What tells rows of one ward apart: their period and kind of area."""
    periods = periods_of(table, layout)
    if not layout.level_column:
        return periods
    areas = table.column(layout.level_column)
    return [f"{area}\t{period}" for area, period in zip(areas, periods, strict=True)]


def periods_of(table: TextTable, layout: Layout) -> list[str]:
    """The period of each row, an empty text where the rows do not tell."""
    if not layout.period_column:
        return [""] * len(table.rows)
    texts = table.column(layout.period_column)
    distinct = list(dict.fromkeys(texts))
    written = {}
    for text, period in zip(distinct, codes.normalised(distinct), strict=True):
        year = _CBS_YEAR.fullmatch(period)
        written[text] = year[1] if year else period
    return [written[text] for text in texts]


def sort_rows(table: TextTable, layout: Layout, join: Join, period: str) -> Rows:
    """Sort the rows of `table`; with `period` only those of that period are taken, where rows tell theirs.

    Raises `ResokitError` where no row is of `period`, or a ward has two rows of the same period.
    """
    texts = table.column(join.column)
    periods = periods_of(table, layout)
    areas = table.column(layout.level_column) if layout.level_column else [""] * len(texts)
    area = _area(areas, texts, join)
    asked = period if layout.period_column else ""
    if asked and asked not in periods:
        raise ResokitError(
            QT_TRANSLATE_NOOP(
                "Resokit",
                "{file} has no figures of {period}. It has those of: {periods}. Give one of these as PERIOD, or leave it empty for all.",
            ),
            file=table.file,
            period=period,
            periods=codes.listed(sorted({found for found in periods if found})),
        )
    rows = Rows([], [], [], [], area)
    elsewhere = other_periods = 0
    for place, (text, row_period, row_area) in enumerate(zip(texts, periods, areas, strict=True)):
        if row_area != area:
            elsewhere += 1
        elif asked and row_period != asked:
            other_periods += 1
        elif join.code_of[text]:
            rows.places.append(place)
            rows.wards.append(join.code_of[text])
            rows.periods.append(row_period)
        else:
            rows.others.append((place, row_period))
    _check_duplicates(table, join.column, rows, texts)
    return Rows(rows.places, rows.wards, rows.periods, rows.others, area, elsewhere, other_periods)


def notes_under(table: TextTable, rows: Rows, figures: Sequence[str]) -> list[int]:
    """The places of the rows under the last one with a ward that hold no figure in the columns `figures`: sources and notes."""
    last = max(rows.places, default=len(table.rows))
    columns = [table.column(name) for name in figures]
    return [place for place, _ in rows.others if place > last and not holds_number(column[place] for column in columns)]


def _area(areas: Sequence[str], texts: Sequence[str], join: Join) -> str:
    """The kind of area (as the table calls it) whose rows fit most wards."""
    found = Counter(
        area
        for area, _ in {
            (area, join.code_of[text]) for area, text in zip(areas, texts, strict=True) if join.code_of[text]
        }
    )
    return max(found, key=lambda area: found[area], default="")


def _check_duplicates(table: TextTable, column: str, rows: Rows, texts: Sequence[str]) -> None:
    keys = list(zip(rows.wards, rows.periods, strict=True))
    if len(set(keys)) == len(keys):
        return
    numbers: dict[tuple[str, str], list[int]] = {}
    for place, key in zip(rows.places, keys, strict=True):
        numbers.setdefault(key, []).append(table.rows[place])
    each = [f"{code} ({', '.join(map(str, found))})" for (code, _), found in numbers.items() if len(found) > 1]
    raise ResokitError(
        QT_TRANSLATE_NOOP(
            "Resokit",
            "{file} has codes in “{column}” that stand in more than one row: {codes}; the rows are in brackets. Keep one row for each ward, or choose the column that tells the wards apart. Nothing was imported.",
        ),
        file=table.file,
        column=column,
        codes=codes.listed(each),
    )
