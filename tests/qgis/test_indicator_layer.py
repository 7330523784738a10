"""`resokit:indicatorlayer`: the wards of a workspace with their figures, as the estimates take them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from drawing_help import Feedback, box, layer, refusal, rows
from qgis.core import NULL, QgsGeometry, QgsProcessingException, QgsVectorLayer

from resokit_qgis.workspace.store import Workspace, open_workspace

FIGURES = {
    "people": ("count", "", "", "", {"2024": [100, 200, None], "2025": [110, 3, 300]}),
    "old": ("count", "", "", "", {"2025": [30, None, 60]}),
    "old_share": ("rate", "old", "people", "%", {"2025": [27.3, None, 20.0]}),
    "turks": ("rate", "", "people", "%", {"2025": [10.0, 50.0, 1.0]}),
    "income": ("not_aggregable", "", "", "EUR", {"2023": [20.5, 30.0, 25.0]}),
}
"""Kind, numerator, denominator, unit, and by period a value for each of three wards."""


def fill(workspace: Workspace, level: str = "wijk", figures: dict[str, Any] | None = None) -> Workspace:
    with workspace.change() as changes:
        wards = []
        for place in range(3):
            shape = QgsGeometry.fromWkt(box(100 * place, 0, 100, 100))
            shape.convertToMultiType()
            row = {"code": f"0{place}", "name": f"Wijk {place}", "level": level, "geom": bytes(shape.asWkb().data())}
            wards.append(changes.insert("wards", row))
        for code, (kind, numerator, denominator, unit, periods) in (FIGURES if figures is None else figures).items():
            row = {"code": code, "kind": kind, "numerator": numerator, "denominator": denominator, "unit": unit}
            indicator = changes.insert("indicators", row)
            for period, values in periods.items():
                for ward, value in zip(wards, values, strict=True):
                    status = "missing" if value is None else "ok"
                    changes.insert(
                        "indicator_values",
                        {
                            "indicator_id": indicator,
                            "ward_id": ward,
                            "period": period,
                            "value": value,
                            "status": status,
                        },
                    )
    return workspace


def run(processing: Any, workspace: Workspace, **parameters: Any) -> dict[str, Any]:
    feedback = Feedback()
    given = {"WORKSPACE": str(workspace.path), "OUTPUT": "memory:", **parameters}
    return {**processing.run("resokit:indicatorlayer", given, feedback=feedback), "_log": feedback.textLog()}


def refused(processing: Any, workspace: Workspace, **parameters: Any) -> str:
    with pytest.raises(QgsProcessingException) as caught:
        run(processing, workspace, **parameters)
    return str(caught.value)


def test_a_column_for_each_indicator_and_its_status(processing: Any, workspace: Workspace) -> None:
    result = run(processing, fill(workspace))
    output = result["OUTPUT"]
    assert output.fields().names() == [
        "code",
        "name",
        *(name for code in sorted(FIGURES) for name in (code, f"{code}_status")),
    ]
    assert output.crs() == workspace.crs
    first, second, third = rows(output)
    assert (first["code"], first["name"], first["_area"]) == ("00", "Wijk 0", 10_000.0)
    assert (first["people"], first["people_status"]) == (110.0, "ok")
    # Three people are too few to tell, and so is half of them.
    assert (second["people"], second["people_status"]) == (NULL, "censored")
    assert (second["turks"], second["turks_status"]) == (NULL, "censored")
    assert (second["old"], second["old_status"]) == (NULL, "missing")
    # 1 % of 300 people is 3 of them.
    assert (third["turks"], third["turks_status"]) == (NULL, "censored")
    assert (third["income"], third["income_status"]) == (25.0, "ok")
    assert result["COUNT_FIELDS"] == "old;people"
    assert result["RATE_FIELDS"] == "old/people;turks % people"
    assert result["OTHER_FIELDS"] == "income"
    assert result["MIN_COUNT"] == 5
    assert "people: figures of 2025" in result["_log"]
    assert "income: figures of 2023" in result["_log"]


def test_one_period_and_one_level(processing: Any, workspace: Workspace) -> None:
    fill(fill(workspace, "wijk"), "sector", {})
    output = run(processing, workspace, LEVEL="wijk", PERIOD="2024")["OUTPUT"]
    assert output.fields().names() == ["code", "name", "people", "people_status"]
    assert [(row["people"], row["people_status"]) for row in rows(output)] == [
        (100, "ok"),
        (200, "ok"),
        (NULL, "missing"),
    ]


def test_a_higher_threshold_of_the_workspace_holds(processing: Any, workspace: Workspace) -> None:
    raised = fill(workspace).with_rules(workspace.rules.raised(count=120))
    result = run(processing, raised)
    assert [row["people_status"] for row in rows(result["OUTPUT"])] == ["censored", "censored", "ok"]
    assert result["MIN_COUNT"] == 120


def test_exports_are_rounded(processing: Any, workspace: Workspace) -> None:
    """Of 103 people two kinds make 100; the three others would follow from what is told of these."""
    kinds = {"a": 50, "b": 50, "c": 3}
    figures: dict[str, Any] = {"people": ("count", "", "", "", {"2025": [103, 200, None]})}
    for name, number in kinds.items():
        figures[name] = ("count", "", "", "", {"2025": [number, 20, None]})
        figures[f"of_{name}"] = ("rate", "", "people", "%", {"2025": [100 * number / 103, 10.0, None]})
    file = workspace.path.parent / "exports" / "wards.gpkg"
    result = run(processing, fill(workspace, figures=figures), OUTPUT=str(file))
    first, second, third = rows(QgsVectorLayer(str(file), "wards", "ogr"))
    assert [first[name] for name in ("people", "a", "b", "c", "c_status")] == [105, 50, 50, NULL, "censored"]
    assert [first[name] for name in ("of_a", "of_b", "of_c", "of_c_status")] == [49, 49, NULL, "censored"]
    assert (second["people"], second["of_a"], third["people"]) == (200, 10, NULL)
    assert "counts to 5, percentages to the whole" in result["_log"]


def test_what_it_makes_can_be_estimated_with(processing: Any, workspace: Workspace) -> None:
    made = run(processing, fill(workspace))
    lived = layer([box(0, 0, 150, 100)])
    given = {"WARDS": made["OUTPUT"], "NEIGHBOURHOOD": lived, "OUTPUT": "memory:"}
    given.update({name: made[name] for name in ("COUNT_FIELDS", "RATE_FIELDS", "OTHER_FIELDS", "MIN_COUNT")})
    found = {row["indicator"]: row for row in rows(processing.run("resokit:estimateindicators", given)["OUTPUT"])}
    assert set(found) == {"old", "people", "old/people", "turks % people", "income"}
    # 110 people and a part of up to 4.
    assert (found["people"]["estimate"], found["people"]["bound_low"], found["people"]["bound_high"]) == (
        NULL,
        110,
        114,
    )
    assert (found["old"]["estimate"], found["old"]["bound_low"]) == (NULL, 30)
    assert found["old"]["bound_high"] == 34
    assert (found["income"]["low"], found["income"]["high"]) == (20.5, 30.0)


def test_the_demo(processing: Any, demo: Workspace) -> None:
    result = run(processing, demo)
    output = rows(result["OUTPUT"])
    assert len(output) == 145
    assert "totale_bevolking" in result["COUNT_FIELDS"].split(";")
    assert "turken % totale_bevolking" in result["RATE_FIELDS"].split(";")
    assert {row["totale_bevolking_status"] for row in output} <= {"ok", "missing", "censored"}


def test_what_is_not_there(processing: Any, workspace: Workspace) -> None:
    assert "has no wards yet" in refused(processing, workspace)
    fill(workspace, figures={})
    assert "has no figures for the wards of the level “wijk”" in refused(processing, workspace)
    fill(workspace, "sector")
    assert "are of several levels: “sector”, “wijk”" in refused(processing, workspace)
    assert "has no wards of the level “buurt”. Its levels are: “sector”, “wijk”." in refused(
        processing, workspace, LEVEL="buurt"
    )
    told = refused(processing, workspace, LEVEL="sector", PERIOD="1999")
    assert "no figures of the period “1999”" in told
    assert "Its periods are: “2023”, “2024”, “2025”." in told


@pytest.mark.parametrize(
    ("codes", "told"),
    [
        (("Code",), "“wards.code” and “Code” would both make a column “Code”"),
        (("people", "People"), "would both make a column"),
        (("a", "a_status"), "would both make a column “a_status”"),
    ],
)
def test_columns_that_would_clash(processing: Any, workspace: Workspace, codes: tuple[str, ...], told: str) -> None:
    figures = {code: ("count", "", "", "", {"2025": [10, 20, 30]}) for code in codes}
    assert told in refused(processing, fill(workspace, figures=figures))


def test_cancel_leaves_nothing(processing: Any, workspace: Workspace, tmp_path: Path) -> None:
    fill(workspace)
    folder = tmp_path / "out"
    folder.mkdir()
    for cancel_at in (0.0, 30.0):
        given = {"WORKSPACE": str(workspace.path)}
        assert "Cancelled" in refusal(processing, "indicatorlayer", folder, cancel_at, **given)


def test_it_changes_nothing(processing: Any, workspace: Workspace) -> None:
    fill(workspace)
    before = workspace.path.read_bytes()
    run(processing, workspace)
    assert workspace.path.read_bytes() == before
    assert open_workspace(workspace.path).count("wards") == 3
