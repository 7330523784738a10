"""Two selections of drawings side by side: who stands on which side, and whom their difference would show."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import dataclass, replace
from math import comb
from typing import Any

from resokit_qgis.analysis import libraries
from resokit_qgis.analysis.agreement import Voices
from resokit_qgis.analysis.disclosure import RULES, Rules
from resokit_qgis.analysis.equal_voice import Weights, per_group
from resokit_qgis.errors import QT_TRANSLATE_NOOP, ResokitError

FIRST, SECOND = 0, 1
"""The two sides, as places in pairs of anything that each has."""


@dataclass(frozen=True)
class Side:
    """The `voices` of one selection, and who each is: the same key in `people` on both sides is the same person."""

    voices: Voices
    people: Sequence[Hashable]


@dataclass(frozen=True)
class Sides:
    """The people of two sides together. What somebody drew the same for both is one voice of `geometries`.

    `groups` (voices,) holds the number of the group of each voice. For each person, `voice` (2, people) is the number
    of the voice on the first and on the second side, and `stands` (2, people) whether the person stands there at all;
    who stands on one side only has the same voice in both places.
    """

    geometries: Any
    groups: Any
    voice: Any
    stands: Any

    @property
    def shared(self) -> Any:
        """Who (people,) stands on both sides."""
        return self.stands[FIRST] & self.stands[SECOND]

    @property
    def paired(self) -> Any:
        """Who (people,) stands on both sides with something else on each."""
        return self.voice[FIRST] != self.voice[SECOND]

    def people(self, side: int) -> int:
        """How many people stand on `side`."""
        return int(self.stands[side].sum())

    def own(self, side: int) -> int:
        """How many people drew something that stands on `side` alone."""
        return int((self.stands[side] & (~self.stands[1 - side] | self.paired)).sum())

    def members(self, side: int) -> Any:
        """The numbers of the voices on `side`, one a person."""
        return self.voice[side][self.stands[side]]

    def weights(self, side: int) -> Weights:
        """The weight of every voice on `side`, 0 for those that are not on it: every group there has the same say."""
        numpy = libraries.load("numpy")
        members = self.members(side)
        _, groups = numpy.unique(self.groups[members], return_inverse=True)
        names = (None,) * (int(groups.max(initial=-1)) + 1)
        own = per_group(Voices(self.geometries[members], groups.reshape(-1), names))
        each = numpy.zeros(len(self.geometries), dtype=numpy.int64)
        each[members] = own.each
        return replace(own, each=each)


def sides(first: Side, second: Side) -> Sides:
    """`first` and `second` together. Neither is empty, and a person has one voice on each."""
    numpy = libraries.load("numpy")
    both = (first, second)
    # In an order of their own: which side is called the first must not change how people are dealt.
    place_of = {key: place for place, key in enumerate(sorted({*first.people, *second.people}, key=repr))}
    names = {name: number for number, name in enumerate(dict.fromkeys([*first.voices.names, *second.voices.names]))}
    voice = numpy.full((2, len(place_of)), -1)
    geometries: list[Any] = []
    groups: list[int] = []
    for number, side in enumerate(both):
        for row, key in enumerate(side.people):
            place, geometry = place_of[key], side.voices.geometries[row]
            before = int(voice[FIRST, place]) if number == SECOND else -1
            if before < 0 or not _same(geometries[before], geometry):
                geometries.append(geometry)
                groups.append(names[side.voices.names[int(side.voices.groups[row])]])
                before = len(geometries) - 1
            voice[number, place] = before
    stands = voice >= 0
    voice = numpy.where(stands, voice, voice[::-1])
    shapes = numpy.empty(len(geometries), dtype=object)
    shapes[:] = geometries
    return Sides(shapes, numpy.array(groups, dtype=int), voice, stands)


def check_apart(found: Sides, rules: Rules = RULES) -> None:
    """Raise `ResokitError` where the difference of the two sides would show what one or two people drew, or nothing.

    Where most people stand on both sides, the ground between the two lines is that of the few who do not.
    """
    own = [found.own(side) for side in (FIRST, SECOND)]
    if not any(own):
        raise ResokitError(
            QT_TRANSLATE_NOOP(
                "Resokit",
                "Both sides have the same drawings, so there is nothing to compare. Choose another second side.",
            )
        )
    if any(0 < number < rules.drawings for number in own):
        raise ResokitError(
            QT_TRANSLATE_NOOP(
                "Resokit",
                "The two sides differ by the drawings of fewer than {fewest} people, so their difference would show who drew what. Choose sides without the same people, such as owners and tenants, or sides that differ by more people.",
            ),
            fewest=rules.drawings,
        )


def dealt_again(found: Sides, generator: Any) -> Sides:
    """The same people, dealt over the two sides by `generator` (of numpy) as if it did not matter who stands where.

    As many as before stand on each side and on both. Who drew something else for each side stays on both, and the two
    drawings change places or not.
    """
    numpy = libraries.load("numpy")
    paired = found.paired
    free = numpy.flatnonzero(~paired)
    stands, voice = found.stands.copy(), found.voice.copy()
    stands[:, free] = stands[:, generator.permutation(free)]
    turned = paired & (generator.random(len(paired)) < 0.5)
    voice[:, turned] = voice[::-1, turned]
    return replace(found, voice=voice, stands=stands)


def number_of_deals(found: Sides) -> int:
    """In how many ways the people can be dealt that differ; two of which one is the other with its sides swapped are one."""
    free = ~found.paired
    only = [int((free & found.stands[side] & ~found.stands[1 - side]).sum()) for side in (FIRST, SECOND)]
    number = int(free.sum())
    ways = comb(number, only[FIRST]) * comb(number - only[FIRST], only[SECOND]) * 2 ** int(found.paired.sum())
    return max(1, ways // 2) if only[FIRST] == only[SECOND] else ways


def _same(first: Any, second: Any) -> bool:
    """Whether two drawings of one person are the same, which is read twice rather than drawn twice."""
    shapely = libraries.load("shapely")
    return first is second or bool(shapely.equals_exact(first, second, tolerance=0.0))
