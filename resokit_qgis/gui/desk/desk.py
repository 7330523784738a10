"""What lies on the planner's desk: the drawings that were chosen, the rule, and the line that comes of them.

Nothing is computed here. It asks `workspace` and `analysis`, keeps what they answer, and tells the pages of the dock.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import Any

from qgis.core import QgsCoordinateReferenceSystem, QgsVectorLayer
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from resokit_qgis.analysis import disclosure
from resokit_qgis.analysis.disclosure import Audience, Rules
from resokit_qgis.analysis.live_agreement import LiveAgreement
from resokit_qgis.analysis.live_blocks import LiveBlocks
from resokit_qgis.analysis.progress import Tick, within
from resokit_qgis.errors import QT_TRANSLATE_NOOP, ResokitError
from resokit_qgis.gui.controller import WorkspaceController
from resokit_qgis.gui.desk.overlay import Overlay
from resokit_qgis.gui.desk.undo_stack import UndoStack
from resokit_qgis.gui.host import Host
from resokit_qgis.gui.jobs import Jobs
from resokit_qgis.gui.messages import Messages
from resokit_qgis.gui.runner import Runner
from resokit_qgis.i18n import translate
from resokit_qgis.settings import Settings
from resokit_qgis.workspace import block_shapes
from resokit_qgis.workspace.choice import Choice, drawings_of, first_choice
from resokit_qgis.workspace.drawings_source import Drawings
from resokit_qgis.workspace.drawn import Drawn, read_drawn
from resokit_qgis.workspace.rule import BLOCKS, Rule
from resokit_qgis.workspace.store import Changes, Workspace
from resokit_qgis.workspace.undoable import Step

READ, CUT = "read", "cut"
"""The jobs of the desk itself."""

_REST = 250
"""Milliseconds without a move after which the line stands still."""

_CHOOSING = 150
"""Milliseconds without a choice after which the drawings are cut; counts follow at once."""


@dataclass(frozen=True)
class Line:
    """The line by `rule`: its ground and that of the union, MultiPolygons in metres, by so many `people`."""

    rule: Rule
    geometry: Any
    area_m2: float
    union: Any
    union_m2: float
    people: int
    audience: Audience


@dataclass(frozen=True)
class _Cut:
    """The drawings with the numbers `rows`, cut where they meet."""

    rows: list[int]
    live: LiveAgreement
    blocks: LiveBlocks | None
    audience: Audience
    """Whose eyes all that is made of them is for."""


class Desk(QObject):
    """One for the plugin, about the workspace that is open. `set_active` says whether anybody looks."""

    opened = pyqtSignal()
    """Another workspace, or none: everything of before is gone."""
    reread = pyqtSignal()
    """`drawn` is new."""
    chosen = pyqtSignal()
    """`choice` or `drawings` is new; the line of before is gone."""
    computed = pyqtSignal()
    """`live` is new, or there is none and `problem` may say why."""
    moved = pyqtSignal()
    """`line` is new, or there is none; for each step of the slider."""
    rested = pyqtSignal()
    """The line has stood still for a moment: time for what takes longer."""

    def __init__(
        self, host: Host, settings: Settings, messages: Messages, controller: WorkspaceController, runner: Runner
    ) -> None:
        super().__init__()
        self.host = host
        self.settings = settings
        self.messages = messages
        self.controller = controller
        self.runner = runner
        self.jobs = Jobs(messages, self)
        self.overlay = Overlay(host.canvas)
        self.undo_stack = UndoStack(self)
        self.rule = Rule()
        self.choice = Choice()
        self.drawn: Drawn | None = None
        self.drawings: Drawings | None = None
        self.live: LiveAgreement | None = None
        self.blocks: LiveBlocks | None = None
        self.line: Line | None = None
        self.problem: Exception | None = None
        self._last: _Cut | None = None
        self._whole = Audience.ALL
        self._active = False
        self._outdated = True
        self._rest = self._timer(_REST, self.rested.emit)
        self._choosing = self._timer(_CHOOSING, self._cut)
        self._rereading = self._timer(0, self._read)
        controller.workspace_changed.connect(self._open)
        controller.data_changed.connect(self.reread_soon)
        host.project.layersWillBeRemoved.connect(self._layers_go)
        self._open()

    def close(self) -> None:
        """End all work, and take everything off the map."""
        self.controller.workspace_changed.disconnect(self._open)
        self.controller.data_changed.disconnect(self.reread_soon)
        self.host.project.layersWillBeRemoved.disconnect(self._layers_go)
        for timer in (self._rest, self._choosing, self._rereading):
            timer.stop()
        self.jobs.close()
        self.overlay.close()
        self.deleteLater()

    @property
    def workspace(self) -> Workspace | None:
        return self.controller.workspace

    @property
    def crs(self) -> QgsCoordinateReferenceSystem:
        """That of all geometry here: the workspace's, or a local one where its metres are none."""
        if self.drawn is not None:
            return self.drawn.crs
        return self.workspace.crs if self.workspace else QgsCoordinateReferenceSystem()

    @property
    def rules(self) -> Rules:
        """The thresholds for small numbers of the workspace. Raises `ResokitError` where they cannot be read."""
        return self.workspace.rules if self.workspace else disclosure.RULES

    @property
    def enough(self) -> bool:
        """Whether the chosen drawings are by so many people that a line is made of them, and their number told."""
        try:
            return self.drawings is not None and self.drawings.people >= self.rules.drawings
        except ResokitError:
            return False

    @property
    def up_to_date(self) -> bool:
        """Whether `drawn` is what stands in the workspace, as far as anybody said that something was written."""
        return not self._outdated and not self.jobs.runs(READ)

    @property
    def active(self) -> bool:
        return self._active

    @property
    def busy(self) -> bool:
        """Whether anything is still to come: a job, or what waits for the user to stop choosing or sliding."""
        timers = (self._rest, self._choosing, self._rereading)
        return self.jobs.busy or any(timer.isActive() for timer in timers)

    def set_active(self, active: bool) -> None:
        """Whether the dock is to be seen: if not, nothing is computed and nothing is shown on the map."""
        self._active = active
        self.overlay.set_visible(active)
        if active and self._outdated:
            self.reread_soon()

    def choose(self, choice: Choice) -> None:
        """Other drawings. Their number is known at once, their line a little later."""
        self.choice = choice
        self._count()

    def set_rule(self, rule: Rule) -> None:
        """Another rule. Where only the threshold moved, the line is there when this returns."""
        before, self.rule = self.rule, rule
        if (rule.group, self._block_layer(rule)) != (before.group, self._block_layer(before)):
            self._count()
        else:
            self._move()

    def do(self, step: Step) -> None:
        """Do `step` in one transaction, to be undone in one. Raises `ResokitError`, with nothing changed."""
        self._write(step.do)
        self.undo_stack.push(step)

    def undo(self) -> None:
        """Undo the last step, if there is one. Raises `ResokitError`, with nothing changed."""
        step = self.undo_stack.last
        if step is not None:
            self._write(step.undo)
            self.undo_stack.undone()

    def redo(self) -> None:
        """Do the step again that was undone last, if there is one. Raises `ResokitError`, with nothing changed."""
        step = self.undo_stack.next
        if step is not None:
            self._write(step.do)
            self.undo_stack.redone()

    def reread_soon(self) -> None:
        """Read the workspace again: something was written in it."""
        self._outdated = True
        if self._active:
            self._rereading.start()

    @contextmanager
    def guard(self) -> Iterator[None]:
        """For what a click starts: whatever goes wrong in the block ends in the message bar."""
        with self.messages.guard():
            yield

    # What follows from another workspace --------------------------------------------------------------------------

    def _open(self) -> None:
        self.jobs.drop_all()
        self.undo_stack.clear()
        self._rest.stop()
        self._choosing.stop()
        self.choice = Choice()
        self.rule = Rule()
        self.drawn = None
        self.overlay.set_crs(self.crs)
        self._last = None
        self._forget()
        self.opened.emit()
        self.reread.emit()
        self.chosen.emit()
        self.computed.emit()
        self.moved.emit()
        self.reread_soon()

    def _forget(self) -> None:
        """There is no line, until one is computed."""
        self.drawings = self.live = self.blocks = self.line = self.problem = None
        self.overlay.hide("line")
        self.overlay.hide("union")

    def _read(self) -> None:
        self._outdated = False
        workspace = self.workspace
        if workspace is None:
            return
        self.jobs.start(
            READ,
            translate("Resokit", "Reading the drawings…"),
            lambda tick: read_drawn(workspace, tick),
            self._have_read,
            self._fail,
        )

    def _have_read(self, drawn: Drawn) -> None:
        first = self.drawn is None
        self.drawn = drawn
        self._last = None
        self.overlay.set_crs(drawn.crs)
        if first:
            self.choice = first_choice(drawn)
        self.reread.emit()
        self._count()

    def _fail(self, error: Exception) -> None:
        self._forget()
        self.problem = error
        self.computed.emit()
        self.moved.emit()
        if not isinstance(error, ResokitError):
            # What can be mended stands in the dock; a bug, or a cancel, is told.
            raise error

    # From drawings to a line --------------------------------------------------------------------------------------

    def _count(self) -> None:
        self.jobs.stop(CUT)
        self._forget()
        if self.drawn is not None:
            try:
                self.drawings = drawings_of(self.drawn, self.choice, self.rule.group)
            except ResokitError as error:
                self.problem = error
        self.chosen.emit()
        self.moved.emit()
        self._choosing.start()

    def _cut(self) -> None:
        drawings, layer = self.drawings, self._block_layer(self.rule)
        if drawings is None or not drawings.rows:
            self.computed.emit()
            self.moved.emit()
            return
        by_group = bool(self.rule.group)
        try:
            rules = self.rules
            disclosure.check_drawings(drawings.people, rules.drawings, drawings.left_out(rules), rules)
            source = None if layer is None else block_shapes.taken_from(layer)
        except ResokitError as error:
            self._fail(error)
            return
        crs, transforms = self.crs, self.host.project.transformContext()
        rows = [drawing.row for drawing in drawings.used]
        known = self._last.live if self._last is not None and self._last.rows == rows else None

        def work(tick: Tick) -> _Cut:
            from resokit_qgis.analysis.agreement import voices
            from resokit_qgis.analysis.live_agreement import live_agreement
            from resokit_qgis.analysis.live_blocks import live_blocks

            gathered = voices(
                [drawing.geometry for drawing in drawings.used],
                [drawing.participant for drawing in drawings.used],
                [drawing.group for drawing in drawings.used] if by_group else None,
            )
            if known is not None:
                live = known.regrouped(gathered)
            else:
                live = live_agreement(gathered, within(tick, 0.0, 0.8 if source else 0.95))
            blocks = None
            if source is not None:
                shapes = block_shapes.shapes(source, crs, transforms, within(tick, 0.8, 0.85))
                blocks = live_blocks(gathered, shapes, within(tick, 0.85, 0.95))
            # Asked for at once, and here they do not keep the window from answering.
            _ready = (live.areas, live.union)
            groups = [drawings.people_of(name, by_group) for name in gathered.names]
            audience = disclosure.audience(min(len(live), drawings.people), rules, min(groups))
            return _Cut(rows, live, blocks, audience)

        self.jobs.start(
            CUT, translate("Resokit", "Laying the drawings over each other…"), work, self._have_cut, self._fail
        )

    def _have_cut(self, cut: _Cut) -> None:
        self._last, self.live, self.blocks = cut, cut.live, cut.blocks
        self._whole = cut.audience
        self.computed.emit()
        self._move()

    def _move(self) -> None:
        """Make the line anew. It takes some milliseconds: nothing is cut again."""
        live, drawings, rule = self.live, self.drawings, self.rule
        if live is None or drawings is None:
            return
        ground = self.blocks if rule.kind == BLOCKS else live
        self.line = None
        if ground is not None:
            geometry = ground.level(rule.threshold)
            self.line = Line(
                rule,
                geometry,
                float(geometry.area),
                live.union,
                float(live.union.area),
                min(len(live), drawings.people),
                live.audience(rule.threshold, self._whole, self.rules),
            )
        self.overlay.show("line", self.line and self.line.geometry)
        self.overlay.show("union", self.line and self.line.union)
        self.moved.emit()
        self._rest.start()

    # Blocks ---------------------------------------------------------------------------------------------------------

    def _block_layer(self, rule: Rule) -> QgsVectorLayer | None:
        found = self.host.project.mapLayer(rule.blocks) if rule.kind == BLOCKS and rule.blocks else None
        return found if isinstance(found, QgsVectorLayer) else None

    def _layers_go(self, ids: list[str]) -> None:
        if self.rule.blocks in ids:
            self.rule = replace(self.rule, blocks="")
            self._count()

    # Writing --------------------------------------------------------------------------------------------------------

    def _write(self, change: Callable[[Changes], None]) -> None:
        if self.workspace is None:
            raise ResokitError(QT_TRANSLATE_NOOP("Resokit", "Open or make a workspace first."))
        if self.controller.has_unsaved_edits():
            raise ResokitError(QT_TRANSLATE_NOOP("Resokit", "Save your edits first (the pencil), then try again."))
        with self.workspace.change() as changes:
            change(changes)
        self.controller.refresh()

    def _timer(self, milliseconds: int, then: Callable[[], object]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(then)
        return timer
