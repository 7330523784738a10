"""Write NAME.qgz: an ordinary QGIS project for a workspace, with everything in it that a newcomer needs.

It is built in a project of its own, never in the one that is open in QGIS, and holds no macros, actions, Python or
expression functions: it opens without a warning, without the plugin, and in QField.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from qgis.core import (
    Qgis,
    QgsCoordinateTransformContext,
    QgsExpressionContextUtils,
    QgsFeatureRequest,
    QgsProject,
    QgsRectangle,
    QgsReferencedRectangle,
    QgsVectorLayer,
)

from resokit_qgis.errors import QT_TRANSLATE_NOOP, ResokitError
from resokit_qgis.i18n import Speaker
from resokit_qgis.project import forms, relations
from resokit_qgis.project.layers import GROUP, BaseLayer, base_layer, table_layer
from resokit_qgis.workspace import schema
from resokit_qgis.workspace.store import Workspace

BASE_MAP = "base_map"
GROUPS: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    ("organisations", QT_TRANSLATE_NOOP("Resokit", "Organisations"), ("organisations",)),
    ("people", QT_TRANSLATE_NOOP("Resokit", "People"), ("actors",)),
    ("places", QT_TRANSLATE_NOOP("Resokit", "Places and observations"), ("places", "observations")),
    ("ties", QT_TRANSLATE_NOOP("Resokit", "Ties"), ("ties",)),
    ("neighbourhood", QT_TRANSLATE_NOOP("Resokit", "Lived neighbourhood"), ("neighbourhoods", "agreement_cells")),
    ("drawings", QT_TRANSLATE_NOOP("Resokit", "Drawings"), ("drawings",)),
    ("wards", QT_TRANSLATE_NOOP("Resokit", "Wards"), ("wards",)),
    (
        "tables",
        QT_TRANSLATE_NOOP("Resokit", "Tables"),
        (
            # In the order of the five steps: scene, desk research, field research, analysis, anchoring.
            "rounds",
            "participants",
            "consent_log",
            "assumptions",
            "indicators",
            "indicator_values",
            "activities",
            "tags",
            "observation_tags",
            "evidence",
            "findings",
            "swot_items",
            "actions",
        ),
    ),
    (BASE_MAP, QT_TRANSLATE_NOOP("Resokit", "Base map"), ()),
)
"""The groups from top to bottom: id, name, tables. Code knows a group by its id, which is a custom property of it."""

_COLLAPSED = ("tables", "drawings", "wards", BASE_MAP)
_BASE_ORDER = {"streets": 0, "other": 1, "blocks": 2}
_RIM = 0.05
"""Share of the extent that is left free round it."""
_LEAST_RIM = 100.0
"""Metres: a lone point is no extent."""


def write_project(workspace: Workspace, base_layers: Sequence[BaseLayer] = (), credits: str = "") -> Path:
    """Write NAME.qgz beside NAME.gpkg, in the language of the workspace, and return its path.

    `credits` names sources that every map has to mention beside those of its layers: the variable resokit_credits.

    An existing project is replaced, in one step. Raises `ResokitError` where a layer cannot be read or the project not
    written. Must run in the main thread, as QGIS asks of projects.
    """
    project = QgsProject()
    try:
        _build(project, workspace, base_layers, credits)
        _save(project, workspace.project_path)
    finally:
        project.clear()  # closes the files
    return workspace.project_path


def _build(project: QgsProject, workspace: Workspace, base_layers: Sequence[BaseLayer], credits: str) -> None:
    speaker = Speaker(workspace.language)
    project.setFilePathStorage(Qgis.FilePathType.Relative)
    project.setTransactionMode(Qgis.TransactionMode.Disabled)
    project.setCrs(workspace.crs)
    project.setTitle(workspace.name)
    for name, value in (
        ("resokit_workspace", workspace.path.name),
        ("resokit_language", workspace.language),
        ("resokit_notice", workspace.notice),
        ("resokit_credits", credits),
    ):
        QgsExpressionContextUtils.setProjectVariable(project, name, value)
    layers = {table.name: table_layer(workspace, table, speaker) for table in schema.TABLES}
    bases = [
        base_layer(base, workspace.crs) for base in sorted(base_layers, key=lambda base: _BASE_ORDER.get(base.role, 1))
    ]
    for name, title, tables in GROUPS:
        members = bases if name == BASE_MAP else [layers[table] for table in tables]
        _add_group(project, name, speaker.translate("Resokit", title), members)
    relations.add_relations(project, layers, speaker)
    for table in schema.TABLES:
        forms.set_up_form(layers[table.name], table, project, speaker)
    if layers["neighbourhoods"].featureCount() > 0:
        # The result says what the drawings say, without showing what each person drew.
        project.layerTreeRoot().findLayer(layers["drawings"]).setItemVisibilityChecked(False)
    extent = _extent(workspace, layers, bases)
    if not extent.isNull():
        project.viewSettings().setDefaultViewExtent(QgsReferencedRectangle(extent, workspace.crs))


def _add_group(project: QgsProject, name: str, title: str, members: Sequence[QgsVectorLayer]) -> None:
    group = project.layerTreeRoot().addGroup(title)
    group.setCustomProperty(GROUP, name)
    for member in members:
        if project.addMapLayer(member, False) is None:
            raise RuntimeError(f"{member.id()} could not be added to the project")
        node = group.addLayer(member)
        node.setExpanded(False)
    group.setExpanded(name not in _COLLAPSED)


def _extent(
    workspace: Workspace, layers: Mapping[str, QgsVectorLayer], bases: Sequence[QgsVectorLayer]
) -> QgsRectangle:
    """Where to look first, with a rim: at the neighbourhood, else the drawings, else the points, the base map, the wards."""
    candidates = [
        [_bounds(layers["neighbourhoods"], workspace, '"on_maps"')],
        [_bounds(layers["neighbourhoods"], workspace)],
        # A drawing a thousand times larger than the rest would make a dot of them.
        [_bounds(layers["drawings"], workspace, '"unusual" IS NULL AND NOT coalesce("excluded", false)')],
        [_bounds(layers[table], workspace) for table in ("organisations", "actors", "places")],
        [_bounds(base, workspace) for base in bases],
        [_bounds(layers["wards"], workspace)],
    ]
    for bounds in candidates:
        extent = QgsRectangle()
        for part in bounds:
            extent.combineExtentWith(part)
        if not extent.isNull():
            return extent.buffered(max(_RIM * max(extent.width(), extent.height()), _LEAST_RIM))
    return QgsRectangle()


def _bounds(layer: QgsVectorLayer, workspace: Workspace, condition: str = "") -> QgsRectangle:
    """The bounds, in the workspace's CRS, of the features that meet `condition`; null where there are none."""
    request = QgsFeatureRequest()
    request.setDestinationCrs(workspace.crs, QgsCoordinateTransformContext())
    request.setNoAttributes()
    if condition:
        request.setFilterExpression(condition)
    bounds = QgsRectangle()
    for feature in layer.getFeatures(request):
        if feature.hasGeometry():
            bounds.combineExtentWith(feature.geometry().boundingBox())
    return bounds


def _save(project: QgsProject, path: Path) -> None:
    """Write beside `path` and put it in place in one step, so that there is never half a project."""
    # Without a dot in front: the project inside would have no name.
    temporary = path.with_name(f"{path.stem}-new.qgz")
    try:
        if not project.write(str(temporary)):
            raise _unwritable(path, project.error())
        try:
            temporary.replace(path)
        except OSError as error:
            raise _unwritable(path, error.strerror or str(error)) from error
    finally:
        if temporary.is_file():
            temporary.unlink()


def _unwritable(path: Path, reason: str) -> ResokitError:
    return ResokitError(
        QT_TRANSLATE_NOOP("Resokit", "The project {file} could not be written in {folder}: {reason}."),
        file=path.name,
        folder=str(path.parent),
        reason=reason,
    )
