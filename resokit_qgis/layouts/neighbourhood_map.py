"""The neighbourhood map as a print layout: one sheet that says what is shown, how it came about and from which sources.

Layouts belong to the main thread. A user's text reaches a label as the value of a layout variable and never as part
of the label's own text, in which `[% %]` would be run.
"""

from __future__ import annotations

from collections.abc import Sequence, Set

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsCoordinateReferenceSystem,
    QgsExpressionContextUtils,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutSize,
    QgsLegendRenderer,
    QgsLegendStyle,
    QgsMapLayer,
    QgsMapLayerLegendUtils,
    QgsPrintLayout,
    QgsProject,
    QgsRectangle,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
)

from resokit_qgis.layouts import items, lists, map_item, map_layers
from resokit_qgis.layouts.content import Content
from resokit_qgis.layouts.page import Box, Page
from resokit_qgis.layouts.workspace_project import base_layers
from resokit_qgis.project import styles

MARK_SPACING = 5.2
"""Millimetres on paper between the middles of two marks, so that neither covers the other's sign."""


def build(project: QgsProject, crs: QgsCoordinateReferenceSystem, content: Content, page: Page) -> QgsPrintLayout:
    """A layout in `project`, which gives the base map, that shows `content`, which is in `crs`, on `page`.

    The map's own layers join `project` outside its layer tree, so use a project that is not the user's.
    """
    layout = QgsPrintLayout(project)
    layout.initializeDefaults()
    layout.pageCollection().page(0).setPageSize(QgsLayoutSize(page.width, page.height))
    QgsExpressionContextUtils.setLayoutVariable(layout, "resokit_language", content.speaker.language)
    box = page.map
    extent, scale = _frame(content, box)
    points = map_layers.spread(content.marks, MARK_SPACING * page.factor / 1000 * scale)
    own = map_layers.build(content, crs, points, page.factor)
    if len(project.addMapLayers(own, False)) != len(own):
        raise ValueError("QGIS did not take the layers of the map into its project")
    base = base_layers(project)
    for layer in own:
        layer.setExtent(extent)
    the_map = map_item.map_of(layout, box, crs, extent, scale, [*own, *base])
    seen = _seen(points, extent)
    _words(layout, content, page, seen)
    _legend(layout, page, the_map, own)
    items.scale_bar(layout, page.scale_bar, the_map, page.factor)
    items.north(layout, page.north)
    _say_sources(layout, content, page, base, project)
    for sheet in range(1, lists.flow(layout, content, page, seen) + 1):
        _head_sheet(layout, content, page, sheet)
    return layout


def _seen(points: map_layers.Points, extent: QgsRectangle) -> set[tuple[str, str]]:
    """The marks, by table and key, that stand on the map."""
    return {key for key, point in points.items() if extent.contains(*point)}


def _frame(content: Content, box: Box) -> tuple[QgsRectangle, float]:
    """The ground to show and a round scale at which it fits `box`.

    The whole neighbourhood, and the marks round it up to its own size away: networks cross the boundary.
    """
    ground = QgsRectangle(content.outline.boundingBox())
    reach = QgsRectangle(ground)
    reach.grow(0.5 * max(ground.width(), ground.height()))
    for mark in content.marks:
        if mark.point is not None and reach.contains(*mark.point):
            ground.combineExtentWith(*mark.point)
    return map_item.framed(ground, box)


def _words(layout: QgsPrintLayout, content: Content, page: Page, seen: Set[tuple[str, str]]) -> None:
    items.say(layout, "title", content.title, page.title, 18.0 * page.factor, bold=True)
    subtitle = content.subtitle
    if content.organisation is not None and (content.organisation.table, content.organisation.key) not in seen:
        subtitle += " · " + content.speaker.translate("Resokit", "not on this map")
    items.say(layout, "subtitle", subtitle, page.subtitle, 9.5 * page.factor)
    hints = [content.unshaded] if content.unshaded else []
    if content.ties:
        ties = content.speaker.translate(
            "Resokit", "Ties: thick is strong, thin is weak, dashed is broken; an arrow shows the way."
        )
        hints.insert(0, ties)
    if hints:
        items.say(layout, "hint", " ".join(hints), page.hint, 6.5 * page.factor)
    items.say(layout, "origin", content.origin, page.origin, 8.0 * page.factor, bold=True)
    if content.notice:
        items.notice(layout, "notice", content.notice, page.notice, page.factor)


