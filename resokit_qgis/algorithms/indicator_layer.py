"""The wards of a workspace with their figures, as one layer."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from qgis.core import (
    Qgis,
    QgsFeature,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterString,
)
from qgis.PyQt.QtCore import QMetaType

from resokit_qgis.algorithms.base import ResokitAlgorithm, ticker
from resokit_qgis.algorithms.destinations import Columns, is_export, write_sink
from resokit_qgis.analysis.progress import Tick
from resokit_qgis.i18n import translate
from resokit_qgis.workspace.geopackage import GEOMETRY

if TYPE_CHECKING:
    from resokit_qgis.workspace.indicator_layer import IndicatorLayer as Layer


class IndicatorLayer(ResokitAlgorithm):
    """`resokit:indicatorlayer`."""

    LEVEL = "LEVEL"
    PERIOD = "PERIOD"
    OUTPUT = "OUTPUT"
    COUNT_FIELDS = "COUNT_FIELDS"
    RATE_FIELDS = "RATE_FIELDS"
    OTHER_FIELDS = "OTHER_FIELDS"
    MIN_COUNT = "MIN_COUNT"

    def name(self) -> str:
        return "indicatorlayer"

    def displayName(self) -> str:
        return translate("Resokit", "Wards with indicators")

    def tags(self) -> list[str]:
        return translate("Resokit", "ward,indicator,figure,table,join,period,level").split(",")

    def shortHelpString(self) -> str:
        return translate(
            "Resokit",
            "Makes a layer of the wards in a workspace with a column for each indicator and, behind it, one with the status of each value: ok, censored (kept secret), missing, or why there is nothing. A value that is not ok is empty, never 0. Counts that are too small to tell become censored.\n\nThe log tells which columns are counts, which make rates and which cannot be added up, in the way that “Estimate indicators” asks for them; in a model they are outputs.",
        )

    def initAlgorithm(self, config: dict[str, Any] | None = None) -> None:
        self.add_workspace()
        self.add(
            QgsProcessingParameterString(self.LEVEL, translate("Resokit", "Level of the wards"), optional=True),
            translate("Resokit", "As it was given when the wards were imported; empty where there is only one."),
        )
        self.add(
            QgsProcessingParameterString(self.PERIOD, translate("Resokit", "Period"), optional=True),
            translate("Resokit", "Such as 2025; empty for the newest of each indicator."),
        )
        self.add(
            QgsProcessingParameterFeatureSink(
                self.OUTPUT, translate("Resokit", "Wards with indicators"), Qgis.ProcessingSourceType.VectorPolygon
            ),
            translate("Resokit", "The wards with their code, their name and their figures."),
        )
        self.addOutput(QgsProcessingOutputString(self.COUNT_FIELDS, translate("Resokit", "Fields with counts")))
        self.addOutput(QgsProcessingOutputString(self.RATE_FIELDS, translate("Resokit", "Rates")))
        self.addOutput(
            QgsProcessingOutputString(self.OTHER_FIELDS, translate("Resokit", "Fields that cannot be added up"))
        )
        self.addOutput(QgsProcessingOutputNumber(self.MIN_COUNT, translate("Resokit", "Least count that is told")))

    def compute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        # Here and not at the top: what computes is not needed to start QGIS.
        from resokit_qgis.workspace.indicator_layer import CODE, NAME, read_layer
        from resokit_qgis.workspace.ward_figures import STATUS

        workspace = self.workspace(parameters, context)
        tick = ticker(feedback)
        tick(0.0)
        layer = read_layer(
            workspace,
            self.parameterAsString(parameters, self.LEVEL, context).strip(),
            self.parameterAsString(parameters, self.PERIOD, context).strip(),
        )
        if is_export(parameters, self.OUTPUT, context):
            layer = layer.exported(workspace.rules)
            feedback.pushInfo(
                translate(
                    "Resokit", "Figures in “exports” are rounded: counts to {rounding}, percentages to the whole."
                ).format(rounding=workspace.rules.rounding)
            )
        texts = {
            self.COUNT_FIELDS: ";".join(layer.counts),
            self.RATE_FIELDS: ";".join(layer.rates),
            self.OTHER_FIELDS: ";".join(layer.others),
        }
        for sentence in _sentences(layer):
            feedback.pushInfo(sentence)
        columns = Columns(
            [(CODE, QMetaType.Type.QString), (NAME, QMetaType.Type.QString)]
            + [
                (name, QMetaType.Type.QString if name.endswith(STATUS) else QMetaType.Type.Double)
                for name in layer.columns()
            ],
            Qgis.WkbType.MultiPolygon,
            workspace.crs,
        )
        outputs = write_sink(self, self.OUTPUT, columns, _features(layer, tick), parameters, context)
        tick(1.0)
        return {**outputs, **texts, self.MIN_COUNT: workspace.rules.count}


def _features(layer: Layer, tick: Tick) -> Iterator[QgsFeature]:
    for place, ward in enumerate(layer.wards):
        tick(place / len(layer.wards))
        feature = QgsFeature()
        if ward[GEOMETRY] is not None:
            geometry = QgsGeometry()
            geometry.fromWkb(ward[GEOMETRY])
            feature.setGeometry(geometry)
        feature.setAttributes([ward["code"], ward["name"] or "", *layer.row(ward)])
        yield feature


def _sentences(layer: Layer) -> Iterator[str]:
    """What stands in the layer, in the way that the estimates ask for it."""
    for title, names in (
        (translate("Resokit", "Fields with counts"), layer.counts),
        (translate("Resokit", "Rates"), layer.rates),
        (translate("Resokit", "Fields that cannot be added up"), layer.others),
    ):
        if names:
            yield f"{title}: {'; '.join(names)}"
    for indicator in layer.indicators:
        yield translate("Resokit", "{indicator}: figures of {period}").format(
            indicator=indicator.code, period=indicator.period or translate("Resokit", "no period")
        )
