"""Import figures about wards with a look first."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from qgis.PyQt.QtGui import QBrush, QColor, QPalette
from qgis.PyQt.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from resokit_qgis.algorithms.indicator_report import sentences
from resokit_qgis.errors import QT_TRANSLATE_NOOP, ResokitError
from resokit_qgis.gui.imports.dialog import ImportDialog, Work
from resokit_qgis.gui.imports.figures_page import FiguresPage
from resokit_qgis.gui.imports.handover import Handover
from resokit_qgis.gui.imports.last_page import Ending
from resokit_qgis.gui.imports.match_line import MatchLine, without_partner
from resokit_qgis.gui.imports.names_page import NamesPage
from resokit_qgis.gui.imports.reading_form import ReadingForm
from resokit_qgis.gui.imports.services import Services
from resokit_qgis.gui.table import Cell, Table
from resokit_qgis.i18n import CONTEXT, translate
from resokit_qgis.workspace.importers.figures_look import FiguresLook, look_at_figures
from resokit_qgis.workspace.importers.indicator_request import Request
from resokit_qgis.workspace.importers.table_reader import TableReader, stamp_of

_PROBLEMS_TOLD = 3
_TINT = 45
"""Of 255: how much of the colour lies behind a column of the preview; its text stays readable on dark and on light."""


class IndicatorsDialog(ImportDialog):
    """Shows what a table of figures is taken for, lets each part of that be corrected, and imports it as it was shown."""

    KIND = "indicators"
    ALGORITHM = "resokit:importindicators"

    def __init__(self, services: Services) -> None:
        self._reader = TableReader()
        self._source: Sequence[str] | None = None
        """The headings at the first look: a correction of how the file is cut must not make another source of it."""
        self._imported: FiguresLook | None = None
        self._unfilled: Mapping[str, Any] = {}
        """What was remembered of a file of which the first look could not read the columns."""
        self._lost = False
        """Whether the page that needs attention is still to be shown."""
        self._handover = Handover()
        super().__init__(services)

    # What the frame asks

    def heading(self) -> str:
        return translate("Resokit", "Import indicators")

    def filters(self) -> str:
        return translate("Resokit", "Tables (*.csv *.txt *.xlsx *.CSV *.TXT *.XLSX)")

    def build(self, layout: QVBoxLayout) -> None:
        self.match = MatchLine()
        self.reading = ReadingForm()
        self.names = NamesPage()
        self.figures = FiguresPage()
        self.rest, self.left = Table(), Table()
        self.rest.setAccessibleName(translate("Resokit", "Wards without a row, and rows without a ward"))
        self.left.setAccessibleName(translate("Resokit", "Columns that are left out"))
        self.tabs = QTabWidget()
        self.tabs.addTab(self.reading, translate("Resokit", "How it was read"))
        self.tabs.addTab(self.names, translate("Resokit", "Names"))
        self.tabs.addTab(self.figures, translate("Resokit", "Figures"))
        self.tabs.addTab(self.left, translate("Resokit", "Left out"))
        self.tabs.addTab(self.rest, translate("Resokit", "Without a partner"))
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.match)
        layout.addWidget(self.tabs, 1)
        self.reading.corrected.connect(self._corrected)
        self.names.answered.connect(self.look_again_soon)
        self.figures.edited.connect(self.look_again_soon)
        self.splitter.setSizes([150, 380])
        self.resize(860, 680)

    def work(self, file: str, again: bool) -> Work:
        workspace, reader = self.workspace, self._reader
        if workspace is None:
            raise ResokitError(QT_TRANSLATE_NOOP("Resokit", "Open or make a workspace first."))
        if not again:
            self._source = None
            self._clear_forms()
        request = self._request(file) if again else Request(file, review=True)
        return lambda tick: look_at_figures(workspace, request, tick, reader)

    def headings(self, look: FiguresLook) -> Sequence[str]:
        if self._source is None:
            # Of a workbook with several sheets no columns are read before one is chosen.
            self._source = look.table.columns or look.table.sheets
        return self._source

    def show_look(self, look: FiguresLook, remembered: Mapping[str, Any]) -> None:
        self.reading.show_look(look)
        self.names.show_look(look)
        self.figures.show_look(look)
        self.match.show_look(look)
        self._show_first_rows(look)
        self._show_left(look)
        self._show_rest(look)
        self.tabs.setTabVisible(self.tabs.indexOf(self.names), bool(look.wards.names))
        self._count(self.figures, translate("Resokit", "Figures ({count})"), len(look.figures))
        remembered = remembered or self._unfilled
        self._unfilled = {} if look.table.columns else remembered
        if remembered:
            self.reading.fill(look, remembered)
            self.figures.model.fill(remembered.get("kinds", ()))
            self._lost = True
            self.look_again_soon()
        elif self.first_look or self._lost:
            self._lost = False
            self._go_where_needed(look)

    def clear_look(self) -> None:
        # The table of another file may be large.
        self._reader = TableReader()
        self._clear_forms()
        self._count(self.figures, translate("Resokit", "Figures"), 0)
        self._count(self.left, translate("Resokit", "Left out"), 0)
        self._count(self.rest, translate("Resokit", "Without a partner"), 0)

    def obstacle(self, look: FiguresLook) -> str:
        if stamp_of(look.request.file) != look.stamp:
            # Somebody wrote it since: what is shown is not what would be imported.
            self.look_again_soon()
            return translate("Resokit", "Looking at the file…")
        if look.problems:
            told = dict.fromkeys(self._said(problem) for problem in look.problems)
            return "\n".join(list(told)[:_PROBLEMS_TOLD])
        waiting = self.names.model.open_names()
        if waiting:
            return translate("Resokit", "Names that wait for your yes or no, under “Names”: {count}.").format(
                count=waiting
            )
        return ""

    def parameters(self, look: FiguresLook | None) -> dict[str, Any]:
        self._imported = look
        return {"INPUT": self.file} if look is None else self._handover.parameters(look)

    def mapping(self, look: FiguresLook) -> dict[str, Any]:
        return {**self.reading.mapping(look), "kinds": self.figures.model.kinds()}

    def ending(self, outputs: Mapping[str, Any]) -> Ending:
        counts = translate(
            "Resokit", "Values written: {values}. Rows with a ward: {matched}, without: {unmatched}."
        ).format(values=int(outputs["IMPORTED"]), matched=int(outputs["MATCHED"]), unmatched=int(outputs["UNMATCHED"]))
        report = str(outputs.get("REPORT") or "")
        headings = [translate("Resokit", "Row"), translate("Resokit", "Code or name"), translate("Resokit", "Why")]
        look = self._imported
        if look is None or not _as_looked_at(look, outputs):
            told = translate(
                "Resokit", "The file was not quite as it was looked at; the report says what became of it."
            )
            return Ending(counts, [told], headings, [], report)
        copy = translate("Resokit", "A copy of the workspace as it was before is in its folder “backups”.")
        return Ending(counts, [*sentences(look.outcome)[1:], copy], headings, _refused(look), report)

    def end(self) -> None:
        super().end()
        self._handover.close()

    # The form

    def _request(self, file: str) -> Request:
        """What the form says now."""
        given = self.reading.given()
        matches: dict[str, str] = {}
        names = self.names.model
        if self.look is not None and self.look.wards.by_names and names.changed_here():
            matches = names.decided()
            level = self.look.wards.level
            # Decisions are about the wards of one level.
            given["level"] = level.name if level is not None else given["level"]
        return Request(
            file, **given, definitions=tuple(self.figures.model.given.values()), matches=matches or "", review=True
        )

    def _corrected(self, other_wards: bool) -> None:
        if other_wards:
            self.names.model.forget()
        self.look_again_soon()

    def _clear_forms(self) -> None:
        self.match.clear()
        self.reading.reset()
        self.names.clear()
        self.figures.clear()
        self.left.fill((), ())
        self.rest.fill((), ())

    def _go_where_needed(self, look: FiguresLook) -> None:
        """Show the page on which the first thing is to be decided."""
        page = self.names if look.wards.waiting else self.figures
        self.tabs.setCurrentWidget(self.reading if look.problems else page)

    def _count(self, page: QWidget, text: str, count: int) -> None:
        self.tabs.setTabText(self.tabs.indexOf(page), text.format(count=count))

    def _show_left(self, look: FiguresLook) -> None:
        rows: list[list[Cell]] = [[column.place, column.heading, str(column.why)] for column in look.left]
        headings = [translate("Resokit", "Place"), translate("Resokit", "Column"), translate("Resokit", "Why")]
        self.left.fill(headings, rows)
        self._count(self.left, translate("Resokit", "Left out ({count})"), len(rows))

    def _show_rest(self, look: FiguresLook) -> None:
        rows = without_partner(look)
        headings = [translate("Resokit", "What"), translate("Resokit", "Code"), translate("Resokit", "Name or row")]
        self.rest.fill(headings, rows)
        self._count(self.rest, translate("Resokit", "Without a partner ({count})"), len(rows))

    def _show_first_rows(self, look: FiguresLook) -> None:
        """The first rows, with the columns of wards and of figures named and tinted."""
        table = look.table
        roles = {figure.heading: translate("Resokit", "figures") for figure in look.figures}
        if look.periods.column:
            roles[look.periods.column] = translate("Resokit", "period")
        if look.wards.column:
            roles[look.wards.column] = translate("Resokit", "wards")
        headings = [translate("Resokit", "Row"), *(_with_role(name, roles) for name in table.columns)]
        rows: list[list[Cell]] = [[number, *cells] for number, cells in table.rows]
        about = ""
        if table.columns:
            about = translate("Resokit", "Rows: {count}. The names of the columns stand in row {row}.").format(
                count=table.count, row=table.heading
            )
        self.show_preview(headings, rows, about)
        tints: dict[int, QBrush] = {}
        for place, name in enumerate(table.columns, start=1):
            if name == look.wards.column and name:
                tints[place] = self._tint(QPalette.ColorRole.Highlight)
            elif name in roles:
                tints[place] = self._tint(QPalette.ColorRole.Link)
        self.preview.tint(tints)

    def _tint(self, role: QPalette.ColorRole) -> QBrush:
        color = QColor(self.palette().color(role))
        color.setAlpha(_TINT)
        return QBrush(color)

    def _said(self, problem: ResokitError) -> str:
        """The sentence of `problem`, with the names of the lists here in place of those of the algorithm's parameters."""
        labels = {
            "CODE_COLUMN": self.reading.label(self.reading.key),
            "PERIOD": self.reading.label(self.reading.period),
            "PROFILE": self.reading.label(self.reading.profile),
            "SHEET": self.reading.label(self.reading.sheet),
            "LEVEL": self.reading.label(self.reading.level),
            "DECIMAL": self.reading.label(self.reading.decimal),
            "ENCODING": self.reading.label(self.reading.encoding),
            "DELIMITER": self.reading.label(self.reading.delimiter),
        }
        literal = translate(CONTEXT, problem.sentence)
        for name, label in labels.items():
            literal = literal.replace(name, f"“{label}”")
        return literal.format(**problem.parameters)


def _with_role(heading: str, roles: Mapping[str, str]) -> str:
    return f"{heading}\n({roles[heading]})" if heading in roles else heading


def _as_looked_at(look: FiguresLook, outputs: Mapping[str, Any]) -> bool:
    """Whether the import did what the look had told."""
    outcome = look.outcome
    without = len(outcome.unmatched) + len(outcome.totals) + len(outcome.nowhere)
    told = (outcome.values, outcome.matched, without)
    return told == (int(outputs["IMPORTED"]), int(outputs["MATCHED"]), int(outputs["UNMATCHED"]))


def _refused(look: FiguresLook) -> list[list[Cell]]:
    """Each row that was not kept: its number, its code or name, and why."""
    outcome = look.outcome
    none = translate("Resokit", "It is of no ward.")
    total = translate("Resokit", "It holds totals.")
    nowhere = translate("Resokit", "It is of people who are in no ward.")
    rows: list[list[Cell]] = [[row, code, none] for row, code in outcome.unmatched]
    rows += [[row, code, total] for row, code in outcome.totals]
    rows += [[row, code, nowhere] for row, code in outcome.nowhere]
    return sorted(rows, key=lambda cells: int(cells[0]))
