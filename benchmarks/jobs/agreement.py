"""Our own agreement: the arrangement of all boundaries, its levels, its cells."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

import numpy as np
import shapely

from benchmarks import inputs
from benchmarks.laps import Laps
from resokit_qgis.analysis import agreement_grid
from resokit_qgis.analysis.agreement import Voices
from resokit_qgis.analysis.arrangement import Arrangement, Depths, arrange
from resokit_qgis.analysis.in_batches import levels_in_batches


def nothing(_fraction: float) -> None:
    """Hears how far a job is, and lets it go on."""


def levels(laps: Laps, case: str, first: int | None = None, levels: list[int] | None = None) -> dict[str, Any]:
    """Labels of every piece, the area of every level, and the polygons of `levels`: by default 25 and 50 % of the most."""
    drawings = inputs.shapes(case, first)
    laps.start()
    arrangement, depths = labels(drawings)
    laps.lap("labels")
    numbers, areas = depths.areas()
    laps.lap("areas")
    asked = levels or [max(1, int(numbers[-1]) * percent // 100) for percent in (25, 50)]
    made = [depths.level(least) for least in asked]
    laps.lap("levels")
    return {
        "crossings": crossings(arrangement),
        "most": int(numbers[-1]),
        "areas": [float(areas[np.searchsorted(numbers, least)]) for least in asked],
        "polygons": [len(level.geoms) for level in made],
    }


def labels(drawings: Any) -> tuple[Arrangement, Depths]:
    """The arrangement of `drawings`, each with the same weight."""
    arrangement = arrange(drawings, nothing)
    return arrangement, arrangement.weigh(np.ones(len(drawings), dtype=int))


def crossings(arrangement: Arrangement) -> int:
    """Each is an event on two rings."""
    return len(arrangement.events) // 2


def cells(laps: Laps, case: str, first: int | None = None, flawless: bool = False) -> dict[str, Any]:
    """Labels, and every cell as a polygon with its number of drawings; `flawless` passes over drawings that were mended."""
    drawings = inputs.shapes(case)
    drawings = (drawings[inputs.flawless(case)] if flawless else drawings)[:first]
    laps.start()
    arrangement, depths = labels(drawings)
    laps.lap("labels")
    made = arrangement.cells(nothing)
    numbers = made.weights(depths)
    laps.lap("cells")
    lost = float(shapely.area(drawings).sum() - (shapely.area(made.polygons) * numbers).sum())
    return {"cells": len(made.polygons), "most": int(numbers.max()), "lost_m2": lost}


def another_level(laps: Laps, case: str, percent: int) -> dict[str, Any]:
    """What someone waits for who changes the weights and moves the threshold, once the arrangement is there."""
    drawings = inputs.shapes(case)
    arrangement, _depths = labels(drawings)
    weights = np.random.default_rng(1).integers(0, 4, len(drawings))
    laps.start()
    depths = arrangement.weigh(weights)
    laps.lap("weights")
    level = depths.level(int(weights.sum()) * percent // 100)
    laps.lap("level")
    return {"polygons": len(level.geoms)}


def whole_city(laps: Laps, case: str, first: int, levels: list[int]) -> dict[str, Any]:
    """Levels of more drawings than are arranged in memory at once."""
    drawings = inputs.shapes(case, first)
    weights = np.ones(len(drawings), dtype=int)
    laps.start()
    made = levels_in_batches(drawings, weights, levels, nothing)
    laps.lap("levels")
    return {"areas": [float(area) for area in shapely.area(made)]}


def quick_look(laps: Laps, case: str, cell: float) -> dict[str, Any]:
    """Levels at 25 and 50 % from square cells of `cell` metres, and how far their areas are off."""
    drawings = inputs.shapes(case)
    arrangement, depths = labels(drawings)
    laps.start()
    voices = Voices(drawings, np.zeros(len(drawings), dtype=int), (None,))
    made = agreement_grid.arrange(voices, cell, nothing)
    found = made.levels([Fraction(25), Fraction(50)], nothing)
    laps.lap("levels")
    exact = [depths.level(-(-len(drawings) * percent // 100)) for percent in (25, 50)]
    areas = shapely.area(exact)
    apart = shapely.area([shapely.symmetric_difference(one, other) for one, other in zip(found, exact, strict=True)])
    return {
        "crossings": crossings(arrangement),
        "area_error_percent": float((np.abs(shapely.area(found) - areas) / areas).max() * 100),
        "apart_percent": float((apart / areas).max() * 100),
    }


def scaling(laps: Laps, cases: dict[str, list[int]]) -> dict[str, Any]:
    """Labels, areas and two levels for the first so many drawings of each case; one lap for each."""
    levels(Laps(), "n50")
    sizes = {}
    laps.start()
    seconds = {}
    for case, numbers in cases.items():
        for first in numbers:
            own = Laps()
            sizes[f"{case}:{first}"] = levels(own, case, first)["crossings"]
            seconds[f"{case}:{first}"] = sum(own.seconds.values())
    laps.seconds = seconds
    return {"crossings": sizes}
