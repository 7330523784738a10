"""What may be shown: surfaces from enough drawings, and people as far as they agreed."""

from __future__ import annotations

from typing import Any

import pytest

from resokit_qgis.analysis import disclosure
from resokit_qgis.errors import ResokitError


@pytest.mark.parametrize("asked", [2, 1, 0, -5])
def test_a_minimum_under_three_is_refused_with_the_reason(asked: int) -> None:
    with pytest.raises(
        ResokitError, match=f"A minimum of {asked} drawings is too low.*who drew what.*Ask for 3 or more"
    ):
        disclosure.check_minimum(asked)


def test_a_minimum_of_three_and_more_stands() -> None:
    assert [disclosure.check_minimum(asked) for asked in (3, 5, 12)] == [3, 5, 12]


def test_too_few_drawings_are_refused_with_both_numbers() -> None:
    with pytest.raises(ResokitError, match="Only 4 drawings can be used and at least 5 are needed"):
        disclosure.check_drawings(4, 5)
    disclosure.check_drawings(5, 5)


def test_what_was_left_out_explains_a_refusal() -> None:
    why: list[tuple[str, dict[str, object]]] = [("Marked as left out: {number}.", {"number": 3})]
    with pytest.raises(ResokitError) as caught:
        disclosure.check_drawings(2, 5, why)
    assert caught.value.details == why


def test_the_minimum_never_falls_under_three() -> None:
    with pytest.raises(ResokitError, match="Only 2 drawings can be used and at least 3 are needed"):
        disclosure.check_drawings(2, 1)
    disclosure.check_drawings(3, 1)


def test_surfaces_from_three_or_four_drawings_are_not_printed() -> None:
    assert [disclosure.may_print(drawings) for drawings in (3, 4, 5, 436)] == [False, False, True, True]


@pytest.mark.parametrize(
    ("actor", "label"),
    [
        ({"display_name": "Aïcha", "role": "hairdresser", "consent_name": True, "consent_role": True}, "Aïcha"),
        ({"display_name": "Aïcha", "role": "hairdresser", "consent_name": True, "consent_role": False}, "Aïcha"),
        ({"display_name": "Aïcha", "role": "hairdresser", "consent_name": False, "consent_role": True}, "hairdresser"),
        ({"display_name": "Aïcha", "role": "hairdresser", "consent_name": False, "consent_role": False}, None),
        ({"display_name": "Aïcha", "role": "hairdresser", "consent_name": None, "consent_role": None}, None),
        ({"display_name": None, "role": "hairdresser", "consent_name": True, "consent_role": True}, "hairdresser"),
        ({"display_name": " ", "role": "hairdresser", "consent_name": True, "consent_role": False}, None),
        ({"display_name": None, "role": None, "consent_name": True, "consent_role": True}, None),
        ({"display_name": "Aïcha", "role": "hairdresser", "consent_analysis": True, "consent_contact": True}, None),
        ({}, None),
    ],
)
def test_people_are_shown_as_they_agreed(actor: dict[str, Any], label: str | None) -> None:
    assert disclosure.person_label(actor) == label
