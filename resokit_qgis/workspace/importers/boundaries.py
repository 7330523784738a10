"""Rows of a source as areas of a workspace: in its CRS, valid, as multipolygons; or refused, with the reason."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Protocol

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsPointXY,
)

from resokit_qgis.analysis import libraries
from resokit_qgis.analysis.progress import Tick
from resokit_qgis.analysis.repair import from_wkb, repair_all
from resokit_qgis.errors import QT_TRANSLATE_NOOP, ResokitError
from resokit_qgis.workspace import datum_shift
from resokit_qgis.workspace.importers.limits import Limits
from resokit_qgis.workspace.importers.outcome import Noted, Outcome, Told
from resokit_qgis.workspace.importers.vector_source import Row, VectorSource
from resokit_qgis.workspace.moving import CHUNK_BYTES, CHUNK_ROWS, move_all

_MENDED = QT_TRANSLATE_NOOP(
    "Resokit", "Its boundary crossed or repeated itself; it was mended and keeps everything it goes around."
)
_LINE_CLOSED = QT_TRANSLATE_NOOP("Resokit", "Its line did not quite close; the gap was closed.")
_NO_PLACE = QT_TRANSLATE_NOOP(
    "Resokit", "Its coordinates do not fit the coordinate reference system {crs}. Give the right one as CRS."
)
_OWN_NO_PLACE = QT_TRANSLATE_NOOP(
    "Resokit",
    "Its coordinates do not fit the coordinate reference system {crs} that the file says it is in. Set the right one on the layer in QGIS first (“Assign projection”).",
)
_FAR_AWAY = QT_TRANSLATE_NOOP(
    "Resokit",
    "It lies far outside the area that {crs}, the workspace's coordinate reference system, is made for. Give the right CRS for the file, or make a workspace in another one.",
)
_NONE_HAS_PLACE = {
    _NO_PLACE: QT_TRANSLATE_NOOP(
        "Resokit",
        "The coordinates of {file} do not fit {crs}, not in any of its rows ({count}), so nothing was changed. Give the right coordinate reference system as CRS, for instance EPSG:31370.",
    ),
    _OWN_NO_PLACE: QT_TRANSLATE_NOOP(
        "Resokit",
        "The coordinates of {file} do not fit {crs}, which it says it is in, not in any of its rows ({count}), so nothing was changed. Set the right coordinate reference system on the layer in QGIS first (“Assign projection”).",
    ),
    _FAR_AWAY: QT_TRANSLATE_NOOP(
        "Resokit",
        "All of {file} ({count} rows) lies far outside the area that {crs}, the workspace's coordinate reference system, is made for, so nothing was changed. Give the right CRS for the file, see whether its coordinates are in the order east, north, or make a workspace in another system.",
    ),
}


@dataclass(frozen=True)
class Area:
    """A row that is taken: its geometry as MultiPolygon WKB in the workspace's CRS, and its size in m²."""

    row: Row
    wkb: bytes
    area: float
    repaired: bool


class Rows(Protocol):
    """What the `Placer` asks of a source: its rows, about how many there are, and its CRS (see `VectorSource`)."""

    crs: QgsCoordinateReferenceSystem
    assumed: bool

    def count(self) -> int: ...

    def rows(self) -> Iterator[Row]: ...


