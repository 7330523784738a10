"""What models of tables give Qt, so that every Qt understands it and nothing from a file is more than text."""

from __future__ import annotations

import html
from typing import Any

from qgis.PyQt.QtCore import Qt


def plain_tip(text: str) -> str:
    """`text` as a tool tip, which would take it for HTML where it looks like that."""
    return f"<p>{html.escape(text)}</p>" if text else ""


def to_the_right() -> int:
    """The alignment of numbers. A model gives it as a number, which Qt 5 and Qt 6 keep in different places."""
    flags: Any = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
    return int(getattr(flags, "value", flags))
