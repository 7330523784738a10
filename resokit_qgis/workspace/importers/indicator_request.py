"""What a person asks of an import of figures."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from resokit_qgis.workspace.importers.definitions import Definition


@dataclass(frozen=True)
class Request:
    """What to import and how; what is empty is found out from the file and the workspace.

    `period` is needed where the file does not say its own, and chooses one where it has several. `profile` is the name of
    one of `formats.PROFILES`, `level` that of the wards, `decimal` the sign before decimals, `delimiter` the one between
    columns. `definitions` say what columns are, and `matches` which ward each name is that a person looked through (name ->
    code, empty for none): as data, or the path of a table. `review` says that names to look through have somewhere to go.
    """

    file: str
    code_column: str = ""
    period: str = ""
    definitions: str | Sequence[Definition] = ""
    profile: str = ""
    sheet: str = ""
    level: str = ""
    matches: str | Mapping[str, str] = ""
    encoding: str = ""
    decimal: str = ""
    delimiter: str = ""
    review: bool = False
