"""Which coordinate reference systems a file that names none may be in: the likely ones first, each with the reason.

They are only offered. A system that is guessed wrongly may put a neighbourhood into the next town without a word.
"""

from __future__ import annotations

from dataclasses import dataclass

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsRectangle,
)

from resokit_qgis.errors import QT_TRANSLATE_NOOP
from resokit_qgis.workspace.importers.limits import Limits
from resokit_qgis.workspace.importers.outcome import Told

USUAL = ("EPSG:31370", "EPSG:3812", "EPSG:4326", "EPSG:3857", "EPSG:25831", "EPSG:28992")
"""Belgian Lambert 72 and 2008, WGS 84, that of web maps, UTM 31 in ETRS89, and the Dutch one."""

_BESIDE = 1.0
"""How many times its own width and height around the workspace's data still counts as beside them."""
_LEAST_BESIDE = 5000.0
"""Metres that count as beside them in any case: the first drawings of a workspace may be small."""

_ON_DATA = QT_TRANSLATE_NOOP("Resokit", "the file would lie where the data of the workspace is")
_BY_DATA = QT_TRANSLATE_NOOP("Resokit", "the file would lie beside the data of the workspace")
_IN_AREA = QT_TRANSLATE_NOOP("Resokit", "the file would lie in the area that the workspace's own system is made for")
_ELSEWHERE = QT_TRANSLATE_NOOP("Resokit", "the coordinates fit, but lie outside the area of the workspace's own system")
_FAR = QT_TRANSLATE_NOOP("Resokit", "the file would lie {km} km from the data of the workspace")
_NOWHERE = QT_TRANSLATE_NOOP("Resokit", "the coordinates do not fit")


@dataclass(frozen=True)
class Candidate:
    """`why` says how the file would lie; `likely` is False where that speaks against it."""

    crs: QgsCoordinateReferenceSystem
    why: Told
    likely: bool


def candidates(
    bounds: QgsRectangle,
    workspace_crs: QgsCoordinateReferenceSystem,
    data: QgsRectangle,
    project_crs: QgsCoordinateReferenceSystem | None = None,
) -> list[Candidate]:
    """The systems that a file with these `bounds` may be in, the likeliest first.

    That are the workspace's own, those of `USUAL` and the project's. `data` is the extent of the workspace's data in
    `workspace_crs`, null where it has none. Equally likely ones stand in that order.
    """
    systems = [workspace_crs, *map(QgsCoordinateReferenceSystem, USUAL)]
    if project_crs is not None and project_crs.isValid():
        systems.append(project_crs)
    distinct: list[QgsCoordinateReferenceSystem] = []
    for crs in systems:
        if crs not in distinct:
            distinct.append(crs)
    ranked = [_ranked(crs, bounds, workspace_crs, data) for crs in distinct]
    return [candidate for _rank, candidate in sorted(ranked, key=lambda pair: pair[0])]


def _ranked(
    crs: QgsCoordinateReferenceSystem,
    bounds: QgsRectangle,
    workspace_crs: QgsCoordinateReferenceSystem,
    data: QgsRectangle,
) -> tuple[tuple[int, float], Candidate]:
    moved = _moved(bounds, crs, workspace_crs) if Limits(crs).hold(bounds) else None
    if moved is None:
        return (4, 0.0), Candidate(crs, Told(_NOWHERE), False)
    if data.isNull():
        here = _in_area(bounds, crs, workspace_crs)
        return (2 if here else 3, 0.0), Candidate(crs, Told(_IN_AREA if here else _ELSEWHERE), here)
    if moved.intersects(data):
        return (0, 0.0), Candidate(crs, Told(_ON_DATA), True)
    apart = _apart(moved, data)
    if apart <= max(_LEAST_BESIDE, _BESIDE * max(data.width(), data.height())):
        return (1, apart), Candidate(crs, Told(_BY_DATA), True)
    return (3, apart), Candidate(crs, Told(_FAR, {"km": f"{apart / 1000:.0f}"}), False)


def _moved(
    bounds: QgsRectangle, crs: QgsCoordinateReferenceSystem, target: QgsCoordinateReferenceSystem
) -> QgsRectangle | None:
    way = QgsCoordinateTransform(crs, target, QgsCoordinateTransformContext())
    try:
        moved = way.transformBoundingBox(bounds)
    except QgsCsException:
        return None
    return moved if moved.isFinite() and not moved.isNull() else None


def _in_area(
    bounds: QgsRectangle, crs: QgsCoordinateReferenceSystem, workspace_crs: QgsCoordinateReferenceSystem
) -> bool:
    """Whether the middle of `bounds` lies where both systems are made for; True where that is not known of them."""
    degrees = _moved(bounds, crs, QgsCoordinateReferenceSystem("EPSG:4326"))
    areas = (crs.bounds(), workspace_crs.bounds())
    return degrees is not None and all(area.isNull() or area.contains(degrees.center()) for area in areas)


def _apart(one: QgsRectangle, other: QgsRectangle) -> float:
    """The distance between two extents."""
    east = max(0.0, one.xMinimum() - other.xMaximum(), other.xMinimum() - one.xMaximum())
    north = max(0.0, one.yMinimum() - other.yMaximum(), other.yMinimum() - one.yMaximum())
    return float((east**2 + north**2) ** 0.5)
