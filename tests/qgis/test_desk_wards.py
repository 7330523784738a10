"""The line beside the wards: chosen by ticks or on the map, told apart on the map, and what the figures become."""

from __future__ import annotations

import csv
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import shapely
from desk_help import DeskWindow, settle, wait_until
from qgis.core import (
    QgsApplication,
    QgsCoordinateTransform,
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.gui import QgsMapToolPan
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QCheckBox, QComboBox, QLabel, QLineEdit, QPushButton, QToolButton

from resokit_qgis.gui.desk.desk import Desk
from resokit_qgis.gui.desk.wards_page import WardsPage
from resokit_qgis.workspace import backup
from resokit_qgis.workspace.choice import Choice
from resokit_qgis.workspace.line_and_wards import compare_line
from resokit_qgis.workspace.review_steps import leave_out
from resokit_qgis.workspace.rule import SHARE, UNION, Rule
from resokit_qgis.workspace.store import Workspace, open_workspace

PILSEN = Choice(names=frozenset({"Pilsen"}))

DEFINITIONS = [
    ("people", "count", "", "", ""),
    ("aged", "count", "", "", ""),
    ("few", "count", "", "", ""),
    ("aged_share", "rate", "aged", "people", ""),
    ("renting", "rate", "", "people", "%"),
    ("income", "not_aggregable", "", "", "USD"),
]


def made_up(code: int) -> dict[str, float]:
    """Figures of a community area that follow from its code, so that a test can work out what is to come."""
    people = 20_000 + 500 * code
    return {
        "people": people,
        "aged": people // 10,
        "few": code % 2 * 3,
        "renting": 30 + code % 40,
        "income": 30_000 + 100 * code,
    }


def add_figures(processing: Any, workspace: Workspace, folder: Path, period: str = "2025") -> None:
    file, definitions = folder / "figures.csv", folder / "definitions.csv"
    with file.open("w", encoding="utf-8", newline="") as stream:
        rows = csv.writer(stream)
        rows.writerow(["code", "people", "aged", "few", "aged_share", "renting", "income"])
        for code in range(1, 78):
            own = made_up(code)
            share = own["aged"] / own["people"]
            rows.writerow([code, own["people"], own["aged"], own["few"], share, own["renting"], own["income"]])
    with definitions.open("w", encoding="utf-8", newline="") as stream:
        csv.writer(stream).writerows([("indicator", "kind", "numerator", "denominator", "unit"), *DEFINITIONS])
    processing.run(
        "resokit:importindicators",
        {
            "WORKSPACE": str(workspace.path),
            "INPUT": str(file),
            "CODE_COLUMN": "code",
            "PERIOD": period,
            "DEFINITIONS": str(definitions),
        },
    )


@pytest.fixture(scope="session")
def made_with_figures(processing: Any, chicago_made: Workspace, tmp_path_factory: pytest.TempPathFactory) -> Workspace:
    """Chicago with the figures of 2025 for its community areas."""
    folder = tmp_path_factory.mktemp("figures") / "chicago"
    shutil.copytree(chicago_made.path.parent, folder)
    workspace = open_workspace(folder / chicago_made.path.name)
    add_figures(processing, workspace, folder.parent)
    backup.take_all_away(workspace.path)
    return workspace


def in_front(desk: Desk) -> Iterator[WardsPage]:
    """The page in front, beside the map."""
    made = WardsPage(desk)
    made.resize(340, 460)
    made.show()
    made.set_front(True)
    settle(desk)
    yield made
    made.set_front(False)
    made.deleteLater()


@pytest.fixture
def page(desk: Desk) -> Iterator[WardsPage]:
    yield from in_front(desk)


@pytest.fixture
def with_figures(idle_desk: Desk, made_with_figures: Workspace, tmp_path: Path) -> Iterator[WardsPage]:
    """The page on a copy of the workspace with figures."""
    shutil.copytree(made_with_figures.path.parent, tmp_path / "figures")
    workspace = open_workspace(tmp_path / "figures" / made_with_figures.path.name)
    assert idle_desk.controller.open(workspace.project_path)
    settle(idle_desk)
    yield from in_front(idle_desk)


def opened(page: WardsPage) -> Workspace:
    assert page.desk.workspace is not None
    return page.desk.workspace


def child(page: WardsPage, kind: type, name: str) -> Any:
    return page.findChild(kind, name)


def row_of(page: WardsPage, code: str) -> int:
    assert page.found is not None
    return page.found.wards.codes.index(code)


def chosen(page: WardsPage) -> list[str]:
    assert page.found is not None
    return [page.found.wards.codes[number] for number in page.found.chosen]


def figures(page: WardsPage) -> dict[str, list[str]]:
    return {cells[0].split(" (")[0]: cells[1:] for cells in page.figures.table.cells()}


def figure(page: WardsPage, code: str) -> Any:
    assert page.found is not None
    (one,) = [one for one in page.found.figures if one.code == code]
    return one


# Which wards ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["Uptown", "Pilsen"])
def test_it_begins_with_the_wards_that_the_line_touches(page: WardsPage, name: str) -> None:
    desk = page.desk
    desk.choose(Choice(names=frozenset({name})))
    settle(desk)
    assert page.found is not None and desk.line is not None
    expected = {}
    for number, shape in enumerate(page.found.wards.shapes):
        common = shape.intersection(desk.line.geometry).area
        if common > 1e-6:
            expected[number] = (common / desk.line.geometry.area, common / shape.area)
    told = {one.ward: (one.share_of_neighbourhood, one.share_of_ward) for one in page.found.touched}
    assert told.keys() == expected.keys()
    for number, shares in expected.items():
        assert told[number] == pytest.approx(shares, abs=1e-9)
    assert list(page.found.chosen) == sorted(number for number, shares in expected.items() if max(shares) > 0.01)
    names = [page.found.wards.names[number] for number in page.found.chosen]
    assert {"Uptown": "UPTOWN", "Pilsen": "LOWER WEST SIDE"}[name] in names
    ticked = page.wards.table.told.checked
    assert ticked == frozenset(page.found.chosen)


def test_the_table_tells_shares_and_can_be_sorted_filtered_and_copied(page: WardsPage) -> None:
    assert page.found is not None
    table = page.wards.table
    shown = table.cells()
    assert len(shown) == len(page.found.touched)
    largest = max(page.found.touched, key=lambda one: one.share_of_neighbourhood)
    assert shown[0] == [
        page.found.wards.codes[largest.ward],
        page.found.wards.names[largest.ward],
        f"{100 * largest.share_of_neighbourhood:.1f} %",
        f"{100 * largest.share_of_ward:.1f} %",
        f"{largest.iou:.2f}",
    ]
    table.sortByColumn(3, Qt.SortOrder.AscendingOrder)
    shares = [float(cells[3].removesuffix(" %")) for cells in table.cells()]
    assert shares == sorted(shares)

    child(page, QCheckBox, "resokitWardsTouched").setChecked(False)
    assert len(table.cells()) == 77
    child(page, QLineEdit, "resokitWardsFilter").setText("hyde")
    assert [cells[1] for cells in table.cells()] == ["HYDE PARK"]
    child(page, QLineEdit, "resokitWardsFilter").setText("")
    child(page, QCheckBox, "resokitWardsTouched").setChecked(True)
    child(page, QPushButton, "resokitWardsCopy").click()
    copied = QgsApplication.clipboard().text().split("\n")
    assert copied[0].split("\t") == ["Code", "Ward", "Of the line", "Of the ward", "IoU"]
    assert [line.split("\t") for line in copied[1:]] == table.cells()


def test_a_ward_is_chosen_in_the_list_with_the_keyboard(page: WardsPage) -> None:
    child(page, QLineEdit, "resokitWardsFilter").setText("hyde park")
    table = page.wards.table
    table.setCurrentIndex(table.shown.index(0, 1))
    before = chosen(page)
    QTest.keyClick(table, Qt.Key.Key_Space)
    settle(page.desk)
    assert chosen(page) == sorted([*before, "41"])
    QTest.keyClick(table, Qt.Key.Key_Space)
    settle(page.desk)
    assert chosen(page) == before


def test_a_choice_stays_while_the_line_moves_until_it_is_given_back(page: WardsPage) -> None:
    page.toggle(row_of(page, "41"))
    settle(page.desk)
    kept = chosen(page)
    page.desk.set_rule(Rule(UNION))
    settle(page.desk)
    assert chosen(page) == kept
    button = child(page, QToolButton, "resokitWardsAsLine")
    assert button.isEnabled()
    button.click()
    settle(page.desk)
    assert "41" not in chosen(page)
    assert not button.isEnabled()


def test_wards_of_elsewhere_are_given_up_with_other_drawings(page: WardsPage) -> None:
    for code in chosen(page):
        page.toggle(row_of(page, code))
    page.toggle(row_of(page, "3"))
    settle(page.desk)
    assert chosen(page) == ["3"]
    page.desk.choose(PILSEN)
    settle(page.desk)
    assert "31" in chosen(page)
    assert "3" not in chosen(page)


def test_without_any_ward_there_is_only_the_neighbourhood(with_figures: WardsPage) -> None:
    page = with_figures
    for code in chosen(page):
        page.toggle(row_of(page, code))
    settle(page.desk)
    assert page.found is not None and page.desk.line is not None
    assert page.found.difference.both_m2 == 0
    assert page.found.difference.only_first_m2 == pytest.approx(page.desk.line.area_m2)
    assert "No ward is chosen" in child(page, QLabel, "resokitWardsChosen").text()
    assert figures(page)["people"][0] == "–"
    assert "no ward is chosen" in figures(page)["people"][-1]


# On the map -------------------------------------------------------------------------------------------------------


def on_map(page: WardsPage, code: str) -> QPoint:
    """Where on the canvas the middle of a ward is, once the map shows it."""
    assert page.found is not None
    canvas = page.desk.host.canvas
    middle = page.found.wards.shapes[row_of(page, code)].representative_point()
    way = QgsCoordinateTransform(page.desk.crs, canvas.mapSettings().destinationCrs(), QgsProject.instance())
    there = way.transform(QgsPointXY(middle.x, middle.y))
    canvas.setExtent(QgsRectangle(there.x() - 2000, there.y() - 2000, there.x() + 2000, there.y() + 2000))
    pixel = canvas.getCoordinateTransform().transform(there)
    return QPoint(round(pixel.x()), round(pixel.y()))


def test_a_click_on_the_map_chooses_a_ward_and_a_second_gives_it_up(page: WardsPage) -> None:
    canvas = page.desk.host.canvas
    before = chosen(page)
    pan = QgsMapToolPan(canvas)
    canvas.setMapTool(pan)
    child(page, QPushButton, "resokitWardsPick").click()
    assert canvas.mapTool() == page.tool
    place = on_map(page, "41")
    QTest.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    settle(page.desk)
    assert chosen(page) == sorted([*before, "41"])
    QTest.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    settle(page.desk)
    assert chosen(page) == before
    # By keys alone: in the middle of the map.
    QTest.keyClick(canvas, Qt.Key.Key_Return)
    settle(page.desk)
    assert "41" in chosen(page)
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    assert canvas.mapTool() == pan
    assert not child(page, QPushButton, "resokitWardsPick").isChecked()
    canvas.unsetMapTool(pan)


def test_the_map_gets_its_tool_back_when_the_page_goes(page: WardsPage) -> None:
    canvas = page.desk.host.canvas
    pan = QgsMapToolPan(canvas)
    canvas.setMapTool(pan)
    child(page, QPushButton, "resokitWardsPick").click()
    page.set_front(False)
    assert canvas.mapTool() == pan
    assert not any(page.desk.overlay.shows(name) for name in ("both", "only_first", "only_second", "picked"))
    page.set_front(True)
    settle(page.desk)
    child(page, QPushButton, "resokitWardsPick").click()
    canvas.setMapTool(pan)
    assert not child(page, QPushButton, "resokitWardsPick").isChecked()
    canvas.unsetMapTool(pan)


def test_a_click_where_no_ward_is_changes_nothing(page: WardsPage) -> None:
    before = chosen(page)
    page.point_at(QgsPointXY(0, 0))
    page.point_at(QgsPointXY(1e30, 1e30))
    settle(page.desk)
    assert chosen(page) == before


def test_the_difference_is_that_of_the_line_and_the_wards_together(page: WardsPage) -> None:
    found, line = page.found, page.desk.line
    assert found is not None and line is not None
    together = shapely.union_all([found.wards.shapes[number] for number in found.chosen])
    assert found.difference.both_m2 == pytest.approx(line.geometry.intersection(together).area)
    assert found.difference.only_first_m2 == pytest.approx(line.geometry.difference(together).area, abs=1e-3)
    assert found.difference.only_second_m2 == pytest.approx(together.difference(line.geometry).area)
    assert all(page.desk.overlay.shows(name) for name in ("both", "only_second", "picked"))
    legend = child(page, QLabel, "resokitWardsLegend_both").text()
    assert legend == f"{found.difference.both_m2 / 1e6:.2f} km²"


def test_the_ground_in_both_is_not_painted_as_the_wards_around_it(page: WardsPage) -> None:
    """The wards without the line have a hole there."""
    desk = page.desk
    desk.choose(PILSEN)
    settle(desk)
    desk.overlay.hide("line")
    desk.overlay.hide("union")
    desk.overlay.hide("picked")
    assert desk.line is not None and page.found is not None
    assert any(len(part.interiors) for part in page.found.difference.only_second.geoms)
    canvas = desk.host.canvas
    middle = desk.line.geometry.representative_point()
    way = QgsCoordinateTransform(desk.crs, canvas.mapSettings().destinationCrs(), QgsProject.instance())
    there = way.transform(QgsPointXY(middle.x, middle.y))
    canvas.setExtent(QgsRectangle(there.x() - 3000, there.y() - 3000, there.x() + 3000, there.y() + 3000))
    pixel = canvas.getCoordinateTransform().transform(there)

    def colour() -> str:
        settle(desk)
        return str(canvas.grab().toImage().pixelColor(round(pixel.x()), round(pixel.y())).name())

    painted = colour()
    desk.overlay.hide("only_second")
    assert colour() == painted
    desk.overlay.hide("both")
    assert colour() != painted


# The figures ------------------------------------------------------------------------------------------------------


def test_the_figures_are_those_of_the_algorithm(with_figures: WardsPage, processing: Any) -> None:
    page = with_figures
    line = page.desk.line
    assert line is not None
    layer = QgsVectorLayer(f"MultiPolygon?crs={page.desk.crs.authid()}&field=name:string", "line", "memory")
    feature = QgsFeature(layer.fields())
    feature.setGeometry(QgsGeometry.fromWkt(line.geometry.wkt))
    feature.setAttributes(["here"])
    assert layer.dataProvider().addFeature(feature)
    made = processing.run("resokit:indicatorlayer", {"WORKSPACE": str(opened(page).path), "OUTPUT": "memory:"})
    table = processing.run(
        "resokit:estimateindicators",
        {
            "WARDS": made["OUTPUT"],
            "CODE_FIELD": "code",
            "COUNT_FIELDS": made["COUNT_FIELDS"].split(";"),
            "RATE_FIELDS": made["RATE_FIELDS"],
            "OTHER_FIELDS": made["OTHER_FIELDS"].split(";"),
            "NEIGHBOURHOOD": layer,
            "OUTPUT": "memory:",
        },
    )["OUTPUT"]
    expected = {row["indicator"]: row for row in table.getFeatures()}
    named = {"aged_share": "aged/people", "renting": "renting % people"}
    assert page.found is not None and len(page.found.figures) == len(expected) == 6
    for one in page.found.figures:
        row = expected[named.get(one.code, one.code)]
        assert (one.kind, one.method) == (row["kind"], row["method"])
        assert one.coverage == pytest.approx(row["coverage"])
        step = {"count": 5, "rate": 0.001}.get(one.kind, 1e-9)
        for name in ("low", "bound_low"):
            told, exact = getattr(one.told, name), row[name]
            if told is None:
                assert exact == exact.__class__() or exact is None or not exact
            else:
                assert exact - step <= told <= exact + 1e-9
        for name in ("high", "bound_high"):
            told, exact = getattr(one.told, name), row[name]
            if told is not None:
                assert exact - 1e-9 <= told <= exact + step
        if one.told.estimate is not None:
            assert abs(one.told.estimate - row["estimate"]) <= step / 2 + 1e-9


def test_one_ward_has_its_own_value_and_several_have_what_they_add_up_to(with_figures: WardsPage) -> None:
    page = with_figures
    for code in chosen(page):
        page.toggle(row_of(page, code))
    page.toggle(row_of(page, "3"))
    settle(page.desk)
    one = made_up(3)
    told = figures(page)
    assert list(told)[0] == "people"
    assert told["people"][0] == f"{one['people']:,.0f}"
    assert told["aged"][0] == f"{one['aged']:,.0f}"
    assert told["aged_share"][0] == "10 %"
    assert told["renting"][0] == f"{one['renting']} %"
    assert told["income"][0] == f"{one['income']:,.2f} USD"

    page.toggle(row_of(page, "4"))
    settle(page.desk)
    both = [made_up(3), made_up(4)]
    people = sum(ward["people"] for ward in both)
    told = figures(page)
    assert told["people"][0] == f"{people:,.0f}"
    rented = sum(ward["renting"] / 100 * ward["people"] for ward in both) / people
    assert figure(page, "renting").ward.estimate == pytest.approx(rented, abs=0.005)
    assert told["income"][0] == f"{both[0]['income']:,.2f} – {both[1]['income']:,.2f} USD"
    assert "not added up over several wards" in told["income"][-1]
    assert "cannot be added up, so not estimated" in told["income"][-1]


def test_small_numbers_are_not_told_and_it_is_said_why(with_figures: WardsPage) -> None:
    page = with_figures
    for code in chosen(page):
        page.toggle(row_of(page, code))
    page.toggle(row_of(page, "3"))
    settle(page.desk)
    few = figure(page, "few")
    assert few.ward.suppressed
    assert (few.ward.estimate, few.ward.low, few.ward.high) == (None, None, None)
    told = figures(page)["few"]
    assert told[0] == "–"
    assert "<5: too few to tell" in told[-1]
    assert "3.0" not in " ".join(told)
    # Of two such wards together nothing sharper is told than of each: none to four in both.
    page.toggle(row_of(page, "5"))
    settle(page.desk)
    few = figure(page, "few")
    assert few.ward.estimate is None
    assert few.ward.high is None or few.ward.high >= 8


def test_a_line_that_nearly_is_a_ward_tells_nothing_of_the_few_between(
    processing: Any, with_figures: WardsPage
) -> None:
    page = with_figures
    assert page.found is not None and page.desk.line is not None
    ready = page._ready
    assert ready is not None
    number = row_of(page, "3")
    ward = page.found.wards.shapes[number]
    # About two of its people live beyond the line.
    nearly = ward.intersection(shapely.box(*_less(ward, 2 / made_up(3)["people"])))
    found = compare_line(ready[1], nearly, None, lambda _done: None)
    assert found is not None
    told = {one.code: one for one in found.figures}
    assert told["people"].told.estimate == made_up(3)["people"]
    assert told["people"].told.low < told["people"].told.estimate - 1
    reasons = [literal for literal, _filled in told["renting"].told.reasons]
    assert told["renting"].told.estimate is None
    assert any("nearly coincides with wards" in literal for literal in reasons)


def _less(ward: Any, share: float) -> tuple[float, float, float, float]:
    """Bounds that leave `share` of the ward out at its north."""
    west, south, east, north = ward.bounds
    low, high = south, north
    for _step in range(60):
        middle = (low + high) / 2
        if ward.intersection(shapely.box(west, south, east, middle)).area < (1 - share) * ward.area:
            low = middle
        else:
            high = middle
    return west, south, east, high


def test_numbers_of_a_line_of_before_are_not_shown(with_figures: WardsPage) -> None:
    page = with_figures
    assert figures(page)["people"][1] not in ("", "…")
    page.desk.set_rule(Rule(SHARE, page.desk.rule.share + 5))
    assert page.waits
    assert all(cells[2:5] == ["…"] * 3 for cells in page.figures.table.cells())
    assert {cells[2] for cells in page.wards.table.cells()} == {"…"}
    assert child(page, QLabel, "resokitWardsLegend_both").text() == "…"
    assert not page.desk.overlay.shows("both")
    settle(page.desk)
    assert not page.waits
    assert page.found is not None and page.desk.line is not None
    assert page.found.difference.first_m2 == pytest.approx(page.desk.line.area_m2)


def test_figures_are_of_the_period_that_is_chosen(with_figures: WardsPage, processing: Any, tmp_path: Path) -> None:
    page = with_figures
    box = child(page, QComboBox, "resokitFiguresPeriod")
    assert not box.isVisibleTo(page.figures)
    add_figures(processing, opened(page), tmp_path, "2023")
    page.desk.reread_soon()
    settle(page.desk)
    assert box.isVisibleTo(page.figures)
    assert [box.itemText(place) for place in range(box.count())] == ["The newest of each figure", "2025", "2023"]
    assert {figure(page, code).period for code in ("people", "income")} == {"2025"}
    box.setCurrentIndex(2)
    box.activated.emit(2)
    settle(page.desk)
    assert page.found is not None
    assert {one.period for one in page.found.figures} == {"2023"}
    assert box.currentText() == "2023"


def test_blocks_tell_where_people_live(with_figures: WardsPage) -> None:
    page = with_figures
    assert page.found is not None
    layer = QgsVectorLayer(f"Polygon?crs={page.desk.crs.authid()}", "blocks", "memory")
    blocks = []
    for shape in page.found.wards.shapes:
        middle = shape.representative_point()
        feature = QgsFeature()
        feature.setGeometry(QgsGeometry.fromWkt(middle.buffer(150).wkt))
        blocks.append(feature)
    assert layer.dataProvider().addFeatures(blocks)[0]
    QgsProject.instance().addMapLayer(layer)
    page.figures.around_box.setLayer(layer)
    settle(page.desk)
    assert figure(page, "people").method in ("ancillary_ground", "ancillary_edge")
    assert "by the" in figures(page)["people"][4]
    QgsProject.instance().removeMapLayer(layer.id())
    settle(page.desk)
    assert figure(page, "people").method == "area"


def test_what_is_for_the_team_says_so_when_it_is_copied(with_figures: WardsPage) -> None:
    page = with_figures
    drawn = page.desk.drawn
    assert drawn is not None
    uptown = [row for row in drawn.rows if row.name == "Uptown" and row.usable]
    page.desk.do(leave_out(drawn, uptown[4:], "too many for this test"))
    settle(page.desk)
    assert page.desk.line is not None and page.desk.line.people == 4
    child(page, QPushButton, "resokitFiguresCopy").click()
    copied = QgsApplication.clipboard().text().split("\n")
    assert copied[-1].startswith("For the team only")
    assert copied[0].startswith("Figure\t")


# What is not there ------------------------------------------------------------------------------------------------


def state(page: WardsPage) -> str:
    label = child(page, QLabel, "resokitWardsState")
    return str(label.text()) if label.isVisible() else ""


def test_without_a_workspace_it_says_what_to_do(idle_desk: Desk) -> None:
    page = WardsPage(idle_desk)
    page.show()
    page.set_front(True)
    assert "Open a workspace first" in state(page)
    page.set_front(False)
    page.deleteLater()


def test_without_wards_it_says_what_to_do(page: WardsPage, chicago: Workspace) -> None:
    with chicago.change() as changes:
        for row in chicago.rows("wards"):
            changes.delete("wards", row["id"])
    page.desk.reread_soon()
    settle(page.desk)
    assert "no wards yet" in state(page)
    assert not page.wards.isVisible()


def test_without_indicators_the_wards_are_compared_all_the_same(page: WardsPage) -> None:
    assert state(page) == ""
    assert page.found is not None and not page.found.figures
    assert "Import indicators for them first" in child(page, QLabel, "resokitFiguresState").text()


def test_without_a_line_it_says_so_and_begins_again(page: WardsPage) -> None:
    everything = page.desk.choice
    page.desk.choose(Choice(names=frozenset({"Nowhere"})))
    settle(page.desk)
    assert "no line to compare yet" in state(page)
    assert page.desk.host.canvas.mapTool() != page.tool
    page.desk.choose(everything)
    settle(page.desk)
    assert state(page) == ""
    assert chosen(page)


def test_a_line_without_ground_is_no_line(page: WardsPage) -> None:
    page.desk.set_rule(Rule(SHARE, page.desk.rule.share * 0 + 100))
    settle(page.desk)
    assert page.desk.line is not None and page.desk.line.geometry.is_empty
    assert "Lower the share" in state(page)


def test_another_level_is_read_when_it_is_chosen(page: WardsPage, chicago: Workspace) -> None:
    (uptown,) = [row for row in chicago.rows("wards") if row["code"] == "3"]
    with chicago.change() as changes:
        changes.insert("wards", {"code": "N", "name": "North Side", "level": "side", "geom": uptown["geom"]})
    page.desk.reread_soon()
    settle(page.desk)
    box = child(page, QComboBox, "resokitWardsLevel")
    assert box.isVisible()
    assert [box.itemText(place) for place in range(box.count())] == ["community area", "side"]
    assert box.currentText() == "community area"
    box.setCurrentIndex(1)
    box.activated.emit(1)
    settle(page.desk)
    assert chosen(page) == ["N"]


def test_wards_that_overlap_are_said_and_the_rest_is_shown(with_figures: WardsPage) -> None:
    page = with_figures
    (uptown,) = [row for row in opened(page).rows("wards") if row["code"] == "3"]
    with opened(page).change() as changes:
        level = "community area"
        changes.insert("wards", {"code": "3b", "name": "Again", "level": level, "geom": uptown["geom"]})
    page.desk.reread_soon()
    settle(page.desk)
    assert "The wards overlap each other" in child(page, QLabel, "resokitFiguresState").text()
    assert "3b" in chosen(page)


# What ends it -----------------------------------------------------------------------------------------------------


def test_another_project_leaves_nothing_of_before(with_figures: WardsPage, desk_window: DeskWindow) -> None:
    page = with_figures
    page.desk.set_rule(Rule(UNION))
    wait_until(lambda: page.desk.jobs.text.startswith("Comparing"), "the comparison")
    QgsProject.instance().clear()
    settle(page.desk)
    assert "Open a workspace first" in state(page)
    assert page.found is None
    assert page.wards.table.cells() == page.figures.table.cells() == []
    assert not page.desk.overlay.shows("both")
    assert desk_window.texts == []


def test_a_cancel_is_said_and_the_next_line_is_compared(page: WardsPage) -> None:
    page.desk.set_rule(Rule(UNION))
    wait_until(lambda: page.desk.jobs.text.startswith("Comparing"), "the comparison")
    page.desk.jobs.cancel()
    settle(page.desk)
    page.desk.set_rule(Rule(SHARE, page.desk.rule.share))
    settle(page.desk)
    assert page.found is not None and not page.waits
