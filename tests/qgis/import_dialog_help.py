"""What the tests of the import dialogs share: the window they open in, and waiting for what runs."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsProject, QgsRectangle, QgsSettings
from qgis.gui import QgsMessageBar
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QThread
from qgis.PyQt.QtWidgets import QMainWindow, QMenu

from resokit_qgis.gui.controller import WorkspaceController
from resokit_qgis.gui.host import Host
from resokit_qgis.gui.imports.dialog import ImportDialog
from resokit_qgis.gui.imports.services import Services
from resokit_qgis.gui.messages import Messages
from resokit_qgis.gui.runner import Runner
from resokit_qgis.settings import Settings
from resokit_qgis.workspace import store
from resokit_qgis.workspace.store import Workspace

_LONGEST = 30.0


def wait_for(what: Callable[[], bool]) -> None:
    """Run the event loop until `what` holds."""
    latest = time.monotonic() + _LONGEST
    while not what():
        QCoreApplication.processEvents()
        QThread.msleep(2)
        if time.monotonic() > latest:
            pytest.fail("waited in vain")


def looked(dialog: ImportDialog) -> None:
    """Wait until the look at the file has ended."""
    wait_for(lambda: not dialog.looking)


def imported(dialog: ImportDialog) -> None:
    """Press Import, and wait for what becomes of it."""
    dialog.import_button.click()
    wait_for(lambda: not dialog.importing)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
