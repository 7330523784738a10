"""A look at a table of figures: what an import would make of it, and that the import then makes just that."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from resokit_qgis.errors import CancelledError, ResokitError
from resokit_qgis.workspace.importers import definitions as definitions_module
from resokit_qgis.workspace.importers.definitions import LEFT_OUT, Definition, read_definitions
from resokit_qgis.workspace.importers.figures_look import FigureLook, FiguresLook, look_at_figures
from resokit_qgis.workspace.importers.indicator_request import Request
from resokit_qgis.workspace.importers.indicators import import_indicators
from resokit_qgis.workspace.importers.table_reader import TableReader
from resokit_qgis.workspace.importers.table_source import Reading, read_table
from resokit_qgis.workspace.store import Workspace, open_workspace
from tests.qgis.import_help import counts, run, square, write_geojson
from tests.xlsx_help import write_xlsx


def no_tick(_fraction: float) -> None:
    return None


def look(workspace: Workspace, file: Path | str, **request: Any) -> FiguresLook:
    """A look that has changed nothing."""
    before = counts(workspace)
    copies = list(workspace.path.parent.glob("backups/*"))
    found = look_at_figures(workspace, Request(str(file), review=True, **request), no_tick, TableReader())
    assert counts(workspace) == before
    assert list(workspace.path.parent.glob("backups/*")) == copies
    return found


def said(found: FiguresLook) -> list[str]:
    return [str(problem) for problem in found.problems]


def figure(found: FiguresLook, indicator: str) -> FigureLook:
    (only,) = (each for each in found.figures if each.indicator == indicator)
    return only


def write(folder: Path, content: str, name: str = "t.csv", encoding: str = "utf-8") -> Path:
    path = folder / name
    path.write_text(content, encoding=encoding)
    return path


@pytest.fixture
def add_wards(processing: Any, workspace: Workspace) -> Callable[..., None]:
    def add(*codes: str, names: tuple[str, ...] = (), level: str = "") -> None:
        shapes = [square(100 * index) for index in range(len(codes))]
        file = workspace.path.parent / "wards.geojson"
        write_geojson(file, *shapes, code=list(codes), name=list(names or [f"Ward {code}" for code in codes]))
        run(processing, "importwards", workspace, INPUT=str(file), CODE_FIELD="code", NAME_FIELD="name", LEVEL=level)

    return add


@pytest.fixture
def brussels(processing: Any, workspace: Workspace, schaerbeek: Path) -> Workspace:
    run(
        processing,
        "importwards",
        workspace,
        INPUT=str(schaerbeek / "wards.geojson"),
        CODE_FIELD="mdzone",
        NAME_FIELD="namefre",
        LEVEL="quartier",
    )
    return workspace


def check_that_the_import_does_it(workspace: Workspace, found: FiguresLook) -> None:
    """Import what was looked at, and compare every number that the look told with what stands in the workspace then."""
    assert said(found) == []
    assert found.ready
    there = {row["id"] for row in workspace.rows("indicator_values")}
    outcome = import_indicators(workspace, found.request, no_tick)
    codes = {row["id"]: row["code"] for row in workspace.rows("indicators")}
    wards = {row["id"]: row["code"] for row in workspace.rows("wards")}
    values = [row for row in workspace.rows("indicator_values") if row["id"] not in there]
    written = Counter((codes[row["indicator_id"]], row["period"]) for row in values)
    told: Counter[str] = Counter()
    for each in found.figures:
        told[each.indicator] += each.values
        mine = [row for row in values if codes[row["indicator_id"]] == each.indicator and row["period"] in each.periods]
        assert len(mine) == each.values
        statuses = Counter(row["status"] for row in mine)
        statuses.pop("ok", 0)
        assert statuses == Counter(each.statuses)
        kept = [(value.figure, value.status) for value in each.first]
        assert all(pair in [(row["value"], row["status"]) for row in mine] for pair in kept)
    counted: Counter[str] = Counter()
    for (code, _period), count in written.items():
        counted[code] += count
    assert counted == told
    assert {wards[row["ward_id"]] for row in values} == (
        set(found.wards.level.ids if found.wards.level else ()) - {code for code, _ in found.wards.silent}
    )
    definitions = {row["code"]: row for row in workspace.rows("indicators")}
    for each in found.figures:
        row = definitions[each.indicator]
        parts = ("kind", "numerator", "denominator", "unit")
        assert Definition(each.indicator, *(row[part] or "" for part in parts)) == each.definition
    copies, outcome.remarks = outcome.remarks[-1:], outcome.remarks[:-1]
    assert "A copy of the workspace" in copies[0].literal
    # Each reads the wards anew: what they hold is the same, the objects are not.
    outcome.level, expected = found.outcome.level, found.outcome
    assert outcome == expected


def test_the_incomes_of_brussels(brussels: Workspace, schaerbeek: Path) -> None:
    found = look(brussels, schaerbeek / "income_2023.csv")
    table = found.table
    assert (table.encoding, table.delimiter, table.decimal, table.profile) == ("utf-8", ";", ",", "plain")
    assert (table.heading, table.count, table.columns) == (1, 145, ("MD_ID", "nom_fr", "nom_nl", "valeur"))
    assert len(table.rows) == 20
    assert table.rows[0] == (2, ("1", "Grand Place", "Grote Markt", "19258,84"))
    wards = found.wards
    assert (wards.column, wards.by_names, wards.found, wards.silent) == ("MD_ID", False, 145, ())
    assert [(match.level, match.found, match.wards) for match in wards.levels] == [("quartier", 145, 145)]
    assert (found.periods.found, found.periods.likely) == ((), ("2023",))
    assert said(found) == [
        "income_2023.csv does not say of which year or period its figures are. Give it as PERIOD, such as 2025."
    ]
    assert not found.ready
    income = figure(found, "valeur")
    assert (income.definition.kind, income.known_by, income.periods) == ("not_aggregable", "nothing", ())
    assert (income.values, income.statuses) == (145, {"missing": 27})
    assert [value.figure for value in income.first] == [19258.84, 18507.28, 19015.61]
    assert {left.heading: str(left.why) for left in found.left} == {
        "nom_fr": "It holds no figures.",
        "nom_nl": "It holds no figures.",
    }
    again = look(brussels, schaerbeek / "income_2023.csv", period="2023")
    assert figure(again, "valeur").periods == ("2023",)
    check_that_the_import_does_it(brussels, again)
    once_more = look(brussels, schaerbeek / "income_2023.csv", period="2023")
    assert said(once_more) == [
        "The workspace already has figures of 2023 for: valeur. Give another PERIOD, take those columns out of the file, or delete the old figures first. Nothing was imported."
    ]
    # What the workspace knows is not said anew, and columns that are not there are nobody's concern.
    given = (Definition("valeur", "count"), Definition("elsewhere", "rate"))
    other = look(brussels, schaerbeek / "income_2023.csv", period="2024", definitions=given)
    assert figure(other, "valeur").known_by == "workspace"
    assert figure(other, "valeur").definition.kind == "not_aggregable"
    check_that_the_import_does_it(brussels, other)


def test_the_people_of_brussels(brussels: Workspace, schaerbeek: Path) -> None:
    given = (
        Definition("totale_bevolking", "count", unit="people"),
        Definition("turken", "rate", "", "totale_bevolking", "%"),
        Definition("oeso", LEFT_OUT),
    )
    found = look(brussels, schaerbeek / "population_2025_cp1252.csv", period="2025", definitions=given)
    assert (found.table.encoding, found.wards.column, found.wards.found) == ("cp1252", "code", 145)
    assert figure(found, "totale_bevolking").known_by == "given"
    assert figure(found, "turken").definition == given[1]
    assert "oeso" not in [each.indicator for each in found.figures]
    assert ("oeso", "You left it out.") in [(left.heading, str(left.why)) for left in found.left]
    assert len(found.figures) == 11
    check_that_the_import_does_it(brussels, found)
    assert "oeso" not in [row["code"] for row in brussels.rows("indicators")]


def test_a_definition_that_will_not_do_is_said_and_the_rest_goes_on(brussels: Workspace, schaerbeek: Path) -> None:
    given = (Definition("turken", "rate", unit="%"), Definition("oeso", "rate", "", "turken", "%"))
    found = look(brussels, schaerbeek / "population_2025_cp1252.csv", period="2025", definitions=given)
    assert said(found) == [
        "population_2025_cp1252.csv, row 1: the rate “turken” has no denominator. Name the column that it is a share of."
    ]
    assert len(found.figures) == 12
    assert figure(found, "turken").definition == given[0]
    assert (
        "The rate “oeso” refers to “turken”, which is not defined as a count: it cannot be estimated for other areas."
    ) in [str(remark) for remark in found.outcome.remarks]


def test_a_workbook_with_several_sheets(workspace: Workspace, add_wards: Callable[..., None], tmp_path: Path) -> None:
    add_wards("1", "2", "800")
    rows: list[list[object]] = [["Titel"], [], ["Code", "Wijk", "n [aantal] - 2022", "n [aantal] - 2023"]]
    rows += [[1, "A", 6512.25, 6], ["2", "B", "ND", 11], [800, "C", "VS", None]]
    file = write_xlsx(tmp_path / "t.xlsx", {"eerst": rows, "dan": [["code", "m"], [1, 2]]})
    found = look(workspace, file)
    assert found.table.sheets == ("eerst", "dan")
    assert (found.table.sheet, found.table.columns, found.figures) == ("", (), ())
    assert said(found) == ["t.xlsx has several sheets: eerst, dan. Give the name of the one with the figures as SHEET."]
    found = look(workspace, file, sheet="eerst")
    assert (found.table.profile, found.table.heading, found.table.sheet) == ("bisa", 3, "eerst")
    assert found.table.rows[0] == (4, ("1", "A", "6512.25", "6"))
    assert found.periods.found == ("2022", "2023")
    assert [(each.indicator, each.periods, each.statuses) for each in found.figures] == [
        ("n [aantal]", ("2022",), {"missing": 1, "censored": 1}),
        ("n [aantal]", ("2023",), {"missing": 1}),
    ]
    assert {each.known_by for each in found.figures} == {"heading"}
    one = look(workspace, file, sheet="eerst", period="2023")
    assert [(left.heading, str(left.why)) for left in one.left] == [
        ("Wijk", "It holds names."),
        ("n [aantal] - 2022", "Its figures are of 2022."),
    ]
    check_that_the_import_does_it(workspace, one)
    check_that_the_import_does_it(workspace, look(workspace, file, sheet="eerst", period="2022"))


def test_several_periods_and_levels(workspace: Workspace, add_wards: Callable[..., None], tmp_path: Path) -> None:
    add_wards("21015A00-", "21015A010", "21015B321")
    file = write(
        tmp_path,
        ",period,geolevel,geoitem,v\n0,2023,statsec,21015A00-,12\n1,2024,statsec,21015A00-,14\n"
        "2,2024,statsec,21015A010,-99997\n3,2024,statsec,21015ZZZZ,6\n4,2024,gemeente,21015,99\n",
    )
    found = look(workspace, file)
    assert (found.table.profile, found.periods.column, found.periods.found) == (
        "swing_flat",
        "period",
        ("2023", "2024"),
    )
    assert figure(found, "v").periods == ("2023", "2024")
    assert [code for code, _ in found.wards.silent] == ["21015B321"]
    assert found.outcome.nowhere == [(5, "21015ZZZZ")]
    assert [(left.heading, left.place, str(left.why)) for left in found.left] == [("", 1, "It has no heading.")]
    check_that_the_import_does_it(workspace, found)


def test_names_are_looked_through(workspace: Workspace, add_wards: Callable[..., None], tmp_path: Path) -> None:
    names = ("Antwerpen - Amandus & Atheneum", "Antwerpen - Luchtbal", "Berchem - Groenenhoek")
    add_wards("ANT01", "ANT02", "ANT03", names=names)
    file = write(
        tmp_path,
        '"Wijken";"Inwoners [aantal]|2025"\n"Amandus - Atheneum";"1.234,0"\n"Antwerpen - Luchtbal";"87"\n'
        '"Groenenhoek";"3"\n"Onbekend";"1"\n"Totaal";"1.325"\n',
    )
    found = look(workspace, file)
    assert (found.table.profile, found.wards.column, found.wards.by_names) == ("swing_viewer", "Wijken", True)
    assert (found.problems, found.wards.waiting, found.ready) == ((), 2, False)
    assert [(name.name, name.code, name.accept) for name in found.wards.names] == [
        ("Amandus - Atheneum", "ANT01", ""),
        ("Groenenhoek", "ANT03", ""),
        ("Onbekend", "", ""),
    ]
    # What is certain is shown already.
    assert (found.wards.found, figure(found, "Inwoners [aantal]").values) == (1, 1)
    decided = {"Amandus - Atheneum": "ANT01", "Groenenhoek": ""}
    ready = look(workspace, file, matches=decided)
    assert [(name.name, name.accept) for name in ready.wards.names] == [
        ("Amandus - Atheneum", "y"),
        ("Groenenhoek", "n"),
        ("Onbekend", ""),
    ]
    check_that_the_import_does_it(workspace, ready)
    again = open_workspace(workspace.path)
    file = write(tmp_path, '"Wijken";"Autos|2025"\n"Amandus - Atheneum";5\n"Groenenhoek";6\n', "u.csv")
    kept = look(again, file)
    assert [(name.name, name.accept) for name in kept.wards.names] == [
        ("Amandus - Atheneum", "y"),
        ("Groenenhoek", "n"),
    ]
    check_that_the_import_does_it(again, kept)


def test_wards_of_other_years(workspace: Workspace, add_wards: Callable[..., None], tmp_path: Path) -> None:
    add_wards("A01", "A02", level="2024")
    add_wards("A01", "A03", "A04", level="2025")
    file = write(tmp_path, "code;other;n\nA01;A02;1\nA03;A01;2\nA04;x;3\nZ99;y;4\n")
    found = look(workspace, file, period="2025")
    assert (found.wards.level and found.wards.level.name, found.wards.level_names) == ("2025", ("2024", "2025"))
    assert [(match.level, match.found, match.wards) for match in found.wards.levels] == [
        ("2024", 1, 2),
        ("2025", 3, 3),
    ]
    assert [(match.column, match.level, match.found) for match in found.wards.candidates] == [("other", "2024", 2)]
    assert found.outcome.unmatched == [(5, "Z99")]
    check_that_the_import_does_it(workspace, found)
    other = look(workspace, file, period="2024", code_column="other", level="2024")
    assert [(match.column, match.found) for match in other.wards.candidates] == [("code", 3)]
    assert other.outcome.unmatched == [(4, "x"), (5, "y")]
    unknown = look(workspace, file, period="2024", level="2023")
    assert said(unknown)[0] == (
        "The workspace has no wards of the level “2023”. Its levels are: “2024”, “2025”. Correct LEVEL."
    )


def test_figures_that_cannot_be_read_do_not_hide_the_others(
    workspace: Workspace, add_wards: Callable[..., None], tmp_path: Path
) -> None:
    add_wards("1", "2")
    file = write(tmp_path, "code;a;b;c\n1;1,5;1.250,00;12\n2;2.5;3;many\n")
    found = look(workspace, file, period="1")
    assert said(found) == [
        "t.csv, row 3, column “a”: “2.5” has another decimal sign than the rows above it. Write the whole column with a comma, or with a point.",
        "t.csv, row 3, column “c”: “many” is not a figure. Leave the cell empty where the figure is missing, or take the column out of the file.",
    ]
    assert [each.problem is None for each in found.figures] == [False, True, False]
    assert [value.text for value in figure(found, "a").first] == ["1,5", "2.5"]
    assert [value.figure for value in figure(found, "b").first] == [1250.0, 3.0]
    left = look(workspace, file, period="1", definitions=(Definition("a", LEFT_OUT), Definition("c", LEFT_OUT)))
    check_that_the_import_does_it(workspace, left)


def test_what_may_be_thousands_asks_for_the_decimal_sign(
    workspace: Workspace, add_wards: Callable[..., None], tmp_path: Path
) -> None:
    add_wards("1", "2")
    file = write(tmp_path, "code;n\n1;1.250\n2;7\n")
    assert "may be thousands or decimals" in said(look(workspace, file, period="1"))[0]
    assert figure(look(workspace, file, period="1", decimal=","), "n").first[0].figure == 1250.0
    point = look(workspace, file, period="1", decimal=".")
    assert figure(point, "n").first[0].figure == 1.25
    check_that_the_import_does_it(workspace, point)


def test_another_delimiter(workspace: Workspace, add_wards: Callable[..., None], tmp_path: Path) -> None:
    add_wards("1", "2")
    # The wrong sign cuts the rows as evenly as the right one.
    file = write(tmp_path, "code;a, b\n1;2,5\n2;3,5\n")
    wrong = look(workspace, file, period="1", delimiter=",")
    assert wrong.table.columns == ("code;a", "b")
    assert "No column of t.csv fits the wards" in said(wrong)[0]
    assert (wrong.wards.column, [each.heading for each in wrong.figures]) == ("", ["b"])
    none = look(workspace, file, period="1", delimiter="|")
    assert said(none) == [
        "t.csv has one column only where “|” separates them. Choose another DELIMITER, or “automatic”."
    ]
    right = look(workspace, file, period="1", delimiter=";")
    assert right.table.delimiter == ";"
    check_that_the_import_does_it(workspace, right)


def test_another_encoding(workspace: Workspace, add_wards: Callable[..., None], tmp_path: Path) -> None:
    add_wards("1", "2", names=("Łódź", "Śródmieście"))
    file = write(tmp_path, "naam;n\nŁódź;1\nŚródmieście;2\n", encoding="cp1250")
    wrong = look(workspace, file, period="1", encoding="cp1252")
    assert wrong.table.rows[0][1][0] != "Łódź"
    assert said(look(workspace, file, encoding="utf-8"))[0].startswith("t.csv is not in utf-8, or is damaged: row 2")
    right = look(workspace, file, period="1", encoding="cp1250")
    assert (right.wards.by_names, right.wards.found, right.wards.waiting) == (True, 2, 0)
    check_that_the_import_does_it(workspace, right)


def test_the_wrong_profile_is_said(workspace: Workspace, add_wards: Callable[..., None], tmp_path: Path) -> None:
    add_wards("1")
    found = look(workspace, write(tmp_path, "code;n\n1;2\n"), profile="cbs")
    assert "is not of the profile “cbs”" in said(found)[0]
    assert (found.table.columns, found.table.rows) == (("code", "n"), ((2, ("1", "2")),))


def test_three_hundred_columns(workspace: Workspace, add_wards: Callable[..., None], tmp_path: Path) -> None:
    add_wards(*(f"W{number:03}" for number in range(60)))
    headings = ["sector", *(f"figure {number}" for number in range(300))]
    lines = [f"W{row:03};" + ";".join(f"{row * number},5" for number in range(300)) for row in range(60)]
    found = look(workspace, write(tmp_path, "\n".join([";".join(headings), *lines])), period="2025")
    assert len(found.figures) == 300
    check_that_the_import_does_it(workspace, found)


@pytest.mark.parametrize(
    ("name", "content", "sentence"),
    [
        ("t.ods", "x", "t.ods is a spreadsheet of a kind that is not read here."),
        ("t.csv", "", "t.csv is empty."),
        ("t.xlsx", "PK", "t.xlsx cannot be read as an Excel workbook"),
        ("t.csv", "code\n1\n", "t.csv has one column only."),
        ("t.csv", "code;n;n\n1;2;3\n", "t.csv has more than one column called “n”."),
    ],
)
def test_what_cannot_be_read_is_said(
    workspace: Workspace, add_wards: Callable[..., None], tmp_path: Path, name: str, content: str, sentence: str
) -> None:
    add_wards("1")
    found = look(workspace, write(tmp_path, content, name))
    assert said(found)[0].startswith(sentence)
    assert (found.ready, found.figures, found.table.columns) == (False, (), ())


def test_without_wards_the_table_is_still_shown(workspace: Workspace, schaerbeek: Path) -> None:
    found = look(workspace, schaerbeek / "income_2023.csv", period="2023")
    assert said(found)[0] == (
        "The workspace Buurt has no wards yet, and figures belong to wards. Import the wards first."
    )
    assert len(set(said(found))) == len(found.problems)
    assert found.table.count == 145
    assert [each.heading for each in found.figures] == ["MD_ID", "valeur"]


def test_a_table_is_read_once_while_its_file_stays(
    workspace: Workspace, add_wards: Callable[..., None], tmp_path: Path
) -> None:
    add_wards("1")
    file = write(tmp_path, "code;n\n1;2\n")
    reader = TableReader()
    request = Request(str(file), period="1")
    first = look_at_figures(workspace, request, no_tick, reader)
    table = reader.read(str(file), Reading())
    assert reader.read(str(file), Reading()) is table
    file.write_text("code;n\n1;35\n", encoding="utf-8")
    second = look_at_figures(workspace, request, no_tick, reader)
    assert first.stamp != second.stamp
    assert figure(second, "n").first[0].figure == 35.0


def test_a_look_can_be_stopped(workspace: Workspace, schaerbeek: Path) -> None:
    def stop(_fraction: float) -> None:
        raise CancelledError

    with pytest.raises(CancelledError):
        look_at_figures(workspace, Request(str(schaerbeek / "income_2023.csv")), stop, TableReader())


def test_definitions_written_as_a_table_come_back_as_they_were(tmp_path: Path) -> None:
    names = ["=sum(a)", "'=b", "''=c", "a|b", "a;b", 'say "x"', "-1", "@x", "Łódź [aantal]", "two\nlines", "'t Zand"]
    given = {name: Definition(name, "count", unit="%") for name in names}
    given["rate"] = Definition("rate", "rate", "a|b", "a;b", "‰")
    file = tmp_path / "definitions.csv"
    file.write_text(definitions_module.to_csv(given.values()), encoding="utf-8", newline="")
    assert read_definitions(read_table(str(file)), "t.csv", list(given), ()) == given
    # A spreadsheet that opens it takes none of them for a formula.
    assert not [cell for row in read_table(str(file)).cells for cell in row if cell.startswith(("=", "@", "-"))]


def test_an_unknown_workspace_file_is_an_error(workspace: Workspace, schaerbeek: Path) -> None:
    workspace.path.unlink()
    with pytest.raises(ResokitError):
        look_at_figures(workspace, Request(str(schaerbeek / "income_2023.csv")), no_tick, TableReader())
