"""A look at how a table of figures fits the wards of a workspace."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from resokit_qgis.workspace.importers.indicator_known import Known
from resokit_qgis.workspace.importers.indicators_understood import Understanding
from resokit_qgis.workspace.importers.joining import Join
from resokit_qgis.workspace.importers.ward_codes import Level, fits
from resokit_qgis.workspace.importers.ward_names import Proposal


@dataclass(frozen=True)
class Match:
    """How the codes in `column` fit the wards of `level`: `found` of `wards` have a row."""

    column: str
    level: str
    found: int
    wards: int


@dataclass(frozen=True)
class WardsLook:
    """The wards that a table is about. What could not be found out is empty.

    `column` holds their codes or, `by_names`, their names; `found` wards of `level` have a row, and `silent` (code and name)
    have none. `levels` say how the codes fit each level, and `candidates` how other columns fit the level that they fit
    best, the best first. `names` are to be looked through, or were; of these `waiting` are not decided.
    """

    column: str = ""
    level: Level | None = None
    by_names: bool = False
    found: int = 0
    silent: tuple[tuple[str, str], ...] = ()
    levels: tuple[Match, ...] = ()
    candidates: tuple[Match, ...] = ()
    names: tuple[Proposal, ...] = ()
    waiting: int = 0
    level_names: tuple[str, ...] = ()


def look_at_wards(found: Understanding, known: Known) -> WardsLook:
    """How the table that was `found` fits the wards."""
    names = tuple(level.name for level in known.all_levels)
    candidates = _candidates(found, known.all_levels)
    joined = found.joined
    if joined is None:
        return WardsLook(candidates=candidates, level_names=names)
    there = set(found.rows.wards) if found.rows else set()
    level = joined.level
    return WardsLook(
        column=joined.column,
        level=level,
        by_names=joined.by_names,
        found=len(there),
        silent=tuple((code, level.names[code]) for code in level.ids if code not in there),
        levels=_levels(joined, len(there)),
        candidates=candidates,
        names=tuple(joined.proposals),
        waiting=len(joined.undecided),
        level_names=names,
    )


def _levels(joined: Join, found: int) -> tuple[Match, ...]:
    """How the chosen column fits each level; by names only the one that was taken is known."""
    if joined.by_names:
        return (Match(joined.column, joined.level.name, found, len(joined.level)),)
    return tuple(Match(fit.column, fit.level.name, fit.found, len(fit.level)) for fit in joined.fits)


def _candidates(found: Understanding, levels: Sequence[Level]) -> tuple[Match, ...]:
    if found.table is None or found.layout is None or not levels:
        return ()
    matches = []
    for column in found.layout.keys:
        best = max(fits(column, found.table.column(column), levels), key=lambda fit: fit.found)
        if best.found and (found.joined is None or column != found.joined.column):
            matches.append((best.share, Match(column, best.level.name, best.found, len(best.level))))
    return tuple(match for _, match in sorted(matches, key=lambda pair: -pair[0]))
