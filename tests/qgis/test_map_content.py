"""What gets on a map and what does not, in the odd cases: rows half filled in, people half consenting, files in the way."""

from __future__ import annotations

import subprocess
from pathlib import Path
from typing import Any

import pytest
from map_help import neighbourhood_map, organisation_maps, refusal, text_of
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsMapRendererSequentialJob,
    QgsMapSettings,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QColor

from resokit_qgis.i18n import Speaker
from resokit_qgis.layouts import content, page, workspace_project
from resokit_qgis.layouts import neighbourhood_map as the_map
from resokit_qgis.project import group, layer, styles
from resokit_qgis.workspace.store import Workspace

EMPTY_POINT = bytes.fromhex("0101000000000000000000f87f000000000000f87f")


def test_everything_asked_for_is_on_the_sheet(demo: Workspace) -> None:
    row = content.neighbourhood_row(demo, "")
    linde = next(one for one in demo.rows("organisations") if one["name"] == "De Linde")
    project = workspace_project.read(demo)
    layout = the_map.build(
        project, demo.crs, content.gather(demo, row, "en", linde["id"]), page.page("A4", "landscape")
    )
    for item in (
        "map",
        "legend",
        "scale bar",
        "north arrow",
        "title",
        "subtitle",
        "origin",
        "hint",
        "credits",
        "notice",
    ):
        assert layout.itemById(item) is not None, item
    drawn = {one.name(): one for one in layout.itemById("map").layers()}
    assert drawn["Ties"].featureCount() == 3
    assert drawn["Organisation"].featureCount() == 5
    assert drawn["Public place"].featureCount() == 10
    assert drawn["Key figure, group or service"].featureCount() == 8
    line = next(drawn["Lived neighbourhood"].getFeatures()).geometry()
    kept = QgsGeometry()
    kept.fromWkb(row["geom"])
    assert line.equals(kept)
    assert {"Streets", "Blocks"} <= drawn.keys()
    # A tie joins the middles of its marks as they are drawn.
    middles = [
        one.geometry().asPoint() for name in ("Organisation", "Public place") for one in drawn[name].getFeatures()
    ]
    for tie in drawn["Ties"].getFeatures():
        assert tie.geometry().asPolyline()[0] in middles
    del layout
    project.clear()


def heads(direction: str) -> tuple[list[int], int, int]:
    """A tie from left to right, drawn: for each column how many pixels are coloured, and the first and last such column."""
    tie = QgsVectorLayer(
        "LineString?crs=EPSG:31370&field=kind:string&field=strength:string&field=direction:string", "", "memory"
    )
    feature = QgsFeature(tie.fields())
    feature.setAttributes(["helps", "weak", direction])
    feature.setGeometry(QgsGeometry.fromWkt("LineString(0 0, 100 0)"))
    tie.dataProvider().addFeature(feature)
    tie.setRenderer(styles.ties_renderer(Speaker("en")))
    settings = QgsMapSettings()
    settings.setLayers([tie])
    settings.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:31370"))
    settings.setExtent(QgsRectangle(-10, -20, 110, 20))
    settings.setOutputSize(QSize(600, 200))
    settings.setOutputDpi(200)
    settings.setBackgroundColor(QColor("white"))
    job = QgsMapRendererSequentialJob(settings)
    job.start()
    job.waitForFinished()
    image = job.renderedImage()
    columns = [sum(image.pixelColor(x, y).lightness() < 200 for y in range(200)) for x in range(600)]
    coloured = [x for x, count in enumerate(columns) if count]
    return columns, coloured[0], coloured[-1]


def test_an_arrow_points_where_the_tie_goes(processing: Any) -> None:
    columns, first, last = heads("one_way")
    widest = max(range(600), key=lambda x: columns[x])
    # The head is at the end, its tip the last of it.
    assert last - 60 < widest < last - 5
    assert max(columns[first : first + 60]) < columns[widest] / 2
    columns, first, last = heads("mutual")
    assert first + 5 < max(range(300), key=lambda x: columns[x]) < first + 60
    assert last - 60 < max(range(300, 600), key=lambda x: columns[x]) < last - 5


def test_each_consent_stands_for_itself(processing: Any, own_demo: Workspace, tmp_path: Path) -> None:
    place = own_demo.rows("places")[0]
    kept = {"kind": "key_figure", "consent_analysis": True, "geom": place["geom"]}
    with own_demo.change() as changes:
        changes.insert("actors", {**kept, "role": "Geheimrol", "display_name": "Naam Zonder-Rol", "consent_name": True})
        changes.insert("actors", {**kept, "role": "Openrol", "display_name": "Naam Te-Veel", "consent_role": True})
    text = text_of(neighbourhood_map(processing, own_demo, tmp_path / "map.pdf"))
    assert "Naam Zonder-Rol" in text
    assert "Geheimrol" not in text
    assert "Openrol" in text
    assert "Te-Veel" not in text


