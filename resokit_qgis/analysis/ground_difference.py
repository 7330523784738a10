"""Two pieces of ground beside each other: what lies in both, and what only one of them has.

The likeness of the two is the Jaccard index, intersection over union (Jaccard 1901, "Étude comparative de la
distribution florale dans une portion des Alpes et des Jura").
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from resokit_qgis.analysis import libraries
from resokit_qgis.analysis.agreement import multipolygon
from resokit_qgis.analysis.pair_areas import SMALLEST
from resokit_qgis.analysis.stability import LITTLE


@dataclass(frozen=True)
class GroundDifference:
    """The ground of `first` and `second` in three MultiPolygons without common ground, each perhaps empty.

    Areas are in square metres. `iou` and the shares are 0 to 1; they are None where there is nothing to divide by.
    """

    both: Any
    only_first: Any
    only_second: Any
    both_m2: float
    only_first_m2: float
    only_second_m2: float

    @property
    def first_m2(self) -> float:
        return self.both_m2 + self.only_first_m2

    @property
    def second_m2(self) -> float:
        return self.both_m2 + self.only_second_m2

    @property
    def iou(self) -> float | None:
        """1 where both are the same ground, 0 where they share none; None where neither has any."""
        return _share(self.both_m2, self.both_m2 + self.only_first_m2 + self.only_second_m2)

    @property
    def nearly_same(self) -> bool:
        """Whether less of their ground differs than what is called little where a line moves (`stability.LITTLE`)."""
        return self.iou is not None and 1 - self.iou < LITTLE

    @property
    def share_of_first(self) -> float | None:
        """The part of the first that lies in the second."""
        return _share(self.both_m2, self.first_m2)

    @property
    def share_of_second(self) -> float | None:
        """The part of the second that lies in the first."""
        return _share(self.both_m2, self.second_m2)


def difference(first: Any, second: Any) -> GroundDifference:
    """How `first` and `second`, valid (multi)polygons in metres or None for no ground, lie to each other.

    Where their boundaries run along each other, lines and specks that coordinates cannot tell from a shared edge are
    no ground.
    """
    shapely = libraries.load("shapely")
    nothing = shapely.MultiPolygon()
    first, second = (nothing if one is None else one for one in (first, second))
    pieces = [
        _ground(shapely.intersection(first, second)),
        _ground(shapely.difference(first, second)),
        _ground(shapely.difference(second, first)),
    ]
    return GroundDifference(*pieces, *(float(shapely.area(piece)) for piece in pieces))


def _ground(geometry: Any) -> Any:
    """The polygons of `geometry` as a MultiPolygon, without those of no size."""
    shapely = libraries.load("shapely")
    polygons = shapely.get_parts(multipolygon(geometry))
    return shapely.multipolygons(polygons[shapely.area(polygons) > SMALLEST])


def _share(part: float, whole: float) -> float | None:
    return part / whole if whole > 0 else None
