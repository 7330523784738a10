"""The made-up residents and organisations of the Schaerbeek demo, written through the store like a user's own rows.

Nobody and no organisation here exists. A fixed seed gives the same rows each time; only their keys differ. The texts
follow the language asked for, so they are literals that the translation tools find.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from resokit_qgis.analysis import libraries
from resokit_qgis.demo.residents import add_residents, at, log_consent
from resokit_qgis.i18n import Speaker
from resokit_qgis.workspace.schema import CONSENT_SCOPES
from resokit_qgis.workspace.store import Changes, Workspace
from resokit_qgis.workspace.ties import tie_line

SEED = 1030
_ORGANISATIONS = ("linde", "kruispunt", "zonnestraal", "speelkriebel", "voisins")

_NAMED = {"consent_analysis": True, "consent_role": True, "consent_name": True}
_AS_ROLE = {"consent_analysis": True, "consent_role": True}
_KEPT = {"consent_analysis": True}
_NOTHING: Mapping[str, bool] = {}


def add_fiction(workspace: Workspace, language: str) -> None:
    """Fill `workspace` (empty, in EPSG:31370): 5 organisations, 12 key figures, 10 places, 20 ties, 40 drawings."""
    numpy = libraries.load("numpy")
    dice = numpy.random.default_rng(SEED)
    speak = Speaker(language)
    figures = _key_figures(speak)
    with workspace.change() as changes:
        round_id = changes.insert(
            "rounds",
            {"name": speak.translate("Resokit", "First round"), "begins_on": "2026-03-02", "ends_on": "2026-06-26"},
        )
        points: dict[str, tuple[float, float]] = {}
        keys: dict[str, tuple[str, str]] = {}
        for code, offset, row in _organisations(speak):
            points[code] = at(offset)
            keys[code] = (
                "organisation",
                changes.insert("organisations", {**row, "geom": _point(offset), "fictional": True}),
            )
        for code, offset, row in _places(speak):
            points[code] = at(offset)
            keys[code] = ("place", changes.insert("places", {**row, "geom": _point(offset), "fictional": True}))
        for code, offset, name, row in figures:
            points[code] = at(offset)
            keys[code] = ("actor", _add_key_figure(changes, offset, name, row))
        for start, end, row in _ties():
            ends = {f"from_{keys[start][0]}_id": keys[start][1], f"to_{keys[end][0]}_id": keys[end][1]}
            changes.insert(
                "ties",
                {**row, **ends, "round_id": round_id, "fictional": True, "geom": tie_line(points[start], points[end])},
            )
        add_residents(changes, dice, round_id, [keys[code][1] for code in _ORGANISATIONS], speak)
    for code, _offset, name, _row in figures:
        workspace.add_identity(
            "actors", keys[code][1], {"name": name, "note": speak.translate("Resokit", "Fictional person")}
        )


def _add_key_figure(changes: Changes, offset: tuple[float, float], name: str, row: Mapping[str, Any]) -> str:
    shown = name if row.get("consent_name") else None
    consents = {scope: bool(row.get(scope)) for scope in CONSENT_SCOPES}
    key = changes.insert(
        "actors",
        {
            **row,
            **consents,
            "kind": "key_figure",
            "formal": False,
            "display_name": shown,
            "geom": _point(offset),
            "fictional": True,
        },
    )
    for scope, given in consents.items():
        if given:
            log_consent(changes, "actors", key, scope)
    return key


def _point(offset: tuple[float, float]) -> bytes:
    shapely = libraries.load("shapely")
    return bytes(shapely.to_wkb(shapely.Point(*at(offset))))


def _organisations(speak: Speaker) -> list[tuple[str, tuple[float, float], dict[str, Any]]]:
    """Code, offset from the centre in metres, fields."""
    return [
        (
            "linde",
            (-60, 95),
            {
                "name": "De Linde",
                "mission": speak.translate(
                    "Resokit", "A local service centre where older neighbours eat, meet and ask."
                ),
                "target_group": speak.translate("Resokit", "Older people and their carers"),
                "core_tasks": speak.translate("Resokit", "Meals, information, company at home"),
                "languages": "nl, fr",
            },
        ),
        (
            "kruispunt",
            (210, 180),
            {
                "name": "Het Kruispunt",
                "mission": speak.translate("Resokit", "A community centre with a café, classes and a stage."),
                "target_group": speak.translate("Resokit", "Everyone in the neighbourhood"),
                "core_tasks": speak.translate("Resokit", "Meeting, culture, language practice"),
                "languages": "nl, fr, en",
            },
        ),
        (
            "zonnestraal",
            (-290, -160),
            {
                "name": "Zonnestraal",
                "mission": speak.translate(
                    "Resokit", "A community health centre that also looks at what makes people ill."
                ),
                "target_group": speak.translate("Resokit", "Residents without a family doctor"),
                "core_tasks": speak.translate("Resokit", "Care, prevention, signalling"),
                "languages": "nl, fr, tr, ar",
            },
        ),
        (
            "speelkriebel",
            (330, -210),
            {
                "name": "Speelkriebel",
                "mission": speak.translate(
                    "Resokit", "Play and adventure after school, in the street and in the park."
                ),
                "target_group": speak.translate("Resokit", "Children from 6 to 15 and their parents"),
                "core_tasks": speak.translate("Resokit", "Play, homework, holidays"),
                "languages": "nl, fr, ro",
            },
        ),
        (
            "voisins",
            (60, -330),
            {
                "name": "La Maison des Voisins",
                "mission": speak.translate("Resokit", "A house of neighbours for neighbours, run by volunteers."),
                "target_group": speak.translate("Resokit", "Newcomers and people who live alone"),
                "core_tasks": speak.translate("Resokit", "Welcome, repair café, second-hand clothes"),
                "languages": "fr, nl, ar",
            },
        ),
    ]


def _places(speak: Speaker) -> list[tuple[str, tuple[float, float], dict[str, Any]]]:
    return [
        (
            "riga",
            (75, 135),
            {
                "name": speak.translate("Resokit", "Benches under the plane trees"),
                "kind": "bench",
                "access": "open",
                "own_use": speak.translate("Resokit", "Older men play cards and keep an eye on the children"),
                "used_when": speak.translate("Resokit", "Afternoon and evening"),
            },
        ),
        (
            "launderette",
            (-150, -30),
            {
                "name": speak.translate("Resokit", "Launderette on the corner"),
                "kind": "launderette",
                "access": "hours",
                "own_use": speak.translate("Resokit", "Waiting is talking: news, jobs, rooms to let"),
                "used_when": speak.translate("Resokit", "Saturday morning"),
            },
        ),
        (
            "snack",
            (150, 15),
            {
                "name": speak.translate("Resokit", "Snack bar Zonneke"),
                "kind": "cafe",
                "access": "open",
                "own_use": speak.translate(
                    "Resokit", "Young people meet here after school, homework at the back tables"
                ),
                "used_when": speak.translate("Resokit", "After school"),
            },
        ),
        (
            "garden",
            (290, 60),
            {
                "name": speak.translate("Resokit", "Shared garden behind the school"),
                "kind": "garden",
                "access": "members",
                "own_use": speak.translate("Resokit", "Thirty families grow vegetables and swap seeds"),
                "used_when": speak.translate("Resokit", "Weekend"),
            },
        ),
        (
            "stop",
            (-215, 120),
            {
                "name": speak.translate("Resokit", "Tram stop with the kiosk"),
                "kind": "stop",
                "access": "open",
                "own_use": speak.translate("Resokit", "Where people wait for each other"),
                "used_when": speak.translate("Resokit", "All day"),
            },
        ),
        (
            "playground",
            (225, -120),
            {
                "name": speak.translate("Resokit", "Playground between the blocks"),
                "kind": "playground",
                "access": "open",
                "own_use": speak.translate("Resokit", "Mothers share a thermos while the children play"),
                "used_when": speak.translate("Resokit", "Wednesday afternoon"),
            },
        ),
        (
            "worship",
            (-95, -245),
            {
                "name": speak.translate("Resokit", "Prayer house with the blue door"),
                "kind": "worship",
                "access": "hours",
                "own_use": speak.translate("Resokit", "Meals for who needs one, nobody asks questions"),
                "used_when": speak.translate("Resokit", "Friday"),
            },
        ),
        (
            "market",
            (-10, 330),
            {
                "name": speak.translate("Resokit", "Market on the forecourt"),
                "kind": "market",
                "access": "open",
                "own_use": speak.translate("Resokit", "The place to hear who is ill and who moved"),
                "used_when": speak.translate("Resokit", "Friday morning"),
            },
        ),
        (
            "library",
            (-380, 40),
            {
                "name": speak.translate("Resokit", "Little library in the telephone box"),
                "kind": "library",
                "access": "open",
                "own_use": speak.translate("Resokit", "Books in eleven languages, notes between the pages"),
                "used_when": speak.translate("Resokit", "All day"),
            },
        ),
        (
            "hill",
            (430, 250),
            {
                "name": speak.translate("Resokit", "The hill, as everyone calls it"),
                "kind": "park",
                "access": "open",
                "mental": True,
                "own_use": speak.translate("Resokit", "“Over the hill” is where the neighbourhood stops"),
                "used_when": speak.translate("Resokit", "Evening"),
            },
        ),
    ]


def _key_figures(speak: Speaker) -> list[tuple[str, tuple[float, float], str, dict[str, Any]]]:
    """Code, offset, name (for the identities file, and shown where consent says so), fields."""
    return [
        ("hairdresser", (-25, -60), "Yasmina Dorval", {"role": speak.translate("Resokit", "Hairdresser"), **_NAMED}),
        ("van", (120, -255), "Marek Oślak", {"role": speak.translate("Resokit", "Neighbour with a van"), **_NAMED}),
        (
            "baker",
            (-185, 40),
            "Greta Vanhoutem",
            {"role": speak.translate("Resokit", "Baker"), **_NAMED, "consent_contact": True},
        ),
        ("coach", (370, -60), "Idriss Belkaïd-Noor", {"role": speak.translate("Resokit", "Football coach"), **_NAMED}),
        (
            "prayer",
            (-120, -200),
            "Selim Karatepe",
            {"role": speak.translate("Resokit", "Leads the prayers"), **_AS_ROLE},
        ),
        (
            "concierge",
            (190, 85),
            "Rosa Quintanilha",
            {"role": speak.translate("Resokit", "Concierge of the tower block"), **_AS_ROLE},
        ),
        (
            "interpreter",
            (-330, -70),
            "Amina Tahiri-Lopes",
            {"role": speak.translate("Resokit", "Interprets for everyone"), **_AS_ROLE},
        ),
        (
            "grocer",
            (40, 215),
            "Lucien Fontaigne",
            {"role": speak.translate("Resokit", "Night shop keeper"), **_AS_ROLE},
        ),
        (
            "carer",
            (-240, 210),
            "Hilde Dewinterschoot",
            {"role": speak.translate("Resokit", "Cares for three neighbours"), **_KEPT},
        ),
        ("student", (270, 140), "Noé Mbuyamba", {"role": speak.translate("Resokit", "Helps with forms"), **_KEPT}),
        (
            "mediator",
            (10, -150),
            "Fatoumata Sylla-Briand",
            {"role": speak.translate("Resokit", "Settles quarrels"), "visibility": "hidden", **_NOTHING},
        ),
        (
            "lender",
            (-70, 260),
            "Cornelis Waterschei",
            {"role": speak.translate("Resokit", "Lends tools and money"), "visibility": "hidden", **_NOTHING},
        ),
    ]


def _ties() -> list[tuple[str, str, dict[str, str]]]:
    """From, to, fields: each organisation has three or more; people know each other; some stay unseen in print."""
    strong, weak, broken = ({"strength": "strong"}, {"strength": "weak"}, {"strength": "broken"})
    one, both = ({"direction": "one_way"}, {"direction": "mutual"})
    return [
        ("linde", "baker", {"kind": "informs", **strong, **both}),
        ("linde", "carer", {"kind": "works_with", **weak, **both}),
        ("linde", "riga", {"kind": "meets_at", **strong, **one}),
        ("linde", "zonnestraal", {"kind": "refers", **strong, **both}),
        ("kruispunt", "concierge", {"kind": "informs", **weak, **one}),
        ("kruispunt", "grocer", {"kind": "works_with", **strong, **both}),
        ("kruispunt", "market", {"kind": "meets_at", **strong, **one}),
        ("zonnestraal", "interpreter", {"kind": "works_with", **strong, **both}),
        ("zonnestraal", "prayer", {"kind": "refers", **weak, **one}),
        ("zonnestraal", "launderette", {"kind": "meets_at", **weak, **one}),
        ("zonnestraal", "mediator", {"kind": "knows", **weak, **one}),
        ("speelkriebel", "coach", {"kind": "works_with", **strong, **both}),
        ("speelkriebel", "playground", {"kind": "meets_at", **strong, **one}),
        ("speelkriebel", "snack", {"kind": "meets_at", **weak, **one}),
        ("voisins", "van", {"kind": "helps", **strong, **one}),
        ("voisins", "hairdresser", {"kind": "informs", **strong, **both}),
        ("voisins", "worship", {"kind": "meets_at", **weak, **one}),
        ("voisins", "speelkriebel", {"kind": "works_with", **broken, **both}),
        ("hairdresser", "interpreter", {"kind": "knows", **strong, **both}),
        ("lender", "student", {"kind": "helps", **weak, **one}),
    ]
