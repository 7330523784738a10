"""The packaged plugin in the real `qgis_process`: every algorithm is there, and runs without a window."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from conftest import Installed, install
from test_program import ALGORITHMS, LIBRARIES


@pytest.fixture(scope="module")
def profile(request: pytest.FixtureRequest) -> Installed:
    return install(request.getfixturevalue("shared_home"))


def outputs(installed: Installed, algorithm: str, *parameters: str) -> dict[str, Any]:
    done = installed.process("--json", "run", algorithm, "--", *parameters)
    assert done.returncode == 0, done.stdout + done.stderr
    return dict(json.loads(done.stdout)["results"])


def test_every_algorithm_is_listed(profile: Installed) -> None:
    done = profile.process("--json", "list")
    listed = json.loads(done.stdout)["providers"]["resokit"]["algorithms"]
    assert sorted(listed) == ALGORITHMS


def test_every_parameter_has_help(profile: Installed) -> None:
    for algorithm in ALGORITHMS:
        described = json.loads(profile.process("--json", "help", algorithm).stdout)
        for name, parameter in described["parameters"].items():
            assert parameter["help"], f"{algorithm} {name}"


def test_a_workspace_is_made_and_filled(profile: Installed) -> None:
    folder = profile.home / "work"
    made = outputs(
        profile, "resokit:createworkspace", f"FOLDER={folder}", "NAME=Hyde Park", "CRS=EPSG:26971", "LANGUAGE=nl"
    )
    workspace = Path(made["WORKSPACE"])
    assert workspace == folder / "Hyde Park.gpkg"
    assert workspace.with_suffix(".qgz").exists()
    demo = profile.plugin / "resources" / "demo" / "hyde_park"
    counts = outputs(profile, "resokit:importdrawings", f"WORKSPACE={workspace}", f"INPUT={demo / 'drawings.geojson'}")
    assert counts["IMPORTED"] > 300
    wards = outputs(
        profile,
        "resokit:importwards",
        f"WORKSPACE={workspace}",
        f"INPUT={demo / 'wards.geojson'}",
        "CODE_FIELD=AREA_NUMBE",
    )
    assert wards["IMPORTED"] > 0


def test_a_refusal_says_why_and_fails(profile: Installed) -> None:
    done = profile.process(
        "run",
        "resokit:createworkspace",
        "--",
        f"FOLDER={profile.home / 'bad'}",
        "NAME=x",
        "CRS=EPSG:4326",
        "LANGUAGE=en",
    )
    assert done.returncode != 0
    assert "does not measure in metres" in done.stdout + done.stderr
    assert not (profile.home / "bad").exists()


def test_without_the_libraries_it_says_what_is_missing(profile: Installed) -> None:
    demo = profile.plugin / "resources" / "demo" / "hyde_park"
    done = profile.process(
        "run", "resokit:livedneighbourhood", "--", f"INPUT={demo / 'drawings.geojson'}", blocked=LIBRARIES
    )
    assert done.returncode != 0
    assert "needs the Python library" in done.stdout + done.stderr
