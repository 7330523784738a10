"""Who stands on which side, what they are dealt into, and whom a difference would show."""

from __future__ import annotations

from collections import Counter
from math import comb

import numpy as np
import pytest
import shapely

from resokit_qgis.analysis.agreement import voices
from resokit_qgis.analysis.disclosure import Rules
from resokit_qgis.analysis.two_sides import (
    FIRST,
    SECOND,
    Side,
    Sides,
    check_apart,
    dealt_again,
    number_of_deals,
    sides,
)
from resokit_qgis.errors import ResokitError


def side(drawn: dict[str, int], groups: dict[str, str] | None = None) -> Side:
    """A side of people, each of whom drew the square that begins at this x."""
    shapes = [shapely.box(x, 0, x + 10, 10) for x in drawn.values()]
    return Side(voices(shapes, list(drawn), None if groups is None else [groups[key] for key in drawn]), tuple(drawn))


def people(first: int, both: int, second: int, redrawn: int = 0) -> Sides:
    """So many people on the first side only, on both, on the second only, and on both with another drawing on each."""
    left = {f"f{number}": number for number in range(first)}
    shared = {f"b{number}": 100 + number for number in range(both)}
    right = {f"s{number}": 200 + number for number in range(second)}
    before = {f"r{number}": 300 + number for number in range(redrawn)}
    after = {f"r{number}": 400 + number for number in range(redrawn)}
    return sides(side(left | shared | before), side(shared | after | right))


def test_what_somebody_drew_for_both_sides_is_one_voice() -> None:
    found = sides(side({"an": 0, "bob": 20}), side({"bob": 20, "cas": 40}))
    assert len(found.geometries) == 3
    assert found.shared.tolist() == [False, True, False]
    assert found.members(FIRST).tolist() == [0, 1]
    assert found.members(SECOND).tolist() == [1, 2]
    assert (found.own(FIRST), found.own(SECOND)) == (1, 1)


def test_who_drew_something_else_on_each_side_is_one_person_with_two_voices() -> None:
    found = sides(side({"an": 0, "bob": 20}), side({"an": 5, "bob": 20}))
    assert found.paired.tolist() == [True, False]
    assert found.people(FIRST) == found.people(SECOND) == 2
    assert [found.geometries[number].bounds[0] for number in found.members(SECOND)] == [5, 20]
    assert (found.own(FIRST), found.own(SECOND)) == (1, 1)


def test_each_group_has_the_same_say_on_each_side() -> None:
    groups = {"an": "tenant", "bob": "owner", "cas": "owner", "dot": "tenant"}
    found = sides(side({"an": 0, "bob": 20, "cas": 40}, groups), side({"cas": 40, "dot": 60}, groups))
    assert found.weights(FIRST).each.tolist() == [2, 1, 1, 0]
    assert found.weights(SECOND).each.tolist() == [0, 0, 1, 1]


@pytest.mark.parametrize(
    ("first", "both", "second", "redrawn"),
    [(3, 0, 3, 0), (0, 5, 3, 0), (3, 5, 0, 0), (3, 5, 3, 0), (0, 0, 0, 3), (0, 5, 0, 3), (1, 4, 1, 2)],
)
def test_sides_that_differ_by_three_people_are_compared(first: int, both: int, second: int, redrawn: int) -> None:
    check_apart(people(first, both, second, redrawn))


@pytest.mark.parametrize(
    ("first", "both", "second", "redrawn"),
    [(1, 9, 0, 0), (0, 9, 2, 0), (2, 9, 5, 0), (5, 9, 1, 0), (0, 9, 0, 1), (0, 9, 0, 2), (1, 9, 0, 1), (4, 9, 1, 1)],
)
def test_a_difference_that_one_or_two_people_make_is_refused(first: int, both: int, second: int, redrawn: int) -> None:
    with pytest.raises(ResokitError, match="fewer than 3 people"):
        check_apart(people(first, both, second, redrawn))


def test_people_are_counted_and_not_their_drawings() -> None:
    """Ten drawings of one person more are one person more."""
    shapes = [shapely.box(x, 0, x + 10, 10) for x in range(14)]
    most = Side(voices(shapes, ["an", "bob", "cas", "dot", *["eva"] * 10]), ("an", "bob", "cas", "dot", "eva"))
    with pytest.raises(ResokitError, match="fewer than 3 people"):
        check_apart(sides(most, side({"an": 0, "bob": 1, "cas": 2, "dot": 3})))


def test_a_stricter_workspace_asks_for_more_people() -> None:
    check_apart(people(4, 9, 4))
    with pytest.raises(ResokitError, match="fewer than 5 people"):
        check_apart(people(4, 9, 4), Rules(drawings=5))


def test_the_same_drawings_on_both_sides_are_no_comparison() -> None:
    with pytest.raises(ResokitError, match="the same drawings"):
        check_apart(people(0, 9, 0))


def test_a_deal_keeps_how_many_stand_where() -> None:
    found = people(4, 3, 2, 5)
    generator = np.random.default_rng(7)
    for _ in range(50):
        dealt = dealt_again(found, generator)
        assert [dealt.people(number) for number in (FIRST, SECOND)] == [12, 10]
        assert dealt.shared.sum() == 8
        assert (dealt.paired == found.paired).all()
        for place in np.flatnonzero(found.paired):
            assert sorted(dealt.voice[:, place]) == sorted(found.voice[:, place])


def test_every_deal_is_as_likely_as_any_other() -> None:
    found = people(2, 1, 1)
    generator = np.random.default_rng(3)
    seen = Counter(tuple(dealt_again(found, generator).stands.reshape(-1).tolist()) for _ in range(6000))
    assert len(seen) == 12 == number_of_deals(found)
    # 500 are expected of each, with a standard deviation of 21.
    assert 400 < min(seen.values()) <= max(seen.values()) < 600


def test_deals_that_are_each_other_swapped_are_one() -> None:
    assert number_of_deals(people(3, 0, 3)) == comb(6, 3) // 2
    assert number_of_deals(people(3, 0, 4)) == comb(7, 3)
    assert number_of_deals(people(0, 0, 0, 4)) == 8
    assert number_of_deals(people(0, 5, 3)) == comb(8, 3)
    assert number_of_deals(people(0, 5, 0)) == 1
