"""A drawn boundary becomes a valid polygon that keeps everything the line goes around, or is refused with a reason."""

from __future__ import annotations

import json
import math
import struct
from pathlib import Path

import numpy as np
import pytest
import shapely
from shapely.geometry import LineString, MultiLineString, MultiPolygon, Point, Polygon, shape

from resokit_qgis.analysis import repair as module
from resokit_qgis.analysis.repair import close_line, repair, repair_wkb

ROOT = Path(__file__).resolve().parents[2]
SQUARE = [(0, 0), (10, 0), (10, 10), (0, 10), (0, 0)]
INNER = [(2, 2), (8, 2), (8, 8), (2, 8), (2, 2)]


def area(geometry: shapely.Geometry) -> float:
    mended = repair(geometry)
    assert mended.geometry is not None, mended.reason
    assert mended.geometry.is_valid
    assert mended.geometry.geom_type in ("Polygon", "MultiPolygon")
    return float(mended.geometry.area)


def wkb(*rings: list[tuple[float, ...]], order: str = "<", code: int = 3, srid: bytes = b"") -> bytes:
    """A polygon as WKB, rings as they are given: closed or not."""
    data = struct.pack(order + "BI", 1 if order == "<" else 0, code) + srid + struct.pack(order + "I", len(rings))
    for ring in rings:
        data += struct.pack(order + "I", len(ring))
        data += b"".join(struct.pack(order + "d" * len(point), *point) for point in ring)
    return data


def multi_wkb(*polygons: bytes) -> bytes:
    return struct.pack("<BII", 1, 6, len(polygons)) + b"".join(polygons)


# What is right stays as it is ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "geometry",
    [
        Polygon(SQUARE),
        Polygon(SQUARE, [INNER]),
        MultiPolygon([Polygon(SQUARE), Polygon([(20, 0), (30, 0), (20, 10)])]),
    ],
)
def test_a_valid_polygon_is_not_touched(geometry: shapely.Geometry) -> None:
    mended = repair(geometry)
    assert mended.geometry.equals_exact(geometry)
    assert not mended.changed
    assert mended.reason == ""


def test_heights_and_measures_go_and_that_is_no_repair() -> None:
    mended = repair(shapely.from_wkt("POLYGON ZM ((0 0 5 1, 10 0 5 2, 10 10 5 3, 0 0 5 1))"))
    assert not mended.changed
    assert not mended.geometry.has_z
    assert shapely.get_coordinate_dimension(mended.geometry) == 2


# Lines that cross and repeat themselves --------------------------------------------------------------------------


def test_a_bow_tie_keeps_both_lobes() -> None:
    assert area(Polygon([(0, 0), (10, 10), (10, 0), (0, 10)])) == pytest.approx(50)


def test_a_line_drawn_twice_round_has_no_hole() -> None:
    assert area(Polygon([*SQUARE, *INNER])) == pytest.approx(100)
    assert area(Polygon([*SQUARE, *SQUARE[1:]])) == pytest.approx(100)


def test_a_loop_that_turns_back_inside_is_not_gone_around() -> None:
    assert area(Polygon([*SQUARE, *reversed(INNER)])) == pytest.approx(100 - 36)


def test_a_small_loop_outwards_is_kept() -> None:
    # The pen overshoots at the corner and comes back across its own line.
    assert area(Polygon([(0, 0), (10, 0), (10, 12), (12, 10), (0, 10)])) == pytest.approx(100 + 2)


def test_spikes_vanish() -> None:
    outwards = repair(Polygon([(0, 0), (10, 0), (10, 10), (10, 50), (10, 10), (0, 10)]))
    assert outwards.geometry.equals(Polygon(SQUARE))
    assert outwards.changed
    inwards = repair(Polygon([(0, 0), (5, 0), (5, 5), (5, 0), (10, 0), (10, 10), (0, 10)]))
    assert inwards.geometry.equals(Polygon(SQUARE))


def test_two_pieces_joined_by_a_line_there_and_back_are_both_kept() -> None:
    there_and_back = [(0, 0), (10, 0), (10, 10), (20, 10), (20, 0), (30, 0), (30, 10), (20, 10), (10, 10), (0, 10)]
    assert area(Polygon(there_and_back)) == pytest.approx(200)


def test_repeated_points_vanish() -> None:
    mended = repair(Polygon([(0, 0), (10, 0), (10, 0), (10, 10), (10, 10), (10, 10), (0, 10)]))
    assert mended.geometry.equals(Polygon(SQUARE))
    assert shapely.get_num_coordinates(mended.geometry) == 5
    assert mended.changed


