"""The page on which somebody draws a boundary now, on the map: asked first, drawn then, and one step to undo."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from qgis.core import QgsPointXY
from qgis.PyQt.QtCore import QLocale
from qgis.PyQt.QtWidgets import QCheckBox, QHBoxLayout, QPushButton, QVBoxLayout

from resokit_qgis.analysis import libraries
from resokit_qgis.errors import ResokitError
from resokit_qgis.gui.desk.desk import Desk
from resokit_qgis.gui.desk.draw_form import DrawForm, wrapping_label
from resokit_qgis.gui.desk.page import Page
from resokit_qgis.gui.draw_tool import DrawTool
from resokit_qgis.i18n import sentence, translate
from resokit_qgis.workspace.drawn_now import NO_GROUND, AddDrawing, Known, Participant, add_drawing, boundary, known

_JOB = "draw"


class DrawPage(Page):
    NAME = "draw"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._known: Known | None = None
        self._problem: Exception | None = None
        self._saved: AddDrawing | None = None
        self._intro = wrapping_label("resokitDrawIntro")
        self.form = DrawForm()
        self.tool = DrawTool(desk.host.canvas, self._take)
        self._draw = QPushButton()
        self._draw.setObjectName("resokitDrawStart")
        self._draw.clicked.connect(self._start_or_stop)
        self._snap = QCheckBox(translate("Resokit", "S&nap to layers, as the project is set"))
        self._snap.setObjectName("resokitDrawSnap")
        self._snap.toggled.connect(self._show)
        self._hint = wrapping_label("resokitDrawHint")
        self._told = wrapping_label("resokitDrawTold")
        self._undo = QPushButton(translate("Resokit", "Und&o"))
        self._undo.setObjectName("resokitDrawUndo")
        self._undo.clicked.connect(self._take_back)
        self._lay_out()
        self.form.changed.connect(self._show)
        self.tool.activated.connect(self._show)
        self.tool.deactivated.connect(self._show)
        # The map owns its tools, and outlives the page.
        self.destroyed.connect(self.tool.deleteLater)
        desk.opened.connect(self._opened)
        desk.reread.connect(self._read)
        desk.chosen.connect(self._show_saved)
        desk.undo_stack.changed.connect(self._show_saved)
        self._show_saved()
        self._show()

    def title(self) -> str:
        return translate("Resokit", "Draw one now")

    def came_to_front(self) -> None:
        self._read()
        self._show()

    def went_back(self) -> None:
        self.tool.stop()
        self.desk.overlay.hide("drawing")

    # What there is to choose from -------------------------------------------------------------------------------------

    def _opened(self) -> None:
        self.tool.stop()
        self._known = self._problem = self._saved = None
        self._told.clear()
        self.form.start_over()
        self._show_saved()
        self._show()

    def _read(self) -> None:
        workspace = self.desk.workspace
        if workspace is None or not self.front:
            return

        self.desk.jobs.start(
            _JOB,
            translate("Resokit", "Looking up who takes part…"),
            lambda _tick: known(workspace),
            self._have_read,
            self._have_failed,
        )

    def _have_read(self, found: Known) -> None:
        self._known, self._problem = found, None
        choice = self.desk.choice
        names = choice.names or (set(found.names) if len(found.names) == 1 else set())
        rounds = choice.rounds or set(list(found.rounds)[-1:])
        self.form.offer(found, _only(names), _only(rounds))
        self._show()

    def _have_failed(self, error: Exception) -> None:
        self._problem = error
        self._show()
        if not isinstance(error, ResokitError):
            raise error

    # Drawing ----------------------------------------------------------------------------------------------------------

    def _start_or_stop(self) -> None:
        with self.desk.guard():
            if self.tool.active:
                self.tool.stop()
            elif not self.form.problem:
                self.desk.overlay.hide("drawing")
                self.tool.start()

    def _take(self, points: list[QgsPointXY]) -> bool:
        """Keep the line that was drawn; what cannot be kept stays on the map, to be gone on with or tried again."""
        taken: list[bool] = []
        with self.desk.guard():
            taken.append(self._save(points))
        return any(taken)

    def _save(self, points: list[QgsPointXY]) -> bool:
        workspace, project, canvas = self.desk.workspace, self.desk.host.project, self.desk.host.canvas
        if workspace is None or self._known is None:
            return False
        try:
            ground = boundary(
                [(point.x(), point.y()) for point in points],
                canvas.mapSettings().destinationCrs(),
                canvas.mapUnitsPerPixel(),
                workspace,
                project.transformContext(),
            )
        except ResokitError as error:
            if error.sentence != NO_GROUND:
                raise
            self._hint.setText(sentence(error))
            self.desk.messages.news(sentence(error))
            return False
        step = add_drawing(workspace, self.form.told, ground)
        self.desk.do(step)
        self.tool.stop()
        self._saved = step
        person = Participant(step.person["id"], step.person["code"], True)
        self._known = replace(self._known, by_code={**self._known.by_code, person.code.casefold(): person})
        self.form.next_person(self._known)
        self._show_saved()
        self.form.begin()
        return True

    def _take_back(self) -> None:
        with self.desk.guard():
            if self._saved is not None and self.desk.undo_stack.last is self._saved:
                self.desk.undo()

    # What is shown ----------------------------------------------------------------------------------------------------

    def _show(self) -> None:
        self._intro.setText(self._what_first())
        self._intro.setVisible(bool(self._intro.text()))
        ready = not self._intro.text()
        for widget in (self.form, self._draw, self._snap, self._hint):
            widget.setVisible(ready)
        problem = self.form.problem
        if problem and self.tool.active:
            # The consent was taken back, or the code is no code any more, while the line was being drawn.
            self.tool.stop()
        self.tool.snapping = self._snap.isChecked()
        self.form.lock_code(self.tool.active)
        self._draw.setEnabled(not problem)
        self._draw.setText(
            translate("Resokit", "&Stop drawing") if self.tool.active else translate("Resokit", "&Draw on the map")
        )
        # What is wrong with a code stands beside it.
        self._hint.setText("" if self.form.refused else problem or self._how_to())

    def _what_first(self) -> str:
        """What has to be there before anything can be drawn, "" where all is."""
        if self.desk.workspace is None:
            return translate("Resokit", "Open a workspace first (menu Resokit).")
        if isinstance(self._problem, ResokitError):
            return sentence(self._problem)
        return "" if self._known is not None else translate("Resokit", "Looking up who takes part…")

    def _how_to(self) -> str:
        texts = []
        if self.tool.active:
            texts.append(
                translate(
                    "Resokit",
                    "Draw round the neighbourhood with the button down, or click its corners. A double click, the right button or Enter closes the line. Backspace takes a bit back, Esc starts over. The space bar moves the map.",
                )
            )
        if self._snap.isChecked() and not self.desk.host.canvas.snappingUtils().config().enabled():
            texts.append(
                translate("Resokit", "Snapping is off in this project: switch it on in the snapping toolbar of QGIS.")
            )
        return "\n".join(texts)

    def _show_saved(self) -> None:
        """What became of the last drawing: saved, or undone."""
        step, stack = self._saved, self.desk.undo_stack
        there = step is not None and step is not stack.next
        self._undo.setVisible(step is not None)
        self._undo.setEnabled(step is not None and stack.last is step)
        if step is None:
            text = ""
        elif not there:
            text = translate("Resokit", "Undone: the drawing of {code} is not kept.").format(code=step.person["code"])
        else:
            text = self._what_was_saved(step)
        self._told.setText(text)
        self._told.setVisible(bool(text))
        shown = there and self.front and not self.tool.active
        self.desk.overlay.show("drawing", _ground(step) if shown else None)

    def _what_was_saved(self, step: AddDrawing) -> str:
        drawing = step.drawing
        name = drawing["neighbourhood_name"] or translate("Resokit", "no name")
        texts = [
            translate("Resokit", "Saved: {code}, {name}, {area} km².").format(
                code=step.person["code"],
                name=name,
                area=QLocale().toString(float(_ground(step).area) / 1e6, "f", 2),
            )
        ]
        if drawing["repaired"]:
            texts.append(translate("Resokit", "The line crosses itself; everything it goes round is kept."))
        drawn, drawings = self.desk.drawn, self.desk.drawings
        if drawn is not None and drawings is not None:
            row = next((row.row for row in drawn.rows if row.id == drawing["id"]), None)
            if row is not None and all(used.row != row for used in drawings.used):
                texts.append(translate("Resokit", "It is not among the drawings that are chosen now."))
        return " ".join(texts)

    def _lay_out(self) -> None:
        saved = QHBoxLayout()
        saved.addWidget(self._told, 1)
        saved.addWidget(self._undo)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(2, 2, 2, 2)
        for widget in (self._intro, self.form, self._draw, self._snap, self._hint):
            whole.addWidget(widget)
        whole.addLayout(saved)
        whole.addStretch(1)


def _only(values: Iterable[str]) -> str:
    """The one there is, "" where there is none or more."""
    found = list(values)
    return str(found[0]) if len(found) == 1 else ""


def _ground(step: AddDrawing | None) -> Any:
    return None if step is None else libraries.load("shapely").from_wkb(step.drawing["geom"])
