"""How everything looks: the palette, declared once, and fresh symbols, renderers and labels made of it.

The colours stay apart for colour-blind readers (after Okabe and Ito), in grey print (by width, dash and shape) and on
a dark user interface (mid-tones). Transparency sits in colours and never in layers, because an opaque layer of
translucent colours stays vector in a PDF. Labels name fields; a user's text is never part of an expression.
Widths are millimetres on paper, text sizes points. The base map's looks are in `base_styles`.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

from qgis.core import (
    Qgis,
    QgsCategorizedSymbolRenderer,
    QgsFeatureRenderer,
    QgsFillSymbol,
    QgsGraduatedSymbolRenderer,
    QgsLineSymbol,
    QgsMarkerLineSymbolLayer,
    QgsMarkerSymbol,
    QgsPalLayerSettings,
    QgsProperty,
    QgsRendererCategory,
    QgsRendererRange,
    QgsRuleBasedRenderer,
    QgsSimpleLineSymbolLayer,
    QgsSingleSymbolRenderer,
    QgsSymbol,
    QgsSymbolLayer,
    QgsTextBufferSettings,
    QgsTextFormat,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor, QFont

from resokit_qgis.errors import QT_TRANSLATE_NOOP
from resokit_qgis.i18n import Speaker
from resokit_qgis.project import vocabularies

_Symbol = TypeVar("_Symbol", bound=QgsSymbol)

PALETTE = {
    "paper": "#ffffff",
    "ink": "#2b2b2b",
    "organisation": "#2a6fbb",
    "key_figure": "#c2417c",
    "informal_group": "#0a9a72",
    "self_organisation": "#8064b8",
    "service": "#5d7d95",
    "place": "#a8842c",
    "observation": "#6f8f3a",
    "neighbourhood": "#c9540f",
    "agreement": "#d55e00",
    "drawing": "#b3470f",
    "ward": "#707070",
    "ward_line": "#3c3c3c",
    "ties": "#7d7d7d",
    "helps": "#2a6fbb",
    "knows": "#7d7d7d",
    "refers": "#c2417c",
    "meets_at": "#a8842c",
    "works_with": "#0a9a72",
    "informs": "#8064b8",
}

SHARES = (0.0, 0.25, 0.5, 0.75, 1.0)
"""The bounds of the agreement classes; a share on a bound belongs to the class above it."""

_AGREEMENT_ALPHA = (0.10, 0.24, 0.40, 0.58)
_AGREEMENT_LABELS = (
    QT_TRANSLATE_NOOP("Resokit", "< 25 % of the drawings"),
    QT_TRANSLATE_NOOP("Resokit", "≥ 25 % of the drawings"),
    QT_TRANSLATE_NOOP("Resokit", "≥ 50 % of the drawings"),
    QT_TRANSLATE_NOOP("Resokit", "≥ 75 % of the drawings"),
)
_ACTOR_SHAPES = {
    "key_figure": ("circle", 3.4),
    "informal_group": ("triangle", 3.8),
    "self_organisation": ("pentagon", 3.8),
    "service": ("cross_fill", 3.8),
}


def colour(name: str, alpha: float = 1.0) -> QColor:
    """A fresh colour of the palette; `alpha` from 0 (clear) to 1."""
    made = QColor(PALETTE[name])
    made.setAlphaF(alpha)
    return made


def line_layer(name: str, width: float, alpha: float = 1.0, dash: tuple[float, ...] = ()) -> QgsSimpleLineSymbolLayer:
    """A line of a palette colour, `width` millimetres wide; `dash` alternates drawn and open millimetres."""
    layer = QgsSimpleLineSymbolLayer(colour(name, alpha), width)
    layer.setPenJoinStyle(Qt.PenJoinStyle.RoundJoin)
    layer.setPenCapStyle(Qt.PenCapStyle.FlatCap if dash else Qt.PenCapStyle.RoundCap)
    if dash:
        layer.setUseCustomDashPattern(True)
        layer.setCustomDashVector(list(dash))
    return layer


def _stacked(symbol: _Symbol, layers: Sequence[QgsSymbolLayer]) -> _Symbol:
    """`symbol` made of `layers`, the first at the bottom.

    One by one: a list handed to a symbol's constructor leaves it with layers that Python frees.
    """
    symbol.deleteSymbolLayer(0)
    for layer in layers:
        if not symbol.appendSymbolLayer(layer):
            raise ValueError(f"{layer.layerType()} does not fit this symbol")
    return symbol


def fill_of(layers: Sequence[QgsSymbolLayer]) -> QgsFillSymbol:
    """A polygon drawn by `layers`, the first at the bottom."""
    return _stacked(QgsFillSymbol(), layers)


def marker(shape: str, size: float, name: str, hollow: bool = False) -> QgsMarkerSymbol:
    """A marker of a palette colour with a rim that lifts it from the map; `hollow` swaps rim and body."""
    body, rim = ("paper", name) if hollow else (name, "paper")
    return QgsMarkerSymbol.createSimple(
        {
            "name": shape,
            "size": str(size),
            "color": PALETTE[body],
            "outline_color": PALETTE[rim],
            "outline_width": "0.6" if hollow else "0.4",
        }
    )


def text_format(size: float, name: str = "ink", bold: bool = False, halo: float = 0.7) -> QgsTextFormat:
    """Text of `size` points with a halo of `halo` millimetres (none for 0), in the font of the application."""
    text = QgsTextFormat()
    font = QFont(text.font())
    font.setBold(bold)
    # A spacing that nobody sees, for it keeps Qt from joining letters: “fi” would come out of a PDF as one sign.
    font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 0.02)
    text.setFont(font)
    text.setForcedBold(bold)
    text.setSize(size)
    text.setSizeUnit(Qgis.RenderUnit.Points)
    text.setColor(colour(name))
    if halo:
        buffer = QgsTextBufferSettings()
        buffer.setEnabled(True)
        buffer.setSize(halo)
        buffer.setSizeUnit(Qgis.RenderUnit.Millimeters)
        buffer.setColor(colour("paper", 0.85))
        text.setBuffer(buffer)
    return text


# Wards, neighbourhood, agreement, drawings -------------------------------------------------------------------------


def ward_symbol() -> QgsFillSymbol:
    """A dashed dark outline with a pale casing, nothing inside."""
    return fill_of([line_layer("paper", 1.0, 0.7), line_layer("ward_line", 0.5, dash=(2.4, 1.4))])


def ward_line_renderer() -> QgsFeatureRenderer:
    """Wards as lines: for a layer that holds the line between two wards once, where dashes drawn twice would close."""
    return QgsSingleSymbolRenderer(_stacked(QgsLineSymbol(), [line_layer("ward_line", 0.5, dash=(2.4, 1.4))]))


def ward_renderer() -> QgsFeatureRenderer:
    return QgsSingleSymbolRenderer(ward_symbol())


def ward_labels() -> QgsPalLayerSettings:
    """The ward's name along the inside of its outline, or wherever there is room in it."""
    labels = QgsPalLayerSettings()
    labels.fieldName = "name"
    labels.setFormat(text_format(7.5, "ward", bold=True))
    labels.placement = Qgis.LabelPlacement.Horizontal
    labels.priority = 3
    return labels


