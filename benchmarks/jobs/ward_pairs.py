"""Our own comparison with wards: the area that every drawing shares with every ward, and one neighbourhood against all."""

from __future__ import annotations

from typing import Any

import numpy as np
import shapely

from benchmarks import inputs
from benchmarks.jobs.agreement import nothing
from benchmarks.laps import Laps
from resokit_qgis.analysis.comparison import compare
from resokit_qgis.analysis.pair_areas import pair_areas
from resokit_qgis.analysis.population import Population, people_in


def areas(laps: Laps, drawings: str, wards: str) -> dict[str, Any]:
    """The area of every pair that shares ground."""
    shapes, others = inputs.shapes(drawings), inputs.shapes(wards)
    laps.start()
    found = pair_areas(shapes, others, nothing)
    laps.lap("areas")
    return {"pairs": len(found), "area_m2": float(found.area_m2.sum())}


def one_neighbourhood(laps: Laps, neighbourhood: str, wards: str) -> dict[str, Any]:
    """Shares both ways, overlap and the ground in no ward."""
    shapes, others = inputs.shapes(neighbourhood), inputs.shapes(wards)
    laps.start()
    found = compare(shapes, others, nothing)
    laps.lap("comparison")
    return {"pairs": len(found.overlaps), "area_m2": sum(overlap.overlap_m2 for overlap in found.overlaps)}


def people(laps: Laps, addresses: str, wards: str) -> dict[str, Any]:
    """How many addresses each ward has."""
    places, others = shapely.points(inputs.points(addresses)), inputs.shapes(wards)
    laps.start()
    found = people_in(Population(places, np.ones(len(places))), others, nothing)
    laps.lap("people")
    return {"people": int(found.sum())}
