"""The page that keeps the line as a result: lists what is kept, shows it again, makes it anew, exports and prints it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

from qgis.core import QgsCoordinateTransform
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
)

from resokit_qgis.analysis.progress import Tick, within
from resokit_qgis.errors import QT_TRANSLATE_NOOP, ResokitError
from resokit_qgis.gui.desk.desk import Desk
from resokit_qgis.gui.desk.kept_list import KeptList
from resokit_qgis.gui.desk.kept_words import told_kept
from resokit_qgis.gui.desk.page import Page
from resokit_qgis.i18n import translate
from resokit_qgis.workspace import kept
from resokit_qgis.workspace.drawn import Drawn
from resokit_qgis.workspace.keeping import KeepResult, keeping, rows_of, taking_away
from resokit_qgis.workspace.kept import Freshness, Kept, Standing
from resokit_qgis.workspace.result_of_choice import Wanted, again, result_of
from resokit_qgis.workspace.store import Workspace

EXPORT = "resokit:exportresult"
_LIST, _SHAPE, _KEEP = "kept", "kept shape", "keep"
"""The jobs of this page."""

_MOST = 80
"""Letters of a name: it is the title of a map, too."""


class _Listed(NamedTuple):
    results: Sequence[Kept]
    standings: Mapping[str, Standing]


class KeepPage(Page):
    NAME = "keep"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._keeping = False
        self._next = ""
        """The key of the result to choose once it is in the list."""
        self._intro = _label("resokitKeepIntro")
        self.name = QLineEdit()
        self.name.setObjectName("resokitKeepName")
        self.name.setMaxLength(_MOST)
        self.name.setAccessibleName(translate("Resokit", "Name"))
        self.name.textEdited.connect(lambda *_: self._show_buttons())
        self.name.returnPressed.connect(lambda: self._guarded(self.keep))
        self._keep = self._button(translate("Resokit", "&Keep"), "resokitKeep", self.keep)
        self.list = KeptList()
        self.list.chosen_changed.connect(lambda: self._guarded(self._show_chosen))
        self.list.doubleClicked.connect(lambda *_: self._guarded(self.show_again))
        self._told = _label("resokitKeptTold")
        self._show_again = self._button(translate("Resokit", "&Show"), "resokitKeptShow", self.show_again)
        self._recompute = self._button(translate("Resokit", "Re&compute"), "resokitKeptRecompute", self.recompute)
        self._export = self._button(translate("Resokit", "&Export…"), "resokitKeptExport", self.export)
        self._print = self._button(translate("Resokit", "&Print layout"), "resokitKeptPrint", self.print_layout)
        self._take_away = self._button(translate("Resokit", "&Take away"), "resokitKeptTakeAway", self.take_away)
        self._lay_out()
        desk.opened.connect(self._forget)
        desk.reread.connect(self._read_if_front)
        desk.chosen.connect(self._propose)
        desk.moved.connect(self._show)
        self._show()

    def title(self) -> str:
        return translate("Resokit", "Keep, export and print")

    def came_to_front(self) -> None:
        self._propose()
        self._read()
        self._show_shape()

    def went_back(self) -> None:
        self.desk.jobs.stop(_SHAPE)
        self.desk.overlay.hide("kept")

    # What a person does -------------------------------------------------------------------------------------------

    def keep(self) -> None:
        """Keep the line under the name that is typed."""
        name, line, drawn = self.name.text().strip(), self.desk.line, self.desk.drawn
        if name and line is not None and drawn is not None and not self._keeping:
            grounds = None if self.desk.blocks is None else self.desk.blocks.blocks
            self.name.setModified(False)
            self._make(name, Wanted(self.desk.choice, line.rule, grounds))

    def recompute(self) -> None:
        """Make the chosen result anew, of the drawings of today, and keep it under the same name."""
        one = self.list.chosen
        if one is not None and not self._keeping:
            grounds = None if self.desk.blocks is None else self.desk.blocks.blocks
            self._make(one.name, again(one, grounds))

    def show_again(self) -> None:
        """Lay the drawings and the rule of the chosen result on the desk again."""
        one = self.list.chosen
        choice = one.choice if one is not None else None
        if one is None or choice is None:
            return
        # The layer of blocks is no part of a recipe: the one that is chosen now is taken.
        self.desk.set_rule(replace(one.rule, blocks=self.desk.rule.blocks))
        self.desk.choose(choice)

    def take_away(self) -> None:
        """Take the chosen result out of the workspace; the arrow above brings it back."""
        one, workspace = self.list.chosen, self.desk.workspace
        if one is not None and workspace is not None:
            self.desk.do(taking_away(workspace, one.key))

    def export(self) -> None:
        """Ask for a file, and write the chosen result into it."""
        from resokit_qgis.layouts.pdf import file_name

        one, workspace = self.list.chosen, self.desk.workspace
        if one is None or workspace is None:
            return
        endings = {
            translate("Resokit", "GeoPackage (*.gpkg)"): ".gpkg",
            translate("Resokit", "GeoJSON (*.geojson)"): ".geojson",
            translate("Resokit", "CSV table (*.csv)"): ".csv",
            translate("Resokit", "Excel workbook (*.xlsx)"): ".xlsx",
        }
        chosen, kind = QFileDialog.getSaveFileName(
            self.desk.host.window,
            translate("Resokit", "Export “{name}”").format(name=one.name),
            str(_exports(workspace) / (file_name(one.name) + ".gpkg")),
            ";;".join(endings),
        )
        if chosen:
            file = Path(chosen)
            known = file.suffix.lower() in endings.values()
            self.export_to(file if known else file.with_name(file.name + endings.get(kind, ".gpkg")))

    def export_to(self, file: Path) -> None:
        """Write the chosen result into `file`, beside what else is going on."""
        one, workspace = self.list.chosen, self.desk.workspace
        if one is not None and workspace is not None:
            self._run_export(one, workspace, file, self._exported)

    def print_layout(self) -> None:
        """Send the chosen result to a print layout in the project, and open it."""
        from resokit_qgis.layouts.pdf import file_name

        one, workspace = self.list.chosen, self.desk.workspace
        if one is None or workspace is None:
            return

        def made(file: Path) -> None:
            from resokit_qgis.layouts import desk_layout

            now = self.desk.workspace
            if now is not None and now.path == workspace.path:
                self.desk.host.open_layout(desk_layout.send(self.desk.host.project, now, file))

        self._run_export(one, workspace, _free(_exports(workspace), file_name(one.name)), made)

    def _run_export(self, one: Kept, workspace: Workspace, file: Path, then: Callable[[Path], None]) -> None:
        file.parent.mkdir(exist_ok=True)
        self.desk.runner.run_task(
            EXPORT,
            {"WORKSPACE": str(workspace.path), "RESULT": one.key, "FILE": str(file)},
            translate("Resokit", "Exporting “{name}”…").format(name=one.name),
            lambda outputs: then(Path(outputs["FILE"])),
        )

    def _exported(self, file: Path) -> None:
        self.desk.messages.made(translate("Resokit", "Exported to {file}.").format(file=file.name), file.parent)

    def _make(self, name: str, wanted: Wanted) -> None:
        """Compute what is wanted in the background, and then keep it in one step."""
        workspace, drawn = self.desk.workspace, self.desk.drawn
        if workspace is None or drawn is None:
            return
        # Asked now, for the writing would be refused after all the work.
        if self.desk.controller.has_unsaved_edits():
            raise ResokitError(QT_TRANSLATE_NOOP("Resokit", "Save your edits first (the pencil), then try again."))
        transforms = self.desk.host.project.transformContext()

        def work(tick: Tick) -> KeepResult:
            result, made = result_of(drawn, wanted, within(tick, 0.0, 0.9))
            rows = rows_of(workspace, name, result, made, transforms)
            tick(1.0)
            return keeping(workspace, rows)

        self._keeping = True
        self._show_buttons()
        text = translate("Resokit", "Keeping “{name}”…").format(name=name)
        self.desk.jobs.start(_KEEP, text, work, lambda step: self._made(step, drawn), self._not_made)

    def _made(self, step: KeepResult, drawn: Drawn) -> None:
        self._keeping = False
        if self.desk.drawn is not drawn or not self.desk.up_to_date:
            # Somebody may have taken their consent back since: what they drew is in the line, so it is not kept.
            self._show_buttons()
            raise ResokitError(
                QT_TRANSLATE_NOOP(
                    "Resokit",
                    "Something was written in the workspace meanwhile, so “{name}” was not kept. Keep it again.",
                ),
                name=step.rows.name,
            )
        self._next = step.rows.key
        try:
            self.desk.do(step)
        finally:
            self._show_buttons()
        self.desk.messages.success(translate("Resokit", "Kept as “{name}”.").format(name=step.rows.name))

    def _not_made(self, error: Exception) -> None:
        self._keeping = False
        self._show_buttons()
        raise error

    # What is shown ------------------------------------------------------------------------------------------------

    def _forget(self) -> None:
        """Another workspace: what was under way went with the old one."""
        self._keeping = False
        self._next = ""
        self.name.setModified(False)
        self.list.fill([], {})
        self._show()
        self._show_chosen()
        self._read_if_front()

    def _propose(self) -> None:
        """Propose the name that the drawings have, unless somebody typed another."""
        if not self.name.isModified():
            names = sorted(self.desk.choice.names)
            workspace = self.desk.workspace
            proposal = names[0] if len(names) == 1 else workspace.name if workspace is not None else ""
            self.name.setText(proposal[:_MOST])
        self._show()

    def _read_if_front(self) -> None:
        if self.front:
            self._read()

    def _read(self) -> None:
        workspace, drawn = self.desk.workspace, self.desk.drawn
        if workspace is None:
            self.list.fill([], {})
            self._show()
            return

        def work(tick: Tick) -> _Listed:
            results = kept.read_kept(workspace)
            standings = {}
            for place, one in enumerate(results):
                tick(place / len(results))
                if drawn is not None:
                    standings[one.key] = kept.standing(one, drawn)
            return _Listed(results, standings)

        self.desk.jobs.start(_LIST, translate("Resokit", "Looking at what is kept…"), work, self._have_read)

    def _have_read(self, listed: _Listed) -> None:
        self.list.fill(listed.results, listed.standings)
        if self._next:
            self.list.choose(self._next)
            self._next = ""
        self._show()
        self._show_chosen()

    def _show(self) -> None:
        """The state of the page: what there is, or what to do next."""
        results = self.list.kept.results
        if self.desk.workspace is None:
            text = translate("Resokit", "Open a workspace first (menu Resokit).")
        elif self.desk.line is None and not results:
            text = translate("Resokit", "There is no line to keep yet. What is missing stands above.")
        elif not results:
            text = translate(
                "Resokit", "Nothing is kept yet. Give the line a name and keep it: to show, export or print it later."
            )
        else:
            text = ""
        self._intro.setText(text)
        self._intro.setVisible(bool(text))
        there = self.desk.workspace is not None
        for widget in (self._name_label, self.name, self._keep):
            widget.setVisible(there)
        for widget in (self.list, self._told, *self._buttons):
            widget.setVisible(bool(results))
        self._show_buttons()

    def _show_chosen(self) -> None:
        """What there is to say of the chosen result, and its line on the map."""
        one, drawn = self.list.chosen, self.desk.drawn
        if one is None:
            self._told.setText(translate("Resokit", "Choose a result in the list."))
        else:
            self._told.setText(told_kept(one, self.list.kept.standings.get(one.key), self._why_kept_in(one), drawn))
        self._show_shape()
        self._show_buttons()

    def _show_shape(self) -> None:
        """Show the line of the chosen result on the map, while the page is in front."""
        one, workspace, drawn = self.list.chosen, self.desk.workspace, self.desk.drawn
        if not self.front or one is None or workspace is None:
            self.desk.jobs.stop(_SHAPE)
            self.desk.overlay.hide("kept")
            return
        crs = self.desk.crs if drawn is None else drawn.crs
        way = QgsCoordinateTransform(workspace.crs, crs, self.desk.host.project.transformContext())
        self.desk.jobs.start(
            _SHAPE,
            translate("Resokit", "Reading “{name}”…").format(name=one.name),
            lambda _tick: kept.shape_of(workspace, one, way),
            lambda shape: self.desk.overlay.show("kept", shape),
        )

    def _show_buttons(self) -> None:
        one = self.list.chosen
        choice = one.choice if one is not None else None
        standing = None if one is None else self.list.kept.standings.get(one.key)
        leaves = one is not None and self._why_kept_in(one) is None
        stale = standing is not None and standing.freshness is Freshness.STALE
        line = self.desk.line
        ground = line is not None and line.area_m2 > 0
        self._keep.setEnabled(bool(self.name.text().strip()) and ground and not self._keeping)
        self._show_again.setEnabled(choice is not None)
        self._recompute.setEnabled(choice is not None and stale and not self._keeping)
        self._export.setEnabled(leaves)
        self._print.setEnabled(leaves)
        self._take_away.setEnabled(one is not None)

    def _why_kept_in(self, one: Kept) -> ResokitError | None:
        """Why `one` is neither exported nor printed, None where it may be. By rules that nobody can read nothing is."""
        try:
            return one.why_kept_in(self.desk.rules)
        except ResokitError as error:
            return error

    # The parts ----------------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self._name_label = QLabel(translate("Resokit", "&Name"))
        self._name_label.setBuddy(self.name)
        top = QHBoxLayout()
        top.addWidget(self._name_label)
        top.addWidget(self.name, 1)
        top.addWidget(self._keep)
        self._keep.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._buttons = (self._show_again, self._recompute, self._export, self._print, self._take_away)
        grid = QGridLayout()
        for place, button in enumerate(self._buttons):
            grid.addWidget(button, place // 2, place % 2)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(2, 2, 2, 2)
        whole.addWidget(self._intro)
        whole.addLayout(top)
        whole.addWidget(self.list, 1)
        whole.addWidget(self._told)
        whole.addLayout(grid)
        whole.addStretch()

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


def _exports(workspace: Workspace) -> Path:
    """The folder of the workspace whose files may be given away."""
    return workspace.path.parent / "exports"


def _free(folder: Path, name: str) -> Path:
    """A GeoPackage of that name in `folder`, with a number behind it where there is one already: a layout may use that."""
    number, file = 1, folder / f"{name}.gpkg"
    while file.exists():
        number += 1
        file = folder / f"{name} ({number}).gpkg"
    return file
