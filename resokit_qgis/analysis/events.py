"""What a boundary meets on its way round: every crossing is an event on each of its two rings, in the order of the way."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from resokit_qgis.analysis import libraries
from resokit_qgis.analysis.crossings import Crossings
from resokit_qgis.analysis.rings import Rings


@dataclass(frozen=True)
class Events:
    """Events in the order of the rings and of the way along each. All arrays are (events,).

    Event `e` lies on segment `segment[e]` of ring `ring[e]`, at the point (`x[e]`, `y[e]`) in cells of the grid.
    `enters[e]` is 1 where the ring goes into the shape `other[e]` there and -1 where it comes out. `partner[e]` is
    the same crossing on the other ring, `following[e]` the next event of its own. Between the two the ring touches another,
    without a crossing perhaps, where `touches[e]`. `first` (rings,) is the first event of each ring. A ring without crossings has one event, at its start, with itself as its partner and `enters` 0.
    """

    segment: Any
    ring: Any
    x: Any
    y: Any
    enters: Any
    other: Any
    partner: Any
    following: Any
    touches: Any
    first: Any

    def __len__(self) -> int:
        return len(self.segment)

    def before(self, flow: Any) -> Any:
        """For each ring the running sum `flow` (events,) just before its first event."""
        numpy = libraries.load("numpy")
        return numpy.where(self.first > 0, flow[self.first - 1], 0)


def swept(rings: Rings, events: Events) -> Any:
    """For each piece the area in m2 that a line from the grid's origin sweeps along it, counter-clockwise.

    Their sum along a closed path is the area inside it (the shoelace formula).
    """
    numpy = libraries.load("numpy")
    x0, y0 = rings.x0[events.segment], rings.y0[events.segment]
    upto = rings.shoelace[events.segment] + (x0 * events.y - events.x * y0)
    area = upto[events.following] - upto
    around = numpy.flatnonzero(events.following <= numpy.arange(len(events)))
    area[around] += rings.around[events.ring[around]]
    return area * (rings.grid.size**2 / 2)


def events_of(rings: Rings, crossings: Crossings) -> Events:
    """Put the `crossings` of `rings` in order."""
    numpy = libraries.load("numpy")
    count = len(crossings)
    first, second = crossings.first, crossings.second
    crossed = numpy.zeros(len(rings), dtype=bool)
    crossed[rings.ring[first]] = True
    crossed[rings.ring[second]] = True
    alone = numpy.flatnonzero(~crossed)
    starts = rings.starts[alone].astype(numpy.int32)
    # One event for each side of each crossing, and one for each ring that has none.
    segment = numpy.concatenate((first, second, starts))
    along = numpy.concatenate((crossings.along_first, crossings.along_second, numpy.zeros(len(alone))))
    twin = numpy.arange(len(segment), dtype=numpy.int32)
    twin[:count] += count
    twin[count : 2 * count] -= count
    # The point of a crossing is computed once, on its first segment, so that both of its events have the same.
    x = rings.x0[first] + crossings.along_first * (rings.x1 - rings.x0)[first]
    y = rings.y0[first] + crossings.along_first * (rings.y1 - rings.y0)[first]
    none = numpy.zeros(len(alone), dtype=numpy.int8)

    order = order_along(rings, segment, segment[twin], along)
    place = numpy.empty(len(order), dtype=numpy.int32)
    place[order] = numpy.arange(len(order), dtype=numpy.int32)
    ring = rings.ring[segment[order]]
    first_event = numpy.searchsorted(ring, numpy.arange(len(rings)))
    following = numpy.arange(1, len(order) + 1, dtype=numpy.int32)
    following[numpy.append(first_event[1:], len(order)) - 1] = first_event
    return Events(
        segment=segment[order],
        ring=ring,
        x=numpy.concatenate((x, x, rings.x0[starts]))[order],
        y=numpy.concatenate((y, y, rings.y0[starts]))[order],
        enters=numpy.concatenate((crossings.enters, -crossings.enters, none))[order],
        other=rings.shape_of_segment[segment[twin]][order],
        partner=place[twin[order]],
        following=following,
        touches=_touches(rings, crossings, segment[order], following),
        first=first_event,
    )


def _touches(rings: Rings, crossings: Crossings, segment: Any, following: Any) -> Any:
    """Whether any segment from each event's `segment` up to that of the `following` one touches another ring."""
    numpy = libraries.load("numpy")
    if not len(crossings.touching_first):
        return numpy.zeros(len(segment), dtype=bool)
    touching = numpy.zeros(len(rings.ring), dtype=bool)
    touching[crossings.touching_first] = True
    touching[crossings.touching_second] = True
    upto = numpy.concatenate(([0], numpy.cumsum(touching)))
    found = upto[segment[following] + 1] > upto[segment]
    around = numpy.flatnonzero(following <= numpy.arange(len(segment)))
    ring = rings.ring[segment[around]]
    found[around] = upto[rings.starts[ring + 1]] > upto[rings.starts[ring]]
    return found


