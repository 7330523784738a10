"""The quiet looks of a base map: grey blocks, white streets, and street names that run along the street.

Streets come as polygons, one a piece (as in the Brussels data), or as lines. A name is set along the long axis of a
piece, on the longest piece of that name that the map shows, so that it stands there once and not on every piece.
"""

from __future__ import annotations

from collections.abc import Collection

from qgis.core import (
    Qgis,
    QgsFeatureRenderer,
    QgsFillSymbol,
    QgsLineSymbol,
    QgsPalLayerSettings,
    QgsSingleSymbolRenderer,
)

from resokit_qgis.project import styles

BASE_PALETTE = {"block": "#e6e6e4", "block_edge": "#d2d2cf", "street": "#ffffff", "street_edge": "#dededb"}

_LOWER_WORDS = ("De", "Du", "Des", "La", "Le", "Les", "Et", "Aux", "Au", "Van", "Der", "Den", "Het", "En", "Op", "Ten", "Ter")

# The long axis of the piece's oriented box; a line is its own axis.
_AXIS = """
if(geometry_type(@geometry) <> 'Polygon', @geometry,
with_variable('box', oriented_bbox(@geometry),
with_variable('a', point_n(@box, 1), with_variable('b', point_n(@box, 2),
with_variable('c', point_n(@box, 3), with_variable('d', point_n(@box, 4),
if(distance(@a, @b) >= distance(@b, @c),
   make_line(centroid(make_line(@b, @c)), centroid(make_line(@d, @a))),
   make_line(centroid(make_line(@a, @b)), centroid(make_line(@c, @d)))
)))))))
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
    present = [name for name in ("name_fr", "name_nl", "name") if name in fields]
    if not present:
        return ""
    dutch_first = sorted(present, key=("name_nl", "name", "name_fr").index)
    french_first = sorted(present, key=("name_fr", "name", "name_nl").index)
    name = (
        f"if(@resokit_language = 'nl', coalesce({_quoted(dutch_first)}, ''), coalesce({_quoted(french_first)}, ''))"
    )
    small = ", ".join(f"' {word} ', ' {word.lower()} '" for word in _LOWER_WORDS)
    apart = """replace(replace(@name, 'd''', 'd'' '), 'l''', 'l'' ')"""
    together = f"""replace(title({apart}), map({small}, ' D'' ', ' d''', ' L'' ', ' l'''))"""
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
    labels.geometryGenerator = _AXIS
    labels.placement = Qgis.LabelPlacement.Line
    line = labels.lineSettings()
    line.setPlacementFlags(Qgis.LabelLinePlacementFlag.OnLine)
    line.setOverrunDistance(8)
    line.setOverrunDistanceUnit(Qgis.RenderUnit.Millimeters)
    labels.setLineSettings(line)
    labels.priority = 2
    return labels
