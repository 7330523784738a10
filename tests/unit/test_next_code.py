"""The code that is proposed for one more person."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from resokit_qgis.workspace.importers.pseudonyms import looks_like_code
from resokit_qgis.workspace.next_code import next_code


@pytest.mark.parametrize(
    ("taken", "expected"),
    [
        ([], "P001"),
        (["P001", "P002", "P107"], "P108"),
        (["P998", "P999"], "P1000"),
        (["144", "3297", "21"], "3298"),
        # Most of them decide.
        (["A7", "P001", "A8"], "A9"),
        # The second import of the same codes.
        (["P001", "2-P001", "2-P002", "2-P003"], "2-P004"),
        # Codes do not care about capitals.
        (["U1", "U2", "u3"], "U4"),
        # Neither names nor numbers of people are gone on with.
        (["Jan1", "Jan2"], "P001"),
        (["Maria", "Fatima", "0478123456"], "P001"),
        (["99998", "99999"], "P001"),
        (["P001", "99998", "99999"], "P002"),
    ],
)
def test_it_goes_on_like_those_before(taken: list[str], expected: str) -> None:
    assert next_code(taken) == expected


@given(st.lists(st.from_regex(r"[A-Z0-9-]{0,4}[0-9]{1,5}", fullmatch=True), max_size=20))
def test_it_is_free_and_a_code(taken: list[str]) -> None:
    code = next_code(taken)
    assert looks_like_code(code)
    assert code.casefold() not in {one.casefold() for one in taken}
