"""Rows of a source as areas of a workspace: in its CRS, valid, as multipolygons; or refused, with the reason."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsGeometry,
)

from resokit_qgis.analysis import libraries
from resokit_qgis.analysis.repair import repair_wkb
from resokit_qgis.errors import QT_TRANSLATE_NOOP, ResokitError
from resokit_qgis.workspace.importers.outcome import Noted, Outcome, Told
from resokit_qgis.workspace.importers.vector_source import Row, VectorSource
from resokit_qgis.workspace.projection import move

Tick = Callable[[float], None]
"""Called with the fraction done; raises `CancelledError` on cancel."""

_MENDED = QT_TRANSLATE_NOOP(
    "Resokit", "Its boundary crossed or repeated itself; it was mended and keeps everything it goes around."
)
_LINE_CLOSED = QT_TRANSLATE_NOOP("Resokit", "Its line did not quite close; the gap was closed.")
_NO_PLACE = QT_TRANSLATE_NOOP("Resokit", "Its coordinates do not fit the coordinate reference system {crs}.")


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
        self._crs = source_crs.authid() or source_crs.description()
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
            placed = self._placed(row.wkb)
            if placed is None:
                self.refuse(row.number, _NO_PLACE, crs=self._crs)
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

    def _placed(self, wkb: bytes) -> bytes | None:
        """`wkb` in the CRS of the workspace; None where its coordinates have no place there."""
        geometry = QgsGeometry()
        geometry.fromWkb(wkb)
        return bytes(geometry.asWkb()) if move(geometry, self._transform) else None

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
