"""Runs inside the QGIS program, started by conftest.py with --code: does one job and writes what it found as JSON."""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path
from typing import Any

import qgis.utils
from qgis.core import QgsApplication, QgsFeature, QgsProcessingException, QgsProject, QgsVectorLayer
from qgis.gui import QgsProcessingAlgorithmDialogBase
from qgis.PyQt.QtWidgets import QAction, QDialog, QDockWidget, QLabel
from qgis.utils import iface
from window import (
    PICTURES,
    PLUGIN,
    User,
    draw,
    entries,
    menu,
    messages,
    picture,
    running,
    settle,
    start,
    state,
    toolbar,
    wait_until,
)


def look() -> dict[str, Any]:
    """What a user sees after starting QGIS, then the demo workspace through the menu."""
    iface.mainWindow().resize(1460, 900)
    picture("empty")
    shown = {
        "time": qgis.utils.plugin_times[PLUGIN],
        "menu title": menu().title(),
        "menu": entries(menu()),
        "toolbar": entries(toolbar()),
        "names": [action.objectName() for action in menu().actions() if not action.isSeparator()],
        "icons": all(not action.icon().isNull() for action in menu().actions() if not action.isSeparator()),
        "tips": all(action.toolTip() and action.statusTip() for action in menu().actions() if not action.isSeparator()),
        "menus": [action.text() for action in iface.mainWindow().menuBar().actions()],
    }
    iface.mainWindow().findChild(QAction, "resokitDemoWorkspace").trigger()
    settle()
    during = messages()
    picture("making")
    began = time.monotonic()
    wait_until(lambda: QgsProject.instance().fileName() or not running(), "the demo workspace is open")
    settle()
    draw()
    picture("demo")
    root = QgsProject.instance().layerTreeRoot()
    shown |= {
        "dirty": QgsProject.instance().isDirty(),
        "during": during,
        "after": messages(),
        "seconds": round(time.monotonic() - began, 1),
        "project": QgsProject.instance().fileName(),
        "groups": [group.name() for group in root.findGroups()],
        "layers": {layer.name(): layer.featureCount() for layer in QgsProject.instance().mapLayers().values()},
        "invalid": [layer.name() for layer in QgsProject.instance().mapLayers().values() if not layer.isValid()],
    }
    shown["dialogs"] = dialogs()
    QgsProject.instance().setDirty(False)
    began = time.monotonic()
    iface.mainWindow().findChild(QAction, "resokitDemoWorkspace").trigger()
    settle()
    shown["second"] = {"project": QgsProject.instance().fileName(), "seconds": round(time.monotonic() - began, 1)}
    return shown


def dialogs() -> dict[str, Any]:
    """Open the dialog of every entry that has one, and note what is filled in."""
    found = {}
    for action in menu().actions():
        if action.isSeparator() or action.objectName() in (
            "resokitOpenWorkspace",
            "resokitDemoWorkspace",
            "resokitHelp",
            # Not Processing's: the imports have dialogs of their own, and the neighbourhood and the ward a dock.
            "resokitImportDrawings",
            "resokitImportWards",
            "resokitImportIndicators",
            "resokitNeighbourhoodAndWard",
        ):
            continue
        before = set(QgsApplication.topLevelWidgets())
        action.trigger()
        settle()
        opened = [
            widget
            for widget in QgsApplication.topLevelWidgets()
            if widget not in before and isinstance(widget, QgsProcessingAlgorithmDialogBase)
        ]
        if len(opened) == 1:
            dialog = opened[0]
            panel = dialog.mainWidget()
            found[action.objectName()] = {
                "algorithm": dialog.algorithm().id(),
                "parameters": {
                    name: str(wrapper.parameterValue())
                    for name, wrapper in panel.wrappers.items()
                    if hasattr(wrapper, "parameterValue")
                },
            }
            assert dialog.grab().save(f"{PICTURES}-{action.objectName()}.png")
            dialog.close()
        else:
            found[action.objectName()] = messages()
    return found


