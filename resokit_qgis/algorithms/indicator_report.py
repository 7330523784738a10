"""The page that an import of indicators leaves behind."""

from __future__ import annotations

from collections.abc import Sequence

from resokit_qgis.algorithms.report import Report
from resokit_qgis.i18n import translate
from resokit_qgis.workspace.importers import missing
from resokit_qgis.workspace.importers.indicator_outcome import IndicatorOutcome

_MOST_ROWS = 1000
"""A table for a whole country has hundreds of thousands of rows without a ward of one town."""


def sentences(outcome: IndicatorOutcome) -> list[str]:
    """What was done, in sentences for the log and the report."""
    without = len(outcome.unmatched) + len(outcome.totals) + len(outcome.nowhere)
    said = [
        translate(
            "Resokit",
            "Values written: {values}, of which missing: {missing}. Rows with a ward: {matched}, without: {unmatched}.",
        ).format(values=outcome.values, missing=outcome.missing, matched=outcome.matched, unmatched=without),
        translate("Resokit", "Read as {profile}, with the wards in the column “{column}”.").format(
            profile=outcome.profile, column=outcome.column
        ),
    ]
    if outcome.level is not None:
        said.append(
            translate("Resokit", "Wards with a row: {found} of {wards} ({share} %).").format(
                found=outcome.found,
                wards=len(outcome.level),
                share=round(100 * outcome.found / len(outcome.level)),
            )
        )
    if outcome.totals:
        said.append(translate("Resokit", "Rows with totals were left out: {rows}.").format(rows=_rows(outcome.totals)))
    if outcome.nowhere:
        said.append(
            translate("Resokit", "Rows of people who are in no ward were left out: {rows}.").format(
                rows=_rows(outcome.nowhere)
            )
        )
    for column, period, count in outcome.unplaced:
        said.append(
            translate("Resokit", "Not placed in a ward: {count} of “{column}” {period}.")
            .format(count=count, column=column, period=period)
            .replace(" .", ".")
        )
    if outcome.skipped:
        said.append(
            translate("Resokit", "Columns without figures were left out: {columns}.").format(
                columns=", ".join(outcome.skipped)
            )
        )
    return said + [str(remark) for remark in outcome.remarks]


def add_tables(report: Report, outcome: IndicatorOutcome) -> None:
    """The tables of the report: indicators, why values have no figure, how levels fit, rows without a ward."""
    report.heading(translate("Resokit", "Indicators"))
    report.table(
        [translate("Resokit", "Indicator"), translate("Resokit", "Kind"), translate("Resokit", "Known values")],
        outcome.indicators,
    )
    if outcome.statuses:
        report.heading(translate("Resokit", "Values without a figure"))
        meanings = _meanings()
        report.table(
            [translate("Resokit", "Status"), translate("Resokit", "Meaning"), translate("Resokit", "Values")],
            [[status, meanings[status], count] for status, count in sorted(outcome.statuses.items())],
        )
    if outcome.levels:
        report.heading(translate("Resokit", "How the codes fit the wards"))
        report.table(
            [translate("Resokit", "Level"), translate("Resokit", "Wards with a row"), translate("Resokit", "Wards")],
            outcome.levels,
        )
    if outcome.unmatched:
        report.heading(translate("Resokit", "Rows without a ward"))
        report.table(
            [translate("Resokit", "Row"), translate("Resokit", "Code")],
            [[row, code or translate("Resokit", "(no code)")] for row, code in outcome.unmatched[:_MOST_ROWS]],
        )
        if len(outcome.unmatched) > _MOST_ROWS:
            report.say(translate("Resokit", "And {count} more rows.").format(count=len(outcome.unmatched) - _MOST_ROWS))


def _rows(rows: Sequence[tuple[int, str]], at_most: int = 10) -> str:
    shown = ", ".join(f"{row} ({code})" if code else str(row) for row, code in rows[:at_most])
    return shown if len(rows) <= at_most else f"{shown} … (+{len(rows) - at_most})"


def _meanings() -> dict[str, str]:
    return {
        missing.MISSING: translate("Resokit", "missing; a sum that needs it is not certain"),
        missing.EMPTY: translate("Resokit", "nothing to count; a sum may pass over it"),
        missing.CENSORED: translate("Resokit", "kept secret at the source; a sum that needs it is not certain"),
        missing.NOT_APPLICABLE: translate("Resokit", "does not apply; a sum may pass over it"),
        missing.UNKNOWN: translate("Resokit", "not known at the source; a sum that needs it is not certain"),
    }
