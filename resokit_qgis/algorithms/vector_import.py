"""What importing drawings and importing wards share: the file or layer they read, its CRS, and the page they leave."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsProcessingContext,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputVariant,
    QgsProcessingParameterCrs,
    QgsVectorLayer,
)

from resokit_qgis.algorithms.base import ResokitAlgorithm
from resokit_qgis.algorithms.report import Report
from resokit_qgis.algorithms.vector_input import LocalSource, is_part, layer_of, plain
from resokit_qgis.errors import QT_TRANSLATE_NOOP, ResokitError
from resokit_qgis.i18n import translate
from resokit_qgis.workspace.importers.outcome import Noted, Outcome
from resokit_qgis.workspace.importers.vector_source import VectorSource

REFUSED, REPAIRED = "refused", "repaired"
"""What was done with a row, in the output ROWS."""


class VectorImport(ResokitAlgorithm):
    """Base of the imports that read a vector file or layer."""

    INPUT = "INPUT"
    CRS = "CRS"
    IMPORTED = "IMPORTED"
    REPAIRED = "REPAIRED"
    REFUSED = "REFUSED"
    REMARKS = "REMARKS"
    ROWS = "ROWS"
    VECTOR_INPUTS = (INPUT,)

    def add_input(self, tip: str) -> None:
        self.add(
            LocalSource(
                self.INPUT,
                translate("Resokit", "File or layer"),
                [Qgis.ProcessingSourceType.VectorPolygon, Qgis.ProcessingSourceType.VectorLine],
            ),
            tip,
        )
        self.add(
            QgsProcessingParameterCrs(
                self.CRS, translate("Resokit", "Coordinate reference system, where the file has none"), optional=True
            ),
            translate("Resokit", "Only for a file that does not say in which coordinate reference system it is."),
        )

    def add_counts(self) -> None:
        self.addOutput(QgsProcessingOutputNumber(self.IMPORTED, translate("Resokit", "Rows imported")))
        self.addOutput(QgsProcessingOutputNumber(self.REPAIRED, translate("Resokit", "Of these, repaired")))
        self.addOutput(QgsProcessingOutputNumber(self.REFUSED, translate("Resokit", "Rows refused")))
        self.addOutput(QgsProcessingOutputVariant(self.REMARKS, translate("Resokit", "What is to be known, sentences")))
        self.addOutput(
            QgsProcessingOutputVariant(
                self.ROWS, translate("Resokit", "Rows refused or repaired: number, what was done, why")
            )
        )

    def prepare(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        value = parameters.get(self.INPUT)
        source = self.parameterAsSource(parameters, self.INPUT, context)
        layer = layer_of(value, context, may_load=True)
        if source is None or not isinstance(layer, QgsVectorLayer):
            raise ResokitError(
                QT_TRANSLATE_NOOP(
                    "Resokit", "“{input}” is not a vector layer that can be read. Choose another layer or file."
                ),
                input=str(plain(value, context)),
            )
        condition = value.filterExpression if isinstance(value, QgsProcessingFeatureSourceDefinition) else ""
        self._source = VectorSource(layer, source if is_part(value) else None, condition)

    def source(self) -> VectorSource:
        """The rows of INPUT, which `prepare` opened."""
        return self._source

    def given_crs(self, parameters: dict[str, Any], context: QgsProcessingContext) -> QgsCoordinateReferenceSystem:
        """What CRS says, not valid where it says nothing; `ResokitError` where it says what nobody knows."""
        crs = self.parameterAsCrs(parameters, self.CRS, context)
        said = parameters.get(self.CRS)
        if not crs.isValid() and isinstance(said, str) and said.strip():
            raise ResokitError(
                QT_TRANSLATE_NOOP(
                    "Resokit",
                    "CRS “{crs}” is not known. Write it like EPSG:31370, or leave it empty where the file has its own.",
                ),
                crs=said,
            )
        return crs

    def results(
        self,
        outcome: Outcome,
        report: Report,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        """The outputs; says in the log and in `report` what became of the rows."""
        counts = translate(
            "Resokit", "Imported: {imported}, of which repaired: {repaired}. Refused: {refused}."
        ).format(imported=outcome.imported, repaired=len(outcome.repaired), refused=len(outcome.refused))
        feedback.pushInfo(counts)
        report.say(counts)
        for remark in outcome.remarks:
            feedback.pushInfo(str(remark))
            report.say(str(remark))
        for refused in outcome.refused:
            feedback.pushWarning(
                translate("Resokit", "Row {row} was refused: {reason}").format(row=refused.row, reason=refused.what)
            )
        _add_rows(report, translate("Resokit", "Refused rows"), outcome.refused)
        _add_rows(report, translate("Resokit", "Repaired rows"), outcome.repaired)
        return {
            self.IMPORTED: outcome.imported,
            self.REPAIRED: len(outcome.repaired),
            self.REFUSED: len(outcome.refused),
            self.REMARKS: [str(remark) for remark in outcome.remarks],
            self.ROWS: [
                *([noted.row, REFUSED, str(noted.what)] for noted in outcome.refused),
                *([noted.row, REPAIRED, str(noted.what)] for noted in outcome.repaired),
            ],
            **self.write_report(report, parameters, context),
        }


def _add_rows(report: Report, title: str, rows: list[Noted]) -> None:
    if not rows:
        return
    report.heading(title)
    report.table(
        [translate("Resokit", "Row"), translate("Resokit", "What")], [[noted.row, str(noted.what)] for noted in rows]
    )
