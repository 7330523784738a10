"""Import figures about wards: a table with a row for each ward and a column for each indicator."""

from __future__ import annotations

from resokit_qgis.analysis.progress import Tick, within
from resokit_qgis.workspace.importers import ward_names
from resokit_qgis.workspace.importers.definitions import Definition
from resokit_qgis.workspace.importers.indicator_figures import period_of
from resokit_qgis.workspace.importers.indicator_known import Known
from resokit_qgis.workspace.importers.indicator_outcome import IndicatorOutcome
from resokit_qgis.workspace.importers.indicator_request import Request
from resokit_qgis.workspace.importers.indicators_understood import Plan, understand
from resokit_qgis.workspace.importers.outcome import copy_kept
from resokit_qgis.workspace.importers.problems import Problems
from resokit_qgis.workspace.store import Changes, Workspace


def import_indicators(workspace: Workspace, request: Request, tick: Tick) -> IndicatorOutcome:
    """Add the figures that `request` names to indicators and indicator_values, in one transaction.

    A cell without a figure is a missing value with its reason, never 0. A column that neither definitions nor heading
    call a count cannot be added up; one without any figure and definition is left out. Where names have to be
    looked through first, nothing is written and the outcome holds them. Raises `ResokitError`, with nothing written, and
    `CancelledError` from `tick`.
    """
    known = Known(workspace)
    found = understand(known, request, Problems(), within(tick, 0.0, 0.5))
    plan, outcome = found.plan, found.outcome
    if plan is None:
        return outcome
    with workspace.change("importindicators") as changes:
        _write(changes, plan, request, known, within(tick, 0.5, 1.0))
        if plan.joined.decided:
            setting = ward_names.to_keep(known.decisions, plan.joined.level.name, plan.joined.decided)
            changes.set(ward_names.SETTING, setting)
        tick(1.0)
        outcome.remarks.append(copy_kept(changes.copy))
    return outcome


def _write(changes: Changes, plan: Plan, request: Request, known: Known, tick: Tick) -> None:
    """Write the figures column by column, which keeps what is held in memory at once to one of them."""
    keys = {code: str(indicator["id"]) for code, indicator in known.indicators.items()}
    rows = plan.rows
    wards = [plan.joined.level.ids[code] for code in rows.wards]
    for done, each in enumerate(plan.taken):
        figure = each.figure
        if figure.indicator not in keys:
            keys[figure.indicator] = _insert_indicator(changes, each.definition, plan.table.file)
        column = plan.columns[figure.column]
        changes.insert_many(
            "indicator_values",
            {
                "indicator_id": [keys[figure.indicator]] * len(wards),
                "ward_id": wards,
                "period": [period_of(figure, period, request.period) for period in rows.periods],
                "value": [column.values[place] for place in rows.places],
                "status": [column.statuses[place] for place in rows.places],
            },
            within(tick, done / len(plan.taken), (done + 1) / len(plan.taken)),
        )


def _insert_indicator(changes: Changes, definition: Definition, file: str) -> str:
    return changes.insert(
        "indicators",
        {
            "code": definition.indicator,
            "name": definition.indicator,
            "kind": definition.kind,
            "numerator": definition.numerator or None,
            "denominator": definition.denominator or None,
            "unit": definition.unit or None,
            "source": file,
        },
    )
