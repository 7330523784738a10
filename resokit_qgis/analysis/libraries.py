"""Load the scientific libraries at the moment of first use, and say so when one is not there.

Not every QGIS ships shapely, pandas or pyproj, and importing them costs time, so no module imports them at its top.
"""

from __future__ import annotations

import importlib
from typing import Any

from resokit_qgis.errors import MissingLibraryError

MINIMUM = {"numpy": "1.24", "shapely": "2.0", "pandas": "1.5", "pyproj": "3.4"}


def load(name: str) -> Any:
    """Return the library `name`; raise `MissingLibraryError` where it is absent, broken or older than `MINIMUM`."""
    minimum = MINIMUM[name]
    try:
        library = importlib.import_module(name)
    except ImportError as error:
        raise MissingLibraryError(name, minimum) from error
    if _numbers(library.__version__) < _numbers(minimum):
        raise MissingLibraryError(name, minimum)
    return library


def _numbers(version: str) -> tuple[int, ...]:
    """The leading numbers of a version: "2.0.1rc1" -> (2, 0)."""
    numbers = []
    for part in version.split(".")[:2]:
        digits = "".join(character for character in part if character.isdigit())
        numbers.append(int(digits or 0))
    return tuple(numbers)
