"""How sure we are of one neighbourhood: every figure about what its people drew, with how far it may be off."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from resokit_qgis.analysis import libraries
from resokit_qgis.analysis.agreement import Voices
from resokit_qgis.analysis.agreement_measures import crispness, fleiss_kappa
from resokit_qgis.analysis.bootstrap import REPLICATES, bootstrap, percentile_interval
from resokit_qgis.analysis.equal_voice import Weights, effective_number, one_each, per_group
from resokit_qgis.analysis.intervals import CONFIDENCE, ground_in_doubt
from resokit_qgis.analysis.marked import Marked, mark
from resokit_qgis.analysis.pairwise import mean_pairwise_iou
from resokit_qgis.analysis.progress import Tick, within
from resokit_qgis.analysis.stability import Change, Curve, change_with, curve
from resokit_qgis.analysis.unusual import Proposal, proposals

OUTER, CORE, INNER = LEVELS = (Fraction(25), Fraction(50), Fraction(75))
"""The levels that are told, in percent: the outer ground, the core, and the ground that hardly anybody leaves out."""

MORE = 30
"""For so many more drawings it is told how much the core would still move."""


@dataclass(frozen=True)
class Asked:
    """What to compute: `by_group` gives each group the same say; intervals hold the middle `confidence`.

    The same `seed` gives the same figures.
    """

    by_group: bool = False
    replicates: int = REPLICATES
    confidence: float = CONFIDENCE
    seed: int = 1


@dataclass(frozen=True)
class Estimate:
    """A figure and the two ends of its interval; nan where there is none."""

    value: float
    low: float
    high: float


@dataclass(frozen=True)
class InWard:
    """The ward (its place in the list) that is most like the core, and how alike they are (IoU)."""

    ward: int
    iou: Estimate


@dataclass(frozen=True)
class Window:
    """The ground in which people's agreement is judged: the union of what `people` drew, without far-off drawings."""

    area_m2: float
    people: int
    kappa: float


@dataclass(frozen=True)
class Certainty:
    """What is known about one neighbourhood. Areas in m2; `areas` and `plain_m2` are in step with `LEVELS`.

    `plain_m2` holds what the areas would be if every person weighed the same. `shares` (0 to 1, rising) and
    `share_m2` say how much ground exactly such a share includes. `core` and `outer` are MultiPolygons.
    """

    people: int
    effective: float
    areas: tuple[Estimate, ...]
    plain_m2: tuple[float, ...]
    union_m2: float
    shares: Any
    share_m2: Any
    doubt_m2: float
    crispness: Estimate
    mean_iou: float
    window: Window
    proposals: tuple[Proposal, ...]
    curve: Curve
    change: Change | None
    in_ward: InWard | None
    core: Any
    outer: Any


def certainty(voices: Voices, wards: Sequence[Any], asked: Asked, tick: Tick) -> Certainty:
    """All figures about the neighbourhood of `voices`, beside `wards` (valid polygons in metres; there may be none).

    The ground is arranged twice, the second time with the core and its ward laid in; after that only weights change.
    Raises what `arrange` and `tick` raise.
    """
    shapely = libraries.load("shapely")
    drawn = voices.geometries
    weights = per_group(voices) if asked.by_group else one_each(voices)
    least = [weights.least(threshold, weights.total) for threshold in LEVELS]
    outer, core = _lines(drawn, weights, least[:2], within(tick, 0.0, 0.08))
    ward = _most_like(core, wards)
    there = [] if shapely.is_empty(core) else [core]
    marked = mark(drawn, [*there, *([] if ward is None else [wards[ward]])], within(tick, 0.08, 0.16))
    spread = _spread(voices, weights, marked, asked, within(tick, 0.16, 0.55))
    measured = marked.measure(weights.each, least, None if ward is None else 1)
    level_m2 = [one.level_m2 for one in measured]
    found = _curve(weights, marked, asked, within(tick, 0.55, 0.9))
    far = proposals(list(drawn))
    numbers, exactly = marked.areas(weights.each)
    shares, effective = numbers / weights.total, effective_number(weights.each)
    ones = one_each(voices)
    return Certainty(
        people=len(voices),
        effective=effective,
        areas=tuple(_estimate(area, spread[:, place], asked.confidence) for place, area in enumerate(level_m2)),
        plain_m2=tuple(
            one.level_m2
            for one in marked.measure(ones.each, [ones.least(threshold, ones.total) for threshold in LEVELS])
        ),
        union_m2=float(exactly.sum()),
        shares=shares,
        share_m2=exactly,
        doubt_m2=ground_in_doubt(shares, exactly, effective, CORE, asked.confidence),
        crispness=_estimate(crispness(level_m2[2], level_m2[0]), spread[:, 3], asked.confidence),
        mean_iou=mean_pairwise_iou(drawn, within(tick, 0.9, 1.0)),
        window=_window(marked, far),
        proposals=tuple(far),
        curve=found,
        change=change_with(found, MORE),
        in_ward=None if ward is None else InWard(ward, _estimate(measured[1].iou, spread[:, 4], asked.confidence)),
        core=core,
        outer=outer,
    )


