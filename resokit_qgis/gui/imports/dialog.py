"""What the imports have in common: choose a file, look at it, correct what it was taken for, import, read what became of it.

A subclass says what is looked at and how it is understood; the algorithm stays what imports. Nothing is written before
the button *Import*.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from qgis.core import QgsProcessing, QgsTask
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QFileDialog, QVBoxLayout

from resokit_qgis import i18n
from resokit_qgis.analysis.progress import Tick
from resokit_qgis.errors import CancelledError, ResokitError
from resokit_qgis.gui.imports.dropping import install_drop
from resokit_qgis.gui.imports.frame import Frame
from resokit_qgis.gui.imports.last_page import Ending
from resokit_qgis.gui.imports.memory import Memory
from resokit_qgis.gui.imports.services import Services
from resokit_qgis.gui.jobs import Jobs
from resokit_qgis.gui.table import Cell
from resokit_qgis.i18n import translate
from resokit_qgis.workspace.store import Workspace

Work = Callable[[Tick], Any]

_LOOK = "look"
_PAUSE = 300
"""Milliseconds after the last correction before the file is looked at again."""


class ImportDialog(Frame):
    """Not modal: people look at the map while they decide. One is kept for each kind, and shown again.

    A subclass sets KIND and ALGORITHM, builds its form in `build`, and answers `work`, `show_look`, `clear_look`,
    `headings`, `obstacle`, `parameters`, `mapping` and `ending`.
    """

    KIND = ""
    """What is imported, for the memory: "drawings"."""
    ALGORITHM = ""

    def __init__(self, services: Services) -> None:
        super().__init__(services.host.window)
        self.services = services
        self.memory = Memory(services.settings)
        self._jobs = Jobs(services.messages, self)
        self._task: QgsTask | None = None
        self.first_look = True
        """Whether no look at this file was shown yet; for `show_look`."""
        self._look: Any = None
        self._wrong = ""
        """Why the last look, at a file that was seen before, did not come to anything."""
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_PAUSE)
        self._later.timeout.connect(self.look_again)
        self.setObjectName(f"resokitImport_{self.KIND}")
        install_drop(self, self.choose)
        self._connect()
        self.build(self.form_layout)
        services.controller.workspace_changed.connect(self._workspace_changed)
        self.clear()

    # What a subclass says

    def heading(self) -> str:
        """The title of the window, without the workspace."""
        raise NotImplementedError

    def filters(self) -> str:
        """The files that the file dialog offers, as Qt writes filters."""
        raise NotImplementedError

    def build(self, layout: QVBoxLayout) -> None:
        """Add the widgets that say how the file was understood."""
        raise NotImplementedError

    def work(self, file: str, again: bool) -> Work:
        """A function that looks at `file`, to be run in a task; what the form says is taken here, in this thread.

        `again` is False at the first look at a file: what the form says is then about another one.
        """
        raise NotImplementedError

    def show_look(self, look: Any, remembered: Mapping[str, Any]) -> None:
        """Show what `work` returned, filled in as `remembered`: as it was the last time, or {} where nothing is known
        or this is another look at the same file.
        """
        raise NotImplementedError

    def clear_look(self) -> None:
        """Show that no file is chosen, or that it could not be read."""
        raise NotImplementedError

    def headings(self, look: Any) -> Sequence[str]:
        """The headings by which the memory knows the source."""
        raise NotImplementedError

    def obstacle(self, look: Any) -> str:
        """What is to be decided before it can be imported, a sentence; empty where nothing is."""
        raise NotImplementedError

    def parameters(self, look: Any) -> dict[str, Any]:
        """The parameters of the algorithm as the form says, without WORKSPACE and REPORT. `look` may be None."""
        raise NotImplementedError

    def mapping(self, look: Any) -> dict[str, Any]:
        """What to remember of the form, for the next file of this source: names of fields and settings, no values."""
        raise NotImplementedError

    def ending(self, outputs: Mapping[str, Any]) -> Ending:
        """What to tell of the outputs of the algorithm."""
        raise NotImplementedError

    # What a subclass uses

    @property
    def workspace(self) -> Workspace | None:
        return self.services.controller.workspace

    @property
    def file(self) -> str:
        """What is chosen: a path, or a path with QGIS' `|layername=` behind it; empty where nothing is."""
        return str(self.path.text().strip())

    @property
    def look(self) -> Any:
        """What the last look returned, None where there is none."""
        return self._look

    @property
    def looking(self) -> bool:
        """Whether a look runs, or is about to."""
        return self._jobs.busy or self._later.isActive()

    @property
    def importing(self) -> bool:
        return self._task is not None

    def show_preview(self, headings: Sequence[str], rows: Sequence[Sequence[Cell]], about: str) -> None:
        """Show the first rows; `about` says how many there are."""
        self.preview.fill(headings, rows, sortable=False)
        self.preview_label.setText(about)

    def look_again_soon(self) -> None:
        """Look at the file again, with what the form says now, when nothing more was changed for a moment."""
        if self._look is not None:
            self._later.start()
            self.changed()

    def changed(self) -> None:
        """To be called when the form was changed: says what is still to be decided, and lets Import be or not."""
        obstacle = self._hindrance()
        self._say(obstacle)
        self.import_button.setEnabled(not obstacle)

    # The life of the window

    def open_file(self, path: str) -> None:
        """Show the window, with `path` chosen where it is not empty."""
        if path:
            self.choose(path)
        self.show()
        self.raise_()
        self.activateWindow()

    def choose(self, path: str) -> None:
        """Take `path`, and look at it."""
        self.pages.setCurrentWidget(self.look_page)
        self.path.setText(path)
        self._look_first()

    def clear(self) -> None:
        """As at the beginning."""
        self._jobs.stop(_LOOK)
        self._later.stop()
        self._look = None
        self.first_look = True
        self.path.clear()
        self.pages.setCurrentWidget(self.look_page)
        self._show_nothing(
            translate("Resokit", "Choose a file, or drop one here. You see what is in it before anything is written.")
        )

    def look_again(self) -> None:
        """Look at the file again with what the form says."""
        self._later.stop()
        if not self.file:
            return
        self._begin_look(again=not self.first_look)

    def reject(self) -> None:
        # Escape, the button and the window's own cross all come here. An import goes on, and the message bar says how far it is.
        self._jobs.stop(_LOOK)
        self._later.stop()
        super().reject()

    def end(self) -> None:
        """The plugin goes: nothing of this window may be heard of any more."""
        self._jobs.close()
        self.services.controller.workspace_changed.disconnect(self._workspace_changed)
        self.close()
        self.deleteLater()

    def _workspace_changed(self) -> None:
        self.clear()
        if self.workspace is None:
            self.close()

    # Looking

    def _look_first(self) -> None:
        self.first_look = True
        self._look = None
        self.remembered.hide()
        if self.file:
            self._begin_look(again=False)
        else:
            self.clear()

    def _begin_look(self, again: bool) -> None:
        self._wrong = ""
        self._say(translate("Resokit", "Looking at the file…"))
        self.import_button.setEnabled(False)
        try:
            work = self.work(self.file, again)
        except ResokitError as error:
            self._failed_look(error)
            return
        text = translate("Resokit", "Looking at the file…")
        self._jobs.start(_LOOK, text, work, self._looked, self._failed_look)

    def _looked(self, look: Any) -> None:
        self._look = look
        remembered: dict[str, Any] = {}
        if self.first_look:
            remembered = self.memory.recall(self.KIND, self.headings(look), self._file_name())
            self.remembered.setVisible(bool(remembered))
        self.show_look(look, remembered)
        self.first_look = False
        self.inside.setCurrentWidget(self.splitter)
        self.form.setEnabled(True)
        self.changed()

    def _failed_look(self, error: Exception) -> None:
        if isinstance(error, ResokitError):
            text = "\n".join([i18n.sentence(error), *i18n.details(error)])
        elif isinstance(error, CancelledError):
            text = translate("Resokit", "The look at the file was stopped. Choose it again.")
        else:
            text = translate("Resokit", "The file cannot be looked at.")
        if self.first_look:
            self._look = None
            self._show_nothing(text)
        else:
            # What was seen stays, so that another choice can be made.
            self._wrong = text
            self.changed()
        if not isinstance(error, (ResokitError, CancelledError)):
            # A bug: the message bar says so, and the log has it in full.
            raise error

    def _show_nothing(self, text: str) -> None:
        self.remembered.hide()
        self.inside.setCurrentWidget(self.nothing)
        self.show_preview([], [], "")
        self.clear_look()
        self.form.setEnabled(False)
        self.import_button.setEnabled(False)
        self._say(text)
        name = self.workspace.name if self.workspace else ""
        self.setWindowTitle(f"{self.heading()}: {name}" if name else self.heading())

    def _forget(self) -> None:
        """Leave what was remembered, and look at the file as at one that nobody has seen."""
        if self._look is not None:
            self.memory.forget(self.KIND, self.headings(self._look))
        self._look_first()

    def _say(self, text: str) -> None:
        """Say what is to be done or went wrong: in the middle as long as there is nothing else, else by the buttons."""
        self.status.setText(text)
        self.nothing.setText(text)
        self.status.setVisible(bool(text) and self._look is not None)

    def _file_name(self) -> str:
        return Path(self.file.partition("|")[0]).name

    # Importing

    def _hindrance(self) -> str:
        if self._task is not None:
            return translate("Resokit", "An import is running.")
        if self.workspace is None:
            return translate("Resokit", "Open or make a workspace first.")
        if self._look is None:
            return str(self.status.text())
        if self.looking:
            return translate("Resokit", "Looking at the file…")
        if self._wrong:
            return self._wrong
        return self.obstacle(self._look)

    def _all_parameters(self) -> dict[str, Any]:
        given = self.parameters(self._look)
        if self.workspace is not None:
            given["WORKSPACE"] = str(self.workspace.path)
        return given

    def start_import(self) -> None:
        """Import as the form says, in a task; the last page shows what became of it."""
        if self._hindrance():
            self.changed()
            return
        given = {**self._all_parameters(), "REPORT": QgsProcessing.TEMPORARY_OUTPUT}
        source, mapping = (self.headings(self._look), self._file_name()), self.mapping(self._look)

        def done(outputs: dict[str, Any]) -> None:
            self._ended()
            self.memory.keep(self.KIND, *source, mapping)
            self.services.controller.refresh()
            ending = self.ending(outputs)
            if self.isVisible():
                self.last_page.show_ending(ending)
                self.pages.setCurrentWidget(self.last_page)
            else:
                self.services.messages.success(ending.counts)

        def failed(sentence: str, details: str) -> None:
            self._ended()
            text = "\n".join(filter(None, (sentence, details)))
            if text and self.isVisible():
                self._say(text)
            elif text:
                self.services.messages.failure(sentence, details)

        with self.services.messages.guard():
            text = translate("Resokit", "Importing {file}…").format(file=self._file_name())
            self.services.runner.run_task(self.ALGORITHM, given, text, done, failed, self._watch)

    def _watch(self, task: QgsTask) -> None:
        self._task = task
        self.progress.setValue(0)
        task.progressChanged.connect(self._show_progress)
        self.running.show()
        self.form.setEnabled(False)
        self.changed()

    def _show_progress(self, percent: float) -> None:
        self.progress.setValue(round(percent))

    def _cancel(self) -> None:
        if self._task is not None:
            self._task.cancel()

    def _ended(self) -> None:
        self._task = None
        self.running.hide()
        self.form.setEnabled(self._look is not None)
        self.changed()

    def show_all_options(self) -> None:
        """Open the algorithm's own dialog, filled in as the form says."""
        with self.services.messages.guard():
            self.services.runner.show_dialog(self.ALGORITHM, self._all_parameters(), self._done_there)

    def _done_there(self, outputs: dict[str, Any]) -> None:
        self.services.controller.refresh()
        self.services.messages.success(self.ending(outputs).counts)

    # Files

    def choose_file(self) -> None:
        start = str(Path(self.file.partition("|")[0]).parent) if self.file else str(self.services.settings.last_folder)
        chosen, _filter = QFileDialog.getOpenFileName(self, self.heading(), start, self.filters())
        if chosen:
            self.choose(chosen)

    # Clicks

    def _connect(self) -> None:
        self.path.returnPressed.connect(self._look_first)
        self.choose_button.clicked.connect(self.choose_file)
        self.forget_button.clicked.connect(self._forget)
        self.cancel_button.clicked.connect(self._cancel)
        self.options_button.clicked.connect(self.show_all_options)
        self.import_button.clicked.connect(self.start_import)
        self.close_button.clicked.connect(self.close)
        self.last_page.again.connect(self.clear)
        self.last_page.closed.connect(self._close_after)

    def _close_after(self) -> None:
        self.clear()
        self.close()
