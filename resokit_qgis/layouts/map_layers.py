"""The layers of one printed map, made in memory from its content, so that nothing else can be drawn by accident.

They carry plain fields and the styles of the project; a reader finds letters and numbers on the markers back in the
lists. Marks that would cover each other on paper are moved apart, and ties follow them.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureRenderer,
    QgsGeometry,
    QgsNullSymbolRenderer,
    QgsPalLayerSettings,
    QgsPointXY,
    QgsProperty,
    QgsRuleBasedRenderer,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)

from resokit_qgis.layouts.content import Content, Mark
from resokit_qgis.project import styles

WARD_NAMES = "ward names"
"""The layer that only carries labels; it is in no legend."""

_GAP = 3.3
"""Millimetres that a tie stays short of the middle of a mark: those are wider than in the project."""

Points = Mapping[tuple[str, str], tuple[float, float]]
"""Where each mark is drawn: its table and key -> map coordinates."""


def spread(marks: Iterable[Mark], distance: float) -> dict[tuple[str, str], tuple[float, float]]:
    """A drawing point for each mark that has one, at least `distance` map units apart, each close to its own place.

    Marks keep their order: a later one gives way, to the nearest free point on rings round its place.
    """
    placed: dict[tuple[str, str], tuple[float, float]] = {}
    for mark in marks:
        if mark.point is None:
            continue
        for x, y in _rings(mark.point, distance):
            if all(math.hypot(x - other[0], y - other[1]) >= distance * 0.99 for other in placed.values()):
                placed[mark.table, mark.key] = (x, y)
                break
    return placed


def _rings(centre: tuple[float, float], distance: float) -> Iterable[tuple[float, float]]:
    """The centre, then points on ever wider rings round it, without end."""
    yield centre
    ring = 0
    while True:
        ring += 1
        for step in range(6 * ring):
            angle = 2 * math.pi * step / (6 * ring) + math.pi / 6
            yield centre[0] + ring * distance * math.cos(angle), centre[1] + ring * distance * math.sin(angle)


def build(content: Content, crs: QgsCoordinateReferenceSystem, points: Points, factor: float) -> list[QgsVectorLayer]:
    """The layers from top to bottom; `factor` is the page's (larger paper, larger signs)."""
    speaker = content.speaker
    layers = [
        _marks(speaker.translate("Resokit", "Organisation"), content.organisations, points, crs),
        _marks(speaker.translate("Resokit", "Key figure, group or service"), content.people, points, crs),
        _marks(speaker.translate("Resokit", "Public place"), content.places, points, crs),
        _ties(content, points, crs),
        _ground(WARD_NAMES, [({"name": ward.name}, ward.ground) for ward in content.wards], crs),
        # Above the thick line, in which it is still seen where both run together.
        _ward_lines(content, crs),
        _ground(speaker.translate("Resokit", "Lived neighbourhood"), [({}, content.outline)], crs),
        _ground(
            speaker.translate("Resokit", "Agreement of the drawings"),
            [({"share": share}, ground) for share, ground in content.cells],
            crs,
        ),
    ]
    renderers: list[QgsFeatureRenderer] = [
        _own_and_other(content, points, factor),
        QgsSingleSymbolRenderer(styles.marker("circle", 4.6 * factor, "key_figure")),
        _places_renderer(content, factor),
        _ties_renderer(content, factor),
        QgsNullSymbolRenderer(),
        styles.ward_line_renderer(),
        styles.neighbourhood_line_renderer(),
        styles.agreement_renderer(speaker),
    ]
    for layer, renderer in zip(layers, renderers, strict=True):
        layer.setRenderer(renderer)
    _label(layers[0], _larger(styles.organisation_labels(), factor))
    _label(layers[1], _sign(6.5 * factor))
    _label(layers[2], _sign(6.5 * factor))
    _label(layers[4], _larger(styles.ward_labels(), factor))
    return [layer for layer in layers if layer.featureCount()]


def _layer(geometry: str, fields: str, name: str, crs: QgsCoordinateReferenceSystem) -> QgsVectorLayer:
    layer = QgsVectorLayer(f"{geometry}?{fields}", name, "memory")
    layer.setCrs(crs)
    return layer


def _fill(layer: QgsVectorLayer, rows: Iterable[tuple[Mapping[str, object], QgsGeometry]]) -> QgsVectorLayer:
    features = []
    for values, geometry in rows:
        feature = QgsFeature(layer.fields())
        for name, value in values.items():
            feature[name] = value
        feature.setGeometry(geometry)
        features.append(feature)
    done, _added = layer.dataProvider().addFeatures(features)
    if not done:
        raise RuntimeError(layer.dataProvider().lastError())
    layer.updateExtents()
    return layer


def _marks(name: str, marks: Sequence[Mark], points: Points, crs: QgsCoordinateReferenceSystem) -> QgsVectorLayer:
    layer = _layer(
        "Point",
        "field=sign:string&field=name:string&field=mental:integer&field=kind:string",
        name,
        crs,
    )
    return _fill(
        layer,
        (
            (
                {
                    "sign": mark.sign,
                    "name": mark.text,
                    "mental": int(mark.mental),
                    "kind": mark.kind,
                },
                QgsGeometry.fromPointXY(QgsPointXY(*points[mark.table, mark.key])),
            )
            for mark in marks
            if (mark.table, mark.key) in points
        ),
    )


