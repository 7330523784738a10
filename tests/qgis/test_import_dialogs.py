"""The dialogs that import drawings and wards, driven as a person does: look, correct, import, read what became of it."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsApplication, QgsCoordinateReferenceSystem, QgsSettings
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QMimeData, QObject, QPoint, QPointF, Qt, QUrl, pyqtSlot
from qgis.PyQt.QtGui import QDesktopServices, QDragEnterEvent, QDropEvent, QKeyEvent
from qgis.PyQt.QtWidgets import QApplication, QCheckBox, QLabel, QPushButton, QWidget

from resokit_qgis.gui.actions import Actions
from resokit_qgis.gui.controller import WorkspaceController
from resokit_qgis.gui.desk_opener import DeskOpener
from resokit_qgis.gui.imports.boundaries_dialog import BoundariesDialog
from resokit_qgis.gui.imports.dropping import dropped_file, install_drop
from resokit_qgis.gui.imports.opener import ImportOpener
from resokit_qgis.gui.imports.services import Services
from resokit_qgis.gui.messages import Messages
from resokit_qgis.gui.runner import Runner
from resokit_qgis.project.writing import write_project
from resokit_qgis.settings import Settings
from resokit_qgis.workspace.importers.roles import CODE, GROUP, NAME, NONE, PERSON
from resokit_qgis.workspace.store import Workspace, open_workspace
from tests.qgis.desk_help import DeskWindow, desk_window
from tests.qgis.import_dialog_help import imported, looked, wait_for
from tests.qgis.import_help import counts, make_workspace, polygon, write_geojson
from tests.qgis.import_help import square as geojson_square
from tests.qgis.vector_files import square, write_layer, write_shapefile

__all__ = ["desk_window"]

ROOT = Path(__file__).resolve().parents[2]
CHICAGO = ROOT / "benchmarks" / "data"
PEOPLE = ["Fatima El Amrani", "Jan De Smet", "Sofie Peeters"]


class NotedDialogs(Runner):
    """Notes which of Processing's own dialogs would open; those need the whole of QGIS."""

    shown: list[tuple[str, dict[str, Any]]]

    def show_dialog(self, algorithm: str, parameters: dict[str, Any], done: Any, once: bool = False) -> None:
        self.shown = [*getattr(self, "shown", []), (algorithm, parameters)]
        self.done = done


@pytest.fixture
def services(desk_window: DeskWindow, processing: Any) -> Iterator[Services]:
    QgsSettings().remove("plugins/resokit_qgis")
    settings = Settings()
    messages = Messages(desk_window.bar)
    controller = WorkspaceController(desk_window.host, settings)
    runner = NotedDialogs(desk_window.host, messages)
    yield Services(desk_window.host, messages, controller, runner, settings)
    runner.close()
    controller.stop()
    messages.close()
    settings.close()


@pytest.fixture
def opener(services: Services) -> Iterator[ImportOpener]:
    made = ImportOpener(services)
    yield made
    made.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture(scope="session")
def made(qgis_app: QgsApplication, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Workspace]:
    """Empty workspaces with their projects, by CRS: in Belgian Lambert 72, and in UTM zone 16 on two datums."""
    found = {}
    for crs in ("EPSG:31370", "EPSG:26916", "EPSG:32616"):
        found[crs] = make_workspace(tmp_path_factory.mktemp("made") / "work", crs, "Buurt")
        write_project(found[crs])
    return found


def opened(services: Services, made: Workspace, folder: Path) -> Workspace:
    """A copy of `made`, open."""
    shutil.copytree(made.path.parent, folder)
    workspace = open_workspace(folder / made.path.name)
    assert services.controller.open(workspace.path)
    return workspace


@pytest.fixture
def brussels(services: Services, made: dict[str, Workspace], tmp_path: Path) -> Workspace:
    """An empty workspace in Belgian Lambert 72, open."""
    return opened(services, made["EPSG:31370"], tmp_path / "brussels")


@pytest.fixture
def chicago(services: Services, made: dict[str, Workspace], tmp_path: Path) -> Workspace:
    """An empty workspace in UTM zone 16, open."""
    return opened(services, made["EPSG:26916"], tmp_path / "chicago")


def look_at(opener: ImportOpener, kind: str, file: Path | str) -> Any:
    """The dialog for `kind`, when it has looked at `file`."""
    opener.open(kind, str(file))
    dialog = opener.dialog(kind)
    looked(dialog)
    return dialog


