"""The one place that puts something in QGIS' message bar."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from html import escape
from pathlib import Path

from qgis.core import Qgis, QgsMessageOutput, QgsTask
from qgis.gui import QgsMessageBar, QgsMessageBarItem
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QProgressBar, QPushButton

from resokit_qgis import i18n
from resokit_qgis.errors import CancelledError, ResokitError
from resokit_qgis.i18n import translate
from resokit_qgis.log import logger

_TITLE = "Resokit"
_SECONDS = 8
_SECONDS_WITH_BUTTON = 30
"""Processing's dialog stands in front; time to close it first."""


class Messages:
    """Tells the user what happened, without a window that asks to be closed."""

    def __init__(self, bar: QgsMessageBar) -> None:
        self._bar = bar
        self._items: list[QgsMessageBarItem] = []

    def success(self, text: str) -> None:
        self._push(_item(text), Qgis.MessageLevel.Success, _SECONDS)

    def made(self, text: str, folder: Path) -> None:
        """Say what was made, with a button that opens `folder` where it stands."""
        item = _item(text)
        button = QPushButton(translate("Resokit", "Open folder"))
        button.clicked.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))))
        item.layout().addWidget(button)
        self._push(item, Qgis.MessageLevel.Success, _SECONDS_WITH_BUTTON)

    def news(self, text: str) -> None:
        self._push(_item(text), Qgis.MessageLevel.Info, _SECONDS)

    def problem(self, error: ResokitError) -> None:
        """What the user can mend; it stays until they close it."""
        self.failure(i18n.sentence(error), "\n".join(i18n.details(error)))

    def failure(self, text: str, details: str = "") -> None:
        """Something that went wrong, with the rest of it behind a button; it stays until the user closes it."""
        item = _item(text)
        if details:
            button = QPushButton(translate("Resokit", "Show details"))
            button.clicked.connect(lambda: _show_details(text, details))
            item.layout().addWidget(button)
        self._push(item, Qgis.MessageLevel.Warning, 0)

    def bug(self, error: Exception) -> None:
        """Something that is our fault, said shortly; the log panel has it in full."""
        self.failure(
            translate(
                "Resokit",
                "This is a bug in Resokit, not something you did ({error}). The log panel “Resokit” has the details to report.",
            ).format(error=repr(error))
        )

    @contextmanager
    def guard(self) -> Iterator[None]:
        """Run what a click started: whatever goes wrong in the block ends here, in the message bar."""
        try:
            yield
        except CancelledError:
            self.news(translate("Resokit", "Cancelled; nothing was changed."))
        except ResokitError as error:
            self.problem(error)
        except Exception as error:
            logger.exception("Unexpected error")
            self.bug(error)

    def progress(self, text: str, task: QgsTask) -> Callable[[], None]:
        """Show how far `task` is, with a button to cancel it; returns what takes the message away."""
        item = _item(text)
        bar = QProgressBar()
        bar.setRange(0, 100)
        bar.setMaximumWidth(240)
        bar.setAccessibleName(text)
        task.progressChanged.connect(lambda percent: bar.setValue(round(percent)))
        button = QPushButton(translate("Resokit", "Cancel"))
        button.clicked.connect(task.cancel)
        item.layout().addWidget(bar)
        item.layout().addWidget(button)
        self._push(item, Qgis.MessageLevel.Info, 0)
        return lambda: self._pop(item)

    def close(self) -> None:
        """Take away every message of ours that still stands."""
        for item in list(self._items):
            self._pop(item)

    def _push(self, item: QgsMessageBarItem, level: Qgis.MessageLevel, seconds: int) -> None:
        self._items = [known for known in self._items if not sip.isdeleted(known)]
        item.setLevel(level)
        item.setDuration(seconds)
        self._items.append(self._bar.pushItem(item) or item)

    def _pop(self, item: QgsMessageBarItem) -> None:
        if item in self._items:
            self._items.remove(item)
        if not sip.isdeleted(item) and not sip.isdeleted(self._bar):
            self._bar.popWidget(item)


def _item(text: str) -> QgsMessageBarItem:
    """A message with `text`, which may come from a file: the bar would read it as HTML."""
    return QgsMessageBar.createMessage(_TITLE, escape(text, quote=False))


def _show_details(text: str, details: str) -> None:
    """A plain text window; what it says may come from a file, so no HTML."""
    window = QgsMessageOutput.createMessageOutput()
    window.setTitle(_TITLE)
    window.setMessage(text + "\n\n" + details, Qgis.StringFormat.PlainText)
    window.showMessage(False)
