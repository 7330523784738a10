"""What is measured: the contestants, their inputs, and the rows that come of it, with the targets."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from benchmarks.rows import Part, Row, differ, fact, faster, grows, keeps, memory_under, under, within


@dataclass(frozen=True)
class Contestant:
    """A job with its options. `place` is the Python that runs it: "own" (with QGIS) or "peers".

    `once` says that a process can do it only once; other short jobs are done several times in each run.
    """

    job: str
    options: dict[str, Any] = field(default_factory=dict)
    place: str = "own"
    runs: int = 3
    most_seconds: int = 900
    once: bool = False


@dataclass(frozen=True)
class Measurement:
    """Contestants that run in turn, or two at a time where only finishing counts."""

    key: str
    section: str
    inputs: tuple[str, ...]
    contestants: dict[str, Contestant]
    rows: tuple[Row, ...]
    quick: bool = False
    side_by_side: bool = False


AGREEMENT = "Agreement"
REAL = "Real drawings"
WARDS = "Comparison with wards"
FILES = "Files and start"

_LEVELS = ("labels", "areas", "levels")
_CUTTING = ("noding", "polygonize")
_NODED = "shapely: noding and polygonize"
_COUNTED = "the same, and counting"
_FLOOR = "compiled lister of crossings"


def _against_geos(key: str, case: str, what: str, runs: int, levels: float, cells: float, quick: bool) -> Measurement:
    """Levels and cells beside cutting all lines with GEOS, and labels beside the floor."""
    return Measurement(
        key,
        AGREEMENT,
        (case, "n50"),
        {
            "levels": Contestant("agreement.levels", {"case": case}),
            "cells": Contestant("agreement.cells", {"case": case}),
            "floor": Contestant("floor.crossings", {"case": case}),
            "geos": Contestant("geos.cells", {"case": case, "count": True}, "peers", runs),
        },
        (
            faster(f"{what}: levels", Part("levels", _LEVELS), Part("geos", _CUTTING, _NODED), levels),
            faster(f"{what}: all cells", Part("cells"), Part("geos", _CUTTING, _NODED), cells),
            faster(f"{what}: all cells", Part("cells"), Part("geos", (), _COUNTED)),
            within(f"{what}: labels of all pieces", Part("levels", ("labels",)), Part("floor", (), _FLOOR), 4),
        ),
        quick,
    )


def _union(number: int, flawless: bool) -> Contestant:
    options = {"case": "n500", "first": number, "flawless": flawless}
    return Contestant("in_qgis.union", options, runs=1, most_seconds=300)


def _pairs(
    key: str,
    drawings: str,
    wards: str,
    what: str,
    times: tuple[float, float],
    runs: tuple[int, int],
    quick: bool = False,
) -> Measurement:
    """Areas of all pairs beside GeoPandas and QGIS: how many times faster, and how many runs these two get."""
    options = {"drawings": drawings, "wards": wards}
    return Measurement(
        key,
        WARDS,
        (drawings, wards),
        {
            "ours": Contestant("ward_pairs.areas", options),
            "geopandas": Contestant("in_geopandas.overlay", options, "peers", runs[0]),
            "qgis": Contestant("in_qgis.intersection", options, runs=runs[1]),
        },
        (
            faster(f"{what}: areas of all pairs", Part("ours"), Part("geopandas", (), "geopandas.overlay"), times[0]),
            faster(f"{what}: areas of all pairs", Part("ours"), Part("qgis", (), "QGIS native:intersection"), times[1]),
        ),
        quick,
    )


MEASUREMENTS = (
    _against_geos("500", "n500c1", "500 drawings of one place", 3, 45, 22, quick=True),
    _against_geos("5000", "n5000", "5,000 drawings over a city", 1, 30, 15, quick=False),
    Measurement(
        "level-sets",
        AGREEMENT,
        ("n500",),
        {
            "ours": Contestant("agreement.levels", {"case": "n500", "levels": [1, 83, 166]}),
            "clipper": Contestant("level_sets.clipper", {"case": "n500", "levels": [1, 83, 166]}, "peers"),
            "klayout": Contestant("level_sets.klayout", {"case": "n500", "levels": [1, 83, 166]}, "peers", 1),
        },
        (
            faster("500 drawings: three levels", Part("ours"), Part("clipper", (), "Clipper2")),
            faster("500 drawings: three levels", Part("ours"), Part("klayout", (), "KLayout")),
            differ("The same: largest difference in area", "ours", "clipper", "Clipper2"),
            differ("The same: largest difference in area", "ours", "klayout", "KLayout"),
        ),
    ),
    Measurement(
        "burn",
        AGREEMENT,
        ("n5000",),
        {
            "ours": Contestant("agreement.levels", {"case": "n5000", "levels": [1, 47, 95]}),
            "gdal10": Contestant("burning.levels", {"case": "n5000", "cell": 10, "levels": [1, 47, 95]}),
            "gdal5": Contestant("burning.levels", {"case": "n5000", "cell": 5, "levels": [1, 47, 95]}),
        },
        (
            within("5,000 drawings: three exact levels", Part("ours"), Part("gdal10", (), "GDAL burn, 10 m"), 2),
            within("5,000 drawings: three exact levels", Part("ours"), Part("gdal5", (), "GDAL burn, 5 m"), 1),
            differ("The burn's largest error in area", "gdal10", "ours", "10 m beside exact"),
        ),
        quick=True,
    ),
    Measurement(
        "union",
        AGREEMENT,
        ("n500",),
        {
            "ours": Contestant("agreement.cells", {"case": "n500", "first": 47, "flawless": True}),
            "qgis": _union(47, True),
        },
        (
            faster("47 drawings: all cells", Part("ours"), Part("qgis", (), "QGIS native:union"), 1_000),
            keeps("The same: ground", "ours", "qgis", "QGIS native:union"),
        ),
    ),
    Measurement(
        "union-ends",
        AGREEMENT,
        ("n500",),
        {
            "ours50": Contestant("agreement.cells", {"case": "n500", "first": 50}, runs=1),
            "ours57": Contestant("agreement.cells", {"case": "n500", "first": 57, "flawless": True}, runs=1),
            "ours97": Contestant("agreement.cells", {"case": "n500", "first": 97, "flawless": True}, runs=1),
            "qgis50": _union(50, False),
            "qgis57": _union(57, True),
            "qgis97": _union(97, True),
        },
        tuple(
            keeps(f"{number} drawings: ground in all cells", f"ours{number}", f"qgis{number}", "QGIS native:union")
            for number in (50, 57, 97)
        ),
        side_by_side=True,
    ),
    Measurement(
        "interactive",
        AGREEMENT,
        ("n500c1",),
        {
            "quarter": Contestant("agreement.another_level", {"case": "n500c1", "percent": 25}),
            "half": Contestant("agreement.another_level", {"case": "n500c1", "percent": 50}),
        },
        (
            under("500 drawings: other weights and a level at 25 %", Part("quarter"), 0.060),
            under("500 drawings: other weights and a level at 50 %", Part("half"), 0.060),
        ),
        quick=True,
    ),
    Measurement(
        "slider",
        AGREEMENT,
        ("n500c1", "wards700"),
        {"ours": Contestant("planners_desk.slider", {"case": "n500c1", "wards": "wards700"}, once=True)},
        (
            under("500 drawings: opening the planner's dock, up to the first line", Part("ours", ("open",))),
            under("The same: a step of the slider, to the line on the map (median)", Part("ours", ("median",)), 0.100),
            under("The same: the longest of 65 steps", Part("ours", ("longest",)), 0.100),
            under("The same: the longest that the window does not answer while they are cut", Part("ours", ("deaf",))),
        ),
        quick=True,
    ),
    Measurement(
        "growth",
        AGREEMENT,
        ("n50", "n500", "n500c1", "n5000"),
        {
            "ours": Contestant(
                "agreement.scaling",
                {
                    "cases": {
                        "n500": [50, 100, 200, 350, 500],
                        "n500c1": [50, 100, 200, 350, 500],
                        "n5000": [1000, 2000, 3500, 5000],
                    }
                },
            )
        },
        (
            grows("Exponent in drawings, three neighbourhoods", "ours", 1.8, "n500:"),
            grows("Exponent in drawings, one neighbourhood", "ours", 1.8, "n500c1:"),
            grows("Exponent in drawings, a city", "ours", 1.8, "n5000:"),
            grows("Exponent in crossings, all of these", "ours", 1.0, by_crossings=True),
        ),
    ),
    Measurement(
        "city",
        AGREEMENT,
        ("n37000",),
        {
            "ours": Contestant(
                "agreement.whole_city", {"case": "n37000", "first": 12_000, "levels": [1, 114, 228]}, runs=1
            )
        },
        (
            under("12,000 drawings over a city in one call: three levels", Part("ours")),
            memory_under("The same: memory", "ours", 4096),
        ),
    ),
    Measurement(
        "quick-look",
        AGREEMENT,
        ("n500c1",),
        {
            f"{cell}": Contestant("agreement.quick_look", {"case": "n500c1", "cell": cell}, runs=1)
            for cell in (25, 10, 5)
        },
        tuple(
            row
            for cell in (25, 10, 5)
            for row in (
                under(f"500 drawings, cells of {cell} m (RESOLUTION): two levels", Part(f"{cell}")),
                fact("The same: largest error in area", f"{cell}", "area_error_percent", form="{:.3f} %"),
                fact("The same: ground that is not in both", f"{cell}", "apart_percent", form="{:.2f} %"),
            )
        ),
        quick=True,
    ),
    Measurement(
        "new-york",
        REAL,
        ("new_york",),
        {"ours": Contestant("real_drawings.name_by_name", {"case": "new_york"}, runs=1)},
        (
            under("42,035 drawings of New York, name by name, on two cores", Part("ours"), 60),
            memory_under("The same: memory of all processes", "ours", 4096),
            fact("The same: names", "ours", "names", 284),
            fact("The same: names that failed", "ours", "failed", 0),
            fact("The same: crossings", "ours", "crossings"),
        ),
    ),
    Measurement(
        "repair",
        REAL,
        ("new_york",),
        {
            "ours": Contestant("repairing.mend", {"case": "new_york"}),
            "geos": Contestant("geos.mend", {"case": "new_york"}, "peers"),
        },
        (
            faster(
                "Repair of 42,035 drawings, of which 2,500 need it",
                Part("ours"),
                Part("geos", (), "shapely.make_valid"),
            ),
            fact("The same: drawings that have no area", "ours", "refused"),
        ),
        quick=True,
    ),
    _pairs("pairs-500-700", "n500", "wards700", "500 drawings, 700 wards", (4, 20), (3, 3), quick=True),
    _pairs("pairs-5000-700", "n5000", "wards700", "5,000 drawings, 700 wards", (8, 20), (3, 1)),
    _pairs("pairs-5000-20000", "n5000", "wards20000", "5,000 drawings, 20,000 wards", (10, 40), (1, 1)),
    Measurement(
        "one-neighbourhood",
        WARDS,
        ("lived", "wards20000"),
        {
            "ours": Contestant("ward_pairs.one_neighbourhood", {"neighbourhood": "lived", "wards": "wards20000"}),
            "geopandas": Contestant("in_geopandas.overlay", {"drawings": "lived", "wards": "wards20000"}, "peers"),
            "qgis": Contestant("in_qgis.intersection", {"drawings": "lived", "wards": "wards20000"}),
        },
        (
            under("One lived neighbourhood, 20,000 wards", Part("ours"), 0.050),
            faster("The same", Part("ours"), Part("geopandas", (), "geopandas.overlay")),
            faster("The same", Part("ours"), Part("qgis", (), "QGIS native:intersection")),
        ),
        quick=True,
    ),
    Measurement(
        "people",
        WARDS,
        ("addresses", "wards20000"),
        {
            "ours": Contestant("ward_pairs.people", {"addresses": "addresses", "wards": "wards20000"}),
            "geopandas": Contestant("in_geopandas.joined", {"addresses": "addresses", "wards": "wards20000"}, "peers"),
        },
        (
            faster(
                "A million addresses, 20,000 wards: people in each",
                Part("ours"),
                Part("geopandas", (), "geopandas.sjoin"),
            ),
        ),
    ),
    Measurement(
        "import",
        FILES,
        ("wards20000",),
        {"ours": Contestant("importing.figures", {"wards": "wards20000", "years": 20}, once=True)},
        (
            under("Import of 400,000 rows of figures into a workspace", Part("ours"), 10),
            memory_under("The same: memory, with QGIS", "ours", 1024),
            fact("The same: values written", "ours", "values"),
        ),
    ),
    Measurement(
        "start",
        FILES,
        (),
        {"ours": Contestant("starting.plugin", once=True)},
        (
            under("What the plugin and its provider add to the start of QGIS", Part("ours")),
            fact("The same: large libraries loaded", "ours", "heavy", 0),
        ),
        quick=True,
    ),
)
