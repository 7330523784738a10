"""Ward codes as text: "36" whether the file says 36, 36.0 or " 36 ", and what looks lost is told, never guessed."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from typing import Any

_FLOAT_LIKE = re.compile(r"[0-9]+\.0+")
_DECIMAL = re.compile(r"[0-9]+\.[0-9]+")
_SHARE_OF_ONE_LENGTH = 0.8
_SHORTEST_LENGTH = 4

NO = ("", "0", "0.0", "false", "f", "no", "n", "off", "none", "nee", "neen", "onwaar", "non", "faux")
"""What a mark such as "excluded" says (casefolded) where it does not count, in our languages."""


def text_of(value: Any) -> str:
    """`value` as people write it: "20" for 20.0, an empty text for None and NaN, text stripped."""
    if value is None:
        return ""
    if isinstance(value, float):
        if math.isnan(value):
            return ""
        if value.is_integer() and abs(value) < 1e15:
            return str(int(value))
        return repr(value)
    return str(value).strip()


def normalised(values: Sequence[Any]) -> list[str]:
    """The codes of one column as text, an empty text where there is none.

    A text "36.0" becomes "36" only where every code with a decimal point ends in ".0": such a column came out of
    a program that took codes for numbers. In a column that also holds "1.1", "1.0" is a code of its own.
    """
    texts = [text_of(value) for value in values]
    decimals = [text for text in texts if _DECIMAL.fullmatch(text)]
    if decimals and all(_FLOAT_LIKE.fullmatch(text) for text in decimals):
        return [text.partition(".")[0] if _FLOAT_LIKE.fullmatch(text) else text for text in texts]
    return texts


def with_lost_zero(codes: Sequence[str]) -> list[str]:
    """The codes that look like others of the column with the leading zero lost: one digit shorter than nearly all.

    Only codes of digits alone, where at least 80 % share one length of 4 or more. They are told, not mended.
    """
    digits = [code for code in codes if code.isascii() and code.isdigit()]
    if not digits or len(digits) < len([code for code in codes if code]):
        return []
    lengths = [len(code) for code in digits]
    usual = max(set(lengths), key=lengths.count)
    if usual < _SHORTEST_LENGTH or lengths.count(usual) < _SHARE_OF_ONE_LENGTH * len(lengths):
        return []
    return [code for code in digits if len(code) == usual - 1]


def duplicates(codes: Sequence[str], rows: Sequence[int]) -> dict[str, list[int]]:
    """code -> its rows, for each code that stands in more than one of `rows` (same length as `codes`)."""
    places: dict[str, list[int]] = {}
    for code, row in zip(codes, rows, strict=True):
        if code:
            places.setdefault(code, []).append(row)
    return {code: found for code, found in places.items() if len(found) > 1}


def listed(names: Sequence[str], at_most: int = 10) -> str:
    """`names` in a sentence: the first ten, and how many more."""
    shown = ", ".join(names[:at_most])
    return shown if len(names) <= at_most else f"{shown} … (+{len(names) - at_most})"
