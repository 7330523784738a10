"""Files dropped on a widget: which one is taken, and what it is handed to."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from qgis.PyQt.QtCore import QEvent, QMimeData, QObject
from qgis.PyQt.QtWidgets import QWidget

_BESIDE = (
    ".dbf",
    ".shx",
    ".prj",
    ".cpg",
    ".qpj",
    ".qix",
    ".sbn",
    ".sbx",
    ".xml",
    ".qmd",
    ".qml",
    ".gpkg-wal",
    ".gpkg-shm",
)


def install_drop(widget: QWidget, open_file: Callable[[str], None]) -> None:
    """Let files be dropped on `widget`; `open_file` gets the path of the first one that is on this computer."""
    widget.setAcceptDrops(True)
    widget.installEventFilter(_Dropping(widget, open_file))


def dropped_file(data: QMimeData) -> str:
    """The path of the first local file in `data`, empty where there is none.

    Files that only go with another one, as those of a shapefile do, are left for that one.
    """
    paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    there = sorted((path for path in paths if path.exists()), key=lambda path: path.suffix.lower() in _BESIDE)
    return str(there[0]) if there else ""


class _Dropping(QObject):
    """Watches `widget`, and goes with it."""

    def __init__(self, widget: QWidget, open_file: Callable[[str], None]) -> None:
        super().__init__(widget)
        self._open_file = open_file

    def eventFilter(self, _watched: QObject, event: Any) -> bool:
        if event.type() in (QEvent.Type.DragEnter, QEvent.Type.DragMove) and dropped_file(event.mimeData()):
            event.acceptProposedAction()
            return True
        if event.type() == QEvent.Type.Drop:
            file = dropped_file(event.mimeData())
            if file:
                event.acceptProposedAction()
                self._open_file(file)
                return True
        return False
