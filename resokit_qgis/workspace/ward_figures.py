"""Figures of wards as they stand in a layer, made ready to estimate with: counts, rates of them, and what is neither."""

from __future__ import annotations

import math
import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from resokit_qgis.analysis.disclosure import Rules
from resokit_qgis.analysis.estimate import Figures, Rate
from resokit_qgis.analysis.ward_counts import MISSING, OK, STATUSES, WardCounts, is_share, ward_counts, with_few_others
from resokit_qgis.errors import QT_TRANSLATE_NOOP, ResokitError

STATUS = "_status"
"""What stands behind the name of a field in the name of the one that says what its values are."""

RATIO = "(ratio)"
"""What stands behind a pair of which the numerator is no part of the denominator, whatever the wards say."""

_SEPARATORS = re.compile(r"[;,\n]")


@dataclass(frozen=True)
class Pair:
    """A rate as it is asked for, `name`. `percent`: the first field is itself a percentage of the denominator."""

    name: str
    numerator: str
    denominator: str
    percent: bool = False
    ratio: bool = False

    @property
    def fields(self) -> tuple[str, str]:
        return self.numerator, self.denominator

    @property
    def part(self) -> str:
        """The count that is its numerator; one made of percentages is named after the pair."""
        return self.name if self.percent else self.numerator


def read_pairs(text: str, fields: Collection[str]) -> list[Pair]:
    """The pairs in `text`, between semicolons, commas or on lines of their own, of names among `fields`.

    `a/b` divides two counts; `a % b` is a field a that holds percentages of the count b; `(ratio)` behind the first says
    that a is no part of b. Raises `ResokitError` for what is no such pair.
    """
    pairs = []
    for written in (part.strip() for part in _SEPARATORS.split(text)):
        if not written:
            continue
        pair = _pair(written, fields)
        if pair is None:
            raise ResokitError(
                QT_TRANSLATE_NOOP(
                    "Resokit",
                    "“{pair}” is no rate of fields of the wards. Write numerator/denominator, or percentage % denominator, with a semicolon between pairs. The fields are: {fields}.",
                ),
                pair=written,
                fields=", ".join(fields),
            )
        pairs.append(pair)
    return pairs


def _pair(written: str, fields: Collection[str]) -> Pair | None:
    ratio = written.endswith(RATIO)
    names = written.removesuffix(RATIO).strip()
    # A name may hold the sign itself: the one that parts two fields is meant.
    for place, sign in enumerate(names):
        first, second = names[:place].strip(), names[place + 1 :].strip()
        if sign in "/%" and first in fields and second in fields and not (ratio and sign == "%"):
            return Pair(written, first, second, sign == "%", ratio)
    return None


def figures_of(
    rows: Sequence[Mapping[str, Any]],
    numbers: Sequence[int],
    counts: Sequence[str],
    pairs: Sequence[Pair],
    rules: Rules,
) -> Figures:
    """What the wards `rows` (a value by field; `numbers` of the rows for people) tell of `counts` and `pairs`.

    Raises `ResokitError` with the row where a value is no count or percentage, or a status is not known.
    """
    made: dict[str, WardCounts] = {}
    for name in dict.fromkeys([*counts, *(field for pair in pairs for field in _count_fields(pair))]):
        made[name] = ward_counts(*read_field(rows, numbers, name), rules)
    for pair in pairs:
        if pair.percent:
            made[pair.name] = _of_percentages(rows, numbers, pair, rules)
    rates = {
        pair.name: Rate(
            pair.part, pair.denominator, not pair.ratio and is_share(made[pair.part], made[pair.denominator])
        )
        for pair in pairs
    }
    for rate in rates.values():
        if rate.is_share:
            made[rate.numerator] = with_few_others(made[rate.numerator], made[rate.denominator], rules)
    return Figures(made, rates)


def _count_fields(pair: Pair) -> tuple[str, ...]:
    return (pair.denominator,) if pair.percent else pair.fields


def _of_percentages(rows: Sequence[Mapping[str, Any]], numbers: Sequence[int], pair: Pair, rules: Rules) -> WardCounts:
    """The numerators that percentages of the denominator come to."""
    percentages, _ = read_field(rows, numbers, pair.numerator)
    wholes, _ = read_field(rows, numbers, pair.denominator)
    values: list[float | None] = []
    for number, percentage, whole in zip(numbers, percentages, wholes, strict=True):
        if percentage is not None and percentage > 100:
            raise ResokitError(
                QT_TRANSLATE_NOOP(
                    "Resokit", "Row {row}: {value} in “{field}” is no percentage. Correct it, or empty it."
                ),
                row=number,
                value=percentage,
                field=pair.numerator,
            )
        values.append(None if percentage is None or whole is None else percentage / 100 * whole)
    # A percentage is also kept secret where nearly all or nearly no others are of the part, so a secret one is missing.
    statuses = [MISSING if value is None else OK for value in values]
    return ward_counts(values, statuses, rules)


def read_field(
    rows: Sequence[Mapping[str, Any]], numbers: Sequence[int], name: str
) -> tuple[list[float | None], list[str]]:
    """The values of the field `name` (None where there is none) and the status of each.

    That stands in the field with `STATUS` behind the name where there is one. Raises `ResokitError` with the row.
    """
    values: list[float | None] = []
    statuses = []
    for number, row in zip(numbers, rows, strict=True):
        status = str(row.get(name + STATUS) or "").strip().lower()
        if status and status not in STATUSES:
            raise ResokitError(
                QT_TRANSLATE_NOOP(
                    "Resokit", "Row {row}: “{value}” in “{field}” is no status. Write one of: {statuses}."
                ),
                row=number,
                value=status,
                field=name + STATUS,
                statuses=", ".join(STATUSES),
            )
        value = _number(row[name], number, name) if status in ("", OK) else None
        values.append(value)
        statuses.append(MISSING if value is None and status in ("", OK) else status or OK)
    return values, statuses


def _number(value: Any, row: int, name: str) -> float | None:
    if value is None or (isinstance(value, str) and not value.strip()):
        return None
    try:
        number = float(value)
    except (TypeError, ValueError):
        number = math.nan
    if not math.isfinite(number) or number < 0:
        raise ResokitError(
            QT_TRANSLATE_NOOP(
                "Resokit",
                "Row {row}: {value} in “{field}” is no figure that people can be counted in. Empty it where it is missing, and write numbers with a decimal point.",
            ),
            row=row,
            value=value,
            field=name,
        )
    return number
