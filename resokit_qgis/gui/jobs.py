"""Work in the background: with progress and cancel, and without results that nobody waits for any more."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any, TypeVar

from qgis.core import QgsApplication, QgsTask
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QCoreApplication, QEventLoop, QObject, QThread, pyqtSignal

from resokit_qgis.analysis.progress import Tick
from resokit_qgis.errors import CancelledError, ResokitError
from resokit_qgis.gui.messages import Messages
from resokit_qgis.log import logger

_PATIENCE = 30.0
"""Seconds to wait for work that was cancelled; all of it looks after every step whether it was."""

T = TypeVar("T")


class Jobs(QObject):
    """One job a key at a time. Functions called `done` and `failed` run in the main thread, for the newest job alone."""

    changed = pyqtSignal()
    """Something began, went on or ended."""

    def __init__(self, messages: Messages, parent: QObject) -> None:
        super().__init__(parent)
        self._messages = messages
        self._running: dict[str, _Job] = {}
        self._dropped: list[_Job] = []

    @property
    def busy(self) -> bool:
        return bool(self._running)

    def runs(self, key: str) -> bool:
        """Whether there is a job `key`."""
        return key in self._running

    @property
    def text(self) -> str:
        """What is being done, "" for nothing."""
        return next((job.description() for job in self._running.values()), "")

    @property
    def progress(self) -> float:
        """How far that is, 0 to 100."""
        return next((job.progress() for job in self._running.values()), 0.0)

    def start(
        self,
        key: str,
        text: str,
        work: Callable[[Tick], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        """Do `work` in a thread of its own, then `done` with what it returned; what it raises goes to `failed`, or is told.

        A job with the same `key` is dropped. `work` gets a function to call with the fraction done (0 to 1); it must not
        touch widgets, layers or the project.
        """
        self.stop(key)
        job = _Job(self, key, text, work, done, failed)
        self._running[key] = job
        job.progressChanged.connect(self.changed)
        QgsApplication.taskManager().addTask(job)
        self.changed.emit()

    def stop(self, key: str) -> None:
        """Drop the job `key`, if there is one: neither of its functions is called."""
        job = self._running.pop(key, None)
        if job is not None:
            self._dropped.append(job)
            job.cancel()
            self.changed.emit()

    def cancel(self) -> None:
        """What the button Cancel does: end all, and tell each `failed` that it was cancelled."""
        for job in list(self._running.values()):
            job.cancel()

    def drop_all(self) -> None:
        for key in list(self._running):
            self.stop(key)

    def close(self) -> None:
        """Drop everything and wait until its threads have ended: the modules that they run are about to go."""
        self.drop_all()
        latest = time.monotonic() + _PATIENCE
        while any(_is_active(job) for job in self._dropped) and time.monotonic() < latest:
            # A task ends in this thread, by an event.
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
            QThread.msleep(5)
        self._dropped.clear()

    def ended(self, job: _Job) -> None:
        if self._running.get(job.key) is not job:
            self._dropped = [known for known in self._dropped if known is not job]
            return
        del self._running[job.key]
        with self._messages.guard():
            if job.error is None:
                job.done(job.result)
            elif job.failed is not None:
                job.failed(job.error)
            else:
                raise job.error
        self.changed.emit()


def _is_active(job: _Job) -> bool:
    return not sip.isdeleted(job) and bool(job.isActive())


class _Job(QgsTask):
    def __init__(
        self,
        jobs: Jobs,
        key: str,
        text: str,
        work: Callable[[Tick], Any],
        done: Callable[[Any], None],
        failed: Callable[[Exception], None] | None,
    ) -> None:
        # Not in the status bar, since the dock shows it; nor asked about at exit, since it saves nothing.
        flags = QgsTask.Flag.CanCancel | QgsTask.Flag.CancelWithoutPrompt
        super().__init__(text, flags | QgsTask.Flag.Hidden | QgsTask.Flag.Silent)
        self.key = key
        self.done = done
        self.failed = failed
        self.result: Any = None
        self.error: Exception | None = None
        self._jobs = jobs
        self._work = work

    def run(self) -> bool:
        try:
            self.result = self._work(self._tick)
        except (CancelledError, ResokitError) as error:
            self.error = error
        except Exception as error:
            logger.exception("Unexpected error in “%s”", self.description())
            self.error = error
        return self.error is None

    def finished(self, _well: bool) -> None:
        if self.error is None and self.isCanceled():
            self.error = CancelledError()
        if not sip.isdeleted(self._jobs):
            self._jobs.ended(self)

    def _tick(self, fraction: float) -> None:
        if self.isCanceled():
            raise CancelledError
        self.setProgress(100.0 * fraction)
