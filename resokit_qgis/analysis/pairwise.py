"""How alike any two people's drawings are."""

from __future__ import annotations

from typing import Any

from resokit_qgis.analysis import libraries
from resokit_qgis.analysis.pair_areas import pair_areas
from resokit_qgis.analysis.progress import Tick


def mean_pairwise_iou(drawn: Any, tick: Tick) -> float:
    """The mean over all pairs of `drawn` of intersection over union: 1 where all drew the same, 0 where none met.

    `drawn` is an object array of valid (multi)polygons in metres, one a voice. nan where there is no pair.

    Source: P. Jaccard (1901), Etude comparative de la distribution florale dans une portion des Alpes et des Jura,
    Bulletin de la Societe Vaudoise des Sciences Naturelles 37, 547-579.
    """
    numpy = libraries.load("numpy")
    shapely = libraries.load("shapely")
    if len(drawn) < 2:
        return float("nan")
    areas = shapely.area(drawn)
    shared = pair_areas(drawn, drawn, tick)
    once = shared.first < shared.second
    first, second, common = shared.first[once], shared.second[once], shared.area_m2[once]
    alike = numpy.minimum(1.0, common / (areas[first] + areas[second] - common))
    # Pairs that share nothing are not listed, and count as 0.
    return float(alike.sum()) / (len(drawn) * (len(drawn) - 1) / 2)
