"""People dealt over two sides again: differences that chance brings, and those that it does not."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations
from typing import Any

import numpy as np
import pytest
import shapely
from real_drawings import HYDE_PARK, PILSEN, UPTOWN, real_drawings

from resokit_qgis.analysis.agreement import voices
from resokit_qgis.analysis.chance import chance
from resokit_qgis.analysis.two_sides import Side, Sides, sides
from resokit_qgis.errors import CancelledError


def quiet(fraction: float) -> None:
    assert 0 <= fraction <= 1


def squares(*begins: float) -> list[Any]:
    return [shapely.box(x, 0, x + 10, 10) for x in begins]


def apart(first: Sequence[Any], second: Sequence[Any]) -> Sides:
    """Sides of people who stand on one of them only."""
    both = [voices(list(drawn), [None] * len(drawn)) for drawn in (first, second)]
    keys = [[(place, row) for row in range(len(one))] for place, one in enumerate(both)]
    return sides(*(Side(one, tuple(who)) for one, who in zip(both, keys, strict=True)))


def side(keys: str, drawn: Sequence[Any]) -> Side:
    """What each of `keys`, one letter a person, drew."""
    return Side(voices(list(drawn), list(keys)), tuple(keys))


def test_groups_that_drew_the_same_differ_by_chance_alone() -> None:
    drawn = real_drawings(HYDE_PARK, 0, 20)
    found = chance(apart(drawn, drawn), 1, quiet, deals=39)
    assert found.share == 1
    assert not found.more_than_chance


@pytest.mark.parametrize("number", [5, 30])
def test_people_of_two_places_differ_by_more_than_chance(number: int) -> None:
    """Even where as many people mean either: dealt again, half of each side would mean the one and half the other."""
    found = chance(apart(real_drawings(UPTOWN, 0, 60)[:number], real_drawings(PILSEN, 0, 60)[:number]), 1, quiet)
    assert found.share <= 0.01 + 2 / 126
    assert found.more_than_chance


def test_chance_is_found_as_often_as_there_is_chance() -> None:
    """Groups by lot from one place: a share of deals up to p comes in about p of the trials, neither more nor less."""
    drawn = real_drawings(PILSEN)[:100]
    generator = np.random.default_rng(11)
    shares = []
    for _ in range(150):
        picked = generator.permutation(len(drawn))[:24]
        dealt = apart(drawn[picked[:9]], drawn[picked[9:]])
        shares.append(chance(dealt, int(generator.integers(1000)), quiet, deals=39).share)
    found = np.array(shares)
    # Of 150 trials about 15, 75 and 135; three standard deviations are 11, 18 and 11.
    assert 4 <= (found <= 0.1).sum() <= 26
    assert 57 <= (found <= 0.5).sum() <= 93
    assert 124 <= (found <= 0.9).sum() <= 146


def test_the_share_is_that_of_all_deals() -> None:
    """Three and four: all 35 deals, computed one by one from pairs of drawings."""
    drawn = squares(0, 1, 2, 6, 7, 9, 14)
    alike = np.array([[one.intersection(two).area / one.union(two).area for two in drawn] for one in drawn])

    def distance(first: Sequence[int]) -> float:
        second = [place for place in range(7) if place not in first]
        means = [alike[np.ix_(one, two)].mean() for one, two in ((first, first), (second, second), (first, second))]
        return float(means[0] + means[1] - 2 * means[2])

    every = np.array([distance(first) for first in combinations(range(7), 3)])
    for first in ((0, 1, 2), (0, 2, 4), (1, 3, 6)):
        rest = [place for place in range(7) if place not in first]
        found = chance(apart([drawn[p] for p in first], [drawn[p] for p in rest]), 5, quiet, deals=3999)
        assert found.share == pytest.approx((every >= distance(first) - 1e-9).mean(), abs=0.025)
        assert found.least == pytest.approx(1 / 35)


def test_too_few_people_cannot_be_told_from_chance() -> None:
    found = chance(apart(squares(0, 0, 0), squares(50, 50, 50)), 1, quiet)
    assert found.least == pytest.approx(0.1)
    assert found.too_few
    assert not found.more_than_chance


def test_people_who_drew_twice_are_turned_and_never_torn_apart() -> None:
    """All seven drew further east the second time: of 64 turns none is as one-sided. Those who moved either way did by chance."""
    keys, places = "abcdefg", [0.0, 0.5, 1.0, 1.5, 2.0, 2.5, 3.0]
    before = squares(*places)
    east = chance(sides(side(keys, before), side(keys, squares(*(place + 5 for place in places)))), 1, quiet)
    assert east.least == pytest.approx(1 / 64)
    assert east.more_than_chance
    other_ways = squares(2.0, 0.0, 3.0, 0.5, 2.5, 1.0, 2.0)
    assert not chance(sides(side(keys, before), side(keys, other_ways)), 1, quiet).more_than_chance


def test_a_part_is_judged_beside_parts_of_its_size() -> None:
    keys, drawn = "abcdefghijkl", squares(*[0] * 4, *[8] * 8)
    found = chance(sides(side(keys[:4], drawn[:4]), side(keys, drawn)), 1, quiet)
    # One of the 495 fours is these, and no other stands so far from all.
    assert found.least == pytest.approx(1 / 495)
    assert found.share < 0.02
    assert found.more_than_chance
    mixed = chance(sides(side(keys[3:6], drawn[3:6]), side(keys, drawn)), 1, quiet)
    assert not mixed.more_than_chance


def test_groups_with_an_equal_voice_weigh_in_every_deal() -> None:
    """Owners mean the west, tenants the east; the sides have other numbers of them, and mean the same by group."""
    west, east = 0.0, 20.0

    def mixed(owners: int, tenants: int, by_group: bool, first: str) -> Side:
        drawn = squares(*[west] * owners, *[east] * tenants)
        groups = ["owner"] * owners + ["tenant"] * tenants
        keys = tuple(f"{first}{place}" for place in range(len(drawn)))
        return Side(voices(drawn, list(keys), groups if by_group else None), keys)

    plain = chance(sides(mixed(9, 3, False, "f"), mixed(3, 9, False, "s")), 1, quiet, deals=199)
    by_group = chance(sides(mixed(9, 3, True, "f"), mixed(3, 9, True, "s")), 1, quiet, deals=199)
    assert plain.share < 0.06
    assert by_group.share == 1


def test_the_same_seed_deals_the_same() -> None:
    drawn = real_drawings(HYDE_PARK, 0, 24)
    found = apart(drawn[:10], drawn[10:])
    assert chance(found, 4, quiet, deals=19) == chance(found, 4, quiet, deals=19)


def test_sides_that_change_places_stay_as_far_apart() -> None:
    drawn, keys = real_drawings(HYDE_PARK, 0, 34), "abcdefghijklmnopqrstuvwxyz"
    first, second = side(keys[:14], drawn[:14]), side(keys[6:], drawn[10:30])
    assert 0.01 < chance(sides(first, second), 4, quiet, deals=199).share < 0.99
    assert chance(sides(first, second), 4, quiet, deals=199) == chance(sides(second, first), 4, quiet, deals=199)


@pytest.mark.parametrize("end", [0.1, 0.8])
def test_it_can_be_cancelled_all_along(end: float) -> None:
    def stop(fraction: float) -> None:
        if fraction >= end:
            raise CancelledError

    with pytest.raises(CancelledError):
        chance(apart(squares(0, 1, 2), squares(5, 6, 7)), 1, stop)
