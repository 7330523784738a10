"""Long lists of counts beside their total, told at once: what `suppression` finds for any table, in closed form.

Somebody ticks values in a list of hundreds, and each tick changes all its counts; a maximum flow for each takes too
long there.
"""

from __future__ import annotations

from collections.abc import Sequence

from resokit_qgis.analysis.disclosure import RULES, Rules, is_small, shown_count
from resokit_qgis.analysis.suppression import HIDDEN, Count


def protect_long_list(counts: Sequence[int], rules: Rules = RULES) -> tuple[Count, ...]:
    """`counts` as they may be told where their total is told too.

    Small ones are "<5". Where the others would leave one of them less than all of 1 to 4, as few larger ones as it
    takes become "x", the smallest that does it alone or else the smallest ones; where that is not enough, everything
    but zeros.
    """
    small = [count for count in counts if is_small(count, rules)]
    hidden = _hidden(small, sorted(count for count in counts if count >= rules.count), rules.count)
    if hidden is None:
        return tuple(Count(count, str(count)) if count == 0 else Count(None, HIDDEN) for count in counts)
    waiting = list(hidden)
    told = []
    for count in counts:
        if count in waiting:
            waiting.remove(count)
            told.append(Count(None, HIDDEN))
        elif is_small(count, rules):
            told.append(Count(None, shown_count(count, rules)))
        else:
            told.append(Count(count, str(count)))
    return tuple(told)


def _hidden(small: Sequence[int], larger: Sequence[int], least: int) -> Sequence[int] | None:
    """Which of the `larger` counts (sorted) are hidden so that each of the `small` may be anything under `least`; None
    where hiding them all is not enough.

    With the sum known, a small count can be all of 1 to `least` - 1 where the others can make up for it: each of them
    is known to be 1 to `least` - 1, and one that is hidden to be `least` or more.
    """
    others, total = len(small) - 1, sum(small)
    missing = others + least - 1 - total
    if not small or (missing <= 0 and total - 1 <= others * (least - 1)):
        return ()
    alone = [count for count in larger if count - least >= missing]
    if alone:
        return alone[:1]
    spare = 0
    for number, count in enumerate(larger, start=1):
        spare += count - least
        if spare >= missing:
            return larger[:number]
    return None
