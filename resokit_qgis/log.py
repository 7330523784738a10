"""One logger for the package; its records appear in QGIS' log panel under "Resokit" while the plugin is loaded."""

from __future__ import annotations

import logging

from qgis.core import Qgis, QgsMessageLog

logger = logging.getLogger("resokit_qgis")


class _QgisHandler(logging.Handler):
    """Hands records to QGIS' log panel, which may be called from any thread."""

    def emit(self, record: logging.LogRecord) -> None:
        if record.levelno >= logging.ERROR:
            level = Qgis.MessageLevel.Critical
        elif record.levelno >= logging.WARNING:
            level = Qgis.MessageLevel.Warning
        else:
            level = Qgis.MessageLevel.Info
        QgsMessageLog.logMessage(self.format(record), "Resokit", level, notifyUser=False)


def start() -> logging.Handler:
    """Send our records to QGIS; returns what `stop` takes away again."""
    handler = _QgisHandler()
    logger.addHandler(handler)
    logger.setLevel(logging.INFO)
    return handler


def stop(handler: logging.Handler) -> None:
    logger.removeHandler(handler)
