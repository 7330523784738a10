"""All crossings between the rings of different shapes, each decided exactly.

A sweep over horizontal strips finds the pairs of segments that may meet; the signs of four determinants say whether
they do. Where a sign is zero (a shared point, a shared edge, a repeated drawing) shape number i is taken to stand
i * e to the right and i * e**2 higher, for an e too small to matter otherwise (simulation of simplicity: Edelsbrunner and Muecke
1990). So every meeting is a plain crossing of two segments or none, and all decisions fit together.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, fields
from itertools import pairwise
from typing import Any

from resokit_qgis.analysis import libraries
from resokit_qgis.analysis.progress import Tick, within
from resokit_qgis.analysis.rings import Rings

_PAIRS_AT_ONCE = 150_000
"""Pairs of segments looked at in one go: what stays in the processor's cache."""

_RISES_HIGH = 2.5
"""How many times as high as the mean segment rises a strip is, measured on drawn boundaries."""

_SAMPLE = 200_000
"""Pairs that are looked at to tell how many will cross."""


@dataclass(frozen=True)
class Frame:
    """Horizontal strips `height` cells high from `bottom` up, `width` cells wide from `left` on."""

    left: float
    bottom: float
    width: float
    height: float


def frame_for(rings: Rings) -> Frame:
    """A frame around `rings`, with strips a few times as high as a segment.

    Lower strips repeat segments in more of them, higher ones make more pairs that do not meet. Over drawings on two continents they
    are as high as it takes for the numbers of strips to fit 32 bits and those of `Strips.key` 64.
    """
    numpy = libraries.load("numpy")
    width, deep = (float(numpy.ptp(values)) for values in (rings.x0, rings.y0))
    rise = float(numpy.abs(rings.y1 - rings.y0).mean())
    height = max(1.0, _RISES_HIGH * rise, deep / 2**30, deep * (width + 1.0) / 2**62)
    return Frame(rings.x0.min(), rings.y0.min(), width, height)


@dataclass(frozen=True)
class Strips:
    """The segments of `rings` by the strips of `frame` that they pass.

    An entry is one segment in one strip. `segment` and `strip` say which, sorted by strip and within it by the left
    end of the segment; `key` is what they are sorted by, `last` the same for the right end. `lowest` and `highest`
    are the y of its ends, `first_strip` the first strip of the segment.
    """

    rings: Rings
    frame: Frame
    segment: Any
    strip: Any
    key: Any
    last: Any
    lowest: Any
    highest: Any
    first_strip: Any


