"""How a boundary came about, in one line: the sentence that makes a map's outline one that can be defended."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from qgis.PyQt.QtCore import QDate, QLocale

from resokit_qgis.i18n import Speaker
from resokit_qgis.workspace import recipe
from resokit_qgis.workspace.rule import BLOCKS


def origin(speaker: Speaker, neighbourhood: Mapping[str, Any]) -> str:
    """One line on how this boundary came about; the union's area stands beside any narrower level, never hidden."""
    locale = QLocale(speaker.language)
    drawings = neighbourhood["drawings"]
    if neighbourhood["rule"] == BLOCKS:
        line = speaker.translate(
            "Resokit",
            "How this boundary came about: the whole blocks that at least {share} % of {drawings} people include, on the average over the ground of a block, {area}.",
        ).format(
            share=locale.toString(neighbourhood["threshold"], "g", 4),
            drawings=drawings,
            area=area_said(neighbourhood["area_m2"], locale),
        )
    elif not neighbourhood["threshold"]:
        line = speaker.translate(
            "Resokit",
            "How this boundary came about: the contours of all {drawings} drawings (one for each person) together form the neighbourhood, {area}.",
        ).format(drawings=drawings, area=area_said(neighbourhood["area_m2"], locale))
    else:
        line = speaker.translate(
            "Resokit",
            "How this boundary came about: the ground that at least {share} % of {drawings} drawings (one for each person) include, {area}.",
        ).format(
            share=locale.toString(neighbourhood["threshold"], "g", 4),
            drawings=drawings,
            area=area_said(neighbourhood["area_m2"], locale),
        )
    union = recipe.number(recipe.read(neighbourhood["recipe"]), "union_m2")
    if union is not None and (neighbourhood["threshold"] or neighbourhood["rule"] == BLOCKS):
        line += " " + speaker.translate("Resokit", "All contours together cover {area}.").format(
            area=area_said(union, locale)
        )
    span = _span(neighbourhood, locale)
    if span:
        line += " " + speaker.translate("Resokit", "Drawn from {first} to {last}.").format(first=span[0], last=span[1])
    return line


def _span(neighbourhood: Mapping[str, Any], locale: QLocale) -> tuple[str, str] | None:
    """The first and last day of drawing, where the recipe kept them."""
    kept = recipe.read(neighbourhood["recipe"])
    first, last = (QDate.fromString(str(kept.get(name) or ""), "yyyy-MM-dd") for name in ("drawn_first", "drawn_last"))
    if not first.isValid() or not last.isValid():
        return None
    return locale.toString(first, "d MMMM yyyy"), locale.toString(last, "d MMMM yyyy")


def area_said(square_metres: float, locale: QLocale) -> str:
    """Hectares below a square kilometre, square kilometres above: 61 ha, 2.4 km²."""
    if square_metres < 1_000_000:
        return locale.toString(square_metres / 10_000, "f", 0 if square_metres >= 100_000 else 1) + " ha"
    return locale.toString(square_metres / 1_000_000, "f", 1) + " km²"
