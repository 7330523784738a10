"""What every page of the dock is."""

from __future__ import annotations

from qgis.PyQt.QtWidgets import QWidget

from resokit_qgis.gui.desk.desk import Desk


class Page(QWidget):
    """One page about the `desk`. Its `NAME` also names its icon, `desk_NAME.svg`.

    A page shows on the map only while it is in front, and does what takes long only then.
    """

    NAME = ""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.front = False
        self.setObjectName(f"resokitDesk_{self.NAME}")

    def title(self) -> str:
        """What the page is called, in the language of QGIS."""
        raise NotImplementedError

    def came_to_front(self) -> None:
        """The page is to be seen now: bring it up to date."""

    def went_back(self) -> None:
        """The page is not to be seen any more: take off the map what only it shows, and give back a map tool."""

    def set_front(self, front: bool) -> None:
        """Bring the page to the front or take it back; what did not change is passed over."""
        if front != self.front:
            self.front = front
            with self.desk.guard():
                if front:
                    self.came_to_front()
                else:
                    self.went_back()
