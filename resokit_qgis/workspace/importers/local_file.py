"""Is what the user gave a file on this computer? Only such files are opened; nothing is fetched from anywhere."""

from __future__ import annotations

import os
import re
from pathlib import Path
from urllib.parse import unquote, urlsplit

from resokit_qgis.errors import QT_TRANSLATE_NOOP, ResokitError

# "http:", "PG:", "WFS:" ... A single letter is a drive on Windows.
_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9_+.-]+:")
_PACKED = (".zip", ".gz", ".tgz", ".tar", ".7z", ".rar", ".bz2", ".xz")


def local_file(text: str) -> Path:
    """The existing, readable, non-empty file that `text` (a path or a `file://` address) names.

    Raises `ResokitError` for addresses on the network, GDAL's virtual file systems and database connections (shown
    without what may be a password), and for what does not exist, is a folder, is packed, is empty or may not be read.
    """
    text = text.strip()
    if text.lower().startswith("file:"):
        text = _from_file_address(text)
    remote = _remote_start(text)
    if remote:
        raise ResokitError(
            QT_TRANSLATE_NOOP(
                "Resokit",
                "“{start}…” is not a file on this computer: addresses, databases and virtual paths are not opened. Save the data to a file first, and import that.",
            ),
            start=remote,
        )
    path = Path(text)
    _check_there(path, text)
    if path.suffix.lower() in _PACKED:
        raise ResokitError(
            QT_TRANSLATE_NOOP(
                "Resokit", "{file} is a packed file. Unpack it first, and import the file that was inside."
            ),
            file=path.name,
        )
    if path.is_file() and path.stat().st_size == 0:
        raise ResokitError(
            QT_TRANSLATE_NOOP("Resokit", "{file} is empty. Export it again, and import the new file."), file=path.name
        )
    return path


def _check_there(path: Path, text: str) -> None:
    try:
        there = path.is_file() or (path.is_dir() and path.suffix.lower() == ".gdb")
        folder = path.is_dir() and not there
    except (OSError, ValueError):
        # Too long for a name, or with a NUL in it: whatever it is, it is no file.
        there = folder = False
    if folder:
        raise ResokitError(
            QT_TRANSLATE_NOOP("Resokit", "{file} is a folder. Choose the file inside it that you want to import."),
            file=str(path),
        )
    if not there:
        raise ResokitError(
            QT_TRANSLATE_NOOP("Resokit", "There is no file {file}. Check its name and folder, and choose it again."),
            file=text if len(text) <= 200 else text[:200] + "…",
        )
    if not os.access(path, os.R_OK):
        raise ResokitError(
            QT_TRANSLATE_NOOP(
                "Resokit", "{file} may not be read. Ask for read permission, or copy it to a folder of your own."
            ),
            file=path.name,
        )


def _remote_start(text: str) -> str:
    """The first, harmless part of `text` where it leads elsewhere than to a plain file, else an empty text."""
    if text.lower().startswith("/vsi"):
        return "/" + text[1:].partition("/")[0] + "/"
    scheme = _SCHEME.match(text)
    return scheme.group() if scheme else ""


def _from_file_address(text: str) -> str:
    """The path in a `file://` address; an address on another machine is returned as it is, to be refused."""
    parts = urlsplit(text)
    if parts.netloc not in ("", "localhost"):
        return text
    path = unquote(parts.path)
    drive = re.fullmatch(r"/([A-Za-z]:.*)", path)
    return drive.group(1) if drive else path
