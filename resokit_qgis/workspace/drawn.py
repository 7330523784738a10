"""All that was drawn in a workspace, read and mended once, to choose from while somebody looks on.

Nothing is left out here: each row says whether it may be used. `choice` takes those that may.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any, NamedTuple

from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsCoordinateTransformContext

from resokit_qgis.analysis import libraries
from resokit_qgis.analysis.progress import Tick
from resokit_qgis.analysis.repair import AllRepaired, Repaired, from_wkb
from resokit_qgis.workspace.areas_source import placed
from resokit_qgis.workspace.geopackage import GEOMETRY
from resokit_qgis.workspace.importers.codes import text_of
from resokit_qgis.workspace.importers.limits import Limits
from resokit_qgis.workspace.moving import CHUNK_BYTES, CHUNK_ROWS, largest_parts
from resokit_qgis.workspace.projection import in_metres, metric_crs_around
from resokit_qgis.workspace.store import Workspace
from resokit_qgis.workspace.traits import BANDED, BANDS, NOT_GIVEN, Trait, band, trait
from resokit_qgis.workspace.whose_drawings import PERSON, About, Known, People, RowValues, is_yes

_READ = 0.5
"""The share of the time that reading takes; mending takes the rest."""


@dataclass(frozen=True)
class DrawnRow:
    """One row of the drawings. `geometry` is a valid shapely polygon or multipolygon in metres, or None; `reason` is
    then why, an English literal, else "".

    `row` is its number from 1, `consented` whether whoever drew it agreed to analysis (so it is where nobody is known),
    `person` what they told about themselves. `repaired` says that it was mended at its import, `mended` that it had to
    be now. `digest` changes with the stored geometry.
    """

    id: str
    row: int
    participant_id: str
    round_id: str
    name: str
    method: str
    certainty: str
    drawn_on: str
    excluded: bool
    excluded_reason: str
    repaired: bool
    unusual: str
    source: str
    source_row: int | None
    fictional: bool
    geometry: Any
    reason: str
    mended: bool
    consented: bool
    person: Mapping[str, Any]
    about: About | None
    """What a computation gets to know, None where the row may not be used."""
    digest: bytes

    @property
    def usable(self) -> bool:
        """Whether it is used where it is chosen."""
        return self.about is not None and not self.reason

    @property
    def repair(self) -> Repaired:
        """What became of its geometry."""
        return Repaired(self.geometry, self.mended, self.reason)


class Traits(NamedTuple):
    """What the drawings can be chosen by. `groups` has each attribute of the participants that anybody told of."""

    rounds: Trait
    names: Trait
    certainties: Trait
    organisations: Trait
    groups: Mapping[str, Trait]
    usable: Any
    """Which drawings are used where they are chosen, booleans (n,)."""
    persons: Any
    """A number for whoever drew, integers (n,); one that is not known is somebody else."""


@dataclass(frozen=True)
class Drawn:
    """The drawings of `workspace`, in `crs`: that of the workspace, or a local one where its metres are none."""

    workspace: Workspace
    crs: QgsCoordinateReferenceSystem
    rows: tuple[DrawnRow, ...]
    rounds: Mapping[str, str]
    """Key -> name, in the order in which they began."""
    organisations: Mapping[str, str]
    people: People

    @cached_property
    def codes(self) -> Mapping[str, str]:
        """The key of each participant -> the code that stands for them; never a name."""
        return self.people.codes

    @cached_property
    def traits(self) -> Traits:
        numpy = libraries.load("numpy")
        rows, people = self.rows, self.people
        usable = numpy.array([row.usable for row in rows], dtype=bool)
        told = {name: [people.value(row.participant_id, name) for row in rows] for name in people.attributes}
        told[BANDED] = [band(years) for years in told[BANDED]]
        groups = {name: trait(texts, BANDS if name == BANDED else ()) for name, texts in told.items()}
        return Traits(
            trait([row.round_id for row in rows], tuple(self.rounds)),
            trait([row.name for row in rows]),
            trait([row.certainty for row in rows]),
            trait([text_of(row.person.get("organisation_id")) for row in rows], tuple(self.organisations)),
            {name: found for name, found in groups.items() if _is_told(found, usable)},
            usable,
            numpy.unique([row.participant_id or f"row {row.row}" for row in rows], return_inverse=True)[1],
        )


def read_drawn(workspace: Workspace, tick: Tick) -> Drawn:
    """Everything that was drawn in `workspace`, whether it may be used or not; with no drawings there is nothing in it.

    Raises `ResokitError` where the workspace cannot be read, `MissingLibraryError` without numpy or shapely, and
    `CancelledError` from `tick`.
    """
    libraries.load("shapely")
    tick(0.0)
    people = People(workspace.rows("participants"))
    rounds = sorted(workspace.rows("rounds"), key=lambda row: (row["begins_on"] or "", row["name"] or ""))
    organisations = sorted(workspace.rows("organisations"), key=lambda row: str(row["name"] or "").casefold())
    rows = workspace.rows("drawings")
    tick(_READ)
    crs, mended = _mended(workspace.crs, [row[GEOMETRY] for row in rows], tick)
    known = Known(people, PERSON, "", by_field=False)
    told = {key: people.about(key) for key in people.codes}
    drawn = Drawn(
        workspace,
        crs,
        tuple(
            _row(number, row, known, told, repair)
            for number, (row, repair) in enumerate(zip(rows, mended, strict=True), 1)
        ),
        {row["id"]: text_of(row["name"]) for row in rounds},
        {row["id"]: text_of(row["name"]) for row in organisations},
        people,
    )
    # Made here, where there is time, and not when somebody first chooses.
    _ = drawn.traits
    tick(1.0)
    return drawn


def _mended(
    own: QgsCoordinateReferenceSystem, data: Sequence[bytes | None], tick: Tick
) -> tuple[QgsCoordinateReferenceSystem, list[Repaired]]:
    """Where to measure, and what became of each geometry there, some thousands at a time."""
    numpy = libraries.load("numpy")
    portions = _portions(data)
    crs = own
    if not in_metres(own):
        extents = numpy.vstack([numpy.empty((0, 4)), *(largest_parts(*from_wkb(portion)) for portion in portions)])
        crs = metric_crs_around(own, (extents[:, :2] + extents[:, 2:]) / 2.0)
    way = QgsCoordinateTransform(own, crs, QgsCoordinateTransformContext())
    limits = Limits(own)
    mended: list[Repaired] = []
    for portion in portions:
        tick(_READ + (1.0 - _READ) * len(mended) / len(data))
        done: AllRepaired = placed(*from_wkb(portion), way, limits)
        mended += [done.one(index) for index in range(len(portion))]
    return crs, mended


def _portions(data: Sequence[bytes | None]) -> list[list[bytes | None]]:
    portions: list[list[bytes | None]] = []
    size = CHUNK_BYTES
    for wkb in data:
        if size >= CHUNK_BYTES or len(portions[-1]) >= CHUNK_ROWS:
            portions.append([])
            size = 0
        portions[-1].append(wkb)
        size += len(wkb or b"")
    return portions


def _row(
    number: int, row: Mapping[str, Any], known: Known, told: Mapping[str, Mapping[str, Any]], repair: Repaired
) -> DrawnRow:
    values = RowValues(row)
    participant = values.text(PERSON)
    person = told.get(participant, {})
    return DrawnRow(
        id=row["id"],
        row=number,
        participant_id=participant,
        round_id=values.text("round_id"),
        name=values.text("neighbourhood_name"),
        method=values.text("method"),
        certainty=values.text("certainty"),
        drawn_on=values.day("drawn_on"),
        excluded=values.yes("excluded"),
        excluded_reason=values.text("excluded_reason"),
        repaired=values.yes("repaired"),
        unusual=values.text("unusual"),
        source=values.text("source"),
        source_row=row["source_row"],
        fictional=values.yes("fictional") or is_yes(person.get("fictional")),
        geometry=repair.geometry,
        reason=repair.reason,
        mended=repair.changed,
        consented=not participant or bool(person.get("consent_analysis")),
        person=person,
        about=known.about(number, values),
        digest=hashlib.sha256(row[GEOMETRY] or b"").digest(),
    )


def _is_told(found: Trait, usable: Any) -> bool:
    """Whether anybody whose drawing may be used told of it."""
    return any(found.values[code] != NOT_GIVEN for code in set(found.codes[usable].tolist()))
