"""What may be opened to import from: plain files on this computer and layers of them, in a CRS that is known."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import shapely
from osgeo import ogr, osr
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessingFeatureSourceDefinition,
    QgsProject,
    QgsProperty,
    QgsVectorLayer,
)

from resokit_qgis.workspace.store import Workspace
from tests.qgis.import_help import SQUARE, refusal, run, square, write_geojson

ALGORITHMS = {"importdrawings": {}, "importwards": {"CODE_FIELD": "code"}}
NOT_VECTOR = (
    "{file} is not a vector file that can be imported. Save it as GeoPackage, GeoJSON or Shapefile, and import that."
)
ELSEWHERE = (
    "“{start}…” is not a file on this computer: addresses, databases and virtual paths are not opened. "
    "Save the data to a file first, and import that."
)
NO_CRS = (
    "{file} does not say in which coordinate reference system it is, or names one that is not known. "
    "Give it as CRS, for instance EPSG:31370 or EPSG:4326."
)


def make_ogr(
    path: Path, driver: str, layers: tuple[str, ...], crs: str = "EPSG:31370", ring: list[list[float]] = SQUARE
) -> Path:
    """A file of `driver` with one polygon in each of `layers`; an empty `crs` leaves it without one."""
    dataset = ogr.GetDriverByName(driver).CreateDataSource(str(path))
    reference = None
    if crs:
        reference = osr.SpatialReference()
        reference.SetFromUserInput(crs)
    for name in layers:
        layer = dataset.CreateLayer(name, srs=reference, geom_type=ogr.wkbPolygon)
        layer.CreateField(ogr.FieldDefn("code", ogr.OFTString))
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetField("code", "A1")
        feature.SetGeometry(ogr.CreateGeometryFromWkb(shapely.to_wkb(shapely.Polygon(ring))))
        layer.CreateFeature(feature)
    return path


@pytest.mark.parametrize("algorithm", ALGORITHMS)
@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("http://localhost:9/a.geojson", ELSEWHERE.format(start="http:")),
        ("https://example.invalid/a.gpkg|layername=b", ELSEWHERE.format(start="https:")),
        ("ftp://example.invalid/a.shp", ELSEWHERE.format(start="ftp:")),
        ("/vsicurl/http://localhost:9/a.geojson", ELSEWHERE.format(start="/vsicurl/")),
        ("/vsizip/a.zip/b.shp", ELSEWHERE.format(start="/vsizip/")),
        ("ogr:///vsicurl/http://localhost:9/a", ELSEWHERE.format(start="/vsicurl/")),
        ("PG:dbname=town", ELSEWHERE.format(start="PG:")),
        ("WFS:http://localhost:9/wfs", ELSEWHERE.format(start="WFS:")),
        (
            "postgres://dbname='town' table=\"a\" (geom)",
            "Layers from “postgres” are not imported: only files on this computer are. Export the layer to a GeoPackage, and import that.",
        ),
        (
            "virtual://?query=select 1",
            "Layers from “virtual” are not imported: only files on this computer are. Export the layer to a GeoPackage, and import that.",
        ),
        ("/nowhere/a.geojson", "There is no file /nowhere/a.geojson. Check its name and folder, and choose it again."),
    ],
)
def test_what_is_elsewhere_is_refused(
    processing: Any, workspace: Workspace, algorithm: str, text: str, said: str
) -> None:
    assert refusal(processing, algorithm, workspace, INPUT=text, **ALGORITHMS[algorithm]) == said


def test_wrappers_hide_nothing(processing: Any, workspace: Workspace) -> None:
    said = ELSEWHERE.format(start="/vsicurl/")
    address = "/vsicurl/http://localhost:9/a.geojson"
    for value in (
        QgsProcessingFeatureSourceDefinition(address, False),
        QgsProperty.fromExpression(f"concat('', '{address}')"),
    ):
        assert refusal(processing, "importdrawings", workspace, INPUT=value) == said


def test_a_virtual_layer_of_the_project_is_refused(processing: Any, workspace: Workspace) -> None:
    layer = QgsVectorLayer("?query=select 1 as a", "made up", "virtual")
    assert layer.isValid()
    QgsProject.instance().addMapLayer(layer)
    for value in (layer, layer.id()):
        assert refusal(processing, "importdrawings", workspace, INPUT=value) == (
            "Layers from “virtual” are not imported: only files on this computer are. Export the layer to a GeoPackage, and import that."
        )
    QgsProject.instance().removeMapLayer(layer)


def test_a_layer_that_is_broken_is_refused(processing: Any, workspace: Workspace) -> None:
    layer = QgsVectorLayer("/nowhere/a.shp", "gone", "ogr")
    assert refusal(processing, "importdrawings", workspace, INPUT=layer) == (
        "The layer “gone” is not a vector layer that can be read. Choose another layer or file."
    )


VRT = '<OGRVRTDataSource><OGRVRTLayer name="a"><SrcDataSource>{source}</SrcDataSource></OGRVRTLayer></OGRVRTDataSource>'


@pytest.mark.parametrize("name", ["a.vrt", "a.geojson", "a.gpkg"])
def test_a_virtual_file_is_refused_under_any_name(
    processing: Any, workspace: Workspace, tmp_path: Path, name: str
) -> None:
    real = write_geojson(tmp_path / "real.geojson", square())
    file = tmp_path / name
    file.write_text(VRT.format(source=real), encoding="utf-8")
    assert refusal(processing, "importdrawings", workspace, INPUT=str(file)) == NOT_VECTOR.format(file=name)


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.txt", b"hello"),
        ("a.geojson", b"hello"),
        ("a.png", b"\x89PNG\r\n\x1a\n\x00\x00"),
        ("a.geojson", b'{"type": "FeatureCollection", "features": [{"type": "Fea'),
        ("a.gpkg", b"SQLite format 3\x00" + b"\x00" * 84),
    ],
)
def test_what_is_no_vector_file_is_refused(
    processing: Any, workspace: Workspace, tmp_path: Path, name: str, content: bytes
) -> None:
    (tmp_path / name).write_bytes(content)
    assert refusal(processing, "importdrawings", workspace, INPUT=str(tmp_path / name)) == NOT_VECTOR.format(file=name)


def test_the_address_of_a_file_is_refused(processing: Any, workspace: Workspace, tmp_path: Path) -> None:
    address = write_geojson(tmp_path / "a.geojson", square()).as_uri()
    assert refusal(processing, "importdrawings", workspace, INPUT=address) == (
        f"“{address}” is written as an address. Write the path of the file alone, without “file://” before it."
    )


def test_an_empty_file_is_refused(processing: Any, workspace: Workspace, tmp_path: Path) -> None:
    (tmp_path / "a.geojson").touch()
    assert refusal(processing, "importdrawings", workspace, INPUT=str(tmp_path / "a.geojson")) == (
        "a.geojson is empty. Export it again, and import the new file."
    )
    file = write_geojson(tmp_path / "b.geojson")
    assert refusal(processing, "importdrawings", workspace, INPUT=str(file)) == (
        "b.geojson has no rows. Choose a file that has drawings or areas in it."
    )


def test_a_table_is_refused(processing: Any, workspace: Workspace, schaerbeek: Path) -> None:
    assert refusal(processing, "importdrawings", workspace, INPUT=str(schaerbeek / "income_2023.csv")) == (
        "income_2023.csv has no geometry, only a table. Choose a file with polygons or lines."
    )


def test_one_of_several_layers_must_be_chosen(processing: Any, workspace: Workspace, tmp_path: Path) -> None:
    file = make_ogr(tmp_path / "a.gpkg", "GPKG", ("first", "second"))
    assert refusal(processing, "importdrawings", workspace, INPUT=str(file)) == (
        "a.gpkg has several layers: first, second. Choose one: write |layername=first behind the file's name."
    )
    assert run(processing, "importdrawings", workspace, INPUT=f"{file}|layername=second")["IMPORTED"] == 1
    assert workspace.rows("drawings")[0]["source"] == "a.gpkg"


@pytest.mark.parametrize(("driver", "name"), [("GPKG", "a.gpkg"), ("ESRI Shapefile", "a.shp"), ("FlatGeobuf", "a.fgb")])
def test_usual_formats(processing: Any, workspace: Workspace, tmp_path: Path, driver: str, name: str) -> None:
    make_ogr(tmp_path / name, driver, ("a",))
    assert run(processing, "importdrawings", workspace, INPUT=str(tmp_path / name))["IMPORTED"] == 1
    assert shapely.from_wkb(workspace.rows("drawings")[0]["geom"]).area == pytest.approx(10000)


@pytest.mark.parametrize("algorithm", ALGORITHMS)
def test_without_a_crs_it_must_be_given(processing: Any, workspace: Workspace, tmp_path: Path, algorithm: str) -> None:
    file = str(make_ogr(tmp_path / "a.shp", "ESRI Shapefile", ("a",), crs=""))
    fields = ALGORITHMS[algorithm]
    assert refusal(processing, algorithm, workspace, INPUT=file, **fields) == NO_CRS.format(file="a.shp")
    assert refusal(processing, algorithm, workspace, INPUT=file, CRS="EPSG:999999", **fields) == (
        "CRS “EPSG:999999” is not known. Write it like EPSG:31370, or leave it empty where the file has its own."
    )
    given = QgsCoordinateReferenceSystem("EPSG:31370")
    assert run(processing, algorithm, workspace, INPUT=file, CRS=given, **fields)["IMPORTED"] == 1


@pytest.mark.parametrize("crs", [None, "EPSG:999999", "urn:ogc:def:crs:EPSG::999999"])
def test_geojson_that_names_no_known_crs(
    processing: Any, workspace: Workspace, tmp_path: Path, crs: str | None
) -> None:
    # GDAL would silently take WGS 84.
    file = str(write_geojson(tmp_path / "a.geojson", square(), crs=crs))
    assert refusal(processing, "importdrawings", workspace, INPUT=file) == NO_CRS.format(file="a.geojson")
    assert run(processing, "importdrawings", workspace, INPUT=file, CRS="EPSG:31370")["IMPORTED"] == 1


@pytest.mark.parametrize("crs", ["EPSG:31370", "urn:ogc:def:crs:EPSG::31370"])
def test_geojson_that_names_its_crs(processing: Any, workspace: Workspace, tmp_path: Path, crs: str) -> None:
    file = str(write_geojson(tmp_path / "a.geojson", square(), crs=crs))
    assert run(processing, "importdrawings", workspace, INPUT=file, CRS="EPSG:31370")["IMPORTED"] == 1


def test_two_crs_that_differ_are_refused(processing: Any, workspace: Workspace, tmp_path: Path) -> None:
    file = str(write_geojson(tmp_path / "a.geojson", square()))
    assert refusal(processing, "importdrawings", workspace, INPUT=file, CRS="EPSG:4326") == (
        "a.geojson says that it is in EPSG:31370, and CRS says EPSG:4326. Leave CRS empty; "
        "if the file is wrong, set the right system on it in QGIS first (“Assign projection”)."
    )
