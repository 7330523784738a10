"""What `estimate_indicators` hands over: the rows of its table and its page."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from qgis.core import QgsCoordinateReferenceSystem
from qgis.PyQt.QtCore import QLocale

from resokit_qgis.algorithms.lived_report import measured_in, say_rows
from resokit_qgis.algorithms.report import Report, Written
from resokit_qgis.analysis.disclosure import Rules
from resokit_qgis.analysis.estimates_told import Reason, Told
from resokit_qgis.analysis.estimation import Estimates
from resokit_qgis.i18n import CONTEXT, translate
from resokit_qgis.workspace.ancillary_source import AncillaryRows
from resokit_qgis.workspace.areas_source import Areas
from resokit_qgis.workspace.estimate_rows import (
    COUNT,
    NOT_AGGREGABLE,
    NOT_ESTIMATED,
    RATE,
    Row,
    from_to_said,
    method_of,
    number_said,
    on_paper,
    range_of,
    status_said,
    way_said,
)


@dataclass(frozen=True)
class Estimated:
    """What was estimated, in `crs`, with `confidence` in percent: names and titles per neighbourhood, codes per ward.

    `counts` are those to tell among the counts that were `made` (a rate needs others too), `told` what may be told of each
    estimate; `others` holds for the fields that are not estimated the values and statuses of the wards.
    """

    crs: QgsCoordinateReferenceSystem
    of_layer: QgsCoordinateReferenceSystem
    rules: Rules
    confidence: float
    names: Sequence[str]
    titles: Sequence[str]
    neighbourhoods: Areas
    wards: Areas
    codes: Sequence[str]
    around: AncillaryRows | None
    counts: Sequence[str]
    others: Mapping[str, tuple[Sequence[float | None], Sequence[str]]]
    made: Estimates
    told: Sequence[Told]


def rows_of(estimated: Estimated, exported: bool) -> Iterator[Sequence[Any]]:
    """The values of each row, in the order of the table's fields. In an export numbers are rounded, ranges outward."""
    for row in _rows(estimated):
        told = on_paper(row, estimated.rules) if exported else row.told
        yield (
            estimated.names[row.neighbourhood],
            row.indicator,
            row.kind,
            row.method,
            told.estimate,
            told.low,
            told.high,
            told.bound_low,
            told.bound_high,
            estimated.made.grounds[row.neighbourhood].coverage,
            told.suppressed,
            "; ".join(_said(reason) for reason in told.reasons),
        )


def report(estimated: Estimated) -> Report:
    page = Report(translate("Resokit", "Figures estimated for the lived neighbourhood"))
    page.say(
        translate(
            "Resokit",
            "The figures of wards, as they would be for the lived neighbourhood. They are estimates: in {confidence} of 100 cases the figure lies in the first range, and in the second it lies however people are spread inside the wards. Where a ward's own figure is missing or secret, there are only ranges.",
        ).format(confidence=f"{estimated.confidence:g}")
    )
    rows = list(_rows(estimated))
    for number, title in enumerate(estimated.titles):
        page.heading(title)
        coverage = estimated.made.grounds[number].coverage
        page.say(
            translate("Resokit", "{share} % of its ground lies in wards.").format(
                share=QLocale().toString(100 * coverage, "f", 1)
            )
        )
        own = [row for row in rows if row.neighbourhood == number]
        _say_estimates(page, estimated, own)
        _say_others(page, estimated, number)
    _say_method(page, estimated)
    layers: list[tuple[str, Areas | AncillaryRows | None]] = [
        (translate("Resokit", "Lived neighbourhood"), estimated.neighbourhoods),
        (translate("Resokit", "Wards"), estimated.wards),
        (translate("Resokit", "What tells where people live"), estimated.around),
    ]
    for layer, read in layers:
        if read is not None:
            title = translate("Resokit", "{layer}, row by row").format(layer=layer)
            say_rows(page, title, read.repaired, read.refused)
    return page


def _rows(estimated: Estimated) -> Iterator[Row]:
    method = method_of(estimated.made.used)
    per_neighbourhood: dict[int, list[Row]] = {number: [] for number in range(len(estimated.names))}
    for estimate, told in zip(estimated.made.estimates, estimated.told, strict=True):
        kind = COUNT if estimate.rate is None else RATE
        if kind == RATE or estimate.indicator in estimated.counts:
            share = estimate.rate is not None and estimate.rate.is_share
            row = Row(estimate.neighbourhood, estimate.indicator, kind, method, told, share)
            per_neighbourhood[estimate.neighbourhood].append(row)
    for number, rows in per_neighbourhood.items():
        yield from rows
        for name in estimated.others:
            yield Row(number, name, NOT_AGGREGABLE, NOT_ESTIMATED, range_of(_by_ward(estimated, number, name)))


