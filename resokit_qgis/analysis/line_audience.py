"""Whose eyes a line is for, made of what people drew."""

from __future__ import annotations

from resokit_qgis.analysis import disclosure, libraries
from resokit_qgis.analysis.agreement import Voices
from resokit_qgis.analysis.disclosure import Audience, Rules


def line_audience(voices: Voices, least: int, union_m2: float, whole: Audience, rules: Rules) -> Audience:
    """Whom the ground that weighs at least `least` may be shown to, where all that is made of `voices` is for `whole`.

    What any single voice reaches is the union, of `union_m2` square metres; a higher level that one or two voices can
    reach is for the team.
    """
    if least <= min(voices.weighing.of_each):
        shapely = libraries.load("shapely")
        shares = (shapely.area(voices.geometries) / union_m2).tolist()
        return disclosure.union_audience(shares, whole, rules)
    return disclosure.level_audience(voices.weighing.fewest(least), whole, rules)