def reload() -> dict[str, Any]:
    """Load and unload the plugin, which is switched off at the start, and note what is there each time."""
    states = {"before": state()}
    for number in (1, 2):
        started = time.perf_counter()
        loaded = qgis.utils.loadPlugin(PLUGIN) and qgis.utils.startPlugin(PLUGIN)
        took = time.perf_counter() - started
        states[f"loaded {number}"] = {**state(), "loaded": loaded}
        states[f"seconds {number}"] = {"load": round(took, 4)}
        menu().actions()[0].trigger()
        settle()
        unloaded = qgis.utils.unloadPlugin(PLUGIN)
        states[f"unloaded {number}"] = {**state(), "unloaded": unloaded}
    return states


def unload_busy() -> dict[str, Any]:
    """Unload while the demo workspace is being made and a dialog stands open."""
    iface.mainWindow().findChild(QAction, "resokitCompareWards").trigger()
    iface.mainWindow().findChild(QAction, "resokitDemoWorkspace").trigger()
    settle()
    busy = running()
    unloaded = qgis.utils.unloadPlugin(PLUGIN)
    wait_until(lambda: not running(), "the task ends", 60)
    return {"busy": busy, "unloaded": unloaded, "texts": messages(), **state()}


def opened_dialog(entry: str) -> Any:
    """The dialog that an entry of the menu opens."""
    before = set(QgsApplication.topLevelWidgets())
    iface.mainWindow().findChild(QAction, entry).trigger()
    settle()
    widgets = [widget for widget in QgsApplication.topLevelWidgets() if widget not in before]
    return next(widget for widget in widgets if isinstance(widget, QgsProcessingAlgorithmDialogBase))


def run_dialog(dialog: Any, parameters: dict[str, Any], what: str) -> dict[str, Any]:
    """Fill in `parameters` beside what is there, press Run, and wait for the end."""
    ended: list[tuple[bool, dict[str, Any]]] = []
    dialog.algorithmFinished.connect(lambda well, outputs: ended.append((well, dict(outputs))))
    for name, value in parameters.items():
        dialog.mainWidget().wrappers[name].setParameterValue(value, dialog.processingContext())
    dialog.runButton().click()
    wait_until(lambda: ended, what, 120)
    settle()
    return {"well": ended[0][0], "outputs": {name: str(value) for name, value in ended[0][1].items()}}


def work() -> dict[str, Any]:
    """As a user would: a new workspace through its dialog, and an import with a look first."""
    from qgis.PyQt import sip

    plugin = Path(sys.modules[PLUGIN].__file__).parent
    folder = Path(os.environ["HOME"]) / "work"
    iface.mainWindow().findChild(QAction, "resokitImportDrawings").trigger()
    needed = messages()
    # A project with changes and a temporary layer, about which QGIS asks.
    User.lets_go = True
    notes = QgsVectorLayer("Point", "Notes", "memory")
    notes.dataProvider().addFeature(QgsFeature())
    QgsProject.instance().addMapLayer(notes)
    QgsProject.instance().setDirty(True)
    new = opened_dialog("resokitNewWorkspace")
    made = run_dialog(new, {"FOLDER": str(folder), "NAME": "Mine", "CRS": "EPSG:26971"}, "the workspace is made")
    wait_until(lambda: QgsProject.instance().fileName(), "the workspace is open", 60)
    settle()
    User.lets_go = False
    after_new = messages()
    empty = iface.mapCanvas().extent().isEmpty()
    drawings = str(plugin / "resources" / "demo" / "hyde_park" / "drawings.geojson")
    iface.mainWindow().findChild(QAction, "resokitImportDrawings").trigger()
    importing = iface.mainWindow().findChild(QDialog, "resokitImport_drawings")
    importing.choose(drawings)
    wait_until(lambda: importing.look is not None and not importing.looking, "the drawings are looked at", 60)
    settle()
    assert importing.grab().save(f"{PICTURES}-import.png")
    importing.consent.setChecked(True)
    importing.import_button.click()
    wait_until(lambda: importing.last_page.isVisible(), "the drawings are imported", 120)
    settle()
    assert importing.grab().save(f"{PICTURES}-import-ended.png")
    layer = next(iter(QgsProject.instance().mapLayersByName("Drawings")), None)
    draw()
    picture("imported")
    QgsProject.instance().setDirty(False)
    again = opened_dialog("resokitNewWorkspace")
    refused = run_dialog(again, {"FOLDER": str(folder), "NAME": "Mine", "CRS": "EPSG:26971"}, "it is refused")
    return {
        "made": made,
        "needed": needed,
        "empty": empty,
        "shown": bool(layer and iface.mapCanvas().extent().intersects(layer.extent())),
        "after import": importing.last_page.counts.text(),
        "closed": sip.isdeleted(new) or not new.isVisible(),
        "messages": after_new,
        "project": QgsProject.instance().fileName(),
        "drawings": layer.featureCount() if layer else None,
        "refused": refused,
    }


