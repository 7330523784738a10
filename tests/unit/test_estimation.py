"""Estimates of small wards that can be worked out by hand, and of people put anywhere."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
import pytest
import shapely
from estimate_help import known, only, quiet, row_of_wards, run
from hypothesis import given, settings
from hypothesis import strategies as st

from resokit_qgis.analysis.ancillary import ancillary
from resokit_qgis.analysis.calibration import Errors
from resokit_qgis.analysis.estimate import Estimate, Figures, Rate
from resokit_qgis.analysis.estimation import Estimator
from resokit_qgis.analysis.ward_counts import ward_counts
from resokit_qgis.errors import CancelledError, ResokitError

PEOPLE = "people"


def estimate(
    neighbourhood: shapely.Polygon, wards: list[shapely.Polygon], figures: Figures, *layers: object
) -> Estimate:
    (found,) = only(run([neighbourhood], wards, figures, [ancillary(layer) for layer in layers]), PEOPLE)
    return found


def test_a_count_is_shared_out_by_the_ground_of_the_ward() -> None:
    found = estimate(shapely.box(50, 0, 125, 100), row_of_wards(3), Figures({PEOPLE: known(100, 200, 300)}))
    assert found.estimate == pytest.approx(0.5 * 100 + 0.25 * 200)
    assert (found.bound_low, found.bound_high) == (0.0, 300.0)


def test_a_ward_wholly_inside_counts_in_full() -> None:
    found = estimate(shapely.box(0, 0, 150, 100), row_of_wards(2), Figures({PEOPLE: known(100, 200)}))
    assert (found.estimate, found.bound_low, found.bound_high) == (200.0, 100.0, 300.0)


def test_whole_wards_have_no_interval() -> None:
    found = estimate(shapely.box(0, 0, 200, 100), row_of_wards(3), Figures({PEOPLE: known(100, 200, 300)}))
    assert (found.low, found.estimate, found.high) == (300.0, 300.0, 300.0)
    assert found.calibrated


def test_shares_are_never_scaled_up_to_the_neighbourhood() -> None:
    made = run([shapely.box(50, 0, 450, 100)], row_of_wards(1), Figures({PEOPLE: known(100)}))
    assert only(made, PEOPLE)[0].estimate == pytest.approx(50)
    assert made.grounds[0].coverage == pytest.approx(50 / 400)


def test_no_ward_at_all() -> None:
    made = run([shapely.box(900, 0, 950, 100)], row_of_wards(1), Figures({PEOPLE: known(100)}))
    assert (len(made.grounds[0].wards), made.grounds[0].coverage) == (0, 0.0)


def test_wards_that_overlap_are_refused() -> None:
    wards = [shapely.box(0, 0, 100, 100), shapely.box(50, 0, 150, 100)]
    with pytest.raises(ResokitError, match="overlap each other"):
        estimate(shapely.box(0, 0, 100, 100), wards, Figures({PEOPLE: known(10, 20)}))
    # A sliver along an edge is not.
    slivers = [shapely.box(0, 0, 100.1, 100), shapely.box(100, 0, 200, 100)]
    assert estimate(shapely.box(50, 0, 150, 100), slivers, Figures({PEOPLE: known(10, 20)})).estimate == pytest.approx(
        15, rel=0.01
    )


def test_a_rate_is_the_estimate_of_its_numerator_by_that_of_its_denominator() -> None:
    figures = Figures({PEOPLE: known(100, 300), "old": known(10, 90)}, {"share": Rate("old", PEOPLE, True)})
    made = run([shapely.box(50, 0, 150, 100)], row_of_wards(2), figures)
    (share,) = only(made, "share")
    assert share.estimate == pytest.approx((5 + 45) / (50 + 150))
    assert share.estimate != pytest.approx((0.1 + 0.3) / 2)
    # Only the 90 others of the first and the 210 of the second live inside, or only the old.
    assert (share.bound_low, share.bound_high) == (0.0, 1.0)


def test_a_ratio_may_be_more_than_one() -> None:
    figures = Figures({PEOPLE: known(100, 300), "homes": known(40, 100)}, {"each": Rate(PEOPLE, "homes", False)})
    (each,) = only(run([shapely.box(0, 0, 200, 100)], row_of_wards(2), figures), "each")
    assert each.estimate == pytest.approx(400 / 140)
    assert each.bound_low == each.bound_high == each.estimate


# What is not known ------------------------------------------------------------------------------------------------


def test_a_missing_figure_makes_a_range_without_end() -> None:
    counts = ward_counts([100, None], ["ok", "missing"])
    found = estimate(shapely.box(0, 0, 150, 100), row_of_wards(2), Figures({PEOPLE: counts}))
    assert (found.estimate, found.high, found.bound_high) == (None, None, None)
    assert (found.low, found.bound_low) == (100.0, 100.0)
    assert found.missing == (1,)


def test_a_missing_figure_elsewhere_changes_nothing() -> None:
    counts = ward_counts([100, 200, None], ["ok", "ok", "missing"])
    assert estimate(shapely.box(0, 0, 150, 100), row_of_wards(3), Figures({PEOPLE: counts})).estimate == 200.0


def test_a_secret_figure_lies_under_the_least_that_is_told() -> None:
    counts = ward_counts([100, None], ["ok", "censored"])
    found = estimate(shapely.box(0, 0, 200, 100), row_of_wards(2), Figures({PEOPLE: counts}))
    assert (found.estimate, found.bound_low, found.bound_high) == (None, 100.0, 104.0)
    assert (found.low, found.high, found.secret) == (100.0, 104.0, (1,))


def test_a_small_figure_is_taken_as_any_other_small_one() -> None:
    """Told exactly, 103 less the published 100 would be the 3 people of the second ward."""
    for few in (1, 3, 4):
        found = estimate(shapely.box(0, 0, 200, 100), row_of_wards(2), Figures({PEOPLE: known(100, few)}))
        assert (found.estimate, found.low, found.high) == (102.0, 100.0, 104.0)


def test_the_denominator_bounds_a_missing_numerator() -> None:
    old = ward_counts([10, None], ["ok", "missing"])
    figures = Figures({PEOPLE: known(100, 60), "old": old}, {"share": Rate("old", PEOPLE, True)})
    made = run([shapely.box(0, 0, 200, 100)], row_of_wards(2), figures)
    (count,), (share,) = only(made, "old"), only(made, "share")
    assert (count.estimate, count.bound_low, count.bound_high) == (None, 10.0, 70.0)
    assert (share.estimate, share.bound_low, share.bound_high) == (None, 10 / 160, 70 / 160)


@given(
    st.lists(st.tuples(st.integers(0, 500), st.sampled_from(["ok", "censored", "missing"])), min_size=2, max_size=12),
    st.floats(10, 400),
    st.floats(10, 900),
)
@settings(deadline=None, max_examples=80)
def test_what_is_not_known_never_becomes_zero(wards: list[tuple[int, str]], west: float, width: float) -> None:
    counts = ward_counts(
        [value if status == "ok" else None for value, status in wards], [status for _, status in wards]
    )
    made = run([shapely.box(west, 20, west + width, 70)], row_of_wards(len(wards)), Figures({PEOPLE: counts}))
    (found,) = only(made, PEOPLE)
    touched = [wards[ward] for ward in made.grounds[0].wards]
    unknown = [status for _, status in touched if status != "ok"]
    assert (found.estimate is None) == bool(unknown)
    assert (found.bound_high is None) == ("missing" in unknown) == (found.high is None)
    if found.bound_high is not None:
        assert found.high is not None
        assert found.bound_high >= found.high
        assert found.bound_high >= sum(value for value, status in touched if status == "ok")


# Bounds, with people at places ------------------------------------------------------------------------------------


@st.composite
def people_in_wards(draw: st.DrawFn) -> tuple[list[tuple[float, float, bool]], shapely.Polygon]:
    """People at places in 4 by 3 wards of 100 m, some of them old, and a neighbourhood."""
    place = st.integers(0, 399), st.integers(0, 299)
    # Half a metre off the edges, so that everybody has one ward and is either inside or not.
    people = draw(st.lists(st.tuples(*place, st.booleans()), max_size=150))
    west, south = draw(st.integers(-50, 350)), draw(st.integers(-50, 250))
    corners = draw(st.lists(st.tuples(st.integers(0, 300), st.integers(0, 250)), min_size=3, max_size=8))
    hull = shapely.convex_hull(shapely.multipoints([(west + x, south + y) for x, y in corners]))
    if hull.geom_type != "Polygon":
        hull = shapely.box(west, south, west + 100, south + 100)
    return [(x + 0.5, y + 0.5, old) for x, y, old in people], hull


@given(
    people_in_wards(), st.lists(st.sampled_from(["ok", "ok", "ok", "censored", "missing"]), min_size=12, max_size=12)
)
@settings(deadline=None, max_examples=150)
def test_bounds_hold_wherever_people_live(
    drawn: tuple[list[tuple[float, float, bool]], shapely.Polygon], statuses: list[str]
) -> None:
    people, neighbourhood = drawn
    wards = [shapely.box(100 * x, 100 * y, 100 * x + 100, 100 * y + 100) for y in range(3) for x in range(4)]
    counts = {"people": [0] * 12, "old": [0] * 12}
    inside = {"people": 0, "old": 0}
    for x, y, is_old in people:
        for name in ("people", "old") if is_old else ("people",):
            counts[name][int(y // 100) * 4 + int(x // 100)] += 1
            inside[name] += neighbourhood.covers(shapely.Point(x, y))
    # A secret count is small; another is missing instead.
    kept = {
        name: [
            "missing" if status == "censored" and value >= 5 else status
            for value, status in zip(values, statuses, strict=True)
        ]
        for name, values in counts.items()
    }
    figures = Figures(
        {
            name: ward_counts([v if s == "ok" else None for v, s in zip(values, kept[name], strict=True)], kept[name])
            for name, values in counts.items()
        },
        {"share": Rate("old", "people", True)},
    )
    made = run([neighbourhood], wards, figures)
    for name, truth in inside.items():
        (found,) = only(made, name)
        assert found.bound_low <= truth
        assert found.bound_high is None or truth <= found.bound_high
        assert found.low is not None
        assert found.low >= found.bound_low
        assert found.high is None or found.bound_high is None or found.high <= found.bound_high
    if inside["people"]:
        (share,) = only(made, "share")
        assert share.bound_high is not None
        assert share.bound_low - 1e-9 <= inside["old"] / inside["people"] <= share.bound_high + 1e-9


# By what stands there ---------------------------------------------------------------------------------------------


def test_points_share_out_a_ward() -> None:
    addresses = shapely.points([(10, 50), (20, 50), (30, 50), (90, 50)])
    found = estimate(shapely.box(0, 0, 50, 100), row_of_wards(1), Figures({PEOPLE: known(100)}), addresses)
    assert (found.estimate, found.bound_low, found.bound_high) == (75.0, 0.0, 100.0)


def test_a_ward_without_any_is_shared_out_by_area() -> None:
    addresses = shapely.points([(10, 50), (20, 50), (30, 50), (90, 50)])
    made = run(
        [shapely.box(50, 0, 120, 100)],
        row_of_wards(2),
        Figures({PEOPLE: known(100, 200)}),
        [ancillary(addresses)],
    )
    assert only(made, PEOPLE)[0].estimate == pytest.approx(25 + 40)
    assert made.grounds[0].by_area.tolist() == [False, True]


def test_a_layer_that_stops_in_a_ward_does_not_share_it_out() -> None:
    """Of the second ward it has one address on the edge, for as many people as three hundred addresses elsewhere."""
    addresses = shapely.points([(x, 50) for x in range(1, 99)] + [(105, 50)])
    made = run(
        [shapely.box(50, 0, 120, 100)], row_of_wards(2), Figures({PEOPLE: known(100, 300)}), [ancillary(addresses)]
    )
    assert only(made, PEOPLE)[0].estimate == pytest.approx(50 + 60, abs=1)
    assert made.grounds[0].by_area.tolist() == [False, True]


@pytest.mark.parametrize(("addresses", "by_area"), [(40, True), (60, False)])
def test_a_ward_with_under_half_of_the_usual_weight_is_shared_out_by_area(addresses: int, by_area: bool) -> None:
    """Beside a ward with an address for each of 100 people, one with some for as many."""
    layer = shapely.points(
        [(x + 0.5, 50) for x in range(100)] + [(100.5 + 90 * x / addresses, 50) for x in range(addresses)]
    )
    made = run([shapely.box(50, 0, 195, 100)], row_of_wards(2), Figures({PEOPLE: known(100, 100)}), [ancillary(layer)])
    assert made.grounds[0].by_area.tolist() == [False, by_area]


def test_polygons_share_out_a_ward_by_their_ground_where_few_wards_can_tell() -> None:
    buildings = [shapely.box(0, 0, 10, 10), shapely.box(80, 0, 90, 30)]
    made = run([shapely.box(0, 0, 50, 100)], row_of_wards(1), Figures({PEOPLE: known(100)}), [ancillary(buildings)])
    assert made.used.method == "ground"
    assert only(made, PEOPLE)[0].estimate == pytest.approx(25)


def test_weights_in_a_field_count() -> None:
    buildings = [shapely.box(0, 0, 10, 10), shapely.box(40, 0, 60, 30)]
    layer = ancillary(buildings, [30, 50])
    (found,) = only(run([shapely.box(0, 0, 50, 100)], row_of_wards(1), Figures({PEOPLE: known(160)}), [layer]), PEOPLE)
    assert found.estimate == pytest.approx(160 * (30 + 25) / 80)


def test_a_point_on_an_edge_counts_once() -> None:
    addresses = shapely.points([(100, 50), (150, 50)])
    figures = Figures({PEOPLE: known(10, 10)})
    made = run(
        [shapely.box(0, 0, 100, 100), shapely.box(100, 0, 200, 100)], row_of_wards(2), figures, [ancillary(addresses)]
    )
    assert sum(float(ground.share.sum()) for ground in made.grounds) == pytest.approx(2)


def test_a_building_across_an_edge_belongs_to_both_wards() -> None:
    buildings = [shapely.box(90, 0, 110, 10)]
    figures = Figures({PEOPLE: known(10, 30)})
    made = run([shapely.box(0, 0, 105, 100)], row_of_wards(2), figures, [ancillary(buildings)])
    assert only(made, PEOPLE)[0].estimate == pytest.approx(10 + 15)


# The interval ------------------------------------------------------------------------------------------------------


def test_the_quantile_leaves_room_for_one_more() -> None:
    errors = Errors(np.arange(1.0, 21.0), np.ones(20), 20)
    assert errors.quantile(0.9) == 19.0
    assert Errors(np.arange(1.0, 10.0), np.ones(9), 9).quantile(0.9) == 9.0
    assert Errors(np.arange(1.0, 9.0), np.ones(8), 8).quantile(0.9) is None
    assert Errors(np.zeros(0), np.zeros(0), 0).quantile(0.5) is None


def test_a_heavy_error_counts_for_more() -> None:
    assert Errors(np.array([1.0, 2.0, 3.0]), np.array([1.0, 1.0, 50.0]), 20).quantile(0.5) == 3.0


def test_with_too_few_wards_the_bounds_are_the_interval() -> None:
    found = estimate(shapely.box(50, 0, 150, 100), row_of_wards(3), Figures({PEOPLE: known(100, 200, 300)}))
    assert not found.calibrated
    assert (found.low, found.high) == (found.bound_low, found.bound_high)


def test_even_wards_give_a_narrow_interval() -> None:
    even = estimate(shapely.box(50, 0, 150, 100), row_of_wards(12), Figures({PEOPLE: known(*[100.0] * 12)}))
    uneven = estimate(shapely.box(50, 0, 150, 100), row_of_wards(12), Figures({PEOPLE: known(*[100.0, 300.0] * 6)}))
    assert (even.low, even.estimate, even.high) == (100.0, 100.0, 100.0)
    assert uneven.calibrated
    assert uneven.low is not None
    assert uneven.high is not None
    assert 0 <= uneven.low < 200 < uneven.high <= 400


def test_cancel_stops_it() -> None:
    def cancel(_: float) -> None:
        raise CancelledError

    from resokit_qgis.analysis.estimation import estimate_all

    with pytest.raises(CancelledError):
        estimate_all([shapely.box(0, 0, 1, 1)], row_of_wards(1), Figures({PEOPLE: known(1)}), [], 0.9, cancel)


def test_what_counts_knows_is_checked() -> None:
    assert ward_counts([None, 0, 7, 3.5], ["ok"] * 4).high.tolist() == [math.inf, 0.0, 7.0, 5.0]
    said = ["empty", "not_applicable", "unknown", "missing", "censored"]
    assert ward_counts([None] * 5, said).high.tolist() == [0.0, 0.0, math.inf, math.inf, 4.0]
    with pytest.raises(ValueError, match="is no status"):
        ward_counts([1], ["perhaps"])


def test_an_estimator_asked_line_by_line_gives_what_all_at_once_give() -> None:
    wards = row_of_wards(12)
    figures = Figures(
        {"people": known(*range(100, 1300, 100)), "aged": known(*range(20, 260, 20))},
        {"aged/people": Rate("aged", "people", True)},
    )
    lines = [shapely.box(30, 10, 250, 80), shapely.box(0, 0, 400, 100), shapely.box(1010, 0, 1190, 50)]
    at_once = run(lines, wards, figures)
    estimator = Estimator(wards, figures, [], 0.9, quiet)
    for number, line in enumerate(lines):
        alone = estimator.estimate([line], quiet)
        assert [replace(one, neighbourhood=number) for one in alone.estimates] == [
            one for one in at_once.estimates if one.neighbourhood == number
        ]


def test_wards_together_are_their_sum_and_a_secret_one_makes_a_range() -> None:
    people = ward_counts([100, 250, None, 40, None], ["ok", "ok", "censored", "ok", "missing"])
    aged = ward_counts([20, 25, 1, 40, 0], ["ok", "ok", "ok", "ok", "ok"])
    figures = Figures({"people": people, "aged": aged}, {"aged/people": Rate("aged", "people", True)})
    estimator = Estimator(row_of_wards(5), figures, [], 0.9, quiet)

    found, ground = estimator.together([1, 0])
    assert ground.wards.tolist() == [0, 1]
    assert [(one.indicator, one.estimate, one.low, one.high) for one in found] == [
        ("people", 350.0, 350.0, 350.0),
        ("aged", 45.0, 45.0, 45.0),
        ("aged/people", pytest.approx(45 / 350), pytest.approx(45 / 350), pytest.approx(45 / 350)),
    ]
    secret = estimator.together([0, 2])[0][0]
    assert (secret.estimate, secret.low, secret.high, secret.secret) == (None, 100.0, 104.0, (2,))
    missing = estimator.together([3, 4])[0][0]
    assert (missing.estimate, missing.low, missing.high, missing.missing) == (None, 40.0, None, (4,))
