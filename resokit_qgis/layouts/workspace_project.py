"""The project of a workspace as a print reads it: a copy in memory, never the one that is open in QGIS."""

from __future__ import annotations

from qgis.core import QgsLayerTreeGroup, QgsMapLayer, QgsProject

from resokit_qgis.errors import QT_TRANSLATE_NOOP, ResokitError
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
    """The layers that are switched on in the group *Base map*, from top to bottom."""
    root = project.layerTreeRoot()
    for group in root.findGroups(True):
        if isinstance(group, QgsLayerTreeGroup) and group.customProperty("resokit/group") == "base_map":
            nodes = [node for node in group.findLayers() if node.isVisible() and node.layer() is not None]
            return [node.layer() for node in nodes if node.layer().isValid()]
    return []
