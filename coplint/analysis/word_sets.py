"""Long lists of words, kept readable."""

from __future__ import annotations


def word_set(words: str) -> frozenset[str]:
    """Words written one after another with spaces or line ends between them, as a set."""
    return frozenset(words.split())
