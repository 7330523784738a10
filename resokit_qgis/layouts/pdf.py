"""A layout on disk as a PDF whose text is text: whole, or not at all."""

from __future__ import annotations

import os
import re
import tempfile
from pathlib import Path

from qgis.core import Qgis, QgsLayoutExporter, QgsPrintLayout

from resokit_qgis.errors import QT_TRANSLATE_NOOP, ResokitError

_UNFIT = re.compile(r"[^\w .()-]+")


def file_name(text: str) -> str:
    """`text` as a file name that every system takes: letters, digits, spaces, dots and dashes, 80 at most."""
    fit = _UNFIT.sub("_", text).strip(" ._")[:80].strip(" .")
    return fit or "_"


def export(layout: QgsPrintLayout, path: Path) -> None:
    """Write `layout` to `path` through a temporary file beside it; `ResokitError` where that cannot be."""
    settings = QgsLayoutExporter.PdfExportSettings()
    settings.textRenderFormat = Qgis.TextRenderFormat.AlwaysText
    settings.forceVectorOutput = True
    settings.exportMetadata = True
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(prefix=".resokit-", suffix=".pdf", dir=path.parent)
    except OSError as error:
        raise ResokitError(
            QT_TRANSLATE_NOOP("Resokit", "Nothing can be written in {folder}: {reason}. Choose another folder."),
            folder=str(path.parent),
            reason=error.strerror or str(error),
        ) from error
    os.close(handle)
    temporary = Path(name)
    try:
        result = QgsLayoutExporter(layout).exportToPdf(str(temporary), settings)
        if result != QgsLayoutExporter.ExportResult.Success:
            raise ResokitError(
                QT_TRANSLATE_NOOP("Resokit", "{file} could not be made (QGIS says: {reason})."),
                file=path.name,
                reason=str(result),
            )
        # mkstemp lets nobody else read it; a map is made to be shared.
        temporary.chmod(0o644)
        temporary.replace(path)
    except OSError as error:
        raise ResokitError(
            QT_TRANSLATE_NOOP(
                "Resokit", "{file} cannot be replaced, it may be open in another program. Close it there and try again."
            ),
            file=path.name,
        ) from error
    finally:
        temporary.unlink(missing_ok=True)
