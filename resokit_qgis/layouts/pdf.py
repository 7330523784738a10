"""A layout on disk as a PDF whose text is text: whole, or not at all."""

from __future__ import annotations

import os
import re
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from qgis.core import Qgis, QgsLayoutExporter, QgsPrintLayout

from resokit_qgis.errors import QT_TRANSLATE_NOOP, ResokitError

_UNFIT = re.compile(r"[^\w .()-]+")
_RESERVED = re.compile(r"(?:con|prn|aux|nul|com\d|lpt\d)(?:\..*)?", re.IGNORECASE)
"""Names that Windows keeps for its devices."""


def file_name(text: str) -> str:
    """`text` as a file name that every system takes: letters, digits, spaces, dots and dashes, 80 at most."""
    fit = _UNFIT.sub("_", text).strip(" ._")[:80].strip(" .")
    return "_" + fit if not fit or _RESERVED.fullmatch(fit) else fit


def check_name(path: Path) -> None:
    """Raise `ResokitError` unless `path` is for a PDF: a map never takes the place of another kind of file."""
    if path.suffix.lower() != ".pdf" or path.is_dir():
        raise ResokitError(
            QT_TRANSLATE_NOOP(
                "Resokit", "A map is a PDF, so “{file}” cannot be its name. Give a name that ends in .pdf."
            ),
            file=path.name,
        )


@contextmanager
def staging(folder: Path) -> Iterator[Path]:
    """A temporary folder inside `folder`, which is made where it is missing; it is gone afterwards."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        made = Path(tempfile.mkdtemp(prefix=".resokit-", dir=folder))
    except OSError as error:
        raise ResokitError(
            QT_TRANSLATE_NOOP("Resokit", "Nothing can be written in {folder}: {reason}. Choose another folder."),
            folder=str(folder),
            reason=error.strerror or str(error),
        ) from error
    try:
        yield made
    finally:
        shutil.rmtree(made)


def check_free(path: Path) -> None:
    """Raise `ResokitError` where something stands at `path` that a map cannot take the place of."""
    if path.exists() and (path.is_dir() or not os.access(path, os.W_OK)):
        raise ResokitError(
            QT_TRANSLATE_NOOP(
                "Resokit", "{file} stands in the way and cannot be replaced. Move it, or choose another folder."
            ),
            file=path.name,
        )


def put(made: Path, path: Path) -> None:
    """Move the finished `made` to `path`, in one step; `ResokitError` where what stands there cannot be replaced."""
    try:
        made.replace(path)
    except OSError as error:
        raise ResokitError(
            QT_TRANSLATE_NOOP(
                "Resokit", "{file} cannot be replaced, it may be open in another program. Close it there and try again."
            ),
            file=path.name,
        ) from error


def export(layout: QgsPrintLayout, path: Path) -> None:
    """Write `layout` to `path`, a new file; `ResokitError` where QGIS cannot."""
    settings = QgsLayoutExporter.PdfExportSettings()
    settings.textRenderFormat = Qgis.TextRenderFormat.AlwaysText
    settings.forceVectorOutput = True
    settings.exportMetadata = True
    result = QgsLayoutExporter(layout).exportToPdf(str(path), settings)
    if result != QgsLayoutExporter.ExportResult.Success:
        raise ResokitError(
            QT_TRANSLATE_NOOP("Resokit", "{file} could not be made (QGIS says: {reason})."),
            file=path.name,
            reason=str(result),
        )
