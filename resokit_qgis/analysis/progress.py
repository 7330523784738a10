"""How long jobs say how far they are, and hear that they should stop."""

from __future__ import annotations

from collections.abc import Callable

Tick = Callable[[float], None]
"""Called with the fraction done, 0 to 1; it may raise `CancelledError`."""


def within(tick: Tick, begin: float, end: float) -> Tick:
    """A tick for a step of a longer job, which takes it from `begin` to `end`."""
    return lambda fraction: tick(begin + (end - begin) * fraction)
