"""Single figures for how far people agree about one neighbourhood."""

from __future__ import annotations

from typing import Any

from resokit_qgis.analysis import libraries


def crispness(inner_m2: float, outer_m2: float) -> float:
    """The area that at least 75 % include over the area that at least 25 % include: 1 is a hard edge, 0 no core at all.

    nan where there is no such ground. The shares are those of the egg and its yolk; source: A. G. Cohn and N. M. Gotts
    (1996), The 'egg-yolk' representation of regions with indeterminate boundaries, in Geographic Objects with
    Indeterminate Boundaries, Taylor & Francis, 171-187.
    """
    return inner_m2 / outer_m2 if outer_m2 > 0 else float("nan")


def fleiss_kappa(numbers: Any, areas: Any, people: int) -> float:
    """How much more `people` agree about what lies inside than they would by chance: 1 wholly, 0 as chance.

    The ground of the window is divided by how many of them include it: `areas` (m2) of the ground that exactly
    `numbers` of them include, in the same order. Every square metre is one subject that all people put inside or
    outside. The outcome depends on the window, so give its area beside it. Where all include all of it, agreement is
    whole: 1. nan where there is no ground or there are fewer than two people.

    With k of n people inside: P = (k (k - 1) + (n - k) (n - k - 1)) / (n (n - 1)), p = mean of k / n, and
    Pe = p^2 + (1 - p)^2, kappa = (mean of P - Pe) / (1 - Pe).

    Source: J. L. Fleiss (1971), Measuring nominal scale agreement among many raters, Psychological Bulletin 76,
    378-382.
    """
    numpy = libraries.load("numpy")
    inside = numpy.asarray(numbers, dtype=float)
    weights = numpy.asarray(areas, dtype=float)
    window = float(weights.sum())
    if people < 2 or window <= 0:
        return float("nan")
    outside = people - inside
    agreeing = (inside * (inside - 1) + outside * (outside - 1)) / (people * (people - 1))
    seen = float((agreeing * weights).sum()) / window
    share = float((inside * weights).sum()) / (window * people)
    chance = share**2 + (1 - share) ** 2
    # All of it inside for everyone: nothing is left to chance, and the quotient would be 0 / 0.
    return (seen - chance) / (1 - chance) if chance < 1 else 1.0
