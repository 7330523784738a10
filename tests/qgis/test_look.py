"""A look at a file of boundaries: what is in it, without anything written."""

from __future__ import annotations

import shutil
import zipfile
from pathlib import Path

import pytest
from qgis.core import QgsApplication, QgsCoordinateReferenceSystem, QgsCoordinateTransformContext

from resokit_qgis.errors import CancelledError, ResokitError
from resokit_qgis.workspace.importers.look import DRAWINGS, HEAD, WARDS, Asked, Look, look
from resokit_qgis.workspace.importers.roles import LIKE_NAMES
from resokit_qgis.workspace.store import Workspace
from tests.qgis.import_help import counts, make_workspace, polygon, write_geojson
from tests.qgis.import_help import square as geojson_square
from tests.qgis.vector_files import square, write_layer, write_shapefile

ROOT = Path(__file__).resolve().parents[2]
CHICAGO = ROOT / "benchmarks" / "data"


def look_at(file: Path | str, workspace: Workspace, kind: str = DRAWINGS, asked: Asked | None = None) -> Look:
    return look(str(file), kind, asked or Asked(), workspace, QgsCoordinateTransformContext(), lambda _fraction: None)


@pytest.fixture
def chicago_crs(qgis_app: QgsApplication, tmp_path: Path) -> Workspace:
    return make_workspace(tmp_path / "chicago", "EPSG:26916")


def test_real_drawings(chicago_crs: Workspace) -> None:
    before = counts(chicago_crs)
    found = look_at(CHICAGO / "chicago_uptown.geojson", chicago_crs)
    assert (found.layer, found.count, found.looked_at, found.kind) == ("chi-uptown", 414, 414, DRAWINGS)
    assert found.file.layers == ("chi-uptown",)
    assert found.headings == ("shapeID", "neighborhoodLive", "otherNeighborhood", "yearsLived", "sourceFile")
    assert len(found.rows) == 20
    assert found.rows[0] == (1, ("144", "Uptown", "", "5", "Chicago/chi-uptown/uptown_0.geojson"))
    assert (found.crs.authid(), found.assumed) == ("EPSG:4326", True)
    assert found.bounds.xMinimum() == pytest.approx(-87.729092)
    assert found.bounds.contains(found.core)
    assert [(noted.row, str(noted.what)) for noted in found.unusable] == [
        (225, "It has fewer than three different points."),
        (295, "It has fewer than three different points."),
    ]
    assert found.encoding == ""
    assert counts(chicago_crs) == before


def test_real_wards(workspace: Workspace, schaerbeek: Path) -> None:
    found = look_at(schaerbeek / "wards.geojson", workspace, WARDS)
    assert (found.count, found.kind, found.unusable) == (145, WARDS, ())
    assert found.rows[0][1][0] == "36"
    assert found.texts("mdzone")[:3] == ["36", "103", "37"]
    assert look_at(schaerbeek / "wards.geojson", workspace, DRAWINGS).kind == WARDS


def test_forty_thousand_rows_are_counted_and_only_the_first_are_read(qgis_app: QgsApplication, tmp_path: Path) -> None:
    with zipfile.ZipFile(CHICAGO / "new_york_drawings.gpkg.zip") as packed:
        packed.extract("new_york_drawings.gpkg", tmp_path)
    read = []
    found = look(
        str(tmp_path / "new_york_drawings.gpkg"),
        DRAWINGS,
        Asked(),
        make_workspace(tmp_path / "work", "EPSG:32618"),
        QgsCoordinateTransformContext(),
        read.append,
    )
    assert (found.count, found.looked_at, found.kind) == (42035, HEAD, DRAWINGS)
    assert len(read) < 2 * HEAD
    # One scribble over half a continent does not stretch where the drawings are.
    assert found.bounds.width() > 100
    assert found.core.width() < 1


def test_a_shapefile_without_a_prj_has_no_crs(workspace: Workspace, tmp_path: Path) -> None:
    file = write_shapefile(tmp_path / "a.shp", [square(), square(200)], {"wijk": ["A1", "A2"]}, crs=None)
    found = look_at(file, workspace)
    assert not found.crs.isValid()
    assert not found.assumed
    assert found.unusable == ()
    given = Asked(crs=QgsCoordinateReferenceSystem("EPSG:4326"))
    refused = look_at(file, workspace, asked=given).unusable
    assert [noted.row for noted in refused] == [1, 2]
    assert "do not fit the coordinate reference system EPSG:4326" in str(refused[0].what)


def test_a_system_that_is_given_beside_the_files_own_changes_nothing(workspace: Workspace, tmp_path: Path) -> None:
    file = write_shapefile(tmp_path / "a.shp", [square()], {"wijk": ["A1"]})
    found = look_at(file, workspace, asked=Asked(crs=QgsCoordinateReferenceSystem("EPSG:4326")))
    assert found.crs.authid() == "EPSG:31370"
    assert found.unusable == ()


