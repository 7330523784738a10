"""What the tests with a real QGIS share: Processing with our provider, and workspaces of their own."""

from __future__ import annotations

import shutil
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from desk_help import chicago, chicago_made, desk, desk_window, idle_desk
from qgis.core import QgsApplication, QgsCoordinateReferenceSystem

from resokit_qgis.workspace import store
from resokit_qgis.workspace.store import Workspace, open_workspace

__all__ = ["chicago", "chicago_made", "desk", "desk_window", "idle_desk"]

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="session")
def processing(qgis_app: QgsApplication) -> Iterator[Any]:
    """QGIS' `processing` module, with its own algorithms and ours."""
    plugins = str(Path(QgsApplication.pkgDataPath()) / "python" / "plugins")
    if plugins not in sys.path:
        sys.path.append(plugins)
    import processing
    from processing.core.Processing import Processing

    from resokit_qgis.algorithms.provider import ResokitProvider

    Processing.initialize()
    provider = ResokitProvider()
    if not QgsApplication.processingRegistry().addProvider(provider):
        pytest.fail("the Resokit provider was not accepted")
    yield processing
    QgsApplication.processingRegistry().removeProvider(provider)


@pytest.fixture
def workspace(qgis_app: QgsApplication, tmp_path: Path) -> Workspace:
    """An empty workspace in Belgian Lambert 72."""
    return store.create(tmp_path, "Buurt", QgsCoordinateReferenceSystem("EPSG:31370"), "nl")


@pytest.fixture(scope="session")
def hyde_park() -> Path:
    """The folder with the real drawings and wards of Hyde Park, Chicago."""
    return ROOT / "resources" / "demo" / "hyde_park"


@pytest.fixture(scope="session")
def schaerbeek() -> Path:
    """The folder with the real areas and figures of Schaerbeek, Brussels."""
    return ROOT / "resources" / "demo" / "schaerbeek"


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """A folder that everyone may read (pytest's own are for their owner alone)."""
    folder = Path(tempfile.mkdtemp())
    folder.chmod(0o755)
    yield folder
    for path in (folder, *folder.rglob("*")):
        path.chmod(0o755)
    shutil.rmtree(folder)


@pytest.fixture(scope="session")
def demo(processing: Any, tmp_path_factory: pytest.TempPathFactory) -> Workspace:
    """The Schaerbeek demo in English, as the algorithm makes it."""
    folder = tmp_path_factory.mktemp("demo") / "schaerbeek"
    made = processing.run("resokit:demoworkspace", {"FOLDER": str(folder), "LANGUAGE": "en"})
    return open_workspace(Path(made["WORKSPACE"]))


@pytest.fixture
def own_demo(demo: Workspace, tmp_path: Path) -> Workspace:
    """A copy of the demo that a test may change."""
    shutil.copytree(demo.path.parent, tmp_path / "copy")
    return open_workspace(tmp_path / "copy" / demo.path.name)
