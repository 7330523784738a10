"""Figures in text: read where they are certain, refused where they may be two things."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from resokit_qgis.errors import ResokitError
from resokit_qgis.workspace.importers import missing
from resokit_qgis.workspace.importers.numbers import Column, holds_number, parse_columns


def column(*texts: str, decimal: str = "", **others: list[str]) -> Column:
    columns = {"c": list(texts), **others}
    return parse_columns(columns, range(2, 2 + len(texts)), "f.csv", decimal)["c"]


def parse(*texts: str, decimal: str = "", **others: list[str]) -> list[float | None]:
    return column(*texts, decimal=decimal, **others).values


@pytest.mark.parametrize(
    ("texts", "figures"),
    [
        (["19258,84", "", "7"], [19258.84, None, 7.0]),
        (["1.5", "-2", "+3", ".5", "4."], [1.5, -2.0, 3.0, 0.5, 4.0]),
        (["1,5E+03"], [1500.0]),
        (["0.125", "1.250"], [0.125, 1.25]),
        (["1234.567", "1.250"], [1234.567, 1.25]),
        (["0", "00"], [0.0, 0.0]),
        # Thousands: the sign that is not the decimal one, a space of any width, an apostrophe.
        (["1", "12.345.678"], [1.0, 12345678.0]),
        (["0,5", "1.250"], [0.5, 1250.0]),
        (["1", "1.234,5"], [1.0, 1234.5]),
        (["1,234.5", "1,000"], [1234.5, 1000.0]),
        (["1", "1 234", "1\u00a0234", "1\u202f234\u202f567", "1\u2009234"], [1.0, 1234.0, 1234.0, 1234567.0, 1234.0]),
        (["1'234.5", "1’234.5", "-1'234'567"], [1234.5, 1234.5, -1234567.0]),
        (["1 234,5", "0,25"], [1234.5, 0.25]),
    ],
)
def test_figures(texts: list[str], figures: list[float | None]) -> None:
    assert parse(*texts) == figures


def test_another_column_tells_what_a_point_is() -> None:
    assert parse("1.250", "12.500", d=["0.5", "1"]) == [1.25, 12.5]


@pytest.mark.parametrize(
    ("texts", "message"),
    [
        (
            ["0,5", "1.5"],
            "f.csv, row 3, column “c”: “1.5” has another decimal sign than the rows above it. Write the whole column with a comma, or with a point.",
        ),
        (
            ["1", "1.250"],
            "f.csv, row 3, column “c”: “1.250” may be thousands or decimals. Give the decimal sign as DECIMAL, or write the column without thousands separators.",
        ),
        (
            ["1.5", "12.345.678"],
            "f.csv, row 3, column “c”: “12.345.678” has another decimal sign than the rest. Write the whole column with a comma, or with a point.",
        ),
        *[
            (
                ["1", text],
                f"f.csv, row 3, column “c”: “{text}” is not a figure. Leave the cell empty where the figure is missing, or take the column out of the file.",
            )
            for text in (
                "1.2.3",
                "1 2345",
                "1 234 56",
                "12 34",
                "1.234.567,8.9",
                "1_000",
                "١",
                "--1",
                "5 %",
                "2024/01/01",
            )
        ],
        (
            ["1", "n.b."],
            "f.csv, row 3, column “c”: “n.b.” is not a figure. Leave the cell empty where the figure is missing, or take the column out of the file.",
        ),
        (
            ["1", "-1e400"],
            "f.csv, row 3, column “c”: “-1e400” is not a figure. Leave the cell empty where the figure is missing, or take the column out of the file.",
        ),
        (
            ["1", "nan"],
            "f.csv, row 3, column “c”: “nan” is not a figure. Leave the cell empty where the figure is missing, or take the column out of the file.",
        ),
    ],
)
def test_what_is_not_certain_is_refused(texts: list[str], message: str) -> None:
    with pytest.raises(ResokitError) as caught:
        parse(*texts)
    assert str(caught.value) == message


def test_a_sign_that_is_given_decides() -> None:
    assert parse("1.250", decimal=".") == [1.25]
    assert parse("1.250", decimal=",") == [1250.0]
    with pytest.raises(ResokitError, match="another decimal sign than the rest"):
        parse("1,5", decimal=".")


def test_each_token_has_its_meaning() -> None:
    texts = ["", "-", "x", "X", "?", "ND", "nd", "VS", "nvt", "GM", "-99996", "-99997", "-99.998,00", "-99999", "3,5"]
    read = column(*texts)
    assert read.values == [None] * 14 + [3.5]
    assert read.statuses == [
        "missing",
        "empty",
        "censored",
        "censored",
        "unknown",
        "missing",
        "missing",
        "censored",
        "not_applicable",
        "missing",
        "empty",
        "censored",
        "not_applicable",
        "unknown",
        "ok",
    ]
    assert missing.ADDABLE == ("empty", "not_applicable")


_FIGURES = st.lists(st.integers(-(10**9), 10**9), min_size=1, max_size=20)


def written(hundredths: int, decimal: str, group: str) -> str:
    whole, rest = divmod(abs(hundredths), 100)
    return ("-" if hundredths < 0 else "") + f"{whole:,}".replace(",", group) + f"{decimal}{rest:02d}"


@settings(deadline=None, max_examples=150)
@given(_FIGURES, st.sampled_from([",", "."]), st.sampled_from(["", ".", ",", " ", "\u00a0", "\u202f", "'", "’"]))
def test_what_was_written_is_read(hundredths: list[int], decimal: str, group: str) -> None:
    if group == decimal:
        group = ""
    texts = [written(number, decimal, group) for number in hundredths]
    expected = [None if number / 100 in missing.NUMBERS else number / 100 for number in hundredths]
    assert parse(*texts) == expected


@settings(deadline=None, max_examples=300)
@given(st.lists(st.text(alphabet="0123456789.,-+ e'x?%", max_size=9), min_size=1, max_size=6))
def test_any_text_is_a_figure_a_token_or_refused(texts: list[str]) -> None:
    try:
        read = column(*texts)
    except ResokitError as error:
        assert str(error).startswith("f.csv, row ")
        return
    for text, value, status in zip(texts, read.values, read.statuses, strict=True):
        assert (value is None) == (status != "ok")
        if value is None and text.casefold() not in missing.TOKENS:
            assert text.lstrip("-").replace(".", "").replace(",", "").replace(" ", "").startswith("9999")
        if value is not None:
            # The same digits in the same order, whatever stands between them.
            digits = [letter for letter in text.lower().partition("e")[0] if letter.isdigit()]
            assert digits


def test_a_file_with_both_signs_tells_nothing() -> None:
    with pytest.raises(ResokitError, match="may be thousands or decimals"):
        parse("1.250", "2", d=["0.5", "1"], e=["0,5", "1"])


def test_a_column_of_names_holds_no_number() -> None:
    assert not holds_number(["Helmet", "", "Rue 1"])
    assert holds_number(["Helmet", "1.000"])
