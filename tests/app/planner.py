"""A planner at work in the real QGIS: real drawings of Uptown and Pilsen, every page of the dock, and what ends it all."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable, Sequence
from math import cos, pi, sin
from pathlib import Path
from typing import Any

import qgis.utils
from qgis.core import QgsApplication, QgsCoordinateTransform, QgsPointXY, QgsProject
from qgis.gui import QgsLayoutView
from qgis.PyQt.QtCore import QEvent, QPoint, QPointF, Qt
from qgis.PyQt.QtGui import QMouseEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import (
    QAction,
    QApplication,
    QCheckBox,
    QComboBox,
    QDockWidget,
    QLabel,
    QPushButton,
    QSlider,
    QTabWidget,
    QToolButton,
)
from qgis.utils import iface
from window import PICTURES, PLUGIN, draw, messages, picture, running, settle, start, state, wait_until

DATA = Path(os.environ["RESOKIT_DATA"])
"""The repository: the packaged plugin has the wards with it, but not these drawings."""
LEFT = Qt.MouseButton.LeftButton


def dock() -> Any:
    return iface.mainWindow().findChild(QDockWidget, "resokitDesk")


def child(kind: type, name: str) -> Any:
    found = dock().findChild(kind, name)
    assert found is not None, name
    return found


def rest() -> None:
    """Until the dock has nothing to do, and the map is drawn."""
    desk = dock().desk
    wait_until(lambda: not desk.busy, "the dock comes to rest", 120)
    settle()
    wait_until(lambda: not desk.busy, "the dock comes to rest", 120)
    draw()


def turn_to(name: str) -> None:
    dock().open_page(name)
    rest()


def label(name: str) -> str:
    return str(child(QLabel, name).text())


def texts() -> list[str]:
    """What the open page says."""
    labels = dock().page.findChildren(QLabel)
    return [label.text() for label in labels if label.isVisibleTo(dock()) and label.text()]


def made_workspace() -> Path:
    """A workspace with Uptown in spring, Pilsen in autumn, Chicago's community areas, and figures of them (made up)."""
    from qgis import processing

    folder = Path(os.environ["HOME"]) / "planner"
    file = processing.run(
        "resokit:createworkspace", {"FOLDER": str(folder), "NAME": "Chicago", "CRS": "EPSG:26916", "LANGUAGE": "en"}
    )["WORKSPACE"]
    for place, name in (("uptown", "Spring"), ("pilsen", "Autumn")):
        processing.run(
            "resokit:importdrawings",
            {
                "WORKSPACE": file,
                "INPUT": str(DATA / "benchmarks" / "data" / f"chicago_{place}.geojson"),
                "PARTICIPANT_FIELD": "shapeID",
                "NAME_FIELD": "neighborhoodLive",
                "ROUND": name,
                "METHOD": "screen",
                "GROUP_FIELDS": ["yearsLived"],
            },
        )
    processing.run(
        "resokit:importwards",
        {
            "WORKSPACE": file,
            "INPUT": str(DATA / "resources" / "demo" / "hyde_park" / "wards.geojson"),
            "CODE_FIELD": "AREA_NUMBE",
            "NAME_FIELD": "COMMUNITY",
            "LEVEL": "community area",
        },
    )
    figures = folder / "figures.csv"
    rows = [
        f"{code},{20_000 + 613 * code % 40_000},{3_000 + 97 * code % 9_000},{30_000 + 411 * code}"
        for code in range(1, 78)
    ]
    figures.write_text("\n".join(["code,residents,older people,median income", *rows]), encoding="utf-8")
    kinds = folder / "kinds.csv"
    kinds.write_text(
        "indicator,kind,numerator,denominator,unit\nresidents,count,,,\nolder people,count,,,\n"
        "median income,not_aggregable,,,dollar\n",
        encoding="utf-8",
    )
    processing.run(
        "resokit:importindicators",
        {"WORKSPACE": file, "INPUT": str(figures), "CODE_COLUMN": "code", "PERIOD": "2025", "DEFINITIONS": str(kinds)},
    )
    return Path(file)


