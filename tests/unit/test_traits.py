"""What drawings are chosen by: their values in an order that people expect, and bands of years."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from resokit_qgis.workspace.traits import BANDS, NOT_GIVEN, band, natural, trait


@pytest.mark.parametrize(
    "expected",
    [
        ["0", "2", "10", "100", NOT_GIVEN],
        ["0-17", "18-24", "65+", NOT_GIVEN],
        ["1,5", "1.75", "2", "10"],
        ["Blok 2", "blok 10", "Écluse", "Ettelbruck", "Zoo", NOT_GIVEN],
        list(BANDS),
    ],
)
def test_values_stand_in_the_order_that_people_expect(expected: list[str]) -> None:
    assert sorted(sorted(expected), key=natural) == expected


def test_an_order_of_ones_own_comes_first() -> None:
    found = trait(["b", "c", NOT_GIVEN, "a", "b"], order=("c", "b", "z"))
    assert found.values == ("c", "b", "a", NOT_GIVEN)
    assert found.codes.tolist() == [1, 0, 3, 2, 1]


@given(st.lists(st.sampled_from(["", "a", "B", "10", "9"])), st.frozensets(st.sampled_from(["", "a", "9", "gone"])))
def test_what_fits_has_a_value_that_was_chosen(texts: list[str], chosen: frozenset[str]) -> None:
    assert trait(texts).fits(chosen).tolist() == [not chosen or text in chosen for text in texts]


@pytest.mark.parametrize(
    ("years", "expected"),
    [
        ("0", "0-4"),
        ("4", "0-4"),
        ("4.5", "0-4"),
        ("4,9", "0-4"),
        ("5", "5-9"),
        ("9", "5-9"),
        ("10", "10+"),
        ("100", "10+"),
        ("all my life", "all my life"),
        ("5-9", "5-9"),
        ("-3", "-3"),
        (NOT_GIVEN, NOT_GIVEN),
    ],
)
def test_years_go_in_bands_and_other_words_stay(years: str, expected: str) -> None:
    assert band(years) == expected


@given(st.text(), st.text())
def test_texts_are_sorted_apart_unless_they_are_one(one: str, other: str) -> None:
    assert (natural(one) == natural(other)) == (one == other)
    assert (natural(one) < natural(other)) != (natural(other) < natural(one)) or one == other
