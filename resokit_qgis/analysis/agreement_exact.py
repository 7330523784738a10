"""Agreement exactly: all boundaries cut where they meet, and for each cell between them who includes it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from resokit_qgis.analysis import libraries
from resokit_qgis.analysis.agreement import Ground, Voices, Weighing, multipolygon
from resokit_qgis.analysis.arrangement import Arrangement, Depths, TooManyCrossings, arrange
from resokit_qgis.analysis.cells import Cells
from resokit_qgis.analysis.in_batches import levels_in_batches
from resokit_qgis.analysis.progress import Tick, within
from resokit_qgis.analysis.repair import repair_all
from resokit_qgis.analysis.thresholds import least_weight
from resokit_qgis.errors import QT_TRANSLATE_NOOP, ResokitError

MOST_CROSSINGS = 8_000_000
"""As many as are kept in memory together, about 2.5 GB. More take their turns, twice as slowly, and have no cells."""

MOST_CELLS = 2_000_000
"""As many cells as are made: polygons take about a kilobyte each, twice that where they are put together."""


@dataclass(frozen=True)
class Faces:
    """Single cells: `polygons` (faces,), and of each the number of voices that include it and their weight."""

    polygons: Any
    drawings: Any
    weights: Any


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

    def levels(self, thresholds: Sequence[Fraction], tick: Tick, weighted: bool = True) -> list[Any]:
        tick(0.0)
        depths = self.depths(weighted)
        found = []
        for index, least in enumerate(_leasts(self.voices, thresholds, weighted)):
            tick((index + 1) / (len(thresholds) + 1))
            found.append(depths.level(least))
        return found

    def cells(self, tick: Tick) -> list[Ground]:
        numpy = libraries.load("numpy")
        cells = self._cells(within(tick, 0.0, 0.6))
        tick = within(tick, 0.6, 1.0)
        drawings, weights = self._of(cells)
        _, weight = numpy.unique(weights, return_inverse=True)
        order = numpy.lexsort((weight.reshape(-1), drawings))
        new = (numpy.diff(drawings[order]) != 0) | (numpy.diff(weight.reshape(-1)[order]) != 0)
        ground: list[Ground] = []
        for which in numpy.split(order, numpy.flatnonzero(new) + 1) if len(order) else []:
            tick(len(ground) / (int(new.sum()) + 1))
            ground.append(Ground(int(drawings[which[0]]), int(weights[which[0]]), _one(cells, which)))
        return ground

    def faces(self, tick: Tick) -> Faces:
        """Every single cell of the arrangement. Raises `ResokitError` where there are more than `MOST_CELLS`."""
        shapely = libraries.load("shapely")
        cells = self._cells(tick)
        # `Cells` looks at those alone that are likely to be folded.
        bad = ~shapely.is_valid(cells.polygons)
        cells.polygons[bad] = repair_all(cells.polygons[bad]).geometries
        return Faces(cells.polygons, *self._of(cells))

    def _cells(self, tick: Tick) -> Cells:
        check_cells(len(self.arrangement.events) // 2)
        return self.arrangement.cells(tick)

    def _of(self, cells: Cells) -> tuple[Any, Any]:
        """The number of voices that include each of `cells`, and their weight."""
        return cells.weights(self.depths(weighted=False)), cells.weights(self.depths())


@dataclass(frozen=True)
class VastAgreement:
    """Agreement of so many `voices` that their crossings (about `crossings`) are not kept: levels alone, no cells."""

    voices: Voices
    crossings: int

    @property
    def weighing(self) -> Weighing:
        return self.voices.weighing

    def levels(self, thresholds: Sequence[Fraction], tick: Tick, weighted: bool = True) -> list[Any]:
        leasts = _leasts(self.voices, thresholds, weighted)
        return levels_in_batches(self.voices.geometries, weights_of(self.voices, weighted), leasts, tick)

    def cells(self, tick: Tick) -> list[Ground]:
        """Raises `ResokitError`: cells of so many drawings are never made."""
        raise too_many_cells(self.crossings)

    def faces(self, tick: Tick) -> Faces:
        """Raises `ResokitError`: cells of so many drawings are never made."""
        raise too_many_cells(self.crossings)


def arrange_exactly(voices: Voices, tick: Tick) -> ExactAgreement | VastAgreement:
    """Cut the ground of `voices` (in metres) into cells, as far as these fit in memory."""
    try:
        return ExactAgreement(arrange(voices.geometries, tick, MOST_CROSSINGS), voices)
    except TooManyCrossings as many:
        return VastAgreement(voices, many.expected)


def check_cells(cells: int) -> None:
    """Raise `ResokitError` where about so many cells would not fit in memory."""
    if cells > MOST_CELLS:
        raise too_many_cells(cells)


def too_many_cells(cells: int) -> ResokitError:
    return ResokitError(
        QT_TRANSLATE_NOOP(
            "Resokit",
            "These drawings cut each other into about {cells} million cells, which would take some {gigabytes} GB of memory. Make the levels alone, without the agreement and without keeping the result; or take the drawings of one neighbourhood at a time, or a cell size of 10 m.",
        ),
        cells=round(cells / 1e6, 1),
        gigabytes=round(cells / 500_000),
    )


def _leasts(voices: Voices, thresholds: Sequence[Fraction], weighted: bool) -> list[int]:
    """The least weight that reaches each of `thresholds`."""
    weighing = voices.weighing if weighted else voices.weighing.plain
    return [least_weight(weighing.total, threshold) for threshold in thresholds]


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