def opened() -> Path:
    """The dock on that workspace, in a window of 1280 x 720."""
    file = made_workspace()
    iface.mainWindow().resize(1280, 720)
    iface.mainWindow().findChild(QAction, "resokitNeighbourhoodAndWard").trigger()
    settle()
    dock().desk.controller.open(file)
    wait_until(lambda: dock().desk.live is not None, "the drawings are cut", 120)
    rest()
    child(QToolButton, "resokitDeskZoom").click()
    for panel in ("Browser", "Layers"):
        found = iface.mainWindow().findChild(QDockWidget, panel)
        if found is not None:
            found.setVisible(panel == "Layers")
    # Four hundred thin lines under the one that the pictures are about.
    QgsProject.instance().layerTreeRoot().findLayer("resokit_drawings").setItemVisibilityChecked(False)
    # What QGIS says of fonts that it misses is not about us.
    iface.messageBar().clearWidgets()
    rest()
    return file


def at(x: float, y: float) -> QPoint:
    """Where a place of the workspace is on the screen of the map."""
    canvas = iface.mapCanvas()
    way = QgsCoordinateTransform(dock().desk.crs, canvas.mapSettings().destinationCrs(), QgsProject.instance())
    pixel = canvas.getCoordinateTransform().transform(way.transform(QgsPointXY(x, y)))
    return QPoint(round(pixel.x()), round(pixel.y()))


def click(place: QPoint) -> None:
    QTest.mouseClick(iface.mapCanvas().viewport(), LEFT, pos=place)


def drag(places: Sequence[QPoint]) -> None:
    view = iface.mapCanvas().viewport()
    QTest.mousePress(view, LEFT, pos=places[0])
    for place in places[1:]:
        event = QMouseEvent(
            QEvent.Type.MouseMove,
            QPointF(place),
            QPointF(view.mapToGlobal(place)),
            Qt.MouseButton.NoButton,
            LEFT,
            Qt.KeyboardModifier.NoModifier,
        )
        QApplication.sendEvent(view, event)
    QTest.mouseRelease(view, LEFT, pos=places[-1])


def planner() -> dict[str, Any]:
    """Everything that a planner does in the dock, with a picture of each page."""
    file = opened()
    desk = dock().desk
    found: dict[str, Any] = {
        "whose": label("resokitDeskWhose"),
        "areas": label("resokitDeskAreas"),
        "pages": [page.NAME for page in dock().pages],
        "size": [iface.mainWindow().width(), iface.mainWindow().height()],
    }
    picture("drawings")
    found["slider"] = slid(desk)
    turn_to("certainty")
    picture("certainty")
    found["sure"] = {
        "doubt": desk.overlay.shows("doubt"),
        "texts": texts(),
    }
    found["wards"] = compared(desk)
    found["sides"] = beside(desk)
    found["review"] = reviewed(desk)
    found["drawn"] = drawn_now(desk)
    found |= kept(desk)
    found["messages"] = messages()
    found["dirty layers"] = [layer.name() for layer in QgsProject.instance().mapLayers().values() if layer.isEditable()]
    found["file"] = str(file)
    return found


def slid(desk: Any) -> dict[str, Any]:
    """The slider by its keys: areas by share."""
    slider = child(QSlider, "resokitDeskSlider")
    slider.setFocus()
    areas = {}
    for key, share in ((Qt.Key.Key_PageDown, 45), (Qt.Key.Key_Left, 44), (Qt.Key.Key_Home, 1), (Qt.Key.Key_End, 100)):
        QTest.keyClick(slider, key)
        assert desk.line.rule.share == share, desk.line.rule
        areas[share] = desk.line.area_m2
    slider.setValue(25)
    rest()
    picture("quarter")
    areas[25] = desk.line.area_m2
    slider.setValue(50)
    rest()
    areas[50] = desk.line.area_m2
    return {"areas": areas, "union": desk.line.union_m2}


