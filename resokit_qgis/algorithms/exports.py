"""Files of surfaces: for the team everything, marked; in a workspace's `exports` folder only what may leave."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingContext

from resokit_qgis.algorithms.destinations import is_export
from resokit_qgis.analysis import disclosure
from resokit_qgis.analysis.disclosure import Audience, Rules

AUDIENCE = "audience"
"""The field of a surface that says whose eyes it is for: "team" or "all"."""


def check_surfaces(
    names: tuple[str, ...],
    what: str,
    drawings: int,
    rules: Rules,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
) -> None:
    """Raise `ResokitError` where one of the outputs `names` is an export of `what`, made from too few drawings for that."""
    if any(is_export(parameters, name, context) for name in names):
        disclosure.check_print(what, drawings, rules)


def audience_of_cell(including: int, drawings: int, rules: Rules, exported: bool) -> str | None:
    """What stands under `AUDIENCE` for ground that so many of the drawings include; None where it is not written.

    An export leaves out what only the team may see.
    """
    found = disclosure.cell_audience(including, drawings, rules)
    return None if found is Audience.NOBODY or (exported and found is not Audience.ALL) else found.value
