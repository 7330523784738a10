"""What may be told of the people behind a comparison: no small number gets out, and no exact one."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from resokit_qgis.analysis.comparison import Comparison, Overlap, People
from resokit_qgis.analysis.disclosure import Rules
from resokit_qgis.analysis.people_told import Told, tell


def one(shared: list[float], outside: float, of_ward: list[float]) -> tuple[Comparison, People]:
    """A neighbourhood with so many people in each ward, and in none."""
    overlaps = [Overlap(0, ward, 1.0, 0.5, 0.5, 0.5) for ward in range(len(shared))]
    return Comparison(overlaps, [None], [0.0]), People(shared, [sum(shared) + outside], [outside], of_ward)


def test_counts_are_rounded_and_shares_made_of_them() -> None:
    told = tell(*one([613.0, 48.0], 12.0, [1001.0, 96.0]))
    assert [row.people for row in told.overlaps] == [Told(615, "ok", "615"), Told(50, "ok", "50")]
    assert told.overlaps[0].share_of_neighbourhood == pytest.approx(615 / 675)
    assert told.overlaps[0].share_of_ward == pytest.approx(615 / 1000)
    assert told.of_neighbourhood == [Told(675, "ok", "675")]
    assert told.outside == [Told(10, "ok", "10")]


def test_small_counts_are_not_told() -> None:
    told = tell(*one([200.0, 3.0, 0.0], 1.0, [400.0, 80.0, 50.0]))
    assert told.overlaps[1].people == Told(None, "censored", "<5")
    assert told.overlaps[1].share_of_ward is None
    assert told.overlaps[1].share_of_neighbourhood is None
    assert told.overlaps[2].people == Told(0, "ok", "0")
    assert told.outside == [Told(None, "censored", "<5")]


def test_the_few_who_are_left_of_a_ward_are_not_told_either() -> None:
    told = tell(*one([200.0, 97.0], 0.0, [400.0, 100.0]))
    assert told.overlaps[1].people == Told(None, "withheld", "x")
    assert told.of_neighbourhood[0].status == "ok"
    near = tell(*one([97.0], 1.0, [100.0]))
    assert near.of_neighbourhood == [Told(None, "withheld", "x")]
    assert near.overlaps[0].people.status == "withheld"


def test_a_ward_that_lies_inside_whole_is_told() -> None:
    told = tell(*one([1003.0], 60.0, [1003.0]))
    assert told.overlaps[0].people == Told(1005, "ok", "1005")
    assert told.overlaps[0].share_of_ward == 1.0


def test_slivers_along_an_edge_hold_nobody() -> None:
    told = tell(*one([1003.0, 0.02], 0.3, [1003.1, 500.0]))
    assert told.overlaps[0].people == Told(1005, "ok", "1005")
    assert told.overlaps[1].people == Told(0, "ok", "0")
    assert told.outside == [Told(0, "ok", "0")]


def test_a_workspace_may_be_stricter() -> None:
    told = tell(*one([200.0, 12.0], 60.0, [400.0, 90.0]), Rules(count=20, rounding=10))
    assert told.overlaps[1].people == Told(None, "censored", "<20")
    assert told.of_neighbourhood[0].text == "270"


people = st.one_of(st.integers(0, 12).map(float), st.floats(0, 5000, allow_nan=False))


@given(st.lists(st.tuples(people, people), min_size=1, max_size=5), people)
@settings(deadline=None, max_examples=300)
def test_no_small_number_gets_out(sides: list[tuple[float, float]], outside: float) -> None:
    told = tell(*one([inside for inside, _ in sides], outside, [inside + rest for inside, rest in sides]))
    for row, (inside, rest) in zip(told.overlaps, sides, strict=True):
        if 0.5 <= inside < 5 or 0.501 <= rest < 4.999:
            assert row.people.count is None
            assert row.share_of_ward is None
        for number in (row.people, *told.of_neighbourhood, *told.outside):
            assert number.count is None or number.count % 5 == 0
        if row.share_of_ward is not None:
            # Times any count that the ward may have, the share fits every count of those inside that rounds the same.
            assert row.share_of_ward * round((inside + rest) / 5) * 5 == pytest.approx(row.people.count, abs=3)
