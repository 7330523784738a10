"""The words in the heading of a column: "neighborhoodLive", "AREA_NUMBE" and "Âge (ans)" are made of some."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

_HUMP = re.compile(r"(?<=[a-z])(?=[A-Z])")
_WORD = re.compile(r"[a-z]+")
_SHORT = 4


def words(heading: str) -> list[str]:
    """The words of `heading` in small letters without accents."""
    plain = "".join(letter for letter in unicodedata.normalize("NFKD", heading) if not unicodedata.combining(letter))
    return _WORD.findall(_HUMP.sub(" ", plain).lower())


def says(heading: str, wanted: Sequence[str]) -> int:
    """The place from 1 in `wanted` of the first that `heading` says, 0 for none.

    Longer words may stand inside one of the heading ("naam" in "gemeentenaam"), and run together ("first name" in
    "firstname"); those of up to four letters only begin or end one ("name" in "namefre"), of up to three are one.
    """
    found = words(heading)
    joined = "".join(found)
    for place, word in enumerate(wanted, start=1):
        plain = word.replace(" ", "")
        if len(plain) < _SHORT:
            there = plain in found
        elif len(plain) == _SHORT:
            there = any(each.startswith(plain) or each.endswith(plain) for each in found)
        else:
            there = plain in joined
        if there:
            return place
    return 0
