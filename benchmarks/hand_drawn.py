"""Boundaries as hands draw them, wards and addresses, made from a seed: the same at every run.

A drawing goes around the true neighbourhood of its centre in 30 to 200 points. It is larger or smaller than that by a
factor (lognormal, 0.25), bulges smoothly (six harmonics, about 110 m), trembles (6 m a point) and is off centre (150 m).
Of a hundred drawings about three cross themselves, have a spike, repeat points or were never closed.

Everything lies in an area of 16 by 12 km, in metres, at the place of Brussels in Belgian Lambert 72 (EPSG:31370).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import shapely

X, Y = 149_000.0, 170_000.0
EXTENT = (X - 8_000, Y - 6_000, X + 8_000, Y + 6_000)
"""West, south, east, north in metres."""

_HARMONICS = 6
_INVALID = 0.03
_SIZE_SPREAD = 0.25
_BULGE = 110.0
_TREMBLE = 6.0
_OFF_CENTRE = 150.0
_LEAST_RADIUS = 40.0
_FLAWS = ("crossed", "spike", "open", "eight", "repeated")


@dataclass(frozen=True)
class Case:
    """So many drawings of so many neighbourhoods; points on a grid of `snap` metres where that is not 0."""

    drawings: int
    centres: int
    snap: float = 0.0


CASES = {
    "n50": Case(50, 3),
    "n500": Case(500, 3),
    "n500c1": Case(500, 1),
    "n500snap": Case(500, 3, 10.0),
    "n5000": Case(5_000, 40),
    "n37000": Case(37_000, 40),
}


def drawings(case: Case, seed: int = 42) -> Any:
    """The drawings as they came, an object array: polygons, valid or not, and lines where one was not closed.

    Drawing `i` is of neighbourhood `i` modulo `case.centres`.
    """
    random = np.random.default_rng(seed)
    centres = _centres(case.centres, random)
    radii = random.lognormal(np.log(750), 0.2, case.centres)
    amplitudes = random.normal(0, 0.12, (case.centres, _HARMONICS)) / np.sqrt(np.arange(1, _HARMONICS + 1))
    phases = random.uniform(0, 2 * np.pi, (case.centres, _HARMONICS))
    weights = 1 / np.sqrt(np.arange(1, _HARMONICS + 1))
    weights /= np.sqrt((weights**2).sum() / 2)
    made = np.empty(case.drawings, dtype=object)
    for index in range(case.drawings):
        which = index % case.centres
        # The order in which numbers are drawn is what makes a case the same case.
        points = int(np.exp(random.uniform(np.log(30), np.log(200))))
        angles = np.sort((np.arange(points) + random.uniform(-0.35, 0.35, points)) * 2 * np.pi / points)
        radius = radii[which] * (1 + _harmonics(angles, amplitudes[which], phases[which]))
        radius *= np.exp(random.normal(0, _SIZE_SPREAD))
        bulges = random.normal(0, _BULGE, _HARMONICS) * weights
        radius += _harmonics(angles, bulges, random.uniform(0, 2 * np.pi, _HARMONICS))
        radius += random.normal(0, _TREMBLE, points)
        radius = np.maximum(radius, _LEAST_RADIUS)
        middle = centres[which] + random.normal(0, _OFF_CENTRE, 2)
        corners = middle + np.stack((radius * np.cos(angles), radius * np.sin(angles)), axis=1)
        if case.snap:
            corners = np.round(corners / case.snap) * case.snap
        # What a web map delivers is good to about a centimetre.
        corners = np.round(corners, 2)
        flaw = ""
        if random.uniform() < _INVALID:
            flaw = _FLAWS[random.integers(len(_FLAWS))]
            corners = _flawed(corners, flaw, int(random.integers(2, points - 4)), centres[which])
        made[index] = shapely.linestrings(corners) if flaw == "open" else shapely.polygons(corners)
    return made


def _centres(number: int, random: np.random.Generator) -> Any:
    """Where the neighbourhoods are, (number, 2): in the middle, around it, or over the whole area."""
    if number == 1:
        return np.array([[X, Y]])
    if number <= 5:
        angles = random.uniform(0, 2 * np.pi, number) + np.arange(number) * 2
        return np.stack((X + 900 * np.cos(angles), Y + 900 * np.sin(angles)), axis=1)
    columns = int(np.ceil(np.sqrt(number * 16 / 12)))
    rows = int(np.ceil(number / columns))
    x = EXTENT[0] + 1_000 + (np.arange(columns) + 0.5) * (14_000 / columns)
    y = EXTENT[1] + 1_000 + (np.arange(rows) + 0.5) * (10_000 / rows)
    places = np.stack((np.tile(x, rows), np.repeat(y, columns)), axis=1)[:number]
    return places + random.normal(0, 250, places.shape)


def _harmonics(angles: Any, amplitudes: Any, phases: Any) -> Any:
    """The sum of waves 1, 2, ... around a circle at `angles`."""
    waves = np.arange(1, len(amplitudes) + 1)[:, None]
    return (amplitudes[:, None] * np.cos(waves * angles[None] + phases[:, None])).sum(axis=0)


def _flawed(corners: Any, flaw: str, place: int, centre: Any) -> Any:
    """`corners` with a flaw as people make them, at `place`."""
    if flaw == "crossed":
        corners[[place, place + 2]] = corners[[place + 2, place]]
    elif flaw == "spike":
        tip = corners[place] + (corners[place] - centre) * 0.5
        corners = np.insert(corners, place + 1, [tip, corners[place]], axis=0)
    elif flaw == "eight":
        half = len(corners) // 2
        corners[half:] = corners[half:][::-1]
    elif flaw == "repeated":
        corners = np.insert(corners, place, [corners[place]] * 3, axis=0)
    return corners


def wards(number: int, seed: int = 7, detail: int = 10) -> Any:
    """About `number` wards that cover the area without gap or overlap, an object array of valid polygons.

    They are the cells around random points, with edges that wander: `detail` points between two corners.
    """
    random = np.random.default_rng(seed)
    west, south, east, north = EXTENT
    points = np.stack((random.uniform(west, east, number), random.uniform(south, north, number)), axis=1)
    area = shapely.box(*EXTENT)
    edges = shapely.voronoi_polygons(shapely.multipoints(points), extend_to=area, only_edges=True)
    edges = shapely.union(shapely.intersection(edges, area), area.boundary)
    lines = shapely.get_parts(shapely.node(edges))
    corners, line = shapely.get_coordinates(lines, return_index=True)
    same = np.flatnonzero(line[1:] == line[:-1])
    wandering = _wandering(corners[same], corners[same + 1], detail, random)
    return shapely.get_parts(shapely.polygonize(shapely.get_parts(shapely.unary_union(wandering))))


def _wandering(start: Any, end: Any, detail: int, random: np.random.Generator) -> Any:
    """Lines from `start` to `end`, both (edges, 2): those at the rim of the area and the very short ones stay straight."""
    west, south, east, north = EXTENT
    along = end - start
    length = np.hypot(along[:, 0], along[:, 1])
    on_rim = np.zeros(len(start), dtype=bool)
    for axis, limits in ((0, (west, east)), (1, (south, north))):
        level = np.abs(along[:, axis]) < 1e-6
        on_rim |= level & (np.abs(start[:, axis, None] - limits) < 1e-6).any(axis=1)
    bent = ~on_rim & (length >= 5)
    share = np.linspace(0, 1, detail + 2)
    walk = np.zeros((bent.sum(), detail + 2))
    walk[:, 1:-1] = random.normal(0, 1, (len(walk), detail))
    walk = np.cumsum(walk, axis=1)
    walk -= share * walk[:, -1:]
    walk *= np.minimum(0.02 * length[bent], 8.0)[:, None]
    across = np.stack((-along[bent, 1], along[bent, 0]), axis=1) / length[bent, None]
    paths = start[bent, None] + share[:, None] * along[bent, None] + walk[:, :, None] * across[:, None]
    # Corners are shared with other edges, to the last bit.
    paths[:, 0], paths[:, -1] = start[bent], end[bent]
    straight = shapely.linestrings(np.stack((start[~bent], end[~bent]), axis=1))
    return np.concatenate((straight, shapely.linestrings(paths)))


def addresses(number: int = 1_000_000, seed: int = 9) -> Any:
    """Where people live, (number, 2): clusters of about 120 m around 4,000 places."""
    random = np.random.default_rng(seed)
    west, south, east, north = EXTENT
    places = np.stack((random.uniform(west, east, 4_000), random.uniform(south, north, 4_000)), axis=1)
    found = places[random.integers(0, 4_000, number)] + random.normal(0, 120, (number, 2))
    return np.clip(found, EXTENT[:2], EXTENT[2:])
