"""The cells of an arrangement: every piece of ground between boundaries, as polygons that do not overlap."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any

from resokit_qgis.analysis import libraries
from resokit_qgis.analysis.outlines import SLIVER, Outlines, mend, nest, outlines_of
from resokit_qgis.analysis.paths import cycles, points_along
from resokit_qgis.analysis.progress import Tick

if TYPE_CHECKING:
    from resokit_qgis.analysis.arrangement import Arrangement, Depths

_THIN = 1e-5
"""Metres: cells that are about as thin as this may be folded by rounding."""

_SLIVER, _OUTSIDE = -1, -2
"""What a side looks onto where that is no cell: edges that are the same, or ground that no shape includes."""


@dataclass(frozen=True)
class Cells:
    """The cells of `arrangement`, of all ground that any shape includes.

    `polygons` is an object array (cells,), `areas` (cells,) in m2. Each piece has two sides: side `e` is the left of
    piece `e` and side `e + pieces` its right. `side` (cells,) is one that looks onto each cell, `of_side` (2 * pieces,)
    the cell that each side looks onto, or under 0 where that is none.
    """

    arrangement: Arrangement
    polygons: Any
    areas: Any
    side: Any
    of_side: Any

    def __len__(self) -> int:
        return len(self.areas)

    def weights(self, depths: Depths) -> Any:
        """The weight of each cell (cells,) by `depths`, weights of the same arrangement."""
        return _at_sides(self.side, depths)

    @cached_property
    def at_slivers(self) -> Any:
        """Which cells (cells,) look onto edges that are the same: they may touch another cell across them."""
        numpy = libraries.load("numpy")
        left, right = numpy.split(self.of_side, 2)
        found = numpy.zeros(len(self), dtype=bool)
        for here, there in ((left, right), (right, left)):
            found[here[(there == _SLIVER) & (here >= 0)]] = True
        return found


def cells_of(arrangement: Arrangement, tick: Tick) -> Cells:
    """The cells of `arrangement`. It takes about a kilobyte for each."""
    numpy = libraries.load("numpy")
    shapely = libraries.load("shapely")
    tick(0.0)
    pieces = len(arrangement.events)
    order, start = cycles(along_cells(arrangement))
    path = numpy.repeat(numpy.arange(len(start) - 1, dtype=numpy.int32), numpy.diff(start))
    backward = order >= pieces
    piece = order - pieces * backward
    tick(0.4)
    side = order[start[:-1]]
    covered = _at_sides(side, arrangement.weigh(numpy.ones(len(arrangement), dtype=numpy.int64))) > 0
    drawn = numpy.flatnonzero(covered)
    place = numpy.full(len(covered), -1, dtype=numpy.int32)
    place[drawn] = numpy.arange(len(drawn), dtype=numpy.int32)
    kept = covered[path]
    points, count = points_along(arrangement.rings, arrangement.events, piece[kept], backward[kept])
    outlines = outlines_of(points, numpy.repeat(place[path[kept]], count), len(drawn), arrangement.rings.grid)
    tick(0.7)
    # Around a cell its paths run counter-clockwise, and around what stands free in it clockwise.
    shells, holes = drawn[outlines.area > SLIVER], drawn[outlines.area < -SLIVER]
    number = numpy.where(covered, _SLIVER, _OUTSIDE).astype(numpy.int32)
    number[shells] = numpy.arange(len(shells), dtype=numpy.int32)
    polygons = outlines.polygons(place[shells])
    areas = outlines.area[place[shells]]
    if len(holes):
        hole, cell = _owners(arrangement, outlines, place, side, shells, holes, polygons)
        holes = holes[hole]
        nest(outlines, polygons, place[shells], cell, place[holes])
        numpy.add.at(areas, cell, outlines.area[place[holes]])
        number[holes] = cell
    of_side = numpy.empty(2 * pieces, dtype=numpy.int32)
    of_side[order] = number[path]
    cells = Cells(arrangement, polygons, areas, side[shells], of_side)
    mended = _mend(cells)
    tick(1.0)
    return _without(cells, mended[~(shapely.area(polygons[mended]) > 0)])


def _without(cells: Cells, which: Any) -> Cells:
    """`cells` without those with the numbers `which`, which turned out to be only needles and rounding."""
    numpy = libraries.load("numpy")
    if not len(which):
        return cells
    there = numpy.ones(len(cells), dtype=bool)
    there[which] = False
    number = numpy.where(there, numpy.cumsum(there, dtype=numpy.int32) - 1, _SLIVER)
    of_side = numpy.where(cells.of_side < 0, cells.of_side, number[cells.of_side])
    return Cells(cells.arrangement, cells.polygons[there], cells.areas[there], cells.side[there], of_side)


def along_cells(arrangement: Arrangement) -> Any:
    """The side that follows each side on the way around the cell it looks onto, which stays on the left.

    Where a ring enters another shape, it goes from the corner outside to the one inside, and the other ring comes out.
    """
    numpy = libraries.load("numpy")
    events = arrangement.events
    pieces = len(events)
    before = numpy.empty(pieces, dtype=numpy.int32)
    before[events.following] = numpy.arange(pieces, dtype=numpy.int32)
    # A ring without crossings has a cell on either side, with nothing else around it.
    following = numpy.arange(2 * pieces, dtype=numpy.int32)
    entering = numpy.flatnonzero(events.enters > 0).astype(numpy.int32)
    leaving = events.partner[entering]
    following[before[entering]] = before[leaving] + pieces
    following[before[leaving]] = entering
    following[entering + pieces] = leaving
    following[leaving + pieces] = before[entering] + pieces
    return following


def _at_sides(sides: Any, depths: Depths) -> Any:
    """The weight of the ground that each of `sides` looks onto."""
    numpy = libraries.load("numpy")
    pieces = len(depths.inside)
    piece = sides % pieces
    return numpy.where(sides < pieces, depths.inside[piece], depths.outside[piece])


def _owners(
    arrangement: Arrangement, outlines: Outlines, place: Any, side: Any, shells: Any, holes: Any, polygons: Any
) -> tuple[Any, Any]:
    """Which of `holes` stand free in which of `shells`: the places of both.

    It is the smallest around it, among those that weigh as much as what is around the hole.
    """
    numpy = libraries.load("numpy")
    shapely = libraries.load("shapely")
    depths = arrangement.weigh(numpy.ones(len(arrangement), dtype=numpy.int64))
    weight = _at_sides(side, depths)
    likely = numpy.flatnonzero(numpy.isin(weight[shells], weight[holes]))
    inside = shapely.point_on_surface(shapely.polygons(outlines.rings(place[holes])))
    hole, shell = shapely.STRtree(polygons[likely]).query(inside, predicate="intersects")
    shell = likely[shell]
    around = weight[shells[shell]] == weight[holes[hole]]
    around &= outlines.area[place[shells[shell]]] > -outlines.area[place[holes[hole]]]
    hole, shell = hole[around], shell[around]
    order = numpy.lexsort((outlines.area[place[shells[shell]]], hole))
    hole, smallest = numpy.unique(hole[order], return_index=True)
    return hole, shell[order][smallest]


def _mend(cells: Cells) -> Any:
    """Make valid the polygons that rounding or edges and points that are the same may have folded; return their numbers."""
    numpy = libraries.load("numpy")
    shapely = libraries.load("shapely")
    touching = cells.at_slivers.copy()
    sides = cells.of_side[numpy.tile(cells.arrangement.touches, 2)]
    touching[sides[sides >= 0]] = True
    thin = cells.areas < _THIN * shapely.length(cells.polygons)
    mend(cells.polygons, numpy.flatnonzero(thin & ~touching), touching=False)
    mend(cells.polygons, numpy.flatnonzero(touching), touching=True)
    return numpy.flatnonzero(thin | touching)
