"""What the plugin remembers between sessions, each thing declared once."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import QgsSettingsEntryString, QgsSettingsTree

import resokit_qgis

_PLUGIN = "resokit_qgis"


class Settings:
    """The plugin's settings while it is loaded; they show in QGIS' Advanced Settings as well."""

    def __init__(self) -> None:
        # QGIS from 4.2 on makes the plugin's node itself and takes it away again.
        node: Any = getattr(resokit_qgis, "SETTINGS_NODE", None)
        self._own = node is None
        if node is None:
            node = QgsSettingsTree.createPluginTreeNode(_PLUGIN)
        self._last_folder = QgsSettingsEntryString("last-folder", node, "", "The folder of the workspace used last")
        self._import_memory = QgsSettingsEntryString("import-memory", node, "", "How files were understood, as JSON")

    @property
    def last_folder(self) -> Path:
        """Where a workspace was last made or opened; the home folder at first, or when it is there no more."""
        folder = Path(self._last_folder.value())
        return folder if self._last_folder.value() and folder.is_dir() else Path.home()

    @last_folder.setter
    def last_folder(self, folder: Path) -> None:
        if not self._last_folder.setValue(str(folder)):
            raise ValueError(f"QGIS did not keep the setting last-folder: {folder}")

    @property
    def import_memory(self) -> str:
        """What `gui.imports.memory` keeps, a JSON text; empty at first."""
        return str(self._import_memory.value())

    @import_memory.setter
    def import_memory(self, text: str) -> None:
        if not self._import_memory.setValue(text):
            raise ValueError("QGIS did not keep the setting import-memory")

    def close(self) -> None:
        """Take the settings out of QGIS' tree; their values stay."""
        if self._own:
            QgsSettingsTree.unregisterPluginTreeNode(_PLUGIN)
