"""resokit:smallnumbers: raise the thresholds under which a workspace tells no number."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterNumber,
)

from resokit_qgis.algorithms.base import ResokitAlgorithm
from resokit_qgis.i18n import translate
from resokit_qgis.workspace.geopackage import check_writable


class SmallNumbers(ResokitAlgorithm):
    """WORKSPACE, DRAWINGS, PRINT_DRAWINGS, COUNT, ROUNDING, PERCENTAGE_BASE -> the thresholds that hold then."""

    NAMES = ("drawings", "print_drawings", "count", "rounding", "percentage_base")

    def name(self) -> str:
        return "smallnumbers"

    def displayName(self) -> str:
        return translate("Resokit", "Thresholds for small numbers")

    def tags(self) -> list[str]:
        return translate("Resokit", "privacy,disclosure,suppression,threshold,confidential").split(",")

    def shortHelpString(self) -> str:
        return translate(
            "Resokit",
            "Sets, for one workspace, from how many people on numbers and surfaces are told. A municipality may be stricter than the plugin, "
            "never less strict. What is left empty stays as it is, so with the workspace alone the log tells which thresholds hold now.",
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.add_workspace()
        for name, label, tip in (
            (
                "drawings",
                translate("Resokit", "Least drawings for a surface (3 or more)"),
                translate(
                    "Resokit",
                    "From fewer drawings no lived neighbourhood is made, and ground that fewer include is not printed as such. 3 or more.",
                ),
            ),
            (
                "print_drawings",
                translate("Resokit", "Least drawings for a print (5 or more)"),
                translate("Resokit", "A surface from fewer drawings is for the team, never printed. 5 or more."),
            ),
            (
                "count",
                translate("Resokit", "Least number of people that is told (5 or more)"),
                translate("Resokit", "A smaller number of people is told as “<5”, 0 as 0. 5 or more."),
            ),
            (
                "rounding",
                translate("Resokit", "Rounding of exported and printed numbers (5 or more)"),
                translate("Resokit", "Exported and printed numbers of people are multiples of this. 5 or more."),
            ),
            (
                "percentage_base",
                translate("Resokit", "Least people for a percentage (10 or more)"),
                translate("Resokit", "Of fewer people no percentage is given. 10 or more."),
            ),
        ):
            self.add(
                QgsProcessingParameterNumber(
                    name.upper(), label, Qgis.ProcessingNumberParameterType.Integer, optional=True
                ),
                tip,
            )
            self.addOutput(QgsProcessingOutputNumber(name.upper(), label))

    def compute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        given = {
            name: self.parameterAsInt(parameters, name.upper(), context)
            for name in self.NAMES
            if parameters.get(name.upper()) is not None
        }
        workspace = self.workspace(parameters, context)
        check_writable(workspace.path)
        rules = workspace.with_rules(workspace.rules_with(given)).rules
        feedback.pushInfo(
            translate(
                "Resokit",
                "In {workspace} now: a surface from {drawings} drawings, a print from {print_drawings}; people told from {count}, rounded to {rounding}; percentages of {percentage_base} people or more.",
            ).format(workspace=workspace.name, **asdict(rules))
        )
        return {name.upper(): value for name, value in asdict(rules).items()}
