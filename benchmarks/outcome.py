"""What came of a contestant's runs: kept as JSON, read by the rows of the table."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from statistics import median
from typing import Any


@dataclass
class Outcome:
    """`runs` holds for each run its `seconds` by step, its `memory_mb` and its `facts`; `error` is why there are no more."""

    runs: list[dict[str, Any]] = field(default_factory=list)
    error: str = ""

    def seconds(self, steps: Iterable[str] = ()) -> float | None:
        """The median over the runs of the seconds of these steps together (of all where none are named)."""
        if not self.runs:
            return None
        wanted = tuple(steps)
        return median(
            sum(taken for step, taken in run["seconds"].items() if not wanted or step in wanted) for run in self.runs
        )

    @property
    def memory_mb(self) -> float | None:
        """The most that the whole process had in use, over all runs."""
        return max((run["memory_mb"] for run in self.runs), default=None)

    def fact(self, name: str) -> Any:
        """What the last run found under this name, None where it found nothing such."""
        return self.runs[-1]["facts"].get(name) if self.runs else None

    def as_json(self) -> dict[str, Any]:
        return {"runs": self.runs, "error": self.error}


Outcomes = dict[str, Outcome]
"""By the name of the contestant."""
