"""One drawing that somebody makes on the screen: its ground, who drew it, the consent, and the step that adds it all."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsCoordinateTransformContext
from qgis.PyQt.QtCore import QDate, Qt

from resokit_qgis.analysis import libraries
from resokit_qgis.analysis.agreement import multipolygon
from resokit_qgis.analysis.repair import repair_all
from resokit_qgis.errors import QT_TRANSLATE_NOOP, ResokitError
from resokit_qgis.i18n import Speaker
from resokit_qgis.workspace import schema
from resokit_qgis.workspace.importers.codes import text_of
from resokit_qgis.workspace.importers.limits import Limits
from resokit_qgis.workspace.importers.pseudonyms import looks_like_code
from resokit_qgis.workspace.moving import move_all
from resokit_qgis.workspace.next_code import next_code
from resokit_qgis.workspace.review_steps import still_there
from resokit_qgis.workspace.store import Changes, Workspace, new_id, now
from resokit_qgis.workspace.whose_drawings import COLUMNS

CONSENT = QT_TRANSLATE_NOOP(
    "Resokit",
    "This person agrees that the drawing, and what they say about themselves below, is kept under a code for the analysis.",
)
"""What is asked before anything is drawn. Another text gets another `_VERSION`."""

_VERSION = "screen-1"

_SECOND = len("2026-01-31T12:00:00")
"""So many letters of a moment tell its second."""

_NARROWEST = 2.0
"""Pixels that ground is wide on the average: what is less is a line there and back, and nothing that anybody sees."""

NO_GROUND = QT_TRANSLATE_NOOP(
    "Resokit", "This line goes round no ground. Draw on and close it again, or press Esc to start over."
)


@dataclass(frozen=True)
class Boundary:
    """Ground in the CRS of a workspace, as the WKB of a multipolygon; `repaired` where its line crossed itself."""

    wkb: bytes
    repaired: bool


@dataclass(frozen=True)
class Participant:
    """Somebody of whom there is a row in `participants`; `consent` is whether they agreed to analysis, as it stands there."""

    key: str
    code: str
    consent: bool | None


@dataclass(frozen=True)
class Told:
    """What is noted with a drawing: `code` of the person, `round_id` and `certainty` where they are known.

    `agreed` is whether the person said yes to `CONSENT`, `language` the one in which it was asked. `new` is whether the
    code is to be that of somebody who takes part for the first time; `about` holds what such a person told, by the
    columns of `participants`.
    """

    code: str
    agreed: bool
    language: str
    new: bool
    name: str = ""
    round_id: str | None = None
    certainty: str | None = None
    about: Mapping[str, str] = field(default_factory=dict)


def boundary(
    points: Sequence[tuple[float, float]],
    crs: QgsCoordinateReferenceSystem,
    pixel: float,
    workspace: Workspace,
    transforms: QgsCoordinateTransformContext,
) -> Boundary:
    """All ground that the line through `points`, in `crs`, goes round; it closes itself and may cross itself.

    `pixel` is how large a pixel of the map is in `crs`. Raises `ResokitError` where the line goes round no ground that
    can be seen, or lies outside the area that either CRS is made for.
    """
    numpy = libraries.load("numpy")
    shapely = libraries.load("shapely")
    # A point that is there twice in a row is a hand that rests, and no mending.
    line = [point for place, point in enumerate(points) if place == 0 or point != points[place - 1]]
    if len(set(line)) < 3:
        raise ResokitError(NO_GROUND)
    shapes = numpy.empty(1, dtype=object)
    shapes[0] = shapely.polygons(line)
    seen = repair_all(shapes).one(0).geometry
    if seen is None or 2.0 * seen.area < _NARROWEST * pixel * seen.length:
        raise ResokitError(NO_GROUND)
    way = QgsCoordinateTransform(crs, workspace.crs, transforms)
    moved = move_all(shapes, {}, way, Limits(crs), Limits(workspace.crs))
    if moved.outside[0] or moved.far[0]:
        raise ResokitError(
            QT_TRANSLATE_NOOP(
                "Resokit",
                "This lies far outside the area that {crs}, the workspace's coordinate reference system, is made for. Move the map to the neighbourhood, and draw there.",
            ),
            crs=workspace.crs.authid() or workspace.crs.description(),
        )
    mended = repair_all(moved.shapes).one(0)
    if mended.reason:
        raise ResokitError(NO_GROUND)
    return Boundary(shapely.to_wkb(multipolygon(mended.geometry), output_dimension=2), mended.changed)


@dataclass(frozen=True)
class Known:
    """What a workspace knows already, to choose from: everybody who takes part by their code (casefolded); rounds and
    organisations by their keys; the names of neighbourhoods; and what people told of each column of theirs.
    """

    by_code: Mapping[str, Participant]
    rounds: Mapping[str, str]
    organisations: Mapping[str, str]
    names: Sequence[str]
    told: Mapping[str, Sequence[str]]

    @property
    def next_code(self) -> str:
        """The code for somebody new."""
        return next_code(person.code for person in self.by_code.values())


def known(workspace: Workspace) -> Known:
    """What there is in `workspace`. Raises `MissingLibraryError` where nothing could be drawn without it."""
    libraries.load("shapely")
    people = workspace.rows("participants")
    rounds = sorted(workspace.rows("rounds"), key=lambda row: (row["begins_on"] or "", row["name"] or ""))
    return Known(
        _participants(people),
        {row["id"]: text_of(row["name"]) for row in rounds},
        {row["id"]: text_of(row["name"]) for row in workspace.rows("organisations")},
        _different(workspace.texts("drawings", ["neighbourhood_name"])["neighbourhood_name"]),
        {column: _different(text_of(person[column]) for person in people) for column in COLUMNS},
    )


def _participants(rows: Iterable[Mapping[str, Any]]) -> dict[str, Participant]:
    return {
        text_of(row["code"]).casefold(): Participant(row["id"], text_of(row["code"]), row["consent_analysis"])
        for row in rows
    }


def _different(texts: Iterable[str]) -> list[str]:
    """Each different text once, in their order."""
    return sorted({text.strip() for text in texts} - {""}, key=str.casefold)


@dataclass(frozen=True)
class AddDrawing:
    """The step that adds one drawing, and with it the person and their consent where they are new. See `add_drawing`.

    `consents` says that consent is given with it, and `consent_before` how it stood; `added` whether the person is new.
    """

    workspace: Workspace
    person: Mapping[str, Any]
    drawing: Mapping[str, Any]
    consent: Mapping[str, Any]
    added: bool
    consents: bool
    consent_before: bool | None

    @property
    def text(self) -> str:
        return QT_TRANSLATE_NOOP("Resokit", "Add the drawing of {code}")

    @property
    def parameters(self) -> Mapping[str, Any]:
        return {"code": self.person["code"]}

    def do(self, changes: Changes) -> None:
        """Raises `ResokitError` where the consent was taken back, or the code became somebody else's, since it was asked."""
        self._check_still()
        if self.added:
            changes.insert("participants", self.person)
        elif self.consents:
            with still_there():
                changes.update("participants", self.person["id"], {"consent_analysis": True})
        if self.consents:
            changes.insert("consent_log", self.consent)
        changes.insert("drawings", self.drawing)

    def undo(self, changes: Changes) -> None:
        """Take away exactly what `do` added. Raises `ResokitError` where it, or something that came after, forbids that."""
        if self.added:
            self._check_alone()
        with still_there():
            changes.delete("drawings", self.drawing["id"])
            if self.consents:
                changes.delete("consent_log", self.consent["id"])
            if self.added:
                changes.delete("participants", self.person["id"])
            elif self.consents:
                changes.update("participants", self.person["id"], {"consent_analysis": self.consent_before})

    def _check_still(self) -> None:
        """A step may be done again long after it was made, and what the person said then may not hold any more."""
        people = _participants(self.workspace.rows("participants"))
        if self.added:
            if text_of(self.person["code"]).casefold() in people:
                raise _taken(self.person["code"])
        else:
            with still_there():
                stands = {one.key: one.consent for one in people.values()}[self.person["id"]]
            if not stands and (not self.consents or stands != self.consent_before):
                raise self._taken_back()
        # To the second: how a moment tells its zone differs between what is written and what is read.
        asked = str(self.consent["happened_at"])[:_SECOND]
        for row in self.workspace.rows("consent_log"):
            own = row["subject_id"] == self.person["id"] and row["scope"] == self.consent["scope"]
            if own and not row["given"] and str(row["happened_at"] or "")[:_SECOND] >= asked:
                raise self._taken_back()

    def _taken_back(self) -> ResokitError:
        return ResokitError(
            QT_TRANSLATE_NOOP(
                "Resokit",
                "{code} took the consent back since this was drawn, so it is not added again. Ask anew, and draw it anew.",
            ),
            code=self.person["code"],
        )

    def _check_alone(self) -> None:
        """Raise `ResokitError` where something else in the workspace is by this person, who is about to go."""
        for table in schema.TABLES:
            for reference in table.references:
                if reference.refers_to != "participants":
                    continue
                found = self.workspace.texts(table.name, ["id", reference.name])
                for key, person in zip(found["id"], found[reference.name], strict=True):
                    if person == self.person["id"] and key != self.drawing["id"]:
                        raise ResokitError(
                            QT_TRANSLATE_NOOP(
                                "Resokit",
                                "There is more by {code} in the workspace by now, so this person stays and nothing was undone. Leave the drawing out instead.",
                            ),
                            code=self.person["code"],
                        )


