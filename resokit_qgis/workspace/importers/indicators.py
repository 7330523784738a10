"""Import figures about wards: a table with a row for each ward and a column for each indicator."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from resokit_qgis.analysis.progress import Tick, within
from resokit_qgis.errors import QT_TRANSLATE_NOOP, ResokitError
from resokit_qgis.workspace.importers import codes, missing, numbers, ward_names
from resokit_qgis.workspace.importers.definitions import Definition, not_counts, read_definitions
from resokit_qgis.workspace.importers.formats import HEADINGS, layout_of
from resokit_qgis.workspace.importers.formats.layout import Figure, Layout
from resokit_qgis.workspace.importers.indicator_outcome import IndicatorOutcome
from resokit_qgis.workspace.importers.indicator_remarks import tell
from resokit_qgis.workspace.importers.indicator_rows import Rows, groups_of, notes_under, sort_rows
from resokit_qgis.workspace.importers.joining import Join, Wanted, join
from resokit_qgis.workspace.importers.outcome import copy_kept
from resokit_qgis.workspace.importers.table_source import Reading, TextTable, read_table
from resokit_qgis.workspace.importers.ward_codes import Level, levels_of
from resokit_qgis.workspace.store import Changes, Workspace


@dataclass(frozen=True)
class Request:
    """What to import and how; what is empty is found out from the file and the workspace.

    `period` is needed where the file does not say its own, and chooses one where it has several. `profile` is the name of
    one of `formats.PROFILES`, `level` that of the wards, `decimal` the sign before decimals. `matches` is a table of names
    that a person looked through; `review` says that such a table can be written.
    """

    file: str
    code_column: str = ""
    period: str = ""
    definitions: str = ""
    profile: str = ""
    sheet: str = ""
    level: str = ""
    matches: str = ""
    encoding: str = ""
    decimal: str = ""
    review: bool = False


def import_indicators(workspace: Workspace, request: Request, tick: Tick) -> IndicatorOutcome:
    """Add the figures that `request` names to indicators and indicator_values, in one transaction.

    A cell without a figure is a missing value with its reason, never 0. A column that neither definitions nor heading
    call a count cannot be added up; one without any figure and definition is left out. Where names have to be
    looked through first, nothing is written and the outcome holds them. Raises `ResokitError`, with nothing written, and
    `CancelledError` from `tick`.
    """
    levels, others = _levels(workspace, request.level)
    column = request.code_column
    wanted = {column.casefold()} if column else HEADINGS
    table = read_table(request.file, Reading(request.sheet, request.encoding, wanted))
    tick(0.2)
    layout = layout_of(table, request.profile)
    kept = ward_names.kept(workspace.settings.get(ward_names.SETTING, ""))
    matches = read_table(request.matches) if request.matches else None
    joined = join(table, layout, groups_of(table, layout), levels, Wanted(column, matches, kept))
    joined = joined.beside(table, others)
    outcome = IndicatorOutcome(profile=layout.profile, column=joined.column, level=joined.level)
    if joined.undecided and matches is None:
        _check_review(table, joined, request)
        outcome.review = list(joined.proposals)
        return outcome
    rows = sort_rows(table, layout, joined, request.period)
    existing = {indicator["code"]: indicator for indicator in workspace.rows("indicators")}
    taken = _Taken(table, layout, joined, rows, request, existing, outcome)
    tick(0.4)
    _check_period(workspace, taken, rows, request.period, existing)
    tell(outcome, table, joined, rows, taken.columns, taken.counts(), workspace.rules)
    with workspace.change("importindicators") as changes:
        _write(changes, taken, rows, request, within(tick, 0.5, 1.0))
        if joined.decided:
            changes.set(ward_names.SETTING, ward_names.to_keep(kept, joined.level.name, joined.decided))
        tick(1.0)
        outcome.remarks.append(copy_kept(changes.copy))
    return outcome


class _Taken:
    """The figures of a table that are taken: `columns` by heading, `figures` what their headings say."""

    def __init__(
        self,
        table: TextTable,
        layout: Layout,
        joined: Join,
        rows: Rows,
        request: Request,
        existing: Mapping[str, Mapping[str, Any]],
        outcome: IndicatorOutcome,
    ) -> None:
        self.file = table.file
        self.existing = existing
        self.outcome = outcome
        self.level = joined.level
        figures = [figure for figure in layout.figures if figure.column != joined.column]
        self.definitions: dict[str, Definition] = {}
        if request.definitions:
            known = list(dict.fromkeys(figure.indicator for figure in figures))
            self.definitions = read_definitions(read_table(request.definitions), table.file, known, existing)
        self.figures = self._with_figures(table, figures, joined.column, request.period)
        texts = {figure.column: table.column(figure.column) for figure in self.figures}
        notes = notes_under(table, rows, list(texts))
        if notes:
            texts = {name: [*column] for name, column in texts.items()}
            for column in texts.values():
                for place in notes:
                    column[place] = ""
        decimal = request.decimal or ("." if table.point else "")
        self.columns = numbers.parse_columns(texts, table.rows, table.file, decimal)
        _check_definitions(self.definitions, existing)
        _tell_not_counts(self.definitions, existing, outcome)

    def counts(self) -> list[str]:
        """The columns that can be added up."""
        return [figure.column for figure in self.figures if self.kind(figure) == "count"]

    def kind(self, figure: Figure) -> str:
        """That of the indicator in the workspace, where it is there."""
        if figure.indicator in self.existing:
            return str(self.existing[figure.indicator]["kind"])
        return self.definition(figure).kind

    def definition(self, figure: Figure) -> Definition:
        """What the user defined, else what the heading says."""
        guessed = Definition(figure.indicator, figure.kind or "not_aggregable", unit=figure.unit)
        return self.definitions.get(figure.indicator, guessed)

    def _with_figures(self, table: TextTable, figures: Sequence[Figure], column: str, period: str) -> list[Figure]:
        """The columns that hold figures or are defined; `ResokitError` where there is none."""
        taken = []
        for figure in figures:
            if figure.period and period and figure.period != period:
                continue
            if figure.indicator in self.definitions or numbers.holds_number(table.column(figure.column)):
                taken.append(figure)
            else:
                self.outcome.skipped.append(figure.column)
        if not taken:
            dated = sorted({figure.period for figure in figures if figure.period})
            sentence = QT_TRANSLATE_NOOP(
                "Resokit", "{file} has no column with figures beside “{column}”. Choose another file or code column."
            )
            if dated and period:
                sentence = QT_TRANSLATE_NOOP(
                    "Resokit",
                    "{file} has no figures of {period}. It has those of: {periods}. Give one of these as PERIOD, or leave it empty for all.",
                )
            raise ResokitError(sentence, file=table.file, column=column, period=period, periods=codes.listed(dated))
        twice = [
            key for key, count in Counter((figure.indicator, figure.period) for figure in taken).items() if count > 1
        ]
        if twice:
            raise ResokitError(
                QT_TRANSLATE_NOOP(
                    "Resokit", "{file} has more than one column called {columns}. Give each column a name of its own."
                ),
                file=table.file,
                columns=codes.listed([f"“{indicator} {year}”" for indicator, year in twice]),
            )
        return taken


def _levels(workspace: Workspace, wanted: str) -> tuple[list[Level], list[Level]]:
    """The levels of wards that may be meant, and those that are not."""
    columns = workspace.texts("wards", ("id", "code", "name", "level"))
    wards = [dict(zip(columns, values, strict=True)) for values in zip(*columns.values(), strict=True)]
    if not wards:
        raise ResokitError(
            QT_TRANSLATE_NOOP(
                "Resokit",
                "The workspace {workspace} has no wards yet, and figures belong to wards. Import the wards first.",
            ),
            workspace=workspace.name,
        )
    levels = levels_of(wards)
    chosen = [level for level in levels if level.name == wanted]
    if wanted and not chosen:
        raise ResokitError(
            QT_TRANSLATE_NOOP(
                "Resokit", "The workspace has no wards of the level “{level}”. Its levels are: {levels}. Correct LEVEL."
            ),
            level=wanted,
            levels=codes.listed([f"“{level.name}”" for level in levels]),
        )
    return (chosen, [level for level in levels if level not in chosen]) if chosen else (levels, [])


def _check_review(table: TextTable, joined: Join, request: Request) -> None:
    if not request.review:
        raise ResokitError(
            QT_TRANSLATE_NOOP(
                "Resokit",
                "{file} has no codes of wards, and names in “{column}” that are not quite those of wards: {names}. Run it again with a file for “Names to look through” (PROPOSALS): the likely wards are written there, for you to say yes or no. Nothing was imported.",
            ),
            file=table.file,
            column=joined.column,
            names=codes.listed([proposal.name for proposal in joined.undecided], at_most=5),
        )


def _period(figure: Figure, row_period: str, asked: str) -> str:
    return figure.period or row_period or asked


def _check_period(
    workspace: Workspace, taken: _Taken, rows: Rows, asked: str, existing: Mapping[str, Mapping[str, Any]]
) -> None:
    """Raise `ResokitError` where a figure has no period, or the workspace has figures of it already."""
    periods = set(rows.periods)
    wanted = {(figure.indicator, _period(figure, period, asked)) for figure in taken.figures for period in periods}
    if any(not period for _, period in wanted):
        raise ResokitError(
            QT_TRANSLATE_NOOP(
                "Resokit",
                "{file} does not say of which year or period its figures are. Give it as PERIOD, such as 2025.",
            ),
            file=taken.file,
        )
    keys = {existing[indicator]["id"]: indicator for indicator, _ in wanted if indicator in existing}
    if not keys:
        return
    columns = workspace.texts("indicator_values", ("indicator_id", "period"))
    there = set(zip(columns["indicator_id"], columns["period"], strict=True))
    again = [(keys[key], period) for key, period in there if key in keys and (keys[key], period) in wanted]
    if again:
        names = {name for name, _ in again}
        raise ResokitError(
            QT_TRANSLATE_NOOP(
                "Resokit",
                "The workspace already has figures of {period} for: {indicators}. Give another PERIOD, take those columns out of the file, or delete the old figures first. Nothing was imported.",
            ),
            period=", ".join(sorted({period for _, period in again})),
            indicators=codes.listed(
                list(dict.fromkeys(figure.indicator for figure in taken.figures if figure.indicator in names))
            ),
        )


def _check_definitions(definitions: Mapping[str, Definition], existing: Mapping[str, Mapping[str, Any]]) -> None:
    for name, definition in definitions.items():
        if name not in existing:
            continue
        there = existing[name]
        before = Definition(name, *(there[part] or "" for part in ("kind", "numerator", "denominator", "unit")))
        if before != definition:
            raise ResokitError(
                QT_TRANSLATE_NOOP(
                    "Resokit",
                    "The indicator “{indicator}” is already in the workspace with another definition (it is of the kind {kind}). Give it the same definition, or give the column another name. Nothing was imported.",
                ),
                indicator=name,
                kind=before.kind,
            )


def _write(changes: Changes, taken: _Taken, rows: Rows, request: Request, tick: Tick) -> None:
    """Write the figures column by column, which keeps what is held in memory at once to one of them."""
    keys = {code: str(indicator["id"]) for code, indicator in taken.existing.items()}
    outcome = taken.outcome
    wards = [taken.level.ids[code] for code in rows.wards]
    known: Counter[str] = Counter()
    for done, figure in enumerate(taken.figures):
        if figure.indicator not in keys:
            keys[figure.indicator] = _insert_indicator(changes, taken.definition(figure), taken.file)
        column = taken.columns[figure.column]
        values = [column.values[place] for place in rows.places]
        statuses = [column.statuses[place] for place in rows.places]
        changes.insert_many(
            "indicator_values",
            {
                "indicator_id": [keys[figure.indicator]] * len(wards),
                "ward_id": wards,
                "period": [_period(figure, period, request.period) for period in rows.periods],
                "value": values,
                "status": statuses,
            },
            within(tick, done / len(taken.figures), (done + 1) / len(taken.figures)),
        )
        counted = Counter(statuses)
        known[figure.indicator] += counted.pop(missing.OK, 0)
        outcome.values += len(values)
        outcome.missing += sum(counted.values())
        for status, count in counted.items():
            outcome.statuses[status] = outcome.statuses.get(status, 0) + count
    kinds = {figure.indicator: taken.kind(figure) for figure in taken.figures}
    outcome.indicators = [(name, kind, known[name]) for name, kind in kinds.items()]
    outcome.matched = len(rows.places)


def _insert_indicator(changes: Changes, definition: Definition, file: str) -> str:
    return changes.insert(
        "indicators",
        {
            "code": definition.indicator,
            "name": definition.indicator,
            "kind": definition.kind,
            "numerator": definition.numerator or None,
            "denominator": definition.denominator or None,
            "unit": definition.unit or None,
            "source": file,
        },
    )


def _tell_not_counts(
    definitions: Mapping[str, Definition], existing: Mapping[str, Mapping[str, Any]], outcome: IndicatorOutcome
) -> None:
    kinds = {code: str(indicator["kind"]) for code, indicator in existing.items()}
    for rate, part in not_counts(definitions, kinds):
        outcome.remark(
            QT_TRANSLATE_NOOP(
                "Resokit",
                "The rate “{rate}” refers to “{part}”, which is not defined as a count: it cannot be estimated for other areas.",
            ),
            rate=rate,
            part=part,
        )
