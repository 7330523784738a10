"""The figures of one level of wards and one period, out of a workspace: a row for each ward, a column for each indicator."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from resokit_qgis.analysis.disclosure import Rules, is_small, percentage, rounded
from resokit_qgis.analysis.ward_counts import CENSORED, MISSING, OK
from resokit_qgis.errors import QT_TRANSLATE_NOOP, ResokitError
from resokit_qgis.workspace.importers.codes import listed
from resokit_qgis.workspace.store import Workspace
from resokit_qgis.workspace.ward_figures import STATUS, Pair

CODE = "code"
NAME = "name"
COUNT = "count"
RATE = "rate"


@dataclass(frozen=True)
class Indicator:
    """One indicator with the period that its figures are of, and the value and status by the key of the ward."""

    code: str
    kind: str
    numerator: str
    denominator: str
    unit: str
    period: str
    values: Mapping[str, tuple[float | None, str]]
    title: str = ""


@dataclass(frozen=True)
class IndicatorLayer:
    """The wards of a level (rows of the workspace) and their indicators, in the order of their codes.

    The texts are what `resokit:estimateindicators` takes: codes of counts, rates, and codes of what is neither.
    """

    level: str
    wards: Sequence[Mapping[str, Any]]
    indicators: Sequence[Indicator]
    counts: list[str] = field(default_factory=list)
    pairs: dict[str, Pair] = field(default_factory=dict)
    """The rates that can be estimated, by the code of their indicator."""
    others: list[str] = field(default_factory=list)
    periods: Sequence[str] = ()
    """All periods that these wards have figures of, the newest first."""

    @property
    def rates(self) -> list[str]:
        return [pair.name for pair in self.pairs.values()]

    def columns(self) -> list[str]:
        """The names of the columns behind code and name: each indicator's own and that of its status."""
        return [name for indicator in self.indicators for name in (indicator.code, indicator.code + STATUS)]

    def exported(self, rules: Rules) -> IndicatorLayer:
        """This layer as it leaves the workspace: counts rounded by `rules`, other figures about people to the percent.

        So what is left of a total after the others are taken off says no more than that it is small.
        """
        return replace(self, indicators=[_exported(one, rules) for one in self.indicators])

    def row(self, ward: Mapping[str, Any]) -> list[Any]:
        """The values of one of the wards in those columns. What was not imported is missing."""
        values: list[Any] = []
        for indicator in self.indicators:
            values.extend(indicator.values.get(ward["id"], (None, MISSING)))
        return values


def read_layer(workspace: Workspace, level: str, period: str) -> IndicatorLayer:
    """The wards of `level` with the figures of `period`; empty for the only level, and each indicator's newest period.

    Small numbers become censored by the workspace's rules. Raises `ResokitError` where there is no such level or period,
    or names of columns would clash.
    """
    layer = layer_of(workspace, _wards(workspace, level), period)
    _check_names([indicator.code for indicator in layer.indicators])
    return layer


def layer_of(workspace: Workspace, wards: Sequence[Mapping[str, Any]], period: str) -> IndicatorLayer:
    """The figures of `wards`, one or more rows of one level, of `period` or each indicator's newest.

    Raises `ResokitError` where there are none, or none of that period.
    """
    keys = {ward["id"] for ward in wards}
    values: dict[str, dict[str, dict[str, tuple[float | None, str]]]] = {}
    for row in workspace.rows("indicator_values"):
        if row["ward_id"] in keys:
            status = row["status"] or (MISSING if row["value"] is None else OK)
            told = row["value"] if status == OK else None
            found = values.setdefault(row["indicator_id"], {}).setdefault(row["period"] or "", {})
            found[row["ward_id"]] = (told, MISSING if told is None and status == OK else status)
    indicators = _indicators(workspace.rows("indicators"), values, period)
    if not indicators:
        raise _nothing(workspace, values, wards[0]["level"] or "", period)
    told = [_told(indicator, indicators, workspace.rules) for indicator in indicators.values()]
    there = {name for periods in values.values() for name in periods}
    layer = IndicatorLayer(wards[0]["level"] or "", wards, told, periods=sorted(there, reverse=True))
    for indicator in told:
        _sort(indicator, indicators, layer)
    return layer


def _wards(workspace: Workspace, level: str) -> list[Mapping[str, Any]]:
    wards = workspace.rows("wards")
    levels = sorted({ward["level"] or "" for ward in wards})
    if not wards:
        raise ResokitError(
            QT_TRANSLATE_NOOP("Resokit", "The workspace {workspace} has no wards yet. Import the wards first."),
            workspace=workspace.name,
        )
    if not level and len(levels) > 1:
        raise ResokitError(
            QT_TRANSLATE_NOOP(
                "Resokit", "The wards of {workspace} are of several levels: {levels}. Give one as LEVEL."
            ),
            workspace=workspace.name,
            levels=listed([f"“{name}”" for name in levels]),
        )
    chosen = [ward for ward in wards if (ward["level"] or "") == (level or levels[0])]
    if not chosen:
        raise ResokitError(
            QT_TRANSLATE_NOOP("Resokit", "{workspace} has no wards of the level “{level}”. Its levels are: {levels}."),
            workspace=workspace.name,
            level=level,
            levels=listed([f"“{name}”" for name in levels]),
        )
    return sorted(chosen, key=lambda ward: str(ward["code"]))