def add_drawing(workspace: Workspace, told: Told, ground: Boundary) -> AddDrawing:
    """The step that adds a drawing of `ground`, made on the screen today.

    Who has the code already is the one who drew it. Raises `ResokitError` where the person did not agree to analysis,
    now or before, a new code may be a name or is somebody's, or what they told holds an address.
    """
    code = told.code.strip()
    there = _participants(workspace.rows("participants")).get(code.casefold())
    check_code(code, there is not None)
    if told.new and there is not None:
        raise _taken(code)
    if not told.agreed and not (there and there.consent):
        raise ResokitError(
            QT_TRANSLATE_NOOP(
                "Resokit", "Without the person's consent nothing is drawn and nothing is kept. Ask for it."
            )
        )
    for text in (told.name, *told.about.values()):
        if "@" in text:
            raise ResokitError(
                QT_TRANSLATE_NOOP("Resokit", "“{value}” looks like an address (@), which is not kept with drawings."),
                value=text,
            )
    fictional = workspace.notice == "fictional"
    consents = there is None or not there.consent
    key = there.key if there else new_id()
    person = {
        **{name: text.strip() for name, text in told.about.items() if text.strip()},
        "id": key,
        "code": there.code if there else code,
        "consent_analysis": True,
        "consent_role": False,
        "consent_name": False,
        "consent_contact": False,
        "fictional": fictional,
    }
    consent = {
        "id": new_id(),
        "subject_table": "participants",
        "subject_id": key,
        "scope": "consent_analysis",
        "given": True,
        "version": f"{_VERSION}-{told.language}",
        "happened_at": now(),
        "note": Speaker(workspace.language).translate("Resokit", "Asked on the screen before drawing."),
    }
    drawing = {
        "id": new_id(),
        "participant_id": key,
        "round_id": told.round_id,
        "neighbourhood_name": told.name.strip() or None,
        "method": "screen",
        "certainty": told.certainty,
        "drawn_on": str(QDate.currentDate().toString(Qt.DateFormat.ISODate)),
        "excluded": False,
        "repaired": ground.repaired,
        "fictional": fictional,
        "geom": ground.wkb,
    }
    before = there.consent if there else None
    return AddDrawing(workspace, person, drawing, consent, there is None, consents, before)


def _taken(code: str) -> ResokitError:
    return ResokitError(
        QT_TRANSLATE_NOOP("Resokit", "{code} is somebody else's by now. Give this person another code."), code=code
    )


def check_code(code: str, known: bool) -> None:
    """Raise `ResokitError` where there is no `code`, or one that is not `known` may be somebody's name."""
    if not code:
        raise ResokitError(QT_TRANSLATE_NOOP("Resokit", "Give the person a code first."))
    if not known and not looks_like_code(code):
        raise ResokitError(
            QT_TRANSLATE_NOOP(
                "Resokit",
                "“{code}” may be a name, a date or a number that tells who somebody is. A code has digits and at most three letters, such as P012.",
            ),
            code=code,
        )
