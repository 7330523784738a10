"""`make demo`: both demo workspaces and their maps, through the algorithms that users have, into build/demo/."""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
TARGET = ROOT / "build" / "demo"


def main() -> int:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    sys.path.insert(0, str(ROOT))
    shutil.rmtree(TARGET, ignore_errors=True)
    from qgis.core import QgsApplication

    application = QgsApplication([], False)
    application.initQgis()
    try:
        for line in _demo():
            print(line)
    finally:
        application.exitQgis()
    return 0


def _demo() -> list[str]:
    """Make everything; returns what there is to tell."""
    sys.path.append(str(Path(sys.modules["qgis"].__file__ or "").parent.parent / "qgis" / "python" / "plugins"))
    sys.path.append("/usr/share/qgis/python/plugins")
    from processing.core.Processing import Processing
    from qgis import processing
    from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingFeedback, QgsProject

    from resokit_qgis.algorithms.provider import ResokitProvider
    from resokit_qgis.demo import hyde_park, schaerbeek
    from resokit_qgis.workspace.store import open_workspace

    Processing.initialize()
    provider = ResokitProvider()
    QgsApplication.processingRegistry().addProvider(provider)

    def run(algorithm: str, parameters: dict[str, Any]) -> dict[str, Any]:
        context = QgsProcessingContext()
        context.setProject(QgsProject.instance())
        result: dict[str, Any] = processing.run(algorithm, parameters, context=context, feedback=QgsProcessingFeedback(False))
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
    return [
        f"Hyde Park: {drawn['IMPORTED']} drawings ({drawn['REPAIRED']} repaired, {drawn['REFUSED']} refused), "
        f"{counts['wards']['IMPORTED']} wards; at least {level['threshold']:g} % of them: {level['area_m2']:,.0f} m2",
        f"  map: {chicago_map.relative_to(ROOT)}; reports and the comparison with the wards beside it",
        f"Schaerbeek (people and organisations are fictional): {demo.count('drawings')} drawings, "
        f"{demo.count('organisations')} organisations, {demo.count('actors')} key figures, {demo.count('ties')} ties, "
        f"{demo.count('places')} public places, {demo.count('indicator_values')} indicator values",
        f"  {maps['COUNT']} organisation maps and a neighbourhood map: {(TARGET / 'schaerbeek' / 'exports').relative_to(ROOT)}/*.pdf",
        f"Open the workspaces in QGIS: {chicago.project_path.relative_to(ROOT)}, {demo.project_path.relative_to(ROOT)} (or: make run)",
    ]


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
