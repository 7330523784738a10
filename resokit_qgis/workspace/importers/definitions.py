"""What a column of figures is: a count, a rate of two counts, or something that cannot be added up."""

from __future__ import annotations

import csv
import io
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

from resokit_qgis.errors import QT_TRANSLATE_NOOP, ResokitError
from resokit_qgis.workspace.importers.cell_text import guarded, unguarded
from resokit_qgis.workspace.importers.problems import Problems
from resokit_qgis.workspace.importers.table_source import TextTable

KINDS = ("count", "rate", "not_aggregable")
LEFT_OUT = "left_out"
"""What a definition says of a column that is not to be taken."""
COLUMNS = ("indicator", "kind", "numerator", "denominator", "unit")
PERCENT = "%"


@dataclass(frozen=True)
class Definition:
    """One indicator. Only a rate has a numerator and a denominator: codes of other indicators.

    A rate in percent may have an empty numerator: its column is then the rate of its denominator itself.
    """

    indicator: str
    kind: str = "not_aggregable"
    numerator: str = ""
    denominator: str = ""
    unit: str = ""


def read_definitions(
    definitions: TextTable, figures: str, indicators: Collection[str], existing: Collection[str]
) -> dict[str, Definition]:
    """The definitions in the table `definitions` (columns `COLUMNS`), by indicator.

    `indicators` are those of the file `figures`: its columns, or what its profile makes of them. `existing` are the codes
    of the indicators already in the workspace: a rate may refer to them too. Raises `ResokitError` with the row where one
    is not complete or refers to what is not there.
    """
    return check_definitions(definitions_in(definitions), definitions.file, figures, indicators, existing, Problems())


def definitions_in(table: TextTable) -> list[tuple[int, Definition]]:
    """Row and definition, as they stand in `table`; `ResokitError` where it lacks one of `COLUMNS`."""
    columns = {name: [unguarded(text) for text in table.column(name)] for name in COLUMNS}
    return [
        (row, Definition(**{name: columns[name][index] for name in COLUMNS})) for index, row in enumerate(table.rows)
    ]


def check_definitions(
    given: Iterable[tuple[int, Definition]],
    file: str,
    figures: str,
    indicators: Collection[str],
    existing: Collection[str],
    problems: Problems,
) -> dict[str, Definition]:
    """The definitions of `given`, rows of `file`, by indicator; what is wrong with them goes to `problems`.

    See `read_definitions` for the others.
    """
    given = list(given)
    left = {definition.indicator for _, definition in given if definition.kind == LEFT_OUT}
    known = {*(name for name in indicators if name not in left), *existing}
    found: dict[str, Definition] = {}
    for row, definition in given:
        with problems:
            _check(definition, file, row, figures, indicators, known)
        with problems:
            _check_twice(definition, found, file, row)
        found[definition.indicator] = definition
    return found


def to_csv(definitions: Iterable[Definition]) -> str:
    """The table that `read_definitions` reads. Every cell is in quotes, so that no sign in a name looks like a delimiter."""
    stream = io.StringIO()
    writer = csv.writer(stream, delimiter=";", lineterminator="\r\n", quoting=csv.QUOTE_ALL)
    writer.writerow(COLUMNS)
    for definition in definitions:
        writer.writerow([guarded(getattr(definition, name)) for name in COLUMNS])
    return "\ufeff" + stream.getvalue()


def not_counts(definitions: Mapping[str, Definition], existing: Mapping[str, str]) -> list[tuple[str, str]]:
    """(rate, part) for each part of a rate that is no count, so that the rate cannot be estimated for other areas.

    `existing` takes the codes of indicators in the workspace to their kinds.
    """
    found = []
    for definition in definitions.values():
        for part in (definition.numerator, definition.denominator):
            kind = definitions[part].kind if part in definitions else existing.get(part, "not_aggregable")
            if part and kind != "count":
                found.append((definition.indicator, part))
    return found


def _check_twice(definition: Definition, found: Collection[str], file: str, row: int) -> None:
    if definition.indicator in found:
        raise ResokitError(
            QT_TRANSLATE_NOOP(
                "Resokit",
                "{file}, row {row}: “{indicator}” is defined for the second time. Keep one of the two rows.",
            ),
            file=file,
            row=row,
            indicator=definition.indicator,
        )


def _check(
    definition: Definition,
    file: str,
    row: int,
    figures: str,
    indicators: Collection[str],
    known: Collection[str],
) -> None:
    problem = _problem(definition, indicators, known)
    if problem:
        raise ResokitError(
            problem,
            file=file,
            row=row,
            indicator=definition.indicator,
            kind=definition.kind,
            kinds=", ".join((*KINDS, LEFT_OUT)),
            numerator=definition.numerator,
            denominator=definition.denominator,
            figures=figures,
            columns=", ".join(indicators),
        )


def _problem(definition: Definition, columns: Collection[str], known: Collection[str]) -> str:
    """The literal sentence that says what is wrong with `definition`, or an empty text.

    `known` are the indicators that a rate may refer to.
    """
    if definition.indicator not in columns:
        return QT_TRANSLATE_NOOP(
            "Resokit",
            "{file}, row {row}: “{indicator}” is no column of figures in {figures}. Its columns are: {columns}. Correct the name, or take the row out.",
        )
    if definition.kind not in (*KINDS, LEFT_OUT):
        return QT_TRANSLATE_NOOP(
            "Resokit", "{file}, row {row}: “{kind}” is no kind of indicator. Write one of: {kinds}."
        )
    if definition.kind != "rate":
        if definition.numerator or definition.denominator:
            return QT_TRANSLATE_NOOP(
                "Resokit",
                "{file}, row {row}: only a rate has a numerator and a denominator. Make “{indicator}” a rate, or empty both.",
            )
        return ""
    if not definition.denominator:
        return QT_TRANSLATE_NOOP(
            "Resokit",
            "{file}, row {row}: the rate “{indicator}” has no denominator. Name the column that it is a share of.",
        )
    if not definition.numerator and definition.unit != PERCENT:
        return QT_TRANSLATE_NOOP(
            "Resokit",
            "{file}, row {row}: the rate “{indicator}” has no numerator. Name it, or, if the column is itself a percentage of “{denominator}”, write % as its unit.",
        )
    others = {*known} - {definition.indicator}
    if definition.numerator and definition.numerator not in others:
        return QT_TRANSLATE_NOOP(
            "Resokit",
            "{file}, row {row}: the numerator “{numerator}” is neither another column of {figures} nor an indicator in the workspace. Correct its name, or import it first.",
        )
    if definition.denominator not in others:
        return QT_TRANSLATE_NOOP(
            "Resokit",
            "{file}, row {row}: the denominator “{denominator}” is neither another column of {figures} nor an indicator in the workspace. Correct its name, or import it first.",
        )
    return ""
