"""What the tests of maps share: running the two algorithms, and reading their PDFs back."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsProcessingException

from resokit_qgis.workspace.store import Workspace


def text_of(file: Path) -> str:
    """All text of a PDF, its lines and columns run together: a wrapped cell reads as one phrase only in reading order."""
    read = subprocess.run(["pdftotext", "-raw", str(file), "-"], capture_output=True, text=True, check=True)
    return re.sub(r"\s+", " ", read.stdout)


def pages_of(file: Path) -> int:
    told = subprocess.run(["pdfinfo", str(file)], capture_output=True, text=True, check=True).stdout
    return int(re.findall(r"Pages:\s+(\d+)", told)[0])


def organisation_maps(processing: Any, workspace: Workspace, folder: Path, **changes: Any) -> dict[str, Any]:
    parameters = {
        "WORKSPACE": str(workspace.path), "PAPER": "A4", "ORIENTATION": "landscape", "LANGUAGE": "en", "FOLDER": str(folder),
    }  # fmt: skip
    return processing.run("resokit:organisationmaps", {**parameters, **changes})


def neighbourhood_map(processing: Any, workspace: Workspace, file: Path, **changes: Any) -> Path:
    parameters = {
        "WORKSPACE": str(workspace.path), "NEIGHBOURHOOD": "", "PAPER": "A4", "ORIENTATION": "landscape", "LANGUAGE": "en",
        "FILE": str(file),
    }  # fmt: skip
    processing.run("resokit:neighbourhoodmap", {**parameters, **changes})
    return file


def refusal(processing: Any, algorithm: str, parameters: dict[str, Any]) -> str:
    with pytest.raises(QgsProcessingException) as caught:
        processing.run(algorithm, parameters)
    return str(caught.value)
