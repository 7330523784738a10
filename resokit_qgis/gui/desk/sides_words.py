"""What two sides come to, in sentences."""

from __future__ import annotations

from qgis.PyQt.QtCore import QLocale

from resokit_qgis.analysis.chance import Chance
from resokit_qgis.analysis.ground_difference import GroundDifference
from resokit_qgis.analysis.line_area import Spread
from resokit_qgis.analysis.two_sides import FIRST, SECOND, Sides
from resokit_qgis.gui.desk.value_names import list_name, value_name
from resokit_qgis.i18n import translate
from resokit_qgis.workspace.choice import Choice, Key, Option, Options
from resokit_qgis.workspace.second_choice import Pair


def told_choice(offered: Options, choice: Choice) -> str:
    """Whose drawings `choice` takes: "Uptown; Years lived here: under 5 years"."""
    lists = choice.keys()
    parts = [
        translate("Resokit", "{list}: {values}").format(
            list=list_name(key), values=told_values(offered, key, choice.of(key))
        )
        for key in lists
        if choice.of(key)
    ]
    return "; ".join(parts) or translate("Resokit", "All drawings")


def told_values(offered: Options, key: Key, values: frozenset[str]) -> str:
    """`values` of a list as they are called, with commas between them, in the order in which they are offered."""
    known = {option.value: option for option in offered.of(key)}
    options = [option for value, option in known.items() if value in values]
    options += [Option(value, value, None, True) for value in sorted(values - known.keys())]
    return ", ".join(value_name(key, option) for option in options)


def told_pair(offered: Options, pair: Pair) -> str:
    """What a pair is called: "Round: Spring / Autumn"."""
    others = len(pair.second) > 1
    second = translate("Resokit", "all others") if others else told_values(offered, pair.key, pair.second)
    return translate("Resokit", "{list}: {first} / {second}").format(
        list=list_name(pair.key), first=told_values(offered, pair.key, pair.first), second=second
    )


def told_ground(ground: GroundDifference) -> str:
    """How much of their ground the two lines share."""
    if ground.iou is None:
        return translate("Resokit", "By this rule neither side has a line. Lower the share above.")
    return translate("Resokit", "The two lines share {share} % of the ground that either has.").format(
        share=QLocale().toString(100 * ground.iou, "f", 0)
    )


def told_chance(found: Chance, sides: Sides, ground: GroundDifference | None) -> str:
    """Whether people of the two sides draw differently by more than chance, with how often chance brings as much."""
    if found.too_few:
        return translate(
            "Resokit", "So few people drew that not even the largest difference between them can be told from chance."
        )
    cases = (
        translate("Resokit", "fewer than 1 of 100 cases")
        if found.share < 0.01
        else translate("Resokit", "{number} of 100 cases").format(number=int(100 * found.share + 0.5))
    )
    return f"{_dealt(sides).format(cases=cases)} {_verdict(found, ground)}"


def _verdict(found: Chance, ground: GroundDifference | None) -> str:
    if not found.more_than_chance:
        return translate("Resokit", "It may well be chance.")
    if ground is not None and ground.nearly_same:
        return translate("Resokit", "That is more than chance, though it hardly moves this line.")
    return translate("Resokit", "That is more than chance.")


def _dealt(sides: Sides) -> str:
    """What was dealt by lot, with a place for the `cases`."""
    free = ~sides.paired
    only = [bool((free & sides.stands[side] & ~sides.stands[1 - side]).any()) for side in (FIRST, SECOND)]
    if not any(only):
        return translate(
            "Resokit",
            "The same people drew for both sides. Where chance decides which of their drawings stands where, the sides are drawn at least this differently in {cases}.",
        )
    if sides.paired.any() or (all(only) and sides.shared.any()):
        return translate(
            "Resokit",
            "Some people stand on both sides. Where chance decides who stands where, the sides are drawn at least this differently in {cases}.",
        )
    if not all(only):
        return translate(
            "Resokit",
            "One side is part of the other. A part of this size picked at random is drawn at least this differently in {cases}.",
        )
    return translate("Resokit", "Two groups of this size picked at random draw at least this differently in {cases}.")


def told_area(square_metres: float) -> str:
    """An area in square kilometres, of which the unit stands beside it."""
    return str(QLocale().toString(square_metres / 1e6, "f", 2))


def told_spread(spread: Spread | None) -> str:
    return "–" if spread is None else f"{told_area(spread.low_m2)} – {told_area(spread.high_m2)}"


def told_percent(share: float | None) -> str:
    return "–" if share is None else f"{QLocale().toString(100 * share, 'f', 0)} %"


def told_likeness(iou: float | None) -> str:
    return "–" if iou is None else str(QLocale().toString(iou, "f", 2))
