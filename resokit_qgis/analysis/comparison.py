"""The lived neighbourhood against the wards: how much of each lies in the other, by ground and by people."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from resokit_qgis.analysis import libraries
from resokit_qgis.analysis.outside import outside
from resokit_qgis.analysis.pair_areas import SMALLEST
from resokit_qgis.analysis.population import Population, clipped, people_in, stands_on
from resokit_qgis.analysis.progress import Tick, within

EDGE = 0.01
"""The share of a ward up to which it is only touched, and over all but which it is whole: lines are drawn by hand."""

WHOLE, SPLIT, TOUCHED = "whole", "split", "touched"
"""How a ward lies to a neighbourhood: in it for at least 99 %, divided by its boundary, or in it for at most 1 %."""


@dataclass(frozen=True)
class Overlap:
    """One neighbourhood (its place in the list) and one ward that it shares ground with. Shares are 0 to 1.

    `iou` is the Jaccard index, intersection over union: 1 where both are the same ground (Jaccard 1901).
    """

    neighbourhood: int
    ward: int
    overlap_m2: float
    share_of_neighbourhood: float
    share_of_ward: float
    iou: float

    @property
    def lies(self) -> str:
        """How the ward lies: `WHOLE`, `SPLIT` or `TOUCHED`."""
        if self.share_of_ward >= 1 - EDGE:
            return WHOLE
        return SPLIT if self.share_of_ward > EDGE else TOUCHED


@dataclass(frozen=True)
class Comparison:
    """`overlaps` by neighbourhood, largest first.

    Per neighbourhood, `outside` is its ground in no ward at all, a geometry (empty where there is none), and
    `outside_m2` the area of that.
    """

    overlaps: list[Overlap]
    outside: list[Any]
    outside_m2: list[float]


def compare(neighbourhoods: Sequence[Any], wards: Sequence[Any], tick: Tick) -> Comparison:
    """Compare valid polygons in metres. None or empty ones touch nothing. Wards may overlap each other."""
    numpy = libraries.load("numpy")
    shapely = libraries.load("shapely")
    ward_shapes = numpy.empty(len(wards), dtype=object)
    ward_shapes[:] = wards
    tree = shapely.STRtree(ward_shapes)
    found = Comparison([], [], [])
    for index, neighbourhood in enumerate(neighbourhoods):
        tick(index / len(neighbourhoods))
        if neighbourhood is None or shapely.is_empty(neighbourhood):
            found.outside.append(shapely.MultiPolygon())
            found.outside_m2.append(0.0)
            continue
        touched, common = _shared(neighbourhood, ward_shapes, tree)
        found.overlaps.extend(_overlaps(index, neighbourhood, ward_shapes, touched, common))
        rest = outside(neighbourhood, ward_shapes[touched])
        left = float(shapely.area(rest))
        found.outside.append(rest if left > SMALLEST else shapely.MultiPolygon())
        found.outside_m2.append(left if left > SMALLEST else 0.0)
    return found


def _shared(neighbourhood: Any, wards: Any, tree: Any) -> tuple[Any, Any]:
    """The numbers of the wards that share ground with `neighbourhood`, ascending, and how much in square metres."""
    numpy = libraries.load("numpy")
    shapely = libraries.load("shapely")
    shapely.prepare(neighbourhood)
    near = numpy.sort(tree.query(neighbourhood, predicate="intersects"))
    # Most lie wholly inside, and only the others need to be cut.
    inside = shapely.contains_properly(neighbourhood, wards[near])
    common = numpy.empty(len(near))
    common[inside] = shapely.area(wards[near[inside]])
    common[~inside] = shapely.area(shapely.intersection(wards[near[~inside]], neighbourhood))
    shared = common > SMALLEST
    return near[shared], common[shared]


def _overlaps(index: int, neighbourhood: Any, wards: Any, touched: Any, common: Any) -> list[Overlap]:
    numpy = libraries.load("numpy")
    shapely = libraries.load("shapely")
    area, areas = float(shapely.area(neighbourhood)), shapely.area(wards[touched])
    order = numpy.argsort(-common, kind="stable")
    touched, common, areas = touched[order], common[order], areas[order]
    # Rounding makes what lies wholly inside a hair larger than itself.
    shares = [numpy.minimum(1.0, common / whole).tolist() for whole in (area, areas, area + areas - common)]
    return [Overlap(index, *row) for row in zip(touched.tolist(), common.tolist(), *shares, strict=True)]


@dataclass(frozen=True)
class People:
    """How many people live where, as estimates: not for other eyes before they passed `disclosure`.

    `shared` is in step with the overlaps of the comparison: people in both. `of_neighbourhood` and `outside` (in no
    ward at all) are per neighbourhood, `of_ward` per ward. `unknown` are the wards that the population does not reach:
    whether nobody lives there, or the layer stops before, it does not say.
    """

    shared: list[float]
    of_neighbourhood: list[float]
    outside: list[float]
    of_ward: list[float]
    unknown: frozenset[int] = frozenset()


def compare_people(
    neighbourhoods: Sequence[Any], wards: Sequence[Any], comparison: Comparison, population: Population, tick: Tick
) -> People:
    """The people behind `comparison`, which was made of `neighbourhoods` and `wards`.

    Those of a polygon are spread evenly over it, so that each part's are counted where it lies.
    """
    numpy = libraries.load("numpy")
    ward_shapes = numpy.empty(len(wards), dtype=object)
    ward_shapes[:] = wards
    of_ward = people_in(population, ward_shapes, within(tick, 0.0, 0.3))
    shared, whole, rest = [], [], []
    for index, neighbourhood in enumerate(neighbourhoods):
        tick(0.3 + 0.7 * index / len(neighbourhoods))
        step = within(tick, 0.3 + 0.7 * index / len(neighbourhoods), 0.3 + 0.7 * (index + 1) / len(neighbourhoods))
        here = clipped(population, neighbourhood)
        touched = [overlap.ward for overlap in comparison.overlaps if overlap.neighbourhood == index]
        shared.extend(people_in(here, ward_shapes[touched], step).tolist())
        whole.append(float(here.counts.sum()))
        rest.append(float(clipped(here, comparison.outside[index]).counts.sum()))
    touched = sorted({overlap.ward for overlap in comparison.overlaps})
    reached = stands_on(population, ward_shapes[touched], within(tick, 1.0, 1.0)) > EDGE
    unknown = frozenset(ward for ward, there in zip(touched, reached.tolist(), strict=True) if not there)
    return People(shared, whole, rest, of_ward.tolist(), unknown)
