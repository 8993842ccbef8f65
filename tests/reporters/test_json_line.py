"""Data as one line of JSON, whatever it holds."""

from __future__ import annotations

import json

from hypothesis import given
from hypothesis import strategies as st

from coplint.reporters.json_line import json_line

DATA = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text() | st.text(st.characters(categories=["Cs", "L"])),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
)
"""Numbers of any size and characters that are none among the rest."""


@given(DATA)
def test_what_is_written_is_what_is_read(data):
    line = json_line(data)
    assert line.endswith(b"\n")
    assert line.count(b"\n") == 1
    assert json.loads(line) == data


def test_letters_stay_letters_and_no_space_is_lost_on_layout():
    assert json_line({"label": "7.9(b)", "text": "café"}) == '{"label":"7.9(b)","text":"café"}\n'.encode()
