"""The one door for small numbers: what may be made, shown, and taken out of a workspace.

Every count, percentage and surface about people passes here (tables with totals through `suppression`, figures of a
ward beside those of a neighbourhood through `differencing`). A workspace may ask for higher thresholds; nobody for
lower ones.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields, replace
from enum import Enum
from typing import Any

from resokit_qgis.errors import QT_TRANSLATE_NOOP, ResokitError

FEWEST = 3
"""A surface from fewer drawings shows what one person drew, and is never made."""

FEWEST_IN_PRINT = 5
"""A surface from fewer drawings is for the team's eyes and is never printed or exported."""


@dataclass(frozen=True)
class Rules:
    """The thresholds that hold in one workspace. The defaults are the lowest there are; `ResokitError` under them.

    `drawings`: a surface from fewer is not made, and ground that fewer include is not printed. `print_drawings`: a
    surface from fewer is for the team. `count`: a number of people from 1 up to this one is not told. `rounding`:
    printed and exported counts are multiples of it. `percentage_base`: of fewer people no percentage is given.
    """

    drawings: int = FEWEST
    print_drawings: int = FEWEST_IN_PRINT
    count: int = 5
    rounding: int = 5
    percentage_base: int = 10

    def __post_init__(self) -> None:
        for threshold in fields(self):
            value, lowest = getattr(self, threshold.name), threshold.default
            if value < lowest:
                raise ResokitError(
                    QT_TRANSLATE_NOOP(
                        "Resokit",
                        "The threshold “{name}” cannot be {value}: from less than {lowest} one could tell who is meant. Give {lowest} or more.",
                    ),
                    name=threshold.name,
                    value=value,
                    lowest=lowest,
                )
        if self.print_drawings < self.drawings:
            object.__setattr__(self, "print_drawings", self.drawings)

    def raised(self, **thresholds: int) -> Rules:
        """These rules with higher `thresholds`; `ResokitError` where one is lower than it stands."""
        for name, value in thresholds.items():
            stands = getattr(self, name)
            if value < stands:
                raise ResokitError(
                    QT_TRANSLATE_NOOP(
                        "Resokit",
                        "The threshold “{name}” is {stands} in this workspace and cannot be lowered to {value} here. Give {stands} or more.",
                    ),
                    name=name,
                    value=value,
                    stands=stands,
                )
        return replace(self, **thresholds)


RULES = Rules()
"""What holds where no workspace asks for more."""


def strictest(rules: Sequence[Rules]) -> Rules:
    """For what touches several workspaces: the highest of each threshold, and the lowest there are where there is none."""
    return Rules(
        **{one.name: max([one.default, *(getattr(each, one.name) for each in rules)]) for one in fields(Rules)}
    )


class Audience(Enum):
    """Whose eyes a surface is for; the values stand in outputs and recipes."""

    NOBODY = "nobody"
    TEAM = "team"
    ALL = "all"


TEAM_ONLY = QT_TRANSLATE_NOOP(
    "Resokit",
    "For the team only: from so few drawings one could tell who drew what. It is not printed or exported; collect more drawings.",
)
"""What is said of a surface whose audience is the team."""


def audience(drawings: int, rules: Rules = RULES, smallest_group: int | None = None) -> Audience:
    """Whom a surface from so many drawings (or people, where those are fewer) may be shown to.

    `smallest_group` is how many people the smallest group has, where groups have an equal voice: one or two that weigh
    as much as all others show what they drew.
    """
    if drawings < rules.drawings:
        return Audience.NOBODY
    few = drawings < rules.print_drawings or (smallest_group is not None and smallest_group < rules.drawings)
    return Audience.TEAM if few else Audience.ALL


def check_leaves(name: str, kept: str | None) -> None:
    """Raise `ResokitError` where the result `name` was kept with the audience `kept` (a value of `Audience`) of the team."""
    if kept in (Audience.TEAM.value, Audience.NOBODY.value):
        raise ResokitError(
            QT_TRANSLATE_NOOP(
                "Resokit",
                "“{name}” is for the team only: one could tell who drew what. It is not printed or exported; collect more drawings, or join groups of one or two people.",
            ),
            name=name,
        )


def cell_audience(including: int, whole: Audience, rules: Rules = RULES) -> Audience:
    """Whom a piece of ground that `including` drawings include may be shown to, of a surface that is for `whole`.

    Ground that one or two include shows what one person drew: the team sees it, a print leaves it without a tint.
    """
    return Audience.TEAM if whole is Audience.ALL and including < rules.drawings else whole


def level_audience(fewest: int, whole: Audience, rules: Rules = RULES) -> Audience:
    """Whom a level other than the union may be shown to, of a surface for `whole`, which `fewest` drawings can reach.

    Between the union and a level that two can reach lies ground of one person, as clear as a cell of it.
    """
    return cell_audience(fewest, whole, rules)


def union_audience(shares: Sequence[float], whole: Audience, rules: Rules = RULES) -> Audience:
    """Whom a union may be shown to, of a surface for `whole`, where each drawing covers one of `shares` (0 to 1) of it.

    It is one line round all ground, in which nobody can be told from another, unless it is what one or two drew.
    """
    covering = sum(share >= ONE_PERSONS for share in shares)
    return cell_audience(covering, whole, rules) if covering else whole


