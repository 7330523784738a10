"""What is wrong with a file: an import ends at the first such thing, a look goes on and gathers them."""

from __future__ import annotations

from types import TracebackType

from resokit_qgis.errors import ResokitError


class Problems:
    """For `with` around a step whose failure leaves others possible.

    With `gather` a `ResokitError` of the block goes to `found` and what follows goes on; else it is raised.
    """

    def __init__(self, gather: bool = False) -> None:
        self.gather = gather
        self.found: list[ResokitError] = []

    def __enter__(self) -> None:
        return None

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> bool:
        if not (self.gather and isinstance(error, ResokitError)):
            return False
        self.found.append(error)
        return True
