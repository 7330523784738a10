"""Only files on this computer are opened."""

from __future__ import annotations

from pathlib import Path

import pytest

from resokit_qgis.errors import ResokitError
from resokit_qgis.workspace.importers.local_file import local_file


def refused(text: str) -> str:
    with pytest.raises(ResokitError) as caught:
        local_file(text)
    return str(caught.value)


def test_a_file(tmp_path: Path) -> None:
    path = tmp_path / "a b:c.csv"
    path.write_text("x", encoding="utf-8")
    assert local_file(str(path)) == path
    assert local_file(path.as_uri()) == path


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("https://example.org/a.geojson", "https:"),
        ("HTTP://someone@example.org/a", "HTTP:"),
        ("ftp://example.org/a.csv", "ftp:"),
        ("/vsicurl/https://example.org/a.geojson", "/vsicurl/"),
        ("/vsizip/a.zip/b.shp", "/vsizip/"),
        ("/VSIMEM/a", "/VSIMEM/"),
        ("PG:dbname=x user=y", "PG:"),
        ("WFS:https://example.org", "WFS:"),
        ("file://server/share/a.csv", "file:"),
    ],
)
def test_what_is_elsewhere_is_refused(text: str, start: str) -> None:
    assert refused(text) == (
        f"“{start}…” is not a file on this computer: addresses, databases and virtual paths are not opened. "
        "Save the data to a file first, and import that."
    )


def test_what_is_not_there_is_refused(tmp_path: Path) -> None:
    missing = tmp_path / "a.csv"
    assert refused(str(missing)) == f"There is no file {missing}. Check its name and folder, and choose it again."
    inline = '{"type": "Point"}' + " " * 5000 + "x"
    assert len(refused(inline)) < 300


def test_a_folder_a_packed_and_an_empty_file_are_refused(tmp_path: Path) -> None:
    assert refused(str(tmp_path)) == f"{tmp_path} is a folder. Choose the file inside it that you want to import."
    packed = tmp_path / "a.ZIP"
    packed.write_bytes(b"PK")
    assert refused(str(packed)) == "a.ZIP is a packed file. Unpack it first, and import the file that was inside."
    empty = tmp_path / "a.csv"
    empty.touch()
    assert refused(str(empty)) == "a.csv is empty. Export it again, and import the new file."
