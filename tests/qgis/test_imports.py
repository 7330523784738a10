"""No module of ours imports a heavy library before it is needed, and without those libraries all still load.

QGIS itself may have loaded some, so what counts is who asks for them: each import runs in a fresh Python in which
`import` and `importlib.import_module` note who called them.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]
HEAVY = ("shapely", "numpy", "pandas", "pyproj", "matplotlib", "networkx", "scipy", "cv2")

WATCH = """
import builtins, importlib, json, pkgutil, sys

heavy, blocked, extra = json.loads(sys.argv[1])
asked = []
plain_import, plain_import_module = builtins.__import__, importlib.import_module

def note(name, caller):
    top = name.partition(".")[0]
    if top in heavy and caller.partition(".")[0] == "resokit_qgis":
        asked.append([caller, name])
    if top in blocked:
        raise ModuleNotFoundError(f"{name} is blocked")

def watched_import(name, globals=None, locals=None, fromlist=(), level=0):
    note(name, (globals or {}).get("__name__", ""))
    return plain_import(name, globals, locals, fromlist, level)

def watched_import_module(name, package=None):
    note(name, sys._getframe(1).f_globals.get("__name__", ""))
    return plain_import_module(name, package)

builtins.__import__, importlib.import_module = watched_import, watched_import_module

import resokit_qgis
loaded = ["resokit_qgis"]
for module in pkgutil.walk_packages(resokit_qgis.__path__, "resokit_qgis."):
    plain_import_module(module.name)
    loaded.append(module.name)
if extra:
    exec(compile(extra, "<extra>", "exec"), {"__name__": "resokit_qgis.extra"})
print(json.dumps({"asked": asked, "loaded": loaded}))
"""


def load_all(blocked: tuple[str, ...] = (), extra: str = "") -> dict[str, Any]:
    """Import every module of the package in a fresh Python; `extra` is source that runs as one of ours afterwards."""
    done = subprocess.run(
        [sys.executable, "-c", WATCH, json.dumps([HEAVY, blocked, extra])],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return dict(json.loads(done.stdout.splitlines()[-1]))


def test_no_module_imports_a_heavy_library() -> None:
    found = load_all()
    assert {"resokit_qgis.plugin", "resokit_qgis.algorithms.provider", "resokit_qgis.gui.actions"} <= set(
        found["loaded"]
    )
    assert found["asked"] == []


@pytest.mark.parametrize(
    "extra",
    ["import numpy", "from shapely import wkb", "from resokit_qgis.analysis import libraries\nlibraries.load('numpy')"],
)
def test_an_early_import_would_be_seen(extra: str) -> None:
    assert len(load_all(extra=extra)["asked"]) == 1


def test_every_module_loads_without_the_libraries() -> None:
    assert load_all(blocked=HEAVY)["loaded"] == load_all()["loaded"]
