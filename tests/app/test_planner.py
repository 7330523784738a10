"""The planner's dock of the packaged plugin in the real QGIS, on real drawings; the pictures stand in build/app/."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from conftest import OUTPUT, Installed, install

SIZE = "1280x720"
PAGES = ["drawings", "certainty", "wards", "sides", "review", "draw", "keep"]


@pytest.fixture(scope="module")
def work(request: pytest.FixtureRequest) -> dict[str, Any]:
    """A planner at work in all pages, in English, on a screen of 1280 x 720."""
    home = request.getfixturevalue("shared_home")
    return install(home).qgis("planner", seconds=400, script="planner", size=SIZE)


def test_the_dock_opens_with_the_name_that_most_people_gave(work: dict[str, Any]) -> None:
    assert work["pages"] == PAGES
    assert work["whose"] == "Uptown: 412 people, 412 drawings"
    assert work["areas"].startswith("Line 3.82 km² (6 %), all contours 67.64 km²")
    assert work["size"] == [1280, 720]


def test_the_line_follows_the_slider(work: dict[str, Any]) -> None:
    areas = {int(share): area for share, area in work["slider"]["areas"].items()}
    by_share = [areas[share] for share in sorted(areas)]
    assert by_share == sorted(by_share, reverse=True)
    assert areas[100] == 0 < areas[50] < areas[1] < work["slider"]["union"]


def test_how_sure_it_is_stands_in_a_sentence(work: dict[str, Any]) -> None:
    assert work["sure"]["doubt"]
    assert work["sure"]["texts"][0].startswith("With 30 more drawings the edge would move little")


def test_wards_are_chosen_on_the_map(work: dict[str, Any]) -> None:
    assert work["wards"]["before"] == "UPTOWN"
    assert work["wards"]["after"] == "UPTOWN, LAKE VIEW"
    assert {"both", "only_second", "picked"} <= set(work["wards"]["shows"])


def test_two_sides_are_laid_over_each_other(work: dict[str, Any]) -> None:
    assert work["sides"]["offered"][0] == "Name of the neighbourhood: Uptown / Pilsen"
    assert work["sides"]["offered"][1] == "Years lived here: under 5 years / all others"
    assert {"both", "only_first", "only_second", "second"} <= set(work["sides"]["shows"])
    assert "picked at random" in work["sides"]["texts"][-1]


def test_a_strange_drawing_is_left_out_and_comes_back(work: dict[str, Any]) -> None:
    assert work["review"] == {"people": 412, "without": 411, "again": 412}


def test_somebody_draws_after_being_asked(work: dict[str, Any]) -> None:
    assert work["drawn"] == {"refused": True, "before": 412, "drawn": 413, "undone": 412}


def test_the_line_is_kept_exported_printed_and_made_anew(work: dict[str, Any]) -> None:
    assert all(size > 100 for size in work["exported"].values()), work["exported"]
    assert set(work["exported"]) == {".gpkg", ".geojson", ".csv", ".xlsx"}
    assert "Kept as “Uptown”." in work["told"]
    assert work["layouts"] == ["Uptown"]
    assert work["designers"] == 1
    assert work["stale"].startswith("Out of date: since it was kept, drawings were left out.")
    assert work["results"] == [["Uptown", 411], ["Uptown", 412]]


def test_nothing_is_asked_and_nothing_goes_wrong(work: dict[str, Any]) -> None:
    assert work["asked"] == []
    assert work["critical"] == []
    assert work["dirty layers"] == []
    assert not any("bug" in text for text in work["messages"])


def test_there_is_a_picture_of_each_page(work: dict[str, Any]) -> None:
    assert work["pages"]
    for name in (
        "drawings",
        "quarter",
        "certainty",
        "wards",
        "figures",
        "sides",
        "review",
        "drawing",
        "keep",
        "layout",
    ):
        assert (OUTPUT / f"planner-{name}.png").stat().st_size > 20_000, name


def test_closing_and_unloading_while_it_computes_leave_nothing(installed: Installed) -> None:
    found = installed.qgis("ending", seconds=300, script="planner", size=SIZE)
    assert found["closed"] == {"line": True, "live": True, "messages": [], "later": True, "shown": []}
    assert found["busy"]
    assert found["unloaded"]
    assert found["items"][1] < found["items"][0], "what lay over the map went"
    assert found["texts"] == []
    assert not found["dock"]
    assert found["docks"][0] == found["docks"][1]
    assert found["modules"] == []
    assert found["running"] == []
    assert found["asked"] == []
    assert found["critical"] == []


def test_in_dutch_and_dark_it_fits_a_small_screen(home: Path) -> None:
    installed = install(home, language="nl", theme="Night Mapping")
    found = installed.qgis("dutch", seconds=300, script="planner", size=SIZE)
    assert found["title"] == "Buurt en wijk"
    assert found["size"] == [1280, 720]
    assert found["dock"][0] <= 480
    assert found["dock"][1] <= 400
    assert list(found["wide"]) == PAGES


def test_every_empty_page_says_what_to_do(installed: Installed) -> None:
    found = installed.qgis("empty", seconds=300, script="planner", size=SIZE)
    for what in ("nothing", "empty"):
        for page in PAGES:
            assert any(len(text) > 20 for text in found[what][page]), (what, page, found[what][page])
    assert "Open a workspace" in found["nothing"]["note"]
    assert found["empty"]["note"].startswith("There are no drawings yet.")
    assert found["messages"] == []
    assert found["critical"] == []
