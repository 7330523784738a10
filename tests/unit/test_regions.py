"""Ground of an arrangement by any rule, against faces that GEOS cuts and cells that are put together."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st
from shapely.geometry import box

from resokit_qgis.analysis.arrangement import Arrangement, arrange
from resokit_qgis.analysis.regions import region, region_area
from tests.unit.arrangement_help import brute_force, chicago, many_shapes, quiet


def codes_of(arrangement: Arrangement) -> tuple[Any, Any]:
    """A weight for each shape that tells which of them include a side, and this code of each side."""
    weights = 2 ** np.arange(len(arrangement))
    depths = arrangement.weigh(weights)
    return weights, np.concatenate((depths.inside, depths.outside))


@settings(deadline=None, max_examples=150)
@given(many_shapes(), st.data())
def test_any_set_of_cells(shapes: Any, data: st.DataObject) -> None:
    arrangement = arrange(shapes, quiet)
    weights, codes = codes_of(arrangement)
    faces, weight = brute_force(shapes, weights)
    # Every rule on who includes what: of each such ground whether it belongs; what nobody includes never does.
    kinds = np.unique(weight)
    chosen = [kind for kind in kinds.tolist() if kind and data.draw(st.booleans())]
    expected = shapely.union_all(faces[np.isin(weight, chosen)])
    found = region(arrangement, np.isin(codes, chosen))
    assert found.geom_type == "MultiPolygon"
    assert found.is_valid
    assert shapely.area(shapely.symmetric_difference(found, expected)) == pytest.approx(0.0, abs=1e-4)
    assert region_area(arrangement, np.isin(codes, chosen)) == pytest.approx(expected.area, abs=1e-4)


def test_cells_that_meet_in_a_point_and_holes_with_islands() -> None:
    arrangement = arrange(np.array([box(0, 0, 2, 2), box(1, 1, 3, 3), box(10, 0, 20, 10), box(13, 3, 17, 7)]), quiet)
    _, codes = codes_of(arrangement)
    # What one of the first two alone includes meets at two corners; the fourth lies in the third.
    alone = region(arrangement, np.isin(codes, [1, 2]))
    assert (len(alone.geoms), alone.area, alone.is_valid) == (2, 6.0, True)
    ring = region(arrangement, codes == 4)
    assert (len(ring.geoms), len(ring.geoms[0].interiors), ring.area) == (1, 1, 84.0)
    assert region(arrangement, np.isin(codes, [4, 12])).equals(box(10, 0, 20, 10))
    assert region(arrangement, codes < 0).is_empty


def test_real_drawings_by_share() -> None:
    drawn = chicago("pilsen")[:40]
    arrangement = arrange(drawn, quiet)
    depths = arrangement.weigh(np.ones(len(drawn), dtype=np.int64))
    cells = arrangement.cells(quiet)
    weights = cells.weights(depths)
    sides = np.concatenate((depths.inside, depths.outside))
    for belongs in (lambda weight: weight % 3 == 1, lambda weight: (weight > 5) & (weight < 30)):
        found = region(arrangement, belongs(sides))
        expected = cells.areas[belongs(weights)].sum()
        assert found.area == pytest.approx(expected, rel=1e-9)
        assert region_area(arrangement, belongs(sides)) == pytest.approx(expected, rel=1e-9)
        inside = shapely.contains(found, shapely.point_on_surface(cells.polygons[cells.areas > 1]))
        assert (inside == belongs(weights[cells.areas > 1])).all()
