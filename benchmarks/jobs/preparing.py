"""Making the inputs, in a process of its own so that it leaves no memory behind in the one that measures."""

from __future__ import annotations

from benchmarks import inputs
from benchmarks.laps import Laps


def prepare(laps: Laps, name: str) -> None:
    """Make what `name` says, where it is not there yet."""
    laps.start()
    if name == inputs.LIVED:
        _lived()
    else:
        inputs.prepare(name)
    laps.lap("made")


def _lived() -> None:
    """A lived neighbourhood: the ground that half of 500 drawings include."""
    from benchmarks.jobs.agreement import labels

    if not inputs.is_kept(inputs.LIVED):
        inputs.prepare("n500c1")
        _arrangement, depths = labels(inputs.shapes("n500c1"))
        inputs.keep(inputs.LIVED, [depths.level(250)])
