"""What a boundary meets on its way round: every crossing is an event on each of its two rings, in the order of the way."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Any

from resokit_qgis.analysis import libraries
from resokit_qgis.analysis.crossings import Crossings
from resokit_qgis.analysis.progress import Tick
from resokit_qgis.analysis.rings import Rings


@dataclass(frozen=True)
class Points:
    """Where events stand: event `e` at the fraction `along[i]` of segment `segment[i]`, where i is `number[e]`.

    It is computed on the same one of the two segments from either side, so that both events of a crossing have one point.
    """

    rings: Rings
    number: Any
    segment: Any
    along: Any

    def at(self, which: Any) -> tuple[Any, Any]:
        """The x and y of the events `which` in cells of the grid."""
        number = self.number[which]
        if len(which) > len(self.along) // 2:
            x, y = self._all
            return x[number], y[number]
        return self._on(self.segment[number], self.along[number])

    @cached_property
    def _all(self) -> tuple[Any, Any]:
        return self._on(self.segment, self.along)

    def _on(self, segment: Any, along: Any) -> tuple[Any, Any]:
        rings = self.rings
        x0, y0 = rings.x0[segment], rings.y0[segment]
        return x0 + along * (rings.x1[segment] - x0), y0 + along * (rings.y1[segment] - y0)


@dataclass(frozen=True)
class Events:
    """Events in the order of the rings and of the way along each. All arrays are (events,).

    Event `e` lies on segment `segment[e]` of ring `ring[e]`; `points` knows where. `enters[e]` is 1 where the ring goes
    into the shape `other[e]` there and -1 where it comes out. `partner[e]` is the same crossing on the other ring,
    `following[e]` the next event of its own. `first` (rings,) is the first event of each ring. A ring without crossings
    has one event, at its start, with itself as its partner and `enters` 0.
    """

    segment: Any
    ring: Any
    points: Points
    enters: Any
    other: Any
    partner: Any
    following: Any
    first: Any

    def __len__(self) -> int:
        return len(self.segment)

    def passed(self, pieces: Any) -> Any:
        """For each of `pieces` how many corners of the ring it passes up to the next event."""
        if len(pieces) > len(self) // 2:
            return self._passed_by_all[pieces]
        return self._passed(pieces)

    @cached_property
    def _passed_by_all(self) -> Any:
        numpy = libraries.load("numpy")
        return self._passed(numpy.arange(len(self), dtype=numpy.int32))

    def _passed(self, pieces: Any) -> Any:
        numpy = libraries.load("numpy")
        following = self.following[pieces]
        passed = self.segment[following] - self.segment[pieces]
        # Back at its own start or before it, a piece has gone on past the end of the ring.
        around = numpy.flatnonzero(following <= pieces)
        ring = self.ring[pieces[around]]
        starts = self.points.rings.starts
        passed[around] += (starts[ring + 1] - starts[ring]).astype(passed.dtype)
        return passed

    def before(self, flow: Any) -> Any:
        """For each ring the running sum `flow` (events,) just before its first event."""
        numpy = libraries.load("numpy")
        return numpy.where(self.first > 0, flow[self.first - 1], 0)


def swept(rings: Rings, events: Events, pieces: Any) -> Any:
    """For each of `pieces` the area in m2 between it and the line y = 0 of the grid (see `Rings.swept`).

    Their sum along a closed path is the area that this goes around, counter-clockwise.
    """
    numpy = libraries.load("numpy")
    following = events.following[pieces]
    past = numpy.flatnonzero(following <= pieces)
    area = rings.swept(events.segment[pieces], events.segment[following], past)
    area += _swept_on_segment(rings, events, following)
    area -= _swept_on_segment(rings, events, pieces)
    area *= rings.grid.size**2 / 2
    return area


def _swept_on_segment(rings: Rings, events: Events, which: Any) -> Any:
    """Twice what is swept from the start of its segment up to each of the events `which`, in cells of the grid."""
    segment = events.segment[which]
    x, y = events.points.at(which)
    return (rings.x0[segment] - x) * (rings.y0[segment] + y)


def events_of(rings: Rings, crossings: Crossings, tick: Tick) -> Events:
    """Put the `crossings` of `rings` in order."""
    numpy = libraries.load("numpy")
    tick(0.0)
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
    none = numpy.zeros(len(alone), dtype=numpy.int8)

    order = order_along(rings, segment, segment[twin], along)
    tick(0.5)
    place = numpy.empty(len(order), dtype=numpy.int32)
    place[order] = numpy.arange(len(order), dtype=numpy.int32)
    ring = rings.ring[segment[order]]
    first_event = numpy.searchsorted(ring, numpy.arange(len(rings)))
    following = numpy.arange(1, len(order) + 1, dtype=numpy.int32)
    following[numpy.append(first_event[1:], len(order)) - 1] = first_event
    return Events(
        segment=segment[order],
        ring=ring,
        points=Points(
            rings,
            number=(order - count * (order >= count)).astype(numpy.int32),
            segment=numpy.concatenate((first, starts)),
            along=numpy.concatenate((crossings.along_first, numpy.zeros(len(alone)))),
        ),
        enters=numpy.concatenate((crossings.enters, -crossings.enters, none))[order],
        other=rings.shape_of_segment[segment[twin]][order],
        partner=place[twin[order]],
        following=following,
        first=first_event,
    )


def touching_pieces(rings: Rings, events: Events, touching: Any) -> Any:
    """Which pieces (events,) pass any of the segments `touching`."""
    numpy = libraries.load("numpy")
    if not len(touching):
        return numpy.zeros(len(events), dtype=bool)
    marked = numpy.zeros(len(rings.ring), dtype=bool)
    marked[touching] = True
    upto = numpy.concatenate(([0], numpy.cumsum(marked)))
    segment, following = events.segment, events.following
    found = upto[segment[following] + 1] > upto[segment]
    around = numpy.flatnonzero(following <= numpy.arange(len(events)))
    ring = events.ring[around]
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
