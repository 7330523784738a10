"""Drawings to compute with, from any polygon layer: placed in metres, mended, and only those that may be used.

Where the layer is the `drawings` table of a workspace, its participants are asked too: who did not agree to analysis
is left out, and what they told about themselves can make groups.
"""

from __future__ import annotations

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

from resokit_qgis.analysis import disclosure, libraries, suppression
from resokit_qgis.analysis.disclosure import Rules
from resokit_qgis.analysis.progress import Tick, within
from resokit_qgis.analysis.repair import Repaired, from_wkb
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
from resokit_qgis.workspace.importers.codes import text_of
from resokit_qgis.workspace.importers.limits import Limits
from resokit_qgis.workspace.importers.outcome import Told
from resokit_qgis.workspace.moving import largest_parts
from resokit_qgis.workspace.projection import in_metres, metric_crs_around
from resokit_qgis.workspace.store import Workspace, open_workspace
from resokit_qgis.workspace.whose_drawings import PERSON, About, Known, People, day_of, is_yes

_SQL = re.compile(r"(\s|--[^\n]*\n|/\*(?:(?!\*/).)*\*/)*select\b", re.IGNORECASE | re.DOTALL)


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

    def take(self, about: About, mended: Repaired) -> None:
        """Use the drawing of a row that may be used, or refuse it, as its geometry is."""
        if mended.reason:
            self.refused.append((about.row, mended.reason))
            return
        if mended.changed:
            self.repaired.append(about.row)
        self.used.append(Drawing(about.row, mended.geometry, *about[1:]))

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
    return workspace if PERSON in layer.dataProvider().fields().names() else None


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
        check_field(source, PERSON)
    check_field(source, "excluded" if "excluded" in names else "")
    people = None if workspace is None else People(workspace.rows("participants"))
    if people is None:
        check_field(source, group_field)
    elif group_field and group_field not in names:
        people.check(group_field)
    known = Known(people, participant_field, group_field, by_field=group_field in names)
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
            drawings.take(about, mended.one(index))
    check_read(source, drawings.rows)
    tick(1.0)
    return drawings


def _chosen(
    source: QgsProcessingFeatureSource, known: Known, tick: Tick, numbers: Mapping[int, int]
) -> tuple[QgsCoordinateReferenceSystem, deque[tuple[list[About], list[bytes | None]]]]:
    """Where to measure, which all rows decide together, and chunk by chunk the rows to use with their WKB."""
    numpy = libraries.load("numpy")
    own = source.sourceCrs()
    measured = in_metres(own)
    places = field_places(source, known.fields)
    count = max(1, source.featureCount())
    pending: deque[tuple[list[About], list[bytes | None]]] = deque()
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


class _Values:
    """The values of one feature by field name; a field that is not in `places` is empty."""

    def __init__(self, feature: QgsFeature, places: Mapping[str, int]) -> None:
        self._feature = feature
        self._places = places

    def text(self, name: str) -> str:
        return text_of(self._value(name)) if name in self._places else ""

    def yes(self, name: str) -> bool:
        return name in self._places and is_yes(self._value(name))

    def day(self, name: str) -> str:
        return day_of(self._value(name)) if name in self._places else ""

    def _value(self, name: str) -> Any:
        return value(self._feature, self._places[name])
