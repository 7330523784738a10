"""Point out drawings whose size or place stands far from the rest. They are kept and counted: only people can judge them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import pi, sqrt
from statistics import median
from typing import Any

from resokit_qgis.analysis import libraries

FAR = 10.0
"""How many times larger or smaller than the median is far."""

FAR_AWAY = 3.0
"""How many radii of the median drawing from the middle is far."""

_FEWEST = 3
"""With fewer areas there is no rest to stand far from."""


def unusual(areas: Sequence[float]) -> list[str]:
    """For each area "far_larger", "far_smaller" or "" (codes of the vocabulary "unusual"), measured to the median."""
    if len(areas) < _FEWEST:
        return [""] * len(areas)
    middle = median(areas)
    return [_judge(area, middle) for area in areas]


def _judge(area: float, middle: float) -> str:
    if area > FAR * middle:
        return "far_larger"
    if area < middle / FAR:
        return "far_smaller"
    return ""


@dataclass(frozen=True)
class Proposal:
    """One reason to look at a drawing (its `place` in the list) again.

    `reason` is "far_larger", "far_smaller" or "far_away"; `times` how many times larger or smaller than the median
    drawing it is, or how many of its radii away.
    """

    place: int
    reason: str
    times: float


def proposals(drawings: Sequence[Any]) -> list[Proposal]:
    """Which of `drawings` (valid polygons in metres) stand far from the rest, and why; in their order.

    Size is measured to the median area, place to the median of the centroids, in radii of a disc of the median area.
    Hampel's rule (median and its absolute deviation) was tried on real drawings instead: it points out 6 to 9 % of
    the people, who mean a wider neighbourhood than others and made no slip of the pen, and where nearly all draw the
    same it points out everyone else. Being asked to look again at so many wears away the voices of a few.

    Source: our own rule; Hampel's is in F. R. Hampel (1974), The influence curve and its role in robust estimation,
    Journal of the American Statistical Association 69, 383-393.
    """
    return beside(drawings, drawings)


def beside(drawings: Sequence[Any], rest: Sequence[Any]) -> list[Proposal]:
    """Which of `drawings` stand far from `rest` (both valid polygons in metres), and why, as `proposals` finds it."""
    numpy = libraries.load("numpy")
    if len(rest) < _FEWEST or not len(drawings):
        return []
    rest_areas, rest_centres = _measured(rest)
    areas, centres = _measured(drawings)
    distances = numpy.hypot(*(centres - numpy.median(rest_centres, axis=0)).T)
    middle = float(numpy.median(rest_areas))
    radius = sqrt(middle / pi)
    found = []
    for place, area in enumerate(areas.tolist()):
        size = _judge(area, middle)
        if size:
            larger = area / middle
            found.append(Proposal(place, size, larger if size == "far_larger" else 1 / larger))
        if distances[place] > FAR_AWAY * radius:
            found.append(Proposal(place, "far_away", float(distances[place] / radius)))
    return found


def _measured(drawings: Sequence[Any]) -> tuple[Any, Any]:
    """The areas (n,) and centroids (n, 2) of polygons."""
    numpy = libraries.load("numpy")
    shapely = libraries.load("shapely")
    shapes = numpy.array(list(drawings), dtype=object)
    return shapely.area(shapes), shapely.get_coordinates(shapely.centroid(shapes))