def test_the_real_drawings_of_uptown(opener: ImportOpener, chicago: Workspace) -> None:
    before = counts(chicago)
    dialog = look_at(opener, "drawings", CHICAGO / "chicago_uptown.geojson")
    assert dialog.preview_label.text() == "Rows shown: 20 of 414"
    assert dialog.preview.cells()[0] == ["1", "144", "Uptown", "", "5", "Chicago/chi-uptown/uptown_0.geojson"]
    assert dialog.understood.text().splitlines() == [
        "Rows looked at: 414. As they are, these would be refused: 2",
        "Row 225: It has fewer than three different points.",
        "Row 295: It has fewer than three different points.",
    ]
    assert dialog.columns.field(PERSON) == "shapeID"
    assert dialog.columns.field(NAME) == "neighborhoodLive"
    assert dialog.columns.fields(GROUP) == ["yearsLived"]
    assert dialog.hint.text() == ""
    assert "A GeoJSON that names no system is in this one." in dialog.systems.why.text()
    assert "may be off by about 4 m" in dialog.systems.way.text()
    assert dialog.status.text().startswith("Tick that the residents agreed")
    assert not dialog.import_button.isEnabled()
    assert counts(chicago) == before
    dialog.consent.setChecked(True)
    dialog.round.setCurrentText("Spring")
    dialog.method.setCurrentIndex(dialog.method.findText("On a screen"))
    imported(dialog)
    assert dialog.pages.currentWidget() is dialog.last_page
    assert dialog.last_page.counts.text() == "Imported: 412, of which repaired: 24. Refused: 2."
    cells = dialog.last_page.table.cells()
    assert cells[:2] == [
        ["225", "refused", "It has fewer than three different points."],
        ["295", "refused", "It has fewer than three different points."],
    ]
    assert len(cells) == 26
    assert {what for _row, what, _why in cells[2:]} == {"repaired"}
    assert "The codes of “shapeID” are kept for the participants: 412." in dialog.last_page.remarks.toPlainText()
    drawn = chicago.rows("drawings")
    assert len(drawn) == 412
    assert {row["neighbourhood_name"] for row in drawn} == {"Uptown"}
    assert {row["method"] for row in drawn} == {"screen"}
    assert [row["name"] for row in chicago.rows("rounds")] == ["Spring"]
    assert {row["years_lived"] for row in chicago.rows("participants")} >= {"5", "30"}
    assert all(row["consent_analysis"] for row in chicago.rows("participants"))


def test_a_report_opens_and_the_table_is_copied(opener: ImportOpener, chicago: Workspace) -> None:
    dialog = look_at(opener, "drawings", CHICAGO / "chicago_pilsen.geojson")
    dialog.consent.setChecked(True)
    imported(dialog)

    class Desk(QObject):
        @pyqtSlot(QUrl)
        def open(self, url: QUrl) -> None:
            self.url = url

    desk = Desk()
    QDesktopServices.setUrlHandler("file", desk.open)
    dialog.last_page.open_report.click()
    QDesktopServices.unsetUrlHandler("file")
    report = Path(desk.url.toLocalFile()).read_text(encoding="utf-8")
    assert "Drawings imported from chicago_pilsen.geojson" in report
    dialog.last_page.copy.click()
    lines = QgsApplication.clipboard().text().splitlines()
    assert lines[0] == "Row\tWhat was done\tWhy"
    assert len(lines) == len(dialog.last_page.table.cells()) + 1
    assert all(row in report for row, _what, _why in dialog.last_page.table.cells())
    dialog.last_page.another.click()
    assert dialog.pages.currentWidget() is dialog.look_page
    assert dialog.file == ""
    assert dialog.inside.currentWidget() is dialog.nothing


