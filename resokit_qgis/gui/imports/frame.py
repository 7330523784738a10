"""The window of an import: the file, its first rows, the form, the buttons, and the last page. What they do is in `dialog`."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from resokit_qgis.gui.imports.last_page import LastPage
from resokit_qgis.gui.table import Table
from resokit_qgis.i18n import translate


class Frame(QDialog):
    """Two pages: the look, in which `nothing` says what to do as long as there is none, and the last one."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setSizeGripEnabled(True)
        self._make_widgets()
        self._lay_out()

    def _make_widgets(self) -> None:
        self.path = QLineEdit()
        self.path.setPlaceholderText(translate("Resokit", "A file on this computer"))
        self.choose_button = QPushButton(translate("Resokit", "C&hoose…"))
        self.status = QLabel()
        self.status.setTextFormat(Qt.TextFormat.PlainText)
        self.status.setWordWrap(True)
        self.status.setObjectName("status")
        self.nothing = QLabel()
        self.nothing.setTextFormat(Qt.TextFormat.PlainText)
        self.nothing.setWordWrap(True)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.nothing.setMargin(24)
        self.remembered = QFrame()
        self.forget_button = QPushButton(translate("Resokit", "Start a&fresh"))
        self.preview = Table()
        self.preview_label = QLabel()
        self.preview_label.setTextFormat(Qt.TextFormat.PlainText)
        self.preview_label.setWordWrap(True)
        self.preview.setAccessibleName(translate("Resokit", "The first rows of the file"))
        self.form = QWidget()
        self.progress = QProgressBar()
        self.progress.setAccessibleName(translate("Resokit", "How far the import is"))
        self.cancel_button = QPushButton(translate("Resokit", "Ca&ncel"))
        self.running = QWidget()
        self.options_button = QPushButton(translate("Resokit", "All &options…"))
        self.options_button.setToolTip(
            translate("Resokit", "The same import with everything it can do, filled in as it is here.")
        )
        self.import_button = QPushButton(translate("Resokit", "&Import"))
        self.import_button.setDefault(True)
        self.close_button = QPushButton(translate("Resokit", "&Close"))
        for button in (
            self.choose_button,
            self.forget_button,
            self.cancel_button,
            self.options_button,
            self.close_button,
        ):
            button.setAutoDefault(False)
        self.last_page = LastPage()

    def _lay_out(self) -> None:
        label = QLabel(translate("Resokit", "Fi&le"))
        label.setBuddy(self.path)
        self.top = QHBoxLayout()
        """The line with the file, for a subclass to add to."""
        self.top.addWidget(label)
        self.top.addWidget(self.path, 1)
        self.top.addWidget(self.choose_button)
        known = QHBoxLayout(self.remembered)
        known.setContentsMargins(0, 0, 0, 0)
        said = QLabel(translate("Resokit", "Filled in as you did the last time for such a file."))
        said.setWordWrap(True)
        known.addWidget(said, 1)
        known.addWidget(self.forget_button)
        self.form_layout = QVBoxLayout(self.form)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidget(self.form)
        first_rows = QWidget()
        rows = QVBoxLayout(first_rows)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(self.preview_label)
        rows.addWidget(self.preview, 1)
        self.splitter = QSplitter(Qt.Orientation.Vertical)
        self.splitter.addWidget(first_rows)
        self.splitter.addWidget(scroll)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setStretchFactor(1, 2)
        self.splitter.setSizes([180, 320])
        self.inside = QStackedWidget()
        self.inside.addWidget(self.nothing)
        self.inside.addWidget(self.splitter)
        going = QHBoxLayout(self.running)
        going.setContentsMargins(0, 0, 0, 0)
        going.addWidget(self.progress, 1)
        going.addWidget(self.cancel_button)
        self.running.hide()
        buttons = QHBoxLayout()
        buttons.addWidget(self.options_button)
        buttons.addStretch(1)
        buttons.addWidget(self.import_button)
        buttons.addWidget(self.close_button)
        self.look_page = QWidget()
        page = QVBoxLayout(self.look_page)
        page.setContentsMargins(0, 0, 0, 0)
        page.addLayout(self.top)
        page.addWidget(self.remembered)
        page.addWidget(self.inside, 1)
        page.addWidget(self.status)
        page.addWidget(self.running)
        page.addLayout(buttons)
        self.pages = QStackedWidget()
        self.pages.addWidget(self.look_page)
        self.pages.addWidget(self.last_page)
        QVBoxLayout(self).addWidget(self.pages)
        self.resize(760, 620)
