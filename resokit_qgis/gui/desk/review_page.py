"""The page that points at strange drawings, and lets a person leave them out, with the reason, or include them again."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from qgis.core import QgsApplication, QgsCoordinateTransform, QgsRectangle
from qgis.PyQt.QtCore import QLocale, Qt
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
)

from resokit_qgis.analysis import libraries
from resokit_qgis.errors import ResokitError
from resokit_qgis.gui.desk.desk import Desk, Line
from resokit_qgis.gui.desk.page import Page
from resokit_qgis.gui.desk.review_list import ReviewList, told_reasons, told_status
from resokit_qgis.i18n import sentence, translate
from resokit_qgis.workspace.choice import Choice
from resokit_qgis.workspace.review import LEFT_OUT, Reviewed, review
from resokit_qgis.workspace.review_steps import include_again, leave_out

_JOB = "review"
_ROOM = 1.6
"""How much more than the drawings the map shows after a zoom."""


class ReviewPage(Page):
    NAME = "review"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._before: tuple[Line, Choice] | None = None
        """The line before the last change of what is left out, and whose it was, while the effect is awaited."""
        self._reread = False
        """Whether the drawings were read again since."""
        self._asked = False
        self._intro = _label("resokitReviewIntro")
        self.list = ReviewList()
        self.list.selectionModel().selectionChanged.connect(lambda *_: self._show_chosen())
        self.list.activated.connect(lambda *_: self._guarded(self.zoom))
        self._every = QCheckBox(translate("Resokit", "&Every drawing, not only these"))
        self._every.setObjectName("resokitReviewEvery")
        self._every.toggled.connect(self.list.show_every)
        self._told = _label("resokitReviewTold")
        self._zoom = QToolButton()
        self._zoom.setObjectName("resokitReviewZoom")
        self._zoom.setIcon(QgsApplication.getThemeIcon("mActionZoomToSelected.svg"))
        self._zoom.setToolTip(translate("Resokit", "Move the map to what is chosen"))
        self._zoom.setAccessibleName(self._zoom.toolTip())
        self._zoom.setAutoRaise(True)
        self._zoom.clicked.connect(lambda: self._guarded(self.zoom))
        self._reason = QComboBox()
        self._reason.setObjectName("resokitReviewReason")
        self._reason.setEditable(True)
        self._reason.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._reason.setMinimumContentsLength(10)
        self._reason.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self._reason.addItems(
            [
                translate("Resokit", "slip of the pen"),
                translate("Resokit", "test"),
                translate("Resokit", "double"),
                translate("Resokit", "not this neighbourhood"),
            ]
        )
        self._reason.setCurrentIndex(-1)
        self._reason.lineEdit().setPlaceholderText(translate("Resokit", "Choose or type a reason"))
        self._reason.editTextChanged.connect(lambda *_: self._show_buttons())
        self._reason.lineEdit().returnPressed.connect(self._leave_out_if_ready)
        self._leave_out = self._button(translate("Resokit", "&Leave out"), "resokitReviewLeaveOut", self.leave_out)
        self._include = self._button(translate("Resokit", "&Include again"), "resokitReviewInclude", self.include)
        self._effect = _label("resokitReviewEffect")
        self._lay_out()
        desk.opened.connect(self._forget)
        desk.chosen.connect(self._review_if_front)
        desk.reread.connect(self._have_reread)
        desk.computed.connect(self._show_effect)
        desk.moved.connect(self._show_effect)
        desk.undo_stack.changed.connect(self._await_effect)
        self._show()

    def title(self) -> str:
        return translate("Resokit", "Review strange drawings")

    def came_to_front(self) -> None:
        self._review()
        self._show_chosen()

    def went_back(self) -> None:
        self.desk.overlay.hide("strange")
        self._effect.clear()
        self._effect.hide()
        self._before = None

    # What a person does -------------------------------------------------------------------------------------------

    def leave_out(self) -> None:
        """Leave the chosen drawings out, for the reason that is typed."""
        drawn = self.desk.drawn
        if drawn is not None:
            rows = [one.row for one in self.list.chosen]
            self.desk.do(leave_out(drawn, rows, self._reason.currentText()))
            self._reason.setCurrentIndex(-1)
            self._reason.clearEditText()

    def include(self) -> None:
        """Include those of the chosen drawings again that are left out."""
        drawn = self.desk.drawn
        if drawn is not None:
            self.desk.do(include_again(drawn, [one.row for one in self.list.chosen]))

    def zoom(self) -> None:
        """Move the map to the chosen drawings."""
        shown = self._chosen_ground()
        if shown is None:
            return
        way = QgsCoordinateTransform(self.desk.crs, self.desk.host.project.crs(), self.desk.host.project)
        extent = way.transformBoundingBox(QgsRectangle(*shown.bounds))
        extent.scale(_ROOM)
        self.desk.host.show_extent(extent)

    # What is shown ------------------------------------------------------------------------------------------------

    def _forget(self) -> None:
        self._before = None
        self._effect.clear()
        self._reason.clearEditText()
        self._every.setChecked(False)
        self._show()

    def _review_if_front(self) -> None:
        if self.front:
            self._review()
        else:
            self._show()

    def _review(self) -> None:
        drawn, drawings = self.desk.drawn, self.desk.drawings
        if drawn is None or drawings is None or not drawn.rows:
            self.desk.jobs.stop(_JOB)
            self._show()
            return
        self.desk.jobs.start(
            _JOB,
            translate("Resokit", "Looking through the drawings…"),
            lambda tick: review(drawn, drawings, tick),
            self._have_reviewed,
        )

    def _have_reviewed(self, found: list[Reviewed]) -> None:
        drawn = self.desk.drawn
        if drawn is not None:
            self.list.fill(found, drawn.codes)
            self._asked = True
            self._show()

    def _show(self) -> None:
        """The state of the page: what there is to look at, or what to do next."""
        drawings = self.desk.drawings
        there = drawings is not None and drawings.rows > 0
        if not there:
            self._asked = False
            self.list.fill([], {})
        number = sum(one.to_look_at for one in self.list.drawings.drawings)
        if self.desk.workspace is None:
            text = translate("Resokit", "Open a workspace first (menu Resokit).")
        elif not there:
            text = translate(
                "Resokit", "There are no drawings yet. Import some (menu Resokit), or draw one on the map."
            )
        elif not self._asked:
            text = translate("Resokit", "Looking through the drawings…")
        elif not number:
            text = translate("Resokit", "No drawing stands out. All of those you chose are in use.")
        else:
            text = translate(
                "Resokit",
                "To look at: {number}. A drawing that differs is an opinion; leave one out only where it is a mistake.",
            ).format(number=number)
        self._intro.setText(text)
        for widget in (self.list, self._every, self._told, self._zoom, self._reason, self._leave_out, self._include):
            widget.setVisible(there)
        self._reason_label.setVisible(there)
        self._show_chosen()

    def _show_chosen(self) -> None:
        chosen = self.list.chosen
        if not chosen:
            text = translate("Resokit", "Choose a drawing in the list to see it on the map.")
        elif len(chosen) == 1:
            one = chosen[0]
            why = told_reasons(one) or translate("Resokit", "nothing strange about it")
            text = translate("Resokit", "{code}: {why}. {status}.").format(
                code=self.list.drawings.code(one), why=why, status=told_status(one)
            )
        else:
            text = translate("Resokit", "Chosen: {number}.").format(number=len(chosen))
        self._told.setText(text)
        self.desk.overlay.show("strange", self._chosen_ground() if self.front else None)
        self._show_buttons()

    def _chosen_ground(self) -> Any:
        """The chosen drawings as one multipolygon to show, in which they may overlap; None where there is none."""
        shapes = [one.row.geometry for one in self.list.chosen if one.row.geometry is not None]
        if not shapes:
            return None
        shapely = libraries.load("shapely")
        return shapely.multipolygons(shapely.get_parts(shapes))

    def _show_buttons(self) -> None:
        chosen = self.list.chosen
        self._zoom.setEnabled(any(one.row.geometry is not None for one in chosen))
        self._leave_out.setEnabled(bool(chosen and self._reason.currentText().strip()))
        self._include.setEnabled(any(one.status == LEFT_OUT for one in chosen))

    def _leave_out_if_ready(self) -> None:
        if self._leave_out.isEnabled():
            with self.desk.guard():
                self.leave_out()

    # What it changes ----------------------------------------------------------------------------------------------

    def _await_effect(self) -> None:
        """Something was done, undone or done again: its effect is the line to come beside the one of before."""
        line = self.desk.line
        if self.front and line is not None:
            self._before = (line, self.desk.choice)
            self._reread = False

    def _have_reread(self) -> None:
        self._reread = True

    def _show_effect(self) -> None:
        if self._before is None or not self._reread:
            return
        (before, choice), after = self._before, self.desk.line
        if self.desk.choice != choice or (after is not None and after.rule != before.rule):
            # Two things changed at a time: which did what cannot be told any more.
            self._tell_effect("")
        elif after is not None:
            self._tell_effect(_told_effect(before, after))
        elif self.desk.problem is not None:
            self._tell_effect(_told_problem(self.desk.problem))

    def _tell_effect(self, text: str) -> None:
        self._before = None
        self._effect.setText(text)
        self._effect.setVisible(bool(text))

    # The parts ----------------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.addRow(translate("Resokit", "&Reason"), self._reason)
        self._reason_label = form.labelForField(self._reason)
        buttons = QGridLayout()
        buttons.addWidget(self._leave_out, 0, 0)
        buttons.addWidget(self._include, 0, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(2, 2, 2, 2)
        told = QHBoxLayout()
        told.addWidget(self._told, 1)
        told.addWidget(self._zoom)
        for widget in (self._intro, self.list, self._every):
            whole.addWidget(widget)
        whole.addLayout(told)
        whole.addLayout(form)
        whole.addLayout(buttons)
        whole.addWidget(self._effect)
        whole.setStretchFactor(self.list, 1)
        self._effect.hide()

    def _button(self, text: str, name: str, does: Callable[[], None]) -> QPushButton:
        button = QPushButton(text)
        button.setObjectName(name)
        button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        button.clicked.connect(lambda: self._guarded(does))
        return button

    def _guarded(self, does: Callable[[], None]) -> None:
        with self.desk.guard():
            does()


def _label(name: str) -> QLabel:
    label = QLabel()
    label.setObjectName(name)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    label.setWordWrap(True)
    return label


def _told_problem(problem: Exception) -> str:
    return sentence(problem) if isinstance(problem, ResokitError) else ""


def _told_effect(before: Line, after: Line) -> str:
    """How the areas went from one line to the next."""
    return translate(
        "Resokit",
        "What it changed: all contours went from {union_before} to {union_after} km² ({union_change}), the line from {line_before} to {line_after} km² ({line_change}).",
    ).format(
        union_before=_km2(before.union_m2),
        union_after=_km2(after.union_m2),
        union_change=_change(before.union_m2, after.union_m2),
        line_before=_km2(before.area_m2),
        line_after=_km2(after.area_m2),
        line_change=_change(before.area_m2, after.area_m2),
    )


def _km2(square_metres: float) -> str:
    return str(QLocale().toString(square_metres / 1e6, "f", 2))


def _change(before: float, after: float) -> str:
    """By how many percent an area changed, with its sign."""
    if not before:
        return "–"
    # A minus sign stands with a number of its own, and neither with none.
    percent = round(100 * (after - before) / before, 1) or 0.0
    return f"{'+' if percent > 0 else ''}{QLocale().toString(percent, 'f', 1)} %"
