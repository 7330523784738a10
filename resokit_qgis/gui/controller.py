"""The workspace that is open in QGIS: one controller finds it, opens another, and tells the rest when it changes."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsProject, QgsProviderRegistry, QgsVectorLayer
from qgis.PyQt.QtCore import QObject, pyqtSignal

from resokit_qgis import project
from resokit_qgis.errors import ResokitError
from resokit_qgis.gui.host import Host
from resokit_qgis.log import logger
from resokit_qgis.settings import Settings
from resokit_qgis.workspace import schema
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

    def refresh(self) -> None:
        """Show what an algorithm has just written in the layers of the open workspace."""
        for layer in filter(None, (self.layer(table.name) for table in schema.TABLES)):
            if not layer.isEditable():
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