def test_people_do_not_come_in_by_the_base_map(demo: Workspace) -> None:
    project = workspace_project.read(demo)
    base = group(project, "base_map")
    assert base is not None
    people = layer(project, "actors")
    base.addLayer(people)
    names = {one.name() for one in workspace_project.base_layers(project)}
    assert names == {"Streets", "Blocks"}
    project.clear()


def test_the_pdf_does_not_say_who_made_it(processing: Any, demo: Workspace, tmp_path: Path) -> None:
    file = Path(organisation_maps(processing, demo, tmp_path, ORGANISATIONS="De Linde")["FILES"][0])
    told = subprocess.run(["pdfinfo", str(file)], capture_output=True, text=True, check=True).stdout
    assert "Author" not in told or "Author:          \n" in told
    assert "De Linde" in next(line for line in told.splitlines() if line.startswith("Title"))


def test_a_fictional_row_is_said_without_a_notice(own_demo: Workspace) -> None:
    bare = Workspace(own_demo.path, {**own_demo.settings, "notice": ""})
    row = content.neighbourhood_row(bare, "")
    assert content.gather(bare, {**row, "fictional": False}, "en").notice
    with bare.change() as changes:
        for table in ("organisations", "actors", "places"):
            for one in bare.rows(table):
                changes.update(table, one["id"], {"fictional": False})
    assert not content.gather(bare, {**row, "fictional": False}, "en").notice


def test_rows_that_are_half_filled_in_do_no_harm(processing: Any, own_demo: Workspace, tmp_path: Path) -> None:
    organisation = own_demo.rows("organisations")[0]
    actor = own_demo.rows("actors")[0]
    with own_demo.change() as changes:
        changes.insert("organisations", {"name": "Nergens vzw"})
        changes.insert("actors", {"kind": "service", "role": "Leegpunt", "consent_role": True, "geom": EMPTY_POINT})
        changes.insert("wards", {"code": "0", "name": "Zonder grond"})
        changes.insert("agreement_cells", {"result_id": own_demo.rows("neighbourhoods")[0]["result_id"]})
        # Drawn by hand in QGIS: no drawings behind it.
        changes.insert(
            "neighbourhoods", {**own_demo.rows("neighbourhoods")[0], "id": "hand", "name": "Proef", "result_id": None}
        )
        changes.insert("neighbourhoods", {"name": "Leeg", "on_maps": True})
        changes.insert("ties", {"from_organisation_id": organisation["id"], "to_organisation_id": organisation["id"]})
        changes.insert("ties", {"from_organisation_id": organisation["id"]})
        changes.insert(
            "ties", {"from_organisation_id": organisation["id"], "to_actor_id": actor["id"], "kind": "zelf bedacht"}
        )
        for row in own_demo.rows("neighbourhoods"):
            changes.update("neighbourhoods", row["id"], {"recipe": "geen json"})
    text = text_of(neighbourhood_map(processing, own_demo, tmp_path / "map.pdf"))
    assert text.count("not on this map") == 2
    assert "Nergens vzw" in text
    assert "zelf bedacht" in text
    assert "Other tie" in text
    assert organisation_maps(processing, own_demo, tmp_path, ORGANISATIONS="Nergens vzw")["COUNT"] == 1


def test_a_story_in_a_list_is_cut(processing: Any, own_demo: Workspace, tmp_path: Path) -> None:
    with own_demo.change() as changes:
        for row in own_demo.rows("places"):
            changes.update("places", row["id"], {"own_use": "woorden over deze plek " * 200})
    text = text_of(neighbourhood_map(processing, own_demo, tmp_path / "map.pdf"))
    for word in ("…", "HELMET", *(row["name"] for row in own_demo.rows("places"))):
        assert word in text, word


def test_one_level_of_wards_is_counted(own_demo: Workspace) -> None:
    row = content.neighbourhood_row(own_demo, "")
    with own_demo.change() as changes:
        changes.insert("wards", {"code": "21015", "name": "SCHAARBEEK", "level": "gemeente", "geom": row["geom"]})
    said = content.gather(own_demo, row, "en")
    assert "SCHAARBEEK" not in {ward.name for ward in said.wards}
    assert sum(ward.share for ward in said.wards) == pytest.approx(1.0, abs=0.001)


