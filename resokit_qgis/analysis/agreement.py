"""From drawings to agreement: how many people's drawings include each piece of ground, and the levels made of that.

A *voice* is what one person drew: several drawings of one participant count once, as their union. Ground is cut exactly
(`agreement_exact`) or into squares (`agreement_grid`).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from math import lcm
from typing import Any, Protocol

from resokit_qgis.analysis import libraries
from resokit_qgis.analysis.progress import Tick


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
        return sum(int(count) * each for count, each in zip(counts, self.of_each, strict=True))

    @property
    def of_each(self) -> tuple[int, ...]:
        """The weight of one voice of each group."""
        common = lcm(*self.sizes)
        return tuple(common // size for size in self.sizes)

    def fewest(self, least: int) -> int:
        """How few voices can weigh at least `least` together: 1 where one can alone."""
        number, weight = 0, 0
        for each, size in sorted(zip(self.of_each, self.sizes, strict=True), reverse=True):
            if weight + each * size >= least:
                return number + max(1, -(-(least - weight) // each))
            number, weight = number + size, weight + each * size
        return number

    @property
    def plain(self) -> Weighing:
        """The weighing of the same voices without groups."""
        return Weighing((self.voices,))


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


@dataclass(frozen=True)
class Ground:
    """A piece of ground (a MultiPolygon, perhaps empty) that exactly, or at least, so many voices include."""

    drawings: int
    weight: int
    geometry: Any


class Agreement(Protocol):
    """Ground by the voices that include it."""

    @property
    def weighing(self) -> Weighing: ...

    def cells(self, tick: Tick) -> list[Ground]:
        """The ground by exactly how many voices include it, fewest first: one for each number of voices and weight."""

    def levels(self, thresholds: Sequence[Fraction], tick: Tick, weighted: bool = True) -> list[Any]:
        """For each of `thresholds` the ground that at least so many percent of the voices' weight include.

        A list of MultiPolygons in metres, perhaps empty. Not `weighted`, every voice weighs the same, whatever its group.
        """


def multipolygon(geometry: Any) -> Any:
    """`geometry` as a MultiPolygon of its polygons."""
    shapely = libraries.load("shapely")
    parts = shapely.get_parts(geometry)
    return shapely.multipolygons(parts[shapely.get_type_id(parts) == shapely.GeometryType.POLYGON])
