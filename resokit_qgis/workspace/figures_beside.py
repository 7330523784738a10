"""The figures of wards beside their estimates for the ground that a line surrounds, as both may be told.

What does not depend on the line is made once (`FiguresBeside`): another line, or other wards, are answered at once. Counts are
told as on paper, rounded, with ranges outward; so a table of them may be copied.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from resokit_qgis.analysis.ancillary import Ancillary
from resokit_qgis.analysis.disclosure import Rules
from resokit_qgis.analysis.estimate import Estimate, Ground
from resokit_qgis.analysis.estimates_told import SECRET, WITHOUT_FIGURE, Told, tell
from resokit_qgis.analysis.estimation import Estimator
from resokit_qgis.analysis.progress import Tick, within
from resokit_qgis.analysis.ward_counts import CENSORED, MISSING, OK
from resokit_qgis.errors import QT_TRANSLATE_NOOP, ResokitError
from resokit_qgis.workspace.estimate_rows import (
    COUNT,
    NOT_AGGREGABLE,
    NOT_ESTIMATED,
    RATE,
    Row,
    method_of,
    on_paper,
    range_of,
)
from resokit_qgis.workspace.importers.codes import listed
from resokit_qgis.workspace.indicator_layer import Indicator, IndicatorLayer, layer_of
from resokit_qgis.workspace.store import Workspace
from resokit_qgis.workspace.ward_figures import Pair, figures_of
from resokit_qgis.workspace.ward_rows import WardRows

CONFIDENCE = 0.9
"""As “Estimate indicators” takes it where nothing else is asked for."""

WHOLE_PERCENT = 2
"""Decimals of a rate of wards: more would tell of which numbers it is made."""

NOT_ADDED = QT_TRANSLATE_NOOP("Resokit", "not added up over several wards; low and high are those of: {wards}")
NO_COUNTS = QT_TRANSLATE_NOOP(
    "Resokit", "not estimated: some of its figures are no counts of people, or no percentages of them"
)
NO_WARD_CHOSEN = QT_TRANSLATE_NOOP("Resokit", "no ward is chosen")


@dataclass(frozen=True)
class Beside:
    """One indicator: `ward` is what may be told of the chosen wards together, `told` of the neighbourhood.

    Rates are 0 to 1 where they are a `share` of a whole; others, and what cannot be added up, are in `unit`. `coverage`, 0 to 1, is
    the part of the neighbourhood that lies in wards; `method` as in the table of “Estimate indicators”.
    """

    code: str
    title: str
    period: str
    unit: str
    kind: str
    share: bool
    ward: Told
    told: Told
    method: str
    coverage: float


_Name = tuple[str, str]
"""What a figure is called, and its kind: a count and a rate may have one name."""


class FiguresBeside:
    """The indicators in `layer` of the wards `wards`, whose order is the same, ready for any line.

    Of what lies in `around` people live; by area without one. Raises `ResokitError` where nothing can be used, and what
    `tick` raises.
    """

    def __init__(
        self, wards: WardRows, layer: IndicatorLayer, rules: Rules, around: Sequence[Ancillary], tick: Tick
    ) -> None:
        self._codes = wards.codes
        self._layer = layer
        self._exported = {one.code: one for one in layer.exported(rules).indicators}
        self._rules = rules
        rows = [dict(zip(layer.columns(), layer.row(ward), strict=True)) for ward in layer.wards]
        self._counts, self._pairs = _usable(rows, layer, rules)
        self._figures = figures_of(rows, range(1, len(rows) + 1), self._counts, list(self._pairs.values()), rules)
        self._estimator = Estimator(wards.shapes, self._figures, around, CONFIDENCE, tick)
        self._order = _population_first(layer)

    @property
    def periods(self) -> Sequence[str]:
        """All periods that the wards have figures of, the newest first."""
        return self._layer.periods

    @property
    def rounding(self) -> int:
        """What counts are told as multiples of."""
        return self._rules.rounding

    def beside(self, line: Any, chosen: Sequence[int], tick: Tick) -> list[Beside]:
        """Every indicator for `line`, a valid polygon or multipolygon in metres, and the wards with the numbers `chosen`.

        The count of the most people stands first. Raises `ResokitError` where the wards overlap.
        """
        made = self._estimator.estimate([line], within(tick, 0.0, 0.9))
        ground = made.grounds[0]
        own = _by_name(made.estimates)
        of_wards, whole = self._estimator.together(chosen)
        together = _by_name(of_wards)
        method = method_of(made.used)
        found = []
        for indicator in self._order:
            name = self._figure(indicator)
            if name is None:
                found.append(self._as_it_is(indicator, chosen, ground))
                continue
            row = self._row(own[name], ground, method)
            ward = self._ward(indicator, together[name], whole, chosen)
            found.append(self._beside(indicator, row.kind, row.share, ward, row, ground))
        tick(1.0)
        return found

    def _figure(self, indicator: Indicator) -> _Name | None:
        """What the indicator is called among the figures; None where it is not estimated."""
        if indicator.code in self._counts:
            return indicator.code, COUNT
        pair = self._pairs.get(indicator.code)
        return (pair.name, RATE) if pair else None

    def _row(self, estimate: Estimate, ground: Ground, method: str, decimals: int = 3) -> Row:
        kind = COUNT if estimate.rate is None else RATE
        share = estimate.rate is not None and estimate.rate.is_share
        told = tell(estimate, ground, self._figures, self._codes, self._rules)
        row = Row(0, estimate.indicator, kind, method, told, share)
        return replace(row, told=on_paper(row, self._rules, decimals))

    def _ward(self, indicator: Indicator, estimate: Estimate, whole: Ground, chosen: Sequence[int]) -> Told:
        if not chosen:
            return _no_ward()
        told = self._row(estimate, whole, NOT_ESTIMATED, WHOLE_PERCENT).told
        pair = self._pairs.get(indicator.code)
        if len(chosen) == 1 and estimate.missing and pair is not None and pair.percent:
            # Its own percentage is known although the number of people that it is of is not.
            value, status = self._value(self._exported[indicator.code], chosen[0])
            return told if value is None or status != OK else _exactly(value / 100)
        return told

    def _as_it_is(self, indicator: Indicator, chosen: Sequence[int], ground: Ground) -> Beside:
        """An indicator that is not estimated: the values of the wards, and from where to where they go."""
        touched = range_of([self._by_ward(indicator, int(ward)) for ward in ground.wards])
        if indicator.code not in self._layer.others:
            touched = replace(touched, reasons=((NO_COUNTS, {}), *touched.reasons))
        row = Row(0, indicator.code, NOT_AGGREGABLE, NOT_ESTIMATED, touched)
        return self._beside(indicator, NOT_AGGREGABLE, False, self._own(indicator, chosen), row, ground)

    def _own(self, indicator: Indicator, chosen: Sequence[int]) -> Told:
        """What one ward has, and of several only from where to where it goes."""
        if not chosen:
            return _no_ward()
        values = [self._by_ward(indicator, ward) for ward in chosen]
        known = [value for _code, value, _status in values if value is not None]
        codes = [code for code, _value, _status in values]
        if len(values) == 1:
            code, value, status = values[0]
            if value is not None:
                return _exactly(value)
            why = SECRET if status == CENSORED else WITHOUT_FIGURE
            filled: dict[str, Any] = {"count": self._rules.count, "wards": code}
            return Told(None, None, None, None, None, status == CENSORED, ((why, filled),))
        reasons = ((NOT_ADDED, {"wards": listed(codes)}),)
        return Told(None, min(known, default=None), max(known, default=None), None, None, False, reasons)

    def _by_ward(self, indicator: Indicator, ward: int) -> tuple[str, float | None, str]:
        return self._codes[ward], *self._value(self._exported[indicator.code], ward)

    def _value(self, indicator: Indicator, ward: int) -> tuple[float | None, str]:
        return indicator.values.get(self._layer.wards[ward]["id"], (None, MISSING))

    def _beside(self, indicator: Indicator, kind: str, share: bool, ward: Told, row: Row, ground: Ground) -> Beside:
        return Beside(
            indicator.code,
            indicator.title or indicator.code,
            indicator.period,
            indicator.unit,
            kind,
            share,
            ward,
            row.told,
            row.method,
            ground.coverage,
        )


def prepare(
    workspace: Workspace, wards: WardRows, period: str, around: Sequence[Ancillary], tick: Tick
) -> FiguresBeside:
    """The indicators of `wards` of `period`, or each one's newest where that is "", ready for any line.

    Raises `ResokitError` where the workspace has none of them, and what `tick` raises.
    """
    tick(0.0)
    layer = layer_of(workspace, wards.rows, period)
    return FiguresBeside(wards, layer, workspace.rules, around, within(tick, 0.3, 1.0))


def _usable(
    rows: Sequence[Mapping[str, Any]], layer: IndicatorLayer, rules: Rules
) -> tuple[list[str], dict[str, Pair]]:
    """The codes of the counts and the pairs by code that can be estimated: one with a negative value cannot."""

    def will_do(counts: Sequence[str], pairs: Sequence[Pair]) -> bool:
        try:
            figures_of(rows, range(1, len(rows) + 1), counts, pairs, rules)
        except ResokitError:
            return False
        return True

    counts = [code for code in layer.counts if will_do([code], [])]
    return counts, {code: pair for code, pair in layer.pairs.items() if will_do([], [pair])}


def _population_first(layer: IndicatorLayer) -> list[Indicator]:
    """The indicators, before all others the one that most rates divide by: the population, where it is among them."""
    divides = Counter(pair.denominator for pair in layer.pairs.values())
    first = max(layer.counts, key=lambda code: divides[code], default="")
    return sorted(layer.indicators, key=lambda one: one.code != first or not divides[first])


def _by_name(estimates: Sequence[Estimate]) -> dict[_Name, Estimate]:
    return {(one.indicator, COUNT if one.rate is None else RATE): one for one in estimates}


def _exactly(value: float) -> Told:
    return Told(value, value, value, value, value, False, ())


def _no_ward() -> Told:
    return Told(None, None, None, None, None, False, ((NO_WARD_CHOSEN, {}),))
