"""The ends of a tie, and the line that joins them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from qgis.core import QgsGeometry, QgsPointXY

END_TABLES = {"organisation": "organisations", "actor": "actors", "place": "places"}
"""What a tie may join: the middle of the column name (`from_actor_id`) and the table it refers to."""


def tie_line(start: tuple[float, float], end: tuple[float, float]) -> bytes:
    """The straight line of a tie as WKB; both ends in the workspace's CRS."""
    return bytes(QgsGeometry.fromPolylineXY([QgsPointXY(*start), QgsPointXY(*end)]).asWkb().data())


def end_of(tie: Mapping[str, Any], side: str) -> tuple[str, str] | None:
    """The table and key at `side` ("from" or "to") of a row of `ties`; None where that end is not filled in."""
    for kind, table in END_TABLES.items():
        key = tie.get(f"{side}_{kind}_id")
        if key:
            return table, str(key)
    return None
