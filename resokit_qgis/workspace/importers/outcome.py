"""What an import did, row by row, as literal sentences and their parameters: translated where they are shown."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from resokit_qgis.errors import QT_TRANSLATE_NOOP


@dataclass(frozen=True)
class Told:
    """A literal English sentence and what fills it; as text it speaks the language of QGIS."""

    literal: str
    parameters: dict[str, Any] = field(default_factory=dict)

    def __str__(self) -> str:
        # Here and not at the top: what collects these sentences works, and is tested, without QGIS.
        from resokit_qgis.i18n import CONTEXT, translate

        return translate(CONTEXT, self.literal).format(**self.parameters)


@dataclass(frozen=True)
class Noted:
    """A row of the source, as the user sees it, and what was done with it or why it was not taken."""

    row: int
    what: Told


@dataclass
class Outcome:
    """Counts and notes of one import of areas. `remarks` are about the whole of it."""

    imported: int = 0
    repaired: list[Noted] = field(default_factory=list)
    refused: list[Noted] = field(default_factory=list)
    remarks: list[Told] = field(default_factory=list)

    def remark(self, literal: str, **parameters: Any) -> None:
        self.remarks.append(Told(literal, parameters))


def copy_kept(copy: Path | None) -> Told:
    """Where the workspace stands as it was before the import."""
    return Told(
        QT_TRANSLATE_NOOP(
            "Resokit",
            "A copy of the workspace as it was before is in {file}. To go back, close QGIS and put it in the place of the workspace.",
        ),
        {"file": "" if copy is None else f"{copy.parent.name}/{copy.name}"},
    )
