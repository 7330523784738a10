"""Import drawings: the boundaries that residents drew, each with the person who drew it, under a code."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransformContext

from resokit_qgis.analysis.unusual import unusual
from resokit_qgis.errors import QT_TRANSLATE_NOOP, ResokitError
from resokit_qgis.i18n import Speaker
from resokit_qgis.workspace.importers.boundaries import Area, Placer, Tick, check_some_left
from resokit_qgis.workspace.importers.codes import listed, text_of
from resokit_qgis.workspace.importers.left_out import LeftOut
from resokit_qgis.workspace.importers.outcome import Outcome, copy_kept
from resokit_qgis.workspace.importers.participants import Person, check_groups, people_of
from resokit_qgis.workspace.importers.vector_source import VectorSource
from resokit_qgis.workspace.store import Changes, Workspace, now

_FAR_LARGER = QT_TRANSLATE_NOOP(
    "Resokit", "Far larger than the others (over 10 times the median), kept and flagged: rows {rows}."
)
_FAR_SMALLER = QT_TRANSLATE_NOOP(
    "Resokit", "Far smaller than the others (under a tenth of the median), kept and flagged: rows {rows}."
)


@dataclass(frozen=True)
class DrawingOptions:
    """Which fields hold what. `method` is a code of the vocabulary drawing_method.

    `relations` takes the labels and codes of the vocabulary relation (casefolded) to its codes.
    """

    participant_field: str = ""
    name_field: str = ""
    round_name: str = ""
    method: str = "import"
    group_fields: tuple[str, ...] = ()
    relations: Mapping[str, str] = field(default_factory=dict)


def import_drawings(
    workspace: Workspace,
    source: VectorSource,
    options: DrawingOptions,
    given_crs: QgsCoordinateReferenceSystem,
    transforms: QgsCoordinateTransformContext,
    tick: Tick,
) -> Outcome:
    """Add the rows of `source` to participants and drawings, in one transaction.

    Who imports confirms that the participants agreed that their drawings are kept for analysis: that consent, and no
    other, is given and logged. Rows that the source marks as left out ("excluded") stay left out. Raises
    `ResokitError`, with nothing written, where a field is not there, what is in one may not be kept, the CRS is not
    known or no row is left; `CancelledError` from `tick`.
    """
    _check_fields(source, options)
    outcome = Outcome()
    placer = Placer(source, source.known_crs(given_crs), workspace.crs, transforms, outcome)
    areas = list(placer.areas(lambda fraction: tick(0.7 * fraction)))
    check_some_left(areas, source, outcome)
    rows = [area.row for area in areas]
    left_out = LeftOut(source, rows)
    check_groups(rows, options.participant_field, options.group_fields, source.name, outcome)
    left_out.tell(outcome)
    flags = unusual([area.area for area in areas])
    _tell_unusual(outcome, areas, flags)
    taken = [participant["code"] for participant in workspace.rows("participants")]
    people, person_of = people_of(
        rows, options.participant_field, options.group_fields, options.relations, taken, outcome
    )
    outcome.remark(
        QT_TRANSLATE_NOOP(
            "Resokit",
            "The name “{file}” is kept with each drawing as its source. If it tells who somebody is, give the file another name and import it again.",
        ),
        file=source.name,
    )
    fictional = workspace.notice == "fictional"
    with workspace.change("importdrawings") as changes:
        round_id = _round(workspace, changes, options.round_name, outcome)
        keys = _add_people(workspace, changes, people, fictional)
        for done, (area, flag, person) in enumerate(zip(areas, flags, person_of, strict=True)):
            tick(0.7 + 0.3 * done / len(areas))
            changes.insert(
                "drawings",
                {
                    "participant_id": keys[person],
                    "round_id": round_id,
                    "neighbourhood_name": text_of(area.row.attributes.get(options.name_field)) or None,
                    "method": options.method,
                    "excluded": left_out.excluded(area.row),
                    "excluded_reason": left_out.reason(area.row),
                    "repaired": area.repaired,
                    "unusual": flag or None,
                    "source": source.name,
                    "source_row": area.row.number,
                    "fictional": fictional,
                    "geom": area.wkb,
                },
            )
        tick(1.0)
        outcome.remarks.append(copy_kept(changes.copy))
    outcome.imported = len(areas)
    return outcome


def _check_fields(source: VectorSource, options: DrawingOptions) -> None:
    for name in (options.participant_field, options.name_field, *options.group_fields):
        source.check_field(name)
    if options.participant_field and options.participant_field in options.group_fields:
        raise ResokitError(
            QT_TRANSLATE_NOOP(
                "Resokit",
                "“{field}” tells the participants apart, so it cannot be one of the group fields too. Take it out of the group fields.",
            ),
            field=options.participant_field,
        )
    if options.participant_field and options.participant_field == options.name_field:
        raise ResokitError(
            QT_TRANSLATE_NOOP(
                "Resokit",
                "“{field}” tells the participants apart, so it cannot be the neighbourhood's name too: people's names would be kept. Choose another field for the name, or none.",
            ),
            field=options.participant_field,
        )


def _round(workspace: Workspace, changes: Changes, name: str, outcome: Outcome) -> str | None:
    """The key of the round called `name`, which is made where there is none; None for an empty name."""
    if not name:
        return None
    for found in workspace.rows("rounds"):
        if found["name"].strip().casefold() == name.casefold():
            return str(found["id"])
    outcome.remark(QT_TRANSLATE_NOOP("Resokit", "The round “{round}” was made."), round=name)
    return changes.insert("rounds", {"name": name})


def _add_people(workspace: Workspace, changes: Changes, people: list[Person], fictional: bool) -> list[str]:
    """Write `people` with their consent to be kept for analysis; returns their keys in the same order."""
    speaker = Speaker(workspace.language)
    # Without the file's name, which may be a person's: the log is kept when the drawings are gone.
    note = speaker.translate("Resokit", "Imported by a person who confirmed this consent.")
    moment = now()
    keys = []
    for person in people:
        row: dict[str, Any] = {
            **person.columns,
            "code": person.code,
            "consent_analysis": True,
            "consent_role": False,
            "consent_name": False,
            "consent_contact": False,
            "fictional": fictional,
        }
        key = changes.insert("participants", row)
        changes.insert(
            "consent_log",
            {
                "subject_table": "participants",
                "subject_id": key,
                "scope": "consent_analysis",
                "given": True,
                "happened_at": moment,
                "note": note,
            },
        )
        keys.append(key)
    return keys


def _tell_unusual(outcome: Outcome, areas: list[Area], flags: list[str]) -> None:
    for code, literal in (("far_larger", _FAR_LARGER), ("far_smaller", _FAR_SMALLER)):
        rows = [str(area.row.number) for area, flag in zip(areas, flags, strict=True) if flag == code]
        if rows:
            outcome.remark(literal, rows=listed(rows, at_most=50))
