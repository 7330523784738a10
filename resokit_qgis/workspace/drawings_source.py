"""Drawings to compute with, from any polygon layer: placed in metres, mended, and only those that may be used.

Where the layer is the `drawings` table of a workspace, its participants are asked too: who did not agree to analysis
is left out, and what they told about themselves can make groups.
"""

from __future__ import annotations

import json
import re
from collections import deque
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NamedTuple

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsMapLayer,
    QgsProcessingFeatureSource,
    QgsProviderRegistry,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QDate, QDateTime, Qt

from resokit_qgis.analysis import disclosure, libraries, suppression
from resokit_qgis.analysis.disclosure import Rules
from resokit_qgis.analysis.progress import Tick, within
from resokit_qgis.analysis.repair import from_wkb
from resokit_qgis.analysis.suppression import Count
from resokit_qgis.errors import QT_TRANSLATE_NOOP, ResokitError
from resokit_qgis.workspace import geopackage, schema
from resokit_qgis.workspace.areas_source import (
    check_field,
    check_read,
    check_rows,
    chunks,
    field_places,
    placed,
    value,
)
from resokit_qgis.workspace.importers.codes import NO, text_of
from resokit_qgis.workspace.importers.limits import Limits
from resokit_qgis.workspace.importers.outcome import Told
from resokit_qgis.workspace.moving import largest_parts
from resokit_qgis.workspace.projection import in_metres, metric_crs_around
from resokit_qgis.workspace.store import Workspace, open_workspace

_SQL = re.compile(r"(\s|--[^\n]*\n|/\*(?:(?!\*/).)*\*/)*select\b", re.IGNORECASE | re.DOTALL)
_PERSON = "participant_id"
_NOT_GROUPS = ("id", "code", "groups", "organisation_id", "fictional", *schema.CONSENT_SCOPES)


@dataclass(frozen=True)
class Drawing:
    """One drawing that can be used: a valid shapely polygon or multipolygon in metres, and who drew it when.

    `participant` is what the drawings are gathered by, `person` who really drew it as far as that is known.
    """

    row: int
    geometry: Any
    participant: str | None
    group: str | None
    person: str | None
    drawn_on: str
    round_id: str | None
    fictional: bool


class LeftOut(NamedTuple):
    """How many drawings were not used, as it may be told, and whether the number of all rows may be told beside it."""

    excluded: Count
    unconsented: Count
    refused: Count
    of_all: bool


@dataclass
class Drawings:
    """What was read: `used` in `crs` (metres), and the numbers of the rows (from 1) that something else happened to."""

    crs: QgsCoordinateReferenceSystem
    used: list[Drawing] = field(default_factory=list)
    excluded: list[int] = field(default_factory=list)
    unconsented: list[int] = field(default_factory=list)
    repaired: list[int] = field(default_factory=list)
    refused: list[tuple[int, str]] = field(default_factory=list)
    """Row and the reason, an English literal."""

    @property
    def rows(self) -> int:
        return len(self.used) + len(self.excluded) + len(self.unconsented) + len(self.refused)

    @property
    def people(self) -> int:
        """By how many people the drawings are; one of which that is not known counts as somebody else's."""
        return _people(self.used)

    def people_of(self, group: str | None, by_group: bool) -> int:
        """By how many people the drawings of `group` are (None for those that say no group); all where not `by_group`."""
        return _people([drawing for drawing in self.used if drawing.group == group]) if by_group else self.people

    def told_left_out(self, rules: Rules) -> LeftOut:
        """How many were not used. Refused rows are told one by one; the others are people, who must not follow from
        the number of all rows.
        """
        people = (len(self.excluded), len(self.unconsented))
        few = any(disclosure.is_small(number, rules) for number in people)
        told, total = suppression.protect_list([*people, len(self.refused)], rules, known=[2], total_known=not few)
        return LeftOut(told[0], told[1], told[2], total.value is not None)

    def left_out(self, rules: Rules) -> list[tuple[str, dict[str, object]]]:
        """Why there are no more drawings, as the details of an error."""
        told = self.told_left_out(rules)
        counts = [
            (QT_TRANSLATE_NOOP("Resokit", "Marked as left out: {number}."), told.excluded),
            (
                QT_TRANSLATE_NOOP(
                    "Resokit", "By participants who did not agree to analysis, or took it back: {number}."
                ),
                told.unconsented,
            ),
            (QT_TRANSLATE_NOOP("Resokit", "Could not be used: {number}."), told.refused),
        ]
        details: list[tuple[str, dict[str, object]]] = []
        if told.of_all:
            details.append((QT_TRANSLATE_NOOP("Resokit", "Rows read: {number}."), {"number": self.rows}))
        details += [(what, {"number": count.text}) for what, count in counts if count.value != 0]
        return details + [
            (QT_TRANSLATE_NOOP("Resokit", "Row {row}: {reason}"), {"row": row, "reason": Told(reason, {})})
            for row, reason in self.refused[:10]
        ]

    @property
    def fictional(self) -> bool:
        """Whether any drawing that is used is made up."""
        return any(drawing.fictional for drawing in self.used)

    @property
    def days(self) -> tuple[str, str] | None:
        """The first and the last day of drawing that are known, as ISO text."""
        known = [drawing.drawn_on for drawing in self.used if drawing.drawn_on]
        return (min(known), max(known)) if known else None

    @property
    def round_id(self) -> str | None:
        """The round of all that is used, None where there is none or more than one."""
        rounds = {drawing.round_id for drawing in self.used}
        return rounds.pop() if len(rounds) == 1 else None


