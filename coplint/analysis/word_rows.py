"""Three words in a row: what two texts have in common when they say nearly the same."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from itertools import count

Row = int
"""Three words in a row by their number: a draft has many rows, and numbers are small and quick to compare."""

_WORD = re.compile(r"\w+")
_CODE = re.compile(r"<[/!?]?[A-Za-z][\w:.-]*(?:\s*[/?]?>|\s[^<>=]*=[^<>]*+>)?|(?<!\S)\S*?(?:://|urn:)\S*")
"""Mark-up, and addresses and names of their sort with what is joined to them."""


class WordRows:
    """Gives every row of words of a draft its number, counted from 0."""

    def __init__(self) -> None:
        self._words = _Words()
        self._rows: defaultdict[tuple[int, int, int], Row] = defaultdict(count().__next__)

    def __len__(self) -> int:
        return len(self._rows)

    def of(self, words: Sequence[str]) -> set[Row]:
        """All rows of these words; case does not matter."""
        numbers = list(map(self._words.__getitem__, words))
        return set(map(self._rows.__getitem__, zip(numbers, numbers[1:], numbers[2:], strict=False)))


class _Words(dict[str, int]):
    """Words with their numbers, a word in capitals that of the same in small letters."""

    def __missing__(self, word: str) -> int:
        small = word.lower()
        self[word] = number = len(self) if small == word else self[small]
        return number


def word_parts(text: str) -> list[str]:
    """The words of a text as they are written, those with a hyphen or an apostrophe in their parts.

    Mark-up and addresses are no words.
    """
    if "<" in text or (":" in text and ("://" in text or "urn:" in text)):
        text = _CODE.sub(" ", text)
    return _WORD.findall(text)
