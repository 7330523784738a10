"""The page that goes with an exported result: how the line came about, the wards beside it and what the figures become."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from qgis.PyQt.QtCore import QLocale

from resokit_qgis.algorithms.report import Report, Written
from resokit_qgis.i18n import translate
from resokit_qgis.workspace import result_sheets
from resokit_qgis.workspace.estimate_rows import COUNT, NOT_AGGREGABLE, from_to_said, number_said
from resokit_qgis.workspace.kept import Kept
from resokit_qgis.workspace.sheets import Sheet


def report(result: Kept, sheets: Mapping[str, Sheet], said: str) -> Report:
    """The page of `result`, from the very tables that were written; `said` is how its line came about."""
    page = Report(result.name)
    if result.fictional:
        page.say(translate("Resokit", "Drawings in it are fictional."))
    page.say(said)
    _say_levels(page, sheets[result_sheets.LEVEL_SHEET])
    if result_sheets.WARDS in sheets:
        _say_wards(page, sheets[result_sheets.WARDS])
    if result_sheets.DIFFERENCE in sheets:
        _say_difference(page, sheets[result_sheets.DIFFERENCE])
    if result_sheets.ESTIMATES in sheets:
        _say_estimates(page, sheets[result_sheets.ESTIMATES])
    return page


def _say_levels(page: Report, sheet: Sheet) -> None:
    page.heading(translate("Resokit", "Levels"))
    page.table(
        (translate("Resokit", "Threshold (%)"), translate("Resokit", "Area (m²)"), translate("Resokit", "On maps")),
        [
            (
                Written(f"{row['threshold']:g}"),
                Written(number_said(row["area_m2"], 0)),
                translate("Resokit", "yes") if row["is_line"] else "",
            )
            for row in sheet.as_dicts()
        ],
    )


def _say_wards(page: Report, sheet: Sheet) -> None:
    page.heading(translate("Resokit", "Wards"))
    page.table(
        (
            translate("Resokit", "Code"),
            translate("Resokit", "Ward"),
            translate("Resokit", "Of the neighbourhood (%)"),
            translate("Resokit", "Of the ward (%)"),
            translate("Resokit", "Likeness (IoU)"),
        ),
        [
            (
                row["code"],
                row["name"],
                _percent(row["share_of_neighbourhood"]),
                _percent(row["share_of_ward"]),
                Written(number_said(row["iou"], 2)),
            )
            for row in sheet.as_dicts()
        ],
    )


def _say_difference(page: Report, sheet: Sheet) -> None:
    names = {
        result_sheets.BOTH: translate("Resokit", "In the neighbourhood and in the wards"),
        result_sheets.ONLY_LIVED: translate("Resokit", "Only in the neighbourhood"),
        result_sheets.ONLY_WARDS: translate("Resokit", "Only in the wards"),
    }
    page.table(
        (translate("Resokit", "Ground"), translate("Resokit", "Area (m²)"), translate("Resokit", "Share (%)")),
        [
            (names[row["lies"]], Written(number_said(row["area_m2"], 0)), _percent(row["share"]))
            for row in sheet.as_dicts()
        ],
    )


def _say_estimates(page: Report, sheet: Sheet) -> None:
    page.heading(translate("Resokit", "Figures of the wards, and estimates for the neighbourhood"))
    page.table(
        (
            translate("Resokit", "Figure"),
            translate("Resokit", "Period"),
            translate("Resokit", "Wards"),
            translate("Resokit", "Neighbourhood"),
            translate("Resokit", "Low – high"),
            translate("Resokit", "Remarks"),
        ),
        [_figure(row) for row in sheet.as_dicts()],
    )


def _figure(row: Mapping[str, Any]) -> tuple[str, ...]:
    decimals = {COUNT: 0, NOT_AGGREGABLE: 2}.get(row["kind"], 3)
    ward = row["ward_value"]
    of_wards = (
        from_to_said(row["ward_low"], row["ward_high"], decimals) if ward is None else number_said(ward, decimals)
    )
    return (
        row["title"],
        row["period"],
        Written(of_wards),
        Written(number_said(row["estimate"], decimals)),
        Written(from_to_said(row["low"], row["high"], decimals)),
        row["reason"],
    )


def _percent(share: float) -> Written:
    return Written(str(QLocale().toString(100 * share, "f", 1)))
