"""Put an item on a sheet, under the name by which code and people find it again."""

from __future__ import annotations

from qgis.core import QgsLayoutItem, QgsPrintLayout


def add(layout: QgsPrintLayout, item: QgsLayoutItem, name: str) -> None:
    layout.addLayoutItem(item)
    item.setId(name)
