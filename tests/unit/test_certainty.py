"""All figures about one neighbourhood together, against each counted on its own."""

from __future__ import annotations

from math import isnan
from typing import Any

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as some
from real_drawings import HYDE_PARK, PILSEN, UPTOWN, real_drawings
from shapely.geometry import box

from resokit_qgis.analysis.agreement import voices
from resokit_qgis.analysis.certainty import Asked, Certainty, certainty
from resokit_qgis.errors import CancelledError


def quiet(_fraction: float) -> None:
    """A tick that nobody looks at."""


def of(
    drawn: Any, wards: Any = (), groups: list[str] | None = None, people: list[str | None] | None = None, **asked: Any
) -> Certainty:
    gathered = voices(list(drawn), people or [None] * len(drawn), groups)
    return certainty(gathered, list(wards), Asked(by_group=groups is not None, **{"replicates": 40, **asked}), quiet)


SIX = [box(0, 0, 100, 100)] * 4 + [box(50, 0, 150, 100)] * 2
"""Six agree on 5,000 m2, four of them on 5,000 more, two on another 5,000."""


def test_six_by_hand() -> None:
    found = of(SIX, [box(200, 0, 300, 100), box(0, 0, 100, 100), box(0, 0, 150, 100)])
    assert [area.value for area in found.areas] == pytest.approx([15_000.0, 10_000.0, 5000.0])
    assert found.areas == of(SIX).areas
    assert (found.people, found.effective, found.union_m2) == (6, 6.0, pytest.approx(15_000.0))
    assert found.shares.tolist() == pytest.approx([2 / 6, 4 / 6, 1.0])
    assert found.share_m2.tolist() == pytest.approx([5000.0] * 3)
    assert found.plain_m2 == pytest.approx((15_000.0, 10_000.0, 5000.0))
    # Of six people two or four could as well be the other side of a half, and six could not.
    assert found.doubt_m2 == pytest.approx(10_000.0)
    assert found.crispness.value == pytest.approx(1 / 3)
    # Of 15 pairs 6 + 1 are the same, and 8 share 5,000 of 15,000 m2.
    assert found.mean_iou == pytest.approx((7 + 8 / 3) / 15)
    assert (found.window.area_m2, found.window.people) == (pytest.approx(15_000.0), 6)
    # P of two or four of six is 7/15, p is 2/3.
    assert found.window.kappa == pytest.approx(((2 * 7 / 15 + 1) / 3 - 5 / 9) / (4 / 9))
    assert found.in_ward is not None
    assert (found.in_ward.ward, found.in_ward.iou.value) == (1, pytest.approx(1.0))
    # A core that is drawn again is one of three grounds: like the ward wholly, by 1/3 of it, or by half.
    assert {round(found.in_ward.iou.low, 3), round(found.in_ward.iou.high, 3)} <= {1.0, 0.667, 0.5, 0.333}
    assert found.proposals == ()
    assert found.core.equals(box(0, 0, 100, 100))


def test_two_drawings_of_one_person_are_one_voice() -> None:
    halves = [box(0, 0, 50, 100), box(50, 0, 100, 100)]
    found = of([*halves, *SIX[1:]], people=["a", "a", *"bcdef"])
    assert found.areas == of(SIX).areas
    assert (found.people, found.window.kappa) == (6, pytest.approx(of(SIX).window.kappa))


def test_far_off_drawings_are_used_and_kept_out_of_the_window_alone() -> None:
    found = of([*SIX, box(0, 0, 1000, 1000)])
    assert [(one.place, one.reason) for one in found.proposals] == [(6, "far_larger"), (6, "far_away")]
    assert (found.people, found.union_m2) == (7, pytest.approx(1e6))
    assert (found.window.people, found.window.area_m2) == (6, pytest.approx(15_000.0))
    assert found.window.kappa == pytest.approx(of(SIX).window.kappa)


def test_groups_with_an_equal_voice() -> None:
    # Four of one group and two of the other: each two weigh as much as the four.
    found = of(SIX, groups=["old"] * 4 + ["young"] * 2)
    assert found.effective == pytest.approx((4 * 1 + 2 * 2) ** 2 / (4 * 1 + 2 * 4))
    assert [area.value for area in found.areas] == pytest.approx([15_000.0, 15_000.0, 5000.0])
    assert found.plain_m2 == pytest.approx((15_000.0, 10_000.0, 5000.0))
    # Drawn again group by group nothing can change here, because within a group all drew the same.
    assert [(area.low, area.high) for area in found.areas] == [(area.value, area.value) for area in found.areas]


