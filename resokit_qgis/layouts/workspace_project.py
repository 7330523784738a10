"""The project of a workspace as a print reads it: a copy in memory, never the one that is open in QGIS."""

from __future__ import annotations

from qgis.core import QgsMapLayer, QgsProject

from resokit_qgis.errors import QT_TRANSLATE_NOOP, ResokitError
from resokit_qgis.project import group
from resokit_qgis.project.layers import TABLE
from resokit_qgis.project.writing import BASE_MAP
from resokit_qgis.workspace.store import Workspace


def read(workspace: Workspace) -> QgsProject:
    """A fresh copy of NAME.qgz as it is saved; `ResokitError` where it is missing or cannot be read."""
    project = QgsProject()
    if not workspace.project_path.is_file() or not project.read(str(workspace.project_path)):
        raise ResokitError(
            QT_TRANSLATE_NOOP(
                "Resokit",
                "The project {file} of this workspace is missing or cannot be read. Choose “Open workspace” once: it is then made anew.",
            ),
            file=workspace.project_path.name,
        )
    return project


def base_layers(project: QgsProject) -> list[QgsMapLayer]:
    """The layers that are switched on in the group *Base map*, from top to bottom.

    Not the workspace's own tables, should one be dragged in there: people get on a map by their consent alone.
    """
    found = group(project, BASE_MAP)
    layers = [node.layer() for node in found.findLayers() if node.isVisible()] if found is not None else []
    return [layer for layer in layers if layer is not None and layer.isValid() and not layer.customProperty(TABLE)]
