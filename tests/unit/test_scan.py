"""The scan of the packaged plugin finds what the public repository would refuse, and nothing can silence it."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from tools import package, scan

ROOT = Path(__file__).resolve().parents[2]
METADATA = (ROOT / "metadata.txt").read_text(encoding="utf-8")
CLEAN = {
    "resokit_qgis/__init__.py": '"""Nothing."""\n',
    "resokit_qgis/metadata.txt": METADATA,
    "resokit_qgis/LICENSE": "Text of a licence.\n",
    "resokit_qgis/resources/icons/resokit.svg": "<svg/>\n",
}


def write_zip(path: Path, files: dict[str, str], change: Callable[[zipfile.ZipInfo], None] | None = None) -> Path:
    with zipfile.ZipFile(path, "w") as archive:
        for name, text in files.items():
            entry = zipfile.ZipInfo(name)
            entry.external_attr = 0o100644 << 16
            if change:
                change(entry)
            archive.writestr(entry, text)
    return path


def test_a_clean_zip_has_no_findings(tmp_path: Path) -> None:
    assert scan.scan(write_zip(tmp_path / "a.zip", CLEAN)) == []


@pytest.mark.parametrize(
    ("name", "text", "said"),
    [
        ("resokit_qgis/a.py", "def f(x):\n    assert x\n", "B101"),
        ("resokit_qgis/a.py", "def f(x):\n    assert x  # no" + "sec\n", "B101"),
        ("resokit_qgis/a.py", "import subprocess\n", "B404"),
        ("resokit_qgis/a.py", "def f(x):\n    try:\n        x()\n    except Exception:\n        pass\n", "B110"),
        ("resokit_qgis/a.py", "def f(t):\n    return f'SELECT * FROM {t}'\n", "B608"),
        ("resokit_qgis/a.py", "import random\nX = random.random()\n", "B311"),
        ("resokit_qgis/a.py", "X = 1  # no" + "qa\n", "silences"),
        ("resokit_qgis/.bandit", "skips: B101\n", "hidden file"),
        ("resokit_qgis/a.csv", "key,AKIA" + "IOSFODNN7EXAMPLQ\n", "AWS Access Key"),
        ("resokit_qgis/a.csv", "https://someone:some" + "thing9@example.org/\n", "Basic Auth"),
        ("resokit_qgis/a.py", "PASS" + "WORD = 'correct horse 7'\n", "B105"),
        ("resokit_qgis/a.geojson", '{"id": "b5b1c1c4de' + 'ed4b6e8f2c9d3a7b1e5f60"}\n', "Hex High Entropy"),
        ("resokit_qgis/a.so", "x", "not accepted"),
        ("resokit_qgis/a.txt", "\x7fELF", "ELF"),
        ("resokit_qgis/a.txt", "#!/bin/sh\n", "script"),
        ("resokit_qgis/__pycache__/a.txt", "x", "__pycache__"),
        ("resokit_qgis/.git/config", "x", ".git"),
        ("resokit_qgis/../a.txt", "x", ".."),
        ("/resokit_qgis/a.txt", "x", "plain relative path"),
        ("resokit_qgis\\a.txt", "x", "plain relative path"),
        ("other/a.txt", "x", "2 things"),
    ],
)
def test_a_planted_finding_is_found(tmp_path: Path, name: str, text: str, said: str) -> None:
    findings = scan.scan(write_zip(tmp_path / "a.zip", {**CLEAN, name: text}))
    assert any(said in finding for finding in findings), findings


def test_a_missing_licence_is_found(tmp_path: Path) -> None:
    files = {name: text for name, text in CLEAN.items() if not name.endswith("LICENSE")}
    assert scan.scan(write_zip(tmp_path / "a.zip", files)) == ["resokit_qgis/LICENSE: missing"]


@pytest.mark.parametrize("field", scan.REQUIRED)
def test_a_missing_field_is_found(tmp_path: Path, field: str) -> None:
    metadata = "\n".join(line for line in METADATA.splitlines() if not line.startswith(field + "="))
    findings = scan.scan(write_zip(tmp_path / "a.zip", {**CLEAN, "resokit_qgis/metadata.txt": metadata}))
    assert f"metadata.txt: {field} is missing" in findings


def test_an_executable_bit_is_found(tmp_path: Path) -> None:
    def executable(entry: zipfile.ZipInfo) -> None:
        entry.external_attr = 0o100755 << 16

    findings = scan.scan(write_zip(tmp_path / "a.zip", CLEAN, executable))
    assert "resokit_qgis/__init__.py: marked as executable" in findings


def test_a_top_folder_that_is_no_identifier_is_found(tmp_path: Path) -> None:
    files = {name.replace("resokit_qgis", "resokit-qgis"): text for name, text in CLEAN.items()}
    assert scan.scan(write_zip(tmp_path / "a.zip", files)) == ["resokit-qgis: not a Python identifier"]


def test_a_zip_that_is_too_large_is_found(tmp_path: Path) -> None:
    path = tmp_path / "a.zip"
    with path.open("wb") as file:
        file.truncate(scan.LARGEST + 1)
    assert "more than" in scan.scan(path)[0]


def test_a_file_that_is_no_zip_is_found(tmp_path: Path) -> None:
    path = tmp_path / "a.zip"
    path.write_text("nothing", encoding="utf-8")
    assert scan.scan(path) == ["the zip cannot be opened"]


@pytest.fixture
def clone(tmp_path: Path) -> Path:
    """A small copy of what the package is made from."""
    for name, text in {
        "resokit_qgis/__init__.py": "",
        "resokit_qgis/gui/__init__.py": "",
        "resokit_qgis/gui/__pycache__/x.pyc": "x",
        "resources/icons/resokit.svg": "<svg/>",
        "resources/.hidden": "x",
        "metadata.txt": METADATA,
        "LICENSE": "x",
        "CHANGELOG.md": "x",
        "i18n/resokit_nl.qm": "x",
        "i18n/resokit_nl.ts": "x",
        "i18n/resokit_fr.qm": "x",
    }.items():
        path = tmp_path / "clone" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return tmp_path / "clone"


def test_the_package_holds_what_it_should(clone: Path, tmp_path: Path) -> None:
    staged = package.stage(clone, tmp_path / "stage")
    assert sorted(path.relative_to(staged).as_posix() for path in staged.rglob("*") if path.is_file()) == [
        "CHANGELOG.md",
        "LICENSE",
        "__init__.py",
        "gui/__init__.py",
        "i18n/resokit_fr.qm",
        "i18n/resokit_nl.qm",
        "metadata.txt",
        "resources/icons/resokit.svg",
    ]


def test_staging_again_leaves_nothing_old(clone: Path, tmp_path: Path) -> None:
    package.stage(clone, tmp_path / "stage")
    (clone / "resokit_qgis" / "gui" / "__init__.py").unlink()
    assert not (package.stage(clone, tmp_path / "stage") / "gui").exists()


def test_the_same_sources_give_the_same_zip(clone: Path, tmp_path: Path) -> None:
    made = []
    for number in (1, 2):
        staged = package.stage(clone, tmp_path / f"stage{number}")
        (staged / "LICENSE").chmod(0o755)
        package.pack(staged, tmp_path / f"{number}.zip")
        made.append((tmp_path / f"{number}.zip").read_bytes())
    assert made[0] == made[1]
    assert scan.archive_findings(tmp_path / "1.zip") == []


def test_a_translation_that_was_not_compiled_stops_the_packaging(clone: Path, tmp_path: Path) -> None:
    (clone / "i18n" / "resokit_fr.qm").unlink()
    with pytest.raises(FileNotFoundError, match=r"resokit_fr\.qm"):
        package.stage(clone, tmp_path / "stage")