def _legend(layout: QgsPrintLayout, page: Page, the_map: QgsLayoutItemMap, own: Sequence[QgsVectorLayer]) -> None:
    legend = QgsLayoutItemLegend(layout)
    items.add(layout, legend, "legend")
    legend.setLinkedMap(the_map)
    legend.setAutoUpdateModel(False)
    group = legend.model().rootGroup()
    group.removeAllChildren()
    for layer in own:
        if layer.name() == map_layers.WARD_NAMES:
            continue
        node = group.addLayer(layer)
        if isinstance(layer.renderer(), QgsCategorizedSymbolRenderer):
            for place, category in enumerate(layer.renderer().categories()):
                symbol = styles.tie_legend_symbol(str(category.value()) or "ties")
                QgsMapLayerLegendUtils.setLegendNodeCustomSymbol(node, place, symbol)
            legend.model().refreshLayerLegend(node)
        if not isinstance(layer.renderer(), QgsSingleSymbolRenderer):
            # The entries speak for themselves, and a heading would cost a line of the strip.
            QgsLegendRenderer.setNodeLegendStyle(node, QgsLegendStyle.Style.Hidden)
    legend.setTitle("")
    legend.setEqualColumnWidth(False)
    legend.setBoxSpace(0.5)
    legend.setResizeToContents(False)
    _fit(legend, page)


def _fit(legend: QgsLayoutItemLegend, page: Page) -> None:
    """The largest text and the fewest columns with which every entry stands inside the page's legend box.

    A layer's entries stay in one column where that fits.
    """
    for shrink, split in (
        (1.0, False),
        (1.0, True),
        (0.92, True),
        (0.84, True),
        (0.76, True),
        (0.68, True),
        (0.6, True),
    ):
        _size(legend, page.factor * shrink)
        legend.setSplitLayer(split)
        for columns in (4, 5, 6):
            legend.setColumnCount(columns)
            # Asked of the renderer, for the item itself measures only when it is drawn.
            size = QgsLegendRenderer(legend.model(), legend.legendSettings()).minimumSize()
            if size.width() <= page.legend.width and size.height() <= page.legend.height:
                items.place(legend, page.legend)
                return
    # Larger than its box all the same: it is shown whole, over the margin below it.
    items.place(legend, Box(page.legend.x, page.legend.y, size.width(), size.height()))


def _size(legend: QgsLayoutItemLegend, factor: float) -> None:
    legend.setColumnSpace(3.0 * factor)
    # Wide enough for a tie between the gaps that it leaves at both ends.
    legend.setSymbolWidth(13.0 * factor)
    legend.setSymbolHeight(3.2 * factor)
    style = legend.style(QgsLegendStyle.Style.SymbolLabel)
    style.setTextFormat(styles.text_format(7.2 * factor, halo=0))
    legend.setStyle(QgsLegendStyle.Style.SymbolLabel, style)
    for part in (QgsLegendStyle.Style.Symbol, QgsLegendStyle.Style.Subgroup):
        style = legend.style(part)
        style.setMargin(QgsLegendStyle.Side.Top, 0.8 * factor)
        legend.setStyle(part, style)


def _say_sources(
    layout: QgsPrintLayout, content: Content, page: Page, base: Sequence[QgsMapLayer], project: QgsProject
) -> None:
    """Sources and credits: of the wards, of each base layer, and what the project's variable resokit_credits says."""
    said = [*content.sources, project.customVariables().get("resokit_credits", "")]
    for layer in base:
        said.extend(layer.metadata().rights())
    text = content.speaker.translate("Resokit", "Sources: {sources}. Made with Resokit for QGIS.").format(
        sources="; ".join(dict.fromkeys(part for part in said if part))
    )
    items.say(layout, "credits", text, page.credits, 6.0 * page.factor)


def _head_sheet(layout: QgsPrintLayout, content: Content, page: Page, sheet: int) -> None:
    """The title, and the notice where there is one, on a further sheet."""
    text = content.speaker.translate("Resokit", "{title}, sheet {number}").format(title=content.title, number=sheet + 1)
    top = layout.pageCollection().page(sheet).pos().y()
    title = Box(page.title.x, top + page.title.y, page.title.width, page.title.height)
    items.say(layout, f"title_{sheet}", text, title, 11.0 * page.factor, bold=True)
    if content.notice:
        box = Box(page.notice.x, top + page.notice.y, page.notice.width, page.notice.height)
        items.notice(layout, f"notice_{sheet}", content.notice, box, page.factor)
