"""Three words in a row: what two texts have in common when they say nearly the same."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from itertools import count

Row = int
"""Three words in a row, as one number."""

_WORD = re.compile(r"\w+")
_BITS = 20
"""Of the number of a word; no draft has a million different ones."""


class WordRows:
    """The rows of texts, comparable with one another; case does not matter."""

    def __init__(self) -> None:
        self._numbers: defaultdict[str, int] = defaultdict(count().__next__)

    def of(self, words: Sequence[str]) -> set[Row]:
        """All rows of these words."""
        row = [self._numbers[word] for word in map(str.lower, words)]
        return {a << 2 * _BITS | b << _BITS | c for a, b, c in zip(row, row[1:], row[2:], strict=False)}


def word_parts(text: str) -> list[str]:
    """The words of a text as they are written, those with a hyphen or an apostrophe in their parts."""
    return _WORD.findall(text)
