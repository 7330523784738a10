"""The lived neighbourhoods that a workspace keeps, with the rule each was made by, and whether it is still of today."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from functools import cached_property
from math import ceil
from typing import Any

from qgis.core import QgsCoordinateTransform

from resokit_qgis.analysis import disclosure, libraries
from resokit_qgis.analysis.disclosure import Audience, Rules
from resokit_qgis.analysis.thresholds import UNION
from resokit_qgis.errors import QT_TRANSLATE_NOOP, ResokitError
from resokit_qgis.workspace import recipe
from resokit_qgis.workspace.choice import Choice, drawings_of, fingerprint
from resokit_qgis.workspace.drawn import Drawn
from resokit_qgis.workspace.geopackage import GEOMETRY
from resokit_qgis.workspace.keeping import LEVELS, Row, line_of
from resokit_qgis.workspace.projection import moved_polygon
from resokit_qgis.workspace.rule import BLOCKS, KINDS, SHARE, Rule
from resokit_qgis.workspace.rule import UNION as ALL_CONTOURS
from resokit_qgis.workspace.store import Workspace


@dataclass(frozen=True)
class Kept:
    """One result: `levels` are its rows without shapes, the lowest threshold first, and `line` the one that is its line."""

    key: str
    name: str
    line: Row
    levels: Sequence[Row]

    @cached_property
    def made(self) -> Mapping[str, Any]:
        """Its recipe, as far as it can be read."""
        return recipe.read(self.line["recipe"])

    @property
    def rule(self) -> Rule:
        """The rule of its line, with the groups that had an equal voice."""
        threshold = recipe.threshold(self.line, "threshold") or UNION
        kind = self.line["rule"] if self.line["rule"] in KINDS else SHARE if threshold else ALL_CONTOURS
        group = self.made.get("group_field")
        share = Rule().share if kind == ALL_CONTOURS else threshold
        return Rule(kind, share, group if isinstance(group, str) else "")

    @property
    def drawings(self) -> int:
        return int(self.line["drawings"] or 0)

    @property
    def people(self) -> int:
        """By how many people it is: who drew twice may count as two drawings, so the recipe tells."""
        told = recipe.number(self.made, "people")
        return self.drawings if told is None else min(self.drawings, int(told))

    @property
    def computed_at(self) -> str:
        """When it was made, as ISO text in UTC; empty where that is not known."""
        return str(self.line["computed_at"] or "")

    @property
    def on_maps(self) -> bool:
        """Whether it is the one of its name that maps show."""
        return bool(self.line["on_maps"])

    @property
    def fictional(self) -> bool:
        return bool(self.line["fictional"])

    @property
    def choice(self) -> Choice | None:
        """Whose drawings it was made of; None where the recipe does not say."""
        return Choice.from_plain(self.made.get("choice"))

    def audience(self, rules: Rules) -> Audience:
        """Whose eyes its line is for."""
        return Audience.ALL if self.why_kept_in(rules) is None else Audience.TEAM

    def why_kept_in(self, rules: Rules) -> ResokitError | None:
        """Why its line is neither printed nor exported; None where it may be."""
        try:
            check_leaves(self.line, rules)
        except ResokitError as error:
            return error
        return None


def read_kept(workspace: Workspace) -> list[Kept]:
    """All results of `workspace`, the newest first, without shapes. What was drawn by hand is none."""
    results: dict[str, list[Row]] = {}
    for row in workspace.rows(LEVELS, shapes=False):
        if is_result(row):
            results.setdefault(row["result_id"], []).append(row)
    found = [
        Kept(key, str(rows[0]["name"] or ""), line_of(rows), sorted(rows, key=lambda row: row["threshold"]))
        for key, rows in results.items()
    ]
    # Of two of the same second the one that was written last stands first: sorting keeps the order of what is alike.
    found.reverse()
    return sorted(found, key=lambda one: one.computed_at, reverse=True)


def find(workspace: Workspace, wanted: str) -> Kept:
    """The result with the key or of the name `wanted`, of several the newest, which for "" is the newest of all.

    Raises `ResokitError` where there is none.
    """
    results = read_kept(workspace)
    if not results:
        raise ResokitError(
            QT_TRANSLATE_NOOP(
                "Resokit",
                "This workspace has no lived neighbourhood yet. Make one with “Lived neighbourhood”, filling in the workspace and a name.",
            )
        )
    by_key = [one for one in results if wanted in (one.key, *(row["id"] for row in one.levels))]
    named = by_key or [one for one in results if wanted in ("", one.name)]
    if not named:
        raise ResokitError(
            QT_TRANSLATE_NOOP("Resokit", "There is no lived neighbourhood “{wanted}”. This workspace has: {names}."),
            wanted=wanted,
            names=", ".join(sorted({one.name for one in results})),
        )
    return named[0]


def shape_of(workspace: Workspace, kept: Kept, way: QgsCoordinateTransform) -> Any:
    """The ground of the line of `kept`, a shapely multipolygon moved along `way`; None where it has none any more."""
    shapely = libraries.load("shapely")
    found = next((row for row in workspace.rows(LEVELS) if row["id"] == kept.line["id"]), None)
    if found is None or found[GEOMETRY] is None:
        return None
    return moved_polygon(shapely.from_wkb(found[GEOMETRY]), way)


def is_result(row: Row) -> bool:
    """Whether a row of `neighbourhoods` was computed: one drawn by hand has no drawings behind it to speak of."""
    return all(row[name] is not None for name in ("result_id", "threshold", "drawings", "area_m2"))


def check_leaves(row: Row, rules: Rules) -> None:
    """Raise `ResokitError` where the kept level `row` comes from too few drawings or people, or is one person's.

    Who drew twice may count as two drawings, so the recipe tells how many people there were, and for whom it was then.
    """
    made = recipe.read(row["recipe"])
    people, share = recipe.number(made, "people"), recipe.number(made, "largest_share")
    drawings = row["drawings"] or 0
    disclosure.check_print(row["name"], drawings if people is None else int(min(drawings, people)), rules)
    whole, *own = [*recipe.audiences(row["recipe"], row["threshold"]), None]
    disclosure.check_leaves(row["name"], whole)
    if not row["threshold"] and share is not None and row["rule"] != BLOCKS:
        disclosure.check_union(row["name"], share)
    disclosure.check_level(row["name"], own[0] if own else None)
    _check_today(row, made, rules)


def _check_today(row: Row, made: Mapping[str, Any], rules: Rules) -> None:
    """Raise `ResokitError` where the `rules` of today keep the level `row` in, whatever its recipe `made` says of then."""
    groups = made.get("groups")
    sizes = [size for size in groups.values() if isinstance(size, int)] if isinstance(groups, dict) else []
    if sizes:
        # How few reach a level with groups, their weights told then; how small a group may be is asked again.
        whole = disclosure.audience(row["drawings"], rules, min(sizes))
        disclosure.check_leaves(row["name"], whole.value)
    elif 0 < (row["threshold"] or 0) <= 100:
        # A threshold is no exact fraction here: a hair less reaches it.
        fewest = ceil(row["threshold"] * row["drawings"] / 100 - 1e-9)
        # What a single one reaches is the union, of which the recipe told.
        if fewest > 1:
            disclosure.check_level(row["name"], disclosure.level_audience(fewest, Audience.ALL, rules).value)


class Freshness(Enum):
    """Whether a result is what its drawings would give today."""

    CURRENT = "current"
    STALE = "stale"
    UNKNOWN = "unknown"


ADDED = QT_TRANSLATE_NOOP("Resokit", "drawings were added")
GONE = QT_TRANSLATE_NOOP("Resokit", "drawings were taken away")
LEFT_OUT = QT_TRANSLATE_NOOP("Resokit", "drawings were left out")
TAKEN_IN = QT_TRANSLATE_NOOP("Resokit", "drawings that were left out count again")
WITHDRAWN = QT_TRANSLATE_NOOP("Resokit", "consent was withdrawn")
GIVEN = QT_TRANSLATE_NOOP("Resokit", "consent was given")
CHANGED = QT_TRANSLATE_NOOP("Resokit", "drawings were changed")
ELSEWHERE = QT_TRANSLATE_NOOP("Resokit", "its recipe does not say which drawings of this workspace it was made of")


@dataclass(frozen=True)
class Standing:
    """Whether a result is of today, and why not or why that is not known: English literals."""

    freshness: Freshness
    reasons: tuple[str, ...] = ()


def standing(kept: Kept, drawn: Drawn) -> Standing:
    """How `kept` stands to what is `drawn` today, by the fingerprint and the counts in its recipe."""
    choice, before = kept.choice, kept.made.get("fingerprint")
    if choice is None or not isinstance(before, str) or not before:
        return Standing(Freshness.UNKNOWN, (ELSEWHERE,))
    group = kept.rule.group
    if fingerprint(drawn, choice, group) == before:
        return Standing(Freshness.CURRENT)
    today = drawings_of(drawn, choice)
    reasons = []
    for name, number, more, fewer in (
        ("rows", today.rows, ADDED, GONE),
        ("excluded", len(today.excluded), LEFT_OUT, TAKEN_IN),
        ("without_consent", len(today.unconsented), WITHDRAWN, GIVEN),
    ):
        then = recipe.number(kept.made, name)
        if then is not None and number != then:
            reasons.append(more if number > then else fewer)
    return Standing(Freshness.STALE, tuple(reasons) or (CHANGED,))


def check_consent(kept: Kept, drawn: Drawn) -> None:
    """Raise `ResokitError` where somebody took their consent back since `kept` was made: what they drew is in it."""
    if WITHDRAWN in standing(kept, drawn).reasons:
        raise ResokitError(
            QT_TRANSLATE_NOOP(
                "Resokit",
                "Consent was withdrawn since “{name}” was kept, and what was drawn with it is in there, so it does not leave. Recompute it, and export the new one.",
            ),
            name=kept.name,
        )
