"""The quick arrangement: square cells of a given size, each with the voices that include its centre."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from math import ceil, floor, isqrt, log10
from typing import Any

from resokit_qgis.analysis import libraries
from resokit_qgis.analysis.agreement import Ground, Voices, Weighing
from resokit_qgis.analysis.progress import Tick, within
from resokit_qgis.analysis.thresholds import reaches
from resokit_qgis.errors import QT_TRANSLATE_NOOP, ResokitError

FINEST = 0.001
"""Metres: a millimetre, which is finer than anyone draws, and as fine as the exact arrangement is."""

MOST_CELLS = 100_000_000
"""Up to two gigabytes of memory."""

MOST_LINES = 1_500_000
"""Straight lines between cells that are different; each takes more than a kilobyte until surfaces are made of them."""

_AT_ONCE = 200
"""Voices filled in one step, between two looks at whether the user cancelled."""


@dataclass(frozen=True)
class GridAgreement:
    """`labels` (rows, columns) from the south-west corner `origin` in cells of `size` metres (see `Agreement`).

    Label `i` has `counts[i, g]` voices of group `g` (labels, groups).
    """

    labels: Any
    counts: Any
    weighing: Weighing
    origin: tuple[float, float]
    size: float

    def cells(self, tick: Tick) -> list[Ground]:
        numpy = libraries.load("numpy")
        kinds = [(int(row.sum()), self.weighing.weight(row)) for row in self.counts]
        distinct = sorted({kind for kind in kinds if kind[0] > 0})
        place = {kind: index for index, kind in enumerate(distinct)}
        classes = numpy.array([place.get(kind, -1) for kind in kinds], dtype=int)
        surfaces = self._surfaces(classes, len(distinct), tick)
        return [Ground(*kind, surface) for kind, surface in zip(distinct, surfaces, strict=True)]

    def levels(self, thresholds: Sequence[Fraction], tick: Tick, weighted: bool = True) -> list[Any]:
        numpy = libraries.load("numpy")
        weighing = self.weighing if weighted else self.weighing.plain
        counts = self.counts if weighted else self.counts.sum(axis=1, keepdims=True)
        found = []
        for index, threshold in enumerate(thresholds):
            enough = [reaches(weighing.weight(row), weighing.total, threshold) for row in counts]
            step = within(tick, index / len(thresholds), (index + 1) / len(thresholds))
            found += self._surfaces(numpy.where(enough, 0, -1), 1, step)
        return found

    def _surfaces(self, classes: Any, number: int, tick: Tick) -> list[Any]:
        """One MultiPolygon for each class 0 to `number` - 1: the cells whose label has `classes[label]` equal to it.

        `classes` is an integer array of shape (labels,); -1 leaves a label out. `ResokitError` where there are more
        borders between classes than `MOST_LINES`.
        """
        shapely = libraries.load("shapely")
        numpy = libraries.load("numpy")
        tick(0.0)
        of_cell = classes.astype(numpy.int32)[self.labels]
        lines = _borders(of_cell)
        if len(lines) > MOST_LINES:
            raise _too_many(self.size, self.labels.size, len(lines) / MOST_LINES)
        polygons = shapely.get_parts(shapely.polygonize(shapely.linestrings(lines)))
        tick(0.6)
        # The point lies inside a polygon made of whole cells; on the corner of a cell any of the four will do.
        points = numpy.floor(shapely.get_coordinates(shapely.point_on_surface(polygons))).astype(int)
        of_polygon = of_cell[points[:, 1], points[:, 0]]
        polygons = shapely.transform(polygons, lambda corners: corners * self.size + numpy.array(self.origin))
        tick(0.9)
        # Two polygons of one class meet in corners alone, or they would be one.
        return [shapely.multipolygons(polygons[of_polygon == index]) for index in range(number)]


def arrange(voices: Voices, size: float, tick: Tick) -> GridAgreement:
    """Lay cells of `size` metres over `voices`; `ResokitError` where that is under `FINEST` or they would be over `MOST_CELLS`.

    The corners are whole multiples of `size`, so that results of the same place can be laid on each other.
    """
    numpy = libraries.load("numpy")
    shapely = libraries.load("shapely")
    if size < FINEST:
        raise ResokitError(
            QT_TRANSLATE_NOOP(
                "Resokit", "Cells of {size} m are smaller than a millimetre. Choose larger ones, or 0 for exact."
            ),
            size=f"{size:g}",
        )
    west, south, east, north = shapely.total_bounds(voices.geometries)
    left, bottom = floor(west / size), floor(south / size)
    columns, rows = ceil(east / size) - left, ceil(north / size) - bottom
    if columns * rows > MOST_CELLS:
        raise _too_many(size, columns * rows, isqrt(columns * rows * 10**6 // MOST_CELLS) / 1000)
    labels = numpy.zeros((rows, columns), dtype=numpy.int32)
    counts = numpy.zeros((1, 0), dtype=numpy.int64)
    groups = len(voices.names)
    for group in range(groups):
        inside = _fill(
            voices.geometries[voices.groups == group],
            (left, bottom),
            (rows, columns),
            size,
            within(tick, group / groups, (group + 1) / groups),
        )
        labels, counts = _combine(labels, counts, inside)
    return GridAgreement(labels, counts, voices.weighing, (left * size, bottom * size), size)


def _too_many(size: float, cells: int, times: float) -> ResokitError:
    """What to say where `cells` of `size` metres do not fit in memory, but those that are some `times` as wide would."""
    return ResokitError(
        QT_TRANSLATE_NOOP(
            "Resokit",
            "A grid of {size} m over these drawings has {cells} million cells and does not fit in memory. Choose at least {enough} m or 0 (exact), or leave out a drawing that reaches far.",
        ),
        size=f"{size:g}",
        cells=cells // 10**6,
        enough=f"{_rounded_up(1.01 * size * times):g}",
    )


def _rounded_up(number: float) -> float:
    """`number`, over 0, rounded up to two digits: 153 -> 160, 0.0123 -> 0.013."""
    digit = 10.0 ** (floor(log10(number)) - 1)
    return ceil(number / digit) * digit


def _fill(geometries: Any, corner: tuple[int, int], shape: tuple[int, int], size: float, tick: Tick) -> Any:
    """How many of `geometries` include the centre of each cell, an integer array of `shape` (rows, columns).

    A scanline fill of all polygons at once: every edge marks, in each row whose centre line it crosses, the first cell
    right of it, +1 where the inside begins and -1 where it ends; the running sum along a row is the number.
    """
    numpy = libraries.load("numpy")
    shapely = libraries.load("shapely")
    rows, columns = shape
    # One column more takes the marks right of the last cell.
    marks = numpy.zeros((rows, columns + 1), dtype=numpy.int32)
    for begin in range(0, len(geometries), _AT_ONCE):
        tick(begin / len(geometries))
        rings, polygon = shapely.get_rings(shapely.get_parts(geometries[begin : begin + _AT_ONCE]), return_index=True)
        shell = numpy.concatenate(([True], polygon[1:] != polygon[:-1]))
        # +1 where a shell runs counter-clockwise or a hole clockwise: the inside is left of the line.
        side = numpy.where(shapely.is_ccw(rings) == shell, 1, -1)
        points, ring = shapely.get_coordinates(rings, return_index=True)
        points = points / size - numpy.array(corner)
        edges = numpy.flatnonzero(ring[1:] == ring[:-1])
        x0, y0 = points[edges].T
        x1, y1 = points[edges + 1].T
        # Row r has its centre line at r + 0.5; a line through an end point belongs to one of the two edges there.
        first = numpy.ceil(numpy.minimum(y0, y1) - 0.5).astype(int)
        last = numpy.ceil(numpy.maximum(y0, y1) - 0.5).astype(int)
        times = last - first
        edge = numpy.repeat(numpy.arange(len(edges)), times)
        row = numpy.arange(len(edge)) - numpy.repeat(numpy.cumsum(times) - times, times) + first[edge]
        x = x0[edge] + (row + 0.5 - y0[edge]) * (x1[edge] - x0[edge]) / (y1[edge] - y0[edge])
        column = numpy.clip(numpy.ceil(x - 0.5).astype(int), 0, columns)
        down = numpy.where(y1 < y0, 1, -1)
        numpy.add.at(marks, (row, column), (down * side[ring[edges]])[edge])
    numpy.cumsum(marks, axis=1, out=marks)
    return marks[:, :columns]


def _combine(labels: Any, counts: Any, inside: Any) -> tuple[Any, Any]:
    """Labels that tell apart what `labels` did and what `inside`, the counts of one more group, does.

    `counts` has a row a label; the new one has a column more. Labels are given in order of their counts.
    """
    numpy = libraries.load("numpy")
    most = int(inside.max()) + 1
    seen = numpy.zeros(len(counts) * most, dtype=bool)
    for row in range(len(labels)):
        seen[labels[row].astype(numpy.int64) * most + inside[row]] = True
    found = numpy.flatnonzero(seen)
    number = numpy.zeros(len(seen), dtype=numpy.int32)
    number[found] = numpy.arange(len(found))
    for row in range(len(labels)):
        labels[row] = number[labels[row].astype(numpy.int64) * most + inside[row]]
    return labels, numpy.column_stack((counts[found // most], found % most))


def _borders(values: Any) -> Any:
    """The lines between cells of different `values` and around all that are not -1, cut where lines meet.

    A float array (lines, 2, 2) of both ends of straight lines in units of cells; those of one row or column are joined
    as far as nothing branches off.
    """
    numpy = libraries.load("numpy")
    rows, columns = values.shape
    framed = numpy.full((rows + 2, columns + 2), -1, dtype=values.dtype)
    framed[1:-1, 1:-1] = values
    # across[i, j] is the border south of row i at column j, upright[i, j] the one west of column j at row i; both have
    # an empty place at either end of their line, so that every border has a neighbour.
    across = numpy.zeros((rows + 1, columns + 2), dtype=bool)
    across[:, 1:-1] = framed[1:, 1:-1] != framed[:-1, 1:-1]
    upright = numpy.zeros((rows + 2, columns + 1), dtype=bool)
    upright[1:-1, :] = framed[1:-1, 1:] != framed[1:-1, :-1]
    meets_upright = upright[1:, :] | upright[:-1, :]
    meets_across = across[:, 1:] | across[:, :-1]
    begin_y, begin_x = numpy.nonzero(across[:, 1:] & ~(across[:, :-1] & ~meets_upright))
    end_y, end_x = numpy.nonzero(across[:, :-1] & ~(across[:, 1:] & ~meets_upright))
    level = numpy.stack((begin_x, begin_y, end_x, end_y), axis=1)
    begin_x, begin_y = numpy.nonzero((upright[1:, :] & ~(upright[:-1, :] & ~meets_across)).T)
    end_x, end_y = numpy.nonzero((upright[:-1, :] & ~(upright[1:, :] & ~meets_across)).T)
    plumb = numpy.stack((begin_x, begin_y, end_x, end_y), axis=1)
    return numpy.concatenate((level, plumb)).reshape(-1, 2, 2).astype(float)
