"""The controller of the open workspace, the message bar and the menu, in a window of their own."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsProcessingContext,
    QgsProject,
    QgsRectangle,
    QgsSettings,
    QgsVectorLayer,
)
from qgis.gui import QgsMapCanvas, QgsMessageBar, QgsProcessingAlgorithmDialogBase
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QCoreApplication, QObject, Qt, QUrl, pyqtSlot
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QMainWindow, QMenu, QProgressBar, QPushButton, QToolBar

from resokit_qgis.errors import QT_TRANSLATE_NOOP, CancelledError, ResokitError
from resokit_qgis.gui.actions import Actions
from resokit_qgis.gui.controller import WorkspaceController
from resokit_qgis.gui.defaults import defaults
from resokit_qgis.gui.desk_opener import DeskOpener
from resokit_qgis.gui.entries import GROUPS
from resokit_qgis.gui.host import Host
from resokit_qgis.gui.messages import Messages
from resokit_qgis.gui.runner import Done, Runner
from resokit_qgis.settings import Settings
from resokit_qgis.workspace import store
from resokit_qgis.workspace.store import Workspace


@dataclass
class Window:
    """A small window in place of QGIS' own, with a user who may refuse to let go of the open project."""

    main: QMainWindow = field(default_factory=QMainWindow)
    refuses: bool = False
    extent: QgsRectangle = field(default_factory=QgsRectangle)

    def __post_init__(self) -> None:
        self.bar = QgsMessageBar(self.main)
        self.canvas = QgsMapCanvas(self.main)
        self.project = QgsProject.instance()
        self.host = Host(
            window=self.main,
            message_bar=self.bar,
            canvas=self.canvas,
            project=self.project,
            open_project=self.open_project,
            map_extent=lambda: self.extent,
            show_extent=self.show_extent,
            add_menu=lambda menu: self.main.menuBar().addMenu(menu),
            add_toolbar=self.main.addToolBar,
            add_dock=lambda dock: self.main.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock),
            remove_dock=self.main.removeDockWidget,
            open_layout=lambda _layout: None,
            help_menu=QMenu("Help", self.main),
        )

    def open_project(self, path: Path) -> bool:
        return not self.refuses and bool(self.project.read(str(path)))

    def show_extent(self, extent: QgsRectangle) -> None:
        self.extent = extent

    @property
    def texts(self) -> list[str]:
        return [item.text() for item in self.bar.items()]


@pytest.fixture
def window(qgis_new_project: None) -> Iterator[Window]:
    made = Window()
    yield made
    made.project.clear()
    made.main.deleteLater()


@pytest.fixture
def settings() -> Iterator[Settings]:
    QgsSettings().remove("plugins/resokit_qgis")
    made = Settings()
    yield made
    made.close()


@pytest.fixture
def controller(window: Window, settings: Settings) -> Iterator[WorkspaceController]:
    made = WorkspaceController(window.host, settings)
    yield made
    made.stop()


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    return store.create(tmp_path / "work", "Helmet", QgsCoordinateReferenceSystem("EPSG:31370"), "fr")


def test_a_workspace_without_a_project_gets_one(controller: WorkspaceController, workspace: Workspace) -> None:
    changes = []
    controller.workspace_changed.connect(lambda: changes.append(controller.workspace))
    assert controller.open(workspace.path)
    assert workspace.project_path.exists()
    assert controller.workspace == workspace
    assert changes == [workspace]
    drawings = controller.layer("drawings")
    assert drawings is not None
    assert drawings.isValid()


def test_its_project_file_opens_it_too(controller: WorkspaceController, workspace: Workspace) -> None:
    assert controller.open(workspace.project_path)
    assert controller.workspace == workspace


def test_another_project_is_no_workspace(controller: WorkspaceController, workspace: Workspace, window: Window) -> None:
    controller.open(workspace.path)
    changes = []
    controller.workspace_changed.connect(lambda: changes.append(controller.workspace))
    window.project.clear()
    assert controller.workspace is None
    assert changes == [None]
    assert controller.layer("drawings") is None
    assert defaults("resokit:comparewards", controller, Settings.__new__(Settings)) == {}


def test_a_project_saved_elsewhere_is_still_its_project(
    controller: WorkspaceController, workspace: Workspace, window: Window, tmp_path: Path
) -> None:
    controller.open(workspace.path)
    assert window.project.write(str(tmp_path / "elsewhere.qgz"))
    window.project.clear()
    assert window.project.read(str(tmp_path / "elsewhere.qgz"))
    assert controller.workspace == workspace


