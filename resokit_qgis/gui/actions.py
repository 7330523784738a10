"""The Resokit menu and toolbar, and what each entry does."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingUtils, QgsVectorLayer
from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtGui import QDesktopServices, QIcon
from qgis.PyQt.QtWidgets import QAction, QFileDialog, QMenu, QToolBar

from resokit_qgis import i18n, paths
from resokit_qgis.errors import QT_TRANSLATE_NOOP, ResokitError
from resokit_qgis.gui.controller import WorkspaceController
from resokit_qgis.gui.defaults import defaults
from resokit_qgis.gui.desk_opener import DeskOpener
from resokit_qgis.gui.entries import GROUPS, Entry
from resokit_qgis.gui.host import Host

# In this form QGIS takes note of the package too, and forgets it together with its modules.
from resokit_qgis.gui.imports import opener, services
from resokit_qgis.gui.messages import Messages
from resokit_qgis.gui.runner import Runner
from resokit_qgis.i18n import translate
from resokit_qgis.settings import Settings

DEMO = "resokit:demoworkspace"
ESTIMATES = "resokit:estimateindicators"


class Actions:
    """Makes the menu and the toolbar; `close` takes them away again."""

    def __init__(
        self,
        host: Host,
        settings: Settings,
        messages: Messages,
        controller: WorkspaceController,
        runner: Runner,
        desk: DeskOpener,
    ) -> None:
        self._host = host
        self._settings = settings
        self._messages = messages
        self._controller = controller
        self._runner = runner
        self._figures: dict[str, Any] = {}
        """What “Estimate indicators” takes from the layer of wards with indicators that was made last."""
        self.imports = opener.ImportOpener(services.Services(host, messages, controller, runner, settings))
        """Opens the dialogs of the imports; for files that are dropped on the dock, too."""
        desk.dropped = self.imports.open_file
        self._own: dict[str, Callable[[], None]] = {
            "open_workspace": self.choose_workspace,
            "demo_workspace": self.open_demo,
            "neighbourhood_and_ward": desk.toggle,
            "import_drawings": partial(self.imports.open, "drawings"),
            "import_wards": partial(self.imports.open, "wards"),
            "import_indicators": partial(self.imports.open, "indicators"),
            "help": self.open_help,
        }
        self.menu = QMenu("&Resokit", host.window)
        self.menu.setObjectName("resokitMenu")
        self.menu.setToolTipsVisible(True)
        self.toolbar: QToolBar = host.add_toolbar("Resokit")
        self.toolbar.setObjectName("resokitToolbar")
        self.actions: dict[str, QAction] = {}
        for number, group in enumerate(GROUPS):
            if number:
                self.menu.addSeparator()
                self.toolbar.addSeparator()
            for entry in group:
                action = self._action(entry)
                self.actions[entry.name] = action
                self.menu.addAction(action)
                self.toolbar.addAction(action)
        host.add_menu(self.menu)
        self._help = QAction(QIcon(paths.icon("resokit")), "Resokit", host.window)
        self._help.setObjectName("resokitPluginHelp")
        self._help.triggered.connect(partial(self._run, self.open_help))
        host.help_menu.addAction(self._help)

    def close(self) -> None:
        self.imports.close()
        self._host.help_menu.removeAction(self._help)
        self._help.deleteLater()
        self._host.window.menuBar().removeAction(self.menu.menuAction())
        self._host.window.removeToolBar(self.toolbar)
        for action in self.actions.values():
            action.deleteLater()
        self.actions.clear()
        self.menu.deleteLater()
        self.toolbar.deleteLater()

    def _action(self, entry: Entry) -> QAction:
        action = QAction(QIcon(paths.icon(entry.name)), translate("Resokit", entry.text), self._host.window)
        words = "".join(word.capitalize() for word in entry.name.split("_"))
        action.setObjectName("resokit" + words)
        tip = translate("Resokit", entry.tip)
        action.setToolTip(f"{action.text().rstrip('…')}\n{tip}")
        action.setStatusTip(tip)
        # Not an action of the application menu on macOS, where Qt would move “Help” by its name.
        action.setMenuRole(QAction.MenuRole.NoRole)
        job = self._own.get(entry.name) or partial(self.open_dialog, entry)
        action.triggered.connect(partial(self._run, job))
        return action

    def _run(self, job: Callable[[], None], *_checked: object) -> None:
        with self._messages.guard():
            job()

    def open_dialog(self, entry: Entry) -> None:
        """Open the dialog of the entry's algorithm, filled in for the open workspace.

        Raises `ResokitError` where it needs a workspace, or saved layers, and there are none.
        """
        if entry.workspace and self._controller.workspace is None:
            raise ResokitError(QT_TRANSLATE_NOOP("Resokit", "Open or make a workspace first."))
        if entry.saved and self._controller.has_unsaved_edits():
            raise ResokitError(QT_TRANSLATE_NOOP("Resokit", "Save your edits first (the pencil), then try again."))
        parameters = defaults(entry.algorithm, self._controller, self._settings)
        if entry.algorithm == ESTIMATES and self._host.project.mapLayer(self._figures.get("WARDS", "")):
            parameters |= self._figures
        if entry.name == "new_workspace":
            self._runner.show_dialog(entry.algorithm, parameters, self._opened, once=True)
        else:
            self._runner.show_dialog(entry.algorithm, parameters, partial(self._finished, entry))

    def choose_workspace(self) -> None:
        chosen, _filter = QFileDialog.getOpenFileName(
            self._host.window,
            translate("Resokit", "Open a Resokit workspace"),
            str(self._settings.last_folder),
            translate("Resokit", "Workspaces (*.gpkg *.qgz)"),
        )
        if chosen:
            self._open(Path(chosen))

    def open_demo(self) -> None:
        """Open the demo workspace of this profile, making it first where it is not there yet."""
        language = i18n.interface_language()
        folder = Path(QgsApplication.qgisSettingsDirPath()) / "resokit" / f"demo-{language}"
        there = sorted(folder.glob("*.qgz"))
        if there:
            self._open(there[0], remember=False)
            return
        self._runner.run_task(
            DEMO,
            {"FOLDER": str(folder), "LANGUAGE": language},
            translate("Resokit", "Making the demo workspace…"),
            self._demo_made,
        )

    def _demo_made(self, outputs: dict[str, Any]) -> None:
        if outputs["WORKSPACE"]:
            self._open(Path(outputs["WORKSPACE"]), remember=False)
        else:
            self._messages.failure(
                translate("Resokit", "The demo workspace could not be made. The log panel “Resokit” says why.")
            )

    def open_help(self) -> None:
        page = paths.resource("help", f"help_{i18n.interface_language()}.html")
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(page)))

    def _opened(self, outputs: dict[str, Any]) -> None:
        self._open(Path(outputs["WORKSPACE"]))

    def _open(self, path: Path, remember: bool = True) -> None:
        if self._controller.open(path, remember) and self._controller.workspace is not None:
            self._messages.success(
                translate("Resokit", "Workspace “{name}” is open.").format(name=self._controller.workspace.name)
            )

    def _finished(self, entry: Entry, outputs: dict[str, Any]) -> None:
        self._controller.refresh()
        if entry.name == "neighbourhood_map":
            self._say_maps(1, Path(outputs["FILE"]).parent)
        elif entry.name == "organisation_maps":
            self._say_maps(int(outputs["COUNT"]), Path(outputs["FOLDER"]))
        elif entry.name == "indicator_layer":
            self._keep_figures(outputs)

    def _keep_figures(self, outputs: dict[str, Any]) -> None:
        """Remember the layer and its columns, so that nobody has to copy these from the log into the next dialog."""
        context = QgsProcessingContext()
        context.setProject(self._host.project)
        layer = QgsProcessingUtils.mapLayerFromString(str(outputs["OUTPUT"]), context, allowLoadingNewLayers=False)
        if not isinstance(layer, QgsVectorLayer):
            return
        wards = self._controller.layer("wards")
        if wards is not None and wards.renderer() is not None:
            # As lines: filled, it would lie over the whole map.
            layer.setRenderer(wards.renderer().clone())
            layer.triggerRepaint()
        self._figures = {
            "WARDS": layer.id(),
            "COUNT_FIELDS": list(filter(None, outputs["COUNT_FIELDS"].split(";"))),
            "RATE_FIELDS": outputs["RATE_FIELDS"],
            "OTHER_FIELDS": list(filter(None, outputs["OTHER_FIELDS"].split(";"))),
            "MIN_COUNT": outputs["MIN_COUNT"],
        }
        self._messages.success(
            translate("Resokit", "The layer is made, and “Estimate indicators” is filled in with its columns.")
        )

    def _say_maps(self, count: int, folder: Path) -> None:
        self._messages.made(
            translate("Resokit", "Maps made: {count}, in {folder}.").format(count=count, folder=folder), folder
        )
