"""What wards are called on the page that lays the line beside them."""

from __future__ import annotations

from resokit_qgis.i18n import translate
from resokit_qgis.workspace.line_and_wards import LineAndWards, Ready

_NAMED = 3
"""So many chosen wards are called by their names."""


def told_wards(found: LineAndWards) -> str:
    """What the chosen wards are called together; "" where there are none."""
    names = [found.wards.names[number] or found.wards.codes[number] for number in found.chosen]
    number = len(names)
    if number <= _NAMED:
        return ", ".join(names)
    return translate("Resokit", "{number} wards together").format(number=number)


def ward_heading(found: LineAndWards) -> str:
    """What stands over the column of the chosen wards: one is named, several would leave no room."""
    number = len(found.chosen)
    if number == 1:
        return told_wards(found)
    return translate("Resokit", "{number} wards").format(number=number) if number else translate("Resokit", "Wards")


def told_no_wards(ready: Ready) -> str:
    """Why there are no wards, and what to do."""
    if ready.levels:
        return translate("Resokit", "The wards of this level have no ground. Import them anew (menu Resokit).")
    return translate("Resokit", "There are no wards yet. Import them: menu Resokit, “Import wards”.")
