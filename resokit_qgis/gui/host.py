"""The part of QGIS' window that the plugin uses, handed down instead of the whole interface."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from qgis.core import QgsPrintLayout, QgsProject, QgsRectangle
from qgis.gui import QgsMapCanvas, QgsMessageBar
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QDockWidget, QMainWindow, QMenu, QToolBar


@dataclass(frozen=True)
class Host:
    """`open_project` asks what to do with unsaved changes first, and says whether the project was opened.

    `map_extent` is what the map shows, in the CRS of the project; `show_extent` makes it show something else.
    `add_dock` puts a dock at the right, beside those that are there; `open_layout` opens the designer of a print layout.
    """

    window: QMainWindow
    message_bar: QgsMessageBar
    canvas: QgsMapCanvas
    project: QgsProject
    open_project: Callable[[Path], bool]
    map_extent: Callable[[], QgsRectangle]
    show_extent: Callable[[QgsRectangle], None]
    add_menu: Callable[[QMenu], None]
    add_toolbar: Callable[[str], QToolBar]
    add_dock: Callable[[QDockWidget], None]
    remove_dock: Callable[[QDockWidget], None]
    open_layout: Callable[[QgsPrintLayout], None]
    help_menu: QMenu


def host_of(application: Any) -> Host:
    """What `application`, the QgisInterface of the QGIS program, offers of this."""

    def open_project(path: Path) -> bool:
        # Opening alone drops unsaved changes silently; a new project asks about them, and Cancel means no.
        return bool(application.newProject(True) and application.addProject(str(path)))

    def show_extent(extent: QgsRectangle) -> None:
        application.mapCanvas().setExtent(extent)
        application.mapCanvas().refresh()

    def add_menu(menu: QMenu) -> None:
        application.mainWindow().menuBar().insertMenu(application.firstRightStandardMenu().menuAction(), menu)

    def add_dock(dock: QDockWidget) -> None:
        application.addTabifiedDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock, [], True)

    def open_layout(layout: QgsPrintLayout) -> None:
        application.openLayoutDesigner(layout)

    return Host(
        window=application.mainWindow(),
        message_bar=application.messageBar(),
        canvas=application.mapCanvas(),
        project=QgsProject.instance(),
        open_project=open_project,
        map_extent=application.mapCanvas().extent,
        show_extent=show_extent,
        add_menu=add_menu,
        add_toolbar=application.addToolBar,
        add_dock=add_dock,
        remove_dock=application.removeDockWidget,
        open_layout=open_layout,
        help_menu=application.pluginHelpMenu(),
    )
