"""Our own repair, of all drawings together."""

from __future__ import annotations

from typing import Any

import shapely

from benchmarks import inputs
from benchmarks.laps import Laps
from resokit_qgis.analysis.repair import repair_all


def mend(laps: Laps, case: str) -> dict[str, Any]:
    """Repair as it is done before everything else: what a line goes round stays."""
    drawings = inputs.raw(case)
    laps.start()
    done = repair_all(drawings)
    laps.lap("repair")
    return {"repaired": int(done.changed.sum()), "refused": int(shapely.is_missing(done.geometries).sum())}
