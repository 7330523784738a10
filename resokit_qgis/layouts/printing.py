"""From the content of a map to its PDF."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsProjectMetadata

from resokit_qgis.layouts import neighbourhood_map, pdf, workspace_project
from resokit_qgis.layouts.content import Content
from resokit_qgis.layouts.page import Page
from resokit_qgis.workspace.store import Workspace


def print_map(workspace: Workspace, content: Content, page: Page, file: Path) -> None:
    """Write the map of `content` to `file`, which is new, on the base map of the workspace's project. Main thread only."""
    project = workspace_project.read(workspace)
    # A PDF says who made it and what it is called, which QGIS takes from the project: no login name, the map's title.
    metadata = QgsProjectMetadata()
    metadata.setTitle(content.title)
    project.setMetadata(metadata)
    layout = neighbourhood_map.build(project, workspace.crs, content, page)
    try:
        pdf.export(layout, file)
    finally:
        # The layout reads its project to the end, so it has to go first.
        del layout
        project.clear()