def test_nobody_agrees_so_there_is_no_core() -> None:
    apart = [box(east, north, east + 50, north + 50) for east in (0, 50, 100) for north in (0, 50, 100)]
    found = of(apart, [box(0, 0, 50, 50)])
    assert [area.value for area in found.areas] == [0.0, 0.0, 0.0]
    assert isnan(found.crispness.value)
    assert found.in_ward is None
    assert (found.curve.sizes, found.change) == ((), None)
    assert found.core.is_empty
    assert found.window.kappa < 0


corners = some.tuples(some.integers(0, 9), some.integers(0, 9), some.integers(2, 9), some.integers(2, 9))
drawings = some.lists(
    corners.map(lambda at: box(10 * at[0], 10 * at[1], 10 * (at[0] + at[2]), 10 * (at[1] + at[3]))),
    min_size=3,
    max_size=8,
)


def figures(found: Certainty) -> list[float]:
    return [
        *(end for area in found.areas for end in (area.value, area.low, area.high)),
        *(found.crispness.value, found.crispness.low, found.mean_iou, found.window.kappa, found.doubt_m2),
        *found.curve.mean,
    ]


@settings(deadline=None, max_examples=20)
@given(drawings, some.integers(0, 99))
def test_one_seed_gives_one_answer_and_groups_of_one_size_change_no_level(drawn: list[Any], seed: int) -> None:
    found = of(drawn, seed=seed, replicates=20)
    assert figures(found) == pytest.approx(figures(of(drawn, seed=seed, replicates=20)), nan_ok=True)
    by_group = of(drawn, seed=seed, replicates=20, groups=[str(place) for place in range(len(drawn))])
    assert [area.value for area in by_group.areas] == pytest.approx([area.value for area in found.areas])
    for area in found.areas:
        assert 0 <= area.low <= area.high <= found.union_m2 + 1e-6


@settings(deadline=None, max_examples=20)
@given(corners, some.integers(3, 9))
def test_identical_drawings_agree_wholly(at: tuple[int, int, int, int], people: int) -> None:
    shape = box(at[0], at[1], at[0] + at[2], at[1] + at[3])
    found = of([shape] * people, replicates=20)
    assert (found.window.kappa, found.crispness.value, found.mean_iou) == pytest.approx((1.0, 1.0, 1.0))
    assert all(area.low == area.high == pytest.approx(shape.area) for area in found.areas)
    assert set(found.curve.mean) <= {1.0}


@pytest.mark.parametrize(("path", "least", "most"), [(HYDE_PARK, 0.5, 0.8), (PILSEN, 0.3, 0.7), (UPTOWN, 0.3, 0.8)])
def test_a_real_place(path: str, least: float, most: float) -> None:
    drawn = real_drawings(path, 0, 60)
    found = of(drawn, seed=3)
    faces = shapely.get_parts(shapely.polygonize([shapely.union_all(shapely.boundary(drawn))]))
    points = shapely.point_on_surface(faces)
    numbers = np.sum([shapely.contains(shape, points) for shape in drawn], axis=0)
    sizes = shapely.area(faces)
    for area, share in zip(found.areas, (0.25, 0.5, 0.75), strict=True):
        assert area.value == pytest.approx(sizes[numbers >= share * len(drawn)].sum(), rel=1e-6)
        assert area.low <= area.value <= area.high
    assert least < found.window.kappa < most
    assert found.window.area_m2 < found.union_m2 * (1 + 1e-9)
    assert 0 < found.doubt_m2 < found.areas[0].value
    assert found.curve.mean[0] < found.curve.mean[-1] <= 1.0


def test_what_thirty_more_would_change_is_near_what_they_do_change() -> None:
    """People are left out of a real place, and then they draw after all."""
    drawn = real_drawings(UPTOWN)
    generator = np.random.default_rng(8)
    foretold, seen = [], []
    for seed in range(6):
        order = generator.permutation(len(drawn))
        before, after = drawn[order[:60]], drawn[order[:90]]
        found = of(before, seed=seed, replicates=2)
        core = of(after, seed=seed, replicates=2).core
        assert found.change is not None
        foretold.append((found.change.low, found.change.expected, found.change.high))
        seen.append(1 - found.core.intersection(core).area / found.core.union(core).area)
    low, expected, high = np.mean(foretold, axis=0)
    assert low < np.mean(seen) < high
    assert expected == pytest.approx(np.mean(seen), rel=0.6)


def test_it_can_be_cancelled_at_every_step() -> None:
    for stop in (0.05, 0.12, 0.3, 0.7):

        def tick(fraction: float, stop: float = stop) -> None:
            if fraction >= stop:
                raise CancelledError

        with pytest.raises(CancelledError):
            certainty(voices(SIX, [None] * 6), [], Asked(replicates=20), tick)
