"""A finding's fingerprint: the same for as long as the drafter leaves its sentence and its heading alone.

It holds the rule's first id, the words found and their sentence, folded, the words of the heading above without
numbers, and an ordinal among equals; no number, no position. Of something missing, which has no sentence, it holds what
is missing and the part of the draft that lacks it. So a paragraph inserted elsewhere disturbs no fingerprint.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections import Counter
from dataclasses import dataclass
from functools import lru_cache

_NUMBER = re.compile(
    r"^(?:(?i:chapter|annex|appendix|part|section|schedule|step|stage)\s+)?"
    r"(?:\d+[A-Z]?(?:\.\d+)*(?:\([a-z]+\))*|\([a-z\d]+\)|[A-Z]|[IVX]+)(?=[\s.):–—-]|$)[\s.):–—-]*"
)
_SPACE = re.compile(r"\s+")
_ALIKE = str.maketrans({"‘": "'", "’": "'", "“": '"', "”": '"', "–": "-", "—": "-", "‑": "-", "‐": "-", "\u00ad": ""})


@lru_cache(maxsize=1024)
def fold(text: str) -> str:
    """Text without what two versions of one sentence may differ in: case, kinds of quote, dash and space."""
    return _SPACE.sub(" ", unicodedata.normalize("NFKC", text).translate(_ALIKE)).strip().casefold()


@dataclass(frozen=True, slots=True)
class Mark:
    """What tells a finding from others: its words, their sentence and the heading above.

    One that is `of_part` is about a whole part of the draft: `words` say in what way, `sentence` how the part begins
    if others stand under its heading.
    """

    words: str
    sentence: str
    heading: str
    of_part: bool = False


class Fingerprints:
    """Makes the fingerprints of one rule on one draft, counting equals as they come."""

    def __init__(self, rule: str) -> None:
        self._rule = rule
        self._seen: Counter[tuple[str, str, str]] = Counter()

    def of(self, mark: Mark) -> str:
        """The fingerprint of a finding."""
        same = (fold(mark.words), fold(mark.sentence), _heading(mark))
        ordinal = self._seen[same]
        self._seen[same] += 1
        return _digest(self._rule, *same, str(ordinal))

    def anywhere(self, mark: Mark) -> str:
        """What a finding keeps when its sentence moves under another heading, or the heading gets other words.

        One about a part keeps its heading, and may begin with other words.
        """
        kept = ("", _heading(mark)) if mark.of_part else (fold(mark.sentence), "")
        return _digest(self._rule, fold(mark.words), *kept)


def _heading(mark: Mark) -> str:
    return fold(_NUMBER.sub("", mark.heading, count=1))


def _digest(*parts: str) -> str:
    """Sixteen hexadecimal digits."""
    return hashlib.sha256("\x1f".join(parts).encode()).hexdigest()[:16]