def neighbourhood_symbol() -> QgsFillSymbol:
    """The lived neighbourhood on maps: one thick solid line on a pale casing, nothing inside."""
    return fill_of([line_layer("paper", 2.2, 0.8), line_layer("neighbourhood", 1.5)])


def neighbourhood_line_renderer() -> QgsFeatureRenderer:
    """Every feature as the line on maps: for a layer that holds one level only."""
    return QgsSingleSymbolRenderer(neighbourhood_symbol())


def neighbourhood_renderer(speaker: Speaker) -> QgsFeatureRenderer:
    """The level that is the line on maps thick, the other levels thin and dotted."""
    root = QgsRuleBasedRenderer.Rule(None)
    root.appendChild(
        QgsRuleBasedRenderer.Rule(
            neighbourhood_symbol(),
            filterExp='"on_maps"',
            label=speaker.translate("Resokit", "Lived neighbourhood"),
        )
    )
    root.appendChild(
        QgsRuleBasedRenderer.Rule(
            fill_of([line_layer("neighbourhood", 0.35, dash=(0.6, 0.6))]),
            filterExp="ELSE",
            label=speaker.translate("Resokit", "Other levels of agreement"),
        )
    )
    return QgsRuleBasedRenderer(root)


def agreement_symbol(alpha: float) -> QgsFillSymbol:
    symbol = QgsFillSymbol.createSimple({"outline_style": "no"})
    symbol.setColor(colour("agreement", alpha))
    return symbol