def _by_ward(estimated: Estimated, number: int, name: str) -> list[tuple[str, float | None, str]]:
    """Code, value and status of each ward that the neighbourhood touches."""
    values, statuses = estimated.others[name]
    wards = [int(ward) for ward in estimated.made.grounds[number].wards]
    return [(estimated.codes[ward], values[ward], statuses[ward]) for ward in wards]


def _say_estimates(page: Report, estimated: Estimated, rows: Sequence[Row]) -> None:
    estimates = [row for row in rows if row.kind != NOT_AGGREGABLE]
    if not estimates:
        return
    page.table(
        (
            translate("Resokit", "Figure"),
            translate("Resokit", "Estimate"),
            translate("Resokit", "Lies from … to … ({confidence} %)").format(confidence=f"{estimated.confidence:g}"),
            translate("Resokit", "Lies for certain from … to …"),
            translate("Resokit", "Remarks"),
        ),
        [_cells(row, estimated.rules) for row in estimates],
    )


def _cells(row: Row, rules: Rules) -> Sequence[str]:
    """A row of the page: a share in percent, which people read more easily than the 0 to 1 of the table."""
    told = on_paper(row, rules)
    times, decimals, unit = (100, 1, " %") if row.share else (1, 0 if row.kind == COUNT else 3, "")

    def from_to(low: float | None, high: float | None) -> Written:
        return Written(
            from_to_said(_times(low, times), _times(high, times), decimals) + (unit if high is not None else "")
        )

    return (
        row.indicator,
        Written("–" if told.estimate is None else number_said(times * told.estimate, decimals) + unit),
        from_to(told.low, told.high),
        from_to(told.bound_low, told.bound_high),
        "; ".join(_said(reason) for reason in told.reasons),
    )


def _times(value: float | None, times: int) -> float | None:
    return None if value is None else times * value


def _say_others(page: Report, estimated: Estimated, number: int) -> None:
    """The figures that are not estimated, ward by ward."""
    for name in estimated.others:
        page.say(
            translate("Resokit", "“{figure}” cannot be added up, so it is told for each ward:").format(figure=name)
        )
        page.table(
            (
                translate("Resokit", "Code"),
                translate("Resokit", "Value"),
                translate("Resokit", "Part of the ward inside (%)"),
            ),
            [
                (
                    code,
                    Written(number_said(value, 2)) if value is not None else status_said(status),
                    _share(estimated, number, place),
                )
                for place, (code, value, status) in enumerate(_by_ward(estimated, number, name))
            ],
        )


def _share(estimated: Estimated, number: int, place: int) -> Written:
    return Written(number_said(100 * float(estimated.made.grounds[number].share[place]), 1))


def _say_method(page: Report, estimated: Estimated) -> None:
    page.heading(translate("Resokit", "Method"))
    page.say(measured_in(estimated.crs, estimated.of_layer))
    page.say(
        translate(
            "Resokit",
            "A count is the sum over the wards of its value times the part of the ward that is taken to lie in the neighbourhood. How wrong such estimates are was seen by estimating wards from the sum of two neighbours, {pairs} pairs in all. The certain range holds however people are spread inside the wards. Counts on this page are rounded to {rounding}, ranges outward.",
        ).format(pairs=estimated.made.pairs, rounding=estimated.rules.rounding)
    )
    page.table(
        (
            translate("Resokit", "Shared out by"),
            translate("Resokit", "Mean error of pairs, in units of their spread"),
            translate("Resokit", "Used"),
        ),
        [
            (
                way_said(way.method),
                Written(number_said(way.mean if math.isfinite(way.mean) else None, 3)),
                translate("Resokit", "yes") if way is estimated.made.used else "",
            )
            for way in estimated.made.tried
        ],
    )
    if estimated.made.tried[0].mean < estimated.made.used.mean:
        page.say(
            translate(
                "Resokit", "By area the wards would have come out better: look whether the other layer is complete."
            )
        )


def _said(reason: Reason) -> str:
    literal, parameters = reason
    return translate(CONTEXT, literal).format(**parameters)
