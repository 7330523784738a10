"""Do boundaries lie over one another, as people draw them, or side by side, as an office does?"""

from __future__ import annotations

from collections.abc import Sequence

from resokit_qgis.analysis import libraries
from resokit_qgis.analysis.repair import from_wkb

_LOOKED_AT = 200


def share_that_overlaps(boundaries: Sequence[bytes | None]) -> float:
    """Share of the first boundaries (WKB) that have a point of their inside in another one; 0 where there are none.

    Only a hint: what is no valid polygon is left out.
    """
    shapely = libraries.load("shapely")
    numpy = libraries.load("numpy")
    shapes, _unread = from_wkb(list(boundaries[:_LOOKED_AT]))
    polygons = shapes[shapely.is_valid(shapes) & (shapely.get_dimensions(shapes) == 2)]
    if not len(polygons):
        return 0.0
    inside = shapely.point_on_surface(polygons)
    point, polygon = shapely.STRtree(polygons).query(inside, predicate="within")
    return float(len(numpy.unique(point[point != polygon])) / len(polygons))
