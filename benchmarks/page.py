"""The results as a file and as a page: benchmarks/results.json and docs/benchmarks.md, which is made from it alone."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from benchmarks.inputs import ROOT
from benchmarks.measurements import MEASUREMENTS, Measurement
from benchmarks.outcome import Outcome, Outcomes
from benchmarks.rows import NONE, Line, missed

RESULTS = ROOT / "benchmarks" / "results.json"
PAGE = ROOT / "docs" / "benchmarks.md"

_INTRODUCTION = """\
# Benchmarks

What Resokit costs in time and memory, beside what else there is for the same job. This page is written by `make bench`, which
takes about twenty minutes; `make bench QUICK=1` takes two minutes and only prints, `make bench CASE=500` measures
one case anew ({cases}).

Every run is a process of its own, and contestants run in turn, so that all meet the same machine. Times are medians of three runs
where not marked, without reading the input; memory is the most that the whole process had in use, with its libraries and
the input. Jobs of less than six seconds are done four times in each run; the first does not count. All get the same valid
shapes. `shapely` beside us is the ready-made one with the newest GEOS, which is the faster one.

500 drawings of one place have 409,560 crossings, 5,000 over a city 1,585,506. `benchmarks/hand_drawn.py` makes them from a seed,
and the wards too; `benchmarks/data/SOURCES.md` credits the real drawings. *Levels* are the number of drawings on both sides of
each piece of boundary, the area of every level, and the polygons of those at 25 and 50 % of the most drawings.
"""

_HEAD = "| what | Resokit | beside it | takes | ratio | target | reached |\n|---|---|---|---|---|---|---|"
_REACHED = {True: "yes", False: "**no**", None: NONE}


def lines(measurement: Measurement, outcomes: Outcomes) -> list[Line]:
    return [row(outcomes) for row in measurement.rows]


def table(found: Sequence[Line]) -> str:
    """The lines as a Markdown table."""
    rows = (
        (line.what, line.ours, line.peer, line.theirs, line.ratio, line.target, _REACHED[line.reached])
        for line in found
    )
    return "\n".join((_HEAD, *("| " + " | ".join(cell.replace("|", "/") for cell in row) + " |" for row in rows)))


def page(machine: Mapping[str, str], outcomes: Mapping[str, Outcomes]) -> str:
    """The whole page: the machine, a table for each section, and what was not reached."""
    cases = ", ".join(f"`{measurement.key}`" for measurement in MEASUREMENTS)
    parts = [_INTRODUCTION.format(cases=cases), "## Machine and versions\n"]
    parts += [f"- {what}: {value}" for what, value in machine.items()]
    every: list[Line] = []
    for section in dict.fromkeys(measurement.section for measurement in MEASUREMENTS):
        found = [
            line
            for measurement in MEASUREMENTS
            if measurement.section == section and measurement.key in outcomes
            for line in lines(measurement, outcomes[measurement.key])
        ]
        if found:
            parts += [f"\n## {section}\n", table(found)]
            every += found
    parts.append("\n## Targets\n")
    parts.append(_targets(every))
    return "\n".join(parts) + "\n"


def _targets(every: Sequence[Line]) -> str:
    judged = [line for line in every if line.reached is not None]
    short = missed(judged)
    said = [f"{len(judged) - len(short)} of {len(judged)} targets are reached."]
    if short:
        said.append("Not reached:\n")
        said += [f"- {line.what}: {_got(line)}, where {line.target} was wanted" for line in short]
    return "\n".join(said)


def _got(line: Line) -> str:
    return line.ours if line.ratio == NONE else f"{line.ratio} ({line.peer})"


def read(path: Path) -> tuple[dict[str, str], dict[str, Outcomes]]:
    """The machine and the outcomes that were kept; empty where there are none."""
    if not path.is_file():
        return {}, {}
    kept = json.loads(path.read_text(encoding="utf-8"))
    outcomes = {
        key: {name: Outcome(**outcome) for name, outcome in contestants.items()}
        for key, contestants in kept["measurements"].items()
    }
    return kept["machine"], outcomes


def write(path: Path, machine: Mapping[str, str], outcomes: Mapping[str, Outcomes]) -> None:
    """Keep the machine and the outcomes, in the order of the table."""
    kept: dict[str, Any] = {
        "machine": dict(machine),
        "measurements": {
            measurement.key: {name: outcome.as_json() for name, outcome in outcomes[measurement.key].items()}
            for measurement in MEASUREMENTS
            if measurement.key in outcomes
        },
    }
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(kept, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
