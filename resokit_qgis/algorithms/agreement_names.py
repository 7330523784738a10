"""Drawings taken apart by the neighbourhood name that people gave them, and what is found about each name."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from qgis.core import Qgis, QgsFeatureRequest, QgsProcessingFeatureSource

from resokit_qgis import i18n
from resokit_qgis.algorithms.agreement_section import Claim, Neighbourhood
from resokit_qgis.analysis import disclosure
from resokit_qgis.analysis.agreement import voices
from resokit_qgis.analysis.certainty import Asked, certainty
from resokit_qgis.analysis.contested import claimed_twice
from resokit_qgis.analysis.disclosure import Audience, Rules
from resokit_qgis.analysis.equal_voice import too_small
from resokit_qgis.analysis.estimates_of_lines import WardFigures, estimates_of_lines
from resokit_qgis.analysis.progress import Tick, within
from resokit_qgis.errors import QT_TRANSLATE_NOOP, ResokitError
from resokit_qgis.workspace.areas_source import check_field, features, field_places, value
from resokit_qgis.workspace.drawings_source import Drawing, Drawings
from resokit_qgis.workspace.importers.codes import text_of


@dataclass(frozen=True)
class Wards:
    """The wards (valid polygons in metres), the code and name of each, and the figures to estimate, if any."""

    geometries: Sequence[Any] = ()
    labels: Sequence[tuple[str, str]] = ()
    known: WardFigures | None = None


def names_of(source: QgsProcessingFeatureSource, field: str, numbers: Mapping[int, int]) -> Mapping[int, str]:
    """Row -> the name in `field`, "" where it has none; "" for every row without a field."""
    check_field(source, field)
    places = field_places(source, [field] if field else [])
    request = QgsFeatureRequest()
    request.setFlags(Qgis.FeatureRequestFlag.NoGeometry)
    request.setSubsetOfAttributes(list(places.values()))
    return {
        numbers.get(feature.id(), place): text_of(value(feature, places[field])) if field else ""
        for place, feature in enumerate(features(source, request), start=1)
    }


def by_name(
    drawings: Drawings,
    names: Mapping[int, str],
    wards: Wards,
    minimum: int,
    rules: Rules,
    asked: Asked,
    tick: Tick,
) -> list[Neighbourhood]:
    """Every name in alphabetical order. Raises `ResokitError` where none of them can be told."""
    of_name: dict[str, list[Drawing]] = {}
    for drawing in drawings.used:
        of_name.setdefault(names[drawing.row], []).append(drawing)
    # The work grows with the square of the number of drawings.
    whole = max(1.0, float(sum(len(some) ** 2 for some in of_name.values())))
    upto = 0.0
    found = []
    for name in sorted(of_name, key=str.casefold):
        begin, upto = upto, upto + len(of_name[name]) ** 2 / whole
        step = within(tick, begin, min(1.0, upto))
        found.append(_one(name, replace(drawings, used=of_name[name]), wards, minimum, rules, asked, step))
    if all(one.certainty is None for one in found):
        details: list[tuple[str, dict[str, object]]] = [
            (QT_TRANSLATE_NOOP("Resokit", "{name}: {reason}"), {"name": one.name, "reason": one.reason})
            for one in found[:10]
            if one.name
        ]
        raise ResokitError(
            QT_TRANSLATE_NOOP(
                "Resokit",
                "No neighbourhood has drawings by at least {minimum} people that can be used, and from fewer one could tell who drew what. Collect more drawings.",
            ),
            details=details or drawings.left_out(rules),
            minimum=minimum,
        )
    return found


def _one(
    name: str, drawings: Drawings, wards: Wards, minimum: int, rules: Rules, asked: Asked, tick: Tick
) -> Neighbourhood:
    """What is told about `name`, of which these are the drawings."""
    tick(0.0)
    gathered = voices(
        [drawing.geometry for drawing in drawings.used],
        [drawing.participant for drawing in drawings.used],
        [drawing.group for drawing in drawings.used] if asked.by_group else None,
    )
    people = min(len(gathered), drawings.people)
    if people < minimum:
        # Whether they are one or two, or more, is nobody's business.
        return Neighbourhood(name, Audience.NOBODY, f"<{minimum}", rules=rules)
    try:
        found = certainty(gathered, wards.geometries, asked, within(tick, 0.0, 0.8 if wards.known else 1.0))
        estimates = (
            estimates_of_lines(gathered, found.core, wards.geometries, wards.known, asked, within(tick, 0.8, 1.0))
            if wards.known
            else []
        )
    except ResokitError as error:
        return Neighbourhood(name, Audience.NOBODY, i18n.sentence(error), rules=rules)
    rows: dict[object, list[int]] = {}
    for place, drawing in enumerate(drawings.used):
        rows.setdefault(place if drawing.participant is None else drawing.participant, []).append(drawing.row)
    in_groups = [drawings.people_of(group, asked.by_group) for group in gathered.names]
    small = len(too_small(in_groups, rules.drawings))
    # A group of one or two that weighs as much as the others shows what they drew.
    audience = Audience.TEAM if small else disclosure.audience(people, rules)
    return Neighbourhood(
        name,
        audience,
        drawings=len(drawings.used),
        certainty=found,
        voice_rows=list(rows.values()),
        groups=len(gathered.names),
        small_groups=small,
        estimates=estimates,
        rules=rules,
    )


def leaving(found: Sequence[Neighbourhood]) -> list[Neighbourhood]:
    """What of `found` goes into `exports`: a name that too few gave may be anybody's own, and stays with the team.

    Raises `ResokitError` where one that is told is for the team only.
    """
    told = [one for one in found if one.certainty is not None]
    for one in told:
        disclosure.check_leaves(one.name, one.audience.value)
    return told


def with_claims(found: Sequence[Neighbourhood], tick: Tick) -> list[Neighbourhood]:
    """`found` with the ground that two of them claim, largest first."""
    told = [place for place, one in enumerate(found) if one.certainty is not None]
    outer = [one.certainty.outer for one in found if one.certainty is not None]
    claims: dict[int, list[Claim]] = {place: [] for place in told}
    for first, second, area in claimed_twice(outer, tick):
        here, there = told[first], told[second]
        claims[here].append(Claim(found[there].name, area))
        claims[there].append(Claim(found[here].name, area))
    return [
        replace(one, claims=sorted(claims.get(place, []), key=lambda claim: -claim.area_m2))
        for place, one in enumerate(found)
    ]


def with_ward(one: Neighbourhood, labels: Sequence[tuple[str, str]]) -> Neighbourhood:
    """`one` with the code and the name of the ward that is most like it."""
    if one.certainty is None or one.certainty.in_ward is None:
        return one
    code, name = labels[one.certainty.in_ward.ward]
    return replace(one, ward_code=code, ward_name=name)
