"""How much ground the lived neighbourhood and the wards share."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
import shapely
from shapely.geometry import MultiPolygon, box, shape

from resokit_qgis.analysis.comparison import compare
from resokit_qgis.errors import CancelledError

ROOT = Path(__file__).resolve().parents[2]


def quiet(_fraction: float) -> None:
    """A tick that nobody looks at."""


def test_shares_both_ways_and_the_jaccard_index() -> None:
    found = compare([box(0, 0, 10, 10)], [box(5, 0, 25, 10), box(100, 0, 110, 10), box(0, 0, 2, 10)], quiet)
    assert [(one.neighbourhood, one.ward) for one in found.overlaps] == [(0, 0), (0, 2)]
    first = found.overlaps[0]
    assert first.overlap_m2 == pytest.approx(50)
    assert first.share_of_neighbourhood == pytest.approx(0.5)
    assert first.share_of_ward == pytest.approx(0.25)
    assert first.iou == pytest.approx(50 / 250)
    assert found.outside_m2 == [pytest.approx(30)]


def test_the_same_ground_is_one() -> None:
    found = compare([box(0, 0, 10, 10)], [box(0, 0, 10, 10)], quiet)
    assert [(one.share_of_neighbourhood, one.share_of_ward, one.iou) for one in found.overlaps] == [(1.0, 1.0, 1.0)]
    assert found.outside_m2 == [0.0]


def test_a_shared_edge_or_corner_is_no_overlap() -> None:
    found = compare([box(0, 0, 10, 10)], [box(10, 0, 20, 10), box(10, 10, 20, 20), box(0, 0, 10, 5)], quiet)
    assert [one.ward for one in found.overlaps] == [2]


def test_holes_and_parts_count() -> None:
    neighbourhood = MultiPolygon([box(0, 0, 10, 10).difference(box(2, 2, 8, 8)), box(20, 0, 30, 10)])
    found = compare([neighbourhood], [box(0, 0, 30, 10)], quiet)
    assert found.overlaps[0].overlap_m2 == pytest.approx(164)
    inside_the_hole = compare([neighbourhood], [box(3, 3, 7, 7)], quiet)
    assert inside_the_hole.overlaps == []
    assert inside_the_hole.outside_m2 == [pytest.approx(164)]


def test_wards_that_overlap_are_not_subtracted_twice() -> None:
    found = compare([box(0, 0, 10, 10)], [box(0, 0, 6, 10), box(4, 0, 8, 10)], quiet)
    assert found.outside_m2 == [pytest.approx(20)]


def test_nothing_touches_nothing() -> None:
    found = compare([None, MultiPolygon(), box(0, 0, 1, 1)], [box(0, 0, 1, 1)], quiet)
    assert [one.neighbourhood for one in found.overlaps] == [2]
    assert found.outside_m2 == [0.0, 0.0, 0.0]


def test_real_wards_against_brute_force() -> None:
    source = json.loads((ROOT / "resources/demo/hyde_park/wards.geojson").read_text(encoding="utf-8"))
    # Degrees do as a plane here: what is tested is who touches whom and how much.
    wards = [shapely.transform(shape(one["geometry"]), lambda points: points * 1e5) for one in source["features"]]
    wards = [ward if ward.is_valid else shapely.make_valid(ward) for ward in wards]
    random = np.random.default_rng(1)
    middles = [ward.representative_point() for ward in wards]
    areas = [middles[index].buffer(float(random.uniform(500, 4000))) for index in range(0, len(wards), 8)]
    found = compare(areas, wards, quiet)
    pairs = {(one.neighbourhood, one.ward): one for one in found.overlaps}
    for index, area in enumerate(areas):
        for number, ward in enumerate(wards):
            common = area.intersection(ward).area
            if common > 1e-6:
                one = pairs.pop((index, number))
                assert one.overlap_m2 == pytest.approx(common)
                assert one.iou == pytest.approx(common / area.union(ward).area)
        largest_first = [one.overlap_m2 for one in found.overlaps if one.neighbourhood == index]
        assert largest_first == sorted(largest_first, reverse=True)
        covered = sum(largest_first) + found.outside_m2[index]
        assert covered == pytest.approx(area.area, rel=1e-4)
    assert not pairs


def test_cancel_stops_the_work() -> None:
    def cancelled(fraction: float) -> None:
        raise CancelledError

    with pytest.raises(CancelledError):
        compare([box(0, 0, 1, 1)], [box(0, 0, 1, 1)], cancelled)
