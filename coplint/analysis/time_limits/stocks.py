"""Lengths of time that say how much there is and set no limit: "reserves of at least 7 years"."""

from __future__ import annotations

import re

_STOCK = re.compile(
    r"\b(?:landbanks?|reserves?|stocks?|stockpiles?|suppl(?:y|ies))\s+"
    r"(?:of|is|are|(?:must|should|shall|will|may)\s+(?:\w+ly\s+)?be|(?:equal|equivalent)\s+to|for)\s+$",
    re.IGNORECASE,
)
_ONE_MORE = re.compile(r"(?:[;,](?:\s+(?:and|or))?|\s(?:and|or))\s+$")
_IS_FOR = re.compile(r"\s+for\b")
_SENTENCE_END = re.compile(r"[.?!]\s+[A-Z]")
_NEAR = 60
"""Characters in front of a length that say what is so long."""


def is_stock(text: str, start: int, end: int, *, before: int) -> bool:
    """Whether a length, with the words that bound it, is how long a stock lasts.

    `before` is where the last such length ended, 0 if there was none: "at least 7 years for sand and 10 for clay".
    """
    if _STOCK.search(text, max(0, start - _NEAR), start):
        return True
    if not before or not _IS_FOR.match(text, end) or not _ONE_MORE.search(text, max(before, start - _NEAR), start):
        return False
    return _SENTENCE_END.search(text, before, start) is None
