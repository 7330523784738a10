"""Ward codes and participants' codes, as text that loses nothing and tells nothing."""

from __future__ import annotations

import math

import pytest

from resokit_qgis.workspace.importers.codes import duplicates, listed, normalised, text_of, with_lost_zero
from resokit_qgis.workspace.importers.pseudonyms import codes_for, looks_like_code


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (36.0, "36"),
        (36, "36"),
        ("36", "36"),
        (" 036 ", "036"),
        (36.5, "36.5"),
        (None, ""),
        (math.nan, ""),
        ("", ""),
        (-1.0, "-1"),
    ],
)
def test_a_value_is_written_as_people_do(value: object, text: str) -> None:
    assert text_of(value) == text


def test_codes_that_went_through_a_number_are_codes_again() -> None:
    assert normalised(["36.0", "37.0", "A1"]) == ["36", "37", "A1"]
    assert normalised([36.0, 37.0, None]) == ["36", "37", ""]


def test_a_point_that_means_something_stays() -> None:
    assert normalised(["1.0", "1.1", "2.0"]) == ["1.0", "1.1", "2.0"]
    assert normalised(["01.0"]) == ["01"]


def test_a_lost_zero_is_seen() -> None:
    codes = ["21004", "21005", "21009", "21012", "1205"]
    assert with_lost_zero(codes) == ["1205"]


@pytest.mark.parametrize(
    "codes",
    [
        ["1", "2", "10", "145"],  # numbers, not codes of one length
        ["101", "102", "103", "104", "11"],  # shorter than four
        ["21004", "21005", "1205", "1206"],  # no length that nearly all share
        ["21004", "21005", "21006", "21007", "A205"],  # letters
        [],
    ],
)
def test_no_zero_is_missed_where_none_was(codes: list[str]) -> None:
    assert with_lost_zero(codes) == []


def test_duplicates_name_their_rows() -> None:
    assert duplicates(["a", "b", "a", "", ""], [1, 2, 3, 4, 5]) == {"a": [1, 3]}


def test_a_long_list_is_cut() -> None:
    assert listed(["a", "b", "c"], at_most=2) == "a, b … (+1)"
    assert listed(["a", "b"]) == "a, b"


@pytest.mark.parametrize("text", ["P001", "hp-12", "7", "A-1-b", "21-001", "bo1"])
def test_codes_are_kept(text: str) -> None:
    assert looks_like_code(text)


@pytest.mark.parametrize(
    "text",
    [
        "Fatima",
        "Fatima2",
        "Jan Peeters",
        "P 1",
        "a-b",
        "ABCDEFGHIJKL1",
        "a@b1",
        "0470123456",
        "19850730",
        "Jan1",
        "Ali-7",
        "Eva85",
        "Bo1",
        "An-Li-2",
        "an-li-2",
        "12-03-85",
        "1-3-85",
        "120385",
        "2021-001",
        "Zoë1",
        "",
        "P001\n",
    ],
)
def test_what_may_be_a_name_or_number_of_a_person_is_not(text: str) -> None:
    assert not looks_like_code(text)


def test_one_name_makes_a_column_of_names() -> None:
    assert codes_for(["P7", "Fatima"], []) == (["P001", "P002"], False, "")
    assert codes_for(["P7", "P8"], []) == (["P7", "P8"], True, "")


def test_who_has_no_code_gets_one_that_is_free() -> None:
    assert codes_for(["", "p001", ""], []) == (["P002", "p001", "P003"], True, "")


def test_taken_codes_get_the_number_of_the_import() -> None:
    assert codes_for(["", ""], ["p002"]) == (["2-P001", "2-P002"], False, "2-")
    assert codes_for(["", ""], ["P001", "2-P001"]) == (["3-P001", "3-P002"], False, "3-")
    assert codes_for(["A1"], ["P001"]) == (["A1"], True, "")
