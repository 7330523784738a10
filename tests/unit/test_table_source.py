"""Text tables as people save them, and what their definitions say."""

from __future__ import annotations

from pathlib import Path

import pytest

from resokit_qgis.errors import ResokitError
from resokit_qgis.workspace.importers.definitions import Definition, not_counts, read_definitions
from resokit_qgis.workspace.importers.table_source import TextTable, read_table

DEMO = Path(__file__).resolve().parents[2] / "resources" / "demo" / "schaerbeek"


def table(folder: Path, content: str | bytes, name: str = "t.csv") -> TextTable:
    path = folder / name
    path.write_bytes(content.encode("utf-8") if isinstance(content, str) else content)
    return read_table(str(path))


def refused(folder: Path, content: str | bytes, name: str = "t.csv") -> str:
    with pytest.raises(ResokitError) as caught:
        table(folder, content, name)
    return str(caught.value)


def test_the_two_real_tables() -> None:
    income = read_table(str(DEMO / "income_2023.csv"))
    assert income.columns == ("MD_ID", "nom_fr", "nom_nl", "valeur")
    assert (len(income.rows), income.rows[0]) == (145, 2)
    assert income.column("valeur").count("") == 27
    assert income.column("nom_fr")[2] == "Béguinage - Dixmude"
    population = read_table(str(DEMO / "population_2025_cp1252.csv"))
    assert len(population.columns) == 14
    assert "Molière - Longchamp" in population.column("naam_nl")


@pytest.mark.parametrize("delimiter", [";", ",", "\t", "|"])
def test_each_delimiter(tmp_path: Path, delimiter: str) -> None:
    content = "code;name;value\n1;a;2\n2;b;3\n".replace(";", delimiter)
    assert table(tmp_path, content).cells == (("1", "a", "2"), ("2", "b", "3"))


def test_a_comma_in_figures_does_not_cut_them(tmp_path: Path) -> None:
    assert table(tmp_path, "code;value\n1;2,5\n2;3,5\n").cells == (("1", "2,5"), ("2", "3,5"))


@pytest.mark.parametrize("content", [b"\xef\xbb\xbfcode;n\n1;\xc3\xa9\n", b"code;n\n1;\xc3\xa9\n", b"code;n\n1;\xe9\n"])
def test_each_encoding(tmp_path: Path, content: bytes) -> None:
    read = table(tmp_path, content)
    assert (read.columns, read.cells) == (("code", "n"), (("1", "é"),))


def test_rows_keep_the_numbers_of_the_spreadsheet(tmp_path: Path) -> None:
    read = table(tmp_path, "\ncode;n\n\n1;NA\n;\n2; 5\u00a0\n")
    assert read.rows == (4, 6)
    assert read.cells == (("1", "NA"), ("2", "5"))


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"", "t.csv is empty. Export it again, and import the new file."),
        ("code;value\n", "t.csv has no rows below its heading. Export it again, with its figures."),
        (
            "code\n1\n",
            "t.csv has one column only. Separate its columns by semicolons, commas, tabs or bars (|), and name them in the first row.",
        ),
        ("a;b;a\n1;2;3\n", "t.csv has more than one column called “a”. Give each column a name of its own."),
        (
            b"PK\x03\x04\x00\x00",
            "t.csv is not a text table. Save it from your spreadsheet as CSV (UTF-8), and import that.",
        ),
        (
            b"a;b\n1;\x81\n",
            "t.csv is in neither UTF-8 nor Windows-1252. Save it again as CSV (UTF-8).",
        ),
    ],
)
def test_what_is_no_table_is_refused(tmp_path: Path, content: str | bytes, message: str) -> None:
    assert refused(tmp_path, content) == message


def test_a_row_longer_than_the_heading_is_refused(tmp_path: Path) -> None:
    assert refused(tmp_path, '\n\na;b\n"1\n1";2\n\n1;2;3;4\n') == (
        "t.csv, row 6: it has 4 cells, and the heading has 2. "
        "Give each column a heading, or put a cell that holds the separator in quotes."
    )


