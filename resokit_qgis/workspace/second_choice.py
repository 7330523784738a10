"""What may stand beside a choice: the same but for one list, and the pairs that are likely to be asked for."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

from resokit_qgis.workspace.choice import CERTAINTIES, GROUPS, LISTS, NAMES, ROUNDS, Choice, Key, Option, Options
from resokit_qgis.workspace.traits import NOT_GIVEN

_MOST_VALUES = 8
"""Of longer lists no pairs are proposed for each value: they would bury the others."""


@dataclass(frozen=True)
class But:
    """The same as another choice but for the list `key`: `values` of it, or without any all that the other has not."""

    key: Key
    values: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Pair:
    """Two sides that differ in the list `key`: `first` and `second` values of it."""

    key: Key
    first: frozenset[str]
    second: frozenset[str]


def keys_of(offered: Options) -> tuple[Key, ...]:
    """Every list of which there are at least two values to choose between."""
    every = (*((name, "") for name in LISTS), *((GROUPS, name) for name in offered.groups))
    return tuple(key for key in every if len(_told(offered.of(key))) > 1)


def beside(offered: Options, first: Choice, key: Key) -> tuple[Option, ...]:
    """The values of `key` that `first` has not, and that somebody gave."""
    taken = first.of(key)
    return tuple(option for option in _told(offered.of(key)) if option.value not in taken)


def second_choice(offered: Options, first: Choice, but: But) -> Choice | None:
    """`first` but for what `but` says; None where there is nothing to put there.

    Who did not tell is none of the others.
    """
    values = but.values
    if not values and first.of(but.key):
        values = frozenset(option.value for option in beside(offered, first, but.key))
    return first.with_values(but.key, values) if values and values != first.of(but.key) else None


def pairs(offered: Options, first: Choice) -> tuple[Pair, ...]:
    """The pairs that are likely to be asked for: a round and the next, the chosen name and another, two halves of a
    list, or one value of it and all the others.
    """
    found: list[Pair] = []
    for key in keys_of(offered):
        values = [option.value for option in _told(offered.of(key))]
        if key[0] == NAMES:
            found += _names(values, first)
        elif key[0] == ROUNDS:
            found += [Pair(key, frozenset({one}), frozenset({other})) for one, other in pairwise(values)]
        elif len(values) == 2 or key[0] == CERTAINTIES:
            found.append(Pair(key, frozenset(values[:1]), frozenset(values[1:])))
        elif len(values) <= _MOST_VALUES:
            found += [Pair(key, frozenset({one}), frozenset(values) - {one}) for one in values]
    return tuple(found)


def _names(values: list[str], first: Choice) -> list[Pair]:
    key = (NAMES, "")
    chosen = first.of(key)
    if len(chosen) == 1:
        others = [value for value in values if value not in chosen]
        return [Pair(key, chosen, frozenset({other})) for other in others[:_MOST_VALUES]]
    return [Pair(key, frozenset(values[:1]), frozenset(values[1:]))] if len(values) == 2 else []


def _told(options: tuple[Option, ...]) -> tuple[Option, ...]:
    """Those that somebody gave under what is chosen of the other lists."""
    return tuple(
        option
        for option in options
        if option.value != NOT_GIVEN and option.people is not None and option.people.value != 0
    )
