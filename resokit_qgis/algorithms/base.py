"""What every Resokit algorithm shares: its group, its parameters' help, and how it ends when something is wrong."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
)
from qgis.PyQt.QtGui import QIcon

from resokit_qgis import i18n, paths
from resokit_qgis.algorithms.destinations import check_destinations, nothing_left
from resokit_qgis.algorithms.report import Report
from resokit_qgis.algorithms.vector_input import check_input
from resokit_qgis.analysis.progress import Tick
from resokit_qgis.errors import QT_TRANSLATE_NOOP, CancelledError, ResokitError
from resokit_qgis.i18n import translate
from resokit_qgis.log import logger
from resokit_qgis.workspace.store import Workspace, open_workspace


class ResokitAlgorithm(QgsProcessingAlgorithm):
    """Base of our algorithms. A subclass gives names, parameters and `compute`; errors are handled here."""

    WORKSPACE = "WORKSPACE"
    REPORT = "REPORT"
    VECTOR_INPUTS: tuple[str, ...] = ()
    """The parameters that take a vector layer: only local ones are opened."""

    def createInstance(self) -> ResokitAlgorithm:
        return type(self)()

    def icon(self) -> QIcon:
        return QIcon(paths.icon("resokit"))

    def prepare(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        """Take from layers what `compute` needs: they live in the main thread, and it may run in another.

        May raise `ResokitError`, as `compute` may.
        """

    def compute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Do the work and return the outputs. May raise `ResokitError` and `CancelledError`."""
        raise TypeError(f"{type(self).__name__} does not say what to compute")

    def checkParameterValues(self, parameters: dict[str, Any], context: QgsProcessingContext) -> tuple[bool, str]:
        # Before QGIS looks: it would open addresses and virtual files to see whether they are layers.
        try:
            self._check_inputs(parameters, context)
        except ResokitError as error:
            return False, i18n.sentence(error)
        return super().checkParameterValues(parameters, context)

    def prepareAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        # An error waits for `processAlgorithm`, because what is raised here never reaches who called.
        self._unprepared: ResokitError | None = None
        try:
            self._check_inputs(parameters, context)
            self.prepare(parameters, context)
        except ResokitError as error:
            self._unprepared = error
        return True

    def _check_inputs(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        for name in self.VECTOR_INPUTS:
            check_input(parameters.get(name), context)

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        try:
            if self._unprepared is not None:
                raise self._unprepared
            check_destinations(self, parameters, context)
            with nothing_left(self, parameters, context):
                return self.compute(parameters, context, feedback)
        except QgsProcessingException:
            raise
        except CancelledError as error:
            raise QgsProcessingException(translate("Resokit", "Cancelled; nothing was changed.")) from error
        except ResokitError as error:
            raise QgsProcessingException(_told(error)) from error
        except Exception as error:
            logger.exception("Unexpected error in %s", self.id())
            raise QgsProcessingException(
                translate(
                    "Resokit",
                    "This is a bug in Resokit, not something you did ({error}). The log panel “Resokit” has the details to report.",
                ).format(error=repr(error))
            ) from error

    def add(self, parameter: QgsProcessingParameterDefinition, tip: str, advanced: bool = False) -> None:
        """Add `parameter` with `tip`, its help in one sentence; dialogs fold those away that are `advanced`."""
        parameter.setHelp(tip)
        if advanced:
            parameter.setFlags(parameter.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
        if not self.addParameter(parameter):
            raise ValueError(f"{self.name()} already has a parameter {parameter.name()}")

    def add_workspace(self, optional: bool = False) -> None:
        self.add(
            QgsProcessingParameterFile(
                self.WORKSPACE, translate("Resokit", "Workspace"), extension="gpkg", optional=optional
            ),
            translate("Resokit", "The .gpkg file of the workspace."),
        )

    def add_report(self) -> None:
        # With the algorithm's name: QGIS lists all reports of a day by this label alone.
        label = f"{translate('Resokit', 'Report')}: {self.displayName()}"
        self.add(
            QgsProcessingParameterFileDestination(
                self.REPORT, label, translate("Resokit", "HTML files (*.html)"), optional=True
            ),
            translate("Resokit", "A page that says what was done, row by row where something was wrong."),
        )

    def workspace(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Workspace:
        """The workspace that the parameters name; `ResokitError` where it cannot be opened."""
        return open_workspace(Path(self.parameterAsFile(parameters, self.WORKSPACE, context)))

    def check_report(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        """Raise `ResokitError` where the report could not be written: to be asked before anything is changed."""
        destination = self.parameterAsFileOutput(parameters, self.REPORT, context)
        if not destination:
            return
        path = Path(destination)
        was_there = path.exists()
        try:
            path.open("a", encoding="utf-8").close()
        except OSError as error:
            raise ResokitError(
                QT_TRANSLATE_NOOP(
                    "Resokit",
                    "The report cannot be written to {file}: {reason}. Choose another place for it. Nothing was changed.",
                ),
                file=destination,
                reason=error.strerror or str(error),
            ) from error
        if not was_there:
            path.unlink()

    def write_report(self, report: Report, parameters: dict[str, Any], context: QgsProcessingContext) -> dict[str, str]:
        """Write `report` where the parameters ask for it; returns the output to add, if any."""
        destination = self.parameterAsFileOutput(parameters, self.REPORT, context)
        if not destination:
            return {}
        Path(destination).write_text(report.html(), encoding="utf-8")
        return {self.REPORT: destination}


def ticker(feedback: QgsProcessingFeedback, begin: float = 0.0, end: float = 100.0) -> Tick:
    """A function for long loops: call it with the fraction done (0 to 1); it raises `CancelledError` on cancel."""

    def tick(fraction: float) -> None:
        if feedback.isCanceled():
            raise CancelledError
        feedback.setProgress(begin + (end - begin) * fraction)

    return tick


def _told(error: ResokitError) -> str:
    """The sentence of `error` and its details."""
    return "\n".join([i18n.sentence(error), *i18n.details(error)])
