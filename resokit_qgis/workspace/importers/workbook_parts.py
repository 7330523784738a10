"""What the parts of an Excel workbook tell about its cells, and GDAL does not."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from xml.parsers import expat

from resokit_qgis.errors import QT_TRANSLATE_NOOP, ResokitError

_CHUNK = 1 << 22
_OVERLAP = 4096
"""Bytes of one chunk that are looked at again with the next: more than a cell of figures takes."""
_SHEETS = "xl/worksheets/"
LARGEST_PART = 500_000_000
"""Bytes of one sheet, unpacked: reading it takes about six times as much memory."""
_PERCENT_FORMATS = ("9", "10")
# A cell with a formula and no value, or an empty one. A formula whose result is an empty text (t="str") has one.
_NO_RESULT = re.compile(
    rb'<c r="([A-Z]+)([0-9]+)"(?![^>]*t="str")[^>]*>\s*<f(?:[^>]*/>|[^>]*>[^<]*</f>)\s*(?:<v\s*/>|<v>\s*</v>)?\s*</c>'
)
# Digits with a point or comma among them, as the content of an element.
_TYPED = re.compile(rb">\s*[+-]?[0-9]+[.,][0-9.,]*\s*<")
_INLINE = re.compile(rb'<c [^>]*t="(?:inlineStr|str)"[^>]*>(?:<f[^>]*>[^<]*</f>)?(?:<is><t[^>]*|<v)>\s*[+-]?[0-9]+[.,]')


@dataclass(frozen=True)
class Parts:
    """`typed_numbers`: some numbers are texts, so that a point in them may be anything. `percentages`: column letters."""

    typed_numbers: bool
    percentages: tuple[str, ...]


def check_size(path: Path) -> None:
    """Raise `ResokitError` where a sheet is too large to be held in memory, which a small packed file may hide."""
    if not zipfile.is_zipfile(path):
        return
    with zipfile.ZipFile(path) as package:
        largest = max((part.file_size for part in package.infolist()), default=0)
    if largest > LARGEST_PART:
        raise ResokitError(
            QT_TRANSLATE_NOOP(
                "Resokit",
                "{file} is too large for a workbook to be read safely: {size} MB unpacked, and {most} MB is the most. Save the sheet with the figures as CSV (UTF-8), and import that.",
            ),
            file=path.name,
            size=largest // 1_000_000,
            most=LARGEST_PART // 1_000_000,
        )


def sheet_names(path: Path) -> tuple[str, ...]:
    """The names of the sheets of the workbook at `path`, in its order; none where it is no workbook."""
    if not zipfile.is_zipfile(path):
        return ()
    with zipfile.ZipFile(path) as package:
        return tuple(found["name"] for found in _elements(package, "xl/workbook.xml", "sheet") if "name" in found)


def look_into(path: Path, sheet: str) -> Parts:
    """What the workbook at `path` says of the cells of `sheet`.

    Raises `ResokitError` at the first formula whose result no program worked out: it would look like a missing value.
    """
    with zipfile.ZipFile(path) as package:
        parts = _parts_of(package, sheet)
        styles = _percent_styles(package)
        percent = re.compile(rb'<c r="([A-Z]+)[0-9]+" s="(?:' + b"|".join(styles) + rb')"') if styles else None
        typed = any(_TYPED.search(chunk) for chunk in _chunks(package, "xl/sharedStrings.xml"))
        letters: set[bytes] = set()
        for chunk in (chunk for part in parts for chunk in _chunks(package, part)):
            if b"<f" in chunk:
                found = _NO_RESULT.search(chunk)
                if found:
                    raise ResokitError(
                        QT_TRANSLATE_NOOP(
                            "Resokit",
                            "{file}, row {row}, column {column}: the formula in this cell has no result. Open the file in your spreadsheet, save it there, and import it again.",
                        ),
                        file=path.name,
                        row=int(found.group(2)),
                        column=found.group(1).decode("ascii"),
                    )
            typed = typed or bool(_INLINE.search(chunk)) if b't="inlineStr"' in chunk or b't="str"' in chunk else typed
            if percent:
                letters |= {match.group(1) for match in percent.finditer(chunk)}
    return Parts(
        typed, tuple(sorted((letter.decode("ascii") for letter in letters), key=lambda text: (len(text), text)))
    )


def _chunks(package: zipfile.ZipFile, part: str) -> Iterator[bytes]:
    """The content of `part` piece by piece, each with the end of the one before it; nothing where there is no such part."""
    if part not in package.namelist():
        return
    tail = b""
    with package.open(part) as stream:
        while piece := stream.read(_CHUNK):
            yield tail + piece
            tail = piece[-_OVERLAP:]


def _parts_of(package: zipfile.ZipFile, sheet: str) -> list[str]:
    """The part that holds the cells of `sheet`; those of all sheets where the workbook does not say."""
    sheets = [found for found in _elements(package, "xl/workbook.xml", "sheet") if found.get("name") == sheet]
    # The letters before :id are the file's own.
    keys = {value for found in sheets for name, value in found.items() if name.endswith(":id")}
    parts = []
    for found in _elements(package, "xl/_rels/workbook.xml.rels", "Relationship"):
        if found.get("Id") in keys:
            target = found["Target"]
            parts.append(target.lstrip("/") if target.startswith("/") else str(PurePosixPath("xl") / target))
    names = package.namelist()
    return [part for part in parts if part in names] or [name for name in names if name.startswith(_SHEETS)]


def _percent_styles(package: zipfile.ZipFile) -> list[bytes]:
    """The numbers of the cell styles that show a percentage."""
    formats = {
        found["numFmtId"]
        for found in _elements(package, "xl/styles.xml", "numFmt")
        if "%" in found.get("formatCode", "")
    }
    formats |= set(_PERCENT_FORMATS)
    styles = _elements(package, "xl/styles.xml", "xf", inside="cellXfs")
    return [str(index).encode("ascii") for index, found in enumerate(styles) if found.get("numFmtId") in formats]


def _elements(package: zipfile.ZipFile, part: str, name: str, inside: str = "") -> list[dict[str, str]]:
    """The attributes of each element called `name` in `part`, of those in an element `inside` where that is given."""
    if part not in package.namelist():
        return []
    found: list[dict[str, str]] = []
    depth = 0

    def begin(tag: str, attributes: dict[str, str]) -> None:
        nonlocal depth
        depth += tag == inside
        if tag == name and (depth or not inside):
            found.append(attributes)

    def end(tag: str) -> None:
        nonlocal depth
        depth -= tag == inside

    parser = expat.ParserCreate()
    parser.StartElementHandler = begin
    parser.EndElementHandler = end
    parser.Parse(package.read(part), True)
    return found
