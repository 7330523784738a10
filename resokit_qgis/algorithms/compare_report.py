"""What is told about a comparison with wards: one page for all neighbourhoods that were compared."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from qgis.core import QgsCoordinateReferenceSystem
from qgis.PyQt.QtCore import QLocale

from resokit_qgis.algorithms.lived_report import measured_in, say_rows, whole
from resokit_qgis.algorithms.report import Report, Written
from resokit_qgis.algorithms.spoken_numbers import written
from resokit_qgis.analysis import libraries
from resokit_qgis.analysis.boundary_distance import BoundaryDistance
from resokit_qgis.analysis.comparison import SPLIT, TOUCHED, WHOLE, Comparison, Overlap
from resokit_qgis.analysis.people_told import CENSORED, MISSING, WITHHELD, Told, ToldOverlap, ToldPeople
from resokit_qgis.i18n import translate
from resokit_qgis.workspace.areas_source import Areas
from resokit_qgis.workspace.importers.codes import listed
from resokit_qgis.workspace.population_source import People

WORTH_MEASURING = 0.05
"""The intersection over union from which on two boundaries are about the same thing; at most 20 wards have it."""


@dataclass(frozen=True)
class Compared:
    """What was compared, in `crs`: thresholds per neighbourhood, codes and names per ward.

    `distances` are in step with the overlaps, None where the boundaries were not measured. `people` were read and
    `told` is what may be told of them; both None without a population.
    """

    crs: QgsCoordinateReferenceSystem
    neighbourhoods: Areas
    wards: Areas
    thresholds: Sequence[float | None]
    codes: Sequence[str]
    names: Sequence[str]
    comparison: Comparison
    distances: Sequence[BoundaryDistance | None]
    people: People | None
    told: ToldPeople | None


def report(compared: Compared, of_layer: QgsCoordinateReferenceSystem) -> Report:
    page = Report(translate("Resokit", "The lived neighbourhood and the wards"))
    for index in range(len(compared.neighbourhoods.geometries)):
        _say_neighbourhood(page, compared, index)
    layers = [
        (
            translate("Resokit", "Lived neighbourhood"),
            compared.neighbourhoods.repaired,
            compared.neighbourhoods.refused,
        ),
        (translate("Resokit", "Wards"), compared.wards.repaired, compared.wards.refused),
    ]
    if compared.people is not None:
        layers.append((translate("Resokit", "Population"), compared.people.repaired, compared.people.refused))
    for layer, repaired, refused in layers:
        say_rows(page, translate("Resokit", "{layer}, row by row").format(layer=layer), repaired, refused)
    _say_method(page, compared, of_layer)
    return page


def _say_neighbourhood(page: Report, compared: Compared, index: int) -> None:
    threshold = compared.thresholds[index]
    page.heading(
        translate("Resokit", "Row {row}").format(row=compared.neighbourhoods.rows[index])
        if threshold is None
        else translate("Resokit", "Level of {threshold} %").format(threshold=f"{threshold:g}")
    )
    places = [place for place, overlap in enumerate(compared.comparison.overlaps) if overlap.neighbourhood == index]
    _say_ground(page, compared, index, len(places))
    _say_split(page, compared, [compared.comparison.overlaps[place] for place in places])
    _say_wards(page, compared, places)
    if compared.told is not None:
        _say_people(page, compared, compared.told, index, places)
    _say_distances(page, compared, places)


def _say_ground(page: Report, compared: Compared, index: int, wards: int) -> None:
    shapely = libraries.load("shapely")
    area = compared.neighbourhoods.geometries[index].area
    outside = compared.comparison.outside_m2[index]
    page.say(
        translate("Resokit", "{area} m², in {wards} wards; {outside} m² of it ({share} %) in no ward.").format(
            area=whole(area), wards=wards, outside=whole(outside), share=_decimals(100 * outside / area, 1)
        )
    )
    parts = shapely.area(shapely.get_parts(compared.comparison.outside[index]))
    if len(parts) > 1 and round(outside):
        page.say(
            translate("Resokit", "What lies in no ward is in {parts} parts, the largest of {area} m².").format(
                parts=len(parts), area=whole(float(parts.max()))
            )
        )


def _say_people(page: Report, compared: Compared, told: ToldPeople, index: int, places: Sequence[int]) -> None:
    page.say(
        translate("Resokit", "People who live in it: {people}; of them in no ward: {outside}.").format(
            people=_count(told.of_neighbourhood[index]), outside=_count(told.outside[index])
        )
    )
    unknown = [
        _ward(compared, compared.comparison.overlaps[place].ward)
        for place in places
        if told.overlaps[place].people.status == MISSING
    ]
    if unknown:
        page.say(
            translate(
                "Resokit",
                "Not counted, because the layer of where people live has nothing there: {wards}. Whether nobody lives there, or the layer stops before, it does not say.",
            ).format(wards=listed(unknown))
        )
    page.table(
        [
            translate("Resokit", "Code"),
            translate("Resokit", "Ward"),
            translate("Resokit", "People in both"),
            translate("Resokit", "Of the people of the neighbourhood (%)"),
            translate("Resokit", "Of the people of the ward (%)"),
        ],
        [_row_of_people(compared, place, told.overlaps[place]) for place in places],
    )


def _row_of_people(compared: Compared, place: int, told: ToldOverlap) -> list[str]:
    ward = compared.comparison.overlaps[place].ward
    shares = (told.share_of_neighbourhood, told.share_of_ward)
    return [
        compared.codes[ward],
        compared.names[ward],
        Written(_count(told.people)),
        *(Written("") if share is None else written(100 * share, 0) for share in shares),
    ]


def _count(told: Told) -> str:
    """A count as people write it, or the sign that stands for one that is not told."""
    return told.text if told.count is None else whole(told.count)


def _say_split(page: Report, compared: Compared, overlaps: Sequence[Overlap]) -> None:
    split = [
        translate("Resokit", "{ward} ({inside} % in, {outside} % out)").format(
            ward=_ward(compared, overlap.ward),
            inside=_decimals(100 * overlap.share_of_ward, 0),
            outside=_decimals(100 - 100 * overlap.share_of_ward, 0),
        )
        for overlap in overlaps
        if overlap.lies == SPLIT
    ]
    if split:
        page.say(translate("Resokit", "Its boundary divides: {wards}.").format(wards=listed(split)))


def _say_wards(page: Report, compared: Compared, places: Sequence[int]) -> None:
    columns = [
        translate("Resokit", "Code"),
        translate("Resokit", "Ward"),
        translate("Resokit", "Shared (m²)"),
        translate("Resokit", "Of the neighbourhood (%)"),
        translate("Resokit", "Of the ward (%)"),
        translate("Resokit", "Likeness (intersection over union)"),
        translate("Resokit", "The ward lies"),
    ]
    page.table(columns, [_row(compared, place) for place in places])


def _row(compared: Compared, place: int) -> list[str]:
    overlap = compared.comparison.overlaps[place]
    return [
        compared.codes[overlap.ward],
        compared.names[overlap.ward],
        written(overlap.overlap_m2, 0),
        written(100 * overlap.share_of_neighbourhood, 1),
        written(100 * overlap.share_of_ward, 1),
        written(overlap.iou, 2),
        {
            WHOLE: translate("Resokit", "whole inside"),
            SPLIT: translate("Resokit", "on both sides"),
            TOUCHED: translate("Resokit", "just touched"),
        }[overlap.lies],
    ]


def _say_distances(page: Report, compared: Compared, places: Sequence[int]) -> None:
    measured = [(place, compared.distances[place]) for place in places]
    rows = [
        (
            _ward(compared, compared.comparison.overlaps[place].ward),
            written(distance.mean, 0),
            written(distance.p95, 0),
            written(distance.largest, 0),
        )
        for place, distance in measured
        if distance is not None
    ]
    if rows:
        page.say(translate("Resokit", "How far its boundary runs from that of a ward, measured both ways:"))
        page.table(
            (
                translate("Resokit", "Ward"),
                translate("Resokit", "On the average (m)"),
                translate("Resokit", "95 % of it within (m)"),
                translate("Resokit", "At most (m)"),
            ),
            rows,
        )


def _say_method(page: Report, compared: Compared, of_layer: QgsCoordinateReferenceSystem) -> None:
    page.heading(translate("Resokit", "Method"))
    page.say(measured_in(compared.crs, of_layer))
    page.say(
        translate(
            "Resokit",
            "A ward lies whole inside from 99 % of its ground on, and is just touched up to 1 %: lines are drawn by hand.",
        )
    )
    steps = [distance.step for distance in compared.distances if distance is not None]
    if steps:
        page.say(
            translate(
                "Resokit",
                "Distances between boundaries are measured at every corner and at points at most {step} m apart, for wards with an intersection over union of at least {least}; the largest may be half a step short.",
            ).format(step=_decimals(max(steps), 1), least=_decimals(WORTH_MEASURING, 2))
        )
    if compared.told is None:
        return
    page.say(
        translate(
            "Resokit",
            "People are counted at their points, or spread evenly over their polygons. Counts are rounded, and shares are made of rounded counts.",
        )
    )
    statuses = {number.status for number in _counts(compared.told)}
    if CENSORED in statuses:
        page.say(translate("Resokit", "“<” stands for few people, too few to tell how many."))
    if WITHHELD in statuses:
        page.say(
            translate(
                "Resokit",
                "“x” stands for a number that is not told: with the ward's own it would tell of the few people who live only in one of the two.",
            )
        )


def _counts(told: ToldPeople) -> list[Any]:
    return [*(row.people for row in told.overlaps), *told.of_neighbourhood, *told.outside]


def _ward(compared: Compared, ward: int) -> str:
    """What a ward is called: by its name, else by its code."""
    return compared.names[ward] or compared.codes[ward]


def _decimals(number: float, decimals: int) -> str:
    return str(QLocale().toString(float(number), "f", decimals))
