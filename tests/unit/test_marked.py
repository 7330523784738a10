"""Levels of any weights against shapes that are laid into the arrangement, against GEOS."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as some
from real_drawings import HYDE_PARK, PILSEN, UPTOWN, real_drawings
from shapely.geometry import box

from resokit_qgis.analysis.marked import mark


def quiet(_fraction: float) -> None:
    """A tick that nobody looks at."""


squares = some.tuples(*[some.integers(0, 12)] * 2, *[some.integers(1, 9)] * 2).map(
    lambda corner: box(corner[0], corner[1], corner[0] + corner[2], corner[1] + corner[3])
)


CENTRES = np.stack(np.meshgrid(np.arange(25) + 0.5, np.arange(25) + 0.5), axis=-1).reshape(-1, 2)
"""One point in each square metre, of which shapes with whole corners hold all or nothing."""


def over(shape: Any) -> Any:
    """Which square metres `shape` holds."""
    return shapely.contains_xy(shape, CENTRES[:, 0], CENTRES[:, 1])


@settings(deadline=None, max_examples=60)
@given(some.lists(some.tuples(squares, some.integers(0, 3)), min_size=1, max_size=8), squares, squares)
def test_areas_of_levels_and_marks(weighed: list[tuple[Any, int]], core: Any, ward: Any) -> None:
    drawn, weights = [shape for shape, _ in weighed], [weight for _, weight in weighed]
    weighs = sum(weight * over(shape).astype(int) for shape, weight in weighed)
    marked = mark(drawn, [core, ward], quiet)
    steps = [1, 2, max(1, sum(weights))]
    grounds = [weighs >= least for least in steps]
    assert [one.level_m2 for one in marked.measure(weights, steps)] == pytest.approx(
        [ground.sum() for ground in grounds], abs=1e-6
    )
    for place, shape in enumerate((core, ward)):
        held = over(shape)
        for one, ground in zip(marked.measure(weights, steps, place), grounds, strict=True):
            expected = (ground.sum(), held.sum(), (ground & held).sum())
            assert (one.level_m2, one.mark_m2, one.common_m2) == pytest.approx(expected, abs=1e-6)
            assert one.iou == pytest.approx((ground & held).sum() / (ground | held).sum(), abs=1e-9)
    assert marked.level(weights, steps[0]).area == pytest.approx(grounds[0].sum(), abs=1e-6)


@settings(deadline=None, max_examples=40)
@given(some.lists(some.tuples(squares, some.integers(1, 4)), min_size=1, max_size=6))
def test_a_weight_is_as_good_as_so_many_copies(weighed: list[tuple[Any, int]]) -> None:
    copies = [shape for shape, weight in weighed for _ in range(weight)]
    once = mark([shape for shape, _ in weighed], [], quiet)
    often = mark(copies, [], quiet)
    by_weight = once.areas([weight for _, weight in weighed])
    by_copies = often.areas([1] * len(copies))
    assert list(by_weight[0]) == list(by_copies[0])
    assert by_weight[1] == pytest.approx(by_copies[1], abs=1e-6)


def test_exact_areas_add_up_to_the_union() -> None:
    marked = mark([box(0, 0, 10, 10), box(5, 0, 15, 10)], [box(0, 0, 100, 100)], quiet)
    weights, areas = marked.areas([1, 1])
    assert (list(weights), list(areas)) == ([1, 2], [100.0, 50.0])
    # A mark is never measured as if somebody had drawn it.
    assert marked.areas([0, 1])[1].sum() == pytest.approx(100.0)


def test_two_marks_on_the_same_ground_are_alike() -> None:
    shape = box(0, 0, 10, 10)
    (found,) = mark([shape, shape], [shape], quiet).measure([1, 1], [2], 0)
    assert (found.iou, found.level_m2) == (1.0, 100.0)
    (nothing,) = mark([shape], [box(50, 50, 60, 60)], quiet).measure([1], [2], 0)
    assert (nothing.level_m2, nothing.iou) == (0.0, 0.0)


@pytest.mark.parametrize("path", [HYDE_PARK, PILSEN, UPTOWN])
def test_real_drawings_drawn_again(path: str) -> None:
    drawn = real_drawings(path, 0, 25)
    ward = shapely.buffer(shapely.centroid(drawn[0]), 900)
    marked = mark(drawn, [ward], quiet)
    faces = shapely.get_parts(shapely.polygonize([shapely.union_all(shapely.boundary(drawn))]))
    points = shapely.point_on_surface(faces)
    inside = np.array([shapely.contains(shape, points) for shape in drawn])
    for seed in range(3):
        weights = np.random.default_rng(seed).multinomial(len(drawn), [1 / len(drawn)] * len(drawn))
        least = -(-len(drawn) // 2)
        ground = shapely.union_all(faces[weights @ inside >= least])
        (found,) = marked.measure(weights, [least], 0)
        assert found.level_m2 == pytest.approx(ground.area, rel=1e-6)
        assert found.iou == pytest.approx(ground.intersection(ward).area / ground.union(ward).area, rel=1e-5)
