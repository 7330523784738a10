"""A choice among all that was drawn gives what the algorithms use of those rows, with numbers that may be told."""

from __future__ import annotations

import json
import random
import shutil
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameters,
    QgsVectorLayer,
)

from resokit_qgis.analysis.disclosure import RULES, Rules
from resokit_qgis.analysis.thresholds import parse_thresholds
from resokit_qgis.errors import CancelledError, ResokitError
from resokit_qgis.workspace import drawings_source, results, store
from resokit_qgis.workspace.areas_source import row_numbers
from resokit_qgis.workspace.choice import GROUPS, Choice, drawings_of, fingerprint, first_choice, options
from resokit_qgis.workspace.drawings_source import Drawings
from resokit_qgis.workspace.drawn import Drawn, read_drawn
from resokit_qgis.workspace.store import Workspace, open_workspace
from tests.qgis.drawing_help import box, fill

ROOT = Path(__file__).resolve().parents[2]
BOW_TIE = "MULTIPOLYGON(((447000 4646000, 448000 4647000, 448000 4646000, 447000 4647000, 447000 4646000)))"


def still(_fraction: float) -> None:
    """Nobody listens."""


@pytest.fixture(scope="module")
def lived_in(processing: Any, tmp_path_factory: pytest.TempPathFactory) -> Workspace:
    """The real drawings of Uptown and Pilsen; some are left out or mended, some people take their consent back, and
    from all that two in three tell of themselves, and how sure they are.
    """
    folder = tmp_path_factory.mktemp("choice")
    workspace = store.create(folder, "Chicago", QgsCoordinateReferenceSystem("EPSG:32616"), "en")
    for name in ("uptown", "pilsen"):
        given_ = {
            "WORKSPACE": str(workspace.path),
            "INPUT": str(ROOT / "benchmarks" / "data" / f"chicago_{name}.geojson"),
            "PARTICIPANT_FIELD": "shapeID",
            "NAME_FIELD": "neighborhoodLive",
            "ROUND": name.title(),
            "GROUP_FIELDS": ["yearsLived"],
        }
        processing.run("resokit:importdrawings", given_)
    lot = random.Random(2015)
    drawings, people = workspace.rows("drawings"), workspace.rows("participants")
    bow_tie = bytes(QgsGeometry.fromWkt(BOW_TIE).asWkb())
    with workspace.change() as changes:
        organisations = [changes.insert("organisations", {"name": name}) for name in ("Zuidhuis", "Atelier")]
        for row in lot.sample(drawings, 12):
            changes.update("drawings", row["id"], {"excluded": True, "excluded_reason": "scribble"})
        for row in lot.sample(drawings, 3):
            changes.update("drawings", row["id"], {"geom": bow_tie})
        for row in lot.sample(drawings, 4):
            changes.update("drawings", row["id"], {"geom": None})
        for row in drawings[::3]:
            changes.update("drawings", row["id"], {"certainty": lot.choice(["sure", "maybe"])})
        # Two drawings of one person, and some of nobody that is known, or of somebody who is no longer there.
        for row in drawings[5:9]:
            changes.update("drawings", row["id"], {"participant_id": drawings[4]["participant_id"]})
        changes.update("drawings", drawings[10]["id"], {"participant_id": None})
        changes.update("drawings", drawings[11]["id"], {"participant_id": "gone"})
        for person in lot.sample(people, 9):
            changes.update("participants", person["id"], {"consent_analysis": False})
        for person in lot.sample(people, 400):
            told = {
                "age_band": lot.choice(["0-17", "18-64", "65+", None]),
                "relation": lot.choice(["lives", "works", "meets"]),
                "organisation_id": lot.choice(organisations),
                "groups": json.dumps({"dog": lot.choice(["yes", "no"])}),
            }
            changes.update("participants", person["id"], told)
    return workspace


@pytest.fixture(scope="module")
def drawn(lived_in: Workspace) -> Drawn:
    return read_drawn(lived_in, still)


