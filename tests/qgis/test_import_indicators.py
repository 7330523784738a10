"""Figures joined to wards, through the algorithm: the two real tables of Brussels, and what cannot be joined."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from resokit_qgis.workspace.store import Workspace
from tests.qgis.import_help import make_workspace, refusal, run, square, write_geojson


def with_wards(processing: Any, workspace: Workspace, folder: Path, *codes: Any, level: str = "") -> Workspace:
    file = write_geojson(folder / "wards.geojson", *[square(100 * i) for i in range(len(codes))], code=list(codes))
    run(processing, "importwards", workspace, INPUT=str(file), CODE_FIELD="code", LEVEL=level)
    workspace.path.with_name("report.html").unlink()
    return workspace


@pytest.fixture
def three(processing: Any, workspace: Workspace, tmp_path: Path) -> Workspace:
    """A workspace with the wards 1, 2 and 3."""
    return with_wards(processing, workspace, tmp_path, 1.0, 2.0, 3.0)


def table(folder: Path, content: str, name: str = "t.csv", encoding: str = "utf-8") -> str:
    path = folder / name
    path.write_text(content, encoding=encoding)
    return str(path)


def values(workspace: Workspace, code: str) -> dict[str, tuple[float | None, str]]:
    """ward code -> value and status of the indicator `code`."""
    wards = {ward["id"]: ward["code"] for ward in workspace.rows("wards")}
    key = next(indicator["id"] for indicator in workspace.rows("indicators") if indicator["code"] == code)
    return {
        wards[row["ward_id"]]: (row["value"], row["status"])
        for row in workspace.rows("indicator_values")
        if row["indicator_id"] == key
    }


def wards_with(workspace: Workspace, code: str) -> set[str]:
    """The keys of the wards that the indicator `code` has a value for."""
    key = next(indicator["id"] for indicator in workspace.rows("indicators") if indicator["code"] == code)
    return {row["ward_id"] for row in workspace.rows("indicator_values") if row["indicator_id"] == key}


@pytest.fixture
def brussels(processing: Any, workspace: Workspace, schaerbeek: Path) -> Workspace:
    run(processing, "importwards", workspace, INPUT=str(schaerbeek / "wards.geojson"), CODE_FIELD="mdzone")
    workspace.path.with_name("report.html").unlink()
    return workspace


def test_the_incomes_of_brussels(processing: Any, brussels: Workspace, schaerbeek: Path) -> None:
    file = str(schaerbeek / "income_2023.csv")
    results = run(processing, "importindicators", brussels, INPUT=file, CODE_COLUMN="MD_ID", PERIOD="2023")
    assert (results["IMPORTED"], results["MATCHED"], results["UNMATCHED"]) == (145, 145, 0)
    (indicator,) = brussels.rows("indicators")
    assert (indicator["code"], indicator["kind"], indicator["source"]) == (
        "valeur",
        "not_aggregable",
        "income_2023.csv",
    )
    found = values(brussels, "valeur")
    assert found["1"] == (19258.84, "ok")
    missing = [value for value, status in found.values() if status == "missing"]
    assert missing == [None] * 27
    assert 0 not in [value for value, _ in found.values()]
    assert {row["period"] for row in brussels.rows("indicator_values")} == {"2023"}
    assert "Columns without figures were left out: nom_fr, nom_nl." in results["_report"]


def test_the_people_of_brussels(processing: Any, brussels: Workspace, schaerbeek: Path, tmp_path: Path) -> None:
    definitions = table(
        tmp_path,
        "indicator,kind,numerator,denominator,unit\n"
        "totale_bevolking,count,,,people\n"
        "totaal_vreemdelingen,count,,,people\n"
        "turken,rate,,totale_bevolking,%\n",
        "definitions.csv",
    )
    file = str(schaerbeek / "population_2025_cp1252.csv")
    results = run(
        processing, "importindicators", brussels, INPUT=file, CODE_COLUMN="code", PERIOD="2025", DEFINITIONS=definitions
    )
    assert (results["IMPORTED"], results["MATCHED"], results["UNMATCHED"]) == (145 * 12, 145, 0)
    people = values(brussels, "totale_bevolking")
    assert sum(value for value, _ in people.values() if value is not None) == 1252352
    assert values(brussels, "turken")["1"] == (0.73, "ok")
    # Of quartier 904 only the total is known.
    assert people["904"] == (191, "ok")
    assert values(brussels, "turken")["904"] == (None, "missing")
    by_code = {indicator["code"]: indicator for indicator in brussels.rows("indicators")}
    assert (by_code["turken"]["kind"], by_code["turken"]["denominator"], by_code["turken"]["unit"]) == (
        "rate",
        "totale_bevolking",
        "%",
    )
    assert by_code["oeso"]["kind"] == "not_aggregable"


def test_rows_without_a_ward_are_listed_and_not_kept(processing: Any, three: Workspace, tmp_path: Path) -> None:
    file = table(tmp_path, "code;n\n1.0;10\n9;90\n;60\n2.0;\n")
    results = run(processing, "importindicators", three, INPUT=file, CODE_COLUMN="code", PERIOD="2025")
    assert (results["IMPORTED"], results["MATCHED"], results["UNMATCHED"]) == (2, 2, 2)
    assert values(three, "n") == {"1": (10.0, "ok"), "2": (None, "missing")}
    assert '<tr><td class="number">3</td><td>9</td></tr>' in results["_report"]
    assert '<tr><td class="number">4</td><td>(no code)</td></tr>' in results["_report"]
    assert "Wards that have no row in the table: 1." in results["_log"]


def test_no_row_with_a_ward_is_an_error(processing: Any, three: Workspace, tmp_path: Path) -> None:
    file = table(tmp_path, "code;n\nA;10\nB;90\n")
    assert refusal(processing, "importindicators", three, INPUT=file, CODE_COLUMN="code", PERIOD="2025") == (
        "No code of t.csv (such as A, B) is the code of a ward (such as 1, 2, 3). "
        "Choose another code column, or import the wards that belong to it. Nothing was imported."
    )


def test_a_lost_zero_is_put_back_and_said(processing: Any, workspace: Workspace, tmp_path: Path) -> None:
    with_wards(processing, workspace, tmp_path, "0101", "0102", "1101")
    file = table(tmp_path, "code;n\n101;1\n102;2\n1101;3\n")
    results = run(processing, "importindicators", workspace, INPUT=file, CODE_COLUMN="code", PERIOD="1")
    assert (results["MATCHED"], results["UNMATCHED"]) == (3, 0)
    assert values(workspace, "n") == {"0101": (1.0, "ok"), "0102": (2.0, "ok"), "1101": (3.0, "ok")}
    assert (
        "These codes were taken for those of wards that are written with zeros in front, with other capitals or another "
        "dash: 101 (0101), 102 (0102)."
    ) in results["_log"]


def test_a_lost_zero_of_what_is_there_twice_is_not_guessed(
    processing: Any, workspace: Workspace, tmp_path: Path
) -> None:
    with_wards(processing, workspace, tmp_path, "0101", "00101", "7")
    file = table(tmp_path, "code;n\n101;1\n7;2\n")
    results = run(processing, "importindicators", workspace, INPUT=file, CODE_COLUMN="code", PERIOD="1")
    assert (results["MATCHED"], results["UNMATCHED"]) == (1, 1)


def test_without_wards_there_is_nothing_to_join(processing: Any, workspace: Workspace, schaerbeek: Path) -> None:
    file = str(schaerbeek / "income_2023.csv")
    assert refusal(processing, "importindicators", workspace, INPUT=file, CODE_COLUMN="MD_ID", PERIOD="2023") == (
        "The workspace Buurt has no wards yet, and figures belong to wards. Import the wards first."
    )


def test_a_column_that_is_not_there(processing: Any, brussels: Workspace, schaerbeek: Path) -> None:
    file = str(schaerbeek / "income_2023.csv")
    assert refusal(processing, "importindicators", brussels, INPUT=file, CODE_COLUMN="mdzone", PERIOD="2023") == (
        "income_2023.csv has no column “mdzone”. Its columns are: MD_ID, nom_fr, nom_nl, valeur."
    )


def test_duplicate_codes_stop_the_import(processing: Any, three: Workspace, tmp_path: Path) -> None:
    file = table(tmp_path, "code;n\n1;1\n2;2\n1.0;3\n")
    assert refusal(processing, "importindicators", three, INPUT=file, CODE_COLUMN="code", PERIOD="1") == (
        "t.csv has codes in “code” that stand in more than one row: 1 (2, 4); the rows are in brackets. "
        "Keep one row for each ward, or choose the column that tells the wards apart. Nothing was imported."
    )


def test_the_same_period_twice_is_refused(processing: Any, three: Workspace, tmp_path: Path) -> None:
    file = table(tmp_path, "code;n;m\n1;1;2\n")
    run(processing, "importindicators", three, INPUT=file, CODE_COLUMN="code", PERIOD="2024")
    three.path.with_name("report.html").unlink()
    assert refusal(processing, "importindicators", three, INPUT=file, CODE_COLUMN="code", PERIOD="2024") == (
        "The workspace already has figures of 2024 for: n, m. Give another PERIOD, take those columns out of the file, "
        "or delete the old figures first. Nothing was imported."
    )
    run(processing, "importindicators", three, INPUT=file, CODE_COLUMN="code", PERIOD="2025")
    assert len(three.rows("indicators")) == 2
    assert len(three.rows("indicator_values")) == 4


def test_another_definition_is_refused(processing: Any, three: Workspace, tmp_path: Path) -> None:
    file = table(tmp_path, "code;n\n1;1\n")
    head = "indicator,kind,numerator,denominator,unit\n"
    first = {"CODE_COLUMN": "code", "PERIOD": "1", "DEFINITIONS": table(tmp_path, head + "n,count,,,\n", "d.csv")}
    run(processing, "importindicators", three, INPUT=file, **first)
    three.path.with_name("report.html").unlink()
    other = {**first, "PERIOD": "2", "DEFINITIONS": table(tmp_path, head + "n,not_aggregable,,,\n", "e.csv")}
    assert refusal(processing, "importindicators", three, INPUT=file, **other) == (
        "The indicator “n” is already in the workspace with another definition (it is of the kind count). "
        "Give it the same definition, or give the column another name. Nothing was imported."
    )
    # Without a definition it stays what it is.
    results = run(processing, "importindicators", three, INPUT=file, CODE_COLUMN="code", PERIOD="2")
    assert "<td>count</td>" in results["_report"]


def test_a_bad_definition_is_refused(processing: Any, three: Workspace, tmp_path: Path) -> None:
    file = table(tmp_path, "code;n\n1;1\n")
    definitions = table(tmp_path, "indicator,kind,numerator,denominator,unit\nn,median,,,\n", "d.csv")
    said = refusal(
        processing, "importindicators", three, INPUT=file, CODE_COLUMN="code", PERIOD="1", DEFINITIONS=definitions
    )
    assert (
        said == "d.csv, row 2: “median” is no kind of indicator. Write one of: count, rate, not_aggregable, left_out."
    )


def test_a_rate_of_what_is_no_count_is_said(processing: Any, three: Workspace, tmp_path: Path) -> None:
    file = table(tmp_path, "code;n;r\n1;1;5\n")
    definitions = table(tmp_path, "indicator;kind;numerator;denominator;unit\nr;rate;;n;%\n", "d.csv")
    results = run(
        processing, "importindicators", three, INPUT=file, CODE_COLUMN="code", PERIOD="1", DEFINITIONS=definitions
    )
    assert (
        "The rate “r” refers to “n”, which is not defined as a count: it cannot be estimated for other areas."
        in results["_log"]
    )


@pytest.mark.parametrize(
    ("cells", "said"),
    [
        (
            ("0,5", "1.5", "2"),
            "t.csv, row 3, column “n”: “1.5” has another decimal sign than the rows above it. Write the whole column with a comma, or with a point.",
        ),
        (
            ("0.5", "1.234.567", "2"),
            "t.csv, row 3, column “n”: “1.234.567” has another decimal sign than the rest. Write the whole column with a comma, or with a point.",
        ),
        (
            ("987", "1.234", "2"),
            "t.csv, row 3, column “n”: “1.234” may be thousands or decimals. Give the decimal sign as DECIMAL, or write the column without thousands separators.",
        ),
        (
            ("1", "2", "nb"),
            "t.csv, row 4, column “n”: “nb” is not a figure. Leave the cell empty where the figure is missing, or take the column out of the file.",
        ),
    ],
)
def test_figures_that_are_not_certain_are_refused(
    processing: Any, three: Workspace, tmp_path: Path, cells: tuple[str, ...], said: str
) -> None:
    lines = "".join(f"{code};{cell}\n" for code, cell in enumerate(cells, start=1))
    file = table(tmp_path, "code;n\n" + lines)
    assert refusal(processing, "importindicators", three, INPUT=file, CODE_COLUMN="code", PERIOD="1") == said


def test_names_alone_are_no_figures(processing: Any, three: Workspace, tmp_path: Path) -> None:
    file = table(tmp_path, "code;name\n1;Helmet\n")
    assert refusal(processing, "importindicators", three, INPUT=file, CODE_COLUMN="code", PERIOD="1") == (
        "t.csv has no column with figures beside “code”. Choose another file or code column."
    )


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "https://localhost:9/a.csv",
            "“https:…” is not a file on this computer: addresses, databases and virtual paths are not opened. Save the data to a file first, and import that.",
        ),
        (
            "/vsicurl/http://localhost:9/a.csv",
            "“/vsicurl/…” is not a file on this computer: addresses, databases and virtual paths are not opened. Save the data to a file first, and import that.",
        ),
        ("/nowhere/a.csv", "There is no file /nowhere/a.csv. Check its name and folder, and choose it again."),
    ],
)
def test_what_is_no_local_file_is_refused(processing: Any, three: Workspace, text: str, said: str) -> None:
    assert refusal(processing, "importindicators", three, INPUT=text, CODE_COLUMN="code", PERIOD="1") == said


def test_an_empty_table_is_refused(processing: Any, three: Workspace, tmp_path: Path) -> None:
    for content, said in (
        ("", "t.csv is empty. Export it again, and import the new file."),
        ("code;n\n", "t.csv has no rows below its heading. Export it again, with its figures."),
    ):
        file = table(tmp_path, content)
        assert refusal(processing, "importindicators", three, INPUT=file, CODE_COLUMN="code", PERIOD="1") == said


def test_the_level_that_the_codes_fit_is_taken(processing: Any, tmp_path: Path) -> None:
    workspace = with_wards(processing, make_workspace(tmp_path), tmp_path, "1", "2", "3", level="quartier")
    with_wards(processing, workspace, tmp_path, "1", "B", level="municipality")
    file = table(tmp_path, "code;n\n1;1\n2;2\n")
    results = run(processing, "importindicators", workspace, INPUT=file, CODE_COLUMN="code", PERIOD="1")
    assert results["MATCHED"] == 2
    assert "The figures were joined to the wards of the level “quartier”, which most codes fit." in results["_log"]
    workspace.path.with_name("report.html").unlink()
    file = table(tmp_path, "code;m\n1;1\n", "u.csv")
    assert refusal(processing, "importindicators", workspace, INPUT=file, CODE_COLUMN="code", PERIOD="1") == (
        "The codes of u.csv fit the wards of more than one level equally well: “quartier”, “municipality”. "
        "Give the one that is meant as LEVEL. Nothing was imported."
    )
    results = run(
        processing, "importindicators", workspace, INPUT=file, CODE_COLUMN="code", PERIOD="1", LEVEL="municipality"
    )
    assert results["MATCHED"] == 1
    (level,) = {ward["level"] for ward in workspace.rows("wards") if ward["id"] in wards_with(workspace, "m")}
    assert level == "municipality"
    workspace.path.with_name("report.html").unlink()
    assert refusal(processing, "importindicators", workspace, INPUT=file, PERIOD="2", LEVEL="sector") == (
        "The workspace has no wards of the level “sector”. Its levels are: “quartier”, “municipality”. Correct LEVEL."
    )


def test_the_column_and_the_sign_need_not_be_said(processing: Any, brussels: Workspace, schaerbeek: Path) -> None:
    file = str(schaerbeek / "income_2023.csv")
    results = run(processing, "importindicators", brussels, INPUT=file, PERIOD="2023")
    assert (results["IMPORTED"], results["MATCHED"], results["UNMATCHED"]) == (145, 145, 0)
    assert "Read as plain, with the wards in the column “MD_ID”." in results["_log"]
    assert "income_2023.csv was read as utf-8, its columns separated by “;”." in results["_log"]
    file = str(schaerbeek / "population_2025_cp1252.csv")
    results = run(processing, "importindicators", brussels, INPUT=file, PERIOD="2025")
    assert results["IMPORTED"] == 145 * 12
    assert "was read as cp1252" in results["_log"]


def test_a_period_has_to_be_known(processing: Any, brussels: Workspace, schaerbeek: Path) -> None:
    file = str(schaerbeek / "income_2023.csv")
    assert refusal(processing, "importindicators", brussels, INPUT=file) == (
        "income_2023.csv does not say of which year or period its figures are. Give it as PERIOD, such as 2025."
    )


def test_each_reason_for_no_figure_is_kept(processing: Any, workspace: Workspace, tmp_path: Path) -> None:
    tokens = ("", "-", "x", "?", "ND", "VS", "nvt", "GM", "-99996", "-99997", "-99998", "-99999", "0")
    with_wards(processing, workspace, tmp_path, *[f"w{index}" for index in range(len(tokens))])
    file = table(tmp_path, "code;n\n" + "".join(f"w{index};{token}\n" for index, token in enumerate(tokens)))
    results = run(processing, "importindicators", workspace, INPUT=file, PERIOD="1")
    found = values(workspace, "n")
    assert [found[f"w{index}"] for index in range(len(tokens))] == [
        (None, "missing"),
        (None, "empty"),
        (None, "censored"),
        (None, "unknown"),
        (None, "missing"),
        (None, "censored"),
        (None, "not_applicable"),
        (None, "missing"),
        (None, "empty"),
        (None, "censored"),
        (None, "not_applicable"),
        (None, "unknown"),
        (0.0, "ok"),
    ]
    assert "<td>kept secret at the source; a sum that needs it is not certain</td>" in results["_report"]


def test_totals_and_people_without_a_ward_are_told(processing: Any, workspace: Workspace, tmp_path: Path) -> None:
    with_wards(processing, workspace, tmp_path, "21015A00-", "21015A01-", "21015A02-", "21015A03-")
    rows = (
        "21015A00-;10\n21015A01-;20\n21015A02-;30\n21015A03-;x\n21015ZZZZ;1.234\n11001ZZZZ;50\n0;60\nTotaal;60\nX;7\n"
    )
    file = table(tmp_path, "code;inwoners [aantal];m\n" + rows.replace("\n", ";0,5\n"))
    results = run(processing, "importindicators", workspace, INPUT=file, PERIOD="1", DECIMAL="comma")
    assert (results["MATCHED"], results["UNMATCHED"]) == (4, 5)
    assert "Rows with totals were left out: 8 (0), 9 (Totaal)." in results["_log"]
    assert "Rows of people who are in no ward were left out: 6 (21015ZZZZ)." in results["_log"]
    assert "Not placed in a ward: 1234 of “inwoners [aantal]”." in results["_log"]
    assert "<td>X</td>" in results["_report"]


def test_a_heading_can_say_what_adds_up_and_definitions_come_first(
    processing: Any, three: Workspace, tmp_path: Path
) -> None:
    file = table(tmp_path, "code;a [aantal];b [percentage];c [mediaan];d [aantal]\n1;1;2;3;4\n")
    definitions = table(
        tmp_path, "indicator;kind;numerator;denominator;unit\nd [aantal];not_aggregable;;;EUR\n", "d.csv"
    )
    run(processing, "importindicators", three, INPUT=file, PERIOD="1", CODE_COLUMN="code", DEFINITIONS=definitions)
    found = {row["code"]: (row["kind"], row["unit"]) for row in three.rows("indicators")}
    assert found == {
        "a [aantal]": ("count", None),
        "b [percentage]": ("not_aggregable", "%"),
        "c [mediaan]": ("not_aggregable", None),
        "d [aantal]": ("not_aggregable", "EUR"),
    }


def test_figures_of_another_year_than_the_wards_are_suspected(
    processing: Any, workspace: Workspace, tmp_path: Path
) -> None:
    with_wards(processing, workspace, tmp_path, "21015A00-", "21015A01-", "21015A02-", level="sector 2024")
    file = table(tmp_path, "CD_SECTOR|TOTAL\n21015A00-|1\n21015A01-|2\n21015B11-|3\n", "t.txt")
    results = run(processing, "importindicators", workspace, INPUT=file, PERIOD="2025")
    assert (
        "Wards without a row (21015A02-) and rows without a ward (21015B11-) have codes of the same form: "
        "the figures may be of other years than the wards."
    ) in results["_log"]
    assert "The Belgian statistical sectors were drawn anew for 2025." in results["_log"]
    workspace.path.with_name("report.html").unlink()
    with_wards(processing, workspace, tmp_path, "21015A00-", "21015A01-", "21015B11-", level="sector 2025")
    file = table(tmp_path, "CD_SECTOR|NEW\n21015A00-|1\n21015A01-|2\n21015B11-|3\n", "u.txt")
    results = run(processing, "importindicators", workspace, INPUT=file, PERIOD="2025")
    assert "joined to the wards of the level “sector 2025”, which most codes fit." in results["_log"]
    table(tmp_path, "CD_SECTOR|AGAIN\n21015A00-|1\n21015A01-|2\n21015B11-|3\n", "v.txt")
    forced = run(
        processing,
        "importindicators",
        workspace,
        INPUT=str(tmp_path / "v.txt"),
        PERIOD="2025",
        LEVEL="sector 2024",
    )
    assert (
        "The codes fit the wards of the level “sector 2025” better (3 of its wards, and 2 of “sector 2024”)"
        in forced["_log"]
    )
    assert (
        '<tr><td>sector 2024</td><td class="number">2</td><td class="number">3</td></tr>'
        '<tr><td>sector 2025</td><td class="number">3</td><td class="number">3</td></tr>'
    ) in results["_report"]


def test_notes_under_the_table_are_no_figures(processing: Any, three: Workspace, tmp_path: Path) -> None:
    file = table(tmp_path, "code;n\n1;1\n2;x\n3;3\n\nBron: Statbel; verwerking BISA\n")
    results = run(processing, "importindicators", three, INPUT=file, PERIOD="1")
    assert values(three, "n") == {"1": (1.0, "ok"), "2": (None, "censored"), "3": (3.0, "ok")}
    assert '<td class="number">6</td><td>Bron: Statbel</td>' in results["_report"]
    three.path.with_name("report.html").unlink()
    file = table(tmp_path, "code;m\n1;1\nBron: Statbel; verwerking BISA\n3;3\n", "u.csv")
    assert refusal(processing, "importindicators", three, INPUT=file, PERIOD="1") == (
        "u.csv, row 3, column “m”: “verwerking BISA” is not a figure. "
        "Leave the cell empty where the figure is missing, or take the column out of the file."
    )
