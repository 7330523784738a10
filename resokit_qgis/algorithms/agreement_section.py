"""What is told about one neighbourhood: sentences a meeting can use, its levels, and figures."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import isnan

from resokit_qgis.algorithms import figures
from resokit_qgis.algorithms.lived_report import whole
from resokit_qgis.algorithms.report import Report, Written
from resokit_qgis.algorithms.spoken_numbers import on_axis, spoken, written
from resokit_qgis.analysis import disclosure
from resokit_qgis.analysis.certainty import CORE, LEVELS, MORE, Asked, Certainty
from resokit_qgis.analysis.contested import LEAST_SHARE
from resokit_qgis.analysis.disclosure import RULES, Audience, Rules
from resokit_qgis.analysis.estimates_of_lines import LineEstimate
from resokit_qgis.analysis.stability import MOST_TOLD, Curve
from resokit_qgis.analysis.thresholds import percent
from resokit_qgis.errors import QT_TRANSLATE_NOOP
from resokit_qgis.i18n import translate
from resokit_qgis.workspace.importers.codes import listed

HECTARE = 10_000.0

_FIRST_SHARE = 0.1
"""Ground that fewer include is left out of the figure: the largest scribble alone would fill it."""

_REASONS = {
    "far_larger": QT_TRANSLATE_NOOP("Resokit", "{times} times as large as the median drawing"),
    "far_smaller": QT_TRANSLATE_NOOP("Resokit", "{times} times as small as the median drawing"),
    "far_away": QT_TRANSLATE_NOOP(
        "Resokit", "its middle lies {times} radii of the median drawing away from the others"
    ),
}


@dataclass(frozen=True)
class Claim:
    """Ground (m2) that a neighbourhood and the one called `other` both claim."""

    other: str
    area_m2: float


@dataclass(frozen=True)
class Neighbourhood:
    """What is told about one name. `certainty` is None where too few drew it, and `reason` says so.

    `voice_rows` holds the rows of the drawings of each voice, `small_groups` how many groups have too few people.
    `ward` is how the ward that is most like it is called, "" where there is none.
    """

    name: str
    audience: Audience
    reason: str = ""
    drawings: int = 0
    certainty: Certainty | None = None
    voice_rows: Sequence[Sequence[int]] = ()
    groups: int = 1
    small_groups: int = 0
    ward_code: str = ""
    ward_name: str = ""
    claims: Sequence[Claim] = ()
    estimates: Sequence[LineEstimate] = ()
    rules: Rules = RULES

    @property
    def ward(self) -> str:
        return self.ward_name or self.ward_code

    @property
    def contested_m2(self) -> float:
        return sum(claim.area_m2 for claim in self.claims)


def section(made: Report, one: Neighbourhood, asked: Asked) -> None:
    found = one.certainty
    if found is None:
        return
    made.heading(one.name or translate("Resokit", "All drawings"))
    if one.audience is Audience.TEAM:
        made.say(translate("Resokit", disclosure.TEAM_ONLY))
    _say_people(made, one, found, asked)
    _say_core(made, found)
    _levels(made, one, found, asked)
    _say_change(made, one, found)
    _say_agreement(made, one, found)
    _say_neighbours(made, one, found)
    _say_proposals(made, one, found)


def _say_people(made: Report, one: Neighbourhood, found: Certainty, asked: Asked) -> None:
    made.say(
        translate("Resokit", "People: {people}. Drawings: {drawings}. What one person drew counts once.").format(
            people=disclosure.shown_count(found.people, one.rules),
            drawings=disclosure.shown_count(one.drawings, one.rules),
        )
    )
    # Of a few people the effective number would tell how many they are.
    few = one.audience is not Audience.ALL or disclosure.is_small(found.people, one.rules)
    if asked.by_group and one.groups > 1 and not few:
        made.say(
            translate(
                "Resokit",
                "The {groups} groups have the same say. So weighed, these people tell as much as {effective} people of the same weight would.",
            ).format(groups=one.groups, effective=spoken(found.effective, 1))
        )
    if one.small_groups:
        made.say(
            translate(
                "Resokit",
                "Groups with fewer than {fewest} people: {number}. A line may show what one person drew: this result is for the team only. Join groups, or compare without them.",
            ).format(fewest=one.rules.drawings, number=disclosure.shown_count(one.small_groups, one.rules))
        )


def _say_core(made: Report, found: Certainty) -> None:
    core = found.areas[LEVELS.index(CORE)]
    if core.value <= 0:
        made.say(translate("Resokit", "There is no core: no ground is in at least half of the drawings."))
        return
    made.say(
        translate(
            "Resokit",
            "The core, which at least half include, covers {area} ha; had other people drawn, probably {low} to {high} ha. On {doubt} ha it could go either way whether half would include it.",
        ).format(
            area=spoken(core.value / HECTARE, 1),
            low=spoken(core.low / HECTARE, 1),
            high=spoken(core.high / HECTARE, 1),
            doubt=spoken(found.doubt_m2 / HECTARE, 1),
        )
    )


def _levels(made: Report, one: Neighbourhood, found: Certainty, asked: Asked) -> None:
    head = [
        translate("Resokit", "Included by at least (%)"),
        translate("Resokit", "Area (m²)"),
        translate("Resokit", "Low (m²)"),
        translate("Resokit", "High (m²)"),
    ]
    rows = [
        [Written(percent(threshold)), *(written(end, 0) for end in (area.value, area.low, area.high))]
        for threshold, area in zip(LEVELS, found.areas, strict=True)
    ]
    if asked.by_group:
        head.append(translate("Resokit", "Area without groups (m²)"))
        for row, plain in zip(rows, found.plain_m2, strict=True):
            row.append(written(plain, 0))
    made.table(head, rows)
    made.say(translate("Resokit", "The union of all drawings covers {union} m².").format(union=whole(found.union_m2)))
    _level_figures(made, one, found)


def _level_figures(made: Report, one: Neighbourhood, found: Certainty) -> None:
    # The line of few people has a step for each of them.
    if not disclosure.is_small(found.people, one.rules):
        _steps_figure(made, found)
    whiskers = [
        figures.Whisker(f"≥ {percent(threshold)} %", area.value / HECTARE, area.low / HECTARE, area.high / HECTARE)
        for threshold, area in zip(LEVELS, found.areas, strict=True)
        if not isnan(area.value + area.low + area.high)
    ]
    across = figures.Axis(translate("Resokit", "Area (ha)"), max(row.high for row in whiskers), on_axis)
    made.figure(figures.intervals(translate("Resokit", "The levels, and how far they may be off."), across, whiskers))


def _steps_figure(made: Report, found: Certainty) -> None:
    steps = _steps(found)
    most = max(*(area for _share, area in steps), *(area.high / HECTARE for area in found.areas))
    across = figures.Axis(translate("Resokit", "Included by at least (% of the people)"), 100.0, on_axis)
    up = figures.Axis(translate("Resokit", "Area (ha)"), most, on_axis)
    made.figure(
        figures.curve_with_band(
            translate(
                "Resokit", "How much ground so many include, from {first} % up: a steep line is a vague edge."
            ).format(first=spoken(100 * _FIRST_SHARE, 0)),
            across,
            up,
            steps,
            marks=[(float(threshold), f"{percent(threshold)} %") for threshold in LEVELS],
        )
    )


def _steps(found: Certainty) -> list[tuple[float, float]]:
    """The corners of the falling line: share in percent, and the ground in ha that at least that share includes."""
    at_least = found.share_m2[::-1].cumsum()[::-1] / HECTARE
    corners: list[tuple[float, float]] = []
    begin = _FIRST_SHARE
    for share, area in zip(found.shares, at_least, strict=True):
        if share < _FIRST_SHARE:
            continue
        corners += [(100 * begin, float(area)), (100 * min(1.0, float(share)), float(area))]
        begin = min(1.0, float(share))
    return [*corners, (100 * begin, 0.0)]


def _say_change(made: Report, one: Neighbourhood, found: Certainty) -> None:
    change = found.change
    if change is None:
        made.say(translate("Resokit", "Too few people drew to tell how much more drawings would change."))
    else:
        sentence = (
            translate(
                "Resokit",
                "With {more} more drawings the edge would move little: about {expected} % of the core would change ({low} to {high} %).",
            )
            if change.little
            else translate(
                "Resokit",
                "With {more} more drawings the edge could still move: about {expected} % of the core would change ({low} to {high} %).",
            )
        )
        made.say(
            sentence.format(
                more=MORE,
                expected=spoken(100 * change.expected, 1),
                low=spoken(100 * change.low, 1),
                high=spoken(100 * change.high, 1),
            )
        )
    if found.curve.sizes and not disclosure.is_small(found.curve.people, one.rules):
        _curve_figure(made, found.curve, one.rules)


def _curve_figure(made: Report, curve: Curve, rules: Rules) -> None:
    most = float(min(MOST_TOLD, curve.people))
    made.figure(
        figures.curve_with_band(
            translate(
                "Resokit",
                "How like the core of all {people} people the core of fewer, picked at random, already is: 1 is the same. The band holds nine picks of ten.",
            ).format(people=disclosure.shown_count(curve.people, rules)),
            figures.Axis(translate("Resokit", "Number of people"), most, on_axis),
            figures.Axis(translate("Resokit", "Likeness"), 1.0, lambda value: spoken(value, 1)),
            [(people, mean) for people, mean, _low, _high in curve.told],
            [(people, low, high) for people, _mean, low, high in curve.told],
        )
    )


def _say_agreement(made: Report, one: Neighbourhood, found: Certainty) -> None:
    made.table(
        (
            translate("Resokit", "Agreement"),
            translate("Resokit", "Figure"),
            translate("Resokit", "Low"),
            translate("Resokit", "High"),
            translate("Resokit", "What it says"),
        ),
        [
            (
                translate("Resokit", "Sharpness of the edge"),
                written(found.crispness.value, 2),
                written(found.crispness.low, 2),
                written(found.crispness.high, 2),
                translate("Resokit", "Area included by at least 75 % over that by at least 25 %; 1 is a hard edge."),
            ),
            (
                translate("Resokit", "Mean likeness of two drawings"),
                written(found.mean_iou, 2),
                Written(""),
                Written(""),
                translate("Resokit", "Intersection over union of every two people; 1 where all drew the same."),
            ),
            (
                translate("Resokit", "Fleiss’ kappa"),
                written(found.window.kappa, 2),
                Written(""),
                Written(""),
                translate(
                    "Resokit",
                    "Agreement beyond chance, 1 is whole. It depends on the ground it is judged on: {window} ha, the union of what {people} people drew, without drawings far from the rest.",
                ).format(
                    window=spoken(found.window.area_m2 / HECTARE, 1),
                    people=disclosure.shown_count(found.window.people, one.rules),
                ),
            ),
        ],
    )


def _say_neighbours(made: Report, one: Neighbourhood, found: Certainty) -> None:
    if found.in_ward is not None:
        iou = found.in_ward.iou
        made.say(
            translate(
                "Resokit",
                "Most like the core is the ward {ward}: intersection over union {iou}, probably {low} to {high}.",
            ).format(ward=one.ward, iou=spoken(iou.value, 2), low=spoken(iou.low, 2), high=spoken(iou.high, 2))
        )
    if one.claims:
        made.say(
            translate(
                "Resokit",
                "Ground that at least {share} % of the people of both names include: {claims}.",
            ).format(
                share=spoken(100 * LEAST_SHARE, 0),
                claims=listed([f"{claim.other} ({spoken(claim.area_m2 / HECTARE, 1)} ha)" for claim in one.claims]),
            )
        )


def _say_proposals(made: Report, one: Neighbourhood, found: Certainty) -> None:
    if not found.proposals:
        return
    made.say(
        translate(
            "Resokit",
            "Look at these drawings again; they are used like all others. Mark one as left out only where it is a slip of the pen, not because it differs.",
        )
    )
    reasons: dict[int, list[str]] = {}
    for proposal in found.proposals:
        literal = _REASONS[proposal.reason]
        reason = translate("Resokit", literal).format(times=spoken(proposal.times, 1))
        reasons.setdefault(proposal.place, []).append(reason)
    made.table(
        (translate("Resokit", "Rows"), translate("Resokit", "Far from the rest, because")),
        [
            (listed([str(row) for row in one.voice_rows[place]]), "; ".join(because))
            for place, because in reasons.items()
        ],
    )