def test_a_user_who_keeps_the_open_project(
    controller: WorkspaceController, workspace: Workspace, window: Window, settings: Settings
) -> None:
    window.refuses = True
    assert not controller.open(workspace.path)
    assert controller.workspace is None
    assert settings.last_folder == Path.home()


def test_the_folder_is_remembered(controller: WorkspaceController, workspace: Workspace, settings: Settings) -> None:
    controller.open(workspace.path)
    assert settings.last_folder == workspace.path.parent.parent
    settings.last_folder = workspace.path.parent / "gone"
    assert settings.last_folder == Path.home()


@pytest.mark.parametrize("name", ["notes.gpkg", "nothing.qgz"])
def test_what_is_no_workspace_is_refused(controller: WorkspaceController, tmp_path: Path, name: str) -> None:
    (tmp_path / "notes.gpkg").write_text("no", encoding="utf-8")
    with pytest.raises(ResokitError):
        controller.open(tmp_path / name)
    assert not (tmp_path / "nothing.gpkg").exists()


def test_new_rows_show_after_an_algorithm(controller: WorkspaceController, workspace: Workspace) -> None:
    controller.open(workspace.path)
    layer = controller.layer("organisations")
    assert layer is not None
    assert layer.featureCount() == 0
    with workspace.change() as changes:
        changes.insert("organisations", {"name": "De Linde"})
    controller.refresh()
    assert layer.featureCount() == 1


def test_dialogs_start_with_the_open_workspace(
    controller: WorkspaceController, workspace: Workspace, settings: Settings
) -> None:
    controller.open(workspace.path)
    filled = defaults("resokit:organisationmaps", controller, settings)
    assert filled == {
        "WORKSPACE": str(workspace.path),
        "LANGUAGE": "fr",
        "FOLDER": str(workspace.path.parent / "exports"),
    }
    assert set(defaults("resokit:comparewards", controller, settings)) == {
        "NEIGHBOURHOOD",
        "WARDS",
        "CODE_FIELD",
        "NAME_FIELD",
    }


def test_what_a_user_can_mend_stands_in_the_message_bar(window: Window) -> None:
    messages = Messages(window.bar)
    with messages.guard():
        raise ResokitError(
            QT_TRANSLATE_NOOP("Resokit", "{file} is not a Resokit workspace."),
            [(QT_TRANSLATE_NOOP("Resokit", "Row {row}."), {"row": 3})],
            file="<b>notes</b>.gpkg",
        )
    assert window.texts == ["&lt;b&gt;notes&lt;/b&gt;.gpkg is not a Resokit workspace."]
    assert [button.text() for button in window.bar.currentItem().findChildren(QPushButton)] == ["Show details"]
    messages.close()
    assert window.texts == []


def test_a_bug_is_said_and_logged(window: Window, caplog: pytest.LogCaptureFixture) -> None:
    with Messages(window.bar).guard():
        raise ValueError("surprise")
    assert "a bug in Resokit" in window.texts[0]
    assert "surprise" in caplog.text


def test_cancelling_is_no_error(window: Window) -> None:
    with Messages(window.bar).guard():
        raise CancelledError
    assert window.texts == ["Cancelled; nothing was changed."]


def test_progress_can_be_cancelled(window: Window) -> None:
    from qgis.core import QgsTask

    task = QgsTask.fromFunction("t", lambda *_: None)
    take_away = Messages(window.bar).progress("Working…", task)
    item = window.bar.currentItem()
    task.setProgress(40)
    assert item.findChild(QProgressBar).value() == 40
    item.findChild(QPushButton).click()
    assert task.isCanceled()
    take_away()
    assert window.texts == []


def test_the_menu_comes_and_goes(window: Window, settings: Settings, controller: WorkspaceController) -> None:
    messages = Messages(window.bar)
    runner = Runner(window.host, messages)
    desk = DeskOpener(window.host, settings, messages, controller, runner)
    actions = Actions(window.host, settings, messages, controller, runner, desk)
    assert [
        action.objectName()
        for action in window.main.findChild(QMenu, "resokitMenu").actions()
        if not action.isSeparator()
    ] == ["resokit" + entry.name.title().replace("_", "") for group in GROUPS for entry in group]
    assert all(action.toolTip().startswith(action.text().rstrip("…")) for action in actions.actions.values())
    actions.close()
    assert window.main.menuBar().actions() == []
    assert window.host.help_menu.actions() == []
    assert window.main.toolBarArea(window.main.findChild(QToolBar, "resokitToolbar")) == 0


def test_an_algorithm_that_is_gone_is_said(window: Window) -> None:
    messages = Messages(window.bar)
    with messages.guard():
        Runner(window.host, messages).show_dialog("resokit:nothing", {}, lambda *_: None)
    assert "does not know resokit:nothing" in window.texts[0]


