"""The quiet looks of a base map: grey blocks, white streets, and street names that run along the street.

Streets come as polygons, one a piece (as in the Brussels data), or as lines. A name is set along the long axis of a
piece. So that a name does not stand on every piece, `base_map` keeps with each piece how far it is from a larger one of
the same name, and the label asks for a distance on paper: one number that serves every scale.
"""

from __future__ import annotations

from collections.abc import Collection

from qgis.core import (
    Qgis,
    QgsFeatureRenderer,
    QgsFillSymbol,
    QgsLineSymbol,
    QgsPalLayerSettings,
    QgsProperty,
    QgsSingleSymbolRenderer,
)

from resokit_qgis.project import styles

BASE_PALETTE = {"block": "#e6e6e4", "block_edge": "#d2d2cf", "street": "#ffffff", "street_edge": "#dededb"}

APART = "apart_m"
"""Field of a street: metres to the nearest larger piece of the same name, a million where there is none."""
NAME_FIELDS = ("name_fr", "name_nl", "name")
_LOWER_WORDS = (
    "De",
    "Du",
    "Des",
    "La",
    "Le",
    "Les",
    "Et",
    "Aux",
    "Au",
    "Van",
    "Der",
    "Den",
    "Het",
    "En",
    "Op",
    "Ten",
    "Ter",
)

_CHARACTER = 0.0014
"""About how wide a character of a street name is on paper, in metres."""
_APART = 0.03
"""How far, in metres on paper, a piece stands from any larger piece of the same name to repeat the name."""

# The long axis of the piece's oriented box; a line is its own axis.
_AXIS = """
if(geometry_type($geometry) <> 'Polygon', $geometry,
with_variable('box', oriented_bbox($geometry),
with_variable('a', point_n(@box, 1), with_variable('b', point_n(@box, 2),
with_variable('c', point_n(@box, 3), with_variable('d', point_n(@box, 4),
if(distance(@a, @b) >= distance(@b, @c),
   make_line(centroid(make_line(@b, @c)), centroid(make_line(@d, @a))),
   make_line(centroid(make_line(@a, @b)), centroid(make_line(@c, @d)))
)))))))
"""

# A name somewhat longer than its piece may reach over both ends, into the crossings.
_BASELINE = """
with_variable('axis', {axis},
with_variable('lacking', length({name}) * {character} * @map_scale - length(@axis),
if(@lacking > 0 and @lacking < 1.3 * length(@axis), extend(@axis, @lacking / 2, @lacking / 2), @axis)))
"""


def blocks_renderer() -> QgsFeatureRenderer:
    return QgsSingleSymbolRenderer(
        QgsFillSymbol.createSimple(
            {"color": BASE_PALETTE["block"], "outline_color": BASE_PALETTE["block_edge"], "outline_width": "0.1"}
        )
    )


def streets_renderer(polygons: bool = True) -> QgsFeatureRenderer:
    """Streets as white surfaces, or as white lines with a grey edge where they are lines."""
    if polygons:
        return QgsSingleSymbolRenderer(
            QgsFillSymbol.createSimple({"color": BASE_PALETTE["street"], "outline_style": "no"})
        )
    line = QgsLineSymbol.createSimple({"color": BASE_PALETTE["street_edge"], "width": "1.3"})
    inner = QgsLineSymbol.createSimple({"color": BASE_PALETTE["street"], "width": "1.1"})
    line.appendSymbolLayer(inner.symbolLayer(0).clone())
    return QgsSingleSymbolRenderer(line)


def street_name(fields: Collection[str]) -> str:
    """The expression of a street's name in the language of `@resokit_language`, of what `fields` offer.

    `name_nl` and `name_fr` are chosen by language, `name` stands in. Empty where there is no such field. A name that is
    all in lower case, as the Brussels data has it, gets its capitals.
    """
    present = [name for name in NAME_FIELDS if name in fields]
    if not present:
        return ""
    dutch_first = sorted(present, key=("name_nl", "name", "name_fr").index)
    french_first = sorted(present, key=("name_fr", "name", "name_nl").index)
    name = f"if(@resokit_language = 'nl', coalesce({_quoted(dutch_first)}, ''), coalesce({_quoted(french_first)}, ''))"
    small = ", ".join(f"' {word} ', ' {word.lower()} '" for word in _LOWER_WORDS)
    # title() raises the first letter after a space only, so parts are set apart first and joined again after.
    apart = """replace(@name, map(' d''', ' d'' ', ' l''', ' l'' ', '-', '- '))"""
    together = f"""replace(title({apart}), map({small}, ' D'' ', ' d''', ' L'' ', ' l''', '- ', '-'))"""
    return f"with_variable('name', {name}, if(@name = lower(@name), {together}, @name))"


def _quoted(fields: list[str]) -> str:
    return ", ".join(f'"{field}"' for field in fields)


def street_labels(fields: Collection[str]) -> QgsPalLayerSettings | None:
    """Street names along the street for a layer with `fields`; None where no field holds a name."""
    expression = street_name(fields)
    if not expression:
        return None
    labels = QgsPalLayerSettings()
    labels.fieldName = expression
    labels.isExpression = True
    labels.setFormat(styles.text_format(6.5, "ink", halo=0.5))
    labels.geometryGeneratorEnabled = True
    labels.geometryGeneratorType = Qgis.GeometryType.Line
    labels.geometryGenerator = _BASELINE.format(axis=_AXIS, name=expression, character=_CHARACTER)
    labels.placement = Qgis.LabelPlacement.Line
    line = labels.lineSettings()
    line.setPlacementFlags(Qgis.LabelLinePlacementFlag.OnLine)
    labels.setLineSettings(line)
    labels.priority = 2
    # The baselines cross each other at every corner; they are not there to be kept clear of.
    obstacles = labels.obstacleSettings()
    obstacles.setIsObstacle(False)
    labels.setObstacleSettings(obstacles)
    properties = labels.dataDefinedProperties()
    # Long pieces first: the main street is what people look for.
    properties.setProperty(
        QgsPalLayerSettings.Property.Priority,
        QgsProperty.fromExpression("clamp(1, coalesce(perimeter($geometry), length($geometry)) / 100, 5)"),
    )
    if APART in fields:
        properties.setProperty(
            QgsPalLayerSettings.Property.Show, QgsProperty.fromExpression(f'"{APART}" >= {_APART} * @map_scale')
        )
    labels.setDataDefinedProperties(properties)
    return labels