def words() -> dict[str, Any]:
    """Some of what is said, in the language QGIS was started in."""
    registry = QgsApplication.processingRegistry()
    return {"menu": entries(menu()), "algorithm": registry.algorithmById("resokit:livedneighbourhood").displayName()}


def demo_alone() -> dict[str, Any]:
    """The demo workspace where it cannot be made."""
    iface.mainWindow().findChild(QAction, "resokitDemoWorkspace").trigger()
    settle()
    wait_until(lambda: not running(), "the task ends", 60)
    settle()
    folder = Path(QgsApplication.qgisSettingsDirPath()) / "resokit"
    left = [path.name for path in folder.rglob("*") if path.is_file()]
    return {"messages": messages(), "project": QgsProject.instance().fileName(), "left": left}


def blocked() -> dict[str, Any]:
    """Without the scientific libraries: what loads, and what an algorithm says that needs one."""
    from qgis import processing

    plugin = Path(sys.modules[PLUGIN].__file__).parent
    said = {}
    drawings = str(plugin / "resources" / "demo" / "hyde_park" / "drawings.geojson")
    wards = str(plugin / "resources" / "demo" / "hyde_park" / "wards.geojson")
    for algorithm, parameters in {
        "resokit:livedneighbourhood": {
            "INPUT": drawings,
            "AGREEMENT": "TEMPORARY_OUTPUT",
            "LEVELS": "TEMPORARY_OUTPUT",
        },
        "resokit:comparewards": {"NEIGHBOURHOOD": drawings, "WARDS": wards, "OUTPUT": "TEMPORARY_OUTPUT"},
    }.items():
        try:
            processing.run(algorithm, parameters)
            said[algorithm] = "nothing"
        except QgsProcessingException as error:
            said[algorithm] = str(error)
    folder = Path(os.environ["HOME"]) / "work"
    made = processing.run(
        "resokit:createworkspace", {"FOLDER": str(folder), "NAME": "Without", "CRS": "EPSG:31370", "LANGUAGE": "en"}
    )
    iface.mainWindow().findChild(QAction, "resokitNeighbourhoodAndWard").trigger()
    settle()
    dock = iface.mainWindow().findChild(QDockWidget, "resokitDesk")
    dock.desk.controller.open(Path(made["WORKSPACE"]))
    wait_until(lambda: dock.desk.problem is not None, "the dock says what is missing", 60)
    wait_until(lambda: not dock.desk.busy, "the dock comes to rest", 60)
    for page in dock.pages:
        dock.open_page(page.NAME)
        settle()
    provider = QgsApplication.processingRegistry().providerById("resokit")
    return {
        "dock": dock.findChild(QLabel, "resokitDeskNote").text(),
        "menu": entries(menu()),
        "algorithms": sorted(algorithm.id() for algorithm in provider.algorithms()),
        "said": said,
        "made": made["WORKSPACE"],
        "messages": messages(),
    }


start(look, reload, unload_busy, work, words, demo_alone, blocked)
