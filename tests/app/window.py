"""What jobs inside the QGIS program share: waiting, pictures, what QGIS says and asks, and how a job begins and ends."""

from __future__ import annotations

import json
import logging
import os
import sys
import time
import traceback
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import qgis.utils
from qgis.core import Qgis, QgsApplication, QgsProject, QgsSettingsTree
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QTimer
from qgis.PyQt.QtWidgets import QAction, QDockWidget, QMenu, QMessageBox, QToolBar
from qgis.utils import iface

PLUGIN = "resokit_qgis"
FOUND = Path(os.environ["RESOKIT_FOUND"])
PICTURES = os.environ["RESOKIT_PICTURES"]


def wait_until(condition: Callable[[], object], what: str, seconds: float = 240) -> None:
    """Let QGIS work until `condition` holds; TimeoutError when it does not come."""
    end = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > end:
            raise TimeoutError(what)
        QgsApplication.processEvents()
        time.sleep(0.02)


critical: list[str] = []
"""Critical messages in QGIS' log while the job ran."""


def note_critical(text: str, tag: str, level: Qgis.MessageLevel) -> None:
    if level == Qgis.MessageLevel.Critical:
        critical.append(f"{tag}: {text}")


asked: list[str] = []
"""What modal windows asked while the job ran; each is answered, so that the job goes on."""


class User:
    """Who answers what modal windows ask: with no, but for `lets_go`, who gives up what is not saved."""

    lets_go = False


def answer_modal_windows() -> None:
    window = QgsApplication.activeModalWidget()
    # Processing's progress is modal too, and asks nothing.
    if window is not None and window.metaObject().className() != "QgsProcessingAlgorithmProgressDialog":
        asked.append(getattr(window, "text", window.windowTitle)())
        if User.lets_go and isinstance(window, QMessageBox):
            answers = (QMessageBox.StandardButton.Discard, QMessageBox.StandardButton.Yes)
            next(button for button in map(window.button, answers) if button).click()
        else:
            window.reject()


def settle() -> None:
    """Let what is due happen, also what Qt deletes later."""
    for _round in range(3):
        QgsApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def picture(name: str) -> None:
    settle()
    assert iface.mainWindow().grab().save(f"{PICTURES}-{name}.png")


def draw() -> None:
    iface.mapCanvas().refresh()
    settle()
    wait_until(lambda: not iface.mapCanvas().isDrawing(), "the map is drawn", 120)


def entries(widget: QMenu | QToolBar) -> list[str]:
    return ["-" if action.isSeparator() else action.text() for action in widget.actions()]


def menu() -> QMenu | None:
    return iface.mainWindow().findChild(QMenu, "resokitMenu")


def toolbar() -> QToolBar | None:
    return iface.mainWindow().findChild(QToolBar, "resokitToolbar")


def messages() -> list[str]:
    """What stands in the message bar now."""
    bar = iface.messageBar()
    return [item.text() for item in bar.items()]


def state() -> dict[str, Any]:
    """Everything in QGIS that a plugin could leave behind."""
    settle()
    window, project, tasks = iface.mainWindow(), QgsProject.instance(), QgsApplication.taskManager()
    return {
        "menus": [action.text() for action in window.menuBar().actions()],
        "help menu": entries(iface.pluginHelpMenu()),
        "toolbars": sorted(found.objectName() for found in window.findChildren(QToolBar)),
        "docks": sorted(found.objectName() for found in window.findChildren(QDockWidget)),
        "actions": sorted(
            name for name in map(QAction.objectName, window.findChildren(QAction)) if "resokit" in name.lower()
        ),
        "top level": sorted(
            widget.objectName()
            for widget in QgsApplication.topLevelWidgets()
            if "resokit" in widget.objectName().lower()
        ),
        "providers": sorted(provider.id() for provider in QgsApplication.processingRegistry().providers()),
        "handlers": len(logging.getLogger(PLUGIN).handlers),
        "translated": QCoreApplication.translate("Resokit", "Open demo workspace"),
        "settings": sorted(node.key() for node in QgsSettingsTree.node("plugins").childrenNodes()),
        "receivers": {
            "readProject": project.receivers(project.readProject),
            "cleared": project.receivers(project.cleared),
            "layersAdded": project.receivers(project.layersAdded),
            "dirtyChanged": project.receivers(project.dirtySet),
            "taskAdded": tasks.receivers(tasks.taskAdded),
            "statusChanged": tasks.receivers(tasks.statusChanged),
        },
        "messages": len(iface.messageBar().items()),
        "modules": sorted(name for name in sys.modules if name.partition(".")[0] == PLUGIN),
        "plugins": sorted(qgis.utils.plugins),
    }


def running() -> bool:
    return bool(QgsApplication.taskManager().activeTasks())


def _do(jobs: Mapping[str, Callable[[], dict[str, Any]]]) -> None:
    QgsApplication.messageLog().messageReceived.connect(note_critical)
    watch = QTimer()
    watch.timeout.connect(answer_modal_windows)
    watch.start(500)
    try:
        result = jobs[os.environ["RESOKIT_JOB"]]()
        result["asked"] = asked
        result["critical"] = critical
    except Exception:
        logging.getLogger("window").exception("The job failed")
        result = {"error": traceback.format_exc()}
    FOUND.write_text(json.dumps(result, ensure_ascii=False, indent=1), encoding="utf-8")
    QgsProject.instance().setDirty(False)
    QgsApplication.taskManager().cancelAll()
    QTimer.singleShot(0, iface.actionExit().trigger)


def start(*jobs: Callable[[], dict[str, Any]]) -> None:
    """Do the one of `jobs` that was asked for, once QGIS is up, and close QGIS."""
    QTimer.singleShot(500, lambda: _do({job.__name__: job for job in jobs}))
