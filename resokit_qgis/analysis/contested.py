"""Ground that more than one neighbourhood name claims with a similar share of its people."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from math import ceil
from typing import Any

from resokit_qgis.analysis import disclosure, libraries
from resokit_qgis.analysis.agreement_exact import MOST_CROSSINGS, too_many_cells
from resokit_qgis.analysis.arrangement import Arrangement, TooManyCrossings, arrange
from resokit_qgis.analysis.outlines import SLIVER
from resokit_qgis.analysis.progress import Tick, within
from resokit_qgis.analysis.regions import region, region_area

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


@dataclass(frozen=True)
class Claimed:
    """The ground of one neighbourhood that others claim too: a MultiPolygon in metres and its area in m2.

    `by` says which others claim how much of it (m2), the largest first; where three names meet it counts for each.
    """

    geometry: Any
    area_m2: float
    by: tuple[tuple[str, float], ...]


def claimed_by_others(
    drawn: Any,
    others: Mapping[str, Any],
    tick: Tick,
    least_share: float = LEAST_SHARE,
    closeness: float = CLOSENESS,
    fewest: int = disclosure.FEWEST,
) -> Claimed:
    """Which ground of the neighbourhood that `drawn` shows is contested by `others`: by their names what was drawn.

    `drawn` and each of `others` are object arrays of valid (multi)polygons in metres, one a voice. A cell is contested
    as in `contested`, where the neighbourhood itself is among the names whose share comes near the largest; all others
    that do are told. Only names that can share such ground are looked at, so `others` may be all there are.
    """
    numpy = libraries.load("numpy")
    shapely = libraries.load("shapely")
    near = [name for name, some in others.items() if len(some) >= fewest and _may_share(drawn, some, least_share)]
    if len(drawn) < fewest or not near:
        return Claimed(shapely.MultiPolygon(), 0.0, ())
    voices = [drawn, *(others[name] for name in near)]
    try:
        arrangement = arrange(numpy.concatenate(voices), within(tick, 0.0, 0.6), MOST_CROSSINGS)
    except TooManyCrossings as many:
        raise too_many_cells(many.expected) from many
    ends = numpy.cumsum([0, *map(len, voices)])
    largest = numpy.zeros(2 * len(arrangement.events))
    for place in range(len(voices)):
        tick(0.6 + 0.2 * place / len(voices))
        largest = numpy.maximum(largest, _shares(arrangement, ends[place], ends[place + 1]))
    # Weighed twice: the shares of all names together would take much memory.
    claims = numpy.zeros((2, len(largest)), dtype=bool)
    areas = []
    for place in range(len(voices)):
        tick(0.8 + 0.1 * place / len(voices))
        shares = _shares(arrangement, ends[place], ends[place + 1])
        claim = (shares >= least_share) & (shares >= closeness * largest)
        if place == 0:
            claims[0] = claim
        else:
            claims[1] |= claim
            areas.append((near[place - 1], region_area(arrangement, claims[0] & claim)))
    tick(0.9)
    both = claims[0] & claims[1]
    return Claimed(
        region(arrangement, both),
        region_area(arrangement, both),
        tuple(sorted(((name, area) for name, area in areas if area > SLIVER), key=lambda one: -one[1])),
    )


def _shares(arrangement: Arrangement, begin: int, end: int) -> Any:
    """The share of the voices from `begin` up to `end` that include what each side looks onto (see `regions`)."""
    numpy = libraries.load("numpy")
    weights = numpy.zeros(len(arrangement), dtype=numpy.int64)
    weights[begin:end] = 1
    depths = arrangement.weigh(weights)
    return numpy.concatenate((depths.inside, depths.outside)) / (end - begin)


def _may_share(one: Any, other: Any, least_share: float) -> bool:
    """Whether ground that `least_share` of both include can be the same anywhere, by the extents of what was drawn."""
    (low, high), (other_low, other_high) = _extent(one, least_share), _extent(other, least_share)
    return bool((low < other_high).all() and (other_low < high).all())


def _extent(drawn: Any, least_share: float) -> tuple[Any, Any]:
    """The corners (x, y) between which all ground lies that at least this share of `drawn` includes.

    Where k of them are needed, it lies right of where the k-th from the left begins, and so on.
    """
    numpy = libraries.load("numpy")
    shapely = libraries.load("shapely")
    bounds = numpy.sort(shapely.bounds(drawn), axis=0)
    # A share is no whole number: a hair less reaches it.
    needed = max(1, ceil(least_share * len(drawn) - 1e-9))
    return bounds[needed - 1, :2], bounds[len(drawn) - needed, 2:]


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
