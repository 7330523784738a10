"""The ground in doubt, against the single cells and the figures of the report."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as some
from shapely.geometry import box

from resokit_qgis.analysis.agreement import voices
from resokit_qgis.analysis.agreement_exact import ExactAgreement, arrange_exactly
from resokit_qgis.analysis.doubt import Doubt, doubt
from resokit_qgis.analysis.equal_voice import effective_number
from resokit_qgis.analysis.intervals import ground_in_doubt, in_doubt
from tests.unit.arrangement_help import chicago, quiet

squares = some.tuples(some.integers(0, 9), some.integers(0, 9), some.integers(1, 9)).map(
    lambda corner: box(corner[0], corner[1], corner[0] + corner[2], corner[1] + 6)
)
weighed = some.lists(some.tuples(squares, some.sampled_from(["a", "b", "c"])), min_size=3, max_size=9)
thresholds = some.one_of(some.integers(1, 100).map(Fraction), some.sampled_from([Fraction(100, 3), Fraction(1, 2)]))


def agreement(drawn: Any, groups: list[str] | None = None) -> ExactAgreement:
    made = arrange_exactly(voices(list(drawn), [None] * len(drawn), groups), quiet)
    assert isinstance(made, ExactAgreement)
    return made


def doubt_of(made: ExactAgreement, threshold: Fraction, confidence: float = 0.95) -> tuple[Doubt, float]:
    """The doubt about a level, and how many people its voices are worth."""
    weights = np.array(made.weighing.of_each)[made.voices.groups]
    effective = effective_number(weights)
    return doubt(made.depths(), made.weighing.total, effective, threshold, confidence), effective


@settings(deadline=None, max_examples=80)
@given(weighed, thresholds, some.sampled_from([0.5, 0.9, 0.99]), some.booleans())
def test_it_is_all_cells_in_doubt_and_no_others(
    drawn: list[tuple[Any, str]], threshold: Fraction, confidence: float, by_group: bool
) -> None:
    made = agreement([shape for shape, _ in drawn], [group for _, group in drawn] if by_group else None)
    found, effective = doubt_of(made, threshold, confidence)
    cells = made.faces(quiet)
    shares = np.asarray(cells.weights, dtype=float) / made.weighing.total
    unsure = in_doubt(shares, effective, threshold, confidence)
    expected = shapely.union_all(cells.polygons[unsure])
    assert found.geometry.geom_type == "MultiPolygon"
    assert found.geometry.is_valid
    assert shapely.area(shapely.symmetric_difference(found.geometry, expected)) == pytest.approx(0.0, abs=1e-6)
    assert found.area_m2 == pytest.approx(expected.area, abs=1e-6)
    figure = ground_in_doubt(shares, shapely.area(cells.polygons), effective, threshold, confidence)
    assert found.area_m2 == pytest.approx(figure, abs=1e-6)


@pytest.mark.parametrize("place", ["pilsen", "uptown"])
@pytest.mark.parametrize("percent", [25, 50, 75])
def test_real_drawings(place: str, percent: int) -> None:
    made = agreement(chicago(place))
    found, people = doubt_of(made, Fraction(percent))
    assert people == pytest.approx(len(made.voices))
    weights, at_least = made.depths().areas()
    exactly = at_least - np.append(at_least[1:], 0.0)
    assert found.area_m2 == pytest.approx(
        ground_in_doubt(weights / len(made.voices), exactly, people, Fraction(percent))
    )
    assert 0 < found.geometry.area == pytest.approx(found.area_m2, rel=1e-9)
    # The line runs through the ground in doubt, all of which is drawn by some and left out by others.
    line = made.levels([Fraction(percent)], quiet)[0]
    assert 0 < found.geometry.intersection(line).area < found.area_m2
    assert found.geometry.buffer(0.01).covers(shapely.boundary(line))


def test_groups_of_unequal_size_leave_more_in_doubt() -> None:
    # The same ground and share: thirty people who weigh the same tell more than two groups of 28 and 2.
    inside, whole = box(0, 0, 5, 10), box(0, 0, 10, 10)
    drawn = [whole] * 20 + [inside] * 8 + [whole, inside]
    plain, people = doubt_of(agreement(drawn), Fraction(50))
    grouped, worth = doubt_of(agreement(drawn, ["many"] * 28 + ["few"] * 2), Fraction(50))
    assert (people, round(worth, 2)) == (30.0, 7.47)
    assert (plain.area_m2, grouped.area_m2) == (0.0, 50.0)
    assert grouped.geometry.equals(box(5, 0, 10, 10))


def test_a_union_is_never_in_doubt_and_all_may_be_certain() -> None:
    made = agreement([box(0, 0, 10, 10)] * 6 + [box(0, 0, 20, 10)])
    assert doubt_of(made, Fraction(0))[0].geometry.is_empty
    nothing, _ = doubt_of(agreement([box(0, 0, 10, 10)] * 6), Fraction(50))
    assert (nothing.geometry.geom_type, nothing.geometry.is_empty, nothing.area_m2) == ("MultiPolygon", True, 0.0)
    # One in seven could be half of all with a wide interval, and cannot with a narrow one.
    assert doubt_of(made, Fraction(50), 0.99)[0].area_m2 == pytest.approx(100.0)
    assert doubt_of(made, Fraction(50), 0.5)[0].area_m2 == 0.0
