"""Tables with totals: whoever reads one cannot work a small count out."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from resokit_qgis.analysis.disclosure import Rules
from resokit_qgis.analysis.suppression import Count, Protected, protect, protect_groups, protect_list

MOST = 16
"""What an attacker in these tests takes as the largest count behind an "x": more only adds possibilities."""


def possible(told: Count, true: int, threshold: int) -> range:
    """What a reader must think possible behind one published count, who knows that zeros are told.

    The reader is given more than the page says: an "x" over a larger count is known to be no small one.
    """
    if told.value is not None:
        return range(told.value, told.value + 1)
    if told.text.startswith("<"):
        return range(1, threshold)
    return range(1 if true < threshold else threshold, MOST + 1)


def worlds(counts: list[list[int]], page: Protected, threshold: int) -> Iterator[list[list[int]]]:
    """Every table that agrees with the published one, found by trying them all."""
    columns = len(counts[0])
    cells = [
        possible(told, true, threshold)
        for told, true in zip(sum(map(list, page.cells), []), sum(counts, []), strict=True)
    ]
    true_rows = [sum(row) for row in counts]
    true_columns = [sum(column) for column in zip(*counts, strict=True)]
    for flat in product(*cells):
        rows = [list(flat[place : place + columns]) for place in range(0, len(flat), columns)]
        sums = [sum(row) for row in rows], [sum(column) for column in zip(*rows, strict=True)]
        if (
            _agree(sums[0], page.row_totals, true_rows, threshold)
            and _agree(sums[1], page.column_totals, true_columns, threshold)
            and _agree([sum(flat)], (page.total,) if page.total else None, [sum(true_rows)], threshold)
        ):
            yield rows


def _agree(sums: list[int], told: tuple[Count, ...] | None, true: list[int], threshold: int) -> bool:
    if told is None:
        return True
    # A total behind an "x" has no upper limit that a reader knows.
    return all(
        one in possible(count, was, threshold) or (count.text == "x" and one > MOST)
        for one, count, was in zip(sums, told, true, strict=True)
    )


def nothing_told(page: Protected) -> bool:
    """Whether the page tells no count but zeros."""
    told = [*sum(map(list, page.cells), []), *(page.row_totals or ()), *(page.column_totals or ())]
    return all(count.value in (None, 0) and not count.text.startswith("<") for count in told)


counts_2x2 = st.lists(st.lists(st.integers(0, 9), min_size=2, max_size=2), min_size=2, max_size=2)


@settings(deadline=None, max_examples=120)
@given(counts=counts_2x2, row_totals=st.booleans(), column_totals=st.booleans(), total=st.booleans())
def test_every_small_count_may_be_anything_from_one_to_four(
    counts: list[list[int]], row_totals: bool, column_totals: bool, total: bool
) -> None:
    page = protect(counts, row_totals=row_totals, column_totals=column_totals, total=total)
    found = list(worlds(counts, page, 5))
    for row, column in product(range(2), range(2)):
        if 0 < counts[row][column] < 5:
            assert page.cells[row][column].value is None
            seen = {world[row][column] for world in found}
            assert seen >= {1, 2, 3, 4} or nothing_told(page), (counts, page)


@settings(deadline=None, max_examples=80)
# Another count may have to be as much larger as a small one is smaller: up to 5, and `MOST` are tried.
@given(counts=st.lists(st.integers(0, MOST - 5), min_size=1, max_size=4), threshold=st.integers(5, 7))
def test_a_list_and_its_total_give_no_small_count_away(counts: list[int], threshold: int) -> None:
    told, total = protect_list(counts, Rules(count=threshold))
    page = Protected((told,), None, None, total)
    found = list(worlds([counts], page, threshold))
    for place, count in enumerate(counts):
        if 0 < count < threshold:
            assert {world[0][place] for world in found} >= set(range(1, threshold)), (counts, told, total)
    if 0 < sum(counts) < threshold:
        assert total.value is None


@settings(deadline=None, max_examples=60)
@given(
    counts=st.integers(1, 5).flatmap(
        lambda columns: st.lists(
            st.lists(st.integers(0, 40), min_size=columns, max_size=columns), min_size=1, max_size=5
        )
    )
)
def test_sums_of_published_numbers_pin_no_small_count(counts: list[list[int]]) -> None:
    """Linear algebra on larger tables: no small count follows from the published ones, whatever is added up."""
    page = protect(counts)
    rows, columns = len(counts), len(counts[0])
    assert page.row_totals is not None and page.column_totals is not None and page.total is not None
    told = [[*line, page.row_totals[row]] for row, line in enumerate(page.cells)]
    told.append([*page.column_totals, page.total])
    unknown = {
        place: number
        for number, place in enumerate(
            (row, column) for row in range(rows + 1) for column in range(columns + 1) if told[row][column].value is None
        )
    }
    equations = np.zeros((rows + columns + 2, len(unknown)))
    for (row, column), number in unknown.items():
        equations[row, number] = -1 if column == columns else 1
        equations[rows + 1 + column, number] = -1 if row == rows else 1
    rank = np.linalg.matrix_rank(equations) if unknown else 0
    for place, number in unknown.items():
        asked = np.zeros((1, len(unknown)))
        asked[0, number] = 1
        follows = np.linalg.matrix_rank(np.vstack([equations, asked])) == rank
        value = (
            counts[place[0]][place[1]]
            if place[0] < rows and place[1] < columns
            else sum(
                counts[row][column]
                for row in (range(rows) if place[0] == rows else [place[0]])
                for column in (range(columns) if place[1] == columns else [place[1]])
            )
        )
        assert not (follows and 0 < value < 5), (counts, page, place)


def test_what_is_told_is_true_and_zeros_are_told() -> None:
    page = protect([[3, 10, 0], [0, 30, 8], [40, 7, 9]])
    assert [[count.text for count in row] for row in page.cells][0][2] == "0"
    for row, line in zip([[3, 10, 0], [0, 30, 8], [40, 7, 9]], page.cells, strict=True):
        for true, count in zip(row, line, strict=True):
            assert count.value in (None, true)
    assert page.total is not None and page.total.text == "107"


def test_the_smallest_other_goes_and_the_total_stays() -> None:
    told, total = protect_list([3, 10, 20])
    assert [count.text for count in told] == ["<5", "x", "20"]
    assert total == Count(33, "33")


def test_without_anything_to_hide_behind_the_total_goes() -> None:
    told, total = protect_list([3, 4])
    assert [count.text for count in told] == ["<5", "<5"]
    assert total == Count(None, "x")


@settings(deadline=None, max_examples=80)
@given(counts=st.lists(st.integers(1, 12), min_size=2, max_size=4))
def test_a_total_that_is_told_anyway_gives_nothing_away(counts: list[int]) -> None:
    told, total = protect_list(counts, total_known=True)
    assert total.value == sum(counts)
    found = list(worlds([counts], Protected((told,), None, None, total), 5))
    for place, count in enumerate(counts):
        if count < 5:
            seen = {world[0][place] for world in found}
            assert seen >= {1, 2, 3, 4} or all(one.text == "x" for one in told), (counts, told)


def test_what_is_told_elsewhere_stays_and_the_rest_does_not_follow() -> None:
    told, total = protect_list([0, 2, 6], known=[2])
    assert [count.text for count in told] == ["0", "<5", "6"]
    assert total.value is None
    told, total = protect_list([9, 2, 3], known=[2])
    assert [count.text for count in told] == ["x", "<5", "3"]
    assert total.value == 14


def test_groups_that_are_too_small_stand_together_without_names_or_numbers() -> None:
    told = protect_groups([("old", 12), ("young", 20), ("baker", 1), ("smith", 2), (None, 9)])
    assert [(name, own, count.text) for name, own, count in told] == [
        ("old", True, "12"),
        ("young", True, "20"),
        (None, True, "x"),
        (None, False, "<5"),
    ]
    assert protect_groups([("old", 12), (None, 7)]) == [
        ("old", True, Count(12, "12")),
        (None, True, Count(7, "7")),
    ]
    assert [count.text for _name, _own, count in protect_groups([("old", 4), ("young", 20)])] == ["<5", "x"]


def test_a_table_without_small_counts_is_told_whole() -> None:
    page = protect([[5, 10], [0, 30]])
    assert [[count.text for count in row] for row in page.cells] == [["5", "10"], ["0", "30"]]
    assert [count.value for count in page.row_totals or ()] == [15, 30]
    assert [count.value for count in page.column_totals or ()] == [5, 40]


def test_totals_that_are_not_told_need_no_hiding() -> None:
    page = protect([[3, 10], [8, 30]], row_totals=False, column_totals=False, total=False)
    assert [[count.text for count in row] for row in page.cells] == [["<5", "10"], ["8", "30"]]
    assert page.row_totals is None and page.column_totals is None and page.total is None


def test_a_higher_threshold_hides_more() -> None:
    told, total = protect_list([8, 30], Rules(count=10))
    assert [count.text for count in told] == ["<10", "x"]
    assert total.text == "38"


@pytest.mark.parametrize("counts", [[[1, 2], [3]], [[-1, 5]]])
def test_what_is_no_table_is_a_bug(counts: list[list[int]]) -> None:
    with pytest.raises(ValueError, match="equal length|no count"):
        protect(counts)
