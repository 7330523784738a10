"""The recipe of a lived neighbourhood: how it was made, kept as JSON beside it, and what is read from it again.

The field can be edited like any other, and older recipes say less: reading one never fails.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from fractions import Fraction
from typing import Any

from resokit_qgis import paths
from resokit_qgis.analysis.disclosure import Audience
from resokit_qgis.analysis.thresholds import percent
from resokit_qgis.workspace.drawings_source import Drawings
from resokit_qgis.workspace.results import BLOCKS, Level, Result


def write(drawings: Drawings, result: Result, **parameters: Any) -> dict[str, Any]:
    """How `result` was made, as plain data: `parameters`, and counts of the rows that were and were not used.

    Days of drawing are ISO text and None where not known. Participants are counted and never named, nor is a group of
    so few that its name could be somebody's.
    """
    days = drawings.days
    known = {drawing.participant for drawing in drawings.used if drawing.participant is not None}
    by_group = bool(parameters["group_field"])
    return {
        **parameters,
        "version": paths.version(),
        "crs": str(result.crs.authid() or result.crs.toProj()),
        "thresholds": [percent(level.threshold) for level in result.levels if level.rule != BLOCKS],
        "on_maps": percent(result.on_maps.threshold),
        "on_maps_rule": result.on_maps.rule,
        "union_m2": result.union_m2,
        "rows": drawings.rows,
        "drawings": len(drawings.used),
        "voices": len(result.voices),
        "people": result.people,
        "audience": result.audience.value,
        "audiences": _audiences(result),
        "largest_share": result.largest_share,
        "participants": len(known),
        "groups": {name or "": size for name, size in _large_groups(result)} if by_group else {},
        "smaller_groups": len(result.small_groups),
        "unweighted_m2": {percent(level.threshold): level.unweighted_m2 for level in _plain(result)}
        if by_group
        else {},
        "excluded": len(drawings.excluded),
        "without_consent": len(drawings.unconsented),
        "repaired": len(drawings.repaired),
        "refused": len(drawings.refused),
        "drawn_first": days[0] if days else None,
        "drawn_last": days[1] if days else None,
        "fictional": drawings.fictional,
    }


def _plain(result: Result) -> list[Level]:
    return [level for level in result.levels if level.rule != BLOCKS]


def _audiences(result: Result) -> dict[str, str]:
    """Whom each threshold is for. Of the level and the blocks at one threshold the stricter: a table may tell only that."""
    found: dict[str, str] = {}
    for level in result.levels:
        own = result.audience_of(level).value
        key = percent(level.threshold)
        found[key] = own if found.get(key, Audience.ALL.value) == Audience.ALL.value else found[key]
    return found


def _large_groups(result: Result) -> list[tuple[str | None, int]]:
    """The groups with enough people to be named, and how many they have."""
    sizes = zip(result.voices.names, result.group_people, strict=True)
    return [(name, size) for name, size in sizes if size >= result.rules.drawings]


def read(kept: Any) -> dict[str, Any]:
    """The recipe in the field `kept`, as far as it is one: empty where it is none, or one that somebody broke."""
    try:
        made = json.loads(kept) if isinstance(kept, str) and kept else {}
    except ValueError:
        return {}
    return made if isinstance(made, dict) else {}


def audiences(kept: Any, threshold: Any) -> list[str]:
    """Whom the level at `threshold` of a kept result is for, by its recipe `kept` as it stands in the table: that of all
    of it, and that of the level. None where there is no recipe, or one that somebody wrote.
    """
    made = read(kept)
    levels = made.get("audiences")
    own = levels.get(f"{threshold:g}") if isinstance(levels, dict) and isinstance(threshold, int | float) else None
    return [one for one in (made.get("audience"), own) if isinstance(one, str)]


def number(made: Mapping[str, Any], name: str) -> float | None:
    """The number that the recipe `made` has under `name`; None where it has none."""
    found = made.get(name)
    return found if isinstance(found, int | float) and not isinstance(found, bool) else None


def threshold(made: Mapping[str, Any], name: str) -> Fraction | None:
    """The percentage that the recipe `made` has under `name`, as text; None where it has none."""
    try:
        found = Fraction(str(made.get(name)))
    except (ValueError, ZeroDivisionError):
        return None
    return found if 0 <= found <= 100 else None
