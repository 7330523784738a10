"""A lived neighbourhood made of whole blocks: what people mean runs along streets, not through houses."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

from resokit_qgis.analysis import libraries
from resokit_qgis.analysis.pair_areas import pair_areas
from resokit_qgis.analysis.progress import Tick

_HAIR = 1e-9
"""Areas are no whole numbers: a share this little under the threshold reaches it."""


def block_shares(drawings: Any, weights: Any, blocks: Any, tick: Tick) -> Any:
    """The agreement on each block: the mean over its ground of the share of the drawings' weight that includes it.

    For block b that is the sum of w_i * area(A_i in b) over the drawings, divided by area(b) and by the sum of all w_i:
    0 where no drawing reaches, 1 where every drawing holds all of it (after Coulton, Chan and Mikelbank 2011, "Finding
    place in community change initiatives", Journal of Community Practice 19, who mark blocks on residents' maps). A
    block that half of the people include wholly and one that all include half of come to the same.

    `drawings` and `blocks` are object arrays of valid (multi)polygons in metres, one drawing a voice; `weights`
    (drawings,) are numbers, 0 or more and not all 0. Returns floats, (blocks,).
    """
    numpy = libraries.load("numpy")
    shapely = libraries.load("shapely")
    weights = numpy.asarray(weights, dtype=float)
    pairs = pair_areas(drawings, blocks, tick)
    held = numpy.bincount(pairs.second, weights=weights[pairs.first] * pairs.area_m2, minlength=len(blocks))
    return numpy.minimum(1.0, held / (shapely.area(blocks) * weights.sum()))


def reached_m2(drawings: Any, blocks: Any, tick: Tick) -> Any:
    """The area of all blocks together that each of `drawings` includes some of: floats, (drawings,).

    Both are object arrays of valid (multi)polygons in metres.
    """
    numpy = libraries.load("numpy")
    shapely = libraries.load("shapely")
    pairs = pair_areas(drawings, blocks, tick)
    return numpy.bincount(pairs.first, weights=shapely.area(blocks)[pairs.second], minlength=len(drawings))


def reached(shares: Any, threshold: Fraction) -> Any:
    """Which of `shares` (0 to 1) are at least `threshold` percent, and more than nothing: a boolean array."""
    return (shares > 0) & (shares >= float(threshold) / 100 - _HAIR)


def built_of(blocks: Any, shares: Any, threshold: Fraction) -> tuple[Any, Any]:
    """The blocks whose share (`block_shares`) is at least `threshold` percent, and all of them as one shape.

    Returns their numbers, ascending, and a MultiPolygon, empty where there are none. At 0 percent these are the blocks
    that any drawing reaches.
    """
    numpy = libraries.load("numpy")
    shapely = libraries.load("shapely")
    chosen = numpy.flatnonzero(reached(shares, threshold))
    parts = shapely.get_parts(shapely.union_all(blocks[chosen]))
    return chosen, shapely.multipolygons(parts[shapely.get_dimensions(parts) == 2])