def compared(desk: Any) -> dict[str, Any]:
    """The page of wards: its overlays, and a ward pointed at on the map."""
    turn_to("wards")
    picture("wards")
    shows = [name for name in ("both", "only_first", "only_second", "picked") if desk.overlay.shows(name)]
    child(QPushButton, "resokitWardsPick").click()
    _west, south, _east, _north = desk.line.geometry.bounds
    before = label("resokitWardsChosen")
    click(at(desk.line.geometry.centroid.x, south - 150))
    rest()
    after = label("resokitWardsChosen")
    QTest.keyClick(iface.mapCanvas(), Qt.Key.Key_Escape)
    settle()
    tabs = dock().page.findChild(QTabWidget, "resokitWardsTabs")
    tabs.setCurrentIndex(1)
    rest()
    picture("figures")
    return {"shows": shows, "before": before, "after": after, "tabs": tabs.count()}


def beside(desk: Any) -> dict[str, Any]:
    """The page of two sides: newcomers beside those who have lived there longer."""
    turn_to("sides")
    choice = desk.choice
    menu = child(QPushButton, "resokitSidesPairs").menu()
    menu.aboutToShow.emit()
    offered = [action.text() for action in menu.actions()]
    menu.actions()[1].trigger()
    rest()
    picture("sides")
    shows = [name for name in ("both", "only_first", "only_second", "second") if desk.overlay.shows(name)]
    told = texts()
    desk.choose(choice)
    rest()
    return {"offered": offered, "shows": shows, "texts": told}


def reviewed(desk: Any) -> dict[str, Any]:
    """Leave a strange drawing out, with a reason, and undo that."""
    turn_to("review")
    page = dock().page
    people = desk.line.people
    page.list.selectRow(0)
    settle()
    page.zoom()
    draw()
    picture("review")
    child(QComboBox, "resokitReviewReason").setEditText("Slip of the pen")
    page.leave_out()
    rest()
    without = desk.line.people
    child(QToolButton, "resokitDeskUndo").click()
    rest()
    again = desk.line.people
    child(QToolButton, "resokitDeskZoom").click()
    return {"people": people, "without": without, "again": again}


def drawn_now(desk: Any) -> dict[str, Any]:
    """Ask, tick, draw with the mouse, and undo."""
    turn_to("draw")
    drawings = desk.line.people
    begin = child(QPushButton, "resokitDrawStart")
    refused = not begin.isEnabled()
    child(QCheckBox, "resokitDrawAgreed").click()
    settle()
    begin.click()
    settle()
    centre = desk.line.geometry.centroid
    circle = [
        at(centre.x + 900 * cos(2 * pi * step / 40), centre.y + 700 * sin(2 * pi * step / 40)) for step in range(40)
    ]
    drag(circle[:30])
    picture("drawing")
    rest()
    drawn = desk.line.people
    picture("drawn")
    child(QToolButton, "resokitDeskUndo").click()
    rest()
    return {"refused": refused, "before": drawings, "drawn": drawn, "undone": desk.line.people}


def kept(desk: Any) -> dict[str, Any]:
    """Keep the line, export it in every format, send it to a layout; leave a drawing out, and make the result anew."""
    turn_to("keep")
    child(QPushButton, "resokitKeep").click()
    rest()
    page = dock().page
    folder = Path(desk.workspace.path).parent / "exports"
    files = {}
    for ending in (".gpkg", ".geojson", ".csv", ".xlsx"):
        file = folder / f"uptown{ending}"
        page.export_to(file)
        wait_until(lambda: not running(), "the result is exported", 60)
        settle()
        files[ending] = file.stat().st_size if file.exists() else 0
    told = messages()
    picture("keep")
    child(QPushButton, "resokitKeptPrint").click()
    wait_until(lambda: QgsProject.instance().layoutManager().layouts(), "the layout is there", 60)
    rest()
    designers = [widget for widget in QApplication.topLevelWidgets() if widget.objectName() == "QgsLayoutDesignerBase"]
    if designers:
        designers[0].resize(1280, 720)
        settle()
        designers[0].findChild(QgsLayoutView).zoomFull()
        began = time.monotonic()
        wait_until(lambda: time.monotonic() > began + 3, "the map of the layout is drawn")
        assert designers[0].grab().save(f"{PICTURES}-layout.png")
        designers[0].close()
    turn_to("review")
    dock().page.list.selectRow(0)
    child(QComboBox, "resokitReviewReason").setEditText("Slip of the pen")
    dock().page.leave_out()
    rest()
    turn_to("keep")
    stale = label("resokitKeptTold")
    picture("stale")
    child(QPushButton, "resokitKeptRecompute").click()
    rest()
    return {
        "exported": files,
        "told": told,
        "layouts": [layout.name() for layout in QgsProject.instance().layoutManager().layouts()],
        "designers": len(designers),
        "stale": stale,
        "results": [[one.name, one.people] for one in page.list.kept.results],
    }