@pytest.mark.parametrize(
    ("encoding", "says", "read_as", "guessed"),
    [
        ("CP1252", False, "CP1252", True),
        ("CP1252", True, "CP1252", False),
        ("UTF-8", True, "UTF-8", False),
        ("UTF-8", False, "UTF-8", False),
    ],
)
def test_the_encoding_of_a_shapefile(
    workspace: Workspace, tmp_path: Path, encoding: str, says: bool, read_as: str, guessed: bool
) -> None:
    file = write_shapefile(tmp_path / "a.shp", [square()], {"naam": ["Café Élan"]}, encoding, says_encoding=says)
    found = look_at(file, workspace)
    assert (found.encoding, found.encoding_guessed, found.broken) == (read_as, guessed, False)
    assert found.rows[0][1] == ("Café Élan",)


def test_another_encoding_can_be_given(workspace: Workspace, tmp_path: Path) -> None:
    file = write_shapefile(tmp_path / "a.shp", [square()], {"naam": ["Łódź"]}, "CP1250", says_encoding=False)
    assert look_at(file, workspace).rows[0][1] != ("Łódź",)
    found = look_at(file, workspace, asked=Asked(encoding="CP1250"))
    assert (found.encoding, found.encoding_guessed) == ("CP1250", False)
    assert found.rows[0][1] == ("Łódź",)
    assert found.address.endswith("a.shp|option:ENCODING=CP1250")
    assert look_at(file, workspace, asked=Asked(encoding="UTF-8")).broken


def test_layers_and_the_one_that_is_looked_at(workspace: Workspace, tmp_path: Path) -> None:
    file = tmp_path / "several.gpkg"
    write_layer(file, "notes", [], {"text": ["a", "b"]})
    write_layer(file, "blocks", [square(), square(200)], {"block": ["1", "2"]})
    write_layer(file, "wards", [square()], {"code": ["A1"]})
    found = look_at(file, workspace)
    assert set(found.file.layers) == {"notes", "blocks", "wards"}
    assert (found.layer, found.headings) == ("blocks", ("fid", "block"))
    assert look_at(file, workspace, asked=Asked(layer="wards")).headings == ("fid", "code")
    assert look_at(f"{file}|layername=wards", workspace).address == f"{file}|layername=wards"
    with pytest.raises(ResokitError, match="has no geometry, only a table"):
        look_at(file, workspace, asked=Asked(layer="notes"))


def test_a_column_of_peoples_names_is_flagged_for_drawings_alone(workspace: Workspace, tmp_path: Path) -> None:
    people = ["Fatima El Amrani", "Jan De Smet", "Sofie Peeters"]
    shapes = [geojson_square(), geojson_square(10), geojson_square(20)]
    file = write_geojson(tmp_path / "a.geojson", *shapes, deelnemer=people, buurt=["Helmet"] * 3)
    found = look_at(file, workspace)
    assert [column.remark for column in found.columns] == [LIKE_NAMES, ""]
    assert found.kind == DRAWINGS
    assert [column.remark for column in look_at(file, workspace, WARDS).columns] == ["", ""]


def test_boundaries_over_one_another_are_drawings_and_side_by_side_wards(workspace: Workspace, tmp_path: Path) -> None:
    over = write_geojson(tmp_path / "over.geojson", *(geojson_square(10 * place) for place in range(5)), a=[""] * 5)
    beside = write_geojson(
        tmp_path / "beside.geojson", *(geojson_square(100 * place) for place in range(5)), a=[""] * 5
    )
    assert look_at(over, workspace, WARDS).kind == DRAWINGS
    assert look_at(beside, workspace, DRAWINGS).kind == WARDS


def test_rows_that_an_import_refuses_are_told_with_its_reasons(workspace: Workspace, tmp_path: Path) -> None:
    far = polygon([[5e6, 5e6], [5.1e6, 5e6], [5.1e6, 5.1e6], [5e6, 5e6]])
    file = write_geojson(tmp_path / "a.geojson", geojson_square(), None, far, crs="EPSG:31370", a=["1", "2", "3"])
    assert [(noted.row, str(noted.what).split(".")[0]) for noted in look_at(file, workspace).unusable] == [
        (2, "It has no geometry"),
        (3, "Its coordinates do not fit the coordinate reference system EPSG:31370 that the file says it is in"),
    ]


@pytest.mark.parametrize("name", ["missing.geojson", "table.xlsx"])
def test_what_cannot_be_imported_is_refused_as_by_an_import(workspace: Workspace, tmp_path: Path, name: str) -> None:
    (tmp_path / "table.xlsx").write_bytes(b"PK no")
    with pytest.raises(ResokitError):
        look_at(tmp_path / name, workspace)


def test_it_can_be_cancelled(workspace: Workspace, schaerbeek: Path) -> None:
    def tick(fraction: float) -> None:
        if fraction > 0.05:
            raise CancelledError

    with pytest.raises(CancelledError):
        look(str(schaerbeek / "wards.geojson"), WARDS, Asked(), workspace, QgsCoordinateTransformContext(), tick)


def test_the_file_is_free_afterwards(workspace: Workspace, tmp_path: Path) -> None:
    folder = tmp_path / "files"
    folder.mkdir()
    file = write_layer(folder / "a.gpkg", "wards", [square()], {"code": ["A1"]})
    look_at(file, workspace)
    assert [path.name for path in folder.iterdir()] == ["a.gpkg"]
    shutil.rmtree(folder)
