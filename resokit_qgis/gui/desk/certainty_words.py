"""How sure we are of a line, in sentences that a meeting can use."""

from __future__ import annotations

from collections.abc import Sequence

from resokit_qgis.algorithms.spoken_numbers import on_axis, spoken
from resokit_qgis.analysis import disclosure
from resokit_qgis.analysis.certainty import MORE
from resokit_qgis.analysis.disclosure import Rules
from resokit_qgis.analysis.line_certainty import LineCertainty
from resokit_qgis.analysis.stability import Change
from resokit_qgis.analysis.thresholds import UNION, percent
from resokit_qgis.gui.band_picture import Axes
from resokit_qgis.gui.charts import Words
from resokit_qgis.i18n import translate

_SMALL_M2 = 100_000.0
"""Ground under this is told in hectares: as square kilometres it would seem to be nothing."""


def verdict(found: LineCertainty) -> str:
    """Whether more drawings would change the line, in one sentence."""
    if found.threshold == UNION:
        return translate(
            "Resokit",
            "All contours together only grow: each new drawing can add ground, so this line does not come to rest.",
        )
    if found.area.value <= 0:
        return translate("Resokit", "No ground is in at least {share} % of the drawings, so there is no line.").format(
            share=percent(found.threshold)
        )
    if found.change is None:
        return translate("Resokit", "Too few people drew to tell how much more drawings would change.")
    low, high = _percents(found.change)
    return _moves(found.change).format(more=MORE, low=low, high=high)


def _moves(change: Change) -> str:
    if change.little:
        return translate(
            "Resokit", "With {more} more drawings the edge would move little ({low} to {high} % of the ground)."
        )
    if change.surely_more:
        return translate(
            "Resokit", "With {more} more drawings the edge would still move ({low} to {high} % of the ground)."
        )
    return translate(
        "Resokit", "With {more} more drawings the edge could still move ({low} to {high} % of the ground)."
    )


def _percents(change: Change) -> tuple[str, str]:
    """The ends of `change` in whole percents, or with a decimal where these would be the same."""
    low, high = 100 * change.low, 100 * change.high
    decimals = 1 if round(low) == round(high) else 0
    return spoken(low, decimals), spoken(high, decimals)


def reservation(found: LineCertainty) -> str:
    """What the verdict takes for granted, "" where it says nothing about more people."""
    if found.change is None:
        return ""
    return translate(
        "Resokit",
        "That is so if they draw as those before them did. A group that nobody asked yet can move the edge more.",
    )


def area(found: LineCertainty) -> str:
    """How large the ground is, and how large it might have been."""
    if found.threshold == UNION:
        return translate("Resokit", "All contours: {area}.").format(area=ground(found.area.value))
    return translate("Resokit", "At least {share} %: {area}. Had other people drawn, probably {low} to {high}.").format(
        share=percent(found.threshold),
        area=ground(found.area.value),
        low=ground(found.area.low),
        high=ground(found.area.high),
    )


def curve_words(found: LineCertainty, rules: Rules) -> Words:
    return Words(
        translate(
            "Resokit",
            "How like the line of all {people} people the line of fewer, picked at random, already is: 1 is the same. The band holds nine picks of ten.",
        ).format(people=disclosure.shown_count(found.people, rules)),
        (
            translate("Resokit", "People"),
            translate("Resokit", "Mean likeness"),
            translate("Resokit", "Low"),
            translate("Resokit", "High"),
        ),
    )


def curve_axes() -> Axes:
    return Axes(translate("Resokit", "Number of people"), translate("Resokit", "Likeness"), on_axis, on_axis, 1.0)


def claims(by: Sequence[tuple[str, float]]) -> str:
    """Which other names claim how much, one a line."""
    return "\n".join(
        translate("Resokit", "{name}: {area}").format(name=name, area=ground(square_metres))
        for name, square_metres in by
    )


def ground(square_metres: float) -> str:
    """An area as people say it: in square kilometres, or in hectares where it is small."""
    if square_metres < _SMALL_M2:
        return translate("Resokit", "{area} ha").format(area=spoken(square_metres / 1e4, 1))
    return translate("Resokit", "{area} km²").format(area=spoken(square_metres / 1e6, 2))
