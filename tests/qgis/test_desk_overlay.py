"""What the dock shows on the map: over it, in order, in no project, and gone when the dock goes."""

from __future__ import annotations

import pytest
import shapely
from desk_help import DeskWindow
from qgis.core import QgsCoordinateReferenceSystem, QgsProject
from qgis.gui import QgsRubberBand

from resokit_qgis.gui.desk.overlay import Overlay
from resokit_qgis.project import desk_styles

SQUARE = shapely.box(150_000, 172_000, 150_100, 172_100)


@pytest.fixture
def overlay(desk_window: DeskWindow) -> Overlay:
    desk_window.canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:31370"))
    made = Overlay(desk_window.canvas)
    made.set_crs(QgsCoordinateReferenceSystem("EPSG:31370"))
    made.set_visible(True)
    return made


def bands(window: DeskWindow) -> list[QgsRubberBand]:
    items = [item for item in window.canvas.scene().items() if isinstance(item, QgsRubberBand)]
    return [item for item in items if item.numberOfVertices()]


def test_what_is_shown_lies_in_its_order(overlay: Overlay, desk_window: DeskWindow) -> None:
    for name in reversed(desk_styles.NAMES):
        overlay.show(name, SQUARE)
    heights = sorted(band.zValue() for band in bands(desk_window))
    assert len(set(heights)) == len(desk_styles.NAMES)
    overlay.hide("both")
    assert [band.zValue() for band in bands(desk_window)].count(heights[0]) == 0, "the ground lies lowest"
    overlay.hide("drawing")
    assert max(band.zValue() for band in bands(desk_window)) == heights[-2], "what is being drawn lies on top"
    overlay.close()


def test_shapes_keep_their_holes_and_parts(overlay: Overlay, desk_window: DeskWindow) -> None:
    ring = shapely.difference(SQUARE, shapely.box(150_040, 172_040, 150_060, 172_060))
    overlay.show("line", shapely.multipolygons([ring, shapely.box(150_200, 172_000, 150_300, 172_100)]))
    (band,) = bands(desk_window)
    assert band.asGeometry().area() == pytest.approx(2 * 10_000 - 400)
    overlay.close()


def test_nothing_and_empty_hide(overlay: Overlay, desk_window: DeskWindow) -> None:
    overlay.show("line", SQUARE)
    overlay.show("line", None)
    assert bands(desk_window) == []
    overlay.show("line", SQUARE)
    overlay.show("line", shapely.MultiPolygon())
    assert bands(desk_window) == []
    assert not overlay.shows("line")
    overlay.close()


def test_out_of_sight_it_is_kept(overlay: Overlay, desk_window: DeskWindow) -> None:
    overlay.set_visible(False)
    overlay.show("line", SQUARE)
    assert bands(desk_window) == []
    assert overlay.shows("line")
    overlay.set_visible(True)
    assert len(bands(desk_window)) == 1
    overlay.close()


def test_it_leaves_nothing(overlay: Overlay, desk_window: DeskWindow) -> None:
    before = len(desk_window.canvas.scene().items())
    for name in desk_styles.NAMES:
        overlay.show(name, SQUARE)
    assert len(desk_window.canvas.scene().items()) == before + len(desk_styles.NAMES)
    overlay.close()
    assert len(desk_window.canvas.scene().items()) == before
    desk_window.canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    assert len(desk_window.canvas.scene().items()) == before
    assert QgsProject.instance().mapLayers() == {}


@pytest.mark.parametrize("name", desk_styles.NAMES)
def test_each_has_a_swatch_of_its_own(qgis_app: object, name: str) -> None:
    mine = Overlay.swatch(name).pixmap(22, 16).toImage()
    colours = {mine.pixel(x, y) for x in range(mine.width()) for y in range(mine.height())}
    assert len(colours) > 1 or name in ("both", "only_first", "only_second")
    others = [Overlay.swatch(other).pixmap(22, 16).toImage() for other in desk_styles.NAMES if other != name]
    assert all(mine != other for other in others)
