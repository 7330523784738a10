"""A look at a table of figures before anything is written: what an import would take it for, part by part."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from resokit_qgis.analysis.progress import Tick, within
from resokit_qgis.errors import ResokitError
from resokit_qgis.workspace.importers import missing
from resokit_qgis.workspace.importers.columns_left import LeftColumn, columns_left
from resokit_qgis.workspace.importers.definitions import Definition
from resokit_qgis.workspace.importers.indicator_figures import Taken, period_of
from resokit_qgis.workspace.importers.indicator_known import Known
from resokit_qgis.workspace.importers.indicator_outcome import IndicatorOutcome
from resokit_qgis.workspace.importers.indicator_request import Request
from resokit_qgis.workspace.importers.indicator_rows import periods_of
from resokit_qgis.workspace.importers.indicators_understood import Understanding, statuses_of, understand
from resokit_qgis.workspace.importers.problems import Problems
from resokit_qgis.workspace.importers.table_reader import TableReader, stamp_of
from resokit_qgis.workspace.importers.wards_look import WardsLook, look_at_wards
from resokit_qgis.workspace.importers.workbook_parts import sheet_names
from resokit_qgis.workspace.store import Workspace

ROWS_SHOWN = 20
_VALUES_SHOWN = 3
_YEAR = re.compile(r"(?<![0-9])(?:19|20)[0-9]{2}(?![0-9])")


@dataclass(frozen=True)
class TableLook:
    """The table itself. What could not be found out is empty.

    A workbook has `sheets`, of which `sheet` was read; a text an `encoding` and a `delimiter`. `decimal` is the sign before
    decimals, where its figures have one. `heading` is the number of the row with the names of the `columns`; of its rows,
    `count` of them, the first are in `rows`: row number and cells, as they were read.
    """

    sheets: tuple[str, ...] = ()
    sheet: str = ""
    encoding: str = ""
    delimiter: str = ""
    decimal: str = ""
    profile: str = ""
    heading: int = 0
    columns: tuple[str, ...] = ()
    count: int = 0
    rows: tuple[tuple[int, tuple[str, ...]], ...] = ()


@dataclass(frozen=True)
class PeriodsLook:
    """`found` are the periods that the file itself tells, by rows (in `column`) or headings; `likely` stand in its name."""

    column: str = ""
    found: tuple[str, ...] = ()
    likely: tuple[str, ...] = ()


@dataclass(frozen=True)
class Value:
    """A cell as it stands in the file, and what it was read as: a figure, or None and why (see `missing`)."""

    text: str
    figure: float | None
    status: str


@dataclass(frozen=True)
class FigureLook:
    """A column of figures: what an import takes it for.

    `known_by` says by what its definition is known (see `indicator_figures`). `values` is the number of values that would
    be written, `statuses` how many of them have no figure, by why. `first` are its first values. `problem` says why its
    figures cannot be read; it has no values then.
    """

    heading: str
    indicator: str
    periods: tuple[str, ...]
    definition: Definition
    known_by: str
    values: int = 0
    statuses: Mapping[str, int] = field(default_factory=dict)
    first: tuple[Value, ...] = ()
    problem: ResokitError | None = None


@dataclass(frozen=True)
class FiguresLook:
    """What an import of `request` would take its file for.

    `figures` would be taken, the columns of `left` would not. `outcome` is what the import would say. `problems` keep it from
    being imported; it is `ready` where nothing does. `counts` are the codes of counts in the workspace, which a rate may
    refer to. `stamp` changes with the file.
    """

    request: Request
    stamp: tuple[int, int]
    table: TableLook
    wards: WardsLook
    periods: PeriodsLook
    figures: tuple[FigureLook, ...]
    left: tuple[LeftColumn, ...]
    outcome: IndicatorOutcome
    problems: tuple[ResokitError, ...]
    counts: tuple[str, ...]
    ready: bool


def look_at_figures(workspace: Workspace, request: Request, tick: Tick, reader: TableReader) -> FiguresLook:
    """Look at the table of `request` as an import would, and write nothing.

    What is wrong with it are `problems` and not raised, since another request may mend it. `reader` keeps the table for
    the next look. Raises `ResokitError` where the workspace cannot be read, and `CancelledError` from `tick`.
    """
    known = Known(workspace)
    problems = Problems(gather=True)
    stamp = stamp_of(request.file)
    found = understand(known, request, problems, within(tick, 0.0, 0.8), reader.read)
    look = FiguresLook(
        request,
        stamp,
        _table_look(found, request.file),
        look_at_wards(found, known),
        _periods_look(found, request.file),
        tuple(_figure_look(found, each, request.period) for each in found.taken),
        _left(found, request.period),
        found.outcome,
        tuple(problems.found),
        tuple(code for code, indicator in known.indicators.items() if indicator["kind"] == "count"),
        found.plan is not None,
    )
    tick(1.0)
    return look


def _table_look(found: Understanding, file: str) -> TableLook:
    path = Path(file)
    sheets = sheet_names(path) if path.suffix.lower() in (".xlsx", ".xlsm") and path.is_file() else ()
    table = found.table
    if table is None:
        return TableLook(sheets)
    cells = zip(*(column[:ROWS_SHOWN] for column in table.texts), strict=True)
    signs = Counter(column.sign for column in found.columns.values() if column.sign)
    return TableLook(
        sheets,
        table.sheet,
        table.encoding,
        table.delimiter,
        max(signs, key=lambda sign: signs[sign], default=""),
        found.layout.profile if found.layout else "",
        table.heading,
        table.columns,
        len(table.rows),
        tuple(zip(table.rows[:ROWS_SHOWN], cells, strict=True)),
    )


def _periods_look(found: Understanding, file: str) -> PeriodsLook:
    likely = tuple(dict.fromkeys(_YEAR.findall(Path(file).stem)))
    if found.table is None or found.layout is None:
        return PeriodsLook(likely=likely)
    told = {*periods_of(found.table, found.layout), *(figure.period for figure in found.layout.figures)}
    return PeriodsLook(found.layout.period_column, tuple(sorted(told - {""})), likely)


def _figure_look(found: Understanding, each: Taken, asked: str) -> FigureLook:
    figure = each.figure
    rows = found.rows
    row_periods = dict.fromkeys(rows.periods) if rows else {"": None}
    periods = tuple(period for row in row_periods if (period := period_of(figure, row, asked)))
    texts = found.table.column(figure.column) if found.table else []
    places = rows.places if rows else range(len(texts))
    column = found.columns.get(figure.column)
    if column is None:
        first = tuple(Value(texts[place], None, "") for place in places[:_VALUES_SHOWN])
        return FigureLook(
            figure.column,
            figure.indicator,
            periods,
            each.definition,
            each.known_by,
            first=first,
            problem=found.unread.get(figure.column),
        )
    statuses = statuses_of(column, places)
    values = sum(statuses.values())
    statuses.pop(missing.OK, 0)
    first = tuple(Value(texts[at], column.values[at], column.statuses[at]) for at in places[:_VALUES_SHOWN])
    return FigureLook(
        figure.column, figure.indicator, periods, each.definition, each.known_by, values, dict(statuses), first
    )


def _left(found: Understanding, asked: str) -> tuple[LeftColumn, ...]:
    if found.table is None or found.layout is None:
        return ()
    taken = [each.figure.column for each in found.taken]
    key = found.joined.column if found.joined else ""
    return tuple(columns_left(found.table, found.layout, taken, key, asked, found.given))
