"""The part of the page of wards with their figures: of which period, where people live, and the table."""

from __future__ import annotations

from qgis.core import Qgis, QgsMapLayer, QgsProject
from qgis.gui import QgsMapLayerComboBox
from qgis.PyQt.QtCore import QLocale, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QFormLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from resokit_qgis import i18n
from resokit_qgis.gui.desk.figures_table import NUMBERS, FiguresTable, method_said
from resokit_qgis.i18n import translate
from resokit_qgis.project.layers import TABLE
from resokit_qgis.workspace.estimate_rows import NOT_ESTIMATED
from resokit_qgis.workspace.figures_beside import CONFIDENCE
from resokit_qgis.workspace.line_and_wards import LineAndWards, Ready


class FiguresTab(QWidget):
    """`asked` says that another period or another layer was chosen."""

    asked = pyqtSignal()

    def __init__(self, project: QgsProject) -> None:
        super().__init__()
        self._project = project
        self.period_box = QComboBox()
        self.period_box.setObjectName("resokitFiguresPeriod")
        self.around_box = QgsMapLayerComboBox()
        self.around_box.setObjectName("resokitFiguresAround")
        self.around_box.setFilters(Qgis.LayerFilters(Qgis.LayerFilter.PolygonLayer))
        self.around_box.setProject(project)
        self.around_box.setAllowEmptyLayer(True, translate("Resokit", "Everywhere alike (by area)"))
        self.around_box.setToolTip(
            translate("Resokit", "Blocks or buildings: figures of a ward are shared out by what stands where")
        )
        for box in (self.period_box, self.around_box):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(6)
        self._form = QFormLayout()
        self._form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._form.addRow(translate("Resokit", "Peri&od"), self.period_box)
        self._form.addRow(translate("Resokit", "Where people l&ive"), self.around_box)
        self.state = _label("resokitFiguresState")
        self.method = _label("resokitFiguresMethod")
        self.table = FiguresTable()
        self.copy = QPushButton(translate("Resokit", "Cop&y the table"))
        self.copy.setObjectName("resokitFiguresCopy")
        below = QHBoxLayout()
        below.addStretch(1)
        below.addWidget(self.copy)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(2, 4, 2, 2)
        whole.addLayout(self._form)
        for widget in (self.state, self.table):
            whole.addWidget(widget)
        whole.addLayout(below)
        whole.addWidget(self.method)
        whole.setStretchFactor(self.table, 1)
        self._leave_out()
        # It begins with the first layer there is.
        self.around_box.setLayer(None)
        self.copy.clicked.connect(self.table.copy)
        self.period_box.activated.connect(lambda *_: self.asked.emit())
        self.around_box.layerChanged.connect(lambda *_: self.asked.emit())

    @property
    def period(self) -> str:
        """The chosen period, "" for the newest of each figure."""
        return str(self.period_box.currentData() or "")

    @property
    def around(self) -> QgsMapLayer | None:
        return self.around_box.currentLayer()

    @property
    def around_id(self) -> str:
        return "" if self.around is None else str(self.around.id())

    def forget_around(self) -> None:
        """Go back to shares by area, without asking anew."""
        self.around_box.blockSignals(True)
        self.around_box.setLayer(None)
        self.around_box.blockSignals(False)

    def clear(self) -> None:
        self.forget_around()
        self.period_box.clear()
        self.table.show_figures("", [])

    def wait(self) -> None:
        """Show no numbers: they are about what was before."""
        self.table.told.wait(NUMBERS)

    def fill(self, ready: Ready, found: LineAndWards, called: str) -> None:
        """Show the figures of `found`; `called` is what its chosen wards are called."""
        self._leave_out()
        self._show_periods(ready)
        there = bool(found.figures)
        for widget in (self.table, self.copy, self.method):
            widget.setVisible(there)
        self.table.show_figures(called, found.figures)
        if there:
            self.state.setText(_coverage(found))
            self.method.setText(_method(ready, found))
        else:
            self.state.setText(_why_not(found))
        self.state.setVisible(bool(self.state.text()))

    def _show_periods(self, ready: Ready) -> None:
        periods = [] if ready.figures is None else list(ready.figures.periods)
        if periods:
            before = self.period
            self.period_box.clear()
            self.period_box.addItem(translate("Resokit", "The newest of each figure"), "")
            for period in periods:
                self.period_box.addItem(period or translate("Resokit", "no period"), period)
            self.period_box.setCurrentIndex(max(0, self.period_box.findData(before)))
        several = self.period_box.count() > 2
        self.period_box.setVisible(several)
        self._form.labelForField(self.period_box).setVisible(several)

    def _leave_out(self) -> None:
        """The workspace's own tables say nothing of where people live, or what each of them drew."""
        layers = self._project.mapLayers().values()
        self.around_box.setExceptedLayerList([layer for layer in layers if layer.customProperty(TABLE)])


def _label(name: str) -> QLabel:
    label = QLabel()
    label.setObjectName(name)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    label.setWordWrap(True)
    return label


def _why_not(found: LineAndWards) -> str:
    if found.problem is None:
        return translate(
            "Resokit", "There are no figures of these wards. Import them: menu Resokit, “Import indicators”."
        )
    return "\n".join([i18n.sentence(found.problem), *i18n.details(found.problem)])


def _coverage(found: LineAndWards) -> str:
    coverage = found.figures[0].coverage
    if coverage >= 0.9995:
        return ""
    return translate(
        "Resokit", "{share} % of the neighbourhood lies in wards; the figures say nothing of the rest."
    ).format(share=QLocale().toString(100 * coverage, "f", 1))


def _method(ready: Ready, found: LineAndWards) -> str:
    rounding = 0 if ready.figures is None else ready.figures.rounding
    return translate(
        "Resokit",
        "Figures of a ward are shared out {method}. Between low and high a figure lies in {confidence} of 100 cases, between the bounds however people are spread. Counts are rounded to {rounding}, ranges outward.",
    ).format(
        method=next((method_said(one.method) for one in found.figures if one.method != NOT_ESTIMATED), "–"),
        confidence=f"{100 * CONFIDENCE:g}",
        rounding=rounding,
    )
