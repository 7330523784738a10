"""Agreement exactly: all boundaries cut where they meet, and for each cell between them who includes it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from resokit_qgis.analysis import libraries
from resokit_qgis.analysis.agreement import Ground, Voices, Weighing, multipolygon
from resokit_qgis.analysis.arrangement import Arrangement, Depths, arrange
from resokit_qgis.analysis.cells import Cells
from resokit_qgis.analysis.progress import Tick, within
from resokit_qgis.analysis.thresholds import least_weight


@dataclass(frozen=True)
class ExactAgreement:
    """The `arrangement` of `voices` (see `Agreement`)."""

    arrangement: Arrangement
    voices: Voices

    @property
    def weighing(self) -> Weighing:
        return self.voices.weighing

    def depths(self, weighted: bool = True) -> Depths:
        """The weights on both sides of all boundaries; not `weighted`, the numbers of voices."""
        return self.arrangement.weigh(weights_of(self.voices, weighted))

    def level(self, threshold: Fraction, tick: Tick, weighted: bool = True) -> Any:
        tick(0.0)
        weighing = self.weighing if weighted else self.weighing.plain
        return self.depths(weighted).level(least_weight(weighing.total, threshold))

    def cells(self, tick: Tick) -> list[Ground]:
        cells = self.faces(within(tick, 0.0, 0.6))
        return [
            Ground(drawings, weight, _one(cells, which))
            for drawings, weight, which in self._kinds(cells, within(tick, 0.6, 1.0))
        ]

    def faces(self, tick: Tick) -> Cells:
        """Every single cell of the arrangement."""
        return self.arrangement.cells(tick)

    def _kinds(self, cells: Cells, tick: Tick) -> Iterator[tuple[int, int, Any]]:
        """Each number of voices and weight that any of `cells` has, with the numbers of those that do."""
        numpy = libraries.load("numpy")
        drawings = cells.weights(self.depths(weighted=False))
        weights = cells.weights(self.depths())
        _, weight = numpy.unique(weights, return_inverse=True)
        order = numpy.lexsort((weight.reshape(-1), drawings))
        new = numpy.diff(drawings[order]).astype(bool) | numpy.diff(weight.reshape(-1)[order]).astype(bool)
        kinds = numpy.split(order, numpy.flatnonzero(new) + 1) if len(order) else []
        for place, which in enumerate(kinds):
            tick(place / len(kinds))
            yield int(drawings[which[0]]), int(weights[which[0]]), which


def arrange_exactly(voices: Voices, tick: Tick) -> ExactAgreement:
    """Cut the ground of `voices` (in metres) into cells."""
    return ExactAgreement(arrange(voices.geometries, tick), voices)


def weights_of(voices: Voices, weighted: bool = True) -> Any:
    """The weight of each of `voices` (voices,): integers, of Python's own where they are too large for others."""
    numpy = libraries.load("numpy")
    if not weighted:
        return numpy.ones(len(voices), dtype=numpy.int64)
    weighing = voices.weighing
    kind = numpy.int64 if weighing.total < 2**62 else object
    return numpy.array(weighing.of_each, dtype=kind)[voices.groups]


def _one(cells: Cells, which: Any) -> Any:
    """The `cells` with the numbers `which`, all of one kind, as a valid MultiPolygon.

    They meet in points alone, but for those that touch across edges that are the same.
    """
    numpy = libraries.load("numpy")
    shapely = libraries.load("shapely")
    touching = cells.at_slivers[which]
    polygons = shapely.get_parts(cells.polygons[which[~touching]])
    if touching.any():
        joined = multipolygon(shapely.union_all(cells.polygons[which[touching]]))
        polygons = numpy.concatenate((polygons, shapely.get_parts(joined)))
    ground = shapely.multipolygons(polygons)
    return ground if shapely.is_valid(ground) else multipolygon(shapely.union_all(polygons))
