"""The workspace that is open in QGIS: one controller finds it, opens another, and tells the rest when it changes."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from qgis.core import QgsFeatureRequest, QgsMapLayer, QgsProject, QgsProviderRegistry, QgsRectangle, QgsVectorLayer
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, pyqtSignal

from resokit_qgis import project
from resokit_qgis.errors import ResokitError
from resokit_qgis.gui.host import Host
from resokit_qgis.log import logger
from resokit_qgis.project.layers import TABLE
from resokit_qgis.settings import Settings
from resokit_qgis.workspace import schema
from resokit_qgis.workspace.store import Workspace, open_workspace

_SHOWN_FIRST = (
    ("drawings", "coalesce(\"unusual\", '') = ''"),
    ("neighbourhoods", ""),
    ("wards", ""),
    ("drawings", ""),
)
"""Where an empty map goes: the first table with such rows. Unusual drawings, a whole city say, would make all others a dot."""
_MARGIN = 1.1


class WorkspaceController(QObject):
    """Watches the project; `workspace` is the one it belongs to, or None. `stop` ends the watching."""

    workspace_changed = pyqtSignal()
    """The project now belongs to another workspace, or to none."""
    data_changed = pyqtSignal()
    """Something was written in the open workspace: by an algorithm, by an action of ours, or by saving edits in QGIS."""

    def __init__(self, host: Host, settings: Settings) -> None:
        super().__init__()
        self._host = host
        self._settings = settings
        self.workspace: Workspace | None = None
        self._watched: list[QgsMapLayer] = []
        host.project.readProject.connect(self._look)
        host.project.cleared.connect(self._look)
        host.project.layersAdded.connect(self._watch)
        self._watch(host.project.mapLayers().values())
        self._look()

    def stop(self) -> None:
        self._host.project.layersAdded.disconnect(self._watch)
        for layer in self._watched:
            if not sip.isdeleted(layer):
                layer.afterCommitChanges.disconnect(self.data_changed)
        self._watched.clear()
        self._host.project.readProject.disconnect(self._look)
        self._host.project.cleared.disconnect(self._look)

    def open(self, path: Path, remember: bool = True) -> bool:
        """Open the workspace whose .gpkg or .qgz is at `path`; a missing project is made anew.

        With `remember` its folder is where the next file dialog starts. False where the user kept the project that was open. Raises `ResokitError` where it is no workspace of ours.
        """
        workspace = open_workspace(path.with_suffix(".gpkg"))
        if not workspace.project_path.exists():
            project.write_project(workspace)
        if not self._host.open_project(workspace.project_path):
            return False
        if remember:
            self._settings.last_folder = workspace.path.parent.parent
        return True

    def layer(self, table: str) -> QgsVectorLayer | None:
        """The project's layer of a table of the open workspace, or None."""
        return project.layer(self._host.project, table) if self.workspace else None

    def has_unsaved_edits(self) -> bool:
        """Whether a layer of the project that shows a table of a workspace has edits that are in no file yet."""
        return any(_is_ours(layer) and layer.isModified() for layer in self._host.project.mapLayers().values())

    def refresh(self) -> None:
        """Show what an algorithm has just written in the layers of the open workspace.

        A map that shows nothing of the workspace goes to where its data are.
        """
        for layer in filter(None, (self.layer(table.name) for table in schema.TABLES)):
            if not layer.isEditable():
                layer.dataProvider().reloadData()
                layer.updateExtents()
                layer.triggerRepaint()
        self._show_data()
        self.data_changed.emit()

    def _watch(self, layers: Iterable[QgsMapLayer]) -> None:
        self._watched = [known for known in self._watched if not sip.isdeleted(known)]
        for layer in filter(_is_ours, layers):
            layer.afterCommitChanges.connect(self.data_changed)
            self._watched.append(layer)

    def _show_data(self) -> None:
        """Move the map to the data of the workspace where it shows nothing of them."""
        seen = self._host.map_extent()
        spatial = (self.layer(table.name) for table in schema.TABLES if table.shape is not schema.Shape.NONE)
        extents = (self._extent(layer) for layer in spatial if layer)
        if not seen.isEmpty() and any(not extent.isNull() and seen.intersects(extent) for extent in extents):
            return
        for table, rows in _SHOWN_FIRST:
            layer = self.layer(table)
            extent = self._extent(layer, rows) if layer else QgsRectangle()
            if not extent.isEmpty():
                extent.scale(_MARGIN)
                self._host.show_extent(extent)
                return

    def _extent(self, layer: QgsVectorLayer, rows: str = "") -> QgsRectangle:
        """The bounds of the features of `layer` that the expression `rows` holds for, in the CRS of the project."""
        request = QgsFeatureRequest()
        request.setDestinationCrs(self._host.project.crs(), self._host.project.transformContext())
        request.setNoAttributes()
        if rows:
            request.setFilterExpression(rows)
        extent = QgsRectangle()
        for feature in layer.getFeatures(request):
            if feature.hasGeometry():
                extent.combineExtentWith(feature.geometry().boundingBox())
        return extent

    def _look(self, *_document: object) -> None:
        found = _workspace_of(self._host.project)
        if (found and found.path) != (self.workspace and self.workspace.path):
            self.workspace = found
            self.workspace_changed.emit()
        else:
            self.workspace = found


def _is_ours(layer: QgsMapLayer) -> bool:
    return isinstance(layer, QgsVectorLayer) and bool(layer.customProperty(TABLE))


def _workspace_of(opened: QgsProject) -> Workspace | None:
    """The workspace that the layers of the project come from, wherever the project was saved; None where there is none."""
    layers = (project.layer(opened, table.name) for table in schema.TABLES)
    sources = (QgsProviderRegistry.instance().decodeUri("ogr", layer.source()) for layer in layers if layer)
    for path in dict.fromkeys(source.get("path") or "" for source in sources):
        try:
            return open_workspace(Path(path))
        except ResokitError as error:
            logger.info("%s: %s", path, error)
    return None
