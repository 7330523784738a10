"""The Hyde Park demo: 436 boundaries that residents of Chicago drew, beside the city's community areas. All real."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from resokit_qgis import paths
from resokit_qgis.demo.running import Run
from resokit_qgis.project import write_project
from resokit_qgis.workspace import backup
from resokit_qgis.workspace.store import Workspace, open_workspace

NAME = "hyde_park"
NEIGHBOURHOOD = "Hyde Park"
_DATA = ("demo", "hyde_park")
_CREDIT = "DNAinfo.com and NiJeL, Draw Your Neighborhood 2015 (GPL-3)"
_WARDS = "City of Chicago, by way of datamade/crimearound.us (MIT)"
_RESOLUTION = 10.0
"""Metres. Exact cells of so many drawings take minutes; the map would not show the difference."""


def build(folder: Path, run: Run) -> tuple[Workspace, dict[str, Any]]:
    """Make the workspace in `folder` through the algorithms of `run`; returns it and what the steps counted."""
    file = run("resokit:createworkspace", {"FOLDER": str(folder), "NAME": NAME, "CRS": "EPSG:26916", "LANGUAGE": "en"})[
        "WORKSPACE"
    ]
    drawings = run(
        "resokit:importdrawings",
        {
            "WORKSPACE": file,
            "INPUT": str(paths.resource(*_DATA, "drawings.geojson")),
            "PARTICIPANT_FIELD": "shapeID",
            "NAME_FIELD": "neighborhoodLive",
            "ROUND": "Draw Your Neighborhood 2015",
            "METHOD": "screen",
            "GROUP_FIELDS": ["yearsLived"],
            "REPORT": str(folder / "exports" / "drawings.html"),
        },
    )
    wards = run(
        "resokit:importwards",
        {
            "WORKSPACE": file,
            "INPUT": str(paths.resource(*_DATA, "wards.geojson")),
            "CODE_FIELD": "AREA_NUMBE",
            "NAME_FIELD": "COMMUNITY",
            "LEVEL": "community area",
            "SOURCE": _WARDS,
            "REPORT": str(folder / "exports" / "wards.html"),
        },
    )
    lived = run(
        "resokit:livedneighbourhood",
        {
            "INPUT": f"{file}|layername=drawings",
            "PARTICIPANT_FIELD": "participant_id",
            "RESOLUTION": _RESOLUTION,
            "WORKSPACE": file,
            "NAME": NEIGHBOURHOOD,
            "AGREEMENT": str(folder / "exports" / "agreement.gpkg"),
            "LEVELS": str(folder / "exports" / "levels.gpkg"),
            "REPORT": str(folder / "exports" / "lived_neighbourhood.html"),
        },
    )
    compared = run(
        "resokit:comparewards",
        {
            "NEIGHBOURHOOD": lived["LEVELS"],
            "WARDS": f"{file}|layername=wards",
            "CODE_FIELD": "code",
            "NAME_FIELD": "name",
            "OUTPUT": str(folder / "exports" / "wards_compared.csv"),
            "REPORT": str(folder / "exports" / "wards_compared.html"),
        },
    )
    workspace = open_workspace(Path(file))
    backup.take_all_away(workspace.path)
    write_project(workspace, credits=_CREDIT)
    return workspace, {"drawings": drawings, "wards": wards, "lived": lived, "compared": compared}
