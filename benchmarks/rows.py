"""The rows of the table: what is compared with what, what it should be, and whether it is."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from benchmarks import fits
from benchmarks.outcome import Outcome, Outcomes

NONE = "–"
_NO_GROUND = 1.0
"""Square metres that count as nothing, in drawings of many square kilometres."""


@dataclass(frozen=True)
class Line:
    """One line of the table, as text; `reached` is None where nothing was set as a target or it could not be measured."""

    what: str
    ours: str
    peer: str = NONE
    theirs: str = NONE
    ratio: str = NONE
    target: str = NONE
    reached: bool | None = None


Row = Callable[[Outcomes], Line]


@dataclass(frozen=True)
class Part:
    """The steps of one contestant that are compared, and what to call it; all its steps where none are named."""

    contestant: str
    steps: tuple[str, ...] = ()
    name: str = ""

    def seconds(self, outcomes: Outcomes) -> float | None:
        outcome = outcomes.get(self.contestant)
        return None if outcome is None else outcome.seconds(self.steps)

    def shown(self, outcomes: Outcomes) -> str:
        outcome = outcomes.get(self.contestant)
        if outcome is None:
            return "not measured"
        taken = outcome.seconds(self.steps)
        if taken is None:
            return outcome.error
        once = ", 1 run" if len(outcome.runs) == 1 else ""
        return f"{seconds(taken)} ({memory(outcome.memory_mb or 0.0)}{once})"


def faster(what: str, ours: Part, peer: Part, times: float | None = None) -> Row:
    """We should be at least so many `times` faster than a peer."""

    def line(outcomes: Outcomes) -> Line:
        mine, its = ours.seconds(outcomes), peer.seconds(outcomes)
        ratio = its / mine if mine and its else None
        return Line(
            what,
            ours.shown(outcomes),
            peer.name,
            peer.shown(outcomes),
            _compared(ratio),
            NONE if times is None else f"≥ {figure(times)} ×",
            None if times is None or ratio is None else ratio >= times,
        )

    return line


def _compared(ratio: float | None) -> str:
    if ratio is None:
        return NONE
    return f"{figure(ratio)} × faster" if ratio >= 1 else f"{figure(1 / ratio)} × its time"


def within(what: str, ours: Part, peer: Part, times: float) -> Row:
    """We should take at most so many `times` what a peer takes."""

    def line(outcomes: Outcomes) -> Line:
        mine, its = ours.seconds(outcomes), peer.seconds(outcomes)
        ratio = mine / its if mine and its else None
        return Line(
            what,
            ours.shown(outcomes),
            peer.name,
            peer.shown(outcomes),
            NONE if ratio is None else f"{figure(ratio)} × its time",
            f"≤ {figure(times)} ×",
            None if ratio is None else ratio <= times,
        )

    return line


def under(what: str, ours: Part, most: float | None = None) -> Row:
    """We should take at most `most` seconds."""

    def line(outcomes: Outcomes) -> Line:
        mine = ours.seconds(outcomes)
        return Line(
            what,
            ours.shown(outcomes),
            target=NONE if most is None else f"≤ {seconds(most)}",
            reached=None if mine is None or most is None else mine <= most,
        )

    return line


def memory_under(what: str, contestant: str, most_mb: float) -> Row:
    """We should have at most so much in use."""

    def line(outcomes: Outcomes) -> Line:
        used = outcomes[contestant].memory_mb if contestant in outcomes else None
        return Line(
            what,
            "not measured" if used is None else memory(used),
            target=f"≤ {memory(most_mb)}",
            reached=None if used is None else used <= most_mb,
        )

    return line


def fact(what: str, contestant: str, name: str, wanted: int | None = None, form: str = "{:,}") -> Row:
    """A number that our run found, written in `form`, and what it should be."""

    def line(outcomes: Outcomes) -> Line:
        found = outcomes[contestant].fact(name) if contestant in outcomes else None
        return Line(
            what,
            "not measured" if found is None else form.format(found),
            target=NONE if wanted is None else f"{wanted:,}",
            reached=None if found is None or wanted is None else found == wanted,
        )

    return line


def keeps(what: str, ours: str, peer: str, name: str) -> Row:
    """We should finish and lose no ground: all cells, each times its drawings, are as large as the drawings together."""

    def shown(outcome: Outcome) -> str:
        lost = outcome.fact("lost_m2")
        if lost is None:
            return outcome.error
        if abs(lost) < _NO_GROUND:
            return "nothing lost"
        return f"{abs(lost):,.0f} m² {'lost' if lost > 0 else 'too much'}"

    def line(outcomes: Outcomes) -> Line:
        mine, its = outcomes.get(ours), outcomes.get(peer)
        if mine is None or its is None:
            return Line(what, "not measured", name, target="nothing lost")
        lost = mine.fact("lost_m2")
        reached = lost is not None and abs(lost) < _NO_GROUND
        return Line(what, shown(mine), name, shown(its), target="nothing lost", reached=reached)

    return line


def grows(what: str, contestant: str, most: float, case: str = "", by_crossings: bool = False) -> Row:
    """The exponent of our time in the number of drawings of one case, or in the number of crossings over all of them."""

    def line(outcomes: Outcomes) -> Line:
        outcome = outcomes.get(contestant, Outcome())
        points = [(size, taken) for name, size, taken in sizes(outcome, by_crossings) if name.startswith(case)]
        if len(points) < 2:
            return Line(what, "not measured", target=f"≤ {most:g}")
        found = fits.exponent(*zip(*points, strict=True))
        return Line(what, f"{found:.2f}", target=f"≤ {most:g}", reached=found <= most)

    return line


def sizes(outcome: Outcome, by_crossings: bool) -> list[tuple[str, int, float]]:
    """The name, the size and the seconds of each step of a run over several sizes ("case:number of drawings")."""
    if not outcome.runs:
        return []
    crossings = outcome.fact("crossings")
    found = []
    for name in outcome.runs[0]["seconds"]:
        taken = outcome.seconds((name,))
        if taken is not None:
            found.append((name, crossings[name] if by_crossings else int(name.split(":")[1]), taken))
    return found


def differ(what: str, ours: str, peer: str, name: str, fact: str = "areas") -> Row:
    """The largest difference between areas that we found and those that a peer found, as a share of them."""

    def line(outcomes: Outcomes) -> Line:
        mine, its = (outcomes[one].fact(fact) if one in outcomes else None for one in (ours, peer))
        if not mine or not its:
            return Line(what, "not measured", name)
        largest = max(abs(one - other) / other for one, other in zip(mine, its, strict=True))
        return Line(what, f"{largest:.1e} of the area", name)

    return line


def seconds(taken: float) -> str:
    """A time that people can read: three figures at most."""
    if taken < 0.1:
        return f"{taken * 1000:.3g} ms"
    return f"{taken:.3g} s" if taken < 100 else f"{taken:.0f} s"


def memory(used_mb: float) -> str:
    return f"{used_mb:.0f} MB" if used_mb < 1000 else f"{used_mb / 1024:.1f} GB"


def figure(number: float) -> str:
    """Two or three figures: 3.4, 24, 1,740."""
    return f"{number:.1f}".removesuffix(".0") if number < 10 else f"{number:,.0f}"


def missed(lines: Sequence[Line]) -> list[Line]:
    """The lines whose target was not reached."""
    return [line for line in lines if line.reached is False]