def agreement_renderer(speaker: Speaker) -> QgsFeatureRenderer:
    """Cells by `share` (0 to 1) in four fixed classes of one hue, the most agreed first.

    The first class that fits is taken, so that a share on a bound falls in the class above it.
    """
    ranges = [
        QgsRendererRange(SHARES[place], SHARES[place + 1], agreement_symbol(alpha), speaker.translate("Resokit", label))
        for place, (alpha, label) in enumerate(zip(_AGREEMENT_ALPHA, _AGREEMENT_LABELS, strict=True))
    ]
    return QgsGraduatedSymbolRenderer("share", ranges[::-1])


def drawings_renderer(speaker: Speaker) -> QgsFeatureRenderer:
    """Each drawing a thin translucent line; those left out grey and dashed."""
    root = QgsRuleBasedRenderer.Rule(None)
    root.appendChild(
        QgsRuleBasedRenderer.Rule(
            fill_of([line_layer("ward", 0.3, 0.6, dash=(1.2, 1.2))]),
            filterExp='"excluded"',
            label=speaker.translate("Resokit", "Left out"),
        )
    )
    root.appendChild(
        QgsRuleBasedRenderer.Rule(
            fill_of([line_layer("drawing", 0.26, 0.35)]),
            filterExp="ELSE",
            label=speaker.translate("Resokit", "One drawing"),
        )
    )
    return QgsRuleBasedRenderer(root)


# Organisations, people, places, observations ----------------------------------------------------------------------


def organisation_symbol() -> QgsMarkerSymbol:
    return marker("square", 4.4, "organisation")


def organisations_renderer() -> QgsFeatureRenderer:
    return QgsSingleSymbolRenderer(organisation_symbol())


def actor_symbol(kind: str) -> QgsMarkerSymbol:
    """The marker of an actor of `kind`; `KeyError` for a code that is not in the vocabulary."""
    shape, size = _ACTOR_SHAPES[kind]
    return marker(shape, size, kind)


def actors_renderer(speaker: Speaker) -> QgsFeatureRenderer:
    """People and groups by kind, each a shape and a colour of its own."""
    return _by_code("kind", "actor_kind", {kind: actor_symbol(kind) for kind in _ACTOR_SHAPES}, speaker)


def place_symbol(mental: bool = False) -> QgsMarkerSymbol:
    """A diamond; hollow for a place that is in people's minds only."""
    return marker("diamond", 3.6, "place", hollow=mental)


def places_renderer(speaker: Speaker) -> QgsFeatureRenderer:
    root = QgsRuleBasedRenderer.Rule(None)
    root.appendChild(
        QgsRuleBasedRenderer.Rule(
            place_symbol(mental=True),
            filterExp='"mental"',
            label=speaker.translate("Resokit", "A place in people's minds"),
        )
    )
    root.appendChild(
        QgsRuleBasedRenderer.Rule(place_symbol(), filterExp="ELSE", label=speaker.translate("Resokit", "Public place"))
    )
    return QgsRuleBasedRenderer(root)


def observations_renderer() -> QgsFeatureRenderer:
    return QgsSingleSymbolRenderer(marker("circle", 2.0, "observation"))


def point_labels(expression: str, size: float, bold: bool = False, priority: int = 6) -> QgsPalLayerSettings:
    """Text beside a marker. `expression` names fields and may not hold a user's text."""
    labels = QgsPalLayerSettings()
    labels.fieldName = expression
    labels.isExpression = True
    labels.placement = Qgis.LabelPlacement.OrderedPositionsAroundPoint
    labels.offsetType = Qgis.LabelOffsetType.FromSymbolBounds
    labels.dist = 0.4
    labels.distUnits = Qgis.RenderUnit.Millimeters
    labels.priority = priority
    labels.autoWrapLength = 24
    labels.setFormat(text_format(size, bold=bold))
    return labels


