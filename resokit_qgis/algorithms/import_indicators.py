"""Import figures about wards."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterString,
)

from resokit_qgis.algorithms.base import ResokitAlgorithm, ticker
from resokit_qgis.algorithms.indicator_report import add_tables, sentences
from resokit_qgis.algorithms.report import Report
from resokit_qgis.errors import QT_TRANSLATE_NOOP, ResokitError
from resokit_qgis.i18n import translate
from resokit_qgis.workspace.importers import formats, ward_names
from resokit_qgis.workspace.importers.indicator_request import Request
from resokit_qgis.workspace.importers.indicators import import_indicators
from resokit_qgis.workspace.importers.ward_names import Proposal

_AUTOMATIC = "automatic"
_DECIMALS = {_AUTOMATIC: "", "comma": ",", "point": "."}
_DELIMITERS = {_AUTOMATIC: "", "semicolon": ";", "comma": ",", "tab": "\t", "bar": "|"}


class ImportIndicators(ResokitAlgorithm):
    """A table of figures into a workspace, joined to its wards by their codes or names."""

    INPUT = "INPUT"
    CODE_COLUMN = "CODE_COLUMN"
    PERIOD = "PERIOD"
    DEFINITIONS = "DEFINITIONS"
    PROFILE = "PROFILE"
    SHEET = "SHEET"
    LEVEL = "LEVEL"
    MATCHES = "MATCHES"
    DECIMAL = "DECIMAL"
    ENCODING = "ENCODING"
    DELIMITER = "DELIMITER"
    PROPOSALS = "PROPOSALS"
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
            "Adds figures to the wards of a workspace from an Excel workbook (xlsx) or a text table (csv or txt; semicolon, comma, tab or bar; UTF-8, UTF-16 or Windows-1252; decimal comma or point, with or without thousands separators). Tables of Statbel, BISA/IBSA, Swing / Provincies in Cijfers and CBS are recognised. A copy of the workspace is made first, in the folder backups.\n\nA cell without a figure is never 0: empty, ND and GM are missing, - is nothing to count, x and VS are kept secret, nvt does not apply, ? is not known, and so are -99996 to -99999. Rows that are no ward's are not kept; the report lists them, and the totals and people without a ward among them.\n\nThe wards are found by the column whose codes fit them best. Where a table has names only, give a file for “Names to look through” (PROPOSALS): the likely wards are written there. Write y or n in its column accept, and run the import again with that file as “Names that were looked through” (MATCHES). What you decided is kept for the next import.\n\nThe definitions say what each column is: a table with the columns indicator, kind, numerator, denominator and unit. The kind is count, rate or not_aggregable, or left_out for a column that is not to be taken; a column without a definition is a count where its heading says so, such as [aantal], and else not_aggregable, such as a median: it is shown and never added up.",
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        files = translate("Resokit", "Tables (*.csv *.txt *.xlsx *.CSV *.TXT *.XLSX)")
        self.add_workspace()
        self.add(
            QgsProcessingParameterFile(self.INPUT, translate("Resokit", "Table of figures"), fileFilter=files),
            translate("Resokit", "A row for each ward, a column for each indicator, under a row with their names."),
        )
        self.add(
            QgsProcessingParameterString(
                self.CODE_COLUMN, translate("Resokit", "Column with the ward's code"), optional=True
            ),
            translate(
                "Resokit", "The column with the codes or names of the wards; empty: the one that fits them best."
            ),
        )
        self.add(
            QgsProcessingParameterString(self.PERIOD, translate("Resokit", "Period"), optional=True),
            translate(
                "Resokit",
                "The year or period that the figures are of, such as 2025. Where the file says it itself: the one to take, empty for all.",
            ),
        )
        self.add(
            QgsProcessingParameterFile(
                self.DEFINITIONS, translate("Resokit", "Definitions of the columns"), optional=True, fileFilter=files
            ),
            translate("Resokit", "A table with the columns indicator, kind, numerator, denominator and unit."),
        )
        self._add_finding(files)
        self.add_report()
        self.addOutput(QgsProcessingOutputNumber(self.IMPORTED, translate("Resokit", "Values written")))
        self.addOutput(QgsProcessingOutputNumber(self.MATCHED, translate("Resokit", "Rows with a ward")))
        self.addOutput(QgsProcessingOutputNumber(self.UNMATCHED, translate("Resokit", "Rows without a ward")))

    def _add_finding(self, files: str) -> None:
        """The parameters for what is else found out from the file and the workspace."""
        self.add(
            QgsProcessingParameterEnum(
                self.PROFILE,
                translate("Resokit", "Kind of table"),
                options=[_AUTOMATIC, *(profile.name for profile in formats.PROFILES)],
                defaultValue=_AUTOMATIC,
                usesStaticStrings=True,
            ),
            translate("Resokit", "Whose table it is: {profiles}.").format(
                profiles="; ".join(
                    f"{profile.name}: {translate('Resokit', profile.label)}" for profile in formats.PROFILES
                )
            ),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterString(self.SHEET, translate("Resokit", "Sheet of the workbook"), optional=True),
            translate("Resokit", "Only for a workbook with several sheets: the name of the one with the figures."),
        )
        self.add(
            QgsProcessingParameterString(self.LEVEL, translate("Resokit", "Level of the wards"), optional=True),
            translate("Resokit", "Only for a workspace with several: the level, or the year, whose wards are meant."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterFile(
                self.MATCHES, translate("Resokit", "Names that were looked through"), optional=True, fileFilter=files
            ),
            translate(
                "Resokit",
                "The table that an earlier run wrote as “Names to look through”, with y or n in its column accept.",
            ),
        )
        decimal = QgsProcessingParameterEnum(
            self.DECIMAL,
            translate("Resokit", "Decimal sign"),
            options=list(_DECIMALS),
            defaultValue=_AUTOMATIC,
            usesStaticStrings=True,
        )
        encoding = QgsProcessingParameterString(self.ENCODING, translate("Resokit", "Encoding"), optional=True)
        delimiter = QgsProcessingParameterEnum(
            self.DELIMITER,
            translate("Resokit", "Sign between columns"),
            options=list(_DELIMITERS),
            defaultValue=_AUTOMATIC,
            usesStaticStrings=True,
        )
        for parameter, tip in (
            (decimal, translate("Resokit", "Only where the figures do not show it: what stands before decimals.")),
            (encoding, translate("Resokit", "Only where letters come out wrong: such as utf-8, utf-16 or cp1252.")),
            (delimiter, translate("Resokit", "Only where a text is cut into the wrong columns.")),
        ):
            self.add(parameter, tip, advanced=True)
        self.add(
            QgsProcessingParameterFileDestination(
                self.PROPOSALS,
                translate("Resokit", "Names to look through"),
                translate("Resokit", "CSV files (*.csv)"),
                optional=True,
                createByDefault=False,
            ),
            translate(
                "Resokit",
                "Where the likely wards are written, for a table that has names and no codes; nothing is imported then yet.",
            ),
        )

    def compute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        workspace = self.workspace(parameters, context)
        self.check_report(parameters, context)
        texts = {
            name: self.parameterAsString(parameters, name, context).strip()
            for name in (self.CODE_COLUMN, self.PERIOD, self.SHEET, self.LEVEL, self.ENCODING)
        }
        profile = self.parameterAsEnumString(parameters, self.PROFILE, context)
        file = self.parameterAsFile(parameters, self.INPUT, context)
        proposals = self.parameterAsFileOutput(parameters, self.PROPOSALS, context)
        request = Request(
            file,
            code_column=texts[self.CODE_COLUMN],
            period=texts[self.PERIOD],
            definitions=self.parameterAsFile(parameters, self.DEFINITIONS, context),
            profile="" if profile == _AUTOMATIC else profile,
            sheet=texts[self.SHEET],
            level=texts[self.LEVEL],
            matches=self.parameterAsFile(parameters, self.MATCHES, context),
            encoding=texts[self.ENCODING],
            decimal=_DECIMALS[self.parameterAsEnumString(parameters, self.DECIMAL, context)],
            delimiter=_DELIMITERS[self.parameterAsEnumString(parameters, self.DELIMITER, context)],
            review=bool(proposals),
        )
        outcome = import_indicators(workspace, request, ticker(feedback))
        report = Report(
            translate("Resokit", "Figures imported from {file} into {workspace}").format(
                file=Path(file).name, workspace=workspace.name
            )
        )
        results: dict[str, Any] = {}
        if outcome.review and outcome.level is not None:
            _write_proposals(proposals, ward_names.to_csv(outcome.review, outcome.level))
            results[self.PROPOSALS] = proposals
            feedback.pushWarning(_to_review(outcome.review, proposals))
            report.say(_to_review(outcome.review, proposals))
        else:
            for sentence in sentences(outcome):
                feedback.pushInfo(sentence)
                report.say(sentence)
            add_tables(report, outcome)
        return {
            self.IMPORTED: outcome.values,
            self.MATCHED: outcome.matched,
            self.UNMATCHED: len(outcome.unmatched) + len(outcome.totals) + len(outcome.nowhere),
            **results,
            **self.write_report(report, parameters, context),
        }


def _to_review(review: list[Proposal], file: str) -> str:
    return translate(
        "Resokit",
        "Nothing was imported yet: {count} names are not those of wards letter by letter. Look through {file}, write y or n in the column accept, save it, and run the import again with that file as “Names that were looked through” (MATCHES).",
    ).format(count=len(review), file=file)


def _write_proposals(file: str, content: str) -> None:
    try:
        Path(file).write_text(content, encoding="utf-8", newline="")
    except OSError as error:
        raise ResokitError(
            QT_TRANSLATE_NOOP("Resokit", "{file} cannot be written: {reason}. Choose another place for PROPOSALS."),
            file=file,
            reason=error.strerror or str(error),
        ) from error
