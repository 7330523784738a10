"""BISA/IBSA, the neighbourhood monitor of the Brussels Region: the export to compare quartiers.

A workbook with the sheet "Gegevens": the column Code, the quartier's name, and a column for each indicator and year.
"ND" is not available, "VS" a special area. Quartiers where nobody lives stay empty, never 0.
"""

from __future__ import annotations

from resokit_qgis.errors import QT_TRANSLATE_NOOP
from resokit_qgis.workspace.importers.formats.kinds import kind_of
from resokit_qgis.workspace.importers.formats.layout import Figure, Layout, Profile, find, without, year_apart
from resokit_qgis.workspace.importers.table_source import TextTable

_NAMES = ("wijk", "quartier", "naam", "nom", "name", "naam_nl", "nom_fr")
_LEAST_YEARS = 2


def _fits(table: TextTable) -> bool:
    dated = [column for column in table.columns if year_apart(column)[1]]
    return bool(find(table.columns, "code")) and len(dated) >= _LEAST_YEARS


def _layout(table: TextTable) -> Layout:
    code = find(table.columns, "code")
    names = tuple(found for name in _NAMES if (found := find(table.columns, name)))
    figures = []
    for column in without(table.columns, code, *names):
        indicator, period = year_apart(column)
        figures.append(Figure(column, indicator, period, *kind_of(column)))
    return Layout("bisa", tuple(figures), (code,), names)


PROFILE = Profile(
    "bisa", QT_TRANSLATE_NOOP("Resokit", "BISA / IBSA neighbourhood monitor (Brussels)"), "Code, … 2023", _fits, _layout
)
