"""Many boundaries mended together: each as if it were alone, and by the rule that the non-zero winding number sets."""

from __future__ import annotations

import struct

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st
from shapely import LineString, MultiLineString, MultiPolygon, Polygon

from resokit_qgis.analysis import filling, repair

Ring = list[tuple[float, float]]

# Boundaries as people and programs make them -------------------------------------------------------------------------

coordinates = st.one_of(
    st.integers(0, 4).map(float),
    st.floats(0, 5, allow_nan=False),
    st.sampled_from([0.0, -0.0, 1e-9, 2e-9, 1e-300, 4.000000001]),
)
points = st.tuples(coordinates, coordinates)


@st.composite
def rings(draw: st.DrawFn) -> Ring:
    """Points in any order, some twice in a row, some there and back (a spike), open, closed or gone round twice."""
    ring: Ring = []
    for point in draw(st.lists(points, max_size=9)):
        ring += [point] * draw(st.sampled_from([1, 1, 1, 2, 3]))
        if len(ring) > 2 and draw(st.integers(0, 5)) == 0:
            ring.append(ring[-2])
    if ring and draw(st.integers(0, 3)):
        ring.append(ring[0])
    return ring + ring[1:] if draw(st.integers(0, 6)) == 0 else ring


stray = st.sampled_from([(float("nan"), 1.0), (2.0, float("inf"))])
strange_rings = st.one_of(
    rings(), rings(), rings(), st.tuples(rings(), stray).map(lambda both: [*both[0][:2], both[1], *both[0][2:]])
)
DIMENSIONS = {0: 2, 1000: 3, 2000: 3, 3000: 4}


def packed(ring: Ring, code: int) -> bytes:
    further = (7.0,) * (DIMENSIONS[code] - 2)
    return struct.pack("<I", len(ring)) + b"".join(
        struct.pack(f"<{DIMENSIONS[code]}d", *point, *further) for point in ring
    )


def collected(kind: int, code: int, parts: list[bytes]) -> bytes:
    return struct.pack("<BII", 1, kind + code, len(parts)) + b"".join(parts)


@st.composite
def wkbs(draw: st.DrawFn) -> bytes | None:
    """A boundary as WKB of any kind: polygons, lines and both in collections, with Z and M, or no geometry at all."""
    code = draw(st.sampled_from([0, 0, 0, 1000, 2000, 3000]))

    def polygon() -> bytes:
        made = draw(st.lists(strange_rings, max_size=3))
        if len(made) == 2 and draw(st.booleans()):
            made[1] = made[0]
        return collected(3, code, [packed(ring, code) for ring in made])

    def line() -> bytes:
        return struct.pack("<BI", 1, 2 + code) + packed(draw(strange_rings), code)

    kind = draw(st.sampled_from(["polygon", "polygon", "line", "polygons", "lines", "both", "nothing", "no bytes"]))
    number = range(draw(st.integers(0, 3)))
    if kind == "polygon":
        return polygon()
    if kind == "line":
        return line()
    if kind == "polygons":
        return collected(6, code, [polygon() for _ in number])
    if kind == "lines":
        return collected(5, code, [line() for _ in number])
    if kind == "both":
        return collected(7, code, [line(), *(collected(6, code, [polygon()]) for _ in number)])
    return b"nothing" if kind == "nothing" else draw(st.sampled_from([None, b""]))


def told(mended: repair.Repaired) -> tuple[bytes | None, bool, bool, str]:
    ground = None if mended.geometry is None else shapely.to_wkb(mended.geometry)
    return ground, mended.changed, mended.closed, mended.reason


@settings(deadline=None, max_examples=150)
@given(st.lists(wkbs(), max_size=12))
def test_each_is_mended_as_if_it_were_alone(data: list[bytes | None]) -> None:
    together = repair.repair_all(*repair.from_wkb(data))
    alone = [told(repair.repair_wkb(each)) for each in data]
    assert [told(together.one(index)) for index in range(len(data))] == alone


@settings(deadline=None, max_examples=150)
@given(wkbs())
def test_what_comes_out_is_right_or_refused_with_a_reason(data: bytes | None) -> None:
    mended = repair.repair_wkb(data)
    if mended.geometry is None:
        assert mended.reason
        return
    assert not mended.reason
    assert mended.geometry.is_valid
    assert mended.geometry.geom_type in ("Polygon", "MultiPolygon")
    assert shapely.get_coordinate_dimension(mended.geometry) == 2
    assert mended.geometry.area > 0
    assert told(repair.repair(mended.geometry)) == (shapely.to_wkb(mended.geometry), False, False, "")


