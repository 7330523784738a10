"""A list of counts beside its total tells no small one, however somebody adds and subtracts."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from resokit_qgis.analysis.disclosure import Rules
from resokit_qgis.analysis.suppression import Count
from resokit_qgis.analysis.told_lists import protect_long_list


def sums(counts: list[Count], total: int, least: int) -> set[int]:
    """What `counts` can add up to, up to `total`, for somebody who sees how they are told and knows the least count."""
    reachable = {0}
    for count in counts:
        if count.value is not None:
            able = {count.value}
        elif count.text == "x":
            able = set(range(least, total + 1))
        else:
            able = set(range(1, least))
        reachable = {known + one for known in reachable for one in able if known + one <= total}
    return reachable


counts = st.lists(st.one_of(st.integers(0, 6), st.integers(0, 40)), max_size=9)


@given(counts, st.integers(5, 7))
def test_each_small_count_may_be_anything_under_the_least_that_is_told(numbers: list[int], least: int) -> None:
    told = list(protect_long_list(numbers, Rules(count=least)))
    for place, (number, count) in enumerate(zip(numbers, told, strict=True)):
        if not 0 < number < least:
            continue
        assert count.value is None
        if count.text == "x":
            # Then nothing but zeros is told.
            assert all(one.text == ("0" if each == 0 else "x") for one, each in zip(told, numbers, strict=True))
            continue
        others = sums([*told[:place], *told[place + 1 :]], sum(numbers), least)
        assert {sum(numbers) - one for one in range(1, least)} <= others


@given(counts)
def test_what_is_told_is_true(numbers: list[int]) -> None:
    for number, count in zip(numbers, protect_long_list(numbers), strict=True):
        assert count.value in (number, None)
        assert count.text in (str(number), "<5", "x")
        if count.text == "<5":
            assert 0 < number < 5


@given(st.lists(st.integers(5, 400), max_size=9))
def test_nothing_is_hidden_without_need(numbers: list[int]) -> None:
    assert [count.text for count in protect_long_list([*numbers, 0])] == [*map(str, numbers), "0"]


@pytest.mark.parametrize(
    ("numbers", "texts"),
    [
        ([3, 90, 60], ["<5", "90", "x"]),  # one small count alone would follow from the total
        ([3, 2, 90], ["<5", "<5", "90"]),  # of two that are five together either may be anything
        ([1, 1, 90, 7, 8], ["<5", "<5", "90", "7", "x"]),  # 7 could be no more than 2 less
        ([1, 1, 6, 7], ["<5", "<5", "x", "x"]),  # the two together make up for it
        ([1, 5], ["x", "x"]),
        ([2, 0], ["x", "0"]),
        ([], []),
    ],
)
def test_as_few_as_it_takes_are_hidden(numbers: list[int], texts: list[str]) -> None:
    assert [count.text for count in protect_long_list(numbers)] == texts
