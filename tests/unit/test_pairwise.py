"""The mean likeness of any two drawings, pair by pair with GEOS."""

from __future__ import annotations

import itertools
from math import isnan

import numpy as np
import pytest
from real_drawings import HYDE_PARK, PILSEN, UPTOWN, real_drawings
from shapely.geometry import box

from resokit_qgis.analysis.pairwise import mean_pairwise_iou


def quiet(_fraction: float) -> None:
    """A tick that nobody looks at."""


def array(shapes: list[object]) -> np.ndarray:
    return np.array(shapes, dtype=object)


def test_by_hand() -> None:
    # 1 and 2 share half of each: 50 of 150; neither meets 3.
    drawn = array([box(0, 0, 10, 10), box(5, 0, 15, 10), box(100, 0, 110, 10)])
    assert mean_pairwise_iou(drawn, quiet) == pytest.approx((1 / 3) / 3)
    assert mean_pairwise_iou(array([box(0, 0, 10, 10)] * 4), quiet) == pytest.approx(1.0)
    assert isnan(mean_pairwise_iou(drawn[:1], quiet))


@pytest.mark.parametrize("path", [HYDE_PARK, PILSEN, UPTOWN])
def test_real_drawings(path: str) -> None:
    drawn = real_drawings(path, 0, 40)
    alike = [one.intersection(two).area / one.union(two).area for one, two in itertools.combinations(drawn, 2)]
    assert mean_pairwise_iou(drawn, quiet) == pytest.approx(float(np.mean(alike)), rel=1e-6)
