"""How sure we are of each lived neighbourhood: a table with a row for each name, and a report with figures."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterField,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
    QgsVectorLayer,
)

from resokit_qgis.algorithms.base import ResokitAlgorithm, ticker
from resokit_qgis.algorithms.destinations import Columns, is_export, write_sink
from resokit_qgis.algorithms.lived_report import measured_in
from resokit_qgis.algorithms.rules_in_force import check_no_drawings, rules_in_force
from resokit_qgis.algorithms.vector_input import LocalSource, is_part, layer_of
from resokit_qgis.analysis import disclosure
from resokit_qgis.analysis.bootstrap import REPLICATES
from resokit_qgis.analysis.disclosure import Rules
from resokit_qgis.analysis.progress import Tick
from resokit_qgis.errors import QT_TRANSLATE_NOOP, ResokitError
from resokit_qgis.i18n import translate
from resokit_qgis.workspace import drawings_source
from resokit_qgis.workspace.areas_source import Areas, read_areas, row_numbers
from resokit_qgis.workspace.drawings_source import Drawings
from resokit_qgis.workspace.importers.codes import normalised, text_of

if TYPE_CHECKING:
    from resokit_qgis.algorithms.agreement_names import Wards


class AgreementReport(ResokitAlgorithm):
    """`resokit:agreementreport`."""

    INPUT = "INPUT"
    NAME_FIELD = "NAME_FIELD"
    PARTICIPANT_FIELD = "PARTICIPANT_FIELD"
    GROUP_FIELD = "GROUP_FIELD"
    WARDS = "WARDS"
    WARD_CODE_FIELD = "WARD_CODE_FIELD"
    WARD_NAME_FIELD = "WARD_NAME_FIELD"
    MIN_DRAWINGS = "MIN_DRAWINGS"
    REPLICATES = "REPLICATES"
    CONFIDENCE = "CONFIDENCE"
    SEED = "SEED"
    COUNT_FIELDS = "COUNT_FIELDS"
    RATE_FIELDS = "RATE_FIELDS"
    OUTPUT = "OUTPUT"
    ESTIMATES = "ESTIMATES"
    VECTOR_INPUTS = (INPUT, WARDS)

    def name(self) -> str:
        return "agreementreport"

    def displayName(self) -> str:
        return translate("Resokit", "How sure are we (agreement report)")

    def tags(self) -> list[str]:
        return translate(
            "Resokit", "agreement,uncertainty,confidence,bootstrap,kappa,saturation,neighbourhood,drawings,outliers"
        ).split(",")

    def shortHelpString(self) -> str:
        return translate(
            "Resokit",
            "Tells for each neighbourhood name how far its drawings agree, and how far each figure may be off: the areas of the levels, the "
            "sharpness of the edge, the likeness of any two drawings, Fleiss’ kappa, the likeness with the ward that is most like it, ground that "
            "another name claims too, and how much more drawings would still change.\n\n"
            "Intervals come from drawing the same people again, with replacement, a few hundred times; the same seed gives the same figures. "
            "Drawings far from the rest are proposed for a second look, with the reason, and are never removed.\n\n"
            "A name that too few people drew is listed and not computed. Drawings marked as left out, and those of participants who did not agree "
            "to analysis, are not used.",
        )

    def initAlgorithm(self, config: dict[str, Any] | None = None) -> None:
        polygons = [Qgis.ProcessingSourceType.VectorPolygon]
        self.add(
            LocalSource(self.INPUT, translate("Resokit", "Drawings"), polygons),
            translate("Resokit", "The polygons that people drew; a workspace's drawings or any other layer."),
        )
        self._add_field(
            self.NAME_FIELD,
            translate("Resokit", "Field with the neighbourhood's name"),
            self.INPUT,
            translate(
                "Resokit", "One row and section for each name. Without it all drawings are of one neighbourhood."
            ),
        )
        self._add_field(
            self.PARTICIPANT_FIELD,
            translate("Resokit", "Field that tells who drew"),
            self.INPUT,
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
            LocalSource(self.WARDS, translate("Resokit", "Wards"), polygons, optional=True),
            translate(
                "Resokit",
                "The administrative or statistical areas to compare with; they may be in another coordinate reference system.",
            ),
        )
        self._add_field(
            self.WARD_CODE_FIELD,
            translate("Resokit", "Field with the ward's code"),
            self.WARDS,
            translate("Resokit", "Codes are text: 36.0 in the layer becomes 36."),
        )
        self._add_field(
            self.WARD_NAME_FIELD,
            translate("Resokit", "Field with the ward's name"),
            self.WARDS,
            translate("Resokit", "May be left empty."),
        )
        self.add(
            QgsProcessingParameterField(
                self.COUNT_FIELDS,
                translate("Resokit", "Fields of the wards with counts"),
                parentLayerParameterName=self.WARDS,
                allowMultiple=True,
                optional=True,
            ),
            translate("Resokit", "Numbers of people or things, to tell how far an estimate moves with the line."),
        )
        self.add(
            QgsProcessingParameterString(self.RATE_FIELDS, translate("Resokit", "Rates of the wards"), optional=True),
            translate(
                "Resokit",
                "Pairs of fields, with a semicolon between them: numerator/denominator, such as aged_70/people, or percentage % count.",
            ),
        )
        whole = Qgis.ProcessingNumberParameterType.Integer
        self.add(
            QgsProcessingParameterNumber(
                self.MIN_DRAWINGS,
                translate("Resokit", "Least number of drawings"),
                whole,
                defaultValue=disclosure.FEWEST_IN_PRINT,
            ),
            translate(
                "Resokit", "A name with fewer is not computed, because one could tell who drew what. Never under 3."
            ),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterNumber(
                self.REPLICATES,
                translate("Resokit", "Number of times people are drawn again"),
                whole,
                defaultValue=REPLICATES,
                minValue=REPLICATES,
                maxValue=10_000,
            ),
            translate("Resokit", "More take longer and make the ends of the intervals steadier."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterNumber(
                self.CONFIDENCE,
                translate("Resokit", "Confidence of the intervals (percent)"),
                Qgis.ProcessingNumberParameterType.Double,
                defaultValue=95.0,
                minValue=50.0,
                maxValue=99.0,
            ),
            translate("Resokit", "How often an interval should hold the truth."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterNumber(self.SEED, translate("Resokit", "Seed"), whole, defaultValue=1, minValue=0),
            translate("Resokit", "The same number gives the same figures again."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterFeatureSink(
                self.OUTPUT,
                translate("Resokit", "Agreement by name"),
                Qgis.ProcessingSourceType.Vector,
                optional=True,
                createByDefault=True,
            ),
            translate("Resokit", "A table with a row for each name; a name that is not computed says why."),
        )
        self.add(
            QgsProcessingParameterFeatureSink(
                self.ESTIMATES,
                translate("Resokit", "Figures within the core"),
                Qgis.ProcessingSourceType.Vector,
                optional=True,
                createByDefault=False,
            ),
            translate("Resokit", "A table with a row for each name and figure, where fields of the wards are given."),
        )
        self.add_report()

    def _add_field(self, name: str, label: str, layer: str, tip: str) -> None:
        self.add(QgsProcessingParameterField(name, label, parentLayerParameterName=layer, optional=True), tip)

    def prepare(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        self._own = drawings_source.workspace_of(layer_of(parameters.get(self.INPUT), context, may_load=True))
        self._numbers: dict[str, dict[int, int]] = {}
        for name in self.VECTOR_INPUTS:
            layer = layer_of(parameters.get(name), context, may_load=True)
            part = is_part(parameters.get(name)) and isinstance(layer, QgsVectorLayer)
            self._numbers[name] = row_numbers(layer) if part else {}
        check_no_drawings(self, (self.WARDS,), parameters, context)
        self._rules = rules_in_force(self, parameters, context)

    def compute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        # Here and not at the top: what computes is not needed to start QGIS.
        from resokit_qgis.algorithms import agreement_page
        from resokit_qgis.algorithms.agreement_estimates import FIELDS, estimate_rows
        from resokit_qgis.algorithms.agreement_names import by_name, leaving, names_of, with_claims, with_ward
        from resokit_qgis.algorithms.agreement_table import columns, rows
        from resokit_qgis.analysis.certainty import Asked

        self.check_report(parameters, context)
        source = self.parameterAsSource(parameters, self.INPUT, context)
        if source is None:
            raise QgsProcessingException(self.invalidSourceError(parameters, self.INPUT))
        rules = self._rules
        minimum = disclosure.check_minimum(self.parameterAsInt(parameters, self.MIN_DRAWINGS, context), rules)
        group_field = self.parameterAsString(parameters, self.GROUP_FIELD, context).strip()
        participant_field = self.parameterAsString(parameters, self.PARTICIPANT_FIELD, context)
        if self._own is not None and not participant_field:
            participant_field = "participant_id"
        asked = Asked(
            bool(group_field),
            self.parameterAsInt(parameters, self.REPLICATES, context),
            self.parameterAsDouble(parameters, self.CONFIDENCE, context) / 100,
            self.parameterAsInt(parameters, self.SEED, context),
        )
        numbers = self._numbers[self.INPUT]
        name_field = self.parameterAsString(parameters, self.NAME_FIELD, context)
        names = names_of(source, name_field, numbers)
        drawings = drawings_source.read(
            source,
            self._own,
            participant_field,
            group_field,
            context.transformContext(),
            ticker(feedback, 0, 5),
            numbers,
        )
        feedback.pushInfo(measured_in(drawings.crs, source.sourceCrs()))
        read_wards, wards = self._wards(parameters, context, drawings, rules, ticker(feedback, 5, 8))
        unnamed = sum(not names[drawing.row] for drawing in drawings.used) if name_field else 0
        used = [drawing for drawing in drawings.used if names[drawing.row] or not name_field]
        found = by_name(replace(drawings, used=used), names, wards, minimum, rules, asked, ticker(feedback, 8, 95))
        found = [with_ward(one, wards.labels) for one in with_claims(found, ticker(feedback, 95, 98))]
        read = agreement_page.Read(
            drawings,
            unnamed,
            bool(wards.labels),
            read_wards.repaired,
            read_wards.refused,
            bool(participant_field),
            group_field,
            rules,
        )
        told = {
            name: leaving(found) if is_export(parameters, name, context) else found
            for name in (self.OUTPUT, self.ESTIMATES, self.REPORT)
        }
        page = agreement_page.page(told[self.REPORT], read, asked, source.sourceCrs())
        tick = ticker(feedback, 98, 100)
        tick(0.0)
        outputs = write_sink(self, self.OUTPUT, Columns(columns()), rows(told[self.OUTPUT]), parameters, context)
        if wards.known:
            estimates = estimate_rows(found, is_export(parameters, self.ESTIMATES, context))
            outputs.update(write_sink(self, self.ESTIMATES, Columns(FIELDS), estimates, parameters, context))
        outputs.update(self.write_report(page, parameters, context))
        tick(1.0)
        return outputs

    def _wards(
        self, parameters: dict[str, Any], context: QgsProcessingContext, drawings: Drawings, rules: Rules, tick: Tick
    ) -> tuple[Areas, Wards]:
        """What was read of the wards, in the system of `drawings`; nothing where none were given."""
        from resokit_qgis.algorithms.agreement_names import Wards
        from resokit_qgis.analysis.estimates_of_lines import WardFigures
        from resokit_qgis.workspace.ward_figures import STATUS, figures_of, read_pairs

        counts = self.parameterAsStrings(parameters, self.COUNT_FIELDS, context)
        rates = self.parameterAsString(parameters, self.RATE_FIELDS, context).strip()
        if not parameters.get(self.WARDS):
            if counts or rates:
                raise ResokitError(
                    QT_TRANSLATE_NOOP("Resokit", "Figures are of wards, and no wards are given. Give the wards too.")
                )
            return Areas(), Wards()
        source = self.parameterAsSource(parameters, self.WARDS, context)
        if source is None:
            raise QgsProcessingException(self.invalidSourceError(parameters, self.WARDS))
        there = source.fields().names()
        pairs = read_pairs(rates, there) if rates else []
        needed = list(dict.fromkeys([*counts, *(name for pair in pairs for name in pair.fields)]))
        statuses = [name + STATUS for name in needed if name + STATUS in there]
        code = self.parameterAsString(parameters, self.WARD_CODE_FIELD, context)
        name = self.parameterAsString(parameters, self.WARD_NAME_FIELD, context)
        fields = [code, name, *needed, *statuses]
        areas = read_areas(source, fields, drawings.crs, context.transformContext(), tick, self._numbers[self.WARDS])
        codes = normalised(
            [values[code] if code else row for row, values in zip(areas.rows, areas.values, strict=True)]
        )
        labels = [(one, text_of(values[name]) if name else "") for one, values in zip(codes, areas.values, strict=True)]
        known = None
        if needed:
            figures = figures_of(areas.values, areas.rows, counts, pairs, rules)
            known = WardFigures(figures, codes, {*counts, *figures.rates}, rules)
        return areas, Wards(areas.geometries, labels, known)
