"""What the tests of the estimates share: small wards, and Schaerbeek, whose blocks tell where its people really live."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
import pyproj
import shapely

from resokit_qgis.analysis.ancillary import Ancillary
from resokit_qgis.analysis.estimate import Estimate, Figures, Rate
from resokit_qgis.analysis.estimation import Estimates, estimate_all
from resokit_qgis.analysis.ward_counts import WardCounts, ward_counts

ROOT = Path(__file__).resolve().parents[2]
DEMO = ROOT / "resources" / "demo" / "schaerbeek"


def quiet(_: float) -> None:
    """A tick that nobody hears."""


def known(*values: float) -> WardCounts:
    return ward_counts(list(values), ["ok"] * len(values))


def run(
    neighbourhoods: Sequence[Any],
    wards: Sequence[Any],
    figures: Figures,
    layers: Sequence[Ancillary] = (),
    confidence: float = 0.9,
) -> Estimates:
    return estimate_all(neighbourhoods, wards, figures, layers, confidence, quiet)


def only(made: Estimates, indicator: str) -> list[Estimate]:
    return [estimate for estimate in made.estimates if estimate.indicator == indicator]


def row_of_wards(count: int, side: float = 100.0) -> list[Any]:
    """Squares side by side, from the origin to the east."""
    return [shapely.box(place * side, 0, (place + 1) * side, side) for place in range(count)]


# Schaerbeek -------------------------------------------------------------------------------------------------------


def _read(path: Path) -> tuple[Any, list[dict[str, Any]]]:
    """The polygons of a GeoJSON file in Belgian Lambert 72, made valid, and the properties of each."""
    features = json.loads(path.read_text(encoding="utf-8"))["features"]
    move = pyproj.Transformer.from_crs(4326, 31370, always_xy=True)
    shapes = shapely.from_geojson([json.dumps(feature["geometry"]) for feature in features])
    moved = shapely.transform(shapes, lambda points: np.column_stack(move.transform(points[:, 0], points[:, 1])))
    return shapely.make_valid(moved), [feature["properties"] for feature in features]


@dataclass(frozen=True)
class Truth:
    """Wards and the pieces of blocks in them, with the people of each piece by group: arrays (pieces,)."""

    wards: Any
    blocks: Any
    pieces: Any
    ward: Any
    people: dict[str, Any]

    def of_wards(self, group: str) -> list[float]:
        return list(np.bincount(self.ward, weights=self.people[group], minlength=len(self.wards)))

    def inside(self, areas: Any, *groups: str) -> list[Any]:
        """How many people of each group really live in each of the areas, evenly spread over each block."""
        area, piece = shapely.STRtree(self.pieces).query(areas, predicate="intersects")
        common = shapely.area(shapely.intersection(areas[area], self.pieces[piece])) / shapely.area(self.pieces[piece])
        return [np.bincount(area, weights=common * self.people[group][piece], minlength=len(areas)) for group in groups]


ALL = "Population"
OLD = "de 70 ans et plus"
YOUNG = "de 0-9 ans"
ADULT = "de 20-29 ans"
WOMEN = "Femme"


@cache
def schaerbeek(municipal: bool = True) -> Truth:
    """The 396 blocks in the 14 municipal quartiers, or in those of the region's monitoring, cut at the municipality."""
    blocks, properties = _read(DEMO / "blocks.geojson")
    quartiers, _ = _read(ROOT / "tests" / "data" / "schaerbeek_quartiers.geojson")
    wards = quartiers
    if not municipal:
        whole = shapely.union_all(quartiers).buffer(5)
        wards = shapely.intersection(_read(DEMO / "wards.geojson")[0], whole)
        # Of others the municipality has a corner at most.
        wards = wards[shapely.area(wards) > 100_000]
    block, ward = shapely.STRtree(wards).query(blocks, predicate="intersects")
    pieces = shapely.intersection(blocks[block], wards[ward])
    some = shapely.area(pieces) > 1
    block, ward, pieces = block[some], ward[some], pieces[some]
    part = shapely.area(pieces) / shapely.area(blocks)[block]
    people = {
        group: np.array([float(row[f"Pop1030_{group}"]) for row in properties])[block] * part
        for group in (ALL, OLD, YOUNG, ADULT, WOMEN)
    }
    return Truth(wards, blocks, pieces, ward, people)


def around_blocks(truth: Truth, count: int, seed: int) -> Any:
    """Circles of 250 to 700 m around blocks drawn by lot: neighbourhoods are where people live."""
    random = np.random.default_rng(seed)
    centres = shapely.centroid(truth.blocks[random.integers(len(truth.blocks), size=count)])
    return shapely.buffer(centres, random.uniform(250, 700, size=count))


def anywhere(truth: Truth, count: int, seed: int) -> Any:
    """Circles of 250 to 700 m around points anywhere in the municipality."""
    random = np.random.default_rng(seed)
    whole = shapely.union_all(truth.wards)
    west, south, east, north = whole.bounds
    points = shapely.points(random.uniform(west, east, 4 * count), random.uniform(south, north, 4 * count))
    chosen = points[shapely.contains(whole, points)][:count]
    return shapely.buffer(chosen, random.uniform(250, 700, size=len(chosen)))


def figures_of(truth: Truth, *groups: str) -> Figures:
    """The counts of `groups`, small ones too, and of all but the first its share of the first."""
    counts = {group: WardCounts(*[np.array(truth.of_wards(group))] * 3) for group in groups}
    return Figures(counts, {f"{group}/{groups[0]}": Rate(group, groups[0], True) for group in groups[1:]})
