"""What a neighbourhood map says: gathered from the workspace and cut down to what consent allows, before any page.

Whoever is not in here cannot get on paper: the page and its map layers are made from this alone.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from qgis.core import QgsGeometry
from qgis.PyQt.QtCore import QDate, QLocale

from resokit_qgis.analysis import disclosure
from resokit_qgis.errors import QT_TRANSLATE_NOOP, ResokitError
from resokit_qgis.i18n import Speaker
from resokit_qgis.project import vocabularies
from resokit_qgis.project.styles import SHARES
from resokit_qgis.workspace.store import Workspace
from resokit_qgis.workspace.ties import end_of


@dataclass(frozen=True)
class Mark:
    """Something with a place on the map. `sign` is the letter or number that stands there and in the list."""

    table: str
    key: str
    sign: str
    text: str
    remark: str
    point: tuple[float, float] | None
    tied: bool = False
    mental: bool = False
    kind: str = ""


@dataclass(frozen=True)
class Tie:
    """A tie whose two ends may both be shown."""

    start: Mark
    end: Mark
    kind: str
    strength: str
    direction: str


@dataclass(frozen=True)
class Ward:
    """A ward in or near the neighbourhood; `share` (0 to 1) is how much of the neighbourhood lies in it."""

    name: str
    ground: QgsGeometry
    share: float


@dataclass(frozen=True)
class Content:
    """Everything one map shows. Geometry is in the workspace's CRS."""

    speaker: Speaker
    title: str
    subtitle: str
    notice: str
    organisation: Mark | None
    organisations: Sequence[Mark]
    people: Sequence[Mark]
    places: Sequence[Mark]
    ties: Sequence[Tie]
    outline: QgsGeometry
    cells: Sequence[tuple[float, QgsGeometry]]
    """Agreement: the lower bound of each class of shares (0 to 1) and the ground of it."""
    wards: Sequence[Ward]
    origin: str
    sources: Sequence[str] = field(default_factory=tuple)

    @property
    def marks(self) -> list[Mark]:
        return [*self.organisations, *self.people, *self.places]


def neighbourhood_row(workspace: Workspace, wanted: str) -> dict[str, Any]:
    """The saved lived neighbourhood that `wanted` names: a name, a key, or "" for the newest.

    Of a name's levels the one that is the line on maps. `ResokitError` where there is none, or where it comes from too
    few drawings to be printed.
    """
    rows = sorted(workspace.rows("neighbourhoods"), key=lambda row: str(row["computed_at"]), reverse=True)
    if not rows:
        raise ResokitError(
            QT_TRANSLATE_NOOP(
                "Resokit",
                "This workspace has no lived neighbourhood yet. Make one with “Lived neighbourhood”, filling in the workspace and a name.",
            )
        )
    chosen = [row for row in rows if row["id"] == wanted] or [
        row for row in rows if row["on_maps"] and wanted in ("", row["name"])
    ]
    if not chosen:
        raise ResokitError(
            QT_TRANSLATE_NOOP("Resokit", "There is no lived neighbourhood “{wanted}”. This workspace has: {names}."),
            wanted=wanted,
            names=", ".join(sorted({str(row["name"]) for row in rows})),
        )
    if not disclosure.may_print(chosen[0]["drawings"] or 0):
        raise ResokitError(
            QT_TRANSLATE_NOOP(
                "Resokit",
                "“{name}” comes from {drawings} drawings. That few could point to a person, so it is not printed; collect more.",
            ),
            name=chosen[0]["name"],
            drawings=chosen[0]["drawings"] or 0,
        )
    return chosen[0]


