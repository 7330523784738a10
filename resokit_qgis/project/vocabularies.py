"""The lists that coded fields choose from, read once from `resources/vocabularies/vocabularies.csv`."""

from __future__ import annotations

import csv
from functools import lru_cache

from resokit_qgis import paths


@lru_cache(maxsize=1)
def _read() -> dict[str, dict[str, dict[str, str]]]:
    """vocabulary -> code -> language -> label, in the order of the file."""
    lists: dict[str, dict[str, dict[str, str]]] = {}
    with paths.resource("vocabularies", "vocabularies.csv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            labels = {language: row[language] for language in ("en", "nl", "fr")}
            lists.setdefault(row["vocabulary"], {})[row["code"]] = labels
    return lists


def names() -> tuple[str, ...]:
    """Every vocabulary there is."""
    return tuple(_read())


def codes(vocabulary: str) -> tuple[str, ...]:
    """The codes of `vocabulary` in their order; `KeyError` where there is no such list."""
    return tuple(_read()[vocabulary])


def label(vocabulary: str, code: str, language: str) -> str:
    """What people read for `code` in "en", "nl" or "fr"; `KeyError` where the list does not hold it."""
    return _read()[vocabulary][code][language]
