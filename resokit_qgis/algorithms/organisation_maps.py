"""resokit:organisationmaps: for each organisation its own neighbourhood map, as a PDF."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputVariant,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterString,
)

from resokit_qgis.algorithms import map_parameters
from resokit_qgis.algorithms.base import ResokitAlgorithm, ticker
from resokit_qgis.errors import QT_TRANSLATE_NOOP, ResokitError
from resokit_qgis.i18n import translate


class OrganisationMaps(ResokitAlgorithm):
    """Print a neighbourhood map for each organisation: its ties, and what they reach."""

    ORGANISATIONS = "ORGANISATIONS"
    FOLDER = "FOLDER"
    FILES = "FILES"
    COUNT = "COUNT"

    def name(self) -> str:
        return "organisationmaps"

    def displayName(self) -> str:
        return translate("Resokit", "Organisation maps")

    def shortHelpString(self) -> str:
        return translate(
            "Resokit",
            "Prints a neighbourhood map for each organisation of the workspace, one PDF each: the organisation, its ties, the public "
            "places, and key figures as far as each of them consents: a name, a role, or nobody. "
            "The newest lived neighbourhood is shown; the streets come from the group “Base map” of the workspace's project.",
        )

    def flags(self) -> Qgis.ProcessingAlgorithmFlags:
        # Layouts belong to the main thread.
        return super().flags() | Qgis.ProcessingAlgorithmFlag.NoThreading

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.add_workspace()
        self.add(
            QgsProcessingParameterString(
                self.ORGANISATIONS, translate("Resokit", "Only these organisations"), optional=True
            ),
            translate("Resokit", "Names, with semicolons between them; empty prints a map for each organisation."),
        )
        map_parameters.add_page(self)
        self.add(
            QgsProcessingParameterFolderDestination(self.FOLDER, translate("Resokit", "Folder for the maps")),
            translate("Resokit", "One PDF for each organisation is written here, named after it."),
        )
        self.addOutput(QgsProcessingOutputVariant(self.FILES, translate("Resokit", "Maps")))
        self.addOutput(QgsProcessingOutputNumber(self.COUNT, translate("Resokit", "Number of maps")))

    def compute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        # Here, because the provider is loaded at the start of QGIS.
        from resokit_qgis.layouts import content, pdf, printing

        workspace = self.workspace(parameters, context)
        wanted = self.parameterAsString(parameters, self.ORGANISATIONS, context)
        chosen = _chosen(workspace.rows("organisations"), wanted)
        neighbourhood = content.neighbourhood_row(workspace, "")
        folder = Path(self.parameterAsString(parameters, self.FOLDER, context))
        language = map_parameters.language(self, parameters, context)
        page = map_parameters.chosen_page(self, parameters, context)
        tick = ticker(feedback)
        named = _named(chosen, pdf.file_name)
        for _row, name in named:
            pdf.check_free(folder / name)
        # All are made before the first takes its place: a cancel leaves the folder as it was.
        with pdf.staging(folder) as staging:
            for number, (row, name) in enumerate(named):
                tick(number / len(named))
                said = content.gather(workspace, neighbourhood, language, row["id"])
                printing.print_map(workspace, said, page, staging / name)
            tick(1.0)
            for _row, name in named:
                pdf.put(staging / name, folder / name)
        files = [str(folder / name) for _row, name in named]
        feedback.pushInfo("\n".join(files))
        return {self.FILES: files, self.COUNT: len(files), self.FOLDER: str(folder)}


def _chosen(rows: Sequence[Mapping[str, Any]], wanted: str) -> list[Mapping[str, Any]]:
    """The organisations whose names stand in `wanted`, between semicolons, or all of them, by name."""
    if not rows:
        raise ResokitError(
            QT_TRANSLATE_NOOP(
                "Resokit", "This workspace has no organisations yet. Add them to the layer “Organisations” first."
            )
        )
    known = {str(row["name"]) for row in rows}
    # A name may hold a semicolon itself.
    parts = [wanted] if wanted in known else wanted.split(";")
    names = [part.strip() for part in parts if part.strip()]
    unknown = [name for name in names if name not in known]
    if unknown:
        raise ResokitError(
            QT_TRANSLATE_NOOP("Resokit", "There is no organisation “{name}” in this workspace. It has: {names}."),
            name=unknown[0],
            names=", ".join(sorted(known)),
        )
    return sorted((row for row in rows if not names or row["name"] in names), key=lambda row: str(row["name"]))


def _named(rows: Sequence[Mapping[str, Any]], file_name: Callable[[str], str]) -> list[tuple[Mapping[str, Any], str]]:
    """Each row with a file name of its own, made by `file_name`: two organisations of one name get a number."""
    taken: set[str] = set()
    named = []
    for row in rows:
        stem = name = file_name(str(row["name"]))
        number = 1
        while name.casefold() in taken:
            number += 1
            name = f"{stem} ({number})"
        taken.add(name.casefold())
        named.append((row, name + ".pdf"))
    return named
