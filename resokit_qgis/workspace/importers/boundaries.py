"""Rows of a source as areas of a workspace: in its CRS, valid, as multipolygons; or refused, with the reason."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsGeometry,
)

from resokit_qgis.analysis import libraries
from resokit_qgis.analysis.progress import Tick
from resokit_qgis.analysis.repair import repair_wkb
from resokit_qgis.errors import QT_TRANSLATE_NOOP, ResokitError
from resokit_qgis.workspace.importers.limits import Limits
from resokit_qgis.workspace.importers.outcome import Noted, Outcome, Told
from resokit_qgis.workspace.importers.vector_source import Row, VectorSource
from resokit_qgis.workspace.projection import move

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


class Placer:
    """Takes the rows of `source` to the CRS of a workspace and mends them, noting in `outcome` what it did."""

    def __init__(
        self,
        source: VectorSource,
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
        self._outcome = outcome

    def areas(self, tick: Tick) -> Iterator[Area]:
        """The rows that are taken, in order; the others are noted as refused."""
        count = self._source.count()
        flattened: list[str] = []
        straightened: list[str] = []
        for done, row in enumerate(self._source.rows()):
            tick(min(1.0, done / count))
            area = self._area(row)
            if area is None:
                continue
            if row.flattened:
                flattened.append(str(row.number))
            if row.straightened:
                straightened.append(str(row.number))
            yield area
        self._remark(flattened, straightened)

    def refuse(self, row: int, literal: str, **parameters: object) -> None:
        self._outcome.refused.append(Noted(row, Told(literal, dict(parameters))))

    def _area(self, row: Row) -> Area | None:
        shapely = libraries.load("shapely")
        placed = None
        if row.wkb is not None:
            placed = self._placed(row)
            if placed is None:
                return None
        mended = repair_wkb(placed)
        if mended.geometry is None:
            self.refuse(row.number, mended.reason)
            return None
        if mended.changed:
            self._outcome.repaired.append(Noted(row.number, Told(_LINE_CLOSED if mended.closed else _MENDED)))
        parts = shapely.get_parts(mended.geometry)
        wkb = shapely.to_wkb(shapely.multipolygons(parts), output_dimension=2)
        return Area(row, wkb, float(shapely.area(mended.geometry)), mended.changed)

    def _placed(self, row: Row) -> bytes | None:
        """The geometry of `row` in the CRS of the workspace; None, and refused, where it has no place there."""
        geometry = QgsGeometry()
        geometry.fromWkb(row.wkb)
        if not self._source_limits.hold(geometry.boundingBox()) or not move(geometry, self._transform):
            own = self._source.crs.isValid() and not self._source.assumed
            self.refuse(row.number, _OWN_NO_PLACE if own else _NO_PLACE, crs=self._crs)
            return None
        if not self._target_limits.hold(geometry.boundingBox()):
            self.refuse(row.number, _FAR_AWAY, crs=self._target_crs)
            return None
        return bytes(geometry.asWkb())

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
