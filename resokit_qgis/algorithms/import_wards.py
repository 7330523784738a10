"""Import administrative or statistical areas."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterField,
    QgsProcessingParameterString,
)

from resokit_qgis.algorithms.base import ticker
from resokit_qgis.algorithms.report import Report
from resokit_qgis.algorithms.vector_import import VectorImport
from resokit_qgis.i18n import translate
from resokit_qgis.workspace.importers.wards import WardOptions, import_wards


class ImportWards(VectorImport):
    """Wards from a file or layer into a workspace."""

    CODE_FIELD = "CODE_FIELD"
    NAME_FIELD = "NAME_FIELD"
    LEVEL = "LEVEL"
    SOURCE = "SOURCE"
    VINTAGE = "VINTAGE"

    def name(self) -> str:
        return "importwards"

    def displayName(self) -> str:
        return translate("Resokit", "Import wards")

    def shortHelpString(self) -> str:
        return translate(
            "Resokit",
            "Adds administrative or statistical areas to a workspace. Each has a code, kept as text (36.0 becomes “36”), by which figures are joined to it. A code that stands in two rows, or is already in the workspace at the same level, stops the import. Areas that cross themselves are repaired; the report names each row that was repaired or refused.",
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.add_workspace()
        self.add_input(
            translate("Resokit", "Polygons or closed lines, one row for each ward; a file on this computer or a layer.")
        )
        self.add(
            QgsProcessingParameterField(
                self.CODE_FIELD, translate("Resokit", "Field with the code"), parentLayerParameterName=self.INPUT
            ),
            translate("Resokit", "The code that tables of figures use too; different in each row."),
        )
        self.add(
            QgsProcessingParameterField(
                self.NAME_FIELD,
                translate("Resokit", "Field with the name"),
                parentLayerParameterName=self.INPUT,
                optional=True,
            ),
            translate("Resokit", "The name that is shown on maps."),
        )
        self.add(
            QgsProcessingParameterString(self.LEVEL, translate("Resokit", "Level"), optional=True),
            translate("Resokit", "What kind of area it is, such as quartier or municipality."),
        )
        self.add(
            QgsProcessingParameterString(self.SOURCE, translate("Resokit", "Source"), optional=True),
            translate("Resokit", "Whose data it is, to be credited on maps; the file's name where this is empty."),
        )
        self.add(
            QgsProcessingParameterString(self.VINTAGE, translate("Resokit", "Vintage"), optional=True),
            translate("Resokit", "The year or date that these boundaries are of, such as 2025."),
        )
        self.add_report()
        self.add_counts()

    def compute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        workspace = self.workspace(parameters, context)
        self.check_report(parameters, context)
        source = self.source()
        options = WardOptions(
            code_field=self.parameterAsString(parameters, self.CODE_FIELD, context),
            name_field=self.parameterAsString(parameters, self.NAME_FIELD, context),
            level=self.parameterAsString(parameters, self.LEVEL, context).strip(),
            credit=self.parameterAsString(parameters, self.SOURCE, context).strip(),
            vintage=self.parameterAsString(parameters, self.VINTAGE, context).strip(),
        )
        outcome = import_wards(
            workspace,
            source,
            options,
            self.given_crs(parameters, context),
            context.transformContext(),
            ticker(feedback),
        )
        report = Report(
            translate("Resokit", "Wards imported from {file} into {workspace}").format(
                file=source.name, workspace=workspace.name
            )
        )
        return self.results(outcome, report, parameters, context, feedback)
