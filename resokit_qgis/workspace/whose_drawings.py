"""Whether a drawing may be used, who drew it, and what they told about themselves, whatever the row was read from."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple, Protocol

from qgis.PyQt.QtCore import QDate, QDateTime, Qt

from resokit_qgis.errors import QT_TRANSLATE_NOOP, ResokitError
from resokit_qgis.workspace import schema
from resokit_qgis.workspace.importers.codes import NO, text_of

PERSON = "participant_id"
"""The field of a workspace's drawings that tells who drew."""

_NOT_GROUPS = ("id", "code", "groups", "organisation_id", "fictional", *schema.CONSENT_SCOPES)
COLUMNS = tuple(column.name for column in schema.table("participants").fields if column.name not in _NOT_GROUPS)
"""The columns of the participants that can make groups."""


class About(NamedTuple):
    """A row that may be used, before its geometry is looked at."""

    row: int
    participant: str | None
    group: str | None
    person: str | None
    drawn_on: str
    round_id: str | None
    fictional: bool


class Values(Protocol):
    """The values of one row by the name of their field; a field that is not there is empty."""

    def text(self, name: str) -> str: ...

    def yes(self, name: str) -> bool: ...

    def day(self, name: str) -> str: ...


def is_yes(value: Any) -> bool:
    """Whether a mark such as "excluded" counts."""
    return text_of(value).casefold() not in NO


def day_of(value: Any) -> str:
    """A date as ISO text, "" where there is none or it cannot be read."""
    if isinstance(value, QDateTime):
        value = value.date()
    if not isinstance(value, QDate):
        value = QDate.fromString(text_of(value)[:10], Qt.DateFormat.ISODate)
    return str(value.toString(Qt.DateFormat.ISODate)) if value.isValid() else ""


class RowValues:
    """The values of a row of a workspace's table."""

    def __init__(self, row: Mapping[str, Any]) -> None:
        self._row = row

    def text(self, name: str) -> str:
        return text_of(self._row.get(name))

    def yes(self, name: str) -> bool:
        return is_yes(self._row.get(name))

    def day(self, name: str) -> str:
        return day_of(self._row.get(name))


class People:
    """The participants of a workspace, from the rows of their table."""

    def __init__(self, rows: Iterable[Mapping[str, Any]]) -> None:
        self._rows = {row["id"]: row for row in rows}
        self._others = {key: _others(row) for key, row in self._rows.items()}
        self.others: tuple[str, ...] = tuple(sorted({name for others in self._others.values() for name in others}))
        """The groups that have no column of their own."""

    @property
    def codes(self) -> dict[str, str]:
        """The key of each participant -> the code that stands for them."""
        return {key: text_of(row["code"]) for key, row in self._rows.items()}

    @property
    def attributes(self) -> tuple[str, ...]:
        """All that can make groups: the columns, then the others that are not called like one."""
        return (*COLUMNS, *(name for name in self.others if name not in COLUMNS))

    def one(self, key: str) -> Mapping[str, Any]:
        """The participant with this key. One who is no longer there has no consent either."""
        return self._rows.get(key, {})

    def value(self, key: str, attribute: str) -> str:
        """What the participant with this key told about `attribute`, "" where that is not known."""
        if attribute in COLUMNS:
            return text_of(self.one(key).get(attribute))
        return text_of(self._others.get(key, {}).get(attribute))

    def about(self, key: str) -> dict[str, Any]:
        """All that the participant with this key told: the columns, and the groups that have none."""
        columns = {name: value for name, value in self.one(key).items() if name != "groups"}
        return {**self._others.get(key, {}), **columns}

    def check(self, attribute: str) -> None:
        """Raise `ResokitError` where nobody can be grouped by `attribute`."""
        if attribute not in self.attributes:
            raise ResokitError(
                QT_TRANSLATE_NOOP(
                    "Resokit",
                    "Neither the drawings nor the participants have “{field}” to make groups of. The participants have: {fields}.",
                ),
                field=attribute,
                fields=", ".join(self.attributes),
            )


class Known:
    """What the rows say about the drawings; those left out, and those without consent, are kept by their number.

    `people` are those of the workspace whose drawings these are, None for drawings of any other layer. `group_field`
    is a field of the rows where `by_field`, else an attribute of the people ("" for no groups).
    """

    def __init__(self, people: People | None, participant_field: str, group_field: str, by_field: bool) -> None:
        self._people = people
        self._participant_field = participant_field
        self._person_field = participant_field if people is None else PERSON
        self._group_field = group_field
        self._by_field = by_field or people is None
        self.excluded: list[int] = []
        self.unconsented: list[int] = []
        groups = (group_field,) if self._by_field else ()
        self.fields = (participant_field, self._person_field, *groups, "excluded", "drawn_on", "round_id", "fictional")

    def about(self, row: int, values: Values) -> About | None:
        """What the row says, None where it may not be used."""
        if values.yes("excluded"):
            self.excluded.append(row)
            return None
        person: Mapping[str, Any] = {}
        if self._people is not None and values.text(PERSON):
            person = self._people.one(values.text(PERSON))
            if not person.get("consent_analysis"):
                self.unconsented.append(row)
                return None
        participant = values.text(self._participant_field)
        own = self._person_field == self._participant_field
        return About(
            row,
            participant or None,
            self._group(values) or None,
            (participant if own else values.text(self._person_field)) or None,
            values.day("drawn_on"),
            values.text("round_id") or None,
            values.yes("fictional") or bool(person.get("fictional")),
        )

    def _group(self, values: Values) -> str:
        if self._by_field or self._people is None:
            return values.text(self._group_field)
        return self._people.value(values.text(PERSON), self._group_field) if self._group_field else ""


def _others(person: Mapping[str, Any]) -> Mapping[str, Any]:
    """The groups of a participant that have no column of their own."""
    try:
        found = json.loads(person.get("groups") or "{}")
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}
