"""`python -m benchmarks.child ORDER RESULT`: one run of one job in a process of its own, and what it took.

ORDER is JSON: `job` ("module.function" in benchmarks/jobs), its `options`, and whether it can be done only `once`. RESULT is a file that gets JSON: `seconds` by step,
`facts` that the job found, `memory_mb` at most in use by the whole process.
"""

from __future__ import annotations

import importlib
import json
import os
import resource
import sys
from pathlib import Path
from statistics import median
from typing import Any, NoReturn

from benchmarks.laps import Laps

_SHORT = 6.0
"""A job that takes less is run again, since its first run also finds things for the first time."""
_AGAIN = 3


def main(order: str, result: str) -> NoReturn:
    ordered = json.loads(order)
    module, function = ordered["job"].split(".")
    job = getattr(importlib.import_module(f"benchmarks.jobs.{module}"), function)
    laps = Laps()
    facts: dict[str, Any] = job(laps, **ordered["options"]) or {}
    seconds = laps.seconds
    if not ordered["once"] and sum(seconds.values()) < _SHORT:
        seconds = _again(job, ordered["options"])
    own = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    found = {"seconds": seconds, "facts": facts, "memory_mb": own + facts.pop("memory_of_others_mb", 0.0)}
    Path(result).write_text(json.dumps(found), encoding="utf-8")
    sys.stdout.flush()
    # All is said, and some libraries do not always end well.
    os._exit(0)


def _again(job: Any, options: dict[str, Any]) -> dict[str, float]:
    """The median of each step over several runs."""
    runs = []
    for _run in range(_AGAIN):
        laps = Laps()
        job(laps, **options)
        runs.append(laps.seconds)
    return {step: median(run[step] for run in runs) for step in runs[0]}


if __name__ == "__main__":
    main(*sys.argv[1:])
