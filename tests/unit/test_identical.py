"""Drawings that are the same, however they were written down."""

from __future__ import annotations

import numpy as np
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st
from shapely import MultiPolygon, Polygon

from resokit_qgis.analysis.identical import identical_shapes

SQUARE = [(0.0, 0.0), (10.0, 0.0), (10.0, 10.0), (0.0, 10.0)]
HOLE = [(2.0, 2.0), (4.0, 2.0), (4.0, 4.0), (2.0, 4.0)]
FAR = [(20.0, 0.0), (30.0, 0.0), (30.0, 5.0)]


def array(*shapes: shapely.Geometry) -> np.ndarray:
    made = np.empty(len(shapes), dtype=object)
    made[:] = shapes
    return made


def groups(*shapes: shapely.Geometry) -> tuple[list[int], list[int]]:
    first, inverse = identical_shapes(array(*shapes))
    return first.tolist(), inverse.tolist()


def test_begin_and_direction_of_a_ring_do_not_matter() -> None:
    turned = SQUARE[2:] + SQUARE[:2]
    assert groups(Polygon(SQUARE), Polygon(turned), Polygon(turned[::-1])) == ([0], [0, 0, 0])


def test_order_of_parts_and_holes_does_not_matter_nor_do_repeated_points() -> None:
    other_hole = [(6.0, 6.0), (8.0, 6.0), (8.0, 8.0)]
    one = MultiPolygon([Polygon(SQUARE, [HOLE, other_hole]), Polygon(FAR)])
    other = MultiPolygon([Polygon([FAR[0], *FAR]), Polygon(SQUARE[::-1], [other_hole, HOLE[::-1]])])
    assert groups(one, Polygon(FAR), other) == ([0, 1], [0, 1, 0])


def test_a_multipolygon_of_one_part_is_that_polygon() -> None:
    assert groups(Polygon(SQUARE), MultiPolygon([Polygon(SQUARE)])) == ([0], [0, 0])


def test_same_bounds_are_not_enough() -> None:
    shapes = (
        Polygon(SQUARE),
        Polygon(SQUARE, [HOLE]),
        Polygon([*SQUARE, (5.0, 5.0)]),
        Polygon([(0, 0), (10, 0), (10, 10), (1e-12, 10), (0, 9)]),
        Polygon(SQUARE, [HOLE]),
    )
    assert groups(*shapes) == ([0, 1, 2, 3], [0, 1, 2, 3, 1])


def test_minus_zero_is_zero() -> None:
    assert groups(Polygon(SQUARE), Polygon([(-0.0, 0.0), *SQUARE[1:]])) == ([0], [0, 0])


def test_none_one_and_empty() -> None:
    assert groups() == ([], [])
    assert groups(Polygon(SQUARE)) == ([0], [0])
    assert groups(Polygon(), MultiPolygon(), Polygon(SQUARE)) == ([0, 2], [0, 0, 1])


@st.composite
def boxes(draw: st.DrawFn) -> shapely.Geometry:
    """A box or two in a small grid, written down in any way."""
    parts = []
    for column in range(draw(st.integers(1, 2))):
        x, y = 4 * column, draw(st.integers(0, 1))
        ring = [(x, y), (x + draw(st.integers(1, 2)), y), (x + 2, y + 2), (x, y + 2)]
        begin = draw(st.integers(0, 3))
        ring = ring[begin:] + ring[:begin]
        parts.append(Polygon(ring[::-1] if draw(st.booleans()) else ring))
    return MultiPolygon(parts[::-1] if draw(st.booleans()) else parts)


@settings(deadline=None, max_examples=150)
@given(st.lists(boxes(), max_size=12))
def test_as_one_by_one(shapes: list[shapely.Geometry]) -> None:
    normal = [shapely.to_wkb(shapely.normalize(shape)) for shape in shapes]
    first, inverse = groups(*shapes)
    assert first == [index for index, one in enumerate(normal) if normal.index(one) == index]
    assert [first[place] for place in inverse] == [normal.index(one) for one in normal]
