"""The rooms of the package and the doors between them: who may import whom."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "resokit_qgis"

ROOMS = ("analysis", "workspace", "project", "layouts", "demo", "algorithms", "gui", "plugin")
"""Each room may import itself and what stands left of it."""
HALLWAY = {"errors", "i18n", "log", "paths", "settings"}
"""Open to every room; to `analysis` only `errors` is."""
WINDOWS = ("qgis.gui", "qgis.PyQt.QtWidgets", "qgis.utils")
"""What needs the QGIS window: for gui and plugin alone."""


def imports(source: str) -> Iterator[str]:
    """Every module that the source imports, at its top or inside a function, as a dotted name with what is taken."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield "." * node.level + (node.module or "")
            yield from (f"{'.' * node.level}{node.module or ''}.{alias.name}" for alias in node.names)


def forbidden(room: str, source: str) -> list[str]:
    """The imports in `source` that a module of `room` may not have."""
    allowed = set(ROOMS[: ROOMS.index(room) + 1]) if room in ROOMS else set()
    allowed |= {"errors"} if room == "analysis" else HALLWAY
    found = []
    for name in imports(source):
        parts = name.split(".")
        if name.startswith("."):
            found.append(f"{name}: a relative import")
        elif parts[0] == "resokit_qgis" and len(parts) > 1 and parts[1] not in allowed:
            found.append(f"{name}: not for {room}")
        elif room == "analysis" and parts[0] in ("qgis", "osgeo", "PyQt5", "PyQt6"):
            found.append(f"{name}: analysis knows no QGIS")
        elif room not in ("gui", "plugin") and any(
            name == window or name.startswith(window + ".") for window in WINDOWS
        ):
            found.append(f"{name}: only gui and plugin have a window")
        elif parts[0] in ("PyQt5", "PyQt6"):
            found.append(f"{name}: Qt comes from qgis.PyQt")
    return found


def room_of(path: Path) -> str:
    first = path.relative_to(PACKAGE).parts[0]
    return first.removesuffix(".py")


MODULES = sorted(PACKAGE.rglob("*.py"))


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.relative_to(PACKAGE).as_posix())
def test_module_uses_only_its_doors(path: Path) -> None:
    room = room_of(path)
    source = path.read_text(encoding="utf-8")
    if room == "__init__":
        assert [name for name in imports(source) if name.startswith("resokit_qgis")] == [
            "resokit_qgis.plugin",
            "resokit_qgis.plugin.ResokitPlugin",
        ]
        return
    assert room in ROOMS or room in HALLWAY, f"{path} stands in no room of the design"
    assert forbidden(room, source) == []


def test_every_room_is_there() -> None:
    assert {room_of(path) for path in MODULES} == {*ROOMS, *HALLWAY, "__init__"}


@pytest.mark.parametrize(
    ("room", "source"),
    [
        ("analysis", "from resokit_qgis.workspace import store"),
        ("analysis", "from resokit_qgis import i18n"),
        ("analysis", "def f():\n    from qgis.core import QgsGeometry"),
        ("analysis", "from osgeo import ogr"),
        ("workspace", "from resokit_qgis.project import styles"),
        ("project", "import resokit_qgis.layouts.page"),
        ("layouts", "from resokit_qgis import gui"),
        ("algorithms", "from resokit_qgis.gui.messages import Messages"),
        ("algorithms", "from qgis.gui import QgsMapCanvas"),
        ("layouts", "from qgis.PyQt import QtWidgets"),
        ("project", "from qgis.utils import iface"),
        ("workspace", "from PyQt5.QtCore import QObject"),
        ("gui", "from .messages import Messages"),
        ("errors", "from resokit_qgis.workspace import store"),
    ],
)
def test_a_forbidden_door_is_seen(room: str, source: str) -> None:
    assert forbidden(room, source)


@pytest.mark.parametrize(
    ("room", "source"),
    [
        ("analysis", "from resokit_qgis.errors import ResokitError\nfrom resokit_qgis.analysis import libraries"),
        ("workspace", "from resokit_qgis.analysis import repair\nfrom resokit_qgis import paths"),
        ("gui", "from qgis.gui import QgsMessageBar\nfrom resokit_qgis.project import write_project"),
    ],
)
def test_an_allowed_door_is_open(room: str, source: str) -> None:
    assert forbidden(room, source) == []


def test_unit_tests_need_no_qgis() -> None:
    for path in (ROOT / "tests" / "unit").glob("*.py"):
        names = [name for name in imports(path.read_text(encoding="utf-8")) if name.split(".")[0] in ("qgis", "osgeo")]
        assert names == [], path
