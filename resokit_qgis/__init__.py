"""Resokit: neighbourhood analysis done together with residents, in QGIS."""

from __future__ import annotations

from typing import Any


def classFactory(iface: Any) -> Any:
    """Called by QGIS to load the plugin; imports late so that a disabled plugin costs nothing."""
    from resokit_qgis.plugin import ResokitPlugin

    return ResokitPlugin(iface)
