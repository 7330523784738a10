"""Which rules for small numbers hold in a run: those of every workspace that it reads, or exports from."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingContext

from resokit_qgis.algorithms.base import ResokitAlgorithm
from resokit_qgis.algorithms.destinations import exporting_workspaces
from resokit_qgis.algorithms.vector_input import layer_of
from resokit_qgis.analysis.disclosure import Rules, strictest
from resokit_qgis.workspace.drawings_source import workspace_behind
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
