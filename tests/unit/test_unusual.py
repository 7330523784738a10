"""Drawings far larger or smaller than the rest, or elsewhere, are pointed out."""

from __future__ import annotations

from math import pi, sqrt

import pytest
from real_drawings import real_drawings
from shapely.geometry import box

from resokit_qgis.analysis.unusual import beside, proposals, unusual


def test_a_drawing_a_thousand_times_larger_is_flagged() -> None:
    assert unusual([10.0, 11.0, 9.0, 10_000.0]) == ["", "", "", "far_larger"]


def test_a_drawing_far_smaller_is_flagged() -> None:
    assert unusual([100.0, 110.0, 90.0, 9.0]) == ["", "", "", "far_smaller"]


def test_ten_times_is_not_yet_far() -> None:
    assert unusual([10.0, 10.0, 10.0, 100.0, 1.0]) == [""] * 5


def test_without_a_rest_nothing_is_far_from_it() -> None:
    assert unusual([]) == []
    assert unusual([1.0, 1_000_000.0]) == ["", ""]


def test_a_drawing_elsewhere_is_proposed_and_why() -> None:
    usual = [box(place, 0, place + 100, 100) for place in (0, 5, 10, 15)]
    radius = 100 / sqrt(pi)
    # Their middle is at 57.5 with four and the fifth far away on the right: the median is the third of five.
    (found,) = proposals([*usual, box(400, 0, 500, 100)])
    assert (found.place, found.reason) == (4, "far_away")
    assert found.times == pytest.approx((450 - 60) / radius)


def test_one_drawing_can_be_far_in_two_ways() -> None:
    usual = [box(0, 0, 100, 100)] * 4
    found = proposals([*usual, box(1000, 0, 1400, 400), box(40, 40, 50, 50)])
    assert [(one.place, one.reason) for one in found] == [(4, "far_larger"), (4, "far_away"), (5, "far_smaller")]
    assert [found[0].times, found[2].times] == pytest.approx([16.0, 100.0])


def test_nothing_is_proposed_where_all_draw_alike_or_few_drew() -> None:
    assert proposals([box(0, 0, 100, 100)] * 9 + [box(0, 0, 101, 101)]) == []
    assert proposals([box(0, 0, 1, 1), box(900, 900, 9000, 9000)]) == []


def test_few_people_of_a_real_place_are_proposed() -> None:
    drawings = real_drawings("resources/demo/hyde_park/drawings.geojson")
    found = proposals(drawings)
    assert 0 < len({one.place for one in found}) < 0.02 * len(drawings)
    # The largest of them all is among them.
    largest = max(range(len(drawings)), key=lambda place: float(drawings[place].area))
    assert largest in {one.place for one in found if one.reason == "far_larger"}


def test_others_are_judged_beside_the_rest_which_they_do_not_change() -> None:
    rest = [box(0, 0, 100, 100)] * 4
    others = [box(0, 0, 100, 100), box(-150, -150, 250, 250), box(900, 0, 1000, 100)]
    found = beside(others, rest)
    assert [(one.place, one.reason) for one in found] == [(1, "far_larger"), (2, "far_away")]
    assert found[0].times == pytest.approx(16.0)
    assert beside(rest, others) == []
    assert beside(others, rest[:2]) == []
    assert beside([], rest) == []
