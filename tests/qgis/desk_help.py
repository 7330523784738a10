"""A workspace with real drawings, and the planner's desk on it in a window with a map."""

from __future__ import annotations

import shutil
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsProject, QgsRectangle, QgsSettings
from qgis.gui import QgsMapCanvas, QgsMessageBar
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QEventLoop, Qt
from qgis.PyQt.QtWidgets import QDockWidget, QMainWindow, QMenu

from resokit_qgis.gui.controller import WorkspaceController
from resokit_qgis.gui.desk.desk import Desk
from resokit_qgis.gui.host import Host
from resokit_qgis.gui.messages import Messages
from resokit_qgis.gui.runner import Runner
from resokit_qgis.project.writing import write_project
from resokit_qgis.settings import Settings
from resokit_qgis.workspace import backup
from resokit_qgis.workspace.store import Workspace, open_workspace

ROOT = Path(__file__).resolve().parents[2]
DRAWINGS = ROOT / "benchmarks" / "data"
WARDS = ROOT / "resources" / "demo" / "hyde_park" / "wards.geojson"


@pytest.fixture(scope="session")
def chicago_made(processing: Any, tmp_path_factory: pytest.TempPathFactory) -> Workspace:
    """The real drawings of Uptown and of Pilsen, in a round each, with Chicago's community areas."""
    folder = tmp_path_factory.mktemp("chicago") / "work"
    file = processing.run(
        "resokit:createworkspace", {"FOLDER": str(folder), "NAME": "Chicago", "CRS": "EPSG:26916", "LANGUAGE": "en"}
    )["WORKSPACE"]
    for place, round_name in (("uptown", "Spring"), ("pilsen", "Autumn")):
        processing.run(
            "resokit:importdrawings",
            {
                "WORKSPACE": file,
                "INPUT": str(DRAWINGS / f"chicago_{place}.geojson"),
                "PARTICIPANT_FIELD": "shapeID",
                "NAME_FIELD": "neighborhoodLive",
                "ROUND": round_name,
                "METHOD": "screen",
                "GROUP_FIELDS": ["yearsLived"],
            },
        )
    processing.run(
        "resokit:importwards",
        {
            "WORKSPACE": file,
            "INPUT": str(WARDS),
            "CODE_FIELD": "AREA_NUMBE",
            "NAME_FIELD": "COMMUNITY",
            "LEVEL": "community area",
        },
    )
    workspace = open_workspace(Path(file))
    backup.take_all_away(workspace.path)
    write_project(workspace)
    return workspace


@pytest.fixture
def chicago(chicago_made: Workspace, tmp_path: Path) -> Workspace:
    """A copy of it that a test may change."""
    shutil.copytree(chicago_made.path.parent, tmp_path / "chicago")
    return open_workspace(tmp_path / "chicago" / chicago_made.path.name)


@dataclass
class DeskWindow:
    """A window in place of QGIS' own: a map, a message bar, and the project."""

    main: QMainWindow
    canvas: QgsMapCanvas
    bar: QgsMessageBar
    host: Host
    layouts: list[Any]

    @property
    def texts(self) -> list[str]:
        return [item.text() for item in self.bar.items()]


@pytest.fixture
def desk_window(qgis_new_project: None) -> Iterator[DeskWindow]:
    main = QMainWindow()
    canvas = QgsMapCanvas(main)
    main.setCentralWidget(canvas)
    main.resize(1280, 720)
    bar = QgsMessageBar(main)
    project = QgsProject.instance()
    layouts: list[Any] = []

    def open_project(path: Path) -> bool:
        well = bool(project.read(str(path)))
        canvas.setDestinationCrs(project.crs())
        return well

    def show_extent(extent: QgsRectangle) -> None:
        canvas.setExtent(extent)

    def add_dock(dock: QDockWidget) -> None:
        main.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock)

    host = Host(
        window=main,
        message_bar=bar,
        canvas=canvas,
        project=project,
        open_project=open_project,
        map_extent=canvas.extent,
        show_extent=show_extent,
        add_menu=lambda menu: main.menuBar().addMenu(menu),
        add_toolbar=main.addToolBar,
        add_dock=add_dock,
        remove_dock=main.removeDockWidget,
        open_layout=layouts.append,
        help_menu=QMenu("Help", main),
    )
    made = DeskWindow(main, canvas, bar, host, layouts)
    main.show()
    yield made
    project.clear()
    canvas.deleteLater()
    main.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def idle_desk(desk_window: DeskWindow, processing: Any) -> Iterator[Desk]:
    """The desk as it is when no workspace is open."""
    QgsSettings().remove("plugins/resokit_qgis")
    settings = Settings()
    messages = Messages(desk_window.bar)
    controller = WorkspaceController(desk_window.host, settings)
    runner = Runner(desk_window.host, messages)
    made = Desk(desk_window.host, settings, messages, controller, runner)
    made.set_active(True)
    yield made
    made.close()
    runner.close()
    controller.stop()
    messages.close()
    settings.close()


@pytest.fixture
def desk(idle_desk: Desk, chicago: Workspace) -> Desk:
    """The desk with the drawings of Uptown on it: the name that most people gave."""
    assert idle_desk.controller.open(chicago.project_path)
    settle(idle_desk)
    assert idle_desk.live is not None
    return idle_desk


def settle(desk: Desk, seconds: float = 60.0) -> None:
    """Let time pass until the desk has nothing to do any more, and its line has stood still."""
    quiet = 0
    end = time.monotonic() + seconds
    while quiet < 3:
        if time.monotonic() > end:
            pytest.fail(f"the desk does not come to rest: {desk.jobs.text}")
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
        time.sleep(0.005)
        quiet = 0 if desk.busy else quiet + 1


def wait_until(condition: Callable[[], object], what: str, seconds: float = 60.0) -> None:
    """Let time pass until `condition` holds."""
    end = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > end:
            pytest.fail(f"it did not come: {what}")
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
        time.sleep(0.005)
