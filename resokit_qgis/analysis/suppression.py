"""Tables with totals: a count too small to tell must not follow from the others.

A cell of 1 to 4 is told as "<5". Where its row or column total and the other cells would give it away, further cells
are hidden ("x"), the smallest first, until every small count may be anything from 1 to 4 as far as the table tells
(secondary suppression: Cox 1980, "Suppression methodology and statistical disclosure control", Journal of the American
Statistical Association 75). Whoever reads "x" is taken to know that it stands for a larger count where it does.

With its totals as arcs a two-way table is a network: what one cell gains, others must lose along a cycle. How far a
cell can move is therefore a maximum flow, exact in whole numbers (Cox 1995, "Network models for complementary cell
suppression", same journal 90).
"""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from resokit_qgis.analysis.disclosure import RULES, Rules, is_small, shown_count

HIDDEN = "x"
"""What stands for a count that is hidden so that another cannot be worked out."""

_ENDLESS = 1 << 60

Place = tuple[int, int]
"""Row and column; the totals stand one past the last."""


class _State(Enum):
    TOLD = "told"
    UNDER = "under"
    """Told as "<5"."""
    HIDDEN = "hidden"
    ABSENT = "absent"
    """A total that the table does not have."""


@dataclass(frozen=True)
class Count:
    """A count as it may be told: `text` for people; `value` None where it may not be told."""

    value: int | None
    text: str


@dataclass(frozen=True)
class Protected:
    """A table in which no small count can be worked out; totals are None where the table has none."""

    cells: tuple[tuple[Count, ...], ...]
    row_totals: tuple[Count, ...] | None
    column_totals: tuple[Count, ...] | None
    total: Count | None


def protect(
    counts: Sequence[Sequence[int]],
    rules: Rules = RULES,
    row_totals: bool = True,
    column_totals: bool = True,
    total: bool = True,
) -> Protected:
    """The two-way table of `counts` (rows of equal length, 0 and up) with those totals that are told beside it.

    Raises `ValueError` for rows of unequal length or negative counts.
    """
    table = _protected(counts, rules, (row_totals, column_totals, total))
    rows, columns = table.rows, table.columns
    return Protected(
        tuple(tuple(table.told((row, column)) for column in range(columns)) for row in range(rows)),
        tuple(table.told((row, columns)) for row in range(rows)) if row_totals else None,
        tuple(table.told((rows, column)) for column in range(columns)) if column_totals else None,
        table.told((rows, columns)) if total else None,
    )


def protect_list(
    counts: Sequence[int], rules: Rules = RULES, known: Sequence[int] = (), total_known: bool = False
) -> tuple[tuple[Count, ...], Count]:
    """A list of `counts` and their total, as they may be told together.

    `known` holds the places of counts that are told elsewhere whatever they are, and `total_known` says that the total
    is: these stay, and the others are hidden so that they do not follow.
    """
    places = [(0, column) for column in range(len(counts))]
    fixed = {places[place] for place in known} | ({(1, len(counts))} if total_known else set())
    table = _protected([counts], rules, (False, False, True), frozenset(fixed))
    return tuple(table.told(place) for place in places), table.told((1, len(counts)))


def protect_groups(
    sizes: Sequence[tuple[str | None, int]], rules: Rules = RULES
) -> list[tuple[str | None, bool, Count]]:
    """The people in each group, where the number of all is told: for each line its name, whether it is that, its count.

    Groups of fewer than `rules.drawings` are not named and stand together in one last line (None, False): how many of
    them there are is not told either. A group without a name of its own is (None, True).
    """
    named = [(name, size) for name, size in sizes if size >= rules.drawings]
    rest = sum(size for _name, size in sizes if size < rules.drawings)
    lines = [(name, True, size) for name, size in named] + ([(None, False, rest)] if rest else [])
    told, _total = protect_list([size for _name, _own, size in lines], rules, total_known=True)
    return [(name, own, count) for (name, own, _size), count in zip(lines, told, strict=True)]


def _protected(
    counts: Sequence[Sequence[int]],
    rules: Rules,
    totals: tuple[bool, bool, bool],
    known: frozenset[Place] = frozenset(),
) -> _Table:
    table = _Table(counts, rules, totals, known)
    for place in table.small():
        while not table.is_free(place):
            if not table.hide_near(place):
                # Nothing is left to hide: the table tells no count but zeros.
                break
    table.show_again()
    return table


