"""What happens where a library is not what it should be; the real ones are swapped for stand-ins in a fresh Python."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def said(source: str) -> str:
    done = subprocess.run(
        [sys.executable, "-c", source], cwd=ROOT, capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


LOAD = """
import shapely
from resokit_qgis.analysis import libraries
from resokit_qgis.errors import ResokitError
{change}
try:
    print(libraries.load("shapely").__name__)
except ResokitError as error:
    print(type(error).__name__, error)
"""


def test_the_right_shapely_is_loaded() -> None:
    assert said(LOAD.format(change="")) == "shapely"


def test_an_old_shapely_is_refused() -> None:
    answer = said(LOAD.format(change="shapely.__version__ = '1.8.5.post1'"))
    assert answer.startswith("MissingLibraryError")
    assert "version 2.0 or newer" in answer


def test_a_shapely_made_for_another_geos_is_refused() -> None:
    # What such a one does when it writes a plain point; see libraries._check_geos.
    change = """
def to_wkb(geometry):
    raise shapely.GEOSException("IllegalArgumentException: WKB output dimension must be 2 or 3")
shapely.to_wkb = to_wkb
"""
    answer = said(LOAD.format(change=change))
    assert answer.startswith("ResokitError")
    assert "--no-binary shapely" in answer
