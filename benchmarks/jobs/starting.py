"""What the plugin adds to the start of QGIS: importing it, and its provider with all algorithms."""

from __future__ import annotations

import sys
from typing import Any

from benchmarks.jobs.in_qgis import start
from benchmarks.laps import Laps

_HEAVY = ("pandas", "pyproj", "openpyxl", "scipy")


def plugin(laps: Laps) -> dict[str, Any]:
    """As `qgis_process` does it. `heavy` are the large libraries that this loaded, of which there should be none."""
    application = start().application
    before = set(sys.modules)
    laps.start()
    from resokit_qgis.plugin import ResokitPlugin

    started = ResokitPlugin(None)
    started.initProcessing()
    laps.lap("start")
    algorithms = application.processingRegistry().providerById("resokit").algorithms()
    loaded = set(sys.modules) - before
    return {
        "algorithms": len(algorithms),
        "heavy": len(loaded & set(_HEAVY)),
        "modules": len([name for name in loaded if name.startswith("resokit_qgis")]),
    }
