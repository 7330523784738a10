"""A look at a file of boundaries without writing anything: what is in it, and what an import would make of it.

Only the head of the file is read, so that a file of 40,000 rows is looked at as quickly as one of 40.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from itertools import islice
from typing import Any

from osgeo import gdal
from qgis.core import Qgis, QgsCoordinateReferenceSystem, QgsCoordinateTransformContext, QgsRectangle, QgsVectorLayer

from resokit_qgis.analysis import libraries
from resokit_qgis.analysis.progress import Tick
from resokit_qgis.analysis.repair import from_wkb, repair_all
from resokit_qgis.errors import QT_TRANSLATE_NOOP, ResokitError
from resokit_qgis.workspace.importers.boundaries import Placer
from resokit_qgis.workspace.importers.codes import text_of
from resokit_qgis.workspace.importers.outcome import Noted, Outcome, Told
from resokit_qgis.workspace.importers.overlaps import share_that_overlaps
from resokit_qgis.workspace.importers.roles import Column, columns_of, speak_of_people
from resokit_qgis.workspace.importers.vector_file import VectorFile, vector_file
from resokit_qgis.workspace.importers.vector_source import Row, VectorSource
from resokit_qgis.workspace.store import Workspace

DRAWINGS, WARDS = "drawings", "wards"

HEAD = 1000
"""Rows that are looked at, or fewer where they are heavy."""
SHOWN = 20
"""Rows that are shown."""
_HEAD_BYTES = 16_000_000
_GUESSED = "CP1252"
"""What old shapefiles of our readers are written in where they do not say, and are no UTF-8."""
_BROKEN = "\ufffd"
"""What stands in the place of a letter that could not be read."""
_FEWEST = 3
_OVERLAPPING = 0.2
"""Share of boundaries that lie in another one from which on people drew them; wards lie side by side."""


@dataclass(frozen=True)
class Asked:
    """What a person has decided about the file: which of its layers, its encoding, its CRS; "" and not valid for nothing."""

    layer: str = ""
    encoding: str = ""
    crs: QgsCoordinateReferenceSystem = field(default_factory=QgsCoordinateReferenceSystem)


@dataclass(frozen=True)
class Look:
    """What is in a file.

    `address` is what an import is given to read the same (a path, with QGIS' options behind it); `layers` are those in the
    file, `layer` the one that was looked at. `count` is the number of rows as the format says it, `rows` the first
    ones, each with its number and its values as texts under `columns`; `values` are those of all rows that were looked at.
    `crs` is the file's own or, with `assumed`, what a GeoJSON without one is taken to be in; not valid where it has
    none. `bounds` are those of the whole file in its own coordinates, `core` of the middle half of the rows looked at,
    which a stray one does not stretch (null for none). `encoding` is known of shapefiles alone; with
    `encoding_guessed` the file does not say it; with `broken` some letters could not be read. `unusable` are the rows
    looked at that an import would refuse, with the reason. `kind` is what the file seems to hold.
    """

    file: VectorFile
    address: str
    layer: str
    count: int
    columns: tuple[Column, ...]
    rows: tuple[tuple[int, tuple[str, ...]], ...]
    values: tuple[tuple[int, Mapping[str, Any]], ...]
    crs: QgsCoordinateReferenceSystem
    assumed: bool
    bounds: QgsRectangle
    core: QgsRectangle
    encoding: str
    encoding_guessed: bool
    broken: bool
    unusable: tuple[Noted, ...]
    kind: str

    @property
    def headings(self) -> tuple[str, ...]:
        return tuple(column.name for column in self.columns)

    @property
    def looked_at(self) -> int:
        return len(self.values)

    def texts(self, column: str) -> list[str]:
        """The values of `column` in the rows that were looked at, as texts."""
        return [text_of(values[column]) for _number, values in self.values]


def look(
    text: str,
    kind: str,
    asked: Asked,
    workspace: Workspace,
    transforms: QgsCoordinateTransformContext,
    tick: Tick,
) -> Look:
    """Look at the file `text` names, to import it as `kind`.

    May be called in any thread; it opens the file itself. Raises `ResokitError` as an import would, where the file cannot
    be read, has no rows or no geometry; `CancelledError` from `tick`.
    """
    tick(0.0)
    file = vector_file(text)
    name = asked.layer or file.chosen or _first_with_geometry(file)
    encoding, guessed = asked.encoding, False
    found = _read(file, name, encoding, kind, tick)
    if not encoding and file.driver == "ESRI Shapefile" and found.broken and not _declared_encoding(file):
        again = _read(file, name, _GUESSED, kind, tick)
        found, encoding, guessed = again, _GUESSED, True
    if file.driver == "ESRI Shapefile":
        encoding = encoding or _declared_encoding(file) or "UTF-8"
    tick(0.6)
    unusable = _unusable(found, asked.crs, workspace, transforms, tick)
    guess = _kind(found, kind)
    tick(1.0)
    return replace(
        found.look,
        encoding=encoding,
        encoding_guessed=guessed,
        unusable=tuple(unusable),
        kind=guess,
    )


def address_of(file: VectorFile, layer: str, encoding: str = "") -> str:
    """What QGIS opens to read `layer` of `file`, where it matters which; `encoding` is for shapefiles."""
    address = str(file.path)
    if len(file.layers) > 1:
        address += f"|layername={layer}"
    if encoding and file.driver == "ESRI Shapefile":
        address += f"|option:ENCODING={encoding}"
    return address


@dataclass(frozen=True)
class _Found:
    """The head of a file, and most of its look."""

    source: VectorSource
    head: list[Row]
    look: Look

    @property
    def broken(self) -> bool:
        return self.look.broken


class _Head:
    """The first rows of a source, for the `Placer`, which asks a source for no more than this."""

    def __init__(self, source: VectorSource, rows: list[Row]) -> None:
        self.crs, self.assumed = source.crs, source.assumed
        self._rows = rows

    def count(self) -> int:
        return max(1, len(self._rows))

    def rows(self) -> Iterator[Row]:
        return iter(self._rows)


def _read(file: VectorFile, chosen: str, encoding: str, kind: str, tick: Tick) -> _Found:
    address = address_of(file, chosen, encoding)
    layer = QgsVectorLayer(address, file.path.stem, "ogr")
    source = VectorSource(layer)
    head = []
    size = 0
    for row in islice(source.rows(), HEAD):
        head.append(row)
        size += len(row.wkb or b"")
        if size > _HEAD_BYTES:
            break
        tick(0.5 * len(head) / HEAD)
    values = [row.attributes for row in head]
    columns = columns_of(source.fields, values, source.unreadable, people=kind == DRAWINGS)
    shown = [(row.number, tuple(text_of(row.attributes[name]) for name in source.fields)) for row in head[:SHOWN]]
    broken = any(_BROKEN in text for row in values for text in row.values() if isinstance(text, str))
    found = Look(
        file=file,
        address=address,
        layer=chosen,
        count=source.count(),
        columns=tuple(columns),
        rows=tuple(shown),
        values=tuple((row.number, row.attributes) for row in head),
        crs=source.crs,
        assumed=source.assumed,
        bounds=QgsRectangle(layer.extent()),
        core=_core(head),
        encoding="",
        encoding_guessed=False,
        broken=broken or any(_BROKEN in name for name in source.fields),
        unusable=(),
        kind=kind,
    )
    return _Found(source, head, found)


def _core(head: list[Row]) -> QgsRectangle:
    shapely = libraries.load("shapely")
    numpy = libraries.load("numpy")
    bounds = shapely.bounds(from_wkb([row.wkb for row in head])[0])
    bounds = bounds[numpy.isfinite(bounds).all(axis=1)]
    if not len(bounds):
        return QgsRectangle()
    low, high = numpy.quantile(bounds, 0.25, axis=0), numpy.quantile(bounds, 0.75, axis=0)
    return QgsRectangle(float(low[0]), float(low[1]), float(high[2]), float(high[3]))


def _unusable(
    found: _Found,
    given: QgsCoordinateReferenceSystem,
    workspace: Workspace,
    transforms: QgsCoordinateTransformContext,
    tick: Tick,
) -> list[Noted]:
    """The rows of the head that an import would refuse; by their shape alone as long as nobody knows where they lie."""
    own = found.source.crs
    crs = given if given.isValid() and (found.source.assumed or not own.isValid()) else own
    if not crs.isValid():
        reasons = repair_all(*from_wkb([row.wkb for row in found.head])).reasons
        return [Noted(row.number, Told(reason)) for row, reason in zip(found.head, reasons, strict=True) if reason]
    outcome = Outcome()
    placer = Placer(_Head(found.source, found.head), crs, workspace.crs, transforms, outcome)
    for _area in placer.areas(lambda fraction: tick(0.6 + 0.3 * fraction)):
        pass
    return outcome.refused


def _kind(found: _Found, kind: str) -> str:
    """What the file seems to hold; `kind` where it is too small to tell."""
    people = speak_of_people(columns_of(found.source.fields, [row.attributes for row in found.head]))
    if len(found.head) < _FEWEST:
        return DRAWINGS if people else kind
    apart = share_that_overlaps([row.wkb for row in found.head])
    return DRAWINGS if (people and apart > 0.0) or apart >= _OVERLAPPING else WARDS


def _first_with_geometry(file: VectorFile) -> str:
    """The first layer of `file` that has boundaries in it, its first layer where none has."""
    for name in file.layers if len(file.layers) > 1 else ():
        layer = QgsVectorLayer(address_of(file, name), name, "ogr")
        if layer.featureCount() != 0 and layer.geometryType() in (Qgis.GeometryType.Polygon, Qgis.GeometryType.Line):
            return name
    return file.layers[0]


def _declared_encoding(file: VectorFile) -> str:
    """What a shapefile says of its encoding, in the file beside it or in the head of its table; empty for nothing."""
    try:
        dataset = gdal.OpenEx(str(file.path), gdal.OF_VECTOR | gdal.OF_READONLY, allowed_drivers=[file.driver])
        said = dataset.GetLayer(0).GetMetadata_Dict("SHAPEFILE") if dataset is not None else {}
    except RuntimeError as error:
        raise ResokitError(
            QT_TRANSLATE_NOOP("Resokit", "{file} cannot be read: {reason}. Export it again."),
            file=file.path.name,
            reason=str(error),
        ) from error
    return str(said.get("ENCODING_FROM_CPG") or said.get("ENCODING_FROM_LDID") or "")
