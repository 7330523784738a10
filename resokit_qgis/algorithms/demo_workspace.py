"""resokit:demoworkspace: the Schaerbeek demo as a workspace to try everything on."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

from qgis import processing
from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingMultiStepFeedback,
    QgsProcessingOutputFile,
    QgsProcessingParameterFolderDestination,
)

from resokit_qgis import i18n
from resokit_qgis.algorithms import map_parameters
from resokit_qgis.algorithms.base import ResokitAlgorithm, ticker
from resokit_qgis.errors import QT_TRANSLATE_NOOP, ResokitError
from resokit_qgis.i18n import translate
from resokit_qgis.log import logger
from resokit_qgis.workspace.store import Workspace

_STEPS = 4


class DemoWorkspace(ResokitAlgorithm):
    """Make the demo workspace: real open data of Schaerbeek, fictional people and organisations."""

    FOLDER = "FOLDER"

    def __init__(self) -> None:
        super().__init__()
        self._made: Workspace | None = None

    def name(self) -> str:
        return "demoworkspace"

    def displayName(self) -> str:
        return translate("Resokit", "Demo workspace")

    def shortHelpString(self) -> str:
        return translate(
            "Resokit",
            "Makes a workspace to try everything on: real streets, blocks, quartiers and figures of Schaerbeek, with fictional residents, "
            "drawings, key figures and organisations. It needs no internet.",
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.add(
            QgsProcessingParameterFolderDestination(self.FOLDER, translate("Resokit", "Folder")),
            translate("Resokit", "An empty or new folder."),
        )
        map_parameters.add_language(
            self, translate("Resokit", "The language of the workspace and of its fictional texts.")
        )
        self.addOutput(QgsProcessingOutputFile(self.WORKSPACE, translate("Resokit", "Workspace")))

    def compute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        # Here, because the provider is loaded at the start of QGIS.
        from resokit_qgis.demo import schaerbeek

        folder = Path(self.parameterAsString(parameters, self.FOLDER, context))
        if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
            raise ResokitError(
                QT_TRANSLATE_NOOP("Resokit", "The folder {folder} is not empty. Choose a new one for the demo."),
                folder=str(folder),
            )
        steps = QgsProcessingMultiStepFeedback(_STEPS, feedback)
        done = 0

        def run(algorithm: str, values: dict[str, Any]) -> dict[str, Any]:
            nonlocal done
            steps.setCurrentStep(done)
            ticker(steps)(0.0)
            done += 1
            result: dict[str, Any] = processing.run(
                algorithm, values, context=context, feedback=steps, is_child_algorithm=True
            )
            return result

        try:
            self._made = schaerbeek.build(folder, map_parameters.language(self, parameters, context), run)
        except BaseException:
            shutil.rmtree(folder, ignore_errors=True)
            raise
        return {self.WORKSPACE: str(self._made.path)}

    def postProcessAlgorithm(self, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> dict[str, Any]:
        """Runs in the main thread, where projects are made."""
        from resokit_qgis.demo import schaerbeek

        if self._made is not None:
            try:
                schaerbeek.finish(self._made)
            except Exception as error:
                # QGIS logs what is raised here and calls the run a success, so the output has to say that it is not.
                shutil.rmtree(self._made.path.parent, ignore_errors=True)
                logger.exception("The project of the demo could not be made")
                said = i18n.sentence(error) if isinstance(error, ResokitError) else repr(error)
                feedback.reportError(said, fatalError=True)
                return {self.WORKSPACE: ""}
        return {}
