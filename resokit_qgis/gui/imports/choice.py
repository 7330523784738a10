"""A list to choose from that says what “automatic” found, and a cell of a table with such a list."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from qgis.PyQt import sip
from qgis.PyQt.QtCore import QAbstractItemModel, QModelIndex, QObject, Qt, QTimer
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QComboBox,
    QCompleter,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

Options = Sequence[tuple[str, str]]
"""(value, text) of each choice."""
LETTERS = 14
"""A list is at least so wide; its texts may be of any length."""


class Choice(QComboBox):
    """Values with texts. `activated` says that a person chose one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(LETTERS)

    @property
    def value(self) -> str:
        return str(self.currentData() or "")

    def offer(self, options: Options) -> None:
        """Offer `options`, and keep what is chosen; a value that is no more among them stays, as itself."""
        chosen = self.value
        self.clear()
        for value, text in options:
            self.addItem(text, value)
        self.choose(chosen)

    def choose(self, value: str) -> None:
        """Choose `value` as if a person had, without saying so."""
        place = self.findData(value)
        if place < 0 and not value and self.count():
            place = 0
        elif place < 0:
            self.addItem(value, value)
            place = self.count() - 1
        self.setCurrentIndex(place)


def open_on_click(view: QAbstractItemView) -> None:
    """Let the cells of `view` open at one click, or at a key; not by being passed, or the next key would change them."""
    triggers = QAbstractItemView.EditTrigger
    view.setEditTriggers(triggers.EditKeyPressed | triggers.AnyKeyPressed)

    def opened(index: QModelIndex) -> None:
        # Rows are chosen with these keys held down.
        held = QApplication.keyboardModifiers()
        if index.flags() & Qt.ItemFlag.ItemIsEditable and held == Qt.KeyboardModifier.NoModifier:
            view.edit(index)

    view.clicked.connect(opened)


class ChoiceDelegate(QStyledItemDelegate):
    """A cell that opens as a list of what `options` says of it; with `search` people can type to find a text."""

    def __init__(self, options: Callable[[QModelIndex], Options], parent: QObject, search: bool = False) -> None:
        super().__init__(parent)
        self._options = options
        self._search = search

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, index: QModelIndex) -> QWidget:
        editor = QComboBox(parent)
        for value, text in self._options(index):
            editor.addItem(text, value)
        if self._search:
            editor.setEditable(True)
            editor.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
            editor.completer().setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
            editor.completer().setFilterMode(Qt.MatchFlag.MatchContains)
        editor.activated.connect(lambda _place: self._commit(editor))
        if not self._search:
            # Open at once: in a closed list each arrow key would be a choice, and end it.
            QTimer.singleShot(0, lambda: _open(editor))
        return editor

    def setEditorData(self, editor: QWidget, index: QModelIndex) -> None:
        if isinstance(editor, QComboBox):
            editor.setCurrentIndex(max(0, editor.findData(index.data(Qt.ItemDataRole.EditRole))))

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: QModelIndex) -> None:
        if not isinstance(editor, QComboBox):
            return
        # What was typed and is none of the choices changes nothing.
        place = editor.findText(editor.currentText()) if self._search else editor.currentIndex()
        if place >= 0:
            model.setData(index, editor.itemData(place), Qt.ItemDataRole.EditRole)

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, _index: QModelIndex) -> None:
        box: Any = option.rect
        box.setWidth(max(box.width(), editor.sizeHint().width()))
        editor.setGeometry(box)

    def _commit(self, editor: QWidget) -> None:
        self.commitData.emit(editor)
        self.closeEditor.emit(editor)


def _open(editor: QComboBox) -> None:
    # It may have been closed before Qt came to this.
    if not sip.isdeleted(editor) and editor.isVisible():
        editor.showPopup()
