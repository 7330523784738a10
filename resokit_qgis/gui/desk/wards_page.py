"""The page that lays the line beside wards: which it touches, where the two differ, and what the figures become."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from qgis.core import (
    QgsApplication,
    QgsCoordinateTransform,
    QgsCsException,
    QgsMapLayer,
    QgsPointXY,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QTabWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from resokit_qgis import i18n
from resokit_qgis.analysis.ancillary import ancillary
from resokit_qgis.analysis.disclosure import TEAM_ONLY, Audience
from resokit_qgis.analysis.progress import Tick, within
from resokit_qgis.errors import ResokitError
from resokit_qgis.gui.desk.desk import Desk, Line
from resokit_qgis.gui.desk.difference_legend import PIECES, DifferenceLegend
from resokit_qgis.gui.desk.figures_tab import FiguresTab
from resokit_qgis.gui.desk.page import Page
from resokit_qgis.gui.desk.pick_tool import PickTool
from resokit_qgis.gui.desk.ward_list import WardList
from resokit_qgis.gui.desk.ward_words import told_no_wards, told_wards, ward_heading
from resokit_qgis.i18n import translate
from resokit_qgis.workspace import block_shapes
from resokit_qgis.workspace.line_and_wards import LineAndWards, Ready, compare_line, compare_near, get_ready
from resokit_qgis.workspace.ward_rows import WardRows

_JOB = "wards"
_SHOWN = (*PIECES, "picked")


class _Asked(NamedTuple):
    """What the figures were made ready for: the level (None for the first), the period, and the id of the layer around."""

    level: str | None
    period: str
    around: str


class _Answer(NamedTuple):
    asked: _Asked
    ready: Ready
    found: LineAndWards | None


class WardsPage(Page):
    """Wards are chosen by ticks or on the map; until somebody does, they are those that the line touches."""

    NAME = "wards"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.tool = PickTool(desk.host.canvas)
        self._levels: Mapping[str, WardRows] | None = None
        self._ready: tuple[_Asked, Ready] | None = None
        self._level: str | None = None
        self._picked: frozenset[str] | None = None
        """The ids of the wards that a person chose, None for those that the line touches."""
        self._elsewhere = False
        """Whether other drawings were chosen since: their line may lie where no chosen ward is."""
        self.found: LineAndWards | None = None
        """What is shown; what it shows is of before while `waits`."""
        self.waits = False
        self._state = QLabel()
        self._chosen = QLabel()
        for name, label in (("resokitWardsState", self._state), ("resokitWardsChosen", self._chosen)):
            label.setObjectName(name)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            label.setWordWrap(True)
        self._level_box = QComboBox()
        self._level_box.setObjectName("resokitWardsLevel")
        self._level_box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._level_box.setMinimumContentsLength(6)
        self._pick = QPushButton(translate("Resokit", "&Point at wards on the map"))
        self._pick.setObjectName("resokitWardsPick")
        self._pick.setCheckable(True)
        self._pick.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._pick.setToolTip(translate("Resokit", "Click on a ward to add it, again to take it away; Esc ends"))
        self._as_line = QToolButton()
        self._as_line.setObjectName("resokitWardsAsLine")
        self._as_line.setIcon(QgsApplication.getThemeIcon("mActionRefresh.svg"))
        self._as_line.setAutoRaise(True)
        self._as_line.setToolTip(translate("Resokit", "Choose the wards that the line touches, as it moves"))
        self._as_line.setAccessibleName(self._as_line.toolTip())
        self.legend = DifferenceLegend(
            "resokitWardsLegend",
            translate("Resokit", "Only lived"),
            translate("Resokit", "Only ward"),
        )
        self.wards = WardList()
        self.figures = FiguresTab(desk.host.project)
        self._lay_out()
        self._connect()
        self._show_state(translate("Resokit", "Open a workspace first (menu Resokit)."))

    def title(self) -> str:
        return translate("Resokit", "Compare with wards")

    def came_to_front(self) -> None:
        self._update()

    def went_back(self) -> None:
        self.desk.jobs.stop(_JOB)
        self.tool.stop()
        self._hide_ground()

    # What a person does -------------------------------------------------------------------------------------------

    def toggle(self, number: int) -> None:
        """Choose the ward with that number, or no longer."""
        if self.found is None:
            return
        key = self.found.wards.rows[number]["id"]
        before = self._picked if self._picked is not None else self._keys(self.found.chosen)
        self._pick_keys(before ^ {key})

    def as_the_line(self) -> None:
        """Choose the wards that the line touches, now and when it moves."""
        self._pick_keys(None)

    def point_at(self, point: QgsPointXY) -> None:
        """Choose the ward at `point` of the map, in its CRS, or no longer. Where there is none, nothing happens."""
        if self.found is None:
            return
        canvas = self.desk.host.canvas
        project = self.desk.host.project
        way = QgsCoordinateTransform(canvas.mapSettings().destinationCrs(), self.desk.crs, project)
        try:
            there = way.transform(point)
        except QgsCsException:
            # Off the edge of the projection there are no wards.
            return
        for number in self.found.wards.at(there.x(), there.y())[:1]:
            self.toggle(number)

    def _pick_keys(self, picked: frozenset[str] | None) -> None:
        self._picked = picked
        if self.found is not None and picked is not None:
            rows = self.found.wards.rows
            self.wards.tick([number for number, row in enumerate(rows) if row["id"] in picked])
        self._update()

    def _keys(self, numbers: Sequence[int]) -> frozenset[str]:
        return frozenset() if self.found is None else frozenset(self.found.wards.rows[one]["id"] for one in numbers)

    def _choose_level(self, _place: int) -> None:
        self._level = self._level_box.currentData()
        self._picked = None
        self._update()

    def _choose_tool(self, pressed: bool) -> None:
        if pressed:
            self.tool.start()
        else:
            self.tool.stop()

    def _pointed(self) -> None:
        self._pick.setChecked(False)
        if self.desk.host.canvas.hasFocus():
            self._pick.setFocus()

    # What is computed ---------------------------------------------------------------------------------------------

    def _opened(self) -> None:
        """Another workspace: nothing of before holds."""
        self._level = self._picked = None
        self._forget()
        self.found = None
        self.wards.clear()
        self.figures.clear()
        self.tool.stop()
        self._update()

    def _forget(self) -> None:
        """The workspace was written in: wards and figures are read again."""
        self._levels = self._ready = None

    def _other_drawings(self) -> None:
        self._elsewhere = True

    def _wait(self) -> None:
        """The line is another one: what is shown is no longer so."""
        self.desk.jobs.stop(_JOB)
        self._show_waiting()
        if self.desk.line is None and self.front:
            self._update()

    def _update(self) -> None:
        """Compute what is to be shown, where somebody looks."""
        self._show_waiting()
        line, workspace = self.desk.line, self.desk.workspace
        if not self.front:
            return
        if workspace is None:
            self._show_state(translate("Resokit", "Open a workspace first (menu Resokit)."))
            return
        if line is None and self.found is not None and self._is_to_come():
            return
        if line is None:
            self._show_state(
                translate("Resokit", "There is no line to compare yet. The top of this dock says what is missing.")
            )
            return
        if line.geometry.is_empty:
            self._show_state(translate("Resokit", "There is no ground to compare. Lower the share at the top."))
            return
        asked = _Asked(self._level, self.figures.period, self.figures.around_id)
        ready = self._ready[1] if self._ready is not None and self._ready[0] == asked else None
        levels, picked, elsewhere, crs = self._levels, self._picked, self._elsewhere, self.desk.crs
        taken = None if ready is not None else self._taken(self.figures.around)
        transforms = self.desk.host.project.transformContext()

        def work(tick: Tick) -> _Answer:
            made = ready
            if made is None:
                shapes = None if taken is None else block_shapes.shapes(taken, crs, transforms, within(tick, 0, 0.2))
                around = [] if shapes is None else [ancillary(shapes)]
                step = within(tick, 0.2, 0.7)
                made = get_ready(workspace, crs, asked.level, asked.period, around, levels, step)
            lay = compare_near if elsewhere else compare_line
            return _Answer(asked, made, lay(made, line.geometry, picked, within(tick, 0.7, 1.0)))

        self.desk.jobs.start(_JOB, translate("Resokit", "Comparing with the wards…"), work, self._have, self._fail)

    def _is_to_come(self) -> bool:
        """Whether the desk is making a line: what is shown then waits, and does not go."""
        desk = self.desk
        return desk.live is None and desk.problem is None and desk.drawings is not None and desk.drawings.rows > 0

    def _taken(self, layer: QgsMapLayer | None) -> block_shapes.Taken | None:
        """The shapes of the layer that tells where people live; one that will not do is told, and put away."""
        if not isinstance(layer, QgsVectorLayer):
            return None
        try:
            return block_shapes.taken_from(layer)
        except ResokitError as error:
            self.figures.forget_around()
            self.desk.messages.problem(error)
            return None

    def _have(self, answer: _Answer) -> None:
        self._ready = (answer.asked, answer.ready)
        self._levels = answer.ready.levels
        self.found = answer.found
        self._elsewhere = False
        if answer.found is None:
            self._show_state(told_no_wards(answer.ready))
            return
        if answer.found.by_line:
            self._picked = None
        self._show(answer.ready, answer.found)

    def _fail(self, error: Exception) -> None:
        if isinstance(error, ResokitError) and self.figures.around is not None:
            self.figures.forget_around()
            self.desk.messages.problem(error)
            self._update()
            return
        self.found = None
        if isinstance(error, ResokitError):
            self._show_state("\n".join([i18n.sentence(error), *i18n.details(error)]))
            return
        self._show_state(translate("Resokit", "It was not computed. Choose again to try once more."))
        raise error

    # What is shown ------------------------------------------------------------------------------------------------

    def _show_waiting(self) -> None:
        self.waits = True
        self.wards.wait()
        self.legend.wait()
        self.figures.wait()
        self._hide_ground()

    def _hide_ground(self) -> None:
        for name in _SHOWN:
            self.desk.overlay.hide(name)

    def _show_state(self, text: str) -> None:
        """Nothing but `text`: why there is nothing to see, and what to do."""
        self.desk.jobs.stop(_JOB)
        self._state.setText(text)
        self._show_parts(False)

    def _show_parts(self, there: bool) -> None:
        self._state.setVisible(not there)
        for widget in self._parts:
            widget.setVisible(there)
        if not there:
            self.tool.stop()

    def _note(self, line: Line | None) -> None:
        """What is copied says whom it is for, as the top of the dock does."""
        for_all = line is None or line.audience is Audience.ALL
        for table in (self.wards.table, self.figures.table):
            table.note = "" if for_all else translate("Resokit", TEAM_ONLY)

    def _show(self, ready: Ready, found: LineAndWards) -> None:
        self.waits = False
        self._show_levels(ready)
        self._show_parts(True)
        self._form.labelForField(self._level_box).setVisible(len(ready.levels) > 1)
        self._level_box.setVisible(len(ready.levels) > 1)
        self._as_line.setEnabled(self._picked is not None)
        called = told_wards(found)
        self._note(self.desk.line)
        self._chosen.setText(called or translate("Resokit", "No ward is chosen: tick one, or point at it on the map."))
        self.wards.fill(found)
        self.legend.show_difference(found.difference)
        self.figures.fill(ready, found, ward_heading(found))
        for name, ground in zip(
            _SHOWN,
            (found.difference.both, found.difference.only_first, found.difference.only_second, found.together),
            strict=True,
        ):
            self.desk.overlay.show(name, ground)

    def _show_levels(self, ready: Ready) -> None:
        self._level = ready.level
        if self._ready is not None:
            self._ready = (self._ready[0]._replace(level=ready.level), ready)
        texts = [level or translate("Resokit", "(no level)") for level in ready.levels]
        if [self._level_box.itemText(place) for place in range(self._level_box.count())] != texts:
            self._level_box.clear()
            for text, level in zip(texts, ready.levels, strict=True):
                self._level_box.addItem(text, level)
        self._level_box.setCurrentIndex(self._level_box.findData(ready.level))

    # The parts ----------------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self._form = QFormLayout()
        self._form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self._form.addRow(translate("Resokit", "L&evel"), self._level_box)
        self._tabs = QTabWidget()
        self._tabs.setObjectName("resokitWardsTabs")
        self._tabs.addTab(self.wards, translate("Resokit", "&Wards"))
        self._tabs.addTab(self.figures, translate("Resokit", "&Figures"))
        self._parts: tuple[QWidget, ...] = (
            self._level_box,
            self._form.labelForField(self._level_box),
            self._pick,
            self._as_line,
            self._chosen,
            self.legend,
            self._tabs,
        )
        whole = QVBoxLayout(self)
        whole.setContentsMargins(2, 2, 2, 2)
        whole.setSpacing(3)
        whole.addWidget(self._state)
        whole.addLayout(self._form)
        whole.addWidget(self._pick)
        beside = QHBoxLayout()
        beside.addWidget(self._chosen, 1)
        beside.addWidget(self._as_line)
        whole.addLayout(beside)
        whole.addWidget(self.legend)
        whole.addWidget(self._tabs, 1)
        whole.addStretch(0)

    def _connect(self) -> None:
        desk = self.desk
        desk.opened.connect(self._opened)
        desk.reread.connect(self._forget)
        desk.chosen.connect(self._other_drawings)
        desk.moved.connect(self._wait)
        desk.rested.connect(self._update)
        self._level_box.activated.connect(self._choose_level)
        self._pick.toggled.connect(self._choose_tool)
        self.tool.activated.connect(lambda: self._pick.setChecked(True))
        self.tool.deactivated.connect(self._pointed)
        self.tool.clicked.connect(self.point_at)
        self._as_line.clicked.connect(self.as_the_line)
        self.wards.toggled.connect(self.toggle)
        # The map owns its tools, and outlives the page.
        self.destroyed.connect(self.tool.deleteLater)
        self.figures.asked.connect(self._update)
