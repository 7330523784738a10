"""Small Excel workbooks, written part by part, so that a test can hold what spreadsheet programs really write."""

from __future__ import annotations

import zipfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from xml.sax.saxutils import escape, quoteattr

_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
_KIND = "application/vnd.openxmlformats-officedocument.spreadsheetml."

# The styles that cells may have: none, a date, a percentage.
PLAIN, DATE, PERCENT = 0, 1, 2


class Raw(str):
    """A cell written as it stands: `Raw('<c r="{ref}"><f>A1+1</f></c>')`."""


def formula(text: str, result: str | None) -> Raw:
    """A cell with a formula, and its result where a program worked it out."""
    value = "" if result is None else f"<v>{result}</v>"
    return Raw(f'<c r="{{ref}}"><f>{escape(text)}</f>{value}</c>')


def styled(number: float, style: int) -> Raw:
    return Raw(f'<c r="{{ref}}" s="{style}"><v>{number}</v></c>')


def write_xlsx(path: Path, sheets: Mapping[str, Sequence[Sequence[object]]]) -> Path:
    """A workbook of `sheets` (name -> rows of cells): None is no cell, a str is text, a number is a number."""
    shared: dict[str, int] = {}
    parts = {
        f"xl/worksheets/sheet{number}.xml": _sheet(rows, shared) for number, rows in enumerate(sheets.values(), start=1)
    }
    names = "".join(
        f'<sheet name={quoteattr(name)} sheetId="{number}" r:id="rId{number}"/>'
        for number, name in enumerate(sheets, start=1)
    )
    links = "".join(
        f'<Relationship Id="rId{number}" Type="{_RELATIONS}/worksheet" Target="worksheets/sheet{number}.xml"/>'
        for number in range(1, len(sheets) + 1)
    )
    links += f'<Relationship Id="rIdS" Type="{_RELATIONS}/sharedStrings" Target="sharedStrings.xml"/>'
    links += f'<Relationship Id="rIdF" Type="{_RELATIONS}/styles" Target="styles.xml"/>'
    overrides = "".join(f'<Override PartName="/{part}" ContentType="{_KIND}worksheet+xml"/>' for part in parts)
    texts = "".join(f'<si><t xml:space="preserve">{escape(text)}</t></si>' for text in shared)
    parts |= {
        "[Content_Types].xml": f'<Types xmlns="{_TYPES}"><Default Extension="rels" '
        'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Override PartName="/xl/workbook.xml" ContentType="{_KIND}sheet.main+xml"/>'
        f'<Override PartName="/xl/sharedStrings.xml" ContentType="{_KIND}sharedStrings+xml"/>'
        f'<Override PartName="/xl/styles.xml" ContentType="{_KIND}styles+xml"/>{overrides}</Types>',
        "_rels/.rels": f'<Relationships xmlns="{_PACKAGE}"><Relationship Id="rId1" '
        f'Type="{_RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'<workbook xmlns="{_MAIN}" xmlns:r="{_RELATIONS}"><sheets>{names}</sheets></workbook>',
        "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{_PACKAGE}">{links}</Relationships>',
        "xl/sharedStrings.xml": f'<sst xmlns="{_MAIN}">{texts}</sst>',
        "xl/styles.xml": f'<styleSheet xmlns="{_MAIN}"><cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="14"/>'
        '<xf numFmtId="10"/></cellXfs></styleSheet>',
    }
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
        for part, content in parts.items():
            package.writestr(part, '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' + content)
    return path


def _sheet(rows: Sequence[Sequence[object]], shared: dict[str, int]) -> str:
    lines = []
    for number, cells in enumerate(rows, start=1):
        inside = "".join(_cell(f"{_letters(index)}{number}", value, shared) for index, value in enumerate(cells))
        if inside:
            lines.append(f'<row r="{number}">{inside}</row>')
    return f'<worksheet xmlns="{_MAIN}"><sheetData>{"".join(lines)}</sheetData></worksheet>'


def _cell(reference: str, value: object, shared: dict[str, int]) -> str:
    if value is None:
        return ""
    if isinstance(value, Raw):
        return value.format(ref=reference)
    if isinstance(value, str):
        return f'<c r="{reference}" t="s"><v>{shared.setdefault(value, len(shared))}</v></c>'
    return f'<c r="{reference}"><v>{value!r}</v></c>'


def _letters(index: int) -> str:
    letters = ""
    number = index + 1
    while number:
        number, rest = divmod(number - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters
