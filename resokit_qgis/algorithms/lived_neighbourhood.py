"""From drawings to the lived neighbourhood: agreement, levels, and, on request, kept in a workspace."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from qgis.core import (
    Qgis,
    QgsCoordinateTransform,
    QgsFeature,
    QgsGeometry,
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterField,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QMetaType

from resokit_qgis.algorithms import exports, lived_report
from resokit_qgis.algorithms.base import ResokitAlgorithm, ticker
from resokit_qgis.algorithms.destinations import Columns, is_export, write_sink
from resokit_qgis.algorithms.rules_in_force import rules_in_force
from resokit_qgis.algorithms.vector_input import LocalSource, is_part, layer_of
from resokit_qgis.analysis import disclosure, libraries
from resokit_qgis.analysis.disclosure import Audience
from resokit_qgis.analysis.progress import Tick, within
from resokit_qgis.analysis.thresholds import parse_thresholds, percent
from resokit_qgis.errors import QT_TRANSLATE_NOOP, ResokitError
from resokit_qgis.i18n import translate
from resokit_qgis.workspace import drawings_source, keeping, recipe, results, schema
from resokit_qgis.workspace.areas_source import row_numbers
from resokit_qgis.workspace.geopackage import check_writable
from resokit_qgis.workspace.projection import moved_polygons
from resokit_qgis.workspace.store import Workspace


class LivedNeighbourhood(ResokitAlgorithm):
    """`resokit:livedneighbourhood`."""

    INPUT = "INPUT"
    PARTICIPANT_FIELD = "PARTICIPANT_FIELD"
    GROUP_FIELD = "GROUP_FIELD"
    THRESHOLDS = "THRESHOLDS"
    MIN_DRAWINGS = "MIN_DRAWINGS"
    RESOLUTION = "RESOLUTION"
    NAME = "NAME"
    AGREEMENT = "AGREEMENT"
    LEVELS = "LEVELS"
    FACES = "FACES"
    VECTOR_INPUTS = (INPUT,)

    def name(self) -> str:
        return "livedneighbourhood"

    def displayName(self) -> str:
        return translate("Resokit", "Lived neighbourhood")

    def tags(self) -> list[str]:
        return translate("Resokit", "neighbourhood,drawings,agreement,overlap,union,participation,mental map").split(
            ","
        )

    def shortHelpString(self) -> str:
        return translate(
            "Resokit",
            "Finds the lived neighbourhood in what people drew: for every piece of ground, how many drawings include it, and the ground that "
            "at least a share of them includes.\n\n"
            "The union (threshold 0) is the method's own rule: all contours together form the neighbourhood. With more than about a dozen "
            "drawings it is ruled by the largest one, so look at the other levels beside it.\n\n"
            "Drawings marked as left out, and those of participants who did not agree to analysis, are not used; the report counts them. A line "
            "that crosses itself keeps everything it goes around. Areas are measured in metres, in a local system where the layer has none.\n\n"
            "Give a workspace and a name to keep the result there, with how it was made.",
        )

    def initAlgorithm(self, config: dict[str, Any] | None = None) -> None:
        self.add(
            LocalSource(self.INPUT, translate("Resokit", "Drawings"), [Qgis.ProcessingSourceType.VectorPolygon]),
            translate("Resokit", "The polygons that people drew; a workspace's drawings or any other layer."),
        )
        self.add(
            QgsProcessingParameterField(
                self.PARTICIPANT_FIELD,
                translate("Resokit", "Field that tells who drew"),
                parentLayerParameterName=self.INPUT,
                optional=True,
            ),
            translate(
                "Resokit",
                "Several drawings of one person count once, as all they drew together. For a workspace's drawings, leave it empty.",
            ),
        )
        self.add(
            QgsProcessingParameterString(
                self.GROUP_FIELD, translate("Resokit", "Field of the groups that get an equal voice"), optional=True
            ),
            translate(
                "Resokit",
                "Every group weighs the same, however many it has. A field of the layer or, for a workspace's drawings, of the participants: age_band, gender, language, relation, years_lived or a group of your own.",
            ),
        )
        self.add(
            QgsProcessingParameterString(
                self.THRESHOLDS, translate("Resokit", "Thresholds (percent)"), defaultValue="0,25,50,75"
            ),
            translate(
                "Resokit",
                "One level for each: the ground that at least that share of the drawings includes. 0 is the union.",
            ),
        )
        self.add(
            QgsProcessingParameterNumber(
                self.MIN_DRAWINGS,
                translate("Resokit", "Least number of drawings"),
                Qgis.ProcessingNumberParameterType.Integer,
                defaultValue=disclosure.FEWEST_IN_PRINT,
            ),
            translate("Resokit", "With fewer nothing is made, because one could tell who drew what. Never under 3."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterNumber(
                self.RESOLUTION,
                translate("Resokit", "Cell size in metres (0 is exact)"),
                Qgis.ProcessingNumberParameterType.Double,
                defaultValue=0.0,
                minValue=0.0,
            ),
            translate(
                "Resokit",
                "For a rough look: square cells of this size, each judged by its centre. The report says how far it is off.",
            ),
            advanced=True,
        )
        self.add_workspace(optional=True)
        self.add(
            QgsProcessingParameterString(self.NAME, translate("Resokit", "Name in the workspace"), optional=True),
            translate(
                "Resokit",
                "Keeps the result in the workspace under this name, with its recipe. An older result of the same name stays, but is no longer the line on maps.",
            ),
        )
        for name, label, tip, by_default in (
            (
                self.AGREEMENT,
                translate("Resokit", "Agreement"),
                translate(
                    "Resokit",
                    "The ground by exactly how many drawings include it, one feature for each number; with groups, one for each number and share, since the same number of drawings can weigh differently. low and high: where the share lies 95 times out of 100 for all people of whom these are some.",
                ),
                True,
            ),
            (
                self.LEVELS,
                translate("Resokit", "Levels"),
                translate(
                    "Resokit",
                    "The ground that at least a share of the drawings includes, one feature for each threshold.",
                ),
                True,
            ),
            (
                self.FACES,
                translate("Resokit", "Single cells"),
                translate(
                    "Resokit",
                    "Every single piece of ground between the lines, with the number and the share of the drawings that include it. They can be hundreds of thousands: writing them takes longer than finding them.",
                ),
                False,
            ),
        ):
            self.add(
                QgsProcessingParameterFeatureSink(
                    name, label, Qgis.ProcessingSourceType.VectorPolygon, optional=True, createByDefault=by_default
                ),
                tip,
            )
        self.add_report()

    def prepare(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        value = parameters.get(self.INPUT)
        layer = layer_of(value, context, may_load=True)
        self._own = drawings_source.workspace_of(layer)
        self._whole = self._own if not is_part(value) and _shows_all(layer) else None
        self._numbers = row_numbers(layer) if is_part(value) and isinstance(layer, QgsVectorLayer) else {}
        self._rules = rules_in_force(self, parameters, context)

    def compute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        self.check_report(parameters, context)
        source = self.parameterAsSource(parameters, self.INPUT, context)
        if source is None:
            raise QgsProcessingException(self.invalidSourceError(parameters, self.INPUT))
        thresholds = parse_thresholds(self.parameterAsString(parameters, self.THRESHOLDS, context))
        resolution = self.parameterAsDouble(parameters, self.RESOLUTION, context)
        group_field = self.parameterAsString(parameters, self.GROUP_FIELD, context).strip()
        target = self._target(parameters, context)
        rules = disclosure.strictest([self._rules, *([target[0].rules] if target else [])])
        minimum = disclosure.check_minimum(self.parameterAsInt(parameters, self.MIN_DRAWINGS, context), rules)
        participant_field = self.parameterAsString(parameters, self.PARTICIPANT_FIELD, context)
        if self._own is not None and not participant_field:
            participant_field = "participant_id"

        transforms = context.transformContext()
        drawings = drawings_source.read(
            source, self._own, participant_field, group_field, transforms, ticker(feedback, 0, 10), self._numbers
        )
        feedback.pushInfo(lived_report.read_as(thresholds))
        feedback.pushInfo(lived_report.measured_in(drawings.crs, source.sourceCrs()))
        asked = results.Asked(
            thresholds,
            minimum,
            bool(group_field),
            resolution,
            cells=target is not None or self._asked(parameters, self.AGREEMENT),
            faces=self._asked(parameters, self.FACES),
        )
        result = results.compute(drawings, asked, rules, ticker(feedback, 10, 80))
        leave = (self.AGREEMENT, self.LEVELS, self.FACES, self.REPORT)
        exports.check_surfaces(leave, source.sourceName(), result.audience, parameters, context)
        exports.check_cells((self.AGREEMENT, self.FACES), result, parameters, context)
        levels = exports.leaving_levels(result, self.LEVELS, source.sourceName(), parameters, context)
        kept_back = [percent(level.threshold) for level in result.levels if level not in levels]
        if kept_back:
            feedback.pushWarning(
                translate(
                    "Resokit",
                    "For the team only, and so not exported: the levels {levels} %. So few people can make them that one could tell who drew what.",
                ).format(levels="; ".join(kept_back))
            )
        if result.audience is not Audience.ALL:
            feedback.pushWarning(translate("Resokit", disclosure.TEAM_ONLY))
        strange = lived_report.strange_in_union(drawings, result)
        if strange:
            feedback.pushWarning(strange)
        made = recipe.write(
            drawings,
            result,
            algorithm=self.id(),
            input=source.sourceName(),
            participant_field=participant_field,
            group_field=group_field,
            min_drawings=minimum,
            resolution_m=resolution,
            **self._origin(target, result, participant_field, group_field, ticker(feedback, 80, 80)),
        )
        if result.small_groups:
            feedback.pushWarning(lived_report.small_groups(result))
        report = lived_report.report(drawings, result, made, source.sourceCrs())
        tick = ticker(feedback, 80, 100)
        way = QgsCoordinateTransform(drawings.crs, source.sourceCrs(), transforms)
        outputs: dict[str, Any] = {}
        for done, (name, fields, features) in enumerate(
            (
                (self.AGREEMENT, _AGREEMENT, _agreement(result, way, is_export(parameters, self.AGREEMENT, context))),
                (self.LEVELS, _LEVELS, _levels(result, levels, way)),
                (
                    self.FACES,
                    _AGREEMENT,
                    _faces(result, way, is_export(parameters, self.FACES, context), within(tick, 0.5, 1.0)),
                ),
            )
        ):
            tick(done / 4)
            columns = Columns(fields, Qgis.WkbType.MultiPolygon, source.sourceCrs())
            outputs.update(write_sink(self, name, columns, features, parameters, context))
        outputs.update(self.write_report(report, parameters, context))
        tick(1.0)
        # Kept last, in one transaction: files that were made can be taken away when it fails, but not the other way round.
        if target is not None:
            workspace, name = target
            keeping.keep(workspace, name, result, made, transforms)
            feedback.pushInfo(
                translate("Resokit", "Kept in {file} as “{name}”.").format(file=workspace.path.name, name=name)
            )
        return outputs

    def _origin(
        self,
        target: tuple[Workspace, str] | None,
        result: results.Result,
        participant_field: str,
        group_field: str,
        tick: Tick,
    ) -> dict[str, Any]:
        """What lets a workspace tell later that the drawings have changed: where all of its own table was read."""
        from resokit_qgis.workspace.choice import Choice
        from resokit_qgis.workspace.drawn import read_drawn
        from resokit_qgis.workspace.result_of_choice import origin
        from resokit_qgis.workspace.rule import Rule
        from resokit_qgis.workspace.whose_drawings import PERSON

        own = target is not None and self._whole is not None and target[0].path.samefile(self._whole.path)
        of_drawings = {field.name for field in schema.table("drawings").fields}
        if not own or self._whole is None or participant_field != PERSON or group_field in of_drawings:
            return {}
        line = result.on_maps
        rule = Rule(line.rule, line.threshold or Rule().share, group_field)
        return origin(read_drawn(self._whole, tick), Choice(), rule)

    def _asked(self, parameters: dict[str, Any], output: str) -> bool:
        return parameters.get(output) not in (None, "")

    def _target(self, parameters: dict[str, Any], context: QgsProcessingContext) -> tuple[Workspace, str] | None:
        """Where to keep the result, if anywhere; checked before the work begins."""
        path = self.parameterAsFile(parameters, self.WORKSPACE, context)
        name = self.parameterAsString(parameters, self.NAME, context).strip()
        if bool(path) != bool(name):
            raise ResokitError(
                QT_TRANSLATE_NOOP(
                    "Resokit",
                    "To keep the result, give both a workspace and a name for it; to only look at it, give neither.",
                )
            )
        if not path:
            return None
        workspace = self.workspace(parameters, context)
        check_writable(workspace.path)
        return workspace, name


def _shows_all(layer: QgsMapLayer | None) -> bool:
    """Whether `layer` shows every row of its table as it is saved."""
    return isinstance(layer, QgsVectorLayer) and not layer.subsetString() and not layer.isModified()


_AGREEMENT = (
    ("drawings", QMetaType.Type.Int),
    ("share", QMetaType.Type.Double),
    ("low", QMetaType.Type.Double),
    ("high", QMetaType.Type.Double),
    (exports.AUDIENCE, QMetaType.Type.QString),
)
_LEVELS = (
    ("threshold", QMetaType.Type.Double),
    ("drawings", QMetaType.Type.Int),
    ("area_m2", QMetaType.Type.Double),
    (exports.AUDIENCE, QMetaType.Type.QString),
)

_FACES_AT_ONCE = 20_000
"""Single cells moved and written between two looks at whether the user cancelled."""


def _agreement(result: results.Result, way: QgsCoordinateTransform, exported: bool) -> Iterable[QgsFeature]:
    ground = result.cells or ()
    shapes = moved_polygons([cell.geometry for cell in ground], way)
    numbers = [cell.drawings for cell in ground]
    yield from _told_cells(result, shapes, numbers, [cell.weight for cell in ground], exported)


def _levels(
    result: results.Result, levels: Sequence[results.Level], way: QgsCoordinateTransform
) -> Iterable[QgsFeature]:
    shapes = moved_polygons([level.geometry for level in levels], way)
    told = [
        [float(level.threshold), len(result.voices), level.area_m2, result.audience_of(level).value] for level in levels
    ]
    yield from _features(shapes, told)


def _faces(result: results.Result, way: QgsCoordinateTransform, exported: bool, tick: Tick) -> Iterable[QgsFeature]:
    if result.faces is None:
        return
    number = len(result.faces.polygons)
    for begin in range(0, number, _FACES_AT_ONCE):
        tick(begin / number)
        some = slice(begin, begin + _FACES_AT_ONCE)
        shapes = moved_polygons(result.faces.polygons[some], way)
        numbers, weights = result.faces.drawings[some].tolist(), result.faces.weights[some].tolist()
        yield from _told_cells(result, shapes, numbers, weights, exported)


def _told_cells(
    result: results.Result, shapes: Any, numbers: Sequence[int], weights: Sequence[int], exported: bool
) -> Iterable[QgsFeature]:
    """The cells of these shapes, numbers of drawings and weights, as far as they may be written."""
    audiences = [
        exports.audience_of_cell(number, result.audience_of_cells, result.rules, exported) for number in numbers
    ]
    kept = [place for place, audience in enumerate(audiences) if audience is not None]
    shares = list(result.shares_within(weights))
    yield from _features(shapes[kept], [[numbers[place], *shares[place], audiences[place]] for place in kept])


def _features(shapes: Any, attributes: Sequence[list[Any]]) -> Iterable[QgsFeature]:
    """Features of valid polygons and multipolygons, without geometry where there is no ground."""
    shapely = libraries.load("shapely")
    single = shapely.get_type_id(shapes) == shapely.GeometryType.POLYGON
    shapes[single] = shapely.multipolygons(shapes[single].reshape(-1, 1))
    empty = shapely.is_empty(shapes).tolist()
    for wkb, nothing, values in zip(shapely.to_wkb(shapes), empty, attributes, strict=True):
        feature = QgsFeature()
        feature.setAttributes(values)
        if not nothing:
            geometry = QgsGeometry()
            geometry.fromWkb(wkb)
            feature.setGeometry(geometry)
        yield feature
