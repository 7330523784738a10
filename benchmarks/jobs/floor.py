"""The floor: a compiled program that lists the crossings of all boundaries and does nothing else."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path
from statistics import median
from typing import Any

import numpy as np
import shapely

from benchmarks import inputs
from benchmarks.laps import Laps

SOURCE = Path(__file__).resolve().parent.parent / "crossings.cpp"
PROGRAM = inputs.FOLDER / "crossings"
_MILLIMETRES = 1_000
_RUNS = 3


def crossings(laps: Laps, case: str, first: int | None = None) -> dict[str, Any]:
    """What the program says of its own time: reading the input does not count."""
    file = inputs.KEPT / f"{case}_{first or 'all'}.segments"
    _write(inputs.shapes(case, first), file)
    said = subprocess.run([_program(), file, str(_RUNS)], check=True, capture_output=True, text=True)
    found = json.loads(said.stdout)
    laps.start()
    laps.seconds["crossings"] = median(found["seconds"])
    return {"crossings": found["crossings"]}


def _program() -> Path:
    """The compiled program; made anew where its source is newer."""
    if not PROGRAM.is_file() or PROGRAM.stat().st_mtime < SOURCE.stat().st_mtime:
        compiler = shutil.which("g++")
        if compiler is None:
            raise FileNotFoundError("g++ is not there, so the lister of crossings cannot be compiled")
        PROGRAM.parent.mkdir(parents=True, exist_ok=True)
        subprocess.run([compiler, "-O3", "-march=native", "-std=c++17", "-o", PROGRAM, SOURCE], check=True)
    return PROGRAM


def _write(drawings: Any, file: Path) -> None:
    """The segments of `drawings` on a grid of a millimetre, as the program reads them."""
    polygons, drawing = shapely.get_parts(drawings, return_index=True)
    rings, polygon = shapely.get_rings(polygons, return_index=True)
    corners, ring = shapely.get_coordinates(rings, return_index=True)
    corners = np.rint((corners - np.floor(corners.min(axis=0))) * _MILLIMETRES)
    same = np.flatnonzero((ring[1:] == ring[:-1]) & (corners[1:] != corners[:-1]).any(axis=1))
    with file.open("wb") as opened:
        opened.write(np.int64(len(same)).tobytes())
        for ends in (corners[same], corners[same + 1]):
            for axis in (0, 1):
                opened.write(np.ascontiguousarray(ends[:, axis]).tobytes())
        opened.write(drawing[polygon[ring[same]]].astype(np.int32).tobytes())
