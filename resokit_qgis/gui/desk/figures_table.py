"""The figures of the chosen wards beside their estimates for the neighbourhood, written out."""

from __future__ import annotations

from collections.abc import Sequence

from resokit_qgis.analysis.estimates_told import PARTLY, Reason
from resokit_qgis.analysis.estimation import AREA
from resokit_qgis.gui.desk.told_table import Heading, ToldCell, ToldTable
from resokit_qgis.i18n import CONTEXT, translate
from resokit_qgis.workspace.estimate_rows import (
    COUNT,
    NOT_AGGREGABLE,
    NOT_ESTIMATED,
    from_to_said,
    number_said,
    way_said,
)
from resokit_qgis.workspace.figures_beside import CONFIDENCE, Beside

NUMBERS = (1, 2, 3, 4, 5, 6, 7)
"""The columns that are about the line or the wards."""


_WIDEST = {0: 110, 1: 90, 2: 90, 3: 150, 4: 150}
"""Pixels of columns, at first: in a narrow dock a long name or range pushes no number out of sight; a pointer is told all."""


class FiguresTable(ToldTable):
    def __init__(self) -> None:
        super().__init__("resokitFiguresTable")
        self.setAccessibleName(translate("Resokit", "Figures of the wards and of the neighbourhood"))
        self.setMinimumHeight(130)

    def show_figures(self, ward: str, figures: Sequence[Beside]) -> None:
        """Show `figures`; `ward` is what the chosen wards are called."""
        headings = (
            Heading(translate("Resokit", "Figure")),
            Heading(ward, translate("Resokit", "What the chosen wards have together")),
            Heading(
                translate("Resokit", "Estimate"), translate("Resokit", "What the neighbourhood has, as an estimate")
            ),
            Heading(
                translate("Resokit", "Low – high"),
                translate("Resokit", "Between these the figure lies in {confidence} of 100 cases").format(
                    confidence=f"{100 * CONFIDENCE:g}"
                ),
            ),
            Heading(
                translate("Resokit", "Bounds"),
                translate("Resokit", "Between these the figure lies however people are spread inside the wards"),
            ),
            Heading(translate("Resokit", "Method")),
            Heading(
                translate("Resokit", "Coverage"),
                translate("Resokit", "The part of the neighbourhood that lies in wards"),
            ),
            Heading(translate("Resokit", "Remarks")),
        )
        same = bool(self.told.rows)
        periods = len({one.period for one in figures}) > 1
        self.fill(headings, [_row(one, periods) for one in figures])
        if not same:
            for column, widest in _WIDEST.items():
                self.setColumnWidth(column, min(self.columnWidth(column), widest))


def _row(one: Beside, with_period: bool) -> list[ToldCell]:
    told = one.told
    about = ", ".join(filter(None, (one.title, one.period, one.unit)))
    return [
        ToldCell(f"{one.title} ({one.period})" if with_period and one.period else one.title, one.title, about),
        _of_wards(one),
        ToldCell(_number(one, told.estimate, _estimate_decimals(one)), told.estimate),
        ToldCell(_range(one, told.low, told.high), told.low),
        ToldCell(_range(one, told.bound_low, told.bound_high), told.bound_low),
        ToldCell(method_said(one.method), one.method),
        ToldCell(f"{number_said(100 * one.coverage, 0)} %", one.coverage),
        _remarks(one),
    ]


def _of_wards(one: Beside) -> ToldCell:
    """What the chosen wards have: a number, or from where to where it lies."""
    ward = one.ward
    decimals = 0 if one.kind == COUNT or one.share else 2
    if ward.estimate is not None:
        return ToldCell(_number(one, ward.estimate, decimals), ward.estimate)
    if ward.low is None or ward.high is None:
        return ToldCell("–")
    return ToldCell(_with_unit(one, from_to_said(_times(one, ward.low), _times(one, ward.high), decimals)), ward.low)


def _number(one: Beside, value: float | None, decimals: int) -> str:
    return "–" if value is None else _with_unit(one, number_said(_times(one, value), decimals))


def _range(one: Beside, low: float | None, high: float | None) -> str:
    said = from_to_said(_times(one, low), _times(one, high), _estimate_decimals(one))
    return said if high is None else _with_unit(one, said)


def _estimate_decimals(one: Beside) -> int:
    if one.kind == COUNT:
        return 0
    return 2 if one.kind == NOT_AGGREGABLE else 1 if one.share else 3


def _times(one: Beside, value: float | None) -> float | None:
    """A share in percent, which people read more easily."""
    return None if value is None else 100 * value if one.share else value


def _with_unit(one: Beside, said: str) -> str:
    if one.share:
        return f"{said} %"
    # A ratio of two counts is told as it is, whatever unit it was published in.
    return f"{said} {one.unit}" if one.kind == NOT_AGGREGABLE and one.unit else said


def method_said(method: str) -> str:
    """How a figure was made, in the language of QGIS."""
    if method == NOT_ESTIMATED:
        return translate("Resokit", "not estimated")
    if method == AREA:
        return translate("Resokit", "by area")
    return translate("Resokit", "by {way}").format(way=way_said(method.removeprefix("ancillary_")))


def _remarks(one: Beside) -> ToldCell:
    """Why a number is not there, or what it is worth. That ground lies in no ward is told once, above the table."""
    own = [said(reason) for reason in one.told.reasons if reason[0] != PARTLY]
    wards = [
        translate("Resokit", "of the wards: {reason}").format(reason=said(reason))
        for reason in one.ward.reasons
        if reason not in one.told.reasons
    ]
    text = "; ".join([*own, *wards])
    return ToldCell(text, text)


def said(reason: Reason) -> str:
    literal, filled = reason
    return translate(CONTEXT, literal).format(**filled)
