"""Swing (Provincies in Cijfers, city monitors): what its viewer exports.

The first column has the areas, under the name of their level ("Wijken"); each other heading is name|period.
"""

from __future__ import annotations

from resokit_qgis.errors import QT_TRANSLATE_NOOP
from resokit_qgis.workspace.importers.formats.kinds import kind_of
from resokit_qgis.workspace.importers.formats.layout import Figure, Layout, Profile, without
from resokit_qgis.workspace.importers.table_source import TextTable


def _fits(table: TextTable) -> bool:
    return any(_parted(column) for column in table.columns)


def _parted(column: str) -> tuple[str, str] | None:
    """Name and period of a heading; None where it has not both."""
    name, bar, period = (part.strip() for part in column.rpartition("|"))
    return (name, period) if bar and name and period else None


def _layout(table: TextTable) -> Layout:
    figures = []
    for column in table.columns:
        parted = _parted(column)
        if parted is not None:
            figures.append(Figure(column, *parted, *kind_of(column)))
    areas = tuple(without(table.columns, *(figure.column for figure in figures)))
    return Layout("swing_viewer", tuple(figures), areas, areas)


PROFILE = Profile(
    "swing_viewer", QT_TRANSLATE_NOOP("Resokit", "Swing / Provincies in Cijfers, viewer"), "…|2025", _fits, _layout
)