@pytest.fixture
def own(lived_in: Workspace, tmp_path: Path) -> Workspace:
    """A copy that a test may change."""
    shutil.copytree(lived_in.path.parent, tmp_path / "copy")
    return open_workspace(tmp_path / "copy" / lived_in.path.name)


# What a choice is, in the plainest words: the columns of the tables, without any of the code that is tried.


def told_by(workspace: Workspace) -> list[dict[str, str]]:
    """What each row of the drawings says and whoever drew it told, an empty text for nothing."""
    people = {row["id"]: row for row in workspace.rows("participants")}
    found = []
    for row in workspace.rows("drawings"):
        person = people.get(row["participant_id"], {})
        years = person.get("years_lived")
        of_person = {
            "organisations": person.get("organisation_id"),
            "age_band": person.get("age_band"),
            "relation": person.get("relation"),
            "years_lived": years and ("0-4" if int(years) < 5 else "5-9" if int(years) < 10 else "10+"),
            "dog": json.loads(person.get("groups") or "{}").get("dog"),
        }
        of_drawing = {
            "id": row["id"],
            "rounds": row["round_id"],
            "names": row["neighbourhood_name"],
            "certainties": row["certainty"],
        }
        found.append({name: value or "" for name, value in {**of_drawing, **of_person}.items()})
    return found


def fits(told: Mapping[str, str], choice: Choice) -> bool:
    asked = {**{name: choice.of((name, "")) for name in ("rounds", "names", "certainties", "organisations")}}
    return all(told[name] in values for name, values in {**asked, **choice.groups}.items() if values)


def source_of(workspace: Workspace, choice: Choice) -> QgsProcessingFeatureSourceDefinition:
    """The layer of the drawings with a filter that lets the rows of `choice` through."""
    keys = [told["id"] for told in told_by(workspace) if fits(told, choice)]
    definition = QgsProcessingFeatureSourceDefinition(f"{workspace.path}|layername=drawings")
    definition.filterExpression = "\"id\" IN ('{}')".format("','".join(keys))
    return definition


def read_as_layer(workspace: Workspace, choice: Choice, group: str) -> Drawings:
    """What the algorithms read of those rows."""
    layer = QgsVectorLayer(f"{workspace.path}|layername=drawings", "drawings", "ogr")
    context = QgsProcessingContext()
    parameter = QgsProcessingParameterFeatureSource("INPUT")
    definition = {"INPUT": source_of(workspace, choice)}
    source = QgsProcessingParameters.parameterAsSource(parameter, definition, context)
    numbers = row_numbers(layer)
    transforms = context.transformContext()
    return drawings_source.read(source, workspace, "participant_id", group, transforms, still, numbers)


def in_order(drawings: Drawings) -> Drawings:
    """The same, by the number of the row."""
    used = sorted(drawings.used, key=lambda drawing: drawing.row)
    excluded, unconsented, repaired = map(sorted, (drawings.excluded, drawings.unconsented, drawings.repaired))
    return Drawings(drawings.crs, used, excluded, unconsented, repaired, sorted(drawings.refused))


CHOICES: dict[str, Callable[[Drawn], Choice]] = {
    "all": lambda _: Choice(),
    "a name": lambda _: Choice(names=frozenset({"Uptown"})),
    "a round": lambda drawn: Choice(rounds=frozenset({key for key, name in drawn.rounds.items() if name == "Pilsen"})),
    "sure ones": lambda _: Choice(certainties=frozenset({"sure"})),
    "not told how sure": lambda _: Choice(certainties=frozenset({""})),
    "an organisation": lambda drawn: Choice(organisations=frozenset({next(iter(drawn.organisations))})),
    "of two bands of age": lambda _: Choice(groups={"age_band": frozenset({"65+", ""})}),
    "by years": lambda _: Choice(groups={"years_lived": frozenset({"10+"})}),
    "a group of their own": lambda _: Choice(groups={"dog": frozenset({"yes"})}),
    "all at once": lambda _: Choice(
        names=frozenset({"Uptown", "gone"}),
        certainties=frozenset({"maybe", ""}),
        groups={"relation": frozenset({"lives", "works"}), "years_lived": frozenset({"0-4", "5-9"})},
    ),
}


