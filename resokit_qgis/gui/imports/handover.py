"""What a look at a table of figures came to, as the parameters of the algorithm that imports it."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Any

from resokit_qgis.workspace.importers import definitions, ward_names
from resokit_qgis.workspace.importers.figures_look import FiguresLook
from resokit_qgis.workspace.importers.indicator_figures import WORKSPACE

_AUTOMATIC = "automatic"
_DECIMALS = {",": "comma", ".": "point"}
_DELIMITERS = {";": "semicolon", ",": "comma", "\t": "tab", "|": "bar"}


class Handover:
    """Definitions and answers about names are handed over as tables, in a folder that `close` takes away."""

    def __init__(self) -> None:
        self._folder = tempfile.TemporaryDirectory(prefix="resokit-")

    def close(self) -> None:
        self._folder.cleanup()

    def parameters(self, look: FiguresLook) -> dict[str, Any]:
        """Those of `resokit:importindicators` with which it understands the file just as `look` did."""
        request = look.request
        given: dict[str, Any] = {
            "INPUT": request.file,
            "CODE_COLUMN": request.code_column,
            "PERIOD": request.period,
            "PROFILE": request.profile or _AUTOMATIC,
            "SHEET": request.sheet,
            "LEVEL": request.level,
            "DECIMAL": _DECIMALS.get(request.decimal, _AUTOMATIC),
            "ENCODING": request.encoding,
            "DELIMITER": _DELIMITERS.get(request.delimiter, _AUTOMATIC),
        }
        # A table of definitions has to be about this file, and needs not say what the workspace knows.
        there = {figure.indicator for figure in look.figures if figure.known_by != WORKSPACE}
        there |= {column.indicator for column in look.left}
        if not isinstance(request.definitions, str):
            kept = [definition for definition in request.definitions if definition.indicator in there]
            if kept:
                given["DEFINITIONS"] = self._write("definitions.csv", definitions.to_csv(kept))
        if request.matches and look.wards.level is not None:
            answered = [name for name in look.wards.names if name.accept]
            content = ward_names.to_csv(answered, look.wards.level, quoted=True)
            given["MATCHES"] = self._write("names.csv", content)
        return given

    def _write(self, name: str, content: str) -> str:
        path = Path(self._folder.name) / name
        path.write_text(content, encoding="utf-8", newline="")
        return str(path)