def order_along(rings: Rings, mine: Any, theirs: Any, along: Any) -> Any:
    """The places of events in the order of their segments and of the way along each.

    An event lies on segment `mine` at the fraction `along`, where segment `theirs` of another shape crosses it.
    """
    numpy = libraries.load("numpy")
    # One number for the segment, as much of the way along it as there is room for, and the place.
    place_bits = numpy.uint64(max(1, len(mine).bit_length()))
    along_bits = 64 - int(place_bits) - max(1, len(rings.ring).bit_length())
    key = (numpy.minimum(along, 1 - 2.0**-53) * 2.0**along_bits).astype(numpy.uint64)
    key |= mine.astype(numpy.uint64) << numpy.uint64(along_bits)
    key <<= place_bits
    key |= numpy.arange(len(mine), dtype=numpy.uint64)
    key.sort()
    order = (key & ((numpy.uint64(1) << place_bits) - numpy.uint64(1))).astype(numpy.int64)
    key >>= place_bits
    close = numpy.flatnonzero(key[1:] == key[:-1])
    if len(close):
        unsure = numpy.zeros(len(order), dtype=bool)
        unsure[close] = True
        unsure[close + 1] = True
        unsure = numpy.flatnonzero(unsure)
        order[unsure] = order[unsure][_exactly(rings, mine[order[unsure]], theirs[order[unsure]])]
    return order


def _exactly(rings: Rings, mine: Any, theirs: Any) -> Any:
    """The places of events sorted by segment and exactly along it, where many may stand at the same point."""
    numpy = libraries.load("numpy")
    dx, dy = rings.x1 - rings.x0, rings.y1 - rings.y0
    turn = dx[mine] * dy[theirs] - dy[mine] * dx[theirs]
    # The one event of a ring without crossings has no other segment.
    turn[mine == theirs] = 1.0
    start = dx[theirs] * (rings.y0[mine] - rings.y0[theirs]) - dy[theirs] * (rings.x0[mine] - rings.x0[theirs])
    # The other shape moves by so many e against this one, and the crossing with it (see `crossings`).
    moved = rings.shape_of_segment[theirs].astype(float) - rings.shape_of_segment[mine]
    rank = mine
    for numerator in (start, moved * dy[theirs], -moved * dx[theirs]):
        rank = _ranked(rank, numerator * numpy.sign(turn), numpy.abs(turn))
    return numpy.argsort(rank, kind="stable")


def _ranked(rank: Any, numerator: Any, denominator: Any) -> Any:
    """Ranks (integers) in the order of `rank` and, where that is the same, of `numerator` / `denominator` exactly.

    Both are whole and the denominator is over 0. Correctly rounded, fractions are never in the wrong order but may seem
    the same. Then their cross products differ by less than 2**63, so that the difference is right even when the products
    overflow.
    """
    numpy = libraries.load("numpy")
    value = numerator / denominator
    order = numpy.lexsort((value, rank))
    new = _steps(rank[order]) | _steps(value[order])
    first = order[numpy.maximum.accumulate(numpy.where(new, numpy.arange(len(order)), 0))]
    upper, lower = numerator.astype(numpy.int64), denominator.astype(numpy.int64)
    over = numpy.empty(len(order))
    over[order] = upper[order] * lower[first] - upper[first] * lower[order]
    over /= denominator
    order = numpy.lexsort((over, value, rank))
    new = _steps(rank[order]) | _steps(value[order]) | _steps(over[order])
    ranks = numpy.empty(len(order), dtype=numpy.int64)
    ranks[order] = numpy.cumsum(new)
    return ranks


def _steps(values: Any) -> Any:
    """Where the sorted `values` differ from the one before; so does the first."""
    numpy = libraries.load("numpy")
    return numpy.concatenate(([True], values[1:] != values[:-1]))
