"""Closed paths along the pieces of an arrangement: which pieces follow each other, and the points they pass."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from resokit_qgis.analysis import libraries

if TYPE_CHECKING:
    from resokit_qgis.analysis.events import Events
    from resokit_qgis.analysis.rings import Rings

_FEW = 64
"""As many walkers as get on faster one after the other than all together."""


def cycles(following: Any) -> tuple[Any, Any]:
    """The places of the permutation `following` cycle after cycle, each from its lowest place on, and where each begins.

    Returns (order, start): the i-th cycle is order[start[i]:start[i + 1]].
    """
    numpy = libraries.load("numpy")
    # What is read one by one is read as Python's own numbers.
    ways = memoryview(numpy.ascontiguousarray(following))
    lowest = _lowest(following)
    lengths = numpy.zeros(len(lowest), dtype=numpy.int64)
    cycle = numpy.arange(len(lowest), dtype=numpy.int32)
    at = lowest
    steps = []
    while len(at) > _FEW:
        steps.append((cycle, at))
        lengths[cycle] += 1
        at = following[at]
        going = numpy.flatnonzero(at != lowest[cycle])
        cycle, at = cycle[going], at[going]
    rest = []
    for number, place in zip(cycle.tolist(), at.tolist(), strict=True):
        rest.append(_walk(ways, place, int(lowest[number])))
        lengths[number] += len(rest[-1])
    start = numpy.concatenate(([0], numpy.cumsum(lengths)))
    order = numpy.empty(len(following), dtype=following.dtype)
    for step, (some, places) in enumerate(steps):
        order[start[some] + step] = places
    for number, walked in zip(cycle.tolist(), rest, strict=True):
        order[start[number] + len(steps) : start[number + 1]] = walked
    return order, start


def _lowest(following: Any) -> Any:
    """The lowest place of each cycle."""
    numpy = libraries.load("numpy")
    # Every place looks along the way for a lower one. Where it comes to one that is higher, it goes on from where that
    # has come to: all places between are higher still.
    at = following.copy()
    looking = numpy.flatnonzero(at > numpy.arange(len(at)))
    while len(looking):
        at[looking] = at[at[looking]]
        looking = looking[at[looking] > looking]
    return numpy.flatnonzero(at == numpy.arange(len(at))).astype(following.dtype)


def _walk(ways: Any, place: int, until: int) -> list[int]:
    walked = [place]
    place = ways[place]
    while place != until:
        walked.append(place)
        place = ways[place]
    return walked


def points_along(rings: Rings, events: Events, piece: Any, backward: Any) -> tuple[Any, Any]:
    """The points that pieces pass, without the last of each, where the next piece begins.

    `piece` (k,) holds their numbers, `backward` (k,) which of them are gone the other way. Returns the points (n, 2) in
    cells of the grid, and for each piece how many they are.
    """
    numpy = libraries.load("numpy")
    passed = events.passed(piece)
    count = passed + 1
    begin = numpy.cumsum(count) - count
    points = numpy.empty((int(count.sum()), 2))
    corner = piece.copy()
    corner[backward] = events.following[piece[backward]]
    points[begin, 0], points[begin, 1] = events.points.at(corner)

    # Most pieces pass no corner of their ring.
    some = numpy.flatnonzero(passed)
    piece, backward, passed, begin = piece[some], backward[some], passed[some], begin[some]
    ring = events.ring[piece]
    ring_start = rings.starts[ring]
    ring_length = rings.starts[ring + 1] - ring_start
    owner = numpy.repeat(numpy.arange(len(piece)), passed)
    step = numpy.arange(len(owner)) - numpy.repeat(numpy.cumsum(passed) - passed, passed)
    way = numpy.where(backward[owner], passed[owner] - step, step + 1)
    first = events.segment[piece] - ring_start
    corner = ring_start[owner] + (first[owner] + way) % ring_length[owner]
    target = begin[owner] + 1 + step
    points[target, 0], points[target, 1] = rings.x0[corner], rings.y0[corner]
    return points, count
