"""The rule by which drawings become one line, as a person chooses it and as a recipe keeps it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from resokit_qgis.analysis.thresholds import UNION as ALL_GROUND

UNION, SHARE, BLOCKS = KINDS = ("union", "share", "blocks")
"""All contours together; the ground that enough people include; whole blocks that enough people include. Codes of the
vocabulary "rule"."""


@dataclass(frozen=True)
class Rule:
    """`share` is the percentage of the people that `SHARE` and `BLOCKS` ask for.

    `group` is the attribute of the participants whose groups get an equal voice, "" where every person does; `blocks`
    the id of the layer of blocks, "" where there is none.
    """

    kind: str = SHARE
    share: Fraction = Fraction(50)
    group: str = ""
    blocks: str = ""

    @property
    def threshold(self) -> Fraction:
        """What has to be reached, in percent; 0 is the union."""
        return ALL_GROUND if self.kind == UNION else self.share

    def to_plain(self) -> dict[str, Any]:
        """As JSON can hold it; the layer of blocks, known by its id in one project alone, is left out."""
        return {"kind": self.kind, "share": str(self.share), "group": self.group}

    @staticmethod
    def from_plain(plain: Any) -> Rule | None:
        """The rule that `to_plain` made, None where it is none."""
        if not isinstance(plain, Mapping) or plain.get("kind") not in KINDS:
            return None
        try:
            share = Fraction(str(plain.get("share")))
        except (ValueError, ZeroDivisionError):
            return None
        if not 0 <= share <= 100:
            return None
        return Rule(str(plain["kind"]), share, str(plain.get("group") or ""))
