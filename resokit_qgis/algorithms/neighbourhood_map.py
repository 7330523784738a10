"""resokit:neighbourhoodmap: one map of the lived neighbourhood with all its organisations, as a PDF."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterString,
)

from resokit_qgis.algorithms import map_parameters
from resokit_qgis.algorithms.base import ResokitAlgorithm
from resokit_qgis.i18n import translate


class NeighbourhoodMap(ResokitAlgorithm):
    """Print the lived neighbourhood beside the wards, with people, places and ties as far as people consent."""

    NEIGHBOURHOOD = "NEIGHBOURHOOD"
    FILE = "FILE"

    def name(self) -> str:
        return "neighbourhoodmap"

    def displayName(self) -> str:
        return translate("Resokit", "Neighbourhood map")

    def shortHelpString(self) -> str:
        return translate(
            "Resokit",
            "Prints one map of the lived neighbourhood: its line beside the wards, the agreement of the drawings, organisations, "
            "public places, and key figures as far as each of them consents: a name, a role, or nobody. "
            "The streets come from the group “Base map” of the workspace's project as it was last saved.",
        )

    def flags(self) -> Qgis.ProcessingAlgorithmFlags:
        # Layouts belong to the main thread.
        return super().flags() | Qgis.ProcessingAlgorithmFlag.NoThreading

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.add_workspace()
        self.add(
            QgsProcessingParameterString(
                self.NEIGHBOURHOOD, translate("Resokit", "Lived neighbourhood"), optional=True
            ),
            translate("Resokit", "The name under which it was kept (or the key of one level); empty takes the newest."),
        )
        map_parameters.add_page(self)
        self.add(
            QgsProcessingParameterFileDestination(
                self.FILE, translate("Resokit", "Map"), translate("Resokit", "PDF files (*.pdf)")
            ),
            translate("Resokit", "Where the PDF is written."),
        )

    def compute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        # Here, because the provider is loaded at the start of QGIS.
        from resokit_qgis.layouts import content, pdf, printing

        file = Path(self.parameterAsFileOutput(parameters, self.FILE, context))
        pdf.check_name(file)
        workspace = self.workspace(parameters, context)
        wanted = self.parameterAsString(parameters, self.NEIGHBOURHOOD, context).strip()
        row = content.neighbourhood_row(workspace, wanted)
        said = content.gather(workspace, row, map_parameters.language(self, parameters, context))
        page = map_parameters.chosen_page(self, parameters, context)
        with pdf.staging(file.parent) as staging:
            printing.print_map(workspace, said, page, staging / file.name)
            pdf.put(staging / file.name, file)
        return {self.FILE: str(file)}
