"""The area that each of many shapes shares with each of many others, against GEOS pair by pair."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st
from shapely.geometry import MultiPolygon, Polygon, box, shape

from resokit_qgis.analysis import pair_areas as pairs
from resokit_qgis.analysis.pair_areas import PairAreas, pair_areas, prepare
from resokit_qgis.errors import CancelledError

ROOT = Path(__file__).resolve().parents[2]


def quiet(_fraction: float) -> None:
    """A tick that nobody looks at."""


def array(shapes: Sequence[Any]) -> Any:
    made = np.empty(len(shapes), dtype=object)
    made[:] = shapes
    return made


def as_dict(found: PairAreas) -> dict[tuple[int, int], float]:
    keys = list(zip(found.first.tolist(), found.second.tolist(), strict=True))
    assert keys == sorted(set(keys))
    return dict(zip(keys, found.area_m2.tolist(), strict=True))


def brute(shapes: Any, others: Any, least: float = 1e-6) -> dict[tuple[int, int], float]:
    # GEOS raises the flag of an invalid number where boxes do not meet, and computes on.
    with np.errstate(invalid="ignore"):
        areas = shapely.area(shapely.intersection(shapes[:, None], others[None, :]))
    return {(i, j): float(areas[i, j]) for i, j in zip(*np.nonzero(areas > least), strict=True)}


# Shapes whose corners are whole numbers, so that the grid changes nothing. In so small a space they meet all the time.
corner = st.tuples(st.integers(0, 6), st.integers(0, 6))


@st.composite
def straight(draw: st.DrawFn) -> Any:
    """A union of rectangles: holes, parts that touch in a point, edges in line with others."""
    made = []
    for _ in range(draw(st.integers(1, 4))):
        x, y = draw(corner)
        made.append(box(x, y, x + draw(st.integers(1, 4)), y + draw(st.integers(1, 4))))
    whole = shapely.union_all(made)
    x, y = draw(corner)
    return shapely.difference(whole, box(x, y, x + 1, y + 1)) if draw(st.booleans()) else whole


@st.composite
def slanting(draw: st.DrawFn) -> Any:
    """A star: its corners in the order of their angles."""
    points = np.array(draw(st.lists(corner, min_size=3, max_size=8, unique=True)), dtype=float)
    turned = points - points.mean(axis=0)
    made = Polygon(points[np.argsort(np.arctan2(turned[:, 1], turned[:, 0]), kind="stable")])
    return made if made.is_valid and made.area > 0 else box(1, 1, 3, 3)


anything = st.one_of(straight(), slanting(), st.just(Polygon()), st.none())


@given(st.lists(anything, min_size=1, max_size=6), st.lists(anything, min_size=1, max_size=6), st.data())
@settings(deadline=None, max_examples=150)
def test_any_shapes_against_geos(shapes: list[Any], others: list[Any], data: st.DataObject) -> None:
    again = data.draw(st.lists(st.sampled_from([*shapes, *others]), max_size=4), label="again")
    mine, theirs = array([*shapes, *again]), array([*others, *again])
    found = as_dict(pair_areas(mine, theirs, quiet))
    wanted = brute(mine, theirs)
    assert found.keys() == wanted.keys()
    for key, area in wanted.items():
        assert found[key] == pytest.approx(area, rel=1e-9)


@given(st.lists(anything, min_size=1, max_size=8))
@settings(deadline=None, max_examples=60)
def test_the_same_shapes_twice(shapes: list[Any]) -> None:
    mine = array([*shapes, shapes[0]])
    found = as_dict(pair_areas(mine, mine, quiet))
    for (first, second), area in found.items():
        assert found[second, first] == pytest.approx(area, rel=1e-12)
    areas = shapely.area(mine)
    for place in np.flatnonzero(areas > 0).tolist():
        assert found[place, place] == pytest.approx(areas[place], rel=1e-12)
    assert found.keys() == brute(mine, mine).keys()


@given(st.lists(anything, min_size=1, max_size=5), st.lists(anything, min_size=1, max_size=5), st.integers(0, 3))
@settings(deadline=None, max_examples=60)
def test_where_they_stand_does_not_matter(shapes: list[Any], others: list[Any], quarter: int) -> None:
    """Turned by quarters, mirrored and far from the origin the areas stay, though other ties come up."""
    mine, theirs = array(shapes), array(others)
    cosine, sine = ((1, 0), (0, 1), (-1, 0), (0, -1))[quarter]

    def moved(some: Any) -> Any:
        turn = np.array([[cosine, sine], [sine, -cosine]], dtype=float)
        return shapely.transform(some, lambda points: points @ turn + (149_000.0, 6_300_000.0))

    assert as_dict(pair_areas(moved(mine), moved(theirs), quiet)) == pytest.approx(
        as_dict(pair_areas(mine, theirs, quiet)), rel=1e-9
    )


def test_a_needle_thinner_than_the_grid() -> None:
    """On the grid it has no width or is turned over; what it lies in shares next to nothing with it, and not itself."""
    needle = Polygon([(0, 0), (10, 0), (10, 0.0004), (50, 0.0007), (10, 0.0006), (10, 10), (0, 10)])
    assert needle.is_valid
    for x in np.linspace(10.5, 49.5, 40):
        square = box(x, -5, x + 1, 5)
        assert as_dict(pair_areas([square], [needle], quiet)).get((0, 0), 0.0) < 0.01
        assert as_dict(pair_areas([needle], [square], quiet)).get((0, 0), 0.0) < 0.01


def test_one_inside_the_other_and_in_its_hole() -> None:
    ring = box(0, 0, 30, 30).difference(box(10, 10, 20, 20))
    inside, in_hole, both = box(1, 1, 5, 5), box(12, 12, 14, 14), MultiPolygon([box(1, 1, 5, 5), box(12, 12, 14, 14)])
    assert as_dict(pair_areas([inside, in_hole, both], [ring], quiet)) == pytest.approx({(0, 0): 16.0, (2, 0): 16.0})
    assert as_dict(pair_areas([ring], [inside, in_hole, both], quiet)) == pytest.approx({(0, 0): 16.0, (0, 2): 16.0})


def chicago(name: str, latitude: float) -> Any:
    """The polygons of a GeoJSON, in something like metres: a degree is as long as at `latitude`."""
    source = json.loads((ROOT / name).read_text(encoding="utf-8"))
    scale = (111_320.0 * float(np.cos(np.radians(latitude))), 111_320.0)
    shapes = array([shape(one["geometry"]) for one in source["features"] if one["geometry"]])
    placed = shapely.transform(shapely.force_2d(shapes), lambda points: points * scale)
    mended = shapely.buffer(placed[shapely.area(placed) > 0], 0)
    return mended[shapely.area(mended) > 0]


@pytest.mark.parametrize(
    "name",
    [
        "resources/demo/hyde_park/drawings.geojson",
        "benchmarks/data/chicago_pilsen.geojson",
        "benchmarks/data/chicago_uptown.geojson",
    ],
)
def test_real_drawings_and_wards(name: str) -> None:
    drawings = chicago(name, 41.8)
    wards = chicago("resources/demo/hyde_park/wards.geojson", 41.8)
    found = as_dict(pair_areas(drawings, wards, quiet))
    # Half a millimetre along both boundaries is what the grid may change.
    slack = 0.0005 * (shapely.length(drawings)[:, None] + shapely.length(wards)[None, :])
    wanted = brute(drawings, wards, least=0.0)
    assert len(found) > len(drawings)
    for key in found.keys() | wanted.keys():
        assert abs(found.get(key, 0.0) - wanted.get(key, 0.0)) <= slack[key]


def test_others_made_ready_serve_again() -> None:
    wards = array([box(x, y, x + 100, y + 100) for x in range(0, 1000, 100) for y in range(0, 1000, 100)])
    ready = prepare(wards)
    for move in (0.0, 250.5):
        shapes = array([box(move, move, move + 150, move + 150), box(-500 + move, 0, 50 + move, 50)])
        assert as_dict(pair_areas(shapes, ready, quiet)) == pytest.approx(as_dict(pair_areas(shapes, wards, quiet)))
    assert as_dict(pair_areas(shapes, ready, quiet)) == pytest.approx(brute(shapes, wards))


def test_shapes_far_beyond_the_others() -> None:
    """The grid of the wards alone does not reach so far; it is made anew, and coarser."""
    wards = array([box(0, 0, 10, 10), box(10, 0, 20, 10)])
    shapes = array([box(-200_000, 0, 15, 5), box(300_000, 0, 300_001, 1)])
    found = as_dict(pair_areas(shapes, prepare(wards), quiet))
    assert found == pytest.approx({(0, 0): 50.0, (0, 1): 25.0})


def test_portions_change_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    random = np.random.default_rng(3)
    shapes = array([shapely.Point(*random.uniform(0, 900, 2)).buffer(float(random.uniform(5, 300))) for _ in range(60)])
    wards = array([box(x, y, x + 100, y + 100) for x in range(0, 900, 100) for y in range(0, 900, 100)])
    at_once = as_dict(pair_areas(shapes, wards, quiet))
    monkeypatch.setattr(pairs, "_POINTS_AT_ONCE", 130)
    assert as_dict(pair_areas(shapes, wards, quiet)) == pytest.approx(at_once, rel=1e-12)


def test_nothing_shares_nothing() -> None:
    for shapes, others in (([], []), ([None], [box(0, 0, 1, 1)]), ([box(0, 0, 1, 1)], [Polygon()]), ([], [None])):
        assert as_dict(pair_areas(array(shapes), array(others), quiet)) == {}


def test_cancel_stops_the_work() -> None:
    def cancelled(fraction: float) -> None:
        raise CancelledError

    with pytest.raises(CancelledError):
        pair_areas([box(0, 0, 1, 1)], [box(0, 0, 1, 1)], cancelled)
