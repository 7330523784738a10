"""The dialog that imports figures, driven as a person does: look, correct, import, read what became of it."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsApplication, QgsCoordinateReferenceSystem, QgsSettings
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QLocale, QModelIndex, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QComboBox, QLabel

from resokit_qgis.gui.controller import WorkspaceController
from resokit_qgis.gui.imports import figures_table, names_table
from resokit_qgis.gui.imports.choice import Choice
from resokit_qgis.gui.imports.indicators_dialog import IndicatorsDialog
from resokit_qgis.gui.imports.services import Services
from resokit_qgis.gui.messages import Messages
from resokit_qgis.gui.runner import Runner
from resokit_qgis.project.writing import write_project
from resokit_qgis.settings import Settings
from resokit_qgis.workspace import store
from resokit_qgis.workspace.store import Workspace
from tests.qgis.desk_help import DeskWindow, desk_window
from tests.qgis.import_dialog_help import imported, looked, wait_for
from tests.qgis.import_help import run, square, write_geojson
from tests.xlsx_help import write_xlsx

__all__ = ["desk_window"]


@pytest.fixture
def services(desk_window: DeskWindow, processing: Any) -> Iterator[Services]:
    QgsSettings().remove("plugins/resokit_qgis")
    settings = Settings()
    messages = Messages(desk_window.bar)
    controller = WorkspaceController(desk_window.host, settings)
    runner = Runner(desk_window.host, messages)
    yield Services(desk_window.host, messages, controller, runner, settings)
    runner.close()
    controller.stop()
    messages.close()
    settings.close()


@pytest.fixture(scope="module")
def empty(qgis_app: QgsApplication, tmp_path_factory: pytest.TempPathFactory) -> Workspace:
    """An empty workspace with its project."""
    folder = tmp_path_factory.mktemp("empty") / "work"
    made = store.create(folder, "Buurt", QgsCoordinateReferenceSystem("EPSG:31370"), "nl")
    write_project(made)
    return made


@pytest.fixture
def workspace(empty: Workspace, tmp_path: Path) -> Workspace:
    """A copy of it that a test may change."""
    shutil.copytree(empty.path.parent, tmp_path / "work")
    return store.open_workspace(tmp_path / "work" / empty.path.name)


@pytest.fixture
def dialog(services: Services, workspace: Workspace) -> Iterator[IndicatorsDialog]:
    assert services.controller.open(workspace.path)
    made = IndicatorsDialog(services)
    made.open_file("")
    yield made
    made.end()


@pytest.fixture
def brussels(processing: Any, workspace: Workspace, schaerbeek: Path) -> Workspace:
    file = str(schaerbeek / "wards.geojson")
    run(processing, "importwards", workspace, INPUT=file, CODE_FIELD="mdzone", NAME_FIELD="namefre")
    return workspace


@pytest.fixture
def add_wards(processing: Any, workspace: Workspace) -> Callable[..., None]:
    def add(*codes: str, names: tuple[str, ...] = (), level: str = "") -> None:
        shapes = [square(100 * index) for index in range(len(codes))]
        file = workspace.path.parent / "wards.geojson"
        write_geojson(file, *shapes, code=list(codes), name=list(names or [f"Ward {code}" for code in codes]))
        run(processing, "importwards", workspace, INPUT=str(file), CODE_FIELD="code", NAME_FIELD="name", LEVEL=level)

    return add


def write(folder: Path, content: str, name: str = "t.csv", encoding: str = "utf-8") -> str:
    path = folder / name
    path.write_text(content, encoding=encoding)
    return str(path)


def open_file(dialog: IndicatorsDialog, file: Path | str) -> None:
    dialog.choose(str(file))
    looked(dialog)


def choose(dialog: IndicatorsDialog, choice: Choice, value: str) -> None:
    """Choose as a person does, and wait for the look that follows."""
    place = choice.findData(value)
    assert place >= 0, [choice.itemText(index) for index in range(choice.count())]
    choice.setCurrentIndex(place)
    choice.activated.emit(place)
    assert dialog.looking
    assert not dialog.import_button.isEnabled()
    looked(dialog)


def give_period(dialog: IndicatorsDialog, period: str) -> None:
    dialog.reading.period.setEditText(period)
    looked(dialog)


def edit(dialog: IndicatorsDialog, heading: str, part: figures_table.Part, value: str) -> None:
    """Open the cell of a figure, choose or write there, and wait for the look that follows."""
    index = cell(dialog, heading, part)
    assert index.flags() & Qt.ItemFlag.ItemIsEditable
    if part is figures_table.Part.UNIT:
        assert dialog.figures.model.setData(index, value)
    else:
        choose_in(dialog.figures.view, index, value)
    looked(dialog)


def choose_in(view: Any, index: QModelIndex, value: str) -> None:
    view.setCurrentIndex(index)
    view.edit(index)
    editor = view.findChild(QComboBox)
    place = editor.findData(value)
    assert place >= 0
    editor.setCurrentIndex(place)
    editor.activated.emit(place)
    assert not editor.isVisible()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert view.findChild(QComboBox) is None


def cell(dialog: IndicatorsDialog, heading: str, part: figures_table.Part) -> QModelIndex:
    model = dialog.figures.model
    (row,) = (row for row in range(model.rowCount()) if model.index(row, figures_table.Part.HEADING).data() == heading)
    return model.index(row, part)


def text(dialog: IndicatorsDialog, heading: str, part: figures_table.Part) -> str:
    return str(cell(dialog, heading, part).data())


def tab(dialog: IndicatorsDialog) -> str:
    """What stands on the tab with the figures."""
    return str(dialog.tabs.tabText(dialog.tabs.indexOf(dialog.figures)))


def figures(workspace: Workspace) -> dict[tuple[str, str, str], float | str]:
    wards = {ward["id"]: ward["code"] for ward in workspace.rows("wards")}
    names = {indicator["id"]: indicator["code"] for indicator in workspace.rows("indicators")}
    return {
        (names[row["indicator_id"]], wards[row["ward_id"]], row["period"]): row["status"]
        if row["value"] is None
        else row["value"]
        for row in workspace.rows("indicator_values")
    }


def test_the_incomes_of_brussels(dialog: IndicatorsDialog, brussels: Workspace, schaerbeek: Path) -> None:
    open_file(dialog, schaerbeek / "income_2023.csv")
    assert dialog.reading.encoding.currentText() == "Automatic: utf-8"
    assert dialog.reading.delimiter.currentText() == "Automatic: semicolon (;)"
    assert dialog.reading.decimal.currentText() == "Automatic: comma (,)"
    assert dialog.reading.profile.currentText() == "Automatic: Plain table"
    assert dialog.reading.key.currentText() == "Automatic: MD_ID"
    assert not dialog.reading.sheet.isVisible()
    assert not dialog.reading.level.isVisible()
    assert (dialog.match.bar.value(), dialog.match.bar.maximum()) == (145, 145)
    assert dialog.match.sentence.text() == "145 of 145 wards, by the column “MD_ID”."
    assert dialog.preview_label.text() == "Rows: 145. The names of the columns stand in row 1."
    assert dialog.preview.cells()[0] == [QLocale().toString(2), "1", "Grand Place", "Grote Markt", "19258,84"]
    assert len(dialog.preview.cells()) == 20
    model = dialog.preview.model()
    headings = [model.headerData(place, Qt.Orientation.Horizontal) for place in range(model.columnCount())]
    assert headings == ["Row", "MD_ID\n(wards)", "nom_fr", "nom_nl", "valeur\n(figures)"]
    tints = [model.index(0, place).data(Qt.ItemDataRole.BackgroundRole) for place in range(5)]
    assert [tint is None for tint in tints] == [True, False, True, True, False]
    # It does not say its period, and the year in its name is offered, not taken.
    assert not dialog.import_button.isEnabled()
    assert dialog.status.text() == (
        "income_2023.csv does not say of which year or period its figures are. Give it as “Period”, such as 2025."
    )
    assert dialog.tabs.currentWidget() is dialog.reading
    assert dialog.reading.hint.text() == "The file does not say its period; in its name stands 2023."
    assert [dialog.reading.period.itemText(place) for place in range(dialog.reading.period.count())] == ["2023"]
    give_period(dialog, "2023")
    assert dialog.import_button.isEnabled()
    assert dialog.status.isHidden()
    part = figures_table.Part
    assert text(dialog, "valeur", part.KIND) == "Not added up"
    assert text(dialog, "valeur", part.MISSING) == "missing: 27"
    assert text(dialog, "valeur", part.KNOWN_BY) == "nothing: a guess that is safe"
    assert dialog.left.cells() == [
        ["2", "nom_fr", "It holds no figures."],
        ["3", "nom_nl", "It holds no figures."],
    ]
    edit(dialog, "valeur", part.UNIT, "EUR")
    assert text(dialog, "valeur", part.KNOWN_BY) == "you"
    assert brussels.rows("indicator_values") == []
    imported(dialog)
    assert dialog.pages.currentWidget() is dialog.last_page
    assert dialog.last_page.counts.text() == "Values written: 145. Rows with a ward: 145, without: 0."
    assert "Columns without figures were left out: nom_fr, nom_nl." in dialog.last_page.remarks.toPlainText()
    assert figures(brussels)["valeur", "1", "2023"] == 19258.84
    (indicator,) = brussels.rows("indicators")
    assert (indicator["kind"], indicator["unit"]) == ("not_aggregable", "EUR")


def test_kinds_of_the_people_of_brussels(dialog: IndicatorsDialog, brussels: Workspace, schaerbeek: Path) -> None:
    part = figures_table.Part
    open_file(dialog, schaerbeek / "population_2025_cp1252.csv")
    assert dialog.reading.encoding.currentText() == "Automatic: cp1252"
    give_period(dialog, "2025")
    assert tab(dialog) == "Figures (12)"
    edit(dialog, "totale_bevolking", part.KIND, "count")
    edit(dialog, "turken", part.KIND, "rate")
    assert text(dialog, "turken", part.UNIT) == "%"
    assert dialog.status.text() == (
        "population_2025_cp1252.csv, row 1: the rate “turken” has no denominator. "
        "Name the column that it is a share of."
    )
    assert not dialog.import_button.isEnabled()
    edit(dialog, "turken", part.DENOMINATOR, "totale_bevolking")
    assert text(dialog, "turken", part.NUMERATOR) == "itself (%)"
    edit(dialog, "oeso", part.KIND, "left_out")
    assert not cell(dialog, "oeso", part.UNIT).flags() & Qt.ItemFlag.ItemIsEditable
    assert tab(dialog) == "Figures (11)"
    # What was left out can be taken again.
    edit(dialog, "oeso", part.KIND, "not_aggregable")
    edit(dialog, "fransen", part.KIND, "left_out")
    imported(dialog)
    kinds = {row["code"]: (row["kind"], row["denominator"], row["unit"]) for row in brussels.rows("indicators")}
    assert kinds["totale_bevolking"] == ("count", None, None)
    assert kinds["turken"] == ("rate", "totale_bevolking", "%")
    assert "oeso" in kinds
    assert "fransen" not in kinds
    assert figures(brussels)["turken", "1", "2025"] == 0.73
    # The next file of the workspace: what is known cannot be said otherwise, and is only left out.
    dialog.last_page.another.click()
    open_file(dialog, schaerbeek / "population_2025_cp1252.csv")
    give_period(dialog, "2026")
    assert text(dialog, "turken", part.KNOWN_BY) == "the workspace"
    assert not cell(dialog, "turken", part.DENOMINATOR).flags() & Qt.ItemFlag.ItemIsEditable
    assert [value for value, _ in dialog.figures.model.choices(cell(dialog, "turken", part.KIND))] == [
        "rate",
        "left_out",
    ]


def test_the_kind_of_many_rows_at_once(
    dialog: IndicatorsDialog, add_wards: Callable[..., None], tmp_path: Path
) -> None:
    add_wards(*(f"W{number:03}" for number in range(20)))
    headings = ["sector", *(f"figure {number}" for number in range(300))]
    lines = [f"W{row:03};" + ";".join(f"{row * number},5" for number in range(300)) for row in range(20)]
    open_file(dialog, write(tmp_path, "\n".join([";".join(headings), *lines])))
    give_period(dialog, "2025")
    assert tab(dialog) == "Figures (300)"
    dialog.figures.view.selectAll()
    dialog.figures.kind.choose("count")
    dialog.figures.set_button.click()
    looked(dialog)
    assert text(dialog, "figure 299", figures_table.Part.KIND) == "Count"
    workspace = dialog.workspace
    assert workspace is not None
    imported(dialog)
    assert {row["kind"] for row in workspace.rows("indicators")} == {"count"}
    assert len(workspace.rows("indicators")) == 300


def test_names_are_answered_in_place(
    dialog: IndicatorsDialog, workspace: Workspace, add_wards: Callable[..., None], tmp_path: Path
) -> None:
    names = ("Antwerpen - Amandus & Atheneum", "Antwerpen - Luchtbal", "Berchem - Groenenhoek", "Deurne | Noord")
    add_wards("ANT01", "ANT02", "ANT03", "ANT04", names=names)
    file = write(
        tmp_path,
        '"Wijken";"Inwoners [aantal]|2025"\n"Amandus - Atheneum";"1.234,0"\n"Antwerpen - Luchtbal";"87"\n'
        '"Groenenhoek";"3"\n"Elders | ver";"1"\n"Totaal";"1.325"\n',
    )
    open_file(dialog, file)
    assert dialog.tabs.currentWidget() is dialog.names
    assert dialog.status.text() == "Names that wait for your yes or no, under “Names”: 2."
    assert dialog.match.sentence.text().startswith(
        "1 of 4 wards, by the column “Wijken”; not found: Antwerpen - Amandus"
    )
    model = dialog.names.model
    part = names_table.Part
    rows = [[model.index(row, column).data() for column in part] for row in range(model.rowCount())]
    assert rows == [
        ["Amandus - Atheneum", "Antwerpen - Amandus & Atheneum (ANT01)", "90 %", "?"],
        ["Groenenhoek", "Berchem - Groenenhoek (ANT03)", "90 %", "?"],
        ["Elders | ver", "", "", "?"],
    ]
    choose_in(dialog.names.view, model.index(1, part.ANSWER), names_table.NO)
    looked(dialog)
    dialog.names.yes_button.click()
    looked(dialog)
    assert dialog.import_button.isEnabled()
    # A ward can be chosen where none was likely.
    choose_in(dialog.names.view, model.index(2, part.WARD), "ANT04")
    looked(dialog)
    assert [model.index(row, part.ANSWER).data() for row in range(3)] == ["Yes", "No", "Yes"]
    assert dialog.match.sentence.text().startswith("3 of 4 wards")
    imported(dialog)
    assert figures(workspace) == {
        ("Inwoners [aantal]", "ANT01", "2025"): 1234.0,
        ("Inwoners [aantal]", "ANT02", "2025"): 87.0,
        ("Inwoners [aantal]", "ANT04", "2025"): 1.0,
    }
    assert dialog.last_page.table.cells() == [
        ["4", "Groenenhoek", "It is of no ward."],
        ["6", "Totaal", "It holds totals."],
    ]


def test_all_names_may_be_refused(
    dialog: IndicatorsDialog, workspace: Workspace, add_wards: Callable[..., None], tmp_path: Path
) -> None:
    add_wards("A", "B", names=("Luchtbal", "Groenenhoek"))
    open_file(dialog, write(tmp_path, "Wijk;n|2025\nLuchtbal;1\nGroenhoek;2\n"))
    dialog.names.no_button.click()
    looked(dialog)
    imported(dialog)
    assert figures(workspace) == {("n", "A", "2025"): 1.0}


def test_a_workbook_asks_for_its_sheet(
    dialog: IndicatorsDialog, workspace: Workspace, add_wards: Callable[..., None], tmp_path: Path
) -> None:
    add_wards("1", "2", "800")
    rows: list[list[object]] = [["Code", "Wijk", "n [aantal] - 2022", "n [aantal] - 2023"]]
    rows += [[1, "A", 6512.25, 6], ["2", "B", "ND", 11], [800, "C", "VS", None]]
    file = write_xlsx(tmp_path / "t.xlsx", {"eerst": rows, "dan": [["code", "m"], [1, 2]]})
    open_file(dialog, file)
    assert dialog.status.text() == (
        "t.xlsx has several sheets: eerst, dan. Give the name of the one with the figures as “Sheet”."
    )
    assert dialog.preview.cells() == []
    assert dialog.reading.sheet.isVisible()
    assert not dialog.reading.encoding.isVisible()
    choose(dialog, dialog.reading.sheet, "eerst")
    assert dialog.reading.profile.currentText() == "Automatic: BISA / IBSA neighbourhood monitor (Brussels)"
    assert dialog.reading.period.currentText() == "All: 2022, 2023"
    part = figures_table.Part
    assert text(dialog, "n [aantal] - 2022", part.KIND) == "Count"
    assert text(dialog, "n [aantal] - 2022", part.KNOWN_BY) == "its heading"
    assert text(dialog, "n [aantal] - 2022", part.MISSING) == "kept secret: 1; missing: 1"
    dialog.reading.period.setCurrentIndex(dialog.reading.period.findData("2023"))
    dialog.reading.period.activated.emit(0)
    looked(dialog)
    assert tab(dialog) == "Figures (1)"
    imported(dialog)
    assert {period for _, _, period in figures(workspace)} == {"2023"}
    # Next year's file: the same sheet, and its newest year.
    rows[0] = ["Code", "Wijk", "n [aantal] - 2023", "n [aantal] - 2024"]
    file = write_xlsx(tmp_path / "u.xlsx", {"eerst": rows, "dan": [["code", "m"], [1, 2]]})
    dialog.last_page.another.click()
    open_file(dialog, file)
    assert dialog.remembered.isVisible()
    assert (dialog.reading.sheet.value, dialog.reading.period_text) == ("eerst", "2024")
    imported(dialog)
    assert {period for _, _, period in figures(workspace)} == {"2023", "2024"}


def test_a_source_is_remembered_but_not_its_year(
    dialog: IndicatorsDialog, workspace: Workspace, add_wards: Callable[..., None], tmp_path: Path
) -> None:
    add_wards("1", "2")
    part = figures_table.Part
    open_file(dialog, write(tmp_path, "id;nr;n 2024\n1;2;1.250\n2;1;7\n", "figures_2024.csv"))
    give_period(dialog, "2024")
    assert "may be thousands or decimals" in dialog.status.text()
    assert "“Decimal sign”" in dialog.status.text()
    choose(dialog, dialog.reading.decimal, ",")
    choose(dialog, dialog.reading.key, "nr")
    edit(dialog, "n 2024", part.KIND, "count")
    edit(dialog, "id", part.KIND, "left_out")
    imported(dialog)
    assert figures(workspace) == {("n 2024", "2", "2024"): 1250.0, ("n 2024", "1", "2024"): 7.0}
    dialog.last_page.another.click()
    open_file(dialog, write(tmp_path, "id;nr;n 2025\n1;2;1.250\n2;1;8\n", "figures_2025.csv"))
    assert dialog.remembered.isVisible()
    assert (dialog.reading.decimal.value, dialog.reading.key.value) == (",", "nr")
    assert dialog.reading.period_text == "2025"
    assert [each.heading for each in dialog.look.figures] == ["n 2025"]
    assert dialog.import_button.isEnabled()
    imported(dialog)
    assert figures(workspace)["n 2025", "2", "2025"] == 1250.0
    # A file whose name has no year gets none.
    dialog.last_page.another.click()
    open_file(dialog, write(tmp_path, "id;nr;n 2026\n1;2;1.250\n2;1;8\n", "other.csv"))
    assert dialog.remembered.isVisible()
    assert dialog.reading.period_text == ""
    assert dialog.reading.hint.text() == "The file does not say its period; last time it was 2025."
    assert not dialog.import_button.isEnabled()
    dialog.forget_button.click()
    looked(dialog)
    assert not dialog.remembered.isVisible()
    assert (dialog.reading.decimal.value, dialog.reading.key.value) == ("", "")


def test_a_wrong_delimiter_is_put_right(
    dialog: IndicatorsDialog, workspace: Workspace, add_wards: Callable[..., None], tmp_path: Path
) -> None:
    add_wards("1", "2")
    open_file(dialog, write(tmp_path, "code;a, b\n1;2,5\n2;3,5\n"))
    choose(dialog, dialog.reading.delimiter, ",")
    assert "No column of t.csv fits the wards" in dialog.status.text()
    assert dialog.match.sentence.text() == ("The wards were not found in this file. Choose the column that holds them.")
    choose(dialog, dialog.reading.delimiter, ";")
    give_period(dialog, "1")
    imported(dialog)
    assert figures(workspace) == {("a, b", "1", "1"): 2.5, ("a, b", "2", "1"): 3.5}


def test_the_level_and_the_column_can_be_chosen(
    dialog: IndicatorsDialog, workspace: Workspace, add_wards: Callable[..., None], tmp_path: Path
) -> None:
    add_wards("A01", "A02", level="2024")
    add_wards("A01", "A03", "A04", level="2025")
    open_file(dialog, write(tmp_path, "code;other;n\nA01;A02;1\nA03;A01;2\nA04;x;3\nZ99;y;4\n"))
    reading = dialog.reading
    assert reading.level.currentText() == "Automatic: 2025"
    assert [reading.level.itemText(place) for place in range(1, 3)] == ["2024 (1 of 2 wards)", "2025 (3 of 3 wards)"]
    assert reading.key.itemText(1) == "other (2 of 2 wards)"
    assert dialog.rest.cells() == [["Row without a ward", "Z99", "5"]]
    choose(dialog, reading.level, "2024")
    assert dialog.match.sentence.text() == (
        "1 of 2 wards, by the column “code”; not found: Ward A02; rows without a ward: 3 (A03, A04, Z99)."
    )
    choose(dialog, reading.key, "other")
    give_period(dialog, "2024")
    imported(dialog)
    assert figures(workspace) == {("n", "A02", "2024"): 1.0, ("n", "A01", "2024"): 2.0}


@pytest.mark.parametrize(
    ("content", "profile", "count"),
    [
        (
            "CD_REFNIS|CD_SECTOR|TOTAL|OPPERVLAKKTE IN HM²|TX_DESCR_SECTOR_NL\n21015|21015A00-|1200|12.5|COLIGNON\n",
            "Statbel (Belgium)",
            2,
        ),
        (
            ",period,geolevel,geoitem,v\n0,2023,statsec,21015A00-,12\n1,2024,statsec,21015A00-,14\n",
            "Swing / Provincies in Cijfers, flat table",
            1,
        ),
        (
            '"WijkenEnBuurten";"SoortRegio_2";"AantalInwoners_5"\n"21015A00-";"Buurt     ";     870\n',
            "CBS wijken en buurten (Netherlands)",
            1,
        ),
    ],
)
def test_each_source_is_recognised(
    dialog: IndicatorsDialog,
    add_wards: Callable[..., None],
    tmp_path: Path,
    content: str,
    profile: str,
    count: int,
) -> None:
    add_wards("21015A00-", "21015A010")
    open_file(dialog, write(tmp_path, content))
    assert dialog.reading.profile.currentText() == f"Automatic: {profile}"
    assert tab(dialog) == f"Figures ({count})"
    assert dialog.match.sentence.text().startswith("1 of 2 wards")


def test_a_file_that_was_written_meanwhile_is_looked_at_again(
    dialog: IndicatorsDialog, workspace: Workspace, add_wards: Callable[..., None], tmp_path: Path
) -> None:
    add_wards("1", "2")
    file = write(tmp_path, "code;n\n1;5\n2;6\n")
    open_file(dialog, file)
    give_period(dialog, "1")
    write(tmp_path, "code;n\n1;50\n2;60\n9;70\n")
    dialog.import_button.click()
    assert not dialog.importing
    assert dialog.status.text() == "Looking at the file…"
    looked(dialog)
    assert dialog.rest.cells() == [["Row without a ward", "9", "4"]]
    imported(dialog)
    assert figures(workspace) == {("n", "1", "1"): 50.0, ("n", "2", "1"): 60.0}


def test_texts_of_a_file_stay_texts(
    dialog: IndicatorsDialog, add_wards: Callable[..., None], workspace: Workspace, tmp_path: Path
) -> None:
    add_wards("1", "2")
    open_file(dialog, write(tmp_path, "code;<b>=n</b>;=1+1\n1;5;7\n2;6;8\n<i>9</i>;1;1\n"))
    give_period(dialog, "[% 1 %]")
    edit(dialog, "=1+1", figures_table.Part.KIND, "count")
    assert dialog.match.sentence.textFormat() == Qt.TextFormat.PlainText
    imported(dialog)
    assert figures(workspace)["=1+1", "1", "[% 1 %]"] == 7.0
    assert {row["code"]: row["kind"] for row in workspace.rows("indicators")}["=1+1"] == "count"


def test_closing_and_leaving_while_it_looks(
    dialog: IndicatorsDialog, services: Services, add_wards: Callable[..., None], tmp_path: Path
) -> None:
    add_wards("1", "2")
    file = write(tmp_path, "code;n\n1;5\n2;6\n")
    dialog.choose(file)
    services.host.project.clear()
    looked(dialog)
    assert dialog.look is None
    assert dialog.figures.model.rowCount() == 0
    assert not dialog.isVisible()


def test_it_works_by_keyboard(dialog: IndicatorsDialog, brussels: Workspace, schaerbeek: Path) -> None:
    open_file(dialog, schaerbeek / "income_2023.csv")
    buddies = {label.buddy(): label.text() for label in dialog.findChildren(QLabel) if label.buddy() is not None}
    form = dialog.reading
    fields = (form.profile, form.sheet, form.encoding, form.delimiter, form.decimal, form.key, form.level, form.period)
    for field in (*fields, dialog.figures.view, dialog.names.view):
        assert field.focusPolicy() & Qt.FocusPolicy.TabFocus
        assert field.accessibleName()
        assert "&" in buddies.get(field, "&")
    assert len({buddies[field].partition("&")[2][:1].casefold() for field in fields}) == len(fields)
    QTest.keyClicks(form.period.lineEdit(), "2023")
    assert form.period_text == "2023"
    looked(dialog)
    dialog.tabs.setCurrentWidget(dialog.figures)
    view = dialog.figures.view
    view.setFocus()
    view.setCurrentIndex(cell(dialog, "valeur", figures_table.Part.KIND))
    assert view.findChild(QComboBox) is None
    QTest.keyClick(view, Qt.Key.Key_F2)
    editor = view.findChild(QComboBox)
    wait_for(lambda: editor.view().isVisible())
    QTest.keyClick(editor.view(), Qt.Key.Key_Up)
    QTest.keyClick(editor.view(), Qt.Key.Key_Up)
    QTest.keyClick(editor.view(), Qt.Key.Key_Return)
    looked(dialog)
    assert text(dialog, "valeur", figures_table.Part.KIND) == "Count"
    imported(dialog)
    assert [row["kind"] for row in brussels.rows("indicators")] == ["count"]
