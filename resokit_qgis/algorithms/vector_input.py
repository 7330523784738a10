"""What an algorithm was given as a vector layer, looked at before QGIS opens it: local files and layers of them alone."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingParameterFeatureSource,
    QgsProcessingUtils,
    QgsProperty,
)

from resokit_qgis.errors import ResokitError
from resokit_qgis.workspace.importers.vector_file import check_path
from resokit_qgis.workspace.importers.vector_source import check_layer


class LocalSource(QgsProcessingParameterFeatureSource):
    """The parameter of a vector input. QGIS does not open what `check_input` refuses, not even to see what it is."""

    def checkValueIsAcceptable(self, value: Any, context: QgsProcessingContext | None = None) -> bool:
        if context is not None:
            try:
                check_input(value, context)
            except ResokitError:
                # The algorithm's own check says what is wrong with it; a no from here would not.
                return True
        return bool(super().checkValueIsAcceptable(value, context))


def plain(value: Any, context: QgsProcessingContext) -> Any:
    """What `value` names in the end: a text or a layer, out of the wrappers that dialogs and models put around it."""
    if isinstance(value, QgsProcessingFeatureSourceDefinition):
        value = value.source
    if isinstance(value, QgsProcessingOutputLayerDefinition):
        value = value.sink
    if isinstance(value, QgsProperty):
        value = value.valueAsString(context.expressionContext(), "")[0]
    return str(value) if isinstance(value, Path) else value


def is_part(value: Any) -> bool:
    """Whether `value` asks for some features of a layer only: the selected ones, or those that a filter leaves."""
    return isinstance(value, QgsProcessingFeatureSourceDefinition) and bool(
        value.selectedFeaturesOnly or value.filterExpression or value.featureLimit >= 0
    )


def layer_of(value: Any, context: QgsProcessingContext, may_load: bool = False) -> QgsMapLayer | None:
    """The layer that `value` names: itself, one of the project or of a model's earlier step, or a file if it may load."""
    named = plain(value, context)
    if isinstance(named, QgsMapLayer):
        return named
    if isinstance(named, str) and named:
        return QgsProcessingUtils.mapLayerFromString(named, context, may_load)
    return None


def check_input(value: Any, context: QgsProcessingContext) -> None:
    """Raise `ResokitError` where `value` is no local file or layer. What is empty or odd is left to QGIS' own check."""
    layer = layer_of(value, context)
    if layer is not None:
        check_layer(layer)
        return
    named = plain(value, context)
    if isinstance(named, str) and named:
        check_path(named)
