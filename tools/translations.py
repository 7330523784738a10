"""Collect every text of the plugin into i18n/resokit_LANGUAGE.ts, keeping the translations that are there.

The files are Qt Linguist's own format, for Linguist and `lrelease`. The texts are found here and not by `pylupdate5`,
because that silently skips a call with a comma after its last argument, which is how the formatter writes long calls.
One reader serves this tool and the test that finds a missing translation.
"""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from html import escape
from html.parser import HTMLParser
from pathlib import Path

from tools.package import LANGUAGES, NAME, ROOT

CONTEXT = "Resokit"
_MARKS = ("translate", "QT_TRANSLATE_NOOP")


@dataclass(frozen=True)
class Translation:
    """One text in one language; an unfinished one is not used by Qt."""

    text: str
    finished: bool


@dataclass(frozen=True)
class Call:
    """One place in the sources that translates a text, or marks one to be translated."""

    place: str
    node: ast.Call

    @property
    def context(self) -> ast.expr:
        return self.node.args[0]

    @property
    def text(self) -> ast.expr:
        return self.node.args[1]

    @property
    def literal(self) -> str | None:
        """The text, or None where it is not written here but comes from elsewhere."""
        return self.text.value if isinstance(self.text, ast.Constant) and isinstance(self.text.value, str) else None


def calls(path: Path, root: Path) -> Iterator[Call]:
    """Every call of `translate(context, text)` and `QT_TRANSLATE_NOOP(context, text)` in a file, from top to bottom."""
    nodes = ast.walk(ast.parse(path.read_text(encoding="utf-8")))
    for node in sorted(nodes, key=lambda node: getattr(node, "lineno", 0)):
        if isinstance(node, ast.Call) and len(node.args) >= 2:
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            if name in _MARKS:
                yield Call(f"{path.relative_to(root).as_posix()}:{node.lineno}", node)


def texts(root: Path) -> dict[str, str]:
    """Every text of the plugin and the first place where it stands, in the order of the files."""
    found: dict[str, str] = {}
    for path in sorted((root / NAME).rglob("*.py")):
        for call in calls(path, root):
            if call.literal is not None:
                found.setdefault(call.literal, call.place)
    return found


class _Reader(HTMLParser):
    """Picks the messages out of a .ts file."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.messages: dict[str, Translation] = {}
        self._tag = ""
        self._source = ""
        self._text = ""
        self._finished = True

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._tag = tag
        if tag == "message":
            self._source, self._text, self._finished = "", "", True
        elif tag == "translation":
            self._finished = dict(attrs).get("type") is None

    def handle_data(self, data: str) -> None:
        if self._tag == "source":
            self._source += data
        elif self._tag == "translation":
            self._text += data

    def handle_endtag(self, tag: str) -> None:
        self._tag = ""
        if tag == "message":
            self.messages[self._source] = Translation(self._text, self._finished and bool(self._text))


def read(path: Path) -> dict[str, Translation]:
    """The translations in a .ts file by their English text; none where there is no file."""
    reader = _Reader()
    if path.exists():
        reader.feed(path.read_text(encoding="utf-8"))
        reader.close()
    return reader.messages


def write(path: Path, language: str, messages: dict[str, Translation]) -> None:
    """Write `messages` to a .ts file, in their order."""
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        "<!DOCTYPE TS>",
        f'<TS version="2.1" language="{language}" sourcelanguage="en">',
        "<context>",
        f"    <name>{CONTEXT}</name>",
    ]
    for source, translation in messages.items():
        state = "" if translation.finished else ' type="unfinished"'
        lines += [
            "    <message>",
            f"        <source>{escape(source)}</source>",
            f"        <translation{state}>{escape(translation.text)}</translation>",
            "    </message>",
        ]
    path.parent.mkdir(exist_ok=True)
    path.write_text("\n".join([*lines, "</context>", "</TS>", ""]), encoding="utf-8")


def main() -> int:
    wanted = texts(ROOT)
    for language in LANGUAGES:
        path = ROOT / "i18n" / f"resokit_{language}.ts"
        known = read(path)
        messages = {source: known.get(source, Translation("", finished=False)) for source in wanted}
        write(path, language, messages)
        missing = [source for source, translation in messages.items() if not translation.finished]
        gone = len(known.keys() - wanted.keys())
        print(f"{path.relative_to(ROOT)}: {len(messages)} texts, {len(missing)} to translate, {gone} gone")
    return 0


if __name__ == "__main__":
    sys.exit(main())
