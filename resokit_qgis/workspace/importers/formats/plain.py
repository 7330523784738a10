"""Any other table: a row for each ward, a column for each indicator."""

from __future__ import annotations

from resokit_qgis.errors import QT_TRANSLATE_NOOP
from resokit_qgis.workspace.importers.formats.kinds import kind_of
from resokit_qgis.workspace.importers.formats.layout import Figure, Layout, Profile, find, without
from resokit_qgis.workspace.importers.table_source import TextTable

_PERIODS = ("period", "periode", "période", "year", "jaar", "année", "annee")


def _fits(table: TextTable) -> bool:
    return bool(table.columns)


def _layout(table: TextTable) -> Layout:
    period = find(table.columns, *_PERIODS)
    columns = tuple(without(table.columns, period))
    figures = tuple(Figure(column, column, "", *kind_of(column)) for column in columns)
    return Layout("plain", figures, columns, columns, period)


PROFILE = Profile("plain", QT_TRANSLATE_NOOP("Resokit", "Plain table"), "", _fits, _layout)
