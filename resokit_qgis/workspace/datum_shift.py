"""How far coordinates may be off after they were moved between two datums, and what would move them better."""

from __future__ import annotations

from dataclasses import dataclass

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsDatumTransform,
    QgsPointXY,
    QgsRectangle,
)

from resokit_qgis.errors import QT_TRANSLATE_NOOP
from resokit_qgis.workspace.importers.outcome import Told

WORST = 5.0
"""Metres beyond which a shift is said: a boundary drawn along a street comes to lie behind the houses."""

_ANY = float("inf")
_BALLPARK = "ballpark"
"""What PROJ calls an operation that leaves the difference between two datums out."""
_STEPS = (
    "helmert",
    "gridshift",
    "molodensky",
    "molobadekas",
    "geogoffset",
    "tinshift",
    "deformation",
    "towgs84",
    "nadgrids",
)
"""Words in PROJ's text of an operation that changes the datum."""


@dataclass(frozen=True)
class Shift:
    """`metres` that coordinates may be off, None where nobody says; `operation` is its name in the EPSG registry.

    `grids` are the files that a better operation misses on this computer, which would bring it to `better` metres.
    """

    metres: float | None
    operation: str
    grids: tuple[str, ...] = ()
    better: float | None = None

    @property
    def worth_saying(self) -> bool:
        """Whether it is worse than `WORST`, or not known."""
        return self.metres is None or self.metres > WORST


def datum_shift(
    source: QgsCoordinateReferenceSystem,
    target: QgsCoordinateReferenceSystem,
    transforms: QgsCoordinateTransformContext,
    where: QgsPointXY | None = None,
) -> Shift:
    """How exact the operation is that QGIS really uses from `source` to `target`, for things around `where`.

    `transforms` may name one; else QGIS takes one for all places alike. `where` is in `target`; None
    stands for the middle of where both systems are made for. An operation that is made for another place, or leaves the datums' difference
    out ("ballpark"), has an unknown accuracy. Both systems must be valid.
    """
    way = QgsCoordinateTransform(source, target, transforms)
    if way.isShortCircuited() or source.toGeographicCrs() == target.toGeographicCrs():
        return Shift(0.0, "")
    place = _degrees(where, target) if where is not None else _common(source.bounds(), target.bounds())
    used = _asked_for(source, target, transforms) or way.instantiatedCoordinateOperationDetails()
    metres = _accuracy(used) if _holds(used.bounds, place) else None
    better = [
        other
        for other in QgsDatumTransform.operations(source, target)
        if _misses(other)
        and _holds(other.bounds, place)
        and 0.0 <= other.accuracy < (_ANY if metres is None else metres)
    ]
    if not better:
        return Shift(metres, used.name)
    # The one for the smallest area: bounds are boxes, and that of Canada holds Chicago.
    nearest = min(better, key=lambda other: (_size(other.bounds), other.accuracy))
    return Shift(metres, used.name, _misses(nearest), float(nearest.accuracy))


def told(shift: Shift, source: QgsCoordinateReferenceSystem, target: QgsCoordinateReferenceSystem) -> Told | None:
    """What to say of `shift`, None where it is not worth saying."""
    if not shift.worth_saying:
        return None
    names = {
        "source": source.userFriendlyIdentifier(Qgis.CrsIdentifierType.ShortString),
        "target": target.userFriendlyIdentifier(Qgis.CrsIdentifierType.ShortString),
        "metres": f"{shift.metres:.0f}" if shift.metres is not None else "",
        "grids": ", ".join(shift.grids),
        "better": f"{shift.better:g}" if shift.better is not None else "",
    }
    return Told(_SENTENCES[shift.metres is not None, bool(shift.grids)], names)


_SENTENCES = {
    (True, False): QT_TRANSLATE_NOOP(
        "Resokit",
        "Moved from {source} to {target}, the boundaries may be off by {metres} m, and this computer knows no better way.",
    ),
    (True, True): QT_TRANSLATE_NOOP(
        "Resokit",
        "Moved from {source} to {target}, the boundaries may be off by {metres} m. With the grid file {grids} it would be {better} m: QGIS offers to fetch it where you set its coordinate transformations.",
    ),
    (False, False): QT_TRANSLATE_NOOP(
        "Resokit",
        "How far the boundaries may be off, moved from {source} to {target}, is not known: QGIS has no exact way between the two for this place. Compare a few of them with the map.",
    ),
    (False, True): QT_TRANSLATE_NOOP(
        "Resokit",
        "How far the boundaries may be off, moved from {source} to {target}, is not known. With the grid file {grids} it would be {better} m: QGIS offers to fetch it where you set its coordinate transformations.",
    ),
}
"""Whether the accuracy is known, whether a grid would help -> what to say."""


def _asked_for(
    source: QgsCoordinateReferenceSystem,
    target: QgsCoordinateReferenceSystem,
    transforms: QgsCoordinateTransformContext,
) -> QgsDatumTransform.TransformDetails | None:
    """The operation that `transforms` names: QGIS uses it, but then knows neither its name nor its accuracy."""
    text = transforms.calculateCoordinateOperation(source, target)
    if not text:
        return None
    all_of_them = [
        *QgsDatumTransform.operations(source, target, True),
        *QgsDatumTransform.operations(target, source, True),
    ]
    return next((operation for operation in all_of_them if operation.proj == text), None)


def _accuracy(operation: QgsDatumTransform.TransformDetails) -> float | None:
    """Metres, None where the registry does not say, or the datums' difference is left out."""
    if _BALLPARK in operation.name.casefold():
        return None
    if operation.accuracy >= 0.0:
        return float(operation.accuracy)
    # A system of somebody's own has no accuracy in the registry; where nothing changes the datum it needs none.
    return None if any(step in operation.proj for step in _STEPS) or not operation.proj else 0.0


def _misses(operation: QgsDatumTransform.TransformDetails) -> tuple[str, ...]:
    """The grid files that `operation` cannot be used without, and that are not on this computer."""
    return tuple(grid.shortName for grid in operation.grids if not grid.isAvailable)


def _size(bounds: QgsRectangle) -> float:
    """In square degrees."""
    width = bounds.xMaximum() - bounds.xMinimum()
    return float((width if width >= 0.0 else width + 360.0) * (bounds.yMaximum() - bounds.yMinimum()))


def _common(one: QgsRectangle, other: QgsRectangle) -> QgsPointXY | None:
    """The middle of where both are, that of the known one where the other is not, None where neither is."""
    both = one if other.isNull() else other if one.isNull() else one.intersect(other)
    return None if both.isNull() else both.center()


def _degrees(where: QgsPointXY, crs: QgsCoordinateReferenceSystem) -> QgsPointXY | None:
    """`where`, in `crs`, as longitude and latitude; None where it has no place on earth."""
    way = QgsCoordinateTransform(crs, QgsCoordinateReferenceSystem("EPSG:4326"), QgsCoordinateTransformContext())
    try:
        return way.transform(where)
    except QgsCsException:
        return None


def _holds(bounds: QgsRectangle, place: QgsPointXY | None) -> bool:
    """Whether `place` lies in `bounds`, both in degrees; True too where either is not known."""
    if bounds.isNull() or place is None:
        return True
    if bounds.xMinimum() <= bounds.xMaximum():
        return bool(bounds.contains(place))
    # Around the 180th meridian.
    beside = place.x() >= bounds.xMinimum() or place.x() <= bounds.xMaximum()
    return beside and bounds.yMinimum() <= place.y() <= bounds.yMaximum()
