"""Two choices of drawings beside each other, as far as the rules for small numbers let them be."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass
from typing import Any

from resokit_qgis.analysis import disclosure
from resokit_qgis.analysis.agreement import Voices, voices
from resokit_qgis.analysis.disclosure import Audience, Rules
from resokit_qgis.analysis.ground_difference import GroundDifference, difference
from resokit_qgis.analysis.line_area import Spread, spread_of_blocks, spread_of_line
from resokit_qgis.analysis.live_agreement import LiveAgreement, live_agreement
from resokit_qgis.analysis.live_blocks import LiveBlocks, live_blocks
from resokit_qgis.analysis.progress import Tick, within
from resokit_qgis.analysis.two_sides import Side, Sides, check_apart, sides
from resokit_qgis.workspace.drawings_source import Drawings
from resokit_qgis.workspace.rule import BLOCKS, Rule

SEED = 1
"""People are drawn and dealt by lot; the same seed gives the same figures, today and tomorrow."""


@dataclass(frozen=True)
class OneSide:
    """What one of the two choices comes to: so many `people` with so many `drawings`, laid over each other.

    `blocks` is None where the line is not one of whole blocks; `whole` says whom all that is made of them may be shown to.
    """

    drawings: int
    people: int
    live: LiveAgreement
    blocks: LiveBlocks | None
    whole: Audience
    rules: Rules

    @property
    def union_m2(self) -> float:
        """The area of what they drew together."""
        return float(self.live.union.area)

    def line(self, rule: Rule) -> Any:
        """The line by `rule`, a MultiPolygon in metres, perhaps empty."""
        ground = self.blocks if rule.kind == BLOCKS and self.blocks is not None else self.live
        return ground.level(rule.threshold)

    def audience(self, rule: Rule) -> Audience:
        """Whom the line by `rule` may be shown to."""
        return self.live.audience(rule.threshold, self.whole, self.rules)

    def spread(self, rule: Rule, tick: Tick) -> Spread | None:
        """Between which areas the line by `rule` would lie had other people been asked; None where that is not known."""
        if rule.kind == BLOCKS and self.blocks is not None:
            return spread_of_blocks(self.live.voices, self.blocks.blocks, rule.threshold, SEED, tick)
        return spread_of_line(self.live.exact, rule.threshold, SEED, tick)


@dataclass(frozen=True)
class TwoChoices:
    """The `first` and the `second` choice, and who stands where."""

    first: OneSide
    second: OneSide
    sides: Sides

    def ground(self, rule: Rule) -> GroundDifference:
        """How the two lines by `rule` lie to each other."""
        return difference(self.first.line(rule), self.second.line(rule))


def gathered(drawings: Drawings, group: str) -> Voices:
    """The voice of each person of `drawings`; with an attribute as `group`, its groups have an equal voice."""
    return voices(
        [drawing.geometry for drawing in drawings.used],
        [drawing.participant for drawing in drawings.used],
        [drawing.group for drawing in drawings.used] if group else None,
    )


def two_choices(
    first: Drawings,
    second: Drawings,
    rules: Rules,
    group: str,
    tick: Tick,
    known: LiveAgreement | None = None,
    blocks: LiveBlocks | None = None,
) -> TwoChoices:
    """`first` and `second`, which are drawings of one workspace, side by side.

    `known` is the agreement of the first where it is there already, `blocks` its blocks where the line is to be made of
    whole ones. Raises `ResokitError` where one side has too few people, where the two differ by so few that one could
    tell who drew what (`two_sides.check_apart`), and as `live_agreement` does.
    """
    for drawings in (first, second):
        disclosure.check_drawings(drawings.people, rules.drawings, drawings.left_out(rules), rules)
    tick(0.0)
    one = known.voices if known is not None else gathered(first, group)
    other = gathered(second, group)
    found = sides(Side(one, _keys(first)), Side(other, _keys(second)))
    check_apart(found, rules)
    live = known if known is not None else live_agreement(one, within(tick, 0.1, 0.4))
    beside = live_agreement(other, within(tick, 0.4, 0.8))
    shares = None if blocks is None else live_blocks(other, blocks.blocks, within(tick, 0.8, 1.0))
    # Asked for at once, and here they keep nobody waiting.
    _ready = (live.union, beside.union)
    return TwoChoices(_side(first, live, blocks, rules, group), _side(second, beside, shares, rules, group), found)


def _side(drawings: Drawings, live: LiveAgreement, blocks: LiveBlocks | None, rules: Rules, group: str) -> OneSide:
    people = min(len(live), drawings.people)
    smallest = min(drawings.people_of(name, bool(group)) for name in live.voices.names)
    whole = disclosure.audience(people, rules, smallest if group else None)
    return OneSide(len(drawings.used), people, live, blocks, whole, rules)


def _keys(drawings: Drawings) -> tuple[Hashable, ...]:
    """Who each voice is, in the order in which `agreement.voices` gathers them; the row of a drawing by nobody known."""
    keys = [drawing.row if drawing.participant is None else drawing.participant for drawing in drawings.used]
    return tuple(dict.fromkeys(keys))
