"""The packaged plugin in the real QGIS program: what a user sees, and that nothing of it stays behind."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from conftest import Installed, install

ENTRIES = [
    "NewWorkspace",
    "OpenWorkspace",
    "DemoWorkspace",
    "ImportDrawings",
    "ImportWards",
    "ImportIndicators",
    "NeighbourhoodAndWard",
    "LivedNeighbourhood",
    "AgreementReport",
    "CompareWards",
    "IndicatorLayer",
    "EstimateIndicators",
    "NeighbourhoodMap",
    "OrganisationMaps",
    "Help",
]
ALGORITHMS = [
    "resokit:agreementreport",
    "resokit:comparewards",
    "resokit:createworkspace",
    "resokit:demoworkspace",
    "resokit:estimateindicators",
    "resokit:exportresult",
    "resokit:importdrawings",
    "resokit:importindicators",
    "resokit:importwards",
    "resokit:indicatorlayer",
    "resokit:livedneighbourhood",
    "resokit:neighbourhoodmap",
    "resokit:organisationmaps",
    "resokit:smallnumbers",
]
LIBRARIES = ("numpy", "shapely", "pandas", "pyproj")


@pytest.fixture(scope="module")
def shown(request: pytest.FixtureRequest) -> dict[str, Any]:
    """QGIS in English with the demo workspace opened through the menu; the pictures stand in build/app/."""
    found = install(request.getfixturevalue("shared_home")).qgis("look")
    print(
        f"\nQGIS loaded the plugin in {found['time']}; the demo workspace was made and opened in {found['seconds']} s"
    )
    return found


def test_menu_and_toolbar_have_every_entry(shown: dict[str, Any]) -> None:
    assert shown["names"] == ["resokit" + name for name in ENTRIES]
    assert shown["menu"] == shown["toolbar"]
    assert shown["menu"].count("-") == 5
    assert shown["menu title"] == "&Resokit"
    assert shown["menus"].index("&Resokit") < shown["menus"].index("&Help")
    assert shown["icons"]
    assert shown["tips"]


def test_the_demo_workspace_opens(shown: dict[str, Any]) -> None:
    assert Path(shown["project"]).suffix == ".qgz"
    assert "Making the demo workspace…" in shown["during"]
    assert any("is open" in message for message in shown["after"]), shown["after"]
    assert shown["invalid"] == []
    assert shown["groups"][:7] == [
        "Organisations",
        "People",
        "Places and observations",
        "Ties",
        "Lived neighbourhood",
        "Drawings",
        "Wards",
    ]
    assert shown["groups"][-1] == "Base map"
    counts = {
        name: shown["layers"][name]
        for name in ("Organisations", "People and groups", "Drawings", "Ties", "Public places")
    }
    assert counts == {"Organisations": 5, "People and groups": 12, "Drawings": 40, "Ties": 20, "Public places": 10}
    # Just opened, there is nothing to save.
    assert not shown["dirty"]


def test_the_demo_workspace_is_made_once(shown: dict[str, Any]) -> None:
    assert shown["second"]["project"] == shown["project"]
    assert shown["second"]["seconds"] < shown["seconds"]


def test_dialogs_are_filled_in_for_the_open_workspace(shown: dict[str, Any]) -> None:
    workspace = str(Path(shown["project"]).with_suffix(".gpkg"))
    dialogs = shown["dialogs"]
    assert len(dialogs) == 8
    for name, dialog in dialogs.items():
        if "WORKSPACE" in dialog["parameters"]:
            assert dialog["parameters"]["WORKSPACE"] == workspace, name
    assert dialogs["resokitNewWorkspace"]["parameters"]["LANGUAGE"] == "en"
    lived = dialogs["resokitLivedNeighbourhood"]["parameters"]
    assert "drawings" in lived["INPUT"]
    assert lived["PARTICIPANT_FIELD"] == "participant_id"
    compared = dialogs["resokitCompareWards"]["parameters"]
    assert ("neighbourhoods" in compared["NEIGHBOURHOOD"], "wards" in compared["WARDS"]) == (True, True)
    assert (compared["CODE_FIELD"], compared["NAME_FIELD"]) == ("code", "name")
    report = dialogs["resokitAgreementReport"]["parameters"]
    assert ("drawings" in report["INPUT"], "wards" in report["WARDS"]) == (True, True)
    assert (report["WARD_CODE_FIELD"], report["WARD_NAME_FIELD"]) == ("code", "name")
    assert "neighbourhoods" in dialogs["resokitEstimateIndicators"]["parameters"]["NEIGHBOURHOOD"]
    assert sum("WORKSPACE" in dialog["parameters"] for dialog in dialogs.values()) == 4
    assert Path(dialogs["resokitOrganisationMaps"]["parameters"]["FOLDER"]).name == "exports"


def test_nothing_critical_is_logged(shown: dict[str, Any]) -> None:
    assert shown["critical"] == []
    assert shown["asked"] == []


def test_a_new_workspace_opens_and_shows_what_is_imported(installed: Installed) -> None:
    found = installed.qgis("work")
    assert found["made"]["well"]
    assert Path(found["project"]) == installed.home / "work" / "Mine.qgz"
    assert found["closed"]
    assert "Workspace “Mine” is open." in found["messages"]
    assert "Open or make a workspace first." in found["needed"]
    assert len(found["asked"]) == 2, found["asked"]
    assert found["shown"]
    assert found["after import"].startswith(f"Imported: {found['drawings']}, ")
    assert found["drawings"] > 300
    assert not found["refused"]["well"]
    # Processing itself logs why.
    assert ["already exists" in text for text in found["critical"]] == [True]


def test_unloading_leaves_nothing_and_loading_again_gives_the_same(home: Path) -> None:
    states = install(home, enabled=False, language="nl").qgis("reload")
    print(f"\nloaded in {states['seconds 1']['load']} s at first, and again in {states['seconds 2']['load']} s")
    for number in (1, 2):
        assert states[f"loaded {number}"].pop("loaded") is True
        assert states[f"unloaded {number}"].pop("unloaded") is True
        assert states[f"unloaded {number}"] == states["before"]
    assert states["loaded 1"] == states["loaded 2"]
    assert not any("resokit" in json.dumps(value).lower() for value in states["before"].values())
    loaded = states["loaded 1"]
    # What is compared above does change with the plugin: a thing that is not looked at could stay unseen.
    for what in (
        "menus",
        "help menu",
        "toolbars",
        "actions",
        "providers",
        "handlers",
        "settings",
        "receivers",
        "modules",
    ):
        assert loaded[what] != states["before"][what], what
    assert loaded["translated"] == "Demowerkmap openen"
    assert states["before"]["translated"] == "Open demo workspace"


def test_unloading_ends_what_still_runs(installed: Installed) -> None:
    found = installed.qgis("unload_busy")
    assert found["busy"]
    assert found["unloaded"]
    assert found["modules"] == []
    assert found["actions"] == []
    assert not any("Resokit" in text for text in found["texts"])


def test_french_speaks_french(home: Path) -> None:
    found = install(home, language="fr").qgis("words")
    assert found["menu"][0] == "Nouvel espace de travail…"
    assert found["algorithm"] == "Quartier vécu"


def test_without_the_libraries_all_loads_and_says_what_is_missing(installed: Installed) -> None:
    found = installed.qgis("blocked", blocked=LIBRARIES)
    assert len([entry for entry in found["menu"] if entry != "-"]) == len(ENTRIES)
    assert found["algorithms"] == ALGORITHMS
    for algorithm, said in found["said"].items():
        assert "needs the Python library" in said, f"{algorithm}: {said}"
        assert any(f"python3-{library}" in said for library in LIBRARIES), said
    # The dock opens, and says the same.
    assert "needs the Python library" in found["dock"], found["dock"]
    assert "python3-" in found["dock"]
    # What needs no library works.
    assert Path(found["made"]).exists()


def test_without_the_libraries_the_demo_says_what_is_missing(installed: Installed) -> None:
    found = installed.qgis("demo_alone", blocked=("shapely",))
    assert any("needs the Python library shapely" in message for message in found["messages"]), found
    assert found["project"] == ""
    assert found["left"] == []
