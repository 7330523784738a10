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
    "QgsDxfExport", "VectorTranslate", "copyfile", "copytree", "write_geopackage", "write_geojson", "write_csv", "write_workbook",
}  # fmt: skip
"""Calls with which figures or shapes leave: into a file, on paper, in a report, or on the clipboard."""

THROUGH_ANOTHER = {
    "algorithms/export_result.py": "workspace/result_sheets.py",
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
    "gui/imports/handover.py": "hands what the team said of its own file to the import, in a folder that goes again",
    "gui/table.py": "copies what a table shows, and who fills the table asked the door",
}
"""What writes and tells of no people, with the reason."""

PEOPLE = {"people", "small_groups", "smaller_groups", "divided", "unnamed", "effective", "participants"}
"""Attributes that hold how many people or groups there are."""

COUNTS_TOLD = {
    "agreement_names.py": {"len(of_name[name])"},  # the work that a name is
    "agreement_section.py": {"found.effective"},  # asked before whether they are few
    "agreement_table.py": {"found.effective"},  # so too
    "boundaries_dialog.py": {"len(rows)", "len(found.unusable)"},  # rows of a file
    "compare_drawings.py": {"len(gathered)", "len(chosen)"},  # of a whole surface; blocks
    "compare_report.py": {"len(parts)", "told.people", "row.people", "compared.people"},  # through people_told
    "compare_table.py": {"told.people"},  # so too
    "header.py": {"drawings.people", "len(drawings.used)"},  # of a whole surface
    "import_indicators.py": {f"len(outcome.{rows})" for rows in ("unmatched", "totals", "nowhere")} | {"len(review)"},
    "indicator_report.py": {"len(outcome.level)", "len(outcome.unmatched)"},  # wards; rows
    "kept_words.py": {"one.people"},  # of a whole surface
    "last_page.py": {"len(ending.rows)"},  # rows of a file
    "lived_neighbourhood.py": {"len(result.voices)"},  # of a whole surface
    # Of a whole surface; parts of ground; rows.
    "lived_report.py": {"len(drawings.used)", "len(level.geometry.geoms)", "len(repaired)"},
    "match_line.py": {"len(wards.level)", "len(look.outcome.unmatched)"},  # wards; rows of a file
    "organisation_maps.py": {"len(files)"},
    "review_page.py": {"len(chosen)"},  # rows of a list that somebody chose
    "sides_chooser.py": {"option.people"},  # through told_lists
    "sides_page.py": {"side.people"},  # of a whole surface
    "vector_import.py": {"len(outcome.repaired)", "len(outcome.refused)"},  # rows
    "content.py": {"self.people"},  # key figures, each with consent
    "map_layers.py": {"content.people"},
    "lists.py": {"len(rows)"},
}
"""Numbers in sentences and rows of tables that are not of people, or went through the door before."""


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


def counts_told(source: str) -> set[str]:
    """The lengths, sums and numbers of people, as they are written, that fill a sentence or stand in a row of a table,
    a list or a feature without having been through the door.
    """
    nodes = ast.walk(ast.parse(source))
    return {ast.unparse(count) for node in nodes for cell in _cells(node) for count in _counts(cell)}


def _cells(node: ast.AST) -> list[ast.expr]:
    """What `node` puts side by side or into a sentence."""
    if isinstance(node, ast.List | ast.Tuple):
        return node.elts
    if isinstance(node, ast.Dict):
        return node.values
    if isinstance(node, ast.Call) and name_of(node) in ("format", "setAttribute"):
        return [*node.args, *(place.value for place in node.keywords)]
    return []


def _counts(value: ast.expr) -> Iterator[ast.expr]:
    """The numbers that stand in `value` outside a call of the door, and are not just compared or counted through."""
    if isinstance(value, ast.Call):
        of = value.func.value if isinstance(value.func, ast.Attribute) else None
        if (isinstance(of, ast.Name) and of.id in DOOR) or name_of(value) in ("range", "zip", "enumerate"):
            return
        if name_of(value) in ("len", "sum"):
            yield value
            return
    if isinstance(value, ast.Attribute) and value.attr in PEOPLE:
        yield value
        return
    if isinstance(value, ast.Compare | ast.Subscript | ast.Lambda):
        return
    for child in ast.iter_child_nodes(value):
        if isinstance(child, ast.expr):
            yield from _counts(child)


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
    assert texts <= {"algorithms/base.py", "algorithms/import_indicators.py", "gui/imports/handover.py"}
    sinks = {path for path, source in MODULES.items() if "parameterAsSink" in source}
    assert sinks == {"algorithms/destinations.py"}


SAYING = sorted(path for path in MODULES if path.split("/")[0] in ("algorithms", "layouts", "gui"))


@pytest.mark.parametrize("path", SAYING)
def test_a_number_of_people_that_is_told_has_been_through_the_door(path: str) -> None:
    file = path.split("/")[-1]
    assert counts_told(MODULES[path]) - COUNTS_TOLD.get(file, set()) == set(), path


def test_the_numbers_that_are_told_are_of_today() -> None:
    told = {path.split("/")[-1]: counts_told(MODULES[path]) for path in SAYING}
    assert {file: texts - told[file] for file, texts in COUNTS_TOLD.items() if texts - told[file]} == {}


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


@pytest.mark.parametrize(
    ("source", "told"),
    [
        ("said('{n} people').format(n=len(people))", {"len(people)"}),
        ("said('{n} people').format(n=str(sum(sizes)))", {"sum(sizes)"}),
        ("said('{n}').format(n=disclosure.shown_count(len(people)))", set()),
        ("page.table(head, [(name, len(rows)) for name, rows in groups])", {"len(rows)"}),
        ("def row(one): return [one.name, Written(str(one.people))]", {"one.people"}),
        ("feature.setAttributes([one.name, float(one.small_groups)])", {"one.small_groups"}),
        ("feature.setAttribute('groups', one.small_groups)", {"one.small_groups"}),
        ("values = {'outliers': len({one.place for one in found})}", {"len({one.place for one in found})"}),
        ("values = {'outliers': disclosure.kept_count(len(found), rules)[0]}", set()),
        ("row = [name, places[len(rows)], len(rows) > 3]", set()),
    ],
)
def test_a_bare_number_is_seen(source: str, told: set[str]) -> None:
    assert counts_told(source) == told
