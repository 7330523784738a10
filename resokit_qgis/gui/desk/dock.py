"""The dock “Neighbourhood and ward”: a header, a list of icons, and a page for each."""

from __future__ import annotations

from collections.abc import Callable

from qgis.gui import QgsDockWidget
from qgis.PyQt.QtCore import QEvent, QObject, QSize, Qt
from qgis.PyQt.QtGui import QIcon, QKeySequence, QShortcut
from qgis.PyQt.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from resokit_qgis import paths
from resokit_qgis.gui.desk.desk import Desk
from resokit_qgis.gui.desk.header import Header
from resokit_qgis.gui.desk.page import Page
from resokit_qgis.gui.desk.pages import pages
from resokit_qgis.i18n import translate

_ICON = QSize(24, 24)
_WIDEST = 400
"""Pixels that a page may make the dock wide by itself; beyond it scrolls sideways."""


class DeskDock(QgsDockWidget):
    """Shows the `desk`, which works only while the dock is to be seen."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(translate("Resokit", "Neighbourhood and ward"), desk.host.window)
        self.setObjectName("resokitDesk")
        self.desk = desk
        self.header = Header(desk)
        self.pages: list[Page] = pages(desk)
        self._list = QListWidget()
        self._list.setObjectName("resokitDeskPages")
        self._list.setAccessibleName(translate("Resokit", "Pages"))
        self._list.setIconSize(_ICON)
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        # Icons of these colours are lost on the colour of a selection; a bar beside a pale ground says the same.
        self._list.setStyleSheet(
            "QListWidget::item:selected { background: palette(midlight); border-left: 3px solid palette(highlight); }"
        )
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setFixedWidth(_ICON.width() + 18)
        self._stack = QStackedWidget()
        for page in self.pages:
            item = QListWidgetItem(_icon(page.NAME), "")
            item.setToolTip(page.title())
            item.setData(Qt.ItemDataRole.AccessibleTextRole, page.title())
            item.setSizeHint(QSize(_ICON.width() + 12, _ICON.height() + 10))
            self._list.addItem(item)
            self._stack.addWidget(_framed(page))
        self._list.currentRowChanged.connect(self._turn)
        body = QHBoxLayout()
        body.setSpacing(0)
        body.addWidget(self._list)
        body.addWidget(self._stack, 1)
        inside = QWidget()
        whole = QVBoxLayout(inside)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(2)
        whole.addWidget(self.header)
        whole.addLayout(body, 1)
        self.setWidget(inside)
        for keys, does in ((QKeySequence.StandardKey.Undo, desk.undo), (QKeySequence.StandardKey.Redo, desk.redo)):
            shortcut = QShortcut(QKeySequence(keys), inside)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda does=does: self._guarded(does))
        self.visibilityChanged.connect(self._seen)
        self._list.setCurrentRow(0)

    @property
    def page(self) -> Page:
        """The page that is open."""
        return self.pages[self._stack.currentIndex()]

    def open_page(self, name: str) -> None:
        """Turn to the page called `name`."""
        self._list.setCurrentRow([page.NAME for page in self.pages].index(name))

    def close_for_good(self) -> None:
        """Take it apart: the plugin goes."""
        self.visibilityChanged.disconnect(self._seen)
        self.page.set_front(False)
        self.header.close_connections()
        self.desk.set_active(False)

    def _turn(self, row: int) -> None:
        before = self.page
        self._stack.setCurrentIndex(row)
        before.set_front(False)
        self.page.set_front(self.desk.active)

    def _seen(self, visible: bool) -> None:
        # A dock behind another tab is not to be seen either.
        self.desk.set_active(visible)
        self.page.set_front(visible)

    def _guarded(self, does: Callable[[], None]) -> None:
        with self.desk.guard():
            does()


def _icon(name: str) -> QIcon:
    """The icon of a page; its colours stay when it is chosen, where Qt would tint them."""
    picture = QIcon(paths.icon(f"desk_{name}")).pixmap(_ICON)
    icon = QIcon(picture)
    icon.addPixmap(picture, QIcon.Mode.Selected)
    return icon


def _framed(page: Page) -> QWidget:
    """`page` under its title, with scroll bars where there is little room."""
    title = QLabel(page.title())
    font = title.font()
    font.setBold(True)
    title.setFont(font)
    title.setWordWrap(True)
    whole = QWidget()
    layout = QVBoxLayout(whole)
    layout.setContentsMargins(4, 2, 4, 2)
    layout.addWidget(title)
    layout.addWidget(_Scroll(page), 1)
    return whole


class _Scroll(QScrollArea):
    """A page that scrolls up and down, and is as wide as it needs: boxes to tick cannot wrap their text."""

    def __init__(self, page: Page) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidget(page)
        self._page = page
        page.installEventFilter(self)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        bar = self.verticalScrollBar().sizeHint().width()
        self.setMinimumWidth(min(self._page.minimumSizeHint().width(), _WIDEST) + bar)