def test_the_wards_of_brussels(opener: ImportOpener, brussels: Workspace, schaerbeek: Path) -> None:
    dialog = look_at(opener, "wards", schaerbeek / "wards.geojson")
    assert (dialog.columns.field(CODE), dialog.columns.field(NAME)) == ("mdzone", "namefre")
    assert "may be off by about 1 m" in dialog.systems.way.text()
    dialog.columns.set_role("namedut", NAME)
    assert dialog.columns.field(NAME) == "namedut"
    assert dialog.columns.roles()["namefre"] == NONE
    dialog.level.setCurrentText("quartier")
    dialog.credit.setText("perspective.brussels")
    dialog.vintage.setText("2024")
    imported(dialog)
    assert dialog.last_page.counts.text() == "Imported: 145, of which repaired: 0. Refused: 0."
    assert dialog.last_page.about.text() == "Every row was taken as it is."
    matonge = next(row for row in brussels.rows("wards") if row["code"] == "36")
    assert (matonge["name"], matonge["level"], matonge["source"], matonge["vintage"]) == (
        "MATONGE",
        "quartier",
        "perspective.brussels",
        "2024",
    )
    # The same file at the same level again, which the import would refuse.
    dialog = look_at(opener, "wards", schaerbeek / "wards.geojson")
    assert dialog.level.currentText() == "quartier"
    assert "already has wards with these codes at this level: 36, 103" in dialog.status.text()
    assert not dialog.import_button.isEnabled()
    dialog.level.setCurrentText("other")
    assert dialog.status.text() == ""
    assert dialog.import_button.isEnabled()


def test_codes_are_asked_for_and_must_differ(opener: ImportOpener, brussels: Workspace, schaerbeek: Path) -> None:
    dialog = look_at(opener, "wards", schaerbeek / "wards.geojson")
    dialog.columns.set_role("mdzone", NONE)
    assert dialog.status.text().startswith("Choose the column with the codes")
    dialog.columns.set_role("nom_commune", CODE)
    assert "“nom_commune” has codes that stand in more than one row: Ixelles" in dialog.status.text()
    assert not dialog.import_button.isEnabled()
    dialog.start_import()
    assert not dialog.importing
    assert brussels.count("wards") == 0


def test_a_shapefile_without_a_prj_is_asked_about(
    opener: ImportOpener, brussels: Workspace, schaerbeek: Path, tmp_path: Path
) -> None:
    imported(look_at(opener, "wards", schaerbeek / "wards.geojson"))
    file = write_shapefile(tmp_path / "drawn.shp", [square(), square(50), square(90)], {"a": ["x"] * 3}, crs=None)
    dialog = look_at(opener, "drawings", file)
    dialog.consent.setChecked(True)
    assert not dialog.systems.crs().isValid()
    assert dialog.status.text().startswith("The file does not say in which coordinate reference system it is.")
    assert not dialog.import_button.isEnabled()
    assert "CRS" not in dialog.parameters(dialog.look)
    offered = [dialog.systems.box.itemText(index) for index in range(dialog.systems.box.count())]
    assert offered[0] == "Choose the one that the file is in"
    assert offered[1].startswith("EPSG:31370")
    assert offered[1].endswith("the file would lie where the data of the workspace is")
    assert offered[-1].endswith("the coordinates do not fit")
    wrong = next(place for place, text in enumerate(offered) if text.startswith("EPSG:4326"))
    dialog.systems.box.setCurrentIndex(wrong)
    looked(dialog)
    assert "No row of this file can be imported: Its coordinates do not fit" in dialog.status.text()
    dialog.systems.box.setCurrentIndex(1)
    looked(dialog)
    assert dialog.consent.isChecked()
    imported(dialog)
    assert brussels.count("drawings") == 3


def test_a_shift_of_more_than_five_metres_is_said(
    opener: ImportOpener, services: Services, made: dict[str, Workspace], tmp_path: Path
) -> None:
    opened(services, made["EPSG:32616"], tmp_path / "work")
    shape = polygon([[-87.66, 41.96], [-87.65, 41.96], [-87.65, 41.97], [-87.66, 41.97], [-87.66, 41.96]])
    file = write_geojson(tmp_path / "old.geojson", shape, crs="EPSG:4267", name=["Uptown"])
    dialog = look_at(opener, "drawings", file)
    assert dialog.systems.said.text() == "EPSG:4267 - NAD27, as the file says"
    assert dialog.systems.box.isHidden()
    assert "the boundaries may be off by 20 m. With the grid file us_noaa_conus.tif" in dialog.systems.way.text()
    dialog.consent.setChecked(True)
    imported(dialog)
    assert "the boundaries may be off by 20 m" in dialog.last_page.remarks.toPlainText()


