"""Importing a large table of figures into a workspace, through the algorithm that users have."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Any

import numpy as np
import shapely
from qgis.core import QgsApplication, QgsCoordinateReferenceSystem

from benchmarks import inputs
from benchmarks.jobs.in_qgis import run, start
from benchmarks.laps import Laps
from resokit_qgis.algorithms.provider import ResokitProvider
from resokit_qgis.workspace import store
from resokit_qgis.workspace.store import Workspace

_FIRST_YEAR = 2006


def figures(laps: Laps, wards: str, years: int) -> dict[str, Any]:
    """A table as Statbel writes it (bars, a byte order mark), with a row for each ward and year."""
    start()
    provider = ResokitProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    with tempfile.TemporaryDirectory() as folder:
        shapes = inputs.shapes(wards)
        codes = [f"{21001 + number // 1000}A{number % 1000:03d}" for number in range(len(shapes))]
        workspace = _workspace(Path(folder), shapes, codes)
        table = Path(folder) / "population.txt"
        _write(table, codes, years)
        laps.start()
        made = run("resokit:importindicators", {"WORKSPACE": str(workspace.path), "INPUT": str(table)})
        laps.lap("import")
    return {"rows": len(codes) * years, "values": made["IMPORTED"], "matched": made["MATCHED"]}


def _workspace(folder: Path, shapes: Any, codes: list[str]) -> Workspace:
    workspace = store.create(folder, "Benchmark", QgsCoordinateReferenceSystem("EPSG:31370"), "en")
    with workspace.change() as changes:
        for code, shape in zip(codes, shapes, strict=True):
            ground = shapely.to_wkb(shapely.multipolygons(shapely.get_parts(shape)))
            changes.insert("wards", {"code": code, "name": code, "level": "sector", "geom": ground})
    return workspace


def _write(table: Path, codes: list[str], years: int) -> None:
    people = np.random.default_rng(5).poisson(600, (years, len(codes)))
    lines = ["CD_REFNIS|CD_SECTOR|TX_DESCR_SECTOR_NL|CD_YEAR|MS_POPULATION"]
    for year, row in enumerate(people.tolist(), start=_FIRST_YEAR):
        lines += [f"{code[:5]}|{code}|WIJK {code}|{year}|{number}" for code, number in zip(codes, row, strict=True)]
    table.write_text("\n".join(lines) + "\n", encoding="utf-8-sig")