def ending() -> dict[str, Any]:
    """The workspace is closed, another opened, and the plugin unloaded, each while the dock computes."""
    from resokit_qgis.workspace.choice import Choice

    before_dock = state()
    file = opened()
    desk = dock().desk
    desk.choose(Choice())
    wait_until(lambda: desk.jobs.busy, "the drawings are cut")
    QgsProject.instance().clear()
    closed = {"line": desk.line is None, "live": desk.live is None, "messages": messages()}
    rest()
    closed |= {"later": desk.live is None, "shown": [name for name in ("line", "union") if desk.overlay.shows(name)]}
    desk.controller.open(file)
    wait_until(lambda: desk.live is not None, "the drawings are cut", 120)
    for page in dock().pages:
        dock().open_page(page.NAME)
        settle()
    dock().open_page("certainty")
    busy = wait_for(lambda: desk.jobs.busy)
    items = len(iface.mapCanvas().scene().items())
    unloaded = qgis.utils.unloadPlugin(PLUGIN)
    settle()
    return {
        "closed": closed,
        "busy": busy,
        "items": [items, len(iface.mapCanvas().scene().items())],
        "unloaded": unloaded,
        "texts": messages(),
        "dock": dock() is not None,
        "modules": [name for name in sys.modules if name.partition(".")[0] == PLUGIN],
        "docks": [before_dock["docks"], state()["docks"]],
        "running": [task.description() for task in QgsApplication.taskManager().activeTasks()],
    }


def wait_for(condition: Callable[[], bool]) -> bool:
    wait_until(condition, "work begins", 30)
    return True


def dutch() -> dict[str, Any]:
    """The pages in Dutch, in a dark theme: the width that the dock needs, and a picture of each."""
    opened()
    wide = {}
    for page in dock().pages:
        turn_to(page.NAME)
        picture(page.NAME)
        wide[page.NAME] = page.minimumSizeHint().width()
    window = iface.mainWindow()
    return {
        "wide": wide,
        "title": dock().windowTitle(),
        "dock": [dock().minimumSizeHint().width(), dock().minimumSizeHint().height()],
        "window": [window.minimumSizeHint().width(), window.minimumSizeHint().height()],
        "size": [window.width(), window.height()],
    }


def empty() -> dict[str, Any]:
    """The dock where nothing is open, and on an empty workspace: what each page says."""
    from qgis import processing

    iface.mainWindow().resize(1280, 720)
    iface.mainWindow().findChild(QAction, "resokitNeighbourhoodAndWard").trigger()
    settle()
    iface.messageBar().clearWidgets()
    told = {"nothing": {}, "empty": {}}
    for what in told:
        if what == "empty":
            folder = Path(os.environ["HOME"]) / "empty"
            file = processing.run(
                "resokit:createworkspace",
                {"FOLDER": str(folder), "NAME": "Empty", "CRS": "EPSG:31370", "LANGUAGE": "en"},
            )["WORKSPACE"]
            dock().desk.controller.open(Path(file))
        for page in dock().pages:
            turn_to(page.NAME)
            picture(f"{what}-{page.NAME}")
            told[what][page.NAME] = texts()
        told[what]["note"] = label("resokitDeskNote")
    told["messages"] = messages()
    return told


start(planner, ending, dutch, empty)
