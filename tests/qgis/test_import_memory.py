"""How a source was understood is remembered for its next file."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from qgis.core import QgsSettings

from resokit_qgis.gui.imports.memory import Memory
from resokit_qgis.settings import Settings

HEADINGS = ["Naam wijk", "Inwoners 2024", "Leeftijd 0-17"]


@pytest.fixture
def settings() -> Iterator[Settings]:
    QgsSettings().remove("plugins/resokit_qgis")
    made = Settings()
    yield made
    made.close()


@pytest.fixture
def memory(settings: Settings) -> Memory:
    return Memory(settings)


def test_nothing_is_known_at_first(memory: Memory) -> None:
    assert memory.recall("drawings", HEADINGS, "wijken_2024.csv") == {}


def test_next_years_file_is_the_same_source(memory: Memory) -> None:
    memory.keep("indicators", HEADINGS, "wijken_2024.csv", {"code": "Naam wijk", "decimal": ","})
    newer = [heading.replace("2024", "2025") for heading in HEADINGS]
    assert memory.recall("indicators", newer, "wijken_2025.csv") == {"code": "Naam wijk", "decimal": ","}


def test_kinds_and_headings_are_kept_apart(memory: Memory) -> None:
    memory.keep("indicators", HEADINGS, "wijken.csv", {"code": "a"})
    assert memory.recall("wards", HEADINGS, "wijken.csv") == {}
    assert memory.recall("indicators", HEADINGS[:2], "wijken.csv") == {}
    assert memory.recall("indicators", HEADINGS[::-1], "wijken.csv") == {}


def test_another_file_with_the_same_headings_gets_the_newest(memory: Memory) -> None:
    memory.keep("wards", HEADINGS, "gent.gpkg", {"level": "gent"})
    memory.keep("wards", HEADINGS, "brussel.gpkg", {"level": "brussel"})
    assert memory.recall("wards", HEADINGS, "antwerpen.gpkg") == {"level": "brussel"}
    assert memory.recall("wards", HEADINGS, "Gent 3.gpkg") == {"level": "brussel"}
    assert memory.recall("wards", HEADINGS, "GENT.gpkg") == {"level": "gent"}


def test_what_was_kept_before_is_replaced(memory: Memory) -> None:
    memory.keep("wards", HEADINGS, "a.gpkg", {"level": "one"})
    memory.keep("wards", HEADINGS, "a.gpkg", {"level": "two"})
    assert memory.recall("wards", HEADINGS, "a.gpkg") == {"level": "two"}


def test_a_source_can_be_forgotten(memory: Memory) -> None:
    memory.keep("wards", HEADINGS, "a.gpkg", {"level": "one"})
    memory.keep("wards", HEADINGS[:1], "a.gpkg", {"level": "other"})
    memory.forget("wards", HEADINGS)
    assert memory.recall("wards", HEADINGS, "a.gpkg") == {}
    assert memory.recall("wards", HEADINGS[:1], "a.gpkg") == {"level": "other"}


def test_the_oldest_go(memory: Memory) -> None:
    for number in range(51):
        memory.keep("wards", ["x" * (number + 1)], "a.gpkg", {"number": number})
    assert memory.recall("wards", ["x"], "a.gpkg") == {}
    assert memory.recall("wards", ["xx"], "a.gpkg") == {"number": 1}
    assert memory.recall("wards", ["x" * 51], "a.gpkg") == {"number": 50}


def test_headings_and_file_names_are_not_written_down(memory: Memory, settings: Settings) -> None:
    memory.keep("drawings", ["Telefoon van mevrouw Peeters"], "peeters.csv", {"name": ""})
    assert "eeters" not in settings.import_memory
    assert "Telefoon" not in settings.import_memory


def test_it_outlives_the_plugin(settings: Settings) -> None:
    Memory(settings).keep("drawings", HEADINGS, "a.gpkg", {"name": "naam", "roles": ["age", ""]})
    settings.close()
    again = Settings()
    assert Memory(again).recall("drawings", HEADINGS, "a.gpkg") == {"name": "naam", "roles": ["age", ""]}
    again.close()


@pytest.mark.parametrize("broken", ["", "[", "[]", '{"wards": 3}', '{"wards": [3, {}, {"mapping": []}]}'])
def test_a_setting_that_somebody_broke_is_as_good_as_empty(memory: Memory, settings: Settings, broken: str) -> None:
    settings.import_memory = broken
    assert memory.recall("wards", HEADINGS, "a.gpkg") == {}
    memory.keep("wards", HEADINGS, "a.gpkg", {"level": "one"})
    assert memory.recall("wards", HEADINGS, "a.gpkg") == {"level": "one"}
