"""A lived neighbourhood as a result, computed from drawings: `keeping` keeps it in a workspace, `recipe` says how it was made."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from functools import cached_property
from typing import Any

from qgis.core import QgsCoordinateReferenceSystem

from resokit_qgis.analysis import agreement_grid, disclosure, libraries
from resokit_qgis.analysis.agreement import Ground, Voices, voices
from resokit_qgis.analysis.agreement_exact import Faces, VastAgreement, arrange_exactly, weights_of
from resokit_qgis.analysis.blocks import reached_m2
from resokit_qgis.analysis.disclosure import Audience, Rules
from resokit_qgis.analysis.equal_voice import effective_number
from resokit_qgis.analysis.intervals import wilson
from resokit_qgis.analysis.line_audience import line_audience
from resokit_qgis.analysis.live_blocks import LiveBlocks
from resokit_qgis.analysis.progress import Tick, within
from resokit_qgis.analysis.thresholds import UNION, least_weight, level_for_maps
from resokit_qgis.errors import QT_TRANSLATE_NOOP, ResokitError
from resokit_qgis.workspace.drawings_source import Drawings
from resokit_qgis.workspace.rule import BLOCKS, SHARE
from resokit_qgis.workspace.rule import UNION as ALL_CONTOURS


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

    rule: str = SHARE
    """A code of the vocabulary "rule": all contours, a share, or whole blocks that a share includes."""

    audience: Audience | None = None
    """Whose eyes whole blocks are for; None for other levels, of which the result itself tells."""


@dataclass(frozen=True)
class Asked:
    """What is asked for: levels at `thresholds`, and perhaps the ground by number (`cells`) and single cells (`faces`).

    `minimum` is the least number of voices; `by_group` gives every group the same say. `resolution` is the size of the
    cells in metres, 0 for exact ones. `on_maps`, one of the thresholds, is to be the line on maps; None leaves that to
    the number of voices.
    """

    thresholds: Sequence[Fraction]
    minimum: int
    by_group: bool
    resolution: float
    cells: bool
    faces: bool
    on_maps: Fraction | None = None


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

    def audience_of(self, level: Level) -> Audience:
        """Whose eyes `level` is for."""
        return self._audience_at(level.threshold) if level.audience is None else level.audience

    def _audience_at(self, threshold: Fraction) -> Audience:
        least = least_weight(self.voices.weighing.total, threshold)
        return line_audience(self.voices, least, self.union_m2, self.audience, self.rules)

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
            ALL_CONTOURS if threshold == UNION else SHARE,
        )
        for place, threshold in enumerate(thresholds, start=1)
    ]
    return Result(
        crs=drawings.crs,
        voices=gathered,
        cells=ground,
        faces=faces,
        levels=levels,
        union_m2=float(surfaces[0].area),
        on_maps=_line_on_maps(levels, asked.on_maps, len(gathered)),
        round_id=drawings.round_id,
        fictional=drawings.fictional,
        group_people=tuple(
            drawings.people_of(name if asked.by_group else None, asked.by_group) for name in gathered.names
        ),
        people=people,
        rules=rules,
    )


def _line_on_maps(levels: Sequence[Level], wanted: Fraction | None, voices_counted: int) -> Level:
    """The one of `levels` at the threshold `wanted`, or, for None, that fits so many voices."""
    with_ground = {one.threshold: one for one in levels if one.area_m2 > 0}
    if not with_ground or (wanted is not None and wanted not in with_ground):
        raise ResokitError(
            QT_TRANSLATE_NOOP(
                "Resokit", "No ground is in so many drawings. Ask for a lower threshold too, such as 0 (the union)."
            )
        )
    return with_ground[level_for_maps(list(with_ground), voices_counted) if wanted is None else wanted]


def with_blocks(result: Result, blocks: LiveBlocks, threshold: Fraction, tick: Tick) -> Result:
    """`result` with the `blocks` that at least `threshold` percent include as one more level, the line on maps.

    Raises `ResokitError` where no block is included by so many.
    """
    shape = blocks.level(threshold)
    area = float(shape.area)
    if area == 0:
        raise ResokitError(
            QT_TRANSLATE_NOOP(
                "Resokit",
                "No block is included by so many: the most that any reaches is {most} %. Ask for a lower threshold.",
            ),
            most=f"{100 * float(max(blocks.shares, default=0.0)):.1f}",
        )
    if threshold == UNION:
        shares = reached_m2(result.voices.geometries, blocks.blocks, tick) / area
        audience = disclosure.union_audience(shares.tolist(), result.audience, result.rules)
    else:
        weighing = result.voices.weighing
        fewest = weighing.fewest(least_weight(weighing.total, threshold))
        audience = disclosure.level_audience(fewest, result.audience, result.rules)
    built = Level(threshold, shape, area, area, rule=BLOCKS, audience=audience)
    return replace(result, levels=[*result.levels, built], on_maps=built)


def _off(surface: Any, exact: Any) -> float | None:
    """The ground in one of the two and not in both, as a share of `exact`; None where that has none."""
    shapely = libraries.load("shapely")
    if shapely.is_empty(exact):
        return None
    return float(shapely.symmetric_difference(surface, exact).area / exact.area)