def test_letters_of_an_old_shapefile(opener: ImportOpener, brussels: Workspace, tmp_path: Path) -> None:
    file = write_shapefile(
        tmp_path / "old.shp", [square()], {"buurt": ["Café Élan"]}, encoding="CP1252", says_encoding=False
    )
    dialog = look_at(opener, "drawings", file)
    assert dialog.encodings.currentText() == "CP1252"
    assert dialog.encoding_note.text().startswith("The file does not say how its letters are written.")
    assert dialog.preview.cells()[0][1] == "Café Élan"
    dialog.encodings.setCurrentText("CP850")
    assert not dialog.import_button.isEnabled()
    looked(dialog)
    assert dialog.preview.cells()[0][1] != "Café Élan"
    dialog.encodings.setCurrentText("CP1252")
    looked(dialog)
    dialog.consent.setChecked(True)
    imported(dialog)
    assert [row["neighbourhood_name"] for row in brussels.rows("drawings")] == ["Café Élan"]
    assert [row["source"] for row in brussels.rows("drawings")] == ["old.shp"]


def test_names_of_people_are_flagged_and_kept_out(opener: ImportOpener, brussels: Workspace, tmp_path: Path) -> None:
    shapes = [geojson_square(), geojson_square(20), geojson_square(40)]
    mail = ["f@example.org", "", "s@example.org"]
    file = write_geojson(tmp_path / "a.geojson", *shapes, naam=PEOPLE, mail=mail, buurt=["Helmet"] * 3)
    dialog = look_at(opener, "drawings", file)
    assert dialog.columns.roles() == {"naam": NONE, "mail": NONE, "buurt": NAME}
    labels = [label.text() for label in dialog.columns.findChildren(QLabel)]
    assert "It looks like names of people, so it is not proposed for anything." in labels
    assert "It looks like contacts of people, so it is not proposed for anything." in labels
    dialog.consent.setChecked(True)
    # A person's decision: their names tell who drew what, and codes take their place.
    dialog.columns.set_role("naam", PERSON)
    imported(dialog)
    assert [row["code"] for row in brussels.rows("participants")] == ["P001", "P002", "P003"]
    assert b"Fatima" not in brussels.path.read_bytes()
    kept = json.loads(QgsSettings().value("plugins/resokit_qgis/import-memory"))
    assert kept["drawings"][0]["mapping"]["roles"] == {"naam": PERSON, "buurt": NAME}
    # The next time nothing of it is proposed either.
    dialog = look_at(opener, "drawings", file)
    assert dialog.columns.roles() == {"naam": NONE, "mail": NONE, "buurt": NAME}
    assert not dialog.consent.isChecked()


def test_marks_of_what_is_left_out_are_read_and_not_asked(
    opener: ImportOpener, brussels: Workspace, tmp_path: Path
) -> None:
    shapes = [geojson_square(), geojson_square(20)]
    file = write_geojson(tmp_path / "a.geojson", *shapes, excluded=["yes", "no"], buurt=["Helmet"] * 2)
    dialog = look_at(opener, "drawings", file)
    assert set(dialog.columns.roles()) == {"buurt"}
    dialog.consent.setChecked(True)
    imported(dialog)
    assert [row["excluded"] for row in brussels.rows("drawings")] == [True, False]


def test_layers_can_be_chosen(opener: ImportOpener, brussels: Workspace, tmp_path: Path) -> None:
    file = tmp_path / "several.gpkg"
    write_layer(file, "blocks", [square(), square(200)], {"block": ["1", "2"]})
    write_layer(file, "wards", [square()], {"code": ["A1"]})
    write_layer(file, "notes", [], {"text": ["x"]})
    dialog = look_at(opener, "wards", file)
    assert [dialog.layers.itemText(index) for index in range(dialog.layers.count())] == ["blocks", "wards", "notes"]
    assert not dialog.layers.isHidden()
    dialog.layers.setCurrentText("notes")
    looked(dialog)
    assert dialog.status.text() == "several.gpkg has no geometry, only a table. Choose a file with polygons or lines."
    assert not dialog.import_button.isEnabled()
    dialog.layers.setCurrentText("wards")
    looked(dialog)
    assert dialog.columns.field(CODE) == "code"
    imported(dialog)
    assert [row["code"] for row in brussels.rows("wards")] == ["A1"]


