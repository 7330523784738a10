"""A kept result as tables to give away or to keep for the team: its line, levels and cells, the wards, the recipe.

What is for all passes the rules for small numbers here: levels and cells that would tell what one person drew are not in
it. Figures of wards and estimates are rounded as on paper, for the team too.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsCoordinateTransformContext

from resokit_qgis.analysis import disclosure, libraries
from resokit_qgis.analysis.disclosure import Audience, Rules
from resokit_qgis.analysis.progress import Tick, within
from resokit_qgis.errors import QT_TRANSLATE_NOOP, ResokitError
from resokit_qgis.i18n import CONTEXT, translate
from resokit_qgis.workspace import recipe
from resokit_qgis.workspace.choice import GROUPS, ORGANISATIONS, ROUNDS
from resokit_qgis.workspace.geopackage import GEOMETRY
from resokit_qgis.workspace.importers.codes import listed
from resokit_qgis.workspace.keeping import CELLS, LEVELS, Row
from resokit_qgis.workspace.kept import Kept, check_leaves
from resokit_qgis.workspace.line_and_wards import LineAndWards, compare_line, get_ready
from resokit_qgis.workspace.projection import in_metres, metric_crs_around, moved_polygon
from resokit_qgis.workspace.sheets import REAL, TEXT, WHOLE, YES, Sheet
from resokit_qgis.workspace.store import Workspace
from resokit_qgis.workspace.traits import BANDED, band
from resokit_qgis.workspace.whose_drawings import People

LINE, LEVEL_SHEET, AGREEMENT, DIFFERENCE = "line", "levels", "agreement", "difference"
WARDS, ESTIMATES, RECIPE = "wards", "estimates", "recipe"
"""The names of the tables, which are those of the layers and sheets in a file."""

BOTH, ONLY_LIVED, ONLY_WARDS = "both", "only_lived", "only_wards"
"""Where ground of the difference lies: in the neighbourhood and in the wards beside it, or in one of them alone."""

_UNNAMED = "…"
"""Stands for groups of too few people to be named."""

_LEVEL_COLUMNS = {
    "name": TEXT,
    "rule": TEXT,
    "threshold": REAL,
    "drawings": WHOLE,
    "people": WHOLE,
    "area_m2": REAL,
    "is_line": YES,
    "audience": TEXT,
    "computed_at": TEXT,
    "fictional": YES,
}
_CELL_COLUMNS = {"drawings": WHOLE, "share": REAL, "audience": TEXT}
_WARD_COLUMNS = {
    "neighbourhood": TEXT,
    "code": TEXT,
    "name": TEXT,
    "level": TEXT,
    "overlap_m2": REAL,
    "share_of_neighbourhood": REAL,
    "share_of_ward": REAL,
    "iou": REAL,
    "lies": TEXT,
    "beside": YES,
}
_ESTIMATE_COLUMNS = {
    "neighbourhood": TEXT,
    "indicator": TEXT,
    "title": TEXT,
    "period": TEXT,
    "unit": TEXT,
    "kind": TEXT,
    "ward_value": REAL,
    "ward_low": REAL,
    "ward_high": REAL,
    "ward_reason": TEXT,
    "estimate": REAL,
    "low": REAL,
    "high": REAL,
    "bound_low": REAL,
    "bound_high": REAL,
    "method": TEXT,
    "coverage": REAL,
    "suppressed": YES,
    "reason": TEXT,
}
_DIFFERENCE_COLUMNS = {"lies": TEXT, "area_m2": REAL, "share": REAL}


@dataclass(frozen=True)
class Asked:
    """What is to be told: `beside` are the codes of the wards to lay the line beside (none: those it touches) among those
    of `level` ("": that of the most wards with figures); `for_all`, only what may leave the team. `said` is how the line
    came about, in a sentence.
    """

    level: str
    beside: Sequence[str]
    for_all: bool
    said: str


def gather(
    workspace: Workspace,
    kept: Kept,
    asked: Asked,
    rules: Rules,
    transforms: QgsCoordinateTransformContext,
    tick: Tick,
) -> dict[str, Sheet]:
    """The tables of `kept` by their names; no wards, difference or estimates where there are no wards or figures.

    Raises `ResokitError` where it is for the team and what is asked is `for_all`, where a level or ward is not there, or
    where the line has no ground; what `tick` raises.
    """
    shapely = libraries.load("shapely")
    if asked.for_all:
        check_leaves(kept.line, rules)
    rows = [row for row in workspace.rows(LEVELS) if row["result_id"] == kept.key]
    tick(0.1)
    line = next((row for row in rows if row["id"] == kept.line["id"] and row[GEOMETRY] is not None), None)
    if line is None:
        raise ResokitError(
            QT_TRANSLATE_NOOP("Resokit", "The line of “{name}” has no ground. Tick a lower level as the line on maps."),
            name=kept.name,
        )
    told = [(row, level_audience(row, rules)) for row in rows]
    if asked.for_all:
        told = [(row, audience) for row, audience in told if audience is Audience.ALL]
    sheets = {
        LINE: _levels(LINE, [one for one in told if one[0] is line], kept, workspace.crs),
        LEVEL_SHEET: _levels(LEVEL_SHEET, told, kept, workspace.crs),
        AGREEMENT: _cells(workspace, kept, asked.for_all, rules),
    }
    tick(0.2)
    shape = shapely.from_wkb(line[GEOMETRY])
    crs, found = _beside_wards(workspace, shape, asked, transforms, within(tick, 0.2, 0.9))
    if found is not None:
        back = QgsCoordinateTransform(crs, workspace.crs, transforms)
        sheets[DIFFERENCE] = _difference(found, workspace.crs, back)
        sheets[WARDS] = _wards(found, kept.name, workspace.crs, back)
        if found.figures:
            sheets[ESTIMATES] = _estimates(found, kept.name)
    sheets[RECIPE] = _recipe(workspace, kept, line, asked, rules)
    tick(1.0)
    return {name: sheet for name, sheet in sheets.items() if sheet.rows}


def level_audience(row: Row, rules: Rules) -> Audience:
    """Whose eyes the kept level `row` is for."""
    try:
        check_leaves(row, rules)
    except ResokitError:
        return Audience.TEAM
    return Audience.ALL


def _levels(name: str, told: Sequence[tuple[Row, Audience]], kept: Kept, crs: QgsCoordinateReferenceSystem) -> Sheet:
    rows = [
        [
            kept.name,
            row["rule"],
            row["threshold"],
            kept.drawings,
            kept.people,
            row["area_m2"],
            row["id"] == kept.line["id"],
            audience.value,
            kept.computed_at,
            kept.fictional,
        ]
        for row, audience in told
    ]
    return Sheet(name, _LEVEL_COLUMNS, rows, [_shape(row) for row, _audience in told], crs)


def _shape(row: Row) -> Any:
    shapely = libraries.load("shapely")
    return shapely.MultiPolygon() if row[GEOMETRY] is None else shapely.from_wkb(row[GEOMETRY])


def _cells(workspace: Workspace, kept: Kept, for_all: bool, rules: Rules) -> Sheet:
    """The cells. With groups their shares tell how many of each group include them, so that none are for all."""
    of_groups = bool(kept.rule.group) or bool(kept.made.get("smaller_groups"))
    whole = disclosure.audience(kept.people, rules)
    if of_groups and whole is Audience.ALL:
        whole = Audience.TEAM
    rows, shapes = [], []
    for row in workspace.rows(CELLS):
        if row["result_id"] != kept.key or row[GEOMETRY] is None:
            continue
        audience = disclosure.cell_audience(row["drawings"] or 0, whole, rules)
        if audience is Audience.NOBODY or (for_all and audience is not Audience.ALL):
            continue
        rows.append([row["drawings"], row["share"], audience.value])
        shapes.append(_shape(row))
    return Sheet(AGREEMENT, _CELL_COLUMNS, rows, shapes, workspace.crs)


def _beside_wards(
    workspace: Workspace, line: Any, asked: Asked, transforms: QgsCoordinateTransformContext, tick: Tick
) -> tuple[QgsCoordinateReferenceSystem, LineAndWards | None]:
    """Where it was measured, and the line beside wards; None where the workspace has none."""
    numpy = libraries.load("numpy")
    crs = workspace.crs
    if not in_metres(crs):
        crs = metric_crs_around(crs, numpy.array([[line.centroid.x, line.centroid.y]]))
    ready = get_ready(workspace, crs, asked.level or None, "", (), None, within(tick, 0.0, 0.5))
    if ready.levels and asked.level and asked.level not in ready.levels:
        raise ResokitError(
            QT_TRANSLATE_NOOP("Resokit", "{workspace} has no wards of the level “{level}”. Its levels are: {levels}."),
            workspace=workspace.name,
            level=asked.level,
            levels=listed([f"“{name}”" for name in ready.levels]),
        )
    chosen = None if ready.wards is None else _chosen(ready.wards.rows, asked.beside)
    moved = moved_polygon(line, QgsCoordinateTransform(workspace.crs, crs, transforms))
    return crs, compare_line(ready, moved, chosen, within(tick, 0.5, 1.0))


def _chosen(wards: Sequence[Mapping[str, Any]], codes: Sequence[str]) -> Collection[str] | None:
    """The keys of the wards with these codes; None where none are asked for."""
    if not codes:
        return None
    known = {str(row["code"]): str(row["id"]) for row in wards}
    missing = [code for code in codes if code not in known]
    if missing:
        raise ResokitError(
            QT_TRANSLATE_NOOP("Resokit", "There are no wards with the codes {codes} among those of this level."),
            codes=listed(missing),
        )
    return [known[code] for code in codes]


def _difference(found: LineAndWards, crs: QgsCoordinateReferenceSystem, back: QgsCoordinateTransform) -> Sheet:
    told = found.difference
    pieces = (
        (BOTH, told.both, told.both_m2),
        (ONLY_LIVED, told.only_first, told.only_first_m2),
        (ONLY_WARDS, told.only_second, told.only_second_m2),
    )
    whole = sum(area for _lies, _shape, area in pieces)
    there = [(lies, shape, area) for lies, shape, area in pieces if area > 0]
    return Sheet(
        DIFFERENCE,
        _DIFFERENCE_COLUMNS,
        [[lies, area, area / whole] for lies, _shape, area in there],
        [moved_polygon(shape, back) for _lies, shape, _area in there],
        crs,
    )


def _wards(found: LineAndWards, name: str, crs: QgsCoordinateReferenceSystem, back: QgsCoordinateTransform) -> Sheet:
    wards = found.wards
    rows = [
        [
            name,
            wards.codes[one.ward],
            wards.names[one.ward],
            wards.level,
            one.overlap_m2,
            one.share_of_neighbourhood,
            one.share_of_ward,
            one.iou,
            one.lies,
            one.ward in found.chosen,
        ]
        for one in found.touched
    ]
    shapes = [moved_polygon(wards.shapes[one.ward], back) for one in found.touched]
    return Sheet(WARDS, _WARD_COLUMNS, rows, shapes, crs)


def _estimates(found: LineAndWards, name: str) -> Sheet:
    rows = [
        [
            name,
            one.code,
            one.title,
            one.period,
            one.unit,
            one.kind,
            one.ward.estimate,
            one.ward.low,
            one.ward.high,
            _said(one.ward.reasons),
            one.told.estimate,
            one.told.low,
            one.told.high,
            one.told.bound_low,
            one.told.bound_high,
            one.method,
            one.coverage,
            one.told.suppressed,
            _said(one.told.reasons),
        ]
        for one in found.figures
    ]
    return Sheet(ESTIMATES, _ESTIMATE_COLUMNS, rows)


def _said(reasons: Sequence[tuple[str, Mapping[str, Any]]]) -> str:
    return "; ".join(translate(CONTEXT, literal).format(**filled) for literal, filled in reasons)


def _recipe(workspace: Workspace, kept: Kept, line: Row, asked: Asked, rules: Rules) -> Sheet:
    """How it was made, a row for each thing, without how many were left out: those are few people, of whom nothing is told."""
    made = kept.made
    resolution = recipe.number(made, "resolution_m")
    rows: list[tuple[str, Any]] = [
        ("name", kept.name),
        ("how", asked.said),
        ("rule", line["rule"]),
        ("threshold", f"{line['threshold']:g}"),
        ("drawings", kept.drawings),
        ("people", kept.people),
        ("area_m2", round(float(line["area_m2"]))),
        ("union_m2", _rounded(recipe.number(made, "union_m2"))),
        ("equal_voice", kept.rule.group),
        ("computed_at", kept.computed_at),
        ("drawn_first", made.get("drawn_first")),
        ("drawn_last", made.get("drawn_last")),
        *_choice(workspace, kept, asked.for_all, rules),
        ("cell_size_m", f"{resolution:g}" if resolution else ""),
        ("audience", level_audience(line, rules).value),
        ("fictional", "yes" if kept.fictional else ""),
        ("crs", workspace.crs.authid() or workspace.crs.description()),
        ("version", made.get("version")),
    ]
    told = [[key, str(value)] for key, value in rows if value not in (None, "")]
    return Sheet(RECIPE, {"key": TEXT, "value": TEXT}, told)


def _rounded(value: float | None) -> int | None:
    return None if value is None else round(value)


def _choice(workspace: Workspace, kept: Kept, for_all: bool, rules: Rules) -> list[tuple[str, str]]:
    """Whose drawings it was made of; keys are told by what they stand for.

    Where it is `for_all`, a group of so few in the whole workspace that its name could be somebody's is "…".
    """
    choice = kept.choice
    if choice is None:
        return []
    names = {
        table: {row["id"]: str(row["name"] or "") for row in workspace.rows(table, shapes=False)}
        for table in (ROUNDS, ORGANISATIONS)
    }
    told = []
    lists = choice.keys()
    for which, attribute in lists:
        chosen = choice.of((which, attribute))
        # One value alone is that of all whose drawings these are.
        few = for_all and which == GROUPS and len(chosen) > 1
        named = _large(workspace, attribute, rules) if few else chosen
        values = [names.get(which, {}).get(value, value) for value in sorted(chosen) if value in named]
        values += [_UNNAMED] if len(values) < len(chosen) else []
        told.append((attribute if which == GROUPS else which, listed(values) if values else ""))
    return told


def _large(workspace: Workspace, attribute: str, rules: Rules) -> set[str]:
    """The values of `attribute` that enough participants of `workspace` have to be named."""
    rows = workspace.rows("participants")
    people = People(rows)
    values = [people.value(row["id"], attribute) for row in rows]
    numbers = Counter(band(value) if attribute == BANDED else value for value in values)
    return {value for value, number in numbers.items() if number >= rules.drawings}
