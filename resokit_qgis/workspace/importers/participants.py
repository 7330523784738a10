"""The people behind imported drawings: who drew what, under which code, and which groups they belong to."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from resokit_qgis.errors import QT_TRANSLATE_NOOP, ResokitError
from resokit_qgis.workspace.importers.codes import listed, normalised, text_of
from resokit_qgis.workspace.importers.outcome import Outcome
from resokit_qgis.workspace.importers.pseudonyms import codes_for

if TYPE_CHECKING:
    from resokit_qgis.workspace.importers.vector_source import Row

_COLUMNS = {name.replace("_", ""): name for name in ("age_band", "gender", "language", "relation", "years_lived")}
"""The group attributes that have a column of their own, by their name without underscores."""

_FEW = 5
_MANY = 20
_SHARE_OF_DIFFERENT = 0.9


@dataclass(frozen=True)
class Person:
    """One participant: a code, and the columns of its group attributes (`groups` is JSON)."""

    code: str
    columns: Mapping[str, Any]


def people_of(
    rows: Sequence[Row],
    participant_field: str,
    group_fields: Sequence[str],
    relations: Mapping[str, str],
    taken: Iterable[str],
    outcome: Outcome,
) -> tuple[list[Person], list[int]]:
    """The people who drew `rows`, and for each row the index of its person.

    One person for each different value of `participant_field`; a row without a value, and every row where no field is
    given, has a person of its own. `taken` are the codes already in the workspace. What was decided is told in
    `outcome`.
    """
    named = normalised([row.attributes[participant_field] for row in rows]) if participant_field else [""] * len(rows)
    person_of: list[int] = []
    people_rows: list[list[Row]] = []
    index_of: dict[str, int] = {}
    for row, name in zip(rows, named, strict=True):
        if name and name in index_of:
            index = index_of[name]
        else:
            index = len(people_rows)
            people_rows.append([])
            if name:
                index_of[name] = index
        people_rows[index].append(row)
        person_of.append(index)
    names = [""] * len(people_rows)
    for name, index in index_of.items():
        names[index] = name
    codes, kept, prefix = codes_for(names, taken)
    _tell_codes(outcome, participant_field, bool(index_of), kept, prefix, codes)
    columns = [_columns(drawn, group_fields, relations) for drawn in people_rows]
    _tell_differences(outcome, people_rows, codes, group_fields)
    return [Person(code, row) for code, row in zip(codes, columns, strict=True)], person_of


def check_groups(
    rows: Sequence[Row], participant_field: str, group_fields: Sequence[str], file: str, outcome: Outcome
) -> None:
    """Raise `ResokitError` where a group field holds what tells who somebody is, for its values are kept.

    That is an e-mail address (anything with an @), and values of which over 90 % differ among more than 20 people: they
    make no groups. Among 5 to 20 people that all differ `outcome` asks to look, as few people may well be of 8 ages.
    """
    for field in group_fields:
        people: dict[Any, str] = {}
        for row in rows:
            text = text_of(row.attributes[field])
            if "@" in text:
                raise ResokitError(
                    QT_TRANSLATE_NOOP(
                        "Resokit",
                        "{file}, row {row}: “{field}” holds an e-mail address or something like it (@), which is not kept with drawings. Take the field out of the fields about the person. Nothing was imported.",
                    ),
                    file=file,
                    row=row.number,
                    field=field,
                )
            person = text_of(row.attributes[participant_field]) if participant_field else ""
            if text:
                people.setdefault(person or row.number, text)
        different = len({text.casefold() for text in people.values()})
        if len(people) > _MANY and different > _SHARE_OF_DIFFERENT * len(people):
            raise ResokitError(
                QT_TRANSLATE_NOOP(
                    "Resokit",
                    "“{field}” makes no groups: {count} people have {different} different values in it, which may tell who they are. Put them in bands (such as ages of ten years), or take the field out of the fields about the person. Nothing was imported.",
                ),
                field=field,
                count=len(people),
                different=different,
            )
        if len(people) >= _FEW and different == len(people):
            outcome.remark(
                QT_TRANSLATE_NOOP(
                    "Resokit",
                    "“{field}” is different for each of the {count} people who have it. If it holds names or contacts, delete these participants and import the drawings again without it.",
                ),
                field=field,
                count=len(people),
            )


def column_of(field: str) -> str:
    """The participants' column that a field called `field` fills ("yearsLived" -> "years_lived"), or an empty text."""
    return _COLUMNS.get(field.replace("_", "").casefold(), "")


def _columns(rows: Sequence[Row], group_fields: Sequence[str], relations: Mapping[str, str]) -> dict[str, Any]:
    """The group attributes of one person: of each field the first value in their rows."""
    columns: dict[str, Any] = {}
    groups: dict[str, str] = {}
    for field in group_fields:
        value = next((text for text in (text_of(row.attributes[field]) for row in rows) if text), "")
        column = column_of(field)
        if column == "relation":
            # The column holds codes of a list; what is not on it is kept beside it, in the person's own words.
            code = relations.get(value.casefold(), "")
            column = "relation" if code or not value else ""
            value = code or value
        if not value:
            continue
        if column and column not in columns:
            columns[column] = value
        else:
            groups[field] = value
    columns["groups"] = json.dumps(groups, ensure_ascii=False, sort_keys=True) if groups else None
    return columns


def _tell_codes(outcome: Outcome, field: str, some_named: bool, kept: bool, prefix: str, codes: Sequence[str]) -> None:
    first, last = codes[0], codes[-1]
    if not field:
        outcome.remark(
            QT_TRANSLATE_NOOP(
                "Resokit", "Each drawing has a participant of its own, {first} to {last}: no field tells who drew it."
            ),
            first=first,
            last=last,
        )
    elif kept:
        outcome.remark(
            QT_TRANSLATE_NOOP("Resokit", "The codes of “{field}” are kept for the participants: {count}."),
            count=len(codes),
            field=field,
        )
    elif some_named:
        outcome.remark(
            QT_TRANSLATE_NOOP(
                "Resokit",
                "The participants have new codes, {first} to {last}: the values of “{field}” may be names, so they were not kept.",
            ),
            first=first,
            last=last,
            field=field,
        )
    else:
        outcome.remark(
            QT_TRANSLATE_NOOP(
                "Resokit",
                "Each drawing has a participant of its own, {first} to {last}: “{field}” is empty in every row.",
            ),
            first=first,
            last=last,
            field=field,
        )
    if prefix:
        outcome.remark(
            QT_TRANSLATE_NOOP(
                "Resokit",
                "Some of these codes were in the workspace already, so all codes of this import begin with “{prefix}”. A person who is in both imports counts as two: delete one import if it is the same file.",
            ),
            prefix=prefix,
        )


def _tell_differences(
    outcome: Outcome, people_rows: Sequence[Sequence[Row]], codes: Sequence[str], group_fields: Sequence[str]
) -> None:
    for field in group_fields:
        differing = [
            code
            for code, rows in zip(codes, people_rows, strict=True)
            if len({text_of(row.attributes[field]) for row in rows} - {""}) > 1
        ]
        if differing:
            outcome.remark(
                QT_TRANSLATE_NOOP(
                    "Resokit", "“{field}” differs between the drawings of {codes}; the first value was kept."
                ),
                field=field,
                codes=listed(differing),
            )
