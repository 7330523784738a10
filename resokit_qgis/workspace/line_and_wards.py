"""One line against the wards of a workspace: which it touches, how it differs from those chosen, what the figures become."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from qgis.core import QgsCoordinateReferenceSystem

from resokit_qgis.analysis import libraries
from resokit_qgis.analysis.ancillary import Ancillary
from resokit_qgis.analysis.comparison import EDGE, Overlap, compare
from resokit_qgis.analysis.ground_difference import GroundDifference, difference
from resokit_qgis.analysis.progress import Tick, within
from resokit_qgis.errors import ResokitError
from resokit_qgis.workspace.figures_beside import Beside, FiguresBeside, prepare
from resokit_qgis.workspace.store import Workspace
from resokit_qgis.workspace.ward_rows import WardRows, read_wards


@dataclass(frozen=True)
class Ready:
    """What does not depend on the line: the wards by level, the `level` in use, and its `figures`.

    Where there are no figures, or none that can be used, `problem` says why. There is no level where there are no wards.
    """

    levels: Mapping[str, WardRows]
    level: str
    figures: FiguresBeside | None
    problem: ResokitError | None

    @property
    def wards(self) -> WardRows | None:
        return self.levels.get(self.level)


def get_ready(
    workspace: Workspace,
    crs: QgsCoordinateReferenceSystem,
    level: str | None,
    period: str,
    around: Sequence[Ancillary],
    levels: Mapping[str, WardRows] | None,
    tick: Tick,
) -> Ready:
    """Make the wards of `level` ready (None, or one that is not there: that of the most wards with figures).

    `period` and `around` are as in `prepare`; `crs` measures in metres; `levels` are the wards where they were read before.
    Raises `MissingLibraryError`, and what `tick` raises.
    """
    if levels is None:
        levels = read_wards(workspace, crs, within(tick, 0.0, 0.3))
    if not levels:
        return Ready({}, "", None, None)
    chosen = level if level is not None and level in levels else _first_level(workspace, levels)
    if not levels[chosen].rows:
        return Ready(levels, chosen, None, None)
    try:
        figures = prepare(workspace, levels[chosen], period, around, within(tick, 0.3, 1.0))
    except ResokitError as error:
        return Ready(levels, chosen, None, error)
    return Ready(levels, chosen, figures, None)


def _first_level(workspace: Workspace, levels: Mapping[str, WardRows]) -> str:
    """The level of the most wards with figures, or of the most wards where there are none."""
    known = set(workspace.texts("indicator_values", ["ward_id"])["ward_id"])

    def usable(level: str) -> tuple[int, int]:
        rows = levels[level].rows
        return sum(row["id"] in known for row in rows), len(rows)

    return max(levels, key=usable)


@dataclass(frozen=True)
class LineAndWards:
    """What came of one line. Wards are known by their numbers, places in `wards.rows`.

    `by_line` says that they are those that it touches. `touched` holds what the line shares with each ward that it touches, the largest first; `chosen` are the wards it is laid
    beside, `together` their ground, and `difference` tells the line (first) from it (second). `outside_m2` is the ground
    of the line in no ward. `figures` are empty where there are none; `problem` then may say why.
    """

    wards: WardRows
    touched: Sequence[Overlap]
    chosen: Sequence[int]
    by_line: bool
    together: Any
    difference: GroundDifference
    outside_m2: float
    figures: Sequence[Beside]
    problem: ResokitError | None


def compare_line(ready: Ready, line: Any, chosen: Collection[str] | None, tick: Tick) -> LineAndWards | None:
    """Lay `line`, a valid polygon or multipolygon in metres, beside the wards with the ids `chosen`; None for those that it
    touches by more than a hundredth of the line or of the ward. None where there are no wards.

    Raises what `tick` raises.
    """
    wards = ready.wards
    if wards is None or not len(wards.rows):
        return None
    found = compare([line], wards.shapes, within(tick, 0.0, 0.3))
    if chosen is None:
        numbers = sorted(one.ward for one in found.overlaps if is_worth(one))
    else:
        numbers = [number for number, row in enumerate(wards.rows) if row["id"] in chosen]
    together = wards.together(numbers)
    tick(0.5)
    figures: Sequence[Beside] = []
    problem = ready.problem
    shapely = libraries.load("shapely")
    if ready.figures is not None and not shapely.is_empty(line):
        try:
            figures = ready.figures.beside(line, numbers, within(tick, 0.5, 1.0))
        except ResokitError as error:
            problem = error
    return LineAndWards(
        wards,
        found.overlaps,
        numbers,
        chosen is None,
        together,
        difference(line, together),
        found.outside_m2[0],
        figures,
        problem,
    )


def compare_near(ready: Ready, line: Any, chosen: Collection[str] | None, tick: Tick) -> LineAndWards | None:
    """As `compare_line`, unless `line` touches none of the `chosen` wards: then those that it touches are taken after all."""
    found = compare_line(ready, line, chosen, within(tick, 0.0, 0.5))
    if chosen and found is not None and {one.ward for one in found.touched}.isdisjoint(found.chosen):
        return compare_line(ready, line, None, within(tick, 0.5, 1.0))
    return found


def is_worth(overlap: Overlap) -> bool:
    """Whether line and ward share more than a hundredth of either: less is how a line is drawn by hand."""
    return max(overlap.share_of_neighbourhood, overlap.share_of_ward) > EDGE
