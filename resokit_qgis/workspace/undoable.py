"""An action in a workspace that can be undone."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Protocol

from resokit_qgis.workspace.store import Changes


class Step(Protocol):
    """Each of `do` and `undo` is written in one transaction, and may come again after the other.

    `text` is an English literal for people, filled by `parameters`. Both raise `ResokitError` where what they change is
    no longer there, and then nothing is changed.
    """

    @property
    def text(self) -> str: ...

    @property
    def parameters(self) -> Mapping[str, Any]: ...

    def do(self, changes: Changes) -> None: ...

    def undo(self, changes: Changes) -> None: ...
