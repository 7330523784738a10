"""Which rings hang together, and what lies around the start of each: the weights from which running sums begin."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from resokit_qgis.analysis import libraries
from resokit_qgis.analysis.crossings import Strips, tie
from resokit_qgis.analysis.events import Events
from resokit_qgis.analysis.rings import Rings

_SAMPLES = 8
"""Crossings of each ring that are tried first: enough to reach nearly all rings in a few steps."""

_PAIRS_AT_ONCE = 1_000_000


@dataclass(frozen=True)
class RingTree:
    """The rings of `rings` as trees, one for each component: rings that are connected by crossings.

    `component` (rings,) numbers them; `roots` (components,) is the ring that each tree hangs from. `steps` go from the
    roots outward: of each the events on the rings known before, and those of the same crossings on the rings that
    come. `around` says which shapes include the start of a root: (component, shape, 1 or -1 for each line between, which add
    up to 1 for those that do).
    """

    rings: Rings
    events: Events
    component: Any
    roots: Any
    steps: tuple[tuple[Any, Any], ...]
    around: tuple[Any, Any, Any]

    def weights_at_start(self, flow: Any, own: Any) -> Any:
        """For each ring the weight of the other shapes that include its start.

        `flow` (events,) is how that has changed after each event since the start of the ring, `own` (shapes,) the weights.
        """
        numpy = libraries.load("numpy")
        known = numpy.zeros(len(self.rings), dtype=own.dtype)
        component, shape, times = self.around
        numpy.add.at(known, self.roots[component], own[shape] * times)
        for here, there in self.steps:
            # Of the four corners of a crossing one lies outside both rings; seen from either, the same weighs there.
            known[self.events.ring[there]] = (
                known[self.events.ring[here]] + self._beside(here, flow, own) - self._beside(there, flow, own)
            )
        return known

    def _beside(self, events: Any, flow: Any, own: Any) -> Any:
        """The change from the start of the ring to the corner of each of `events` that lies outside both rings."""
        numpy = libraries.load("numpy")
        return flow[events] - numpy.where(self.events.enters[events] > 0, own[self.events.other[events]], 0)


def ring_tree(rings: Rings, strips: Strips, events: Events) -> RingTree:
    """The trees of `rings` by their `events`."""
    numpy = libraries.load("numpy")
    sample = _sample(events)
    while True:
        component, roots, steps = _grown(rings, events, sample)
        if len(roots) == 1:
            break
        apart = numpy.flatnonzero(component[events.ring] != component[events.ring[events.partner]])
        if not len(apart):
            break
        # What the sample missed: one crossing for each two components that meet.
        met = component[events.ring[apart]] * len(roots) + component[events.ring[events.partner[apart]]]
        sample = numpy.concatenate((sample, apart[numpy.unique(met, return_index=True)[1]]))
    return RingTree(rings, events, component, roots, steps, shapes_around(rings, strips, roots))


def _sample(events: Events) -> Any:
    """A few events of every ring, spread over it; those of rings without crossings lead nowhere else."""
    numpy = libraries.load("numpy")
    count = numpy.diff(numpy.append(events.first, len(events)))
    places = (count[:, None] * (numpy.arange(_SAMPLES) + 0.5) / _SAMPLES).astype(numpy.int64)
    return numpy.unique(events.first[:, None] + places)


def _grown(rings: Rings, events: Events, sample: Any) -> tuple[Any, Any, tuple[tuple[Any, Any], ...]]:
    """The components, roots and steps (see `RingTree`) that the crossings in `sample` make."""
    numpy = libraries.load("numpy")
    here = numpy.concatenate((sample, events.partner[sample]))
    from_ring, to_ring = events.ring[here], events.ring[events.partner[here]]
    # Each two neighbours once, sorted by the first of them.
    _, once = numpy.unique(from_ring.astype(numpy.int64) * len(rings) + to_ring, return_index=True)
    here, from_ring, to_ring = here[once], from_ring[once], to_ring[once]
    roots, component = numpy.unique(_least_reachable(len(rings), from_ring, to_ring), return_inverse=True)
    known = numpy.zeros(len(rings), dtype=bool)
    known[roots] = True
    steps = []
    while True:
        reach = numpy.flatnonzero(known[from_ring] & ~known[to_ring])
        if not len(reach):
            break
        _, one = numpy.unique(to_ring[reach], return_index=True)
        step = here[reach[one]]
        steps.append((step, events.partner[step]))
        known[to_ring[reach[one]]] = True
    return component.reshape(-1), roots, tuple(steps)


def _least_reachable(count: int, from_ring: Any, to_ring: Any) -> Any:
    """For each of `count` rings the lowest number of any ring that is connected with it.

    Every ring points to a lower one of its component; pointers are lowered over the connections and shortened in turns.
    """
    numpy = libraries.load("numpy")
    lowest = numpy.arange(count)
    while True:
        before = lowest.copy()
        numpy.minimum.at(lowest, lowest[from_ring], lowest[to_ring])
        while True:
            shorter = lowest[lowest]
            if (shorter == lowest).all():
                break
            lowest = shorter
        if (before == lowest).all():
            return lowest


def shapes_around(rings: Rings, strips: Strips, roots: Any) -> tuple[Any, Any, Any]:
    """What other shapes include the first point of each of the rings `roots`: (place in `roots`, shape, 1 or -1).

    There is one for each line right of the point, by its way; they add up to 1 for a shape that includes it.
    """
    numpy = libraries.load("numpy")
    first = rings.starts[roots]
    point = (rings.x0[first], rings.y0[first], rings.shape[roots])
    found = [
        _lines_right(rings, segment, root, *(values[root] for values in point))
        for segment, root in _near(rings, strips, *point[:2])
    ]
    component, shape, times = (numpy.concatenate(parts) for parts in zip(*found, strict=True))
    return component, shape, times


def _near(rings: Rings, strips: Strips, x: Any, y: Any) -> Iterator[tuple[Any, Any]]:
    """Pairs of a segment and the number of the point (`x`, `y`) in whose strip it is, some at a time.

    Rings that stand right of a point are left out: they have as many lines up as down there.
    """
    numpy = libraries.load("numpy")
    left, right = (bound.reduceat(rings.x0, rings.starts[:-1]) for bound in (numpy.minimum, numpy.maximum))
    strip = ((y - strips.frame.bottom) // strips.frame.height).astype(numpy.int64)
    begin, end = (numpy.searchsorted(strips.strip, strip, side=side).tolist() for side in ("left", "right"))
    segments: list[Any] = []
    points: list[int] = []
    pairs = 0
    for point, here in enumerate(x.tolist()):
        segment = strips.segment[begin[point] : end[point]]
        ring = rings.ring[segment]
        segments.append(segment[(left[ring] <= here) & (right[ring] >= here)])
        points.append(point)
        pairs += len(segments[-1])
        if pairs > _PAIRS_AT_ONCE or point == len(x) - 1:
            yield numpy.concatenate(segments), numpy.repeat(points, [len(some) for some in segments])
            segments, points, pairs = [], [], 0


def _lines_right(rings: Rings, segment: Any, root: Any, x: Any, y: Any, shape: Any) -> tuple[Any, Any, Any]:
    """Of the pairs of a `segment` and the first point of a `root`, those where the segment passes right of the point.

    The point stands at (`x`, `y`) and belongs to `shape`, whose own lines do not count. 1 for a line that goes up there,
    which has its inside on the left, and -1 for one that goes down.
    """
    numpy = libraries.load("numpy")
    other = rings.shape_of_segment[segment]
    near = numpy.flatnonzero((other != shape) & (numpy.maximum(rings.x0[segment], rings.x1[segment]) >= x))
    segment, root, other, x, y = segment[near], root[near], other[near], x[near], y[near]
    moved = numpy.sign(other.astype(float) - shape[near])
    y0, y1 = rings.y0[segment], rings.y1[segment]
    starts_above = (y0 > y) | ((y0 == y) & (moved > 0))
    ends_above = (y1 > y) | ((y1 == y) & (moved > 0))
    dx, dy = rings.x1[segment] - rings.x0[segment], y1 - y0
    # A point left of both ends is as good as one level with the first, and no further away than the segment is long.
    x = numpy.maximum(x, numpy.minimum(rings.x0[segment], rings.x1[segment]) - 1.0)
    side = dx * (y - y0) - dy * (x - rings.x0[segment])
    side = numpy.where(side == 0, tie(dx, dy, -moved), side)
    up = ends_above & ~starts_above & (side > 0)
    down = starts_above & ~ends_above & (side < 0)
    times = up.astype(numpy.int64) - down
    passes = numpy.flatnonzero(times)
    return root[passes], other[passes], times[passes]
