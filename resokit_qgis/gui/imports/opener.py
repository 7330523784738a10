"""Opens the import dialogs: from the menu, for a file that was dropped, and from one another."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QObject

from resokit_qgis.errors import QT_TRANSLATE_NOOP, CancelledError, ResokitError
from resokit_qgis.gui.imports.services import Services
from resokit_qgis.gui.jobs import Jobs
from resokit_qgis.i18n import translate

if TYPE_CHECKING:
    # What the dialogs are made of need not be loaded to start QGIS.
    from resokit_qgis.gui.imports.dialog import ImportDialog

DRAWINGS, WARDS, INDICATORS = "drawings", "wards", "indicators"
_KIND = "kind"


class ImportOpener(QObject):
    """Keeps one dialog of each kind, made when it is first needed."""

    def __init__(self, services: Services) -> None:
        super().__init__(services.host.window)
        self._services = services
        self._jobs = Jobs(services.messages, self)
        self._dialogs: dict[str, ImportDialog] = {}

    def open(self, kind: str, file: str = "") -> None:
        """Show the dialog that imports `kind`, with `file` chosen. Raises `ResokitError` where no workspace is open."""
        if self._services.controller.workspace is None:
            raise ResokitError(QT_TRANSLATE_NOOP("Resokit", "Open or make a workspace first."))
        self.dialog(kind).open_file(file)

    def open_file(self, file: str) -> None:
        """Look what `file` is, and open the dialog for it; what goes wrong is told. For files that are dropped."""
        from resokit_qgis.gui.imports.kinds import kind_of

        workspace = self._services.controller.workspace
        with self._services.messages.guard():
            if workspace is None:
                raise ResokitError(QT_TRANSLATE_NOOP("Resokit", "Open or make a workspace first."))
            transforms = self._services.host.project.transformContext()
            text = translate("Resokit", "Looking at the file…")

            def failed(error: Exception) -> None:
                if isinstance(error, CancelledError):
                    return
                if not isinstance(error, ResokitError):
                    raise error
                # The dialog looks again, and says what is wrong where another file can be chosen.
                self.open(DRAWINGS, file)

            self._jobs.start(
                _KIND,
                text,
                lambda tick: kind_of(file, workspace, transforms, tick),
                lambda kind: self.open(kind, file),
                failed,
            )

    def dialog(self, kind: str) -> ImportDialog:
        """The dialog that imports `kind`."""
        if kind not in self._dialogs:
            self._dialogs[kind] = _MAKERS[kind](self._services, self._switch)
        return self._dialogs[kind]

    @property
    def shown(self) -> list[str]:
        """The kinds whose dialogs are to be seen."""
        return [kind for kind, dialog in self._dialogs.items() if dialog.isVisible()]

    def close(self) -> None:
        self._jobs.close()
        for dialog in self._dialogs.values():
            dialog.end()
        self._dialogs.clear()
        self.deleteLater()

    def _switch(self, source: str, target: str, file: str) -> None:
        with self._services.messages.guard():
            self.open(target, file)
            self._dialogs[source].close()


Switch = Callable[[str, str, str], None]


def _drawings(services: Services, switch: Switch) -> ImportDialog:
    from resokit_qgis.gui.imports.drawings_dialog import DrawingsDialog

    dialog = DrawingsDialog(services)
    dialog.switched.connect(partial(switch, DRAWINGS, WARDS))
    return dialog


def _wards(services: Services, switch: Switch) -> ImportDialog:
    from resokit_qgis.gui.imports.wards_dialog import WardsDialog

    dialog = WardsDialog(services)
    dialog.switched.connect(partial(switch, WARDS, DRAWINGS))
    return dialog


def _indicators(services: Services, _switch: Switch) -> ImportDialog:
    from resokit_qgis.gui.imports.indicators_dialog import IndicatorsDialog

    return IndicatorsDialog(services)


_MAKERS: dict[str, Callable[[Services, Switch], ImportDialog]] = {
    DRAWINGS: _drawings,
    WARDS: _wards,
    INDICATORS: _indicators,
}
