"""Import figures about wards: a table with a row for each ward and a column for each indicator."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from resokit_qgis.errors import QT_TRANSLATE_NOOP, ResokitError
from resokit_qgis.workspace.importers import codes, numbers
from resokit_qgis.workspace.importers.definitions import Definition, not_counts, read_definitions
from resokit_qgis.workspace.importers.outcome import Told
from resokit_qgis.workspace.importers.table_source import TextTable, read_table
from resokit_qgis.workspace.store import Changes, Workspace

Tick = Callable[[float], None]
"""Called with the fraction done; raises `CancelledError` on cancel."""


@dataclass
class IndicatorOutcome:
    """What an import of figures did. `values` were written, `missing` of them without a figure.

    `unmatched` holds row and code of each row without a ward; `indicators` name, kind and known figures of each.
    """

    values: int = 0
    missing: int = 0
    matched: int = 0
    unmatched: list[tuple[int, str]] = field(default_factory=list)
    indicators: list[tuple[str, str, int]] = field(default_factory=list)
    skipped: list[str] = field(default_factory=list)
    remarks: list[Told] = field(default_factory=list)

    def remark(self, literal: str, **parameters: Any) -> None:
        self.remarks.append(Told(literal, parameters))


def import_indicators(
    workspace: Workspace, file: str, code_column: str, period: str, definitions_file: str, tick: Tick
) -> IndicatorOutcome:
    """Add the figures in `file` (a path) to indicators and indicator_values, in one transaction.

    A row belongs to the ward whose code its `code_column` holds; an empty cell is a missing value, never 0. A column
    without a definition cannot be added up; one without any figure and definition is left out. Raises `ResokitError`,
    with nothing written, and `CancelledError` from `tick`.
    """
    wards = workspace.rows("wards")
    if not wards:
        raise ResokitError(
            QT_TRANSLATE_NOOP(
                "Resokit",
                "The workspace {workspace} has no wards yet, and figures belong to wards. Import the wards first.",
            ),
            workspace=workspace.name,
        )
    table = read_table(file)
    found = codes.normalised(table.column(code_column))
    _check_duplicates(table, code_column, found)
    existing = {indicator["code"]: indicator for indicator in workspace.rows("indicators")}
    definitions: dict[str, Definition] = {}
    if definitions_file:
        definitions = read_definitions(read_table(definitions_file), table, code_column, existing)
    outcome = IndicatorOutcome()
    texts = _figure_columns(table, code_column, definitions, outcome)
    figures = numbers.parse_columns(texts, table.rows, table.file)
    tick(0.2)
    ward_of = _match(table, found, wards, outcome)
    _check_period(workspace, figures, existing, period)
    _check_definitions(definitions, existing)
    _tell_not_counts(definitions, existing, outcome)
    with workspace.change() as changes:
        for done, (name, column) in enumerate(figures.items()):
            definition = definitions.get(name, Definition(name))
            key = _indicator(changes, existing, definition, table.file)
            kind = existing[name]["kind"] if name in existing else definition.kind
            known = 0
            for index, (ward, value) in enumerate(zip(ward_of, column, strict=True)):
                tick(0.2 + 0.8 * (done + index / len(column)) / len(figures))
                if ward:
                    _write(changes, key, ward, period, value)
                    known += value is not None
            outcome.values += outcome.matched
            outcome.missing += outcome.matched - known
            outcome.indicators.append((name, kind, known))
        tick(1.0)
    return outcome


def _write(changes: Changes, indicator: str, ward: str, period: str, value: float | None) -> None:
    changes.insert(
        "indicator_values",
        {
            "indicator_id": indicator,
            "ward_id": ward,
            "period": period,
            "value": value,
            "status": "missing" if value is None else "ok",
        },
    )


def _check_duplicates(table: TextTable, code_column: str, found: list[str]) -> None:
    twice = codes.duplicates(found, table.rows)
    if twice:
        each = [f"{code} ({', '.join(map(str, rows))})" for code, rows in twice.items()]
        raise ResokitError(
            QT_TRANSLATE_NOOP(
                "Resokit",
                "{file} has codes in “{column}” that stand in more than one row: {codes}; the rows are in brackets. Keep one row for each ward, or choose the column that tells the wards apart. Nothing was imported.",
            ),
            file=table.file,
            column=code_column,
            codes=codes.listed(each),
        )


def _figure_columns(
    table: TextTable, code_column: str, definitions: Mapping[str, Definition], outcome: IndicatorOutcome
) -> dict[str, list[str]]:
    """The columns that hold figures or are defined; `ResokitError` where there is none."""
    columns = {}
    for name in table.columns:
        if not name or name == code_column:
            continue
        texts = table.column(name)
        if name in definitions or numbers.holds_number(texts):
            columns[name] = texts
        else:
            outcome.skipped.append(name)
    if not columns:
        raise ResokitError(
            QT_TRANSLATE_NOOP(
                "Resokit", "{file} has no column with figures beside “{column}”. Choose another file or code column."
            ),
            file=table.file,
            column=code_column,
        )
    return columns


def _match(
    table: TextTable, found: Sequence[str], wards: Sequence[Mapping[str, Any]], outcome: IndicatorOutcome
) -> list[str]:
    """The key of the ward of each row, an empty text where there is none; `ResokitError` where no row has one."""
    level, keys = _level(table, found, wards)
    ward_of = [keys.get(code, "") for code in found]
    for row, code, ward in zip(table.rows, found, ward_of, strict=True):
        if ward:
            outcome.matched += 1
        else:
            outcome.unmatched.append((row, code))
    if len({ward["level"] for ward in wards}) > 1:
        outcome.remark(
            QT_TRANSLATE_NOOP(
                "Resokit", "The figures were joined to the wards of the level “{level}”, which most codes fit."
            ),
            level=level,
        )
    silent = len(keys) - outcome.matched
    if silent:
        outcome.remark(QT_TRANSLATE_NOOP("Resokit", "Wards that have no row in the table: {count}."), count=silent)
    lost = _lost_zeros([code for _, code in outcome.unmatched], keys)
    if lost:
        outcome.remark(
            QT_TRANSLATE_NOOP(
                "Resokit",
                "These codes would fit a ward with a zero in front, which a spreadsheet may have taken away: {codes}. They were not joined; correct the file.",
            ),
            codes=codes.listed(lost),
        )
    return ward_of


def _level(table: TextTable, found: Sequence[str], wards: Sequence[Mapping[str, Any]]) -> tuple[str, dict[str, str]]:
    """The level whose wards the codes fit best, and its wards (code -> key)."""
    levels: dict[str, dict[str, str]] = {}
    for ward in wards:
        levels.setdefault(ward["level"] or "", {})[ward["code"]] = ward["id"]
    fits = {level: sum(code in keys for code in found) for level, keys in levels.items()}
    most = max(fits.values())
    if not most:
        raise _nothing_fits(table, found, [ward["code"] for ward in wards])
    best = [level for level, count in fits.items() if count == most]
    if len(best) > 1:
        raise ResokitError(
            QT_TRANSLATE_NOOP(
                "Resokit",
                "The codes of {file} fit the wards of more than one level equally well: {levels}. Delete the wards of the level that is not meant, or make its codes different. Nothing was imported.",
            ),
            file=table.file,
            levels=codes.listed([f"“{level}”" for level in best]),
        )
    return best[0], levels[best[0]]


def _nothing_fits(table: TextTable, found: Sequence[str], there: Sequence[str]) -> ResokitError:
    lost = _lost_zeros(found, there)
    if lost:
        sentence = QT_TRANSLATE_NOOP(
            "Resokit",
            "No code of {file} is the code of a ward, but with a zero in front some would be ({lost}): a spreadsheet may have taken it away. Correct the file. Nothing was imported.",
        )
    else:
        sentence = QT_TRANSLATE_NOOP(
            "Resokit",
            "No code of {file} (such as {codes}) is the code of a ward (such as {wards}). Choose another code column, or import the wards that belong to it. Nothing was imported.",
        )
    return ResokitError(
        sentence,
        file=table.file,
        lost=codes.listed(lost),
        codes=codes.listed([code for code in found if code], at_most=3),
        wards=codes.listed(list(there), at_most=3),
    )


def _lost_zeros(found: Sequence[str], there: Sequence[str] | Mapping[str, str]) -> list[str]:
    known = set(there)
    return [code for code in found if code.isascii() and code.isdigit() and code not in known and "0" + code in known]


def _check_period(
    workspace: Workspace, figures: Mapping[str, Any], existing: Mapping[str, Mapping[str, Any]], period: str
) -> None:
    there = {value["indicator_id"] for value in workspace.rows("indicator_values") if (value["period"] or "") == period}
    again = [name for name in figures if name in existing and existing[name]["id"] in there]
    if again:
        raise ResokitError(
            QT_TRANSLATE_NOOP(
                "Resokit",
                "The workspace already has figures of {period} for: {indicators}. Give another PERIOD, take those columns out of the file, or delete the old figures first. Nothing was imported.",
            ),
            period=period,
            indicators=codes.listed(again),
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


def _indicator(changes: Changes, existing: Mapping[str, Mapping[str, Any]], definition: Definition, file: str) -> str:
    """The key of the indicator that `definition` describes, which is made where there is none."""
    if definition.indicator in existing:
        return str(existing[definition.indicator]["id"])
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
