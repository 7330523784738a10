"""The code under which one more person takes part: like those before it, and never a name."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable

from resokit_qgis.workspace.importers.pseudonyms import looks_like_code

_FIRST = "P001"
_NUMBERED = re.compile(r"(.*?)([0-9]+)")


def next_code(taken: Iterable[str]) -> str:
    """The code that comes after `taken`, those in the workspace: P108 after P001 to P107, 415 after 1 to 414.

    It goes on with the beginning that most of them share; where the result would not look like a code, with P001.
    """
    codes = list(taken)
    numbers: dict[str, list[str]] = defaultdict(list)
    for code in codes:
        if (parts := _NUMBERED.fullmatch(code)) and looks_like_code(code):
            numbers[parts.group(1)].append(parts.group(2))
    used = {code.casefold() for code in codes}
    if numbers:
        prefix, digits = max(numbers.items(), key=lambda found: len(found[1]))
        proposed = _free(prefix, digits, used)
        if looks_like_code(proposed):
            return proposed
    return _free("P", [_FIRST[1:], *numbers["P"]] if "P" in numbers else ["000"], used)


def _free(prefix: str, digits: list[str], used: set[str]) -> str:
    """`prefix` and the number after the highest of `digits`, as wide as they are where they begin with zeros."""
    width = max((len(each) for each in digits if each.startswith("0")), default=1)
    number = max(int(each) for each in digits) + 1
    while (code := f"{prefix}{number:0{width}d}").casefold() in used:
        number += 1
    return code
