"""The text of a user's file, in whichever encoding it was saved."""

from __future__ import annotations

import codecs
import itertools
from dataclasses import dataclass
from pathlib import Path

from resokit_qgis.analysis import libraries
from resokit_qgis.errors import QT_TRANSLATE_NOOP, ResokitError

_MARKS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))
_USUAL = "cp1252"
_CANDIDATES = ("cp1252", "cp1250", "cp850", "mac_roman")
"""What spreadsheets on our readers' machines save in where they do not save UTF-8 or UTF-16."""
_LINES_LOOKED_AT = 500
_BYTES_LOOKED_AT = 65536


@dataclass(frozen=True)
class Text:
    """What stands in a file, without its byte order mark, and the encoding that it was read in."""

    content: str
    encoding: str


def read_text(path: Path, encoding: str = "") -> Text:
    """The text in `path`, read in `encoding`, or else in the one that its bytes show.

    A byte order mark tells, and so does UTF-8, which other text hardly ever is by chance. What is neither is judged by
    charset-normalizer, on the lines that are not plain ASCII: the others look the same everywhere. Raises
    `ResokitError` where it is no text or its encoding cannot be told; `MissingLibraryError` without that library.
    """
    content = path.read_bytes()
    if encoding:
        return Text(_decoded(content, encoding, path.name).lstrip("\ufeff"), encoding)
    for mark, marked in _MARKS:
        if content.startswith(mark):
            return Text(_decoded(content[len(mark) :], marked, path.name), marked)
    if b"\x00" in content[:_BYTES_LOOKED_AT]:
        wide = _wide(content)
        if not wide:
            raise ResokitError(
                QT_TRANSLATE_NOOP(
                    "Resokit",
                    "{file} is not a text table. Save it from your spreadsheet as CSV (UTF-8), and import that.",
                ),
                file=path.name,
            )
        return Text(_decoded(content, wide, path.name), wide)
    try:
        return Text(content.decode("utf-8"), "utf-8")
    except UnicodeDecodeError:
        found = _judged(content, path.name)
        return Text(_decoded(content, found, path.name), found)


def _wide(content: bytes) -> str:
    """UTF-16 without a mark: every second byte of plain figures is 0. An empty text where it is not that."""
    sample = content[: min(len(content), _BYTES_LOOKED_AT) // 2 * 2]
    pairs = len(sample) // 2
    for name, zeros in (("utf-16-le", sample[1::2]), ("utf-16-be", sample[0::2])):
        if zeros.count(0) >= 0.5 * pairs and sample.count(0) == zeros.count(0):
            return name
    return ""


def _judged(content: bytes, file: str) -> str:
    """What charset-normalizer finds least odd; where that is a tie, cp1252 if it is in it, else `ResokitError`."""
    lines = itertools.islice((line for line in content.splitlines() if not line.isascii()), _LINES_LOOKED_AT)
    sample = b"\n".join(lines)[:_BYTES_LOOKED_AT]
    matches = libraries.load("charset_normalizer").from_bytes(sample, cp_isolation=list(_CANDIDATES))
    scores: dict[str, tuple[float, float]] = {}
    for match in matches:
        for name in match.could_be_from_charset:
            scores[name] = (match.chaos, -match.coherence)
    best = [name for name, score in scores.items() if score == min(scores.values())]
    if _USUAL in best:
        return _USUAL
    if len(best) != 1:
        raise ResokitError(
            QT_TRANSLATE_NOOP(
                "Resokit",
                "It cannot be told in which encoding {file} was saved. Save it again as CSV (UTF-8), or give its encoding as ENCODING, such as cp1252.",
            ),
            file=file,
        )
    return best[0]


def _decoded(content: bytes, encoding: str, file: str) -> str:
    try:
        return content.decode(encoding)
    except LookupError as error:
        raise ResokitError(
            QT_TRANSLATE_NOOP(
                "Resokit",
                "ENCODING “{encoding}” is not known. Write one such as utf-8, utf-16 or cp1252, or leave it empty.",
            ),
            encoding=encoding,
        ) from error
    except UnicodeDecodeError as error:
        raise ResokitError(
            QT_TRANSLATE_NOOP(
                "Resokit",
                "{file} is not in {encoding}, or is damaged: row {row} cannot be read. Save it again as CSV (UTF-8), or give its encoding as ENCODING.",
            ),
            file=file,
            encoding=encoding,
            row=content[: error.start].count(b"\n") + 1,
        ) from error
