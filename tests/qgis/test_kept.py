"""Results that a workspace keeps: the same as the algorithm makes, listed, stale or not, made again, taken away."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import replace
from fractions import Fraction
from typing import Any

import numpy as np
import pytest
import shapely
from kept_help import EACH, HALF, PILSEN, UPTOWN, drawn_in, few, few_made, first_drawing, keep, tick
from qgis.core import QgsCoordinateTransformContext

from resokit_qgis.analysis.disclosure import RULES, Audience
from resokit_qgis.errors import ResokitError
from resokit_qgis.layouts import content
from resokit_qgis.workspace import keeping
from resokit_qgis.workspace.choice import Choice
from resokit_qgis.workspace.kept import (
    ADDED,
    CHANGED,
    ELSEWHERE,
    GONE,
    LEFT_OUT,
    TAKEN_IN,
    WITHDRAWN,
    Freshness,
    Kept,
    find,
    read_kept,
    standing,
)
from resokit_qgis.workspace.result_of_choice import Wanted, again, result_of
from resokit_qgis.workspace.rule import BLOCKS, SHARE, UNION, Rule
from resokit_qgis.workspace.store import Changes, Workspace

__all__ = ["few", "few_made"]


def recipe_of(one: Kept) -> dict[str, Any]:
    return dict(json.loads(one.line["recipe"]))


def squares(workspace: Workspace, size: float = 400.0) -> Any:
    """Square blocks over all that was drawn."""
    west, south, east, north = shapely.total_bounds([row.geometry for row in drawn_in(workspace).rows])
    columns, rows = int((east - west) / size) + 1, int((north - south) / size) + 1
    made = [
        shapely.box(west + x * size, south + y * size, west + (x + 1) * size, south + (y + 1) * size)
        for x in range(columns)
        for y in range(rows)
    ]
    return np.array(made, dtype=object)


@pytest.mark.parametrize("rule", [Rule(UNION), Rule(SHARE, Fraction(37))])
def test_a_line_kept_is_what_the_algorithm_makes_of_the_same_drawings(
    processing: Any, few: Workspace, rule: Rule
) -> None:
    one = keep(few, "From the dock", rule=rule)
    thresholds = ",".join(sorted({"0", "25", "50", "75", f"{float(rule.threshold):g}"}, key=float))
    processing.run(
        "resokit:livedneighbourhood",
        {
            "INPUT": f"{few.path}|layername=drawings|subset=\"neighbourhood_name\" = 'Uptown'",
            "THRESHOLDS": thresholds,
            "WORKSPACE": str(few.path),
            "NAME": "From the menu",
        },
    )
    other = find(few, "From the menu")
    for table, names in (
        ("neighbourhoods", ("rule", "threshold", "drawings", "area_m2", "round_id", "fictional", "geom")),
        ("agreement_cells", ("drawings", "share", "geom")),
    ):
        own, others = (
            [[row[name] for name in names] for row in few.rows(table) if row["result_id"] == key]
            for key in (one.key, other.key)
        )
        assert own == others and own, table
    assert (one.rule.kind, one.rule.threshold) == (rule.kind, rule.threshold)
    recipes = recipe_of(one), recipe_of(other)
    made_by_choice = {"choice", "rule", "fingerprint"}
    # The name of the layer, and what the dock asks for otherwise.
    apart = {"input", "on_maps", "on_maps_rule", "min_drawings", *made_by_choice}
    alike = [{key: value for key, value in made.items() if key not in apart} for made in recipes]
    assert alike[0] == alike[1]
    assert made_by_choice <= recipes[0].keys()
    assert not made_by_choice & recipes[1].keys(), "of a part of the drawings the algorithm does not know which part"


def test_of_a_workspaces_own_whole_table_the_algorithm_keeps_a_fingerprint(processing: Any, few: Workspace) -> None:
    processing.run(
        "resokit:livedneighbourhood",
        {"INPUT": f"{few.path}|layername=drawings", "WORKSPACE": str(few.path), "NAME": "All"},
    )
    one = find(few, "All")
    assert one.choice == Choice()
    assert standing(one, drawn_in(few)).freshness is Freshness.CURRENT
    assert keep(few, "All again", Choice(), one.rule).made["fingerprint"] == one.made["fingerprint"]


def test_the_line_and_its_recipe_are_read_again(few: Workspace) -> None:
    one = keep(few, "Core of Uptown", rule=Rule(SHARE, Fraction(62), "years_lived"))
    assert (one.name, one.rule, one.choice) == ("Core of Uptown", Rule(SHARE, Fraction(62), "years_lived"), UPTOWN)
    assert one.on_maps and one.line["threshold"] == 62.0
    assert one.computed_at.startswith("20") and not one.fictional
    assert one.people == one.drawings == EACH
    assert [row["threshold"] for row in one.levels] == [0.0, 25.0, 50.0, 62.0, 75.0]
    assert one.line["geom"] is None, "the list is read without shapes"


def test_whole_blocks_are_kept_beside_the_levels(few: Workspace) -> None:
    blocks = squares(few)
    one = keep(few, "Blocks", rule=Rule(BLOCKS, Fraction(50)), blocks=blocks)
    rows = [row for row in few.rows("neighbourhoods") if row["result_id"] == one.key]
    assert [(row["rule"], row["threshold"], row["on_maps"]) for row in rows] == [
        ("union", 0.0, False),
        ("share", 25.0, False),
        ("share", 50.0, False),
        ("share", 75.0, False),
        ("blocks", 50.0, True),
    ]
    assert one.rule == Rule(BLOCKS, Fraction(50))
    assert one.audience(RULES) is Audience.ALL
    ground = shapely.from_wkb(rows[-1]["geom"])
    # Counted block by block, without our own sums along boundaries.
    drawings = [row.geometry for row in drawn_in(few).rows if row.name == "Uptown"]
    shares = [sum(shapely.area(shapely.intersection(drawings, block))) / block.area / len(drawings) for block in blocks]
    expected = shapely.union_all([block for block, share in zip(blocks, shares, strict=True) if share >= 0.5])
    assert shapely.equals(ground, expected)
    assert rows[-1]["area_m2"] == pytest.approx(expected.area)


def test_a_map_of_whole_blocks_says_so(few: Workspace) -> None:
    one = keep(few, "Blocks", rule=Rule(BLOCKS, Fraction(50)), blocks=squares(few))
    row = content.neighbourhood_row(few, "Blocks")
    assert row["id"] == one.line["id"]
    said = content.gather(few, row, "en")
    assert "the whole blocks that at least 50 % of 40 people include" in said.origin
    assert "All contours together cover" in said.origin
    assert said.outline.area() == pytest.approx(one.line["area_m2"])


@pytest.mark.parametrize("threshold", [float("nan"), float("inf"), 150.0, -5.0])
def test_a_threshold_that_is_none_breaks_nothing(few: Workspace, threshold: float) -> None:
    one = keep(few, "Uptown")
    with few.change() as changes:
        changes.update("neighbourhoods", one.line["id"], {"threshold": threshold})
    assert [(kept.name, kept.people) for kept in read_kept(few)] == [("Uptown", EACH)]
    assert read_kept(few)[0].rule.kind in (SHARE, UNION)


def test_blocks_that_are_not_there_are_asked_for(few: Workspace) -> None:
    with pytest.raises(ResokitError) as caught:
        keep(few, "Blocks", rule=Rule(BLOCKS, Fraction(50)))
    assert "made of whole blocks" in caught.value.sentence
    with pytest.raises(ResokitError) as caught:
        keep(few, "Blocks", rule=Rule(BLOCKS, Fraction(100)), blocks=squares(few))
    assert "No block is included by so many" in caught.value.sentence
    assert read_kept(few) == []


def test_a_threshold_that_no_ground_reaches_is_refused(few: Workspace) -> None:
    with pytest.raises(ResokitError) as caught:
        keep(few, "All agree", rule=Rule(SHARE, Fraction(100)))
    assert "No ground is in so many drawings" in caught.value.sentence
    assert few.count("neighbourhoods") == 0


# Whether it is of today -----------------------------------------------------------------------------------------


def leave_out(changes: Changes, row: Mapping[str, Any]) -> None:
    changes.update("drawings", row["id"], {"excluded": True, "excluded_reason": "a slip"})


def withdraw(changes: Changes, row: Mapping[str, Any]) -> None:
    changes.update("participants", row["participant_id"], {"consent_analysis": False})


def add(changes: Changes, row: Mapping[str, Any]) -> None:
    changes.insert("drawings", {**row, "id": None, "participant_id": None})


def take_away(changes: Changes, row: Mapping[str, Any]) -> None:
    changes.delete("drawings", row["id"])


def redraw(changes: Changes, row: Mapping[str, Any]) -> None:
    smaller = shapely.from_wkb(row["geom"]).buffer(-1.0)
    changes.update("drawings", row["id"], {"geom": shapely.to_wkb(shapely.multipolygons([smaller]))})


@pytest.mark.parametrize(
    ("change", "reason"),
    [(leave_out, LEFT_OUT), (withdraw, WITHDRAWN), (add, ADDED), (take_away, GONE), (redraw, CHANGED)],
)
def test_a_result_whose_drawings_changed_since_says_so_and_why(
    few: Workspace, change: Callable[[Changes, Mapping[str, Any]], None], reason: str
) -> None:
    one, other = keep(few, "Uptown"), keep(few, "Pilsen", PILSEN)
    assert standing(one, drawn_in(few)).freshness is Freshness.CURRENT
    with few.change() as changes:
        change(changes, first_drawing(few))
    told = standing(one, drawn_in(few))
    assert (told.freshness, told.reasons) == (Freshness.STALE, (reason,))
    assert standing(other, drawn_in(few)).freshness is Freshness.CURRENT, "its own drawings are as they were"


def test_what_was_left_out_and_counts_again_is_told(few: Workspace) -> None:
    key = first_drawing(few)["id"]
    with few.change() as changes:
        changes.update("drawings", key, {"excluded": True})
    one = keep(few, "Uptown")
    with few.change() as changes:
        changes.update("drawings", key, {"excluded": False})
    assert standing(one, drawn_in(few)).reasons == (TAKEN_IN,)


def test_a_change_that_is_taken_back_leaves_the_result_of_today(few: Workspace) -> None:
    one, row = keep(few, "Uptown"), first_drawing(few)
    with few.change() as changes:
        changes.update("drawings", row["id"], {"excluded": True})
    with few.change() as changes:
        changes.update("drawings", row["id"], {"excluded": False})
    assert standing(one, drawn_in(few)).freshness is Freshness.CURRENT


# Recipes that say less, or something else -----------------------------------------------------------------------


@pytest.mark.parametrize(
    "recipe",
    [
        None,
        "",
        "not JSON",
        "[1, 2]",
        "{}",
        json.dumps({"people": "many", "audiences": 5, "choice": "all", "thresholds": {"0": 1}, "on_maps": "half"}),
        json.dumps({"choice": {"names": "Uptown"}, "fingerprint": 7, "rule": "union", "group_field": 5}),
        json.dumps({"choice": {"groups": [1]}, "fingerprint": "x", "people": True, "largest_share": "all"}),
    ],
)
def test_a_recipe_that_somebody_edited_breaks_nothing(few: Workspace, recipe: str | None) -> None:
    one = keep(few, "Uptown")
    keep(few, "Pilsen", PILSEN)
    with few.change() as changes:
        for row in one.levels:
            changes.update("neighbourhoods", row["id"], {"recipe": recipe})
    listed = {kept.name: kept for kept in read_kept(few)}
    assert set(listed) == {"Uptown", "Pilsen"}
    edited = listed["Uptown"]
    assert (edited.rule, edited.people, edited.choice) == (HALF, edited.drawings, None)
    told = standing(edited, drawn_in(few))
    assert (told.freshness, told.reasons) == (Freshness.UNKNOWN, (ELSEWHERE,))
    with pytest.raises(ResokitError, match="does not say which drawings"):
        again(edited, None)
    assert standing(listed["Pilsen"], drawn_in(few)).freshness is Freshness.CURRENT


def test_what_was_drawn_by_hand_is_no_result(few: Workspace) -> None:
    with few.change() as changes:
        changes.insert("neighbourhoods", {"name": "By hand", "geom": first_drawing(few)["geom"]})
    assert read_kept(few) == []
    with pytest.raises(ResokitError, match="no lived neighbourhood yet"):
        find(few, "")
    keep(few, "Uptown")
    with pytest.raises(ResokitError, match="There is no lived neighbourhood"):
        find(few, "By hand")


def test_of_one_name_the_newest_is_found_and_is_on_maps(few: Workspace) -> None:
    older = keep(few, "Uptown")
    with few.change() as changes:
        for row in older.levels:
            changes.update("neighbourhoods", row["id"], {"computed_at": "2020-01-01T00:00:00+00:00"})
    newer = keep(few, "Uptown", rule=Rule(UNION))
    assert find(few, "Uptown").key == newer.key == find(few, "").key
    assert [(one.key, one.on_maps) for one in read_kept(few)] == [(newer.key, True), (older.key, False)]
    assert find(few, older.key).rule == HALF, "its line is still the one it was kept with"
    assert find(few, older.line["id"]).key == older.key


def test_a_level_that_somebody_ticked_is_the_line(few: Workspace) -> None:
    one = keep(few, "Uptown")
    union = next(row for row in one.levels if row["rule"] == "union")
    with few.change() as changes:
        changes.update("neighbourhoods", one.line["id"], {"on_maps": False})
        changes.update("neighbourhoods", union["id"], {"on_maps": True})
    assert find(few, "Uptown").rule == Rule(UNION)


def test_a_result_of_few_says_why_it_does_not_leave(few: Workspace) -> None:
    keys = [row["id"] for row in few.rows("drawings") if row["neighbourhood_name"] == "Pilsen"]
    with few.change() as changes:
        for key in keys[4:]:
            changes.update("drawings", key, {"excluded": True})
    one = keep(few, "Pilsen", PILSEN, Rule(UNION))
    assert one.people == 4
    assert one.audience(RULES) is Audience.TEAM
    why = one.why_kept_in(RULES)
    assert why is not None and "comes from {drawings} drawings" in why.sentence
    assert keep(few, "Uptown").why_kept_in(RULES) is None
    strict = replace(RULES, print_drawings=1000)
    assert find(few, "Uptown").audience(strict) is Audience.TEAM


def test_a_level_that_too_few_reach_by_the_rules_of_today_stays(few: Workspace) -> None:
    # Four of the forty reach it: enough for the rules of then.
    one = keep(few, "Uptown", rule=Rule(SHARE, Fraction(10)))
    assert one.audience(RULES) is Audience.ALL
    assert one.audience(replace(RULES, drawings=4)) is Audience.ALL
    why = one.why_kept_in(replace(RULES, drawings=5))
    assert why is not None and "a level that one or two people can make" in why.sentence


def test_a_group_that_is_too_small_by_the_rules_of_today_keeps_all_of_it_in(few: Workspace) -> None:
    one = keep(few, "Uptown", rule=Rule(SHARE, Fraction(50), "years_lived"))
    made = recipe_of(one)
    made |= {"groups": {"0-4": 4, "5-9": 36}, "smaller_groups": 0, "audience": "all"}
    made["audiences"] = dict.fromkeys(made["audiences"], "all")
    with few.change() as changes:
        for row in one.levels:
            changes.update("neighbourhoods", row["id"], {"recipe": json.dumps(made)})
    one = find(few, "Uptown")
    assert one.audience(replace(RULES, drawings=4)) is Audience.ALL
    assert one.audience(replace(RULES, drawings=5)) is Audience.TEAM


# Made again, and taken away -------------------------------------------------------------------------------------


@pytest.mark.parametrize("rule", [HALF, Rule(UNION), Rule(SHARE, Fraction(37), "years_lived"), Rule(BLOCKS)])
def test_made_again_it_is_of_today(few: Workspace, rule: Rule) -> None:
    blocks = squares(few) if rule.kind == BLOCKS else None
    one = keep(few, "Uptown", rule=rule, blocks=blocks)
    with few.change() as changes:
        leave_out(changes, first_drawing(few))
    drawn = drawn_in(few)
    assert standing(one, drawn).freshness is Freshness.STALE
    result, made = result_of(drawn, again(one, blocks), tick)
    keeping.keep(few, one.name, result, made, QgsCoordinateTransformContext())
    new = find(few, "Uptown")
    assert new.key != one.key
    assert (new.rule, new.choice, new.people) == (rule, UPTOWN, one.people - 1)
    assert standing(new, drawn).freshness is Freshness.CURRENT
    assert [row["threshold"] for row in new.levels] == [row["threshold"] for row in one.levels]
    assert new.made["min_drawings"] == one.made["min_drawings"]


def everything(workspace: Workspace) -> list[Any]:
    """All kept rows, in an order of their own."""
    return [
        sorted((sorted(row.items()) for row in workspace.rows(table)), key=lambda row: dict(row)["id"])
        for table in ("neighbourhoods", "agreement_cells")
    ]


def do(workspace: Workspace, action: Callable[[Changes], None]) -> None:
    with workspace.change() as changes:
        action(changes)


def test_keeping_and_taking_away_can_be_undone_and_done_again(few: Workspace) -> None:
    older = keep(few, "Uptown", rule=Rule(UNION))
    before = everything(few)
    result, made = result_of(drawn_in(few), Wanted(UPTOWN, HALF), tick)
    rows = keeping.rows_of(few, "Uptown", result, made, QgsCoordinateTransformContext())
    step = keeping.keeping(few, rows)
    do(few, step.do)
    both = everything(few)
    assert find(few, rows.key).on_maps and not find(few, older.key).on_maps
    do(few, step.undo)
    assert everything(few) == before
    do(few, step.do)
    assert everything(few) == both

    away = keeping.taking_away(few, rows.key)
    do(few, away.do)
    assert everything(few) == before, "the older one is the line on maps again"
    do(few, away.undo)
    assert everything(few) == both
    do(few, away.do)
    assert everything(few) == before
    assert (step.parameters, away.parameters) == ({"name": "Uptown"}, {"name": "Uptown"})


def test_a_result_that_somebody_deleted_is_not_taken_away_again(few: Workspace) -> None:
    one, other = keep(few, "Uptown"), keep(few, "Pilsen", PILSEN)
    away = keeping.taking_away(few, one.key)
    do(few, lambda changes: changes.delete("neighbourhoods", one.line["id"]))
    before = everything(few)
    with pytest.raises(ResokitError, match="no longer in the workspace"):
        do(few, away.do)
    assert everything(few) == before
    do(few, keeping.taking_away(few, other.key).do)
    with pytest.raises(ResokitError, match="no longer in the workspace"):
        keeping.taking_away(few, other.key)


def test_the_list_says_nothing_of_who_drew(few: Workspace) -> None:
    one = keep(few, "Uptown", rule=Rule(SHARE, Fraction(50), "years_lived"))
    text = one.line["recipe"]
    for table in ("participants", "drawings"):
        assert not any(row["id"] in text for row in few.rows(table)), table
