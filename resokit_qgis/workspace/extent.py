"""Where the data of a workspace lies."""

from __future__ import annotations

from qgis.core import QgsRectangle, QgsVectorLayer

from resokit_qgis.workspace.store import Workspace

_TABLES = ("wards", "drawings")
"""What says where an analysis is: the areas of its town, and what people drew."""


def data_extent(workspace: Workspace) -> QgsRectangle:
    """The bounds of the wards, or of the drawings where there are no wards, in the workspace's CRS; null for neither."""
    for table in _TABLES:
        layer = QgsVectorLayer(f"{workspace.path}|layername={table}", table, "ogr")
        if layer.featureCount() > 0 and not layer.extent().isNull():
            return QgsRectangle(layer.extent())
    return QgsRectangle()
