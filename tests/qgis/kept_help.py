"""A workspace with some real drawings of two places, and results kept in it as the dock keeps them."""

from __future__ import annotations

import shutil
from collections.abc import Mapping
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsCoordinateTransformContext

from resokit_qgis.workspace import keeping
from resokit_qgis.workspace.choice import Choice
from resokit_qgis.workspace.drawn import Drawn, read_drawn
from resokit_qgis.workspace.kept import Kept, find
from resokit_qgis.workspace.result_of_choice import Wanted, result_of
from resokit_qgis.workspace.rule import SHARE, Rule
from resokit_qgis.workspace.store import Workspace, open_workspace

UPTOWN = Choice(names=frozenset({"Uptown"}))
PILSEN = Choice(names=frozenset({"Pilsen"}))
HALF = Rule(SHARE, Fraction(50))


EACH = 40
"""So many drawings of each place are enough for most tests, which are quick with them."""


@pytest.fixture(scope="session")
def few_made(chicago_made: Workspace, tmp_path_factory: pytest.TempPathFactory) -> Workspace:
    folder = tmp_path_factory.mktemp("few") / "few"
    shutil.copytree(chicago_made.path.parent, folder)
    workspace = open_workspace(folder / chicago_made.path.name)
    rows = workspace.rows("drawings", shapes=False)
    of = {name: [row["id"] for row in rows if row["neighbourhood_name"] == name] for name in ("Uptown", "Pilsen")}
    with workspace.change() as changes:
        changes.delete_many("drawings", of["Uptown"][EACH:] + of["Pilsen"][EACH:])
    return workspace


@pytest.fixture
def few(few_made: Workspace, tmp_path: Path) -> Workspace:
    """The first real drawings of Uptown and of Pilsen, to change."""
    shutil.copytree(few_made.path.parent, tmp_path / "few")
    return open_workspace(tmp_path / "few" / few_made.path.name)


def tick(_fraction: float) -> None:
    """Nobody cancels."""


def drawn_in(workspace: Workspace) -> Drawn:
    return read_drawn(workspace, tick)


def keep(workspace: Workspace, name: str, choice: Choice = UPTOWN, rule: Rule = HALF, blocks: Any = None) -> Kept:
    """Keep the line of `choice` by `rule`, as the dock does."""
    result, made = result_of(drawn_in(workspace), Wanted(choice, rule, blocks), tick)
    key = keeping.keep(workspace, name, result, made, QgsCoordinateTransformContext())
    return find(workspace, key)


def first_drawing(workspace: Workspace, name: str = "Uptown") -> Mapping[str, Any]:
    return next(row for row in workspace.rows("drawings") if row["neighbourhood_name"] == name)