def test_next_years_file_is_filled_in(opener: ImportOpener, brussels: Workspace, tmp_path: Path) -> None:
    def write(name: str, code: str) -> Path:
        return write_shapefile(tmp_path / name, [square()], {"nr": [code], "zone": [code], "titel": ["x"]}, crs=None)

    dialog = look_at(opener, "wards", write("wards_2024.shp", "11"))
    assert dialog.remembered.isHidden()
    assert dialog.columns.field(CODE) == "nr"
    dialog.columns.set_role("zone", CODE)
    dialog.columns.set_role("titel", NAME)
    dialog.level.setCurrentText("zone")
    dialog.credit.setText("the city")
    dialog.systems.choose(QgsCoordinateReferenceSystem("EPSG:31370"))
    looked(dialog)
    imported(dialog)
    dialog = look_at(opener, "wards", write("wards_2025.shp", "12"))
    assert not dialog.remembered.isHidden()
    assert (dialog.columns.field(CODE), dialog.columns.field(NAME)) == ("zone", "titel")
    assert (dialog.level.currentText(), dialog.credit.text(), dialog.vintage.text()) == ("zone", "the city", "")
    assert dialog.systems.crs().authid() == "EPSG:31370"
    dialog.forget_button.click()
    looked(dialog)
    assert dialog.remembered.isHidden()
    assert (dialog.columns.field(CODE), dialog.level.currentText()) == ("nr", "")
    assert not dialog.systems.crs().isValid()


def test_all_options_stay_within_reach(opener: ImportOpener, services: Services, chicago: Workspace) -> None:
    dialog = look_at(opener, "drawings", CHICAGO / "chicago_uptown.geojson")
    dialog.round.setCurrentText("Spring")
    dialog.options_button.click()
    ((algorithm, parameters),) = services.runner.shown
    assert algorithm == "resokit:importdrawings"
    assert parameters == {
        "WORKSPACE": str(chicago.path),
        "INPUT": str(CHICAGO / "chicago_uptown.geojson"),
        "PARTICIPANT_FIELD": "shapeID",
        "NAME_FIELD": "neighborhoodLive",
        "GROUP_FIELDS": ["yearsLived"],
        "ROUND": "Spring",
        "METHOD": "import",
    }
    outputs = {"IMPORTED": 4, "REPAIRED": 1, "REFUSED": 0, "REMARKS": [], "ROWS": []}
    services.runner.done(outputs)
    assert [item.text() for item in services.host.message_bar.items()] == [
        "Imported: 4, of which repaired: 1. Refused: 0."
    ]


@pytest.mark.parametrize(("kind", "file"), [("wards", "drawings"), ("drawings", "wards")])
def test_the_other_kind_is_one_click_away(
    opener: ImportOpener, chicago: Workspace, hyde_park: Path, kind: str, file: str
) -> None:
    dialog = look_at(opener, kind, hyde_park / f"{file}.geojson")
    assert f"These boundaries look like {file}" in dialog.hint.text()
    dialog.switch_button.click()
    other = opener.dialog(file)
    looked(other)
    assert other.isVisible()
    assert not dialog.isVisible()
    assert other.file == str(hyde_park / f"{file}.geojson")
    assert other.hint.text() == ""


def test_an_import_that_fails_says_why_in_the_dialog(opener: ImportOpener, brussels: Workspace, tmp_path: Path) -> None:
    shapes = [geojson_square(10 * place) for place in range(30)]
    file = write_geojson(tmp_path / "a.geojson", *shapes, who=[f"somebody {place}" for place in range(30)])
    dialog = look_at(opener, "drawings", file)
    dialog.consent.setChecked(True)
    dialog.columns.set_role("who", GROUP)
    imported(dialog)
    assert dialog.pages.currentWidget() is dialog.look_page
    assert "“who” makes no groups" in dialog.status.text()
    assert brussels.count("drawings") == 0
    assert dialog.form.isEnabled()


def test_an_import_can_be_cancelled(opener: ImportOpener, chicago: Workspace) -> None:
    dialog = look_at(opener, "drawings", CHICAGO / "chicago_uptown.geojson")
    dialog.consent.setChecked(True)
    before = counts(chicago)
    dialog.import_button.click()
    assert dialog.importing
    assert not dialog.running.isHidden()
    assert not dialog.import_button.isEnabled()
    dialog.cancel_button.click()
    wait_for(lambda: not dialog.importing)
    assert counts(chicago) == before
    assert dialog.running.isHidden()
    assert dialog.import_button.isEnabled()


