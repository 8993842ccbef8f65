"""How much two passages are about the same thing, by the words they share that few other passages have."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from functools import lru_cache
from math import log, sqrt

import regex

from coplint.analysis.word_sets import word_set

_WORD = regex.compile(r"\p{L}[\p{L}\d]{2,}")
_COMMON = word_set(
    """the and for that this with are from their they have has which who will can may must should not any other
    such also into where when than then there these those been being was were its our you your his her she
    what how about paragraph paragraphs chapter chapters section sections see above below given set out more
    further information guidance provides provided detail details under including include includes"""
)


def topic_stems(text: str) -> list[str]:
    """The stems of the words that say what a text is about, in order."""
    return [stem(word) for word in _WORD.findall(text.casefold()) if word not in _COMMON]


@lru_cache(maxsize=1 << 16)
def stem(word: str) -> str:
    """A word in small letters without the ending that changes most; what is left need be no word."""
    for ending in ("ations", "ation", "ments", "ment", "ings", "ing", "ies", "ion", "ed", "es", "s", "e", "y"):
        if word.endswith(ending) and len(word) - len(ending) >= 4:
            return word[: -len(ending)]
    return word


class Weights:
    """How telling each word is among the passages of a draft: the rarer the more."""

    def __init__(self, passages: Iterable[Iterable[str]]) -> None:
        counts: Counter[str] = Counter()
        total = 0
        for passage in passages:
            counts.update(set(passage))
            total += 1
        self._weights = {word: log((total + 1) / count) for word, count in counts.items()}
        self._unseen = log(total + 1) if total else 1.0

    def of(self, word: str) -> float:
        """The weight of a word."""
        return self._weights.get(word, self._unseen)

    def vector(self, words: Iterable[str]) -> dict[str, float]:
        """A passage as a vector of unit length."""
        counts = Counter(words)
        raw = {word: (1 + log(count)) * self.of(word) for word, count in counts.items()}
        length = sqrt(sum(value * value for value in raw.values())) or 1.0
        return {word: value / length for word, value in raw.items()}


def cosine(one: dict[str, float], other: dict[str, float]) -> float:
    """Likeness of two vectors of unit length, 0 to 1."""
    if len(one) > len(other):
        one, other = other, one
    return sum(value * other.get(word, 0.0) for word, value in one.items())
