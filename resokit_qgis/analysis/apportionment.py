"""Which share of each ward lies in a neighbourhood: by area, or by what stands there.

A ward's share is the overlap by the area of the ward (never of the neighbourhood), or the ancillary weight in the overlap
by that in the ward (dasymetric: Wright 1936, "A method of mapping densities of population", Geographical Review
26(1)); by area again where a ward has none, or so little that the layer cannot be complete there.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from resokit_qgis.analysis import libraries
from resokit_qgis.analysis.ancillary import Pieces
from resokit_qgis.analysis.progress import Tick
from resokit_qgis.analysis.ward_counts import WardCounts
from resokit_qgis.errors import QT_TRANSLATE_NOOP, ResokitError

SMALLEST = 1e-6
"""Square metres that coordinates cannot tell from a shared edge."""

ROUNDING = 1e-9
"""The part of a ward's area that coordinates cannot tell from nothing."""

OVERLAPPING = 0.01
"""The part of a neighbourhood that may lie in more than one ward: slivers along edges, not two layers in one."""

THIN = 0.5
"""A ward with less than this part of the usual weight per person has a layer that stops there: a city's at its border.

Of Brussels' wards those that the blocks of Schaerbeek fill have 0.6 of the usual and more, by ground, edge or people,
and those at its border of which they fill up to a quarter have 0.6 and less, by edge or people under a third.
"""


@dataclass(frozen=True)
class Touched:
    """The wards that one neighbourhood shares ground with.

    Arrays (touched,): `wards`, their numbers in order; `share`, 0 to 1, the part of each ward's area inside; `inside`,
    whether the ward lies wholly inside. `coverage`, 0 to 1, is the part of the neighbourhood that lies in wards.
    """

    wards: Any
    share: Any
    inside: Any
    coverage: float


class WardGround:
    """The wards, made ready for many neighbourhoods: `shapes` (wards,), an object array of valid polygons in metres,
    with their areas and the tree that finds those nearby.
    """

    def __init__(self, shapes: Any) -> None:
        shapely = libraries.load("shapely")
        self.shapes = shapes
        self.areas = shapely.area(shapes)
        self.tree = shapely.STRtree(shapes)


def touched(neighbourhood: Any, wards: WardGround) -> Touched:
    """What `neighbourhood` (a valid polygon in metres) shares with `wards`.

    Raises `ResokitError` where it lies in several wards at once.
    """
    numpy = libraries.load("numpy")
    shapely = libraries.load("shapely")
    shapely.prepare(neighbourhood)
    near = numpy.sort(wards.tree.query(neighbourhood, predicate="intersects"))
    common = shapely.intersection(wards.shapes[near], neighbourhood)
    overlap = shapely.area(common)
    shared = overlap > SMALLEST
    near, common, overlap = near[shared], common[shared], overlap[shared]
    whole = float(shapely.area(neighbourhood))
    covered = float(shapely.area(shapely.union_all(common)))
    if overlap.sum() - covered > OVERLAPPING * whole:
        raise ResokitError(
            QT_TRANSLATE_NOOP(
                "Resokit",
                "The wards overlap each other, so that people would count twice. Choose the wards of one level, for instance with a filter.",
            )
        )
    areas = wards.areas[near]
    inside = areas - overlap <= ROUNDING * areas + SMALLEST
    share = numpy.where(inside, 1.0, numpy.minimum(1.0, overlap / areas))
    return Touched(near, share, inside, min(1.0, covered / whole))


def touch_all(neighbourhoods: Sequence[Any], wards: WardGround, tick: Tick) -> list[Touched]:
    """`touched` for each of the neighbourhoods."""
    found = []
    for place, neighbourhood in enumerate(neighbourhoods):
        tick(place / len(neighbourhoods))
        found.append(touched(neighbourhood, wards))
    return found


def complete(weight: Any, people: WardCounts | None) -> Any:
    """The ancillary `weight` of each ward (wards,), 0 where it stops short of what the `people` there would need.

    Usual is the median over the weight: what is a sliver of some ward has no say.
    """
    numpy = libraries.load("numpy")
    if people is None:
        return weight
    seen = people.known & (people.low > 0) & (weight > 0)
    if not seen.any():
        return weight
    each = numpy.where(seen, weight / numpy.where(seen, people.low, 1.0), numpy.inf)
    order = numpy.argsort(each[seen], kind="stable")
    reached = numpy.cumsum(weight[seen][order])
    usual = each[seen][order][numpy.searchsorted(reached, reached[-1] / 2)]
    return numpy.where(each < THIN * usual, 0.0, weight)


def by_weight(found: Touched, neighbourhood: Any, pieces: Pieces, reading: str, expected: Any) -> tuple[Any, Any]:
    """The shares of the touched wards by ancillary weight, and whether it had to be by area: arrays (touched,).

    `expected` is the weight in each ward (wards,), 0 where it does not count.
    """
    numpy = libraries.load("numpy")
    whole = expected[found.wards]
    part = pieces.inside(neighbourhood, reading)[found.wards]
    empty = whole <= 0
    share = numpy.where(empty, found.share, numpy.minimum(1.0, part / numpy.where(empty, 1.0, whole)))
    return numpy.where(found.inside, 1.0, share), empty & ~found.inside
