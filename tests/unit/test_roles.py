"""What columns of files of boundaries are taken for, by heading and values."""

from __future__ import annotations

import csv
import json
from pathlib import Path
from typing import Any

import pytest

from resokit_qgis.workspace.importers.headings import says, words
from resokit_qgis.workspace.importers.roles import (
    CODE,
    EMPTY,
    GROUP,
    LIKE_CONTACTS,
    LIKE_NAMES,
    NAME,
    PERSON,
    UNREADABLE,
    columns_of,
    drawing_roles,
    speak_of_people,
    ward_roles,
)

ROOT = Path(__file__).resolve().parents[2]
HYDE_PARK = ROOT / "resources" / "demo" / "hyde_park"
SCHAERBEEK = ROOT / "resources" / "demo" / "schaerbeek"


def properties(file: Path) -> list[dict[str, Any]]:
    return [feature["properties"] for feature in json.loads(file.read_text(encoding="utf-8"))["features"]]


def table(**columns: list[Any]) -> list[dict[str, Any]]:
    return [dict(zip(columns, values, strict=True)) for values in zip(*columns.values(), strict=True)]


def chosen(roles: dict[str, str]) -> dict[str, str]:
    return {name: role for name, role in roles.items() if role}


def remarks(rows: list[dict[str, Any]], people: bool = True) -> dict[str, str]:
    return {column.name: column.remark for column in columns_of(list(rows[0]), rows, people=people) if column.remark}


@pytest.mark.parametrize(
    ("heading", "parts"),
    [
        ("neighborhoodLive", ["neighborhood", "live"]),
        ("AREA_NUMBE", ["area", "numbe"]),
        ("Âge (ans)", ["age", "ans"]),
        ("CD_SECTOR", ["cd", "sector"]),
        ("1234", []),
    ],
)
def test_the_words_of_a_heading(heading: str, parts: list[str]) -> None:
    assert words(heading) == parts


def test_short_words_stand_alone_and_long_ones_may_be_part_of_one() -> None:
    assert says("language", ("age",)) == 0
    assert says("age_band", ("sex", "age")) == 2
    assert says("namefre", ("name",)) == 1
    assert says("gemeentenaam", ("naam",)) == 1
    assert says("tournaments", ("name",)) == 0
    assert says("FirstName", ("first name",)) == 1
    assert says("Ménages", ("menage",)) == 1


@pytest.mark.parametrize("file", ["chicago_uptown.geojson", "chicago_pilsen.geojson"])
def test_real_drawings(file: str) -> None:
    rows = properties(ROOT / "benchmarks" / "data" / file)
    columns = columns_of(list(rows[0]), rows)
    assert chosen(drawing_roles(columns)) == {"shapeID": PERSON, "neighborhoodLive": NAME, "yearsLived": GROUP}
    assert remarks(rows) == {"otherNeighborhood": EMPTY}
    assert speak_of_people(columns)


@pytest.mark.parametrize(
    ("file", "language", "code", "name"),
    [
        (HYDE_PARK / "wards.geojson", "", "AREA_NUMBE", "COMMUNITY"),
        (SCHAERBEEK / "wards.geojson", "nl", "mdzone", "namedut"),
        (SCHAERBEEK / "wards.geojson", "fr", "mdzone", "namefre"),
        (ROOT / "tests" / "data" / "schaerbeek_quartiers.geojson", "", "id", "SectorName"),
    ],
)
def test_real_wards(file: Path, language: str, code: str, name: str) -> None:
    rows = properties(file)
    columns = columns_of(list(rows[0]), rows, people=False)
    assert chosen(ward_roles(columns, len(rows), language)) == {code: CODE, name: NAME}
    assert remarks(rows, people=False) == {}


