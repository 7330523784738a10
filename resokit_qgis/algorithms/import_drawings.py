"""Import the boundaries that residents drew."""

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
from resokit_qgis.errors import QT_TRANSLATE_NOOP, ResokitError
from resokit_qgis.i18n import LANGUAGES, translate
from resokit_qgis.project import vocabularies
from resokit_qgis.workspace.importers.drawings import DrawingOptions, import_drawings


class ImportDrawings(VectorImport):
    """Residents' drawings from a file or layer into a workspace, each with its participant."""

    PARTICIPANT_FIELD = "PARTICIPANT_FIELD"
    NAME_FIELD = "NAME_FIELD"
    ROUND = "ROUND"
    METHOD = "METHOD"
    GROUP_FIELDS = "GROUP_FIELDS"

    def name(self) -> str:
        return "importdrawings"

    def displayName(self) -> str:
        return translate("Resokit", "Import drawings")

    def shortHelpString(self) -> str:
        return translate(
            "Resokit",
            "Adds the boundaries that residents drew to a workspace: polygons, or lines that close (a gap under 5 % of the length is closed). Boundaries that cross themselves are repaired and keep everything they go around; what cannot be a boundary is refused, and the report names each such row with the reason.\n\nBy importing you confirm that the residents agreed that their drawings are kept for analysis. This consent is written in the consent log; no other consent is given. Names of people are never kept: where the participant field holds names, codes take their place.",
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.add_workspace()
        self.add_input(
            translate(
                "Resokit", "Polygons or closed lines, one row for each drawing; a file on this computer or a layer."
            )
        )
        self.add(
            QgsProcessingParameterField(
                self.PARTICIPANT_FIELD,
                translate("Resokit", "Field that tells who drew it"),
                parentLayerParameterName=self.INPUT,
                optional=True,
            ),
            translate(
                "Resokit",
                "Rows with the same value are drawings of one person. Codes are kept, names are replaced by codes.",
            ),
        )
        self.add(
            QgsProcessingParameterField(
                self.NAME_FIELD,
                translate("Resokit", "Field with the neighbourhood's name"),
                parentLayerParameterName=self.INPUT,
                optional=True,
            ),
            translate("Resokit", "What the person who drew it calls this neighbourhood."),
        )
        self.add(
            QgsProcessingParameterString(self.ROUND, translate("Resokit", "Round"), optional=True),
            translate("Resokit", "The name of the round of the analysis; it is made where there is none of that name."),
        )
        self.add(
            QgsProcessingParameterString(
                self.METHOD, translate("Resokit", "Method"), defaultValue="import", optional=True
            ),
            translate("Resokit", "How they were drawn, one of: {codes}.").format(codes=_methods()),
        )
        self.add(
            QgsProcessingParameterField(
                self.GROUP_FIELDS,
                translate("Resokit", "Fields about the person"),
                parentLayerParameterName=self.INPUT,
                allowMultiple=True,
                optional=True,
            ),
            translate(
                "Resokit",
                "Such as age band, gender, language or years lived here. Choose none that holds names or contacts.",
            ),
        )
        self.add_report()
        self.add_counts()

    def compute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        workspace = self.workspace(parameters, context)
        self.check_report(parameters, context)
        source = self.source()
        options = DrawingOptions(
            participant_field=self.parameterAsString(parameters, self.PARTICIPANT_FIELD, context),
            name_field=self.parameterAsString(parameters, self.NAME_FIELD, context),
            round_name=self.parameterAsString(parameters, self.ROUND, context).strip(),
            method=_known_method(self.parameterAsString(parameters, self.METHOD, context).strip() or "import"),
            group_fields=tuple(self.parameterAsStrings(parameters, self.GROUP_FIELDS, context)),
            relations=_relations(),
        )
        outcome = import_drawings(
            workspace,
            source,
            options,
            self.given_crs(parameters, context),
            context.transformContext(),
            ticker(feedback),
        )
        report = Report(
            translate("Resokit", "Drawings imported from {file} into {workspace}").format(
                file=source.name, workspace=workspace.name
            )
        )
        report.say(
            translate(
                "Resokit",
                "Who imported them confirmed that the residents agreed that their drawings are kept for analysis.",
            )
        )
        return self.results(outcome, report, parameters, context, feedback)


def _methods() -> str:
    return ", ".join(vocabularies.codes("drawing_method"))


def _known_method(method: str) -> str:
    if method not in vocabularies.codes("drawing_method"):
        raise ResokitError(
            QT_TRANSLATE_NOOP(
                "Resokit", "METHOD “{method}” is not a way of drawing that is known. Write one of: {methods}."
            ),
            method=method,
            methods=_methods(),
        )
    return method


def _relations() -> dict[str, str]:
    """The codes of the vocabulary relation, by code and by label in each language."""
    found = {}
    for code in vocabularies.codes("relation"):
        found[code.casefold()] = code
        for language in LANGUAGES:
            found[vocabularies.label("relation", code, language).casefold()] = code
    return found
