"""Ground that two names claim, by cells and by levels."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as some
from real_drawings import HYDE_PARK, PILSEN, real_drawings
from shapely.geometry import box

from resokit_qgis.analysis import arrangement
from resokit_qgis.analysis.contested import claimed_by_others, claimed_twice, contested
from resokit_qgis.analysis.marked import mark


def quiet(_fraction: float) -> None:
    """A tick that nobody looks at."""


def array(shapes: list[Any]) -> Any:
    return np.array(shapes, dtype=object)


def test_similar_shares_are_contested_and_unequal_ones_are_not() -> None:
    # All four who drew name 0 include 0-10; of name 1 four of four include 5-10 and one of four 0-5.
    drawn = array([box(0, 0, 10, 10)] * 4 + [box(5, 0, 20, 10)] * 3 + [box(0, 0, 20, 10)])
    names = [0] * 4 + [1] * 4
    found = contested(drawn, names, quiet)
    assert [round(polygon.area, 6) for polygon in found.polygons] == [50.0]
    assert shapely.union_all(found.polygons).equals(box(5, 0, 10, 10))
    assert (found.first_share.tolist(), found.second_share.tolist()) == ([1.0], [1.0])
    assert {int(found.first[0]), int(found.second[0])} == {0, 1}
    loose = contested(drawn, names, quiet, closeness=0.2)
    assert sorted(loose.second_share.tolist()) == [0.25, 1.0]
    assert shapely.area(loose.polygons).sum() == pytest.approx(100.0)
    assert len(contested(drawn, names, quiet, least_share=0.3, closeness=0.2).polygons) == 1


def test_the_two_largest_shares_count_whatever_the_order_of_names() -> None:
    shape = box(0, 0, 10, 10)
    elsewhere = box(50, 0, 60, 10)
    sizes = {0: 3, 1: 6, 2: 5}
    inside = {0: 1, 1: 6, 2: 4}
    for order in ((0, 1, 2), (2, 1, 0), (1, 0, 2)):
        drawn, names = [], []
        for name in order:
            drawn += [shape] * inside[name] + [elsewhere] * (sizes[name] - inside[name])
            names += [name] * sizes[name]
        found = contested(array(drawn), names, quiet)
        (place,) = [place for place, polygon in enumerate(found.polygons) if polygon.intersects(box(1, 1, 2, 2))]
        assert (int(found.first[place]), int(found.second[place])) == (1, 2)
        assert (found.first_share[place], found.second_share[place]) == pytest.approx((1.0, 0.8))


def test_a_name_of_two_people_claims_nothing() -> None:
    shape = box(0, 0, 10, 10)
    assert len(contested(array([shape] * 6), [0] * 4 + [1] * 2, quiet).polygons) == 0
    assert len(contested(array([shape] * 7), [0] * 4 + [1] * 3, quiet).polygons) == 1


squares = some.tuples(some.integers(0, 9), some.integers(0, 9), some.integers(1, 9)).map(
    lambda corner: box(corner[0], corner[1], corner[0] + corner[2], corner[1] + 6)
)


@settings(deadline=None, max_examples=30)
@given(some.lists(squares, min_size=3, max_size=6), some.lists(squares, min_size=3, max_size=6))
def test_cells_of_any_closeness_are_where_the_levels_meet(one: list[Any], other: list[Any]) -> None:
    found = contested(array(one + other), [0] * len(one) + [1] * len(other), quiet, closeness=0.0)
    levels = [mark(some, [], quiet).level([1] * len(some), -(-len(some) // 4)) for some in (one, other)]
    expected = levels[0].intersection(levels[1])
    assert shapely.area(found.polygons).sum() == pytest.approx(expected.area, abs=1e-6)
    assert shapely.union_all(found.polygons).symmetric_difference(expected).area == pytest.approx(0.0, abs=1e-6)
    twice = claimed_twice(levels, quiet)
    assert sum(area for _, _, area in twice) == pytest.approx(expected.area, abs=1e-6)


@settings(deadline=None, max_examples=60)
@given(
    some.lists(squares, min_size=3, max_size=5),
    some.lists(squares, min_size=2, max_size=5),
    some.lists(squares, min_size=3, max_size=5),
    some.integers(0, 30),
    some.sampled_from([0.25, 0.5, 1.0]),
    some.sampled_from([0.0, 0.75, 1.0]),
)
def test_what_others_claim_of_one_name(
    own: list[Any], one: list[Any], other: list[Any], away: int, least_share: float, closeness: float
) -> None:
    one = [shapely.transform(shape, lambda points: points + np.array([away, 0.0])) for shape in one]
    found = claimed_by_others(array(own), {"one": array(one), "other": array(other)}, quiet, least_share, closeness)
    # Every square metre on its own: corners are whole, so it is held by all of a shape or nothing.
    centres = np.stack(np.meshgrid(np.arange(50) + 0.5, np.arange(20) + 0.5), axis=-1).reshape(-1, 2)
    mine, *theirs = (
        np.mean([shapely.contains_xy(shape, centres) for shape in drawn], axis=0) * (len(drawn) >= 3)
        for drawn in (own, one, other)
    )
    largest = np.max([mine, *theirs], axis=0)
    claim, *claims = ((share >= least_share) & (share >= closeness * largest - 1e-12) for share in (mine, *theirs))
    shared = {name: float((claim & theirs).sum()) for name, theirs in zip(("one", "other"), claims, strict=True)}
    assert dict(found.by) == pytest.approx({name: area for name, area in shared.items() if area})
    assert [area for _, area in found.by] == sorted(shared[name] for name, _ in found.by)[::-1]
    assert found.area_m2 == pytest.approx((claim & (claims[0] | claims[1])).sum())
    assert found.geometry.geom_type == "MultiPolygon" and found.geometry.is_valid
    assert found.geometry.area == pytest.approx(found.area_m2)
    held = shapely.intersects(found.geometry, shapely.points(centres))
    assert (held == (claim & (claims[0] | claims[1]))).all()


def test_only_names_that_can_share_ground_are_arranged(monkeypatch: pytest.MonkeyPatch) -> None:
    arranged: list[int] = []

    def arrange(drawn: Any, *rest: Any) -> Any:
        arranged.append(len(drawn))
        return arrangement.arrange(drawn, *rest)

    monkeypatch.setattr("resokit_qgis.analysis.contested.arrange", arrange)
    here = [box(0, 0, 10, 10)] * 4
    # One of the eight reaches over here; that is no quarter.
    far = [box(100, 0, 110, 10)] * 7 + [box(0, 0, 110, 10)]
    west = shapely.transform(array(far), lambda points: [10.0, 0.0] - points)
    others = {
        "far": array(far),
        "west": west,
        "near": array([box(9, 0, 20, 10)] * 5),
        "two": array([box(0, 0, 10, 10)] * 2),
    }
    found = claimed_by_others(array(here), others, quiet)
    assert (arranged, found.by) == ([9], (("near", pytest.approx(10.0)),))
    assert claimed_by_others(array(here), {"far": array(far)}, quiet).by == ()
    assert claimed_by_others(array(here[:2]), others, quiet).geometry.is_empty
    assert arranged == [9]


def test_real_neighbours_claim_what_the_cells_say() -> None:
    here = real_drawings(PILSEN, 0, 30)
    there = shapely.transform(here, lambda points: points + [400.0, 150.0])
    cells = contested(array([*here, *there]), [0] * len(here) + [1] * len(there), quiet)
    found = claimed_by_others(here, {"there": there, "far": real_drawings(HYDE_PARK, 0, 9)}, quiet)
    assert found.area_m2 == pytest.approx(shapely.area(cells.polygons).sum())
    assert found.area_m2 > 1e5
    assert found.by == (("there", found.area_m2),)
    assert shapely.union_all(cells.polygons).symmetric_difference(found.geometry).area == pytest.approx(0.0, abs=1.0)


def test_claims_by_pairs() -> None:
    claims = [box(0, 0, 10, 10), box(10, 0, 20, 10), box(8, 0, 12, 10), shapely.MultiPolygon()]
    assert claimed_twice(claims, quiet) == [(0, 2, pytest.approx(20.0)), (1, 2, pytest.approx(20.0))]


def test_real_neighbours_share_cells_that_are_what_they_say() -> None:
    # The same people under two names: Pilsen as it is, and moved a little.
    here = real_drawings(PILSEN, 0, 30)
    there = shapely.transform(here, lambda points: points + [400.0, 150.0])
    found = contested(array([*here, *there]), [0] * len(here) + [1] * len(there), quiet)
    assert len(found.polygons) > 50
    points = shapely.point_on_surface(found.polygons)
    shares = np.array([[shapely.contains(shape, points) for shape in drawn] for drawn in (here, there)]).mean(axis=1)
    assert np.allclose(np.sort(shares, axis=0), np.sort([found.first_share, found.second_share], axis=0))
    assert np.all(found.second_share >= 0.75 * found.first_share)
    assert not len(contested(array([*here, *real_drawings(HYDE_PARK, 0, 9)]), [0] * 30 + [1] * 9, quiet).polygons)
