"""Blocks and streets that a person chose in the project, taken out of their layer and made ready to judge."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsFeatureRequest,
    QgsVectorLayer,
)

from resokit_qgis.analysis import libraries
from resokit_qgis.analysis.progress import Tick
from resokit_qgis.analysis.repair import from_wkb
from resokit_qgis.errors import QT_TRANSLATE_NOOP, ResokitError
from resokit_qgis.workspace.areas_source import placed
from resokit_qgis.workspace.drawings_source import workspace_of
from resokit_qgis.workspace.importers.limits import Limits
from resokit_qgis.workspace.moving import CHUNK_ROWS, move_all, plain_wkb
from resokit_qgis.workspace.projection import check_known


@dataclass(frozen=True)
class Taken:
    """The geometry of a layer as it was, whatever happens to the layer afterwards."""

    wkb: list[bytes | None]
    crs: QgsCoordinateReferenceSystem
    lines: bool
    name: str


def taken_from(layer: QgsVectorLayer) -> Taken:
    """All geometry of `layer`, in the thread that it belongs to.

    Raises `ResokitError` where it holds a workspace's drawings, each of which would be told apart, has no CRS that is
    known, or has neither polygons nor lines.
    """
    if workspace_of(layer) is not None:
        raise ResokitError(
            QT_TRANSLATE_NOOP(
                "Resokit",
                "“{layer}” holds what people drew, and each drawing would be told apart. Choose a layer of blocks or streets.",
            ),
            layer=layer.name(),
        )
    if layer.geometryType() not in (Qgis.GeometryType.Polygon, Qgis.GeometryType.Line):
        raise ResokitError(
            QT_TRANSLATE_NOOP(
                "Resokit", "“{layer}” has neither polygons nor lines. Choose a layer of blocks or streets."
            ),
            layer=layer.name(),
        )
    check_known(layer.crs())
    request = QgsFeatureRequest()
    request.setNoAttributes()
    wkb = [plain_wkb(feature.geometry()) for feature in layer.getFeatures(request)]
    return Taken(wkb, layer.crs(), layer.geometryType() == Qgis.GeometryType.Line, layer.name())


def shapes(
    taken: Taken, crs: QgsCoordinateReferenceSystem, transforms: QgsCoordinateTransformContext, tick: Tick
) -> Any:
    """What was `taken`, in `crs`: an object array of valid polygons, or of lines. What cannot be used is left out.

    Raises `ResokitError` where nothing is left.
    """
    numpy = libraries.load("numpy")
    shapely = libraries.load("shapely")
    way = QgsCoordinateTransform(taken.crs, crs, transforms)
    limits = Limits(taken.crs)
    found: list[Any] = []
    for begin in range(0, len(taken.wkb), CHUNK_ROWS):
        tick(begin / len(taken.wkb))
        read, unread = from_wkb(taken.wkb[begin : begin + CHUNK_ROWS])
        if taken.lines:
            moved = move_all(read, unread, way, limits)
            found.extend(moved.shapes[~moved.outside])
        else:
            found.extend(placed(read, unread, way, limits).geometries)
    made = numpy.array(found, dtype=object)
    made = made[~shapely.is_missing(made)] if len(made) else made
    made = made[~shapely.is_empty(made)] if len(made) else made
    if not len(made):
        raise ResokitError(
            QT_TRANSLATE_NOOP(
                "Resokit", "No shape of “{layer}” can be used. Choose another layer of blocks or streets."
            ),
            layer=taken.name,
        )
    return made
