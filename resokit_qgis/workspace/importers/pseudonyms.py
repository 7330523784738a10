"""Codes for the people who drew: never their names."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

_CODE = re.compile(r"[A-Za-z0-9-]{1,12}")
_WORD = re.compile(r"[A-Za-z]{4}")
_MOST_DIGITS = 7


def looks_like_code(text: str) -> bool:
    """Whether `text` is a code and not a name: letters, digits and dashes, 12 at most, with a digit in it.

    Four letters in a row may be a name ("Fatima2"), and eight digits a telephone number, a date of birth or
    a national number, so they are not kept either.
    """
    digits = sum(character.isdigit() for character in text)
    return bool(_CODE.fullmatch(text)) and 0 < digits <= _MOST_DIGITS and not _WORD.search(text)


def codes_for(people: Sequence[str], taken: Iterable[str]) -> tuple[list[str], bool, str]:
    """A code for each of `people` (what the source calls them, empty where it does not say).

    Returns the codes, whether the source's own were kept, and the prefix ("2-") that keeps them apart from `taken`,
    the codes already in the workspace (empty where none clashes). The source's own are kept only where all of them
    look like codes: one name in a column makes it a column of names.
    """
    named = [person for person in people if person]
    kept = bool(named) and all(looks_like_code(person) for person in named)
    used = {person.casefold() for person in named} if kept else set()
    codes = []
    number = 0
    for person in people:
        if person and kept:
            codes.append(person)
            continue
        number += 1
        while f"p{number:03d}" in used:
            number += 1
        codes.append(f"P{number:03d}")
    prefix = _prefix(codes, {code.casefold() for code in taken})
    return [prefix + code for code in codes], kept, prefix


def _prefix(codes: Sequence[str], taken: set[str]) -> str:
    """The number of this import where one of `codes` is taken: the lowest from 2 under which none is."""
    number = 1
    prefix = ""
    while any((prefix + code).casefold() in taken for code in codes):
        number += 1
        prefix = f"{number}-"
    return prefix
