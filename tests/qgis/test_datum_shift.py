"""How far the way between two coordinate reference systems may be off: of the operation that QGIS really uses."""

from __future__ import annotations

from pathlib import Path
from types import ModuleType

import pytest
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsDatumTransform,
    QgsPointXY,
)

from resokit_qgis.workspace.datum_shift import Shift, datum_shift, told
from tests.qgis.import_help import make_workspace, polygon, run, write_geojson

CHICAGO = QgsPointXY(445000.0, 4640000.0)
"""In UTM zone 16."""


def shift(source: str, target: str, where: QgsPointXY | None = None) -> Shift:
    return datum_shift(
        QgsCoordinateReferenceSystem(source),
        QgsCoordinateReferenceSystem(target),
        QgsCoordinateTransformContext(),
        where,
    )


def sentence(source: str, target: str, where: QgsPointXY | None = None) -> str | None:
    found = told(
        shift(source, target, where), QgsCoordinateReferenceSystem(source), QgsCoordinateReferenceSystem(target)
    )
    return None if found is None else str(found)


@pytest.mark.parametrize(
    ("source", "target", "metres"),
    [
        ("EPSG:31370", "EPSG:4326", 1.0),
        ("EPSG:4326", "EPSG:31370", 1.0),
        ("EPSG:4326", "EPSG:25831", 1.0),
        ("EPSG:31370", "EPSG:25831", 0.2),
        ("EPSG:28992", "EPSG:4326", 1.0),
        ("EPSG:4326", "EPSG:3857", 0.0),
        ("EPSG:31370", "EPSG:31370", 0.0),
        ("EPSG:4326", "EPSG:32631", 0.0),
    ],
)
def test_real_pairs(qgis_app: QgsApplication, source: str, target: str, metres: float) -> None:
    found = shift(source, target)
    assert found.metres == metres
    assert not found.worth_saying
    assert sentence(source, target) is None


def test_it_is_the_operation_that_qgis_uses(qgis_app: QgsApplication) -> None:
    source, target = (QgsCoordinateReferenceSystem(code) for code in ("EPSG:4267", "EPSG:32616"))
    used = QgsCoordinateTransform(
        source, target, QgsCoordinateTransformContext()
    ).instantiatedCoordinateOperationDetails()
    assert used.accuracy > 5.0
    assert shift("EPSG:4267", "EPSG:32616", CHICAGO).metres == used.accuracy
    assert shift("EPSG:4267", "EPSG:32616", CHICAGO).operation == used.name


def test_another_operation_that_the_project_asks_for(qgis_app: QgsApplication) -> None:
    source, target = (QgsCoordinateReferenceSystem(code) for code in ("EPSG:31370", "EPSG:4326"))
    rough = next(found for found in QgsDatumTransform.operations(source, target, True) if found.accuracy == 5.0)
    transforms = QgsCoordinateTransformContext()
    assert transforms.addCoordinateOperation(source, target, rough.proj)
    assert datum_shift(source, target, transforms).metres == 5.0
    assert datum_shift(target, source, transforms).metres == 5.0
    assert shift("EPSG:31370", "EPSG:4326").metres == 1.0


def test_a_better_one_misses_a_grid(qgis_app: QgsApplication) -> None:
    found = shift("EPSG:31370", "EPSG:3812")
    assert (found.metres, found.better) == (0.2, 0.01)
    assert found.grids == ("be_ign_bd72lb72_etrs89lb08.tif",)
    assert not found.worth_saying


def test_worse_than_five_metres_is_said_with_the_grid(qgis_app: QgsApplication) -> None:
    said = sentence("EPSG:4267", "EPSG:32616", CHICAGO)
    assert said is not None
    assert said.startswith("Moved from EPSG:4267 to EPSG:32616, the boundaries may be off by 20 m.")
    assert "us_noaa_conus.tif" in said


def test_a_ballpark_is_not_known(qgis_app: QgsApplication) -> None:
    found = shift("EPSG:4267", "EPSG:26916", QgsPointXY(CHICAGO))
    assert found.metres is None
    assert "ballpark" in found.operation.casefold()
    assert found.worth_saying
    # Which of the American grids is the best one depends on the version of PROJ.
    (grid,) = found.grids
    assert grid.startswith("us_noaa_")
    assert grid.endswith("conus.tif")
    said = sentence("EPSG:4267", "EPSG:26916", CHICAGO)
    assert said is not None
    assert f"is not known. With the grid file {grid}" in said


def test_made_for_another_place_is_not_known(qgis_app: QgsApplication) -> None:
    assert shift("EPSG:31370", "EPSG:4326", QgsPointXY(4.4, 50.9)).metres == 1.0
    assert shift("EPSG:31370", "EPSG:4326", QgsPointXY(-87.6, 41.8)).metres is None


def test_a_system_of_ones_own(qgis_app: QgsApplication) -> None:
    same_datum = QgsCoordinateReferenceSystem.fromProj("+proj=laea +lat_0=50 +lon_0=4 +datum=WGS84 +units=m +no_defs")
    no_datum = QgsCoordinateReferenceSystem.fromProj("+proj=laea +lat_0=50 +lon_0=4 +ellps=intl +units=m +no_defs")
    target = QgsCoordinateReferenceSystem("EPSG:31370")
    degrees = QgsCoordinateReferenceSystem("EPSG:4326")
    assert datum_shift(same_datum, degrees, QgsCoordinateTransformContext()).metres == 0.0
    found = datum_shift(no_datum, target, QgsCoordinateTransformContext())
    assert found.metres is None
    said = str(told(found, no_datum, target))
    assert "to EPSG:31370, is not known: QGIS has no exact way between the two" in said


@pytest.mark.parametrize(("algorithm", "extra"), [("importdrawings", {}), ("importwards", {"CODE_FIELD": "code"})])
def test_the_imports_say_so(processing: ModuleType, tmp_path: Path, algorithm: str, extra: dict[str, str]) -> None:
    workspace = make_workspace(tmp_path, "EPSG:32616")
    square = polygon([[-87.66, 41.96], [-87.65, 41.96], [-87.65, 41.97], [-87.66, 41.97], [-87.66, 41.96]])
    old = write_geojson(tmp_path / "old.geojson", square, crs="EPSG:4267", code=["1"])
    results = run(processing, algorithm, workspace, INPUT=str(old), **extra)
    assert "Moved from EPSG:4267 to EPSG:32616, the boundaries may be off by 20 m." in results["_report"]
    assert any("may be off by 20 m" in remark for remark in results["REMARKS"])
    newer = write_geojson(tmp_path / "new.geojson", square, crs="EPSG:4326", code=["2"])
    assert "may be off" not in run(processing, algorithm, workspace, INPUT=str(newer), **extra)["_report"]
