"""What a workspace knows that figures are joined to: its wards, its indicators, and what people decided about names."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import Any

from resokit_qgis.errors import QT_TRANSLATE_NOOP, ResokitError
from resokit_qgis.workspace.importers import codes, ward_names
from resokit_qgis.workspace.importers.definitions import Definition
from resokit_qgis.workspace.importers.ward_codes import Level, levels_of
from resokit_qgis.workspace.store import Workspace


class Known:
    """The workspace as it is now. Each part is read when it is first asked for, and then stays as it was."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self.rules = workspace.rules

    @cached_property
    def all_levels(self) -> list[Level]:
        columns = self._workspace.texts("wards", ("id", "code", "name", "level"))
        wards = [dict(zip(columns, values, strict=True)) for values in zip(*columns.values(), strict=True)]
        return levels_of(wards)

    @cached_property
    def indicators(self) -> Mapping[str, Mapping[str, Any]]:
        """code -> the row of each indicator."""
        return {str(indicator["code"]): indicator for indicator in self._workspace.rows("indicators")}

    @cached_property
    def decisions(self) -> dict[str, dict[str, str]]:
        """What people decided about names: level -> name -> code."""
        return ward_names.kept(self._workspace.settings.get(ward_names.SETTING, ""))

    @cached_property
    def dated(self) -> set[tuple[str, str]]:
        """(key of an indicator, period) of all figures that are there."""
        columns = self._workspace.texts("indicator_values", ("indicator_id", "period"))
        return set(zip(columns["indicator_id"], columns["period"], strict=True))

    def definition(self, code: str) -> Definition | None:
        """That of an indicator of the workspace; None where it has none of that code."""
        if code not in self.indicators:
            return None
        there = self.indicators[code]
        return Definition(code, *(str(there[part] or "") for part in ("kind", "numerator", "denominator", "unit")))

    def levels(self, wanted: str) -> tuple[list[Level], list[Level]]:
        """The levels of wards that may be meant, and those that are not; `ResokitError` where there are none."""
        levels = self.all_levels
        if not levels:
            raise ResokitError(
                QT_TRANSLATE_NOOP(
                    "Resokit",
                    "The workspace {workspace} has no wards yet, and figures belong to wards. Import the wards first.",
                ),
                workspace=self._workspace.name,
            )
        chosen = [level for level in levels if level.name == wanted]
        if wanted and not chosen:
            raise ResokitError(
                QT_TRANSLATE_NOOP(
                    "Resokit",
                    "The workspace has no wards of the level “{level}”. Its levels are: {levels}. Correct LEVEL.",
                ),
                level=wanted,
                levels=codes.listed([f"“{level.name}”" for level in levels]),
            )
        return (chosen, [level for level in levels if level not in chosen]) if chosen else (levels, [])