def test_holes_are_cut_out_of_the_outline() -> None:
    crossing_hole = [(2, 2), (8, 8), (8, 2), (2, 8)]
    assert area(Polygon(SQUARE, [crossing_hole])) == pytest.approx(100 - 18)
    outside = [(20, 20), (30, 20), (30, 30)]
    assert area(Polygon(SQUARE, [outside, INNER])) == pytest.approx(100 - 36)
    degenerate = shapely.from_wkb(wkb(SQUARE, [(2, 2), (3, 3), (2, 2)]))
    assert area(degenerate) == pytest.approx(100)


def test_a_boundary_stored_twice_is_no_hole() -> None:
    assert area(Polygon(SQUARE, [SQUARE])) == pytest.approx(100)


def test_parts_are_mended_each_on_its_own_and_united() -> None:
    bow_tie = Polygon([(20, 0), (30, 10), (30, 0), (20, 10)])
    over_it = Polygon([(5, 5), (15, 5), (15, 15), (5, 15)])
    assert area(MultiPolygon([Polygon(SQUARE), over_it, bow_tie])) == pytest.approx(100 + 75 + 50)


def test_a_part_without_ground_does_not_hide_the_others() -> None:
    mended = repair(shapely.from_wkb(multi_wkb(wkb(SQUARE), wkb([(0, 0), (1, 1), (0, 0)]))))
    assert mended.geometry.equals(Polygon(SQUARE))
    assert mended.changed


def test_polygons_in_a_collection_are_found() -> None:
    mended = repair(shapely.GeometryCollection([Point(0, 0), MultiPolygon([Polygon(SQUARE)])]))
    assert mended.geometry.equals(Polygon(SQUARE))


def turns(point: tuple[float, float], ring: np.ndarray) -> int:
    """How often `ring` goes round `point`, by adding up angles."""
    angles = np.arctan2(ring[:, 1] - point[1], ring[:, 0] - point[0])
    steps = np.diff(angles)
    return round(float(((steps + math.pi) % (2 * math.pi) - math.pi).sum() / (2 * math.pi)))


@pytest.mark.parametrize("seed", range(12))
def test_scribbles_keep_exactly_what_they_go_around(seed: int) -> None:
    random = np.random.default_rng(seed)
    scribble = random.uniform(0, 100, (random.integers(5, 40), 2))
    ring = np.vstack((scribble, scribble[:1]))
    mended = repair(Polygon(ring)).geometry
    assert mended.is_valid
    line = LineString(ring)
    points = [point for point in random.uniform(-5, 105, (400, 2)) if line.distance(Point(point)) > 1e-6]
    for point in points:
        assert mended.contains(Point(point)) == (turns(tuple(point), ring) != 0)


def test_the_real_drawings_of_hyde_park() -> None:
    source = json.loads((ROOT / "resources/demo/hyde_park/drawings.geojson").read_text(encoding="utf-8"))
    drawn = [shape(feature["geometry"]) for feature in source["features"]]
    mended = [repair(geometry) for geometry in drawn]
    refused = [index for index, one in enumerate(mended) if one.geometry is None]
    assert len(drawn) == 436
    assert [mended[index].reason for index in refused] == [module.TOO_FEW_POINTS] * 2
    assert sum(one.changed for one in mended) == 26
    for before, after in zip(drawn, mended, strict=True):
        if after.geometry is not None:
            assert after.geometry.is_valid
            assert after.geometry.area >= shapely.make_valid(before).area * (1 - 1e-9)


# What is refused -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("geometry", "reason"),
    [
        (None, module.NO_GEOMETRY),
        (Polygon(), module.NO_GEOMETRY),
        (MultiPolygon(), module.NO_GEOMETRY),
        (shapely.from_wkb(wkb([(1, 1), (2, 2), (1, 1)])), module.TOO_FEW_POINTS),
        (shapely.from_wkb(wkb([(1, 1), (1, 1), (1, 1), (1, 1)])), module.TOO_FEW_POINTS),
        (Polygon([(0, 0), (5, 5), (9, 9), (0, 0)]), module.NO_AREA),
        (Polygon([(0, 0), (0, 5), (0, 2)]), module.NO_AREA),
        (Polygon(INNER, [SQUARE]), module.NO_AREA),
        (Point(1, 1), module.NO_SURFACE),
        (shapely.GeometryCollection([Point(1, 1)]), module.NO_SURFACE),
        (Polygon([(0, 0), (10, 0), (math.nan, 10)]), module.NO_NUMBERS),
        (Polygon([(0, 0), (10, 0), (math.inf, 10)]), module.NO_NUMBERS),
    ],
)
def test_what_encloses_nothing_is_refused(geometry: shapely.Geometry | None, reason: str) -> None:
    mended = repair(geometry)
    assert mended.geometry is None
    assert mended.reason == reason


