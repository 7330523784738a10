"""What the measurements were made on and with: no name of the machine, only what bears on the figures."""

from __future__ import annotations

import json
import os
import platform
import subprocess
from pathlib import Path

from benchmarks.measuring import PYTHONS

_VERSIONS = """
import importlib.metadata, json, platform, sys
found = {"Python": platform.python_version()}
for name in sys.argv[1:]:
    try:
        found[name] = importlib.metadata.version(name)
    except importlib.metadata.PackageNotFoundError:
        pass
try:
    import shapely
    found["GEOS"] = shapely.geos_version_string
    from osgeo import gdal
    from qgis.core import Qgis
    found["GDAL"] = gdal.VersionInfo("RELEASE_NAME")
    found["QGIS"] = Qgis.QGIS_VERSION
except ImportError:
    pass
print(json.dumps(found))
"""

_PLACES = (
    ("own", "Resokit, QGIS and GDAL", ("numpy", "shapely")),
    ("peers", "the other peers", ("numpy", "shapely", "geopandas", "pyclipr", "klayout")),
)


def describe() -> dict[str, str]:
    """The machine and the versions, a line each."""
    described = {
        "processor": f"{_processor()}, {os.cpu_count()} cores",
        "memory": f"{os.sysconf('SC_PAGE_SIZE') * os.sysconf('SC_PHYS_PAGES') / 1024**3:.0f} GB",
        "system": _system(),
        "compiler": _said(["g++", "--version"]).partition("\n")[0] or "none",
    }
    for place, what, libraries in _PLACES:
        said = _said([str(PYTHONS[place]), "-c", _VERSIONS, *libraries])
        versions = json.loads(said) if said else {}
        described[what] = (
            ", ".join(f"{name} {version}" for name, version in versions.items()) or "could not be installed"
        )
    return described


def _said(command: list[str]) -> str:
    """What a command prints, "" where it cannot be run."""
    try:
        ended = subprocess.run(command, capture_output=True, text=True, check=False)
    except FileNotFoundError:
        return ""
    return ended.stdout.strip() if ended.returncode == 0 else ""


def _processor() -> str:
    """The kind of processor."""
    file = Path("/proc/cpuinfo")
    if file.is_file():
        for line in file.read_text(encoding="utf-8").splitlines():
            if line.startswith("model name"):
                return " ".join(line.partition(":")[2].split())
    return platform.machine()


def _system() -> str:
    """The system by its own name, and no more."""
    try:
        return platform.freedesktop_os_release()["PRETTY_NAME"]
    except OSError:
        return platform.system()
