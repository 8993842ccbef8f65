"""One pattern for all the words of a modal scheme."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from coplint.analysis.modals.schemes import ModalScheme, ModalWord
from coplint.analysis.small_letters import in_small_letters

ADVERB = (
    r"(?:[a-z]+ly|also|always|now|often|still|then|therefore|thus|instead|ever|seldom|sometimes|again|first|further|well"
    r"|almost|very|most|both|each|all|at\s+least|at\s+all\s+times|in\s+turn|in\s+particular|in\s+general|as\s+well)"
)
"""What may stand between a modal and its verb, or inside "is normally required to"."""

NEGATIVE = r"(?:not(?!\s+only\b)|never|no\s+longer)"

_GAP = rf"\s+(?:(?:{ADVERB}|{NEGATIVE})\s+){{0,2}}"
_FORMS = {
    "be": r"is|are|be|am|been|being|['’](?:re|s)",
    "have": r"has|have|having",
    "need": r"needs?",
    "do": r"do|does",
}
_INITIALS = {"be": "abi'’"}
"""What the forms of a word begin with, where it is more than the word's own first letter."""
_CONTRACTED = {"can": r"can(?:not|['’]t)?", "will": r"will|won['’]t", "shall": r"shall|shan['’]t"}


@dataclass(frozen=True, slots=True)
class SchemePattern:
    """Finds the words of a scheme in a text and knows what each stands for."""

    pattern: re.Pattern[str]
    entries: dict[str, tuple[str, ModalWord]]
    """By group of the pattern: the words as the scheme has them, and their entry."""
    capitals_only: bool

    def find(self, text: str) -> Iterator[tuple[int, int, str, ModalWord]]:
        """Start, end, words and entry of each occurrence, the longest words where several begin."""
        for found in self.pattern.finditer(text if self.capitals_only else in_small_letters(text)):
            word, entry = self.entries[found.lastgroup or ""]
            yield found.start(), found.end(), word, entry


@lru_cache(maxsize=16)
def scheme_pattern(scheme: ModalScheme) -> SchemePattern:
    """The pattern of a scheme; phrases that begin alike share their beginning, which is what makes it quick."""
    entries: dict[str, tuple[str, ModalWord]] = {}
    by_first: dict[tuple[str, bool], list[tuple[str, str]]] = {}
    for words, entry in sorted(_phrases(scheme), key=lambda phrase: (-len(phrase[0]), phrase[0])):
        group = f"w{len(entries)}"
        entries[group] = (words, entry)
        first, _, rest = (words.upper() if scheme.capitals_only else words.lower()).partition(" ")
        inflects = bool(rest) and rest != "not" and not scheme.capitals_only
        by_first.setdefault((first, inflects), []).append((rest, group))
    parts = (
        _beginning(first, rests, inflects=inflects, gap=r"\s+" if scheme.capitals_only else _GAP)
        for (first, inflects), rests in sorted(by_first.items(), key=lambda item: (item[0][0], not item[0][1]))
    )
    begins = _one_of({letter for first, _ in by_first for letter in _INITIALS.get(first, first[0])})
    pattern = rf"\b{begins}(?<!-)(?:{'|'.join(parts)})\b(?!-)"
    english = all(words.isascii() for words, _ in entries.values())
    flags = re.NOFLAG if scheme.capitals_only or english else re.IGNORECASE
    return SchemePattern(re.compile(pattern, flags), entries, scheme.capitals_only)


def _one_of(letters: set[str]) -> str:
    """Looks ahead for one of some letters, so that most words need no closer look; for none, never matches."""
    return f"(?=[{''.join(map(re.escape, sorted(letters)))}])" if letters else "(?!)"


def _phrases(scheme: ModalScheme) -> Iterator[tuple[str, ModalWord]]:
    for entry in scheme.words:
        for words in entry.words:
            yield words, entry


def _beginning(first: str, rests: list[tuple[str, str]], *, inflects: bool, gap: str) -> str:
    """All phrases of one first word: the longer ones, then that word alone, if it is one of them."""
    longer = "|".join(rf"{_spaced(rest)}(?P<{group}>)" for rest, group in rests if rest)
    alone = "".join(rf"(?P<{group}>)" for rest, group in rests if not rest)
    tails = "|".join(part for part in (longer and rf"{gap}(?:{longer})\b", alone) if part)
    if inflects:
        return rf"(?:{_FORMS.get(first, re.escape(first))})(?:{tails})"
    return rf"(?:{_CONTRACTED.get(first, _contractible(first))})(?:{tails})"


def _contractible(word: str) -> str:
    return re.escape(word) if word.isupper() else rf"{re.escape(word)}(?:n['’]t)?"


def _spaced(words: str) -> str:
    return r"\s+".join(map(re.escape, words.split()))