@pytest.mark.parametrize("group", ["", "age_band", "years_lived", "dog"])
@pytest.mark.parametrize("name", CHOICES)
def test_it_gives_what_the_algorithms_read_of_those_rows(
    lived_in: Workspace, drawn: Drawn, name: str, group: str
) -> None:
    choice = CHOICES[name](drawn)
    expected = read_as_layer(lived_in, choice, group)
    found = drawings_of(drawn, choice, group)
    assert expected.used
    # A filter may let rows through in an order of its own.
    assert in_order(found) == in_order(expected) == found
    assert found.crs == expected.crs
    assert found.people == expected.people
    assert found.told_left_out(RULES) == expected.told_left_out(RULES)


def test_all_kinds_of_rows_were_tried(drawn: Drawn) -> None:
    found = drawings_of(drawn, Choice())
    assert len(found.excluded) == 12
    assert len(found.unconsented) > 9
    assert len(found.refused) == 2
    assert len(found.repaired) == 3
    assert found.people < len(found.used)


def test_the_algorithm_makes_the_same_neighbourhood(processing: Any, lived_in: Workspace, drawn: Drawn) -> None:
    choice = Choice(names=frozenset({"Uptown"}), groups={"years_lived": frozenset({"5-9", "10+"})})
    thresholds = parse_thresholds("0,25,50,75")
    asked = results.Asked(thresholds, 5, True, 0.0, cells=False, faces=False)
    result = results.compute(drawings_of(drawn, choice, "age_band"), asked, RULES, still)
    made = processing.run(
        "resokit:livedneighbourhood",
        {
            "INPUT": source_of(lived_in, choice),
            "GROUP_FIELD": "age_band",
            "THRESHOLDS": "0,25,50,75",
            "LEVELS": "memory:",
        },
    )["LEVELS"]
    levels = [(feature["threshold"], feature["drawings"], feature["area_m2"]) for feature in made.getFeatures()]
    expected = [(float(level.threshold), len(result.voices), level.area_m2) for level in result.levels]
    assert [level[:2] for level in levels] == [level[:2] for level in expected]
    assert [level[2] for level in levels] == pytest.approx([level[2] for level in expected], rel=1e-12)


def test_a_group_that_nobody_has_is_refused(drawn: Drawn) -> None:
    with pytest.raises(ResokitError, match="Neither the drawings nor the participants have “cat”"):
        drawings_of(drawn, Choice(), "cat")


# What can be chosen ----------------------------------------------------------------------------------------------


def values_of(drawn: Drawn) -> Iterator[tuple[tuple[str, str], tuple[str, ...]]]:
    offered = options(drawn, Choice())
    for name in ("rounds", "names", "certainties", "organisations"):
        yield (name, ""), tuple(option.value for option in offered.of((name, "")))
    for attribute, found in offered.groups.items():
        yield (GROUPS, attribute), tuple(option.value for option in found)


def people_with(told: list[dict[str, str]], choice: Choice, whose: Mapping[str, str]) -> dict[str, dict[str, set[str]]]:
    """For each list the people with each value, of the rows that fit what is chosen of the other lists. `whose` are the
    rows that are used, by id, and who drew them.
    """
    found: dict[str, dict[str, set[str]]] = {}
    for row in told:
        for name, value in row.items():
            if name == "id" or row["id"] not in whose:
                continue
            key = (name, "") if name in ("rounds", "names", "certainties", "organisations") else (GROUPS, name)
            there = found.setdefault(name, {}).setdefault(value, set())
            if fits(row, choice.with_values(key, frozenset())):
                there.add(whose[row["id"]])
    return found


