"""What a profile says of a table: which columns hold codes, names, periods and figures."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from resokit_qgis.workspace.importers.table_source import TextTable

_YEAR = re.compile(r"(?P<name>.*?[^\s_(,:–-])[\s_(,:–-]+(?P<year>(?:19|20)[0-9]{2}(?:[-–/](?:(?:19|20)?[0-9]{2}))?)\)?")


@dataclass(frozen=True)
class Figure:
    """A column of figures: the code of its indicator, and its period where the heading tells.

    `kind` and `unit` are what the heading says in words ("count", "%"); empty where it does not.
    """

    column: str
    indicator: str
    period: str = ""
    kind: str = ""
    unit: str = ""


@dataclass(frozen=True)
class Layout:
    """The columns of a table by what they hold. `keys` and `names` are those that may hold codes and names of wards.

    `keys` stand in the order in which they are tried; the one that fits most wards is taken. `period_column` and
    `level_column` tell for each row of which period and which kind of area it is; empty where there is none.
    """

    profile: str
    figures: tuple[Figure, ...]
    keys: tuple[str, ...]
    names: tuple[str, ...] = ()
    period_column: str = ""
    level_column: str = ""


@dataclass(frozen=True)
class Profile:
    """One source's way to lay out a table. `needs` says in words by which columns it is known."""

    name: str
    label: str
    needs: str
    fits: Callable[[TextTable], bool]
    layout: Callable[[TextTable], Layout]


def find(columns: Sequence[str], *names: str) -> str:
    """The first of `columns` that is called one of `names`, in capitals or not; an empty text where none is."""
    for name in names:
        for column in columns:
            if column.casefold() == name:
                return column
    return ""


def beginning_with(columns: Sequence[str], *starts: str) -> tuple[str, ...]:
    """Those of `columns` that begin with one of `starts`, in capitals or not."""
    return tuple(column for column in columns if column.casefold().startswith(starts))


def without(columns: Sequence[str], *others: str) -> list[str]:
    """`columns` but the `others` and those without a heading."""
    return [column for column in columns if column and column not in others]


def year_apart(heading: str) -> tuple[str, str]:
    """The heading without the year at its end, and that year (or years): "Income (2021)" -> "Income", "2021"."""
    found = _YEAR.fullmatch(heading)
    return (found["name"], found["year"]) if found else (heading, "")
