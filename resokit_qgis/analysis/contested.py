"""Ground that more than one neighbourhood name claims with a similar share of its people."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from resokit_qgis.analysis import disclosure, libraries
from resokit_qgis.analysis.arrangement import arrange
from resokit_qgis.analysis.progress import Tick, within

LEAST_SHARE = 0.25
"""A name claims the ground that at least this share of the people who drew it include."""

CLOSENESS = 0.75
"""Shares are similar where the smaller is at least this part of the larger."""


@dataclass(frozen=True)
class Contested:
    """Contested cells in step: their polygons (object array), the two names with the largest shares, and these shares.

    `first` and `second` hold the numbers of the names; `first_share` is at least `second_share`, both 0 to 1.
    """

    polygons: Any
    first: Any
    second: Any
    first_share: Any
    second_share: Any


def contested(
    drawn: Any,
    names: Any,
    tick: Tick,
    least_share: float = LEAST_SHARE,
    closeness: float = CLOSENESS,
    fewest: int = disclosure.FEWEST,
) -> Contested:
    """The contested cells of `drawn`, one valid (multi)polygon in metres a voice, with the number of its name in `names`.

    A cell is contested where at least two names claim it (`least_share` of their people or more) and the second
    largest share is at least `closeness` of the largest: 46 % of those who drew one name and 43 % of those who drew
    another is contested, 80 and 30 is not. With a closeness of 0 it is all ground that two names claim. Names drawn by
    fewer than `fewest` people claim nothing, or one could tell who drew what. Voices are weighed once for each name, so give only names that lie
    near each other.

    Source: the maps of New York and Chicago that readers of DNAinfo drew in 2015, which told such shares by corner.
    """
    numpy = libraries.load("numpy")
    names = numpy.asarray(names)
    arrangement = arrange(drawn, within(tick, 0.0, 0.4))
    cells = arrangement.cells(within(tick, 0.4, 0.8))
    number = len(cells.areas)
    first, second = numpy.full(number, -1), numpy.full(number, -1)
    first_share, second_share = numpy.zeros(number), numpy.zeros(number)
    kinds, people = numpy.unique(names, return_counts=True)
    for place, (name, size) in enumerate(zip(kinds, people, strict=True)):
        tick(0.8 + 0.2 * place / len(kinds))
        if size < fewest:
            continue
        shares = cells.weights(arrangement.weigh((names == name).astype(numpy.int64))) / size
        top = shares > first_share
        next_to_top = ~top & (shares > second_share)
        second[top], second_share[top] = first[top], first_share[top]
        first[top], first_share[top] = name, shares[top]
        second[next_to_top], second_share[next_to_top] = name, shares[next_to_top]
    which = (second_share >= least_share) & (second_share >= closeness * first_share) & (second >= 0)
    return Contested(cells.polygons[which], first[which], second[which], first_share[which], second_share[which])


def claimed_twice(claims: Any, tick: Tick) -> list[tuple[int, int, float]]:
    """Which two of `claims` share ground and how much: (place, place, m2), the lower place first.

    `claims` holds the ground of one name each, such as its level of 25 %. This is the quick way for many names, without
    an arrangement of all that was drawn: all ground that two names claim, however close their shares are.
    """
    numpy = libraries.load("numpy")
    shapely = libraries.load("shapely")
    shapes = numpy.array(list(claims), dtype=object)
    tree = shapely.STRtree(shapes)
    found = []
    for place, claim in enumerate(shapes):
        tick(place / len(shapes))
        near = numpy.sort(tree.query(claim, predicate="intersects"))
        near = near[near > place]
        for other, area in zip(near, shapely.area(shapely.intersection(shapes[near], claim)), strict=True):
            if area > 0:
                found.append((place, int(other), float(area)))
    return found
