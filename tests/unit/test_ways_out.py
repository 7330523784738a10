"""Every way out of a workspace is known, and goes through the one door for small numbers or says why it need not."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "resokit_qgis"
DOOR = ("disclosure", "suppression", "differencing")
"""The modules of `analysis` that decide what may be told."""

WRITES = {
    "exportToPdf", "exportToPdfs", "exportToImage", "exportToSvg", "print_map", "write_text", "write_bytes", "write_sink",
    "write_report", "writeAsVectorFormat", "writeAsVectorFormatV2", "writeAsVectorFormatV3", "QgsVectorFileWriter",
    "to_csv", "to_excel", "to_json", "to_html", "to_file", "addLayerMetadata", "setHtml", "clipboard", "setMimeData",
    "QgsDxfExport", "VectorTranslate", "copyfile", "copytree",
}  # fmt: skip
"""Calls with which figures or shapes leave: into a file, on paper, in a report, or on the clipboard."""

THROUGH_ANOTHER = {
    "algorithms/indicator_layer.py": "workspace/indicator_layer.py",
    "algorithms/neighbourhood_map.py": "layouts/content.py",
    "algorithms/organisation_maps.py": "layouts/content.py",
    "layouts/pdf.py": "layouts/content.py",
}
"""What writes only what another module gathered, which goes through the door."""

NO_PEOPLE = {
    "algorithms/base.py": "writes the page that an algorithm made",
    "algorithms/vector_import.py": "counts the rows of a file that the team brings in, to mend them by",
    "algorithms/import_indicators.py": "counts the values of a file that the team brings in",
}
"""What writes and tells of no people, with the reason."""

COUNTS_TOLD = {
    "algorithms/lived_report.py": {"number"},
    "algorithms/vector_import.py": {"repaired", "refused"},
    "algorithms/import_indicators.py": {"unmatched", "count"},
    "algorithms/indicator_report.py": {"count"},
    "algorithms/compare_wards.py": {"wards"},
    "algorithms/compare_report.py": {"wards", "parts"},
}
"""Numbers of things in sentences that are no people: rows and names of a file, wards, parts of ground."""

WHOLE_SURFACE = {"used", "voices"}
"""How many drawings a surface comes from: never under three, and what makes it one that can be defended."""


def name_of(call: ast.Call) -> str:
    function = call.func
    return function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")


def calls(tree: ast.AST) -> Iterator[ast.Call]:
    return (node for node in ast.walk(tree) if isinstance(node, ast.Call))


def writes(source: str) -> set[str]:
    """The calls in `source` with which something leaves. Defining a way out is none."""
    return {name_of(call) for call in calls(ast.parse(source))} & WRITES


def uses_door(source: str) -> bool:
    """Whether `source` calls or names anything of the door (an import alone does not count)."""
    tree = ast.parse(source)
    imported = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.module == "resokit_qgis.analysis":
            imported |= {alias.asname or alias.name for alias in node.names if alias.name in DOOR}
        elif isinstance(node, ast.ImportFrom) and node.module in {f"resokit_qgis.analysis.{door}" for door in DOOR}:
            imported |= {alias.asname or alias.name for alias in node.names}
    return any(isinstance(node, ast.Name) and node.id in imported for node in ast.walk(tree))


def imported_rooms(source: str) -> set[str]:
    """The modules of `analysis` that `source` imports."""
    found = set()
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("resokit_qgis.analysis"):
            found |= {*(node.module or "").split(".")[2:], *(alias.name for alias in node.names)}
    return found


def counts_in_sentences(source: str) -> Iterator[str]:
    """The places of sentences that are filled with a length or a sum that has not been through the door."""
    for call in calls(ast.parse(source)):
        if name_of(call) == "format":
            for place in call.keywords:
                if place.arg and _counts(place.value):
                    yield place.arg


def _counts(value: ast.expr) -> bool:
    """Whether a length or a sum stands in `value` outside a call of the door."""
    if isinstance(value, ast.Call):
        of = value.func.value if isinstance(value.func, ast.Attribute) else None
        if isinstance(of, ast.Name) and of.id in DOOR:
            return False
        if name_of(value) in ("len", "sum"):
            return True
    return any(_counts(child) for child in ast.iter_child_nodes(value) if isinstance(child, ast.expr))


MODULES = {path.relative_to(PACKAGE).as_posix(): path.read_text(encoding="utf-8") for path in PACKAGE.rglob("*.py")}
LEAVING = sorted(path for path, source in MODULES.items() if writes(source))


@pytest.mark.parametrize("path", LEAVING)
def test_a_way_out_goes_through_the_door(path: str) -> None:
    if path in THROUGH_ANOTHER:
        assert uses_door(MODULES[THROUGH_ANOTHER[path]])
        return
    if path in NO_PEOPLE:
        assert not {"population", "estimation"} & imported_rooms(MODULES[path])
        return
    assert uses_door(MODULES[path]), (
        f"{path} lets figures or shapes out ({', '.join(sorted(writes(MODULES[path])))}): what it tells has to pass "
        "analysis/disclosure.py, suppression.py or differencing.py first"
    )


def test_the_reasons_are_of_today() -> None:
    assert {*THROUGH_ANOTHER, *NO_PEOPLE} <= set(LEAVING)


def test_a_pdf_is_made_in_one_place() -> None:
    pdf = {path for path, source in MODULES.items() if writes(source) & {"exportToPdf", "exportToImage", "exportToSvg"}}
    assert pdf == {"layouts/pdf.py"}
    assert {path for path, source in MODULES.items() if "print_map" in writes(source)} == {
        "algorithms/neighbourhood_map.py",
        "algorithms/organisation_maps.py",
    }


def test_a_page_and_a_table_are_written_in_one_place() -> None:
    texts = {path for path, source in MODULES.items() if "write_text" in writes(source)}
    # The second writes the names of wards that a person has to look through.
    assert texts <= {"algorithms/base.py", "algorithms/import_indicators.py"}
    sinks = {path for path, source in MODULES.items() if "parameterAsSink" in source}
    assert sinks == {"algorithms/destinations.py"}


@pytest.mark.parametrize("path", sorted(MODULES))
def test_a_number_of_people_in_a_sentence_has_been_through_the_door(path: str) -> None:
    room = path.split("/")[0]
    if room not in ("algorithms", "layouts", "gui"):
        return
    found = set(counts_in_sentences(MODULES[path]))
    assert found - COUNTS_TOLD.get(path, set()) - WHOLE_SURFACE == set(), path


@pytest.mark.parametrize(
    "source",
    [
        "QgsLayoutExporter(layout).exportToPdf(path, settings)",
        "Path(file).write_text(page)",
        "frame.to_csv(file)",
        "write_sink(self, name, columns, features, parameters, context)",
        "self.write_report(report, parameters, context)",
    ],
)
def test_a_way_out_is_seen(source: str) -> None:
    assert writes(source)


def test_an_import_alone_is_no_use_of_the_door() -> None:
    assert not uses_door("from resokit_qgis.analysis import disclosure")
    assert uses_door("from resokit_qgis.analysis import disclosure\nsaid = disclosure.shown_count(number)")
    assert uses_door("from resokit_qgis.analysis.suppression import protect\nprotect(counts)")
    assert not uses_door("from resokit_qgis.analysis import comparison\ncomparison.compare()")


def test_a_bare_number_in_a_sentence_is_seen() -> None:
    assert list(counts_in_sentences("said('{n} people').format(n=len(people))")) == ["n"]
    assert list(counts_in_sentences("said('{n} people').format(n=str(sum(sizes)))")) == ["n"]
    assert list(counts_in_sentences("said('{n}').format(n=disclosure.shown_count(len(people)))")) == []
