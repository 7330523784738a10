"""What is told about a lived neighbourhood: the recipe that is kept with it, and the report for people."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from fractions import Fraction
from typing import Any

from qgis.core import QgsCoordinateReferenceSystem
from qgis.PyQt.QtCore import QLocale

from resokit_qgis.algorithms.report import Report, Written
from resokit_qgis.analysis import disclosure, suppression
from resokit_qgis.analysis.disclosure import Audience
from resokit_qgis.analysis.thresholds import UNION, percent
from resokit_qgis.analysis.unusual import unusual
from resokit_qgis.i18n import translate
from resokit_qgis.workspace.drawings_source import Drawings, LeftOut
from resokit_qgis.workspace.importers.codes import listed
from resokit_qgis.workspace.results import Level, Result


def measured_in(crs: QgsCoordinateReferenceSystem, of_layer: QgsCoordinateReferenceSystem) -> str:
    """In which system areas were measured, in a sentence."""
    if crs == of_layer:
        return translate("Resokit", "Computed in the layer's own coordinate reference system, {crs}.").format(
            crs=_named(crs)
        )
    return translate(
        "Resokit", "The layer is in {layer}, which does not measure in true metres; computed in {crs}."
    ).format(layer=_named(of_layer), crs=_named(crs))


def strange_in_union(drawings: Drawings, result: Result) -> str:
    """A warning where the line on maps is the union and drawings far larger than the others rule it; else empty."""
    if result.on_maps.threshold != UNION:
        return ""
    flags = unusual([drawing.geometry.area for drawing in drawings.used])
    rows = [str(drawing.row) for drawing, flag in zip(drawings.used, flags, strict=True) if flag == "far_larger"]
    if not rows:
        return ""
    return translate(
        "Resokit",
        "Far larger than the others, and so ruling the union, the line on maps: rows {rows}. Mark such a drawing as left out where it is a slip of the pen.",
    ).format(rows=listed(rows))


def read_as(thresholds: Sequence[Fraction]) -> str:
    """Which thresholds were read, in a sentence: a comma for the decimals would have made two of one."""
    return translate(
        "Resokit", "Thresholds: {thresholds} %. A comma stands between two of them; decimals have a point, as in 33.3."
    ).format(thresholds="; ".join(map(percent, thresholds)))


def small_groups(result: Result) -> str:
    """The warning about groups in which a person can be recognised."""
    return translate(
        "Resokit",
        "Groups with fewer than {fewest} people: {number}. Each weighs as much as the others, so a level may show what one person drew. Compare the areas without groups, join groups, and do not spread this result.",
    ).format(number=disclosure.shown_count(len(result.small_groups), result.rules), fewest=result.rules.drawings)


def report(
    drawings: Drawings, result: Result, recipe: Mapping[str, Any], of_layer: QgsCoordinateReferenceSystem
) -> Report:
    """The report of `result`, in the language of QGIS."""
    page = Report(translate("Resokit", "Lived neighbourhood"))
    if drawings.fictional:
        page.say(translate("Resokit", "Drawings in it are fictional."))
    if result.audience is not Audience.ALL:
        page.say(translate("Resokit", disclosure.TEAM_ONLY))
    _say_used(page, drawings, result)
    strange = strange_in_union(drawings, result)
    if strange:
        page.say(strange)
    page.heading(translate("Resokit", "Levels"))
    _say_levels(page, result)
    _say_groups(page, result, str(recipe["group_field"]))
    say_rows(page, translate("Resokit", "Row by row"), drawings.repaired, drawings.refused)
    page.heading(translate("Resokit", "Method"))
    _say_cells(page, result, float(recipe["resolution_m"]))
    page.say(
        translate(
            "Resokit",
            "A level holds the ground that at least that share of the drawings includes, decided in whole numbers; 0 % is the union of all. A line that crosses itself keeps everything it goes around.",
        )
    )
    page.say(measured_in(result.crs, of_layer))
    return page


def _say_used(page: Report, drawings: Drawings, result: Result) -> None:
    left_out = drawings.told_left_out(result.rules)
    page.say(used(drawings, len(result.voices), left_out.of_all))
    if drawings.days:
        page.say(
            translate("Resokit", "Drawn from {first} to {last}.").format(first=drawings.days[0], last=drawings.days[1])
        )
    say_left_out(page, left_out)


def say_left_out(page: Report, left_out: LeftOut) -> None:
    """How many drawings were not used, and why."""
    rows = [
        (reason, count.text)
        for reason, count in (
            (translate("Resokit", "Marked as left out"), left_out.excluded),
            (
                translate("Resokit", "The participant did not agree to analysis, or took it back"),
                left_out.unconsented,
            ),
            (translate("Resokit", "Could not be used (see below)"), left_out.refused),
        )
        if count.value != 0
    ]
    if rows:
        page.table((translate("Resokit", "Not used because"), translate("Resokit", "Drawings")), rows)


def used(drawings: Drawings, voices: int, of_all: bool) -> str:
    """How many drawings were used, of how many where that may be told, and as how many `voices` they count."""
    counts_less = voices < len(drawings.used)
    if of_all and counts_less:
        said = translate(
            "Resokit",
            "{used} of {rows} drawings were used; they count as {voices}, because what one person drew counts once.",
        )
    elif of_all:
        said = translate("Resokit", "{used} of {rows} drawings were used.")
    elif counts_less:
        said = translate(
            "Resokit", "{used} drawings were used; they count as {voices}, because what one person drew counts once."
        )
    else:
        said = translate("Resokit", "{used} drawings were used.")
    return said.format(used=len(drawings.used), rows=drawings.rows, voices=voices)


def _say_levels(page: Report, result: Result) -> None:
    page.table(
        (
            translate("Resokit", "Threshold (%)"),
            translate("Resokit", "Area (m²)"),
            translate("Resokit", "Of the union (%)"),
            translate("Resokit", "Parts"),
            translate("Resokit", "On maps"),
            *([translate("Resokit", "Area without groups (m²)")] if result.has_groups else []),
        ),
        [_level(level, result) for level in result.levels],
    )
    if result.has_groups:
        page.say(
            translate(
                "Resokit",
                "The last column is the area where every person weighs the same: what differs from it comes from the groups.",
            )
        )
    if result.on_maps.threshold == UNION:
        page.say(
            translate(
                "Resokit", "The union is the line on maps: everything that at least one drawing includes, {area} m²."
            ).format(area=whole(result.on_maps.area_m2))
        )
        return
    page.say(
        translate(
            "Resokit",
            "The union of all drawings covers {union} m². The line on maps is the {threshold} % level with {area} m²: {share} % of the union. With more than about a dozen drawings a union is ruled by its largest one.",
        ).format(
            union=whole(result.union_m2),
            threshold=percent(result.on_maps.threshold),
            area=whole(result.on_maps.area_m2),
            share=QLocale().toString(100 * result.on_maps.area_m2 / result.union_m2, "f", 1),
        )
    )


def _say_cells(page: Report, result: Result, resolution: float) -> None:
    """Whether the result is exact, and how far it is off where it is not."""
    if not resolution:
        page.say(translate("Resokit", "Exact: all boundaries cut each other, on a grid of a millimetre."))
        return
    page.say(
        translate("Resokit", "Square cells of {size} m, each judged by its centre: a quick look, not exact.").format(
            size=f"{resolution:g}"
        )
    )
    off = [(percent(level.threshold), level.off_share) for level in result.levels if level.off_share is not None]
    if not off:
        page.say(translate("Resokit", "How far it is off was not computed: so many drawings take too much memory."))
        return
    page.table(
        (translate("Resokit", "Threshold (%)"), translate("Resokit", "Ground that is wrongly in or out (%)")),
        [(threshold, Written(str(QLocale().toString(100 * share, "f", 2)))) for threshold, share in off],
    )


def _level(level: Level, result: Result) -> Sequence[str | int | float]:
    on_maps = translate("Resokit", "yes") if level is result.on_maps else ""
    unweighted = [Written(whole(level.unweighted_m2))] if result.has_groups else []
    if level.area_m2 == 0:
        nothing = translate("Resokit", "no ground is in so many")
        return (percent(level.threshold), nothing, 0.0, 0, on_maps, *unweighted)
    return (
        percent(level.threshold),
        Written(whole(level.area_m2)),
        Written(str(QLocale().toString(100 * level.area_m2 / result.union_m2, "f", 1))),
        len(level.geometry.geoms),
        on_maps,
        *unweighted,
    )


def _say_groups(page: Report, result: Result, field: str) -> None:
    if not field:
        return
    page.heading(translate("Resokit", "Groups"))
    page.say(
        translate(
            "Resokit", "Each group of “{field}” has the same say, and within it each person: shares are of that weight."
        ).format(field=field)
    )
    rows = []
    people = zip(result.voices.names, result.group_people, strict=True)
    for name, own, count in suppression.protect_groups(list(people), result.rules):
        none = translate("Resokit", "(none given)") if own else translate("Resokit", "(smaller groups)")
        rows.append((name or none, count.text))
    page.table((translate("Resokit", "Group"), translate("Resokit", "People")), rows)
    if result.small_groups:
        page.say(small_groups(result))
    if result.voices.divided:
        page.say(
            translate("Resokit", "People with drawings in more than one group, counted in the first: {number}.").format(
                number=disclosure.shown_count(result.voices.divided, result.rules)
            )
        )


def say_rows(page: Report, title: str, repaired: Sequence[int], refused: Sequence[tuple[int, str]]) -> None:
    """Which rows of a layer were mended or could not be used, if any; reasons are English literals."""
    if not repaired and not refused:
        return
    page.heading(title)
    if repaired:
        page.say(
            translate("Resokit", "Mended, because the line crossed or repeated itself ({number} rows): {rows}.").format(
                number=len(repaired), rows=", ".join(map(str, repaired))
            )
        )
    if refused:
        page.table(
            (translate("Resokit", "Row"), translate("Resokit", "Could not be used because")),
            [(row, translate("Resokit", reason)) for row, reason in refused],
        )


def whole(number: float) -> str:
    """`number` without decimals, as people write it."""
    return str(QLocale().toString(round(number)))


def _named(crs: QgsCoordinateReferenceSystem) -> str:
    return str(crs.authid() or crs.toProj())
