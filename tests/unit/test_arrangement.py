"""The exact arrangement against brute force: random shapes that coincide everywhere, and real drawings."""

from __future__ import annotations

import itertools
from math import gcd
from typing import Any

import numpy as np
import pytest
import shapely
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from shapely.geometry import box

from resokit_qgis.analysis import in_batches
from resokit_qgis.analysis.arrangement import Arrangement, Depths, TooManyCrossings, arrange
from resokit_qgis.analysis.events import _ranked
from resokit_qgis.analysis.in_batches import levels_in_batches
from resokit_qgis.analysis.paths import cycles
from resokit_qgis.analysis.repair import repair_all
from resokit_qgis.errors import ResokitError
from tests.unit.arrangement_help import CHICAGO, brute_force, chicago, many_shapes, on_grid, quiet


def ones(shapes: Any) -> Any:
    return np.ones(len(shapes), dtype=np.int64)


def check_links(depths: Depths) -> None:
    """At every crossing both rings say the same of the ground outside both: the running sums fit together everywhere."""
    arrangement = depths.arrangement
    events = arrangement.events
    own = depths.inside - depths.outside
    of_other = own[events.partner]
    beside = depths.outside - np.where(events.enters > 0, of_other, 0)
    assert (beside == beside[events.partner])[events.enters != 0].all()
    before = np.empty(len(events), dtype=int)
    before[events.following] = np.arange(len(events))
    assert (depths.outside - depths.outside[before] == events.enters * of_other).all()
    assert (depths.outside >= 0).all()


def needles(level: Any) -> int:
    """How many corners of `level` turn back along the edge they came from, but for the last digits."""
    found = 0
    for ring in shapely.get_rings(shapely.get_parts(level)):
        points = shapely.get_coordinates(ring)[:-1]
        step = np.roll(points, -1, axis=0) - points
        before = np.roll(step, 1, axis=0)
        length = np.hypot(*step.T) * np.hypot(*before.T)
        sine = (before[:, 0] * step[:, 1] - before[:, 1] * step[:, 0]) / length
        found += int((((before * step).sum(axis=1) < 0) & (np.abs(sine) < 1e-7)).sum())
    return found


