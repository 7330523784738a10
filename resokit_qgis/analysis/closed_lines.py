"""Lines that should go around ground: without repeated points, and closed where the hand almost did.

Many lines stand in two arrays: `points` (k, 2), and `line` (k,), ascending, with the number of the line of each point.
"""

from __future__ import annotations

from typing import Any

from resokit_qgis.analysis import libraries
from resokit_qgis.errors import QT_TRANSLATE_NOOP

WIDEST_GAP = 0.05
"""A line closes when the gap between its ends is under this share of its length."""

TOO_FEW_POINTS = QT_TRANSLATE_NOOP("Resokit", "It has fewer than three different points.")
NOT_CLOSED = QT_TRANSLATE_NOOP(
    "Resokit", "The line does not close: the gap between its ends is 5 % of its length or more."
)


def close_lines(lines: Any) -> tuple[Any, Any, Any]:
    """The polygons, not yet mended, that `lines` go around: shapely (multi)linestrings in two dimensions, not empty.

    Pieces that meet end to end are joined first. Each must close, or nearly so (`WIDEST_GAP`), else all of its line
    is refused. Returns three arrays in step with `lines`: the Polygon or MultiPolygon or None, why not (an English
    literal, or ""), and whether a gap was closed.
    """
    shapely = libraries.load("shapely")
    numpy = libraries.load("numpy")
    pieces, line = shapely.get_parts(_joined(lines), return_index=True)
    points, piece = without_repeats(*shapely.get_coordinates(pieces, return_index=True))
    enough = different_points(points, piece, len(pieces)) >= 3
    gap = numpy.zeros(len(pieces))
    here, first, last = ends(piece)
    gap[here] = numpy.hypot(*(points[last] - points[first]).T)
    wide = enough & (gap > 0) & (gap >= WIDEST_GAP * shapely.length(pieces))
    # Pieces without length are lost where pieces are joined, and then all may be.
    reasons = numpy.where(numpy.bincount(line, minlength=len(lines)) > 0, "", TOO_FEW_POINTS).astype(object)
    # The last to be written stays: that is the first piece that will not do.
    for index in numpy.flatnonzero(~enough | wide)[::-1]:
        reasons[line[index]] = NOT_CLOSED if wide[index] else TOO_FEW_POINTS
    taken = reasons == ""
    closed = numpy.zeros(len(lines), dtype=bool)
    closed[line[gap > 0]] = True
    polygons = numpy.full(len(lines), None, dtype=object)
    kept = taken[line[piece]]
    if kept.any():
        simple, of_piece = as_polygons(*with_end(points[kept], piece[kept]))
        which, place = numpy.unique(line[of_piece], return_inverse=True)
        several = numpy.bincount(place)[place] > 1
        polygons[line[of_piece[~several]]] = simple[~several]
        if several.any():
            which, place = numpy.unique(line[of_piece[several]], return_inverse=True)
            polygons[which] = shapely.multipolygons(simple[several], indices=place)
    return polygons, reasons, closed & taken


def without_repeats(points: Any, line: Any) -> tuple[Any, Any]:
    """`points` and `line` without each point that equals the one before it in its line."""
    numpy = libraries.load("numpy")
    new = numpy.ones(len(points), dtype=bool)
    new[1:] = (points[1:] != points[:-1]).any(axis=1) | (line[1:] != line[:-1])
    return points[new], line[new]


def different_points(points: Any, line: Any, number: int) -> Any:
    """How many different points each of `number` lines has, an integer array."""
    numpy = libraries.load("numpy")
    order = numpy.lexsort((points[:, 1], points[:, 0], line))
    _, of_point = without_repeats(points[order], line[order])
    return numpy.bincount(of_point, minlength=number)


def ends(line: Any) -> tuple[Any, Any, Any]:
    """The numbers of the lines that have points, and the indices of the first and the last point of each."""
    numpy = libraries.load("numpy")
    here, first, number = numpy.unique(line, return_index=True, return_counts=True)
    return here, first, first + number - 1


def with_end(points: Any, line: Any) -> tuple[Any, Any]:
    """`points` and `line` with the first point of each line again at its end, unless it stands there."""
    numpy = libraries.load("numpy")
    here, first, last = ends(line)
    gaping = (points[first] != points[last]).any(axis=1)
    after = last[gaping] + 1
    return numpy.insert(points, after, points[first[gaping]], axis=0), numpy.insert(line, after, here[gaping])


def as_polygons(points: Any, line: Any) -> tuple[Any, Any]:
    """A shapely polygon, perhaps not valid, of each closed line that has points, and the numbers of these lines."""
    shapely = libraries.load("shapely")
    numpy = libraries.load("numpy")
    here, place = numpy.unique(line, return_inverse=True)
    return shapely.polygons(shapely.linearrings(points, indices=place)), here


def _joined(lines: Any) -> Any:
    """`lines` with the pieces that meet end to end as one."""
    shapely = libraries.load("shapely")
    several = shapely.get_num_geometries(lines) > 1
    joined = lines.copy()
    joined[several] = shapely.line_merge(lines[several])
    return joined
