"""Which coordinate reference system a GeoJSON file itself names, for GDAL silently takes WGS 84 where it knows none."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

_KEY = re.compile(rb'"crs"\s*:')
_KEPT = ("crs", "type", "properties", "name", "code")
_LINKED = ("link", "url")

NONE = ""
"""The file says nothing: by the standard it is in WGS 84, but what is in metres often says nothing either."""
UNKNOWN = "?"
"""The file says that it has none, or says it in a way that nobody knows."""
LINKED = "link"
"""The file names an address that says it, which GDAL would fetch when it opens the file."""


def named_crs(path: Path) -> str:
    """The name in the top-level `crs` member of the GeoJSON at `path`; `NONE`, `UNKNOWN` or `LINKED` where there is no name.

    A field of the rows that is called "crs" is not that member, which may stand behind all rows.
    """
    content = path.read_bytes()
    if not _KEY.search(content):
        return NONE
    try:
        # Only what may be the member is kept of each object, so that the rows take no room.
        whole = json.loads(content.decode("utf-8-sig", errors="replace"), object_pairs_hook=_kept)
    except (ValueError, RecursionError):
        return UNKNOWN
    if not isinstance(whole, dict) or "crs" not in whole:
        return NONE
    member = whole["crs"]
    if isinstance(member, dict) and str(member.get("type")).lower().startswith(_LINKED):
        return LINKED
    properties = member.get("properties") if isinstance(member, dict) else None
    if not isinstance(properties, dict):
        return UNKNOWN
    if isinstance(properties.get("code"), int):
        return f"EPSG:{properties['code']}"
    return str(properties.get("name") or UNKNOWN)


def _kept(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    return {name: value for name, value in pairs if name in _KEPT}
