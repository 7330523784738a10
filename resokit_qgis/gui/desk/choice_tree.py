"""The lists to choose from: each with its values, a box to tick and the number of people, in one tree for the keyboard."""

from __future__ import annotations

from qgis.PyQt.QtCore import QModelIndex, Qt, pyqtSignal
from qgis.PyQt.QtGui import QStandardItem, QStandardItemModel
from qgis.PyQt.QtWidgets import QHeaderView, QTreeView

from resokit_qgis.analysis.suppression import HIDDEN
from resokit_qgis.gui.desk.value_names import in_order, short_name, value_name
from resokit_qgis.gui.item_data import plain_tip
from resokit_qgis.i18n import translate
from resokit_qgis.workspace.choice import GROUPS, LISTS, Choice, Key, Option, Options

_SHORT = 7
"""A list of so many values is open at first."""

_INDENT = 14
"""Pixels: room for the sign that opens a list, and no more."""

_VALUE = Qt.ItemDataRole.UserRole
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class ChoiceTree(QTreeView):
    """Shows what can be chosen, and says what is ticked; whoever hears of that shows what came of it."""

    ticked = pyqtSignal(object)
    """The `Choice` that a tick makes of the one that is shown. To be heard later (queued): the rows of the tree may go then."""
    turned_to = pyqtSignal()
    """Another list has the focus."""

    def __init__(self) -> None:
        super().__init__()
        self._choice = Choice()
        self._lists: dict[Key, QStandardItem] = {}
        self._values: dict[Key, list[str]] = {}
        self._open: dict[Key, bool] = {}
        self._sought = ""
        self._filling = False
        self._model = QStandardItemModel(0, 2, self)
        self._model.setHorizontalHeaderLabels([translate("Resokit", "Drawings by"), translate("Resokit", "People")])
        self._model.horizontalHeaderItem(1).setTextAlignment(_RIGHT)
        self._model.itemChanged.connect(self._tick)
        self.setModel(self._model)
        self.setObjectName("resokitDeskChoice")
        self.setAccessibleName(translate("Resokit", "Whose drawings count"))
        self.setUniformRowHeights(True)
        self.setAllColumnsShowFocus(True)
        self.setIndentation(_INDENT)
        self.header().setStretchLastSection(False)
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.expanded.connect(lambda index: self._remember(index, True))
        self.collapsed.connect(lambda index: self._remember(index, False))
        self.selectionModel().currentChanged.connect(lambda _now, _before: self.turned_to.emit())

    @property
    def number(self) -> int:
        """How many values there are in all lists."""
        return sum(len(values) for values in self._values.values())

    @property
    def current_list(self) -> Key | None:
        """The list that has the focus."""
        index = self.currentIndex()
        row = (index.parent() if index.parent().isValid() else index).row()
        return list(self._lists)[row] if row >= 0 else None

    def show_options(self, options: Options | None, choice: Choice) -> None:
        """Show `options` and what is chosen; where only numbers change, nothing moves and the focus stays."""
        offered = {} if options is None else _worth_choosing(options, choice)
        self._choice = choice
        self._filling = True
        values = {key: [option.value for option in found] for key, found in offered.items()}
        if list(values.items()) != list(self._values.items()):
            self._build(offered)
            self._values = values
        for key, found in offered.items():
            self._fill(key, found)
        self._filling = False
        self.seek(self._sought)
        self.turned_to.emit()

    def seek(self, text: str) -> None:
        """Show only the values with `text` in their name, and their lists, open; everything where it is empty."""
        self._sought = text
        wanted = text.strip().casefold()
        self._filling = True
        for row, (key, head) in enumerate(self._lists.items()):
            hits = [wanted in head.child(place).text().casefold() for place in range(head.rowCount())]
            for place, hit in enumerate(hits):
                self.setRowHidden(place, head.index(), not hit)
            self.setRowHidden(row, QModelIndex(), not any(hits))
            self.setExpanded(head.index(), bool(wanted) or self._open[key])
        self._filling = False

    def _build(self, offered: dict[Key, list[Option]]) -> None:
        had = self.current_list, self.currentIndex().data(_VALUE)
        self._model.removeRows(0, self._model.rowCount())
        self._lists = {}
        for key, found in offered.items():
            head = _item()
            font = head.font()
            font.setBold(True)
            head.setFont(font)
            for option in found:
                name = _item(value_name(key, option))
                name.setCheckable(True)
                name.setData(option.value, _VALUE)
                name.setToolTip(plain_tip(name.text()))
                people = _item()
                people.setTextAlignment(_RIGHT)
                head.appendRow([name, people])
            self._model.appendRow(head)
            self.setFirstColumnSpanned(head.row(), QModelIndex(), True)
            self._lists[key] = head
            self._open.setdefault(key, len(found) <= _SHORT)
        self._turn_back(*had)

    def _turn_back(self, key: Key | None, value: str | None) -> None:
        """Give the focus back to what had it, as far as that is still there."""
        head = None if key is None else self._lists.get(key)
        if head is None:
            return
        children = [head.child(place) for place in range(head.rowCount())]
        found = [child for child in children if child.data(_VALUE) == value and value is not None]
        self.setCurrentIndex((found or [head])[0].index())

    def _fill(self, key: Key, found: list[Option]) -> None:
        head = self._lists[key]
        head.setText(_summary(key, found))
        head.setToolTip(plain_tip(head.text()))
        for place, option in enumerate(found):
            name, people = head.child(place), head.child(place, 1)
            name.setCheckState(Qt.CheckState.Checked if option.chosen else Qt.CheckState.Unchecked)
            people.setText("–" if option.people is None else option.people.text)
            people.setToolTip(_why(option))
            spoken = translate("Resokit", "{value}, people: {number}").format(value=name.text(), number=people.text())
            name.setData(spoken, Qt.ItemDataRole.AccessibleTextRole)

    def _tick(self, item: QStandardItem) -> None:
        if self._filling or not item.isCheckable():
            return
        key = list(self._lists)[item.parent().row()]
        chosen, one = self._choice.of(key), {item.data(_VALUE)}
        ticked = item.checkState() == Qt.CheckState.Checked
        # A second tick may come before anybody has heard of this one.
        self._choice = self._choice.with_values(key, chosen | one if ticked else chosen - one)
        self.ticked.emit(self._choice)

    def _remember(self, index: QModelIndex, is_open: bool) -> None:
        if not self._filling:
            self._open[list(self._lists)[index.row()]] = is_open


