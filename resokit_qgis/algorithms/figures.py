"""Figures for a report: small drawings in SVG that stand in the page itself, in its colours, on screen and on paper.

Every text is escaped here, once, as `Report` does; numbers come as texts, because people write them in their language.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from html import escape
from math import floor, log10

STYLE = """
figure { margin: 1em 0; break-inside: avoid; }
figcaption { font-size: .9em; }
svg { width: 100%; max-width: 44em; height: auto; font-size: 13px; fill: var(--ink); }
svg .axis { stroke: var(--quiet); fill: none; }
svg .grid { stroke: var(--quiet); stroke-opacity: .35; fill: none; }
svg .band { fill: var(--accent); fill-opacity: .22; }
svg .line { stroke: var(--accent); stroke-width: 2.5; fill: none; }
svg .dot { fill: var(--accent); }
svg .mark { stroke: var(--ink); stroke-dasharray: 5 4; fill: none; }
"""

_LOOKS = {
    "axis": 'class="axis" fill="none" stroke="#777"',
    "grid": 'class="grid" fill="none" stroke="#777" stroke-opacity=".35"',
    "band": 'class="band" fill="#0b6e69" fill-opacity=".22"',
    "line": 'class="line" fill="none" stroke="#0b6e69" stroke-width="2.5"',
    "dot": 'class="dot" fill="#0b6e69"',
    "mark": 'class="mark" fill="none" stroke="#1c2126" stroke-dasharray="5 4"',
}
"""Each class with the same look once more, for programs that read the drawing without the page's style."""

Number = Callable[[float], str]
"""Writes a number of an axis, as people write it."""

_WIDTH, _HEIGHT = 640, 300
_LEFT, _RIGHT, _TOP, _BOTTOM = 64, 16, 14, 46
_ROW = 24


@dataclass(frozen=True)
class Figure:
    """An SVG that is safe to put in a page, and the plain text under it."""

    svg: str
    caption: str


@dataclass(frozen=True)
class Axis:
    """From 0 to `end`, with a title and a way to write its numbers."""

    title: str
    end: float
    number: Number


@dataclass(frozen=True)
class Whisker:
    """A row of a figure of intervals: a value and the ends between which it may lie."""

    label: str
    value: float
    low: float
    high: float


def curve_with_band(
    caption: str,
    across: Axis,
    up: Axis,
    points: Sequence[tuple[float, float]],
    band: Sequence[tuple[float, float, float]] = (),
    marks: Sequence[tuple[float, str]] = (),
) -> Figure:
    """A line through `points` (x, y), with a `band` (x, low, high) around it and upright `marks` (x, label)."""
    place = _Plot(across, up)
    parts = [place.axes()]
    if band:
        there = [place.point(x, high) for x, _low, high in band]
        back = [place.point(x, low) for x, low, _high in reversed(band)]
        parts.append(f'<polygon {_LOOKS["band"]} points="{" ".join(there + back)}"/>')
    for x, label in marks:
        left = place.x(x)
        parts.append(f'<path {_LOOKS["mark"]} d="M{left:.1f} {_TOP}V{_HEIGHT - _BOTTOM}"/>')
        parts.append(_text(left + 4, _TOP + 10, label))
    parts.append(f'<polyline {_LOOKS["line"]} points="{" ".join(place.point(x, y) for x, y in points)}"/>')
    return Figure(_svg(_HEIGHT, caption, parts), caption)


def intervals(caption: str, across: Axis, rows: Sequence[Whisker]) -> Figure:
    """A dot with its interval for each of `rows`, one under the other."""
    longest = max(len(row.label) for row in rows)
    left = min(260, 24 + 7 * longest)
    height = _TOP + _ROW * len(rows) + _BOTTOM
    place = _Plot(across, None, left, height)
    parts = [place.axes()]
    for number, row in enumerate(rows):
        y = _TOP + _ROW * (number + 0.5)
        parts.append(_text(left - 8, y + 4, _short(row.label), "end"))
        low, high = (place.x(min(end, across.end)) for end in (row.low, row.high))
        parts.append(f'<path {_LOOKS["line"]} d="M{low:.1f} {y - 5:.1f}v10m0 -5H{high:.1f}m0 -5v10"/>')
        parts.append(f'<circle {_LOOKS["dot"]} cx="{place.x(row.value):.1f}" cy="{y:.1f}" r="5"/>')
    return Figure(_svg(height, caption, parts), caption)


class _Plot:
    """Where numbers stand in the drawing, and its axes."""

    def __init__(self, across: Axis, up: Axis | None, left: float = _LEFT, height: float = _HEIGHT) -> None:
        self._across, self._up, self._left, self._height = across, up, left, height

    def x(self, value: float) -> float:
        return self._left + (_WIDTH - _RIGHT - self._left) * value / self._across.end

    def y(self, value: float) -> float:
        end = self._up.end if self._up else 1.0
        return self._height - _BOTTOM - (self._height - _BOTTOM - _TOP) * value / end

    def point(self, x: float, y: float) -> str:
        return f"{self.x(x):.1f},{self.y(y):.1f}"

    def axes(self) -> str:
        bottom = self._height - _BOTTOM
        parts = [f'<path {_LOOKS["axis"]} d="M{self._left:.1f} {_TOP}V{bottom:.1f}H{_WIDTH - _RIGHT}"/>']
        for value in _ticks(self._across.end):
            x = self.x(value)
            if self._up is None:
                parts.append(f'<path {_LOOKS["grid"]} d="M{x:.1f} {_TOP}V{bottom:.1f}"/>')
            parts.append(_text(x, bottom + 16, self._across.number(value), "middle"))
        parts.append(_text(_WIDTH - _RIGHT, bottom + 36, self._across.title, "end"))
        if self._up is not None:
            for value in _ticks(self._up.end):
                y = self.y(value)
                parts.append(f'<path {_LOOKS["grid"]} d="M{self._left:.1f} {y:.1f}H{_WIDTH - _RIGHT}"/>')
                parts.append(_text(self._left - 6, y + 4, self._up.number(value), "end"))
            parts.append(_text(14, (bottom + _TOP) / 2, self._up.title, "middle", upright=True))
        return "".join(parts)


def _ticks(end: float) -> list[float]:
    """Round numbers from 0 to `end`, four to eight of them."""
    step = 10.0 ** floor(log10(end / 4)) if end > 0 else 1.0
    for factor in (1, 2, 5, 10):
        if end / (step * factor) <= 8:
            step *= factor
            break
    return [number * step for number in range(floor(end / step + 1e-9) + 1)]


def _short(label: str) -> str:
    return label if len(label) <= 34 else label[:33] + "…"


def _text(x: float, y: float, words: str, anchor: str = "start", upright: bool = False) -> str:
    turned = f' transform="rotate(-90 {x:.1f} {y:.1f})"' if upright else ""
    return f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}"{turned}>{escape(words)}</text>'


def _svg(height: float, caption: str, parts: Sequence[str]) -> str:
    return (
        f'<svg viewBox="0 0 {_WIDTH} {height:.0f}" role="img" aria-label="{escape(caption, quote=True)}">'
        f"{''.join(parts)}</svg>"
    )
