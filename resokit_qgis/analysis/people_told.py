"""What may be told of the people behind a comparison of neighbourhoods with wards.

Every count is rounded, so that what is left of a total after its parts are taken off says no more than "<5" does. A
ward's own count is published elsewhere: where nearly all of its people live in the neighbourhood, the count of those who
do would tell of the few who do not, and is withheld.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from resokit_qgis.analysis.comparison import Comparison, People
from resokit_qgis.analysis.differencing import Nearness, by_people
from resokit_qgis.analysis.disclosure import RULES, Rules, is_small, percentage, printed_count, rounded

OK, CENSORED, WITHHELD, MISSING = "ok", "censored", "withheld", "missing"
"""Status of a count: told; too small; not told because with a ward's own count it would tell of few others; not known."""

_HALF = 0.5

HIDDEN = "x"
"""What stands in a report for a count that is withheld."""

NOT_KNOWN = "?"
"""What stands in a report for the count of a ward that the population does not reach."""


@dataclass(frozen=True)
class Told:
    """A count of people as it may be told: a rounded number or None, its status, and the text of a report."""

    count: int | None
    status: str
    text: str


@dataclass(frozen=True)
class ToldOverlap:
    """The people in a neighbourhood and a ward both, and their shares of each, 0 to 1; None where it may not be told."""

    people: Told
    share_of_neighbourhood: float | None
    share_of_ward: float | None


@dataclass(frozen=True)
class ToldPeople:
    """`overlaps` in step with those of the comparison; `of_neighbourhood` and `outside` per neighbourhood."""

    overlaps: Sequence[ToldOverlap]
    of_neighbourhood: Sequence[Told]
    outside: Sequence[Told]


def tell(comparison: Comparison, people: People, rules: Rules = RULES) -> ToldPeople:
    """Pass `people`, who belong to `comparison`, through the rules for small numbers."""
    whole = [_whole(index, comparison, people, rules) for index in range(len(people.of_neighbourhood))]
    overlaps = [
        ToldOverlap(Told(None, MISSING, NOT_KNOWN), None, None)
        if overlap.ward in people.unknown
        else _overlap(
            shared,
            people.of_neighbourhood[overlap.neighbourhood],
            people.of_ward[overlap.ward],
            whole[overlap.neighbourhood],
            rules,
        )
        for overlap, shared in zip(comparison.overlaps, people.shared, strict=True)
    ]
    return ToldPeople(overlaps, whole, [_told(_clean(number), rules) for number in people.outside])


def _whole(index: int, comparison: Comparison, people: People, rules: Rules) -> Told:
    """The people of a neighbourhood, unless it nearly coincides with wards added up."""
    inside, without = [], []
    for overlap, shared in zip(comparison.overlaps, people.shared, strict=True):
        if overlap.neighbourhood == index:
            inside.append(_clean(shared))
            without.append(_clean(people.of_ward[overlap.ward] - shared))
    difference = by_people(inside, without, _clean(people.outside[index]), rules)
    if difference.nearness is Nearness.NEAR:
        return Told(None, WITHHELD, HIDDEN)
    return _told(_clean(people.of_neighbourhood[index]), rules)


def _overlap(shared: float, of_neighbourhood: float, of_ward: float, whole: Told, rules: Rules) -> ToldOverlap:
    shared, others = _clean(shared), _clean(of_ward - shared)
    if is_small(others, rules) or whole.status == WITHHELD:
        return ToldOverlap(Told(None, WITHHELD, HIDDEN), None, None)
    return ToldOverlap(
        _told(shared, rules),
        _share(shared, max(shared, of_neighbourhood), rules),
        _share(shared, shared + others, rules),
    )


def _told(number: float, rules: Rules) -> Told:
    count = rounded(number, rules)
    return Told(count, CENSORED if count is None else OK, printed_count(number, rules))


def _share(part: float, whole: float, rules: Rules) -> float | None:
    """`part` of `whole`, from the rounded numbers: the exact share would tell the exact count."""
    told, _why = percentage(part, whole, rules)
    part_told, whole_told = rounded(part, rules), rounded(whole, rules)
    if told is None or part_told is None or not whole_told:
        return None
    return min(1.0, part_told / whole_told)


def _clean(number: float) -> float:
    """Without what is nobody: slivers along an edge hold less than half a person of those spread over a polygon."""
    return 0.0 if number < _HALF else number
