"""Columns of a table that an import of figures leaves out, each with its reason."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from resokit_qgis.errors import QT_TRANSLATE_NOOP
from resokit_qgis.workspace.importers.definitions import LEFT_OUT, Definition
from resokit_qgis.workspace.importers.formats.layout import Layout
from resokit_qgis.workspace.importers.outcome import Told
from resokit_qgis.workspace.importers.table_source import TextTable


@dataclass(frozen=True)
class LeftColumn:
    """A column by its heading and its place in the table, from 1, and why it is left out.

    `indicator` is there where a definition says so.
    """

    heading: str
    place: int
    why: Told
    indicator: str = ""


def columns_left(
    table: TextTable,
    layout: Layout,
    taken: Collection[str],
    key: str,
    period: str,
    given: Mapping[str, Definition],
) -> list[LeftColumn]:
    """The columns of `table` that are neither `taken` (headings of figures) nor tell wards (`key`), periods or kinds of areas.

    `period` is the one that was asked for, `given` are the definitions.
    """
    used = {key, layout.period_column, layout.level_column, *taken} - {""}
    return [
        _left(heading, place, layout, period, given)
        for place, heading in enumerate(table.columns, 1)
        if heading not in used
    ]


def _left(heading: str, place: int, layout: Layout, period: str, given: Mapping[str, Definition]) -> LeftColumn:
    figure = next((figure for figure in layout.figures if figure.column == heading), None)
    if not heading:
        return LeftColumn(heading, place, Told(QT_TRANSLATE_NOOP("Resokit", "It has no heading.")))
    if figure is None and heading in layout.names:
        return LeftColumn(heading, place, Told(QT_TRANSLATE_NOOP("Resokit", "It holds names.")))
    if figure is None:
        why = Told(QT_TRANSLATE_NOOP("Resokit", "In tables of this kind it holds no figures."))
        return LeftColumn(heading, place, why)
    if figure.indicator in given and given[figure.indicator].kind == LEFT_OUT:
        return LeftColumn(heading, place, Told(QT_TRANSLATE_NOOP("Resokit", "You left it out.")), figure.indicator)
    if figure.period and period and figure.period != period:
        why = Told(QT_TRANSLATE_NOOP("Resokit", "Its figures are of {period}."), {"period": figure.period})
        return LeftColumn(heading, place, why)
    return LeftColumn(heading, place, Told(QT_TRANSLATE_NOOP("Resokit", "It holds no figures.")))
