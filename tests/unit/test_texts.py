"""Every text that people see can be translated, and is, into Dutch and French."""

from __future__ import annotations

import ast
import csv
import re
import string
from pathlib import Path

import pytest

from tools.translations import Translation, calls, read, texts, write

ROOT = Path(__file__).resolve().parents[2]
MODULES = sorted((ROOT / "resokit_qgis").rglob("*.py"))
DEFINING = ("errors.py", "i18n.py")
"""Where the two functions themselves are made, with names for what they are given."""
LANGUAGES = ("nl", "fr")


def places(text: str) -> set[str]:
    """The names of the {places} in a text."""
    return {name for _literal, name, _spec, _conversion in string.Formatter().parse(text) if name is not None}


def calls_at_import(tree: ast.AST) -> list[ast.Call]:
    """Calls of `translate` that run when the module is imported, before QGIS has our translator."""
    found: list[ast.Call] = []
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            for early in (*node.decorator_list, *node.args.defaults, *filter(None, node.args.kw_defaults)):
                found += calls_at_import(ast.Expression(early))
        elif not isinstance(node, ast.Lambda):
            if isinstance(node, ast.Call) and _called(node) in ("translate", "tr"):
                found.append(node)
            found += calls_at_import(node)
    return found


def _called(node: ast.Call) -> str:
    return node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_texts_are_literals(path: Path) -> None:
    for call in calls(path, ROOT) if path.name not in DEFINING else ():
        assert isinstance(call.context, ast.Constant | ast.Name), call.place
        if isinstance(call.context, ast.Constant):
            assert call.context.value == "Resokit", call.place
        # A name or attribute stands for a constant that is marked elsewhere; anything put together is not found.
        assert isinstance(call.text, ast.Constant | ast.Name | ast.Attribute), f"{call.place}: not a literal"
        if _called(call.node) == "QT_TRANSLATE_NOOP":
            assert call.literal is not None, f"{call.place}: marks nothing"


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_no_text_goes_by_another_name(path: Path) -> None:
    """`say = speaker.translate; say("Resokit", "x")` is not found by the collector, and stays English."""
    marked = {call.node.lineno for call in calls(path, ROOT)}
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and node.args and isinstance(node.args[0], ast.Constant):
            context = node.args[0].value == "Resokit" and len(node.args) == 2
            assert not context or node.lineno in marked, f"{path.name}:{node.lineno}"


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_nothing_is_translated_at_import(path: Path) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    assert [node.lineno for node in calls_at_import(tree)] == []
    assert not any(isinstance(node, ast.Call) and _called(node) == "tr" for node in ast.walk(tree))


def test_a_translation_at_import_is_seen() -> None:
    early = (
        "TEXT = translate('Resokit', 'x')",
        "def f(a=translate('Resokit', 'x')): pass",
        "class A:\n    t = translate('R', 'x')",
    )
    for source in early:
        assert calls_at_import(ast.parse(source)), source
    assert not calls_at_import(ast.parse("def f():\n    return translate('Resokit', 'x')"))


def test_places_are_named() -> None:
    for text, place in texts(ROOT).items():
        assert all(name.isidentifier() for name in places(text)), f"{place}: {text}"
        assert text == text.strip(), f"{place}: {text}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_is_translated(language: str) -> None:
    wanted = texts(ROOT)
    assert len(wanted) > 100
    translations = read(ROOT / "i18n" / f"resokit_{language}.ts")
    missing = [text for text in wanted if text not in translations or not translations[text].finished]
    assert missing == [], f"{len(missing)} texts to translate into {language}; run make translations"
    assert sorted(translations.keys() - wanted.keys()) == [], "texts that are no longer there"
    for text in wanted:
        translated = translations[text].text
        assert places(translated) == places(text), text
        assert translated == translated.strip(), text
        assert translated.endswith("…") == text.endswith("…"), text


def test_the_reader_gives_back_what_was_written(tmp_path: Path) -> None:
    messages = {
        "Less < more & “quotes”": Translation("Minder < meer & “aanhalingstekens”", finished=True),
        "Not yet": Translation("", finished=False),
        "Doubtful": Translation("Twijfelachtig", finished=False),
    }
    write(tmp_path / "a.ts", "nl", messages)
    assert read(tmp_path / "a.ts") == messages


def test_a_text_in_the_sources_is_found(tmp_path: Path) -> None:
    package = tmp_path / "resokit_qgis"
    package.mkdir()
    (package / "a.py").write_text(
        'A = QT_TRANSLATE_NOOP("Resokit", "Two " "parts, é")\n'
        'def f(speaker):\n    return speaker.translate(\n        "Resokit",\n        "With a comma",\n    ), translate("Resokit", A)\n',
        encoding="utf-8",
    )
    assert texts(tmp_path) == {"Two parts, é": "resokit_qgis/a.py:1", "With a comma": "resokit_qgis/a.py:3"}


def test_vocabularies_are_complete() -> None:
    with (ROOT / "resources" / "vocabularies" / "vocabularies.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) > 50
    for row in rows:
        assert set(row) == {"vocabulary", "code", "en", "nl", "fr"}
        assert all(value and value == value.strip() for value in row.values()), row
        assert re.fullmatch(r"[a-z0-9_]+", row["code"]), row
    keys = [(row["vocabulary"], row["code"]) for row in rows]
    assert len(keys) == len(set(keys))


@pytest.mark.parametrize("language", ("en", *LANGUAGES))
def test_there_is_help_in_every_language(language: str) -> None:
    page = (ROOT / "resources" / "help" / f"help_{language}.html").read_text(encoding="utf-8")
    assert f'<html lang="{language}">' in page
    # Self-contained: it works without a network, and asks nothing of one.
    assert not re.search(r'(src|href)="(?!#)', page)
    assert "<script" not in page


def test_metadata_speaks_all_languages() -> None:
    metadata = (ROOT / "metadata.txt").read_text(encoding="utf-8")
    for language in LANGUAGES:
        assert re.search(rf"^description\[{language}\]=\S", metadata, re.MULTILINE)
