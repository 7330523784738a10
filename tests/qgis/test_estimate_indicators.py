"""`resokit:estimateindicators`, through Processing on real figures and on what goes wrong with them."""

from __future__ import annotations

import csv
import json
from pathlib import Path
from typing import Any

import pytest
from drawing_help import X, Y, box, layer, refusal, rows, run
from qgis.core import (
    NULL,
    QgsApplication,
    QgsGeometry,
    QgsProcessingFeatureSourceDefinition,
    QgsProject,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QMetaType

from resokit_qgis.workspace.store import Workspace

FIELDS = [
    "neighbourhood",
    "indicator",
    "kind",
    "method",
    "estimate",
    "low",
    "high",
    "bound_low",
    "bound_high",
    "coverage",
    "suppressed",
    "reason",
]
ALGORITHM = "estimateindicators"


def wards(count: int = 3, **fields: list[Any]) -> QgsVectorLayer:
    """Squares of 100 m side by side, with codes and the figures given."""
    codes = [f"w{place}" for place in range(count)]
    return layer([box(100 * place, 0, 100, 100) for place in range(count)], code=codes, **fields)


def estimate(processing: Any, folder: Path, **parameters: Any) -> tuple[list[dict[str, Any]], dict[str, Any]]:
    result = run(processing, ALGORITHM, folder, **{"OUTPUT": "memory:", **parameters})
    return rows(result["OUTPUT"]), result


def refused(processing: Any, folder: Path, cancel_at: float = 1000.0, **parameters: Any) -> str:
    given = {
        "WARDS": wards(people=[100, 200, 300]),
        "NEIGHBOURHOOD": layer([box(50, 0, 100, 100)]),
        "COUNT_FIELDS": ["people"],
    }
    return refusal(processing, ALGORITHM, folder, cancel_at, **{**given, **parameters})


def test_counts_rates_and_what_is_neither(processing: Any, tmp_path: Path) -> None:
    found, result = estimate(
        processing,
        tmp_path,
        WARDS=wards(people=[100, 200, 300], old=[20, 60, 30], income=[20.5, 30.0, 25.0]),
        COUNT_FIELDS=["people"],
        RATE_FIELDS="old/people",
        OTHER_FIELDS=["income"],
        NEIGHBOURHOOD=layer([box(50, 0, 100, 100)], threshold=[50.0]),
    )
    output = result["OUTPUT"]
    assert output.fields().names() == FIELDS
    kinds = [output.fields().field(name).type() for name in ("neighbourhood", "estimate", "suppressed")]
    assert kinds == [QMetaType.Type.QString, QMetaType.Type.Double, QMetaType.Type.Bool]
    people, share, income = found
    assert [row["kind"] for row in found] == ["count", "rate", "not_aggregable"]
    assert [row["method"] for row in found] == ["area", "area", "not_estimated"]
    assert {row["neighbourhood"] for row in found} == {"50 %"}
    assert (people["estimate"], people["bound_low"], people["bound_high"]) == (150.0, 0.0, 300.0)
    assert share["indicator"] == "old/people"
    assert share["estimate"] == pytest.approx(40 / 150)
    assert (income["estimate"], income["low"], income["high"]) == (NULL, 20.5, 30.0)
    assert "w0: 20.50, w1: 30.00" in income["reason"]
    assert {row["coverage"] for row in found} == {1.0}
    assert "How wrong such estimates are was seen by estimating wards" in result["_report"]
    assert "<h2>Level of 50 %</h2>" in result["_report"]
    # A share is 0 to 1 in the table and in percent on the page.
    assert '<td>old/people</td><td class="number">26.7 %</td>' in result["_report"]


def test_what_is_not_known_is_a_range(processing: Any, tmp_path: Path) -> None:
    given = wards(
        people=[100, None, 300],
        people_status=["ok", "missing", "ok"],
        few=[90, None, 80],
        few_status=["ok", "censored", "ok"],
    )
    found, _ = estimate(
        processing, tmp_path, WARDS=given, COUNT_FIELDS=["people", "few"], NEIGHBOURHOOD=layer([box(0, 0, 200, 100)])
    )
    people, few = found
    assert (people["estimate"], people["low"], people["high"]) == (NULL, 100.0, NULL)
    assert (people["bound_low"], people["bound_high"]) == (100.0, NULL)
    assert "the figure is missing for: w1" in people["reason"]
    assert (few["estimate"], few["low"], few["high"]) == (NULL, 90.0, 94.0)


def test_ground_in_no_ward_is_told(processing: Any, tmp_path: Path) -> None:
    found, result = estimate(
        processing,
        tmp_path,
        WARDS=wards(1, people=[100]),
        COUNT_FIELDS=["people"],
        NEIGHBOURHOOD=layer([box(50, 0, 100, 100), box(900, 0, 100, 100)], name=["half", "away"]),
        NAME_FIELD="name",
    )
    half, away = found
    assert (half["neighbourhood"], half["coverage"], half["estimate"]) == ("half", 0.5, pytest.approx(50))
    assert "50.0 % of the neighbourhood lies in no ward; the figures are about the rest" in half["reason"]
    assert (away["coverage"], away["estimate"], away["bound_high"]) == (0.0, NULL, NULL)
    assert away["reason"] == "the neighbourhood touches no ward"
    assert "50.0 % of its ground lies in wards." in result["_report"]


def test_small_numbers_stay_here(processing: Any, tmp_path: Path) -> None:
    given = {
        "WARDS": wards(people=[40, 50, 60], old=[8, 9, 10]),
        "COUNT_FIELDS": ["people"],
        "RATE_FIELDS": "old/people",
        "NEIGHBOURHOOD": layer([box(90, 0, 11, 20)]),
    }
    found, result = estimate(processing, tmp_path, **given)
    assert [(row["suppressed"], row["estimate"], row["low"], row["high"]) for row in found] == [
        (True, NULL, NULL, NULL)
    ] * 2
    assert "<5: too few to tell" in found[0]["reason"]
    assert "&lt;5: too few to tell" in result["_report"]
    more = {"WARDS": wards(people=[400, 500, 600]), "COUNT_FIELDS": ["people"]}
    more["NEIGHBOURHOOD"] = layer([box(95, 0, 10, 100)])
    for least, suppressed in ((5, False), (50, True)):
        (row,) = estimate(processing, tmp_path, **more, MIN_COUNT=least)[0]
        assert (row["suppressed"], row["estimate"] == NULL) == (suppressed, suppressed)


def test_no_output_depends_on_how_few_there_are(processing: Any, tmp_path: Path) -> None:
    """A ward with 1 to 4 old people, and one with 1 to 4 others: whatever is asked, and however it is subtracted."""
    shapes = [box(100 * place, 100 * row, 100, 100) for place in range(4) for row in range(3)]
    people = [100, 250, 200, 150, 60, 70, 80, 90, 110, 120, 130, 140]
    lived = layer([box(x, y, width, 200) for x in (0, 50, 90, 100) for y in (0, 100) for width in (100, 105, 250)])
    found = []
    for few in (1, 2, 3, 4):
        old = [20, 250 - few, 30, few, 6, 7, 8, 9, 11, 12, 13, 14]
        given = layer(shapes, code=[f"w{place}" for place in range(12)], people=people, old=old)
        table, result = estimate(
            processing,
            tmp_path,
            WARDS=given,
            COUNT_FIELDS=["people", "old"],
            RATE_FIELDS="old/people",
            NEIGHBOURHOOD=lived,
        )
        found.append((table, result["_report"]))
    assert sum(row["estimate"] != NULL for row in found[0][0]) > 20
    assert found[1:] == found[:1] * 3


def test_a_workspace_that_is_read_or_exported_from_may_ask_for_more(
    processing: Any, workspace: Workspace, tmp_path: Path
) -> None:
    shape = QgsGeometry.fromWkt(box(95, 0, 10, 100))
    shape.convertToMultiType()
    with workspace.change() as changes:
        changes.insert("neighbourhoods", {"name": "Linde", "threshold": 50.0, "geom": bytes(shape.asWkb())})
    processing.run("resokit:smallnumbers", {"WORKSPACE": str(workspace.path), "COUNT": 50, "ROUNDING": 20})
    given = {"WARDS": wards(people=[400, 500, 600]), "COUNT_FIELDS": ["people"]}
    own = f"{workspace.path}|layername=neighbourhoods"
    # About 45 people.
    for parameters in (
        {"NEIGHBOURHOOD": own},
        {"NEIGHBOURHOOD": own, "MIN_COUNT": 60},
        {"NEIGHBOURHOOD": layer([box(95, 0, 10, 100)]), "REPORT": str(workspace.path.parent / "exports" / "a.html")},
    ):
        made = processing.run("resokit:estimateindicators", {**given, "OUTPUT": "memory:", **parameters})["OUTPUT"]
        assert [(row["estimate"], row["suppressed"]) for row in rows(made)] == [(NULL, True)]
    told = refused(processing, tmp_path, **given, NEIGHBOURHOOD=own, MIN_COUNT=49)
    assert "is 50 in this workspace and cannot be lowered to 49 here" in told
    many = {"WARDS": wards(people=[4000, 5000, 6000]), "COUNT_FIELDS": ["people"], "NEIGHBOURHOOD": own}
    assert '<td class="number">460</td>' in estimate(processing, tmp_path, **many)[1]["_report"]


def test_exports_are_rounded(processing: Any, workspace: Workspace, tmp_path: Path) -> None:
    exports = workspace.path.parent / "exports"
    exports.mkdir(exist_ok=True)
    given = {
        "WARDS": wards(people=[103, 217, 300], old=[31, 40, 50]),
        "COUNT_FIELDS": ["people"],
        "RATE_FIELDS": "old/people",
        "NEIGHBOURHOOD": layer([box(0, 0, 150, 100)]),
        "OUTPUT": str(exports / "estimates.csv"),
    }
    run(processing, ALGORITHM, tmp_path, **given)
    with (exports / "estimates.csv").open(encoding="utf-8") as file:
        row, rate = csv.DictReader(file)
    # 51 of 211.5: with more digits it would tell of which numbers it is made.
    assert (rate["estimate"], len(rate["low"]) <= 5, len(rate["bound_high"]) <= 5) == ("0.241", True, True)
    assert float(rate["bound_low"]) <= 31 / 280 < float(rate["bound_low"]) + 0.001
    # 103 + 108.5, at least 103 and at most 320.
    assert [float(row[name]) for name in ("estimate", "bound_low", "bound_high")] == [210, 100, 320]


def test_the_report_is_rounded_and_escaped(processing: Any, tmp_path: Path) -> None:
    _, result = estimate(
        processing,
        tmp_path,
        WARDS=wards(people=[103, 217, 300]),
        COUNT_FIELDS=["people"],
        NEIGHBOURHOOD=layer([box(0, 0, 150, 100)], name=["<b>[% 1 %]</b>"]),
        NAME_FIELD="name",
    )
    assert '<td class="number">210</td>' in result["_report"]
    assert "&lt;b&gt;[% 1 %]&lt;/b&gt;" in result["_report"]
    assert "<b>" not in result["_report"]


def test_points_and_polygons_tell_where_people_live(processing: Any, tmp_path: Path) -> None:
    addresses = QgsVectorLayer("MultiPoint?crs=EPSG:31370&field=homes:integer", "addresses", "memory")
    from qgis.core import QgsFeature, QgsGeometry

    for east, homes in ((10, 3), (20, 3), (90, 2), (95, None), (150, -1)):
        feature = QgsFeature(addresses.fields())
        feature.setGeometry(QgsGeometry.fromWkt(f"MULTIPOINT(({X + east} {Y + 50}))"))
        feature.setAttributes([homes])
        addresses.dataProvider().addFeature(feature)
    given = {
        "WARDS": wards(people=[160, 200, 300]),
        "COUNT_FIELDS": ["people"],
        "NEIGHBOURHOOD": layer([box(0, 0, 50, 100)]),
    }
    found, _ = estimate(processing, tmp_path, **given, ANCILLARY=addresses)
    assert (found[0]["estimate"], found[0]["method"]) == (80.0, "ancillary_points")
    found, result = estimate(processing, tmp_path, **given, ANCILLARY=addresses, ANCILLARY_FIELD="homes")
    assert (found[0]["estimate"], found[0]["method"]) == (120.0, "ancillary_weight")
    assert result["_report"].count("Its weight is empty, no number or below zero.") == 2
    buildings = layer([box(0, 0, 10, 10), box(80, 0, 10, 30)])
    found, _ = estimate(processing, tmp_path, **given, ANCILLARY=buildings)
    assert (found[0]["estimate"], found[0]["method"]) == (40.0, "ancillary_ground")


def test_brussels_by_the_blocks_of_schaerbeek(processing: Any, tmp_path: Path, schaerbeek: Path) -> None:
    """Wards with real figures, in degrees and cp1252 percentages; blocks stand in a part of them only."""
    figures = {}
    with (schaerbeek / "population_2025_cp1252.csv").open(encoding="cp1252", newline="") as file:
        for row in csv.DictReader(file, delimiter=";"):
            figures[row["code"]] = [row[name].replace(",", ".") for name in ("totale_bevolking", "turken")]
    content = json.loads((schaerbeek / "wards.geojson").read_text(encoding="utf-8"))
    for feature in content["features"]:
        code = str(int(feature["properties"]["mdzone"]))
        people, share = figures.get(code, ["", ""])
        feature["properties"] = {
            "code": code,
            "people": float(people) if people else None,
            "turks": float(share) if share else None,
        }
    file = tmp_path / "figures.geojson"
    file.write_text(json.dumps(content), encoding="utf-8")
    found, result = estimate(
        processing,
        tmp_path,
        WARDS=str(file),
        COUNT_FIELDS=["people"],
        RATE_FIELDS="turks % people",
        NEIGHBOURHOOD=layer([box(0, 0, 2000, 1500)]),
        ANCILLARY=str(schaerbeek / "blocks.geojson"),
    )
    people, turks = found
    assert people["method"] in ("ancillary_edge", "ancillary_ground")
    assert people["bound_low"] <= people["low"] < people["estimate"] < people["high"] <= people["bound_high"]
    assert 20_000 < people["estimate"] < 80_000
    assert "shared out by area, because the ancillary layer has nothing or far too little there" in people["reason"]
    # A park with a few people has no percentage, so there is a range instead: 2 to 3 %.
    assert turks["estimate"] == NULL
    assert 0.015 < turks["low"] < turks["high"] < 0.04
    assert (turks["bound_low"], turks["bound_high"]) == (0.0, 1.0)
    assert "secret or under 5 for: 901" in turks["reason"]
    assert "the edge of the polygons" in result["_report"]


def test_a_selection_numbers_the_whole_layer(processing: Any, tmp_path: Path) -> None:
    given = wards(4, people=[100, 200, -5, 300])
    QgsProject.instance().addMapLayer(given)
    try:
        given.selectByIds(sorted(given.allFeatureIds())[1:])
        chosen = QgsProcessingFeatureSourceDefinition(given.id(), selectedFeaturesOnly=True)
        assert "Row 3: -5 in “people” is no figure" in refused(processing, tmp_path, WARDS=chosen)
    finally:
        QgsProject.instance().removeMapLayer(given.id())


@pytest.mark.parametrize(
    ("parameters", "told"),
    [
        ({"COUNT_FIELDS": [], "RATE_FIELDS": ""}, "There is nothing to estimate."),
        ({"COUNT_FIELDS": ["persons"]}, "has no field “persons”"),
        ({"CODE_FIELD": "number"}, "has no field “number”"),
        ({"NAME_FIELD": "label"}, "has no field “label”"),
        ({"RATE_FIELDS": "old/people"}, "“old/people” is no rate of fields of the wards."),
        ({"MIN_COUNT": 3}, "cannot be lowered to 3 here"),
    ],
)
def test_parameters_that_will_not_do(processing: Any, tmp_path: Path, parameters: dict[str, Any], told: str) -> None:
    assert told in refused(processing, tmp_path, **parameters)


def test_layers_that_will_not_do(processing: Any, tmp_path: Path) -> None:
    square = [box(0, 0, 100, 100)]
    for parameters, told in (
        ({"WARDS": layer(square, crs="", code=["a"], people=[9])}, "no known coordinate reference system"),
        ({"WARDS": layer(square * 2, code=["a", "a"], people=[9, 9])}, "codes that stand in more than one row"),
        ({"WARDS": layer(square * 2, code=["a", "b"], people=[9, 9])}, "The wards overlap each other"),
        ({"WARDS": layer(square, code=["a"], people=["many"])}, "Row 1: many in “people” is no figure"),
        ({"NEIGHBOURHOOD": layer([])}, "drawn has no rows"),
        ({"NEIGHBOURHOOD": layer([None])}, "None of the 1 rows of drawn can be used"),
        ({"ANCILLARY": layer([])}, "drawn has no rows"),
        ({"ANCILLARY": layer(square, homes=["x"]), "ANCILLARY_FIELD": "homes"}, "has a weight in “homes”"),
    ):
        assert told in refused(processing, tmp_path, **parameters)


def test_cancel_leaves_nothing(processing: Any, tmp_path: Path) -> None:
    many = layer(
        [box(place, 0, 1, 100) for place in range(60)], code=[str(place) for place in range(60)], people=[10] * 60
    )
    for cancel_at in (10.0, 55.0, 95.0):
        assert "Cancelled" in refused(processing, tmp_path, cancel_at, WARDS=many)


def test_every_parameter_has_help(processing: Any) -> None:
    for name in ("estimateindicators", "indicatorlayer"):
        algorithm = QgsApplication.processingRegistry().algorithmById(f"resokit:{name}")
        assert algorithm.shortHelpString()
        assert algorithm.tags()
        assert [one.name() for one in algorithm.parameterDefinitions() if not one.help()] == []
