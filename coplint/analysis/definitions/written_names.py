"""How a name is written in running text: in either number, its words joined, spaced or hyphenated."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property

import regex

_WORD = re.compile(r"\w+")
_SPACED = "".join(sign if _WORD.match(sign) else " " for sign in map(chr, range(128)))
"""By its code each ASCII character, with a space for what is no part of a word: much of a draft has no others."""
_PART = re.compile(r"\w+|'\w+|[^\w\s']+")
_PLURAL = regex.compile(r"\p{Ll}{3}(?<!s|u|i|[iv]a)s$")
"""Not "business", "status", "basis", "alias", "canvas"."""
_SHORT = 3
"""Letters of a word that stands in too many passages to tell where a name is: "and", "of", "the"."""
_ALIKE = (("-", "\u00ad\u2010\u2011\u2012\u2013\u2014"), ("'", "’"))
"""Hyphens and dashes, and apostrophes, of which any may stand for another."""


@dataclass(frozen=True, slots=True)
class Passage:
    """A text to look for names in: as it is, with one sign for all hyphens, and that in small letters.

    Every character keeps its place.
    """

    text: str
    even: str
    small: str

    @classmethod
    def of(cls, text: str) -> Passage:
        """A text made ready."""
        even = _even(text)
        return cls(text, even, even.lower())

    def words(self) -> list[str]:
        """Its words in small letters."""
        return self.small.translate(_SPACED).split() if self.small.isascii() else _WORD.findall(self.small)


def _even(text: str) -> str:
    if text.isascii():
        return text
    for sign, others in _ALIKE:
        for other in others:
            text = text.replace(other, sign)
    return text.replace("İ", "I")  # the one letter whose small form is longer


Use = tuple[str, str]
"""A use of a name as it stands in the draft: without the ending that makes it a plural, and with it."""


def evenly_spaced(text: str) -> str:
    """A text with one space for each stretch of white space."""
    return " ".join(text.split())


@dataclass(frozen=True)
class Name:
    """A name of a term. One in capitals ("SEN") stands in capitals; any other in capitals or small letters."""

    written: str

    @cached_property
    def apart(self) -> tuple[frozenset[str], ...]:
        """For each longer word of the name its forms, in small letters: a use that joins no words holds one of each."""
        *words, last = self._words or [""]
        return (*(frozenset([word]) for word in words if len(word) > _SHORT), self._forms(last)) if last else ()

    @cached_property
    def joined(self) -> frozenset[str]:
        """The words, in small letters, of which any other use holds one: "matchday" for "match day"."""
        words = self._words
        ends = range(2, len(words) + 1)
        inner = {"".join(words[begin:end]) for end in ends for begin in range(end - 1) if end < len(words)}
        whole = ["".join(words[begin:]) for begin in range(len(words) - 1)]
        return frozenset(inner).union(*map(self._forms, whole))

    def uses(self, passage: Passage) -> list[Use]:
        """Each use in a passage."""
        uses: list[Use] = []
        for found in self._pattern.finditer(passage.even if self._capitals else passage.small):
            start, end = found.span("one")
            uses.append((passage.text[start:end], passage.text[start : found.end()]))
        return uses

    def spelt(self, one: str) -> str:
        """How a use without its ending spells the name in the singular."""
        spelling = evenly_spaced(one)
        return spelling[:-3] + "y" if self.written.endswith("y") and spelling.endswith("ies") else spelling

    @property
    def spelling(self) -> str:
        """How the name itself is spelt, in the singular."""
        return next((self.spelt(one) for one, _ in self.uses(Passage.of(self.written))), self.written)

    @cached_property
    def _capitals(self) -> bool:
        return self.written.isupper()

    @cached_property
    def _parts(self) -> list[str]:
        even = _even(self.written)
        return _PART.findall(even if self._capitals else even.lower())

    @cached_property
    def _words(self) -> list[str]:
        return [part.lstrip("'").lower() for part in self._parts if _WORD.search(part)]

    def _forms(self, last: str) -> frozenset[str]:
        """The last word of the name in either number."""
        changed, ends = self._ending
        stem = last.removesuffix(changed)
        return frozenset(f"{stem}{end}{more}" for end in ends for more in ("", "s", "es"))

    @cached_property
    def _ending(self) -> tuple[str, tuple[str, ...]]:
        """What a plural changes at the end of the name, and what may stand there instead."""
        name = self.written
        if name.endswith("y") and len(name) > 3 and name[-2] not in "aeiou":
            return "y", ("y", "ies")
        return ("s", ("",)) if _PLURAL.search(name) else ("", ("",))

    @cached_property
    def _pattern(self) -> re.Pattern[str]:
        """It begins with plain characters, which `re` looks for first and fast; then with what may not precede them."""
        changed, ends = self._ending
        *parts, last = self._parts
        first, *others = map(re.escape, [*parts, last.removesuffix(changed)])
        words = r"[\s-]*".join([rf"{first}(?<![\w']{first})", *others])
        return re.compile(rf"(?P<one>{words}(?:{'|'.join(ends)}))(?:e?s)?(?!\w)")
