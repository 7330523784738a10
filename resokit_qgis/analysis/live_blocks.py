"""A neighbourhood of whole blocks that is asked again and again, as a slider moves."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from resokit_qgis.analysis import libraries
from resokit_qgis.analysis.agreement import Voices
from resokit_qgis.analysis.agreement_exact import weights_of
from resokit_qgis.analysis.blocks import block_shares, built_of
from resokit_qgis.analysis.progress import Tick

STREET = 8.0
"""Metres to either side of a street's line that are taken for the street."""


@dataclass(frozen=True)
class LiveBlocks:
    """`blocks` (an object array of polygons in metres), and of each the mean share (0 to 1) that includes it."""

    blocks: Any
    shares: Any

    def level(self, threshold: Fraction) -> Any:
        """The blocks that at least `threshold` percent include, as one MultiPolygon, perhaps empty."""
        return built_of(self.blocks, self.shares, threshold)[1]


def live_blocks(voices: Voices, blocks: Any, tick: Tick) -> LiveBlocks:
    """Judge `blocks` (valid polygons in metres, or lines of streets, an object array) once, as `block_shares` does.

    A line becomes the ground within `STREET` metres of it, with square ends: a street is as long as it was drawn.
    """
    numpy = libraries.load("numpy")
    shapely = libraries.load("shapely")
    grounds = numpy.array(list(blocks), dtype=object)
    lines = shapely.get_dimensions(grounds) == 1
    grounds[lines] = shapely.buffer(grounds[lines], STREET, cap_style="flat")
    grounds = grounds[shapely.area(grounds) > 0]
    weights = weights_of(voices).astype(float)
    return LiveBlocks(grounds, block_shares(voices.geometries, weights, grounds, tick))
