"""`resokit:comparewards` with a population: whose ground it is, and what is told of few people."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
from drawing_help import X, Y, box, layer, refusal, rows, run
from qgis.core import (
    NULL,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsField,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QMetaType

WARDS = [box(0, 0, 100, 200), box(100, 0, 100, 200)]


def compare(processing: Any, folder: Path, **parameters: Any) -> dict[str, Any]:
    return run(processing, "comparewards", folder, **{"OUTPUT": "memory:", **parameters})


def points(places: list[tuple[float, float] | list[tuple[float, float]]], people: list[Any]) -> QgsVectorLayer:
    """Points at metres from (X, Y), or several in one row, with `people` at each."""
    made = QgsVectorLayer("MultiPoint", "addresses", "memory")
    made.setCrs(QgsCoordinateReferenceSystem("EPSG:31370"))
    kind = QMetaType.Type.QString if any(isinstance(one, str) for one in people) else QMetaType.Type.Int
    made.dataProvider().addAttributes([QgsField("people", kind)])
    made.updateFields()
    for place, number in zip(places, people, strict=True):
        feature = QgsFeature(made.fields())
        feature.setAttributes([number])
        several = place if isinstance(place, list) else [place]
        feature.setGeometry(QgsGeometry.fromMultiPointXY([QgsPointXY(X + x, Y + y) for x, y in several]))
        if not made.dataProvider().addFeature(feature):
            pytest.fail("a point was not added")
    return made


def told(result: dict[str, Any]) -> dict[str, tuple[Any, ...]]:
    names = ("people", "people_status", "people_share_of_neighbourhood", "people_share_of_ward")
    return {row["code"]: tuple(row[name] for name in names) for row in rows(result["OUTPUT"])}


def test_people_at_addresses(processing: Any, tmp_path: Path) -> None:
    result = compare(
        processing,
        tmp_path,
        NEIGHBOURHOOD=layer([box(0, 0, 200, 100)]),
        WARDS=layer(WARDS, code=["a", "b"]),
        POPULATION=points([(50, 50), (50, 150), [(150, 50), (150, 150)]], [60, 40, 202]),
        POPULATION_FIELD="people",
    )
    # In ward a 60 of 100; of the 202 at two points half lies in the area.
    assert told(result) == {
        "a": (60, "ok", pytest.approx(60 / 160), pytest.approx(0.6)),
        "b": (100, "ok", pytest.approx(100 / 160), pytest.approx(100 / 200)),
    }
    assert "People who live in it: 160; of them in no ward: 0." in result["_report"]


def test_few_people_are_not_told(processing: Any, tmp_path: Path) -> None:
    result = compare(
        processing,
        tmp_path,
        NEIGHBOURHOOD=layer([box(0, 0, 200, 100)]),
        WARDS=layer(WARDS, code=["a", "b"]),
        POPULATION=points([(50, 50), (50, 150), (150, 50), (150, 150)], [3, 900, 600, 2]),
        POPULATION_FIELD="people",
    )
    assert told(result) == {"a": (NULL, "censored", NULL, NULL), "b": (NULL, "withheld", NULL, NULL)}
    assert '<td class="number">&lt;5</td>' in result["_report"]
    assert '<td class="number">x</td>' in result["_report"]
    assert "603" not in result["_report"]


def test_the_blocks_of_schaerbeek(processing: Any, tmp_path: Path, schaerbeek: Path) -> None:
    """Each block's people are counted once, wherever its ground lies."""
    result = compare(
        processing,
        tmp_path,
        NEIGHBOURHOOD=layer([box(0, 0, 3000, 2500)]),
        WARDS=str(schaerbeek / "wards.geojson"),
        CODE_FIELD="mdzone",
        NAME_FIELD="namedut",
        POPULATION=str(schaerbeek / "blocks.geojson"),
        POPULATION_FIELD="Pop1030_Population",
    )
    found = rows(result["OUTPUT"])
    counts = [row["people"] for row in found if row["people_status"] == "ok"]
    assert all(count % 5 == 0 for count in counts)
    assert sum(counts) > 10_000
    statuses = {row["name"]: row["people_status"] for row in found}
    # But for a strip of 0.1 % all of this ward is in the square, and the few people in the strip are not told.
    assert statuses["HELMET"] == "withheld"
    way = QgsCoordinateTransform(
        QgsCoordinateReferenceSystem("EPSG:4326"), QgsCoordinateReferenceSystem("EPSG:31370"), QgsProject.instance()
    )
    square = QgsGeometry.fromWkt(box(0, 0, 3000, 2500))
    by_centre = 0
    for block in QgsVectorLayer(str(schaerbeek / "blocks.geojson"), "blocks").getFeatures():
        centre = block.geometry().centroid()
        centre.transform(way)
        by_centre += block["Pop1030_Population"] if square.contains(centre) else 0
    [text] = re.findall(r"People who live in it: ([\d,]+); of them in no ward: 0\.", result["_report"])
    whole = int(text.replace(",", ""))
    assert whole == pytest.approx(by_centre, rel=0.02)
    assert sum(counts) < whole
    # The blocks end at the border of Schaerbeek: in the wards beyond, thousands of people live of whom they know nothing.
    beyond = [row for row in found if row["people_status"] == "missing"]
    assert "VREDE" in {row["name"] for row in beyond}
    assert all(row["people"] == NULL and row["people_share_of_ward"] == NULL for row in beyond)
    assert "Not counted, because the layer of where people live has nothing there: " in result["_report"]
    assert "spread evenly over their polygons" in result["_report"]