def workspace_behind(layer: QgsMapLayer | None) -> Workspace | None:
    """The workspace of which `layer` shows any table, None where it shows anything else. Raises as `open_workspace`."""
    if not isinstance(layer, QgsVectorLayer) or layer.providerType() != "ogr":
        return None
    path = Path(QgsProviderRegistry.instance().decodeUri("ogr", layer.source()).get("path") or "")
    return open_workspace(path) if path.is_file() and schema.META in geopackage.table_names(path) else None


def workspace_of(layer: QgsMapLayer | None) -> Workspace | None:
    """The workspace whose `drawings` table `layer` shows, None where it shows anything else.

    The table is known by its fields, however the layer names it. Raises `ResokitError` where the workspace cannot be
    read, or the layer asks it with SQL of its own, in which drawings cannot be told from anything else.
    """
    workspace = workspace_behind(layer)
    if workspace is None or not isinstance(layer, QgsVectorLayer):
        return None
    if _SQL.match(layer.subsetString()):
        raise ResokitError(
            QT_TRANSLATE_NOOP(
                "Resokit",
                "The layer “{layer}” reads the workspace with SQL, which would pass over who agreed to what. Choose the layer of the drawings itself; it may have a filter.",
            ),
            layer=layer.name(),
        )
    return workspace if _PERSON in layer.dataProvider().fields().names() else None


def read(
    source: QgsProcessingFeatureSource,
    workspace: Workspace | None,
    participant_field: str,
    group_field: str,
    transforms: QgsCoordinateTransformContext,
    tick: Tick,
    numbers: Mapping[int, int],
) -> Drawings:
    """Read all of `source`; `workspace` is the one whose drawings these are, if so.

    `numbers` holds the numbers of the rows where `source` is a part of a layer only (`row_numbers`).
    `participant_field` names the field that tells who drew ("" for nobody known), `group_field` one of the source, or
    an attribute of the workspace's participants ("" for no groups). Raises `ResokitError` where a field is not there,
    the CRS will not do or there are no rows at all.
    """
    check_rows(source)
    names = source.fields().names()
    check_field(source, participant_field)
    if workspace is not None:
        check_field(source, _PERSON)
    check_field(source, "excluded" if "excluded" in names else "")
    people = None if workspace is None else _People(workspace, group_field if group_field not in names else "")
    if people is None:
        check_field(source, group_field)
    known = _Known(people, participant_field, group_field, by_field=group_field in names)
    crs, pending = _chosen(source, known, within(tick, 0.0, 0.5), numbers)
    drawings = Drawings(crs, excluded=known.excluded, unconsented=known.unconsented)
    way = QgsCoordinateTransform(source.sourceCrs(), crs, transforms)
    limits = Limits(source.sourceCrs())
    number = max(1, len(pending))
    while pending:
        tick(1.0 - 0.5 * len(pending) / number)
        chosen, data = pending.popleft()
        mended = placed(*from_wkb(data), way, limits)
        for index, about in enumerate(chosen):
            if mended.reasons[index]:
                drawings.refused.append((about.row, mended.reasons[index]))
                continue
            if mended.changed[index]:
                drawings.repaired.append(about.row)
            drawings.used.append(about.drawing(mended.geometries[index]))
    check_read(source, drawings.rows)
    tick(1.0)
    return drawings


def _chosen(
    source: QgsProcessingFeatureSource, known: _Known, tick: Tick, numbers: Mapping[int, int]
) -> tuple[QgsCoordinateReferenceSystem, deque[tuple[list[_About], list[bytes | None]]]]:
    """Where to measure, which all rows decide together, and chunk by chunk the rows to use with their WKB."""
    numpy = libraries.load("numpy")
    own = source.sourceCrs()
    measured = in_metres(own)
    places = field_places(source, known.fields)
    count = max(1, source.featureCount())
    pending: deque[tuple[list[_About], list[bytes | None]]] = deque()
    centres = [numpy.empty((0, 2))]
    for chunk in chunks(source, places, numbers, lambda done: tick(min(1.0, done / count))):
        if not measured:
            extents = largest_parts(*from_wkb([row.wkb for row in chunk]))
            centres.append((extents[:, :2] + extents[:, 2:]) / 2.0)
        chosen = [(known.about(row.number, _Values(row.feature, places)), row.wkb) for row in chunk]
        used = [(about, data) for about, data in chosen if about is not None]
        pending.append(([about for about, _ in used], [data for _, data in used]))
    return own if measured else metric_crs_around(own, numpy.vstack(centres)), pending


