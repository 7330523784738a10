"""The steps that can be undone, and those that were.

Qt has such a stack, but keeps it in another module from one version to the next, and does and undoes by itself; a step
here is written in a workspace, which may be refused.
"""

from __future__ import annotations

from qgis.PyQt.QtCore import QObject, pyqtSignal

from resokit_qgis.i18n import CONTEXT, translate
from resokit_qgis.workspace.undoable import Step


class UndoStack(QObject):
    """Remembers steps; `changed` says that another one is on top."""

    changed = pyqtSignal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._done: list[Step] = []
        self._undone: list[Step] = []

    @property
    def last(self) -> Step | None:
        """What would be undone, None for nothing."""
        return self._done[-1] if self._done else None

    @property
    def next(self) -> Step | None:
        """What would be done again, None for nothing."""
        return self._undone[-1] if self._undone else None

    def push(self, step: Step) -> None:
        """`step` was done; what was undone before it cannot be done again."""
        self._done.append(step)
        self._undone.clear()
        self.changed.emit()

    def undone(self) -> None:
        """The last step was undone."""
        self._undone.append(self._done.pop())
        self.changed.emit()

    def redone(self) -> None:
        """The next step was done again."""
        self._done.append(self._undone.pop())
        self.changed.emit()

    def clear(self) -> None:
        self._done.clear()
        self._undone.clear()
        self.changed.emit()


def told(step: Step) -> str:
    """What `step` does, in the language of QGIS."""
    return translate(CONTEXT, step.text).format(**step.parameters)
