"""The page “Whose drawings”: what is ticked in the lists decides whose drawings count."""

from __future__ import annotations

from qgis.gui import QgsFilterLineEdit
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from resokit_qgis.analysis.disclosure import Rules, shown_count
from resokit_qgis.analysis.suppression import HIDDEN
from resokit_qgis.gui.desk.choice_tree import ChoiceTree
from resokit_qgis.gui.desk.desk import Desk
from resokit_qgis.gui.desk.page import Page
from resokit_qgis.i18n import translate
from resokit_qgis.workspace.choice import Choice, drawings_of, options
from resokit_qgis.workspace.drawings_source import Drawings

_LONG = 15
"""From so many values on there is a box to find one."""


class DrawingsPage(Page):
    """Choose whose drawings count, with numbers that follow at once; nothing is computed here but these."""

    NAME = "drawings"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._told = _text("resokitDeskChosen")
        self._told.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._advice = _text("resokitDeskAdvice")
        self._how = _text("")
        self._how.setText(
            translate("Resokit", "&Tick whose drawings count. Where nothing is ticked in a list, all do.")
        )
        self._find = QgsFilterLineEdit()
        self._find.setObjectName("resokitDeskFind")
        self._find.setShowSearchIcon(True)
        self._find.setPlaceholderText(translate("Resokit", "Find in the lists"))
        self._find.setAccessibleName(self._find.placeholderText())
        self._tree = ChoiceTree()
        self._how.setBuddy(self._tree)
        self._clear_list = _button("resokitDeskClearList", translate("Resokit", "Clear l&ist"))
        self._clear_list.setToolTip(translate("Resokit", "Take the ticks off in the list that you are in"))
        self._clear_all = _button("resokitDeskClearAll", translate("Resokit", "Clear &all"))
        self._clear_all.setToolTip(translate("Resokit", "Take off all ticks: all drawings count"))
        buttons = QHBoxLayout()
        buttons.addWidget(self._clear_list)
        buttons.addWidget(self._clear_all)
        buttons.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(2, 2, 2, 2)
        for widget in (self._told, self._advice, self._how, self._find):
            whole.addWidget(widget)
        whole.addWidget(self._tree, 1)
        whole.addLayout(buttons)
        whole.addStretch(0)
        self._tree.ticked.connect(self._choose, Qt.ConnectionType.QueuedConnection)
        self._tree.turned_to.connect(self._enable)
        self._find.textChanged.connect(self._tree.seek)
        self._clear_list.clicked.connect(self._clear_one)
        self._clear_all.clicked.connect(lambda: self._choose(Choice()))
        for signal in (desk.opened, desk.reread, desk.chosen, desk.computed):
            signal.connect(self._refresh)

    def title(self) -> str:
        return translate("Resokit", "Whose drawings")

    def came_to_front(self) -> None:
        self._show()

    def _refresh(self) -> None:
        if self.front:
            with self.desk.guard():
                self._show()

    # What the user does -------------------------------------------------------------------------------------------

    def _choose(self, choice: Choice) -> None:
        with self.desk.guard():
            self.desk.choose(choice)

    def _clear_one(self) -> None:
        key = self._tree.current_list
        if key is not None:
            self._choose(self.desk.choice.with_values(key, frozenset()))

    # What is shown ------------------------------------------------------------------------------------------------

    def _show(self) -> None:
        drawn, choice = self.desk.drawn, self.desk.choice
        if drawn is None or not drawn.rows:
            self._tree.show_options(None, choice)
            drawings = None
        else:
            self._tree.show_options(options(drawn, choice), choice)
            # Where they are too few the desk has none, and here is told how few.
            drawings = self.desk.drawings or drawings_of(drawn, choice)
        lists = self._tree.number > 0
        self._find.setVisible(self._tree.number >= _LONG or bool(self._find.text()))
        for widget in (self._tree, self._how, self._clear_list, self._clear_all):
            widget.setVisible(lists)
        _say(self._told, "" if drawings is None else _told(drawings, self.desk.rules))
        _say(self._advice, self._next(drawings, lists))
        self._enable()

    def _next(self, drawings: Drawings | None, lists: bool) -> str:
        """What to do next, "" where that is to be seen."""
        if self.desk.workspace is None:
            return translate("Resokit", "Once a workspace is open, choose here whose drawings count.")
        if self.desk.drawn is None:
            return ""
        if drawings is None:
            return translate(
                "Resokit",
                "There are no drawings yet. Bring them in with “Import drawings” in the Resokit menu, or let people draw here in the dock, on the page with the pencil.",
            )
        rules = self.desk.rules
        if drawings.people < rules.drawings:
            few = translate("Resokit", "No line can be made from fewer than {fewest} people.").format(
                fewest=rules.drawings
            )
            more = (
                translate("Resokit", "Collect more drawings.")
                if self.desk.choice.is_all
                else translate("Resokit", "Tick more in a list, or clear it.")
            )
            return f"{few} {more}"
        if not lists:
            return translate(
                "Resokit",
                "There is nothing to choose between: one name, one round, and nothing told of the people. All drawings count.",
            )
        return ""

    def _enable(self) -> None:
        key = self._tree.current_list
        self._clear_list.setEnabled(key is not None and bool(self.desk.choice.of(key)))
        self._clear_all.setEnabled(not self.desk.choice.is_all)


def _told(drawings: Drawings, rules: Rules) -> str:
    """Who and how many count, and how many do not and why, as it may be told."""
    people = drawings.people
    number = len(drawings.used)
    # How many a whole line is from is told; where there is none, they are people like any others.
    few = people < rules.drawings
    told = [
        translate("Resokit", "{people} people, {drawings} drawings").format(
            people=shown_count(people, rules) if few else people,
            drawings=shown_count(number, rules) if few else number,
        )
    ]
    left = drawings.told_left_out(rules)
    for what, count in (
        (translate("Resokit", "{number} left out"), left.excluded),
        (translate("Resokit", "{number} without consent"), left.unconsented),
        (translate("Resokit", "{number} that cannot be used"), left.refused),
    ):
        if count.value != 0:
            told.append(what.format(number=translate("Resokit", "some") if count.text == HIDDEN else count.text))
    return "; ".join(told)


def _say(label: QLabel, text: str) -> None:
    label.setText(text)
    label.setVisible(bool(text))


def _text(name: str) -> QLabel:
    label = QLabel()
    label.setObjectName(name)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label


def _button(name: str, text: str) -> QPushButton:
    button = QPushButton(text)
    button.setObjectName(name)
    button.setAutoDefault(False)
    return button
