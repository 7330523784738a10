"""The lived neighbourhood against the wards that it touches."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterField,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QLocale, QMetaType

from resokit_qgis.algorithms.base import ResokitAlgorithm, ticker
from resokit_qgis.algorithms.destinations import Columns, write_sink
from resokit_qgis.algorithms.lived_report import measured_in, say_rows, whole
from resokit_qgis.algorithms.report import Report
from resokit_qgis.algorithms.vector_input import LocalSource, is_part, layer_of
from resokit_qgis.analysis.comparison import Comparison, compare
from resokit_qgis.i18n import translate
from resokit_qgis.workspace.areas_source import Areas, extents, read_areas, row_numbers
from resokit_qgis.workspace.importers.codes import normalised, text_of
from resokit_qgis.workspace.projection import metric_crs

_FIELDS = (
    ("threshold", QMetaType.Type.Double),
    ("code", QMetaType.Type.QString),
    ("name", QMetaType.Type.QString),
    ("overlap_m2", QMetaType.Type.Double),
    ("share_of_neighbourhood", QMetaType.Type.Double),
    ("share_of_ward", QMetaType.Type.Double),
    ("iou", QMetaType.Type.Double),
)


@dataclass(frozen=True)
class _Compared:
    """What was compared, in `crs`: thresholds per neighbourhood, codes and names per ward."""

    crs: QgsCoordinateReferenceSystem
    neighbourhoods: Areas
    wards: Areas
    thresholds: Sequence[float | None]
    codes: Sequence[str]
    names: Sequence[str]
    comparison: Comparison


class CompareWards(ResokitAlgorithm):
    """`resokit:comparewards`."""

    NEIGHBOURHOOD = "NEIGHBOURHOOD"
    WARDS = "WARDS"
    CODE_FIELD = "CODE_FIELD"
    NAME_FIELD = "NAME_FIELD"
    OUTPUT = "OUTPUT"
    VECTOR_INPUTS = (NEIGHBOURHOOD, WARDS)

    def name(self) -> str:
        return "comparewards"

    def displayName(self) -> str:
        return translate("Resokit", "Compare with wards")

    def tags(self) -> list[str]:
        return translate("Resokit", "neighbourhood,ward,district,overlap,share,intersection,jaccard").split(",")

    def shortHelpString(self) -> str:
        return translate(
            "Resokit",
            "Lays the lived neighbourhood over the wards and tells, for each ward that it touches, how much ground they share: which part of the "
            "neighbourhood lies in the ward, which part of the ward lies in the neighbourhood, and how alike the two are (intersection over "
            "union, 1 where they are the same). Shares are 0 to 1. The report also tells how much of the neighbourhood lies in no ward.",
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
        self.add_report()

    def prepare(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        self._numbers: dict[str, dict[int, int]] = {}
        for name in self.VECTOR_INPUTS:
            layer = layer_of(parameters.get(name), context, may_load=True)
            part = is_part(parameters.get(name)) and isinstance(layer, QgsVectorLayer)
            self._numbers[name] = row_numbers(layer) if part else {}

    def compute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        self.check_report(parameters, context)
        neighbourhoods = self._source(parameters, self.NEIGHBOURHOOD, context)
        wards = self._source(parameters, self.WARDS, context)
        code_field = self.parameterAsString(parameters, self.CODE_FIELD, context)
        name_field = self.parameterAsString(parameters, self.NAME_FIELD, context)
        crs = metric_crs(neighbourhoods.sourceCrs(), extents(neighbourhoods))
        transforms = context.transformContext()
        compared_with = read_areas(
            wards, (code_field, name_field), crs, transforms, ticker(feedback, 0, 40), self._numbers[self.WARDS]
        )
        has_threshold = "threshold" in neighbourhoods.fields().names()
        lived = read_areas(
            neighbourhoods,
            ("threshold",) if has_threshold else (),
            crs,
            transforms,
            ticker(feedback, 40, 60),
            self._numbers[self.NEIGHBOURHOOD],
        )
        feedback.pushInfo(measured_in(crs, neighbourhoods.sourceCrs()))
        compared = _Compared(
            crs,
            lived,
            compared_with,
            [_number(values["threshold"]) for values in lived.values]
            if has_threshold
            else [None] * len(lived.geometries),
            normalised([values[code_field] for values in compared_with.values]),
            [text_of(values[name_field]) if name_field else "" for values in compared_with.values],
            compare(lived.geometries, compared_with.geometries, ticker(feedback, 60, 95)),
        )
        report = _report(compared, neighbourhoods.sourceCrs())
        tick = ticker(feedback, 95, 100)
        tick(0.0)
        outputs = write_sink(self, self.OUTPUT, Columns(_FIELDS), _features(compared), parameters, context)
        outputs.update(self.write_report(report, parameters, context))
        tick(1.0)
        return outputs

    def _source(
        self, parameters: dict[str, Any], name: str, context: QgsProcessingContext
    ) -> QgsProcessingFeatureSource:
        source = self.parameterAsSource(parameters, name, context)
        if source is None:
            raise QgsProcessingException(self.invalidSourceError(parameters, name))
        return source


def _features(compared: _Compared) -> Iterator[QgsFeature]:
    for overlap in compared.comparison.overlaps:
        feature = QgsFeature()
        feature.setAttributes(
            [
                compared.thresholds[overlap.neighbourhood],
                compared.codes[overlap.ward],
                compared.names[overlap.ward],
                overlap.overlap_m2,
                overlap.share_of_neighbourhood,
                overlap.share_of_ward,
                overlap.iou,
            ]
        )
        yield feature


def _number(value: Any) -> float | None:
    """A threshold as a number, None where there is none; a layer may hold it as text."""
    try:
        return None if value is None else float(value)
    except (TypeError, ValueError):
        return None


def _report(compared: _Compared, of_layer: QgsCoordinateReferenceSystem) -> Report:
    page = Report(translate("Resokit", "The lived neighbourhood and the wards"))
    areas = compared.neighbourhoods
    for index, geometry in enumerate(areas.geometries):
        threshold = compared.thresholds[index]
        page.heading(
            translate("Resokit", "Row {row}").format(row=areas.rows[index])
            if threshold is None
            else translate("Resokit", "Level of {threshold} %").format(threshold=f"{threshold:g}")
        )
        touched = [overlap for overlap in compared.comparison.overlaps if overlap.neighbourhood == index]
        outside = compared.comparison.outside_m2[index]
        page.say(
            translate("Resokit", "{area} m², in {wards} wards; {outside} m² of it ({share} %) in no ward.").format(
                area=whole(geometry.area),
                wards=len(touched),
                outside=whole(outside),
                share=QLocale().toString(100 * outside / geometry.area, "f", 1),
            )
        )
        page.table(
            (
                translate("Resokit", "Code"),
                translate("Resokit", "Ward"),
                translate("Resokit", "Shared (m²)"),
                translate("Resokit", "Of the neighbourhood (%)"),
                translate("Resokit", "Of the ward (%)"),
                translate("Resokit", "Intersection over union"),
            ),
            [
                (
                    compared.codes[overlap.ward],
                    compared.names[overlap.ward],
                    round(overlap.overlap_m2),
                    round(100 * overlap.share_of_neighbourhood, 1),
                    round(100 * overlap.share_of_ward, 1),
                    round(overlap.iou, 3),
                )
                for overlap in touched
            ],
        )
    for layer, read in (
        (translate("Resokit", "Lived neighbourhood"), areas),
        (translate("Resokit", "Wards"), compared.wards),
    ):
        say_rows(page, translate("Resokit", "{layer}, row by row").format(layer=layer), read.repaired, read.refused)
    page.heading(translate("Resokit", "Method"))
    page.say(measured_in(compared.crs, of_layer))
    return page
