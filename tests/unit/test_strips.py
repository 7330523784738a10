"""The strips in which crossings are looked for keep their order, however wide the ground is."""

from __future__ import annotations

import numpy as np
import shapely

from resokit_qgis.analysis.crossings import find_crossings, frame_for, strips_of
from resokit_qgis.analysis.rings import grid_near, rings_of


def test_entries_are_in_order_of_strip_and_then_of_their_left_end_over_hundreds_of_kilometres() -> None:
    corners = [(0.0, 0.0), (5.0, 40.0), (90_000.0, 700.0), (200_000.0, 30_000.0)]
    shapes = np.array([shapely.box(x, y, x + 100.0, y + 100.0) for x, y in corners], dtype=object)
    rings = rings_of(shapes, grid_near(shapes))
    frame = frame_for(rings)
    strips = strips_of(rings, frame)
    left = np.minimum(rings.x0, rings.x1)[strips.segment] - frame.left
    assert (strips.strip.max() + 1) * (frame.width + 1) > 2**31  # more than 32 bits hold
    expected = [int(strip) * (int(frame.width) + 1) + int(x) for strip, x in zip(strips.strip, left, strict=True)]
    assert strips.key.tolist() == expected == sorted(expected)
    assert len(find_crossings(strips, lambda _fraction: None)) == 2


def test_two_continents_of_drawings_as_small_as_a_grain_of_sand_still_have_their_crossings() -> None:
    near = [(0.0, 0.0), (0.005, 0.001)]
    far = [(9_000_000.0 + x, 17_000_000.0 + y) for x, y in near]
    shapes = np.array([shapely.box(x, y, x + 0.01, y + 0.002) for x, y in near + far], dtype=object)
    strips = strips_of(rings := rings_of(shapes, grid_near(shapes)), frame_for(rings))
    assert (np.diff(strips.key) >= 0).all()
    assert strips.strip.min() >= 0
    assert len(find_crossings(strips, lambda _fraction: None)) == 4
