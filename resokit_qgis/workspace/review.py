"""Drawings to look at again: those that stand far from the rest, were mended, cannot be used or were left out.

It only points. Nothing is left out but by a person.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from resokit_qgis.analysis.agreement import voices
from resokit_qgis.analysis.progress import Tick
from resokit_qgis.analysis.unusual import Proposal, beside, proposals
from resokit_qgis.errors import QT_TRANSLATE_NOOP
from resokit_qgis.workspace.drawings_source import Drawing, Drawings
from resokit_qgis.workspace.drawn import Drawn, DrawnRow

IN_USE, LEFT_OUT, UNUSABLE = "in_use", "left_out", "unusable"
"""What is done with a drawing."""

_FAR = {
    "far_larger": QT_TRANSLATE_NOOP("Resokit", "{times} times as large as the median drawing"),
    "far_smaller": QT_TRANSLATE_NOOP("Resokit", "{times} times as small as the median drawing"),
    "far_away": QT_TRANSLATE_NOOP(
        "Resokit", "its middle lies {times} radii of the median drawing away from the others"
    ),
}
_REPAIRED = QT_TRANSLATE_NOOP("Resokit", "its line crossed itself and was repaired")
_UNUSABLE = QT_TRANSLATE_NOOP("Resokit", "it cannot be used: {reason}")


@dataclass(frozen=True)
class Reason:
    """Why to look at a drawing: `kind` is that of a `Proposal`, "repaired" or "unusable".

    `literal` is an English one with a place for `times` (how many times or radii, 0 for other kinds) or for `because`,
    itself an English literal.
    """

    kind: str
    literal: str
    times: float = 0.0
    because: str = ""


@dataclass(frozen=True)
class Reviewed:
    """One drawing, what is done with it, and the reasons to look at it, the strongest first; there may be none."""

    row: DrawnRow
    status: str
    reasons: tuple[Reason, ...] = ()

    @property
    def strength(self) -> float:
        """How far it stands from the rest: the most of its `times`."""
        return max((reason.times for reason in self.reasons), default=0.0)

    @property
    def to_look_at(self) -> bool:
        """Whether it was left out, or there is a reason to look at it."""
        return bool(self.reasons) or self.status != IN_USE


@dataclass
class _Name:
    """The drawings under one neighbourhood name."""

    used: list[Drawing] = field(default_factory=list)
    left_out: list[DrawnRow] = field(default_factory=list)


def review(drawn: Drawn, drawings: Drawings, tick: Tick) -> list[Reviewed]:
    """Every drawing of the choice that `drawings` was made from, those to look at first, the farthest from the rest first.

    A drawing is judged among those of the same neighbourhood name that are in use, by people as the report “How sure
    are we” does: several drawings of one person count together, and are looked at one by one as well. One that was left
    out is judged beside the others, as it would stand if it were included again. What people drew who did not agree to
    analysis is not there at all. `CancelledError` from `tick`.
    """
    rows = {row.row: row for row in drawn.rows}
    refused = dict(drawings.refused)
    names: dict[str, _Name] = {}
    for drawing in drawings.used:
        names.setdefault(rows[drawing.row].name, _Name()).used.append(drawing)
    for number in drawings.excluded:
        if rows[number].consented:
            names.setdefault(rows[number].name, _Name()).left_out.append(rows[number])
    far: dict[int, list[Proposal]] = {}
    for done, name in enumerate(names.values()):
        tick(done / len(names))
        far.update(_far(name))
    found = [_reviewed(rows[drawing.row], IN_USE, far) for drawing in drawings.used]
    found += [_reviewed(row, LEFT_OUT, far) for name in names.values() for row in name.left_out]
    found += [
        Reviewed(rows[number], UNUSABLE, (Reason("unusable", _UNUSABLE, because=because),))
        for number, because in refused.items()
    ]
    tick(1.0)
    return sorted(found, key=lambda one: (not one.to_look_at, -one.strength, one.row.row))


def _far(name: _Name) -> Mapping[int, list[Proposal]]:
    """By the number of its row, how each drawing of a name stands far from the rest."""
    drawn = name.used
    people = voices([one.geometry for one in drawn], [one.participant for one in drawn]) if drawn else None
    rest: Sequence[Any] = [] if people is None else list(people.geometries)
    found: dict[int, list[Proposal]] = {}
    _note(found, [one.row for one in drawn], beside([one.geometry for one in drawn], rest))
    if len(rest) < len(drawn):
        rows_of: dict[object, list[int]] = {}
        for one in drawn:
            rows_of.setdefault(one.row if one.participant is None else one.participant, []).append(one.row)
        together = list(rows_of.values())
        for proposal in proposals(rest):
            for row in together[proposal.place]:
                if proposal.reason not in {known.reason for known in found.get(row, [])}:
                    found.setdefault(row, []).append(proposal)
    there = [row for row in name.left_out if row.geometry is not None]
    _note(found, [row.row for row in there], beside([row.geometry for row in there], rest))
    return found


def _note(found: dict[int, list[Proposal]], rows: Sequence[int], proposed: Iterable[Proposal]) -> None:
    for proposal in proposed:
        found.setdefault(rows[proposal.place], []).append(proposal)


def _reviewed(row: DrawnRow, status: str, far: Mapping[int, list[Proposal]]) -> Reviewed:
    proposed = sorted(far.get(row.row, []), key=lambda proposal: -proposal.times)
    reasons = [Reason(proposal.reason, _FAR[proposal.reason], proposal.times) for proposal in proposed]
    if row.repaired or row.mended:
        reasons.append(Reason("repaired", _REPAIRED))
    if row.geometry is None:
        reasons.append(Reason("unusable", _UNUSABLE, because=row.reason))
    return Reviewed(row, status, tuple(reasons))
