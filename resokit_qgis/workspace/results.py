"""A lived neighbourhood as a result: computed from drawings, and kept in a workspace with the recipe it was made with."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsCoordinateTransformContext

from resokit_qgis.analysis import agreement_exact, agreement_grid, disclosure, libraries
from resokit_qgis.analysis.agreement import Ground, Voices, cells, level, multipolygon, voices
from resokit_qgis.analysis.progress import Tick, within
from resokit_qgis.analysis.thresholds import UNION, level_for_maps
from resokit_qgis.errors import QT_TRANSLATE_NOOP, ResokitError
from resokit_qgis.workspace.drawings_source import Drawings
from resokit_qgis.workspace.projection import moved_polygon
from resokit_qgis.workspace.store import Workspace, new_id, now


@dataclass(frozen=True)
class Level:
    """The ground (a shapely MultiPolygon in metres, perhaps empty) that at least `threshold` percent include."""

    threshold: Fraction
    geometry: Any
    area_m2: float
    unweighted_m2: float
    """What its area would be if every voice weighed the same, whatever its group."""


@dataclass(frozen=True)
class Result:
    """A computed lived neighbourhood, in `crs`; `on_maps` is the level that is the line on maps."""

    crs: QgsCoordinateReferenceSystem
    voices: Voices
    cells: Sequence[Ground]
    levels: Sequence[Level]
    on_maps: Level
    round_id: str | None
    fictional: bool
    group_people: tuple[int, ...]
    """By how many people the drawings of each group are, in the order of `voices.names`."""

    def share(self, cell: Ground) -> float:
        """The share of all voices, by their weight, that include `cell`: 0 to 1."""
        return cell.weight / self.voices.weighing.total

    @property
    def small_groups(self) -> list[int]:
        """The number of people in each group that has too few for its say to hide whose it is."""
        return [people for people in self.group_people if people < disclosure.FEWEST]

    @property
    def union_m2(self) -> float:
        """What all contours together cover."""
        return sum(float(cell.geometry.area) for cell in self.cells)


def compute(
    drawings: Drawings, thresholds: Sequence[Fraction], minimum: int, by_group: bool, resolution: float, tick: Tick
) -> Result:
    """The lived neighbourhood of `drawings` at `thresholds`; `by_group` gives every group the same say.

    `resolution` is the size of the cells in metres, 0 for exact ones. Raises `ResokitError` where there are fewer
    voices than `minimum`, or the cells are too small or too large to work with; `CancelledError` from `tick`.
    """
    shapely = libraries.load("shapely")
    gathered = voices(
        [drawing.geometry for drawing in drawings.used],
        [drawing.participant for drawing in drawings.used],
        [drawing.group for drawing in drawings.used] if by_group else None,
    )
    disclosure.check_drawings(min(len(gathered), drawings.people), minimum, drawings.left_out())
    step = within(tick, 0.0, 0.6)
    arrangement = (
        agreement_grid.arrange(gathered, resolution, step)
        if resolution > 0
        else agreement_exact.arrange(gathered, step)
    )
    ground = cells(arrangement, within(tick, 0.6, 0.8))
    if not ground and resolution == 0:
        raise ResokitError(
            QT_TRANSLATE_NOOP(
                "Resokit",
                "The drawings are smaller than a millimetre, so nothing was found. Set the layer's real coordinate reference system.",
            )
        )
    if not ground:
        raise ResokitError(
            QT_TRANSLATE_NOOP(
                "Resokit",
                "Cells of {size} m are larger than the drawings, so nothing was found. Choose smaller ones, or 0 for exact.",
            ),
            size=f"{resolution:g}",
        )
    levels = []
    for index, threshold in enumerate(thresholds):
        step = within(tick, 0.8 + 0.2 * index / len(thresholds), 0.8 + 0.2 * (index + 1) / len(thresholds))
        surface = level(arrangement, threshold, within(step, 0.0, 0.5))
        plain = level(arrangement, threshold, within(step, 0.5, 1.0), False) if len(gathered.names) > 1 else surface
        levels.append(Level(threshold, surface, float(shapely.area(surface)), float(shapely.area(plain))))
    with_ground = [one for one in levels if one.area_m2 > 0]
    if not with_ground:
        raise ResokitError(
            QT_TRANSLATE_NOOP(
                "Resokit", "No ground is in so many drawings. Ask for a lower threshold too, such as 0 (the union)."
            )
        )
    chosen = level_for_maps([one.threshold for one in with_ground], len(gathered))
    on_maps = next(one for one in with_ground if one.threshold == chosen)
    people = tuple(drawings.people_of(name if by_group else None, by_group) for name in gathered.names)
    return Result(drawings.crs, gathered, ground, levels, on_maps, drawings.round_id, drawings.fictional, people)


def keep(
    workspace: Workspace,
    name: str,
    result: Result,
    recipe: Mapping[str, Any],
    transforms: QgsCoordinateTransformContext,
) -> str:
    """Write `result` under `name` in one transaction and return its `result_id`.

    Older results of that name stay, but are no longer the line on maps. `recipe` is kept as JSON with every level.
    """
    shapely = libraries.load("shapely")
    way = QgsCoordinateTransform(result.crs, workspace.crs, transforms)
    key = new_id()
    moment = now()
    older = [row["id"] for row in workspace.rows("neighbourhoods") if row["name"] == name and row["on_maps"]]
    with workspace.change() as changes:
        for row in older:
            changes.update("neighbourhoods", row, {"on_maps": False})
        for one in result.levels:
            ground = multipolygon(moved_polygon(one.geometry, way))
            changes.insert(
                "neighbourhoods",
                {
                    "name": name,
                    "result_id": key,
                    "rule": "union" if one.threshold == UNION else "share",
                    "threshold": float(one.threshold),
                    "drawings": len(result.voices),
                    "area_m2": one.area_m2,
                    "on_maps": one is result.on_maps,
                    "round_id": result.round_id,
                    "computed_at": moment,
                    "recipe": json.dumps(recipe, ensure_ascii=False, sort_keys=True),
                    "fictional": result.fictional,
                    "geom": None if shapely.is_empty(ground) else shapely.to_wkb(ground),
                },
            )
        for cell in result.cells:
            changes.insert(
                "agreement_cells",
                {
                    "result_id": key,
                    "drawings": cell.drawings,
                    "share": result.share(cell),
                    "geom": shapely.to_wkb(multipolygon(moved_polygon(cell.geometry, way))),
                },
            )
    return key
