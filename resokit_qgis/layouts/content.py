"""What a neighbourhood map says: gathered from the workspace and cut down to what consent allows, before any page.

Whoever is not in here cannot get on paper: the page and its map layers are made from this alone.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from qgis.core import QgsGeometry

from resokit_qgis.analysis import disclosure
from resokit_qgis.errors import QT_TRANSLATE_NOOP, ResokitError
from resokit_qgis.i18n import Speaker
from resokit_qgis.layouts.origin import origin
from resokit_qgis.project import vocabularies
from resokit_qgis.project.styles import SHARES
from resokit_qgis.workspace import kept
from resokit_qgis.workspace.store import Workspace
from resokit_qgis.workspace.ties import end_of

_TITLE, _LINE, _NAME, _REMARK = 140, 90, 60, 180
"""How many letters a title, a line, a name in passing and a remark may have on paper."""


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
    unshaded: str = ""
    """What is said of ground inside the line whose agreement is not told, if there is any."""

    @property
    def marks(self) -> list[Mark]:
        return [*self.organisations, *self.people, *self.places]


def neighbourhood_row(workspace: Workspace, wanted: str) -> dict[str, Any]:
    """The saved lived neighbourhood that `wanted` names: a name, a key, or "" for the newest.

    Of a name's levels the one that is the line on maps. `ResokitError` where there is none, or where it comes from too
    few drawings to be printed.
    """
    rows = [row for row in workspace.rows("neighbourhoods") if _is_result(row)]
    rows.sort(key=lambda row: str(row["computed_at"] or ""), reverse=True)
    if not rows:
        raise ResokitError(
            QT_TRANSLATE_NOOP(
                "Resokit",
                "This workspace has no lived neighbourhood yet. Make one with “Lived neighbourhood”, filling in the workspace and a name.",
            )
        )
    named = [row for row in rows if wanted in ("", row["name"])]
    chosen = [row for row in rows if row["id"] == wanted] or [row for row in named if row["on_maps"]]
    if not chosen and named:
        raise ResokitError(
            QT_TRANSLATE_NOOP(
                "Resokit",
                "No level of “{name}” is the line on maps. Tick that of one level in the layer “Lived neighbourhood”.",
            ),
            name=named[0]["name"],
        )
    if not chosen:
        raise ResokitError(
            QT_TRANSLATE_NOOP("Resokit", "There is no lived neighbourhood “{wanted}”. This workspace has: {names}."),
            wanted=wanted,
            names=", ".join(sorted({str(row["name"]) for row in rows})),
        )
    kept.check_leaves(chosen[0], workspace.rules)
    return chosen[0]


def _is_result(row: Mapping[str, Any]) -> bool:
    """Whether a row of `neighbourhoods` was computed: one drawn by hand has no drawings behind it to speak of."""
    known = all(row[name] is not None for name in ("result_id", "threshold", "drawings", "area_m2"))
    return known and not _geometry(row["geom"]).isEmpty()


def gather(workspace: Workspace, neighbourhood: Mapping[str, Any], language: str, organisation_id: str = "") -> Content:
    """The content of one map in `language`: of the organisation with key `organisation_id`, or of them all."""
    speaker = Speaker(language)
    tie_rows = workspace.rows("ties")
    organisation_rows = workspace.rows("organisations")
    if organisation_id:
        tied = _tie_words(tie_rows, organisation_id, speaker)
    else:
        tied = _tied_organisations(tie_rows, {row["id"]: row["name"] for row in organisation_rows}, speaker)
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
    own_row = next((row for row in organisation_rows if row["id"] == organisation_id), None)
    outline = _geometry(neighbourhood["geom"])
    cells, unshaded = _cells(speaker, workspace, neighbourhood)
    fictional = workspace.notice == "fictional" or any(
        row["fictional"]
        for row in (neighbourhood, *organisation_rows, *workspace.rows("actors"), *workspace.rows("places"))
    )
    return Content(
        speaker=speaker,
        title=_short(own_row["name"] if own_row else neighbourhood["name"], _TITLE),
        subtitle=_subtitle(speaker, own_row, _short(neighbourhood["name"], _LINE)),
        notice=speaker.translate("Resokit", "Fictional people and organisations: a demonstration") if fictional else "",
        organisation=own,
        organisations=sorted(organisations.values(), key=lambda mark: (mark.kind != "own", not mark.tied, mark.text)),
        people=people,
        places=places,
        ties=ties,
        outline=outline,
        cells=cells,
        wards=_wards(workspace, outline),
        origin=origin(speaker, neighbourhood),
        sources=sorted({row["source"] for row in workspace.rows("wards") if row["source"]}),
        unshaded=unshaded,
    )


def _organisation(row: Mapping[str, Any], own_id: str, tied: Mapping[End, Sequence[str]]) -> Mark:
    ties = tied.get(("organisations", row["id"]), ())
    remark = _short(" · ".join(part for part in (*ties, row["target_group"] or "") if part), _REMARK)
    kind = "own" if row["id"] == own_id else "other"
    return Mark(
        "organisations", row["id"], "", _short(row["name"], _LINE), remark, _point(row["geom"]), bool(ties), kind=kind
    )


def _geometry(wkb: bytes | None) -> QgsGeometry:
    """The geometry in `wkb`, an empty one for None."""
    geometry = QgsGeometry()
    if wkb:
        geometry.fromWkb(wkb)
    return geometry


def _point(wkb: bytes | None) -> tuple[float, float] | None:
    geometry = _geometry(wkb)
    if geometry.isEmpty():
        return None
    point = geometry.asPoint()
    return point.x(), point.y()


def _short(text: str | None, most: int) -> str:
    """`text` on one line, cut at a word with “…” where it is longer than `most`: a list is no place for a story."""
    words = " ".join((text or "").split())
    if len(words) <= most:
        return words
    return words[: most - 1].rsplit(" ", 1)[0].rstrip(" ,;.") + "…"


def _subtitle(speaker: Speaker, own: Mapping[str, Any] | None, neighbourhood: str) -> str:
    if own is None:
        return speaker.translate("Resokit", "Neighbourhood map")
    words = speaker.translate("Resokit", "Neighbourhood map of an organisation · {neighbourhood}").format(
        neighbourhood=neighbourhood
    )
    return " · ".join(part for part in (words, _short(own["target_group"], _LINE)) if part)


End = tuple[str, str]
"""The table and key of one end of a tie."""


def _tie_words(rows: Sequence[Mapping[str, Any]], organisation_id: str, speaker: Speaker) -> dict[End, list[str]]:
    """For each end that the organisation is tied to: how, in words."""
    words: dict[End, list[str]] = {}
    own = ("organisations", organisation_id)
    for row in rows:
        start, end = end_of(row, "from"), end_of(row, "to")
        other = end if start == own else start if end == own else None
        if other is not None and other != own:
            words.setdefault(other, []).append(_how(row, speaker))
    return words


def _how(tie: Mapping[str, Any], speaker: Speaker) -> str:
    """The kind of a tie in words, and that it is broken where it is."""
    kind = tie["kind"] or ""
    known = kind in vocabularies.codes("tie_kind")
    if known:
        words = vocabularies.label("tie_kind", kind, speaker.language)
    else:
        words = _short(kind, _NAME) or speaker.translate("Resokit", "Other tie")
    if tie["strength"] != "broken":
        return words
    return f"{words} ({vocabularies.label('strength', 'broken', speaker.language).lower()})"


def _tied_organisations(
    rows: Sequence[Mapping[str, Any]], names: Mapping[str, str], speaker: Speaker
) -> dict[End, list[str]]:
    """For each end of a tie with an organisation: the names of the organisations it is tied to, and how."""
    tied: dict[End, list[str]] = {}
    for row in rows:
        start, end = end_of(row, "from"), end_of(row, "to")
        for one, other in ((start, end), (end, start)):
            if one is not None and other is not None and one != other and one[0] == "organisations" and one[1] in names:
                tied.setdefault(other, []).append(f"{_short(names[one[1]], _NAME)}: {_how(row, speaker)}")
    return tied


def _people(workspace: Workspace, tied: Mapping[End, Sequence[str]]) -> list[Mark]:
    """Those whom consent lets us show, as a name or a role, the tied ones first, signed A, B, C..."""
    found = []
    for row in workspace.rows("actors"):
        label = disclosure.person_label(row)
        if label is None:
            continue
        role = (row["role"] or "").strip() if row["consent_role"] else ""
        ties = tied.get(("actors", row["id"]), ())
        found.append((not ties, label, row, "" if role == label else role, ties))
    marks = []
    for number, (untied, label, row, role, ties) in enumerate(sorted(found, key=lambda one: one[:2])):
        text = _short(f"{label} ({role})" if role else label, _REMARK)
        marks.append(
            Mark(
                "actors",
                row["id"],
                _letters(number),
                text,
                _short(" · ".join(ties), _REMARK),
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
        found.append((not ties, _short(row["name"], _LINE), row, ties))
    marks = []
    for number, (untied, name, row, ties) in enumerate(sorted(found, key=lambda one: one[:2]), start=1):
        remark = _short(" · ".join(part for part in (*ties, row["own_use"] or "") if part), _REMARK)
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


def _cells(
    speaker: Speaker, workspace: Workspace, neighbourhood: Mapping[str, Any]
) -> tuple[list[tuple[float, QgsGeometry]], str]:
    """The ground of each class of agreement, with the class's lower bound as its share, and what is said of the rest.

    Ground that too few include shows what one person drew: it stays unshaded within the line. One shape a class: side
    by side, hundreds of translucent cells would show their seams.
    """
    grouped: dict[float, list[QgsGeometry]] = {}
    rules, unshaded = workspace.rules, False
    whole = disclosure.audience(neighbourhood["drawings"], rules)
    for row in workspace.rows("agreement_cells"):
        if row["result_id"] == neighbourhood["result_id"] and row["geom"] and row["share"] is not None:
            audience = disclosure.cell_audience(row["drawings"] or 0, whole, rules)
            if audience is not disclosure.Audience.ALL:
                unshaded = True
                continue
            lower = max((bound for bound in SHARES[:-1] if row["share"] >= bound), default=SHARES[0])
            grouped.setdefault(lower, []).append(_geometry(row["geom"]))
    said = speaker.translate("Resokit", "Without a tint: in fewer than {fewest} drawings.").format(
        fewest=rules.drawings
    )
    return [
        (lower, QgsGeometry.unaryUnion(parts)) for lower, parts in sorted(grouped.items())
    ], said if unshaded else ""


def _wards(workspace: Workspace, outline: QgsGeometry) -> list[Ward]:
    """The wards in or near the neighbourhood (within its own size round it), the one that holds most of it first.

    Of several levels only the finest, the one with most wards there: two would be counted twice.
    """
    box = outline.boundingBox()
    box.grow(max(box.width(), box.height()))
    whole = outline.area()
    levels: dict[str, list[Ward]] = {}
    for row in workspace.rows("wards"):
        ground = _geometry(row["geom"])
        if not ground.isEmpty() and ground.boundingBoxIntersects(box):
            share = ground.intersection(outline).area() / whole
            levels.setdefault(row["level"] or "", []).append(
                Ward(_short(row["name"] or row["code"], _NAME), ground, share)
            )
    finest = max(levels.values(), key=len, default=[])
    return sorted(finest, key=lambda ward: (-ward.share, ward.name))
