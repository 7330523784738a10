"""Swing (Provincies in Cijfers, city monitors): the flat table in which they exchange figures.

The columns geolevel, geoitem and period in any order, and one for each indicator; several levels and years in one file.
A first column without a heading numbers the rows.
"""

from __future__ import annotations

from resokit_qgis.errors import QT_TRANSLATE_NOOP
from resokit_qgis.workspace.importers.formats.kinds import kind_of
from resokit_qgis.workspace.importers.formats.layout import Figure, Layout, Profile, find, without
from resokit_qgis.workspace.importers.table_source import TextTable

_NAMES = ("naam", "name", "nom", "geoitemname", "geoname")


def _fits(table: TextTable) -> bool:
    return bool(find(table.columns, "geoitem") and find(table.columns, "geolevel", "period"))


def _layout(table: TextTable) -> Layout:
    item = find(table.columns, "geoitem")
    level = find(table.columns, "geolevel")
    period = find(table.columns, "period")
    names = tuple(found for name in _NAMES if (found := find(table.columns, name)))
    figures = [Figure(name, name, "", *kind_of(name)) for name in without(table.columns, item, level, period, *names)]
    return Layout("swing_flat", tuple(figures), (item,), names, period, level)


PROFILE = Profile(
    "swing_flat",
    QT_TRANSLATE_NOOP("Resokit", "Swing / Provincies in Cijfers, flat table"),
    "geoitem, geolevel, period",
    _fits,
    _layout,
)
