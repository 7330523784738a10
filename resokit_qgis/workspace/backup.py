"""Copies of a workspace from before an import, in the folder `backups` beside it.

NAME-before-ACTION-YYYYMMDD-HHMMSS.gpkg, in local time: a workspace like any other, without the identities. The newest
`KEPT` of a workspace stay. They hold the drawings of people who withdrew since: who withdraws for good needs them
deleted too.
"""

from __future__ import annotations

import contextlib
import re
from datetime import datetime
from pathlib import Path

from resokit_qgis.errors import QT_TRANSLATE_NOOP, ResokitError
from resokit_qgis.workspace import geopackage

FOLDER = "backups"
KEPT = 5


def make(path: Path, action: str) -> Path:
    """Copy the workspace at `path`, as it is now, and return the copy's path; `action` is what is about to change it.

    QGIS may have it open. Raises `ResokitError` where it cannot be copied: then nothing should be changed either.
    """
    geopackage.check_writable(path)
    folder = path.parent / FOLDER
    try:
        folder.mkdir(exist_ok=True)
    except OSError as error:
        raise ResokitError(
            QT_TRANSLATE_NOOP(
                "Resokit",
                "The folder {folder} for copies of the workspace cannot be made: {reason}. Take away what is in its place. Nothing was changed.",
            ),
            folder=str(folder),
            reason=error.strerror or str(error),
        ) from error
    moment = datetime.now().astimezone()
    target = folder / f"{path.stem}-before-{action}-{moment:%Y%m%d-%H%M%S}.gpkg"
    number = 1
    while target.exists():
        number += 1
        target = target.with_name(f"{path.stem}-before-{action}-{moment:%Y%m%d-%H%M%S}-{number}.gpkg")
    try:
        geopackage.copy(path, target)
    except BaseException:
        take_away(target)
        raise
    return target


def take_away(copy: Path) -> None:
    """Delete `copy`, and the folder where it was the only one: nothing was changed, so nobody needs it."""
    # What another program holds open on Windows stays; it does no harm.
    with contextlib.suppress(OSError):
        copy.unlink(missing_ok=True)
        copy.parent.rmdir()


def keep_newest(path: Path) -> None:
    """Delete the copies of the workspace at `path` but the newest `KEPT`; no other file."""
    for old in copies(path)[KEPT:]:
        with contextlib.suppress(OSError):
            old.unlink()


def take_all_away(path: Path) -> None:
    """Delete all copies of the workspace at `path`: one that was only now made from other files needs none."""
    for copy in copies(path):
        take_away(copy)


def copies(path: Path) -> list[Path]:
    """The copies of the workspace at `path`, the newest first."""
    ours = re.compile(re.escape(path.stem) + r"-before-[a-z]+-([0-9]{8}-[0-9]{6})(?:-([0-9]+))?\.gpkg")
    found = []
    for file in (path.parent / FOLDER).glob("*.gpkg"):
        named = ours.fullmatch(file.name)
        if named:
            found.append((named.group(1), int(named.group(2) or 1), file))
    return [file for _, _, file in sorted(found, reverse=True)]
