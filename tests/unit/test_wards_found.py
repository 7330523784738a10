"""Finding the wards of a table: by codes that a spreadsheet changed, by names that a person looks through."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from resokit_qgis.errors import ResokitError
from resokit_qgis.workspace.importers import ward_names
from resokit_qgis.workspace.importers.formats import layout_of
from resokit_qgis.workspace.importers.joining import Wanted, join
from resokit_qgis.workspace.importers.special_rows import is_sum, is_unplaced, says_total
from resokit_qgis.workspace.importers.table_source import TextTable, read_table
from resokit_qgis.workspace.importers.ward_codes import Level, alike_form, fits, levels_of


def level(*codes: str, name: str = "", names: tuple[str, ...] = ()) -> Level:
    called = names or ("",) * len(codes)
    return Level(
        name, [{"code": code, "id": "k" + code, "name": word} for code, word in zip(codes, called, strict=True)]
    )


def text_table(**columns: list[str]) -> TextTable:
    rows = tuple(range(2, 2 + len(next(iter(columns.values())))))
    return TextTable("t.csv", tuple(columns), rows, tuple(columns.values()))


@pytest.mark.parametrize(
    ("ward", "written"),
    [("0101", "101"), ("0101", "101.0"), ("21001A00-", "21001a00_"), ("BU03630000", "bu03630000"), ("A 1", " A 1 ")],
)
def test_a_code_that_was_changed_on_the_way_is_known(ward: str, written: str) -> None:
    (fit,) = fits("code", [written, ""], [level(ward, "X")])
    assert fit.code_of == {written: ward, "": ""}


def test_what_may_be_two_wards_is_neither() -> None:
    (fit,) = fits("code", ["1", "01", "001"], [level("1", "01")])
    assert fit.code_of == {"1": "1", "01": "01", "001": ""}


@settings(deadline=None)
@given(st.lists(st.text(alphabet="0123456789aAbB_-", min_size=1, max_size=6), unique=True, min_size=1, max_size=12))
def test_every_ward_is_found_by_its_own_code_and_no_two_by_one(codes: list[str]) -> None:
    wards = level(*codes)
    assert [wards.code_of(code) for code in codes] == codes
    for code in codes:
        found = wards.code_of("0" + code)
        assert not found or alike_form(found) == alike_form("0" + code)


def found_column(table: TextTable, *levels: Level, column: str = "") -> tuple[str, str]:
    joined = join(table, layout_of(table, "plain"), [""] * len(table.rows), levels, Wanted(column))
    return joined.column, joined.level.name


def test_the_column_that_fits_most_wards_is_taken() -> None:
    table = text_table(gemeente=["21", "21", "21"], n=["1", "2", "1"], wijk=["1", "2", "3"], m=["5", "6", "7"])
    assert found_column(table, level("1", "2", "3", "4")) == ("wijk", "")


def test_a_column_of_small_counts_is_not_taken_for_codes() -> None:
    table = text_table(n=["1", "2", "2", "3"], wijk=["1", "2", "3", "9"])
    assert found_column(table, level("1", "2", "3", "4")) == ("wijk", "")


NAMED = level("1", "2", "3", names=("Noord", "Zuid", "Oost"))


def test_counts_that_look_like_codes_do_not_pass_over_names() -> None:
    # The only figures, figures that contradict the names, and a real code beside names.
    assert found_column(text_table(wijk=["Noord", "Zuid", "Oost"], n=["1", "2", "3"]), NAMED) == ("wijk", "")
    table = text_table(wijk=["Noord", "Zuid", "Oost"], n=["3", "1", "2"], m=["9", "8", "7"])
    assert found_column(table, NAMED) == ("wijk", "")
    table = text_table(wijk=["Noord", "Zuid", "Oost"], n=["1", "2", "3"], m=["9", "8", "7"])
    assert found_column(table, NAMED) == ("n", "")


def test_a_heading_that_says_code_comes_first() -> None:
    table = text_table(n=["1", "2", "3"], code=["1", "2", "9"], m=["9", "8", "7"])
    assert found_column(table, level("1", "2", "3")) == ("code", "")


def test_a_table_with_several_rows_for_a_ward_keeps_its_column() -> None:
    table = text_table(wijk=["1", "1", "2", "2", "3", "3"], n=["1", "2", "5", "6", "7", "8"])
    assert found_column(table, level("1", "2", "3")) == ("wijk", "")


def test_a_table_of_a_whole_country_fits_the_wards_of_one_town() -> None:
    table = text_table(cd=[f"{number}A" for number in range(1000)], n=["7"] * 1000)
    assert found_column(table, level("3A", "4A", "5A"), level("x", name="other")) == ("cd", "")


def test_no_column_that_fits_is_an_error_that_says_which_came_nearest() -> None:
    table = text_table(a=["1", "8", "9", "7"], b=["x", "y", "z", "q"])
    with pytest.raises(ResokitError) as caught:
        found_column(table, level("1", "2", "3", "4"))
    assert str(caught.value) == (
        "No column of t.csv fits the wards (such as 1, 2, 3 … (+1)), by code or by name; “a” comes nearest, with 1 of 4 codes. "
        "Give the column as CODE_COLUMN, or import the wards that belong to it. Nothing was imported."
    )


ANTWERP = level(
    "ANT01",
    "ANT02",
    "ANT03",
    "ANT04",
    names=(
        "Antwerpen - Amandus & Atheneum",
        "Antwerpen - Luchtbal",
        "Berchem - Groenenhoek",
        "Borgerhout - Intra Muros",
    ),
)


def test_names_that_are_nearly_those_of_wards_are_proposed() -> None:
    proposals = ward_names.propose(
        ["Amandus - Atheneum", "antwerpen luchtbal", "Groenenhoek", "Bórgerhout Intra-Muros", "Elders"], ANTWERP, {}
    )
    assert [(found.code, found.accept) for found in proposals] == [
        ("ANT01", ""),
        ("ANT02", ""),
        ("ANT03", ""),
        ("ANT04", ""),
        ("", ""),
    ]
    assert [found.score for found in proposals] == [0.9, 1.0, 0.9, 1.0, 0.0]


def test_the_same_name_of_two_wards_is_nobodys() -> None:
    wards = level("1", "2", "3", names=("Centrum", "centrum", "Noord"))
    assert ward_names.same_names(["Centrum", "NOORD ", "Zuid"], wards) == {"NOORD ": "3"}


def decisions(folder: Path, content: str) -> TextTable:
    path = folder / "m.csv"
    path.write_text(content, encoding="utf-8")
    return read_table(str(path))


def test_what_a_person_decides_comes_back(tmp_path: Path) -> None:
    proposals = ward_names.propose(["Amandus - Atheneum", "Groenenhoek", "=1+1", "Elders"], ANTWERP, {})
    written = ward_names.to_csv(proposals, ANTWERP)
    assert written.splitlines()[0] == "\ufeffname_in_file;ward_code;ward_name;score;accept"
    assert "'=1+1;;;;" in written
    answered = (
        written.replace("0.90;\r\n", "0.90;y\r\n")
        .replace("'=1+1;;;;", "'=1+1;ant02;;;ja")
        .replace("Elders;;;;", "Elders;;;;n")
    )
    decided = ward_names.read_decisions(decisions(tmp_path, answered), ANTWERP)
    assert decided == {"Amandus - Atheneum": "ANT01", "Groenenhoek": "ANT03", "=1+1": "ANT02", "Elders": ""}
    setting = ward_names.to_keep({"other": {"a": "b"}}, "", decided)
    assert ward_names.kept(setting) == {"other": {"a": "b"}, "": decided}
    again = ward_names.propose(["Elders", "Groenenhoek"], ANTWERP, decided)
    assert [(found.code, found.accept) for found in again] == [("", "n"), ("ANT03", "y")]


@pytest.mark.parametrize(
    ("line", "said"),
    [
        (
            "Elders;ANT01;;;perhaps",
            "m.csv, row 2: “perhaps” in “accept” is neither a yes nor a no. Write y or n, or leave it empty. Nothing was imported.",
        ),
        (
            "Elders;ANT99;;;y",
            "m.csv, row 2: “ANT99” in “ward_code” is not the code of a ward of this level. Write the code of the ward that “Elders” is, or n in “accept”. Nothing was imported.",
        ),
    ],
)
def test_an_answer_that_cannot_be_followed_is_refused(tmp_path: Path, line: str, said: str) -> None:
    table = decisions(tmp_path, f"name_in_file;ward_code;ward_name;score;accept\n{line}\n")
    with pytest.raises(ResokitError) as caught:
        ward_names.read_decisions(table, ANTWERP)
    assert str(caught.value) == said


@pytest.mark.parametrize("text", ["Totaal", "TOTAL", "Total général", "Ensemble", "Som", "subtotaal", "Alle wijken"])
def test_a_total_says_so(text: str) -> None:
    assert says_total(text)


@pytest.mark.parametrize("text", ["Totalisme", "Somers", "Allée verte", "0", ""])
def test_what_only_looks_like_a_total(text: str) -> None:
    assert not says_total(text)


def test_a_row_of_sums_is_a_total() -> None:
    assert is_sum([60.0, 1.5], [60.0, 4.5], [3, 3])
    assert not is_sum([61.0, 4.0], [60.0, 4.5], [3, 3])
    assert not is_sum([60.0], [60.0], [2])
    assert not is_sum([0.0, None], [0.0, 0.0], [3, 3])


@pytest.mark.parametrize(
    ("code", "unplaced"),
    [("99991", True), ("99999", True), ("21015ZZZZ", True), ("21015WONB", True), ("21015onb", True), ("zzzz", True)]
    + [("11001ZZZZ", False), ("99998", False), ("21015A00-", False), ("", False)],
)
def test_people_whose_ward_is_not_known(code: str, unplaced: bool) -> None:
    assert is_unplaced(code, {"21015"}) is unplaced


def test_levels_are_kept_apart() -> None:
    wards = [{"code": "1", "id": "a", "name": "", "level": "x"}, {"code": "1", "id": "b", "name": "", "level": ""}]
    assert [(found.name, found.ids) for found in levels_of(wards)] == [("x", {"1": "a"}), ("", {"1": "b"})]
