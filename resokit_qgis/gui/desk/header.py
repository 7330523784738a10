"""The top of the dock, always there: whose drawings, by which rule, and what that comes to."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from fractions import Fraction

from qgis.core import Qgis, QgsApplication, QgsCoordinateTransform, QgsMapLayer, QgsRectangle, QgsVectorLayer
from qgis.gui import QgsMapLayerComboBox
from qgis.PyQt.QtCore import QLocale, Qt, QTimer
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QSlider,
    QSpinBox,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from resokit_qgis import i18n
from resokit_qgis.analysis.disclosure import TEAM_ONLY, Audience
from resokit_qgis.errors import ResokitError
from resokit_qgis.gui.desk.desk import Desk, Line
from resokit_qgis.gui.desk.undo_stack import told
from resokit_qgis.gui.item_data import plain_tip
from resokit_qgis.i18n import translate
from resokit_qgis.project.layers import ROLE, TABLE
from resokit_qgis.workspace import schema
from resokit_qgis.workspace.rule import BLOCKS, SHARE, UNION, Rule

_SHOW_PROGRESS = 300
"""Milliseconds after which work that goes on shows its progress: what is done sooner would only flicker."""


class Header(QWidget):
    """Shows the rule of the `desk` and changes it."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.setObjectName("resokitDeskHeader")
        self._whose = _plain_label("resokitDeskWhose")
        self._undo = self._button("mActionUndo.svg", "resokitDeskUndo", desk.undo)
        self._redo = self._button("mActionRedo.svg", "resokitDeskRedo", desk.redo)
        self._zoom = self._button("mActionZoomToLayer.svg", "resokitDeskZoom", self._show_line)
        self._zoom.setToolTip(translate("Resokit", "Move the map to the line"))
        top = QHBoxLayout()
        top.addWidget(self._whose, 1)
        for button in (self._zoom, self._undo, self._redo):
            top.addWidget(button)
        self._kind = _combo("resokitDeskRule")
        self._kind.addItem(translate("Resokit", "All contours (Resokit rule)"), UNION)
        self._kind.addItem(translate("Resokit", "At least a share of the people"), SHARE)
        self._kind.addItem(translate("Resokit", "Block by block"), BLOCKS)
        self._voice = _combo("resokitDeskVoice")
        self._slider = QSlider(Qt.Orientation.Horizontal)
        self._slider.setObjectName("resokitDeskSlider")
        self._slider.setRange(1, 100)
        self._slider.setPageStep(5)
        self._slider.setAccessibleName(translate("Resokit", "At least this share of the people"))
        self._share = QSpinBox()
        self._share.setObjectName("resokitDeskShare")
        self._share.setRange(1, 100)
        self._share.setSuffix(" %")
        self._share.setAccessibleName(self._slider.accessibleName())
        sliding = QHBoxLayout()
        sliding.addWidget(self._slider, 1)
        sliding.addWidget(self._share)
        self._blocks = QgsMapLayerComboBox()
        self._blocks.setObjectName("resokitDeskBlocks")
        self._blocks.setFilters(Qgis.LayerFilters(Qgis.LayerFilter.PolygonLayer | Qgis.LayerFilter.LineLayer))
        self._blocks.setProject(desk.host.project)
        self._blocks.setAllowEmptyLayer(True, translate("Resokit", "(choose blocks or streets)"))
        self._blocks.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._form = QFormLayout()
        self._form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._form.addRow(translate("Resokit", "&Rule"), self._kind)
        self._form.addRow(translate("Resokit", "At &least"), sliding)
        self._form.addRow(translate("Resokit", "&Blocks"), self._blocks)
        self._form.addRow(translate("Resokit", "&Voice"), self._voice)
        self._form.labelForField(sliding).setBuddy(self._slider)
        self._areas = _plain_label("resokitDeskAreas")
        self._note = _plain_label("resokitDeskNote")
        self._bar = QProgressBar()
        self._bar.setRange(0, 100)
        self._cancel = QPushButton(translate("Resokit", "Cancel"))
        self._cancel.setObjectName("resokitDeskCancel")
        self._cancel.clicked.connect(desk.jobs.cancel)
        self._busy = QWidget()
        working = QHBoxLayout(self._busy)
        working.setContentsMargins(0, 0, 0, 0)
        working.addWidget(self._bar, 1)
        working.addWidget(self._cancel)
        self._busy.hide()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(6, 6, 6, 2)
        whole.setSpacing(3)
        whole.addLayout(top)
        whole.addLayout(self._form)
        for widget in (self._areas, self._note, self._busy):
            whole.addWidget(widget)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(_SHOW_PROGRESS)
        self._patience.timeout.connect(self._show_busy)
        self._connect()
        self._show_voices()
        self._show_rule()
        self._show_line_told()
        self._show_undo()

    def _connect(self) -> None:
        desk = self._desk
        self._kind.activated.connect(self._choose_kind)
        self._voice.activated.connect(self._choose_voice)
        self._blocks.layerChanged.connect(self._choose_blocks)
        self._slider.valueChanged.connect(self._slide)
        self._share.valueChanged.connect(self._slide)
        desk.opened.connect(self._show_rule)
        desk.reread.connect(self._show_voices)
        desk.chosen.connect(self._show_whose)
        desk.computed.connect(self._show_line_told)
        desk.moved.connect(self._show_line_told)
        desk.moved.connect(self._follow_rule)
        desk.undo_stack.changed.connect(self._show_undo)
        desk.jobs.changed.connect(self._show_jobs)
        desk.host.project.layersAdded.connect(self._leave_out)

    def close_connections(self) -> None:
        """Let go of the project, which outlives the dock."""
        self._desk.host.project.layersAdded.disconnect(self._leave_out)

    # What the user does -------------------------------------------------------------------------------------------

    def _set(self, rule: Rule) -> None:
        self._shown = rule
        with self._desk.guard():
            self._desk.set_rule(rule)
        self._show_rule()

    def _choose_kind(self, _place: int) -> None:
        rule = replace(self._desk.rule, kind=self._kind.currentData())
        if rule.kind == BLOCKS and not rule.blocks:
            rule = replace(rule, blocks=self._likely_blocks())
        self._set(rule)

    def _choose_voice(self, _place: int) -> None:
        self._set(replace(self._desk.rule, group=self._voice.currentData()))

    def _choose_blocks(self, layer: QgsMapLayer | None) -> None:
        chosen = layer.id() if layer is not None else ""
        if self._desk.rule.kind == BLOCKS and chosen != self._desk.rule.blocks:
            self._set(replace(self._desk.rule, blocks=chosen))

    def _slide(self, percent: int) -> None:
        if Fraction(percent) != self._desk.rule.share:
            self._set(replace(self._desk.rule, share=Fraction(percent)))

    def _show_line(self) -> None:
        line = self._desk.line
        if line is None:
            return
        # The line and what is around it: the union may be ruled by one far-off drawing.
        ground = line.union if line.geometry.is_empty else line.geometry
        way = QgsCoordinateTransform(self._desk.crs, self._desk.host.project.crs(), self._desk.host.project)
        extent = way.transformBoundingBox(QgsRectangle(*ground.bounds))
        extent.scale(1.6)
        self._desk.host.show_extent(extent)

    # What is shown ------------------------------------------------------------------------------------------------

    def _follow_rule(self) -> None:
        """Show a rule that a page chose."""
        if self._desk.rule != self._shown:
            self._show_rule()

    def _show_rule(self) -> None:
        rule = self._shown = self._desk.rule
        self._kind.setCurrentIndex(self._kind.findData(rule.kind))
        for widget in (self._slider, self._share):
            widget.blockSignals(True)
            widget.setValue(round(rule.share))
            widget.blockSignals(False)
        self._show_row(1, rule.kind != UNION)
        self._show_row(2, rule.kind == BLOCKS)
        self._leave_out()
        self._blocks.blockSignals(True)
        self._blocks.setLayer(self._desk.host.project.mapLayer(rule.blocks) if rule.blocks else None)
        self._blocks.blockSignals(False)
        self._voice.setCurrentIndex(max(0, self._voice.findData(rule.group)))

    def _show_row(self, row: int, visible: bool) -> None:
        # QFormLayout.setRowVisible came with Qt 6.4.
        for role in (QFormLayout.ItemRole.LabelRole, QFormLayout.ItemRole.FieldRole):
            item = self._form.itemAt(row, role)
            inside = item.layout()
            widgets = [item.widget()] if inside is None else [inside.itemAt(i).widget() for i in range(inside.count())]
            for widget in widgets:
                widget.setVisible(visible)

    def _show_voices(self) -> None:
        self._voice.clear()
        self._voice.addItem(translate("Resokit", "Every person counts the same"), "")
        drawn = self._desk.drawn
        for attribute in drawn.traits.groups if drawn is not None and drawn.rows else ():
            self._voice.addItem(
                translate("Resokit", "Equal by group: {group}").format(group=_attribute_label(attribute)), attribute
            )
        self._voice.setCurrentIndex(max(0, self._voice.findData(self._desk.rule.group)))
        self._show_row(3, self._voice.count() > 1)

    def _show_whose(self) -> None:
        drawings, choice = self._desk.drawings, self._desk.choice
        if self._desk.workspace is None:
            self._whose.setText(translate("Resokit", "No workspace is open."))
        elif drawings is None or not drawings.rows:
            self._whose.setText(self._desk.workspace.name)
        else:
            names = ", ".join(sorted(choice.names)) or translate("Resokit", "All drawings")
            if self._desk.enough:
                names = translate("Resokit", "{names}: {people} people, {drawings} drawings").format(
                    names=names, people=drawings.people, drawings=len(drawings.used)
                )
            self._whose.setText(names)

    def _show_line_told(self) -> None:
        self._show_whose()
        line, problem = self._desk.line, self._desk.problem
        self._zoom.setEnabled(line is not None)
        self._areas.setText("" if line is None else _told_areas(line))
        self._areas.setVisible(line is not None)
        drawn = self._desk.drawn
        note = ""
        if problem is None and drawn is not None and not drawn.rows:
            note = translate(
                "Resokit",
                "There are no drawings yet. Import drawings (Resokit menu), drop a file here, or draw one now.",
            )
        elif problem is not None:
            note = told_problem(problem)
        elif self._desk.workspace is None:
            note = translate("Resokit", "Open a workspace (Resokit menu), or the demo workspace to look around.")
        elif line is None and self._desk.live is not None:
            note = translate("Resokit", "Choose a layer of blocks or streets above.")
        elif line is not None and line.geometry.is_empty:
            note = translate("Resokit", "No ground is in so many drawings. Lower the share.")
        elif line is not None and line.audience is not Audience.ALL:
            note = translate("Resokit", TEAM_ONLY)
        self._note.setText(note)
        self._note.setVisible(bool(note))

    def _show_undo(self) -> None:
        for button, step, what in (
            (self._undo, self._desk.undo_stack.last, translate("Resokit", "Undo: {step}")),
            (self._redo, self._desk.undo_stack.next, translate("Resokit", "Redo: {step}")),
        ):
            button.setEnabled(step is not None)
            text = what.format(step="" if step is None else told(step)).rstrip(": ")
            button.setToolTip(plain_tip(text))
            button.setAccessibleName(text)

    def _show_jobs(self) -> None:
        if not self._desk.jobs.busy:
            self._patience.stop()
            self._busy.hide()
        elif self._busy.isVisible():
            self._show_busy()
        elif not self._patience.isActive():
            self._patience.start()

    def _show_busy(self) -> None:
        text = self._desk.jobs.text
        self._bar.setFormat(text)
        self._bar.setAccessibleName(text)
        self._bar.setValue(round(self._desk.jobs.progress))
        self._busy.show()

    # Blocks -------------------------------------------------------------------------------------------------------

    def _leave_out(self, *_layers: object) -> None:
        """Of the workspace's own tables only the wards are blocks."""
        layers = self._desk.host.project.mapLayers().values()
        self._blocks.setExceptedLayerList(
            [layer for layer in layers if layer.customProperty(TABLE, "wards") != "wards"]
        )

    def _likely_blocks(self) -> str:
        """The id of the base map's blocks, "" where there are none."""
        for layer in self._desk.host.project.mapLayers().values():
            if isinstance(layer, QgsVectorLayer) and layer.customProperty(ROLE) == "blocks":
                return str(layer.id())
        return ""

    def _button(self, icon: str, name: str, does: Callable[[], None]) -> QToolButton:
        button = QToolButton()
        button.setIcon(QgsApplication.getThemeIcon(icon))
        button.setAutoRaise(True)
        button.setObjectName(name)
        button.clicked.connect(lambda: self._guarded(does))
        return button

    def _guarded(self, does: Callable[[], None]) -> None:
        with self._desk.guard():
            does()