class Recorder(Runner):
    """Notes which dialogs would open, with what is filled in, and what to do at the end."""

    def __init__(self, host: Host, messages: Messages) -> None:
        super().__init__(host, messages)
        self.shown: dict[str, tuple[dict[str, Any], Done]] = {}

    def show_dialog(self, algorithm: str, parameters: dict[str, Any], done: Done, once: bool = False) -> None:
        self.shown[algorithm] = (parameters, done)


class Desk(QObject):
    """Opens files in place of the desktop."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[QUrl] = []

    @pyqtSlot(QUrl)
    def open(self, url: QUrl) -> None:
        self.opened.append(url)


@pytest.fixture
def recorder(window: Window) -> Recorder:
    return Recorder(window.host, Messages(window.bar))


@pytest.fixture
def actions(
    window: Window, settings: Settings, controller: WorkspaceController, recorder: Recorder
) -> Iterator[Actions]:
    messages = Messages(window.bar)
    desk = DeskOpener(window.host, settings, messages, controller, recorder)
    made = Actions(window.host, settings, messages, controller, recorder, desk)
    yield made
    made.close()


class PlainDialog(QgsProcessingAlgorithmDialogBase):
    """The base of every algorithm's dialog, without fields."""

    def processingContext(self) -> QgsProcessingContext:
        return QgsProcessingContext()


SQUARE = "MultiPolygon (((150000 170000, 150400 170000, 150400 170400, 150000 170400, 150000 170000)))"
CITY = "MultiPolygon (((140000 160000, 160000 160000, 160000 180000, 140000 180000, 140000 160000)))"


