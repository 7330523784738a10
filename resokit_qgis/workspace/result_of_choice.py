"""From a choice of drawings and a rule to a result that can be kept, and from a kept result to the same of today."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from resokit_qgis.analysis.live_blocks import live_blocks
from resokit_qgis.analysis.progress import Tick, within
from resokit_qgis.analysis.thresholds import UNION
from resokit_qgis.errors import QT_TRANSLATE_NOOP, ResokitError
from resokit_qgis.workspace import recipe
from resokit_qgis.workspace.choice import Choice, drawings_of, fingerprint
from resokit_qgis.workspace.drawn import Drawn
from resokit_qgis.workspace.kept import Kept
from resokit_qgis.workspace.results import Asked, Result, compute, with_blocks
from resokit_qgis.workspace.rule import BLOCKS, Rule
from resokit_qgis.workspace.whose_drawings import PERSON

ALGORITHM = "resokit:livedneighbourhood"
"""The algorithm that makes the same of the same drawings."""

LEVELS = (UNION, Fraction(25), Fraction(50), Fraction(75))
"""What stands beside the chosen level in a kept result."""


@dataclass(frozen=True)
class Wanted:
    """What is to be made: of the drawings of `choice` the line by `rule`, beside levels at `thresholds`.

    `blocks` is an object array of valid polygons in metres where the rule asks for them, else None. `minimum` is the
    least number of people, `resolution` as in `Asked`.
    """

    choice: Choice
    rule: Rule
    blocks: Any = None
    thresholds: Sequence[Fraction] = LEVELS
    minimum: int = 0
    resolution: float = 0.0


def result_of(drawn: Drawn, wanted: Wanted, tick: Tick) -> tuple[Result, dict[str, Any]]:
    """What is `wanted` of what was `drawn`, and its recipe.

    Raises what `results.compute` raises, and `ResokitError` where there are no blocks for a rule that asks for them.
    """
    rule, by_blocks = wanted.rule, wanted.rule.kind == BLOCKS
    if by_blocks and wanted.blocks is None:
        raise ResokitError(
            QT_TRANSLATE_NOOP(
                "Resokit",
                "This line is made of whole blocks. Choose the rule “Block by block” and a layer of blocks or streets, and try again.",
            )
        )
    rules = drawn.workspace.rules
    minimum = max(wanted.minimum, rules.drawings)
    drawings = drawings_of(drawn, wanted.choice, rule.group)
    thresholds = sorted({*wanted.thresholds, *([] if by_blocks else [rule.threshold])})
    asked = Asked(
        thresholds,
        minimum,
        bool(rule.group),
        wanted.resolution,
        cells=True,
        faces=False,
        on_maps=None if by_blocks else rule.threshold,
    )
    result = compute(drawings, asked, rules, within(tick, 0.0, 0.9))
    if by_blocks:
        found = live_blocks(result.voices, wanted.blocks, within(tick, 0.9, 1.0))
        result = with_blocks(result, found, rule.threshold, within(tick, 1.0, 1.0))
    made = recipe.write(
        drawings,
        result,
        algorithm=ALGORITHM,
        input="drawings",
        participant_field=PERSON,
        group_field=rule.group,
        min_drawings=minimum,
        resolution_m=wanted.resolution,
        **origin(drawn, wanted.choice, rule),
    )
    tick(1.0)
    return result, made


def origin(drawn: Drawn, choice: Choice, rule: Rule) -> dict[str, Any]:
    """What a recipe keeps to know later whose drawings it was, by which rule, and whether they have changed since."""
    return {
        "choice": choice.to_plain(),
        "rule": rule.to_plain(),
        "fingerprint": fingerprint(drawn, choice, rule.group),
    }


def again(kept: Kept, blocks: Any) -> Wanted:
    """What gives the same as `kept`, of the drawings of today; `blocks` as in `Wanted`.

    Raises `ResokitError` where its recipe does not say whose drawings it was made of.
    """
    choice, made = kept.choice, kept.made
    if choice is None:
        raise ResokitError(
            QT_TRANSLATE_NOOP(
                "Resokit",
                "The recipe of “{name}” does not say which drawings of this workspace it was made of, so it cannot be made again. Choose the drawings and the rule, and keep the line under that name.",
            ),
            name=kept.name,
        )
    return Wanted(
        choice,
        kept.rule,
        blocks,
        _thresholds(made) or LEVELS,
        int(recipe.number(made, "min_drawings") or 0),
        recipe.number(made, "resolution_m") or 0.0,
    )


def _thresholds(made: Mapping[str, Any]) -> list[Fraction]:
    """The thresholds in the recipe `made`, as far as they are some."""
    said = made.get("thresholds")
    texts = said if isinstance(said, list) else []
    found = [recipe.threshold({"one": text}, "one") for text in texts]
    return [one for one in found if one is not None]
