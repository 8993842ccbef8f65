"""Three words in a row: what two texts have in common when they say nearly the same."""

from __future__ import annotations

import re
from collections.abc import Sequence

Row = str
"""Three words in a row, in small letters."""

_WORD = re.compile(r"\w+")


def rows_of(words: Sequence[str]) -> set[Row]:
    """All rows of these words; case does not matter."""
    small = " ".join(words).lower().split()
    return set(map(" ".join, zip(small, small[1:], small[2:], strict=False)))


def word_parts(text: str) -> list[str]:
    """The words of a text as they are written, those with a hyphen or an apostrophe in their parts."""
    return _WORD.findall(text)
