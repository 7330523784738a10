"""One run of the comparison with wards, from what was chosen to what is written."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from fractions import Fraction
from typing import TYPE_CHECKING, Any

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
)

from resokit_qgis.algorithms import compare_drawings, compare_report, compare_table
from resokit_qgis.algorithms.base import ticker
from resokit_qgis.algorithms.compare_report import Compared
from resokit_qgis.algorithms.destinations import Columns, write_sink
from resokit_qgis.algorithms.exports import check_neighbourhoods, check_one_by_one, check_surfaces
from resokit_qgis.algorithms.lived_report import measured_in
from resokit_qgis.algorithms.report import Report
from resokit_qgis.analysis.boundary_distance import Boundary, BoundaryDistance, boundary_distance
from resokit_qgis.analysis.comparison import Comparison, compare, compare_people
from resokit_qgis.analysis.disclosure import Audience, Rules
from resokit_qgis.analysis.people_told import tell
from resokit_qgis.analysis.progress import Tick
from resokit_qgis.workspace import drawings_source
from resokit_qgis.workspace.areas_source import Areas, extents, read_areas
from resokit_qgis.workspace.drawings_source import Drawings
from resokit_qgis.workspace.importers.codes import normalised, text_of
from resokit_qgis.workspace.population_source import People, read_people
from resokit_qgis.workspace.projection import metric_crs
from resokit_qgis.workspace.store import Workspace

if TYPE_CHECKING:
    from resokit_qgis.algorithms.compare_wards import CompareWards


class Run:
    """What one run was asked: `numbers` by input are those of the rows where only a part of a layer is read, `own` is
    the workspace whose drawings are used, if any; `rules` hold for small numbers.
    """

    def __init__(
        self,
        algorithm: CompareWards,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
        numbers: Mapping[str, Mapping[int, int]],
        own: Workspace | None,
        rules: Rules,
    ) -> None:
        self._algorithm = algorithm
        self._parameters = parameters
        self._context = context
        self._feedback = feedback
        self._numbers = numbers
        self._own = own
        self._rules = rules
        self._transforms = context.transformContext()

    def outputs(self) -> dict[str, Any]:
        """Compute, and write everything that is asked for."""
        neighbourhoods = self._source(self._algorithm.NEIGHBOURHOOD)
        told = (self._algorithm.OUTPUT, self._algorithm.REPORT)
        check_neighbourhoods(neighbourhoods, told, self._parameters, self._context)
        compared = self._compare(neighbourhoods)
        report = compare_report.report(compared, neighbourhoods.sourceCrs())
        made = self._from_drawings(compared, report)
        tick = self._tick(95, 100)
        tick(0.0)
        columns = Columns(compare_table.FIELDS)
        made.update(self._write(self._algorithm.OUTPUT, columns, compare_table.features(compared)))
        made.update(self._algorithm.write_report(report, self._parameters, self._context))
        tick(1.0)
        return made

    def _compare(self, neighbourhoods: QgsProcessingFeatureSource) -> Compared:
        crs = metric_crs(neighbourhoods.sourceCrs(), extents(neighbourhoods))
        wards = self._wards(crs, self._tick(0, 20))
        has_threshold = "threshold" in neighbourhoods.fields().names()
        lived = read_areas(
            neighbourhoods,
            ("threshold",) if has_threshold else (),
            crs,
            self._transforms,
            self._tick(20, 30),
            self._numbers[self._algorithm.NEIGHBOURHOOD],
        )
        self._feedback.pushInfo(measured_in(crs, neighbourhoods.sourceCrs()))
        comparison = compare(lived.geometries, wards.geometries, self._tick(30, 45))
        distances = _distances(lived.geometries, wards.geometries, comparison, self._tick(45, 55))
        people = self._people(crs, self._tick(55, 65))
        told = None
        if people is not None:
            there = compare_people(
                lived.geometries, wards.geometries, comparison, people.population, self._tick(65, 75)
            )
            told = tell(comparison, there, self._rules)
        codes, names = self._names(wards)
        thresholds = [compare_table.number(values["threshold"]) if has_threshold else None for values in lived.values]
        return Compared(crs, lived, wards, thresholds, codes, names, comparison, distances, people, told)

    def _wards(self, crs: QgsCoordinateReferenceSystem, tick: Tick) -> Areas:
        source = self._source(self._algorithm.WARDS)
        return read_areas(
            source, self._ward_fields(), crs, self._transforms, tick, self._numbers[self._algorithm.WARDS]
        )

    def _ward_fields(self) -> tuple[str, str]:
        """The fields of the code and of the name, the last perhaps empty."""
        return self._text(self._algorithm.CODE_FIELD), self._text(self._algorithm.NAME_FIELD)

    def _names(self, wards: Areas) -> tuple[Sequence[str], Sequence[str]]:
        """The codes and the names of `wards`; empty names where no field is chosen."""
        code, name = self._ward_fields()
        codes = normalised([values[code] for values in wards.values])
        return codes, [text_of(values[name]) if name else "" for values in wards.values]

    def _people(self, crs: QgsCoordinateReferenceSystem, tick: Tick) -> People | None:
        """The population, None where none is given."""
        name = self._algorithm.POPULATION
        source = self._algorithm.parameterAsSource(self._parameters, name, self._context)
        if source is None:
            return None
        field = self._text(self._algorithm.POPULATION_FIELD)
        return read_people(source, field, crs, self._transforms, tick, self._numbers[name])

    def _from_drawings(self, compared: Compared, report: Report) -> dict[str, Any]:
        """Make and write what is asked for of the drawings, and add it to `report`."""
        each, shape = self._algorithm.PER_DRAWING, self._algorithm.BLOCK_SHAPE
        wanted = tuple(name for name in (each, shape) if self._parameters.get(name))
        if not wanted:
            return {}
        check_one_by_one(each, self._parameters, self._context)
        source = self._source(self._algorithm.DRAWINGS)
        field = self._text(self._algorithm.PARTICIPANT_FIELD)
        if self._own is not None and not field:
            field = "participant_id"
        numbers = self._numbers[self._algorithm.DRAWINGS]
        drawings = drawings_source.read(source, self._own, field, "", self._transforms, self._tick(75, 80), numbers)
        audience = compare_drawings.check_people(drawings, self._rules)
        leave = (shape, self._algorithm.REPORT)
        check_surfaces(leave, source.sourceName(), audience, self._parameters, self._context)
        made = self._write_each(drawings, compared) if each in wanted else {}
        built = None
        if shape in wanted:
            blocks = self._source(self._algorithm.BLOCKS)
            crs = blocks.sourceCrs()
            areas = read_areas(
                blocks, (), drawings.crs, self._transforms, self._tick(87, 91), self._numbers[self._algorithm.BLOCKS]
            )
            threshold = Fraction(
                str(self._algorithm.parameterAsDouble(self._parameters, self._algorithm.BLOCK_THRESHOLD, self._context))
            )
            way = QgsCoordinateTransform(drawings.crs, crs, self._transforms)
            built = compare_drawings.block_shape(
                drawings, areas, threshold, audience, self._rules, way, self._tick(91, 95)
            )
            *_figures, of_blocks = built.attributes()
            check_surfaces(leave, source.sourceName(), Audience(of_blocks), self._parameters, self._context)
            made.update(self._write(shape, Columns(compare_drawings.BUILT, Qgis.WkbType.MultiPolygon, crs), [built]))
        compare_drawings.say_drawings(report, drawings, built, self._rules)
        return made

    def _write_each(self, drawings: Drawings, compared: Compared) -> dict[str, Any]:
        wards = compared.wards
        if drawings.crs != compared.crs:
            wards = self._wards(drawings.crs, self._tick(80, 83))
        codes, names = self._names(wards)
        rows = compare_drawings.each_drawing(drawings, wards, codes, names, self._rules, self._tick(83, 87))
        return self._write(self._algorithm.PER_DRAWING, Columns(compare_drawings.EACH), rows)

    def _write(self, name: str, columns: Columns, features: Any) -> dict[str, str]:
        return write_sink(self._algorithm, name, columns, features, self._parameters, self._context)

    def _source(self, name: str) -> QgsProcessingFeatureSource:
        source = self._algorithm.parameterAsSource(self._parameters, name, self._context)
        if source is None:
            raise QgsProcessingException(self._algorithm.invalidSourceError(self._parameters, name))
        return source

    def _text(self, name: str) -> str:
        return str(self._algorithm.parameterAsString(self._parameters, name, self._context))

    def _tick(self, begin: float, end: float) -> Tick:
        return ticker(self._feedback, begin, end)


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
