"""The page about how sure we are of the neighbourhoods: all of them, each of them, and how it was found."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import isnan

from qgis.core import QgsCoordinateReferenceSystem

from resokit_qgis.algorithms import figures
from resokit_qgis.algorithms.agreement_estimates import say_estimates
from resokit_qgis.algorithms.agreement_section import HECTARE, Neighbourhood, section
from resokit_qgis.algorithms.lived_report import measured_in, say_rows
from resokit_qgis.algorithms.report import Report, Written
from resokit_qgis.algorithms.spoken_numbers import ends, spoken, written
from resokit_qgis.analysis import disclosure
from resokit_qgis.analysis.certainty import CORE, LEVELS, Asked, Certainty, Estimate
from resokit_qgis.analysis.disclosure import Rules
from resokit_qgis.i18n import translate
from resokit_qgis.workspace.drawings_source import Drawings

_AT_ONCE = 30
"""So many names stand in one figure: more do not fit on a sheet of paper."""


@dataclass(frozen=True)
class Read:
    """What was read beside the neighbourhoods: all drawings, those without a name, and what the wards' rows gave."""

    drawings: Drawings
    unnamed: int
    wards: bool
    ward_repaired: Sequence[int]
    ward_refused: Sequence[tuple[int, str]]
    people_known: bool
    group_field: str
    rules: Rules


def page(
    neighbourhoods: Sequence[Neighbourhood], read: Read, asked: Asked, of_layer: QgsCoordinateReferenceSystem
) -> Report:
    """The report about `neighbourhoods`, in the language of QGIS."""
    made = Report(translate("Resokit", "How sure are we?"))
    if read.drawings.fictional:
        made.say(translate("Resokit", "Drawings in it are fictional."))
    told = [one for one in neighbourhoods if one.certainty is not None]
    made.say(
        translate(
            "Resokit",
            "Low and high are the ends between which a figure would probably lie had other people of the same place drawn: in {confidence} of 100 cases. A wide interval asks for more drawings before a decision rests on the figure.",
        ).format(confidence=spoken(100 * asked.confidence, 0))
    )
    if len(told) > 1:
        _overview(made, told, read.wards)
    _refused(made, [one for one in neighbourhoods if one.certainty is None])
    for one in told:
        section(made, one, asked)
        say_estimates(made, one)
    _left_out(made, read)
    say_rows(made, translate("Resokit", "Drawings, row by row"), read.drawings.repaired, read.drawings.refused)
    say_rows(made, translate("Resokit", "Wards, row by row"), read.ward_repaired, read.ward_refused)
    _method(made, read, asked, of_layer)
    return made


# All names -------------------------------------------------------------------------------------------------------


def _overview(made: Report, told: Sequence[Neighbourhood], wards: bool) -> None:
    made.heading(translate("Resokit", "All neighbourhoods"))
    made.table(
        [
            translate("Resokit", "Name"),
            translate("Resokit", "People"),
            translate("Resokit", "Core (ha)"),
            translate("Resokit", "Core, low to high (ha)"),
            translate("Resokit", "Sharpness of the edge"),
            translate("Resokit", "Fleiss’ kappa"),
            translate("Resokit", "Mean likeness of two drawings"),
            *([translate("Resokit", "Most like ward"), translate("Resokit", "Likeness")] if wards else []),
        ],
        [_overview_row(one, one.certainty, wards) for one in told if one.certainty is not None],
    )
    _overview_figure(
        made,
        translate("Resokit", "Sharpness of the edge: 1 is a hard edge, 0 means that there is no core that most share."),
        [(one.name, one.certainty.crispness) for one in told if one.certainty is not None],
    )
    _overview_figure(
        made,
        translate("Resokit", "Likeness of the core and its ward: 1 where both are the same ground."),
        [
            (one.name, one.certainty.in_ward.iou)
            for one in told
            if one.certainty is not None and one.certainty.in_ward is not None
        ],
    )


def _overview_row(one: Neighbourhood, found: Certainty, wards: bool) -> list[str]:
    core = found.areas[LEVELS.index(CORE)]
    likeness = found.in_ward.iou.value if found.in_ward else float("nan")
    return [
        one.name,
        Written(disclosure.shown_count(found.people, one.rules)),
        written(core.value / HECTARE, 1),
        Written(ends(core, HECTARE, 1)),
        written(found.crispness.value, 2),
        written(found.window.kappa, 2),
        written(found.mean_iou, 2),
        *([one.ward, written(likeness, 2)] if wards else []),
    ]


def _overview_figure(made: Report, caption: str, rows: Sequence[tuple[str, Estimate]]) -> None:
    whiskers = [
        figures.Whisker(name, one.value, one.low, one.high)
        for name, one in rows
        if not isnan(one.value + one.low + one.high)
    ]
    across = figures.Axis("", 1.0, lambda value: spoken(value, 1))
    for begin in range(0, len(whiskers), _AT_ONCE):
        made.figure(figures.intervals(caption, across, whiskers[begin : begin + _AT_ONCE]))


def _refused(made: Report, refused: Sequence[Neighbourhood]) -> None:
    if not refused:
        return
    made.heading(translate("Resokit", "Not computed"))
    made.say(
        translate("Resokit", "From so few drawings one could tell who drew what, or nothing could be made of them.")
    )
    made.table(
        (translate("Resokit", "Name"), translate("Resokit", "People, or the reason")),
        [(one.name, one.reason) for one in refused],
    )


# The end of the page ---------------------------------------------------------------------------------------------


def _left_out(made: Report, read: Read) -> None:
    left_out = read.drawings.told_left_out(read.rules)
    counts = [
        (translate("Resokit", "Marked as left out"), left_out.excluded.text),
        (
            translate("Resokit", "The participant did not agree to analysis, or took it back"),
            left_out.unconsented.text,
        ),
        (translate("Resokit", "Could not be used (see below)"), left_out.refused.text),
        (translate("Resokit", "Without a name"), disclosure.shown_count(read.unnamed, read.rules)),
    ]
    rows = [(why, Written(number)) for why, number in counts if number != "0"]
    if rows:
        made.heading(translate("Resokit", "Drawings that were not used"))
        made.table((translate("Resokit", "Not used because"), translate("Resokit", "Drawings")), rows)


def _method(made: Report, read: Read, asked: Asked, of_layer: QgsCoordinateReferenceSystem) -> None:
    made.heading(translate("Resokit", "Method"))
    made.say(
        translate(
            "Resokit",
            "Intervals of areas, sharpness and likeness with a ward: bootstrap over people ({replicates} times drawn again with replacement, seed {seed}; percentiles). Ground in doubt: Wilson interval of each share. The ward is the one most like the core of all, also where another would be in a replicate.",
        ).format(replicates=asked.replicates, seed=asked.seed)
    )
    made.say(
        translate(
            "Resokit",
            "What more drawings would change is read off the curve: the difference shrinks with the root of 1/n - 1/N. It supposes that who draws later would draw as those before. A group that nobody has asked yet can move the edge more.",
        )
    )
    if not read.people_known:
        made.say(
            translate(
                "Resokit",
                "No field tells who drew, so every drawing counts as another person. If some people drew more than once, the intervals are too narrow.",
            )
        )
    if read.group_field:
        made.say(
            translate(
                "Resokit",
                "Each group of “{field}” has the same say, and within it each person: shares are of that weight.",
            ).format(field=read.group_field)
        )
    made.say(measured_in(read.drawings.crs, of_layer))
