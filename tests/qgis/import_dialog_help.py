"""What the tests of the import dialogs share: waiting for what runs."""

from __future__ import annotations

import time
from collections.abc import Callable

import pytest
from qgis.PyQt.QtCore import QCoreApplication, QThread

from resokit_qgis.gui.imports.dialog import ImportDialog

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
    QCoreApplication.processEvents()
    wait_for(lambda: not dialog.looking)


def imported(dialog: ImportDialog) -> None:
    """Press Import, and wait for what becomes of it."""
    assert dialog.import_button.isEnabled(), dialog.status.text()
    dialog.import_button.click()
    wait_for(lambda: not dialog.importing)
