"""How hypothesis looks for examples: the same ones in every run, so that a run says something about a change."""

from __future__ import annotations

from hypothesis import settings

settings.register_profile("same", derandomize=True, deadline=None)
settings.load_profile("same")
