"""What a file is to be imported as: figures, drawings or wards. A guess, which the dialogs let people put right."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsCoordinateTransformContext, QgsVectorLayer

from resokit_qgis.analysis.progress import Tick
from resokit_qgis.workspace.importers.look import Asked, look
from resokit_qgis.workspace.importers.vector_file import vector_file
from resokit_qgis.workspace.store import Workspace

INDICATORS = "indicators"

_WORKBOOKS = (".xlsx", ".xls", ".xlsm", ".ods")
_TEXTS = (".csv", ".txt", ".tsv")


def kind_of(file: str, workspace: Workspace, transforms: QgsCoordinateTransformContext, tick: Tick) -> str:
    """INDICATORS for a table, else what `look` takes the boundaries for. Raises `ResokitError` as `look` does.

    Reads the head of the file; may be called in any thread.
    """
    kind = Path(file).suffix.lower()
    if kind in _WORKBOOKS or (kind in _TEXTS and not _has_geometry(file)):
        return INDICATORS
    return look(file, "drawings", Asked(), workspace, transforms, tick).kind


def _has_geometry(file: str) -> bool:
    """Whether a text table has a column of boundaries (WKT)."""
    vector_file(file)
    layer = QgsVectorLayer(file, "table", "ogr")
    return bool(layer.isValid() and layer.isSpatial())