def _indicators(
    rows: Sequence[Mapping[str, Any]],
    values: Mapping[str, Mapping[str, Mapping[str, tuple[float | None, str]]]],
    period: str,
) -> dict[str, Indicator]:
    """The indicators that have figures of `period`, or any, by code."""
    found = {}
    for row in sorted(rows, key=lambda row: str(row["code"])):
        periods = values.get(row["id"], {})
        chosen = period or max(periods, default="")
        if chosen in periods:
            code, kind, numerator, denominator, unit = (
                str(row[name] or "") for name in ("code", "kind", "numerator", "denominator", "unit")
            )
            title = str(row["name"] or code)
            found[code] = Indicator(code, kind, numerator, denominator, unit, chosen, periods[chosen], title)
    return found


def _nothing(workspace: Workspace, values: Mapping[str, Mapping[str, Any]], level: str, period: str) -> ResokitError:
    periods = sorted({name for periods in values.values() for name in periods})
    if periods:
        return ResokitError(
            QT_TRANSLATE_NOOP(
                "Resokit",
                "{workspace} has no figures of the period “{period}” for these wards. Its periods are: {periods}.",
            ),
            workspace=workspace.name,
            period=period,
            periods=listed([f"“{name}”" for name in periods]),
        )
    return ResokitError(
        QT_TRANSLATE_NOOP(
            "Resokit",
            "{workspace} has no figures for the wards of the level “{level}”. Import indicators for them first.",
        ),
        workspace=workspace.name,
        level=level,
    )


def _check_names(codes: Sequence[str]) -> None:
    """Raise `ResokitError` where two columns would have one name; files do not tell capitals apart."""
    taken = {name: f"wards.{name}" for name in (CODE, NAME)}
    for code in codes:
        for name in (code, code + STATUS):
            before = taken.setdefault(name.casefold(), code)
            if before != code:
                raise ResokitError(
                    QT_TRANSLATE_NOOP(
                        "Resokit",
                        "The indicators “{first}” and “{second}” would both make a column “{name}”. Change the code of one in the table of indicators.",
                    ),
                    first=before,
                    second=code,
                    name=name,
                )


def _told(indicator: Indicator, indicators: Mapping[str, Indicator], rules: Rules) -> Indicator:
    """`indicator` without what is too small to tell: counts, and percentages of too few."""
    values = {}
    for ward, (value, status) in indicator.values.items():
        small = value is not None and (
            indicator.kind == COUNT
            and value >= 0
            and is_small(value, rules)
            or indicator.kind == RATE
            and _is_of_few(value, indicator, indicators, ward, rules)
        )
        values[ward] = (None, CENSORED) if small else (value, status)
    return replace(indicator, values=values)


def _exported(indicator: Indicator, rules: Rules) -> Indicator:
    def told(value: float | None) -> float | None:
        if value is None or indicator.kind not in (COUNT, RATE):
            return value
        if indicator.kind == COUNT:
            return rounded(value, rules) if value >= 0 else value
        return round(value, 0 if indicator.unit == "%" else 2)

    return replace(
        indicator, values={ward: (told(value), status) for ward, (value, status) in indicator.values.items()}
    )


def _is_of_few(
    value: float, indicator: Indicator, indicators: Mapping[str, Indicator], ward: str, rules: Rules
) -> bool:
    """Whether a rate tells of too few people, as far as the number of people is there; percentages go to 100."""
    whole = indicators.get(indicator.denominator)
    people = whole.values.get(ward, (None, MISSING))[0] if whole is not None else None
    if people is None or people < 0:
        return False
    if people < rules.percentage_base:
        return True
    part = value / 100 * people if indicator.unit == "%" else value * people
    return 0 <= part <= people and bool(percentage(part, people, rules)[1])


def _sort(indicator: Indicator, indicators: Mapping[str, Indicator], layer: IndicatorLayer) -> None:
    """Put `indicator` among the counts, the rates or the others of `layer`."""

    def counted(code: str) -> bool:
        return code in indicators and indicators[code].kind == COUNT and indicators[code].period == indicator.period

    if indicator.kind == COUNT:
        layer.counts.append(indicator.code)
    elif indicator.kind == RATE and counted(indicator.denominator) and counted(indicator.numerator):
        name = f"{indicator.numerator}/{indicator.denominator}"
        layer.pairs[indicator.code] = Pair(name, indicator.numerator, indicator.denominator)
    elif indicator.kind == RATE and counted(indicator.denominator) and not indicator.numerator:
        name = f"{indicator.code} % {indicator.denominator}"
        layer.pairs[indicator.code] = Pair(name, indicator.code, indicator.denominator, percent=True)
    else:
        layer.others.append(indicator.code)
