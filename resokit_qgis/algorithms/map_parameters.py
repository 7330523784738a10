"""The parameters that both map algorithms share: paper, orientation and language."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingParameterEnum

from resokit_qgis import i18n
from resokit_qgis.algorithms.base import ResokitAlgorithm
from resokit_qgis.i18n import translate
from resokit_qgis.layouts import page
from resokit_qgis.layouts.page import Page

PAPER = "PAPER"
ORIENTATION = "ORIENTATION"
LANGUAGE = "LANGUAGE"


def add_language(algorithm: ResokitAlgorithm, tip: str) -> None:
    algorithm.add(
        QgsProcessingParameterEnum(
            LANGUAGE,
            translate("Resokit", "Language"),
            options=list(i18n.LANGUAGES),
            defaultValue=i18n.interface_language(),
            usesStaticStrings=True,
        ),
        tip,
    )


def add_page(algorithm: ResokitAlgorithm) -> None:
    """Add PAPER, ORIENTATION and LANGUAGE; their values are plain words, stable in scripts."""
    algorithm.add(
        QgsProcessingParameterEnum(
            PAPER, translate("Resokit", "Paper"), options=list(page.PAPERS), defaultValue="A4", usesStaticStrings=True
        ),
        translate("Resokit", "The size of the sheet."),
    )
    algorithm.add(
        QgsProcessingParameterEnum(
            ORIENTATION,
            translate("Resokit", "Orientation"),
            options=list(page.ORIENTATIONS),
            defaultValue="landscape",
            usesStaticStrings=True,
        ),
        translate("Resokit", "Landscape has the lists beside the map, portrait below it."),
    )
    add_language(algorithm, translate("Resokit", "The language of the words on the map."))


def language(algorithm: ResokitAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext) -> str:
    return str(algorithm.parameterAsEnumString(parameters, LANGUAGE, context))


def chosen_page(algorithm: ResokitAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext) -> Page:
    return page.page(
        algorithm.parameterAsEnumString(parameters, PAPER, context),
        algorithm.parameterAsEnumString(parameters, ORIENTATION, context),
    )
