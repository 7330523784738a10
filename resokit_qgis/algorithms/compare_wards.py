"""The lived neighbourhood against the wards that it touches."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterField,
    QgsProcessingParameterNumber,
    QgsVectorLayer,
)

from resokit_qgis.algorithms.base import ResokitAlgorithm
from resokit_qgis.algorithms.rules_in_force import check_no_drawings, rules_in_force
from resokit_qgis.algorithms.vector_input import LocalSource, is_part, layer_of
from resokit_qgis.errors import QT_TRANSLATE_NOOP, ResokitError
from resokit_qgis.i18n import translate
from resokit_qgis.workspace import drawings_source
from resokit_qgis.workspace.areas_source import row_numbers


class CompareWards(ResokitAlgorithm):
    """`resokit:comparewards`."""

    NEIGHBOURHOOD = "NEIGHBOURHOOD"
    WARDS = "WARDS"
    CODE_FIELD = "CODE_FIELD"
    NAME_FIELD = "NAME_FIELD"
    POPULATION = "POPULATION"
    POPULATION_FIELD = "POPULATION_FIELD"
    DRAWINGS = "DRAWINGS"
    PARTICIPANT_FIELD = "PARTICIPANT_FIELD"
    BLOCKS = "BLOCKS"
    BLOCK_THRESHOLD = "BLOCK_THRESHOLD"
    OUTPUT = "OUTPUT"
    PER_DRAWING = "PER_DRAWING"
    BLOCK_SHAPE = "BLOCK_SHAPE"
    VECTOR_INPUTS = (NEIGHBOURHOOD, WARDS, POPULATION, DRAWINGS, BLOCKS)

    def name(self) -> str:
        return "comparewards"

    def displayName(self) -> str:
        return translate("Resokit", "Compare with wards")

    def tags(self) -> list[str]:
        return translate(
            "Resokit", "neighbourhood,ward,district,overlap,share,intersection,jaccard,hausdorff,population,block"
        ).split(",")

    def shortHelpString(self) -> str:
        return translate(
            "Resokit",
            "Lays the lived neighbourhood over the wards and tells, for each ward that it touches, how much ground they share: which part of the "
            "neighbourhood lies in the ward, which part of the ward lies in the neighbourhood, and how alike the two are (intersection over "
            "union, 1 where they are the same). Shares are 0 to 1. The report also tells how much of the neighbourhood lies in no ward, which "
            "wards its boundary divides, and how far its boundary runs from theirs.\n\n"
            "With a population, it tells the same of the people who live there. Small numbers are not told.\n\n"
            "With the drawings, each is compared on its own, in a table without shapes, participants or the order of the rows; and with blocks "
            "too, the blocks that enough people include become one shape, with streets for edges.",
        )

    def initAlgorithm(self, config: dict[str, Any] | None = None) -> None:
        polygons = [Qgis.ProcessingSourceType.VectorPolygon]
        self.add(
            LocalSource(self.NEIGHBOURHOOD, translate("Resokit", "Lived neighbourhood"), polygons),
            translate("Resokit", "The levels that “Lived neighbourhood” made, or any other polygons."),
        )
        self.add(
            LocalSource(self.WARDS, translate("Resokit", "Wards"), polygons),
            translate(
                "Resokit",
                "The administrative or statistical areas; they may be in another coordinate reference system.",
            ),
        )
        self.add(
            QgsProcessingParameterField(
                self.CODE_FIELD,
                translate("Resokit", "Field with the ward's code"),
                defaultValue="code",
                parentLayerParameterName=self.WARDS,
            ),
            translate("Resokit", "Codes are text: 36.0 in the layer becomes 36."),
        )
        self.add(
            QgsProcessingParameterField(
                self.NAME_FIELD,
                translate("Resokit", "Field with the ward's name"),
                parentLayerParameterName=self.WARDS,
                optional=True,
            ),
            translate("Resokit", "May be left empty."),
        )
        self._add_population()
        self._add_drawings()
        self.add(
            QgsProcessingParameterFeatureSink(
                self.OUTPUT,
                translate("Resokit", "Neighbourhood and wards"),
                Qgis.ProcessingSourceType.Vector,
                optional=True,
                createByDefault=True,
            ),
            translate("Resokit", "A table with a row for each neighbourhood feature and ward that it touches."),
        )
        self.add(
            QgsProcessingParameterFeatureSink(
                self.PER_DRAWING,
                translate("Resokit", "Each drawing on its own"),
                Qgis.ProcessingSourceType.Vector,
                optional=True,
                createByDefault=False,
            ),
            translate(
                "Resokit",
                "A table with a row for each drawing and ward: shares in whole percents, no shapes, no participants. Wards that fewer than three drawings touch are joined without a name.",
            ),
        )
        self.add(
            QgsProcessingParameterFeatureSink(
                self.BLOCK_SHAPE,
                translate("Resokit", "Blocks that enough people include"),
                Qgis.ProcessingSourceType.VectorPolygon,
                optional=True,
                createByDefault=False,
            ),
            translate("Resokit", "One shape of whole blocks, in the coordinate reference system of the blocks."),
        )
        self.add_report()

    def _add_population(self) -> None:
        self.add(
            LocalSource(
                self.POPULATION,
                translate("Resokit", "Where people live"),
                [Qgis.ProcessingSourceType.VectorPoint, Qgis.ProcessingSourceType.VectorPolygon],
                optional=True,
            ),
            translate(
                "Resokit",
                "Points such as addresses, or polygons such as blocks or a grid, with a number of people each. Those of a polygon are spread evenly over it.",
            ),
        )
        self.add(
            QgsProcessingParameterField(
                self.POPULATION_FIELD,
                translate("Resokit", "Field with the number of people"),
                parentLayerParameterName=self.POPULATION,
                optional=True,
            ),
            translate("Resokit", "Needed where you say where people live."),
        )

    def _add_drawings(self) -> None:
        polygons = [Qgis.ProcessingSourceType.VectorPolygon]
        self.add(
            LocalSource(self.DRAWINGS, translate("Resokit", "Drawings"), polygons, optional=True),
            translate(
                "Resokit",
                "What people drew, for the table of each drawing and for the blocks; from three people on. A workspace's drawings or any other layer.",
            ),
        )
        self.add(
            QgsProcessingParameterField(
                self.PARTICIPANT_FIELD,
                translate("Resokit", "Field that tells who drew"),
                parentLayerParameterName=self.DRAWINGS,
                optional=True,
            ),
            translate(
                "Resokit",
                "Several drawings of one person count once in the blocks. For a workspace's drawings, leave it empty.",
            ),
        )
        self.add(
            LocalSource(self.BLOCKS, translate("Resokit", "Blocks"), polygons, optional=True),
            translate("Resokit", "Building blocks, or other small areas, to build the neighbourhood of."),
        )
        self.add(
            QgsProcessingParameterNumber(
                self.BLOCK_THRESHOLD,
                translate("Resokit", "Threshold for blocks (percent)"),
                Qgis.ProcessingNumberParameterType.Double,
                defaultValue=50.0,
                minValue=0.0,
                maxValue=100.0,
            ),
            translate(
                "Resokit",
                "A block is in where at least that share of the people include it, on the average over its ground. 0 takes every block that anyone includes some of.",
            ),
        )

    def prepare(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        self._numbers: dict[str, dict[int, int]] = {}
        for name in self.VECTOR_INPUTS:
            layer = layer_of(parameters.get(name), context, may_load=True)
            part = is_part(parameters.get(name)) and isinstance(layer, QgsVectorLayer)
            self._numbers[name] = row_numbers(layer) if part else {}
        if drawings_source.workspace_of(layer_of(parameters.get(self.NEIGHBOURHOOD), context, may_load=True)):
            raise ResokitError(
                QT_TRANSLATE_NOOP(
                    "Resokit",
                    "These are the drawings of a workspace, and one by one they would tell who drew what. Give them as drawings, for a table of each without its shape, and a lived neighbourhood made of them here.",
                )
            )
        check_no_drawings(self, (self.WARDS, self.POPULATION, self.BLOCKS), parameters, context)
        self._own = drawings_source.workspace_of(layer_of(parameters.get(self.DRAWINGS), context, may_load=True))
        self._rules = rules_in_force(self, parameters, context)

    def compute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from resokit_qgis.algorithms.compare_run import Run

        self.check_report(parameters, context)
        self._check_drawings_given(parameters)
        return Run(self, parameters, context, feedback, self._numbers, self._own, self._rules).outputs()

    def _check_drawings_given(self, parameters: dict[str, Any]) -> None:
        if parameters.get(self.PER_DRAWING) and not parameters.get(self.DRAWINGS):
            raise ResokitError(
                QT_TRANSLATE_NOOP("Resokit", "To compare each drawing on its own, give the layer of the drawings.")
            )
        if parameters.get(self.BLOCK_SHAPE) and not (parameters.get(self.DRAWINGS) and parameters.get(self.BLOCKS)):
            raise ResokitError(
                QT_TRANSLATE_NOOP(
                    "Resokit",
                    "To build the neighbourhood of blocks, give the layers of the drawings and of the blocks.",
                )
            )