def _worth_choosing(options: Options, choice: Choice) -> dict[Key, list[Option]]:
    """The lists in which there is something to choose, or something was chosen: names and rounds, then the groups."""
    rounds, names, certainties, organisations = ((name, "") for name in LISTS)
    groups = [(GROUPS, attribute) for attribute in options.groups]
    keys: list[Key] = [names, rounds, *groups, certainties, organisations]
    return {key: in_order(key, options.of(key)) for key in keys if len(options.of(key)) > 1 or choice.of(key)}


def _summary(key: Key, found: list[Option]) -> str:
    """The name of a list and what is chosen in it."""
    chosen = [value_name(key, option) for option in found if option.chosen]
    if not chosen:
        return translate("Resokit", "{list}: all").format(list=short_name(key))
    if len(chosen) == 1:
        return translate("Resokit", "{list}: {value}").format(list=short_name(key), value=chosen[0])
    ticked = len(chosen)
    values = len(found)
    return translate("Resokit", "{list}: {chosen} of {all}").format(list=short_name(key), chosen=ticked, all=values)


def _item(text: str = "") -> QStandardItem:
    item = QStandardItem(text)
    item.setEditable(False)
    return item


def _why(option: Option) -> str:
    """Why there is no number."""
    if option.people is None:
        return translate("Resokit", "No drawing has this any more. Take the tick off.")
    if option.people.text == HIDDEN:
        return translate("Resokit", "Not told, so that a small number beside it cannot be worked out.")
    return translate("Resokit", "So few people are not told exactly.") if option.people.value is None else ""
