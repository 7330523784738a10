"""A map tool that comes for a while and gives the map its tool of before back."""

from __future__ import annotations

from qgis.gui import QgsMapCanvas, QgsMapTool


class VisitingTool(QgsMapTool):
    """The tool of the map from `start` until `stop` or another tool.

    The map owns its tools: whoever made one deletes it when it is no longer wanted.
    """

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._previous: QgsMapTool | None = None
        self.active = False
        """Whether it is the tool of the map. The map itself says so even while it takes the tool away."""

    def start(self) -> None:
        """Become the tool of the map."""
        if self.active:
            return
        self._remember(self._canvas.mapTool())
        self._canvas.setMapTool(self)
        # Keys go to the map from here on.
        self._canvas.setFocus()

    def stop(self) -> None:
        """Give the map its tool of before back."""
        if not self.active:
            return
        previous = self._previous
        if previous is None:
            self._canvas.unsetMapTool(self)
        else:
            self._canvas.setMapTool(previous)

    def activate(self) -> None:
        self.active = True
        super().activate()

    def deactivate(self) -> None:
        self.active = False
        self._remember(None)
        super().deactivate()

    def _remember(self, tool: QgsMapTool | None) -> None:
        """Keep `tool` to give back. It may go in the meantime: another plugin's is deleted when that is switched off."""
        if self._previous is not None:
            self._previous.destroyed.disconnect(self._forget)
        self._previous = tool
        if tool is not None:
            tool.destroyed.connect(self._forget)

    def _forget(self) -> None:
        self._previous = None
