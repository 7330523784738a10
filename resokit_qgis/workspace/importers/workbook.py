"""One sheet of an Excel workbook (xlsx) as texts, through GDAL, which every QGIS brings along.

GDAL gives what a cell holds and not how it looks. What would be lost by that, and could make a figure wrong, is looked
up in the parts of the workbook: formulas without a result, numbers that were typed as text, and percentages.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from osgeo import gdal

from resokit_qgis.analysis import libraries
from resokit_qgis.errors import QT_TRANSLATE_NOOP, ResokitError
from resokit_qgis.workspace.geopackage import loud_gdal
from resokit_qgis.workspace.importers.codes import listed
from resokit_qgis.workspace.importers.outcome import Told
from resokit_qgis.workspace.importers.workbook_parts import check_size, look_into

_OPTIONS = {"OGR_XLSX_HEADERS": "DISABLE", "OGR_XLSX_FIELD_TYPES": "STRING"}
_ROWS_AT_ONCE = 8192
"""A batch holds every text of a column in the width of its longest."""
KNOWN_SHEETS = ("gegevens", "données", "donnees", "data")
"""What exports call the sheet with the figures, beside sheets that explain them."""


@dataclass(frozen=True)
class Sheet:
    """The sheet called `sheet`: a list of texts for each column, from the first row on. `point`: see `TextTable`."""

    sheet: str
    columns: list[list[str]]
    point: bool
    remarks: tuple[Told, ...]


def read_workbook(path: Path, wanted: str = "") -> Sheet:
    """The sheet `wanted` of the workbook at `path`, or the one that is meant where that is clear.

    Clear is: the only one that is not empty, or else the only one that has a name of `KNOWN_SHEETS`. Raises `ResokitError`
    where it is not clear, there is no such sheet, the workbook cannot be read or a formula in it has no result.
    """
    check_size(path)
    with loud_gdal(), _options():
        try:
            dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR | gdal.OF_READONLY, allowed_drivers=["XLSX"])
            layers = [dataset.GetLayer(index) for index in range(dataset.GetLayerCount())]
            filled = [layer.GetName() for layer in layers if layer.GetFeatureCount() > 0]
            name = _chosen(path.name, [layer.GetName() for layer in layers], filled, wanted)
            columns = _texts(dataset.GetLayerByName(name))
        except RuntimeError as error:
            raise ResokitError(
                QT_TRANSLATE_NOOP(
                    "Resokit",
                    "{file} cannot be read as an Excel workbook, perhaps because it is damaged or has a password. Open it in your spreadsheet, save it as xlsx without a password or as CSV (UTF-8), and import that.",
                ),
                file=path.name,
            ) from error
    parts = look_into(path, name)
    remarks = []
    if len(filled) > 1:
        remarks.append(
            Told(
                QT_TRANSLATE_NOOP("Resokit", "The sheet “{sheet}” of {file} was read."),
                {"sheet": name, "file": path.name},
            )
        )
    if parts.percentages:
        remarks.append(
            Told(
                QT_TRANSLATE_NOOP(
                    "Resokit",
                    "The spreadsheet shows cells of these columns as percentages: {columns}. Their figures are kept as they are stored: 12,5 % as 0.125.",
                ),
                {"columns": listed(parts.percentages)},
            )
        )
    return Sheet(name, columns, not parts.typed_numbers, tuple(remarks))


def _chosen(file: str, names: Sequence[str], filled: Sequence[str], wanted: str) -> str:
    if wanted:
        for name in names:
            if name.casefold() == wanted.casefold():
                return name
        raise ResokitError(
            QT_TRANSLATE_NOOP("Resokit", "{file} has no sheet “{sheet}”. Its sheets are: {sheets}."),
            file=file,
            sheet=wanted,
            sheets=", ".join(names),
        )
    if not filled:
        raise ResokitError(
            QT_TRANSLATE_NOOP("Resokit", "{file} has no rows below its heading. Export it again, with its figures."),
            file=file,
        )
    known = [name for name in filled if name.strip().casefold() in KNOWN_SHEETS]
    candidates = known or filled
    if len(candidates) > 1:
        raise ResokitError(
            QT_TRANSLATE_NOOP(
                "Resokit", "{file} has several sheets: {sheets}. Give the name of the one with the figures as SHEET."
            ),
            file=file,
            sheets=", ".join(filled),
        )
    return candidates[0]


def _texts(layer: Any) -> list[list[str]]:
    """The columns of `layer`; what GDAL holds itself comes over in batches, not cell by cell."""
    libraries.load("numpy")
    columns: list[list[str]] = [[] for _ in range(layer.GetLayerDefn().GetFieldCount())]
    options = ["INCLUDE_FID=NO", "USE_MASKED_ARRAYS=NO", f"MAX_FEATURES_IN_BATCH={_ROWS_AT_ONCE}"]
    for batch in layer.GetArrowStreamAsNumPy(options=options):
        for column, values in zip(columns, batch.values(), strict=True):
            column.extend([value.decode("utf-8") for value in values.tolist()])
    return columns


@contextmanager
def _options() -> Iterator[None]:
    """GDAL's options for the block, in this thread; those of QGIS come back after it."""
    before = {name: gdal.GetThreadLocalConfigOption(name) for name in _OPTIONS}
    for name, value in _OPTIONS.items():
        gdal.SetThreadLocalConfigOption(name, value)
    try:
        yield
    finally:
        for name, value in before.items():
            gdal.SetThreadLocalConfigOption(name, value)
