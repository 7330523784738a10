"""Where people live: points or polygons with a number each, and how many of them an area holds."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from resokit_qgis.analysis import libraries
from resokit_qgis.analysis.pair_areas import pair_areas
from resokit_qgis.analysis.progress import Tick


@dataclass(frozen=True)
class Population:
    """`places`, an object array of points, or of valid (multi)polygons, in metres, and `counts`, people in each.

    The people of a polygon are taken to live all over it, as many on each square metre. Counts are finite, 0 or more.
    """

    places: Any
    counts: Any

    @property
    def of_points(self) -> bool:
        shapely = libraries.load("shapely")
        return bool((shapely.get_dimensions(self.places) == 0).all())


def people_in(population: Population, areas: Any, tick: Tick) -> Any:
    """How many people each of `areas` holds, an object array of valid (multi)polygons: floats, (areas,).

    A point on the boundary of two areas counts in both.
    """
    numpy = libraries.load("numpy")
    shapely = libraries.load("shapely")
    if population.of_points:
        area, place = shapely.STRtree(population.places).query(areas, predicate="intersects")
        return numpy.bincount(area, weights=population.counts[place], minlength=len(areas))
    pairs = pair_areas(population.places, areas, tick)
    share = pairs.area_m2 / shapely.area(population.places)[pairs.first]
    return numpy.bincount(
        pairs.second, weights=population.counts[pairs.first] * numpy.minimum(1.0, share), minlength=len(areas)
    )


def stands_on(population: Population, areas: Any, tick: Tick) -> Any:
    """On which part of the ground of each of `areas` (as in `people_in`) the places stand: floats, 0 to 1, (areas,).

    Points have no ground: 1 where there is one.
    """
    numpy = libraries.load("numpy")
    shapely = libraries.load("shapely")
    if population.of_points:
        area, _place = shapely.STRtree(population.places).query(areas, predicate="intersects")
        return numpy.minimum(1.0, numpy.bincount(area, minlength=len(areas)))
    pairs = pair_areas(population.places, areas, tick)
    ground = numpy.bincount(pairs.second, weights=pairs.area_m2, minlength=len(areas))
    return numpy.minimum(1.0, ground / shapely.area(areas))


def clipped(population: Population, area: Any) -> Population:
    """Those of `population` in `area`, a valid (multi)polygon or None: its places there, with the people of that part."""
    numpy = libraries.load("numpy")
    shapely = libraries.load("shapely")
    if area is None or len(population.counts) == 0:
        return Population(population.places[:0], population.counts[:0])
    shapely.prepare(area)
    near = numpy.sort(shapely.STRtree(population.places).query(area, predicate="intersects"))
    places, counts = population.places[near], population.counts[near]
    if population.of_points:
        return Population(places, counts)
    cut = numpy.flatnonzero(~shapely.contains_properly(area, places))
    parts, whole = places.copy(), shapely.area(places)
    parts[cut] = shapely.intersection(places[cut], area)
    counts = counts * numpy.minimum(1.0, shapely.area(parts) / whole)
    some = counts > 0
    return Population(_polygons(parts[some]), counts[some])


def _polygons(shapes: Any) -> Any:
    """`shapes` without the lines and points that cutting leaves where boundaries touch."""
    numpy = libraries.load("numpy")
    shapely = libraries.load("shapely")
    mixed = numpy.flatnonzero(shapely.get_type_id(shapes) == shapely.GeometryType.GEOMETRYCOLLECTION)
    for index in mixed:
        parts = shapely.get_parts(shapes[index])
        shapes[index] = shapely.union_all(parts[shapely.get_dimensions(parts) == 2])
    return shapes
