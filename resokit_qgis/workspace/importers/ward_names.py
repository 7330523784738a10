"""Finding wards by their names, where a table has no codes: proposals that a person looks through, and that are kept."""

from __future__ import annotations

import csv
import difflib
import io
import json
import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from resokit_qgis.errors import QT_TRANSLATE_NOOP, ResokitError
from resokit_qgis.workspace.importers.cell_text import guarded, unguarded
from resokit_qgis.workspace.importers.codes import NO
from resokit_qgis.workspace.importers.table_source import TextTable
from resokit_qgis.workspace.importers.ward_codes import Level

COLUMNS = ("name_in_file", "ward_code", "ward_name", "score", "accept")
SETTING = "ward_names"
"""The setting of a workspace that keeps what people decided: JSON, level -> name in a file -> code, "" for none."""
YES = ("1", "true", "t", "yes", "y", "ja", "j", "waar", "oui", "o", "vrai", "x")
_LEAST_SCORE = 0.6
_CANDIDATES = 10


class _Plain(csv.excel):
    delimiter = ";"
    lineterminator = "\r\n"


class _Quoted(_Plain):
    quoting = csv.QUOTE_ALL


@dataclass(frozen=True)
class Proposal:
    """A name in a file and the ward that it may be; `score` is 1 where they are the same but for signs and accents.

    `accept` is "y" or "n" where a person decided before, else empty. Without a likely ward `code` is empty.
    """

    name: str
    code: str
    score: float
    accept: str = ""


def plain_form(name: str) -> str:
    """A name without accents, capitals and signs: "Saint-Gilles" and "saint gilles" are the same."""
    letters = unicodedata.normalize("NFKD", name.casefold())
    return " ".join(re.findall(r"\w+", "".join(letter for letter in letters if not unicodedata.combining(letter))))


def same_names(names: Iterable[str], level: Level) -> dict[str, str]:
    """name -> code, for each of `names` that is the name of exactly one ward, but for capitals and spaces."""
    called: dict[str, list[str]] = {}
    for code, name in level.names.items():
        if name:
            called.setdefault(" ".join(name.casefold().split()), []).append(code)
    found = {}
    for name in names:
        wards = called.get(" ".join(name.casefold().split()), [])
        if len(wards) == 1:
            found[name] = wards[0]
    return found


def propose(names: Iterable[str], level: Level, decided: Mapping[str, str]) -> list[Proposal]:
    """For each of `names` the likeliest ward of `level`, with how alike the two are, from 0 to 1.

    `decided` takes names to what people said before. Likeness is difflib's ratio (Ratcliff and Metzener, 1988) of the
    words in order of the alphabet; where all words of one name are in the other, it is 0.9 at least.
    """
    forms = {code: plain_form(name) for code, name in level.names.items() if name}
    pieces = {code: _pieces(form) for code, form in forms.items()}
    holders: dict[str, list[str]] = {}
    for code, parts in pieces.items():
        for part in parts:
            holders.setdefault(part, []).append(code)
    proposals = []
    for name in names:
        if name in decided:
            code = decided[name]
            proposals.append(Proposal(name, code, 1.0 if code else 0.0, "y" if code else "n"))
            continue
        form = plain_form(name)
        shared = Counter(code for part in _pieces(form) for code in holders.get(part, ()))
        scored = [(_likeness(form, forms[code]), code) for code, _ in shared.most_common(_CANDIDATES)]
        score, code = max(scored, key=lambda pair: pair[0], default=(0.0, ""))
        proposals.append(Proposal(name, code, round(score, 2)) if score >= _LEAST_SCORE else Proposal(name, "", 0.0))
    return proposals


def _pieces(form: str) -> set[str]:
    """The runs of three letters in `form`, by which likely names are found among thousands."""
    padded = f" {form} "
    return {padded[place : place + 3] for place in range(len(padded) - 2)}


def _likeness(one: str, other: str) -> float:
    if one == other:
        return 1.0
    words, others = sorted(one.split()), sorted(other.split())
    ratio = difflib.SequenceMatcher(None, " ".join(words), " ".join(others), autojunk=False).ratio()
    if set(words) <= set(others) or set(others) <= set(words):
        return max(ratio, 0.9)
    return min(ratio, 0.99)


def to_csv(proposals: Sequence[Proposal], level: Level, quoted: bool = False) -> str:
    """The table to look through, as a spreadsheet opens it: semicolons, and no name that it would take for a formula.

    With `quoted` every cell is in quotes, so that no sign in a name looks like a delimiter.
    """
    stream = io.StringIO()
    writer = csv.writer(stream, _Quoted if quoted else _Plain)
    writer.writerow(COLUMNS)
    for proposal in proposals:
        name = level.names.get(proposal.code, "")
        score = f"{proposal.score:.2f}" if proposal.code else ""
        writer.writerow([guarded(proposal.name), guarded(proposal.code), guarded(name), score, proposal.accept])
    return "\ufeff" + stream.getvalue()


def read_decisions(table: TextTable, level: Level) -> dict[str, str]:
    """name in a file -> code of its ward, empty where a person said that it is none; undecided names are not in it.

    Raises `ResokitError` with the row where an answer is neither a yes nor a no, or the code is no ward's of `level`.
    """
    decided: dict[str, str] = {}
    names, wards, answers = (table.column(name) for name in ("name_in_file", "ward_code", "accept"))
    for row, written, code, answer in zip(table.rows, names, wards, answers, strict=True):
        name = unguarded(written)
        code = code.removeprefix("'")
        if answer == "":
            continue
        if answer.casefold() in NO:
            decided[name] = ""
            continue
        if answer.casefold() not in YES:
            raise ResokitError(
                QT_TRANSLATE_NOOP(
                    "Resokit",
                    "{file}, row {row}: “{value}” in “accept” is neither a yes nor a no. Write y or n, or leave it empty. Nothing was imported.",
                ),
                file=table.file,
                row=row,
                value=answer,
            )
        known = level.code_of(code)
        if not known:
            raise ResokitError(
                QT_TRANSLATE_NOOP(
                    "Resokit",
                    "{file}, row {row}: “{value}” in “ward_code” is not the code of a ward of this level. Write the code of the ward that “{name}” is, or n in “accept”. Nothing was imported.",
                ),
                file=table.file,
                row=row,
                value=code,
                name=name,
            )
        decided[name] = known
    return decided


def kept(setting: str) -> dict[str, dict[str, str]]:
    """What the setting of a workspace says people decided: level -> name -> code."""
    return {level: dict(names) for level, names in json.loads(setting).items()} if setting else {}


def to_keep(before: Mapping[str, Mapping[str, str]], level: str, decided: Mapping[str, str]) -> str:
    """The setting with `decided` for `level` added to what was kept `before`."""
    return json.dumps({**before, level: {**before.get(level, {}), **decided}}, ensure_ascii=False, sort_keys=True)
