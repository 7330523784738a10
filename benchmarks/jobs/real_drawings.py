"""All drawings of a city, name by name, as a team would do it for each of its neighbourhoods."""

from __future__ import annotations

import os
import resource
from concurrent.futures import ProcessPoolExecutor
from typing import Any

import numpy as np
import shapely

from benchmarks import inputs
from benchmarks.jobs.agreement import crossings, labels
from benchmarks.laps import Laps
from resokit_qgis.analysis.repair import repair_all

_PERCENTS = (0, 25, 50)


def name_by_name(laps: Laps, case: str, workers: int = 2) -> dict[str, Any]:
    """Repair everything; then for each name all labels, the area of every level, and the union, 25 and 50 % as polygons.

    Names are done on `workers` processes, those with most drawings first. Python does one thing at a time in one
    process, so that threads would not share the work as well.
    """
    drawings, called = inputs.raw(case), inputs.names(case)
    laps.start()
    drawings = repair_all(drawings).geometries
    there = ~shapely.is_missing(drawings)
    drawings, called = drawings[there], called[there]
    names, number = np.unique(called, return_inverse=True)
    order = np.argsort(-np.bincount(number))
    groups = [shapely.to_wkb(drawings[number == which]).tolist() for which in order]
    laps.lap("repair and sorting")
    with ProcessPoolExecutor(workers) as pool:
        asked = [pool.submit(_one, group) for group in groups]
    laps.lap("agreement")
    errors = [error for error in (one.exception() for one in asked) if error is not None]
    done = [one.result() for one in asked if one.exception() is None]
    most: dict[int, float] = {}
    for one in done:
        most[one["process"]] = max(one["memory_mb"], most.get(one["process"], 0.0))
    return {
        "names": len(names),
        "drawings": len(drawings),
        "crossings": sum(one["crossings"] for one in done),
        "failed": len(errors),
        "errors": sorted({f"{type(error).__name__}: {error}" for error in errors}),
        # Each process says the most that it ever had in use; that they had it at the same moment is the worst case.
        "memory_of_others_mb": sum(most.values()),
    }


def _one(group: list[bytes]) -> dict[str, Any]:
    """The agreement of one name, given as WKB: the crossings, and the most memory that this process had so far."""
    arrangement, depths = labels(shapely.from_wkb(np.array(group, dtype=object)))
    depths.areas()
    for percent in _PERCENTS:
        # A share is reached by as many drawings as it takes.
        depths.level(max(1, -(-len(group) * percent // 100)))
    return {
        "crossings": crossings(arrangement),
        "process": os.getpid(),
        "memory_mb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
    }
