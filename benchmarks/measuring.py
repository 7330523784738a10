"""Run what is to be measured: each run in a process of its own, contestants in turn, so that all meet the same machine."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

from benchmarks.inputs import FOLDER, ROOT
from benchmarks.measurements import Contestant, Measurement
from benchmarks.outcome import Outcome, Outcomes

PYTHONS = {"own": ROOT / ".venv" / "bin" / "python", "peers": FOLDER / "venv" / "bin" / "python"}
Say = Callable[[str], None]


def measure(measurement: Measurement, say: Say, runs: int | None = None) -> Outcomes:
    """Let the contestants of `measurement` run in turn; `runs` is the most runs that each gets, where given."""
    for name in measurement.inputs:
        made = run(Contestant("preparing.prepare", {"name": name}, once=True))
        if made.error:
            raise RuntimeError(f"the input {name} could not be made: {made.error}")
    outcomes = {name: Outcome() for name in measurement.contestants}
    if measurement.side_by_side:
        _side_by_side(measurement, outcomes, say)
        return outcomes
    for number in range(max(contestant.runs for contestant in measurement.contestants.values())):
        for name, contestant in measurement.contestants.items():
            outcome = outcomes[name]
            if number >= min(contestant.runs, runs or contestant.runs) or outcome.error:
                continue
            _add(outcome, run(contestant), f"{measurement.key}: {name}", say)
    return outcomes


def _side_by_side(measurement: Measurement, outcomes: Outcomes, say: Say) -> None:
    """One run of each, two at a time: for what is asked whether it finishes, not how long it takes."""
    with ThreadPoolExecutor(2) as pool:
        for name, made in zip(outcomes, pool.map(run, measurement.contestants.values()), strict=True):
            _add(outcomes[name], made, f"{measurement.key}: {name}", say)


def _add(outcome: Outcome, made: Outcome, what: str, say: Say) -> None:
    outcome.runs += made.runs
    outcome.error = made.error
    taken = made.seconds()
    say(f"{what}: {made.error if taken is None else f'{taken:.3f} s'}")


def run(contestant: Contestant) -> Outcome:
    """One run in a process of its own. What goes wrong there is said in `error`, in one line."""
    python = PYTHONS[contestant.place]
    if not python.is_file():
        return Outcome(error="could not be installed")
    with tempfile.TemporaryDirectory() as folder:
        result = Path(folder) / "result.json"
        order = json.dumps({"job": contestant.job, "options": contestant.options, "once": contestant.once})
        # Qt wants a folder of its own, and QGIS no settings of whoever runs this.
        surroundings = os.environ | {"QT_QPA_PLATFORM": "offscreen", "XDG_RUNTIME_DIR": folder, "HOME": folder}
        try:
            ended = subprocess.run(
                [python, "-m", "benchmarks.child", order, result],
                cwd=ROOT,
                env=surroundings,
                capture_output=True,
                text=True,
                timeout=contestant.most_seconds,
                check=False,
            )
        except subprocess.TimeoutExpired:
            return Outcome(error=f"was stopped after {contestant.most_seconds} s")
        if not result.is_file():
            return Outcome(error=_why(ended))
        found: dict[str, Any] = json.loads(result.read_text(encoding="utf-8"))
    return Outcome([found])


def _why(ended: subprocess.CompletedProcess[str]) -> str:
    """The last line that a process said, which is where Python says what went wrong."""
    said = [line.strip() for line in ended.stderr.splitlines() if line.strip()]
    if ended.returncode < 0:
        return f"crashes (signal {-ended.returncode})"
    return f"stops: {_plain(said[-1])}" if said else f"ends with {ended.returncode}"


def _plain(line: str) -> str:
    """A line without the module of the error, and short enough for a table."""
    name, colon, text = line.partition(": ")
    name = name.rsplit(".", 1)[-1]
    return f"{name}{colon}{text}".replace(f"{ROOT}/", "")[:160]


def progress(text: str) -> None:
    print(text, file=sys.stderr, flush=True)
