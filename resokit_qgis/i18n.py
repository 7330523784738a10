"""Texts in the language of the user, or in the language a map or workspace asks for.

Two languages are at work: the one of QGIS, in which dialogs and messages speak (`translate`), and the one of a
workspace or a print, which may differ (`Speaker`): a Dutch-speaking worker prints a French map.
"""

from __future__ import annotations

import sys

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QTranslator

from resokit_qgis import paths
from resokit_qgis.errors import MissingLibraryError, ResokitError

CONTEXT = "Resokit"
LANGUAGES = ("en", "nl", "fr")


def translate(context: str, text: str) -> str:
    """`text` in the language of QGIS; `context` is always "Resokit"."""
    return QCoreApplication.translate(context, text)


def sentence(error: ResokitError) -> str:
    """The sentence of `error` in the language of QGIS."""
    return translate(CONTEXT, error.sentence).format(**error.parameters)


def details(error: ResokitError) -> list[str]:
    """The further sentences of `error`, in the language of QGIS; for a missing library how to get it on this platform."""
    further = [translate(CONTEXT, literal).format(**parameters) for literal, parameters in error.details]
    return [*further, _way_to_get(error.library)] if isinstance(error, MissingLibraryError) else further


def _way_to_get(library: str) -> str:
    if sys.platform.startswith("win"):
        return translate("Resokit", "On Windows, install QGIS with the OSGeo4W installer and choose “qgis-full”.")
    if sys.platform == "darwin":
        return translate("Resokit", "On macOS, install the newest QGIS from qgis.org.")
    way = translate(
        "Resokit",
        "On Linux, install it for the Python that QGIS uses: your system's package python3-{library} where that is new "
        "enough, else with: {command}",
    )
    # A shapely that is built here works with the GEOS of QGIS; a ready-made one brings another.
    source = "--no-binary shapely " if library == "shapely" else ""
    # Packages are called by a dash what Python imports by an underscore.
    package = library.replace("_", "-")
    return way.format(library=package, command=f"pip install {source}{package}")


def interface_language() -> str:
    """The language QGIS runs in where we speak it, English elsewhere."""
    code = QgsApplication.locale()[:2]
    return code if code in LANGUAGES else "en"


class Speaker:
    """Speaks one of our languages, whatever QGIS itself speaks."""

    def __init__(self, language: str) -> None:
        self.language = language if language in LANGUAGES else "en"
        self._translator: QTranslator | None = None
        if self.language != "en":
            translator = QTranslator()
            if translator.load(str(paths.translation(self.language))):
                self._translator = translator

    def translate(self, context: str, text: str) -> str:
        """`text` in this language; `context` is always "Resokit"."""
        # As bytes: a translator takes str in ASCII only, and our texts have “quotes” and accents.
        found = self._translator.translate(context.encode(), text.encode()) if self._translator else ""
        return found or text


def install_translator() -> QTranslator | None:
    """Make QGIS speak our texts in its own language; returns what `remove_translator` takes back out."""
    translator = QTranslator()
    if interface_language() == "en" or not translator.load(str(paths.translation(interface_language()))):
        return None
    QCoreApplication.installTranslator(translator)
    return translator


def remove_translator(translator: QTranslator | None) -> None:
    if translator is not None:
        QCoreApplication.removeTranslator(translator)
