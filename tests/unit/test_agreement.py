"""How many people's drawings include each piece of ground: exact and on a grid, against brute force."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from fractions import Fraction

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st
from shapely.geometry import MultiPolygon, Point, Polygon, box

from resokit_qgis.analysis import agreement_exact, agreement_grid
from resokit_qgis.analysis.agreement import Agreement, Ground, Weighing, voices
from resokit_qgis.analysis.progress import Tick
from resokit_qgis.analysis.repair import repair
from resokit_qgis.errors import CancelledError, ResokitError


def quiet(_fraction: float) -> None:
    """A tick that nobody looks at."""


def star(random: np.random.Generator, whole: bool) -> shapely.Geometry:
    """A random shape of about a kilometre with a hole, and sometimes a second part.

    `whole` puts its corners on a grid of 100 m, where many corners and edges of different shapes coincide.
    """

    def ring(radius: float) -> np.ndarray:
        angles = np.sort(random.uniform(0, 2 * np.pi, random.integers(4, 12)))
        radii = random.uniform(0.4, 1.0, len(angles)) * radius
        return np.column_stack((np.cos(angles), np.sin(angles))) * radii[:, None]

    middle = random.uniform(600, 1400, 2)
    outline = ring(600) + middle
    hole = ring(160) + middle
    other = ring(120) + random.uniform(0, 2000, 2)
    if whole:
        outline, hole, other = (np.round(points / 100) * 100 for points in (outline, hole, other))
    shape = Polygon(outline, [hole])
    mended = repair(shape if random.random() < 0.6 else MultiPolygon([shape, Polygon(other)]))
    return mended.geometry if mended.geometry is not None else box(0, 0, 200, 200)


def stars(seed: int, number: int, whole: bool) -> list[shapely.Geometry]:
    random = np.random.default_rng(seed)
    return [star(random, whole) for _ in range(number)]


def cells(agreement: Agreement, tick: Tick) -> list[Ground]:
    return agreement.cells(tick)


def level(agreement: Agreement, threshold: Fraction, tick: Tick, weighted: bool = True) -> MultiPolygon:
    return agreement.levels([threshold], tick, weighted)[0]


def exact(drawings: Sequence[shapely.Geometry], groups: Sequence[str | None] | None = None) -> Agreement:
    return agreement_exact.arrange_exactly(voices(drawings, [None] * len(drawings), groups), quiet)


def grid(
    drawings: Sequence[shapely.Geometry], size: float, groups: Sequence[str | None] | None = None
) -> agreement_grid.GridAgreement:
    return agreement_grid.arrange(voices(drawings, [None] * len(drawings), groups), size, quiet)


def check_cells(ground: Sequence[Ground], union: shapely.Geometry) -> None:
    """Cells are valid, do not overlap, and cover the union."""
    assert all(cell.geometry.is_valid and cell.geometry.geom_type == "MultiPolygon" for cell in ground)
    assert sum(cell.geometry.area for cell in ground) == pytest.approx(union.area, rel=1e-6)
    assert shapely.union_all([cell.geometry for cell in ground]).area == pytest.approx(union.area, rel=1e-6)


# Exact cells against brute force ---------------------------------------------------------------------------------


@pytest.mark.parametrize("whole", [False, True], ids=["free", "shared edges"])
@pytest.mark.parametrize("seed", range(4))
def test_random_points_lie_in_the_cell_with_their_number(seed: int, whole: bool) -> None:
    drawings = stars(seed, 12, whole)
    ground = cells(exact(drawings), quiet)
    check_cells(ground, shapely.union_all(drawings))
    lines = shapely.union_all(shapely.boundary(drawings))
    points = shapely.points(np.random.default_rng(seed).uniform(0, 2000, (500, 2)))
    for point in points[shapely.distance(points, lines) > 0.01]:
        expected = int(shapely.contains(drawings, point).sum())
        found = [cell.drawings for cell in ground if cell.geometry.contains(point)]
        assert found == ([expected] if expected else [])


@pytest.mark.parametrize("whole", [False, True], ids=["free", "shared edges"])
@pytest.mark.parametrize("seed", range(3))
def test_levels_are_the_ground_that_so_many_share(seed: int, whole: bool) -> None:
    drawings = stars(100 + seed, 6, whole)
    arrangement = exact(drawings)
    for least in range(1, 7):
        shared = [shapely.intersection_all(list(chosen)) for chosen in itertools.combinations(drawings, least)]
        expected = shapely.union_all(shared)
        found = level(arrangement, Fraction(100 * least, 6), quiet)
        assert found.is_valid
        assert found.area == pytest.approx(expected.area, rel=1e-6, abs=1.0)
        assert found.symmetric_difference(expected).area < 20
    assert level(arrangement, Fraction(0), quiet).area == level(arrangement, Fraction(100, 6), quiet).area


def test_identical_drawings_count_each() -> None:
    shape = star(np.random.default_rng(7), whole=False)
    turned = shapely.reverse(shape)
    ground = cells(exact([shape] * 25 + [turned] * 25), quiet)
    assert [cell.drawings for cell in ground] == [50]
    assert ground[0].geometry.area == pytest.approx(shape.area, rel=1e-5)


def test_shared_edges_leave_no_slivers() -> None:
    # The edge in the middle has corners in different places on either side, one of them at a third.
    left = Polygon([(0, 0), (10, 0), (10, 10 / 3), (10, 10), (0, 10)])
    right = Polygon([(10, 0), (20, 0), (20, 10), (10, 10), (10, 7.1)])
    arrangement = exact([left, right, box(0, 0, 20, 10)])
    ground = cells(arrangement, quiet)
    assert [(cell.drawings, round(cell.geometry.area, 6)) for cell in ground] == [(2, 200.0)]
    assert len(ground[0].geometry.geoms) == 1
    assert len(level(arrangement, Fraction(50), quiet).geoms) == 1


def test_single_cells_of_a_drawing_that_touches_itself_are_valid() -> None:
    # Two corners that become the same one on the grid of a millimetre.
    outline = [(2.8000000000000003, 4.2), (4, 5), (3, 4), (2.8, 4.2), (2, 1), (1, 1), (1, 2)]
    outline += [(2.2, 3.8000000000000003), (1, 3), (1, 6), (2.6, 4.4), (3, 5)]
    drawing = Polygon(outline)
    assert drawing.is_valid
    faces = agreement_exact.arrange_exactly(voices([drawing], [None]), quiet).faces(quiet)
    assert shapely.is_valid(faces.polygons).all()
    assert shapely.area(faces.polygons).sum() == pytest.approx(drawing.area)


def test_drawings_that_touch_in_a_corner_stay_two_parts() -> None:
    ground = cells(exact([box(0, 0, 10, 10), box(10, 10, 20, 20)]), quiet)
    assert [cell.drawings for cell in ground] == [1]
    assert len(ground[0].geometry.geoms) == 2


def test_a_hole_belongs_to_nobody() -> None:
    ring = box(0, 0, 10, 10).difference(box(3, 3, 7, 7))
    union = level(exact([ring, ring]), Fraction(0), quiet)
    assert union.area == pytest.approx(84)
    assert not union.contains(Point(5, 5))


def test_a_nested_drawing_counts_on_top() -> None:
    ground = cells(exact([box(0, 0, 10, 10), box(3, 3, 7, 7), box(20, 0, 21, 1)]), quiet)
    assert [(cell.drawings, round(cell.geometry.area, 6)) for cell in ground] == [(1, 85.0), (2, 16.0)]


def test_drawings_a_millimetre_apart_agree() -> None:
    shifted = shapely.affinity.translate(box(0, 0, 10, 10), 0.0004, 0.0)
    assert [cell.drawings for cell in cells(exact([box(0, 0, 10, 10), shifted]), quiet)] == [2]


def test_a_level_that_no_ground_reaches_is_empty() -> None:
    assert level(exact([box(0, 0, 1, 1), box(5, 5, 6, 6)]), Fraction(51), quiet).is_empty


# The grid --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("whole", [False, True], ids=["free", "corners on centre lines"])
@pytest.mark.parametrize("seed", range(4))
def test_every_cell_has_the_number_of_drawings_at_its_centre(seed: int, whole: bool) -> None:
    # With cells of 40 m, corners at whole multiples of 100 m lie on edges of cells and on lines between their centres.
    drawings = stars(200 + seed, 12, whole)
    arrangement = grid(drawings, 40.0)
    rows, columns = arrangement.labels.shape
    x = arrangement.origin[0] + 40.0 * (np.arange(columns) + 0.5)
    y = arrangement.origin[1] + 40.0 * (np.arange(rows) + 0.5)
    centres = shapely.points(*np.meshgrid(x, y))
    expected = sum(shapely.contains(drawing, centres).astype(int) for drawing in drawings)
    on_a_line = shapely.distance(centres, shapely.union_all(shapely.boundary(drawings))) < 1e-9
    found = arrangement.counts[arrangement.labels].sum(axis=2)
    assert ((found == expected) | on_a_line).all()
    assert on_a_line.mean() < 0.2


@pytest.mark.parametrize("seed", range(3))
def test_surfaces_of_the_grid_hold_the_centres_of_their_cells(seed: int) -> None:
    drawings = stars(300 + seed, 10, whole=False)
    arrangement = grid(drawings, 60.0)
    numbers = arrangement.counts[arrangement.labels].sum(axis=2)
    rows, columns = numbers.shape
    x = arrangement.origin[0] + 60.0 * (np.arange(columns) + 0.5)
    y = arrangement.origin[1] + 60.0 * (np.arange(rows) + 0.5)
    grid_x, grid_y = np.meshgrid(x, y)
    for cell in cells(arrangement, quiet):
        assert cell.geometry.is_valid
        assert cell.geometry.area == pytest.approx(3600.0 * int((numbers == cell.drawings).sum()))
        assert (shapely.contains_xy(cell.geometry, grid_x, grid_y) == (numbers == cell.drawings)).all()
    half = level(arrangement, Fraction(50), quiet)
    assert (shapely.contains_xy(half, grid_x, grid_y) == (2 * numbers >= 10)).all()


def test_cells_that_meet_in_corners_are_valid() -> None:
    chequered = [box(x, y, x + 1, y + 1) for x in range(4) for y in range(4) if (x + y) % 2 == 0]
    union = level(grid(chequered, 1.0), Fraction(0), quiet)
    assert union.is_valid
    assert union.area == pytest.approx(8)
    assert len(union.geoms) == 8


def test_rings_in_rings_keep_their_holes() -> None:
    rings = box(0, 0, 10, 10).difference(box(2, 2, 8, 8)).union(box(4, 4, 6, 6))
    ground = cells(grid([rings], 1.0), quiet)
    assert [cell.drawings for cell in ground] == [1]
    assert ground[0].geometry.equals(rings)


def test_a_finer_grid_comes_nearer_to_exact() -> None:
    drawings = stars(17, 15, whole=False)
    expected = level(exact(drawings), Fraction(40), quiet)
    errors = [
        level(grid(drawings, size), Fraction(40), quiet).symmetric_difference(expected).area / expected.area
        for size in (80.0, 20.0, 5.0)
    ]
    assert errors[0] > errors[1] > errors[2]
    assert errors[2] < 0.05


def test_drawings_between_the_centres_give_nothing() -> None:
    ground = cells(grid([box(0.6, 0.6, 0.9, 0.9)] * 3, 1.0), quiet)
    assert ground == []


def test_a_grid_that_does_not_fit_is_refused_with_what_to_do() -> None:
    drawings = [box(0, 0, 100_000, 100_000)] * 3
    with pytest.raises(
        ResokitError, match=r"A grid of 1 m .* has 10000 million cells .* at least 11 m or 0 \(exact\)"
    ) as refused:
        grid(drawings, 1.0)
    enough = float(str(refused.value.parameters["enough"]))
    assert (100_000 / enough + 1) ** 2 <= agreement_grid.MOST_CELLS


def test_a_grid_whose_borders_do_not_fit_is_refused_with_what_to_do(monkeypatch: pytest.MonkeyPatch) -> None:
    drawings = stars(19, 12, whole=False)
    lines = len(agreement_grid._borders(grid(drawings, 10.0).labels))
    monkeypatch.setattr(agreement_grid, "MOST_LINES", lines // 3)
    with pytest.raises(ResokitError, match=r"A grid of 10 m .* does not fit in memory") as refused:
        cells(grid(drawings, 10.0), quiet)
    enough = float(str(refused.value.parameters["enough"]))
    assert len(cells(grid(drawings, enough), quiet)) > 3


# Voices and weights ----------------------------------------------------------------------------------------------


def test_who_draws_twice_counts_once() -> None:
    drawn = [box(0, 0, 10, 10), box(5, 0, 15, 10), box(0, 0, 10, 10), box(0, 0, 10, 10)]
    gathered = voices(drawn, ["a", "a", "b", None])
    assert len(gathered) == 3
    ground = cells(agreement_exact.arrange_exactly(gathered, quiet), quiet)
    assert [(cell.drawings, round(cell.geometry.area, 6)) for cell in ground] == [(1, 50.0), (3, 100.0)]


def test_drawings_of_nobody_known_are_voices_of_their_own() -> None:
    assert len(voices([box(0, 0, 1, 1)] * 4, [None, None, "0", "1"])) == 4


def test_groups_weigh_the_same_however_many_they_have() -> None:
    weighing = Weighing((3, 7, 11))
    assert weighing.voices == 21
    assert [Fraction(weighing.weight(counts), weighing.total) for counts in ([1, 0, 0], [0, 1, 0], [0, 0, 1])] == [
        Fraction(1, 9),
        Fraction(1, 21),
        Fraction(1, 33),
    ]
    assert weighing.weight([3, 7, 11]) == weighing.total


def test_without_weights_every_voice_weighs_the_same() -> None:
    drawings = [box(0, 0, 100, 100)] * 3 + [box(500, 0, 600, 100)]
    arrangement = exact(drawings, ["young"] * 3 + ["old"])
    assert level(arrangement, Fraction(50), quiet).area == pytest.approx(20_000)
    assert level(arrangement, Fraction(50), quiet, weighted=False).area == pytest.approx(10_000)
    assert level(arrangement, Fraction(25), quiet, weighted=False).area == pytest.approx(20_000)


def test_one_group_counts_drawings() -> None:
    weighing = Weighing((436,))
    assert (weighing.total, weighing.weight([7])) == (436, 7)


def test_weights_stay_whole_numbers_however_large() -> None:
    sizes = (97, 89, 83, 79, 73, 71, 67, 61, 59, 53, 47, 43)
    weighing = Weighing(sizes)
    assert weighing.total > 2**63
    assert weighing.weight([1, *[0] * 11]) * 97 * 12 == weighing.total


def test_levels_of_more_groups_than_the_machine_can_count_are_exact() -> None:
    sizes = (97, 89, 83, 79, 73, 71, 67, 61, 59, 53, 47, 43)
    groups = [str(group) for group, size in enumerate(sizes) for _ in range(size)]
    # Group by group further east, so that six of twelve share the first hundred metres from 500 m on.
    drawings = [box(100 * int(group), 0, 600 + 100 * int(group), 10) for group in groups]
    arrangement = exact(drawings, groups)
    assert level(arrangement, Fraction(50), quiet).area == pytest.approx(7000)
    assert level(arrangement, Fraction(50) + Fraction(1, 10**15), quiet).is_empty


@pytest.mark.parametrize("way", ["exact", "grid"])
def test_shares_by_group(way: str) -> None:
    # Four of one group drew the left, one of another the right; together they share the middle.
    drawn = [box(0, 0, 20, 10)] * 4 + [box(10, 0, 30, 10)]
    groups = ["young"] * 4 + ["old"]
    arrangement = exact(drawn, groups) if way == "exact" else grid(drawn, 1.0, groups)
    total = arrangement.weighing.total
    ground = cells(arrangement, quiet)
    found = [(cell.drawings, Fraction(cell.weight, total), round(cell.geometry.area, 6)) for cell in ground]
    assert found == [(1, Fraction(1, 2), 100.0), (4, Fraction(1, 2), 100.0), (5, Fraction(1), 100.0)]
    assert level(arrangement, Fraction(50), quiet).area == pytest.approx(300)
    assert level(arrangement, Fraction("50.1"), quiet).area == pytest.approx(100)


def test_cells_of_equal_number_and_different_weight_are_told_apart() -> None:
    drawn = [box(0, 0, 1, 1), box(5, 0, 6, 1), box(5, 0, 6, 1), box(9, 0, 10, 1)]
    ground = cells(exact(drawn, ["a", "b", "b", "b"]), quiet)
    assert [(cell.drawings, cell.weight) for cell in ground] == [(1, 1), (1, 3), (2, 2)]


def test_the_grid_tells_groups_apart_as_exact_does() -> None:
    drawings = stars(41, 14, whole=False)
    groups = [("a", "b", None)[index % 3] for index in range(14)]
    arrangement = grid(drawings, 40.0, groups)
    rows, columns = arrangement.labels.shape
    x = arrangement.origin[0] + 40.0 * (np.arange(columns) + 0.5)
    y = arrangement.origin[1] + 40.0 * (np.arange(rows) + 0.5)
    centres = shapely.points(*np.meshgrid(x, y))
    for place, group in enumerate(("a", "b", None)):
        of_group = [drawing for drawing, name in zip(drawings, groups, strict=True) if name == group]
        expected = sum(shapely.contains(drawing, centres).astype(int) for drawing in of_group)
        assert (arrangement.counts[arrangement.labels][:, :, place] == expected).all()


def test_who_gave_no_group_forms_one_and_who_gave_two_counts_in_the_first() -> None:
    shapes = [box(0, 0, 1, 1)] * 4
    gathered = voices(shapes, ["a", "a", "b", None], ["young", "old", None, "old"])
    assert gathered.names == ("old", "young", None)
    assert gathered.weighing.sizes == (1, 1, 1)
    assert gathered.divided == 1


# Cancel ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("way", ["exact", "grid", "cells", "level"])
def test_cancel_stops_the_work(way: str) -> None:
    drawings = stars(5, 8, whole=False)
    arrangement = exact(drawings)

    def cancelled(fraction: float) -> None:
        raise CancelledError

    gathered = voices(drawings, [None] * 8)
    with pytest.raises(CancelledError):
        if way == "exact":
            agreement_exact.arrange_exactly(gathered, cancelled)
        elif way == "grid":
            agreement_grid.arrange(gathered, 20.0, cancelled)
        elif way == "cells":
            cells(arrangement, cancelled)
        else:
            level(arrangement, Fraction(50), cancelled)


def test_progress_only_grows_to_the_end() -> None:
    seen: list[float] = []
    arrangement = agreement_exact.arrange_exactly(voices(stars(5, 8, whole=False), [None] * 8), seen.append)
    agreement_grid.arrange(voices(stars(5, 8, whole=False), [None] * 8), 20.0, seen.append)
    cells(arrangement, seen.append)
    assert all(0.0 <= fraction <= 1.0 for fraction in seen)
    assert len(seen) > 10


@settings(deadline=None, max_examples=60)
@given(st.lists(st.integers(1, 6), min_size=1, max_size=4), st.data())
def test_the_fewest_voices_that_weigh_so_much(sizes: list[int], data: st.DataObject) -> None:
    weighing = Weighing(tuple(sizes))
    least = data.draw(st.integers(1, weighing.total))
    heaviest = sorted(
        (each for each, size in zip(weighing.of_each, sizes, strict=True) for _ in range(size)), reverse=True
    )
    found = next(number for number in range(1, len(heaviest) + 1) if sum(heaviest[:number]) >= least)
    assert weighing.fewest(least) == found
