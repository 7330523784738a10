"""Every algorithm through the real `qgis_process`, on the real data, from an empty workspace to a map."""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sysconfig
from pathlib import Path
from typing import Any

import pytest

from resokit_qgis.workspace.store import open_workspace
from tools import package


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty profile with the plugin in it, as packaging stages it, switched on."""
    made = tmp_path_factory.mktemp("home")
    package.stage(package.ROOT, made / "plugins")
    run(made, "plugins", "enable", "resokit_qgis")
    return made


def run(home: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    inherited = {name: value for name, value in os.environ.items() if not name.startswith(("QT_", "QGIS_", "PYTHON"))}
    environment = {
        **inherited,
        "HOME": str(home),
        "QT_QPA_PLATFORM": "offscreen",
        "QGIS_CUSTOM_CONFIG_PATH": str(home),
        "QGIS_PLUGINPATH": str(home / "plugins"),
        # qgis_process runs the system's Python, which finds the pinned libraries here.
        "PYTHONPATH": sysconfig.get_paths()["purelib"],
    }
    return subprocess.run(
        ["qgis_process", *arguments], env=environment, capture_output=True, text=True, timeout=300, check=False
    )


def outputs(home: Path, algorithm: str, **parameters: object) -> dict[str, Any]:
    given = [f"{name}={value}" for name, value in parameters.items()]
    done = run(home, "--json", "run", algorithm, "--", *given)
    assert done.returncode == 0, done.stdout + done.stderr
    return dict(json.loads(done.stdout)["results"])


def test_from_drawings_to_a_map(home: Path, hyde_park: Path, tmp_path: Path) -> None:
    workspace = outputs(
        home, "resokit:createworkspace", FOLDER=tmp_path / "ws", NAME="Hyde Park", CRS="EPSG:26916", LANGUAGE="nl"
    )["WORKSPACE"]
    drawings = outputs(
        home,
        "resokit:importdrawings",
        WORKSPACE=workspace,
        INPUT=hyde_park / "drawings.geojson",
        PARTICIPANT_FIELD="shapeID",
        NAME_FIELD="neighborhoodLive",
        GROUP_FIELDS="yearsLived",
        REPORT=tmp_path / "drawings.html",
    )
    assert (drawings["IMPORTED"], drawings["REPAIRED"], drawings["REFUSED"]) == (434, 26, 2)
    assert "152" in Path(drawings["REPORT"]).read_text(encoding="utf-8")
    wards = outputs(
        home,
        "resokit:importwards",
        WORKSPACE=workspace,
        INPUT=hyde_park / "wards.geojson",
        CODE_FIELD="AREA_NUMBE",
        NAME_FIELD="COMMUNITY",
    )
    assert (wards["IMPORTED"], wards["REFUSED"]) == (77, 0)
    lived = outputs(
        home,
        "resokit:livedneighbourhood",
        INPUT=f"{workspace}|layername=drawings",
        RESOLUTION=25,
        WORKSPACE=workspace,
        NAME="Hyde Park",
        AGREEMENT=tmp_path / "agreement.gpkg",
        LEVELS=tmp_path / "levels.gpkg",
    )
    assert Path(lived["LEVELS"]).exists()
    compared = outputs(
        home,
        "resokit:comparewards",
        NEIGHBOURHOOD=lived["LEVELS"],
        WARDS=f"{workspace}|layername=wards",
        CODE_FIELD="code",
        NAME_FIELD="name",
        OUTPUT=tmp_path / "compared.csv",
    )
    assert "HYDE PARK" in Path(compared["OUTPUT"]).read_text(encoding="utf-8")
    printed = outputs(
        home,
        "resokit:neighbourhoodmap",
        WORKSPACE=workspace,
        NEIGHBOURHOOD="Hyde Park",
        PAPER="A3",
        ORIENTATION="portrait",
        LANGUAGE="fr",
        FILE=tmp_path / "map.pdf",
    )
    text = subprocess.run(["pdftotext", printed["FILE"], "-"], capture_output=True, text=True, check=True).stdout
    assert "Hyde Park" in text
    assert "Quartier vécu" in text


def test_the_demo_and_its_maps(home: Path, schaerbeek: Path, tmp_path: Path) -> None:
    made = outputs(home, "resokit:demoworkspace", FOLDER=tmp_path / "demo", LANGUAGE="fr")
    workspace = open_workspace(Path(made["WORKSPACE"]))
    assert workspace.project_path.exists()
    indicators = outputs(
        home,
        "resokit:importindicators",
        WORKSPACE=workspace.path,
        INPUT=schaerbeek / "income_2023.csv",
        CODE_COLUMN="MD_ID",
        PERIOD="2022",
    )
    assert (indicators["MATCHED"], indicators["UNMATCHED"]) == (145, 0)
    wards = outputs(
        home, "resokit:indicatorlayer", WORKSPACE=workspace.path, PERIOD="2025", OUTPUT=tmp_path / "wards.gpkg"
    )
    estimated = outputs(
        home,
        "resokit:estimateindicators",
        WARDS=wards["OUTPUT"],
        COUNT_FIELDS="totale_bevolking",
        RATE_FIELDS="turken % totale_bevolking",
        NEIGHBOURHOOD=f"{workspace.path}|layername=neighbourhoods",
        NAME_FIELD="name",
        ANCILLARY=schaerbeek / "blocks.geojson",
        OUTPUT=tmp_path / "estimated.csv",
    )
    assert "totale_bevolking,count,ancillary_edge" in Path(estimated["OUTPUT"]).read_text(encoding="utf-8")
    maps = outputs(
        home,
        "resokit:organisationmaps",
        WORKSPACE=workspace.path,
        ORGANISATIONS="De Linde",
        PAPER="A4",
        ORIENTATION="landscape",
        LANGUAGE="fr",
        FOLDER=tmp_path / "maps",
    )
    assert maps["COUNT"] == 1
    assert [Path(file).name for file in maps["FILES"]] == ["De Linde.pdf"]


@pytest.mark.parametrize(
    ("algorithm", "name", "others"),
    [
        ("livedneighbourhood", "INPUT", {}),
        ("comparewards", "WARDS", {"NEIGHBOURHOOD": "drawings.geojson", "CODE_FIELD": "code"}),
        ("importdrawings", "INPUT", {"WORKSPACE": "none.gpkg"}),
        ("estimateindicators", "ANCILLARY", {"WARDS": "wards.geojson", "NEIGHBOURHOOD": "drawings.geojson"}),
    ],
)
@pytest.mark.parametrize("start", ["/vsicurl/", ""])
def test_no_address_is_opened(
    home: Path, hyde_park: Path, algorithm: str, name: str, others: dict[str, str], start: str
) -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        address = f"{start}http://127.0.0.1:{server.getsockname()[1]}/a.geojson"
        given = {name: address, **{other: hyde_park / value for other, value in others.items()}}
        given.update({other: value for other, value in others.items() if other == "CODE_FIELD"})
        done = run(home, "run", f"resokit:{algorithm}", "--", *(f"{key}={value}" for key, value in given.items()))
        server.settimeout(0.0)
        with pytest.raises(BlockingIOError):
            server.accept()
    assert done.returncode != 0
    assert f"“{start or 'http:'}…” is not a file on this computer" in done.stderr