def check_minimum(asked: int, rules: Rules = RULES) -> int:
    """`asked` as the least number of drawings; `ResokitError` where it is under that of `rules`."""
    if asked < rules.drawings:
        raise ResokitError(
            QT_TRANSLATE_NOOP(
                "Resokit",
                "A minimum of {asked} drawings is too low: from fewer than {fewest} one could tell who drew what. Ask for {fewest} or more.",
            ),
            asked=asked,
            fewest=rules.drawings,
        )
    return asked


def check_drawings(
    drawings: int,
    minimum: int,
    left_out: list[tuple[str, dict[str, object]]] | None = None,
    rules: Rules = RULES,
) -> None:
    """Raise `ResokitError` where there are fewer than `minimum` drawings (which is never taken under `rules`).

    `left_out` becomes its details: why there are no more.
    """
    needed = max(minimum, rules.drawings)
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


def may_print(drawings: int, rules: Rules = RULES) -> bool:
    """Whether a surface made from so many drawings may be printed or exported."""
    return audience(drawings, rules) is Audience.ALL


def check_print(name: str, drawings: int, rules: Rules = RULES) -> None:
    """Raise `ResokitError` where the surface `name`, from so many drawings, may not be printed or exported."""
    if not may_print(drawings, rules):
        raise ResokitError(
            QT_TRANSLATE_NOOP(
                "Resokit",
                "“{name}” comes from {drawings} drawings. That few could point to a person, so it is not printed; collect more.",
            ),
            name=name,
            drawings=drawings,
        )


ONE_PERSONS = 0.99
"""Where one drawing covers this share of a union, the union's line is the line that one person drew."""


def largest_share(areas: Sequence[float], union: float) -> float:
    """The share (0 to 1) of a union's area that the largest of the drawings in it covers; areas in one unit."""
    return max(areas, default=0.0) / union if union > 0 else 0.0


def check_union(name: str, share: float) -> None:
    """Raise `ResokitError` where a union, of which one drawing covers `share`, is to be printed and is that drawing."""
    if share >= ONE_PERSONS:
        raise ResokitError(
            QT_TRANSLATE_NOOP(
                "Resokit",
                "The union of “{name}” is what one person drew: the other drawings lie inside it. It is not printed; tick a higher level as the line on maps in the layer “Lived neighbourhood”.",
            ),
            name=name,
        )


def check_level(name: str, kept: str | None) -> None:
    """Raise `ResokitError` where a level of `name` was kept with an audience (a value of `Audience`) other than all."""
    if kept not in (None, Audience.ALL.value):
        raise ResokitError(
            QT_TRANSLATE_NOOP(
                "Resokit",
                "The line on maps of “{name}” is a level that one or two people can make, so one could tell who drew what. It is not printed; tick a higher level, or the union, in the layer “Lived neighbourhood”.",
            ),
            name=name,
        )


def is_small(value: float, rules: Rules = RULES) -> bool:
    """Whether a count (or an estimate of one) of people is too small to tell: over 0 and under `rules.count`.

    Nobody is nobody in particular, so 0 is told, as Provincies in Cijfers does with the same threshold of 5. Raises
    `ValueError` for a number that cannot be a count.
    """
    if not math.isfinite(value) or value < 0:
        raise ValueError(f"{value} is no count")
    return 0 < value < rules.count


def shown_count(value: int, rules: Rules = RULES) -> str:
    """A count of people, drawings or groups as a report tells it: itself, or "<5"."""
    return f"<{rules.count}" if is_small(value, rules) else str(value)


def kept_count(value: float, rules: Rules = RULES) -> tuple[float | None, str]:
    """A count for a numeric column, and its status: ("ok"), or None ("censored") where it is too small to tell."""
    return (None, "censored") if is_small(value, rules) else (value, "ok")


def rounded(value: float, rules: Rules = RULES) -> int | None:
    """A count as it is exported and printed: the nearest multiple of `rules.rounding`, a half upward; None where small.

    Somebody never becomes nobody: over 0 the least is one `rounding`.
    """
    if is_small(value, rules):
        return None
    if value == 0:
        return 0
    return max(1, math.floor(value / rules.rounding + 0.5)) * rules.rounding


def printed_count(value: float, rules: Rules = RULES) -> str:
    """A count as a print or an export tells it: `rounded`, or "<5"."""
    number = rounded(value, rules)
    return f"<{rules.count}" if number is None else str(number)


FEW_PEOPLE = QT_TRANSLATE_NOOP("Resokit", "too few people for a percentage")
SMALL_PART = QT_TRANSLATE_NOOP("Resokit", "the percentage would tell of too few people")


def percentage(part: float, whole: float, rules: Rules = RULES) -> tuple[float | None, str]:
    """`part` of `whole` people as a percentage (0 to 100), and "" - or None and why there is none, an English literal.

    None under `rules.percentage_base` people, and where the part or all the others are too few to tell. Raises
    `ValueError` where `part` is more than `whole`.
    """
    if part > whole:
        raise ValueError(f"{part} is no part of {whole}")
    if whole < rules.percentage_base:
        return None, FEW_PEOPLE
    if is_small(part, rules) or is_small(whole - part, rules):
        return None, SMALL_PART
    return 100 * part / whole, ""


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
