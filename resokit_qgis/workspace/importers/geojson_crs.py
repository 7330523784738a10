"""Which coordinate reference system a GeoJSON file itself names, for GDAL silently takes WGS 84 where it knows none."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

_KEY = re.compile(rb'"(?:crs|link|url)"|\\u00', re.IGNORECASE)
"""What a file holds that may name a system, or link to one; letters can be written as \\u0063 too."""
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
    text = content.decode("utf-8-sig", errors="replace")
    try:
        # Only what may be the member is kept of each object, so that the rows take no room.
        whole = json.loads(text, object_pairs_hook=_kept)
    except _LinkFoundError:
        return LINKED
    except RecursionError:
        return UNKNOWN
    except ValueError:
        return LINKED if _links_in_lines(text) else UNKNOWN
    if not isinstance(whole, dict) or "crs" not in whole:
        return NONE
    member = whole["crs"]
    properties = member.get("properties") if isinstance(member, dict) else None
    if not isinstance(properties, dict):
        return UNKNOWN
    if isinstance(properties.get("code"), int):
        return f"EPSG:{properties['code']}"
    return str(properties.get("name") or UNKNOWN)


class _LinkFoundError(Exception):
    """An object that names an address stands somewhere in the file: GDAL would ask it there too."""


def _kept(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    known = {name.casefold(): value for name, value in pairs}
    if "properties" in known and str(known.get("type")).casefold().startswith(_LINKED):
        raise _LinkFoundError
    return {name: value for name, value in pairs if name in _KEPT}


def _links_in_lines(text: str) -> bool:
    """Whether a file of one object a line names an address in one of them."""
    for line in text.splitlines():
        try:
            json.loads(line.lstrip("\x1e"), object_pairs_hook=_kept)
        except _LinkFoundError:
            return True
        except (ValueError, RecursionError):
            continue
    return False
