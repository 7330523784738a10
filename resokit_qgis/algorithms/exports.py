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
    audience: Audience,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
) -> None:
    """Raise `ResokitError` where one of the outputs `names` is an export of the surface `what`, which is for the team."""
    if any(is_export(parameters, name, context) for name in names):
        disclosure.check_leaves(what, audience.value)


def audience_of_cell(including: int, whole: Audience, rules: Rules, exported: bool) -> str | None:
    """What stands under `AUDIENCE` for ground that so many drawings include, of a surface that is for `whole`.

    None where it is not written: an export leaves out what only the team may see.
    """
    found = disclosure.cell_audience(including, whole, rules)
    return None if found is Audience.NOBODY or (exported and found is not Audience.ALL) else found.value
