"""Load the scientific libraries at the moment of first use, and say so when one is not there.

Not every QGIS ships shapely, pandas or pyproj, and importing them costs time, so no module imports them at its top.
"""

from __future__ import annotations

import importlib
from typing import Any

from resokit_qgis.errors import QT_TRANSLATE_NOOP, MissingLibraryError, ResokitError

MINIMUM = {
    "numpy": "1.24",
    "shapely": "2.0",
    "pandas": "1.5",
    "pyproj": "3.4",
    "charset_normalizer": "3.0",
    "matplotlib": "3.5",
}

_loaded: dict[str, Any] = {}
"""What was found to be right: functions that are called thousands of times ask for their libraries each time."""


def load(name: str) -> Any:
    """Return the library `name`; raise `MissingLibraryError` where it is absent, broken or older than `MINIMUM`.

    Raises `ResokitError` for a shapely that would not work with the GEOS of this QGIS.
    """
    if name in _loaded:
        return _loaded[name]
    minimum = MINIMUM[name]
    try:
        library = importlib.import_module(name)
    except ImportError as error:
        raise MissingLibraryError(name, minimum) from error
    if _numbers(library.__version__) < _numbers(minimum):
        raise MissingLibraryError(name, minimum)
    if name == "shapely":
        _check_geos(library)
    _loaded[name] = library
    return library


def _check_geos(shapely: Any) -> None:
    """Raise `ResokitError` where shapely calls another GEOS than it was made for.

    The ready-made shapely of pip brings a newer GEOS along. On Linux the one that QGIS has loaded gets the calls all
    the same, and what only the newer one knows would end QGIS with a crash. Writing a plain point tells: shapely made
    for GEOS 3.12 asks for a fourth dimension that an older one refuses.
    """
    try:
        shapely.to_wkb(shapely.Point(0.0, 0.0))
    except shapely.GEOSException as error:
        raise ResokitError(
            QT_TRANSLATE_NOOP(
                "Resokit",
                "The Python library shapely was made for another GEOS than the one in this QGIS, and the two get in each "
                "other's way. Install it anew for this QGIS with: {command}",
            ),
            command="pip install --force-reinstall --no-binary shapely shapely",
        ) from error


def _numbers(version: str) -> tuple[int, ...]:
    """The leading numbers of a version: "2.0.1rc1" -> (2, 0)."""
    numbers = []
    for part in version.split(".")[:2]:
        digits = "".join(character for character in part if character.isdigit())
        numbers.append(int(digits or 0))
    return tuple(numbers)
