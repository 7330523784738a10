"""CBS, the Dutch office of statistics: key figures of wijken and buurten, from StatLine or beside their boundaries.

Codes (BU03630000, WK036300, GM0363) padded with spaces; rows of buurten, wijken and municipalities in one table.
-99997 is kept secret.
"""

from __future__ import annotations

from resokit_qgis.errors import QT_TRANSLATE_NOOP
from resokit_qgis.workspace.importers.formats.kinds import kind_of
from resokit_qgis.workspace.importers.formats.layout import Figure, Layout, Profile, beginning_with, find, without
from resokit_qgis.workspace.importers.table_source import TextTable

_KEYS = ("wijkenenbuurten", "codering_", "bu_code", "wk_code", "gm_code", "regios")
_TEXTS = ("bu_naam", "wk_naam", "gm_naam", "gemeentenaam", "soortregio", "indelingswijziging", "perioden", "jaar", "id")
_COUNTS = ("aantal", "aant_")
_SHARES = ("p_", "percentage")


def _fits(table: TextTable) -> bool:
    return bool(beginning_with(table.columns, *_KEYS))


def _layout(table: TextTable) -> Layout:
    columns = table.columns
    keys = tuple(found for name in _KEYS for found in beginning_with(columns, name))
    texts = beginning_with(columns, *_TEXTS[:-1]) + ((found,) if (found := find(columns, "id")) else ())
    names = beginning_with(columns, "bu_naam", "wk_naam", "gm_naam")
    figures = without(columns, *keys, *texts)
    return Layout("cbs", tuple(_figure(column) for column in figures), keys, names, find(columns, "perioden", "jaar"))


def _figure(column: str) -> Figure:
    kind, unit = kind_of(column)
    if not kind and column.casefold().startswith(_COUNTS):
        kind = "count"
    if not kind and not unit and column.casefold().startswith(_SHARES):
        unit = "%"
    return Figure(column, column, "", kind, unit)


PROFILE = Profile(
    "cbs",
    QT_TRANSLATE_NOOP("Resokit", "CBS wijken en buurten (Netherlands)"),
    "WijkenEnBuurten, BU_CODE",
    _fits,
    _layout,
)