class _Table:
    """The counts with their totals (whether rows, columns and the whole have one), and what is told of each."""

    def __init__(
        self,
        counts: Sequence[Sequence[int]],
        rules: Rules,
        totals: tuple[bool, bool, bool],
        known: frozenset[Place],
    ) -> None:
        row_totals, column_totals, total = totals
        self.known = known
        self.rules = rules
        self.rows, self.columns = len(counts), len(counts[0]) if counts else 0
        if any(len(row) != self.columns for row in counts):
            raise ValueError("a table needs rows of equal length")
        extended = [[*row, sum(row)] for row in counts]
        extended.append([sum(column) for column in zip(*extended, strict=True)] or [0])
        self.values = {(row, column): value for row, line in enumerate(extended) for column, value in enumerate(line)}
        self.states = {
            place: _State.UNDER if is_small(value, rules) and place not in known else _State.TOLD
            for place, value in self.values.items()
        }
        for row in range(self.rows):
            if not row_totals:
                self.states[row, self.columns] = _State.ABSENT
        for column in range(self.columns):
            if not column_totals:
                self.states[self.rows, column] = _State.ABSENT
        if not total:
            self.states[self.rows, self.columns] = _State.ABSENT

    def told(self, place: Place) -> Count:
        if self.states[place] is _State.TOLD:
            return Count(self.values[place], str(self.values[place]))
        if self.states[place] is _State.UNDER:
            return Count(None, shown_count(self.values[place], self.rules))
        return Count(None, HIDDEN)

    def small(self) -> list[Place]:
        """The places whose count may not be worked out."""
        return [place for place, state in self.states.items() if state is _State.UNDER]

    def is_free(self, place: Place) -> bool:
        """Whether the count at `place` may be anything from 1 to the threshold, as far as the table tells.

        Zeros are told, so a total is known to be no less than the number of its counts that are not.
        """
        row, column = place
        value, start, end = self.values[place], *self._ends(place)
        counted = [
            self.values[one, other]
            for one in (range(self.rows) if row == self.rows else [row])
            for other in (range(self.columns) if column == self.columns else [column])
        ]
        least = sum(one > 0 for one in counted)
        return self._can_flow(end, start, self.rules.count - 1 - value, place) and self._can_flow(
            start, end, value - least, place
        )

    def hide_near(self, place: Place) -> bool:
        """Hide one more count so that `place` can move more freely; False where none is left.

        First what is told beside it, the smallest count before the others and totals last; then its
        fellows' "<5", whose upper limit holds it back, totals first; then the same anywhere.
        """
        for among in (self._beside(place), list(self.states)):
            told = [
                one
                for one in among
                if self.states[one] is _State.TOLD and self.values[one] > 0 and one not in self.known
            ]
            if told:
                self.states[min(told, key=lambda one: (self._is_total(one), self.values[one]))] = _State.HIDDEN
                return True
            under = [one for one in among if self.states[one] is _State.UNDER]
            if under:
                self.states[min(under, key=lambda one: (not self._is_total(one), one))] = _State.HIDDEN
                return True
        return False

    def show_again(self) -> None:
        """Tell again what was hidden without need: first as "<5" what is small, then the largest; totals last."""
        small = [place for place, value in self.values.items() if self._is_protected(place, value)]
        if not all(self.is_free(place) for place in small):
            return
        hidden = [place for place, state in self.states.items() if state is _State.HIDDEN]
        for place in sorted(hidden, key=lambda one: (one not in small, self._is_total(one), -self.values[one])):
            self.states[place] = _State.UNDER if place in small else _State.TOLD
            if not all(self.is_free(one) for one in small):
                self.states[place] = _State.HIDDEN

    def _beside(self, place: Place) -> list[Place]:
        """The counts that are added up with the one at `place`: its row, its column, and what stands for their totals."""
        row, column = place
        totals = {(row, self.columns), (self.rows, column)}
        beside = [one for one in self.states if one != place and (one[0] == row or one[1] == column)]
        if any(self.states[one] is _State.ABSENT for one in totals):
            beside.append((self.rows, self.columns))
        return beside

    def _is_protected(self, place: Place, value: int) -> bool:
        return is_small(value, self.rules) and place not in self.known and self.states[place] is not _State.ABSENT

    def _is_total(self, place: Place) -> bool:
        return place[0] == self.rows or place[1] == self.columns

    def _ends(self, place: Place) -> tuple[int, int]:
        """The two sums that a count stands in, as nodes: what enters one leaves the other.

        A cell goes from its column to its row, a row's total from there to the sum of these, and so on round.
        """
        row, column = place
        over_rows = self.rows + self.columns
        over_columns = over_rows + 1
        if row < self.rows and column < self.columns:
            return self.rows + column, row
        if row < self.rows:
            return row, over_rows
        if column < self.columns:
            return over_columns, self.rows + column
        return over_rows, over_columns

    def _room(self, place: Place) -> tuple[int, int]:
        """By how much the count at `place` may be less and more, for somebody who sees the table."""
        value, state = self.values[place], self.states[place]
        if state is _State.TOLD:
            return 0, 0
        if state is _State.UNDER:
            return value - 1, self.rules.count - 1 - value
        if state is _State.ABSENT:
            return value, _ENDLESS
        return value - min(value, 1 if is_small(value, self.rules) else self.rules.count), _ENDLESS

    def _can_flow(self, source: int, sink: int, amount: int, without: Place) -> bool:
        """Whether `amount` can go from `source` to `sink` through all counts but `without` (augmenting paths)."""
        room: dict[tuple[int, int], int] = {}
        neighbours: dict[int, set[int]] = {}
        for place in self.states:
            less, more = self._room(place)
            if place != without and (less or more):
                start, end = self._ends(place)
                room[start, end] = room.get((start, end), 0) + more
                room[end, start] = room.get((end, start), 0) + less
                neighbours.setdefault(start, set()).add(end)
                neighbours.setdefault(end, set()).add(start)
        while amount > 0:
            path = _path(source, sink, room, neighbours)
            if not path:
                return False
            step = min(amount, *(room[arc] for arc in path))
            for start, end in path:
                room[start, end] -= step
                room[end, start] += step
            amount -= step
        return True


def _path(
    source: int, sink: int, room: dict[tuple[int, int], int], neighbours: dict[int, set[int]]
) -> list[tuple[int, int]]:
    """The arcs of a shortest path with room on each, none where there is no path."""
    came: dict[int, int] = {source: source}
    waiting = deque([source])
    while waiting and sink not in came:
        node = waiting.popleft()
        for following in neighbours.get(node, ()):
            if following not in came and room[node, following] > 0:
                came[following] = node
                waiting.append(following)
    path = []
    node = sink
    while node in came and node != source:
        path.append((came[node], node))
        node = came[node]
    return path
