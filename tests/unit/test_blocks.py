"""The lived neighbourhood as whole blocks."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st
from shapely.geometry import Point, box

from resokit_qgis.analysis.blocks import block_shares, built_of, reached_m2


def quiet(_fraction: float) -> None:
    """A tick that nobody looks at."""


def array(shapes: list[Any]) -> Any:
    made = np.empty(len(shapes), dtype=object)
    made[:] = shapes
    return made


BLOCKS = array([box(0, 0, 10, 10), box(10, 0, 20, 10), box(20, 0, 30, 10), box(40, 0, 50, 10)])
DRAWN = array([box(0, 0, 15, 10), box(0, 0, 20, 10), box(-5, -5, 25, 15)])


def test_the_share_of_a_block_is_the_mean_over_its_ground() -> None:
    shares = block_shares(DRAWN, [1, 1, 1], BLOCKS, quiet)
    assert shares.tolist() == pytest.approx([1.0, 2.5 / 3, 0.5 / 3, 0.0])
    assert block_shares(DRAWN, [2, 1, 1], BLOCKS, quiet).tolist() == pytest.approx([1.0, 0.75, 0.125, 0.0])
    assert block_shares(DRAWN, [0, 0, 1], BLOCKS, quiet).tolist() == pytest.approx([1.0, 1.0, 0.5, 0.0])


def test_what_each_drawing_includes_some_of() -> None:
    assert reached_m2(DRAWN, BLOCKS, quiet).tolist() == pytest.approx([200.0, 200.0, 300.0])
    assert reached_m2(array([box(90, 0, 99, 9)]), BLOCKS, quiet).tolist() == [0.0]


def test_the_blocks_that_reach_the_threshold_are_one_shape() -> None:
    shares = block_shares(DRAWN, [1, 1, 1], BLOCKS, quiet)
    chosen, shape = built_of(BLOCKS, shares, Fraction(50))
    assert chosen.tolist() == [0, 1]
    assert shape.equals(box(0, 0, 20, 10))
    assert shape.geom_type == "MultiPolygon"
    assert built_of(BLOCKS, shares, Fraction(0))[0].tolist() == [0, 1, 2]
    assert built_of(BLOCKS, shares, Fraction(100))[0].tolist() == [0]


def test_exactly_at_the_threshold_is_in() -> None:
    half = array([box(0, 0, 1, 3), box(0.1, 0.1, 0.3, 0.2)])
    shares = block_shares(half, [1, 1], array([box(0, 0, 2, 3), box(0.1, 0.1, 0.5, 0.2)]), quiet)
    assert built_of(BLOCKS[:2], shares, Fraction(25))[0].tolist() == [0, 1]


def test_no_block_reaches_it() -> None:
    chosen, shape = built_of(BLOCKS, np.zeros(4), Fraction(0))
    assert len(chosen) == 0
    assert shape.is_empty
    assert shape.geom_type == "MultiPolygon"


circle = st.tuples(st.integers(0, 60), st.integers(0, 60), st.integers(5, 40)).map(
    lambda given: Point(given[0], given[1]).buffer(given[2], 4)
)


@given(st.lists(st.tuples(circle, st.integers(0, 5)), min_size=1, max_size=6))
@settings(deadline=None, max_examples=40)
def test_against_geos(drawn: list[tuple[Any, int]]) -> None:
    weights = [weight for _, weight in drawn]
    weights[0] += 1
    blocks = array([box(x, y, x + 20, y + 20) for x in range(0, 60, 20) for y in range(0, 60, 20)])
    shares = block_shares(array([shape for shape, _ in drawn]), weights, blocks, quiet)
    for block, share in zip(blocks, shares, strict=True):
        held = sum(w * shapely.area(block.intersection(shape)) for (shape, _), w in zip(drawn, weights, strict=True))
        assert share == pytest.approx(held / (block.area * sum(weights)), abs=1e-3)
