"""In which coordinate reference system a file is: what it says, or what people choose, the likely ones first."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import Qgis, QgsCoordinateReferenceSystem
from qgis.gui import QgsProjectionSelectionDialog
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from resokit_qgis.i18n import translate
from resokit_qgis.workspace.importers.crs_candidates import Candidate


class CrsChooser(QWidget):
    """Says the file's own system; lets one be chosen where it has none, or one is only assumed."""

    changed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._own = QgsCoordinateReferenceSystem()
        self._assumed = False
        self._candidates: list[Candidate] = []
        self.said = _label()
        self.box = QComboBox()
        self.box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.box.setMinimumContentsLength(20)
        self.box.setAccessibleName(translate("Resokit", "Coordinate reference system of the file"))
        self.box.currentIndexChanged.connect(self._chosen)
        self.another = QPushButton(translate("Resokit", "Ano&ther…"))
        self.another.setAutoDefault(False)
        self.another.clicked.connect(self._choose_another)
        self.why = _label()
        self.way = _label()
        line = QHBoxLayout()
        line.addWidget(self.box, 1)
        line.addWidget(self.another)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.said)
        layout.addLayout(line)
        layout.addWidget(self.why)
        layout.addWidget(self.way)
        self.setFocusProxy(self.box)

    def show_own(self, crs: QgsCoordinateReferenceSystem) -> None:
        """The file says `crs`: nothing is to be chosen."""
        self._own, self._assumed, self._candidates = crs, False, []
        self._fill([])
        self.said.setText(translate("Resokit", "{crs}, as the file says").format(crs=name_of(crs)))
        self.said.show()
        self.box.hide()
        self.another.hide()

    def ask(self, own: QgsCoordinateReferenceSystem, candidates: Sequence[Candidate]) -> None:
        """Ask for one of `candidates`. `own` is what the file is taken to be in (a GeoJSON), or not valid."""
        self._own, self._assumed = own, own.isValid()
        kept = self.chosen()
        self._candidates = list(candidates)
        self._fill(self._candidates)
        self.said.hide()
        self.box.show()
        self.another.show()
        if kept.isValid():
            self.choose(kept)

    def chosen(self) -> QgsCoordinateReferenceSystem:
        """What a person chose, else not valid: also where the file's own, or the assumed one, holds."""
        crs = self.box.currentData()
        return crs if isinstance(crs, QgsCoordinateReferenceSystem) else QgsCoordinateReferenceSystem()

    def crs(self) -> QgsCoordinateReferenceSystem:
        """In which system the file is then; not valid as long as that is open."""
        chosen = self.chosen()
        return chosen if chosen.isValid() else self._own

    def choose(self, crs: QgsCoordinateReferenceSystem) -> None:
        """Choose `crs`, one of those that are offered or another."""
        for index in range(self.box.count()):
            if self.box.itemData(index) == crs:
                self.box.setCurrentIndex(index)
                return
        self.box.addItem(name_of(crs), crs)
        self.box.setCurrentIndex(self.box.count() - 1)

    def offers(self, crs: QgsCoordinateReferenceSystem) -> bool:
        """Whether `crs` is among the likely ones."""
        return any(candidate.likely and candidate.crs == crs for candidate in self._candidates)

    def clear(self) -> None:
        self._own, self._assumed, self._candidates = QgsCoordinateReferenceSystem(), False, []
        self._fill([])
        self.said.clear()
        self.tell("")

    def _fill(self, candidates: Sequence[Candidate]) -> None:
        self.box.blockSignals(True)
        self.box.clear()
        if self._assumed:
            text = translate("Resokit", "{crs} (assumed)").format(crs=name_of(self._own))
        else:
            text = translate("Resokit", "Choose the one that the file is in")
        self.box.addItem(text, None)
        for candidate in candidates:
            if not (self._assumed and candidate.crs == self._own):
                self.box.addItem(f"{name_of(candidate.crs)}: {candidate.why}", candidate.crs)
        view = self.box.view()
        view.setMinimumWidth(view.sizeHintForColumn(0) + 24)
        self.box.blockSignals(False)
        self._explain()

    def _chosen(self) -> None:
        self._explain()
        self.changed.emit()

    def tell(self, text: str) -> None:
        """What is to be known of the way from this system to the workspace's."""
        self.way.setText(text)
        self.way.setVisible(bool(text))

    def _explain(self) -> None:
        chosen = self.crs()
        said = []
        if self._assumed and chosen == self._own:
            said.append(translate("Resokit", "A GeoJSON that names no system is in this one."))
        said += [
            translate("Resokit", "With it {what}.").format(what=candidate.why)
            for candidate in self._candidates
            if candidate.crs == chosen
        ]
        self.why.setText(" ".join(said))
        self.why.setVisible(bool(said))

    def _choose_another(self) -> None:
        dialog = QgsProjectionSelectionDialog(self)
        if self.crs().isValid():
            dialog.setCrs(self.crs())
        if dialog.exec() and dialog.crs().isValid():
            self.choose(dialog.crs())


def name_of(crs: QgsCoordinateReferenceSystem) -> str:
    return str(crs.userFriendlyIdentifier(Qgis.CrsIdentifierType.MediumString))


def _label() -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label
