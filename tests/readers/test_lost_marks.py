"""Marks of notes that a draft does not have."""

from __future__ import annotations

import pytest

from coplint.readers.markdown import read_markdown
from coplint.readers.plaintext import read_text

TEXT = """\
1.1 Plans[^1] are public.

1.2 Maps[^17] are public[^note2], and so are lists[^17].

[^1]: As the rules say.
"""


@pytest.mark.parametrize("read", [read_markdown, read_text])
def test_each_mark_without_a_note_is_told_where_it_stands_first(read):
    assert read(TEXT, name="x").warnings == (
        "line 3: [^17] marks a note that is nowhere in the draft",
        "line 3: [^note2] marks a note that is nowhere in the draft",
    )


@pytest.mark.parametrize("text", ["1.1 Plans[^1] last.\n\n[^1]: A year.\n", "A label is `[^a-z]` or [^a-z].\n"])
@pytest.mark.parametrize("read", [read_markdown, read_text])
def test_nothing_is_told_of_notes_that_are_there_or_of_patterns(read, text):
    assert read(text, name="x").warnings == ()


def test_code_has_no_notes():
    assert read_markdown("```\nsee [^17]\n```\n", name="x").warnings == ()
