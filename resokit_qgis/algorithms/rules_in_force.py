"""What holds for what a run reads: the rules for small numbers of all workspaces in it, and what no drawings may be."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from qgis.core import QgsProcessingContext

from resokit_qgis.algorithms.base import ResokitAlgorithm
from resokit_qgis.algorithms.destinations import exporting_workspaces
from resokit_qgis.algorithms.vector_input import layer_of
from resokit_qgis.analysis.disclosure import Rules, strictest
from resokit_qgis.errors import QT_TRANSLATE_NOOP, ResokitError
from resokit_qgis.workspace.drawings_source import workspace_behind, workspace_of
from resokit_qgis.workspace.store import open_workspace


def rules_in_force(algorithm: ResokitAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext) -> Rules:
    """The strictest rules of those workspaces of which a vector input shows any table, or whose `exports` get an output.

    For `prepare`: it looks at layers. Raises what `open_workspace` and the rules of a workspace raise.
    """
    read = (
        workspace_behind(layer_of(parameters.get(name), context, may_load=True)) for name in algorithm.VECTOR_INPUTS
    )
    outputs = [one.name() for one in algorithm.parameterDefinitions() if one.isDestination()]
    written = [file for name in outputs for file in exporting_workspaces(parameters, name, context)]
    workspaces = [one for one in read if one is not None] + [open_workspace(file) for file in dict.fromkeys(written)]
    return strictest([workspace.rules for workspace in workspaces])


def check_no_drawings(
    algorithm: ResokitAlgorithm, names: Sequence[str], parameters: dict[str, Any], context: QgsProcessingContext
) -> None:
    """Raise `ResokitError` where one of the inputs `names` is the drawings of a workspace: each would be told apart."""
    for name in names:
        if workspace_of(layer_of(parameters.get(name), context, may_load=True)) is not None:
            raise ResokitError(
                QT_TRANSLATE_NOOP(
                    "Resokit",
                    "These are the drawings of a workspace, and one by one they would tell who drew what: they cannot be “{input}”. Choose another layer, or make a lived neighbourhood of them first.",
                ),
                input=algorithm.parameterDefinition(name).description(),
            )