def test_people_are_flagged_and_never_proposed() -> None:
    rows = table(
        naam=["Fatima El Amrani", "Jan De Smet", "Sofie Peeters", "Ömer Yılmaz"],
        **{"e-post": ["a@example.org", "", "", ""]},
        tel=["0471 22 33 44", "+32 2 218 00 00", "", ""],
        wie=["Fatima", "Jan", "Sofie", "Ali"],
        geboortedatum=["1980-02-01", "", "", ""],
        buurt=["Helmet", "Helmet", "Dailly", "Helmet"],
        leeftijd=["25-34", "35-44", "25-34", "65+"],
    )
    assert remarks(rows) == {
        "naam": LIKE_NAMES,
        "e-post": LIKE_CONTACTS,
        "tel": LIKE_CONTACTS,
        "wie": LIKE_NAMES,
        "geboortedatum": LIKE_CONTACTS,
    }
    columns = columns_of(list(rows[0]), rows)
    assert chosen(drawing_roles(columns)) == {"buurt": NAME, "leeftijd": GROUP}
    assert [column.name for column in columns if column.personal] == ["naam", "e-post", "tel", "wie", "geboortedatum"]
    assert chosen(ward_roles(columns, len(rows))) == {"buurt": NAME}


@pytest.mark.parametrize(
    ("heading", "people"),
    [
        ("respondent_label", ["Ayşe Yıldız", "Łukasz Żak", "Marie-Claire D'Hondt", "J. Janssens"]),
        ("x", ["محمد", "فاطمة", "علي", "ليلى"]),
        ("Naam", ["fatima", "jan", "sofie", "ali"]),
        ("voornaam", ["fatima", "fatima", "jan", "jan"]),
    ],
)
def test_names_in_any_writing(heading: str, people: list[str]) -> None:
    assert remarks(table(**{heading: people})) == {heading: LIKE_NAMES}


@pytest.mark.parametrize(
    ("heading", "texts"),
    [
        ("opmerking", ["te druk", "mooi plein", "geen bank", "veel groen"]),
        ("code", ["A1", "A2", "A3", "A4"]),
        ("relatie", ["Buur", "Werkt", "Vriend", "Bezoek"]),
        ("naam", ["Helmet", "Helmet", "Dailly", "Helmet"]),
    ],
)
def test_what_is_no_name(heading: str, texts: list[str]) -> None:
    assert remarks(table(**{heading: texts})) == {}


def test_an_address_on_the_web_is_no_contact_and_a_place_no_person() -> None:
    rows = table(
        kaart=["https://example.org/@50.8,4.3", "https://example.org/@50.9,4.3", "https://example.org/@51.0,4.3"],
        neighbourhood=["Oude Stad", "Klein Parijs", "Blauwe Wijk"],
    )
    assert remarks(rows) == {}


def test_names_of_wards_are_no_people() -> None:
    rows = table(code=["A1", "A2", "A3"], name=["Grand Boulevard", "Hyde Park", "Kenwood"])
    columns = columns_of(list(rows[0]), rows, people=False)
    assert chosen(ward_roles(columns, 3)) == {"code": CODE, "name": NAME}


def test_what_tells_people_apart_is_no_group() -> None:
    rows = table(age=[str(year) for year in range(30)], gender=["f", "m", "x"] * 10)
    assert chosen(drawing_roles(columns_of(list(rows[0]), rows))) == {"gender": GROUP}


def test_our_own_columns_are_known() -> None:
    names = ("age_band", "gender", "language", "relation", "yearsLived")
    rows = table(**{name: ["a", "b", "a"] for name in names})
    assert chosen(drawing_roles(columns_of(list(rows[0]), rows))) == dict.fromkeys(names, GROUP)


def test_a_code_is_in_every_row_and_differs() -> None:
    rows = table(code=["1", "1", "2"], nis=["21001", "", "21003"], zone=["11", "12", "13"])
    assert chosen(ward_roles(columns_of(list(rows[0]), rows), 3)) == {"zone": CODE}


def test_the_number_that_a_program_gave_comes_last() -> None:
    rows = table(OBJECTID=[1, 2, 3], wk_code=["WK01", "WK02", "WK03"])
    assert chosen(ward_roles(columns_of(list(rows[0]), rows), 3)) == {"wk_code": CODE}
    assert chosen(ward_roles(columns_of(["OBJECTID"], rows), 3)) == {"OBJECTID": CODE}


def test_what_cannot_be_read_has_no_role() -> None:
    rows = table(participant=["P1", "P2", "P3"])
    columns = columns_of(["participant"], rows, unreadable=["participant"])
    assert [column.remark for column in columns] == [UNREADABLE]
    assert chosen(drawing_roles(columns)) == {}


def test_a_real_table_of_figures_speaks_of_nobody() -> None:
    with (SCHAERBEEK / "income_2023.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file, delimiter=";"))
    assert not any(column.personal for column in columns_of(list(rows[0]), rows, people=False))
