"""Figures of wards made into estimates for a neighbourhood, with an interval and with bounds.

A count is shared out: the sum over the wards of its value times the share of the ward that lies in the neighbourhood
(areal interpolation: Goodchild and Lam 1980, "Areal interpolation: a variant of the traditional spatial problem",
Geo-Processing 1). Shares are of the ward and are never scaled up to fill the neighbourhood. A rate is the estimate of its
numerator by that of its denominator. A median or a mean without weights is not estimated.

Nothing here is told yet: `estimates_told` decides what may be.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from resokit_qgis.analysis import libraries
from resokit_qgis.analysis.ancillary import Ancillary, Pieces, pieces
from resokit_qgis.analysis.apportionment import Touched, WardGround, by_weight, complete, touch_all
from resokit_qgis.analysis.calibration import Errors, count_errors, neighbours
from resokit_qgis.analysis.estimate import Estimate, Figures, Ground, Maker
from resokit_qgis.analysis.progress import Tick, within
from resokit_qgis.analysis.ward_counts import WardCounts

AREA = "area"
"""The method of shares by area; the others are named after the way to read an ancillary layer."""


@dataclass(frozen=True)
class Tried:
    """A way to share wards out: its `method`, the place of its ancillary `layer` (-1 for area) and its errors by count.

    `expected` (wards,) is the weight by which two neighbours share what they have together.
    """

    method: str
    layer: int
    expected: Any
    errors: dict[str, Errors]

    @property
    def mean(self) -> float:
        """The mean error over all counts that it can be seen for; infinite where for none."""
        means = [errors.mean for errors in self.errors.values() if len(errors.size)]
        return sum(means) / len(means) if means else float("inf")


@dataclass(frozen=True)
class Estimates:
    """All estimates in the order of the neighbourhoods, and what they were made with.

    Of the ways `tried`, area first, `used` is the one that was taken; `pairs` is the number of pairs of neighbours.
    """

    estimates: list[Estimate]
    grounds: list[Ground]
    tried: list[Tried]
    used: Tried
    pairs: int


class Estimator:
    """Estimates `figures` of `wards` for any neighbourhood: what does not depend on the neighbourhood is found once.

    All shapes are valid polygons in metres; `confidence` is 0 to 1. Of several ancillary `layers`, and several ways to
    read one, that is taken which estimates known wards best; with one of each that one.
    """

    def __init__(
        self, wards: Sequence[Any], figures: Figures, layers: Sequence[Ancillary], confidence: float, tick: Tick
    ) -> None:
        numpy = libraries.load("numpy")
        shapely = libraries.load("shapely")
        shapes = numpy.empty(len(wards), dtype=object)
        shapes[:] = list(wards)
        self._wards = WardGround(shapes)
        self._pairs = neighbours(shapes)
        tick(0.3)
        self._cut = [
            pieces(
                layer, shapes, within(tick, 0.3 + 0.6 * number / len(layers), 0.3 + 0.6 * (number + 1) / len(layers))
            )
            for number, layer in enumerate(layers)
        ]
        tick(0.9)
        self._tried = [_try(AREA, -1, shapely.area(shapes), figures, self._pairs)]
        people = _most(figures)
        for number, layer in enumerate(self._cut):
            self._tried += [
                _try(name, number, complete(layer.whole(name), people), figures, self._pairs) for name in layer.weights
            ]
        self._used = _best(self._tried, confidence)
        self._maker = Maker(figures, self._used.errors, self._pairs, confidence)
        tick(1.0)

    def estimate(self, neighbourhoods: Sequence[Any], tick: Tick) -> Estimates:
        """All figures for each of `neighbourhoods`. Raises `ResokitError` where the wards overlap."""
        found = touch_all(neighbourhoods, self._wards, within(tick, 0.0, 0.8))
        grounds = [
            _ground(touched, neighbourhood, self._used, self._cut)
            for touched, neighbourhood in zip(found, neighbourhoods, strict=True)
        ]
        tick(0.9)
        estimates = [estimate for number, ground in enumerate(grounds) for estimate in self._maker.make(number, ground)]
        tick(1.0)
        return Estimates(estimates, grounds, self._tried, self._used, len(self._pairs[0]))

    def together(self, wards: Sequence[int]) -> tuple[list[Estimate], Ground]:
        """All figures of the wards with these numbers taken together: what they add up to, or between what that lies
        where one is secret or missing; and the ground that they are. No shares are estimated, so all of it is known.
        """
        numpy = libraries.load("numpy")
        numbers = numpy.array(sorted(wards), dtype=int)
        ones = numpy.ones(len(numbers))
        ground = Ground(numbers, ones > 0, ones, ones < 0, 1.0)
        return list(self._maker.make(0, ground)), ground


def estimate_all(
    neighbourhoods: Sequence[Any],
    wards: Sequence[Any],
    figures: Figures,
    layers: Sequence[Ancillary],
    confidence: float,
    tick: Tick,
) -> Estimates:
    """Estimate all `figures` for `neighbourhoods`, as `Estimator` does. Raises `ResokitError` where the wards overlap."""
    estimator = Estimator(wards, figures, layers, confidence, within(tick, 0.0, 0.5))
    return estimator.estimate(neighbourhoods, within(tick, 0.5, 1.0))


def _most(figures: Figures) -> WardCounts | None:
    """The count of the most, as far as is known: the population, where it is among them."""
    numpy = libraries.load("numpy")
    return max(
        figures.counts.values(),
        key=lambda counts: float(numpy.where(counts.known, counts.low, 0.0).sum()),
        default=None,
    )


def _try(method: str, layer: int, expected: Any, figures: Figures, pairs: tuple[Any, Any]) -> Tried:
    errors = {name: count_errors(counts.low, counts.known, expected, pairs) for name, counts in figures.counts.items()}
    return Tried(method, layer, expected, errors)


def _best(tried: Sequence[Tried], confidence: float) -> Tried:
    """The first ancillary way, or another that errs less where there are pairs enough to see it; area without any."""
    if len(tried) == 1:
        return tried[0]
    seen = [way for way in tried[1:] if any(errors.quantile(confidence) is not None for errors in way.errors.values())]
    return min(seen, key=lambda way: way.mean) if seen else tried[1]


def _ground(touched: Touched, neighbourhood: Any, used: Tried, cut: Sequence[Pieces]) -> Ground:
    numpy = libraries.load("numpy")
    if used.layer < 0:
        by_area = numpy.zeros(len(touched.wards), dtype=bool)
        return Ground(touched.wards, touched.inside, touched.share, by_area, touched.coverage)
    share, by_area = by_weight(touched, neighbourhood, cut[used.layer], used.method, used.expected)
    return Ground(touched.wards, touched.inside, share, by_area, touched.coverage)
