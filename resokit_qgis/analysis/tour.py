"""In which shapes the rings of other shapes begin, found by a tour past their first points.

The tour starts outside everything and visits one point of each ring. Where it crosses the boundary of a shape it comes
into it or leaves it, so that counting crossings along the tour says at every stop which shapes hold it: no point is
ever looked up. Crossings are decided exactly, so the count is too, also where a stop stands on a boundary.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from resokit_qgis.analysis import libraries
from resokit_qgis.analysis.rings import Rings

OUTSIDE = -(2.0**25)
"""Where tours start, in cells left of the grid's origin: outside all shapes, and still exact to compute with."""


@dataclass(frozen=True)
class Toured:
    """`rings`, the last of which is no ring but the tour past the others; hop `i` leads to the start of ring `stops[i]`.

    `real` is the number of segments before those of the tour.
    """

    rings: Rings
    stops: Any
    real: int

    def hop(self, segment: Any) -> Any:
        """The hops that the segments numbered `segment` are."""
        return segment - self.real


@dataclass(frozen=True)
class Stays:
    """Integer arrays in step: shape `shape` holds the first point of ring `ring`, `times` times (1 in a valid shape)."""

    shape: Any
    ring: Any
    times: Any


def with_tour(rings: Rings) -> Toured:
    """`rings` (not none of them) with a tour past their first points, in an order that keeps the hops short."""
    numpy = libraries.load("numpy")
    first = rings.starts[:-1]
    x, y = rings.x0[first], rings.y0[first]
    stops = _to_and_fro(x, y)
    x, y = x[stops], y[stops]
    # A hop between two rings that begin at the same point has no length and crosses nothing.
    hops = (numpy.append(OUTSIDE, x[:-1]), numpy.append(y[0], y[:-1]), x, y)
    sides = (rings.x0, rings.y0, rings.x1, rings.y1)
    x0, y0, x1, y1 = (numpy.concatenate(both) for both in zip(sides, hops, strict=True))
    toured = replace(
        rings,
        x0=x0,
        y0=y0,
        x1=x1,
        y1=y1,
        ring=numpy.append(rings.ring, numpy.full(len(stops), len(rings), dtype=rings.ring.dtype)),
        shape=numpy.append(rings.shape, rings.shape.max() + 1).astype(rings.shape.dtype),
        starts=numpy.append(rings.starts, len(x0)),
    )
    return Toured(toured, stops, len(rings.x0))


def _to_and_fro(x: Any, y: Any) -> Any:
    """An order of points: up one column, down the next, with as many columns as rows if they lie evenly."""
    numpy = libraries.load("numpy")
    wide, high = numpy.ptp(x), numpy.ptp(y)
    columns = max(1.0, numpy.sqrt(len(x) * (wide + 1.0) / (high + 1.0)))
    column = numpy.floor((x - x.min()) * (columns / (wide + 1.0)))
    return numpy.lexsort((numpy.where(column % 2 == 0, y, -y), column))


def stays(toured: Toured, shape: Any, segment: Any, enters: Any) -> Stays:
    """Which shapes hold the first points of the rings of `toured`, from the crossings of its tour.

    A crossing is one of the boundary of `shape` (integers) with `segment` of the tour; `enters` is 1 where the tour
    goes into the shape there and -1 where it comes out.
    """
    numpy = libraries.load("numpy")
    hop = toured.hop(segment)
    order = numpy.lexsort((hop, shape))
    shape, hop = shape[order], hop[order]
    inside = numpy.cumsum(enters[order], dtype=numpy.int64)
    new = numpy.append(True, shape[1:] != shape[:-1])[: len(shape)]
    before = numpy.append(0, inside[:-1])[: len(shape)]
    inside -= before[numpy.flatnonzero(new)][numpy.cumsum(new) - 1]
    # What a crossing changes holds up to the next one of that shape, or up to the end of the tour.
    until = numpy.full(len(hop), len(toured.stops), dtype=hop.dtype)
    until[:-1] = numpy.where(new[1:], until[:-1], hop[1:])
    held = numpy.flatnonzero((inside != 0) & (until > hop))
    count = (until - hop)[held].astype(numpy.int64)
    stop = numpy.arange(int(count.sum())) + numpy.repeat(hop[held] - (numpy.cumsum(count) - count), count)
    return Stays(numpy.repeat(shape[held], count), toured.stops[stop], numpy.repeat(inside[held], count))
