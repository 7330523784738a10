"""What stands in the menu and on the toolbar, declared once, in order."""

from __future__ import annotations

from dataclasses import dataclass

from resokit_qgis.errors import QT_TRANSLATE_NOOP


@dataclass(frozen=True)
class Entry:
    """One entry; `name` also names its icon. Those with an `algorithm` open that algorithm's own dialog.

    `workspace`: it needs an open one. `saved`: it reads the layers of the workspace, where all edits must be saved.
    """

    name: str
    text: str
    tip: str
    algorithm: str = ""
    workspace: bool = False
    saved: bool = False


GROUPS: tuple[tuple[Entry, ...], ...] = (
    (
        Entry(
            "new_workspace",
            QT_TRANSLATE_NOOP("Resokit", "New workspace…"),
            QT_TRANSLATE_NOOP(
                "Resokit", "Start a neighbourhood analysis: makes its file and its project, and opens them."
            ),
            "resokit:createworkspace",
        ),
        Entry(
            "open_workspace",
            QT_TRANSLATE_NOOP("Resokit", "Open workspace…"),
            QT_TRANSLATE_NOOP("Resokit", "Go on with an analysis: choose its .gpkg or .qgz file."),
        ),
        Entry(
            "demo_workspace",
            QT_TRANSLATE_NOOP("Resokit", "Open demo workspace"),
            QT_TRANSLATE_NOOP(
                "Resokit", "Look around in a finished example: real streets and wards, fictional people."
            ),
        ),
    ),
    (
        Entry(
            "import_drawings",
            QT_TRANSLATE_NOOP("Resokit", "Import drawings…"),
            QT_TRANSLATE_NOOP("Resokit", "Bring in the boundaries that residents drew."),
            "resokit:importdrawings",
            workspace=True,
        ),
        Entry(
            "import_wards",
            QT_TRANSLATE_NOOP("Resokit", "Import wards…"),
            QT_TRANSLATE_NOOP("Resokit", "Bring in the administrative or statistical areas."),
            "resokit:importwards",
            workspace=True,
        ),
        Entry(
            "import_indicators",
            QT_TRANSLATE_NOOP("Resokit", "Import indicators…"),
            QT_TRANSLATE_NOOP("Resokit", "Bring in figures about the wards, from a CSV or Excel file."),
            "resokit:importindicators",
            workspace=True,
        ),
    ),
    (
        Entry(
            "neighbourhood_and_ward",
            QT_TRANSLATE_NOOP("Resokit", "Neighbourhood and ward"),
            QT_TRANSLATE_NOOP(
                "Resokit",
                "The planner's dock: choose whose drawings count, move the line, and compare it with the wards, live.",
            ),
        ),
        Entry(
            "lived_neighbourhood",
            QT_TRANSLATE_NOOP("Resokit", "Lived neighbourhood…"),
            QT_TRANSLATE_NOOP("Resokit", "Find where the drawings agree: the neighbourhood as people live it."),
            "resokit:livedneighbourhood",
            workspace=True,
            saved=True,
        ),
        Entry(
            "agreement_report",
            QT_TRANSLATE_NOOP("Resokit", "How sure are we…"),
            QT_TRANSLATE_NOOP(
                "Resokit", "See how far the drawings agree, and what more of them would change: a page for the meeting."
            ),
            "resokit:agreementreport",
            workspace=True,
            saved=True,
        ),
        Entry(
            "compare_wards",
            QT_TRANSLATE_NOOP("Resokit", "Compare with wards…"),
            QT_TRANSLATE_NOOP("Resokit", "See how the lived neighbourhood and the wards differ."),
            "resokit:comparewards",
            saved=True,
        ),
    ),
    (
        Entry(
            "indicator_layer",
            QT_TRANSLATE_NOOP("Resokit", "Wards with indicators…"),
            QT_TRANSLATE_NOOP("Resokit", "Put the figures of the wards on the map, a column for each."),
            "resokit:indicatorlayer",
            workspace=True,
            saved=True,
        ),
        Entry(
            "estimate_indicators",
            QT_TRANSLATE_NOOP("Resokit", "Estimate indicators…"),
            QT_TRANSLATE_NOOP("Resokit", "Estimate the figures of the wards for the lived neighbourhood, with bounds."),
            "resokit:estimateindicators",
            saved=True,
        ),
    ),
    (
        Entry(
            "neighbourhood_map",
            QT_TRANSLATE_NOOP("Resokit", "Neighbourhood map…"),
            QT_TRANSLATE_NOOP("Resokit", "Make one map as a PDF to print."),
            "resokit:neighbourhoodmap",
            workspace=True,
            saved=True,
        ),
        Entry(
            "organisation_maps",
            QT_TRANSLATE_NOOP("Resokit", "Organisation maps…"),
            QT_TRANSLATE_NOOP("Resokit", "Make a map for each organisation, a PDF to print each."),
            "resokit:organisationmaps",
            workspace=True,
            saved=True,
        ),
    ),
    (
        Entry(
            "help",
            QT_TRANSLATE_NOOP("Resokit", "Help"),
            QT_TRANSLATE_NOOP("Resokit", "The five steps, each entry of this menu, and your first map in ten minutes."),
        ),
    ),
)
"""The groups are set apart by separators."""
