"""A kept result on paper: a print layout in the project that is open, which a planner goes on with in QGIS' designer.

Its layers are those of an exported GeoPackage: they stay when the dock goes, and passed the rules for small numbers.
Layouts belong to the main thread.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from qgis.core import (
    Qgis,
    QgsCategorizedSymbolRenderer,
    QgsFeatureRenderer,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutSize,
    QgsLegendRenderer,
    QgsLegendStyle,
    QgsMapLayer,
    QgsPrintLayout,
    QgsProject,
    QgsRectangle,
    QgsRendererCategory,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtCore import QDate, QLocale

from resokit_qgis.errors import QT_TRANSLATE_NOOP, ResokitError
from resokit_qgis.i18n import Speaker
from resokit_qgis.layouts import items, map_item
from resokit_qgis.layouts.origin import area_said
from resokit_qgis.layouts.page import PAPERS, Box
from resokit_qgis.layouts.workspace_project import base_layers
from resokit_qgis.project import desk_styles, styles
from resokit_qgis.project.layers import GROUP
from resokit_qgis.workspace import geopackage
from resokit_qgis.workspace.result_sheets import (
    BOTH,
    DIFFERENCE,
    LINE,
    ONLY_LIVED,
    ONLY_WARDS,
    RECIPE,
    WARDS,
)
from resokit_qgis.workspace.store import Workspace

PRINTED = "printed"
"""The id of the groups that hold the layers of such layouts."""

_HEIGHT, _WIDTH = PAPERS["A4"]
_MARGIN, _COLUMN, _GAP = 8.0, 66.0, 4.0
_MAP_WIDTH = _WIDTH - 2 * _MARGIN - _COLUMN - _GAP
_RIGHT = _MARGIN + _MAP_WIDTH + _GAP
_TOP, _BOTTOM = 25.0, 186.0
_MAP = Box(_MARGIN, _TOP, _MAP_WIDTH, _BOTTOM - _TOP)
_TITLE = Box(_MARGIN, _MARGIN - 1, _MAP_WIDTH, 9.0)
_SUBTITLE = Box(_MARGIN, _MARGIN + 8.5, _MAP_WIDTH, 6.0)
_NOTICE = Box(_RIGHT, _MARGIN, _COLUMN, 9.0)
_LEGEND = Box(_RIGHT, _TOP, _COLUMN, 80.0)
_ORIGIN_HEIGHT = 60.0
_CREDITS = Box(_MARGIN, _BOTTOM + 3.0, _WIDTH - 2 * _MARGIN, 10.0)
_SCALE_BAR = Box(_MARGIN + 3, _BOTTOM - 13, 60.0, 11.0)
_NORTH = Box(_MARGIN + _MAP_WIDTH - 14, _TOP + 3, 11.0, 13.0)


def send(project: QgsProject, workspace: Workspace, file: Path) -> QgsPrintLayout:
    """A new layout in `project` of the result that stands in `file`, an export of `workspace`, named after it.

    Its layers go into a group of the same name, at the bottom of the layer tree and out of sight. Raises `ResokitError`
    where the file cannot be read; then nothing is left in the project.
    """
    speaker = Speaker(workspace.language)
    said = _recipe(file)
    layers = _layers(file, speaker)
    sources = sorted({str(row["source"]) for row in workspace.rows("wards", shapes=False) if row["source"]})
    name = _free_name(project, said.get("name", file.stem))
    if len(project.addMapLayers(layers, False)) != len(layers):
        raise ValueError("QGIS did not take the layers of the layout into its project")
    group = project.layerTreeRoot().addGroup(name)
    group.setCustomProperty(GROUP, PRINTED)
    for layer in layers:
        group.addLayer(layer)
    # On the page they are shown all the same, and on the map they would lie over the workspace's own.
    group.setItemVisibilityChecked(False)
    group.setExpanded(False)
    layout = _build(project, workspace, name, said, layers, sources, speaker)
    if not project.layoutManager().addLayout(layout):
        raise ValueError(f"QGIS did not take the layout {name}")
    return layout


def _build(
    project: QgsProject,
    workspace: Workspace,
    name: str,
    said: dict[str, str],
    layers: Sequence[QgsVectorLayer],
    sources: Sequence[str],
    speaker: Speaker,
) -> QgsPrintLayout:
    layout = QgsPrintLayout(project)
    layout.initializeDefaults()
    layout.setName(name)
    layout.pageCollection().page(0).setPageSize(QgsLayoutSize(_WIDTH, _HEIGHT))
    # What the designer takes when it exports: letters as letters, so that they can be searched and read aloud.
    layout.setCustomProperty("pdfTextFormat", int(Qgis.TextRenderFormat.AlwaysText))
    layout.setCustomProperty("forceVector", True)
    base = base_layers(project)
    extent, scale = map_item.framed(_ground(layers), _MAP)
    the_map = map_item.map_of(layout, _MAP, workspace.crs, extent, scale, [*layers, *base])
    items.say(layout, "title", said.get("name", ""), _TITLE, 18.0, bold=True)
    items.say(layout, "subtitle", speaker.translate("Resokit", "Neighbourhood and ward"), _SUBTITLE, 9.5)
    if said.get("fictional"):
        notice = speaker.translate("Resokit", "Fictional people and organisations: a demonstration")
        items.notice(layout, "notice", notice, _NOTICE, 1.0)
    items.say(layout, "credits", _credits(project, sources, base, speaker), _CREDITS, 6.5)
    under = _TOP + _legend(layout, the_map, layers) + _GAP
    items.say(layout, "origin", _origin(said, speaker), Box(_RIGHT, under, _COLUMN, _ORIGIN_HEIGHT), 8.5)
    items.scale_bar(layout, _SCALE_BAR, the_map, 1.0)
    items.north(layout, _NORTH)
    return layout


def _recipe(file: Path) -> dict[str, str]:
    """What the table of the recipe says."""
    table = _open(file, RECIPE, RECIPE)
    return {str(row["key"]): str(row["value"]) for row in table.getFeatures()}


def _layers(file: Path, speaker: Speaker) -> list[QgsVectorLayer]:
    """The layers of `file` that a page shows, with their styles, the top one first.

    Their names are words of ours: in a legend QGIS would run what a name has between `[%` and `%]`.
    """
    line = _open(file, LINE, speaker.translate("Resokit", "Lived neighbourhood"))
    line.setRenderer(styles.neighbourhood_line_renderer())
    there = geopackage.table_names(file)
    layers = [line]
    if WARDS in there:
        wards = _open(file, WARDS, speaker.translate("Resokit", "Ward (administrative)"))
        wards.setRenderer(styles.ward_renderer())
        wards.setLabeling(QgsVectorLayerSimpleLabeling(styles.ward_labels()))
        wards.setLabelsEnabled(True)
        layers.append(wards)
    if DIFFERENCE in there:
        difference = _open(file, DIFFERENCE, speaker.translate("Resokit", "Difference with the wards"))
        difference.setRenderer(_difference_renderer(difference, speaker))
        layers.append(difference)
    return layers


def _open(file: Path, table: str, title: str) -> QgsVectorLayer:
    options = QgsVectorLayer.LayerOptions()
    options.loadDefaultStyle = False
    layer = QgsVectorLayer(f"{file}|layername={table}", title, "ogr", options)
    if not layer.isValid():
        raise ResokitError(
            QT_TRANSLATE_NOOP(
                "Resokit", "{file} has no table “{table}” that can be read. Is it damaged, or open in another program?"
            ),
            file=file.name,
            table=table,
        )
    layer.setReadOnly(True)
    return layer


def _difference_renderer(layer: QgsVectorLayer, speaker: Speaker) -> QgsFeatureRenderer:
    """The pieces that there are, each with its area."""
    names = {
        BOTH: ("both", speaker.translate("Resokit", "In the neighbourhood and in the wards")),
        ONLY_LIVED: ("only_first", speaker.translate("Resokit", "Only in the neighbourhood")),
        ONLY_WARDS: ("only_second", speaker.translate("Resokit", "Only in the wards")),
    }
    locale = QLocale(speaker.language)
    areas = {str(row["lies"]): float(row["area_m2"]) for row in layer.getFeatures()}
    return QgsCategorizedSymbolRenderer(
        "lies",
        [
            QgsRendererCategory(lies, desk_styles.fill_symbol(style), f"{words} ({_area(areas[lies], locale)})")
            for lies, (style, words) in names.items()
            if lies in areas
        ],
    )


def _area(square_metres: float, locale: QLocale) -> str:
    """An area as `area_said` says it; what it would call nothing is less than a tenth of a hectare."""
    least = 1_000.0
    return f"< {area_said(least, locale)}" if square_metres < least else area_said(square_metres, locale)


def _ground(layers: Sequence[QgsVectorLayer]) -> QgsRectangle:
    """What the map has to show: the line, and what lies beside it up to half of its size away."""
    line = QgsRectangle(layers[0].extent())
    reach = QgsRectangle(line)
    reach.grow(0.25 * max(line.width(), line.height()))
    for layer in layers[1:]:
        line.combineExtentWith(reach.intersect(layer.extent()))
    return line


def _origin(said: dict[str, str], speaker: Speaker) -> str:
    """How the line came about, and when."""
    day = QDate.fromString(said.get("computed_at", "")[:10], "yyyy-MM-dd")
    parts = [said.get("how", "")]
    if day.isValid():
        parts.append(
            speaker.translate("Resokit", "Computed on {day}.").format(
                day=QLocale(speaker.language).toString(day, "d MMMM yyyy")
            )
        )
    return " ".join(part for part in parts if part)


def _credits(project: QgsProject, sources: Sequence[str], base: Sequence[QgsMapLayer], speaker: Speaker) -> str:
    """The `sources` of the wards, those of the base map, and what the project's variable resokit_credits says."""
    own = project.customVariables().get("resokit_credits")
    # One that is empty comes back from a saved project as a null of Qt.
    said = [*sources, *([own] if isinstance(own, str) else [])]
    for layer in base:
        said.extend(layer.metadata().rights())
    return speaker.translate("Resokit", "Sources: {sources}. Made with Resokit for QGIS.").format(
        sources="; ".join(dict.fromkeys(part for part in said if part))
    )


