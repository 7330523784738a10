"""Build the installable plugin: stage the package with everything beside it, and zip that the same way every time."""

from __future__ import annotations

import shutil
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
NAME = "resokit_qgis"
LANGUAGES = ("nl", "fr")
ZIP = ROOT / "build" / f"{NAME}.zip"
STAGE = ROOT / "build" / "package"

_BESIDE = ("metadata.txt", "LICENSE", "CHANGELOG.md")
_EPOCH = (1980, 1, 1, 0, 0, 0)
"""The time of every entry: the same sources give the same bytes."""


def sources(root: Path) -> Iterator[tuple[Path, str]]:
    """What goes into the plugin, in order: each file of the clone at `root` and its place inside the plugin folder.

    `FileNotFoundError` where something that must be there is not.
    """
    for path in sorted((root / NAME).rglob("*.py")):
        yield path, path.relative_to(root / NAME).as_posix()
    for name in _BESIDE:
        yield _there(root / name), name
    for path in sorted((root / "resources").rglob("*")):
        if path.is_file() and not any(part.startswith(".") for part in path.relative_to(root).parts):
            yield path, path.relative_to(root).as_posix()
    for language in LANGUAGES:
        yield _there(root / "i18n" / f"resokit_{language}.qm"), f"i18n/resokit_{language}.qm"


def _there(path: Path) -> Path:
    if not path.is_file():
        raise FileNotFoundError(f"{path} is missing and has to be in the plugin; make setup compiles the translations")
    return path


def stage(root: Path, folder: Path) -> Path:
    """Copy the plugin into `folder`/resokit_qgis, replacing what is there; returns that path."""
    plugin = folder / NAME
    if plugin.exists():
        shutil.rmtree(plugin)
    for source, place in sources(root):
        target = plugin / place
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source, target)
    return plugin


def pack(plugin: Path, archive: Path) -> None:
    """Zip the staged `plugin` folder: sorted, with one time and plain permissions, so that it can be reproduced."""
    archive.parent.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as made:
        for path in sorted(plugin.rglob("*")):
            if path.is_file():
                entry = zipfile.ZipInfo(path.relative_to(plugin.parent).as_posix(), _EPOCH)
                entry.create_system = 3  # Unix, which is where the permissions below have a meaning
                entry.external_attr = 0o100644 << 16
                entry.compress_type = zipfile.ZIP_DEFLATED
                made.writestr(entry, path.read_bytes())


def main() -> int:
    pack(stage(ROOT, STAGE), ZIP)
    print(f"{ZIP.relative_to(ROOT)}: {ZIP.stat().st_size / 1e6:.1f} MB")
    return 0


if __name__ == "__main__":
    sys.exit(main())