def test_a_dialog_closes_after_what_follows_it(
    processing: Any, window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What follows may ask a question: while that runs events, the dialog, that Processing is busy with, stays."""
    # The dialog with an algorithm's widgets needs the whole of QGIS; tests/app opens that.
    dialog = PlainDialog(window.main)
    monkeypatch.setattr("qgis.processing.createAlgorithmDialog", lambda *_: dialog)
    runner = Runner(window.host, Messages(window.bar))
    seen: list[tuple[bool, bool]] = []

    def ask(_outputs: dict[str, Any]) -> None:
        QCoreApplication.processEvents()
        seen.append((dialog.isVisible(), busy[-1]))

    runner.show_dialog("resokit:createworkspace", {}, ask, once=True)
    busy = [True]
    dialog.algorithmFinished.emit(True, {"WORKSPACE": "x"})
    busy.append(False)
    assert seen == []
    QCoreApplication.processEvents()
    assert seen == [(True, False)]
    QCoreApplication.processEvents()
    assert sip.isdeleted(dialog) or not dialog.isVisible()
    runner.close()


def test_an_empty_map_goes_to_the_drawings(
    controller: WorkspaceController, workspace: Workspace, window: Window
) -> None:
    controller.open(workspace.path)
    controller.refresh()
    assert window.extent.isEmpty()
    with workspace.change() as changes:
        changes.insert("wards", {"code": "1", "geom": _wkb(CITY)})
    controller.refresh()
    assert window.extent.contains(QgsGeometry.fromWkt(CITY).boundingBox())
    with workspace.change() as changes:
        changes.insert("drawings", {"geom": _wkb(SQUARE)})
        changes.insert("drawings", {"geom": _wkb(CITY), "unusual": "large"})
    controller.refresh()
    assert window.extent.width() > 20000
    # Far away from all of it.
    window.extent = QgsRectangle(0, 0, 1, 1)
    controller.refresh()
    assert window.extent.contains(QgsGeometry.fromWkt(SQUARE).boundingBox())
    assert window.extent.width() < 500


def test_the_lived_neighbourhood_is_kept_without_temporary_layers(
    controller: WorkspaceController, workspace: Workspace, actions: Actions, recorder: Recorder
) -> None:
    controller.open(workspace.path)
    actions.actions["lived_neighbourhood"].trigger()
    parameters, _done = recorder.shown["resokit:livedneighbourhood"]
    assert parameters["WORKSPACE"] == str(workspace.path)
    assert parameters["NAME"] == "Helmet"
    assert (parameters["AGREEMENT"], parameters["LEVELS"]) == (None, None)


def test_estimates_start_with_the_layer_that_was_made_last(
    controller: WorkspaceController, workspace: Workspace, actions: Actions, recorder: Recorder, window: Window
) -> None:
    controller.open(workspace.path)
    actions.actions["estimate_indicators"].trigger()
    assert "WARDS" not in recorder.shown["resokit:estimateindicators"][0]
    actions.actions["indicator_layer"].trigger()
    _parameters, done = recorder.shown["resokit:indicatorlayer"]
    layer = QgsVectorLayer("MultiPolygon", "Wards with indicators", "memory")
    window.host.project.addMapLayer(layer)
    columns = {"COUNT_FIELDS": "people;cars", "RATE_FIELDS": "aged_70/people", "OTHER_FIELDS": "", "MIN_COUNT": 5}
    done({"OUTPUT": layer.id(), **columns})
    assert "“Estimate indicators” is filled in with its columns" in window.texts[0]
    wards = controller.layer("wards")
    assert wards is not None
    assert layer.renderer().dump() == wards.renderer().dump()
    actions.actions["estimate_indicators"].trigger()
    parameters, _done = recorder.shown["resokit:estimateindicators"]
    assert parameters["WARDS"] == layer.id()
    assert (parameters["COUNT_FIELDS"], parameters["OTHER_FIELDS"]) == (["people", "cars"], [])
    assert (parameters["RATE_FIELDS"], parameters["MIN_COUNT"]) == ("aged_70/people", 5)
    assert "neighbourhoods" in parameters["NEIGHBOURHOOD"]
    window.host.project.removeMapLayer(layer)
    actions.actions["estimate_indicators"].trigger()
    assert "WARDS" not in recorder.shown["resokit:estimateindicators"][0]


def test_unsaved_edits_are_saved_first(
    controller: WorkspaceController, workspace: Workspace, actions: Actions, recorder: Recorder, window: Window
) -> None:
    controller.open(workspace.path)
    layer = controller.layer("organisations")
    assert layer is not None
    assert layer.startEditing()
    actions.actions["neighbourhood_map"].trigger()
    assert list(recorder.shown) == ["resokit:neighbourhoodmap"]
    recorder.shown.clear()
    assert layer.addFeature(QgsFeature(layer.fields()))
    for name in (
        "neighbourhood_map",
        "organisation_maps",
        "lived_neighbourhood",
        "agreement_report",
        "compare_wards",
        "indicator_layer",
        "estimate_indicators",
    ):
        actions.actions[name].trigger()
        assert window.texts[0] == "Save your edits first (the pencil), then try again."
        window.bar.clearWidgets()
    assert recorder.shown == {}
    actions.actions["import_wards"].trigger()
    assert actions.imports.dialog("wards").isVisible()
    assert layer.rollBack()
    actions.actions["neighbourhood_map"].trigger()
    assert list(recorder.shown) == ["resokit:neighbourhoodmap"]


def test_entries_that_need_a_workspace_say_so(actions: Actions, recorder: Recorder, window: Window) -> None:
    for name in (
        "import_drawings",
        "import_wards",
        "import_indicators",
        "lived_neighbourhood",
        "agreement_report",
        "indicator_layer",
        "neighbourhood_map",
        "organisation_maps",
    ):
        actions.actions[name].trigger()
        assert window.texts == ["Open or make a workspace first."]
        window.bar.clearWidgets()
    assert recorder.shown == {}
    actions.actions["compare_wards"].trigger()
    actions.actions["new_workspace"].trigger()
    assert list(recorder.shown) == ["resokit:comparewards", "resokit:createworkspace"]


@pytest.mark.parametrize(
    ("entry", "outputs", "said"),
    [
        ("neighbourhood_map", {"FILE": "{folder}/a.pdf"}, "Maps made: 1, in {folder}."),
        ("organisation_maps", {"COUNT": 5, "FOLDER": "{folder}"}, "Maps made: 5, in {folder}."),
    ],
)
def test_what_was_made_is_said(
    controller: WorkspaceController,
    workspace: Workspace,
    actions: Actions,
    recorder: Recorder,
    window: Window,
    entry: str,
    outputs: dict[str, Any],
    said: str,
) -> None:
    controller.open(workspace.path)
    folder = str(workspace.path.parent)
    actions.actions[entry].trigger()
    ((_parameters, done),) = recorder.shown.values()
    done({name: value.format(folder=folder) if isinstance(value, str) else value for name, value in outputs.items()})
    assert window.texts == [said.format(folder=folder)]
    buttons = window.bar.currentItem().findChildren(QPushButton)
    assert [button.text() for button in buttons] == (["Open folder"] if entry.endswith(("map", "maps")) else [])
    desk = Desk()
    QDesktopServices.setUrlHandler("file", desk.open)
    for button in buttons:
        button.click()
    QDesktopServices.unsetUrlHandler("file")
    assert [url.toLocalFile() for url in desk.opened] == [folder] * len(buttons)


def _wkb(text: str) -> bytes:
    return bytes(QgsGeometry.fromWkt(text).asWkb())
