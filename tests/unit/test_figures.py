"""Figures of a report: what they show stands where it should, and no text of a user becomes part of the page."""

from __future__ import annotations

import re
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from resokit_qgis.algorithms.figures import Axis, Figure, Whisker, curve_with_band, intervals
from resokit_qgis.algorithms.report import Report, Written

EVIL = "</text><script>alert(1)</script>\"' & [% 1 %] <img src=x onerror=y>"


def plain(value: float) -> str:
    return f"{value:g}"


def parts(figure: Figure, tag: str, look: str = "") -> list[ET.Element]:
    return [one for one in ET.fromstring(figure.svg).iter(tag) if not look or one.get("class") == look]


def numbers(text: str | None) -> list[float]:
    return [float(number) for number in re.findall(r"-?[0-9.]+", text or "")]


def test_a_curve_runs_where_its_numbers_are() -> None:
    figure = curve_with_band(
        "How it grows",
        Axis("people", 100.0, plain),
        Axis("likeness", 1.0, plain),
        [(0.0, 0.0), (50.0, 0.5), (100.0, 1.0)],
        [(0.0, 0.0, 0.2), (100.0, 0.8, 1.0)],
        [(50.0, "half")],
    )
    line = numbers(parts(figure, "polyline", "line")[0].get("points"))
    x, y = line[0::2], line[1::2]
    assert x[1] - x[0] == pytest.approx(x[2] - x[1])
    assert y[0] - y[1] == pytest.approx(y[1] - y[2]) and y[0] > y[2]
    band = numbers(parts(figure, "polygon", "band")[0].get("points"))
    # Up along the high ends, and back along the low ones.
    assert band == pytest.approx(
        [x[0], y[0] + 0.2 * (y[2] - y[0]), x[2], y[2], x[2], y[0] + 0.8 * (y[2] - y[0]), x[0], y[0]], abs=0.11
    )
    assert numbers(parts(figure, "path", "mark")[0].get("d"))[0] == pytest.approx(x[1], abs=0.1)
    texts = [one.text for one in parts(figure, "text")]
    assert {"people", "likeness", "half", "0", "100", "1"} <= set(texts)


def test_intervals_lie_on_their_axis() -> None:
    figure = intervals("IoU", Axis("", 1.0, plain), [Whisker("A", 0.5, 0.25, 0.75), Whisker("B", 1.0, 1.0, 1.0)])
    first, second = (float(dot.get("cx") or 0) for dot in parts(figure, "circle", "dot"))
    low, high = (numbers(parts(figure, "path", "line")[0].get("d"))[place] for place in (0, 5))
    assert first - low == pytest.approx(high - first, abs=0.2)
    assert second - first == pytest.approx(2 * (high - first), abs=0.2)


@settings(deadline=None, max_examples=100)
@given(some.floats(1e-3, 1e7))
def test_an_axis_has_a_few_round_numbers_within_it(end: float) -> None:
    figure = intervals("x", Axis("", end, repr), [Whisker("A", end, end, end)])
    ticks = [float(one.text or "nan") for one in parts(figure, "text") if one.get("text-anchor") == "middle"]
    assert 2 <= len(ticks) <= 9
    assert ticks[0] == 0.0 and all(0 <= tick <= end * (1 + 1e-6) for tick in ticks)


def test_nothing_that_is_told_becomes_markup() -> None:
    page = Report(EVIL)
    page.heading(EVIL)
    page.say(EVIL)
    page.table([EVIL], [[EVIL], [Written(EVIL)], [3.5]])
    axis = Axis(EVIL, 1.0, lambda value: f"{value} {EVIL}")
    page.figure(curve_with_band(EVIL, axis, axis, [(0.0, 0.0)], marks=[(0.5, EVIL)]))
    page.figure(intervals(EVIL, axis, [Whisker(EVIL, 0.5, 0.4, 0.6)]))
    made = page.html()
    assert "<script" not in made and "<img" not in made
    assert "onerror" in made
    body = made[made.index("<body>") : made.index("</html>")]
    told = "".join(ET.fromstring(body).itertext())
    assert told.count("alert(1)") > 10


def test_a_written_number_is_right_aligned_and_a_text_is_not() -> None:
    page = Report("x")
    page.table(["a", "b", "c"], [["1", Written("1.234,5"), 7]])
    assert '<td>1</td><td class="number">1.234,5</td><td class="number">7</td>' in page.html()


def test_figures_have_words_for_who_cannot_see_them() -> None:
    figure = intervals("What it shows", Axis("", 1.0, plain), [Whisker("A", 0.5, 0.4, 0.6)])
    root = ET.fromstring(figure.svg)
    assert (root.get("role"), root.get("aria-label")) == ("img", "What it shows")
