"""How much ground the lived neighbourhood and the wards share."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st
from shapely.geometry import MultiPolygon, Point, box, shape

from resokit_qgis.analysis.comparison import People, compare, compare_people
from resokit_qgis.analysis.population import Population
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


# Which wards are split, and the ground outside --------------------------------------------------------------------


def test_how_each_ward_lies() -> None:
    found = compare(
        [box(0, 0, 100, 100)],
        [box(0, 0, 50, 100), box(50, 0, 150, 100), box(0, 99.5, 100, 200), box(-0.2, 40, 50, 60)],
        quiet,
    )
    assert {one.ward: one.lies for one in found.overlaps} == {0: "whole", 1: "split", 2: "touched", 3: "whole"}


def test_the_ground_outside_is_given_too() -> None:
    found = compare([box(0, 0, 10, 10)], [box(0, 0, 10, 4), box(0, 6, 10, 10)], quiet)
    assert found.outside[0].equals(box(0, 4, 10, 6))
    within = compare([box(0, 0, 10, 10)], [box(-5, -5, 5, 20), box(5, -5, 15, 20)], quiet)
    assert within.outside[0].is_empty
    apart = compare([MultiPolygon([box(1, 1, 2, 2), box(50, 1, 52, 2)])], [box(0, 0, 5, 5), box(5, 0, 9, 5)], quiet)
    assert apart.outside[0].equals(box(50, 1, 52, 2))


number = st.integers(0, 8)
rectangle = st.tuples(number, number, st.integers(1, 5), st.integers(1, 5)).map(
    lambda given: box(given[0], given[1], given[0] + given[2], given[1] + given[3])
)
tiles = [box(x, y, x + 2, y + 2) for x in range(0, 10, 2) for y in range(0, 10, 2)]


@given(
    st.lists(rectangle, min_size=1, max_size=3).map(shapely.union_all),
    st.one_of(st.lists(rectangle, max_size=5), st.lists(st.sampled_from(tiles), max_size=25)),
)
@settings(deadline=None, max_examples=200)
def test_what_lies_outside_against_geos(area: Any, wards: list[Any]) -> None:
    """Overlapping wards, wards twice, gaps, and neighbours that share every corner or not."""
    found = compare([area], wards, quiet)
    wanted = area.difference(shapely.union_all(wards))
    assert found.outside_m2 == [pytest.approx(wanted.area)]
    assert found.outside[0].symmetric_difference(wanted).area == pytest.approx(0)


# By people --------------------------------------------------------------------------------------------------------


def array(shapes: list[Any]) -> Any:
    made = np.empty(len(shapes), dtype=object)
    made[:] = shapes
    return made


def people(neighbourhoods: list[Any], wards: list[Any], places: list[Any], counts: list[float]) -> People:
    population = Population(array(places), np.array(counts))
    return compare_people(neighbourhoods, wards, compare(neighbourhoods, wards, quiet), population, quiet)


def test_people_at_points() -> None:
    found = people(
        [box(0, 0, 10, 10), None],
        [box(0, 0, 5, 20), box(5, 0, 8, 20)],
        [Point(1, 1), Point(2, 15), Point(6, 2), Point(9, 9), Point(50, 50)],
        [10, 20, 30, 40, 50],
    )
    assert found == People(shared=[10.0, 30.0], of_neighbourhood=[80.0, 0.0], outside=[40.0, 0.0], of_ward=[30.0, 30.0])


def test_people_of_polygons_are_counted_where_each_part_lies() -> None:
    # The block of 100 reaches from outside all wards into the second; that of 60 over both wards, half in the area.
    found = people(
        [box(0, 0, 10, 10)],
        [box(0, 0, 5, 20), box(5, 0, 8, 20)],
        [box(6, 0, 10, 10), box(4, 5, 6, 15)],
        [100, 60],
    )
    assert dict(zip([0, 1], found.shared, strict=True)) == pytest.approx({0: 15.0, 1: 65.0})
    assert found.of_neighbourhood == [pytest.approx(130.0)]
    assert found.outside == [pytest.approx(50.0)]
    assert found.of_ward == [pytest.approx(30.0), pytest.approx(80.0)]


@given(st.lists(rectangle, min_size=1, max_size=4), st.lists(rectangle, min_size=1, max_size=4), rectangle)
@settings(deadline=None, max_examples=60)
def test_people_against_geos(blocks: list[Any], wards: list[Any], area: Any) -> None:
    counts = [10.0 * (place + 1) for place in range(len(blocks))]
    found = people([area], wards, blocks, counts)

    def held(ground: Any) -> float:
        return sum(
            count * block.intersection(ground).area / block.area for block, count in zip(blocks, counts, strict=True)
        )

    touched = [one.ward for one in compare([area], wards, quiet).overlaps]
    assert found.shared == pytest.approx([held(wards[ward].intersection(area)) for ward in touched], abs=1e-6)
    assert found.of_neighbourhood == [pytest.approx(held(area), abs=1e-6)]
    assert found.of_ward == pytest.approx([held(ward) for ward in wards], abs=1e-6)
    assert found.outside == [pytest.approx(held(area.difference(shapely.union_all(wards))), abs=1e-6)]


def test_one_neighbourhood_against_many_wards() -> None:
    """What only touches is not cut, so that the whole of a city may be given."""
    wards = [box(x, y, x + 100, y + 100) for x in range(0, 10_000, 100) for y in range(0, 10_000, 100)]
    area = Point(5000, 5000).buffer(700)
    found = compare([area], wards, quiet)
    assert sum(one.overlap_m2 for one in found.overlaps) == pytest.approx(area.area)
    assert found.outside_m2 == [0.0]
    assert sum(one.share_of_ward == 1.0 for one in found.overlaps) == sum(area.contains(ward) for ward in wards) > 100
