"""Drawings that a source marks as left out, with the reason, so that they do not come back by being imported."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from resokit_qgis.errors import QT_TRANSLATE_NOOP, ResokitError
from resokit_qgis.workspace.importers.codes import NO, text_of
from resokit_qgis.workspace.importers.outcome import Outcome

if TYPE_CHECKING:
    from resokit_qgis.workspace.importers.vector_source import Row, VectorSource

_YES = ("1", "true", "t", "yes", "y", "ja", "j", "waar", "oui", "o", "vrai", "x")


class LeftOut:
    """What the fields "excluded" and "excluded_reason" of a source say, where it has them in capitals or not."""

    def __init__(self, source: VectorSource, rows: Sequence[Row]) -> None:
        """Raises `ResokitError` where a row's value of "excluded" is neither a yes nor a no, or they cannot be read."""
        called = {name.casefold(): name for name in source.fields}
        self._field = called.get("excluded", "")
        self._reason = called.get("excluded_reason", "")
        self._rows: set[int] = set()
        source.check_field(self._field)
        source.check_field(self._reason)
        if not self._field:
            return
        for row in rows:
            text = text_of(row.attributes[self._field])
            if text.casefold() in _YES:
                self._rows.add(row.number)
            elif text.casefold() not in NO:
                raise ResokitError(
                    QT_TRANSLATE_NOOP(
                        "Resokit",
                        "{file}, row {row}: “{value}” in “{field}” does not say whether the drawing is left out. Write yes or no, or give the field another name. Nothing was imported.",
                    ),
                    file=source.name,
                    row=row.number,
                    value=text if len(text) <= 50 else text[:50] + "…",
                    field=self._field,
                )

    def excluded(self, row: Row) -> bool:
        return row.number in self._rows

    def reason(self, row: Row) -> str | None:
        """Why `row` is left out; None where it is not, or nobody said."""
        if not self._reason or not self.excluded(row):
            return None
        return text_of(row.attributes[self._reason]) or None

    def tell(self, outcome: Outcome) -> None:
        if self._field:
            outcome.remark(
                QT_TRANSLATE_NOOP(
                    "Resokit", "Drawings that “{field}” marks as left out, and that stay left out: {count}."
                ),
                field=self._field,
                count=len(self._rows),
            )