def _legend(layout: QgsPrintLayout, the_map: QgsLayoutItemMap, layers: Sequence[QgsVectorLayer]) -> float:
    """Put the legend on the page; returns how high it is, in millimetres."""
    legend = QgsLayoutItemLegend(layout)
    items.add(layout, legend, "legend")
    legend.setLinkedMap(the_map)
    legend.setAutoUpdateModel(False)
    root = legend.model().rootGroup()
    root.removeAllChildren()
    for layer in layers:
        node = root.addLayer(layer)
        if not isinstance(layer.renderer(), QgsSingleSymbolRenderer):
            QgsLegendRenderer.setNodeLegendStyle(node, QgsLegendStyle.Style.Subgroup)
    legend.setTitle("")
    legend.setBoxSpace(0.5)
    legend.setSymbolWidth(9.0)
    legend.setSymbolHeight(4.0)
    legend.setResizeToContents(True)
    for smaller in (1.0, 0.9, 0.8, 0.7):
        for part, bold in ((QgsLegendStyle.Style.SymbolLabel, False), (QgsLegendStyle.Style.Subgroup, True)):
            style = legend.style(part)
            style.setTextFormat(styles.text_format(8.0 * smaller, bold=bold, halo=0))
            legend.setStyle(part, style)
        size = QgsLegendRenderer(legend.model(), legend.legendSettings()).minimumSize()
        if size.width() <= _LEGEND.width and size.height() <= _LEGEND.height:
            break
    items.place(legend, _LEGEND)
    return float(size.height())


def _free_name(project: QgsProject, wanted: str) -> str:
    """`wanted`, with a number behind it where a layout has that name already."""
    taken = {layout.name() for layout in project.layoutManager().layouts()}
    number, name = 1, wanted
    while name in taken:
        number += 1
        name = f"{wanted} ({number})"
    return name
