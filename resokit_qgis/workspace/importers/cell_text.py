"""Texts in a table that a spreadsheet may open: none of them may look like a formula to it, and all come back as they were."""

from __future__ import annotations

_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_SIGN = "'"
"""What a spreadsheet takes for: this is text."""


def guarded(text: str) -> str:
    """`text` with the sign for text in front, where a spreadsheet would take it for a formula; `unguarded` takes it away."""
    # A text that has the sign itself gets another, or reading could not tell the two apart.
    return _SIGN + text if text.lstrip(_SIGN).startswith(_FORMULA) else text


def unguarded(text: str) -> str:
    """What `guarded` was given; other texts as they are."""
    return text[1:] if text.startswith(_SIGN) and text.lstrip(_SIGN).startswith(_FORMULA) else text
