"""Intervals of the area of a line, by drawings and of whole blocks."""

from __future__ import annotations

from fractions import Fraction
from itertools import product
from typing import Any

import numpy as np
import pytest
import shapely
from real_drawings import HYDE_PARK, real_drawings

from resokit_qgis.analysis.agreement import voices
from resokit_qgis.analysis.agreement_exact import ExactAgreement, arrange_exactly
from resokit_qgis.analysis.line_area import spread_of_blocks, spread_of_line
from resokit_qgis.errors import CancelledError

HALF = Fraction(50)


def quiet(fraction: float) -> None:
    assert 0 <= fraction <= 1


def agreement(drawn: Any, groups: list[str] | None = None) -> ExactAgreement:
    found = arrange_exactly(voices(list(drawn), [None] * len(drawn), groups), quiet)
    assert isinstance(found, ExactAgreement)
    return found


def nested(*sizes: float) -> Any:
    """Squares in one corner, each of so many metres."""
    return [shapely.box(0, 0, size, size) for size in sizes]


def test_it_is_that_of_people_drawn_again() -> None:
    """Of nested squares the line of a half is the middle one of those drawn, whatever order they come in."""
    sizes = (10.0, 12.0, 15.0, 20.0, 30.0)
    found = spread_of_line(agreement(nested(*sizes)), HALF, 1, quiet)
    every = sorted(sorted(again)[2] ** 2 for again in product(sizes, repeat=5))
    assert found is not None
    # The 2.5 and 97.5 % of all 3,125 draws are squares of those sizes, and 200 draws find the same.
    assert (found.low_m2, found.high_m2) == pytest.approx(tuple(np.quantile(every, [0.025, 0.975])), rel=1e-6)


def test_real_drawings_hold_their_own_line() -> None:
    exact = agreement(real_drawings(HYDE_PARK)[:40])
    found = spread_of_line(exact, HALF, 1, quiet)
    assert found is not None
    assert found.low_m2 < exact.levels([HALF], quiet)[0].area < found.high_m2


def test_blocks_drawn_again_are_those_the_line_is_made_of() -> None:
    blocks = np.array([shapely.box(x, y, x + 5, y + 5) for x in range(0, 30, 5) for y in range(0, 30, 5)], dtype=object)
    sizes = (10.0, 10.0, 15.0, 20.0, 30.0)
    found = spread_of_blocks(voices(nested(*sizes), [None] * 5), blocks, HALF, 1, quiet)
    every = sorted(sorted(again)[2] ** 2 for again in product(sizes, repeat=5))
    assert found is not None
    assert (found.low_m2, found.high_m2) == pytest.approx(tuple(np.quantile(every, [0.025, 0.975])))


def test_groups_keep_their_say() -> None:
    """Two groups of which each drew one thing: whoever is drawn again, the line is the same."""
    exact = agreement([*nested(10, 10, 10), *nested(20, 20, 20, 20)], ["a"] * 3 + ["b"] * 4)
    found = spread_of_line(exact, HALF, 1, quiet)
    assert found is not None
    assert (found.low_m2, found.high_m2) == pytest.approx((400, 400))


@pytest.mark.parametrize("percent", [0, 10, 12])
def test_a_line_that_one_person_can_make_has_no_interval(percent: int) -> None:
    exact = agreement(real_drawings(HYDE_PARK, 0, 12)[:8])
    assert spread_of_line(exact, Fraction(percent), 1, quiet) is None
    assert spread_of_line(exact, Fraction(13), 1, quiet) is not None


def test_it_can_be_cancelled() -> None:
    def stop(fraction: float) -> None:
        if fraction > 0.6:
            raise CancelledError

    with pytest.raises(CancelledError):
        spread_of_line(agreement(nested(1, 2, 3)), HALF, 1, stop)
    with pytest.raises(CancelledError):
        spread_of_blocks(voices(nested(1, 2, 3), [None] * 3), np.array(nested(2), dtype=object), HALF, 1, stop)
