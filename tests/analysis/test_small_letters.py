"""Small letters in which words are found as if case were ignored."""

import re
import sys

import pytest

from coplint.analysis.small_letters import in_small_letters

EVERY = "".join(map(chr, range(sys.maxunicode + 1)))


def test_each_letter_keeps_its_place() -> None:
    assert len(in_small_letters(EVERY)) == len(EVERY)
    assert in_small_letters("İt MUST, ıt Muſt, \N{KELVIN SIGN}EEP") == "it must, it must, keep"


@pytest.mark.parametrize("pattern", ["[a-z]", "i", "k", "s", r"\w", r"\s"])
def test_small_letters_are_found_where_case_is_ignored(pattern: str) -> None:
    ignored = [found.start() for found in re.finditer(pattern, EVERY, re.IGNORECASE)]
    assert [found.start() for found in re.finditer(pattern, in_small_letters(EVERY))] == ignored
