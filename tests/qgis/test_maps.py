"""The printed maps: what stands on them, what must never, and that they read back as text."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from map_help import neighbourhood_map, organisation_maps, pages_of, refusal, text_of
from qgis.core import QgsCoordinateReferenceSystem, QgsProject

from resokit_qgis.layouts import content, map_layers, page, workspace_project
from resokit_qgis.layouts import neighbourhood_map as neighbourhood_map_layout
from resokit_qgis.layouts.content import Mark
from resokit_qgis.project import write_project
from resokit_qgis.workspace import store
from resokit_qgis.workspace.store import Workspace

WITHHELD = (
    # Only their role may be shown.
    "Karatepe", "Quintanilha", "Tahiri", "Fontaigne",
    # Kept for analysis, or not even that.
    "Dewinterschoot", "Mbuyamba", "Sylla", "Waterschei",
    "Cares for three neighbours", "Helps with forms", "Settles quarrels", "Lends tools and money",
)  # fmt: skip
NAMED = ("Yasmina Dorval", "Marek Oślak", "Greta Vanhoutem", "Idriss Belkaïd-Noor")
ORGANISATIONS = ("De Linde", "Het Kruispunt", "La Maison des Voisins", "Speelkriebel", "Zonnestraal")


def test_the_demo_holds_what_it_promises(demo: Workspace) -> None:
    counted = {table: demo.count(table) for table in ("drawings", "organisations", "actors", "ties", "places", "wards")}
    assert counted == {"drawings": 40, "organisations": 5, "actors": 12, "ties": 20, "places": 10, "wards": 145}
    assert len({row["participant_id"] for row in demo.rows("drawings")}) == 39
    for table in ("drawings", "organisations", "actors", "ties", "places", "participants", "neighbourhoods"):
        assert all(row["fictional"] for row in demo.rows(table)), table
    shown = [row["display_name"] for row in demo.rows("actors") if row["display_name"]]
    assert sorted(shown) == sorted(NAMED)
    assert {row["name"] for row in demo.identities()} > set(NAMED)


def test_each_organisation_gets_its_own_map(processing: Any, demo: Workspace, tmp_path: Path) -> None:
    result = organisation_maps(processing, demo, tmp_path)
    assert result["COUNT"] == 5
    assert [Path(file).stem for file in result["FILES"]] == list(ORGANISATIONS)
    for file in map(Path, result["FILES"]):
        text = text_of(file)
        assert pages_of(file) == 1
        assert text.startswith(file.stem) or file.stem in text
        assert "Fictional people and organisations" in text
        assert (
            "How this boundary came about: the ground that at least 50 % of 38 drawings (one for each person) include"
            in text
        )
        assert "All contours together cover 2.7 km²" in text
        assert "perspective.brussels" in text
        assert "UrbIS" in text
        assert "HELMET" in text
        for name in NAMED:
            assert name in text, name
        for role in (
            "Leads the prayers",
            "Concierge of the tower block",
            "Interprets for everyone",
            "Night shop keeper",
        ):
            assert role in text, role
        for place in (row["name"] for row in demo.rows("places")):
            assert place in text, place


def test_nobody_is_shown_further_than_they_consent(processing: Any, demo: Workspace, tmp_path: Path) -> None:
    files = [Path(file) for file in organisation_maps(processing, demo, tmp_path)["FILES"]]
    files.append(neighbourhood_map(processing, demo, tmp_path / "all.pdf"))
    for file in files:
        text = text_of(file)
        for word in WITHHELD:
            assert word not in text, (file.name, word)
        # Nor in what a PDF carries beside its text.
        assert not any(word.encode() in file.read_bytes() for word in WITHHELD)


def test_a_withdrawn_consent_takes_the_name_off_the_next_map(
    processing: Any, own_demo: Workspace, tmp_path: Path
) -> None:
    baker = next(row for row in own_demo.rows("actors") if row["display_name"] == "Greta Vanhoutem")
    with own_demo.change() as changes:
        changes.update("actors", baker["id"], {"consent_name": False, "display_name": None})
    assert "Greta" not in text_of(neighbourhood_map(processing, own_demo, tmp_path / "role.pdf"))
    assert "Baker" in text_of(tmp_path / "role.pdf")
    with own_demo.change() as changes:
        changes.update("actors", baker["id"], {"consent_role": False})
    assert "Baker" not in text_of(neighbourhood_map(processing, own_demo, tmp_path / "nobody.pdf"))


def test_text_is_text_and_fonts_are_embedded(processing: Any, demo: Workspace, tmp_path: Path) -> None:
    file = neighbourhood_map(processing, demo, tmp_path / "map.pdf")
    fonts = subprocess.run(["pdffonts", str(file)], capture_output=True, text=True, check=True).stdout.splitlines()[2:]
    assert fonts
    for line in fonts:
        embedded, _subset, to_unicode = line.split()[-5:-2]
        assert (embedded, to_unicode) == ("yes", "yes"), line
    # The letters f and i stay two letters, and the streets are there with their names.
    assert "Key figure" in text_of(file)
    assert "Rue" in text_of(file)


def test_the_same_rows_give_the_same_text(processing: Any, demo: Workspace, tmp_path: Path) -> None:
    first = text_of(neighbourhood_map(processing, demo, tmp_path / "1.pdf"))
    assert text_of(neighbourhood_map(processing, demo, tmp_path / "2.pdf")) == first


@pytest.mark.parametrize("paper", ["A4", "A3"])
@pytest.mark.parametrize("orientation", ["landscape", "portrait"])
def test_every_paper_has_everything(
    processing: Any, demo: Workspace, tmp_path: Path, paper: str, orientation: str
) -> None:
    file = neighbourhood_map(processing, demo, tmp_path / "map.pdf", PAPER=paper, ORIENTATION=orientation)
    told = subprocess.run(["pdfinfo", str(file)], capture_output=True, text=True, check=True).stdout
    width, height = map(float, re.findall(r"Page size:\s+([\d.]+) x ([\d.]+)", told)[0])
    short, long = {"A4": (595, 842), "A3": (842, 1191)}[paper]
    assert (round(width), round(height)) == ((long, short) if orientation == "landscape" else (short, long))
    text = text_of(file)
    assert pages_of(file) == 1
    for word in (*NAMED, *ORGANISATIONS, "HELMET", "≥ 75 % of the drawings", "Ward (administrative)", "Sources:"):
        assert word in text, word


def test_a_map_speaks_the_language_asked_for(processing: Any, demo: Workspace, tmp_path: Path) -> None:
    dutch = text_of(neighbourhood_map(processing, demo, tmp_path / "nl.pdf", LANGUAGE="nl"))
    french = text_of(neighbourhood_map(processing, demo, tmp_path / "fr.pdf", LANGUAGE="fr"))
    assert "Beleefde buurt" in dutch
    assert "straat" in dutch
    assert "Lived neighbourhood" not in dutch + french
    assert "Quartier vécu" in french
    assert "Rue " in french


def test_a_users_text_is_never_run(processing: Any, own_demo: Workspace, tmp_path: Path) -> None:
    nasty = "Bank [% 1 + 1 %] <b>vet</b> [%env('HOME')%] '\"; DROP"
    place = own_demo.rows("places")[0]
    organisation = next(row for row in own_demo.rows("organisations") if row["name"] == "De Linde")
    with own_demo.change() as changes:
        changes.update("places", place["id"], {"name": nasty})
        changes.update("organisations", organisation["id"], {"name": "Org [% 1 + 1 %]"})
    result = organisation_maps(processing, own_demo, tmp_path, ORGANISATIONS="Org [% 1 + 1 %]")
    text = text_of(Path(result["FILES"][0]))
    assert "Org [% 1 + 1 %]" in text
    assert "Bank [% 1 + 1 %] <b>vet</b> [%env('HOME')%]" in text
    assert Path(result["FILES"][0]).name == "Org _ 1 _ 1.pdf"


def test_three_hundred_people_all_get_on_paper(processing: Any, own_demo: Workspace, tmp_path: Path) -> None:
    place = own_demo.rows("places")[0]
    with own_demo.change() as changes:
        for number in range(300):
            changes.insert(
                "actors",
                {
                    "kind": "key_figure",
                    "role": f"Neighbour-{number:03d}",
                    "consent_analysis": True,
                    "consent_role": True,
                    "geom": place["geom"],
                },
            )
    file = neighbourhood_map(processing, own_demo, tmp_path / "map.pdf")
    text = text_of(file)
    assert pages_of(file) > 1
    missing = [number for number in range(300) if f"Neighbour-{number:03d}" not in text]
    assert missing == []
    assert "Helmet, sheet 2" in text


def test_long_names_shrink_rather_than_vanish(processing: Any, own_demo: Workspace, tmp_path: Path) -> None:
    organisation = own_demo.rows("organisations")[0]
    name = "Vereniging voor ontmoeting, taal en zorg in de noordelijke wijken van de gemeente Schaarbeek en omstreken"
    with own_demo.change() as changes:
        changes.update(
            "organisations", organisation["id"], {"name": name, "target_group": "iedereen die er woont " * 12}
        )
    result = organisation_maps(processing, own_demo, tmp_path, ORGANISATIONS=name)
    text = text_of(Path(result["FILES"][0]))
    assert name in text
    assert pages_of(Path(result["FILES"][0])) == 1
    # What does not fit its box is in the PDF all the same, so look at the label itself.
    row = content.neighbourhood_row(own_demo, "")
    project = workspace_project.read(own_demo)
    said = content.gather(own_demo, row, "en", organisation["id"])
    layout = neighbourhood_map_layout.build(project, own_demo.crs, said, page.page("A4", "landscape"))
    label = layout.itemById("title")
    assert label.textFormat().size() < 18
    needed, box = label.sizeForText(), label.rect()
    assert needed.width() <= box.width() * int(box.height() // needed.height())
    del label, layout
    project.clear()


def test_two_organisations_of_one_name_get_a_file_each(processing: Any, own_demo: Workspace, tmp_path: Path) -> None:
    with own_demo.change() as changes:
        changes.insert("organisations", {"name": "De Linde"})
    result = organisation_maps(processing, own_demo, tmp_path, ORGANISATIONS="De Linde")
    assert [Path(file).name for file in result["FILES"]] == ["De Linde.pdf", "De Linde (2).pdf"]


def test_only_the_organisations_asked_for(processing: Any, demo: Workspace, tmp_path: Path) -> None:
    result = organisation_maps(processing, demo, tmp_path, ORGANISATIONS="Speelkriebel; De Linde")
    assert [Path(file).name for file in result["FILES"]] == ["De Linde.pdf", "Speelkriebel.pdf"]


def test_what_cannot_be_printed_is_said(
    processing: Any, own_demo: Workspace, workspace: Workspace, tmp_path: Path
) -> None:
    sheet = {"PAPER": "A4", "ORIENTATION": "portrait", "LANGUAGE": "en"}
    maps = {**sheet, "WORKSPACE": str(own_demo.path), "FOLDER": str(tmp_path)}
    one = {**sheet, "WORKSPACE": str(own_demo.path), "FILE": str(tmp_path / "x.pdf")}
    assert "There is no organisation “Nergens” in this workspace. It has: De Linde," in refusal(
        processing, "resokit:organisationmaps", {**maps, "ORGANISATIONS": "Nergens"}
    )
    assert "There is no lived neighbourhood “Nergens”. This workspace has: Helmet." in refusal(
        processing, "resokit:neighbourhoodmap", {**one, "NEIGHBOURHOOD": "Nergens"}
    )
    assert "This workspace has no organisations yet" in refusal(
        processing, "resokit:organisationmaps", {**maps, "WORKSPACE": str(workspace.path)}
    )
    assert "This workspace has no lived neighbourhood yet" in refusal(
        processing, "resokit:neighbourhoodmap", {**one, "WORKSPACE": str(workspace.path)}
    )
    own_demo.project_path.unlink()
    assert "The project schaerbeek.qgz of this workspace is missing" in refusal(
        processing, "resokit:neighbourhoodmap", one
    )
    assert not (tmp_path / "x.pdf").exists()


def test_a_surface_from_few_drawings_is_not_printed(processing: Any, own_demo: Workspace, tmp_path: Path) -> None:
    with own_demo.change() as changes:
        for row in own_demo.rows("neighbourhoods"):
            changes.update("neighbourhoods", row["id"], {"drawings": 4})
    said = refusal(
        processing,
        "resokit:neighbourhoodmap",
        {
            "WORKSPACE": str(own_demo.path),
            "PAPER": "A4",
            "ORIENTATION": "portrait",
            "LANGUAGE": "en",
            "FILE": str(tmp_path / "x.pdf"),
        },
    )
    assert "“Helmet” comes from 4 drawings. That few could point to a person, so it is not printed" in said
    assert not (tmp_path / "x.pdf").exists()


@pytest.fixture
def bare(processing: Any, demo: Workspace, tmp_path: Path) -> Iterator[Workspace]:
    """A workspace with a neighbourhood and nothing else: no base map, people, places or organisations."""
    made = store.create(tmp_path / "bare", "bare", QgsCoordinateReferenceSystem("EPSG:31370"), "en")
    with made.change() as changes:
        for row in demo.rows("neighbourhoods"):
            changes.insert("neighbourhoods", {**row, "fictional": False})
    write_project(made)
    yield made
    QgsProject.instance().clear()


def test_an_almost_empty_workspace_still_gives_a_map(processing: Any, bare: Workspace, tmp_path: Path) -> None:
    text = text_of(neighbourhood_map(processing, bare, tmp_path / "map.pdf"))
    assert "Helmet" in text
    assert "Fictional" not in text
    assert "Public places" not in text


def test_marks_at_one_spot_are_moved_apart() -> None:
    marks = [Mark("actors", str(number), "", "", "", (10.0, 10.0)) for number in range(40)]
    placed = list(map_layers.spread(marks, 5.0).values())
    assert placed[0] == (10.0, 10.0)
    assert len(placed) == 40
    closest = min(
        ((a[0] - b[0]) ** 2 + (a[1] - b[1]) ** 2) ** 0.5 for index, a in enumerate(placed) for b in placed[:index]
    )
    assert closest >= 4.9
