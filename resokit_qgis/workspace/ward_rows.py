"""The wards of a workspace, read and mended once, to compare any line with."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsCoordinateTransformContext

from resokit_qgis.analysis import libraries
from resokit_qgis.analysis.agreement import multipolygon
from resokit_qgis.analysis.progress import Tick
from resokit_qgis.analysis.repair import from_wkb
from resokit_qgis.workspace.areas_source import placed
from resokit_qgis.workspace.geopackage import GEOMETRY
from resokit_qgis.workspace.importers.limits import Limits
from resokit_qgis.workspace.moving import CHUNK_ROWS
from resokit_qgis.workspace.store import Workspace


@dataclass(frozen=True)
class WardRows:
    """The wards of one `level` that have ground, by code: the rows of their table without the geometry, and in step
    with them `shapes`, an object array of valid shapely polygons in metres.

    `refused` are the codes of those that cannot be used, with the reason, an English literal.
    """

    level: str
    rows: Sequence[Mapping[str, Any]]
    shapes: Any
    refused: Sequence[tuple[str, str]] = field(default_factory=list)

    @property
    def codes(self) -> list[str]:
        return [str(row["code"] or "") for row in self.rows]

    @property
    def names(self) -> list[str]:
        """Their names, "" where there is none."""
        return [str(row["name"] or "") for row in self.rows]

    def at(self, x: float, y: float) -> list[int]:
        """The numbers of those that the point lies in; on an edge it lies in several."""
        return [int(number) for number in libraries.load("shapely").intersects_xy(self.shapes, x, y).nonzero()[0]]

    def together(self, numbers: Sequence[int]) -> Any:
        """The ground of those with these numbers (places in `rows`) as one MultiPolygon, perhaps empty."""
        shapely = libraries.load("shapely")
        return multipolygon(shapely.union_all(self.shapes[list(numbers)]))


def read_wards(workspace: Workspace, crs: QgsCoordinateReferenceSystem, tick: Tick) -> dict[str, WardRows]:
    """All wards of `workspace` in `crs` (metres), by level, in the order of the levels' names; none where it has none.

    Raises `ResokitError` where the workspace cannot be read, `MissingLibraryError` without shapely, and what `tick`
    raises.
    """
    libraries.load("shapely")
    tick(0.0)
    rows = sorted(workspace.rows("wards"), key=lambda row: (row["level"] or "", str(row["code"] or "")))
    tick(0.5)
    shapes, reasons = _mended(rows, workspace.crs, crs, lambda done: tick(0.5 + 0.5 * done))
    levels: dict[str, list[int]] = {}
    for number, row in enumerate(rows):
        levels.setdefault(row["level"] or "", []).append(number)
    tick(1.0)
    return {level: _of_level(level, numbers, rows, shapes, reasons) for level, numbers in levels.items()}


def _mended(
    rows: Sequence[Mapping[str, Any]],
    own: QgsCoordinateReferenceSystem,
    crs: QgsCoordinateReferenceSystem,
    tick: Tick,
) -> tuple[list[Any], list[str]]:
    """The geometry of each row, valid and in `crs`, and why there is none ("" where there is)."""
    way = QgsCoordinateTransform(own, crs, QgsCoordinateTransformContext())
    limits = Limits(own)
    shapes: list[Any] = []
    reasons: list[str] = []
    for begin in range(0, len(rows), CHUNK_ROWS):
        tick(begin / len(rows))
        mended = placed(*from_wkb([row[GEOMETRY] for row in rows[begin : begin + CHUNK_ROWS]]), way, limits)
        shapes += mended.geometries.tolist()
        reasons += mended.reasons.tolist()
    return shapes, reasons


def _of_level(
    level: str,
    numbers: Sequence[int],
    rows: Sequence[Mapping[str, Any]],
    shapes: Sequence[Any],
    reasons: Sequence[str],
) -> WardRows:
    numpy = libraries.load("numpy")
    used = [number for number in numbers if not reasons[number]]
    ground = numpy.empty(len(used), dtype=object)
    ground[:] = [shapes[number] for number in used]
    return WardRows(
        level,
        [{name: value for name, value in rows[number].items() if name != GEOMETRY} for number in used],
        ground,
        [(str(rows[number]["code"] or ""), reasons[number]) for number in numbers if reasons[number]],
    )
