"""What the dialogs of the imports are handed of the plugin."""

from __future__ import annotations

from dataclasses import dataclass

from resokit_qgis.gui.controller import WorkspaceController
from resokit_qgis.gui.host import Host
from resokit_qgis.gui.messages import Messages
from resokit_qgis.gui.runner import Runner
from resokit_qgis.settings import Settings


@dataclass(frozen=True)
class Services:
    """The window, its messages, the open workspace, what runs algorithms, and what is remembered."""

    host: Host
    messages: Messages
    controller: WorkspaceController
    runner: Runner
    settings: Settings
