"""`make demo`: both demo workspaces and their maps, through the algorithms that users have, into build/demo/."""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
TARGET = ROOT / "build" / "demo"


def main() -> int:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as runtime:
        # Without one Qt says so in a line of its own.
        os.environ.setdefault("XDG_RUNTIME_DIR", runtime)
        shutil.rmtree(TARGET, ignore_errors=True)
        from qgis.core import QgsApplication

        application = QgsApplication([], False)
        application.initQgis()
        try:
            print("\n".join(_demo()))
        finally:
            application.exitQgis()
    return 0


def _demo() -> list[str]:
    """Make everything; returns what there is to tell."""
    from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingFeedback, QgsProject

    sys.path.append(str(Path(QgsApplication.pkgDataPath()) / "python" / "plugins"))
    from processing.core.Processing import Processing
    from qgis import processing

    from resokit_qgis.algorithms.provider import ResokitProvider
    from resokit_qgis.demo import hyde_park, schaerbeek
    from resokit_qgis.workspace.store import open_workspace

    Processing.initialize()
    provider = ResokitProvider()
    QgsApplication.processingRegistry().addProvider(provider)

    def run(algorithm: str, parameters: dict[str, Any]) -> dict[str, Any]:
        context = QgsProcessingContext()
        context.setProject(QgsProject.instance())
        result: dict[str, Any] = processing.run(
            algorithm, parameters, context=context, feedback=QgsProcessingFeedback(False)
        )
        return result

    chicago, counts = hyde_park.build(TARGET / "hyde_park", run)
    chicago_map = TARGET / "hyde_park" / "exports" / "hyde_park.pdf"
    _map(run, str(chicago.path), hyde_park.NEIGHBOURHOOD, "en", chicago_map)
    demo = open_workspace(
        Path(run("resokit:demoworkspace", {"FOLDER": str(TARGET / "schaerbeek"), "LANGUAGE": "nl"})["WORKSPACE"])
    )
    maps = run(
        "resokit:organisationmaps",
        {
            "WORKSPACE": str(demo.path),
            "PAPER": "A4",
            "ORIENTATION": "landscape",
            "LANGUAGE": "nl",
            "FOLDER": str(TARGET / "schaerbeek" / "exports"),
        },
    )
    _map(run, str(demo.path), schaerbeek.NEIGHBOURHOOD, "nl", TARGET / "schaerbeek" / "exports" / "buurtkaart.pdf")
    level = next(row for row in chicago.rows("neighbourhoods") if row["on_maps"])
    drawn = counts["drawings"]
    exports = demo.path.parent / "exports"
    counted = {table: demo.count(table) for table in ("drawings", "organisations", "actors", "ties", "places")}
    return [
        "Hyde Park: {IMPORTED} drawings ({REPAIRED} repaired, {REFUSED} refused), ".format(**drawn)
        + f"{counts['wards']['IMPORTED']} wards; ground in at least {level['threshold']:g} %: {level['area_m2']:,.0f} m2",
        f"  map: {_shown(chicago_map)}; reports and the comparison with the wards are beside it",
        "Schaerbeek, people and organisations fictional: {drawings} drawings, {organisations} organisations, "
        "{actors} key figures, {ties} ties, {places} public places".format(**counted),
        f"  {maps['COUNT']} organisation maps and a neighbourhood map: {_shown(exports)}/*.pdf",
        f"Open in QGIS: {_shown(chicago.project_path)}, {_shown(demo.project_path)} (or: make run)",
    ]


def _shown(path: Path) -> Path:
    return path.relative_to(ROOT)


def _map(run: Any, workspace: str, neighbourhood: str, language: str, file: Path) -> None:
    run(
        "resokit:neighbourhoodmap",
        {
            "WORKSPACE": workspace,
            "NEIGHBOURHOOD": neighbourhood,
            "PAPER": "A4",
            "ORIENTATION": "landscape",
            "LANGUAGE": language,
            "FILE": str(file),
        },
    )


if __name__ == "__main__":
    sys.exit(main())