def test_the_map_is_in_the_workspaces_system(own_demo: Workspace) -> None:
    project = QgsProject()
    assert project.read(str(own_demo.project_path))
    project.setCrs(QgsCoordinateReferenceSystem("EPSG:3857"))
    assert project.write()
    project.clear()
    read = workspace_project.read(own_demo)
    row = content.neighbourhood_row(own_demo, "")
    layout = the_map.build(read, own_demo.crs, content.gather(own_demo, row, "en"), page.page("A4", "portrait"))
    item = layout.itemById("map")
    assert item.crs() == own_demo.crs
    assert item.extent().contains(content.gather(own_demo, row, "en").outline.boundingBox())
    del item, layout
    read.clear()


def test_a_map_takes_no_other_files_place(processing: Any, own_demo: Workspace, tmp_path: Path) -> None:
    before = own_demo.project_path.read_bytes()
    said = refusal(
        processing,
        "resokit:neighbourhoodmap",
        {
            "WORKSPACE": str(own_demo.path),
            "PAPER": "A4",
            "ORIENTATION": "portrait",
            "LANGUAGE": "en",
            "FILE": str(own_demo.project_path),
        },
    )
    assert "A map is a PDF, so “schaerbeek.qgz” cannot be its name. Give a name that ends in .pdf." in said
    assert own_demo.project_path.read_bytes() == before
    (tmp_path / "folder.pdf").mkdir()
    with pytest.raises(QgsProcessingException, match=r"A map is a PDF, so “folder\.pdf” cannot be its name"):
        neighbourhood_map(processing, own_demo, tmp_path / "folder.pdf")


def test_a_cancel_leaves_the_folder_as_it_was(processing: Any, demo: Workspace, tmp_path: Path) -> None:
    (tmp_path / "De Linde.pdf").write_text("the one of last time", encoding="utf-8")

    class CancelsLater(QgsProcessingFeedback):
        def setProgress(self, progress: float) -> None:
            if progress > 30:
                self.cancel()

    parameters = {
        "WORKSPACE": str(demo.path),
        "PAPER": "A4",
        "ORIENTATION": "landscape",
        "LANGUAGE": "en",
        "FOLDER": str(tmp_path),
    }
    with pytest.raises(QgsProcessingException, match="Cancelled; nothing was changed"):
        processing.run(
            "resokit:organisationmaps", parameters, context=QgsProcessingContext(), feedback=CancelsLater(False)
        )
    assert [file.name for file in tmp_path.iterdir()] == ["De Linde.pdf"]
    assert (tmp_path / "De Linde.pdf").read_text(encoding="utf-8") == "the one of last time"


def test_nothing_is_left_beside_a_map(processing: Any, demo: Workspace, tmp_path: Path) -> None:
    neighbourhood_map(processing, demo, tmp_path / "maps" / "map.pdf")
    assert [file.name for file in (tmp_path / "maps").iterdir()] == ["map.pdf"]


def test_a_name_of_a_thousand_letters_is_cut(processing: Any, own_demo: Workspace, tmp_path: Path) -> None:
    with own_demo.change() as changes:
        changes.update("places", own_demo.rows("places")[0]["id"], {"name": "Plein " * 200})
        changes.update("organisations", own_demo.rows("organisations")[0]["id"], {"name": "Vereniging " * 100})
    assert "Plein Plein" in text_of(neighbourhood_map(processing, own_demo, tmp_path / "map.pdf"))
    assert organisation_maps(processing, own_demo, tmp_path)["COUNT"] == 5


def test_what_stands_in_the_way_is_said_before_the_first_map(processing: Any, demo: Workspace, tmp_path: Path) -> None:
    (tmp_path / "Zonnestraal.pdf").mkdir()
    with pytest.raises(QgsProcessingException, match="Zonnestraal.pdf stands in the way and cannot be replaced"):
        organisation_maps(processing, demo, tmp_path)
    assert [file.name for file in tmp_path.iterdir()] == ["Zonnestraal.pdf"]


def test_an_organisation_off_the_map_is_said_to_be(processing: Any, own_demo: Workspace, tmp_path: Path) -> None:
    linde = next(row for row in own_demo.rows("organisations") if row["name"] == "De Linde")
    with own_demo.change() as changes:
        far = QgsGeometry.fromWkt("Point(100000 100000)")
        changes.update("organisations", linde["id"], {"geom": bytes(far.asWkb())})
    result = organisation_maps(processing, own_demo, tmp_path, ORGANISATIONS="De Linde; Speelkriebel")
    first, second = (text_of(Path(file)) for file in result["FILES"])
    assert "Older people and their carers · not on this map" in first
    assert "Children from 6 to 15 and their parents · not on this map" not in second