def gather(workspace: Workspace, neighbourhood: Mapping[str, Any], language: str, organisation_id: str = "") -> Content:
    """The content of one map in `language`: of the organisation with key `organisation_id`, or of them all."""
    speaker = Speaker(language)
    tie_rows = workspace.rows("ties")
    organisation_rows = workspace.rows("organisations")
    if organisation_id:
        tied = _tie_words(tie_rows, organisation_id, speaker)
    else:
        tied = _tied_organisations(tie_rows, {row["id"]: row["name"] for row in organisation_rows})
    organisations = {row["id"]: _organisation(row, organisation_id, tied) for row in organisation_rows}
    shown: dict[tuple[str, str], Mark] = {("organisations", key): mark for key, mark in organisations.items()}
    people = _people(workspace, tied)
    places = _places(workspace, tied)
    for mark in (*people, *places):
        shown[mark.table, mark.key] = mark
    ties = []
    for row in tie_rows:
        ends = end_of(row, "from"), end_of(row, "to")
        if organisation_id and ("organisations", organisation_id) not in ends:
            continue
        start, end = (shown.get(one) if one else None for one in ends)
        if start and end:
            ties.append(Tie(start, end, row["kind"] or "", row["strength"] or "", row["direction"] or ""))
    own = organisations.get(organisation_id)
    outline = _geometry(neighbourhood["geom"])
    return Content(
        speaker=speaker,
        title=own.text if own else str(neighbourhood["name"]),
        subtitle=_subtitle(speaker, own, str(neighbourhood["name"])),
        notice=speaker.translate("Resokit", "Fictional people and organisations: a demonstration")
        if workspace.notice == "fictional" or neighbourhood["fictional"]
        else "",
        organisation=own,
        organisations=sorted(organisations.values(), key=lambda mark: (mark.kind != "own", not mark.tied, mark.text)),
        people=people,
        places=places,
        ties=ties,
        outline=outline,
        cells=_cells(workspace, neighbourhood),
        wards=_wards(workspace, outline),
        origin=_origin(speaker, neighbourhood),
        sources=sorted({row["source"] for row in workspace.rows("wards") if row["source"]}),
    )


def _organisation(row: Mapping[str, Any], own_id: str, tied: Mapping[End, Sequence[str]]) -> Mark:
    ties = tied.get(("organisations", row["id"]), ())
    remark = " · ".join(part for part in (*ties, row["target_group"] or "") if part)
    kind = "own" if row["id"] == own_id else "other"
    return Mark("organisations", row["id"], "", row["name"], remark, _point(row["geom"]), bool(ties), kind=kind)


def _geometry(wkb: bytes) -> QgsGeometry:
    geometry = QgsGeometry()
    geometry.fromWkb(wkb)
    return geometry


def _point(wkb: bytes | None) -> tuple[float, float] | None:
    if not wkb:
        return None
    point = _geometry(wkb).asPoint()
    return point.x(), point.y()


def _subtitle(speaker: Speaker, own: Mark | None, neighbourhood: str) -> str:
    if own is None:
        return speaker.translate("Resokit", "Neighbourhood map")
    words = speaker.translate("Resokit", "Neighbourhood map of an organisation · {neighbourhood}").format(
        neighbourhood=neighbourhood
    )
    return f"{words} · {own.remark}" if own.remark else words


End = tuple[str, str]
"""The table and key of one end of a tie."""


def _tie_words(rows: Sequence[Mapping[str, Any]], organisation_id: str, speaker: Speaker) -> dict[End, list[str]]:
    """For each end that the organisation is tied to: how, in words."""
    words: dict[End, list[str]] = {}
    own = ("organisations", organisation_id)
    for row in rows:
        start, end = end_of(row, "from"), end_of(row, "to")
        other = end if start == own else start if end == own else None
        if other is not None:
            kind = row["kind"] or ""
            known = kind in vocabularies.codes("tie_kind")
            words.setdefault(other, []).append(
                vocabularies.label("tie_kind", kind, speaker.language) if known else kind
            )
    return words


def _tied_organisations(rows: Sequence[Mapping[str, Any]], names: Mapping[str, str]) -> dict[End, list[str]]:
    """For each end of a tie with an organisation: the names of the organisations it is tied to."""
    tied: dict[End, list[str]] = {}
    for row in rows:
        start, end = end_of(row, "from"), end_of(row, "to")
        for one, other in ((start, end), (end, start)):
            if one is not None and other is not None and one[0] == "organisations" and one[1] in names:
                tied.setdefault(other, []).append(names[one[1]])
    return tied


def _people(workspace: Workspace, tied: Mapping[End, Sequence[str]]) -> list[Mark]:
    """Those whom consent lets us show, as a name or a role, the tied ones first, signed A, B, C..."""
    found = []
    for row in workspace.rows("actors"):
        label = disclosure.person_label(row)
        if label is None:
            continue
        role = row["role"] if row["consent_role"] and row["role"] != label else ""
        ties = tied.get(("actors", row["id"]), ())
        found.append((not ties, label, row, role or "", ties))
    marks = []
    for number, (untied, label, row, role, ties) in enumerate(sorted(found, key=lambda one: one[:2])):
        text = f"{label} ({role})" if role else label
        marks.append(
            Mark(
                "actors",
                row["id"],
                _letters(number),
                text,
                " · ".join(ties),
                _point(row["geom"]),
                not untied,
                kind=row["kind"],
            )
        )
    return marks


