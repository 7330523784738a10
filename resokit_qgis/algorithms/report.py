"""The page that an algorithm leaves behind: headings, sentences, tables and figures, every text escaped."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from resokit_qgis.algorithms.figures import STYLE as FIGURE_STYLE
from resokit_qgis.algorithms.figures import Figure

_STYLE = (
    """
:root { --ink: #1c2126; --quiet: #777; --accent: #0b6e69; --paper: #fff; color-scheme: light dark; }
@media (prefers-color-scheme: dark) {
:root { --ink: #e8eaed; --quiet: #999; --accent: #5fd0c5; --paper: #1c2126; }
}
@media print {
:root { --ink: #000; --quiet: #777; --accent: #0b6e69; --paper: #fff; }
}
body { font-family: sans-serif; margin: 2em auto; max-width: 60em; line-height: 1.4; color: var(--ink); background: var(--paper); }
table { border-collapse: collapse; margin: 1em 0; }
tr { break-inside: avoid; }
th, td { border: 1px solid #888; padding: .25em .6em; text-align: left; vertical-align: top; }
td.number { text-align: right; white-space: nowrap; }
h2 { break-after: avoid; }
@media print {
body { margin: 0; max-width: none; font-size: 10pt; }
table { font-size: 8.5pt; }
}
"""
    + FIGURE_STYLE
)


class Written(str):
    """A number that is written already, as people write it in their language: it is right-aligned like one."""

    __slots__ = ()


class Report:
    """Collects parts in order and gives one HTML page. Texts are plain and escaped here, once."""

    def __init__(self, title: str) -> None:
        self._title = title
        self._parts: list[str] = []

    def heading(self, text: str) -> None:
        self._parts.append(f"<h2>{escape(text)}</h2>")

    def say(self, text: str) -> None:
        self._parts.append(f"<p>{escape(text)}</p>")

    def table(self, columns: Sequence[str], rows: Sequence[Sequence[str | int | float]]) -> None:
        """A table; numbers are right-aligned and written as they are, so round them first."""
        head = "".join(f"<th>{escape(column)}</th>" for column in columns)
        body = "".join("<tr>" + "".join(_cell(value) for value in row) + "</tr>" for row in rows)
        self._parts.append(f"<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>")

    def figure(self, figure: Figure) -> None:
        self._parts.append(f"<figure>{figure.svg}<figcaption>{escape(figure.caption)}</figcaption></figure>")

    def html(self) -> str:
        title = escape(self._title)
        return (
            f'<!DOCTYPE html><html><head><meta charset="utf-8"><title>{title}</title><style>{_STYLE}</style></head>'
            f"<body><h1>{title}</h1>{''.join(self._parts)}</body></html>\n"
        )


def _cell(value: str | int | float) -> str:
    if isinstance(value, str) and not isinstance(value, Written):
        return f"<td>{escape(value)}</td>"
    return f'<td class="number">{escape(str(value))}</td>'