def _people(drawings: Sequence[Drawing]) -> int:
    known = {drawing.person for drawing in drawings if drawing.person is not None}
    return len(known) + sum(drawing.person is None for drawing in drawings)


class _About(NamedTuple):
    """A row that is to be used, before its geometry is looked at: the fields of a `Drawing`."""

    row: int
    participant: str | None
    group: str | None
    person: str | None
    drawn_on: str
    round_id: str | None
    fictional: bool

    def drawing(self, geometry: Any) -> Drawing:
        return Drawing(self.row, geometry, *self[1:])


class _Known:
    """What the rows say about the drawings; those left out, and those without consent, are kept by their number."""

    def __init__(self, people: _People | None, participant_field: str, group_field: str, by_field: bool) -> None:
        self._people = people
        self._participant_field = participant_field
        self._person_field = participant_field if people is None else _PERSON
        self._group_field = group_field
        self._by_field = by_field or people is None
        self.excluded: list[int] = []
        self.unconsented: list[int] = []
        groups = (group_field,) if self._by_field else ()
        self.fields = (participant_field, self._person_field, *groups, "excluded", "drawn_on", "round_id", "fictional")

    def about(self, row: int, values: _Values) -> _About | None:
        """What the row says, None where it may not be used."""
        if values.yes("excluded"):
            self.excluded.append(row)
            return None
        person: Mapping[str, Any] = {}
        if self._people is not None and values.text(_PERSON):
            person = self._people.one(values.text(_PERSON))
            if not person.get("consent_analysis"):
                self.unconsented.append(row)
                return None
        by_people = None if self._by_field else self._people
        group = values.text(self._group_field) if by_people is None else by_people.group(person)
        participant = values.text(self._participant_field)
        own = self._person_field == self._participant_field
        return _About(
            row,
            participant or None,
            group or None,
            (participant if own else values.text(self._person_field)) or None,
            values.day("drawn_on"),
            values.text("round_id") or None,
            values.yes("fictional") or bool(person.get("fictional")),
        )


class _Values:
    """The values of one feature by field name; a field that is not in `places` is empty."""

    def __init__(self, feature: QgsFeature, places: Mapping[str, int]) -> None:
        self._feature = feature
        self._places = places

    def text(self, name: str) -> str:
        return text_of(self._value(name)) if name in self._places else ""

    def yes(self, name: str) -> bool:
        return self.text(name).casefold() not in NO

    def day(self, name: str) -> str:
        """A date as ISO text, "" where there is none or it cannot be read."""
        if name not in self._places:
            return ""
        found = self._value(name)
        if isinstance(found, QDateTime):
            found = found.date()
        if not isinstance(found, QDate):
            found = QDate.fromString(self.text(name)[:10], Qt.DateFormat.ISODate)
        return str(found.toString(Qt.DateFormat.ISODate)) if found.isValid() else ""

    def _value(self, name: str) -> Any:
        return value(self._feature, self._places[name])


class _People:
    """The participants of a workspace, and the attribute of theirs that makes the groups."""

    def __init__(self, workspace: Workspace, group: str) -> None:
        self._rows = {row["id"]: row for row in workspace.rows("participants")}
        self._group = group
        columns = [column.name for column in schema.table("participants").fields if column.name not in _NOT_GROUPS]
        others = {key for row in self._rows.values() for key in _others(row)}
        if group and group not in columns and group not in others:
            raise ResokitError(
                QT_TRANSLATE_NOOP(
                    "Resokit",
                    "Neither the drawings nor the participants have “{field}” to make groups of. The participants have: {fields}.",
                ),
                field=group,
                fields=", ".join((*columns, *sorted(others))),
            )
        self._is_column = group in columns

    def one(self, key: str) -> Mapping[str, Any]:
        """The participant with this key. One who is no longer there has no consent either."""
        return self._rows.get(key, {})

    def group(self, person: Mapping[str, Any]) -> str:
        if not self._group or not person:
            return ""
        return text_of(person.get(self._group) if self._is_column else _others(person).get(self._group))


def _others(person: Mapping[str, Any]) -> Mapping[str, Any]:
    """The groups of a participant that have no column of their own."""
    try:
        found = json.loads(person.get("groups") or "{}")
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}