def turns(at: np.ndarray, ring: np.ndarray) -> np.ndarray:
    """How often `ring` (n, 2), closed, goes round each of `at` (m, 2), by adding up angles."""
    away = ring[None, :, :] - at[:, None, :]
    steps = np.diff(np.arctan2(away[:, :, 1], away[:, :, 0]), axis=1)
    return np.rint(((steps + np.pi) % (2 * np.pi) - np.pi).sum(axis=1) / (2 * np.pi)).astype(int)


grid_points = st.tuples(st.integers(0, 4).map(float), st.integers(0, 4).map(float))


@settings(deadline=None, max_examples=150)
@given(st.lists(grid_points, min_size=3, max_size=14), st.integers(0, 2**32 - 1))
def test_ground_belongs_to_a_line_that_goes_round_it(ring: Ring, seed: int) -> None:
    closed = np.array([*ring, ring[0]])
    at = np.random.default_rng(seed).uniform(-0.5, 4.5, (60, 2))
    at = at[shapely.distance(LineString(closed), shapely.points(at)) > 1e-6]
    mended = repair.repair(Polygon(ring)).geometry
    inside = np.zeros(len(at), dtype=bool) if mended is None else shapely.contains_xy(mended, at)
    assert inside.tolist() == (turns(at, closed) != 0).tolist()


@settings(deadline=None, max_examples=100)
@given(st.lists(grid_points, min_size=3, max_size=10), st.integers(0, 9), st.integers(0, 9))
def test_where_a_ring_begins_and_its_direction_make_no_difference(ring: Ring, begin: int, twice: int) -> None:
    begin, twice = begin % len(ring), twice % len(ring)
    other = [*ring[: twice + 1], *ring[twice:]]
    other = (other[begin:] + other[:begin])[::-1]
    one, two = repair.repair(Polygon(ring)), repair.repair(Polygon(other))
    assert one.reason == two.reason
    if one.geometry is not None:
        assert one.geometry.equals(two.geometry)


# Where many need the slow path -----------------------------------------------------------------------------------------


def test_one_that_is_refused_or_mended_leaves_the_others_alone() -> None:
    square = Polygon([(0, 0), (1, 0), (1, 1), (0, 1)])
    bow_tie = Polygon([(0, 0), (1, 1), (1, 0), (0, 1)])
    hole_twice = Polygon(square.exterior, [square.exterior])
    parts = MultiPolygon([bow_tie, bow_tie])
    open_line = LineString([(0, 0), (1, 0), (1, 1)])
    almost = LineString([(0, 0), (1, 0), (1, 1), (0, 1), (0, 0.01)])
    shapes = np.array(
        [square, bow_tie, None, hole_twice, Polygon(), parts, open_line, almost, shapely.Point(0, 0), square]
    )
    mended = repair.repair_all(shapes)
    assert mended.reasons.tolist() == [
        "",
        "",
        repair.NO_GEOMETRY,
        "",
        repair.NO_GEOMETRY,
        "",
        repair.NOT_CLOSED,
        "",
        repair.NO_SURFACE,
        "",
    ]
    assert np.flatnonzero(mended.changed).tolist() == [1, 3, 5, 7]
    assert np.flatnonzero(mended.closed).tolist() == [7]
    kept = [0, 1, 3, 5, 7, 9]
    assert shapely.area(mended.geometries[kept]) == pytest.approx([1, 0.5, 1, 0.5, 1, 1])
    assert shapely.is_missing(mended.geometries).tolist() == [index not in kept for index in range(len(shapes))]


def test_pieces_without_length_are_no_line() -> None:
    mended = repair.repair(MultiLineString([[(1, 1), (1, 1)], [(2, 2), (2, 2)]]))
    assert mended == repair.Repaired(None, reason=repair.TOO_FEW_POINTS)


def test_none_at_all() -> None:
    mended = repair.repair_all(*repair.from_wkb([]))
    assert len(mended.geometries) == len(mended.reasons) == 0


def test_more_to_look_at_than_fits_in_one_block(monkeypatch: pytest.MonkeyPatch) -> None:
    random = np.random.default_rng(3)
    shapes = np.array([Polygon(random.uniform(0, 100, (number, 2))) for number in (5, 30, 12, 50, 4)])
    at_once = shapely.to_wkb(repair.repair_all(shapes).geometries)
    monkeypatch.setattr(filling, "_PAIRS", 40)
    assert shapely.to_wkb(repair.repair_all(shapes).geometries).tolist() == at_once.tolist()


def test_lines_and_points_beside_ground_are_left_out() -> None:
    ground = shapely.box(0, 0, 1, 1)
    made = np.array([shapely.GeometryCollection([ground, shapely.LineString([(1, 1), (2, 2)])]), ground], dtype=object)
    assert [shape.geom_type for shape in filling.surfaces(made)] == ["Polygon", "Polygon"]
    assert made[0].area == 1.0
