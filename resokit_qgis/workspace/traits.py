"""What drawings can be chosen by, as columns of numbers: so thousands of them are counted while somebody chooses."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from typing import Any, NamedTuple

from resokit_qgis.analysis import libraries

NOT_GIVEN = ""
"""The value of whoever did not tell."""

BANDED = "years_lived"
"""The one attribute that is chosen in bands: nobody chooses between people of 20 and of 21 years."""

BANDS = ("0-4", "5-9", "10+")
"""The bands of years, which are values like any other; the page has words for them."""

_BAND_ENDS = (5.0, 10.0)
_NUMBER = re.compile(r"(\d+(?:[.,]\d+)?)")


class Trait(NamedTuple):
    """One thing that drawings can be chosen by: its `values`, sorted, and the place in them of each drawing's own, an
    integer array in step with the drawings.
    """

    values: tuple[str, ...]
    codes: Any

    def fits(self, chosen: frozenset[str]) -> Any:
        """Which drawings have one of the values `chosen`, booleans (n,); all of them where none is."""
        numpy = libraries.load("numpy")
        if not chosen:
            return numpy.ones(len(self.codes), dtype=bool)
        return numpy.array([value in chosen for value in self.values], dtype=bool)[self.codes]


def trait(texts: Sequence[str], order: Sequence[str] = ()) -> Trait:
    """The trait of drawings with these `texts`; values of `order` come first in its order, the others as people sort them."""
    numpy = libraries.load("numpy")
    first = {value: place for place, value in enumerate(order)}
    values = sorted(set(texts), key=lambda value: (first.get(value, len(first)), natural(value)))
    places = {value: place for place, value in enumerate(values)}
    return Trait(tuple(values), numpy.array([places[text] for text in texts], dtype=numpy.intp))


def band(years: str) -> str:
    """The band of a number of years; any other text as it is."""
    if not _NUMBER.fullmatch(years):
        return years
    number = float(years.replace(",", "."))
    return BANDS[sum(number >= end for end in _BAND_ENDS)]


def natural(text: str) -> tuple[Any, ...]:
    """What `text` is sorted by: numbers in it as numbers, letters whatever their case and accents, nothing at the end."""
    plain = "".join(sign for sign in unicodedata.normalize("NFKD", text) if not unicodedata.combining(sign))
    parts = _NUMBER.split(plain.casefold())
    # Of what is split by a pattern in brackets, every second part is a number.
    key = [(0, float(part.replace(",", ".")), "") if place % 2 else (1, 0.0, part) for place, part in enumerate(parts)]
    return (text == NOT_GIVEN, key, text)
