"""What was drawn under the other neighbourhood names of a workspace, by the same choice but for the name."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from resokit_qgis.analysis.agreement import voices
from resokit_qgis.analysis.disclosure import Rules
from resokit_qgis.workspace.choice import NAMES, Choice, drawings_of
from resokit_qgis.workspace.drawings_source import Drawing, Drawings
from resokit_qgis.workspace.drawn import Drawn


@dataclass(frozen=True)
class Name:
    """What `people` drew under one name: an object array of valid (multi)polygons in metres, one a voice."""

    geometries: Any
    people: int


def names_around(drawn: Drawn, choice: Choice, rules: Rules) -> Mapping[str, Name]:
    """By their names what was drawn under all that are not chosen, in alphabetical order.

    Where no name is chosen there are no others. A name by fewer people than `rules` ask for is not there: one could
    tell who drew what. Drawings without a name are of no neighbourhood.
    """
    if not choice.names:
        return {}
    by_name: dict[str, list[Drawing]] = {}
    name_of = {row.row: row.name for row in drawn.rows}
    everything = drawings_of(drawn, choice.with_values((NAMES, ""), frozenset()))
    for drawing in everything.used:
        name = name_of[drawing.row]
        if name and name not in choice.names:
            by_name.setdefault(name, []).append(drawing)
    found = {name: _name(replace(everything, used=by_name[name])) for name in sorted(by_name, key=str.casefold)}
    return {name: one for name, one in found.items() if one.people >= rules.drawings}


def _name(drawings: Drawings) -> Name:
    used = drawings.used
    gathered = voices([drawing.geometry for drawing in used], [drawing.participant for drawing in used])
    return Name(gathered.geometries, min(len(gathered), drawings.people))
