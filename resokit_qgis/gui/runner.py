"""Runs algorithms for the menu: in their own dialog, or as a task with progress and cancel in the message bar."""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import partial
from typing import Any

from qgis.core import QgsApplication, QgsProcessingAlgRunnerTask, QgsProcessingContext, QgsProcessingFeedback, QgsTask
from qgis.gui import QgsProcessingAlgorithmDialogBase
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QCoreApplication, QEventLoop, QThread, QTimer

from resokit_qgis.errors import QT_TRANSLATE_NOOP, CancelledError, ResokitError
from resokit_qgis.gui.host import Host
from resokit_qgis.gui.messages import Messages

_PATIENCE = 30.0
"""Seconds to wait for an algorithm that was cancelled; each looks after every row or so whether it was."""

Done = Callable[[dict[str, Any]], None]
Failed = Callable[[str, str], None]
"""Gets the sentence that says what went wrong, and the lines that followed it; both empty where it was cancelled."""
Watch = Callable[[QgsTask], None]


class Runner:
    """Keeps what runs alive, and ends it in `close`. `done` functions get the outputs of an algorithm that went well."""

    def __init__(self, host: Host, messages: Messages) -> None:
        self._host = host
        self._messages = messages
        self._dialogs: list[QgsProcessingAlgorithmDialogBase] = []
        self._tasks: dict[str, _Task] = {}
        self._closed = False

    def show_dialog(self, algorithm: str, parameters: dict[str, Any], done: Done, once: bool = False) -> None:
        """Open the dialog of `algorithm` with `parameters` filled in.

        The user may run it there many times; with `once` it closes when it went well.
        """
        from qgis import processing

        _check(algorithm)
        dialog = processing.createAlgorithmDialog(algorithm, parameters)

        def finished(well: bool, outputs: dict[str, Any]) -> None:
            if well:
                # Not at once: Processing is still busy with the dialog, and `done` may ask a question that lets time pass.
                QTimer.singleShot(0, partial(end, dict(outputs)))

        def end(outputs: dict[str, Any]) -> None:
            if self._closed:
                return
            with self._messages.guard():
                done(outputs)
            if once and not sip.isdeleted(dialog):
                dialog.close()

        dialog.algorithmFinished.connect(finished)
        self._dialogs = [known for known in self._dialogs if not sip.isdeleted(known)]
        self._dialogs.append(dialog)
        dialog.show()

    def run_task(
        self,
        algorithm: str,
        parameters: dict[str, Any],
        text: str,
        done: Done,
        failed: Failed | None = None,
        watch: Watch | None = None,
    ) -> None:
        """Run `algorithm` beside the user's work; a second start of one that runs is ignored.

        What goes wrong is said in the message bar, or by `failed`. `watch` gets the task, to show how far it is.
        """
        _check(algorithm)
        if algorithm not in self._tasks:
            self._tasks[algorithm] = _Task(
                self, self._host, self._messages, algorithm, parameters, text, done, failed, watch
            )

    def forget(self, algorithm: str) -> None:
        self._tasks.pop(algorithm, None)

    def close(self) -> None:
        self._closed = True
        for task in list(self._tasks.values()):
            task.cancel()
        self._tasks.clear()
        for dialog in self._dialogs:
            if not sip.isdeleted(dialog):
                dialog.close()
                dialog.deleteLater()
        self._dialogs.clear()


def _check(algorithm: str) -> None:
    """Raise `ResokitError` where Processing, or our part of it, is switched off."""
    registry = QgsApplication.processingRegistry()
    # The provider that the plugin Processing itself adds; the others are there without it.
    if registry.providerById("qgis") is None or registry.algorithmById(algorithm) is None:
        raise ResokitError(
            QT_TRANSLATE_NOOP(
                "Resokit",
                "QGIS does not know {algorithm}. Switch on the plugin Processing, and switch Resokit off and on again.",
            ),
            algorithm=algorithm,
        )


class _Feedback(QgsProcessingFeedback):
    """Remembers what went wrong, since a task only says that something did."""

    def __init__(self) -> None:
        super().__init__(False)
        self.errors: list[str] = []

    def reportError(self, error: str, fatalError: bool = False) -> None:
        self.errors.append(error)
        super().reportError(error, fatalError)


class _Task:
    """One algorithm in the background. It holds context and feedback, which QGIS needs until the end."""

    def __init__(
        self,
        runner: Runner,
        host: Host,
        messages: Messages,
        algorithm: str,
        parameters: dict[str, Any],
        text: str,
        done: Done,
        failed: Failed | None,
        watch: Watch | None,
    ) -> None:
        self._runner = runner
        self._messages = messages
        self._name = algorithm
        self._done = done
        self._failed = failed
        self._algorithm = QgsApplication.processingRegistry().createAlgorithmById(algorithm)
        self._context = QgsProcessingContext()
        self._context.setProject(host.project)
        self._feedback = _Feedback()
        self._task = QgsProcessingAlgRunnerTask(self._algorithm, parameters, self._context, self._feedback)
        self._take_message_away = messages.progress(text, self._task)
        self._task.executed.connect(self._executed)
        if watch is not None:
            watch(self._task)
        QgsApplication.taskManager().addTask(self._task)

    def cancel(self) -> None:
        """Stop without a word, and wait until it has: the provider that the algorithm belongs to is about to go."""
        self._task.executed.disconnect(self._executed)
        self._feedback.cancel()
        self._task.cancel()
        self._take_message_away()
        latest = time.monotonic() + _PATIENCE
        while not sip.isdeleted(self._task) and self._task.isActive() and time.monotonic() < latest:
            # The task ends in this thread, by an event.
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
            QThread.msleep(10)

    def _executed(self, well: bool, outputs: dict[str, Any]) -> None:
        self._runner.forget(self._name)
        self._take_message_away()
        with self._messages.guard():
            if well:
                self._done(outputs)
            elif self._feedback.isCanceled():
                if self._failed is not None:
                    self._failed("", "")
                raise CancelledError
            else:
                sentence, *details = "\n".join(self._feedback.errors).splitlines() or [self._name]
                (self._failed or self._messages.failure)(sentence, "\n".join(details))
