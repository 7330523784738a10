"""Text tables as people save them, and what their definitions say."""

from __future__ import annotations

import csv
import subprocess
import sys
from pathlib import Path

import pytest

from resokit_qgis.errors import ResokitError
from resokit_qgis.workspace.importers.definitions import Definition, not_counts, read_definitions
from resokit_qgis.workspace.importers.delimiters import delimiter_of
from resokit_qgis.workspace.importers.table_source import Reading, TextTable, read_table

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


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16", "utf-16-le", "utf-16-be", "utf-16-be with a mark"]
)
def test_each_encoding(tmp_path: Path, encoding: str) -> None:
    text = "code;n\n1;é\n2;Cité Moderne\n"
    mark = b"\xfe\xff" if encoding.endswith("mark") else b""
    content = mark + text.encode(encoding.partition(" ")[0])
    read = table(tmp_path, content)
    assert (read.columns, read.cells) == (("code", "n"), (("1", "é"), ("2", "Cité Moderne")))


def test_the_real_table_in_each_encoding(tmp_path: Path) -> None:
    content = (DEMO / "income_2023.csv").read_bytes().decode("utf-8")
    read = {
        encoding: table(tmp_path, content.encode(encoding))
        for encoding in ("utf-8", "utf-8-sig", "cp1252", "utf-16", "utf-16-le", "utf-16-be")
    }
    assert len({found.cells for found in read.values()}) == 1


def test_what_is_not_the_usual_encoding_is_told_by_its_letters(tmp_path: Path) -> None:
    content = "1;Łódź\n2;Śródmieście\n3;Polesie – Górna\n4;Bałuty\n"
    assert table(tmp_path, ("code;n\n" + content).encode("cp1250")).column("n")[1] == "Śródmieście"


def test_an_encoding_can_be_given(tmp_path: Path) -> None:
    path = tmp_path / "t.csv"
    path.write_bytes("code;n\n1;Ξ\n".encode("cp1253"))
    assert read_table(str(path), Reading(encoding="cp1253")).column("n") == ["Ξ"]
    with pytest.raises(ResokitError) as caught:
        read_table(str(path), Reading(encoding="utf-8"))
    assert str(caught.value) == (
        "t.csv is not in utf-8, or is damaged: row 2 cannot be read. "
        "Save it again as CSV (UTF-8), or give its encoding as ENCODING."
    )
    with pytest.raises(ResokitError) as caught:
        read_table(str(path), Reading(encoding="klingon"))
    assert str(caught.value) == (
        "ENCODING “klingon” is not known. Write one such as utf-8, utf-16 or cp1252, or leave it empty."
    )


def test_without_its_library_an_encoding_is_not_guessed(tmp_path: Path) -> None:
    path = tmp_path / "t.csv"
    path.write_bytes("code;n\n1;é\n".encode("cp1252"))
    source = (
        "import sys; sys.modules['charset_normalizer'] = None\n"
        "from resokit_qgis.workspace.importers.text_file import read_text\n"
        "from pathlib import Path\n"
        "try:\n    read_text(Path(sys.argv[1]))\n"
        "except Exception as error:\n    print(type(error).__name__, error)\n"
        "print(read_text(Path(sys.argv[1]), 'cp1252').content)"
    )
    done = subprocess.run(
        [sys.executable, "-c", source, str(path)], cwd=DEMO.parents[2], capture_output=True, text=True, check=True
    )
    assert done.stdout.startswith("MissingLibraryError This needs the Python library charset_normalizer")
    assert "1;é" in done.stdout


@pytest.mark.parametrize(
    ("content", "delimiter"),
    [
        # Decimal commas, names with commas, a title with commas, quoted bars, figures in quotes.
        ("code;a;b\n1;1,5;2,5\n2;3,5;4,5\n", ";"),
        ("CD_SECTOR|TX|TOTAL\n11001A00-|CENTER, NOORD|12\n11001A01-|ZUID, OOST|15\n", "|"),
        ("Een titel, met, veel, komma's\n\ncode;n\n1;1,5\n2;2,5\n3;3,5\n", ";"),
        ('"Wijken";"Inwoners|2024";"Inwoners|2025"\n"A";"1";"2"\n"B";"";"5"\n', ";"),
        ('code,n\n1,"1,234.5"\n2,"2,500.5"\n', ","),
        ("code\tnaam\tn\n1\tA; B\t1,5\n2\tC; D\t2,5\n", "\t"),
        ("code;n\n1;1\n", ";"),
    ],
)
def test_the_sign_between_columns_is_found(content: str, delimiter: str) -> None:
    assert delimiter_of(content, "t.csv") == delimiter


def test_the_sniffer_alone_would_not_do() -> None:
    content = "Een titel, met, veel, komma's\n\nBron: x, y\n\ncode;n;m\n1;1,5;2,5\n2;3,5;4,5\n"
    try:
        alone = csv.Sniffer().sniff(content, ";,\t|").delimiter
    except csv.Error:
        alone = ""
    assert alone != ";"
    assert delimiter_of(content, "t.csv") == ";"


@pytest.mark.parametrize(
    "above",
    [
        "Bevolking per wijk\n",
        "Bevolking per wijk;;\n\nBron: Statbel, 2024;;\n",
        "Bron:;Statbel\n\n",
        '"Een titel\nover twee regels"\n\n',
        "\n\nTitel, met, komma's\n",
    ],
)
def test_titles_above_a_table_are_passed_over(tmp_path: Path, above: str) -> None:
    read = table(tmp_path, above + "code;naam;n\n1;a;1,5\n2;b;2,5\n3;c;3,5\n\nBron: x\n")
    assert read.columns == ("code", "naam", "n")
    assert read.column("n") == ["1,5", "2,5", "3,5", ""]
    lines = above.count("\n") - ('"' in above)
    assert read.rows[0] == lines + 2


def test_a_heading_is_known_by_a_column_that_is_asked_for(tmp_path: Path) -> None:
    path = tmp_path / "t.csv"
    path.write_text("soort;jaar;bron\nx;2024;Statbel\ncode;n;m\n1;2;3\n", encoding="utf-8")
    assert read_table(str(path), Reading(wanted={"code"})).columns == ("code", "n", "m")


def test_another_spreadsheet_is_refused_with_the_way_out(tmp_path: Path) -> None:
    assert refused(tmp_path, b"\xd0\xcf\x11\xe0", "t.xls") == (
        "t.xls is a spreadsheet of a kind that is not read here. "
        "Save it as an Excel workbook (xlsx) or as CSV (UTF-8), and import that."
    )


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
            "It cannot be told in which encoding t.csv was saved. Save it again as CSV (UTF-8), or give its encoding as ENCODING, such as cp1252.",
        ),
        (
            "a;b\n1;é\n".encode("utf-16")[:-1],
            "t.csv is not in utf-16-le, or is damaged: row 2 cannot be read. Save it again as CSV (UTF-8), or give its encoding as ENCODING.",
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
    return read_definitions(definitions, figures.file, figures.columns[1:], existing)


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
            "definitions.csv, row 2: “median” is no kind of indicator. Write one of: count, rate, not_aggregable, left_out.",
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
        read_definitions(
            table(tmp_path, "indicator,kind\npeople,count\n", "definitions.csv"), figures.file, figures.columns[1:], ()
        )
    assert str(caught.value) == "definitions.csv has no column “numerator”. Its columns are: indicator, kind."
