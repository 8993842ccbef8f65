"""A finding's fingerprint: the same for as long as the drafter leaves its sentence and its heading alone.

It holds the rule's first id, the words found and their sentence, folded, the words of the heading above without
numbers, and an ordinal among equals; no number, no position. So a paragraph inserted elsewhere disturbs no fingerprint.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections import Counter

_NUMBER = re.compile(
    r"^(?:(?i:chapter|annex|appendix|part|section|schedule|step|stage)\s+)?"
    r"(?:\d+[A-Z]?(?:\.\d+)*(?:\([a-z]+\))*|\([a-z\d]+\)|[A-Z]|[IVX]+)(?=[\s.):–—-]|$)[\s.):–—-]*"
)
_SPACE = re.compile(r"\s+")
_ALIKE = str.maketrans({"‘": "'", "’": "'", "“": '"', "”": '"', "–": "-", "—": "-", "‑": "-", "‐": "-", "\u00ad": ""})


def fold(text: str) -> str:
    """Text without what two versions of one sentence may differ in: case, kinds of quote, dash and space."""
    return _SPACE.sub(" ", unicodedata.normalize("NFKC", text).translate(_ALIKE)).strip().casefold()


class Fingerprints:
    """Makes the fingerprints of one rule on one draft, counting equals as they come."""

    def __init__(self, rule: str) -> None:
        self._rule = rule
        self._seen: Counter[tuple[str, str, str]] = Counter()

    def of(self, words: str, sentence: str, heading: str) -> str:
        """The fingerprint of a finding on some words in a sentence under a heading."""
        same = (fold(words), fold(sentence), fold(_NUMBER.sub("", heading, count=1)))
        ordinal = self._seen[same]
        self._seen[same] += 1
        return _digest(self._rule, *same, str(ordinal))

    def anywhere(self, words: str, sentence: str) -> str:
        """What a finding keeps when its sentence moves under another heading, or the heading gets other words."""
        return _digest(self._rule, fold(words), fold(sentence))


def _digest(*parts: str) -> str:
    """Sixteen hexadecimal digits."""
    return hashlib.sha256("\x1f".join(parts).encode()).hexdigest()[:16]
