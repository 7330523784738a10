"""Where the things beside the code are: in the installed plugin inside the package, in a clone one folder up."""

from __future__ import annotations

from pathlib import Path

PACKAGE = Path(__file__).resolve().parent


def beside(name: str) -> Path:
    """`resources`, `i18n` or `metadata.txt`: inside the installed package, or at the top of the clone."""
    installed = PACKAGE / name
    return installed if installed.exists() else PACKAGE.parent / name


def resource(*parts: str) -> Path:
    return beside("resources").joinpath(*parts)


def icon(name: str) -> str:
    return str(resource("icons", name + ".svg"))


def translation(language: str) -> Path:
    """The compiled translation of `language` ("nl"); it need not exist."""
    return beside("i18n") / f"resokit_{language}.qm"


def version() -> str:
    """The plugin's version, read from its metadata so that it stands in one place."""
    for line in beside("metadata.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("version="):
            return line.partition("=")[2].strip()
    return ""
