"""What is asked before a person draws on the screen: a code, the consent, and then what belongs to the drawing."""

from __future__ import annotations

from qgis.gui import QgsCollapsibleGroupBoxBasic
from qgis.PyQt.QtCore import QStringListModel, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QCompleter,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from resokit_qgis.errors import ResokitError
from resokit_qgis.i18n import CONTEXT, interface_language, sentence, translate
from resokit_qgis.project import vocabularies
from resokit_qgis.workspace import schema
from resokit_qgis.workspace.drawn_now import CONSENT, Known, Participant, Told, check_code
from resokit_qgis.workspace.importers.codes import text_of
from resokit_qgis.workspace.whose_drawings import COLUMNS

_NOBODY = Known({}, {}, {}, (), {})
_INVITED_BY = "organisation_id"


class DrawForm(QWidget):
    """Asks, in this order, who draws and whether they agree; the rest can be filled in once they do."""

    changed = pyqtSignal()
    """Something was filled in or chosen; `problem` and `told` may be others."""

    def __init__(self) -> None:
        super().__init__()
        self._known = _NOBODY
        self._proposed = ""
        self._code = QLineEdit()
        self._code.setObjectName("resokitDrawCode")
        self._code.setPlaceholderText(translate("Resokit", "never a name"))
        self._codes = QStringListModel(self)
        completer = QCompleter(self._codes, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self._code.setCompleter(completer)
        self._who = wrapping_label("resokitDrawWho")
        self._take_proposed = QPushButton()
        self._take_proposed.setObjectName("resokitDrawTakeProposed")
        self._take_proposed.clicked.connect(lambda: self._code.setText(self._proposed))
        self._question = wrapping_label("resokitDrawQuestion")
        self._question.setText(translate(CONTEXT, CONSENT))
        self._agreed = QCheckBox(translate("Resokit", "&Yes, I asked: the person agrees"))
        self._agreed.setObjectName("resokitDrawAgreed")
        self._agreed.setAccessibleDescription(self._question.text())
        self._name = _combo("resokitDrawName", editable=True)
        self._round = _combo("resokitDrawRound")
        self._certainty = _combo("resokitDrawCertainty")
        _fill_vocabulary(self._certainty, "certainty")
        self._about: dict[str, QComboBox] = {}
        self._after = QWidget()
        self._lay_out()
        self._code.textChanged.connect(self._somebody_else)
        self._agreed.toggled.connect(self._show)
        self._name.lineEdit().textChanged.connect(self.changed)
        self._show()

    # What was answered ----------------------------------------------------------------------------------------------

    @property
    def person(self) -> Participant | None:
        """Who has the code that is typed, None for somebody new."""
        return self._known.by_code.get(self._code.text().strip().casefold())

    @property
    def agreed(self) -> bool:
        """Whether the person agrees to analysis, now or before."""
        return self._agreed.isChecked() or bool(self.person and self.person.consent)

    @property
    def refused(self) -> str:
        """Why the code that is typed will not do, as a sentence; "" where it will."""
        try:
            check_code(self._code.text().strip(), self.person is not None)
        except ResokitError as error:
            return sentence(error)
        return ""

    @property
    def problem(self) -> str:
        """Why nothing can be drawn yet, as a sentence; "" where it can."""
        if self.refused or self.agreed:
            return self.refused
        return translate("Resokit", "Ask the person first, and tick the box: without consent nothing is drawn.")

    @property
    def told(self) -> Told:
        """All that was answered."""
        about = {}
        if self.person is None:
            about = {name: _value(combo) for name, combo in self._about.items()}
        return Told(
            self._code.text().strip(),
            self._agreed.isChecked(),
            interface_language(),
            self.person is None,
            self._spelled(self._name.currentText().strip()),
            self._round.currentData() or None,
            self._certainty.currentData() or None,
            about,
        )

    def _spelled(self, name: str) -> str:
        """`name` as it is spelled in the workspace: another capital would make another neighbourhood."""
        return next((known for known in self._known.names if known.casefold() == name.casefold()), name)

    # What can be chosen ---------------------------------------------------------------------------------------------

    def offer(self, known: Known, name: str, round_id: str) -> None:
        """Offer what the workspace knows; `name` and `round_id` stand filled in where nothing else does."""
        code = self._code.text().strip()
        # Not while somebody is being asked under this code, unless it was given away in the meantime.
        asked = self._agreed.isChecked() and code.casefold() not in known.by_code
        propose = not code or (code == self._proposed and not asked)
        self._known, self._proposed = known, known.next_code
        self._codes.setStringList([person.code for person in known.by_code.values()])
        typed = self._name.currentText() or name
        self._name.clear()
        self._name.addItems(list(known.names))
        self._name.setEditText(typed)
        before = self._round.currentData() if self._round.count() else round_id
        self._round.clear()
        self._round.addItem(translate("Resokit", "(none)"), "")
        for key, label in known.rounds.items():
            self._round.addItem(label, key)
        self._round.setCurrentIndex(max(0, self._round.findData(before)))
        for column, combo in self._about.items():
            self._offer_about(column, combo)
        if propose:
            self._code.setText(self._proposed)
        self._show()

    def next_person(self, known: Known) -> None:
        """Ask somebody else: the code, the consent and all about the person anew; the name and the round stay."""
        self._known = known
        self._proposed = known.next_code
        self._agreed.setChecked(False)
        self._certainty.setCurrentIndex(0)
        for combo in self._about.values():
            combo.setCurrentIndex(0)
            if combo.isEditable():
                combo.clearEditText()
        self._code.setText(self._proposed)

    def begin(self) -> None:
        """Go to the first question."""
        self._code.setFocus()
        self._code.selectAll()

    def lock_code(self, locked: bool) -> None:
        """Keep the code as it is, while somebody draws under it."""
        self._code.setEnabled(not locked)

    def start_over(self) -> None:
        """Forget everything: another workspace."""
        self._known, self._proposed = _NOBODY, ""
        self._agreed.setChecked(False)
        self._code.clear()
        self._name.clear()
        self._name.clearEditText()
        self._round.clear()

    def _offer_about(self, column: str, combo: QComboBox) -> None:
        before = _value(combo)
        if column == _INVITED_BY:
            combo.clear()
            combo.addItem("", "")
            for key, label in self._known.organisations.items():
                combo.addItem(label, key)
            combo.setCurrentIndex(max(0, combo.findData(before)))
        elif combo.isEditable():
            combo.clear()
            combo.addItems(list(self._known.told.get(column, ())))
            combo.setEditText(before)

    def _somebody_else(self) -> None:
        # What one person agreed to, another did not.
        self._agreed.setChecked(False)
        self._show()

    # What is shown --------------------------------------------------------------------------------------------------

    def _show(self) -> None:
        person, refused = self.person, self.refused
        if refused:
            text = refused
        elif person is None:
            text = translate("Resokit", "Somebody new.")
        elif person.consent:
            text = translate("Resokit", "{code} takes part already, and agreed before.").format(code=person.code)
        else:
            text = translate(
                "Resokit", "{code} takes part already, but did not agree or took it back: ask now."
            ).format(code=person.code)
        self._who.setText(text)
        self._take_proposed.setText(translate("Resokit", "&Use {code}").format(code=self._proposed))
        self._take_proposed.setVisible(bool(refused and self._proposed))
        asks = not (person and person.consent)
        self._question.setVisible(asks)
        self._agreed.setVisible(asks)
        self._after.setEnabled(self.agreed and not refused)
        self._person.setVisible(person is None)
        self.changed.emit()

    def _lay_out(self) -> None:
        who = _form()
        who.addRow(translate("Resokit", "&Code of the person"), self._code)
        about = _form()
        about.addRow(translate("Resokit", "&Name of the neighbourhood"), self._name)
        about.addRow(translate("Resokit", "Roun&d"), self._round)
        about.addRow(translate("Resokit", "How s&ure"), self._certainty)
        self._person = QgsCollapsibleGroupBoxBasic(translate("Resokit", "About the person (if they want to say)"))
        self._person.setObjectName("resokitDrawPerson")
        told = _form(self._person)
        for field in schema.table("participants").fields:
            if field.name in (*COLUMNS, _INVITED_BY):
                self._about[field.name] = _about_combo(field)
                told.addRow(translate("Resokit", field.label), self._about[field.name])
        self._person.setCollapsed(True)
        after = QVBoxLayout(self._after)
        after.setContentsMargins(0, 0, 0, 0)
        after.addLayout(about)
        after.addWidget(self._person)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addLayout(who)
        for widget in (self._who, self._take_proposed, self._question, self._agreed, self._after):
            whole.addWidget(widget)


def wrapping_label(name: str) -> QLabel:
    """A label of plain text that wraps and can be copied."""
    label = QLabel()
    label.setObjectName(name)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    label.setWordWrap(True)
    return label


def _form(parent: QWidget | None = None) -> QFormLayout:
    form = QFormLayout(parent)
    form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    return form


def _combo(name: str, editable: bool = False) -> QComboBox:
    combo = QComboBox()
    combo.setObjectName(name)
    combo.setEditable(editable)
    combo.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
    combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    combo.setMinimumContentsLength(10)
    return combo


def _about_combo(field: schema.Field) -> QComboBox:
    combo = _combo(f"resokitDraw_{field.name}", editable=not field.vocabulary and not field.refers_to)
    if field.vocabulary:
        _fill_vocabulary(combo, field.vocabulary)
    return combo


def _fill_vocabulary(combo: QComboBox, vocabulary: str) -> None:
    combo.addItem("", "")
    for code in vocabularies.codes(vocabulary):
        combo.addItem(vocabularies.label(vocabulary, code, interface_language()), code)


def _value(combo: QComboBox) -> str:
    """What is typed in an editable list, the code of what is chosen in another."""
    return combo.currentText().strip() if combo.isEditable() else text_of(combo.currentData())
