"""Whether figures can be added up, as far as the words in a heading say so; definitions always come before this."""

from __future__ import annotations

import re

_TAG = re.compile(r"[\[(]\s*([^\[\]()]+?)\s*[\])]")
_COUNT = ("aantal", "nombre", "number", "count")
_PERCENT = ("percentage", "pourcentage", "percent", "%")
_PERMILLE = ("promille", "‰")


def kind_of(heading: str) -> tuple[str, str]:
    """The kind and the unit that a word in brackets says: "Inwoners [aantal]" is a count.

    Only a count is taken for what can be added up. A percentage is not made a rate: of what it is a share, its heading
    does not tell. Empty texts where nothing is said.
    """
    for tag in _TAG.findall(heading):
        word = tag.casefold()
        if word in _COUNT:
            return "count", ""
        if word in _PERCENT:
            return "", "%"
        if word in _PERMILLE:
            return "", "‰"
    return "", ""
