"""How hard a text is to read, by the measure of Flesch and Kincaid: the school grade of those who can follow it."""

from __future__ import annotations

import re
from collections.abc import Iterable

_WORD = re.compile(r"[^\W_]+(?:(?:['’‑-]|(?<=\d)[.,](?=\d))[^\W_]+)*")
_VOWELS = re.compile(r"[aeiouyáéíóúàèìòùâêîôûäëïöü]+")
_APART = re.compile(
    r"i(?:at|et|um)|(?<![ctgs])i(?:a|o)|(?<![ct])ien[ct]|crea|[rd]ea(?=s?$)|e(?:um|o$)|ua[lt]|uity|[^qg]uou|[eouy]ing|oye"
)
"""Neighbouring vowels that are two syllables: "variety", "create", "actual", but not "special" or "nation"."""
_SILENT = re.compile(
    r"(?:(?<=[^aeiouyl])e|(?<=[aeiouyrw]l)es?|(?<=g)ues?|(?<=[^aeioutdyl])ed|(?<=[aeiouyrw]l)ed"
    r"|(?<=[^aeiouyscgzxhl])es)$"
)
"""Endings that are written and not said: "make", "rule", "asked", "makes"."""


def words_of(text: str) -> list[str]:
    """The words of a text as a reader counts them: "well-being" is one, and so is 1,200."""
    return _WORD.findall(text)


def syllables(word: str) -> int:
    """About how many syllables a word has, by its letters; at least one."""
    lower = word.casefold()
    said = _SILENT.sub("", lower)
    return max(1, len(_VOWELS.findall(said)) + len(_APART.findall(said)))


def grade(sentences: Iterable[str]) -> float:
    """The grade of some sentences, 0 where they have no words.

    0.39 × words a sentence + 11.8 × syllables a word - 15.59 (Kincaid and others, 1975).
    """
    counted = [words for words in map(words_of, sentences) if words]
    words = sum(map(len, counted))
    if not words:
        return 0.0
    spoken = sum(syllables(word) for sentence in counted for word in sentence)
    return 0.39 * words / len(counted) + 11.8 * spoken / words - 15.59
