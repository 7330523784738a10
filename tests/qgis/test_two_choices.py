"""Two choices of the drawings in a workspace side by side, and the rules for small numbers between them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction
from typing import Any

import numpy as np
import pytest
import shapely
from drawing_help import box, fill

from resokit_qgis.analysis.disclosure import RULES, Audience, Rules
from resokit_qgis.analysis.live_agreement import live_agreement
from resokit_qgis.analysis.live_blocks import live_blocks
from resokit_qgis.analysis.two_sides import FIRST, SECOND
from resokit_qgis.errors import CancelledError, ResokitError
from resokit_qgis.workspace.choice import GROUPS, NAMES, ROUNDS, Choice, drawings_of, options
from resokit_qgis.workspace.drawn import Drawn, read_drawn
from resokit_qgis.workspace.rule import BLOCKS, UNION, Rule
from resokit_qgis.workspace.second_choice import But, Pair, beside, keys_of, pairs, second_choice
from resokit_qgis.workspace.store import Workspace
from resokit_qgis.workspace.two_choices import TwoChoices, gathered, two_choices

YEARS = (GROUPS, "years_lived")
UPTOWN = Choice(names=frozenset({"Uptown"}))
NEW, SETTLED = (UPTOWN.with_values(YEARS, frozenset(values)) for values in ({"0-4"}, {"5-9", "10+"}))
SURE = Choice(certainties=frozenset({"sure"}))
REFUSED = "differ by the drawings of fewer than 3 people"


def still(_fraction: float) -> None:
    """Nobody listens."""


def compared(drawn: Drawn, first: Choice, second: Choice, rules: Rules = RULES, group: str = "") -> TwoChoices:
    return two_choices(drawings_of(drawn, first, group), drawings_of(drawn, second, group), rules, group, still)


def asked(workspace: Workspace, drawings: Sequence[tuple[int, str]], **person: Any) -> Drawn:
    """What is read where people (by number) drew squares, each a metre further east, with this certainty."""
    people = [person] * (1 + max(who for who, _ in drawings))
    rows = [
        {"shape": box(place, 0, 100, 100), "participant": who, "certainty": certainty}
        for place, (who, certainty) in enumerate(drawings)
    ]
    fill(workspace, people, rows)
    return read_drawn(workspace, still)


# Real drawings ----------------------------------------------------------------------------------------------------


def test_people_who_are_new_beside_those_who_are_settled(chicago: Workspace) -> None:
    drawn = read_drawn(chicago, still)
    two = compared(drawn, NEW, SETTLED)
    years = {person["id"]: float(person["years_lived"]) for person in chicago.rows("participants")}
    uptown = [row for row in drawn.rows if row.name == "Uptown" and row.usable]
    sides = [[row for row in uptown if (years[row.participant_id] < 5) is new] for new in (True, False)]
    for side, rows in zip((two.first, two.second), sides, strict=True):
        shapes = [row.geometry for row in rows]
        assert side.people == side.drawings == len(rows) > 100
        assert side.audience(Rule()) is Audience.ALL
        assert side.union_m2 == pytest.approx(shapely.union_all(shapes).area, rel=1e-6)
    ground = two.ground(Rule())
    # Both on one grid, where the middles of cells tell what lies in which line.
    shapes = [[row.geometry for row in rows] for rows in sides]
    every = np.concatenate([np.array(some, dtype=object) for some in shapes])
    west, south, east, north = shapely.total_bounds(
        shapely.union_all([two.first.line(Rule()), two.second.line(Rule())])
    )
    x, y = (grid.ravel() for grid in np.meshgrid(np.arange(west, east, 20), np.arange(south, north, 20)))
    held = np.array([shapely.contains_xy(shape, x, y) for shape in every])
    first = held[: len(shapes[0])].mean(axis=0) >= 0.5
    second = held[len(shapes[0]) :].mean(axis=0) >= 0.5
    for area, cells in (
        (ground.both_m2, first & second),
        (ground.only_first_m2, first & ~second),
        (ground.only_second_m2, second & ~first),
    ):
        assert area == pytest.approx(400 * cells.sum(), abs=25_000)
    assert ground.first_m2 == pytest.approx(two.first.line(Rule()).area, rel=1e-6)


def test_what_is_known_of_the_first_side_is_not_computed_again(chicago: Workspace) -> None:
    drawn = read_drawn(chicago, still)
    first, second = drawings_of(drawn, NEW), drawings_of(drawn, SETTLED)
    known = live_agreement(gathered(first, ""), still)
    two = two_choices(first, second, RULES, "", still, known=known)
    assert two.first.live is known
    anew = two_choices(first, second, RULES, "", still)
    assert two.ground(Rule()).iou == anew.ground(Rule()).iou


def test_the_same_people_with_an_equal_voice_for_each_group(chicago: Workspace) -> None:
    drawn = read_drawn(chicago, still)
    plain, equal = compared(drawn, NEW, SETTLED), compared(drawn, NEW, SETTLED, group="years_lived")
    assert len(equal.first.live.voices.names) == 5
    assert equal.first.line(Rule()).area != pytest.approx(plain.first.line(Rule()).area, rel=1e-6)
    assert equal.first.union_m2 == pytest.approx(plain.first.union_m2)
    assert equal.sides.weights(FIRST).total == equal.first.live.voices.weighing.total
    # Of those who live here longest some are alone with their number of years.
    assert equal.second.audience(Rule()) is Audience.TEAM
    assert plain.second.audience(Rule()) is Audience.ALL


def test_intervals_and_blocks(chicago: Workspace) -> None:
    drawn = read_drawn(chicago, still)
    first, second = drawings_of(drawn, NEW), drawings_of(drawn, SETTLED)
    live = live_agreement(gathered(first, ""), still)
    west, south, east, north = live.level(Fraction(25)).bounds
    squares = [
        shapely.box(x, y, x + 150, y + 150) for x in np.arange(west, east, 150) for y in np.arange(south, north, 150)
    ]
    blocks = live_blocks(live.voices, np.array(squares, dtype=object), still)
    two = two_choices(first, second, RULES, "", still, known=live, blocks=blocks)
    rule = Rule(BLOCKS, Fraction(50))
    line = two.second.line(rule)
    assert line.area % 22_500 == pytest.approx(0, abs=1) or line.area % 22_500 == pytest.approx(22_500, abs=1)
    ground = two.ground(rule)
    assert round(ground.both_m2 / 22_500, 3).is_integer()
    for side in (two.first, two.second):
        for kind in (rule, Rule()):
            spread = side.spread(kind, still)
            assert spread is not None
            assert spread.low_m2 <= side.line(kind).area <= spread.high_m2
        assert side.spread(Rule(UNION), still) is None


def test_two_rounds_of_one_name(chicago: Workspace) -> None:
    """Half of those who drew Uptown drew it in the second round: nobody stands on both sides."""
    rounds = {row["name"]: row["id"] for row in chicago.rows("rounds")}
    uptown = [row for row in chicago.rows("drawings") if row["neighbourhood_name"] == "Uptown"]
    with chicago.change() as changes:
        for name, day in (("Spring", "2026-03-21"), ("Autumn", "2026-09-21")):
            changes.update("rounds", rounds[name], {"begins_on": day})
        for row in uptown[::2]:
            changes.update("drawings", row["id"], {"round_id": rounds["Autumn"]})
    drawn = read_drawn(chicago, still)
    offered = options(drawn, UPTOWN)
    pair = next(pair for pair in pairs(offered, UPTOWN) if pair.key == (ROUNDS, ""))
    assert [drawn.rounds[key] for key in (*pair.first, *pair.second)] == ["Spring", "Autumn"]
    first = UPTOWN.with_values(pair.key, pair.first)
    two = compared(drawn, first, UPTOWN.with_values(pair.key, pair.second))
    assert two.first.people + two.second.people == drawings_of(drawn, UPTOWN).people
    assert not two.sides.shared.any()
    assert two.ground(Rule()).iou > 0.8


def test_the_same_people_in_two_rounds_are_one_person_each(workspace: Workspace) -> None:
    with workspace.change() as changes:
        spring, autumn = (changes.insert("rounds", {"name": name}) for name in ("Spring", "Autumn"))
    rows = [
        {"shape": box(place + east, 0, 100, 100), "participant": place, "round_id": key}
        for key, east in ((spring, 0), (autumn, 20))
        for place in range(4)
    ]
    fill(workspace, [{}] * 4, rows)
    drawn = read_drawn(workspace, still)
    two = compared(drawn, Choice(rounds=frozenset({spring})), Choice(rounds=frozenset({autumn})))
    assert two.sides.paired.sum() == two.sides.people(FIRST) == two.sides.people(SECOND) == 4


# Small numbers ----------------------------------------------------------------------------------------------------


def test_a_side_of_two_people_is_refused(workspace: Workspace) -> None:
    drawn = asked(workspace, [(0, "sure"), (1, "sure"), (2, "sure"), (3, "maybe"), (4, "maybe"), (4, "maybe")])
    maybe = Choice(certainties=frozenset({"maybe"}))
    for first, second in ((SURE, maybe), (maybe, SURE)):
        with pytest.raises(ResokitError, match="Only 2 drawings can be used and at least 3 are needed"):
            compared(drawn, first, second)


@pytest.mark.parametrize("people", [1, 2])
def test_everybody_and_everybody_but_one_or_two_is_refused(workspace: Workspace, people: int) -> None:
    """The ground between the two would be theirs; with several drawings each they are no more people."""
    few = [(6 + place % people, "maybe") for place in range(4)]
    drawn = asked(workspace, [*((place, "sure") for place in range(6)), *few])
    for first, second in ((SURE, Choice()), (Choice(), SURE)):
        with pytest.raises(ResokitError, match=REFUSED):
            compared(drawn, first, second)


def test_everybody_and_everybody_but_three_is_compared(workspace: Workspace) -> None:
    drawn = asked(workspace, [*((place, "sure") for place in range(6)), (6, "maybe"), (7, "maybe"), (8, "maybe")])
    assert compared(drawn, SURE, Choice()).second.people == 9
    with pytest.raises(ResokitError, match="fewer than 4 people"):
        compared(drawn, SURE, Choice(), Rules(drawings=4))


def test_one_person_whose_second_drawing_makes_the_difference_is_refused(workspace: Workspace) -> None:
    """The same six people stand on both sides, and one of them with one drawing less."""
    drawn = asked(workspace, [*((place, "sure") for place in range(6)), (5, "maybe")])
    with pytest.raises(ResokitError, match=REFUSED):
        compared(drawn, Choice(), SURE)


def test_drawings_by_nobody_known_are_the_same_on_both_sides(workspace: Workspace) -> None:
    rows = [{"shape": box(place, 0, 100, 100), "certainty": "sure"} for place in range(6)]
    fill(workspace, [], [*rows, {"shape": box(300, 0, 100, 100), "certainty": "maybe"}])
    with pytest.raises(ResokitError, match=REFUSED):
        compared(read_drawn(workspace, still), Choice(), SURE)


def test_who_did_not_agree_is_on_no_side(workspace: Workspace) -> None:
    people = [{}] * 4 + [{"consent_analysis": False}] * 3
    fill(
        workspace,
        people,
        [
            {"shape": box(place, 0, 100, 100), "participant": place, "certainty": "sure" if place < 3 else "maybe"}
            for place in range(7)
        ],
    )
    with pytest.raises(ResokitError, match="Only 1 drawings can be used"):
        compared(read_drawn(workspace, still), SURE, Choice(certainties=frozenset({"maybe"})))


def test_the_same_choice_twice_is_no_comparison(workspace: Workspace) -> None:
    drawn = asked(workspace, [(place, "sure") for place in range(6)])
    with pytest.raises(ResokitError, match="the same drawings"):
        compared(drawn, Choice(), SURE)


def test_sides_of_three_and_four_are_for_the_team(workspace: Workspace) -> None:
    drawn = asked(workspace, [(place, "sure" if place < 6 else "maybe") for place in range(9)])
    two = compared(drawn, SURE, Choice(certainties=frozenset({"maybe"})))
    assert (two.first.audience(Rule()), two.second.audience(Rule())) == (Audience.ALL, Audience.TEAM)


def test_a_line_that_two_people_can_make_is_for_the_team(workspace: Workspace) -> None:
    drawn = asked(workspace, [(place, "sure" if place < 6 else "maybe") for place in range(12)])
    first = compared(drawn, SURE, Choice(certainties=frozenset({"maybe"}))).first
    assert first.audience(Rule(share=Fraction(50))) is Audience.ALL
    assert first.audience(Rule(share=Fraction(30))) is Audience.TEAM
    assert first.audience(Rule(UNION)) is Audience.ALL


@pytest.mark.parametrize("end", [0.0, 0.2, 0.6])
def test_it_can_be_cancelled(chicago: Workspace, end: float) -> None:
    drawn = read_drawn(chicago, still)

    def stop(fraction: float) -> None:
        if fraction >= end:
            raise CancelledError

    with pytest.raises(CancelledError):
        two_choices(drawings_of(drawn, NEW), drawings_of(drawn, SETTLED), RULES, "", stop)


# What may stand beside a choice -------------------------------------------------------------------------------------


def test_what_can_be_compared_in_a_workspace(chicago: Workspace) -> None:
    offered = options(read_drawn(chicago, still), UPTOWN)
    assert keys_of(offered) == ((NAMES, ""), YEARS), "one round has Uptown, and nobody said how sure they are"
    assert [option.value for option in beside(offered, NEW, YEARS)] == ["5-9", "10+"]
    assert second_choice(offered, NEW, But(YEARS)) == SETTLED
    assert second_choice(offered, NEW, But(YEARS, frozenset({"10+"}))) == NEW.with_values(YEARS, frozenset({"10+"}))
    assert second_choice(offered, UPTOWN, But(YEARS)) is None, "of all there are no others"
    assert second_choice(offered, NEW, But(YEARS, frozenset({"0-4"}))) is None


def test_the_pairs_that_are_likely(workspace: Workspace) -> None:
    people = [
        {"relation": "lives" if place < 5 else "works", "age_band": f"{place % 3}0s", "gender": "" if place else "x"}
        for place in range(9)
    ]
    fill(
        workspace,
        people,
        [{"shape": box(place, 0, 100, 100), "participant": place, "certainty": "sure"} for place in range(9)],
    )
    found = pairs(options(read_drawn(workspace, still), Choice()), Choice())
    assert Pair((GROUPS, "relation"), frozenset({"lives"}), frozenset({"works"})) in found
    ages = [pair for pair in found if pair.key == (GROUPS, "age_band")]
    assert [(set(pair.first), len(pair.second)) for pair in ages] == [({"00s"}, 2), ({"10s"}, 2), ({"20s"}, 2)]
    assert {pair.key[1] for pair in found} == {"relation", "age_band"}, "what one person told is nothing to choose"


def test_who_did_not_tell_is_none_of_the_others(workspace: Workspace) -> None:
    people = [{"relation": relation} for relation in ("lives", "works", "meets", "")]
    fill(workspace, people * 3, [{"shape": box(place, 0, 9, 9), "participant": place} for place in range(12)])
    drawn = read_drawn(workspace, still)
    first = Choice(groups={"relation": frozenset({"lives"})})
    second = second_choice(options(drawn, first), first, But((GROUPS, "relation")))
    assert second == Choice(groups={"relation": frozenset({"works", "meets"})})
    assert replace(first, groups={}) == Choice()
