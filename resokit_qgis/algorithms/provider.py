"""The Processing provider: everything that Resokit computes, for dialogs, models, scripts and qgis_process."""

from __future__ import annotations

from qgis.core import QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from resokit_qgis import paths


class ResokitProvider(QgsProcessingProvider):
    """Holds our algorithms under the stable id `resokit`."""

    def id(self) -> str:
        return "resokit"

    def name(self) -> str:
        return "Resokit"

    def icon(self) -> QIcon:
        return QIcon(paths.icon("resokit"))

    def loadAlgorithms(self) -> None:
        from resokit_qgis.algorithms.agreement_report import AgreementReport
        from resokit_qgis.algorithms.compare_wards import CompareWards
        from resokit_qgis.algorithms.create_workspace import CreateWorkspace
        from resokit_qgis.algorithms.demo_workspace import DemoWorkspace
        from resokit_qgis.algorithms.estimate_indicators import EstimateIndicators
        from resokit_qgis.algorithms.export_result import ExportResult
        from resokit_qgis.algorithms.import_drawings import ImportDrawings
        from resokit_qgis.algorithms.import_indicators import ImportIndicators
        from resokit_qgis.algorithms.import_wards import ImportWards
        from resokit_qgis.algorithms.indicator_layer import IndicatorLayer
        from resokit_qgis.algorithms.lived_neighbourhood import LivedNeighbourhood
        from resokit_qgis.algorithms.neighbourhood_map import NeighbourhoodMap
        from resokit_qgis.algorithms.organisation_maps import OrganisationMaps
        from resokit_qgis.algorithms.small_numbers import SmallNumbers

        for algorithm in (
            CreateWorkspace,
            ImportDrawings,
            ImportWards,
            ImportIndicators,
            LivedNeighbourhood,
            CompareWards,
            AgreementReport,
            IndicatorLayer,
            EstimateIndicators,
            ExportResult,
            NeighbourhoodMap,
            OrganisationMaps,
            SmallNumbers,
            DemoWorkspace,
        ):
            self.addAlgorithm(algorithm())
