"""Read the rings of a polygon from WKB that the geometry library refuses: rings too short or left open.

Drawings come from forms, phones and old exports, and one bad ring must not hide the rest of the row. This reads
plain coordinates and judges nothing; `repair` does.
"""

from __future__ import annotations

import struct
from typing import Any

from resokit_qgis.analysis import libraries

Ring = Any
"""A float array of shape (points, 2)."""

_LINE, _POLYGON, _MULTILINE, _MULTIPOLYGON, _COLLECTION = 2, 3, 5, 6, 7
_EWKB_Z, _EWKB_M, _EWKB_SRID = 0x80000000, 0x40000000, 0x20000000


def polygons(wkb: bytes) -> list[list[Ring]]:
    """The rings of every polygon in `wkb` (ISO or extended), shell first; Z and M are left out.

    A line of fewer than three points, which goes around nothing either, counts as a polygon of that one ring. Raises
    `ValueError` where the bytes end too early or hold anything else.
    """
    found: list[list[Ring]] = []
    try:
        _read(wkb, 0, found)
    except struct.error as error:
        raise ValueError("the bytes end too early") from error
    return found


def _read(wkb: bytes, offset: int, found: list[list[Ring]]) -> int:
    """Read one geometry at `offset` into `found`; returns where it ends."""
    (order,) = struct.unpack_from("<B", wkb, offset)
    mark = "<" if order == 1 else ">"
    (code,) = struct.unpack_from(mark + "I", wkb, offset + 1)
    offset += 5
    if code & _EWKB_SRID:
        offset += 4
    plain = code & 0x0FFFFFFF
    dimensions = 2 + bool(code & _EWKB_Z) + bool(code & _EWKB_M) + {0: 0, 1: 1, 2: 1, 3: 2}.get(plain // 1000, 0)
    kind = plain % 1000
    (count,) = struct.unpack_from(mark + "I", wkb, offset)
    offset += 4
    if kind == _POLYGON:
        rings = []
        for _ in range(count):
            ring, offset = _ring(wkb, offset, mark, dimensions)
            rings.append(ring)
        found.append(rings)
        return offset
    if kind == _LINE and count < 3:
        ring, offset = _ring(wkb, offset - 4, mark, dimensions)
        found.append([ring])
        return offset
    if kind in (_MULTILINE, _MULTIPOLYGON, _COLLECTION):
        for _ in range(count):
            offset = _read(wkb, offset, found)
        return offset
    raise ValueError("not a polygon")


def _ring(wkb: bytes, offset: int, mark: str, dimensions: int) -> tuple[Ring, int]:
    numpy = libraries.load("numpy")
    (points,) = struct.unpack_from(mark + "I", wkb, offset)
    offset += 4
    # frombuffer raises ValueError where the bytes end too early.
    numbers = numpy.frombuffer(wkb, dtype=mark + "f8", count=points * dimensions, offset=offset)
    coordinates = numbers.reshape(points, dimensions)[:, :2].astype(float)
    return coordinates, offset + points * dimensions * 8
