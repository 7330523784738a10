"""The workspace that is open in QGIS: one controller finds it, opens another, and tells the rest when it changes."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsProject, QgsProviderRegistry, QgsVectorLayer
from qgis.PyQt.QtCore import QObject, pyqtSignal

from resokit_qgis.errors import ResokitError
from resokit_qgis.gui.host import Host
from resokit_qgis.log import logger
from resokit_qgis.project import write_project
from resokit_qgis.settings import Settings
from resokit_qgis.workspace.store import Workspace, open_workspace


class WorkspaceController(QObject):
    """Watches the project; `workspace` is the one it belongs to, or None. `stop` ends the watching."""

    workspace_changed = pyqtSignal()
    """The project now belongs to another workspace, or to none."""

    def __init__(self, host: Host, settings: Settings) -> None:
        super().__init__()
        self._host = host
        self._settings = settings
        self.workspace: Workspace | None = None
        host.project.readProject.connect(self._look)
        host.project.cleared.connect(self._look)
        self._look()

    def stop(self) -> None:
        self._host.project.readProject.disconnect(self._look)
        self._host.project.cleared.disconnect(self._look)

    def open(self, path: Path) -> bool:
        """Open the workspace whose .gpkg or .qgz is at `path`; a missing project is made anew.

        False where the user kept the project that was open. Raises `ResokitError` where it is no workspace of ours.
        """
        workspace = open_workspace(path.with_suffix(".gpkg"))
        if not workspace.project_path.exists():
            write_project(workspace)
        if not self._host.open_project(workspace.project_path):
            return False
        self._settings.last_folder = workspace.path.parent
        return True

    def layer(self, table: str) -> QgsVectorLayer | None:
        """The project's layer of a table of the open workspace, or None."""
        if self.workspace is None:
            return None
        for layer in self._host.project.mapLayers().values():
            if _origin(layer) == (self.workspace.path, table):
                return layer
        return None

    def refresh(self) -> None:
        """Show what an algorithm has just written in the layers of the open workspace."""
        if self.workspace is None:
            return
        for layer in self._host.project.mapLayers().values():
            path, _table = _origin(layer)
            if path == self.workspace.path and not layer.isEditable():
                layer.dataProvider().reloadData()
                layer.updateExtents()
                layer.triggerRepaint()

    def _look(self, *_document: object) -> None:
        found = _workspace_of(self._host.project)
        if (found and found.path) != (self.workspace and self.workspace.path):
            self.workspace = found
            self.workspace_changed.emit()
        else:
            self.workspace = found


def _workspace_of(project: QgsProject) -> Workspace | None:
    """The workspace beside the project file, or, for a project saved elsewhere, the one its layers come from."""
    candidates = [Path(project.fileName()).with_suffix(".gpkg")] if project.fileName() else []
    candidates += [path for path, _table in map(_origin, project.mapLayers().values()) if path.suffix == ".gpkg"]
    for path in dict.fromkeys(candidates):
        try:
            return open_workspace(path)
        except ResokitError as error:
            logger.debug("%s: %s", path, error)
    return None


def _origin(layer: object) -> tuple[Path, str]:
    """The file and table that a layer shows; an empty path where it comes from no file."""
    if not isinstance(layer, QgsVectorLayer) or layer.providerType() != "ogr":
        return Path(), ""
    parts = QgsProviderRegistry.instance().decodeUri("ogr", layer.source())
    return Path(parts.get("path") or ""), parts.get("layerName") or ""
