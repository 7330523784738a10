"""From drawings to agreement: how many people's drawings include each piece of ground, and the levels made of that.

A *voice* is what one person drew: several drawings of one participant count once, as their union. An *arrangement*
(`agreement_exact`, `agreement_grid`) divides the ground into pieces and knows for each which counts it has; everything
here is the same for both.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from math import lcm
from typing import Any, Protocol

from resokit_qgis.analysis import libraries
from resokit_qgis.analysis.progress import Tick
from resokit_qgis.analysis.thresholds import reaches


@dataclass(frozen=True)
class Weighing:
    """How the voices weigh: `sizes` holds the number of voices of each group, in the order of their numbers.

    Every group has the same say and within it every voice: 1 / (groups * size). Scaled by `total` these are integers,
    so that shares are compared exactly. One group alone gives every voice the same weight.
    """

    sizes: tuple[int, ...]

    @property
    def voices(self) -> int:
        return sum(self.sizes)

    @property
    def total(self) -> int:
        """The weight of all voices together."""
        return len(self.sizes) * lcm(*self.sizes)

    def weight(self, counts: Sequence[int]) -> int:
        """The weight of so many voices of each group."""
        common = lcm(*self.sizes)
        return sum(int(count) * (common // size) for count, size in zip(counts, self.sizes, strict=True))


@dataclass(frozen=True)
class Voices:
    """What each person drew, and the number of their group.

    `geometries` is an object array of valid polygons and multipolygons, `groups` an integer array of the same length,
    `names` the name of each group (None for those who gave none), `divided` how many participants had drawings in more
    than one group and were counted in the first.
    """

    geometries: Any
    groups: Any
    names: tuple[str | None, ...]
    divided: int = 0

    @property
    def weighing(self) -> Weighing:
        numpy = libraries.load("numpy")
        return Weighing(tuple(int(size) for size in numpy.bincount(self.groups, minlength=len(self.names))))

    def __len__(self) -> int:
        return len(self.geometries)


def voices(
    geometries: Sequence[Any], participants: Sequence[str | None], groups: Sequence[str | None] | None = None
) -> Voices:
    """Gather drawings (valid polygons) by participant; a drawing without one is a voice of its own.

    With `groups` (one name or None a drawing) every group gets the same say; those without a name form one together.
    """
    numpy = libraries.load("numpy")
    shapely = libraries.load("shapely")
    rows_of: dict[object, list[int]] = {}
    for row, participant in enumerate(participants):
        # A number cannot be a participant's code, which is text.
        rows_of.setdefault(row if participant is None else participant, []).append(row)
    whole = numpy.empty(len(rows_of), dtype=object)
    for index, rows in enumerate(rows_of.values()):
        whole[index] = geometries[rows[0]] if len(rows) == 1 else shapely.union_all([geometries[row] for row in rows])
    if groups is None:
        return Voices(whole, numpy.zeros(len(whole), dtype=int), (None,))
    named = [list(dict.fromkeys(groups[row] for row in rows if groups[row] is not None)) for rows in rows_of.values()]
    chosen = [found[0] if found else None for found in named]
    names = tuple(sorted(set(chosen), key=lambda name: (name is None, name or "")))
    numbers = numpy.array([names.index(name) for name in chosen], dtype=int)
    return Voices(whole, numbers, names, divided=sum(len(found) > 1 for found in named))


class Arrangement(Protocol):
    """Ground divided into pieces, each with a label; label `i` has `counts[i, g]` voices of group `g`."""

    @property
    def counts(self) -> Any:
        """Integer array of shape (labels, groups)."""

    @property
    def weighing(self) -> Weighing: ...

    def surfaces(self, classes: Any, number: int, tick: Tick) -> list[Any]:
        """One MultiPolygon for each class 0 to `number` - 1: the pieces whose label has `classes[label]` equal to it.

        `classes` is an integer array of shape (labels,); -1 leaves a label out.
        """


@dataclass(frozen=True)
class Ground:
    """A piece of ground (a MultiPolygon, perhaps empty) that exactly, or at least, so many voices include."""

    drawings: int
    weight: int
    geometry: Any


def cells(arrangement: Arrangement, tick: Tick) -> list[Ground]:
    """The ground by exactly how many voices include it, fewest first: one for each number of voices and weight."""
    numpy = libraries.load("numpy")
    kinds = [(int(row.sum()), arrangement.weighing.weight(row)) for row in arrangement.counts]
    distinct = sorted({kind for kind in kinds if kind[0] > 0})
    place = {kind: index for index, kind in enumerate(distinct)}
    classes = numpy.array([place.get(kind, -1) for kind in kinds], dtype=int)
    surfaces = arrangement.surfaces(classes, len(distinct), tick)
    return [Ground(drawings, weight, surface) for (drawings, weight), surface in zip(distinct, surfaces, strict=True)]


def level(arrangement: Arrangement, threshold: Fraction, tick: Tick, weighted: bool = True) -> Any:
    """The ground (a MultiPolygon, perhaps empty) that at least `threshold` percent of the voices' weight include.

    Not `weighted`, every voice weighs the same, whatever its group.
    """
    numpy = libraries.load("numpy")
    weighing = arrangement.weighing if weighted else Weighing((arrangement.weighing.voices,))
    total = weighing.total
    counts = arrangement.counts if weighted else arrangement.counts.sum(axis=1, keepdims=True)
    classes = numpy.array([0 if reaches(weighing.weight(row), total, threshold) else -1 for row in counts], dtype=int)
    return arrangement.surfaces(classes, 1, tick)[0]


def multipolygon(geometry: Any) -> Any:
    """`geometry` as a MultiPolygon of its polygons."""
    shapely = libraries.load("shapely")
    parts = shapely.get_parts(geometry)
    return shapely.multipolygons(parts[shapely.get_type_id(parts) == shapely.GeometryType.POLYGON])