def _places(workspace: Workspace, tied: Mapping[End, Sequence[str]]) -> list[Mark]:
    """All public places, the tied ones first, numbered."""
    found = []
    for row in workspace.rows("places"):
        ties = tied.get(("places", row["id"]), ())
        found.append((not ties, row["name"], row, ties))
    marks = []
    for number, (untied, name, row, ties) in enumerate(sorted(found, key=lambda one: one[:2]), start=1):
        remark = " · ".join(part for part in (*ties, row["own_use"] or "") if part)
        marks.append(
            Mark(
                "places",
                row["id"],
                str(number),
                name,
                remark,
                _point(row["geom"]),
                not untied,
                bool(row["mental"]),
                row["kind"] or "",
            )
        )
    return marks


def _letters(number: int) -> str:
    """0 -> A, 25 -> Z, 26 -> AA: how columns of a sheet are lettered."""
    letters = ""
    number += 1
    while number:
        number, rest = divmod(number - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


def _cells(workspace: Workspace, neighbourhood: Mapping[str, Any]) -> list[tuple[float, QgsGeometry]]:
    """The ground of each class of agreement, with the class's lower bound as its share.

    One shape a class: side by side, hundreds of translucent cells would show their seams.
    """
    grouped: dict[float, list[QgsGeometry]] = {}
    for row in workspace.rows("agreement_cells"):
        if row["result_id"] == neighbourhood["result_id"] and row["geom"]:
            lower = max(bound for bound in SHARES[:-1] if row["share"] >= bound)
            grouped.setdefault(lower, []).append(_geometry(row["geom"]))
    return [(lower, QgsGeometry.unaryUnion(parts)) for lower, parts in sorted(grouped.items())]


def _wards(workspace: Workspace, outline: QgsGeometry) -> list[Ward]:
    """Every ward in or near the neighbourhood (within its own size round it), the one that holds most of it first."""
    box = outline.boundingBox()
    box.grow(max(box.width(), box.height()))
    whole = outline.area()
    near = []
    for row in workspace.rows("wards"):
        ground = _geometry(row["geom"])
        if ground.boundingBoxIntersects(box):
            near.append(Ward(row["name"] or row["code"], ground, ground.intersection(outline).area() / whole))
    return sorted(near, key=lambda ward: (-ward.share, ward.name))


def _origin(speaker: Speaker, neighbourhood: Mapping[str, Any]) -> str:
    """One line on how this boundary came about; the union's area stands beside any narrower level, never hidden."""
    locale = QLocale(speaker.language)
    drawings = neighbourhood["drawings"]
    if not neighbourhood["threshold"]:
        line = speaker.translate(
            "Resokit",
            "How this boundary came about: the contours of all {drawings} drawings (one for each person) together form the neighbourhood, {area}.",
        ).format(drawings=drawings, area=_area(neighbourhood["area_m2"], locale))
    else:
        line = speaker.translate(
            "Resokit",
            "How this boundary came about: the ground that at least {share} % of {drawings} drawings (one for each person) include, {area}.",
        ).format(
            share=locale.toString(neighbourhood["threshold"], "g", 4),
            drawings=drawings,
            area=_area(neighbourhood["area_m2"], locale),
        )
        union = _recipe(neighbourhood).get("union_m2")
        if union:
            line += " " + speaker.translate("Resokit", "All contours together cover {area}.").format(
                area=_area(union, locale)
            )
    span = _span(neighbourhood, locale)
    if span:
        line += " " + speaker.translate("Resokit", "Drawn from {first} to {last}.").format(first=span[0], last=span[1])
    return line


def _recipe(neighbourhood: Mapping[str, Any]) -> dict[str, Any]:
    recipe: dict[str, Any] = json.loads(neighbourhood["recipe"] or "{}")
    return recipe


def _span(neighbourhood: Mapping[str, Any], locale: QLocale) -> tuple[str, str] | None:
    """The first and last day of drawing, where the recipe kept them."""
    recipe = _recipe(neighbourhood)
    first, last = (QDate.fromString(recipe.get(name) or "", "yyyy-MM-dd") for name in ("drawn_first", "drawn_last"))
    if not first.isValid() or not last.isValid():
        return None
    return locale.toString(first, "d MMMM yyyy"), locale.toString(last, "d MMMM yyyy")


def _area(square_metres: float, locale: QLocale) -> str:
    """Hectares below a square kilometre, square kilometres above: 61 ha, 2.4 km²."""
    if square_metres < 1_000_000:
        return locale.toString(square_metres / 10_000, "f", 0 if square_metres >= 100_000 else 1) + " ha"
    return locale.toString(square_metres / 1_000_000, "f", 1) + " km²"
