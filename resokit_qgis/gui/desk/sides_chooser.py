"""Which drawings stand on the second side: the same but for one list, one of a likely pair, or another choice.

For another choice, what is chosen for the first side is kept aside as the second, and another first side chosen.
"""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QFormLayout, QHBoxLayout, QLabel, QMenu, QPushButton, QVBoxLayout, QWidget

from resokit_qgis.analysis.suppression import HIDDEN
from resokit_qgis.gui.desk.sides_words import told_choice, told_pair, told_values
from resokit_qgis.gui.desk.value_names import list_name, value_name
from resokit_qgis.i18n import translate
from resokit_qgis.workspace.choice import Choice, Key, Option, Options
from resokit_qgis.workspace.second_choice import But, Pair, beside, keys_of, pairs, second_choice

_ASIDE = "aside"


class SidesChooser(QWidget):
    """Shows the `first` choice, which is the desk's, and keeps the second.

    `chosen` says that the second is another; `first_wanted` gives the choice that should become the first.
    """

    chosen = pyqtSignal()
    first_wanted = pyqtSignal(object)

    def __init__(self) -> None:
        super().__init__()
        self._first = Choice()
        self._offered: Options | None = None
        self._but: But | None = None
        self._aside: Choice | None = None
        self._uses_aside = False
        self._lists: list[Key | str | None] = []
        self._values: list[frozenset[str]] = []
        self.first_told = _label("resokitSidesFirst")
        self.second_told = _label("resokitSidesSecond")
        self.what = _combo("resokitSidesWhat")
        self.what.setAccessibleName(translate("Resokit", "What the second side has otherwise"))
        self.value = _combo("resokitSidesValue")
        self.value.setAccessibleName(translate("Resokit", "What the second side has there"))
        self.pairs = QPushButton(translate("Resokit", "&Pairs"))
        self.pairs.setObjectName("resokitSidesPairs")
        self.pairs.setToolTip(translate("Resokit", "Set both sides at once"))
        self._menu = QMenu(self)
        self.pairs.setMenu(self._menu)
        self.swap = QPushButton(translate("Resokit", "S&wap"))
        self.swap.setObjectName("resokitSidesSwap")
        self.swap.setToolTip(translate("Resokit", "Let the two sides change places"))
        form = QFormLayout()
        form.setContentsMargins(0, 0, 0, 0)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.first_told)
        second = QLabel(translate("Resokit", "&Second side: the same, but for"))
        second.setWordWrap(True)
        second.setBuddy(self.what)
        form.addRow(second, self.what)
        form.addRow(self.value)
        form.addRow(self.second_told)
        buttons = QHBoxLayout()
        buttons.addWidget(self.pairs)
        buttons.addWidget(self.swap)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addLayout(form)
        whole.addLayout(buttons)
        self.what.activated.connect(lambda place: self._choose_what(self._lists[place]))
        self.value.activated.connect(lambda place: self._choose_value(self._values[place]))
        self._menu.aboutToShow.connect(self._fill_menu)
        self.swap.clicked.connect(lambda: self._swap())

    @property
    def second(self) -> Choice | None:
        """The second side, None where there is none yet."""
        if self._uses_aside:
            return self._aside
        if self._but is None or self._offered is None:
            return None
        return second_choice(self._offered, self._first, self._but)

    @property
    def can_compare(self) -> bool:
        """Whether there is anything to choose between."""
        return self._aside is not None or (self._offered is not None and bool(keys_of(self._offered)))

    def forget(self) -> None:
        """Another workspace: nothing is chosen."""
        self._but = self._aside = None
        self._uses_aside = False

    def show_first(self, offered: Options | None, first: Choice) -> None:
        """`first` is what the desk has chosen, of what is `offered` beside it."""
        self._offered, self._first = offered, first
        self._show()

    def choose_pair(self, pair: Pair) -> None:
        """Set both sides."""
        self._uses_aside = False
        self._but = But(pair.key, pair.second)
        self._want(self._first.with_values(pair.key, pair.first))

    # What the user does -------------------------------------------------------------------------------------------

    def _choose_what(self, what: Key | str | None) -> None:
        self._uses_aside = what == _ASIDE
        if self._uses_aside:
            self._aside = self._first
        if isinstance(what, tuple) and self._offered is not None:
            # All others where the first side has some, else the first value there is.
            there = beside(self._offered, self._first, what)
            self._but = But(what) if self._first.of(what) else But(what, frozenset({there[0].value}))
        elif what is None:
            self._but = None
        self._show()
        self.chosen.emit()

    def _choose_value(self, values: frozenset[str]) -> None:
        if self._but is not None:
            self._but = But(self._but.key, values)
            self._show()
            self.chosen.emit()

    def _swap(self) -> None:
        second, first = self.second, self._first
        if second is None:
            return
        if not self._uses_aside and self._but is not None and first.of(self._but.key):
            self._but = But(self._but.key, first.of(self._but.key))
        else:
            self._aside, self._uses_aside = first, True
        self._want(second)

    def _want(self, first: Choice) -> None:
        """Ask for another first side; what is shown follows when the desk has it."""
        if first == self._first:
            self._show()
            self.chosen.emit()
        else:
            self.first_wanted.emit(first)

    # What is shown ------------------------------------------------------------------------------------------------

    def _show(self) -> None:
        offered = self._offered
        self.setVisible(self.can_compare)
        if offered is None:
            return
        self.first_told.setText(
            translate("Resokit", "First side: {choice}").format(choice=told_choice(offered, self._first))
        )
        self._fill_what(offered)
        self._fill_value(offered)
        second = self.second
        self.second_told.setText(
            ""
            if second is None
            else translate("Resokit", "Second side: {choice}").format(choice=told_choice(offered, second))
        )
        self.second_told.setVisible(self._uses_aside)
        self.value.setVisible(not self._uses_aside and self._but is not None)
        self.swap.setEnabled(second is not None)
        self.pairs.setEnabled(bool(pairs(offered, self._first)))

    def _fill_what(self, offered: Options) -> None:
        keys = keys_of(offered)
        self._lists = [None, *keys, _ASIDE]
        if self._but is not None and self._but.key not in keys:
            self._but = None
        wanted = _ASIDE if self._uses_aside else None if self._but is None else self._but.key
        self.what.clear()
        own = translate("Resokit", "(everything: another choice)")
        self.what.addItems([translate("Resokit", "(choose)"), *(list_name(key) for key in keys), own])
        self.what.setCurrentIndex(self._lists.index(wanted))

    def _fill_value(self, offered: Options) -> None:
        self.value.clear()
        self._values = []
        if self._but is None:
            return
        key, values = self._but.key, self._but.values
        texts = []
        if self._first.of(key):
            self._values.append(frozenset())
            texts.append(translate("Resokit", "All others"))
        for option in beside(offered, self._first, key):
            self._values.append(frozenset({option.value}))
            texts.append(_told(key, option))
        if values not in self._values:
            self._values.append(values)
            texts.append(told_values(offered, key, values))
        self.value.addItems(texts)
        self.value.setCurrentIndex(self._values.index(values))

    def _fill_menu(self) -> None:
        self._menu.clear()
        offered = self._offered
        if offered is None:
            return
        for pair in pairs(offered, self._first):
            # An ampersand in a name is no mnemonic.
            action = self._menu.addAction(told_pair(offered, pair).replace("&", "&&"))
            action.triggered.connect(lambda _checked, pair=pair: self.choose_pair(pair))


def _told(key: Key, option: Option) -> str:
    """A value with how many people it would bring, where that is told."""
    name = value_name(key, option)
    if option.people is None or option.people.text == HIDDEN:
        return name
    return translate("Resokit", "{value} ({people} people)").format(value=name, people=option.people.text)


def _label(name: str) -> QLabel:
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