def test_what_is_no_file_of_boundaries_is_said(opener: ImportOpener, brussels: Workspace, tmp_path: Path) -> None:
    dialog = look_at(opener, "drawings", tmp_path / "gone.geojson")
    assert "There is no file" in dialog.nothing.text()
    assert dialog.inside.currentWidget() is dialog.nothing
    assert not dialog.import_button.isEnabled()
    file = write_geojson(tmp_path / "a.geojson", geojson_square(), buurt=["Helmet"])
    dialog.choose(str(file))
    looked(dialog)
    assert dialog.inside.currentWidget() is dialog.splitter


def test_texts_of_a_file_are_no_markup(opener: ImportOpener, brussels: Workspace, tmp_path: Path) -> None:
    file = write_geojson(tmp_path / "a.geojson", geojson_square(), **{"<b>buurt": ["<i>Helmet</i>"]})
    dialog = look_at(opener, "drawings", file)
    shown = [label for label in dialog.findChildren(QLabel) if "<" in label.text()]
    assert len(shown) == 2
    assert all(label.textFormat() == Qt.TextFormat.PlainText for label in shown)


def test_it_works_by_keyboard(opener: ImportOpener, brussels: Workspace, tmp_path: Path) -> None:
    dialog = look_at(opener, "drawings", write_geojson(tmp_path / "a.geojson", geojson_square(), buurt=["Helmet"]))
    reached = []
    widget: QWidget = dialog.path
    while widget not in reached:
        reached.append(widget)
        widget = widget.nextInFocusChain()
    wanted = (dialog.choose_button, dialog.round, dialog.method, dialog.consent, dialog.options_button)
    assert set(wanted) <= set(reached)
    assert all(widget.focusPolicy() & Qt.FocusPolicy.TabFocus for widget in wanted)
    for page in (dialog.look_page, opener.dialog("wards").look_page, dialog.last_page):
        texts = [each.text() for kind in (QLabel, QPushButton, QCheckBox) for each in page.findChildren(kind)]
        keys = [text[text.index("&") + 1].lower() for text in texts if "&" in text]
        assert len(keys) == len(set(keys)) > 3, sorted(keys)
    QApplication.sendEvent(dialog, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier))
    assert not dialog.isVisible()


def test_it_fits_a_small_screen(opener: ImportOpener, chicago: Workspace, hyde_park: Path) -> None:
    for kind in ("drawings", "wards"):
        dialog = look_at(opener, kind, hyde_park / f"{kind}.geojson")
        assert dialog.minimumSizeHint().width() <= 900
        assert dialog.minimumSizeHint().height() <= 640


def test_closing_the_workspace_ends_the_look(opener: ImportOpener, services: Services, chicago: Workspace) -> None:
    opener.open("drawings", str(CHICAGO / "chicago_uptown.geojson"))
    dialog = opener.dialog("drawings")
    assert dialog.looking
    services.host.project.clear()
    assert not dialog.isVisible()
    looked(dialog)
    assert dialog.look is None
    assert [item.text() for item in services.host.message_bar.items()] == []


def test_closing_the_workspace_during_an_import_leaves_no_error(
    opener: ImportOpener, services: Services, chicago: Workspace
) -> None:
    dialog = look_at(opener, "drawings", CHICAGO / "chicago_uptown.geojson")
    dialog.consent.setChecked(True)
    dialog.import_button.click()
    services.host.project.clear()
    wait_for(lambda: not dialog.importing)
    assert chicago.count("drawings") == 412
    assert not dialog.isVisible()
    # What was begun was done, and is said where it can be seen.
    assert [item.text() for item in services.host.message_bar.items()] == [
        "Imported: 412, of which repaired: 24. Refused: 2."
    ]
    assert not dialog.import_button.isEnabled()


def test_the_plugin_may_go_while_it_looks(services: Services, chicago: Workspace) -> None:
    opener = ImportOpener(services)
    opener.open("drawings", str(CHICAGO / "chicago_uptown.geojson"))
    opener.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QCoreApplication.processEvents()
    assert [item.text() for item in services.host.message_bar.items()] == []


def test_without_a_workspace_nothing_opens(opener: ImportOpener, services: Services, tmp_path: Path) -> None:
    opener.open_file(str(tmp_path / "a.geojson"))
    assert [item.text() for item in services.host.message_bar.items()] == ["Open or make a workspace first."]