@pytest.fixture(scope="module")
def told(lived_in: Workspace) -> list[dict[str, str]]:
    return told_by(lived_in)


@given(data=st.data())
@settings(max_examples=25)
def test_each_value_says_how_many_people_it_would_bring(
    told: list[dict[str, str]], drawn: Drawn, data: st.DataObject
) -> None:
    choice = Choice()
    for key, values in values_of(drawn):
        if data.draw(st.booleans()):
            choice = choice.with_values(key, data.draw(st.frozensets(st.sampled_from([*values, "gone"]), max_size=3)))
    whose = {row.id: row.participant_id or row.id for row in drawn.rows if row.usable}
    expected = people_with(told, choice, whose)
    offered = options(drawn, choice)
    for (which, attribute), _values in values_of(drawn):
        name = attribute or which
        found = {option.value: option for option in offered.of((which, attribute))}
        assert set(found) == set(expected[name]) | choice.of((which, attribute))
        for value, option in found.items():
            assert option.chosen == (value in choice.of((which, attribute)))
            if value not in expected[name]:
                assert option.people is None
                continue
            number = len(expected[name][value])
            assert option.people is not None
            assert option.people.value in (number, None)
            assert (option.people.text == "<5") <= (0 < number < 5)
            assert (option.people.value is None) >= (0 < number < 5)


def test_values_stand_in_order_and_have_names(drawn: Drawn) -> None:
    offered = options(drawn, Choice())
    assert [option.label for option in offered.rounds] == ["Pilsen", "Uptown"]
    assert [option.label for option in offered.organisations] == ["Atelier", "Zuidhuis", ""]
    assert [option.value for option in offered.certainties] == ["maybe", "sure", ""]
    assert [option.value for option in offered.groups["years_lived"]] == ["0-4", "5-9", "10+", ""]
    assert [option.value for option in offered.groups["age_band"]] == ["0-17", "18-64", "65+", ""]
    assert set(offered.groups) == {"age_band", "relation", "years_lived", "dog"}


def test_small_numbers_are_not_told_and_do_not_follow(workspace: Workspace) -> None:
    ages = ["young"] * 2 + ["middle"] * 20 + ["old"] * 9
    squares = [{"shape": box(0, 0, 100, 100), "participant": place} for place in range(len(ages))]
    fill(workspace, [{"age_band": age} for age in ages], squares)
    told = {one.value: one.people for one in options(read_drawn(workspace, still), Choice()).groups["age_band"]}
    assert {value: count and count.text for value, count in told.items()} == {"young": "<5", "middle": "20", "old": "x"}


def test_a_workspace_may_tell_of_less(workspace: Workspace) -> None:
    ages = ["middle"] * 10 + ["old"] * 4 + ["young"] * 3
    squares = [{"shape": box(0, 0, 100, 100), "participant": place} for place in range(len(ages))]
    fill(workspace, [{"age_band": age} for age in ages], squares)
    strict = workspace.with_rules(Rules(count=7))
    offered = options(read_drawn(strict, still), Choice()).groups["age_band"]
    assert [one.people and one.people.text for one in offered] == ["10", "<7", "<7"]


def test_what_only_people_without_consent_told_is_not_offered(workspace: Workspace) -> None:
    people = [{"age_band": "old"}] * 6 + [{"age_band": "secret", "consent_analysis": False}]
    squares = [{"shape": box(0, 0, 100, 100), "participant": place} for place in range(len(people))]
    squares[0]["neighbourhood_name"] = "Zuid"
    squares[6]["neighbourhood_name"] = "Geheim"
    fill(workspace, people, squares)
    offered = options(read_drawn(workspace, still), Choice())
    assert [option.value for option in offered.groups["age_band"]] == ["old"]
    assert [option.value for option in offered.names] == ["Zuid", ""]


