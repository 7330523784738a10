"""The lived neighbourhood against the wards: how much of each lies in the other."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from resokit_qgis.analysis import libraries
from resokit_qgis.analysis.progress import Tick

SMALLEST = 1e-6
"""Square metres that coordinates cannot tell from a shared edge."""


@dataclass(frozen=True)
class Overlap:
    """One neighbourhood (its place in the list) and one ward that it shares ground with. Shares are 0 to 1.

    `iou` is the Jaccard index, intersection over union: 1 where both are the same ground.
    """

    neighbourhood: int
    ward: int
    overlap_m2: float
    share_of_neighbourhood: float
    share_of_ward: float
    iou: float


@dataclass(frozen=True)
class Comparison:
    """`overlaps` by neighbourhood, largest first; `outside_m2` per neighbourhood: its ground in no ward at all."""

    overlaps: list[Overlap]
    outside_m2: list[float]


def compare(neighbourhoods: Sequence[Any], wards: Sequence[Any], tick: Tick) -> Comparison:
    """Compare valid polygons in metres. None or empty ones touch nothing. Wards may overlap each other."""
    numpy = libraries.load("numpy")
    shapely = libraries.load("shapely")
    ward_shapes = numpy.array(list(wards), dtype=object)
    ward_areas = shapely.area(ward_shapes)
    tree = shapely.STRtree(ward_shapes)
    overlaps: list[Overlap] = []
    outside = []
    for index, neighbourhood in enumerate(neighbourhoods):
        tick(index / len(neighbourhoods))
        if neighbourhood is None or shapely.is_empty(neighbourhood):
            outside.append(0.0)
            continue
        area = float(shapely.area(neighbourhood))
        shapely.prepare(neighbourhood)
        near = numpy.sort(tree.query(neighbourhood, predicate="intersects"))
        common = shapely.area(shapely.intersection(ward_shapes[near], neighbourhood))
        touched = near[common > SMALLEST]
        common = common[common > SMALLEST]
        # Rounding makes what lies wholly inside a hair larger than itself.
        for place in numpy.argsort(-common, kind="stable"):
            ward, overlap = int(touched[place]), float(common[place])
            overlaps.append(
                Overlap(
                    index,
                    ward,
                    overlap,
                    min(1.0, overlap / area),
                    min(1.0, overlap / float(ward_areas[ward])),
                    min(1.0, overlap / (area + float(ward_areas[ward]) - overlap)),
                )
            )
        rest = float(shapely.area(shapely.difference(neighbourhood, shapely.union_all(ward_shapes[touched]))))
        outside.append(rest if rest > SMALLEST else 0.0)
    return Comparison(overlaps, outside)
