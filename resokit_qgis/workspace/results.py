"""A lived neighbourhood as a result: computed from drawings, and kept in a workspace with the recipe it was made with."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property
from typing import Any

from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsCoordinateTransformContext

from resokit_qgis.analysis import agreement_grid, disclosure, libraries
from resokit_qgis.analysis.agreement import Ground, Voices, multipolygon, voices
from resokit_qgis.analysis.agreement_exact import Faces, VastAgreement, arrange_exactly, weights_of
from resokit_qgis.analysis.disclosure import Audience, Rules
from resokit_qgis.analysis.equal_voice import effective_number
from resokit_qgis.analysis.intervals import wilson
from resokit_qgis.analysis.progress import Tick, within
from resokit_qgis.analysis.thresholds import UNION, least_weight, level_for_maps
from resokit_qgis.errors import QT_TRANSLATE_NOOP, ResokitError
from resokit_qgis.workspace.drawings_source import Drawings
from resokit_qgis.workspace.projection import moved_polygons
from resokit_qgis.workspace.store import Workspace, new_id, now


@dataclass(frozen=True)
class Level:
    """The ground (a shapely MultiPolygon in metres, perhaps empty) that at least `threshold` percent include."""

    threshold: Fraction
    geometry: Any
    area_m2: float
    unweighted_m2: float
    """What its area would be if every voice weighed the same, whatever its group."""

    off_share: float | None = None
    """The ground that is in it or in the exact level and not in both, as a share of the exact one; None where it is exact
    or that is not known."""


@dataclass(frozen=True)
class Asked:
    """What is asked for: levels at `thresholds`, and perhaps the ground by number (`cells`) and single cells (`faces`).

    `minimum` is the least number of voices; `by_group` gives every group the same say. `resolution` is the size of the
    cells in metres, 0 for exact ones.
    """

    thresholds: Sequence[Fraction]
    minimum: int
    by_group: bool
    resolution: float
    cells: bool
    faces: bool


@dataclass(frozen=True)
class Result:
    """A computed lived neighbourhood, in `crs`; `on_maps` is the level that is the line on maps.

    `cells` and `faces` are None where they were not asked for. `union_m2` is what all contours together cover.
    """

    crs: QgsCoordinateReferenceSystem
    voices: Voices
    cells: Sequence[Ground] | None
    faces: Faces | None
    levels: Sequence[Level]
    union_m2: float
    on_maps: Level
    round_id: str | None
    fictional: bool
    group_people: tuple[int, ...]
    """By how many people the drawings of each group are, in the order of `voices.names`."""
    people: int
    """How many people drew it, at most as many as there are voices."""
    rules: Rules

    def share(self, weight: int) -> float:
        """The share of all voices, by their weight, that so much `weight` is: 0 to 1."""
        return weight / self.voices.weighing.total

    @property
    def has_groups(self) -> bool:
        """Whether there are groups that make a difference to the weight of a voice."""
        return len(self.voices.names) > 1

    @property
    def audience_of_cells(self) -> Audience:
        """Whose eyes its cells are for: with groups their shares tell how many of each group include them, be it one."""
        return Audience.TEAM if self.has_groups and self.audience is Audience.ALL else self.audience

    def shares_within(self, weights: Sequence[int]) -> Iterator[tuple[float, float, float]]:
        """For each of `weights` its share, and between which ends that lies for all people of whom these are some.

        See `intervals.wilson`; with groups, for as many people as their weights are worth.
        """
        numpy = libraries.load("numpy")
        total = self.voices.weighing.total
        shares = numpy.array([weight / total for weight in weights])
        low, high = wilson(shares, self._effective)
        return zip(shares.tolist(), low.tolist(), high.tolist(), strict=True)

    @cached_property
    def _effective(self) -> float:
        return effective_number(weights_of(self.voices).astype(float))

    @property
    def small_groups(self) -> list[int]:
        """The number of people in each group that has too few for its say to hide whose it is."""
        return [people for people in self.group_people if people < self.rules.drawings]

    @property
    def audience(self) -> Audience:
        """Whose eyes it is for."""
        return disclosure.audience(self.people, self.rules, min(self.group_people))

    def audience_of(self, threshold: Fraction) -> Audience:
        """Whose eyes the level at `threshold` is for."""
        least = least_weight(self.voices.weighing.total, threshold)
        if least <= min(self.voices.weighing.of_each):
            shapely = libraries.load("shapely")
            shares = (shapely.area(self.voices.geometries) / self.union_m2).tolist()
            return disclosure.union_audience(shares, self.audience, self.rules)
        return disclosure.level_audience(self.voices.weighing.fewest(least), self.audience, self.rules)

    @property
    def largest_share(self) -> float:
        """The share of the union (0 to 1) that the largest of the drawings covers."""
        shapely = libraries.load("shapely")
        return disclosure.largest_share(shapely.area(self.voices.geometries).tolist(), self.union_m2)


def compute(drawings: Drawings, asked: Asked, rules: Rules, tick: Tick) -> Result:
    """The lived neighbourhood of `drawings` as it is `asked` for, by the `rules` for small numbers.

    Raises `ResokitError` where there are too few voices, or the cells are too small, too large or too many to work with;
    `CancelledError` from `tick`.
    """
    gathered = voices(
        [drawing.geometry for drawing in drawings.used],
        [drawing.participant for drawing in drawings.used],
        [drawing.group for drawing in drawings.used] if asked.by_group else None,
    )
    people = min(len(gathered), drawings.people)
    disclosure.check_drawings(people, asked.minimum, drawings.left_out(rules), rules)
    thresholds, resolution = asked.thresholds, asked.resolution
    if resolution > 0 and asked.faces:
        raise ResokitError(
            QT_TRANSLATE_NOOP(
                "Resokit", "Single cells are those between the lines as they were drawn. Choose 0 (exact) as cell size."
            )
        )
    # First what may be refused: cells of a size that will not do.
    quick = agreement_grid.arrange(gathered, resolution, within(tick, 0.0, 0.1)) if resolution > 0 else None
    exactly = arrange_exactly(gathered, within(tick, 0.1, 0.6))
    agreement = exactly if quick is None else quick
    # Then what may be too much for the memory.
    faces = exactly.faces(within(tick, 0.6, 0.7)) if asked.faces else None
    ground = agreement.cells(within(tick, 0.7, 0.8)) if asked.cells else None
    surfaces = agreement.levels([UNION, *thresholds], within(tick, 0.8, 0.9))
    if surfaces[0].is_empty:
        raise ResokitError(
            QT_TRANSLATE_NOOP(
                "Resokit",
                "Cells of {size} m are larger than the drawings, so nothing was found. Choose smaller ones, or 0 for exact.",
            ),
            size=f"{resolution:g}",
        )
    plain = surfaces
    if len(gathered.names) > 1:
        plain = agreement.levels([UNION, *thresholds], within(tick, 0.9, 0.95), weighted=False)
    exact = None
    if resolution > 0 and not isinstance(exactly, VastAgreement):
        exact = exactly.levels([UNION, *thresholds], within(tick, 0.95, 1.0))
    levels = [
        Level(
            threshold,
            surfaces[place],
            float(surfaces[place].area),
            float(plain[place].area),
            None if exact is None else _off(surfaces[place], exact[place]),
        )
        for place, threshold in enumerate(thresholds, start=1)
    ]
    with_ground = [one for one in levels if one.area_m2 > 0]
    if not with_ground:
        raise ResokitError(
            QT_TRANSLATE_NOOP(
                "Resokit", "No ground is in so many drawings. Ask for a lower threshold too, such as 0 (the union)."
            )
        )
    chosen = level_for_maps([one.threshold for one in with_ground], len(gathered))
    return Result(
        crs=drawings.crs,
        voices=gathered,
        cells=ground,
        faces=faces,
        levels=levels,
        union_m2=float(surfaces[0].area),
        on_maps=next(one for one in with_ground if one.threshold == chosen),
        round_id=drawings.round_id,
        fictional=drawings.fictional,
        group_people=tuple(
            drawings.people_of(name if asked.by_group else None, asked.by_group) for name in gathered.names
        ),
        people=people,
        rules=rules,
    )


def _off(surface: Any, exact: Any) -> float | None:
    """The ground in one of the two and not in both, as a share of `exact`; None where that has none."""
    shapely = libraries.load("shapely")
    if shapely.is_empty(exact):
        return None
    return float(shapely.symmetric_difference(surface, exact).area / exact.area)


def kept_audiences(recipe: Any, threshold: Any) -> list[str]:
    """Whom the level at `threshold` of a kept result is for, by its `recipe` as it stands in the table: that of all of
    it, and that of the level. None where there is no recipe, or one that somebody wrote.
    """
    try:
        made = json.loads(recipe) if isinstance(recipe, str) else {}
    except ValueError:
        return []
    if not isinstance(made, dict):
        return []
    levels = made.get("audiences")
    own = levels.get(f"{threshold:g}") if isinstance(levels, dict) and isinstance(threshold, int | float) else None
    return [kept for kept in (made.get("audience"), own) if isinstance(kept, str)]


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
        moved = moved_polygons([one.geometry for one in result.levels], way)
        for one, shape in zip(result.levels, moved, strict=True):
            ground = multipolygon(shape)
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
        cells = result.cells or ()
        for cell, shape in zip(cells, moved_polygons([cell.geometry for cell in cells], way), strict=True):
            changes.insert(
                "agreement_cells",
                {
                    "result_id": key,
                    "drawings": cell.drawings,
                    "share": result.share(cell.weight),
                    "geom": shapely.to_wkb(multipolygon(shape)),
                },
            )
    return key
