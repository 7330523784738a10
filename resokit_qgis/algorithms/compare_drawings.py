"""What a comparison with wards makes of single drawings: a table of each on its own, and the blocks that enough include."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from typing import Any

from qgis.core import QgsCoordinateTransform, QgsFeature, QgsGeometry
from qgis.PyQt.QtCore import QMetaType

from resokit_qgis.algorithms import exports
from resokit_qgis.algorithms.lived_report import say_left_out, say_rows, used, whole
from resokit_qgis.algorithms.report import Report
from resokit_qgis.analysis import disclosure, libraries
from resokit_qgis.analysis.agreement import multipolygon, voices
from resokit_qgis.analysis.blocks import block_shares, built_of, reached_m2
from resokit_qgis.analysis.disclosure import Rules
from resokit_qgis.analysis.each_drawing import compare_each
from resokit_qgis.analysis.progress import Tick, within
from resokit_qgis.analysis.thresholds import UNION, least_weight
from resokit_qgis.errors import QT_TRANSLATE_NOOP, ResokitError
from resokit_qgis.i18n import translate
from resokit_qgis.workspace.areas_source import Areas
from resokit_qgis.workspace.drawings_source import Drawings
from resokit_qgis.workspace.projection import moved_polygon

EACH = (
    ("drawing", QMetaType.Type.Int),
    ("code", QMetaType.Type.QString),
    ("name", QMetaType.Type.QString),
    ("share_of_drawing", QMetaType.Type.Double),
    ("share_of_ward", QMetaType.Type.Double),
    ("iou", QMetaType.Type.Double),
)

BUILT = (
    ("threshold", QMetaType.Type.Double),
    ("drawings", QMetaType.Type.Int),
    ("blocks", QMetaType.Type.Int),
    ("area_m2", QMetaType.Type.Double),
    (exports.AUDIENCE, QMetaType.Type.QString),
)


def check_people(drawings: Drawings, rules: Rules) -> disclosure.Audience:
    """Whom what comes from `drawings` is for; `ResokitError` where there are too few people behind them."""
    people = min(len(drawings.used), drawings.people)
    disclosure.check_drawings(people, rules.drawings, drawings.left_out(rules), rules)
    return disclosure.audience(people, rules)


def each_drawing(
    drawings: Drawings, wards: Areas, codes: Sequence[str], names: Sequence[str], rules: Rules, tick: Tick
) -> list[QgsFeature]:
    """A row without geometry for each drawing and ward, as `EACH` says; the wards not named together have no code."""
    shapes = _array([drawing.geometry for drawing in drawings.used])
    rows = compare_each(shapes, _array(wards.geometries), tick, rules)
    features = []
    for row in rows:
        feature = QgsFeature()
        code, name = (None, None) if row.ward is None else (codes[row.ward], names[row.ward])
        feature.setAttributes([row.drawing, code, name, row.share_of_drawing, row.share_of_ward, row.iou])
        features.append(feature)
    return features


def block_shape(
    drawings: Drawings,
    blocks: Areas,
    threshold: Fraction,
    whole: disclosure.Audience,
    rules: Rules,
    way: QgsCoordinateTransform,
    tick: Tick,
) -> QgsFeature:
    """The blocks that at least `threshold` percent include, as one feature as `BUILT` says, moved along `way`.

    What one person drew counts once; `whole` is whom what comes from all drawings is for. Raises `ResokitError` where no
    block is reached.
    """
    numpy = libraries.load("numpy")
    shapely = libraries.load("shapely")
    gathered = voices(
        [drawing.geometry for drawing in drawings.used], [drawing.participant for drawing in drawings.used]
    )
    shapes = _array(blocks.geometries)
    shares = block_shares(gathered.geometries, numpy.ones(len(gathered)), shapes, within(tick, 0.0, 0.7))
    chosen, built = built_of(shapes, shares, threshold)
    if not len(chosen):
        raise ResokitError(
            QT_TRANSLATE_NOOP(
                "Resokit",
                "No block is included by so many: the most that any reaches is {most} %. Ask for a lower threshold.",
            ),
            most=f"{100 * float(shares.max()):.1f}",
        )
    feature = QgsFeature()
    area = float(shapely.area(built))
    if threshold == UNION:
        shares_of_it = reached_m2(gathered.geometries, shapes, within(tick, 0.7, 1.0)) / area
        audience = disclosure.union_audience(shares_of_it.tolist(), whole, rules)
    else:
        fewest = gathered.weighing.fewest(least_weight(len(gathered), threshold))
        audience = disclosure.level_audience(fewest, whole, rules)
    feature.setAttributes([float(threshold), len(gathered), len(chosen), area, audience.value])
    geometry = QgsGeometry()
    geometry.fromWkb(shapely.to_wkb(multipolygon(moved_polygon(built, way))))
    feature.setGeometry(geometry)
    return feature


def say_drawings(page: Report, drawings: Drawings, built: QgsFeature | None, rules: Rules) -> None:
    """What was made of drawings: how many were used, and the blocks."""
    page.heading(translate("Resokit", "Drawings"))
    left_out = drawings.told_left_out(rules)
    page.say(used(drawings, len(drawings.used), left_out.of_all))
    say_left_out(page, left_out)
    if built is not None:
        threshold, voices_counted, blocks, area, audience = built.attributes()
        if audience != disclosure.Audience.ALL.value:
            page.say(translate("Resokit", disclosure.TEAM_ONLY))
        page.say(
            translate(
                "Resokit",
                "{blocks} blocks, together {area} m², are included by at least {threshold} % of {voices} people: the share of people who include a place, on the average over the ground of the block.",
            ).format(blocks=blocks, area=whole(area), threshold=f"{threshold:g}", voices=voices_counted)
        )
    say_rows(page, translate("Resokit", "Drawings, row by row"), drawings.repaired, drawings.refused)


def _array(shapes: Sequence[Any]) -> Any:
    numpy = libraries.load("numpy")
    made = numpy.empty(len(shapes), dtype=object)
    made[:] = shapes
    return made
