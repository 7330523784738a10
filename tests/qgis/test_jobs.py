"""Work in the background: the newest of a key wins, a cancel is heard, and nothing comes after the end."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest
from desk_help import wait_until
from qgis.gui import QgsMessageBar
from qgis.PyQt.QtCore import QCoreApplication, QObject, QThread
from qgis.PyQt.QtTest import QSignalSpy

from resokit_qgis.analysis.progress import Tick
from resokit_qgis.errors import QT_TRANSLATE_NOOP, CancelledError, ResokitError
from resokit_qgis.gui.jobs import Jobs
from resokit_qgis.gui.messages import Messages


class Bench:
    """Jobs, with a gate that holds back what goes through it, and what came out."""

    def __init__(self) -> None:
        self.owner = QObject()
        self.bar = QgsMessageBar()
        self.jobs = Jobs(Messages(self.bar), self.owner)
        self.gate = threading.Event()
        self.begun = threading.Event()
        self.found: list[object] = []
        self.failed: list[Exception] = []

    def held(self, tick: Tick) -> str:
        """Waits at the gate, and looks at it for a cancel."""
        self.begun.set()
        while not self.gate.wait(0.005):
            tick(0.5)
        return "held"

    def rest(self) -> None:
        wait_until(lambda: not self.jobs.busy, "the jobs are done", 20)

    @property
    def texts(self) -> list[str]:
        return [item.text() for item in self.bar.items()]


@pytest.fixture
def bench(qgis_app: object) -> Iterator[Bench]:
    made = Bench()
    yield made
    made.jobs.close()


def test_work_is_done_in_another_thread_and_told_in_this_one(bench: Bench) -> None:
    threads: list[object] = []

    def work(_tick: Tick) -> int:
        threads.append(QThread.currentThread())
        return 7

    def done(found: int) -> None:
        threads.append(QThread.currentThread())
        bench.found.append(found)

    bench.jobs.start("a", "Counting", work, done)
    assert bench.jobs.busy
    assert bench.jobs.text == "Counting"
    bench.rest()
    assert bench.found == [7]
    assert threads[0] != threads[1] == QThread.currentThread()
    assert bench.jobs.text == ""


def test_a_new_job_of_the_same_key_drops_the_old(bench: Bench) -> None:
    bench.jobs.start("a", "Old", bench.held, bench.found.append)
    bench.jobs.start("a", "New", lambda _tick: "new", bench.found.append)
    bench.rest()
    bench.gate.set()
    QCoreApplication.processEvents()
    assert bench.found == ["new"]
    assert bench.texts == [], "nobody hears of what was dropped"


def test_jobs_of_other_keys_go_on(bench: Bench) -> None:
    bench.jobs.start("a", "First", bench.held, bench.found.append)
    bench.jobs.start("b", "Second", lambda _tick: "second", bench.found.append)
    wait_until(lambda: bench.found == ["second"], "the second is done")
    assert bench.jobs.busy
    bench.gate.set()
    bench.rest()
    assert bench.found == ["second", "held"]


def test_progress_is_told(bench: Bench) -> None:
    changed = QSignalSpy(bench.jobs.changed)
    bench.jobs.start("a", "Halfway", bench.held, bench.found.append)
    wait_until(lambda: len(changed) > 1, "more than the beginning is told")
    assert bench.jobs.progress == 50
    bench.gate.set()
    bench.rest()


def test_a_cancel_is_told_to_who_started_it(bench: Bench) -> None:
    bench.jobs.start("a", "Held", bench.held, bench.found.append, bench.failed.append)
    wait_until(bench.begun.is_set, "it began")
    bench.jobs.cancel()
    bench.rest()
    assert bench.found == []
    assert [type(error) for error in bench.failed] == [CancelledError]
    assert bench.texts == []


def test_what_can_be_mended_is_told_in_the_bar(bench: Bench) -> None:
    def work(_tick: Tick) -> None:
        raise ResokitError(QT_TRANSLATE_NOOP("Resokit", "Open or make a workspace first."))

    bench.jobs.start("a", "Failing", work, bench.found.append)
    bench.rest()
    assert bench.found == []
    assert bench.texts == ["Open or make a workspace first."]


def test_a_bug_is_called_one(bench: Bench, caplog: pytest.LogCaptureFixture) -> None:
    bench.jobs.start("a", "Dividing", lambda _tick: 1 // 0, bench.found.append)
    bench.rest()
    assert len(bench.texts) == 1
    assert "This is a bug in Resokit" in bench.texts[0]
    assert "ZeroDivisionError" in caplog.text
    caplog.clear()


def test_after_the_end_nothing_comes(bench: Bench) -> None:
    bench.jobs.start("a", "Held", bench.held, bench.found.append, bench.failed.append)
    wait_until(bench.begun.is_set, "it began")
    bench.jobs.close()
    assert not bench.jobs.busy
    bench.gate.set()
    QCoreApplication.processEvents()
    assert bench.found == []
    assert bench.failed == []
    assert bench.texts == []
