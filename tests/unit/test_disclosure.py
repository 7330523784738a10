"""What may be shown: surfaces from enough drawings, counts of enough people, and people as far as they agreed."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from resokit_qgis.analysis import disclosure
from resokit_qgis.analysis.disclosure import Audience, Rules
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


# Thresholds ------------------------------------------------------------------------------------------------------

LOWEST = {"drawings": 3, "print_drawings": 5, "count": 5, "rounding": 5, "percentage_base": 10}

stricter = st.builds(
    Rules,
    drawings=st.integers(3, 9),
    print_drawings=st.integers(5, 12),
    count=st.integers(5, 20),
    rounding=st.integers(5, 30),
    percentage_base=st.integers(10, 50),
)


@pytest.mark.parametrize(("name", "lowest"), LOWEST.items())
def test_a_threshold_is_raised_and_never_lowered(name: str, lowest: int) -> None:
    with pytest.raises(ResokitError, match=f"“{name}” cannot be {lowest - 1}.*Give {lowest} or more"):
        Rules(**{name: lowest - 1})
    raised = Rules().raised(**{name: lowest + 4})
    assert getattr(raised, name) == lowest + 4
    with pytest.raises(ResokitError, match=f"is {lowest + 4} in this workspace and cannot be lowered to {lowest}"):
        raised.raised(**{name: lowest})


def test_a_print_asks_no_fewer_drawings_than_a_surface() -> None:
    assert Rules(drawings=8).print_drawings == 8


@given(drawings=st.integers(0, 60), including=st.integers(0, 60), rules=stricter)
def test_surfaces_have_the_audience_of_their_drawings(drawings: int, including: int, rules: Rules) -> None:
    told = disclosure.audience(drawings, rules)
    assert (told is Audience.NOBODY) == (drawings < rules.drawings)
    assert (told is Audience.ALL) == (drawings >= rules.print_drawings)
    assert disclosure.may_print(drawings, rules) == (told is Audience.ALL)
    if disclosure.cell_audience(including, told, rules) is Audience.ALL:
        assert including >= 3
        assert drawings >= 5


def test_a_cell_of_one_or_two_drawings_is_for_the_team() -> None:
    told = [disclosure.cell_audience(including, Audience.ALL).value for including in (1, 2, 3, 12)]
    assert told == ["team", "team", "all", "all"]
    assert disclosure.cell_audience(4, Audience.TEAM) is Audience.TEAM
    assert disclosure.cell_audience(2, Audience.NOBODY) is Audience.NOBODY


def test_a_level_that_two_can_make_is_for_the_team() -> None:
    assert [disclosure.level_audience(fewest, Audience.ALL).value for fewest in (1, 2, 3, 9)] == [
        "team",
        "team",
        "all",
        "all",
    ]
    assert disclosure.level_audience(9, Audience.TEAM) is Audience.TEAM
    assert disclosure.level_audience(3, Audience.ALL, Rules(drawings=4)) is Audience.TEAM


def test_a_union_is_for_the_team_where_one_or_two_drew_it() -> None:
    assert disclosure.union_audience([0.4, 0.98, 0.5], Audience.ALL) is Audience.ALL
    assert disclosure.union_audience([0.4, 0.995, 0.5], Audience.ALL) is Audience.TEAM
    assert disclosure.union_audience([1.0, 0.995, 0.5], Audience.ALL) is Audience.TEAM
    assert disclosure.union_audience([1.0, 0.995, 1.0], Audience.ALL) is Audience.ALL
    assert disclosure.union_audience([0.4, 0.4, 0.4], Audience.TEAM) is Audience.TEAM


def test_a_print_of_a_level_for_the_team_is_refused_by_name() -> None:
    for kept in (None, "all"):
        disclosure.check_level("Helmet", kept)
    with pytest.raises(ResokitError, match="“Helmet” is a level that one or two people can make"):
        disclosure.check_level("Helmet", "team")


def test_between_two_workspaces_the_stricter_holds() -> None:
    assert disclosure.strictest([Rules(count=7), Rules(drawings=4)]) == Rules(drawings=4, count=7)
    assert disclosure.strictest([]) == Rules()


def test_a_group_of_one_or_two_with_an_equal_voice_keeps_a_surface_with_the_team() -> None:
    assert disclosure.audience(30, smallest_group=2) is Audience.TEAM
    assert disclosure.audience(30, smallest_group=3) is Audience.ALL
    with pytest.raises(ResokitError, match="“Helmet” is for the team only"):
        disclosure.check_leaves("Helmet", "team")
    disclosure.check_leaves("Helmet", "all")
    disclosure.check_leaves("Helmet", None)


def test_a_print_of_few_is_refused_by_name() -> None:
    with pytest.raises(ResokitError, match="“Helmet” comes from 4 drawings"):
        disclosure.check_print("Helmet", 4)
    disclosure.check_print("Helmet", 5)


def test_a_union_that_is_one_drawing_is_refused_by_name() -> None:
    assert disclosure.largest_share([10.0, 99.0, 3.0], 100.0) == pytest.approx(0.99)
    assert disclosure.largest_share([], 0.0) == 0.0
    with pytest.raises(ResokitError, match="The union of “Helmet” is what one person drew"):
        disclosure.check_union("Helmet", 0.99)
    disclosure.check_union("Helmet", 0.98)


# Counts and percentages ------------------------------------------------------------------------------------------


def test_small_counts_are_told_as_less_and_nobody_as_nobody() -> None:
    assert [disclosure.shown_count(count) for count in (0, 1, 4, 5, 1234)] == ["0", "<5", "<5", "5", "1234"]
    assert disclosure.kept_count(4) == (None, "censored")
    assert disclosure.kept_count(0.2) == (None, "censored")
    assert disclosure.kept_count(0) == (0, "ok")
    assert disclosure.kept_count(5) == (5, "ok")


def test_printed_counts_are_multiples_of_five() -> None:
    told = [disclosure.printed_count(count) for count in (0, 1, 4, 5, 7, 7.5, 12, 13, 998)]
    assert told == ["0", "<5", "<5", "5", "5", "10", "10", "15", "1000"]
    assert disclosure.rounded(3) is None
    # Ten people to the nearest fifty are not nobody.
    assert disclosure.rounded(10, Rules(rounding=50)) == 50


@pytest.mark.parametrize("value", [-1, float("nan"), float("inf")])
def test_what_is_no_count_is_a_bug(value: float) -> None:
    with pytest.raises(ValueError, match="is no count"):
        disclosure.kept_count(value)


@given(value=st.integers(0, 500), rules=stricter)
def test_no_output_of_a_count_tells_a_small_one(value: int, rules: Rules) -> None:
    small = 0 < value < rules.count
    shown, kept, printed = (
        disclosure.shown_count(value, rules),
        disclosure.kept_count(value, rules)[0],
        disclosure.printed_count(value, rules),
    )
    if small:
        alike = disclosure.shown_count(1, rules), disclosure.kept_count(1, rules)[0], disclosure.printed_count(1, rules)
        assert (shown, kept, printed) == alike == (f"<{rules.count}", None, f"<{rules.count}")
    else:
        assert (shown, kept) == (str(value), value)
        assert int(printed) % rules.rounding == 0
        assert abs(int(printed) - value) <= max(rules.rounding / 2, rules.rounding - value)


@settings(deadline=None)
@given(start=st.integers(0, 300), rules=stricter)
def test_two_printed_counts_tell_of_no_few_people_between(start: int, rules: Rules) -> None:
    """Whoever subtracts two printed counts cannot tell a difference of one to four: it fits other differences too."""
    printed = {count: disclosure.rounded(count, rules) for count in range(start, start + 4 * rules.rounding)}
    differences: dict[int, set[int]] = {}
    for low, first in printed.items():
        for high, second in printed.items():
            if first is not None and second is not None and high >= low:
                differences.setdefault(second - first, set()).add(high - low)
    for told in differences.values():
        assert not told <= {1, 2, 3, 4}


@given(part=st.integers(0, 200), others=st.integers(0, 200), rules=stricter)
def test_no_percentage_tells_of_few_people(part: int, others: int, rules: Rules) -> None:
    told, reason = disclosure.percentage(part, part + others, rules)
    if told is None:
        assert reason in (disclosure.FEW_PEOPLE, disclosure.SMALL_PART)
        return
    assert part + others >= 10
    # The percentage and the whole give both counts back, so neither may be small.
    counted = round(told * (part + others) / 100)
    assert counted == part
    assert not 0 < counted < rules.count
    assert not 0 < part + others - counted < rules.count


def test_percentages_have_a_least_whole_and_a_reason() -> None:
    assert disclosure.percentage(5, 20) == (25.0, "")
    assert disclosure.percentage(0, 20) == (0.0, "")
    assert disclosure.percentage(5, 9) == (None, disclosure.FEW_PEOPLE)
    assert disclosure.percentage(4, 20) == (None, disclosure.SMALL_PART)
    assert disclosure.percentage(17, 20) == (None, disclosure.SMALL_PART)
    with pytest.raises(ValueError, match="is no part of"):
        disclosure.percentage(21, 20)
