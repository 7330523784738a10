"""How sure we are of one line, against the report's figures, shapes laid into the arrangement, and GEOS."""

from __future__ import annotations

from fractions import Fraction
from math import isnan
from typing import Any

import numpy as np
import pytest
import shapely
from shapely.geometry import box

from resokit_qgis.analysis.agreement import Voices, voices
from resokit_qgis.analysis.agreement_exact import ExactAgreement, arrange_exactly
from resokit_qgis.analysis.certainty import Asked, certainty
from resokit_qgis.analysis.equal_voice import per_group
from resokit_qgis.analysis.line_certainty import line_certainty
from resokit_qgis.analysis.marked import mark
from resokit_qgis.analysis.stability import Curve, curve
from resokit_qgis.errors import CancelledError
from tests.unit.arrangement_help import chicago, quiet

HALF = Fraction(50)


def agreement(gathered: Voices) -> ExactAgreement:
    made = arrange_exactly(gathered, quiet)
    assert isinstance(made, ExactAgreement)
    return made


def of(drawn: Any, groups: list[str] | None = None) -> Voices:
    return voices(list(drawn), [None] * len(drawn), groups)


@pytest.mark.parametrize("by_group", [False, True])
def test_at_half_it_is_what_the_report_tells(by_group: bool) -> None:
    drawn = chicago("pilsen")[:40]
    gathered = of(drawn, ["many", "many", "few"] * 13 + ["few"] if by_group else None)
    report = certainty(gathered, [], Asked(by_group=by_group, seed=7), quiet)
    found = line_certainty(agreement(gathered), HALF, quiet, seed=7)
    assert (found.people, found.curve.people, found.curve.sizes) == (40, 40, report.curve.sizes)
    core = report.areas[1]
    assert [found.area.value, found.area.low, found.area.high] == pytest.approx([core.value, core.low, core.high])
    assert 0 < found.area.low < found.area.value < found.area.high
    for ours, theirs in zip(
        (found.curve.mean, found.curve.low, found.curve.high),
        (report.curve.mean, report.curve.low, report.curve.high),
        strict=True,
    ):
        # The report lays its core in a second time, on a grid of a millimetre.
        assert ours == pytest.approx(theirs, rel=1e-5)
    assert found.change is not None and report.change is not None
    assert found.change.expected == pytest.approx(report.change.expected, rel=1e-4)
    assert (found.change.low, found.change.high) == pytest.approx((report.change.low, report.change.high), rel=1e-4)


@pytest.mark.parametrize("percent", [25, 75, Fraction(100, 3)])
def test_any_threshold_is_laid_over_its_own_line(percent: Fraction) -> None:
    drawn = chicago("uptown")[:30]
    gathered = of(drawn, ["many", "few", "many"] * 10)
    weights = per_group(gathered)
    threshold = Fraction(percent)
    least = weights.least(threshold, weights.total)
    marked = mark(drawn, [mark(drawn, [], quiet).level(weights.each, least)], quiet)

    def likeness(picked: Any) -> float:
        some = weights.each * picked
        return marked.measure(some, [weights.least(threshold, int(some.sum()))], 0)[0].iou

    expected = curve(likeness, 30, 3, quiet)
    found = line_certainty(agreement(gathered), threshold, quiet, seed=3)
    assert found.curve.mean == pytest.approx(expected.mean, rel=1e-6)
    assert (found.curve.low, found.curve.high) == (
        pytest.approx(expected.low, rel=1e-6),
        pytest.approx(expected.high, rel=1e-6),
    )


def test_a_union_has_a_curve_and_foretells_nothing() -> None:
    drawn = [box(0, 0, 10, 10), box(5, 0, 15, 10), box(0, 0, 10, 10), box(0, 0, 5, 5), box(100, 0, 140, 10)]
    found = line_certainty(agreement(of(drawn)), Fraction(0), quiet)
    assert found.area.value == pytest.approx(shapely.union_all(drawn).area)
    assert isnan(found.area.low) and isnan(found.area.high)
    assert found.change is None
    assert found.curve.sizes == (3,)
    # Of three out of five; the far-off one makes 400 of the 550 m2.
    triples = [np.array([drawn[i], drawn[j], drawn[k]]) for i in range(5) for j in range(i) for k in range(j)]
    likes = [shapely.union_all(three).area / 550 for three in triples]
    assert min(likes) - 1e-9 <= found.curve.low[0] < found.curve.mean[0] < found.curve.high[0] <= max(likes) + 1e-9
    assert found.curve.mean[0] == pytest.approx(np.mean(likes), abs=0.15)


def test_a_union_foretells_nothing_however_many_drew() -> None:
    found = line_certainty(agreement(of(chicago("pilsen")[:30])), Fraction(0), quiet)
    assert len(found.curve.sizes) > 4
    assert found.change is None


def test_more_people_who_draw_the_same_way_leave_less_open() -> None:
    drawn = chicago("uptown")
    few, many = (line_certainty(agreement(of(some)), HALF, quiet) for some in (drawn[:15], drawn[:150]))
    assert few.change is not None and many.change is not None
    assert many.change.little and not few.change.little
    assert many.area.high - many.area.low < few.area.high - few.area.low


def test_without_a_line_there_is_no_curve() -> None:
    found = line_certainty(agreement(of([box(20 * place, 0, 20 * place + 10, 10) for place in range(8)])), HALF, quiet)
    assert (found.area.value, found.change) == (0.0, None)
    assert found.curve == Curve(8, (), (), (), ())


def test_too_few_people_tell_no_change() -> None:
    found = line_certainty(agreement(of([box(0, 0, 10 + place, 10) for place in range(4)])), HALF, quiet)
    assert found.area.value > 0
    assert found.change is None


def test_it_says_how_far_it_is_and_can_be_cancelled() -> None:
    made = agreement(of(chicago("pilsen")[:12]))
    for threshold in (Fraction(0), HALF):
        done: list[float] = []
        line_certainty(made, threshold, done.append)
        assert done == sorted(done)
        assert 0 <= done[0] < 0.01 and 0.9 < done[-1] <= 1

    def tick(fraction: float) -> None:
        if fraction > 0.7:
            raise CancelledError

    with pytest.raises(CancelledError):
        line_certainty(made, HALF, tick)
