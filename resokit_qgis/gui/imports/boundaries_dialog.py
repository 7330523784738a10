"""What importing drawings and importing wards share: the layer, the letters, where it lies, and what each column is."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsPointXY,
)
from qgis.PyQt.QtCore import QLocale, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QFormLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from resokit_qgis.errors import QT_TRANSLATE_NOOP, ResokitError
from resokit_qgis.gui.imports.column_roles import Choice, ColumnRoles
from resokit_qgis.gui.imports.crs_chooser import CrsChooser, name_of
from resokit_qgis.gui.imports.dialog import ImportDialog, Work
from resokit_qgis.gui.imports.last_page import Ending
from resokit_qgis.gui.imports.services import Services
from resokit_qgis.gui.table import Cell
from resokit_qgis.i18n import translate
from resokit_qgis.workspace import datum_shift
from resokit_qgis.workspace.extent import data_extent
from resokit_qgis.workspace.importers.crs_candidates import Candidate, candidates
from resokit_qgis.workspace.importers.look import Asked, Look, look
from resokit_qgis.workspace.importers.outcome import Told

_ENCODINGS = ("UTF-8", "CP1252", "ISO-8859-1", "ISO-8859-15", "CP1250", "CP850")
_REASONS_SHOWN = 3


class BoundariesDialog(ImportDialog):
    """Base of the two. `switched` asks for the other one, with the file that is chosen here."""

    switched = pyqtSignal(str)

    def __init__(self, services: Services) -> None:
        self.shown: Look | None = None
        self._candidates: list[Candidate] = []
        super().__init__(services)

    # What the two say

    def choices(self) -> Sequence[Choice]:
        """The roles that a column may have."""
        raise NotImplementedError

    def guess(self, found: Look) -> dict[str, str]:
        """The likely role of each column."""
        raise NotImplementedError

    def switch_texts(self) -> tuple[str, str]:
        """What is said where the file looks like the other kind, and what stands on the button that goes there."""
        raise NotImplementedError

    def add_fields(self, form: QFormLayout) -> None:
        """Add what else is asked."""

    def always_read(self, found: Look) -> dict[str, str]:
        """Columns that are read by their name, and for what."""
        return {}

    # The frame's questions

    def filters(self) -> str:
        return ";;".join(
            (
                translate(
                    "Resokit",
                    "Vector files (*.gpkg *.geojson *.json *.shp *.fgb *.kml *.gml *.gpx *.tab *.mif *.dxf *.parquet *.csv)",
                ),
                translate("Resokit", "All files (*)"),
            )
        )

    def build(self, layout: QVBoxLayout) -> None:
        self.hint = QLabel()
        self.hint.setWordWrap(True)
        self.switch_button = QPushButton(self.switch_texts()[1])
        self.switch_button.setAutoDefault(False)
        self.switch_button.clicked.connect(lambda: self.switched.emit(self.file))
        self.understood = QLabel()
        self.understood.setTextFormat(Qt.TextFormat.PlainText)
        self.understood.setWordWrap(True)
        self.layers = QComboBox()
        self.layers.currentIndexChanged.connect(self.look_again_soon)
        self.encodings = QComboBox()
        self.encodings.addItems(_ENCODINGS)
        self.encodings.currentTextChanged.connect(self.look_again_soon)
        self.encoding_note = QLabel()
        self.encoding_note.setWordWrap(True)
        self.systems = CrsChooser()
        self.systems.changed.connect(self._crs_changed)
        self.columns = ColumnRoles()
        self.columns.changed.connect(self.changed)
        self.columns_label = QLabel(translate("Resokit", "What each column is"))
        self._lay_out_form(layout)

    def _lay_out_form(self, layout: QVBoxLayout) -> None:
        switch = QHBoxLayout()
        switch.addWidget(self.hint, 1)
        switch.addWidget(self.switch_button)
        layout.addLayout(switch)
        layout.addWidget(self.understood)
        self.fields = QFormLayout()
        self.fields.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.fields.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.fields.addRow(translate("Resokit", "La&yer"), self.layers)
        self.fields.addRow(translate("Resokit", "&Encoding of its letters"), self.encodings)
        self.fields.addRow("", self.encoding_note)
        self.fields.addRow(translate("Resokit", "Coor&dinate reference system"), self.systems)
        self.add_fields(self.fields)
        layout.addLayout(self.fields)
        # Last, for there may be many of them.
        layout.addWidget(self.columns_label)
        layout.addWidget(self.columns)
        layout.addStretch(1)

    def work(self, file: str, again: bool) -> Work:
        workspace = self.workspace
        if workspace is None:
            raise ResokitError(QT_TRANSLATE_NOOP("Resokit", "Open or make a workspace first."))
        asked = self._asked() if again else Asked()
        transforms = self._transforms()
        project_crs = self.services.host.project.crs()
        kind = self.KIND

        def looking(tick: Any) -> tuple[Look, list[Candidate]]:
            found = look(file, kind, asked, workspace, transforms, tick)
            if found.crs.isValid() and not found.assumed:
                return found, []
            return found, candidates(found.core, workspace.crs, data_extent(workspace), project_crs)

        return looking

    def headings(self, look: tuple[Look, list[Candidate]]) -> Sequence[str]:
        return look[0].headings

    def show_look(self, look: tuple[Look, list[Candidate]], remembered: Mapping[str, Any]) -> None:
        found, self._candidates = look
        first = self.first_look
        same = not first and self.shown is not None and self.shown.headings == found.headings
        kept = self.columns.roles() if same else None
        self._show_rows(found)
        self._show_source(found, first)
        wanted = self._remembered_roles(found, remembered) or kept or self.guess(found)
        self.columns.fill(found.columns, self.choices(), wanted, self.always_read(found))
        self._show_switch(found)
        self.shown = found
        if first:
            self.fill_fields(found, remembered)
            self._recall_source(found, remembered)
        self._show_shift(found)

    def fill_fields(self, found: Look, remembered: Mapping[str, Any]) -> None:
        """Fill in what `add_fields` added, at the first look at a file."""

    def clear_look(self) -> None:
        self.shown = None
        self._candidates = []
        self.columns.clear()
        self.systems.clear()
        for text in (self.understood, self.encoding_note, self.hint):
            text.clear()
        self.switch_button.hide()
        self.layers.blockSignals(True)
        self.layers.clear()
        self.layers.blockSignals(False)

    def obstacle(self, look: tuple[Look, list[Candidate]]) -> str:
        found = look[0]
        if not self.systems.crs().isValid():
            return translate(
                "Resokit",
                "The file does not say in which coordinate reference system it is. Choose it above: a wrong one puts the boundaries elsewhere.",
            )
        if found.looked_at >= found.count and len(found.unusable) >= found.looked_at:
            return translate("Resokit", "No row of this file can be imported: {reason}").format(
                reason=found.unusable[0].what
            )
        return self.open_question(found)

    def open_question(self, found: Look) -> str:
        """What else is to be decided before an import, empty for nothing."""
        return ""

    def parameters(self, look: tuple[Look, list[Candidate]] | None) -> dict[str, Any]:
        if look is None:
            return {}
        given: dict[str, Any] = {"INPUT": look[0].address}
        chosen = self.systems.chosen()
        if chosen.isValid():
            given["CRS"] = chosen.authid() or chosen
        return given

    def mapping(self, look: tuple[Look, list[Candidate]]) -> dict[str, Any]:
        found = look[0]
        kept: dict[str, Any] = {"roles": {name: role for name, role in self.columns.roles().items() if role}}
        chosen = self.systems.chosen()
        if chosen.isValid() and chosen.authid():
            kept["crs"] = chosen.authid()
        if found.encoding:
            kept["encoding"] = found.encoding
        if len(found.file.layers) > 1:
            kept["layer"] = found.layer
        return kept

    def ending(self, outputs: Mapping[str, Any]) -> Ending:
        what = {"refused": translate("Resokit", "refused"), "repaired": translate("Resokit", "repaired")}
        return Ending(
            translate("Resokit", "Imported: {imported}, of which repaired: {repaired}. Refused: {refused}.").format(
                imported=int(outputs["IMPORTED"]), repaired=int(outputs["REPAIRED"]), refused=int(outputs["REFUSED"])
            ),
            [str(remark) for remark in outputs["REMARKS"]],
            [translate("Resokit", "Row"), translate("Resokit", "What was done"), translate("Resokit", "Why")],
            [[int(row), what[done], str(why)] for row, done, why in outputs["ROWS"]],
            str(outputs.get("REPORT") or ""),
        )

    # Showing a look

    def _show_rows(self, found: Look) -> None:
        rows: list[list[Cell]] = [[number, *texts] for number, texts in found.rows]
        about = translate("Resokit", "Rows shown: {shown} of {count}").format(
            shown=len(rows), count=QLocale().toString(found.count)
        )
        self.show_preview([translate("Resokit", "Row"), *found.headings], rows, about)
        if found.unusable:
            text = translate("Resokit", "Rows looked at: {looked}. As they are, these would be refused: {count}")
        else:
            text = translate("Resokit", "Rows looked at: {looked}. All of them can be read as boundaries.")
        said = [text.format(looked=found.looked_at, count=len(found.unusable))]
        said += [
            translate("Resokit", "Row {row}: {reason}").format(row=noted.row, reason=noted.what)
            for noted in found.unusable[:_REASONS_SHOWN]
        ]
        self.understood.setText("\n".join(said))

    def _show_source(self, found: Look, first: bool) -> None:
        """The layer, the encoding and the CRS as they were read."""
        self.layers.blockSignals(True)
        if first:
            self.systems.clear()
            self.layers.clear()
            self.layers.addItems(list(found.file.layers))
        self.layers.setCurrentText(found.layer)
        self.layers.blockSignals(False)
        self._show_row(self.layers, len(found.file.layers) > 1)
        self.encodings.blockSignals(True)
        if self.encodings.findText(found.encoding) < 0:
            self.encodings.addItem(found.encoding)
        self.encodings.setCurrentText(found.encoding)
        self.encodings.blockSignals(False)
        self._show_row(self.encodings, bool(found.encoding))
        note = ""
        if found.broken:
            note = translate("Resokit", "Some letters could not be read. See whether the rows above look right.")
        elif found.encoding_guessed:
            note = translate(
                "Resokit",
                "The file does not say how its letters are written. See whether accents come out right above.",
            )
        self.encoding_note.setText(note)
        self._show_row(self.encoding_note, bool(note))
        if found.crs.isValid() and not found.assumed:
            self.systems.show_own(found.crs)
        else:
            self.systems.blockSignals(True)
            self.systems.ask(found.crs, self._candidates)
            self.systems.blockSignals(False)

    def _show_row(self, field: Any, shown: bool) -> None:
        field.setVisible(shown)
        label = self.fields.labelForField(field)
        if label is not None:
            label.setVisible(shown)

    def _show_switch(self, found: Look) -> None:
        self.hint.setText(self.switch_texts()[0] if found.kind != self.KIND else "")
        self.switch_button.show()

    def _show_shift(self, found: Look) -> None:
        """How exact the way to the workspace's system is, and what is to be known of it."""
        crs, workspace = self.systems.crs(), self.workspace
        if not crs.isValid() or workspace is None:
            self.systems.tell("")
            return
        shift = datum_shift.datum_shift(crs, workspace.crs, self._transforms(), _moved(found, crs, workspace.crs))
        said: Told | str | None = datum_shift.told(shift, crs, workspace.crs)
        if said is None and shift.metres:
            said = translate("Resokit", "Moved to {target}, they may be off by about {metres} m.").format(
                target=name_of(workspace.crs), metres=QLocale().toString(shift.metres)
            )
        self.systems.tell(str(said) if said else "")

    # What was chosen

    def _asked(self) -> Asked:
        shown = self.shown
        encoding = self.encodings.currentText().strip() if shown is not None and shown.encoding else ""
        guessed = shown is not None and shown.encoding_guessed and encoding == shown.encoding
        return Asked(self.layers.currentText(), "" if guessed else encoding, self.systems.chosen())

    def _crs_changed(self) -> None:
        if self.shown is not None:
            self._show_shift(self.shown)
        self.changed()
        self.look_again_soon()

    def _remembered_roles(self, found: Look, remembered: Mapping[str, Any]) -> dict[str, str] | None:
        """The roles of the last time, but for columns that look like people's names or contacts by now."""
        roles = remembered.get("roles")
        if not isinstance(roles, dict):
            return None
        return {column.name: "" if column.personal else str(roles.get(column.name, "")) for column in found.columns}

    def _recall_source(self, found: Look, remembered: Mapping[str, Any]) -> None:
        """Choose the layer, encoding and CRS of the last time, where they may still be right."""
        crs = QgsCoordinateReferenceSystem(str(remembered.get("crs", "")))
        if crs.isValid() and self.systems.offers(crs):
            self.systems.choose(crs)
        if remembered.get("layer") in found.file.layers:
            self.layers.setCurrentText(remembered["layer"])
        if remembered.get("encoding") and found.encoding:
            self.encodings.setCurrentText(remembered["encoding"])

    def _transforms(self) -> QgsCoordinateTransformContext:
        return self.services.host.project.transformContext()


def _moved(found: Look, crs: QgsCoordinateReferenceSystem, target: QgsCoordinateReferenceSystem) -> QgsPointXY | None:
    """The middle of the file in `target`, None where it has no place there."""
    if found.core.isNull():
        return None
    way = QgsCoordinateTransform(crs, target, QgsCoordinateTransformContext())
    try:
        return way.transform(found.core.center())
    except QgsCsException:
        return None
