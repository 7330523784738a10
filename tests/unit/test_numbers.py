"""Figures in text: read where they are certain, refused where they may be two things."""

from __future__ import annotations

import pytest

from resokit_qgis.errors import ResokitError
from resokit_qgis.workspace.importers.numbers import holds_number, parse_columns


def parse(*texts: str, **others: list[str]) -> list[float | None]:
    columns = {"c": list(texts), **others}
    return parse_columns(columns, range(2, 2 + len(texts)), "f.csv")["c"]


@pytest.mark.parametrize(
    ("texts", "figures"),
    [
        (["19258,84", "", "7"], [19258.84, None, 7.0]),
        (["1.5", "-2", "+3", ".5", "4."], [1.5, -2.0, 3.0, 0.5, 4.0]),
        (["1,5E+03"], [1500.0]),
        (["0.125", "1.250"], [0.125, 1.25]),
        (["1234.567", "1.250"], [1234.567, 1.25]),
        (["0", "00"], [0.0, 0.0]),
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
            "f.csv, row 3, column “c”: “1.250” may be thousands or decimals. Write the column without thousands separators, or with another number of decimals.",
        ),
        (
            ["1", "12.345.678"],
            "f.csv, row 3, column “c”: “12.345.678” has a thousands separator. Write the column without them.",
        ),
        (
            ["0,5", "1.250"],
            "f.csv, row 3, column “c”: “1.250” has a thousands separator. Write the column without them.",
        ),
        (
            ["1", "1.234,5"],
            "f.csv, row 3, column “c”: “1.234,5” has a thousands separator. Write the column without them.",
        ),
        (["1", "1 234"], "f.csv, row 3, column “c”: “1 234” has a thousands separator. Write the column without them."),
        (
            ["1", "1\u202f234"],
            "f.csv, row 3, column “c”: “1\u202f234” has a thousands separator. Write the column without them.",
        ),
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


def test_a_file_with_both_signs_tells_nothing() -> None:
    with pytest.raises(ResokitError, match="may be thousands or decimals"):
        parse("1.250", "2", d=["0.5", "1"], e=["0,5", "1"])


def test_a_column_of_names_holds_no_number() -> None:
    assert not holds_number(["Helmet", "", "Rue 1"])
    assert holds_number(["Helmet", "1.000"])
