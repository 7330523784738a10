"""Estimates against tobler, the areal interpolation of PySAL: the same numbers where both mean the same.

Where they differ, and why:
- `allocate_total`: tobler's default puts all the people of a ward that a neighbourhood touches into it, where there is
  only the neighbourhood to put them. Ours count the part inside alone, as tobler does with `allocate_total=False`.
- NaN: tobler's default makes 0 of a figure that is not there. Ours makes a range: nobody knows that it is nobody.
- Rates: tobler's intensive variables are means of rates by area, scaled up to the covered part of the target. Ours is the
  numerator's estimate by the denominator's: it weighs by people. Both agree where people are spread evenly.
"""

from __future__ import annotations

import geopandas
import numpy as np
import pytest
import shapely
from estimate_help import ALL, OLD, around_blocks, figures_of, known, only, row_of_wards, run, schaerbeek
from tobler.area_weighted import area_interpolate

from resokit_qgis.analysis.ancillary import ancillary
from resokit_qgis.analysis.estimate import Figures, Rate
from resokit_qgis.analysis.ward_counts import ward_counts

CRS = "EPSG:31370"


def frame(shapes: object, **columns: object) -> geopandas.GeoDataFrame:
    return geopandas.GeoDataFrame(columns, geometry=list(shapes), crs=CRS)


def test_counts_by_area_are_the_same() -> None:
    truth = schaerbeek()
    areas = around_blocks(truth, 60, 8)
    wards = frame(truth.wards, people=truth.of_wards(ALL), old=truth.of_wards(OLD))
    theirs = area_interpolate(wards, frame(areas), extensive_variables=["people", "old"], allocate_total=False)
    made = run(areas, truth.wards, figures_of(truth, ALL, OLD))
    for name, group in (("people", ALL), ("old", OLD)):
        ours = [one.estimate for one in only(made, group)]
        np.testing.assert_allclose(ours, theirs[name], rtol=1e-6)


def test_counts_by_blocks_are_those_of_wards_cut_to_the_blocks() -> None:
    """Tobler's masked interpolation clips the sources to where people live; here to the ground of the blocks."""
    truth = schaerbeek()
    areas = around_blocks(truth, 40, 9)
    pieces = [shapely.union_all(truth.pieces[truth.ward == ward]) for ward in range(len(truth.wards))]
    some = [ward for ward, piece in enumerate(pieces) if not piece.is_empty]
    clipped = frame([pieces[ward] for ward in some], people=[truth.of_wards(ALL)[ward] for ward in some])
    theirs = area_interpolate(clipped, frame(areas), extensive_variables=["people"], allocate_total=False)
    made = run(areas, truth.wards, figures_of(truth, ALL), [ancillary(truth.blocks, shapely.area(truth.blocks))])
    ours = [one.estimate for one in only(made, ALL)]
    np.testing.assert_allclose(ours, theirs["people"], rtol=1e-6)


def test_rates_are_the_same_where_people_are_spread_evenly() -> None:
    wards = [shapely.box(0, 0, 100, 100), shapely.box(100, 0, 300, 100)]
    neighbourhood = shapely.box(50, 0, 250, 100)
    people, old = [100, 200], [10, 60]
    rates = frame(wards, rate=[part / whole for part, whole in zip(old, people, strict=True)])
    theirs = area_interpolate(rates, frame([neighbourhood]), intensive_variables=["rate"])["rate"][0]
    figures = Figures({"people": known(*people), "old": known(*old)}, {"rate": Rate("old", "people", True)})
    (ours,) = only(run([neighbourhood], wards, figures), "rate")
    assert ours.estimate == pytest.approx(theirs)


def test_rates_differ_where_they_are_not() -> None:
    wards = row_of_wards(2)
    neighbourhood = shapely.box(50, 0, 150, 100)
    rates = frame(wards, rate=[0.1, 0.5])
    theirs = area_interpolate(rates, frame([neighbourhood]), intensive_variables=["rate"])["rate"][0]
    figures = Figures({"people": known(900, 100), "old": known(90, 50)}, {"rate": Rate("old", "people", True)})
    (ours,) = only(run([neighbourhood], wards, figures), "rate")
    assert theirs == pytest.approx(0.3)
    assert ours.estimate == pytest.approx(70 / 500)


def test_nothing_is_pushed_into_the_neighbourhood() -> None:
    wards, neighbourhood = row_of_wards(1), shapely.box(50, 0, 300, 100)
    theirs = area_interpolate(frame(wards, people=[100.0]), frame([neighbourhood]), extensive_variables=["people"])
    assert theirs["people"][0] == pytest.approx(100)
    (ours,) = only(run([neighbourhood], wards, Figures({"people": known(100)})), "people")
    assert ours.estimate == pytest.approx(50)


def test_what_is_missing_is_no_zero() -> None:
    wards, neighbourhood = row_of_wards(2), shapely.box(50, 0, 150, 100)
    values = frame(wards, people=[100.0, np.nan])
    theirs = area_interpolate(values, frame([neighbourhood]), extensive_variables=["people"], allocate_total=False)
    assert theirs["people"][0] == pytest.approx(50)
    counts = ward_counts([100, None], ["ok", "missing"])
    (ours,) = only(run([neighbourhood], wards, Figures({"people": counts})), "people")
    assert (ours.estimate, ours.bound_high) == (None, None)
