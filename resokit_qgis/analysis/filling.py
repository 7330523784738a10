"""All ground that closed lines go around, by the rule of the non-zero winding number; many lines in one go.

Lines stand in two arrays, as in `closed_lines`.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from resokit_qgis.analysis import libraries
from resokit_qgis.analysis.closed_lines import (
    TOO_FEW_POINTS,
    as_polygons,
    different_points,
    with_end,
    without_repeats,
)
from resokit_qgis.errors import QT_TRANSLATE_NOOP

NO_AREA = QT_TRANSLATE_NOOP("Resokit", "It encloses no ground.")

_DIGITS = 1e-10
"""The share of its extent to which the coordinates of a line can be relied on after it was cut."""

_PAIRS = 1_000_000
"""How many pairs of a point and a segment are looked at together; some 100 bytes each."""


def fill(points: Any, line: Any, number: int) -> tuple[Any, Any]:
    """The ground that each of `number` lines goes around: a valid Polygon or MultiPolygon, or None.

    Lines that are open are closed. Returns two arrays of shape (number,): the ground, and why there is none (an
    English literal, or "").
    """
    shapely = libraries.load("shapely")
    numpy = libraries.load("numpy")
    points, line = without_repeats(points, line)
    enough = different_points(points, line, number) >= 3
    reasons = numpy.where(enough, "", TOO_FEW_POINTS).astype(object)
    grounds = numpy.full(number, None, dtype=object)
    points, line = with_end(points[enough[line]], line[enough[line]])
    if not len(points):
        return grounds, reasons
    simple, here = as_polygons(points, line)
    grounds[here] = simple
    crossing = numpy.zeros(number, dtype=bool)
    crossing[here] = ~shapely.is_valid(simple)
    if crossing.any():
        cut = crossing[line]
        grounds[crossing] = _fill_crossing(points[cut], (numpy.cumsum(crossing) - 1)[line[cut]])
        reasons[crossing & shapely.is_missing(grounds)] = NO_AREA
    return grounds, reasons


def unite(shapes: Any, place: Any) -> Any:
    """The union of those of `shapes` with the same number in `place`: ascending integers from 0, none left out."""
    shapely = libraries.load("shapely")
    # A collection a row, and the union along the other axis, is one call for all.
    return surfaces(shapely.union_all(shapely.geometrycollections(shapes, indices=place).reshape(-1, 1), axis=1))


def surfaces(shapes: Any) -> Any:
    """`shapes` without the points and lines that a union or a difference may leave beside polygons, in the same array."""
    shapely = libraries.load("shapely")
    numpy = libraries.load("numpy")
    for place in numpy.flatnonzero(shapely.get_type_id(shapes) == shapely.GeometryType.GEOMETRYCOLLECTION):
        parts = shapely.get_parts(shapely.get_parts(shapes[place]))
        shapes[place] = shapely.union_all(parts[shapely.get_type_id(parts) == shapely.GeometryType.POLYGON])
    return shapes


def _fill_crossing(points: Any, line: Any) -> Any:
    """The ground of closed lines (numbered from 0, none left out) that cross or repeat themselves, None for no ground."""
    shapely = libraries.load("shapely")
    numpy = libraries.load("numpy")
    lines = shapely.linestrings(points, indices=line)
    # A union cuts a line wherever it meets itself, and keeps one copy of a piece that was drawn twice.
    faces, of_face, winding = _faces(shapely.union_all(lines.reshape(-1, 1), axis=1), points, line)
    # What goes back along itself, but for the last digit, may not be cut well; then the faces do not add up to what the line
    # sweeps, and it is cut again on a grid that is far finer than anyone draws.
    off = numpy.abs(numpy.bincount(of_face, winding * shapely.area(faces), len(lines)) - _swept(points, line))
    size = numpy.ptp(shapely.bounds(lines).reshape(-1, 2, 2), axis=1).max(axis=1)
    for number in numpy.flatnonzero(off > _DIGITS * size * shapely.length(lines)):
        again = shapely.union_all(lines[number], grid_size=_DIGITS * size[number])
        one = line == number
        kept = of_face != number
        new, _, times = _faces(numpy.array([again]), points[one], numpy.zeros(int(one.sum()), dtype=int))
        faces = numpy.concatenate((faces[kept], new))
        of_face = numpy.concatenate((of_face[kept], numpy.full(len(new), number)))
        winding = numpy.concatenate((winding[kept], times))
    grounds = numpy.full(len(lines), None, dtype=object)
    order = numpy.argsort(of_face, kind="stable")
    inside = order[winding[order] != 0]
    if len(inside):
        here, place = numpy.unique(of_face[inside], return_inverse=True)
        grounds[here] = unite(faces[inside], place)
    return grounds


def _faces(cut: Any, points: Any, line: Any) -> tuple[Any, Any, Any]:
    """The faces between the lines in `cut`, the number of the line of each, and how often that goes round it."""
    shapely = libraries.load("shapely")
    numpy = libraries.load("numpy")
    faces, of_face = shapely.get_parts(shapely.polygonize(cut.reshape(-1, 1)), return_index=True)
    if not len(faces):
        return faces, of_face, numpy.zeros(0, dtype=numpy.int64)
    spots = shapely.get_coordinates(shapely.point_on_surface(faces))
    return faces, of_face, _winding(spots, of_face, points, line)


def _swept(points: Any, line: Any) -> Any:
    """The area that each closed line goes around, as often as it does so, counter-clockwise (the shoelace formula)."""
    numpy = libraries.load("numpy")
    first = numpy.searchsorted(line, numpy.arange(line[-1] + 1))
    x, y = (points - points[first[line]]).T
    same = line[1:] == line[:-1]
    twice = (x[:-1] * y[1:] - x[1:] * y[:-1])[same]
    return numpy.bincount(line[1:][same], twice, line[-1] + 1) / 2


def _winding(spots: Any, of_spot: Any, points: Any, line: Any) -> Any:
    """How often the line with the number `of_spot` (m,) goes round each of `spots` (m, 2); counter-clockwise is positive.

    Counts the segments that cross the ray to the right of a spot, upwards as +1 and downwards as -1 (K. Hormann and
    A. Agathos, "The point in polygon problem for arbitrary polygons", Computational Geometry 20, 2001).
    """
    numpy = libraries.load("numpy")
    segment_begins = numpy.flatnonzero(line[1:] == line[:-1])
    number = numpy.bincount(line[segment_begins])
    first = numpy.cumsum(number) - number
    winding = numpy.zeros(len(spots), dtype=numpy.int64)
    for begin, end in _blocks(number[of_spot]):
        lines = of_spot[begin:end]
        spot = numpy.repeat(numpy.arange(begin, end), number[lines])
        within = numpy.arange(len(spot)) - numpy.repeat(numpy.cumsum(number[lines]) - number[lines], number[lines])
        here = segment_begins[first[of_spot[spot]] + within]
        x, y = spots[spot].T
        (x0, y0), (x1, y1) = points[here].T, points[here + 1].T
        # The sign of the area of segment and spot: positive when the spot is left of the segment.
        side = (x1 - x0) * (y - y0) - (x - x0) * (y1 - y0)
        up = (y0 <= y) & (y1 > y) & (side > 0)
        down = (y0 > y) & (y1 <= y) & (side < 0)
        winding += numpy.bincount(spot[up], minlength=len(spots)) - numpy.bincount(spot[down], minlength=len(spots))
    return winding


def _blocks(sizes: Any) -> Iterator[tuple[int, int]]:
    """Cut a row of things with these `sizes` into runs of about `_PAIRS` together, as begin and end."""
    numpy = libraries.load("numpy")
    block = (numpy.cumsum(sizes) - 1) // _PAIRS
    begins = numpy.flatnonzero(numpy.diff(block, prepend=-1))
    for begin, end in zip(begins, [*begins[1:], len(sizes)], strict=True):
        yield int(begin), int(end)