def test_a_quote_that_does_not_close_is_refused(tmp_path: Path) -> None:
    assert refused(tmp_path, '\na;b\n1;2\n3;"4\n5;6\n') == (
        't.csv, row 4: a quote (") opens a cell here and does not close it as it should. Close it, or take it out.'
    )


def test_a_column_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(ResokitError) as caught:
        table(tmp_path, "code;value\n1;2\n").column("MD_ID")
    assert str(caught.value) == "t.csv has no column “MD_ID”. Its columns are: code, value."


FIGURES = "code;people;foreign;share\n1;10;2;20\n"


def defined(folder: Path, *lines: str, existing: tuple[str, ...] = ()) -> dict[str, Definition]:
    figures = table(folder, FIGURES, "figures.csv")
    definitions = table(folder, "\n".join(("indicator,kind,numerator,denominator,unit", *lines)), "definitions.csv")
    return read_definitions(definitions, figures, "code", existing)


def test_definitions(tmp_path: Path) -> None:
    found = defined(
        tmp_path, "people,count,,,", "share,rate,,people,%", "foreign,rate,share,households,", existing=("households",)
    )
    assert found["share"] == Definition("share", "rate", "", "people", "%")
    assert not_counts(found, {"households": "count"}) == [("foreign", "share")]
    assert not_counts(found, {"households": "not_aggregable"}) == [("foreign", "share"), ("foreign", "households")]


@pytest.mark.parametrize(
    ("line", "message"),
    [
        (
            "age,count,,,",
            "definitions.csv, row 2: “age” is no column of figures in figures.csv. Its columns are: people, foreign, share. Correct the name, or take the row out.",
        ),
        (
            "code,count,,,",
            "definitions.csv, row 2: “code” is no column of figures in figures.csv. Its columns are: people, foreign, share. Correct the name, or take the row out.",
        ),
        (
            "share,median,,,",
            "definitions.csv, row 2: “median” is no kind of indicator. Write one of: count, rate, not_aggregable.",
        ),
        (
            "share,rate,,,%",
            "definitions.csv, row 2: the rate “share” has no denominator. Name the column that it is a share of.",
        ),
        (
            "share,rate,,people,",
            "definitions.csv, row 2: the rate “share” has no numerator. Name it, or, if the column is itself a percentage of “people”, write % as its unit.",
        ),
        (
            "share,rate,aliens,people,",
            "definitions.csv, row 2: the numerator “aliens” is neither another column of figures.csv nor an indicator in the workspace. Correct its name, or import it first.",
        ),
        (
            "share,rate,foreign,share,",
            "definitions.csv, row 2: the denominator “share” is neither another column of figures.csv nor an indicator in the workspace. Correct its name, or import it first.",
        ),
        (
            "people,count,foreign,,",
            "definitions.csv, row 2: only a rate has a numerator and a denominator. Make “people” a rate, or empty both.",
        ),
    ],
)
def test_bad_definitions(tmp_path: Path, line: str, message: str) -> None:
    with pytest.raises(ResokitError) as caught:
        defined(tmp_path, line)
    assert str(caught.value) == message


def test_a_second_definition_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ResokitError) as caught:
        defined(tmp_path, "people,count,,,", "people,count,,,")
    assert (
        str(caught.value)
        == "definitions.csv, row 3: “people” is defined for the second time. Keep one of the two rows."
    )


def test_definitions_need_their_columns(tmp_path: Path) -> None:
    figures = table(tmp_path, FIGURES, "figures.csv")
    with pytest.raises(ResokitError) as caught:
        read_definitions(table(tmp_path, "indicator,kind\npeople,count\n", "definitions.csv"), figures, "code", ())
    assert str(caught.value) == "definitions.csv has no column “numerator”. Its columns are: indicator, kind."