def _lines(drawn: Any, weights: Weights, least: Sequence[int], tick: Tick) -> list[Any]:
    """The levels of so much weight. Their arrangement ends here: two large ones need not be kept at a time."""
    plain = mark(drawn, [], tick)
    return [plain.level(weights.each, one) for one in least]


def _estimate(value: float, replicates: Any, confidence: float) -> Estimate:
    return Estimate(value, *percentile_interval(replicates, confidence))


def _most_like(core: Any, wards: Sequence[Any]) -> int | None:
    """The place of the ward with the largest intersection over union with `core`; None where none shares ground."""
    numpy = libraries.load("numpy")
    shapely = libraries.load("shapely")
    if not len(wards) or shapely.is_empty(core):
        return None
    shapes = numpy.array(list(wards), dtype=object)
    near = numpy.sort(shapely.STRtree(shapes).query(core, predicate="intersects"))
    common = shapely.area(shapely.intersection(shapes[near], core))
    alike = common / (shapely.area(shapes[near]) + shapely.area(core) - common)
    if not len(near) or alike.max() <= 0:
        return None
    return int(near[alike.argmax()])


def _spread(voices: Voices, weights: Weights, marked: Marked, asked: Asked, tick: Tick) -> Any:
    """The replicates (rows) of the areas of `LEVELS`, of crispness, and of the IoU of the core with its ward."""
    with_ward = marked.marks > 1

    def figures(drawn: Any) -> list[float]:
        again = weights.each * drawn
        total = int(again.sum())
        least = [weights.least(threshold, total) for threshold in LEVELS]
        laid = marked.measure(again, least, 1 if with_ward else None)
        areas = [one.level_m2 for one in laid]
        return [*areas, crispness(areas[2], areas[0]), laid[1].iou if with_ward else float("nan")]

    return bootstrap(figures, voices.groups, asked.replicates, asked.seed, tick)


def _curve(weights: Weights, marked: Marked, asked: Asked, tick: Tick) -> Curve:
    """How like the core, which is the first mark, those of fewer people are; without sizes where there is no core."""
    if not marked.marks:
        return Curve(len(weights.each), (), (), (), ())

    def likeness(picked: Any) -> float:
        some = weights.each * picked
        return marked.measure(some, [weights.least(CORE, int(some.sum()))], 0)[0].iou

    return curve(likeness, len(weights.each), asked.seed, tick)


def _window(marked: Marked, far: Sequence[Proposal]) -> Window:
    """Agreement within the union of what people drew, leaving those out here whose drawing stands far from the rest."""
    numpy = libraries.load("numpy")
    near = numpy.ones(marked.voices, dtype=numpy.int64)
    near[[proposal.place for proposal in far]] = 0
    numbers, exactly = marked.areas(near)
    people = int(near.sum())
    return Window(float(exactly.sum()), people, fleiss_kappa(numbers, exactly, people))
