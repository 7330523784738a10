"""Codes for the people who drew: never their names."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

_CODE = re.compile(r"[A-Za-z0-9-]{1,12}")
_NAME = re.compile(r"[A-Za-z]{3}|[A-Z][a-z]")
_DATE = re.compile(r"\d+-\d+-\d+")
_MOST_LETTERS = 3
_MOST_DIGITS = 5


def looks_like_code(text: str) -> bool:
    """Whether `text` is a code and not a name: letters, digits and dashes, 12 at most, with a digit in it.

    Three letters in a row, a capital before a small one or four letters in all may be a name ("Jan1", "Bo1",
    "an-li-2"); six digits or three figures between dashes a date of birth, a telephone number or a national number.
    None of them is kept.
    """
    digits = sum(character.isdigit() for character in text)
    letters = sum(character.isalpha() for character in text)
    return (
        bool(_CODE.fullmatch(text))
        and 0 < digits <= _MOST_DIGITS
        and letters <= _MOST_LETTERS
        and not _NAME.search(text)
        and not _DATE.search(text)
    )


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
