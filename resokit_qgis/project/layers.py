"""The layers of a workspace's project: made from its GeoPackage, and found again in a project.

Code finds layers and groups by custom properties, never by their names: names are translated, and users change them.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsFeatureRenderer,
    QgsLayerTreeGroup,
    QgsMapLayer,
    QgsPalLayerSettings,
    QgsProject,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)

from resokit_qgis.errors import QT_TRANSLATE_NOOP, ResokitError
from resokit_qgis.i18n import Speaker
from resokit_qgis.project import base_styles, forms, styles
from resokit_qgis.workspace.schema import Shape, Table
from resokit_qgis.workspace.store import Workspace

TABLE = "resokit/table"
"""Custom property of a layer: the workspace table it shows."""
ROLE = "resokit/role"
"""Custom property of a base map layer: "streets", "blocks" or "other"."""
GROUP = "resokit/group"
"""Custom property of a group: its id, as in `GROUPS` of `writing`."""


@dataclass(frozen=True)
class BaseLayer:
    """A layer for the group *Base map*: `layer_name` of the file at `path`, shown as `title`.

    `role` is "streets", "blocks" or "other" and decides how it looks; `credit` is printed on every map that shows it.
    """

    path: Path
    layer_name: str
    role: str
    title: str
    credit: str = ""


def layer(project: QgsProject, table: str) -> QgsVectorLayer | None:
    """The layer of `project` that shows workspace table `table`; None where there is none."""
    for candidate in project.mapLayers().values():
        if isinstance(candidate, QgsVectorLayer) and candidate.customProperty(TABLE) == table:
            return candidate
    return None


def group(project: QgsProject, name: str) -> QgsLayerTreeGroup | None:
    """The group with id `name` ("base_map", "tables", ...), whatever it is called now; None where there is none."""
    for candidate in project.layerTreeRoot().findGroups(True):
        if isinstance(candidate, QgsLayerTreeGroup) and candidate.customProperty(GROUP) == name:
            return candidate
    return None


def table_layer(workspace: Workspace, table: Table, speaker: Speaker) -> QgsVectorLayer:
    """A fresh layer of `table` with its style, labels and field settings, in no project yet."""
    made = _open(workspace.path, table.name, speaker.translate("Resokit", table.label))
    if not made.setId(f"resokit_{table.name}"):
        raise RuntimeError(f"the layer of {table.name} belongs to a project already")
    made.setCustomProperty(TABLE, table.name)
    if table.shape is not Shape.NONE:
        made.setCrs(workspace.crs)
    forms.set_up_fields(made, table, speaker)
    renderer = _renderer(table.name, speaker)
    if renderer is not None:
        made.setRenderer(renderer)
    _label(made, _labels(table.name))
    return made


def base_layer(base: BaseLayer, crs: QgsCoordinateReferenceSystem) -> QgsVectorLayer:
    """A fresh layer of the base map: quiet, read-only, and not in the way of a click."""
    made = _open(base.path, base.layer_name, base.title)
    made.setCustomProperty(ROLE, base.role)
    made.setReadOnly(True)
    if base.credit:
        metadata = made.metadata()
        metadata.setRights([base.credit])
        made.setMetadata(metadata)
    made.setFlags(QgsMapLayer.LayerFlag.Removable)
    if not made.crs().isValid():
        made.setCrs(crs)
    if base.role == "blocks":
        made.setRenderer(base_styles.blocks_renderer())
    elif base.role == "streets":
        made.setRenderer(base_styles.streets_renderer(made.geometryType() == Qgis.GeometryType.Polygon))
        _label(made, base_styles.street_labels(made.fields().names()))
    return made


def _open(path: Path, name: str, title: str) -> QgsVectorLayer:
    options = QgsVectorLayer.LayerOptions()
    # A style that somebody saved into the file is for their project, not for a fresh one.
    options.loadDefaultStyle = False
    made = QgsVectorLayer(f"{path}|layername={name}", title, "ogr", options)
    if not made.isValid():
        raise ResokitError(
            QT_TRANSLATE_NOOP(
                "Resokit", "{file} has no table “{table}” that can be read. Is it damaged, or open in another program?"
            ),
            file=path.name,
            table=name,
        )
    return made


def _renderer(table: str, speaker: Speaker) -> QgsFeatureRenderer | None:
    if table == "organisations":
        return styles.organisations_renderer()
    if table == "observations":
        return styles.observations_renderer()
    if table == "wards":
        return styles.ward_renderer()
    makers = {
        "actors": styles.actors_renderer,
        "places": styles.places_renderer,
        "ties": styles.ties_renderer,
        "neighbourhoods": styles.neighbourhood_renderer,
        "agreement_cells": styles.agreement_renderer,
        "drawings": styles.drawings_renderer,
    }
    return makers[table](speaker) if table in makers else None


def _labels(table: str) -> QgsPalLayerSettings | None:
    makers = {
        "organisations": styles.organisation_labels,
        "actors": styles.actor_labels,
        "places": styles.place_labels,
        "wards": styles.ward_labels,
    }
    return makers[table]() if table in makers else None


def _label(made: QgsVectorLayer, labels: QgsPalLayerSettings | None) -> None:
    if labels is not None:
        made.setLabeling(QgsVectorLayerSimpleLabeling(labels))
        made.setLabelsEnabled(True)
