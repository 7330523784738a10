"""Import drawings, with a look first: who drew them, which groups they belong to, and that they agreed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from qgis.PyQt.QtWidgets import QCheckBox, QComboBox, QFormLayout, QSizePolicy

from resokit_qgis import i18n
from resokit_qgis.gui.imports.boundaries_dialog import BoundariesDialog
from resokit_qgis.gui.imports.column_roles import Choice
from resokit_qgis.i18n import translate
from resokit_qgis.project import vocabularies
from resokit_qgis.workspace.importers.look import DRAWINGS, Look
from resokit_qgis.workspace.importers.roles import GROUP, NAME, NONE, PERSON, drawing_roles

_FIRST_METHOD = "import"


class DrawingsDialog(BoundariesDialog):
    """The dialog of `resokit:importdrawings`."""

    KIND = DRAWINGS
    ALGORITHM = "resokit:importdrawings"

    def heading(self) -> str:
        return translate("Resokit", "Import drawings")

    def choices(self) -> Sequence[Choice]:
        return (
            Choice(NONE, translate("Resokit", "Not imported"), False),
            Choice(PERSON, translate("Resokit", "Who drew it"), True),
            Choice(NAME, translate("Resokit", "Name of the neighbourhood"), True),
            Choice(GROUP, translate("Resokit", "About the person (a group)"), False),
        )

    def guess(self, found: Look) -> dict[str, str]:
        return drawing_roles(found.columns)

    def always_read(self, found: Look) -> dict[str, str]:
        texts = {
            "excluded": translate("Resokit", "Whether it is left out"),
            "excluded_reason": translate("Resokit", "Why it is left out"),
        }
        return {name: texts[name.casefold()] for name in found.headings if name.casefold() in texts}

    def switch_texts(self) -> tuple[str, str]:
        return (
            translate("Resokit", "These boundaries look like wards: they lie side by side, and nobody drew them."),
            translate("Resokit", "Import as wards in&stead"),
        )

    def add_fields(self, form: QFormLayout) -> None:
        self.round = QComboBox()
        self.round.setEditable(True)
        self.round.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.round.lineEdit().setPlaceholderText(translate("Resokit", "None, or a name such as Spring 2026"))
        self.method = QComboBox()
        for code in vocabularies.codes("drawing_method"):
            self.method.addItem(vocabularies.label("drawing_method", code, i18n.interface_language()), code)
        self.consent = QCheckBox(translate("Resokit", "They a&greed that their drawings are kept for analysis"))
        self.consent.setToolTip(
            translate("Resokit", "This consent, and no other, is written in the consent log for each person.")
        )
        self.consent.toggled.connect(self.changed)
        form.addRow(translate("Resokit", "&Round"), self.round)
        form.addRow(translate("Resokit", "How they were dra&wn"), self.method)
        form.addRow(translate("Resokit", "The residents"), self.consent)

    def fill_fields(self, found: Look, remembered: Mapping[str, Any]) -> None:
        self.consent.setChecked(False)
        self.round.clear()
        if self.workspace is not None:
            self.round.addItems(sorted(row["name"] for row in self.workspace.rows("rounds")))
        self.round.setCurrentText("")
        place = self.method.findData(remembered.get("method", _FIRST_METHOD))
        self.method.setCurrentIndex(max(0, place))

    def open_question(self, found: Look) -> str:
        if not self.consent.isChecked():
            return translate("Resokit", "Tick that the residents agreed: without their consent no drawing may be kept.")
        return ""

    def parameters(self, look: Any) -> dict[str, Any]:
        given = super().parameters(look)
        if look is None:
            return given
        return {
            **given,
            "PARTICIPANT_FIELD": self.columns.field(PERSON),
            "NAME_FIELD": self.columns.field(NAME),
            "GROUP_FIELDS": self.columns.fields(GROUP),
            "ROUND": self.round.currentText().strip(),
            "METHOD": str(self.method.currentData()),
        }

    def mapping(self, look: Any) -> dict[str, Any]:
        return {**super().mapping(look), "method": str(self.method.currentData())}
