"""The planner's dock in a window with a running map: from a step of the slider to the line on the screen."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import shapely
from qgis.core import QgsApplication, QgsCoordinateReferenceSystem, QgsProject
from qgis.gui import QgsMapCanvas, QgsMessageBar
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QObject, Qt
from qgis.PyQt.QtWidgets import QMainWindow, QMenu, QSlider

from benchmarks import inputs
from benchmarks.laps import Laps
from resokit_qgis.gui.controller import WorkspaceController
from resokit_qgis.gui.desk.desk import Desk
from resokit_qgis.gui.desk.dock import DeskDock
from resokit_qgis.gui.host import Host
from resokit_qgis.gui.messages import Messages
from resokit_qgis.gui.runner import Runner
from resokit_qgis.settings import Settings
from resokit_qgis.workspace import store

_PATIENCE = 120.0


class _Painted(QObject):
    """Notes when the map was painted."""

    def __init__(self, watched: QObject) -> None:
        super().__init__()
        self.times = 0
        watched.installEventFilter(self)

    def eventFilter(self, _watched: QObject | None, event: QEvent | None) -> bool:
        if event is not None and event.type() == QEvent.Type.Paint:
            self.times += 1
        return False


def slider(laps: Laps, case: str, wards: str) -> dict[str, Any]:
    """Open the dock on the drawings of `case` over drawn layers, then move the slider through all its steps.

    `open`: reading, cutting and the first line. `median` and `longest`: from the slider's new value to the end of the
    paint of the map, of single steps. `deaf`: the longest that the window did not answer while the drawings were cut.
    """
    application = QgsApplication([], True)
    application.initQgis()
    with tempfile.TemporaryDirectory() as folder:
        path = _workspace(Path(folder) / "work", inputs.shapes(case), inputs.shapes(wards))
        main, host = _window()
        settings, messages = Settings(), Messages(host.message_bar)
        controller = WorkspaceController(host, settings)
        desk = Desk(host, settings, messages, controller, Runner(host, messages))
        dock = DeskDock(desk)
        host.add_dock(dock)
        main.show()
        laps.start()
        controller.open(path)
        _wait(lambda: desk.line is not None and not desk.busy)
        laps.lap("open")
        # Again, now that QGIS has read the project, which it does without letting anybody in between.
        desk.reread_soon()
        longest = _wait(lambda: desk.line is not None and not desk.busy)
        laps.lap("again")
        opened = time.perf_counter()
        canvas = host.canvas
        canvas.setLayers([layer for name in ("drawings", "wards") if (layer := controller.layer(name)) is not None])
        canvas.setExtent(canvas.fullExtent())
        _wait(lambda: not canvas.isDrawing() and time.perf_counter() > opened + 2)
        painted = _Painted(canvas.viewport())
        moved = dock.findChild(QSlider, "resokitDeskSlider")
        taken = []
        for percent in (*range(2, 100, 3), *range(95, 1, -3)):
            before, begun = painted.times, time.perf_counter()
            moved.setValue(percent)
            while painted.times == before and time.perf_counter() < begun + 5:
                QCoreApplication.processEvents()
            taken.append(time.perf_counter() - begun)
        line = desk.line
        corners = 0 if line is None else int(shapely.get_num_coordinates(line.geometry))
        laps.seconds |= {"median": float(np.median(taken)), "longest": max(taken), "deaf": longest}
    return {"steps": len(taken), "corners": corners}


def _workspace(folder: Path, drawings: Any, wards: Any) -> Path:
    workspace = store.create(folder, "Benchmark", QgsCoordinateReferenceSystem("EPSG:31370"), "en")
    with workspace.change() as changes:
        for number, shape in enumerate(_multi(drawings)):
            person = changes.insert("participants", {"code": f"P{number}", "consent_analysis": True})
            changes.insert("drawings", {"participant_id": person, "geom": shape})
        for number, shape in enumerate(_multi(wards)):
            changes.insert("wards", {"code": str(number), "name": str(number), "level": "sector", "geom": shape})
    return workspace.path


def _multi(shapes: Any) -> list[bytes]:
    return [shapely.to_wkb(shapely.multipolygons(shapely.get_parts(shape))) for shape in shapes]


def _window() -> tuple[QMainWindow, Host]:
    main = QMainWindow()
    main.resize(1280, 720)
    canvas = QgsMapCanvas(main)
    main.setCentralWidget(canvas)
    project = QgsProject.instance()

    def open_project(path: Path) -> bool:
        well = bool(project.read(str(path)))
        canvas.setDestinationCrs(project.crs())
        return well

    return main, Host(
        window=main,
        message_bar=QgsMessageBar(main),
        canvas=canvas,
        project=project,
        open_project=open_project,
        map_extent=canvas.extent,
        show_extent=canvas.setExtent,
        add_menu=lambda menu: main.menuBar().addMenu(menu),
        add_toolbar=main.addToolBar,
        add_dock=lambda dock: main.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock),
        remove_dock=main.removeDockWidget,
        open_layout=lambda _layout: None,
        help_menu=QMenu(main),
    )


def _wait(condition: Callable[[], bool]) -> float:
    """Let the window work until `condition` holds; the longest time, in seconds, that it did not answer."""
    end = time.monotonic() + _PATIENCE
    longest, since = 0.0, time.perf_counter()
    while not condition():
        if time.monotonic() > end:
            raise TimeoutError("the dock does not come to rest")
        QCoreApplication.processEvents()
        now = time.perf_counter()
        longest, since = max(longest, now - since), now
    return longest