def test_it_begins_with_the_name_that_most_people_gave(drawn: Drawn, workspace: Workspace) -> None:
    assert first_choice(drawn) == Choice(names=frozenset({"Uptown"}))
    assert first_choice(read_drawn(workspace, still)) == Choice()
    # One person who draws often is one person; with one name there is nothing to choose.
    squares = [{"shape": box(0, 0, 9, 9), "participant": 0, "neighbourhood_name": "Noord"} for _ in range(5)]
    squares += [{"shape": box(0, 0, 9, 9), "participant": place, "neighbourhood_name": "Zuid"} for place in (1, 2)]
    fill(workspace, [{}, {}, {}], squares)
    assert first_choice(read_drawn(workspace, still)) == Choice()
    fill(workspace, [{}], [{"shape": box(0, 0, 9, 9), "participant": 0, "neighbourhood_name": "Zuid"}])
    assert first_choice(read_drawn(workspace, still)) == Choice(names=frozenset({"Zuid"}))


# What is kept of it -----------------------------------------------------------------------------------------------

texts = st.text(max_size=8)
values = st.frozensets(texts, max_size=4)


@given(st.builds(Choice, values, values, values, values, st.dictionaries(texts, values, max_size=3)))
def test_a_choice_survives_json(choice: Choice) -> None:
    assert Choice.from_plain(json.loads(json.dumps(choice.to_plain()))) == choice


@pytest.mark.parametrize(
    "plain",
    [None, [], "Uptown", {"names": "Uptown"}, {"names": [1]}, {"groups": []}, {"groups": {"age_band": "old"}}],
)
def test_what_is_no_choice_is_none(plain: Any) -> None:
    assert Choice.from_plain(plain) is None


def test_a_value_or_a_group_that_is_gone_can_be_taken_off(drawn: Drawn) -> None:
    choice = Choice(names=frozenset({"Atlantis"}), groups={"cat": frozenset({"yes"})})
    assert not drawings_of(drawn, choice).rows
    offered = options(drawn, choice)
    assert offered.names[-1] == ("Atlantis", "Atlantis", None, True)
    assert [option[:4] for option in offered.groups["cat"]][-1] == ("yes", "yes", None, True)
    assert drawings_of(
        drawn, choice.with_values((GROUPS, "cat"), frozenset()).with_values(("names", ""), frozenset())
    ).rows


def change(workspace: Workspace, table: str, key: str, **values: Any) -> None:
    with workspace.change() as changes:
        changes.update(table, key, values)


def test_its_fingerprint_changes_with_what_decides_the_result(own: Workspace) -> None:
    choice = Choice(names=frozenset({"Uptown"}))
    drawn = read_drawn(own, still)
    chosen = next(row for row in drawn.rows if row.usable and row.name == "Uptown" and row.participant_id)
    square = bytes(QgsGeometry.fromWkt("MULTIPOLYGON(((0 0, 0 9, 9 9, 0 0)))").asWkb())
    seen = [fingerprint(drawn, choice)]
    for table, key, values in (
        ("drawings", chosen.id, {"geom": square}),
        ("drawings", chosen.id, {"excluded": True}),
        ("drawings", chosen.id, {"excluded": False, "participant_id": "gone"}),
        ("drawings", chosen.id, {"participant_id": chosen.participant_id, "neighbourhood_name": "Pilsen"}),
        ("participants", drawn.rows[4].participant_id, {"consent_analysis": not drawn.rows[4].consented}),
    ):
        change(own, table, key, **values)
        seen.append(fingerprint(read_drawn(own, still), choice))
    with own.change() as changes:
        changes.delete("drawings", drawn.rows[20].id)
    seen.append(fingerprint(read_drawn(own, still), choice))
    assert len(set(seen)) == len(seen)
    assert all(len(each) == 64 for each in seen)


