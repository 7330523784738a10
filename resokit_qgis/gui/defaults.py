"""What an algorithm's dialog starts with when a workspace is open."""

from __future__ import annotations

from typing import Any

from resokit_qgis import i18n
from resokit_qgis.gui.controller import WorkspaceController
from resokit_qgis.settings import Settings


def defaults(algorithm: str, controller: WorkspaceController, settings: Settings) -> dict[str, Any]:
    """Parameters to fill in for `algorithm`; those of the open workspace only where there is one."""
    if algorithm == "resokit:createworkspace":
        return {"FOLDER": str(settings.last_folder), "LANGUAGE": i18n.interface_language()}
    workspace = controller.workspace
    if workspace is None:
        return {}
    path = str(workspace.path)
    exports = workspace.path.parent / "exports"
    if algorithm == "resokit:livedneighbourhood":
        return {
            **_layers(controller, INPUT="drawings"),
            "PARTICIPANT_FIELD": "participant_id",
            "WORKSPACE": path,
            "NAME": workspace.name,
            # Kept in the workspace, its own styled layers show the result; temporary ones would cover them.
            "AGREEMENT": None,
            "LEVELS": None,
        }
    if algorithm == "resokit:comparewards":
        return {
            **_layers(controller, NEIGHBOURHOOD="neighbourhoods", WARDS="wards"),
            "CODE_FIELD": "code",
            "NAME_FIELD": "name",
        }
    if algorithm == "resokit:agreementreport":
        return {
            **_layers(controller, INPUT="drawings", WARDS="wards"),
            "WARD_CODE_FIELD": "code",
            "WARD_NAME_FIELD": "name",
        }
    if algorithm == "resokit:estimateindicators":
        return {**_layers(controller, NEIGHBOURHOOD="neighbourhoods"), "CODE_FIELD": "code"}
    if algorithm == "resokit:neighbourhoodmap":
        return {"WORKSPACE": path, "LANGUAGE": workspace.language, "FILE": str(exports / f"{workspace.name}.pdf")}
    if algorithm == "resokit:organisationmaps":
        return {"WORKSPACE": path, "LANGUAGE": workspace.language, "FOLDER": str(exports)}
    return {"WORKSPACE": path}


def _layers(controller: WorkspaceController, **tables: str) -> dict[str, str]:
    """The layer of each table by the name of its parameter; the parameter is left out where there is no layer."""
    found = {parameter: controller.layer(table) for parameter, table in tables.items()}
    return {parameter: layer.id() for parameter, layer in found.items() if layer is not None}
