"""Where things stand on a sheet of paper, in millimetres from its top left corner."""

from __future__ import annotations

from dataclasses import dataclass

PAPERS = {"A4": (210.0, 297.0), "A3": (297.0, 420.0)}
ORIENTATIONS = ("landscape", "portrait")


@dataclass(frozen=True)
class Box:
    """A rectangle: its left and top edge, width and height, in millimetres."""

    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True)
class Page:
    """One sheet: its size, how much larger than on A4 text and margins are, and the boxes of its parts."""

    width: float
    height: float
    factor: float
    title: Box
    subtitle: Box
    notice: Box
    map: Box
    legend: Box
    hint: Box
    """One line under the legend on how to read ties."""
    scale_bar: Box
    north: Box
    lists: tuple[Box, ...]
    further_lists: tuple[Box, ...]
    """Where the lists go on on a further sheet, under the same title."""
    origin: Box
    credits: Box


def page(paper: str, orientation: str) -> Page:
    """The sheet for `paper` ("A4", "A3") and `orientation` ("landscape", "portrait")."""
    short, long = PAPERS[paper]
    factor = 1.0 if paper == "A4" else 1.25
    return _landscape(long, short, factor) if orientation == "landscape" else _portrait(short, long, factor)


def _landscape(width: float, height: float, factor: float) -> Page:
    """The map large on the left, the lists in a column on the right, legend and credits below."""
    margin, gap = 8.0 * factor, 3.0 * factor
    foot = 11.0 * factor
    strip = 28.0 * factor
    head = 17.0 * factor
    column = 82.0 * factor
    left = width - 2 * margin - gap - column
    map_top = margin + head
    map_height = height - map_top - margin - foot - strip - 2 * gap
    right = margin + left + gap
    strip_top = map_top + map_height + gap
    return Page(
        width,
        height,
        factor,
        title=Box(margin, margin - 1, left, 9 * factor),
        subtitle=Box(margin, margin + 8.5 * factor, left, 6 * factor),
        notice=Box(right, margin, column, 7 * factor),
        map=Box(margin, map_top, left, map_height),
        legend=Box(margin, strip_top, left, strip - 4 * factor),
        hint=Box(margin, strip_top + strip - 3.5 * factor, left, 3.5 * factor),
        scale_bar=Box(margin + 3 * factor, map_top + map_height - 13 * factor, 60 * factor, 11 * factor),
        north=Box(margin + left - 14 * factor, map_top + 3 * factor, 11 * factor, 13 * factor),
        lists=(Box(right, map_top - 7 * factor, column, height - map_top + 7 * factor - margin - foot - gap),),
        further_lists=tuple(
            Box(margin + place * (column + gap), map_top, column, height - map_top - margin) for place in range(3)
        ),
        origin=Box(margin, height - margin - foot, width - 2 * margin, 5 * factor),
        credits=Box(margin, height - margin - foot + 5.5 * factor, width - 2 * margin, 5.5 * factor),
    )


def _portrait(width: float, height: float, factor: float) -> Page:
    """The map across the sheet, legend and two columns of lists below it."""
    margin, gap = 8.0 * factor, 3.0 * factor
    foot = 18.0 * factor
    strip = 28.0 * factor
    head = 24.0 * factor
    lists = 84.0 * factor
    across = width - 2 * margin
    map_top = margin + head
    map_height = height - map_top - margin - foot - strip - lists - 3 * gap
    strip_top = map_top + map_height + gap
    lists_top = strip_top + strip + gap
    half = (across - gap) / 2
    return Page(
        width,
        height,
        factor,
        title=Box(margin, margin - 1, across, 9 * factor),
        subtitle=Box(margin, margin + 8.5 * factor, across, 6 * factor),
        notice=Box(margin, margin + 15.5 * factor, across, 7 * factor),
        map=Box(margin, map_top, across, map_height),
        legend=Box(margin, strip_top, across, strip - 4 * factor),
        hint=Box(margin, strip_top + strip - 3.5 * factor, across, 3.5 * factor),
        scale_bar=Box(margin + 3 * factor, map_top + map_height - 13 * factor, 60 * factor, 11 * factor),
        north=Box(margin + across - 14 * factor, map_top + 3 * factor, 11 * factor, 13 * factor),
        lists=(
            Box(margin, lists_top, half, lists),
            Box(margin + half + gap, lists_top, half, lists),
        ),
        further_lists=tuple(
            Box(margin + place * (half + gap), map_top, half, height - map_top - margin) for place in range(2)
        ),
        origin=Box(margin, height - margin - foot, across, 9 * factor),
        credits=Box(margin, height - margin - foot + 9.5 * factor, across, 8.5 * factor),
    )
