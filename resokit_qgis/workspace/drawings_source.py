"""Drawings to compute with, from any polygon layer: placed in metres, mended, and only those that may be used.

Where the layer is the `drawings` table of a workspace, its participants are asked too: who did not agree to analysis
is left out, and what they told about themselves can make groups.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

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

from resokit_qgis.analysis.progress import Tick
from resokit_qgis.errors import QT_TRANSLATE_NOOP, ResokitError
from resokit_qgis.workspace import geopackage, schema
from resokit_qgis.workspace.areas_source import check_field, check_read, check_rows, extents, features, placed, value
from resokit_qgis.workspace.importers.codes import NO, text_of
from resokit_qgis.workspace.importers.limits import Limits
from resokit_qgis.workspace.importers.outcome import Told
from resokit_qgis.workspace.projection import metric_crs
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

    def left_out(self) -> list[tuple[str, dict[str, object]]]:
        """Why there are no more drawings, as the details of an error."""
        counts = [
            (QT_TRANSLATE_NOOP("Resokit", "Rows read: {number}."), self.rows),
            (QT_TRANSLATE_NOOP("Resokit", "Marked as left out: {number}."), len(self.excluded)),
            (
                QT_TRANSLATE_NOOP(
                    "Resokit", "By participants who did not agree to analysis, or took it back: {number}."
                ),
                len(self.unconsented),
            ),
            (QT_TRANSLATE_NOOP("Resokit", "Could not be used: {number}."), len(self.refused)),
        ]
        rows: list[tuple[str, dict[str, object]]] = [
            (QT_TRANSLATE_NOOP("Resokit", "Row {row}: {reason}"), {"row": row, "reason": Told(reason, {})})
            for row, reason in self.refused[:10]
        ]
        told: list[tuple[str, dict[str, object]]] = [(what, {"number": number}) for what, number in counts if number]
        return told + rows

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


def workspace_of(layer: QgsMapLayer | None) -> Workspace | None:
    """The workspace whose `drawings` table `layer` shows, None where it shows anything else.

    The table is known by its fields, however the layer names it. Raises `ResokitError` where the workspace cannot be
    read, or the layer asks it with SQL of its own, in which drawings cannot be told from anything else.
    """
    if not isinstance(layer, QgsVectorLayer) or layer.providerType() != "ogr":
        return None
    path = Path(QgsProviderRegistry.instance().decodeUri("ogr", layer.source()).get("path") or "")
    if not path.is_file() or schema.META not in geopackage.table_names(path):
        return None
    workspace = open_workspace(path)
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
    drawings = Drawings(metric_crs(source.sourceCrs(), extents(source)))
    way = QgsCoordinateTransform(source.sourceCrs(), drawings.crs, transforms)
    limits = Limits(source.sourceCrs())
    count = max(1, source.featureCount())
    for place, feature in enumerate(features(source), start=1):
        tick(min(1.0, place / count))
        row = numbers.get(feature.id(), place)
        values = _Values(feature, names)
        if values.yes("excluded"):
            drawings.excluded.append(row)
            continue
        person: Mapping[str, Any] = {}
        if people is not None and values.text(_PERSON):
            person = people.one(values.text(_PERSON))
            if not person.get("consent_analysis"):
                drawings.unconsented.append(row)
                continue
        mended = placed(feature.geometry(), way, limits)
        if mended.geometry is None:
            drawings.refused.append((row, mended.reason))
            continue
        if mended.changed:
            drawings.repaired.append(row)
        group = people.group(person) if people is not None and group_field not in names else values.text(group_field)
        drawings.used.append(
            Drawing(
                row,
                mended.geometry,
                values.text(participant_field) or None,
                group or None,
                values.text(participant_field if workspace is None else _PERSON) or None,
                values.day("drawn_on"),
                values.text("round_id") or None,
                values.yes("fictional") or bool(person.get("fictional")),
            )
        )
    check_read(source, drawings.rows)
    return drawings


def _people(drawings: Sequence[Drawing]) -> int:
    known = {drawing.person for drawing in drawings if drawing.person is not None}
    return len(known) + sum(drawing.person is None for drawing in drawings)


class _Values:
    """The values of one feature by field name; a field that is not there is empty."""

    def __init__(self, feature: QgsFeature, names: list[str]) -> None:
        self._feature = feature
        self._names = names

    def text(self, name: str) -> str:
        return text_of(self._value(name))

    def yes(self, name: str) -> bool:
        return self.text(name).casefold() not in NO

    def day(self, name: str) -> str:
        """A date as ISO text, "" where there is none or it cannot be read."""
        found = self._value(name)
        if isinstance(found, QDateTime):
            found = found.date()
        if not isinstance(found, QDate):
            found = QDate.fromString(self.text(name)[:10], Qt.DateFormat.ISODate)
        return str(found.toString(Qt.DateFormat.ISODate)) if found.isValid() else ""

    def _value(self, name: str) -> Any:
        return value(self._feature, name) if name in self._names else None


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
