"""What tells where in a ward people live: addresses, buildings, blocks, a population grid.

Polygons without weights can be read in two ways. By ground, people live spread evenly over all of it. By edge, they live
along it: a block of houses around gardens holds people in the measure of its edge. Which fits better is asked of the
wards themselves (`calibration`).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from resokit_qgis.analysis import libraries
from resokit_qgis.analysis.progress import Tick

WEIGHT = "weight"
POINTS = "points"
GROUND = "ground"
EDGE = "edge"

_AT_ONCE = 20_000
"""So many shapes are cut in one go: a cancel is heard between."""


@dataclass(frozen=True)
class Ancillary:
    """Points or polygons (array (k,)) and the weight of each (k,) for every way to read them, by its name."""

    shapes: Any
    weights: Mapping[str, Any]


def ancillary(shapes: Sequence[Any], weights: Sequence[float] | None = None) -> Ancillary:
    """`shapes`, single points or valid polygons in metres, with the weights given, or those that they have themselves."""
    numpy = libraries.load("numpy")
    shapely = libraries.load("shapely")
    array = numpy.array(list(shapes), dtype=object)
    if weights is not None:
        return Ancillary(array, {WEIGHT: numpy.array(list(weights), dtype=float)})
    if (shapely.get_dimensions(array) == 0).all():
        return Ancillary(array, {POINTS: numpy.ones(len(array))})
    return Ancillary(array, {GROUND: shapely.area(array), EDGE: shapely.length(array)})


@dataclass(frozen=True)
class Pieces:
    """What lies of an ancillary layer in each of `wards` wards.

    Arrays (pieces,): `ward`, the number of the ward; `shape`; and for every reading the weight, which a polygon that is
    cut spreads evenly over its ground. `tree` is the STRtree of the shapes.
    """

    wards: int
    ward: Any
    shape: Any
    weights: Mapping[str, Any]
    tree: Any

    def whole(self, reading: str) -> Any:
        """The weight in each ward: an array (wards,)."""
        numpy = libraries.load("numpy")
        return numpy.bincount(self.ward, weights=self.weights[reading], minlength=self.wards)

    def inside(self, neighbourhood: Any, reading: str) -> Any:
        """The weight in each ward that lies in `neighbourhood` too: an array (wards,)."""
        numpy = libraries.load("numpy")
        found, part = _parts(self.tree, self.shape, neighbourhood)
        weight = self.weights[reading][found] * part
        return numpy.bincount(self.ward[found], weights=weight, minlength=self.wards)


def pieces(layer: Ancillary, wards: Any, tick: Tick) -> Pieces:
    """Cut `layer` by `wards` (array of polygons). A point on an edge belongs to one ward; what lies in none is left."""
    numpy = libraries.load("numpy")
    shapely = libraries.load("shapely")
    shapely.prepare(wards)
    tree = shapely.STRtree(wards)
    cut = []
    for start in range(0, len(layer.shapes), _AT_ONCE):
        tick(start / len(layer.shapes))
        cut.append(_cut(layer.shapes[start : start + _AT_ONCE], start, wards, tree))
    number, ward, shape, part = (numpy.concatenate(column) for column in zip(*cut, strict=True))
    weights = {name: values[number] * part for name, values in layer.weights.items()}
    return Pieces(len(wards), ward, shape, weights, shapely.STRtree(shape))


def _cut(shapes: Any, start: int, wards: Any, tree: Any) -> tuple[Any, Any, Any, Any]:
    """Of `shapes`, the first of which has the number `start`: number, ward, shape and part (0 to 1) of every piece."""
    numpy = libraries.load("numpy")
    shapely = libraries.load("shapely")
    number, ward = tree.query(shapes, predicate="intersects")
    points = shapely.get_dimensions(shapes[number]) == 0
    # Pairs come by shape: the first ward of a point is kept.
    first = numpy.ones(len(number), dtype=bool)
    first[1:] = number[1:] != number[:-1]
    kept = ~points | first
    number, ward, points = number[kept], ward[kept], points[kept]
    shape = shapes[number]
    cut = ~points & ~shapely.covers(wards[ward], shape)
    shape[cut] = shapely.intersection(shape[cut], wards[ward[cut]])
    part = numpy.ones(len(number))
    part[cut] = shapely.area(shape[cut]) / shapely.area(shapes[number[cut]])
    some = part > 0
    return start + number[some], ward[some], shape[some], part[some]


def _parts(tree: Any, shapes: Any, neighbourhood: Any) -> tuple[Any, Any]:
    """Which `shapes` lie in `neighbourhood`, and which part of each (0 to 1) does."""
    numpy = libraries.load("numpy")
    shapely = libraries.load("shapely")
    shapely.prepare(neighbourhood)
    found = tree.query(neighbourhood, predicate="intersects")
    shape = shapes[found]
    part = numpy.ones(len(found))
    cut = (shapely.get_dimensions(shape) != 0) & ~shapely.covers(neighbourhood, shape)
    common = shapely.intersection(shape[cut], neighbourhood)
    part[cut] = numpy.minimum(1.0, shapely.area(common) / shapely.area(shape[cut]))
    return found, part