def test_its_fingerprint_stays_whatever_else_changes(own: Workspace) -> None:
    choice = Choice(names=frozenset({"Pilsen"}))
    drawn = read_drawn(own, still)
    before = fingerprint(drawn, choice), fingerprint(drawn, choice, "age_band")
    first, person = drawn.rows[0], next(row for row in drawn.rows if row.usable and row.name == "Pilsen").participant_id
    assert first.name == "Uptown"
    with own.change() as changes:
        # All rows after it get other numbers.
        changes.delete("drawings", first.id)
    change(own, "participants", person, language="nl")
    assert fingerprint(read_drawn(own, still), choice) == before[0]
    change(own, "participants", person, age_band="another")
    after = read_drawn(own, still)
    assert fingerprint(after, choice) == before[0]
    assert fingerprint(after, choice, "age_band") != before[1]


# Reading ------------------------------------------------------------------------------------------------------------


def test_a_row_says_what_stands_in_the_workspace(own: Workspace) -> None:
    row = own.rows("drawings")[0]
    with own.change() as changes:
        changes.update(
            "drawings",
            row["id"],
            {"drawn_on": "2025-05-01", "method": "screen", "unusual": "far_larger", "repaired": True, "excluded": True},
        )
        changes.update("participants", row["participant_id"], {"groups": '{"dog": "yes"}', "consent_analysis": True})
    drawn = read_drawn(own, still)
    found = drawn.rows[0]
    assert (found.id, found.row, found.participant_id) == (row["id"], 1, row["participant_id"])
    assert (found.drawn_on, found.method, found.unusual, found.repaired) == ("2025-05-01", "screen", "far_larger", True)
    assert (found.source, found.source_row) == ("chicago_uptown.geojson", 1)
    assert found.excluded and found.consented and not found.usable
    assert (found.person["dog"], found.person["years_lived"]) == ("yes", "5")
    assert "groups" not in found.person
    assert drawn.codes[found.participant_id] == "144"


def test_no_drawings_are_no_mistake(workspace: Workspace) -> None:
    drawn = read_drawn(workspace, still)
    assert drawn.rows == ()
    assert drawings_of(drawn, Choice(names=frozenset({"gone"}))).rows == 0
    assert options(drawn, Choice()).names == ()
    assert options(drawn, Choice()).groups == {}
    assert fingerprint(drawn, Choice())


def test_metres_that_are_none_are_measured_where_they_are(qgis_app: Any, tmp_path: Path) -> None:
    workspace = store.create(tmp_path, "Web", QgsCoordinateReferenceSystem("EPSG:3857"), "en")
    shape = "POLYGON((480000 6590000, 481000 6590000, 481000 6591000, 480000 6591000, 480000 6590000))"
    fill(workspace, [{}] * 5, [{"shape": shape, "participant": place} for place in range(5)])
    drawn = read_drawn(workspace, still)
    assert drawn.crs.authid() == "EPSG:32631"
    assert drawings_of(drawn, Choice()) == read_as_layer_whole(workspace)
    assert 0.3e6 < drawn.rows[0].geometry.area < 0.5e6


def read_as_layer_whole(workspace: Workspace) -> Drawings:
    context = QgsProcessingContext()
    definition = {"INPUT": f"{workspace.path}|layername=drawings"}
    source = QgsProcessingParameters.parameterAsSource(
        QgsProcessingParameterFeatureSource("INPUT"), definition, context
    )
    return drawings_source.read(source, workspace, "participant_id", "", context.transformContext(), still, {})


def test_reading_can_be_cancelled(lived_in: Workspace) -> None:
    def cancel(fraction: float) -> None:
        if fraction >= 0.5:
            raise CancelledError

    with pytest.raises(CancelledError):
        read_drawn(lived_in, cancel)


def test_progress_never_goes_back(lived_in: Workspace) -> None:
    seen: list[float] = []
    read_drawn(lived_in, seen.append)
    assert seen == sorted(seen)
    assert (seen[0], seen[-1]) == (0.0, 1.0)
