"""Where outputs may go, and what a run that fails takes away again: its own files and nobody else's."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsProcessingException, QgsProcessingFeedback

from resokit_qgis.demo import schaerbeek


def test_two_outputs_do_not_go_into_one_file(processing: Any, hyde_park: Path, tmp_path: Path) -> None:
    one = str(tmp_path / "one.gpkg")
    parameters = {"INPUT": str(hyde_park / "drawings.geojson"), "RESOLUTION": 50, "AGREEMENT": one, "LEVELS": one}
    with pytest.raises(QgsProcessingException, match=r"Two outputs would go into one\.gpkg"):
        processing.run("resokit:livedneighbourhood", parameters)
    assert list(tmp_path.iterdir()) == []


def test_a_failed_run_leaves_the_files_of_others(processing: Any, hyde_park: Path, tmp_path: Path) -> None:
    class SomebodySaves(QgsProcessingFeedback):
        """While the run goes on, somebody saves files beside the output, and then it is cancelled."""

        def setProgress(self, progress: float) -> None:
            if progress > 20:
                (tmp_path / "levels.qgz").write_text("somebody's project", encoding="utf-8")
                (tmp_path / "levels.gpkg.bak").write_text("somebody's copy", encoding="utf-8")
                self.cancel()

    parameters = {
        "INPUT": str(hyde_park / "drawings.geojson"),
        "RESOLUTION": 50,
        "AGREEMENT": "TEMPORARY_OUTPUT",
        "LEVELS": str(tmp_path / "levels.gpkg"),
    }
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        processing.run("resokit:livedneighbourhood", parameters, feedback=SomebodySaves(False))
    assert sorted(file.name for file in tmp_path.iterdir()) == ["levels.gpkg.bak", "levels.qgz"]


def test_a_demo_without_a_project_is_no_demo(
    processing: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def fails(_workspace: object) -> None:
        raise OSError("disk full")

    monkeypatch.setattr(schaerbeek, "finish", fails)
    made = processing.run("resokit:demoworkspace", {"FOLDER": str(tmp_path / "demo"), "LANGUAGE": "en"})
    assert made["WORKSPACE"] == ""
    assert not (tmp_path / "demo").exists()
    # What was logged holds the context of the run, which QGIS has taken away by now.
    caplog.clear()
