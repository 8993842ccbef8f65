"""What a draft may send to a terminal."""

from __future__ import annotations

import pytest

from coplint.reporters.clean import clean


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("a\x1b[2Jb\x9bc", "a [2Jb c"),
        ("one\ntwo\u2028three\u2029four", "one two three four"),
        ("\u202egnp.exe\u202c\u2066x\u2069\u200f", "gnp.exex"),
        ("co\u00adop\u200berate\ufeff", "cooperate"),
        ("Sé “é” – ½ 字", "Sé “é” – ½ 字"),
    ],
    ids=["control", "lines", "bidi", "no width", "letters"],
)
def test_only_what_is_seen_is_left(text, shown):
    assert clean(text) == shown
