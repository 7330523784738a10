"""Whose drawings count: a choice among all that was drawn, what can be chosen with how many people, and what comes of it."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, NamedTuple

from resokit_qgis.analysis import disclosure, libraries
from resokit_qgis.analysis.disclosure import Rules
from resokit_qgis.analysis.suppression import Count
from resokit_qgis.analysis.told_lists import protect_long_list
from resokit_qgis.workspace.drawings_source import Drawings
from resokit_qgis.workspace.drawn import Drawn, DrawnRow
from resokit_qgis.workspace.traits import NOT_GIVEN, Trait, trait

ROUNDS, NAMES, CERTAINTIES, ORGANISATIONS = LISTS = ("rounds", "names", "certainties", "organisations")
"""What a choice has beside the groups; these are the names of its fields, and stand in recipes."""

Key = tuple[str, str]
"""One list of values: one of `LISTS` and "", or `GROUPS` and an attribute of the participants."""

GROUPS = "groups"


@dataclass(frozen=True)
class Choice:
    """Whose drawings count. Of each list the chosen values, none for all of them; `NOT_GIVEN` is a value too.

    `groups` holds for an attribute of the participants the values chosen. Who fits every list counts.
    """

    rounds: frozenset[str] = frozenset()
    names: frozenset[str] = frozenset()
    certainties: frozenset[str] = frozenset()
    organisations: frozenset[str] = frozenset()
    groups: Mapping[str, frozenset[str]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        object.__setattr__(self, GROUPS, {name: values for name, values in self.groups.items() if values})

    @property
    def is_all(self) -> bool:
        """Whether every drawing fits."""
        return not any(self.of(key) for key in self.keys())

    def keys(self) -> tuple[Key, ...]:
        """Every list, and every attribute of which values are chosen."""
        return (*((name, "") for name in LISTS), *((GROUPS, name) for name in self.groups))

    def of(self, key: Key) -> frozenset[str]:
        """The values chosen of one list."""
        which, attribute = key
        chosen: frozenset[str] = self.groups.get(attribute, frozenset()) if which == GROUPS else getattr(self, which)
        return chosen

    def with_values(self, key: Key, values: frozenset[str]) -> Choice:
        """This choice with other `values` of one list."""
        which, attribute = key
        if which == GROUPS:
            return replace(self, groups={**self.groups, attribute: values})
        changed: dict[str, Any] = {which: values}
        return replace(self, **changed)

    def to_plain(self) -> dict[str, Any]:
        """As JSON can hold it; lists of which nothing is chosen are not in it."""
        plain: dict[str, Any] = {name: sorted(self.of((name, ""))) for name in LISTS if self.of((name, ""))}
        if self.groups:
            plain[GROUPS] = {name: sorted(values) for name, values in sorted(self.groups.items())}
        return plain

    @staticmethod
    def from_plain(plain: Any) -> Choice | None:
        """The choice that `to_plain` made, None where it is none. Values that are no longer there are kept."""
        if not isinstance(plain, Mapping):
            return None
        groups = plain.get(GROUPS, {})
        if not isinstance(groups, Mapping):
            return None
        lists = {name: _values(plain.get(name, [])) for name in LISTS}
        of_groups = {str(name): _values(values) for name, values in groups.items()}
        if None in lists.values() or None in of_groups.values():
            return None
        return Choice(
            **{name: values for name, values in lists.items() if values is not None},
            groups={name: values for name, values in of_groups.items() if values is not None},
        )


def _values(plain: Any) -> frozenset[str] | None:
    if not isinstance(plain, list) or not all(isinstance(value, str) for value in plain):
        return None
    return frozenset(plain)


class Option(NamedTuple):
    """A value that can be chosen, with how many people that would be, as it may be told.

    `label` is the value, or the name of the round or organisation whose key it is; `people` None where it is chosen and
    no drawing has it any more.
    """

    value: str
    label: str
    people: Count | None
    chosen: bool


@dataclass(frozen=True)
class Options:
    """What can be chosen of each list; `groups` has each attribute of the participants that anybody told of."""

    rounds: tuple[Option, ...]
    names: tuple[Option, ...]
    certainties: tuple[Option, ...]
    organisations: tuple[Option, ...]
    groups: Mapping[str, tuple[Option, ...]]

    def of(self, key: Key) -> tuple[Option, ...]:
        which, attribute = key
        found: tuple[Option, ...] = self.groups[attribute] if which == GROUPS else getattr(self, which)
        return found


def first_choice(drawn: Drawn) -> Choice:
    """What a workspace is opened with: the name that most people gave where there are several, else everything.

    Everything, too, where too few gave any one name for a line: then each wrote it in a way of their own.
    """
    traits = drawn.traits
    people = _people(traits.names, traits.usable, traits.persons)
    named = {value: number for value, number in zip(traits.names.values, people, strict=True) if value and number}
    if len(named) < 2 or max(named.values()) < disclosure.FEWEST:
        return Choice()
    return Choice(names=frozenset({max(named, key=lambda value: named[value])}))


def drawings_of(drawn: Drawn, choice: Choice, group: str = "") -> Drawings:
    """The drawings that fit `choice`, as `drawings_source.read` gives them of a layer with these rows alone.

    `group` is the attribute of the participants whose groups get an equal voice, "" for none; `ResokitError` where
    nobody has it.
    """
    if group:
        drawn.people.check(group)
    drawings = Drawings(drawn.crs)
    for row in _chosen(drawn, choice):
        if row.about is not None:
            value = drawn.people.value(row.participant_id, group) if group else ""
            drawings.take(row.about._replace(group=value or None), row.repair)
        elif row.excluded:
            drawings.excluded.append(row.row)
        else:
            drawings.unconsented.append(row.row)
    return drawings


def options(drawn: Drawn, choice: Choice) -> Options:
    """What can be chosen, with how many people each value would bring under what is chosen of the other lists.

    Raises `ResokitError` where the rules of the workspace are none.
    """
    traits, rules = drawn.traits, drawn.workspace.rules
    columns = _columns(drawn, choice)
    fits = {key: column.fits(choice.of(key)) for key, column in columns.items()}
    missed = sum(~fit for fit in fits.values())
    offered: dict[Key, tuple[Option, ...]] = {}
    for key, column in columns.items():
        with_others = traits.usable & (missed == ~fits[key])
        there = _people(column, traits.usable, traits.persons)
        people = _people(column, with_others, traits.persons)
        offered[key] = _offered(column, there, people, choice.of(key), _labels(drawn, key), rules)
    groups = {attribute: found for (which, attribute), found in offered.items() if which == GROUPS}
    return Options(**{name: offered[name, ""] for name in LISTS}, groups=groups)


def fingerprint(drawn: Drawn, choice: Choice, group: str = "") -> str:
    """A SHA-256 that changes when the drawings behind `choice` do: which they are, their lines, who drew them, and what
    is left out of them or has no consent; with `group`, also in which group they are.

    Where a row stands, and what is not chosen, changes nothing.
    """
    found = hashlib.sha256(drawn.workspace.crs.authid().encode())
    for row in sorted(_chosen(drawn, choice), key=lambda one: one.id):
        state = "used" if row.about is not None else "excluded" if row.excluded else "unconsented"
        value = drawn.people.value(row.participant_id, group) if group else ""
        for text in (row.id, state, row.participant_id, value):
            found.update(hashlib.sha256(text.encode()).digest())
        found.update(row.digest)
    return found.hexdigest()


def _chosen(drawn: Drawn, choice: Choice) -> Iterator[DrawnRow]:
    numpy = libraries.load("numpy")
    fits = numpy.ones(len(drawn.rows), dtype=bool)
    for key, column in _columns(drawn, choice).items():
        fits &= column.fits(choice.of(key))
    return (drawn.rows[place] for place in numpy.flatnonzero(fits).tolist())


def _columns(drawn: Drawn, choice: Choice) -> dict[Key, Trait]:
    """The trait of each list; of an attribute that was chosen and that nobody told of any more, one without values."""
    traits = drawn.traits
    columns: dict[Key, Trait] = {(name, ""): getattr(traits, name) for name in LISTS}
    columns |= {(GROUPS, name): found for name, found in traits.groups.items()}
    for name in choice.groups:
        columns.setdefault((GROUPS, name), trait([NOT_GIVEN] * len(drawn.rows)))
    return columns


def _people(column: Trait, among: Any, persons: Any) -> list[int]:
    """How many people have each value of `column`, of the drawings `among` (booleans)."""
    numpy = libraries.load("numpy")
    number = len(persons) or 1
    pairs = numpy.unique(column.codes[among] * number + persons[among])
    found: list[int] = numpy.bincount(pairs // number, minlength=len(column.values)).tolist()
    return found


def _labels(drawn: Drawn, key: Key) -> Mapping[str, str]:
    return {ROUNDS: drawn.rounds, ORGANISATIONS: drawn.organisations}.get(key[0], {})


def _offered(
    column: Trait,
    there: list[int],
    people: list[int],
    chosen: frozenset[str],
    labels: Mapping[str, str],
    rules: Rules,
) -> tuple[Option, ...]:
    offered = [place for place, number in enumerate(there) if number]
    told = protect_long_list([people[place] for place in offered], rules)
    found = [
        Option(
            column.values[place],
            labels.get(column.values[place], column.values[place]),
            count,
            column.values[place] in chosen,
        )
        for place, count in zip(offered, told, strict=True)
    ]
    gone = sorted(chosen - {option.value for option in found})
    return (*found, *(Option(value, labels.get(value, value), None, True) for value in gone))