class Placer:
    """Takes the rows of `source` to the CRS of a workspace and mends them, noting in `outcome` what it did."""

    def __init__(
        self,
        source: Rows,
        source_crs: QgsCoordinateReferenceSystem,
        target_crs: QgsCoordinateReferenceSystem,
        transforms: QgsCoordinateTransformContext,
        outcome: Outcome,
    ) -> None:
        self._source = source
        self._transform = QgsCoordinateTransform(source_crs, target_crs, transforms)
        self._source_limits, self._target_limits = Limits(source_crs), Limits(target_crs)
        self._crs = source_crs.authid() or source_crs.description()
        self._target_crs = target_crs.authid() or target_crs.description()
        self._transforms = transforms
        self._middles: list[Any] = []
        self._outcome = outcome

    def areas(self, tick: Tick) -> Iterator[Area]:
        """The rows that are taken, in order; the others are noted as refused."""
        count = self._source.count()
        flattened: list[str] = []
        straightened: list[str] = []
        done = 0
        for chunk in _chunks(self._source.rows()):
            tick(min(1.0, done / count))
            done += len(chunk)
            for area in self._placed(chunk):
                if area.row.flattened:
                    flattened.append(str(area.row.number))
                if area.row.straightened:
                    straightened.append(str(area.row.number))
                yield area
        self._remark(flattened, straightened)
        self._tell_shift()

    def refuse(self, row: int, literal: str, **parameters: object) -> None:
        self._outcome.refused.append(Noted(row, Told(literal, dict(parameters))))

    def _placed(self, chunk: list[Row]) -> Iterator[Area]:
        """Those rows of `chunk` that have a place in the workspace and some ground there."""
        shapely = libraries.load("shapely")
        shapes, unread = from_wkb([row.wkb for row in chunk])
        moved = move_all(shapes, unread, self._transform, self._source_limits, self._target_limits)
        mended = repair_all(moved.shapes, moved.unread)
        whole = ~shapely.is_missing(mended.geometries)
        wkb = iter(_multipolygons(mended.geometries[whole]))
        self._middles.append(shapely.get_coordinates(shapely.centroid(mended.geometries[whole])))
        sizes = shapely.area(mended.geometries).tolist()
        own = self._source.crs.isValid() and not self._source.assumed
        for index, row in enumerate(chunk):
            if moved.outside[index]:
                self.refuse(row.number, _OWN_NO_PLACE if own else _NO_PLACE, crs=self._crs)
            elif moved.far[index]:
                self.refuse(row.number, _FAR_AWAY, crs=self._target_crs)
            elif mended.reasons[index]:
                self.refuse(row.number, mended.reasons[index])
            else:
                changed = bool(mended.changed[index])
                if changed:
                    what = _LINE_CLOSED if mended.closed[index] else _MENDED
                    self._outcome.repaired.append(Noted(row.number, Told(what)))
                yield Area(row, next(wkb), sizes[index], changed)

    def _remark(self, flattened: list[str], straightened: list[str]) -> None:
        if flattened:
            self._outcome.remark(
                QT_TRANSLATE_NOOP("Resokit", "Rows whose heights or measures (Z, M) were left out: {count}."),
                count=len(flattened),
            )
        if straightened:
            self._outcome.remark(
                QT_TRANSLATE_NOOP("Resokit", "Rows whose curves became straight lines: {count}."),
                count=len(straightened),
            )

    def _tell_shift(self) -> None:
        """Say so where the way from one system to the other may have moved the boundaries."""
        numpy = libraries.load("numpy")
        middles = numpy.concatenate([*self._middles, numpy.empty((0, 2))])
        if not len(middles):
            return
        # The median, which a scribble in another country does not pull away.
        where = QgsPointXY(*numpy.median(middles, axis=0).tolist())
        source, target = self._transform.sourceCrs(), self._transform.destinationCrs()
        shift = datum_shift.datum_shift(source, target, self._transforms, where)
        said = datum_shift.told(shift, source, target)
        if said is not None:
            self._outcome.remarks.append(said)


def _chunks(rows: Iterator[Row]) -> Iterator[list[Row]]:
    """`rows` some thousands at a time."""
    chunk: list[Row] = []
    size = 0
    for row in rows:
        chunk.append(row)
        size += len(row.wkb or b"")
        if len(chunk) >= CHUNK_ROWS or size >= CHUNK_BYTES:
            yield chunk
            chunk, size = [], 0
    if chunk:
        yield chunk


def _multipolygons(shapes: Any) -> list[bytes]:
    """The WKB of polygons and multipolygons, each as a multipolygon."""
    shapely = libraries.load("shapely")
    if not len(shapes):
        return []
    parts, place = shapely.get_parts(shapes, return_index=True)
    return list(shapely.to_wkb(shapely.multipolygons(parts, indices=place), output_dimension=2))


def check_some_left(areas: list[Area], source: VectorSource, outcome: Outcome) -> None:
    """Raise `ResokitError`, with the first reasons as its details, where no row of `source` could be taken."""
    if areas:
        return
    if not outcome.refused:
        raise source.nothing_chosen()
    first = outcome.refused[0].what
    if first.literal in _NONE_HAS_PLACE and all(noted.what.literal == first.literal for noted in outcome.refused):
        raise ResokitError(
            _NONE_HAS_PLACE[first.literal], file=source.name, count=len(outcome.refused), **first.parameters
        )
    details: list[tuple[str, dict[str, object]]] = [
        (QT_TRANSLATE_NOOP("Resokit", "Row {row}: {reason}"), {"row": noted.row, "reason": noted.what})
        for noted in outcome.refused[:10]
    ]
    raise ResokitError(
        QT_TRANSLATE_NOOP(
            "Resokit",
            "No row of {file} can be imported (refused: {count}), so nothing was changed. The first reasons follow.",
        ),
        details=details,
        count=len(outcome.refused),
        file=source.name,
    )
