"""The ways in which sources lay out their tables of figures, one profile a file; the first that fits is taken."""

from __future__ import annotations

from resokit_qgis.errors import QT_TRANSLATE_NOOP, ResokitError
from resokit_qgis.workspace.importers.formats import bisa, cbs, plain, statbel, swing_flat, swing_viewer
from resokit_qgis.workspace.importers.formats.layout import Layout, Profile
from resokit_qgis.workspace.importers.table_source import TextTable

PROFILES: tuple[Profile, ...] = (
    swing_flat.PROFILE,
    swing_viewer.PROFILE,
    statbel.PROFILE,
    cbs.PROFILE,
    bisa.PROFILE,
    plain.PROFILE,
)
HEADINGS = ("geoitem", "cd_sector", "cd_refnis", "wijkenenbuurten", "bu_code", "code")
"""Casefolded headings by which the table is found under titles of several cells."""


def layout_of(table: TextTable, profile: str = "") -> Layout:
    """What the columns of `table` hold, by the profile called `profile`, or else by the first that fits.

    Raises `ResokitError` where the table is not of that profile.
    """
    for candidate in PROFILES:
        if profile and candidate.name != profile:
            continue
        if candidate.fits(table):
            return candidate.layout(table)
    needs = next(candidate.needs for candidate in PROFILES if candidate.name == profile)
    raise ResokitError(
        QT_TRANSLATE_NOOP(
            "Resokit",
            "{file} is not of the profile “{profile}”, which is known by columns such as: {needs}. Its columns are: {columns}. Choose another PROFILE, or “automatic”.",
        ),
        file=table.file,
        profile=profile,
        needs=needs,
        columns=", ".join(column for column in table.columns if column),
    )
