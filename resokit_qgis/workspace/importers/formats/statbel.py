"""Statbel, the Belgian office of statistics: open data by statistical sector or municipality.

A text separated by bars, with a byte order mark, or a workbook. Headings say what they hold by their first letters: CD_
codes, TX_ names, DT_ dates, MS_ figures; in capitals or not. Sectors have nine characters: 21001A00-.
"""

from __future__ import annotations

import re

from resokit_qgis.errors import QT_TRANSLATE_NOOP
from resokit_qgis.workspace.importers.formats.layout import Figure, Layout, Profile, beginning_with, find, without
from resokit_qgis.workspace.importers.table_source import TextTable

_KEYS = ("cd_sector", "cd_refnis_sector", "grd_newid", "cd_sub_munty", "cd_refnis", "cd_munty_refnis")
_NO_FIGURES = ("cd_", "tx_", "dt_", "grd_")
_COUNTS = ("ms_nbr_", "ms_population", "total")
_DATED = re.compile(r"(MS_[A-Z_]+)_((?:19|20)[0-9]{2})[0-9]{4}", re.IGNORECASE)


def _fits(table: TextTable) -> bool:
    return bool(find(table.columns, *_KEYS))


def _layout(table: TextTable) -> Layout:
    columns = table.columns
    keys = [found for name in _KEYS if (found := find(columns, name))]
    names = beginning_with(columns, "tx_")
    figures = without(columns, *beginning_with(columns, *_NO_FIGURES))
    return Layout(
        "statbel",
        tuple(_figure(column) for column in figures),
        tuple(keys),
        tuple(sorted(names, key=lambda name: "sector" not in name.casefold())),
        find(columns, "cd_year"),
    )


def _figure(column: str) -> Figure:
    dated = _DATED.fullmatch(column)
    kind = "count" if column.casefold().startswith(_COUNTS) else ""
    return Figure(column, dated[1], dated[2], kind) if dated else Figure(column, column, "", kind)


PROFILE = Profile(
    "statbel", QT_TRANSLATE_NOOP("Resokit", "Statbel (Belgium)"), "CD_SECTOR, CD_REFNIS, GRD_NEWID", _fits, _layout
)
