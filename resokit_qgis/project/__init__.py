"""What the plugin does to a QGIS project: layers, styles, forms, relations."""

from __future__ import annotations

from resokit_qgis.project.layers import BaseLayer, group, layer
from resokit_qgis.project.writing import GROUPS, write_project

__all__ = ["GROUPS", "BaseLayer", "group", "layer", "write_project"]