def _ties(content: Content, points: Points, crs: QgsCoordinateReferenceSystem) -> QgsVectorLayer:
    layer = _layer(
        "LineString",
        "field=kind:string&field=strength:string&field=direction:string",
        content.speaker.translate("Resokit", "Ties"),
        crs,
    )
    rows = []
    for tie in content.ties:
        start, end = points.get((tie.start.table, tie.start.key)), points.get((tie.end.table, tie.end.key))
        if start and end:
            line = QgsGeometry.fromPolylineXY([QgsPointXY(*start), QgsPointXY(*end)])
            rows.append(({"kind": tie.kind, "strength": tie.strength, "direction": tie.direction}, line))
    return _fill(layer, rows)


def _ward_lines(content: Content, crs: QgsCoordinateReferenceSystem) -> QgsVectorLayer:
    """The outlines of the wards, the line between two of them once."""
    layer = _layer(
        "MultiLineString", "field=name:string", content.speaker.translate("Resokit", "Ward (administrative)"), crs
    )
    outlines = QgsGeometry.unaryUnion(
        [ward.ground.convertToType(Qgis.GeometryType.Line, True) for ward in content.wards]
    )
    return _fill(layer, [({}, outlines.mergeLines())] if not outlines.isEmpty() else [])


def _ground(
    name: str, rows: Sequence[tuple[Mapping[str, object], QgsGeometry]], crs: QgsCoordinateReferenceSystem
) -> QgsVectorLayer:
    return _fill(_layer("MultiPolygon", "field=name:string&field=share:double", name, crs), rows)


def _own_and_other(content: Content, points: Points, factor: float) -> QgsFeatureRenderer:
    """The organisation whose map this is stands out; on the map of all organisations they are alike."""
    root = QgsRuleBasedRenderer.Rule(None)
    if content.organisation is not None and (content.organisation.table, content.organisation.key) in points:
        own = QgsRuleBasedRenderer.Rule(
            styles.marker("square", 6.0 * factor, "organisation"),
            filterExp="\"kind\" = 'own'",
            label=content.speaker.translate("Resokit", "This organisation"),
        )
        root.appendChild(own)
    other = QgsRuleBasedRenderer.Rule(
        styles.marker("square", 3.6 * factor, "organisation", hollow=content.organisation is not None),
        filterExp="ELSE",
        label=content.speaker.translate("Resokit", "Other organisation")
        if content.organisation is not None
        else content.speaker.translate("Resokit", "Organisation"),
    )
    root.appendChild(other)
    return QgsRuleBasedRenderer(root)


def _larger(labels: QgsPalLayerSettings, factor: float) -> QgsPalLayerSettings:
    """`labels` on larger paper."""
    text = labels.format()
    text.setSize(text.size() * factor)
    labels.setFormat(text)
    return labels


def _ties_renderer(content: Content, factor: float) -> QgsFeatureRenderer:
    """Ties by kind, only the kinds there are: the legend shows them all."""
    renderer = styles.ties_renderer(content.speaker, _GAP * factor)
    known = {category.value() for category in renderer.categories()}
    kinds = {tie.kind if tie.kind in known else "" for tie in content.ties}
    for place in reversed(range(len(renderer.categories()))):
        if renderer.categories()[place].value() not in kinds:
            renderer.deleteCategory(place)
    return renderer


def _places_renderer(content: Content, factor: float) -> QgsFeatureRenderer:
    root = QgsRuleBasedRenderer.Rule(None)
    if any(place.mental for place in content.places):
        root.appendChild(
            QgsRuleBasedRenderer.Rule(
                styles.marker("diamond", 6.2 * factor, "place", hollow=True),
                filterExp='"mental" = 1',
                label=content.speaker.translate("Resokit", "A place in people's minds"),
            )
        )
    root.appendChild(
        QgsRuleBasedRenderer.Rule(
            styles.marker("diamond", 6.2 * factor, "place"),
            filterExp="ELSE",
            label=content.speaker.translate("Resokit", "Public place"),
        )
    )
    return QgsRuleBasedRenderer(root)


def _sign(size: float) -> QgsPalLayerSettings:
    """The letter or number in the middle of its marker; it is always drawn, or the list would lead nowhere."""
    labels = QgsPalLayerSettings()
    labels.fieldName = "sign"
    labels.placement = Qgis.LabelPlacement.OverPoint
    labels.priority = 10
    placement = labels.placementSettings()
    placement.setOverlapHandling(Qgis.LabelOverlapHandling.AllowOverlapAtNoCost)
    labels.setPlacementSettings(placement)
    labels.setFormat(styles.text_format(size, "paper", bold=True, halo=0))
    properties = labels.dataDefinedProperties()
    properties.setProperty(
        QgsPalLayerSettings.Property.Color,
        QgsProperty.fromExpression(f"if(\"mental\" = 1, '{styles.PALETTE['ink']}', '{styles.PALETTE['paper']}')"),
    )
    labels.setDataDefinedProperties(properties)
    return labels


def _label(layer: QgsVectorLayer, settings: QgsPalLayerSettings) -> None:
    layer.setLabeling(QgsVectorLayerSimpleLabeling(settings))
    layer.setLabelsEnabled(True)
