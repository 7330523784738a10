"""Opens the dock “Neighbourhood and ward” when it is asked for: what it is made of need not be loaded to start QGIS."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from resokit_qgis.gui.controller import WorkspaceController
from resokit_qgis.gui.host import Host
from resokit_qgis.gui.imports.dropping import install_drop
from resokit_qgis.gui.messages import Messages
from resokit_qgis.gui.runner import Runner
from resokit_qgis.settings import Settings

if TYPE_CHECKING:
    from resokit_qgis.gui.desk.desk import Desk
    from resokit_qgis.gui.desk.dock import DeskDock


class DeskOpener:
    """Makes the dock at the first time it is opened; `close` takes it away again."""

    def __init__(
        self, host: Host, settings: Settings, messages: Messages, controller: WorkspaceController, runner: Runner
    ) -> None:
        self._host = host
        self._settings = settings
        self._messages = messages
        self._controller = controller
        self._runner = runner
        self.desk: Desk | None = None
        self.dock: DeskDock | None = None
        self.dropped: Callable[[str], None] | None = None
        """Gets the path of a file that is dropped on the dock."""

    def toggle(self) -> None:
        """Show the dock, or put it away where it is in front already."""
        if self.dock is None:
            from resokit_qgis.gui.desk.desk import Desk
            from resokit_qgis.gui.desk.dock import DeskDock

            self.desk = Desk(self._host, self._settings, self._messages, self._controller, self._runner)
            self.dock = DeskDock(self.desk)
            if self.dropped is not None:
                install_drop(self.dock, self.dropped)
            self._host.add_dock(self.dock)
            self.dock.setUserVisible(True)
        else:
            self.dock.setUserVisible(not self.dock.isUserVisible())

    def close(self) -> None:
        if self.dock is not None:
            self.dock.close_for_good()
            self._host.remove_dock(self.dock)
            self.dock.deleteLater()
            self.dock = None
        if self.desk is not None:
            self.desk.close()
            self.desk = None
