"""Import figures about wards."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFile,
    QgsProcessingParameterString,
)

from resokit_qgis.algorithms.base import ResokitAlgorithm, ticker
from resokit_qgis.algorithms.report import Report
from resokit_qgis.i18n import translate
from resokit_qgis.workspace.importers.indicators import IndicatorOutcome, import_indicators


class ImportIndicators(ResokitAlgorithm):
    """A table of figures into a workspace, joined to its wards by their codes."""

    INPUT = "INPUT"
    CODE_COLUMN = "CODE_COLUMN"
    PERIOD = "PERIOD"
    DEFINITIONS = "DEFINITIONS"
    IMPORTED = "IMPORTED"
    MATCHED = "MATCHED"
    UNMATCHED = "UNMATCHED"

    def name(self) -> str:
        return "importindicators"

    def displayName(self) -> str:
        return translate("Resokit", "Import indicators")

    def shortHelpString(self) -> str:
        return translate(
            "Resokit",
            "Adds figures to the wards of a workspace from a text table (csv or txt; semicolon, comma, tab or bar; UTF-8 or Windows-1252; decimal comma or point). An empty cell is a missing value, never 0. Rows whose code is no ward's are not kept; the report lists them.\n\nThe definitions say what each column is: a table with the columns indicator, kind, numerator, denominator and unit. The kind is count, rate or not_aggregable; a column without a definition is not_aggregable, such as a median: it is shown and never added up.",
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        files = translate("Resokit", "Text tables (*.csv *.txt *.CSV *.TXT)")
        self.add_workspace()
        self.add(
            QgsProcessingParameterFile(self.INPUT, translate("Resokit", "Table of figures"), fileFilter=files),
            translate("Resokit", "A row for each ward, a column for each indicator, names in the first row."),
        )
        self.add(
            QgsProcessingParameterString(self.CODE_COLUMN, translate("Resokit", "Column with the ward's code")),
            translate("Resokit", "The name of the column whose codes are those of the wards."),
        )
        self.add(
            QgsProcessingParameterString(self.PERIOD, translate("Resokit", "Period")),
            translate("Resokit", "The year or period that the figures are of, such as 2025."),
        )
        self.add(
            QgsProcessingParameterFile(
                self.DEFINITIONS, translate("Resokit", "Definitions of the columns"), optional=True, fileFilter=files
            ),
            translate("Resokit", "A table with the columns indicator, kind, numerator, denominator and unit."),
        )
        self.add_report()
        self.addOutput(QgsProcessingOutputNumber(self.IMPORTED, translate("Resokit", "Values written")))
        self.addOutput(QgsProcessingOutputNumber(self.MATCHED, translate("Resokit", "Rows with a ward")))
        self.addOutput(QgsProcessingOutputNumber(self.UNMATCHED, translate("Resokit", "Rows without a ward")))

    def compute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        workspace = self.workspace(parameters, context)
        self.check_report(parameters, context)
        file = self.parameterAsFile(parameters, self.INPUT, context)
        outcome = import_indicators(
            workspace,
            file,
            self.parameterAsString(parameters, self.CODE_COLUMN, context).strip(),
            self.parameterAsString(parameters, self.PERIOD, context).strip(),
            self.parameterAsFile(parameters, self.DEFINITIONS, context),
            ticker(feedback),
        )
        report = Report(
            translate("Resokit", "Figures imported from {file} into {workspace}").format(
                file=Path(file).name, workspace=workspace.name
            )
        )
        for sentence in _sentences(outcome):
            feedback.pushInfo(sentence)
            report.say(sentence)
        _add_tables(report, outcome)
        return {
            self.IMPORTED: outcome.values,
            self.MATCHED: outcome.matched,
            self.UNMATCHED: len(outcome.unmatched),
            **self.write_report(report, parameters, context),
        }


def _sentences(outcome: IndicatorOutcome) -> list[str]:
    sentences = [
        translate(
            "Resokit",
            "Values written: {values}, of which missing: {missing}. Rows with a ward: {matched}, without: {unmatched}.",
        ).format(
            values=outcome.values, missing=outcome.missing, matched=outcome.matched, unmatched=len(outcome.unmatched)
        )
    ]
    if outcome.skipped:
        sentences.append(
            translate("Resokit", "Columns without figures were left out: {columns}.").format(
                columns=", ".join(outcome.skipped)
            )
        )
    return sentences + [str(remark) for remark in outcome.remarks]


def _add_tables(report: Report, outcome: IndicatorOutcome) -> None:
    report.heading(translate("Resokit", "Indicators"))
    report.table(
        [translate("Resokit", "Indicator"), translate("Resokit", "Kind"), translate("Resokit", "Known values")],
        outcome.indicators,
    )
    if outcome.unmatched:
        report.heading(translate("Resokit", "Rows without a ward"))
        report.table(
            [translate("Resokit", "Row"), translate("Resokit", "Code")],
            [[row, code or translate("Resokit", "(no code)")] for row, code in outcome.unmatched],
        )
