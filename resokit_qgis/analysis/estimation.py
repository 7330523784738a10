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
from resokit_qgis.analysis.apportionment import Touched, by_weight, complete, touch_all
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


def estimate_all(
    neighbourhoods: Sequence[Any],
    wards: Sequence[Any],
    figures: Figures,
    layers: Sequence[Ancillary],
    confidence: float,
    tick: Tick,
) -> Estimates:
    """Estimate all `figures` for `neighbourhoods`. All shapes are valid polygons in metres; `confidence` is 0 to 1.

    Of several ancillary `layers`, and several ways to read one, that is taken which estimates known wards best; with one
    of each that one. Raises `ResokitError` where the wards overlap.
    """
    numpy = libraries.load("numpy")
    shapely = libraries.load("shapely")
    shapes = numpy.array(list(wards), dtype=object)
    found = touch_all(neighbourhoods, shapes, within(tick, 0.0, 0.4))
    pairs = neighbours(shapes)
    tick(0.5)
    cut = [
        pieces(layer, shapes, within(tick, 0.5 + 0.3 * number / len(layers), 0.5 + 0.3 * (number + 1) / len(layers)))
        for number, layer in enumerate(layers)
    ]
    tick(0.8)
    tried = [_try(AREA, -1, shapely.area(shapes), figures, pairs)]
    people = _most(figures)
    for number, layer in enumerate(cut):
        tried += [_try(name, number, complete(layer.whole(name), people), figures, pairs) for name in layer.weights]
    used = _best(tried, confidence)
    grounds = [
        _ground(touched, neighbourhood, used, cut) for touched, neighbourhood in zip(found, neighbourhoods, strict=True)
    ]
    tick(0.9)
    maker = Maker(figures, used.errors, pairs, confidence)
    estimates = [estimate for number, ground in enumerate(grounds) for estimate in maker.make(number, ground)]
    tick(1.0)
    return Estimates(estimates, grounds, tried, used, len(pairs[0]))


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
