"""Find drawings that are the same: people trace the same map, forms send twice, and files are put together twice."""

from __future__ import annotations

from typing import Any

from resokit_qgis.analysis import libraries


def identical_shapes(shapes: Any) -> tuple[Any, Any]:
    """Which of `shapes`, an object array (n,) of valid polygons and multipolygons, have exactly the same boundary.

    Returns two integer arrays: `first` (m,) holds the index of the first of each different shape, ascending, and
    `inverse` (n,) the place in `first` of each shape, so that `shapes[first][inverse]` looks as `shapes` does. At
    which point a ring begins, its direction, the order of rings and parts, and repeated points do not matter. Nothing
    is rounded; another point on a straight edge makes another boundary.
    """
    numpy = libraries.load("numpy")
    first_of = numpy.arange(len(shapes))
    candidates = _sharing_bounds(shapes)
    begin = 0
    seen: dict[bytes, int] = {}
    segments, ends = _sorted_segments(shapes[candidates])
    for index, end in zip(candidates, ends, strict=True):
        first_of[index] = seen.setdefault(segments[begin:end].tobytes(), index)
        begin = end
    first, inverse = numpy.unique(first_of, return_inverse=True)
    return first, inverse


def _sharing_bounds(shapes: Any) -> Any:
    """The indices of those that are exactly as far east, north, west and south as another: few but the same."""
    shapely = libraries.load("shapely")
    numpy = libraries.load("numpy")
    if len(shapes) < 2:
        return numpy.empty(0, dtype=int)
    # Empty shapes have no bounds; NaN would not equal itself.
    bounds = numpy.nan_to_num(shapely.bounds(shapes), nan=numpy.inf)
    order = numpy.lexsort(bounds.T)
    as_before = (bounds[order[1:]] == bounds[order[:-1]]).all(axis=1)
    shared = numpy.zeros(len(shapes), dtype=bool)
    shared[order[1:][as_before]] = True
    shared[order[:-1][as_before]] = True
    return numpy.flatnonzero(shared)


def _sorted_segments(shapes: Any) -> tuple[Any, Any]:
    """The segments of `shapes` (float array (k, 4): both ends, the western first), in an order that is the same for
    the same set of them, shape after shape; and where each shape's end.

    A valid shape is the even-odd filling of its segments, so their set says all.
    """
    shapely = libraries.load("shapely")
    numpy = libraries.load("numpy")
    parts, shape_of_part = shapely.get_parts(shapes, return_index=True)
    rings, part_of_ring = shapely.get_rings(parts, return_index=True)
    # Adding zero makes -0.0 and 0.0, which are equal, the same bytes.
    points, ring = shapely.get_coordinates(rings, return_index=True)
    points = points + 0.0
    here, there = points[:-1], points[1:]
    real = (ring[1:] == ring[:-1]) & (here != there).any(axis=1)
    here, there, ring = here[real], there[real], ring[:-1][real]
    backwards = (here[:, 0] > there[:, 0]) | ((here[:, 0] == there[:, 0]) & (here[:, 1] > there[:, 1]))
    west = numpy.where(backwards[:, None], there, here)
    east = numpy.where(backwards[:, None], here, there)
    shape = shape_of_part[part_of_ring[ring]]
    order = numpy.lexsort((east[:, 1], east[:, 0], west[:, 1], west[:, 0], shape))
    ends = numpy.cumsum(numpy.bincount(shape, minlength=len(shapes)))
    return numpy.ascontiguousarray(numpy.column_stack((west, east))[order]), ends
