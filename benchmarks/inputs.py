"""What is measured on: made or read once, kept in build/benchmarks/inputs/, and the same for everyone who is measured.

Shapes are kept as well-known binary, so that every Python that runs a job reads them with what it has.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import shapely

from benchmarks import hand_drawn

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "build" / "benchmarks"
KEPT = FOLDER / "inputs"
DATA = ROOT / "benchmarks" / "data"
NEW_YORK = "new_york"
_ZONE = "EPSG:32618"
"""UTM zone 18 north, where New York is measured in metres."""
_WARDS = {"wards700": 700, "wards20000": 20_000}
ADDRESSES = "addresses"
LIVED = "lived"
"""A lived neighbourhood, made by `jobs.preparing`."""


def shapes(name: str, first: int | None = None) -> Any:
    """The shapes of `name` in metres, an object array of valid ones; only the `first` where given."""
    return _shapes(_kept(name), first)


def raw(name: str, first: int | None = None) -> Any:
    """The drawings of `name` as they came, valid or not, an object array; None where there was nothing."""
    return _shapes(_kept(f"{name}_raw"), first)


def names(name: str) -> Any:
    """The name that each drawing of `name` has, a text array."""
    return _kept(f"{name}_raw")["names"]


def flawless(name: str) -> Any:
    """Whether each drawing of `name` was valid as it came, a boolean array."""
    return shapely.is_valid(raw(name))


def points(name: str) -> Any:
    """The points of `name`, (number, 2) in metres."""
    return _kept(name)["points"]


def _shapes(kept: Any, first: int | None) -> Any:
    data, ends = kept["wkb"].tobytes(), kept["ends"][:first]
    begins = np.concatenate(([0], ends[:-1]))
    return shapely.from_wkb([data[begin:end] or None for begin, end in zip(begins, ends, strict=True)])


def _kept(name: str) -> Any:
    path = KEPT / f"{name}.npz"
    if not path.is_file():
        raise FileNotFoundError(f"{path} has not been made: prepare(“{name}”) makes it")
    return np.load(path)


def is_kept(name: str) -> bool:
    """Whether `name` was made before."""
    return (KEPT / f"{name}.npz").is_file()


def prepare(name: str) -> None:
    """Make what is kept of `name`, where it is not there."""
    if is_kept(name):
        return
    if name == ADDRESSES:
        _keep_arrays(name, points=hand_drawn.addresses())
    elif name in _WARDS:
        keep(name, hand_drawn.wards(_WARDS[name]))
    else:
        found, called = (
            _new_york() if name == NEW_YORK else (_closed(hand_drawn.drawings(hand_drawn.CASES[name])), None)
        )
        keep(f"{name}_raw", found, **({} if called is None else {"names": called}))
        keep(name, _mended(found))


def _new_york() -> tuple[Any, Any]:
    """All drawings of New York as they came, in metres, and their names."""
    # Neither is in the Python that the peers have.
    import pyproj
    from osgeo import ogr

    ogr.UseExceptions()
    archive = DATA / "new_york_drawings.gpkg.zip"
    source = ogr.Open(f"/vsizip/{archive}/new_york_drawings.gpkg")
    found, called = [], []
    for feature in source.GetLayerByName("drawings"):
        geometry = feature.GetGeometryRef()
        found.append(None if geometry is None else shapely.from_wkb(bytes(geometry.ExportToWkb())))
        called.append(feature.GetField("neighborhood") or "")
    to_metres = pyproj.Transformer.from_crs("OGC:CRS84", _ZONE, always_xy=True)
    moved = shapely.transform(
        np.array(found, dtype=object), lambda corners: np.column_stack(to_metres.transform(*corners.T))
    )
    return moved, np.array(called)


def _closed(drawn: Any) -> Any:
    """`drawn` with the lines that were not closed made polygons."""
    closed = drawn.copy()
    for place in np.flatnonzero(shapely.get_type_id(drawn) == shapely.GeometryType.LINESTRING):
        closed[place] = shapely.polygons(shapely.get_coordinates(drawn[place]))
    return closed


def _mended(drawn: Any) -> Any:
    """`drawn` made valid by GEOS, so that what is measured on it does not hang on our own repair."""
    mended = drawn.copy()
    invalid = ~shapely.is_valid(mended)
    mended[invalid] = shapely.make_valid(mended[invalid], method="structure", keep_collapsed=False)
    return mended


def keep(name: str, found: Any, **more: Any) -> None:
    """Keep the shapes `found` under `name`, with arrays of one value each in `more`."""
    data = [found_data or b"" for found_data in shapely.to_wkb(found)]
    ends = np.cumsum([len(one) for one in data])
    _keep_arrays(name, wkb=np.frombuffer(b"".join(data), dtype=np.uint8), ends=ends, **more)


def _keep_arrays(name: str, **arrays: Any) -> None:
    KEPT.mkdir(parents=True, exist_ok=True)
    unfinished = KEPT / f"{name}.unfinished.npz"
    np.savez(unfinished, **arrays)
    unfinished.rename(KEPT / f"{name}.npz")
