"""Figures of wards as estimates for the lived neighbourhood."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

from qgis.core import (
    Qgis,
    QgsFeature,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterField,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QMetaType

from resokit_qgis.algorithms.base import ResokitAlgorithm, ticker
from resokit_qgis.algorithms.destinations import Columns, is_export, write_sink
from resokit_qgis.algorithms.lived_report import measured_in
from resokit_qgis.algorithms.rules_in_force import check_no_drawings, rules_in_force
from resokit_qgis.algorithms.vector_input import LocalSource, is_part, layer_of
from resokit_qgis.analysis.disclosure import RULES, Rules
from resokit_qgis.errors import QT_TRANSLATE_NOOP, ResokitError
from resokit_qgis.i18n import translate
from resokit_qgis.workspace.areas_source import Areas, extents, read_areas, row_numbers
from resokit_qgis.workspace.importers.codes import duplicates, listed, normalised, text_of
from resokit_qgis.workspace.projection import metric_crs

if TYPE_CHECKING:
    from resokit_qgis.algorithms.estimate_report import Estimated
    from resokit_qgis.workspace.ancillary_source import AncillaryRows

_FIELDS = (
    ("neighbourhood", QMetaType.Type.QString),
    ("indicator", QMetaType.Type.QString),
    ("kind", QMetaType.Type.QString),
    ("method", QMetaType.Type.QString),
    ("estimate", QMetaType.Type.Double),
    ("low", QMetaType.Type.Double),
    ("high", QMetaType.Type.Double),
    ("bound_low", QMetaType.Type.Double),
    ("bound_high", QMetaType.Type.Double),
    ("coverage", QMetaType.Type.Double),
    ("suppressed", QMetaType.Type.Bool),
    ("reason", QMetaType.Type.QString),
)


class EstimateIndicators(ResokitAlgorithm):
    """`resokit:estimateindicators`."""

    WARDS = "WARDS"
    CODE_FIELD = "CODE_FIELD"
    COUNT_FIELDS = "COUNT_FIELDS"
    RATE_FIELDS = "RATE_FIELDS"
    OTHER_FIELDS = "OTHER_FIELDS"
    NEIGHBOURHOOD = "NEIGHBOURHOOD"
    NAME_FIELD = "NAME_FIELD"
    ANCILLARY = "ANCILLARY"
    ANCILLARY_FIELD = "ANCILLARY_FIELD"
    MIN_COUNT = "MIN_COUNT"
    CONFIDENCE = "CONFIDENCE"
    OUTPUT = "OUTPUT"
    VECTOR_INPUTS = (WARDS, NEIGHBOURHOOD, ANCILLARY)

    def name(self) -> str:
        return "estimateindicators"

    def displayName(self) -> str:
        return translate("Resokit", "Estimate indicators")

    def tags(self) -> list[str]:
        return translate(
            "Resokit", "neighbourhood,ward,indicator,estimate,areal interpolation,dasymetric,population,rate"
        ).split(",")

    def shortHelpString(self) -> str:
        return translate(
            "Resokit",
            "Estimates figures that are known for wards for the lived neighbourhood. A count is shared out by the part of the ward's ground that lies in the neighbourhood, or by what stands there (addresses, buildings, blocks). A rate is the estimate of its numerator divided by that of its denominator, from 0 to 1. A median or mean without weights is not estimated: the range of the wards is told instead.\n\nlow and high are where the figure lies with the confidence asked for; how wrong estimates are is learnt from wards next to each other. bound_low and bound_high hold however people are spread inside the wards. Missing and secret figures make a range, never a zero. Small counts are not told.",
        )

    def initAlgorithm(self, config: dict[str, Any] | None = None) -> None:
        polygons = [Qgis.ProcessingSourceType.VectorPolygon]
        self.add(
            LocalSource(self.WARDS, translate("Resokit", "Wards with figures"), polygons),
            translate(
                "Resokit",
                "The areas with a field for each figure; “Wards with indicators” makes such a layer of a workspace. A field “…_status” beside one says whether its values are ok, censored or missing; over an empty or not_applicable one sums may pass.",
            ),
        )
        self._add_field(
            self.CODE_FIELD,
            translate("Resokit", "Field with the ward's code"),
            translate("Resokit", "Names the wards in the table and the report; each code stands in one row."),
            default="code",
        )
        self._add_field(
            self.COUNT_FIELDS,
            translate("Resokit", "Fields with counts"),
            translate("Resokit", "Numbers that can be added up, such as people or households."),
            multiple=True,
        )
        self.add(
            QgsProcessingParameterString(self.RATE_FIELDS, translate("Resokit", "Rates"), optional=True),
            translate(
                "Resokit",
                "Pairs of fields, with a semicolon between them: numerator/denominator, such as aged_70/people. For a field that holds percentages of a count write percentage % count. Write (ratio) behind a pair whose numerator is no part of its denominator, such as cars/households (ratio).",
            ),
        )
        self._add_field(
            self.OTHER_FIELDS,
            translate("Resokit", "Fields that cannot be added up"),
            translate("Resokit", "Such as medians: not estimated, but told ward by ward, with their range."),
            multiple=True,
        )
        self.add(
            LocalSource(self.NEIGHBOURHOOD, translate("Resokit", "Lived neighbourhood"), polygons),
            translate("Resokit", "The levels that “Lived neighbourhood” made, or any other polygons."),
        )
        self.add(
            QgsProcessingParameterField(
                self.NAME_FIELD,
                translate("Resokit", "Field with the neighbourhood's name"),
                parentLayerParameterName=self.NEIGHBOURHOOD,
                optional=True,
            ),
            translate("Resokit", "May be left empty: then it is the level, or the number of the row."),
        )
        self.add(
            LocalSource(
                self.ANCILLARY,
                translate("Resokit", "What tells where people live"),
                [Qgis.ProcessingSourceType.VectorPoint, Qgis.ProcessingSourceType.VectorPolygon],
                optional=True,
            ),
            translate(
                "Resokit",
                "Addresses, buildings, blocks or a population grid. Polygons without a weight count by their ground or by their edge, whichever fits the wards better. A ward in which there are none is shared out by area.",
            ),
        )
        self.add(
            QgsProcessingParameterField(
                self.ANCILLARY_FIELD,
                translate("Resokit", "Field with its weight"),
                parentLayerParameterName=self.ANCILLARY,
                optional=True,
            ),
            translate("Resokit", "Such as dwellings or people. May be left empty."),
        )
        self._add_numbers()
        self.add(
            QgsProcessingParameterFeatureSink(
                self.OUTPUT,
                translate("Resokit", "Estimates"),
                Qgis.ProcessingSourceType.Vector,
                optional=True,
                createByDefault=True,
            ),
            translate("Resokit", "A table with a row for each neighbourhood and figure."),
        )
        self.add_report()

    def _add_field(self, name: str, label: str, tip: str, default: str | None = None, multiple: bool = False) -> None:
        self.add(
            QgsProcessingParameterField(
                name,
                label,
                defaultValue=default,
                parentLayerParameterName=self.WARDS,
                allowMultiple=multiple,
                optional=multiple,
            ),
            tip,
        )

    def _add_numbers(self) -> None:
        self.add(
            QgsProcessingParameterNumber(
                self.MIN_COUNT,
                translate("Resokit", "Least count that is told"),
                Qgis.ProcessingNumberParameterType.Integer,
                defaultValue=RULES.count,
            ),
            translate(
                "Resokit",
                "A count from 1 up to under this is not told, and one that is secret is taken to be under it. Where a workspace asks for more, 5 means what it asks for.",
            ),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterNumber(
                self.CONFIDENCE,
                translate("Resokit", "Confidence (percent)"),
                Qgis.ProcessingNumberParameterType.Double,
                defaultValue=90.0,
                minValue=50.0,
                maxValue=99.0,
            ),
            translate("Resokit", "In so many of a hundred estimates the figure is to lie between low and high."),
            advanced=True,
        )

    def prepare(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        self._numbers: dict[str, dict[int, int]] = {}
        for name in self.VECTOR_INPUTS:
            layer = layer_of(parameters.get(name), context, may_load=True)
            part = is_part(parameters.get(name)) and isinstance(layer, QgsVectorLayer)
            self._numbers[name] = row_numbers(layer) if part else {}
        check_no_drawings(self, self.VECTOR_INPUTS, parameters, context)
        self._rules = rules_in_force(self, parameters, context)

    def compute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        # Here and not at the top: what computes is not needed to start QGIS.
        from resokit_qgis.algorithms.estimate_report import report, rows_of
        from resokit_qgis.algorithms.exports import check_neighbourhoods

        self.check_report(parameters, context)
        rules = self._rules
        asked = self.parameterAsInt(parameters, self.MIN_COUNT, context)
        # The lowest there is, the default, asks for nothing: a workspace may ask for more.
        if asked != RULES.count:
            rules = rules.raised(count=asked)
        lived = self._source(parameters, self.NEIGHBOURHOOD, context)
        check_neighbourhoods(lived, (self.OUTPUT, self.REPORT), parameters, context)
        estimated = self._estimate(parameters, context, feedback, rules)
        page = report(estimated)
        tick = ticker(feedback, 95, 100)
        tick(0.0)
        exported = is_export(parameters, self.OUTPUT, context)
        features = _features(rows_of(estimated, exported))
        outputs: dict[str, Any] = write_sink(self, self.OUTPUT, Columns(_FIELDS), features, parameters, context)
        outputs.update(self.write_report(page, parameters, context))
        tick(1.0)
        return outputs

    def _estimate(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback, rules: Rules
    ) -> Estimated:
        from resokit_qgis.algorithms.estimate_report import Estimated
        from resokit_qgis.analysis.estimates_told import tell
        from resokit_qgis.analysis.estimation import estimate_all
        from resokit_qgis.workspace.ward_figures import STATUS, figures_of, read_field, read_pairs

        wards_source = self._source(parameters, self.WARDS, context)
        lived_source = self._source(parameters, self.NEIGHBOURHOOD, context)
        code_field, name_field = (
            self.parameterAsString(parameters, name, context) for name in (self.CODE_FIELD, self.NAME_FIELD)
        )
        counts = self.parameterAsStrings(parameters, self.COUNT_FIELDS, context)
        others = self.parameterAsStrings(parameters, self.OTHER_FIELDS, context)
        there = wards_source.fields().names()
        pairs = read_pairs(self.parameterAsString(parameters, self.RATE_FIELDS, context), there)
        _check_asked(counts, others, pairs)
        needed = list(dict.fromkeys([*counts, *others, *(name for pair in pairs for name in pair.fields)]))
        statuses = [name + STATUS for name in needed if name + STATUS in there]

        crs = metric_crs(lived_source.sourceCrs(), extents(lived_source))
        transforms = context.transformContext()
        wards = read_areas(
            wards_source,
            (code_field, *needed, *statuses),
            crs,
            transforms,
            ticker(feedback, 0, 20),
            self._numbers[self.WARDS],
        )
        codes = normalised([values[code_field] for values in wards.values])
        _check_codes(codes, wards, wards_source.sourceName())
        figures = figures_of(wards.values, wards.rows, counts, pairs, rules)
        threshold = "threshold" if "threshold" in lived_source.fields().names() else ""
        lived = read_areas(
            lived_source,
            (name_field, threshold),
            crs,
            transforms,
            ticker(feedback, 20, 30),
            self._numbers[self.NEIGHBOURHOOD],
        )
        around = self._ancillary(parameters, context, feedback, crs)
        feedback.pushInfo(measured_in(crs, lived_source.sourceCrs()))
        confidence = self.parameterAsDouble(parameters, self.CONFIDENCE, context)
        made = estimate_all(
            lived.geometries,
            wards.geometries,
            figures,
            [around.layer] if around else [],
            confidence / 100,
            ticker(feedback, 50, 95),
        )
        told = [
            tell(estimate, made.grounds[estimate.neighbourhood], figures, codes, rules) for estimate in made.estimates
        ]
        names, titles = _names(lived, name_field, threshold)
        return Estimated(
            crs,
            lived_source.sourceCrs(),
            rules,
            confidence,
            names,
            titles,
            lived,
            wards,
            codes,
            around,
            counts,
            {name: read_field(wards.values, wards.rows, name) for name in others},
            made,
            told,
        )

    def _ancillary(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback, crs: Any
    ) -> AncillaryRows | None:
        from resokit_qgis.workspace.ancillary_source import read_ancillary

        source = self.parameterAsSource(parameters, self.ANCILLARY, context)
        if source is None:
            if parameters.get(self.ANCILLARY) not in (None, ""):
                raise QgsProcessingException(self.invalidSourceError(parameters, self.ANCILLARY))
            return None
        field = self.parameterAsString(parameters, self.ANCILLARY_FIELD, context)
        tick = ticker(feedback, 30, 50)
        return read_ancillary(source, field, crs, context.transformContext(), tick, self._numbers[self.ANCILLARY])

    def _source(
        self, parameters: dict[str, Any], name: str, context: QgsProcessingContext
    ) -> QgsProcessingFeatureSource:
        source = self.parameterAsSource(parameters, name, context)
        if source is None:
            raise QgsProcessingException(self.invalidSourceError(parameters, name))
        return source


def _check_asked(*asked: Sequence[Any]) -> None:
    if not any(asked):
        raise ResokitError(
            QT_TRANSLATE_NOOP(
                "Resokit", "There is nothing to estimate. Choose fields with counts, write rates, or choose others."
            )
        )


def _check_codes(codes: Sequence[str], wards: Areas, layer: str) -> None:
    """Raise `ResokitError` where a code stands in several rows: its figure would count as often."""
    twice = duplicates(codes, wards.rows)
    if twice:
        each = [f"{code} ({', '.join(map(str, rows))})" for code, rows in twice.items()]
        raise ResokitError(
            QT_TRANSLATE_NOOP(
                "Resokit",
                "{layer} has codes that stand in more than one row, so that figures would count twice: {codes}; the rows are in brackets. Choose another field, or dissolve the wards first.",
            ),
            layer=layer,
            codes=listed(each),
        )


def _names(lived: Areas, name_field: str, threshold: str) -> tuple[list[str], list[str]]:
    """What each neighbourhood is called in the table (its name, its level, or the number of its row), and in the report."""
    names, titles = [], []
    for values, row in zip(lived.values, lived.rows, strict=True):
        name = text_of(values[name_field]) if name_field else ""
        level = text_of(values[threshold]) if threshold else ""
        names.append(name or (f"{level} %" if level else str(row)))
        titles.append(
            name
            or (
                translate("Resokit", "Level of {threshold} %").format(threshold=level)
                if level
                else translate("Resokit", "Row {row}").format(row=row)
            )
        )
    return names, titles


def _features(rows: Iterator[Sequence[Any]]) -> Iterator[QgsFeature]:
    for row in rows:
        feature = QgsFeature()
        feature.setAttributes(list(row))
        yield feature
