"""What may leave a workspace: surfaces drawn by enough people, and people as far as they agreed.

Prints and exports ask here and nowhere else.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from resokit_qgis.errors import QT_TRANSLATE_NOOP, ResokitError

FEWEST = 3
"""A surface from fewer drawings shows what one person drew, and is never made."""

FEWEST_IN_PRINT = 5
"""A surface from fewer drawings is for the team's eyes and is never printed or exported."""


def check_minimum(asked: int) -> int:
    """`asked` as the least number of drawings; `ResokitError` where it is under `FEWEST`."""
    if asked < FEWEST:
        raise ResokitError(
            QT_TRANSLATE_NOOP(
                "Resokit",
                "A minimum of {asked} drawings is too low: from fewer than {fewest} one could tell who drew what. Ask for {fewest} or more.",
            ),
            asked=asked,
            fewest=FEWEST,
        )
    return asked


def check_drawings(drawings: int, minimum: int, left_out: list[tuple[str, dict[str, object]]] | None = None) -> None:
    """Raise `ResokitError` where there are fewer than `minimum` drawings (which is never taken under `FEWEST`).

    `left_out` becomes its details: why there are no more.
    """
    needed = max(minimum, FEWEST)
    if drawings < needed:
        raise ResokitError(
            QT_TRANSLATE_NOOP(
                "Resokit",
                "Only {drawings} drawings can be used and at least {needed} are needed: from fewer one could tell who drew what. Collect more drawings.",
            ),
            details=left_out,
            drawings=drawings,
            needed=needed,
        )


def may_print(drawings: int) -> bool:
    """Whether a surface made from so many drawings may be printed or exported."""
    return drawings >= FEWEST_IN_PRINT


def person_label(actor: Mapping[str, Any]) -> str | None:
    """What a print may call the person in `actor`, a row of `actors`: a name, a role, or None for nobody at all.

    Each needs its own consent. Somebody who may not be shown does not stand in a print as an unnamed person either.
    """
    name = str(actor.get("display_name") or "").strip()
    if actor.get("consent_name") and name:
        return name
    role = str(actor.get("role") or "").strip()
    if actor.get("consent_role") and role:
        return role
    return None
