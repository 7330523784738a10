"""The made-up residents of the demo, what they drew, and the log of their consent."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

from resokit_qgis.analysis import libraries
from resokit_qgis.i18n import Speaker
from resokit_qgis.workspace.store import Changes, new_id

CENTRE = (151_190.0, 173_630.0)
"""Where the chaussée de Helmet meets the square François Riga, in EPSG:31370."""

_AGES = ("12-17", "18-29", "30-44", "45-64", "65+")
_LANGUAGES = ("nl", "fr", "tr", "ar", "en", "ro")
_RELATIONS = ("lives", "lives", "lives", "works", "meets")


def at(offset: tuple[float, float]) -> tuple[float, float]:
    """The point `offset` metres from the centre."""
    return CENTRE[0] + offset[0], CENTRE[1] + offset[1]


def log_consent(changes: Changes, table: str, key: str, scope: str) -> None:
    """Note that the person in row `key` of `table` gave their consent."""
    changes.insert(
        "consent_log",
        {
            "subject_table": table,
            "subject_id": key,
            "scope": scope,
            "given": True,
            "version": "1",
            "happened_at": "2026-03-16T10:00:00+00:00",
        },
    )


def add_residents(changes: Changes, dice: Any, round_id: str, organisations: Sequence[str], speak: Speaker) -> None:
    """39 residents and 40 drawings: one draws twice, and one draws half the municipality (left out, with the reason).

    `dice` is numpy's generator; `organisations` are the keys of those that invited people.
    """
    shapely = libraries.load("shapely")
    names = ("Helmet", "Riga", "Terdelt", "Helmet")
    for number in range(1, 41):
        if number != 40:
            participant = new_id()
            code = f"S{number:03d}"
            inviter = organisations[int(dice.integers(len(organisations)))]
            changes.insert(
                "participants",
                {
                    "id": participant,
                    "code": code,
                    "age_band": _AGES[int(dice.integers(len(_AGES)))],
                    "language": _LANGUAGES[int(dice.integers(len(_LANGUAGES)))],
                    "relation": _RELATIONS[int(dice.integers(len(_RELATIONS)))],
                    "years_lived": str(int(dice.integers(0, 40))),
                    "organisation_id": inviter,
                    "consent_analysis": True,
                    "consent_role": False,
                    "consent_name": False,
                    "consent_contact": False,
                    "fictional": True,
                },
            )
            log_consent(changes, "participants", participant, "consent_analysis")
        wild = number == 17
        outline = shapely.Polygon(_outline(dice, 1900.0 if wild else None))
        changes.insert(
            "drawings",
            {
                "participant_id": participant,
                "round_id": round_id,
                "neighbourhood_name": names[int(dice.integers(len(names)))],
                "method": "paper",
                "certainty": "sure" if dice.random() < 0.8 else "maybe",
                "drawn_on": f"2026-0{int(dice.integers(3, 7))}-{int(dice.integers(1, 27)):02d}",
                "excluded": wild,
                "excluded_reason": speak.translate("Resokit", "Drew the whole municipality, not a neighbourhood")
                if wild
                else None,
                "unusual": "far_larger" if wild else None,
                "repaired": False,
                "source": speak.translate("Resokit", "Fictional drawing"),
                "source_row": number,
                "fictional": True,
                "geom": bytes(shapely.to_wkb(shapely.MultiPolygon([outline]))),
            },
        )


def _outline(dice: Any, size: float | None) -> list[tuple[float, float]]:
    """A hand-drawn ring round the centre: a wobbling oval along the chaussée de Helmet (north-east to south-west).

    `size` is its mean radius in metres; None draws one from a log-normal with median 430.
    """
    radius = size or 430.0 * math.exp(0.28 * dice.standard_normal())
    centre = at((60.0 + 85.0 * dice.standard_normal(), 20.0 + 85.0 * dice.standard_normal()))
    waves = [(k, 0.16 / k * dice.standard_normal(), 2 * math.pi * dice.random()) for k in (1, 2, 3, 4, 5)]
    corners = int(dice.integers(11, 30))
    ring = []
    for corner in range(corners):
        angle = 2 * math.pi * (corner + 0.35 * (dice.random() - 0.5)) / corners
        oval = 1.0 / math.sqrt(math.cos(angle - math.pi / 5) ** 2 / 1.28 + math.sin(angle - math.pi / 5) ** 2 / 0.78)
        wobble = math.exp(sum(weight * math.cos(k * angle - phase) for k, weight, phase in waves))
        reach = radius * oval * wobble * (1.0 + 0.03 * dice.standard_normal())
        ring.append((round(centre[0] + reach * math.cos(angle), 2), round(centre[1] + reach * math.sin(angle), 2)))
    return ring
