"""Files of surfaces: for the team everything, marked; in a workspace's `exports` folder only what may leave."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from qgis.core import Qgis, QgsFeatureRequest, QgsProcessingContext, QgsProcessingFeatureSource

from resokit_qgis.algorithms.destinations import is_export
from resokit_qgis.analysis import disclosure
from resokit_qgis.analysis.disclosure import Audience, Rules
from resokit_qgis.errors import QT_TRANSLATE_NOOP, ResokitError
from resokit_qgis.workspace import recipe, results
from resokit_qgis.workspace.areas_source import features, field_places, value

AUDIENCE = "audience"
"""The field of a surface that says whose eyes it is for: "team" or "all"."""


def check_surfaces(
    names: Sequence[str],
    what: str,
    audience: Audience,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
) -> None:
    """Raise `ResokitError` where one of the outputs `names` is an export of the surface `what`, which is for the team."""
    if any(is_export(parameters, name, context) for name in names):
        disclosure.check_leaves(what, audience.value)


def check_one_by_one(name: str, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
    """Raise `ResokitError` where the output `name`, a table with rows about single people, is an export."""
    if is_export(parameters, name, context):
        raise ResokitError(
            QT_TRANSLATE_NOOP(
                "Resokit",
                "A table of each drawing tells about each person on their own, so it is for the team only and does not go into “exports”. Choose another folder for it.",
            )
        )


def leaving_levels(
    result: results.Result, name: str, what: str, parameters: dict[str, Any], context: QgsProcessingContext
) -> list[results.Level]:
    """The levels of `result` that the output `name` may hold: all, or where it is an export those for everybody.

    Raises `ResokitError` where `what`, the drawings, leaves none of them.
    """
    if not is_export(parameters, name, context):
        return list(result.levels)
    told = [level for level in result.levels if result.audience_of(level) is Audience.ALL]
    if not told:
        disclosure.check_leaves(what, Audience.TEAM.value)
    return told


def audience_of_cell(including: int, whole: Audience, rules: Rules, exported: bool) -> str | None:
    """What stands under `AUDIENCE` for ground that so many drawings include, of cells that are for `whole`.

    None where it is not written: an export leaves out what only the team may see.
    """
    found = disclosure.cell_audience(including, whole, rules)
    return None if found is Audience.NOBODY or (exported and found is not Audience.ALL) else found.value


def check_cells(
    names: Sequence[str], result: results.Result, parameters: dict[str, Any], context: QgsProcessingContext
) -> None:
    """Raise `ResokitError` where one of the outputs `names`, cells of `result`, is an export of cells with groups."""
    if result.has_groups and any(is_export(parameters, name, context) for name in names):
        raise ResokitError(
            QT_TRANSLATE_NOOP(
                "Resokit",
                "With groups, pieces of ground tell how many of each group include them, be it one person, so they are not exported. Export the levels, or make the agreement without groups.",
            )
        )


def check_neighbourhoods(
    source: QgsProcessingFeatureSource, names: Sequence[str], parameters: dict[str, Any], context: QgsProcessingContext
) -> None:
    """Raise `ResokitError` where one of the outputs `names` is an export of what a neighbourhood for the team tells.

    `source` says so itself, in `AUDIENCE` or, in a workspace, in the recipe of each level.
    """
    fields = [name for name in (AUDIENCE, "recipe", "threshold") if name in source.fields().names()]
    if not any(is_export(parameters, name, context) for name in names) or not fields:
        return
    request = QgsFeatureRequest()
    request.setFlags(Qgis.FeatureRequestFlag.NoGeometry)
    places = field_places(source, fields)
    for feature in features(source, request):
        values = {name: value(feature, place) for name, place in places.items()}
        for kept in (values.get(AUDIENCE), *recipe.audiences(values.get("recipe"), values.get("threshold"))):
            disclosure.check_leaves(source.sourceName(), kept)
