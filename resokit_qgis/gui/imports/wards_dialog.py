"""Import wards, with a look first: which column has their codes, whose they are, and of which year."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from qgis.PyQt.QtWidgets import QComboBox, QFormLayout, QLineEdit, QSizePolicy

from resokit_qgis import i18n
from resokit_qgis.gui.imports.boundaries_dialog import BoundariesDialog
from resokit_qgis.gui.imports.column_roles import Choice
from resokit_qgis.i18n import translate
from resokit_qgis.workspace.importers import codes
from resokit_qgis.workspace.importers.look import WARDS, Look
from resokit_qgis.workspace.importers.roles import CODE, NAME, NONE, ward_roles


class WardsDialog(BoundariesDialog):
    """The dialog of `resokit:importwards`."""

    KIND = WARDS
    ALGORITHM = "resokit:importwards"

    def heading(self) -> str:
        return translate("Resokit", "Import wards")

    def choices(self) -> Sequence[Choice]:
        return (
            Choice(NONE, translate("Resokit", "Not imported"), False),
            Choice(CODE, translate("Resokit", "Code of the ward"), True),
            Choice(NAME, translate("Resokit", "Name of the ward"), True),
        )

    def guess(self, found: Look) -> dict[str, str]:
        return ward_roles(found.columns, found.looked_at, i18n.interface_language())

    def switch_texts(self) -> tuple[str, str]:
        return (
            translate(
                "Resokit", "These boundaries look like drawings: they lie over one another, or tell who drew them."
            ),
            translate("Resokit", "Import as drawings in&stead"),
        )

    def add_fields(self, form: QFormLayout) -> None:
        self._there: dict[str, set[str]] = {}
        """Level -> the codes that the workspace has at it."""
        self.level = QComboBox()
        self.level.setEditable(True)
        self.level.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.level.lineEdit().setPlaceholderText(translate("Resokit", "Such as quartier, sector or municipality"))
        self.level.currentTextChanged.connect(self.changed)
        self.credit = QLineEdit()
        self.credit.setPlaceholderText(translate("Resokit", "Whose data it is; the file's name where this is empty"))
        self.vintage = QLineEdit()
        self.vintage.setPlaceholderText(translate("Resokit", "The year that the boundaries are of, such as 2025"))
        form.addRow(translate("Resokit", "Le&vel"), self.level)
        form.addRow(translate("Resokit", "So&urce"), self.credit)
        form.addRow(translate("Resokit", "Vinta&ge"), self.vintage)

    def fill_fields(self, found: Look, remembered: Mapping[str, Any]) -> None:
        self._there = {}
        if self.workspace is not None:
            wards = self.workspace.texts("wards", ["code", "level"])
            for code, level in zip(wards["code"], wards["level"], strict=True):
                self._there.setdefault(level, set()).add(code)
        self.level.clear()
        self.level.addItems(sorted(filter(None, self._there)))
        self.level.setCurrentText(str(remembered.get("level", "")))
        self.credit.setText(str(remembered.get("source", "")))
        self.vintage.clear()

    def open_question(self, found: Look) -> str:
        field = self.columns.field(CODE)
        if not field:
            return translate("Resokit", "Choose the column with the codes of the wards: figures are joined by them.")
        numbers = [number for number, _values in found.values]
        known = codes.normalised([values[field] for _number, values in found.values])
        twice = codes.duplicates(known, numbers)
        if twice:
            return translate(
                "Resokit",
                "“{field}” has codes that stand in more than one row: {codes}. Choose another column, or join the pieces of a ward first (“Dissolve”).",
            ).format(field=field, codes=codes.listed(list(twice)))
        again = [code for code in known if code in self._there.get(self.level.currentText().strip(), ())]
        if again:
            return translate(
                "Resokit",
                "The workspace already has wards with these codes at this level: {codes}. Give another level, or delete those wards first.",
            ).format(codes=codes.listed(again))
        return ""

    def parameters(self, look: Any) -> dict[str, Any]:
        given = super().parameters(look)
        if look is None:
            return given
        return {
            **given,
            "CODE_FIELD": self.columns.field(CODE),
            "NAME_FIELD": self.columns.field(NAME),
            "LEVEL": self.level.currentText().strip(),
            "SOURCE": self.credit.text().strip(),
            "VINTAGE": self.vintage.text().strip(),
        }

    def mapping(self, look: Any) -> dict[str, Any]:
        return {
            **super().mapping(look),
            "level": self.level.currentText().strip(),
            "source": self.credit.text().strip(),
        }
