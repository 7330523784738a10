"""The pages of the dock, in the order of a planner's questions."""

from __future__ import annotations

from resokit_qgis.gui.desk.certainty_page import CertaintyPage
from resokit_qgis.gui.desk.desk import Desk
from resokit_qgis.gui.desk.draw_page import DrawPage
from resokit_qgis.gui.desk.drawings_page import DrawingsPage
from resokit_qgis.gui.desk.keep_page import KeepPage
from resokit_qgis.gui.desk.page import Page
from resokit_qgis.gui.desk.review_page import ReviewPage
from resokit_qgis.gui.desk.sides_page import SidesPage
from resokit_qgis.gui.desk.wards_page import WardsPage


def pages(desk: Desk) -> list[Page]:
    """Fresh pages about `desk`."""
    kinds: tuple[type[Page], ...] = (
        DrawingsPage,
        CertaintyPage,
        WardsPage,
        SidesPage,
        ReviewPage,
        DrawPage,
        KeepPage,
    )
    return [kind(desk) for kind in kinds]
