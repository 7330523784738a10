"""Reading the same table again and again while somebody corrects how it is understood."""

from __future__ import annotations

from collections.abc import Hashable
from pathlib import Path

from resokit_qgis.workspace.importers.table_source import Reading, TextTable, read_table


class TableReader:
    """Keeps the table that was read last, for as long as its file stays as it was."""

    def __init__(self) -> None:
        self._last: tuple[Hashable, TextTable] | None = None

    def read(self, file: str, reading: Reading) -> TextTable:
        """As `read_table`, and raising what it does."""
        key = (file, stamp_of(file), reading.sheet, reading.encoding, reading.delimiter, frozenset(reading.wanted))
        # Taken once: another thread may read another table meanwhile.
        last = self._last
        if last is not None and last[0] == key:
            return last[1]
        table = read_table(file, reading)
        self._last = (key, table)
        return table


def stamp_of(file: str) -> tuple[int, int]:
    """What changes when `file` is written: its moment, in nanoseconds, and its size in bytes; zeros where there is none."""
    try:
        found = Path(file).stat()
    except (OSError, ValueError):
        return 0, 0
    return found.st_mtime_ns, found.st_size