# WKB that shapely does not read ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (None, module.NO_GEOMETRY),
        (b"", module.NO_GEOMETRY),
        (wkb([]), module.NO_GEOMETRY),
        (wkb([(0, 0)]), module.TOO_FEW_POINTS),
        (wkb([(0, 0), (1, 1)]), module.TOO_FEW_POINTS),
        (struct.pack("<BIIdd", 1, 2, 1, 3.0, 4.0), module.TOO_FEW_POINTS),
        (wkb([(0, 0), (1, 0), (math.nan, 1)]), module.NO_NUMBERS),
        (wkb(SQUARE)[:-7], module.UNREADABLE),
        (b"\x01\x03", module.UNREADABLE),
        (b"no geometry at all", module.UNREADABLE),
    ],
)
def test_bytes_that_hold_no_boundary_are_refused(data: bytes | None, reason: str) -> None:
    mended = repair_wkb(data)
    assert mended.geometry is None
    assert mended.reason == reason


@pytest.mark.parametrize(
    "data",
    [
        wkb(SQUARE[:-1]),
        wkb(SQUARE[:-1], order=">"),
        wkb([(*point, 7.0) for point in SQUARE[:-1]], code=1003),
        wkb([(*point, 7.0) for point in SQUARE[:-1]], code=2003),
        wkb([(*point, 7.0, 8.0) for point in SQUARE[:-1]], code=3003),
        wkb([(*point, 7.0) for point in SQUARE[:-1]], code=0x80000003),
        wkb(SQUARE[:-1], code=0x20000003, srid=struct.pack("<I", 31370)),
        multi_wkb(wkb(SQUARE[:-1]), wkb([(0, 0), (1, 1)])),
        wkb(SQUARE[:-1], [(2, 2), (3, 3)]),
    ],
    ids=["open", "big endian", "Z", "M", "ZM", "extended Z", "extended SRID", "short part", "short hole"],
)
def test_rings_left_open_are_closed(data: bytes) -> None:
    with pytest.raises(shapely.errors.GEOSException):
        shapely.from_wkb(data)
    mended = repair_wkb(data)
    assert mended.geometry.equals(Polygon(SQUARE))
    assert mended.changed


def test_ordinary_bytes_are_read_as_they_are() -> None:
    mended = repair_wkb(wkb(SQUARE, INNER))
    assert mended.geometry.area == pytest.approx(64)
    assert not mended.changed


# Lines -----------------------------------------------------------------------------------------------------------


def test_a_closed_line_is_a_polygon() -> None:
    closed = close_line(LineString(SQUARE))
    assert closed.geometry.equals(Polygon(SQUARE))
    assert not closed.closed


def line_with_gap(share: float) -> LineString:
    """Three sides of a square and most of the fourth; the gap is `share` of the length of the line."""
    gap = 40 * share / (1 + share)
    return LineString([(0, 0), (10, 0), (10, 10), (0, 10), (0, gap)])


def test_a_small_gap_is_closed() -> None:
    closed = close_line(line_with_gap(0.0499))
    assert closed.geometry.equals(Polygon(SQUARE))
    assert closed.closed
    assert repair(line_with_gap(0.0499)) == closed


@pytest.mark.parametrize("share", [0.0501, 0.2])
def test_a_wider_gap_is_refused(share: float) -> None:
    assert close_line(line_with_gap(share)).reason == module.NOT_CLOSED
    assert repair(line_with_gap(share)).geometry is None


def test_pieces_that_meet_are_one_line() -> None:
    pieces = MultiLineString([[(10, 10), (0, 10), (0, 0)], [(0, 0), (10, 0), (10, 10)]])
    assert close_line(pieces).geometry.equals(Polygon(SQUARE))


def test_several_closed_lines_are_several_parts() -> None:
    other = [(20, 0), (30, 0), (30, 10), (20, 0)]
    assert repair(MultiLineString([SQUARE, other])).geometry.area == pytest.approx(150)
    assert repair(MultiLineString([SQUARE, [(20, 0), (30, 0), (30, 10)]])).reason == module.NOT_CLOSED


def test_a_closed_line_that_crosses_itself_is_mended() -> None:
    mended = repair(LineString([(0, 0), (10, 10), (10, 0), (0, 10), (0, 0)]))
    assert mended.geometry.area == pytest.approx(50)
    assert mended.changed
    assert not mended.closed


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        (LineString(), module.NO_GEOMETRY),
        (None, module.NO_GEOMETRY),
        (LineString([(0, 0), (5, 5)]), module.TOO_FEW_POINTS),
        (LineString([(0, 0), (5, 5), (0, 0)]), module.TOO_FEW_POINTS),
    ],
)
def test_a_line_around_nothing_is_refused(line: LineString | None, reason: str) -> None:
    assert close_line(line).geometry is None
    assert close_line(line).reason == reason


def test_a_line_there_and_back_encloses_nothing() -> None:
    assert repair(LineString([(0, 0), (5, 5), (9, 9), (0, 0)])).reason == module.NO_AREA
