"""Import wards: the areas that an office drew, each with a code that figures can be joined by."""

from __future__ import annotations

from dataclasses import dataclass

from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransformContext

from resokit_qgis.errors import QT_TRANSLATE_NOOP, ResokitError
from resokit_qgis.workspace.importers import codes
from resokit_qgis.workspace.importers.boundaries import Placer, Tick, check_some_left
from resokit_qgis.workspace.importers.outcome import Outcome, copy_kept
from resokit_qgis.workspace.importers.vector_source import VectorSource
from resokit_qgis.workspace.store import Workspace

_NO_CODE = QT_TRANSLATE_NOOP("Resokit", "It has no code in the field “{field}”.")


@dataclass(frozen=True)
class WardOptions:
    """Which fields hold what. `level` groups wards of one kind ("quartier"); `credit` is shown as their source.

    `vintage` is the year or date that the boundaries are of.
    """

    code_field: str
    name_field: str = ""
    level: str = ""
    credit: str = ""
    vintage: str = ""


def import_wards(
    workspace: Workspace,
    source: VectorSource,
    options: WardOptions,
    given_crs: QgsCoordinateReferenceSystem,
    transforms: QgsCoordinateTransformContext,
    tick: Tick,
) -> Outcome:
    """Add the rows of `source` to the table wards, in one transaction.

    Raises `ResokitError`, with nothing written, where a field is not there, the CRS is not known, a code stands in
    the file twice or in the workspace already at this level, or no row is left; `CancelledError` from `tick`.
    """
    for field in (options.code_field, options.name_field):
        source.check_field(field)
    outcome = Outcome()
    placer = Placer(source, source.known_crs(given_crs), workspace.crs, transforms, outcome)
    numbers, found = _codes(source, options.code_field)
    _check_duplicates(source, options, found, numbers)
    _check_new(workspace, source, options, found)
    code_of = dict(zip(numbers, found, strict=True))
    areas = [area for area in placer.areas(lambda fraction: tick(0.8 * fraction)) if code_of[area.row.number]]
    _refuse_without_code(placer, outcome, code_of, options.code_field)
    check_some_left(areas, source, outcome)
    _tell_lost_zero(outcome, found)
    with workspace.change("importwards") as changes:
        for done, area in enumerate(areas):
            tick(0.8 + 0.2 * done / len(areas))
            changes.insert(
                "wards",
                {
                    "code": code_of[area.row.number],
                    "name": codes.text_of(area.row.attributes.get(options.name_field)) or None,
                    "level": options.level or None,
                    "source": options.credit or source.name,
                    "vintage": options.vintage or None,
                    "repaired": area.repaired,
                    "geom": area.wkb,
                },
            )
        tick(1.0)
        outcome.remarks.append(copy_kept(changes.copy))
    outcome.imported = len(areas)
    return outcome


def _codes(source: VectorSource, field: str) -> tuple[list[int], list[str]]:
    """The numbers of all rows, and their codes (empty where there is none)."""
    numbers, values = [], []
    for row in source.rows():
        numbers.append(row.number)
        values.append(row.attributes[field])
    return numbers, codes.normalised(values)


def _check_duplicates(source: VectorSource, options: WardOptions, found: list[str], numbers: list[int]) -> None:
    twice = codes.duplicates(found, numbers)
    if not twice:
        return
    each = [f"{code} ({', '.join(map(str, rows))})" for code, rows in twice.items()]
    raise ResokitError(
        QT_TRANSLATE_NOOP(
            "Resokit",
            "{file} has codes in “{field}” that stand in more than one row: {codes}; the rows are in brackets. Join the pieces of a ward first (“Dissolve” by that field), or choose the field that tells the wards apart. Nothing was imported.",
        ),
        file=source.name,
        field=options.code_field,
        codes=codes.listed(each),
    )


def _check_new(workspace: Workspace, source: VectorSource, options: WardOptions, found: list[str]) -> None:
    there = {ward["code"] for ward in workspace.rows("wards") if (ward["level"] or "") == options.level}
    again = [code for code in found if code in there]
    if not again:
        return
    if options.level:
        sentence = QT_TRANSLATE_NOOP(
            "Resokit",
            "The workspace already has wards of the level “{level}” with these codes of {file}: {codes}. Give another LEVEL, or delete those wards first. Nothing was imported.",
        )
    else:
        sentence = QT_TRANSLATE_NOOP(
            "Resokit",
            "The workspace already has wards without a level with these codes of {file}: {codes}. Give a LEVEL, or delete those wards first. Nothing was imported.",
        )
    raise ResokitError(sentence, level=options.level, file=source.name, codes=codes.listed(again))


def _refuse_without_code(placer: Placer, outcome: Outcome, code_of: dict[int, str], field: str) -> None:
    """Note the rows that only lack a code; they are in order of their number afterwards, as all are."""
    noted = {refused.row for refused in outcome.refused}
    bare = {number for number, code in code_of.items() if not code}
    outcome.repaired = [repaired for repaired in outcome.repaired if repaired.row not in bare]
    for number in sorted(bare - noted):
        placer.refuse(number, _NO_CODE, field=field)
    outcome.refused.sort(key=lambda refused: refused.row)


def _tell_lost_zero(outcome: Outcome, found: list[str]) -> None:
    lost = codes.with_lost_zero(found)
    if lost:
        outcome.remark(
            QT_TRANSLATE_NOOP(
                "Resokit",
                "These codes are one digit shorter than the others, as if a zero in front was lost: {codes}. They were kept as they are; correct the file if they are wrong.",
            ),
            codes=codes.listed(lost),
        )
