"""How a file was understood the last time, so that next year's file of the same source is filled in already.

A source is known by its headings and its file name, both without digits: those are what changes from year to year. Only
a hash of them is kept, since headings and file names may tell about people.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterable, Mapping
from typing import Any

from resokit_qgis.settings import Settings

_DIGITS = re.compile(r"[0-9]+")
_MOST = 50
"""Sources remembered of each kind; the one that was used longest ago goes first."""


class Memory:
    """What was filled in for each source, in QGIS' settings."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings

    def recall(self, kind: str, headings: Iterable[str], file: str) -> dict[str, Any]:
        """What was kept for this source; else for the newest one with the same headings; else nothing.

        `kind` says what is imported ("drawings"), `file` is the name of the file.
        """
        columns, name = _hash(headings), _hash([file])
        alike = [entry for entry in self._entries(kind) if entry.get("headings") == columns]
        exact = [entry for entry in alike if entry.get("file") == name]
        chosen = (exact or alike)[-1:]
        return dict(chosen[0]["mapping"]) if chosen else {}

    def keep(self, kind: str, headings: Iterable[str], file: str, mapping: Mapping[str, Any]) -> None:
        """Keep `mapping`, of what JSON can hold, for this source, in place of what was kept before."""
        columns, name = _hash(headings), _hash([file])
        others = [
            entry for entry in self._entries(kind) if (entry.get("headings"), entry.get("file")) != (columns, name)
        ]
        entry = {"headings": columns, "file": name, "mapping": dict(mapping)}
        self._write(kind, [*others, entry][-_MOST:])

    def forget(self, kind: str, headings: Iterable[str]) -> None:
        """Forget every source with these headings."""
        columns = _hash(headings)
        self._write(kind, [entry for entry in self._entries(kind) if entry.get("headings") != columns])

    def _entries(self, kind: str) -> list[dict[str, Any]]:
        found = self._everything().get(kind)
        entries = found if isinstance(found, list) else []
        return [entry for entry in entries if isinstance(entry, dict) and isinstance(entry.get("mapping"), dict)]

    def _everything(self) -> dict[str, Any]:
        """All that is kept; nothing where somebody changed the setting into what is no JSON."""
        try:
            kept = json.loads(self._settings.import_memory or "{}")
        except ValueError:
            return {}
        return kept if isinstance(kept, dict) else {}

    def _write(self, kind: str, entries: list[dict[str, Any]]) -> None:
        self._settings.import_memory = json.dumps(self._everything() | {kind: entries}, ensure_ascii=False)


def _hash(texts: Iterable[str]) -> str:
    plain = [" ".join(_DIGITS.sub("#", text).casefold().split()) for text in texts]
    return hashlib.sha256(json.dumps(plain, ensure_ascii=False).encode()).hexdigest()[:32]
