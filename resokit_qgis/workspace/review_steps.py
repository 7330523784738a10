"""Leave drawings out, with the reason, and include them again: what a person decides, and can undo."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from resokit_qgis.errors import QT_TRANSLATE_NOOP, ResokitError
from resokit_qgis.workspace.drawn import Drawn, DrawnRow
from resokit_qgis.workspace.store import Changes


@dataclass(frozen=True)
class _Before:
    """A drawing by its key, and how it stood."""

    key: str
    excluded: bool
    reason: str | None


@dataclass(frozen=True)
class Marking:
    """The step that marks `drawings` as left out or not. Make it with `leave_out` or `include_again`."""

    text: str
    parameters: Mapping[str, Any]
    drawings: tuple[_Before, ...]
    excluded: bool
    reason: str | None

    def do(self, changes: Changes) -> None:
        _mark(changes, {drawing.key: (self.excluded, self.reason) for drawing in self.drawings})

    def undo(self, changes: Changes) -> None:
        _mark(changes, {drawing.key: (drawing.excluded, drawing.reason) for drawing in self.drawings})


def leave_out(drawn: Drawn, rows: Sequence[DrawnRow], reason: str) -> Marking:
    """The step that leaves `rows` of `drawn` out because of `reason`; for one that is out already, the new reason.

    Raises `ResokitError` without a reason, or without a drawing.
    """
    why = reason.strip()
    if not why:
        raise ResokitError(
            QT_TRANSLATE_NOOP("Resokit", "Say why first: a drawing is left out for a reason that others can read.")
        )
    return _marking(
        drawn,
        rows,
        QT_TRANSLATE_NOOP("Resokit", "Leave out the drawing of {code}"),
        QT_TRANSLATE_NOOP("Resokit", "Leave out drawings ({number})"),
        True,
        why,
    )


def include_again(drawn: Drawn, rows: Sequence[DrawnRow]) -> Marking:
    """The step that includes those of `rows` again that are left out. Raises `ResokitError` where none is."""
    return _marking(
        drawn,
        [row for row in rows if row.excluded],
        QT_TRANSLATE_NOOP("Resokit", "Include the drawing of {code} again"),
        QT_TRANSLATE_NOOP("Resokit", "Include drawings again ({number})"),
        False,
        None,
    )


def _marking(
    drawn: Drawn, rows: Sequence[DrawnRow], one: str, many: str, excluded: bool, reason: str | None
) -> Marking:
    if not rows:
        raise ResokitError(QT_TRANSLATE_NOOP("Resokit", "Choose a drawing in the list first."))
    before = tuple(_Before(row.id, row.excluded, row.excluded_reason or None) for row in rows)
    if len(rows) == 1:
        code = drawn.codes.get(rows[0].participant_id, "")
        return Marking(one, {"code": code}, before, excluded, reason)
    return Marking(many, {"number": len(rows)}, before, excluded, reason)


def _mark(changes: Changes, marks: Mapping[str, tuple[bool, str | None]]) -> None:
    """Give each drawing, by its key, its mark and the reason for it."""
    with still_there():
        changes.update_many(
            "drawings",
            {key: {"excluded": excluded, "excluded_reason": why} for key, (excluded, why) in marks.items()},
        )


@contextmanager
def still_there() -> Iterator[None]:
    """Turn the `KeyError` of a row that is gone into a `ResokitError`."""
    try:
        yield
    except KeyError as error:
        raise ResokitError(
            QT_TRANSLATE_NOOP(
                "Resokit", "This drawing, or who drew it, is no longer in the workspace, so nothing was changed."
            )
        ) from error
