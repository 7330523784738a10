"""The base map's copy of streets and blocks, and the names that run along the streets."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextScope,
    QgsFeature,
    QgsField,
    QgsFields,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QMetaType

from resokit_qgis.errors import ResokitError
from resokit_qgis.project import base_styles
from resokit_qgis.project.base_map import copy_base_layer

DEMO = Path(__file__).resolve().parents[2] / "resources" / "demo" / "schaerbeek"
NAMES = {"PW_NAME_FR": "name_fr", "PW_NAME_DU": "name_nl"}


@pytest.fixture(scope="module")
def lambert(qgis_app: Any) -> QgsCoordinateReferenceSystem:
    return QgsCoordinateReferenceSystem("EPSG:31370")


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory, lambert: QgsCoordinateReferenceSystem) -> Path:
    target = tmp_path_factory.mktemp("base") / "base.gpkg"
    assert copy_base_layer(DEMO / "streets.geojson", target, "streets", NAMES, lambert) == 1113
    assert copy_base_layer(DEMO / "blocks.geojson", target, "blocks", {}, lambert) == 396
    return target


def opened(base: Path, name: str) -> QgsVectorLayer:
    layer = QgsVectorLayer(f"{base}|layername={name}", name, "ogr")
    assert layer.isValid()
    return layer


def test_the_copy_is_complete_valid_and_in_metres(base: Path) -> None:
    streets, blocks = opened(base, "streets"), opened(base, "blocks")
    assert streets.crs().authid() == blocks.crs().authid() == "EPSG:31370"
    assert streets.fields().names() == ["fid", "name_fr", "name_nl", "apart_m"]
    assert blocks.fields().names() == ["fid"]
    assert streets.featureCount() == 1113
    assert blocks.featureCount() == 396
    for layer in (streets, blocks):
        assert all(feature.geometry().isGeosValid() for feature in layer.getFeatures())
    # The streets of Schaerbeek cover some 1.2 km2 of its 8: a wrong projection would be far off.
    ground = sum(feature.geometry().area() for feature in streets.getFeatures())
    assert 0.8e6 < ground < 2.5e6


def test_the_largest_piece_of_a_name_stands_alone(base: Path) -> None:
    pieces: dict[str, list[QgsFeature]] = {}
    for feature in opened(base, "streets").getFeatures():
        pieces.setdefault(feature["name_nl"] + feature["name_fr"], []).append(feature)
    for name, same in pieces.items():
        same.sort(key=lambda piece: piece.geometry().length(), reverse=True)
        assert same[0]["apart_m"] == 1e6, name
        for smaller in same[1:]:
            middle = smaller.geometry().centroid()
            distances = [middle.distance(other.geometry().centroid()) for other in same[: same.index(smaller)]]
            assert smaller["apart_m"] == pytest.approx(min(distances), abs=0.01)


def test_a_second_copy_replaces_the_first(tmp_path: Path, lambert: QgsCoordinateReferenceSystem) -> None:
    target = tmp_path / "base.gpkg"
    for _ in range(2):
        copy_base_layer(DEMO / "blocks.geojson", target, "blocks", {}, lambert)
    assert opened(target, "blocks").featureCount() == 396


def test_what_cannot_be_copied_is_said_and_leaves_nothing(
    tmp_path: Path, lambert: QgsCoordinateReferenceSystem
) -> None:
    target = tmp_path / "base.gpkg"
    text = tmp_path / "notes.geojson"
    text.write_text("not a map", encoding="utf-8")
    with pytest.raises(ResokitError, match=r"notes\.geojson cannot be read as a map layer"):
        copy_base_layer(text, target, "streets", {}, lambert)
    with pytest.raises(ResokitError, match="has no field “name”. It has: id_street"):
        copy_base_layer(DEMO / "streets.geojson", target, "streets", {"name": "name_fr"}, lambert)
    empty = tmp_path / "empty.geojson"
    empty.write_text('{"type": "FeatureCollection", "features": []}', encoding="utf-8")
    with pytest.raises(ResokitError, match=r"empty\.geojson has no features with a geometry"):
        copy_base_layer(empty, target, "streets", {}, lambert)
    assert not target.exists()
    with pytest.raises(ResokitError, match=r"base\.gpkg could not be written"):
        copy_base_layer(DEMO / "blocks.geojson", tmp_path / "nowhere" / "base.gpkg", "blocks", {}, lambert)


def name_of(language: str, **values: str) -> str:
    fields = QgsFields()
    for field in values:
        fields.append(QgsField(field, QMetaType.Type.QString))
    feature = QgsFeature(fields)
    feature.setAttributes(list(values.values()))
    scope = QgsExpressionContextScope()
    scope.setVariable("resokit_language", language)
    context = QgsExpressionContext()
    context.appendScope(scope)
    context.setFeature(feature)
    context.setFields(fields)
    expression = QgsExpression(base_styles.street_name(values))
    assert expression.isValid(), expression.parserErrorString()
    return str(expression.evaluate(context))


@pytest.mark.parametrize(
    ("language", "values", "shown"),
    [
        ("fr", {"name_fr": "chaussée de haecht", "name_nl": "haachtsesteenweg"}, "Chaussée de Haecht"),
        ("nl", {"name_fr": "chaussée de haecht", "name_nl": "haachtsesteenweg"}, "Haachtsesteenweg"),
        ("en", {"name_fr": "avenue de l'emeraude", "name_nl": "smaragdlaan"}, "Avenue de l'Emeraude"),
        ("fr", {"name_fr": "rue royale-sainte-marie"}, "Rue Royale-Sainte-Marie"),
        ("fr", {"name_fr": "grand'place"}, "Grand'place"),
        ("nl", {"name": "Rue LA"}, "Rue LA"),
        ("nl", {"name_fr": "rue d'anethan"}, "Rue d'Anethan"),
        ("fr", {"name_fr": "[% env('HOME') %]"}, "[% env('HOME') %]"),
    ],
)
def test_street_names_follow_the_language_and_get_their_capitals(
    qgis_app: Any, language: str, values: dict[str, str], shown: str
) -> None:
    assert name_of(language, **values) == shown


def test_a_layer_without_names_gets_no_labels(qgis_app: Any) -> None:
    assert base_styles.street_labels(["fid", "width"]) is None


def test_the_baseline_of_a_name_lies_along_the_piece(base: Path) -> None:
    streets = opened(base, "streets")
    labels = base_styles.street_labels(streets.fields().names())
    assert labels is not None
    expression = QgsExpression(labels.geometryGenerator)
    assert expression.isValid(), expression.parserErrorString()
    scope = QgsExpressionContextScope()
    scope.setVariable("resokit_language", "fr")
    scope.setVariable("map_scale", 7500)
    context = QgsExpressionContext()
    context.appendScope(scope)
    context.setFields(streets.fields())
    for feature in streets.getFeatures():
        context.setFeature(feature)
        line = expression.evaluate(context)
        piece = feature.geometry()
        assert line.length() >= 0.2 * piece.length(), feature["name_fr"]
        # The middle of the baseline is where the piece is: no further off than half its width and some bend.
        assert line.interpolate(line.length() / 2).distance(piece) < 60, feature["name_fr"]


def geojson(path: Path, *rings: list[list[float]]) -> Path:
    features = [
        {"type": "Feature", "properties": {}, "geometry": {"type": "Polygon", "coordinates": [ring]}} for ring in rings
    ]
    path.write_text(json.dumps({"type": "FeatureCollection", "features": features}), encoding="utf-8")
    return path


def test_a_bow_tie_is_mended_and_keeps_both_wings(tmp_path: Path, lambert: QgsCoordinateReferenceSystem) -> None:
    tie = [[4.37, 50.86], [4.38, 50.87], [4.37, 50.87], [4.38, 50.86], [4.37, 50.86]]
    target = tmp_path / "base.gpkg"
    assert copy_base_layer(geojson(tmp_path / "blocks.geojson", tie), target, "blocks", {}, lambert) == 1
    (feature,) = opened(target, "blocks").getFeatures()
    assert feature.geometry().isGeosValid()
    assert len(feature.geometry().asGeometryCollection()) == 2


def test_a_place_off_the_earth_is_said_with_its_row(tmp_path: Path, lambert: QgsCoordinateReferenceSystem) -> None:
    here = [[4.37, 50.86], [4.38, 50.87], [4.37, 50.87], [4.37, 50.86]]
    nowhere = [[4.37, 150.86], [4.38, 150.87], [4.37, 150.87], [4.37, 150.86]]
    source = geojson(tmp_path / "blocks.geojson", here, nowhere)
    with pytest.raises(ResokitError, match=r"Row 2 of blocks\.geojson does not fit into EPSG:31370\."):
        copy_base_layer(source, tmp_path / "base.gpkg", "blocks", {}, lambert)
    assert not (tmp_path / "base.gpkg").exists()
