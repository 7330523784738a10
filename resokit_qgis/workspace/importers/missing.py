"""What stands in a table where there is no figure, and what each of those means.

A value without a figure has a status: the reason why. `ADDABLE` are those that say "there is nothing here": a sum over
areas may pass over them, as the makers of Swing state for -99996 and -99998. Every other one makes a sum uncertain.
"""

from __future__ import annotations

from collections.abc import Mapping

OK = "ok"
MISSING = "missing"
"""No figure, and nobody says why."""
EMPTY = "empty"
"""There is nothing to count."""
CENSORED = "censored"
"""Kept secret at the source, because it is about few people."""
NOT_APPLICABLE = "not_applicable"
"""The figure makes no sense here."""
UNKNOWN = "unknown"
"""There is a figure, and the source does not know it."""

ADDABLE = (EMPTY, NOT_APPLICABLE)

TOKENS: Mapping[str, str] = {
    "": MISSING,
    "nd": MISSING,
    "gm": MISSING,
    "-": EMPTY,
    "x": CENSORED,
    "vs": CENSORED,
    "nvt": NOT_APPLICABLE,
    "n.v.t.": NOT_APPLICABLE,
    "?": UNKNOWN,
}
"""Casefolded. ND is "not available", VS a special or suppressed area (IBSA); GM "no value"; - x ? nvt are Swing's."""

NUMBERS: Mapping[float, str] = {
    -99996.0: EMPTY,
    -99997.0: CENSORED,
    -99998.0: NOT_APPLICABLE,
    -99999.0: UNKNOWN,
    -99999999.0: UNKNOWN,
}
"""Numbers that stand for no figure (Swing, CBS): they must never be computed with."""
