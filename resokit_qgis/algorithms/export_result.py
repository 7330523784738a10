"""resokit:exportresult: a kept lived neighbourhood as a file, for the team or, in the folder `exports`, for everybody."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterString,
)

from resokit_qgis.algorithms.base import ResokitAlgorithm, ticker
from resokit_qgis.algorithms.destinations import is_export
from resokit_qgis.algorithms.rules_in_force import rules_in_force
from resokit_qgis.errors import QT_TRANSLATE_NOOP, ResokitError
from resokit_qgis.i18n import translate

_FORMATS = (".gpkg", ".geojson", ".csv", ".xlsx")


class ExportResult(ResokitAlgorithm):
    """Writes what a result says, in the format that the name of the file asks for."""

    RESULT = "RESULT"
    LEVEL = "LEVEL"
    WARDS = "WARDS"
    FILE = "FILE"

    def name(self) -> str:
        return "exportresult"

    def displayName(self) -> str:
        return translate("Resokit", "Export a result")

    def tags(self) -> list[str]:
        return translate("Resokit", "export,result,neighbourhood,GeoPackage,GeoJSON,CSV,Excel,xlsx").split(",")

    def shortHelpString(self) -> str:
        return translate(
            "Resokit",
            "Writes a lived neighbourhood that was kept in a workspace to a file, with how it was made.\n\n"
            "A GeoPackage has its line, its levels, the agreement of the drawings, the difference with the wards, the wards with their "
            "shares, the estimates and the recipe. GeoJSON has the levels, in WGS 84. CSV has the table of the wards. A workbook (.xlsx) "
            "has sheets of wards, estimates and recipe.\n\n"
            "What goes into the folder “exports” of a workspace may be given away: there are no levels and no ground in it that would tell "
            "what one person drew, and a result for the team only is refused. Any other folder is for the team.",
        )

    def initAlgorithm(self, config: dict[str, Any] | None = None) -> None:
        self.add_workspace()
        self.add(
            QgsProcessingParameterString(self.RESULT, translate("Resokit", "Lived neighbourhood"), optional=True),
            translate(
                "Resokit",
                "The name under which it was kept, which takes the newest of that name, or its key; empty takes the newest of all.",
            ),
        )
        self.add(
            QgsProcessingParameterString(self.LEVEL, translate("Resokit", "Level of the wards"), optional=True),
            translate(
                "Resokit", "The level of the wards that it is laid beside; empty takes the one with the most figures."
            ),
        )
        self.add(
            QgsProcessingParameterString(self.WARDS, translate("Resokit", "Wards beside it"), optional=True),
            translate(
                "Resokit",
                "Codes of wards with commas between them, for the difference and for the figures of the wards; empty takes those that it touches.",
            ),
        )
        self.add(
            QgsProcessingParameterFileDestination(
                self.FILE,
                translate("Resokit", "File"),
                translate(
                    "Resokit", "GeoPackage (*.gpkg);;GeoJSON (*.geojson);;CSV table (*.csv);;Excel workbook (*.xlsx)"
                ),
            ),
            translate("Resokit", "Its ending decides the format: .gpkg, .geojson, .csv or .xlsx."),
        )
        self.add_report()

    def prepare(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        self._rules = rules_in_force(self, parameters, context)

    def compute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        # Here and not at the top: what computes is not needed to start QGIS.
        from resokit_qgis.algorithms import export_report
        from resokit_qgis.analysis import disclosure
        from resokit_qgis.i18n import Speaker
        from resokit_qgis.layouts.origin import origin
        from resokit_qgis.layouts.pdf import put, staging
        from resokit_qgis.workspace import kept, result_sheets
        from resokit_qgis.workspace.drawn import read_drawn

        self.check_report(parameters, context)
        file = _checked(Path(self.parameterAsFileOutput(parameters, self.FILE, context)))
        workspace = self.workspace(parameters, context)
        rules = disclosure.strictest([self._rules, workspace.rules])
        result = kept.find(workspace, self.parameterAsString(parameters, self.RESULT, context).strip())
        codes = self.parameterAsString(parameters, self.WARDS, context)
        asked = result_sheets.Asked(
            self.parameterAsString(parameters, self.LEVEL, context).strip(),
            [code.strip() for code in codes.split(",") if code.strip()],
            any(is_export(parameters, name, context) for name in (self.FILE, self.REPORT)),
            origin(Speaker(workspace.language), result.line),
        )
        if asked.for_all:
            kept.check_consent(result, read_drawn(workspace, ticker(feedback, 0, 10)))
        transforms = context.transformContext()
        sheets = result_sheets.gather(workspace, result, asked, rules, transforms, ticker(feedback, 10, 90))
        if result.why_kept_in(rules) is not None:
            feedback.pushWarning(translate("Resokit", disclosure.TEAM_ONLY))
        elif asked.for_all:
            feedback.pushInfo(
                translate("Resokit", "What would tell of one or two people is not in it, and may be given away so.")
            )
        tick = ticker(feedback, 90, 100)
        tick(0.0)
        with staging(file.parent) as folder:
            _write_as(folder / file.name, sheets, result.name, transforms)
            tick(0.5)
            put(folder / file.name, file)
        report = export_report.report(result, sheets, asked.said)
        return {self.FILE: str(file), **self.write_report(report, parameters, context)}


def _checked(file: Path) -> Path:
    if file.suffix.lower() not in _FORMATS:
        raise ResokitError(
            QT_TRANSLATE_NOOP(
                "Resokit",
                "The ending of “{file}” does not say what to write. Give a name that ends in .gpkg, .geojson, .csv or .xlsx.",
            ),
            file=file.name,
        )
    return file


def _write_as(file: Path, sheets: Any, name: str, transforms: Any) -> None:
    """Write what of `sheets` goes into the format that `file` asks for. `name` is that of the result."""
    from resokit_qgis.workspace import result_sheets
    from resokit_qgis.workspace.sheets import write_csv, write_geojson, write_geopackage, write_workbook

    ending = file.suffix.lower()
    if ending == ".gpkg":
        write_geopackage(file, list(sheets.values()))
    elif ending == ".geojson":
        write_geojson(file, sheets[result_sheets.LEVEL_SHEET], transforms)
    elif ending == ".xlsx":
        tables = (result_sheets.WARDS, result_sheets.ESTIMATES, result_sheets.RECIPE)
        write_workbook(file, [sheets[table] for table in tables if table in sheets])
    elif result_sheets.WARDS in sheets:
        write_csv(file, sheets[result_sheets.WARDS])
    else:
        raise ResokitError(
            QT_TRANSLATE_NOOP(
                "Resokit",
                "A table of wards was asked for, and “{name}” touches none in this workspace. Import the wards first, or choose another format.",
            ),
            name=name,
        )
