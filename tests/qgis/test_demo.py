"""The demo gives the same each time: rows, areas and the words on its maps."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsProcessingException

from resokit_qgis.demo import hyde_park
from resokit_qgis.workspace.store import Workspace, open_workspace


def levels(workspace: Workspace) -> list[tuple[float, int, float]]:
    rows = workspace.rows("neighbourhoods")
    return sorted((row["threshold"], row["drawings"], row["area_m2"]) for row in rows)


def without_keys(workspace: Workspace, table: str) -> list[dict[str, Any]]:
    """The rows of `table` but for what is new each time: keys, and moments of computing."""
    made = []
    for row in workspace.rows(table):
        kept = {name: value for name, value in row.items() if name != "id" and not name.endswith(("_id", "_at"))}
        made.append(kept)
    return made


def test_schaerbeek_is_the_same_each_time(processing: Any, tmp_path: Path) -> None:
    made = [
        open_workspace(
            Path(
                processing.run("resokit:demoworkspace", {"FOLDER": str(tmp_path / name), "LANGUAGE": "en"})["WORKSPACE"]
            )
        )
        for name in ("first", "second")
    ]
    for table in ("participants", "drawings", "organisations", "actors", "places", "ties", "indicator_values"):
        first, second = (without_keys(workspace, table) for workspace in made)
        assert first == second, table
    first_levels, second_levels = (levels(workspace) for workspace in made)
    assert [one[:2] for one in first_levels] == [one[:2] for one in second_levels]
    for one, other in zip(first_levels, second_levels, strict=True):
        assert one[2] == pytest.approx(other[2], abs=1.0)


def test_hyde_park_is_real_and_complete(processing: Any, tmp_path: Path) -> None:
    workspace, counts = hyde_park.build(tmp_path / "hyde_park", processing.run)
    assert (counts["drawings"]["IMPORTED"], counts["drawings"]["REFUSED"]) == (434, 2)
    assert not any(row["fictional"] for row in workspace.rows("drawings"))
    assert [one[:2] for one in levels(workspace)] == [(0.0, 434), (25.0, 434), (50.0, 434), (75.0, 434)]
    exports = tmp_path / "hyde_park" / "exports"
    assert "HYDE PARK" in (exports / "wards_compared.csv").read_text(encoding="utf-8")
    assert workspace.project_path.exists()


def test_the_demo_keeps_out_of_a_folder_in_use(processing: Any, tmp_path: Path) -> None:
    (tmp_path / "mine.txt").write_text("mine", encoding="utf-8")
    with pytest.raises(QgsProcessingException, match="is not empty. Choose a new one for the demo"):
        processing.run("resokit:demoworkspace", {"FOLDER": str(tmp_path), "LANGUAGE": "en"})
    assert [path.name for path in tmp_path.iterdir()] == ["mine.txt"]
