"""Which columns of a table are taken for figures, what each of them is, and the figures themselves."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from resokit_qgis.errors import QT_TRANSLATE_NOOP, ResokitError
from resokit_qgis.workspace.importers import codes, numbers
from resokit_qgis.workspace.importers.definitions import (
    LEFT_OUT,
    Definition,
    check_definitions,
    definitions_in,
)
from resokit_qgis.workspace.importers.formats.layout import Figure
from resokit_qgis.workspace.importers.indicator_known import Known
from resokit_qgis.workspace.importers.indicator_request import Request
from resokit_qgis.workspace.importers.indicator_rows import Rows, notes_under
from resokit_qgis.workspace.importers.numbers import Column
from resokit_qgis.workspace.importers.problems import Problems
from resokit_qgis.workspace.importers.table_source import TextTable, read_table

WORKSPACE, GIVEN, HEADING, NOTHING = "workspace", "given", "heading", "nothing"
"""What a definition goes by: the indicator that is there, what a person defined, words in the heading, or caution."""


@dataclass(frozen=True)
class Taken:
    """A column that is taken: its figure, what that is, and by what this is known (`WORKSPACE` ...)."""

    figure: Figure
    definition: Definition
    known_by: str

    @property
    def kind(self) -> str:
        return self.definition.kind


def definitions_of(
    request: Request, table: TextTable, figures: Sequence[Figure], known: Known, problems: Problems
) -> dict[str, Definition]:
    """What `request` defines, by indicator; what is wrong with that goes to `problems`.

    A table of definitions has to be about this file, and to agree with the workspace. Those that are given as data may be
    about more columns than it has, and the workspace comes before them.
    """
    if not request.definitions:
        return {}
    indicators = list(dict.fromkeys(figure.indicator for figure in figures))
    if isinstance(request.definitions, str):
        source = read_table(request.definitions)
        return check_definitions(
            definitions_in(source), source.file, table.file, indicators, known.indicators, problems
        )
    # Given as data they have no rows of their own; what they are about stands in the heading.
    given = [
        (table.heading, definition)
        for definition in request.definitions
        if definition.indicator in indicators
        and (definition.kind == LEFT_OUT or definition.indicator not in known.indicators)
    ]
    return check_definitions(given, table.file, table.file, indicators, known.indicators, problems)


def take(
    table: TextTable, figures: Sequence[Figure], column: str, period: str, given: Mapping[str, Definition], known: Known
) -> tuple[list[Taken], list[str]]:
    """The columns of `figures` that hold figures or are defined, and the headings of those that hold none.

    `given` are definitions, of which those of the kind `LEFT_OUT` leave out; with `period` only figures of it are taken
    where headings tell theirs. `column` has the wards. Raises `ResokitError` where nothing is left, or two columns are the same.
    """
    taken, skipped = [], []
    for figure in figures:
        definition = given.get(figure.indicator)
        if (definition and definition.kind == LEFT_OUT) or (figure.period and period and figure.period != period):
            continue
        if definition or numbers.holds_number(table.column(figure.column)):
            taken.append(_taken(figure, definition, known))
        else:
            skipped.append(figure.column)
    if not taken:
        raise _none_left(table, figures, column, period)
    _check_twice(table, taken)
    return taken, skipped


def _taken(figure: Figure, given: Definition | None, known: Known) -> Taken:
    there = known.definition(figure.indicator)
    if there is not None:
        return Taken(figure, there, WORKSPACE)
    if given is not None:
        return Taken(figure, given, GIVEN)
    guessed = Definition(figure.indicator, figure.kind or "not_aggregable", unit=figure.unit)
    return Taken(figure, guessed, HEADING if figure.kind or figure.unit else NOTHING)


def _none_left(table: TextTable, figures: Sequence[Figure], column: str, period: str) -> ResokitError:
    dated = sorted({figure.period for figure in figures if figure.period})
    sentence = QT_TRANSLATE_NOOP(
        "Resokit", "{file} has no column with figures beside “{column}”. Choose another file or code column."
    )
    if dated and period and period not in dated:
        sentence = QT_TRANSLATE_NOOP(
            "Resokit",
            "{file} has no figures of {period}. It has those of: {periods}. Give one of these as PERIOD, or leave it empty for all.",
        )
    return ResokitError(sentence, file=table.file, column=column, period=period, periods=codes.listed(dated))


def _check_twice(table: TextTable, taken: Sequence[Taken]) -> None:
    counted = Counter((each.figure.indicator, each.figure.period) for each in taken)
    twice = [key for key, count in counted.items() if count > 1]
    if twice:
        raise ResokitError(
            QT_TRANSLATE_NOOP(
                "Resokit", "{file} has more than one column called {columns}. Give each column a name of its own."
            ),
            file=table.file,
            columns=codes.listed([f"“{indicator} {year}”" for indicator, year in twice]),
        )


def read_figures(
    table: TextTable, rows: Rows | None, taken: Sequence[Taken], decimal: str
) -> dict[str, Column | ResokitError]:
    """The figures of each column that is taken, by heading, or why they cannot be read; notes under the table are none."""
    texts = {each.figure.column: table.column(each.figure.column) for each in taken}
    notes = notes_under(table, rows, list(texts)) if rows else []
    if notes:
        texts = {name: [*column] for name, column in texts.items()}
        for column in texts.values():
            for place in notes:
                column[place] = ""
    return numbers.parse_each(texts, table.rows, table.file, decimal or ("." if table.point else ""))


def check_known(given: Mapping[str, Definition], known: Known) -> None:
    """Raise `ResokitError` where a definition is another than that of the indicator in the workspace."""
    for name, definition in given.items():
        before = known.definition(name)
        if before is not None and definition.kind != LEFT_OUT and before != definition:
            raise ResokitError(
                QT_TRANSLATE_NOOP(
                    "Resokit",
                    "The indicator “{indicator}” is already in the workspace with another definition (it is of the kind {kind}). Give it the same definition, or give the column another name. Nothing was imported.",
                ),
                indicator=name,
                kind=before.kind,
            )


def check_periods(table: TextTable, taken: Sequence[Taken], rows: Rows, asked: str, known: Known) -> None:
    """Raise `ResokitError` where a figure has no period, or the workspace has figures of it already."""
    periods = set(rows.periods)
    wanted = {(each.figure.indicator, period_of(each.figure, period, asked)) for each in taken for period in periods}
    if any(not period for _, period in wanted):
        raise ResokitError(
            QT_TRANSLATE_NOOP(
                "Resokit",
                "{file} does not say of which year or period its figures are. Give it as PERIOD, such as 2025.",
            ),
            file=table.file,
        )
    keys = {str(known.indicators[code]["id"]): code for code, _ in wanted if code in known.indicators}
    if not keys:
        return
    again = [(keys[key], period) for key, period in known.dated if key in keys and (keys[key], period) in wanted]
    if again:
        names = {name for name, _ in again}
        raise ResokitError(
            QT_TRANSLATE_NOOP(
                "Resokit",
                "The workspace already has figures of {period} for: {indicators}. Give another PERIOD, take those columns out of the file, or delete the old figures first. Nothing was imported.",
            ),
            period=", ".join(sorted({period for _, period in again})),
            indicators=codes.listed(
                list(dict.fromkeys(each.figure.indicator for each in taken if each.figure.indicator in names))
            ),
        )


def period_of(figure: Figure, row_period: str, asked: str) -> str:
    """The period of a value: what its heading says, else its row, else what was asked for."""
    return figure.period or row_period or asked
