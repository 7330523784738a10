"""What an import of figures did, for its report."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from resokit_qgis.workspace.importers.outcome import Told
from resokit_qgis.workspace.importers.ward_codes import Level
from resokit_qgis.workspace.importers.ward_names import Proposal


@dataclass
class IndicatorOutcome:
    """What an import of figures did. `values` were written, `missing` of them without a figure.

    `matched` rows are about `found` wards of `level`. `unmatched` holds row and code of each row without a ward; `indicators` name, kind and known figures of each.
    `totals` are rows that hold totals. `nowhere` are rows of people whose ward is not known, and `unplaced` how many of
    what they count: column, period and count, as it may be told. `levels` says of each level of wards how many of them
    have a row: level, found, wards. `statuses` counts values by why they have no figure. `review` holds names that wait
    for a person; nothing was written then.
    """

    profile: str = ""
    column: str = ""
    values: int = 0
    missing: int = 0
    matched: int = 0
    found: int = 0
    unmatched: list[tuple[int, str]] = field(default_factory=list)
    totals: list[tuple[int, str]] = field(default_factory=list)
    nowhere: list[tuple[int, str]] = field(default_factory=list)
    unplaced: list[tuple[str, str, str]] = field(default_factory=list)
    indicators: list[tuple[str, str, int]] = field(default_factory=list)
    levels: list[tuple[str, int, int]] = field(default_factory=list)
    statuses: dict[str, int] = field(default_factory=dict)
    skipped: list[str] = field(default_factory=list)
    remarks: list[Told] = field(default_factory=list)
    review: list[Proposal] = field(default_factory=list)
    level: Level | None = None

    def remark(self, literal: str, **parameters: Any) -> None:
        self.remarks.append(Told(literal, parameters))
