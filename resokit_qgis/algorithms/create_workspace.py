"""Start a neighbourhood analysis: an empty workspace and the project that shows it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputFile,
    QgsProcessingParameterCrs,
    QgsProcessingParameterFile,
    QgsProcessingParameterString,
)

from resokit_qgis.algorithms import map_parameters
from resokit_qgis.algorithms.base import ResokitAlgorithm
from resokit_qgis.errors import QT_TRANSLATE_NOOP, ResokitError
from resokit_qgis.i18n import translate
from resokit_qgis.workspace import store


class CreateWorkspace(ResokitAlgorithm):
    """FOLDER, NAME, CRS, LANGUAGE -> WORKSPACE."""

    FOLDER = "FOLDER"
    NAME = "NAME"
    CRS = "CRS"

    def name(self) -> str:
        return "createworkspace"

    def displayName(self) -> str:
        return translate("Resokit", "New workspace")

    def shortHelpString(self) -> str:
        return translate(
            "Resokit",
            "Makes an empty workspace: a GeoPackage with all tables, a project with forms and styles that shows it, and"
            " a separate file for names and contacts that is never printed or exported.",
        )

    def flags(self) -> Qgis.ProcessingAlgorithmFlags:
        # A QGIS project is built in the main thread.
        return super().flags() | Qgis.ProcessingAlgorithmFlag.NoThreading

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.add(
            QgsProcessingParameterFile(
                self.FOLDER, translate("Resokit", "Folder"), behavior=Qgis.ProcessingFileParameterBehavior.Folder
            ),
            translate("Resokit", "Where the workspace is made. A folder that does not exist yet is made too."),
        )
        self.add(
            QgsProcessingParameterString(self.NAME, translate("Resokit", "Name")),
            translate("Resokit", "What the workspace and its files are called, for instance the neighbourhood's name."),
        )
        self.add(
            QgsProcessingParameterCrs(
                self.CRS, translate("Resokit", "Coordinate reference system"), defaultValue="EPSG:31370"
            ),
            translate("Resokit", "A projected system in metres; everything that is imported is brought into it."),
        )
        map_parameters.add_language(
            self, translate("Resokit", "The language of the workspace: its layers, forms and maps. Code en, nl or fr.")
        )
        self.addOutput(QgsProcessingOutputFile(self.WORKSPACE, translate("Resokit", "Workspace")))

    def compute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        # Here, because the provider is loaded at the start of QGIS.
        from resokit_qgis.project import write_project

        folder = self.parameterAsFile(parameters, self.FOLDER, context).strip()
        if not folder:
            raise ResokitError(QT_TRANSLATE_NOOP("Resokit", "No folder is given. Choose where the workspace is made."))
        with store.creating(
            Path(folder),
            self.parameterAsString(parameters, self.NAME, context),
            self.parameterAsCrs(parameters, self.CRS, context),
            map_parameters.language(self, parameters, context),
        ) as workspace:
            write_project(workspace)
        feedback.pushInfo(
            translate("Resokit", "The workspace is {file}. Open {project} to work in it.").format(
                file=workspace.path, project=workspace.project_path.name
            )
        )
        return {self.WORKSPACE: str(workspace.path)}
