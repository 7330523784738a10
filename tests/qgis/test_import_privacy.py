"""What an import of drawings does not keep of the people who drew them, and what it says about what it keeps."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from resokit_qgis.workspace.store import Workspace
from tests.qgis.import_help import refusal, run, square, write_geojson


def many(folder: Path, count: int, name: str = "a.geojson", **fields: list[Any]) -> str:
    return str(write_geojson(folder / name, *[square(index) for index in range(count)], **fields))


def test_the_field_of_people_is_no_name(processing: Any, workspace: Workspace, tmp_path: Path) -> None:
    file = many(tmp_path, 1, who=["Fatima El Idrissi"])
    said = refusal(processing, "importdrawings", workspace, INPUT=file, PARTICIPANT_FIELD="who", NAME_FIELD="who")
    assert said == (
        "“who” tells the participants apart, so it cannot be the neighbourhood's name too: "
        "people's names would be kept. Choose another field for the name, or none."
    )
    assert b"Fatima" not in workspace.path.read_bytes()


def test_addresses_are_not_kept(processing: Any, workspace: Workspace, tmp_path: Path) -> None:
    file = many(tmp_path, 3, age=["30", "40", "50"], mail=["", "n.n.", "fatima@example.org"])
    said = refusal(processing, "importdrawings", workspace, INPUT=file, GROUP_FIELDS=["age", "mail"])
    assert said == (
        "a.geojson, row 3: “mail” holds an e-mail address or something like it (@), which is not kept with drawings. "
        "Take the field out of the fields about the person. Nothing was imported."
    )


def test_a_value_for_each_person_makes_no_groups(processing: Any, workspace: Workspace, tmp_path: Path) -> None:
    # Two of 21 alike: 20 different values are over 90 % of 21.
    file = many(tmp_path, 21, called=[f"Name {index // 2 if index < 2 else index}" for index in range(21)])
    said = refusal(processing, "importdrawings", workspace, INPUT=file, GROUP_FIELDS=["called"])
    assert said == (
        "“called” makes no groups: 21 people have 20 different values in it, which may tell who they are. "
        "Put them in bands (such as ages of ten years), or take the field out of the fields about the person. "
        "Nothing was imported."
    )


@pytest.mark.parametrize(
    ("values", "people"),
    [
        # 18 different values of 21, and 21 drawings with as many values of 19 people.
        ([min(index, 17) for index in range(21)], [f"A{index}" for index in range(21)]),
        (list(range(21)), [f"A{min(index, 18)}" for index in range(21)]),
    ],
)
def test_groups_are_kept(
    processing: Any, workspace: Workspace, tmp_path: Path, values: list[int], people: list[str]
) -> None:
    file = many(tmp_path, 21, age=[str(value) for value in values], who=people)
    run(processing, "importdrawings", workspace, INPUT=file, PARTICIPANT_FIELD="who", GROUP_FIELDS=["age"])
    first = workspace.rows("participants")[0]
    assert json.loads(first["groups"]) == {"age": "0"}


def test_few_people_who_all_differ_are_asked_about(processing: Any, workspace: Workspace, tmp_path: Path) -> None:
    file = many(tmp_path, 5, called=list("abcde"), age=list("11345"))
    results = run(processing, "importdrawings", workspace, INPUT=file, GROUP_FIELDS=["called", "age"])
    assert (
        "“called” is different for each of the 5 people who have it. If it holds names or contacts" in results["_log"]
    )
    assert "“age” is different" not in results["_log"]


def test_the_report_says_that_the_file_name_is_kept(processing: Any, workspace: Workspace, tmp_path: Path) -> None:
    file = many(tmp_path, 1, name="Fatima El Idrissi.geojson")
    results = run(processing, "importdrawings", workspace, INPUT=file)
    assert "The name “Fatima El Idrissi.geojson” is kept with each drawing as its source." in results["_report"]
    assert workspace.rows("drawings")[0]["source"] == "Fatima El Idrissi.geojson"
    assert not [entry for entry in workspace.rows("consent_log") if "Fatima" in entry["note"]]


@pytest.mark.parametrize(
    "said", [[True, True, False, None], [1, 1, 0, None], ["Ja", "x", "nee", "0"], ["TRUE", "oui", "", None]]
)
def test_what_was_left_out_stays_left_out(
    processing: Any, workspace: Workspace, tmp_path: Path, said: list[Any]
) -> None:
    file = many(tmp_path, 4, Excluded=said, excluded_reason=["too large"] * 4)
    results = run(processing, "importdrawings", workspace, INPUT=file)
    drawings = workspace.rows("drawings")
    assert [drawing["excluded"] for drawing in drawings] == [True, True, False, False]
    assert [drawing["excluded_reason"] for drawing in drawings] == ["too large", "too large", None, None]
    assert "Drawings that “Excluded” marks as left out, and that stay left out: 2." in results["_report"]


def test_a_mixed_column_is_not_taken_for_empty(processing: Any, workspace: Workspace, tmp_path: Path) -> None:
    said = "holds different kinds of values, such as texts and figures, and QGIS cannot read them."
    # QGIS gives no value at all where a text comes after a figure, or after true and false.
    file = many(tmp_path, 2, excluded=[True, "no"], who=[1, "A2"])
    assert f"“excluded” in a.geojson {said}" in refusal(processing, "importdrawings", workspace, INPUT=file)
    found = refusal(processing, "importdrawings", workspace, INPUT=file, PARTICIPANT_FIELD="who")
    assert f"“who” in a.geojson {said}" in found


def test_what_is_neither_yes_nor_no_is_refused(processing: Any, workspace: Workspace, tmp_path: Path) -> None:
    file = many(tmp_path, 2, excluded=["no", "perhaps"])
    assert refusal(processing, "importdrawings", workspace, INPUT=file) == (
        "a.geojson, row 2: “perhaps” in “excluded” does not say whether the drawing is left out. "
        "Write yes or no, or give the field another name. Nothing was imported."
    )