def test_a_ward_without_a_single_address_has_no_number_of_people(processing: Any, tmp_path: Path) -> None:
    result = compare(
        processing,
        tmp_path,
        NEIGHBOURHOOD=layer([box(0, 0, 200, 100)]),
        WARDS=layer(WARDS, code=["a", "b"]),
        POPULATION=points([(50, 50), (50, 150)], [60, 40]),
        POPULATION_FIELD="people",
    )
    assert told(result) == {"a": (60, "ok", 1.0, pytest.approx(0.6)), "b": (NULL, "missing", NULL, NULL)}
    assert "has nothing there: b." in result["_report"]
    assert '<td class="number">?</td>' in result["_report"]


def test_nobody_at_the_addresses_is_told_as_nobody(processing: Any, tmp_path: Path) -> None:
    result = compare(
        processing,
        tmp_path,
        NEIGHBOURHOOD=layer([box(0, 0, 200, 100)]),
        WARDS=layer(WARDS, code=["a", "b"]),
        POPULATION=points([(50, 50), (50, 150), (150, 50)], [60, 40, 0]),
        POPULATION_FIELD="people",
    )
    assert told(result)["b"] == (0, "ok", 0.0, NULL)


def test_rows_that_tell_nothing_of_people_are_told(processing: Any, tmp_path: Path) -> None:
    given = {"NEIGHBOURHOOD": layer([box(0, 0, 200, 100)]), "WARDS": layer(WARDS, code=["a", "b"])}
    people = points([(50, 50), (50, 60), (150, 50), (150, 60)], ["60", "many", "-3", "80"])
    result = compare(processing, tmp_path, **given, POPULATION=people, POPULATION_FIELD="people")
    assert told(result)["b"][0] == 80
    assert '<td class="number">2</td><td>Its number of people is empty or no number.</td>' in result["_report"]
    assert '<td class="number">3</td><td>Its number of people is below zero.</td>' in result["_report"]


def test_a_population_that_will_not_do(processing: Any, tmp_path: Path) -> None:
    given = {"NEIGHBOURHOOD": layer([box(0, 0, 200, 100)]), "WARDS": layer(WARDS, code=["a", "b"])}
    people = points([(50, 50)], [NULL])
    for field, why in (
        ("", "Choose the field of addresses that holds the numbers of people."),
        ("inhabitants", "addresses has no field “inhabitants”. Its fields are: people."),
        ("people", "No row of addresses tells how many people live where."),
    ):
        assert why in refusal(processing, "comparewards", tmp_path, **given, POPULATION=people, POPULATION_FIELD=field)
