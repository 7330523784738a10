"""The clock that a job is given: it starts when the input is there, and each lap is a step of the work."""

from __future__ import annotations

from time import perf_counter


class Laps:
    """Seconds by the name of the step, in order."""

    def __init__(self) -> None:
        self.seconds: dict[str, float] = {}
        self._since = perf_counter()

    def start(self) -> None:
        """Begin: what came before (reading the input) does not count."""
        self.seconds = {}
        self._since = perf_counter()

    def lap(self, step: str) -> None:
        """What was done since the last lap was `step`."""
        now = perf_counter()
        self.seconds[step] = self.seconds.get(step, 0.0) + now - self._since
        self._since = now
