"""The plugin as QGIS sees it: everything it registers here is taken out again in reverse when it goes."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from qgis.core import QgsApplication

from resokit_qgis import i18n, log
from resokit_qgis.algorithms.provider import ResokitProvider
from resokit_qgis.log import logger


class ResokitPlugin:
    """Made by `classFactory`. QGIS calls `initGui`, and `qgis_process` calls `initProcessing` alone."""

    def __init__(self, application: Any) -> None:
        self._application = application
        self._undo: list[Callable[[], object]] = []

    def initProcessing(self) -> None:
        handler = log.start()
        self._undo.append(lambda: log.stop(handler))
        translator = i18n.install_translator()
        self._undo.append(lambda: i18n.remove_translator(translator))
        provider = ResokitProvider()
        registry = QgsApplication.processingRegistry()
        if not registry.addProvider(provider):
            logger.error("The Processing provider could not be added")
            return
        # The registry owns the provider; removing it by its id also works when the registry has deleted it.
        self._undo.append(lambda: registry.removeProvider(provider.id()))

    def initGui(self) -> None:
        # In this form QGIS takes note of the package too, and forgets it together with its modules.
        from resokit_qgis.gui import actions, controller, desk_opener, host, messages, runner
        from resokit_qgis.settings import Settings

        self.initProcessing()
        window = host.host_of(self._application)
        settings = Settings()
        self._undo.append(settings.close)
        bar = messages.Messages(window.message_bar)
        self._undo.append(bar.close)
        workspaces = controller.WorkspaceController(window, settings)
        self._undo.append(workspaces.stop)
        running = runner.Runner(window, bar)
        self._undo.append(running.close)
        desk = desk_opener.DeskOpener(window, settings, bar, workspaces, running)
        self._undo.append(desk.close)
        entries = actions.Actions(window, settings, bar, workspaces, running, desk)
        self._undo.append(entries.close)

    def unload(self) -> None:
        """Undo in reverse; one step that fails is logged and does not keep the rest."""
        while self._undo:
            step = self._undo.pop()
            try:
                step()
            except Exception:
                logger.exception("Part of the plugin could not be taken away")