def organisation_labels() -> QgsPalLayerSettings:
    return point_labels('"name"', 8.5, bold=True, priority=10)


def actor_labels() -> QgsPalLayerSettings:
    """A name or a role only as far as the person consents, and else nothing: this project may be printed too."""
    return point_labels(
        """CASE WHEN "consent_name" AND "display_name" <> '' THEN "display_name" WHEN "consent_role" THEN "role" END""",
        7,
        priority=7,
    )


def place_labels() -> QgsPalLayerSettings:
    return point_labels('"name"', 7, priority=6)


# Ties --------------------------------------------------------------------------------------------------------------


def tie_symbol(kind: str, gap: float = 2.4) -> QgsLineSymbol:
    """A tie of `kind` (`ties` for an unknown one): width and dash by strength, heads by direction.

    It stops `gap` millimetres short of both ends, where the markers stand. One way has a head at the end, mutual at
    both ends.
    """
    line = line_layer(kind, 0.6, dash=(1.6, 1.2))
    line.setUseCustomDashPattern(False)
    line.setTrimDistanceStart(gap)
    line.setTrimDistanceEnd(gap)
    line.setDataDefinedProperty(
        QgsSymbolLayer.Property.StrokeWidth,
        QgsProperty.fromExpression(
            'CASE WHEN "strength" = \'strong\' THEN 1.0 WHEN "strength" IS NULL THEN 0.6 ELSE 0.4 END'
        ),
    )
    line.setDataDefinedProperty(
        QgsSymbolLayer.Property.CustomDash,
        QgsProperty.fromExpression("CASE WHEN \"strength\" = 'broken' THEN '1.6;1.4' ELSE '100000;0' END"),
    )
    end = _head(kind, Qgis.MarkerLinePlacement.LastVertex, "\"direction\" IN ('one_way', 'mutual')", gap)
    start = _head(kind, Qgis.MarkerLinePlacement.FirstVertex, "\"direction\" = 'mutual'", gap)
    return _stacked(QgsLineSymbol(), [line, end, start])


def tie_legend_symbol(kind: str) -> QgsLineSymbol:
    """A tie of `kind` in a legend, which knows no direction: a plain line."""
    return _stacked(QgsLineSymbol(), [line_layer(kind, 0.8)])


def _head(kind: str, where: Qgis.MarkerLinePlacement, when: str, gap: float) -> QgsMarkerLineSymbolLayer:
    heads = QgsMarkerLineSymbolLayer(True)
    heads.setPlacements(where)
    heads.setOffsetAlongLine(gap + 0.8)
    arrow = marker("filled_arrowhead", 3.2, kind)
    arrow.symbolLayer(0).setStrokeStyle(Qt.PenStyle.NoPen)
    # With an offset QGIS turns the marker of the last vertex round, so that both heads need turning.
    arrow.symbolLayer(0).setAngle(180)
    heads.setSubSymbol(arrow)
    heads.setDataDefinedProperty(QgsSymbolLayer.Property.LayerEnabled, QgsProperty.fromExpression(when))
    return heads


def ties_renderer(speaker: Speaker, gap: float = 2.4) -> QgsFeatureRenderer:
    """Ties by kind; strength and direction are drawn inside each kind. The empty kind stands for all others."""
    kinds = vocabularies.codes("tie_kind")
    renderer = _by_code("kind", "tie_kind", {kind: tie_symbol(kind, gap) for kind in kinds}, speaker)
    renderer.addCategory(QgsRendererCategory("", tie_symbol("ties", gap), speaker.translate("Resokit", "Other tie")))
    return renderer


def _by_code(
    field: str, vocabulary: str, symbols: dict[str, QgsSymbol], speaker: Speaker
) -> QgsCategorizedSymbolRenderer:
    categories = [
        QgsRendererCategory(code, symbol, vocabularies.label(vocabulary, code, speaker.language))
        for code, symbol in symbols.items()
    ]
    return QgsCategorizedSymbolRenderer(field, categories)