def _plain_label(name: str) -> QLabel:
    """A label that wraps, for texts that may come from a file; they can be copied."""
    label = QLabel()
    label.setObjectName(name)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    label.setWordWrap(True)
    return label


def _combo(name: str) -> QComboBox:
    """A list that gets along with little room, however long its texts are."""
    combo = QComboBox()
    combo.setObjectName(name)
    combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    combo.setMinimumContentsLength(12)
    return combo


def _km2(square_metres: float) -> str:
    return str(QLocale().toString(square_metres / 1e6, "f", 2))


def _attribute_label(attribute: str) -> str:
    """What an attribute of the participants is called; one of the workspace's own has only its name."""
    for field in schema.table("participants").fields:
        if field.name == attribute:
            return translate("Resokit", field.label)
    return attribute


def told_problem(error: Exception) -> str:
    """What went wrong in plain sentences, with the way out; for the dock, where it stays."""
    if isinstance(error, ResokitError):
        return "\n".join([i18n.sentence(error), *i18n.details(error)])
    return translate("Resokit", "It was not computed. Choose again to try once more.")


def _told_areas(line: Line) -> str:
    if line.rule.kind == UNION:
        return translate("Resokit", "All contours: {union} km²").format(union=_km2(line.union_m2))
    share = 100 * line.area_m2 / line.union_m2 if line.union_m2 else 0.0
    return translate("Resokit", "Line {line} km² ({share} %), all contours {union} km²: {less} km² more").format(
        line=_km2(line.area_m2),
        union=_km2(line.union_m2),
        less=_km2(line.union_m2 - line.area_m2),
        share=QLocale().toString(share, "f", 0),
    )