def check_levels(shapes: Any, weights: Any, arrangement: Arrangement, off: float) -> None:
    """Areas and polygons of all levels are those of brute force, but for `off` square metres."""
    depths = arrangement.weigh(weights)
    check_links(depths)
    faces, weight = brute_force(shapes, weights)
    areas = shapely.area(faces)
    # Corners at thirds of a metre leave slivers between lines that meet in one point.
    most = int(weight[areas > off].max(initial=0))
    drawn = {1, most // 3, most // 2, most}
    found = dict(zip(*(values.tolist() for values in depths.areas()), strict=True))
    for least in range(1, most + 2):
        expected = float(areas[weight >= least].sum())
        assert depths.area(least) == pytest.approx(expected, rel=1e-6, abs=off)
        assert least not in found or found[least] == pytest.approx(expected, rel=1e-6, abs=off)
        if most < 30 or least in drawn:
            level = depths.level(least)
            assert level.is_valid and level.geom_type == "MultiPolygon"
            assert level.symmetric_difference(shapely.union_all(faces[weight >= least])).area <= off
    assert most <= max(found, default=0) <= int(weight.max(initial=0))


@given(many_shapes(), st.data())
@settings(max_examples=100, deadline=None)
def test_levels_of_shapes_that_coincide_are_those_of_brute_force(shapes: Any, data: st.DataObject) -> None:
    weights = np.array(data.draw(st.lists(st.integers(0, 3), min_size=len(shapes), max_size=len(shapes))))
    # Thirds of a metre are not on the grid, and an area of some square metres is off by a few hundredths of its edges.
    check_levels(shapes, weights, arrange(shapes, quiet), off=0.05)


@given(many_shapes())
@settings(max_examples=100, deadline=None)
def test_cells_of_shapes_that_coincide_do_not_overlap(shapes: Any) -> None:
    arrangement = arrange(shapes, quiet)
    cells = arrangement.cells(quiet)
    weights = cells.weights(arrangement.weigh(ones(shapes)))
    assert shapely.is_valid(cells.polygons).all()
    assert (weights > 0).all()
    assert cells.areas == pytest.approx(shapely.area(cells.polygons), abs=1e-5)
    assert shapely.union_all(cells.polygons).area == pytest.approx(cells.areas.sum(), abs=1e-4)
    points = shapely.get_coordinates(shapely.point_on_surface(cells.polygons))
    thick = cells.areas > 0.01
    inside = sum(shapely.contains_xy(shape, points[:, 0], points[:, 1]).astype(int) for shape in shapes)
    assert (inside == weights)[thick].all()


@given(many_shapes(), st.integers(1, 40))
@settings(max_examples=50, deadline=None)
def test_in_batches_levels_are_the_same(shapes: Any, at_once: int) -> None:
    weights = np.arange(1, len(shapes) + 1)
    depths = arrange(shapes, quiet).weigh(weights)
    leasts = [1, int(weights.sum()) // 3 + 1, int(weights.sum())]
    before = in_batches._AT_ONCE
    in_batches._AT_ONCE = at_once
    try:
        found = levels_in_batches(shapes, weights, leasts, quiet)
    finally:
        in_batches._AT_ONCE = before
    for least, level in zip(leasts, found, strict=True):
        assert level.is_valid and not needles(level)
        assert level.symmetric_difference(depths.level(least)).area < 1e-5


@pytest.mark.parametrize("name", CHICAGO)
def test_real_drawings_are_cut_as_by_brute_force(name: str) -> None:
    shapes = on_grid(chicago(name)[:60])
    arrangement = arrange(shapes, quiet)
    check_levels(shapes, ones(shapes), arrangement, off=5.0)
    cells = arrangement.cells(quiet)
    assert shapely.is_valid(cells.polygons).all()
    assert cells.areas.sum() == pytest.approx(arrangement.weigh(ones(shapes)).area(1), rel=1e-9)


@pytest.mark.parametrize("name", CHICAGO)
def test_all_real_drawings_have_the_right_number_at_random_points(name: str) -> None:
    shapes = chicago(name)
    arrangement = arrange(shapes, quiet)
    depths = arrangement.weigh(ones(shapes))
    check_links(depths)
    weights, areas = depths.areas()
    assert float((areas * np.diff(weights, prepend=0)).sum()) == pytest.approx(shapely.area(shapes).sum(), rel=1e-6)
    middle = shapely.get_coordinates(shapely.centroid(shapes))
    points = np.random.default_rng(7).choice(middle, 4000) + np.random.default_rng(8).normal(0, 1500, (4000, 2))
    expected = sum(shapely.contains_xy(shape, points[:, 0], points[:, 1]).astype(int) for shape in shapes)
    for least in (1, len(shapes) // 4, len(shapes) // 2, 3 * len(shapes) // 4):
        found = shapely.contains_xy(depths.level(least), points[:, 0], points[:, 1])
        off = np.flatnonzero(found != (expected >= least))
        # Within the millimetre that a boundary is moved to the grid.
        near = shapely.distance(shapely.points(points[off]), shapely.boundary(depths.level(least)))
        assert (near < 0.001).all()


def test_copies_of_a_drawing_cost_no_more_than_one() -> None:
    shape = chicago("pilsen")[0]
    one, other = box(*shape.bounds), shape
    many = np.array([one] + [other] * 500, dtype=object)
    few = np.array([one, other], dtype=object)
    arrangement = arrange(many, quiet)
    assert len(arrangement.events) == len(arrange(few, quiet).events)
    assert arrangement.weigh(ones(many)).area(500) == pytest.approx(shape.area, rel=1e-6)
    assert arrangement.weigh(ones(many)).area(501) == pytest.approx(shape.intersection(one).area, rel=1e-6)


def test_weights_too_large_for_the_machine_are_counted_exactly() -> None:
    shapes = np.array([box(0, 0, 10, 10), box(5, 0, 15, 10), box(8, 0, 12, 10)], dtype=object)
    large = 10**30
    depths = arrange(shapes, quiet).weigh(np.array([large, large + 1, 1], dtype=object))
    assert depths.area(large + 1) == pytest.approx(100.0)
    assert depths.area(2 * large + 2) == pytest.approx(20.0)
    assert depths.level(2 * large + 1).area == pytest.approx(50.0)
    assert depths.areas()[0].tolist() == [large, large + 1, large + 2, 2 * large + 1, 2 * large + 2]


def test_a_drawing_across_the_world_does_not_coarsen_the_others() -> None:
    near = [box(1000.001, 2000.002, 1010.003, 2010.004), box(1005.005, 2000.0, 1020.0, 2010.0)]
    shapes = np.array([*near, box(-9_000_000, -4_000_000, 8_000_000, 7_000_000.0)], dtype=object)
    depths = arrange(shapes, quiet).weigh(np.array([1, 1, 1]))
    assert depths.area(3) == pytest.approx(near[0].intersection(near[1]).area, rel=1e-9)
    assert depths.level(2).area == pytest.approx(near[0].union(near[1]).area, rel=1e-9)
    assert depths.area(1) == pytest.approx(17_000_000.0 * 11_000_000.0, rel=1e-9)


def test_edges_that_nearly_meet_are_decided_exactly() -> None:
    # The corner lies one millimetre from a line of five kilometres: 4e-8 of a right angle.
    shapes = np.array(
        [
            shapely.Polygon([(0, 0), (5000.0, 1.0), (5000.0, 3.0)]),
            shapely.Polygon([(2500.0, 0.499), (2500.0, -5.0), (2600.0, -5.0)]),
            shapely.Polygon([(2500.0, 0.501), (2500.0, 5.0), (2400.0, 5.0)]),
        ],
        dtype=object,
    )
    depths = arrange(shapes, quiet).weigh(np.array([1, 1, 1]))
    assert depths.area(2) == pytest.approx(shapes[0].intersection(shapes[2]).area, rel=1e-5)
    assert shapes[0].intersection(shapes[1]).area == 0.0


@pytest.mark.parametrize("tip", [20.0, 20.0 + 1e-9, 60_000.0])
def test_needles_that_fold_or_turn_over_on_the_grid_change_nothing_else(tip: float) -> None:
    # On the grid of a millimetre the first runs the other way round and the others lie in a line.
    shapes = np.array(
        [
            shapely.Polygon([(0, 0), (10.0, 4.6006), (20.0, 9.2013)]),
            shapely.Polygon([(0, 0), (tip, tip * 0.3), (tip / 2, tip * 0.15 + 0.0004)]),
            shapely.Polygon([(1, 1), (5, 1), (tip / 4, tip * 0.075), (5, 5), (1, 5)]).buffer(0),
            box(2, 2, 30, 30),
            box(-3, -3, 4, 4),
        ],
        dtype=object,
    )
    assert shapely.is_valid(shapes).all()
    arrangement = arrange(shapes, quiet)
    depths = arrangement.weigh(ones(shapes))
    check_links(depths)
    off = 0.001 * float(shapely.length(shapes).sum())
    assert depths.area(1) == pytest.approx(shapely.union_all(shapes).area, abs=off)
    assert depths.level(2).area == pytest.approx(depths.area(2), abs=1e-3)
    cells = arrangement.cells(quiet)
    assert cells.areas.sum() == pytest.approx(shapely.union_all(cells.polygons).area, abs=1e-3)


@pytest.mark.parametrize("seed", range(24))
def test_weights_fit_together_where_drawings_are_about_as_small_as_the_grid(seed: int) -> None:
    random = np.random.default_rng(seed)
    # Corners at tenths of a millimetre.
    drawn = [shapely.Polygon(random.integers(0, 200, (random.integers(3, 8), 2)) / 10_000) for _ in range(8)]
    mended = repair_all(np.array(drawn, dtype=object)).geometries
    shapes = mended[~shapely.is_missing(mended)]
    check_links(arrange(shapes, quiet).weigh(ones(shapes)))


def test_nested_components_are_cut_out_of_the_cell_around_them() -> None:
    shapes = np.array(
        [box(0, 0, 100, 100), box(10, 10, 30, 30), box(20, 20, 40, 40), box(22, 22, 24, 24), box(60, 60, 61, 61)],
        dtype=object,
    )
    arrangement = arrange(shapes, quiet)
    cells = arrangement.cells(quiet)
    weights = cells.weights(arrangement.weigh(ones(shapes)))
    found = sorted(zip(weights.tolist(), np.round(cells.areas, 6).tolist(), strict=True))
    assert found == [(1, 9299.0), (2, 1.0), (2, 300.0), (2, 300.0), (3, 96.0), (4, 4.0)]
    assert cells.areas == pytest.approx(shapely.area(cells.polygons))


def test_weight_of_nothing_changes_nothing() -> None:
    shapes = chicago("pilsen")[:40]
    ward = box(*shapely.total_bounds(shapes[:3]))
    alone = arrange(shapes, quiet).weigh(ones(shapes))
    arrangement = arrange(np.append(shapes, ward), quiet)
    beside = arrangement.weigh(np.append(ones(shapes), 0))
    big = len(shapes) + 1
    inside = arrangement.weigh(np.append(ones(shapes), big))
    for least in (1, 10, 20):
        assert beside.area(least) == pytest.approx(alone.area(least), rel=1e-9)
        assert inside.area(big + least) == pytest.approx(alone.level(least).intersection(ward).area, rel=1e-6)


def test_more_crossings_than_allowed_are_told_before_the_work() -> None:
    shapes = chicago("pilsen")[:100]
    crossings = len(arrange(shapes, quiet).events) // 2
    with pytest.raises(TooManyCrossings) as refused:
        arrange(shapes, quiet, most=100)
    assert refused.value.expected == pytest.approx(crossings, rel=0.1)


def test_shapes_smaller_than_the_grid_are_refused() -> None:
    with pytest.raises(ResokitError, match="smaller than a millimetre"):
        arrange(np.array([box(0, 0, 1e-5, 1e-5)], dtype=object), quiet)


def test_drawings_on_two_continents_are_as_exact_as_in_one_town() -> None:
    random = np.random.default_rng(3)
    rings = [random.uniform(0, 1000, (12, 2)) for _ in range(8)]
    places = [(0.0, 0.0), (10_000_000.0, 8_000_000.0)]
    drawn = [shapely.Polygon(ring + place) for place in places for ring in rings]
    shapes = on_grid(repair_all(np.array(drawn, dtype=object)).geometries)
    arrangement = arrange(shapes, quiet)
    depths, cells = arrangement.weigh(ones(shapes)), arrangement.cells(quiet)
    alone = arrange(shapes[:8], quiet).weigh(ones(shapes[:8]))
    for least in (1, 2, 4):
        assert depths.area(least) == pytest.approx(2 * alone.area(least), rel=1e-6)
        assert depths.level(least).area == pytest.approx(depths.area(least), rel=1e-9)
    assert cells.areas == pytest.approx(shapely.area(cells.polygons), abs=1e-4)


def test_levels_of_less_than_a_square_millimetre_here_and_there_are_no_mistake() -> None:
    # A hundred wedges that share a corner of half a square millimetre with a bar.
    wedges = [shapely.Polygon([(x, 1.0), (x + 0.5, 1.0), (x + 0.25, -0.001)]) for x in range(100)]
    shapes = np.array([*wedges, box(-1, -5, 101, 0)], dtype=object)
    depths = arrange(shapes, quiet).weigh(ones(shapes))
    assert 0 < depths.area(2) < 1e-4
    assert depths.level(2).is_empty


def test_a_boundary_that_is_a_level_of_its_own_takes_no_longer_for_its_many_pieces() -> None:
    # Each place is followed by the next: to walk on from every one until a lower one comes would take minutes.
    number = 200_000
    order, start = cycles(np.roll(np.arange(number, dtype=np.int32), -1))
    assert start.tolist() == [0, number]
    assert (order == np.arange(number)).all()


@given(st.permutations(range(40)))
@settings(max_examples=50, deadline=None)
def test_cycles_go_around_permutations(permutation: list[int]) -> None:
    following = np.array(permutation, dtype=np.int32)
    order, start = cycles(following)
    assert sorted(order.tolist()) == list(range(40))
    for begin, end in itertools.pairwise(start.tolist()):
        cycle = order[begin:end]
        assert cycle[0] == cycle.min()
        assert (following[cycle] == np.roll(cycle, -1)).all()


def test_weights_may_be_yes_or_no() -> None:
    shapes = np.array([box(0, 0, 10, 10), box(0, 0, 10, 10), box(5, 0, 15, 10)], dtype=object)
    depths = arrange(shapes, quiet).weigh(np.array([True, True, False]))
    assert depths.area(2) == pytest.approx(100.0)


def test_lines_across_a_continent_are_decided_exactly_where_they_pass() -> None:
    random = np.random.default_rng(1)
    start, end = np.array([-9e6, -4e6]), np.array([8e6, 7e6])
    near_start, near_end = (point + random.integers(-2000, 2000, (20, 2)) / 1000 for point in (start, end))
    far = [shapely.Polygon([*ends, (8e6, -4e6)]) for ends in zip(near_start, near_end, strict=True)]
    middles = (start + end) / 2 + random.normal(0, 5, (20, 2))
    here = [shapely.Point(middle).buffer(20, 4) for middle in middles]
    with np.errstate(all="raise"):
        depths = arrange(np.array(far + here, dtype=object), quiet).weigh(np.ones(40, dtype=int))
    check_links(depths)
    assert depths.level(10).area == pytest.approx(depths.area(10), rel=1e-9)


def test_cells_that_are_only_rounding_are_left_out() -> None:
    # Lines of 29 kilometres that are in line but for a few millimetres.
    one = [(14782.999, 2111.857), (18916, 2702.285), (29640.001, 4234.284), (356.999, 51.001)]
    middle = (5223.779833916781, 746.2536035453288)
    two = [(3264.001, 466.285), (8082, 1154.572), middle]
    three = [(13127.001, 1875.286), (14619.001, 2088.428), (4762.001, 680.285), middle]
    shapes = np.array(
        [shapely.Polygon(one), shapely.MultiPolygon([shapely.Polygon(two), shapely.Polygon(three)])], dtype=object
    )
    cells = arrange(shapes, quiet).cells(quiet)
    assert shapely.is_valid(cells.polygons).all()
    assert (shapely.area(cells.polygons) > 0).all()
    assert cells.of_side.max() == len(cells) - 1


@given(st.integers(2**50, 2**51), st.integers(2**50, 2**51))
@settings(max_examples=50, deadline=None)
def test_fractions_that_are_the_same_number_to_the_last_digit_are_put_in_order_exactly(one: int, other: int) -> None:
    assume(gcd(one, other) == 1)
    # Two neighbours among all fractions of that size, and one between them; other ranks come first whatever the fraction.
    upper = pow(other, -1, one)
    lower = (upper * other - 1) // one
    near = [(upper, one), (lower, other), (upper + lower, one + other), (2 * lower, 2 * other), (5, 7)]
    numerator, denominator = (np.array(part, dtype=float) for part in zip(*near, strict=True))
    ranks = _ranked(np.array([1, 1, 1, 1, 0]), numerator, denominator)
    assert ranks[4] < ranks[1] == ranks[3] < ranks[2] < ranks[0]
