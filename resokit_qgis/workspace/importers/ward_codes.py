"""Finding the wards that the rows of a table are about, by their codes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from resokit_qgis.workspace.importers import codes

_LEAST_SHARE = 0.5
"""Of the wards, or of the codes where those are fewer, that a column must fit to be taken for the codes unasked."""


class Level:
    """The wards of one level (or vintage: another year's wards are imported as a level of their own)."""

    def __init__(self, name: str, wards: Iterable[Mapping[str, Any]]) -> None:
        self.name = name
        self.ids: dict[str, str] = {}
        self.names: dict[str, str] = {}
        alike: dict[str, list[str]] = {}
        for ward in wards:
            self.ids[ward["code"]] = ward["id"]
            self.names[ward["code"]] = ward["name"] or ""
            alike.setdefault(alike_form(ward["code"]), []).append(ward["code"])
        self._code_of = {form: found[0] for form, found in alike.items() if len(found) == 1}

    def __len__(self) -> int:
        return len(self.ids)

    def code_of(self, text: str) -> str:
        """The code of the ward that `text` is, or is but for capitals, a dash or zeros in front; else empty."""
        return text if text in self.ids else self._code_of.get(alike_form(text), "")


def alike_form(code: str) -> str:
    """What remains of a code that a spreadsheet or another writer changed: "0101" and "101" are alike.

    Statistical sectors are written with a dash or an underscore, and in capitals or not.
    """
    form = code.strip().casefold().replace("_", "-")
    return (form.lstrip("0") or "0") if form.isascii() and form.isdigit() else form


def levels_of(wards: Sequence[Mapping[str, Any]]) -> list[Level]:
    groups: dict[str, list[Mapping[str, Any]]] = {}
    for ward in wards:
        groups.setdefault(ward["level"] or "", []).append(ward)
    return [Level(name, members) for name, members in groups.items()]


@dataclass(frozen=True)
class Fit:
    """How the codes in `column` fit the wards of `level`: `code_of` takes each distinct text to the code of its ward.

    `known` is the number of distinct texts that are no empty cells.
    """

    column: str
    level: Level
    code_of: Mapping[str, str] = field(repr=False)
    known: int

    @property
    def found(self) -> int:
        """The number of wards that have a row."""
        return len({code for code in self.code_of.values() if code})

    @property
    def share(self) -> float:
        """`found` as a share of the wards, or of the codes where the table has fewer of them."""
        return self.found / max(1, min(len(self.level), self.known))

    @property
    def enough(self) -> bool:
        return self.share >= _LEAST_SHARE

    def changed(self) -> list[str]:
        """The texts that are a ward's code only after a zero, a dash or capitals were put right."""
        return [text for text, code in self.code_of.items() if code and code != text]


def fits(column: str, texts: Sequence[str], levels: Sequence[Level]) -> list[Fit]:
    """How the column `column` with `texts` fits each of `levels`."""
    distinct = list(dict.fromkeys(texts))
    plain = dict(zip(distinct, codes.normalised(distinct), strict=True))
    known = len({code for code in plain.values() if code})
    return [
        Fit(column, level, {text: level.code_of(code) if code else "" for text, code in plain.items()}, known)
        for level in levels
    ]


def repeated(fit: Fit, texts: Sequence[str], groups: Sequence[str]) -> bool:
    """Whether a ward has more than one row of the same group (period and kind of area): a column of figures would."""
    found = [(fit.code_of[text], group) for text, group in zip(texts, groups, strict=True) if fit.code_of[text]]
    return len(set(found)) < len(found)
