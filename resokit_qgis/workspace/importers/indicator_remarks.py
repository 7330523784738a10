"""What is said of an import of figures: how its rows fit the wards, and what stands on the rows that fit none."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping

from resokit_qgis.analysis.disclosure import Rules, shown_count
from resokit_qgis.errors import QT_TRANSLATE_NOOP
from resokit_qgis.workspace.importers import codes
from resokit_qgis.workspace.importers.indicator_outcome import IndicatorOutcome
from resokit_qgis.workspace.importers.indicator_rows import Rows
from resokit_qgis.workspace.importers.joining import Join
from resokit_qgis.workspace.importers.numbers import Column
from resokit_qgis.workspace.importers.special_rows import is_sum, is_unplaced, says_total, sums_of
from resokit_qgis.workspace.importers.table_source import TextTable

_MANY_SILENT = 0.05
"""Share of the wards without a row from which another year's wards are suspected."""
_SECTOR = re.compile(r"[0-9]{5}[A-Z][0-9A-Z]{2}[0-9A-Z_-]", re.IGNORECASE)


def tell(
    outcome: IndicatorOutcome,
    table: TextTable,
    join: Join,
    rows: Rows,
    columns: Mapping[str, Column],
    counts: Collection[str],
    rules: Rules,
) -> None:
    """Sort the rows without a ward into totals, people without a place and others, and say how the rest fits.

    `counts` are those of `columns` that can be added up.
    """
    outcome.remarks[:0] = table.remarks
    _sort_others(outcome, table, join, rows, columns)
    _tell_unplaced(outcome, table, rows, columns, counts, rules)
    if rows.area and rows.elsewhere:
        outcome.remark(
            QT_TRANSLATE_NOOP(
                "Resokit", "Rows of “{area}” were taken; rows of other kinds of areas left out: {count}."
            ),
            area=rows.area,
            count=rows.elsewhere,
        )
    if rows.other_periods:
        outcome.remark(
            QT_TRANSLATE_NOOP("Resokit", "Rows of other periods, left out: {count}."), count=rows.other_periods
        )
    outcome.levels = [(fit.level.name, fit.found, len(fit.level)) for fit in join.fits]
    outcome.found = len(set(rows.wards))
    _tell_levels(outcome, join)
    _tell_changed(outcome, join)
    _tell_silent(outcome, join, rows)


def _sort_others(
    outcome: IndicatorOutcome, table: TextTable, join: Join, rows: Rows, columns: Mapping[str, Column]
) -> None:
    texts = table.column(join.column)
    totals = _total_rows(table, rows, columns)
    municipalities = {code[:5] for code in join.level.ids}
    unplaced = {text for text in dict.fromkeys(texts) if is_unplaced(text, municipalities)}
    for place, _ in rows.others:
        row = (table.rows[place], texts[place])
        if texts[place] in unplaced:
            outcome.nowhere.append(row)
        elif place in totals:
            outcome.totals.append(row)
        else:
            outcome.unmatched.append(row)


def _total_rows(table: TextTable, rows: Rows, columns: Mapping[str, Column]) -> set[int]:
    """The places of the rows without a ward that hold totals: a word says so, or their figures are the sums."""
    others = [place for place, _ in rows.others]
    totals: set[int] = set()
    for name, texts in zip(table.columns, table.texts, strict=True):
        if name not in columns:
            telling = {text for text in dict.fromkeys(texts) if says_total(text)}
            totals.update(place for place in others if texts[place] in telling)
    # Sums tell a total only where the rows are of one period.
    if len(set(rows.periods)) == 1:
        values = [column.values for column in columns.values()]
        sums, counts = sums_of(values, rows.places)
        totals.update(place for place in others if is_sum([column[place] for column in values], sums, counts))
    return totals


def _tell_unplaced(
    outcome: IndicatorOutcome,
    table: TextTable,
    rows: Rows,
    columns: Mapping[str, Column],
    counts: Collection[str],
    rules: Rules,
) -> None:
    """Add up what the rows of people without a place count, for each column and period."""
    nowhere = {row for row, _ in outcome.nowhere}
    unplaced: dict[tuple[str, str], float] = {}
    for place, period in rows.others:
        if table.rows[place] in nowhere:
            for name in counts:
                value = columns[name].values[place] or 0.0
                unplaced[name, period] = unplaced.get((name, period), 0.0) + value
    for (name, period), count in unplaced.items():
        if count:
            outcome.unplaced.append((name, period, shown_count(round(count), rules)))


def _tell_levels(outcome: IndicatorOutcome, join: Join) -> None:
    """Which level of several was taken, or fits better than the one that was asked for."""
    if len(join.fits) < 2:
        return
    best = max(join.fits, key=lambda fit: fit.found)
    own = next((fit.found for fit in join.fits if fit.level is join.level), 0)
    if best.found > own:
        outcome.remark(
            QT_TRANSLATE_NOOP(
                "Resokit",
                "The codes fit the wards of the level “{better}” better ({more} of its wards, and {fewer} of “{level}”): these may be the wards of the years that the figures are of.",
            ),
            better=best.level.name,
            more=best.found,
            fewer=own,
            level=join.level.name,
        )
        return
    outcome.remark(
        QT_TRANSLATE_NOOP(
            "Resokit", "The figures were joined to the wards of the level “{level}”, which most codes fit."
        ),
        level=join.level.name,
    )


def _tell_changed(outcome: IndicatorOutcome, join: Join) -> None:
    changed = next((fit.changed() for fit in join.fits if fit.level is join.level), [])
    if changed:
        outcome.remark(
            QT_TRANSLATE_NOOP(
                "Resokit",
                "These codes were taken for those of wards that are written with zeros in front, with other capitals or another dash: {codes}.",
            ),
            codes=codes.listed([f"{text} ({join.code_of[text]})" for text in changed]),
        )


def _tell_silent(outcome: IndicatorOutcome, join: Join, rows: Rows) -> None:
    """How many wards have no row; and that the file may be of another year, where both sides have codes left over."""
    there = set(rows.wards)
    silent = [code for code in join.level.ids if code not in there]
    if not silent:
        return
    outcome.remark(QT_TRANSLATE_NOOP("Resokit", "Wards that have no row in the table: {count}."), count=len(silent))
    shapes = {_shape(code) for code in silent}
    strange = [code for _, code in outcome.unmatched if code and _shape(code) in shapes]
    if not strange or len(silent) < _MANY_SILENT * len(join.level):
        return
    outcome.remark(
        QT_TRANSLATE_NOOP(
            "Resokit",
            "Wards without a row ({wards}) and rows without a ward ({codes}) have codes of the same form: the figures may be of other years than the wards. Import the wards of those years too, as another LEVEL.",
        ),
        wards=codes.listed(silent, at_most=3),
        codes=codes.listed(strange, at_most=3),
    )
    if any(_SECTOR.fullmatch(code) for code in silent):
        outcome.remark(
            QT_TRANSLATE_NOOP(
                "Resokit",
                "The Belgian statistical sectors were drawn anew for 2025. Municipalities that merged on 1 January 2019 or 2025 kept the codes of their sectors, so the first five digits do not tell the municipality of today.",
            )
        )


def _shape(code: str) -> str:
    """The form of a code: digits as 9, letters as A."""
    return re.sub(r"[A-Za-z]", "A", re.sub(r"[0-9]", "9", code))