def strips_of(rings: Rings, frame: Frame) -> Strips:
    """Sort the segments of `rings` into the strips of `frame`."""
    numpy = libraries.load("numpy")
    xmin, xmax = numpy.minimum(rings.x0, rings.x1), numpy.maximum(rings.x0, rings.x1)
    ymin, ymax = numpy.minimum(rings.y0, rings.y1), numpy.maximum(rings.y0, rings.y1)
    first = ((ymin - frame.bottom) // frame.height).astype(numpy.int32)
    count = ((ymax - frame.bottom) // frame.height).astype(numpy.int32) - first + 1
    segment = numpy.repeat(numpy.arange(len(count), dtype=numpy.int32), count)
    within = numpy.arange(len(segment), dtype=numpy.int64) - (numpy.cumsum(count) - count)[segment]
    strip = first[segment] + within.astype(numpy.int32)
    # One whole number for strip and x.
    step = int(frame.width) + 1
    # NumPy 1 would keep the product of 32 bits and a small number in 32 bits.
    line = strip.astype(numpy.int64) * step
    key = line + (xmin[segment] - frame.left).astype(numpy.int64)
    order = numpy.argsort(key)
    segment, strip, line = segment[order], strip[order], line[order]
    last = line + (xmax[segment] - frame.left).astype(numpy.int64)
    return Strips(rings, frame, segment, strip, key[order], last, ymin[segment], ymax[segment], first[segment])


@dataclass(frozen=True)
class Crossings:
    """Crossings of two segments, `first` and `second` (int32 arrays of numbers of segments).

    A crossing stands at the fraction `along_first` of the one and `along_second` of the other (0 to 1, correctly
    rounded). `enters` is 1 where the ring of `first` goes into the shape of `second` there, -1 where it comes out.

    `touching` (int32 array, some more than once) holds the segments of `first` and of `second` that share a point with
    another ring where one of the two has an end: where zeros decided.
    """

    first: Any
    second: Any
    along_first: Any
    along_second: Any
    enters: Any
    touching_first: Any
    touching_second: Any

    def __len__(self) -> int:
        return len(self.first)


def find_crossings(strips: Strips, tick: Tick) -> Crossings:
    """All crossings between the rings of different shapes in `strips`."""
    numpy = libraries.load("numpy")
    entries = _Entries.of(strips)
    begin = numpy.arange(1, len(strips.segment) + 1)
    end = numpy.searchsorted(strips.key, strips.last, side="right")
    return _joined([_met(entries, entries, one, other) for one, other in _pairs(begin, end, tick)])


def crossings_between(strips: Strips, others: Strips, tick: Tick, same_shapes: bool = False) -> Crossings:
    """All crossings of the rings in `strips` (`first`) with those in `others` (`second`), in the same frame.

    Ties are broken as if all shapes of `others` came after those of `strips`, in one list; or by their numbers where
    both count the `same_shapes`, of which `strips` has a part.
    """
    numpy = libraries.load("numpy")
    entries = _Entries.of(strips)
    first_other = 0 if same_shapes else int(strips.rings.shape.max(initial=-1)) + 1
    other_entries = _Entries.of(others, first_other)
    begin = numpy.searchsorted(others.key, strips.key, side="left")
    end = numpy.searchsorted(others.key, strips.last, side="right")
    found = [_met(entries, other_entries, one, other) for one, other in _pairs(begin, end, within(tick, 0.0, 0.5))]
    # Those whose left end stands further left came along above.
    begin = numpy.searchsorted(strips.key, others.key, side="right")
    end = numpy.searchsorted(strips.key, others.last, side="right")
    found += [_met(entries, other_entries, one, other) for other, one in _pairs(begin, end, within(tick, 0.5, 1.0))]
    return _joined(found)


def expected_crossings(strips: Strips) -> int:
    """About how many crossings `find_crossings` would find: of the pairs it would look at, a sample is looked at."""
    numpy = libraries.load("numpy")
    entries = _Entries.of(strips)
    begin = numpy.arange(1, len(strips.segment) + 1)
    end = numpy.searchsorted(strips.key, strips.last, side="right")
    pairs = int((end - begin).sum())
    step = max(1, pairs // _SAMPLE)
    # Every so many pairs one, wherever in the strips it stands.
    chosen = numpy.arange(step // 2, pairs, step)
    upto = numpy.cumsum(end - begin)
    one = numpy.searchsorted(upto, chosen, side="right")
    other = begin[one] + chosen - (upto - (end - begin))[one]
    return len(_met(entries, entries, one, other)) * step


def _pairs(begin: Any, end: Any, tick: Tick) -> Iterator[tuple[Any, Any]]:
    """The pairs of each place i with the places from `begin[i]` up to `end[i]`, some at a time."""
    numpy = libraries.load("numpy")
    count = end - begin
    upto = numpy.cumsum(count)
    total = int(upto[-1]) if len(upto) else 0
    cuts = numpy.searchsorted(upto, numpy.arange(_PAIRS_AT_ONCE, total, _PAIRS_AT_ONCE))
    cuts = numpy.unique(numpy.concatenate(([0], cuts, [len(count)])))
    for low, high in pairwise(cuts):
        tick(float(low) / len(count))
        some = count[low:high]
        one = numpy.repeat(numpy.arange(low, high, dtype=numpy.int32), some)
        shift = (begin[low:high] - (numpy.cumsum(some) - some)).astype(numpy.int32)
        yield one, numpy.arange(len(one), dtype=numpy.int32) + numpy.repeat(shift, some)


def _joined(found: list[Crossings]) -> Crossings:
    numpy = libraries.load("numpy")
    if not found:
        whole, real = numpy.zeros(0, dtype=numpy.int32), numpy.zeros(0)
        return Crossings(whole, whole, real, real, numpy.zeros(0, dtype=numpy.int8), whole, whole)
    names = (field.name for field in fields(Crossings))
    return Crossings(*(numpy.concatenate([getattr(some, name) for some in found]) for name in names))


@dataclass(frozen=True)
class _Entries:
    """What is asked of the entries of strips for every pair, side by side in the order of the entries."""

    strips: Strips
    x0: Any
    y0: Any
    dx: Any
    dy: Any
    ring: Any
    shape: Any

    @classmethod
    def of(cls, strips: Strips, first_shape: int = 0) -> _Entries:
        """`first_shape` is added to the numbers of shapes, to tell those of two `Strips` apart."""
        rings, segment = strips.rings, strips.segment
        return cls(
            strips,
            rings.x0[segment],
            rings.y0[segment],
            (rings.x1 - rings.x0)[segment],
            (rings.y1 - rings.y0)[segment],
            rings.ring[segment],
            rings.shape_of_segment[segment] + first_shape,
        )


def _met(entries: _Entries, others: _Entries, one: Any, other: Any) -> Crossings:
    """The crossings among the pairs of an entry (places `one`) and another (places `other` of `others`)."""
    numpy = libraries.load("numpy")
    mine, theirs = entries.strips, others.strips
    near = mine.lowest[one] <= theirs.highest[other]
    near &= theirs.lowest[other] <= mine.highest[one]
    near = numpy.flatnonzero(near)
    one, other = one[near], other[near]
    adx, ady, bdx, bdy = entries.dx[one], entries.dy[one], others.dx[other], others.dy[other]
    rx, ry = others.x0[other] - entries.x0[one], others.y0[other] - entries.y0[one]
    # On which side of a do the ends of b lie, and the other way round? Positive is left.
    turn = adx * bdy - ady * bdx
    b0_of_a = adx * ry - ady * rx
    b1_of_a = b0_of_a + turn
    a0_of_b = bdy * rx - bdx * ry
    a1_of_b = a0_of_b - turn
    b0_left, b1_left, a0_left, a1_left = b0_of_a > 0, b1_of_a > 0, a0_of_b > 0, a1_of_b > 0
    touch = numpy.flatnonzero((b0_of_a == 0) | (b1_of_a == 0) | (a0_of_b == 0) | (a1_of_b == 0))
    if len(touch):
        moved = numpy.sign(others.shape[other[touch]].astype(float) - entries.shape[one[touch]])
        b_left = tie(adx[touch], ady[touch], moved) > 0
        a_left = tie(bdx[touch], bdy[touch], -moved) > 0
        for left, side, tied in (
            (b0_left, b0_of_a, b_left),
            (b1_left, b1_of_a, b_left),
            (a0_left, a0_of_b, a_left),
            (a1_left, a1_of_b, a_left),
        ):
            left[touch] = numpy.where(side[touch] == 0, tied, left[touch])
        # The segments of one ring touch the next and nothing else.
        touch = touch[(moved != 0) | (entries.ring[one[touch]] != others.ring[other[touch]])]
        meets = (b0_of_a[touch] * b1_of_a[touch] <= 0) & (a0_of_b[touch] * a1_of_b[touch] <= 0)
        touch = touch[meets]
    touching = (mine.segment[one[touch]], theirs.segment[other[touch]])
    cross = numpy.flatnonzero((b0_left != b1_left) & (a0_left != a1_left))
    one, other = one[cross], other[cross]
    # A pair that shares several strips counts in the first of them. A shape does not cross itself.
    once = numpy.maximum(mine.first_strip[one], theirs.first_strip[other]) == mine.strip[one]
    once &= entries.shape[one] != others.shape[other]
    once = numpy.flatnonzero(once)
    cross = cross[once]
    return Crossings(
        mine.segment[one[once]],
        theirs.segment[other[once]],
        a0_of_b[cross] / turn[cross],
        -b0_of_a[cross] / turn[cross],
        numpy.where(a1_left[cross], 1, -1).astype(numpy.int8),
        *touching,
    )


def tie(dx: Any, dy: Any, moved: Any) -> Any:
    """The side of a line of direction (`dx`, `dy`) on which a point of it comes that moves by `moved` * (e, e**2)."""
    numpy = libraries.load("numpy")
    return numpy.where(dy != 0, -numpy.sign(dy) * moved, numpy.sign(dx) * moved)
