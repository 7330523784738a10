"""What importing drawings and importing wards share: the file or layer they read, its CRS, and the page they leave."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsMapLayer,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingFeedback,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingOutputNumber,
    QgsProcessingParameterCrs,
    QgsProcessingParameterFeatureSource,
    QgsProcessingUtils,
    QgsProperty,
    QgsVectorLayer,
)

from resokit_qgis import i18n
from resokit_qgis.algorithms.base import ResokitAlgorithm
from resokit_qgis.algorithms.report import Report
from resokit_qgis.errors import QT_TRANSLATE_NOOP, ResokitError
from resokit_qgis.i18n import translate
from resokit_qgis.workspace.importers.outcome import Noted, Outcome
from resokit_qgis.workspace.importers.vector_source import VectorSource, check_layer, check_path


class VectorImport(ResokitAlgorithm):
    """Base of the imports that read a vector file or layer."""

    INPUT = "INPUT"
    CRS = "CRS"
    IMPORTED = "IMPORTED"
    REPAIRED = "REPAIRED"
    REFUSED = "REFUSED"

    def add_input(self, tip: str) -> None:
        self.add(
            QgsProcessingParameterFeatureSource(
                self.INPUT,
                translate("Resokit", "File or layer"),
                [QgsProcessing.SourceType.TypeVectorPolygon, QgsProcessing.SourceType.TypeVectorLine],
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

    def checkParameterValues(self, parameters: dict[str, Any], context: QgsProcessingContext) -> tuple[bool, str]:
        # Before QGIS looks: it would open addresses and virtual files to see whether they are layers.
        try:
            _check_input(parameters.get(self.INPUT), context)
        except ResokitError as error:
            return False, i18n.sentence(error)
        return super().checkParameterValues(parameters, context)

    def prepareAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        # Layers live in the main thread, in which this runs; `compute` may run in another. An error waits for it,
        # because what is raised here never reaches who called.
        self._source: VectorSource | None = None
        self._source_error: ResokitError | None = None
        try:
            self._source = self._open(parameters, context)
        except ResokitError as error:
            self._source_error = error
        return True

    def _open(self, parameters: dict[str, Any], context: QgsProcessingContext) -> VectorSource:
        value = parameters.get(self.INPUT)
        _check_input(value, context)
        source = self.parameterAsSource(parameters, self.INPUT, context)
        layer = _layer(value, context, may_load=True)
        if source is None or not isinstance(layer, QgsVectorLayer):
            raise ResokitError(
                QT_TRANSLATE_NOOP(
                    "Resokit", "“{input}” is not a vector layer that can be read. Choose another layer or file."
                ),
                input=str(_raw(value, context)),
            )
        partial = isinstance(value, QgsProcessingFeatureSourceDefinition) and bool(
            value.selectedFeaturesOnly or value.filterExpression or value.featureLimit >= 0
        )
        return VectorSource(layer, source if partial else None)

    def source(self) -> VectorSource:
        """The rows of INPUT; `ResokitError` where they cannot be read."""
        if self._source is None:
            raise self._source_error or ValueError("the algorithm was not prepared")
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
            **self.write_report(report, parameters, context),
        }


def _add_rows(report: Report, title: str, rows: list[Noted]) -> None:
    if not rows:
        return
    report.heading(title)
    report.table(
        [translate("Resokit", "Row"), translate("Resokit", "What")], [[noted.row, str(noted.what)] for noted in rows]
    )


def _raw(value: Any, context: QgsProcessingContext) -> Any:
    """What INPUT names in the end: a text or a layer, out of the wrappers that dialogs and models put around it."""
    if isinstance(value, QgsProcessingFeatureSourceDefinition):
        value = value.source
    if isinstance(value, QgsProcessingOutputLayerDefinition):
        value = value.sink
    if isinstance(value, QgsProperty):
        value = value.valueAsString(context.expressionContext(), "")[0]
    return str(value) if isinstance(value, Path) else value


def _layer(value: Any, context: QgsProcessingContext, may_load: bool = False) -> QgsMapLayer | None:
    """The layer that INPUT names: itself, one of the project or of a model's earlier step, or a file if it may load."""
    raw = _raw(value, context)
    if isinstance(raw, QgsMapLayer):
        return raw
    if isinstance(raw, str) and raw:
        return QgsProcessingUtils.mapLayerFromString(raw, context, may_load)
    return None


def _check_input(value: Any, context: QgsProcessingContext) -> None:
    """Raise `ResokitError` where INPUT is no local file or layer. What is empty or odd is left to QGIS' own check."""
    layer = _layer(value, context)
    if layer is not None:
        check_layer(layer)
        return
    raw = _raw(value, context)
    if isinstance(raw, str) and raw:
        check_path(raw)
