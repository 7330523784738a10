"""The lived neighbourhood against the wards that it touches."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from typing import Any

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterField,
    QgsProcessingParameterNumber,
    QgsVectorLayer,
)

from resokit_qgis.algorithms import compare_drawings, compare_report, compare_table
from resokit_qgis.algorithms.base import ResokitAlgorithm, ticker
from resokit_qgis.algorithms.compare_report import Compared
from resokit_qgis.algorithms.destinations import Columns, write_sink
from resokit_qgis.algorithms.exports import check_surfaces
from resokit_qgis.algorithms.lived_report import measured_in
from resokit_qgis.algorithms.report import Report
from resokit_qgis.algorithms.vector_input import LocalSource, is_part, layer_of
from resokit_qgis.analysis.boundary_distance import Boundary, BoundaryDistance, boundary_distance
from resokit_qgis.analysis.comparison import Comparison, compare, compare_people
from resokit_qgis.analysis.disclosure import RULES
from resokit_qgis.analysis.people_told import tell
from resokit_qgis.analysis.progress import Tick
from resokit_qgis.errors import QT_TRANSLATE_NOOP, ResokitError
from resokit_qgis.i18n import translate
from resokit_qgis.workspace import drawings_source
from resokit_qgis.workspace.areas_source import Areas, extents, read_areas, row_numbers
from resokit_qgis.workspace.importers.codes import normalised, text_of
from resokit_qgis.workspace.population_source import People, read_people
from resokit_qgis.workspace.projection import metric_crs


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
        self._own = drawings_source.workspace_of(layer_of(parameters.get(self.DRAWINGS), context, may_load=True))

    def compute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        self.check_report(parameters, context)
        self._check_drawings_given(parameters)
        neighbourhoods = self._source(parameters, self.NEIGHBOURHOOD, context)
        compared = self._compare(parameters, context, feedback, neighbourhoods)
        report = compare_report.report(compared, neighbourhoods.sourceCrs())
        outputs = self._from_drawings(parameters, context, feedback, compared, report)
        tick = ticker(feedback, 95, 100)
        tick(0.0)
        outputs.update(
            write_sink(
                self, self.OUTPUT, Columns(compare_table.FIELDS), compare_table.features(compared), parameters, context
            )
        )
        outputs.update(self.write_report(report, parameters, context))
        tick(1.0)
        return outputs

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

    def _compare(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
        neighbourhoods: QgsProcessingFeatureSource,
    ) -> Compared:
        crs = metric_crs(neighbourhoods.sourceCrs(), extents(neighbourhoods))
        wards = self._wards(parameters, context, crs, ticker(feedback, 0, 20))
        has_threshold = "threshold" in neighbourhoods.fields().names()
        lived = read_areas(
            neighbourhoods,
            ("threshold",) if has_threshold else (),
            crs,
            context.transformContext(),
            ticker(feedback, 20, 30),
            self._numbers[self.NEIGHBOURHOOD],
        )
        feedback.pushInfo(measured_in(crs, neighbourhoods.sourceCrs()))
        comparison = compare(lived.geometries, wards.geometries, ticker(feedback, 30, 45))
        distances = _distances(lived.geometries, wards.geometries, comparison, ticker(feedback, 45, 55))
        people = self._people(parameters, context, crs, ticker(feedback, 55, 65))
        told = None
        if people is not None:
            tick = ticker(feedback, 65, 75)
            there = compare_people(lived.geometries, wards.geometries, comparison, people.population, tick)
            told = tell(comparison, there, self._own.rules if self._own is not None else RULES)
        codes, names = self._names(parameters, context, wards)
        thresholds = [compare_table.number(values["threshold"]) if has_threshold else None for values in lived.values]
        return Compared(crs, lived, wards, thresholds, codes, names, comparison, distances, people, told)

    def _wards(
        self, parameters: dict[str, Any], context: QgsProcessingContext, crs: QgsCoordinateReferenceSystem, tick: Tick
    ) -> Areas:
        fields = [self.parameterAsString(parameters, name, context) for name in (self.CODE_FIELD, self.NAME_FIELD)]
        source = self._source(parameters, self.WARDS, context)
        return read_areas(source, fields, crs, context.transformContext(), tick, self._numbers[self.WARDS])

    def _names(
        self, parameters: dict[str, Any], context: QgsProcessingContext, wards: Areas
    ) -> tuple[Sequence[str], Sequence[str]]:
        """The codes and the names of `wards`; empty names where no field is chosen."""
        code, name = (self.parameterAsString(parameters, one, context) for one in (self.CODE_FIELD, self.NAME_FIELD))
        codes = normalised([values[code] for values in wards.values])
        return codes, [text_of(values[name]) if name else "" for values in wards.values]

    def _people(
        self, parameters: dict[str, Any], context: QgsProcessingContext, crs: QgsCoordinateReferenceSystem, tick: Tick
    ) -> People | None:
        """The population, None where none is given."""
        source = self.parameterAsSource(parameters, self.POPULATION, context)
        if source is None:
            return None
        field = self.parameterAsString(parameters, self.POPULATION_FIELD, context)
        return read_people(source, field, crs, context.transformContext(), tick, self._numbers[self.POPULATION])

    def _from_drawings(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
        compared: Compared,
        report: Report,
    ) -> dict[str, Any]:
        """Make and write what is asked for of the drawings, and add it to `report`."""
        wanted = [name for name in (self.PER_DRAWING, self.BLOCK_SHAPE) if parameters.get(name)]
        if not wanted:
            return {}
        source = self._source(parameters, self.DRAWINGS, context)
        field = self.parameterAsString(parameters, self.PARTICIPANT_FIELD, context)
        if self._own is not None and not field:
            field = "participant_id"
        transforms = context.transformContext()
        drawings = drawings_source.read(
            source, self._own, field, "", transforms, ticker(feedback, 75, 80), self._numbers[self.DRAWINGS]
        )
        rules = self._own.rules if self._own is not None else RULES
        audience = compare_drawings.check_people(drawings, rules)
        check_surfaces(tuple(wanted), source.sourceName(), audience, parameters, context)
        outputs: dict[str, Any] = {}
        built = None
        if self.PER_DRAWING in wanted:
            wards = compared.wards
            if drawings.crs != compared.crs:
                wards = self._wards(parameters, context, drawings.crs, ticker(feedback, 80, 83))
            codes, names = self._names(parameters, context, wards)
            rows = compare_drawings.each_drawing(drawings, wards, codes, names, rules, ticker(feedback, 83, 87))
            outputs.update(
                write_sink(self, self.PER_DRAWING, Columns(compare_drawings.EACH), rows, parameters, context)
            )
        if self.BLOCK_SHAPE in wanted:
            blocks_source = self._source(parameters, self.BLOCKS, context)
            blocks = read_areas(
                blocks_source, (), drawings.crs, transforms, ticker(feedback, 87, 91), self._numbers[self.BLOCKS]
            )
            threshold = Fraction(str(self.parameterAsDouble(parameters, self.BLOCK_THRESHOLD, context)))
            crs = blocks_source.sourceCrs()
            way = QgsCoordinateTransform(drawings.crs, crs, transforms)
            built = compare_drawings.block_shape(drawings, blocks, threshold, audience, way, ticker(feedback, 91, 95))
            columns = Columns(compare_drawings.BUILT, Qgis.WkbType.MultiPolygon, crs)
            outputs.update(write_sink(self, self.BLOCK_SHAPE, columns, [built], parameters, context))
        compare_drawings.say_drawings(report, drawings, built)
        return outputs

    def _source(
        self, parameters: dict[str, Any], name: str, context: QgsProcessingContext
    ) -> QgsProcessingFeatureSource:
        source = self.parameterAsSource(parameters, name, context)
        if source is None:
            raise QgsProcessingException(self.invalidSourceError(parameters, name))
        return source


def _distances(
    neighbourhoods: Sequence[Any], wards: Sequence[Any], comparison: Comparison, tick: Tick
) -> list[BoundaryDistance | None]:
    """Measured in step with the overlaps; None for those whose boundaries are not about the same thing."""
    measured: dict[int, Boundary] = {}
    found: list[BoundaryDistance | None] = []
    for place, overlap in enumerate(comparison.overlaps):
        tick(place / len(comparison.overlaps))
        if overlap.iou < compare_report.WORTH_MEASURING:
            found.append(None)
            continue
        if overlap.neighbourhood not in measured:
            measured = {overlap.neighbourhood: Boundary(neighbourhoods[overlap.neighbourhood])}
        found.append(boundary_distance(measured[overlap.neighbourhood], Boundary(wards[overlap.ward])))
    return found
