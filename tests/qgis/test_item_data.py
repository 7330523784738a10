"""Tips of what came from a file are text, and numbers stand to the right."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QTextDocument

from resokit_qgis.gui.desk.told_table import Heading, ToldCell, ToldModel
from resokit_qgis.gui.item_data import plain_tip, to_the_right


def test_a_tip_says_signs_as_they_are(qgis_app: QgsApplication) -> None:
    document = QTextDocument()
    document.setHtml(plain_tip("<b>1 & 2</b> [% 1 %]"))
    assert document.toPlainText() == "<b>1 & 2</b> [% 1 %]"
    assert plain_tip("") == ""


def test_numbers_of_a_table_stand_to_the_right_and_its_tips_are_text(qgis_app: QgsApplication) -> None:
    model = ToldModel(checkable=False)
    model.fill((Heading("Ward"), Heading("Share")), [[ToldCell("<i>A</i>", "a"), ToldCell("5 %", 0.05)]])
    assert model.data(model.index(0, 0), Qt.ItemDataRole.ToolTipRole) == "<p>&lt;i&gt;A&lt;/i&gt;</p>"
    assert model.data(model.index(0, 1), Qt.ItemDataRole.TextAlignmentRole) == to_the_right()
    assert to_the_right() == 0x0002 | 0x0080
