"""Keeping a lived neighbourhood in a workspace, and taking one away again: each a step that can be undone."""

from __future__ import annotations

import contextlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from qgis.core import QgsCoordinateTransform, QgsCoordinateTransformContext

from resokit_qgis.analysis import libraries
from resokit_qgis.analysis.agreement import multipolygon
from resokit_qgis.errors import QT_TRANSLATE_NOOP, ResokitError
from resokit_qgis.workspace import recipe
from resokit_qgis.workspace.projection import moved_polygons
from resokit_qgis.workspace.results import Result
from resokit_qgis.workspace.store import Changes, Workspace, new_id, now

LEVELS, CELLS = "neighbourhoods", "agreement_cells"
Row = Mapping[str, Any]


@dataclass(frozen=True)
class Rows:
    """A result as it stands in the tables: a row for each of its levels, and for each of its cells."""

    name: str
    levels: Sequence[Row]
    cells: Sequence[Row]

    @property
    def key(self) -> str:
        """What the rows share: their `result_id`."""
        return str(self.levels[0]["result_id"])


def rows_of(
    workspace: Workspace, name: str, result: Result, made: Mapping[str, Any], transforms: QgsCoordinateTransformContext
) -> Rows:
    """`result` under `name` as rows in the CRS of `workspace`, with its recipe `made` as JSON at every level."""
    shapely = libraries.load("shapely")
    way = QgsCoordinateTransform(result.crs, workspace.crs, transforms)
    key, moment = new_id(), now()
    text = json.dumps(made, ensure_ascii=False, sort_keys=True)
    levels = []
    for one, shape in zip(result.levels, moved_polygons([one.geometry for one in result.levels], way), strict=True):
        ground = multipolygon(shape)
        levels.append(
            {
                "id": new_id(),
                "name": name,
                "result_id": key,
                "rule": one.rule,
                "threshold": float(one.threshold),
                "drawings": len(result.voices),
                "area_m2": one.area_m2,
                "on_maps": one is result.on_maps,
                "round_id": result.round_id,
                "computed_at": moment,
                "recipe": text,
                "fictional": result.fictional,
                "geom": None if shapely.is_empty(ground) else shapely.to_wkb(ground),
            }
        )
    cells = result.cells or ()
    shapes = moved_polygons([cell.geometry for cell in cells], way)
    return Rows(
        name,
        levels,
        [
            {
                "id": new_id(),
                "result_id": key,
                "drawings": cell.drawings,
                "share": result.share(cell.weight),
                "geom": shapely.to_wkb(multipolygon(shape)),
            }
            for cell, shape in zip(cells, shapes, strict=True)
        ],
    )


def kept_rows(workspace: Workspace, key: str) -> Rows:
    """The rows of the kept result with the `result_id` `key`. Raises `ResokitError` where there is none any more."""
    levels = [row for row in workspace.rows(LEVELS) if row["result_id"] == key]
    if not levels:
        raise _gone()
    cells = [row for row in workspace.rows(CELLS) if row["result_id"] == key]
    return Rows(str(levels[0]["name"]), levels, cells)


@dataclass(frozen=True)
class KeepResult:
    """Write `rows`. Older results of that name stay, but are no longer the line on maps: their rows `before` were."""

    rows: Rows
    before: Sequence[str]
    text: str = QT_TRANSLATE_NOOP("Resokit", "Keep “{name}”")

    @property
    def parameters(self) -> Mapping[str, Any]:
        return {"name": self.rows.name}

    def do(self, changes: Changes) -> None:
        _put_on_maps(changes, self.before, False)
        _insert(changes, self.rows)

    def undo(self, changes: Changes) -> None:
        _delete(changes, self.rows)
        _put_on_maps(changes, self.before, True)


@dataclass(frozen=True)
class TakeAway:
    """Take `rows` out. The row `heir` of an older result of that name, where there is one, is the line on maps then."""

    rows: Rows
    heir: str
    text: str = QT_TRANSLATE_NOOP("Resokit", "Take away “{name}”")

    @property
    def parameters(self) -> Mapping[str, Any]:
        return {"name": self.rows.name}

    def do(self, changes: Changes) -> None:
        _delete(changes, self.rows)
        _put_on_maps(changes, [self.heir] if self.heir else [], True)

    def undo(self, changes: Changes) -> None:
        _put_on_maps(changes, [self.heir] if self.heir else [], False)
        _insert(changes, self.rows)


def keeping(workspace: Workspace, rows: Rows) -> KeepResult:
    """The step that keeps `rows` in `workspace`."""
    known = workspace.rows(LEVELS, shapes=False)
    return KeepResult(rows, [row["id"] for row in known if row["name"] == rows.name and row["on_maps"]])


def taking_away(workspace: Workspace, key: str) -> TakeAway:
    """The step that takes the kept result `key` away. Raises `ResokitError` where there is none any more."""
    rows = kept_rows(workspace, key)
    heir = ""
    if any(row["on_maps"] for row in rows.levels):
        others = [
            row
            for row in workspace.rows(LEVELS, shapes=False)
            if row["name"] == rows.name and row["result_id"] not in (None, key)
        ]
        newest = max(others, key=lambda row: str(row["computed_at"] or ""), default=None)
        if newest is not None and not any(row["on_maps"] for row in others):
            own = [row for row in others if row["result_id"] == newest["result_id"]]
            heir = line_of(own)["id"]
    return TakeAway(rows, heir)


def line_of(levels: Sequence[Row]) -> Row:
    """Which of the `levels` of one result is its line: the one on maps, else the one its recipe says, else the lowest."""
    made = recipe.read(levels[0]["recipe"])
    said = recipe.threshold(made, "on_maps")

    def standing(row: Row) -> tuple[bool, bool, float]:
        threshold = row["threshold"]
        by_recipe = (
            said is not None and threshold == float(said) and row["rule"] == made.get("on_maps_rule", row["rule"])
        )
        return not row["on_maps"], not by_recipe, threshold if threshold is not None else 0.0

    return min(levels, key=standing)


def keep(
    workspace: Workspace,
    name: str,
    result: Result,
    made: Mapping[str, Any],
    transforms: QgsCoordinateTransformContext,
) -> str:
    """Write `result` with its recipe `made` under `name` in one transaction and return its `result_id`."""
    rows = rows_of(workspace, name, result, made, transforms)
    step = keeping(workspace, rows)
    with workspace.change() as changes:
        step.do(changes)
    return rows.key


def _insert(changes: Changes, rows: Rows) -> None:
    for row in rows.levels:
        changes.insert(LEVELS, row)
    for row in rows.cells:
        changes.insert(CELLS, row)


def _delete(changes: Changes, rows: Rows) -> None:
    try:
        changes.delete_many(LEVELS, [row["id"] for row in rows.levels])
        changes.delete_many(CELLS, [row["id"] for row in rows.cells])
    except KeyError as error:
        raise _gone() from error


def _put_on_maps(changes: Changes, keys: Sequence[str], on_maps: bool) -> None:
    for key in keys:
        # What somebody has deleted since then can no longer be the line on maps.
        with contextlib.suppress(KeyError):
            changes.update(LEVELS, key, {"on_maps": on_maps})


def _gone() -> ResokitError:
    return ResokitError(
        QT_TRANSLATE_NOOP(
            "Resokit",
            "That result is no longer in the workspace as it was kept; somebody changed the table “Lived neighbourhood”. Nothing was changed.",
        )
    )