@pytest.mark.parametrize(
    ("file", "kind"),
    [
        (CHICAGO / "chicago_pilsen.geojson", "drawings"),
        (ROOT / "resources" / "demo" / "schaerbeek" / "wards.geojson", "wards"),
        (ROOT / "resources" / "demo" / "schaerbeek" / "income_2023.csv", "indicators"),
        (ROOT / "resources" / "demo" / "schaerbeek" / "population_2025_cp1252.csv", "indicators"),
    ],
)
def test_a_dropped_file_opens_the_right_dialog(
    opener: ImportOpener, brussels: Workspace, file: Path, kind: str
) -> None:
    opener.open_file(str(file))
    wait_for(lambda: bool(opener.shown))
    assert opener.shown == [kind]
    dialog = opener.dialog(kind)
    looked(dialog)
    assert dialog.file == str(file)


def test_a_table_of_wkt_holds_boundaries(opener: ImportOpener, brussels: Workspace, tmp_path: Path) -> None:
    rows = "\n".join(f'"{square(10 * place)}",P{place}' for place in range(4))
    (tmp_path / "drawn.csv").write_text(f"WKT,participant\n{rows}\n", encoding="utf-8")
    opener.open_file(str(tmp_path / "drawn.csv"))
    wait_for(lambda: bool(opener.shown))
    assert opener.shown == ["drawings"]
    dialog = opener.dialog("drawings")
    looked(dialog)
    assert dialog.columns.field(PERSON) == "participant"


def test_a_dropped_file_that_is_nothing_is_said_in_a_dialog(
    opener: ImportOpener, brussels: Workspace, tmp_path: Path
) -> None:
    (tmp_path / "photo.jpg").write_bytes(b"\xff\xd8\xff")
    opener.open_file(str(tmp_path / "photo.jpg"))
    wait_for(lambda: bool(opener.shown))
    dialog = opener.dialog("drawings")
    looked(dialog)
    assert "photo.jpg is not a vector file" in dialog.nothing.text()


def _drop(widget: QWidget, *paths: str) -> bool:
    """Drop files on `widget`; whether it took them."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(path) if "://" not in path else QUrl(path) for path in paths])
    enter = QDragEnterEvent(
        QPoint(1, 1), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    QApplication.sendEvent(widget, enter)
    drop = QDropEvent(
        QPointF(1, 1), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    QApplication.sendEvent(widget, drop)
    return bool(enter.isAccepted() and drop.isAccepted())


def test_dropping(qgis_app: QgsApplication, tmp_path: Path) -> None:
    shapefile = write_shapefile(tmp_path / "a.shp", [square()], {"a": ["x"]})
    widget, taken = QWidget(), []
    install_drop(widget, taken.append)
    beside = [str(shapefile.with_suffix(kind)) for kind in (".dbf", ".prj", ".shx")]
    assert _drop(widget, *beside, str(shapefile))
    assert taken == [str(shapefile)]
    assert not _drop(widget, "https://example.org/a.geojson")
    assert not _drop(widget, str(tmp_path / "gone.shp"))
    assert taken == [str(shapefile)]
    empty = QMimeData()
    empty.setText("text")
    assert dropped_file(empty) == ""


def test_a_file_is_dropped_on_the_dock(services: Services, brussels: Workspace, schaerbeek: Path) -> None:
    host, messages, controller, runner = services.host, services.messages, services.controller, services.runner
    desk = DeskOpener(host, services.settings, messages, controller, runner)
    actions = Actions(host, services.settings, messages, controller, runner, desk)
    actions.actions["neighbourhood_and_ward"].trigger()
    assert desk.dock is not None
    assert _drop(desk.dock, str(schaerbeek / "wards.geojson"))
    wait_for(lambda: actions.imports.shown == ["wards"])
    dialog = actions.imports.dialog("wards")
    looked(dialog)
    assert dialog.preview_label.text() == "Rows shown: 20 of 145"
    actions.close()
    desk.close()


def test_a_file_is_dropped_on_the_dialog(opener: ImportOpener, chicago: Workspace) -> None:
    opener.open("drawings")
    dialog = opener.dialog("drawings")
    assert isinstance(dialog, BoundariesDialog)
    assert "drop one here" in dialog.nothing.text()
    assert _drop(dialog, str(CHICAGO / "chicago_pilsen.geojson"))
    looked(dialog)
    assert dialog.preview_label.text() == "Rows shown: 20 of 265"
