"""How the demos run an algorithm: by its id, with its parameters, getting its outputs, as a user's script would."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

Run = Callable[[str, dict[str, Any]], dict[str, Any]]
