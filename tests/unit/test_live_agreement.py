"""Agreement and blocks that follow a slider: cut once, the same as when they are asked for once."""

from __future__ import annotations

from fractions import Fraction

import numpy as np
import pytest
import shapely
from real_drawings import PILSEN, real_drawings

from resokit_qgis.analysis import agreement_exact
from resokit_qgis.analysis.agreement import voices
from resokit_qgis.analysis.agreement_exact import arrange_exactly
from resokit_qgis.analysis.blocks import block_shares, built_of
from resokit_qgis.analysis.equal_voice import effective_number
from resokit_qgis.analysis.live_agreement import live_agreement
from resokit_qgis.analysis.live_blocks import STREET, live_blocks
from resokit_qgis.errors import ResokitError


def nothing(_fraction: float) -> None:
    """Hears how far it is."""


def squares(steps: int) -> list[shapely.Polygon]:
    return [shapely.box(10 * step, 0, 10 * step + 100, 100) for step in range(steps)]


def test_every_threshold_is_that_of_the_agreement() -> None:
    drawn = real_drawings(PILSEN)
    gathered = voices(list(drawn), [None] * len(drawn))
    live = live_agreement(gathered, nothing)
    thresholds = [Fraction(percent) for percent in (0, 1, 12, 25, 50, 75, 99, 100)]
    levels = arrange_exactly(gathered, nothing).levels(thresholds, nothing)
    for threshold, level in zip(thresholds, levels, strict=True):
        assert shapely.equals(live.level(threshold), level)
        assert live.area(threshold) == pytest.approx(level.area, rel=1e-9, abs=1e-3)
    assert live.union is live.union
    assert shapely.equals(live.union, levels[0])
    assert live.effective == len(live) == len(drawn)


def test_no_ground_is_in_more_than_there_is() -> None:
    live = live_agreement(voices(squares(3)[::2] + [shapely.box(500, 0, 600, 100)], [None] * 3), nothing)
    assert live.area(Fraction(100)) == 0
    assert live.level(Fraction(100)).is_empty


def test_other_groups_weigh_the_same_cut() -> None:
    drawn = squares(6)
    people = [None] * 6
    plain = live_agreement(voices(drawn, people), nothing)
    grouped = plain.regrouped(voices(drawn, people, ["a", "b", "b", "b", "b", "b"]))
    assert grouped.exact.arrangement is plain.exact.arrangement
    # The first square alone is half of all weight; the others are the other half where all five lie, from 50 to 110 m.
    assert grouped.area(Fraction(50)) == pytest.approx(110 * 100)
    anew = live_agreement(voices(drawn, people, ["a", "b", "b", "b", "b", "b"]), nothing)
    assert shapely.equals(grouped.level(Fraction(50)), anew.level(Fraction(50)))
    assert grouped.effective == pytest.approx(effective_number(np.array([5, 1, 1, 1, 1, 1])))


def test_too_many_to_follow_a_slider(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(agreement_exact, "MOST_CROSSINGS", 10)
    drawn = [shapely.Point(step, 0).buffer(50) for step in range(30)]
    with pytest.raises(ResokitError, match="These 30 drawings cross each other too often"):
        live_agreement(voices(drawn, [None] * 30), nothing)


def test_blocks_are_those_of_the_one_time_way() -> None:
    drawn = squares(6)
    gathered = voices(drawn, [None] * 6)
    blocks = np.array([shapely.box(east, 0, east + 25, 100) for east in range(0, 150, 25)], dtype=object)
    live = live_blocks(gathered, blocks, nothing)
    shares = block_shares(gathered.geometries, np.ones(6), blocks, nothing)
    assert live.shares == pytest.approx(shares)
    for percent in (1, 25, 50, 75, 100):
        assert shapely.equals(live.level(Fraction(percent)), built_of(blocks, shares, Fraction(percent))[1])


def test_a_street_is_the_ground_beside_its_line() -> None:
    gathered = voices(squares(6), [None] * 6)
    street = shapely.LineString([(60, 50), (90, 50)])
    live = live_blocks(gathered, np.array([street, shapely.LineString([(60, 900), (90, 900)])], dtype=object), nothing)
    assert live.shares == pytest.approx([1, 0])
    assert live.level(Fraction(50)).area == pytest.approx(30 * 2 * STREET)
