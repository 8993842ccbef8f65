"""How a name is written in running text: in either number, its words joined, spaced or hyphenated."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

import regex

_WORD = re.compile(r"\w+")
_PART = re.compile(r"\w+|'\w+|[^\w\s']+")
_PLURAL = regex.compile(r"\p{Ll}{3}(?<!s|u|i|[iv]a)s$")
"""Not "business", "status", "basis", "alias", "canvas"."""
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
        return _WORD.findall(self.small)


def _even(text: str) -> str:
    for sign, others in _ALIKE:
        for other in others:
            text = text.replace(other, sign)
    return text.replace("İ", "I")  # the one letter whose small form is longer


@dataclass(frozen=True)
class Name:
    """A name of a term. One in capitals ("SEN") stands in capitals; any other in capitals or small letters."""

    written: str

    @cached_property
    def apart(self) -> tuple[frozenset[str], ...]:
        """For each word of the name its forms, in small letters: a use that joins no words holds one form of each."""
        *words, last = self._words or [""]
        return (*(frozenset([word]) for word in words), self._forms(last)) if last else ()

    @cached_property
    def joined(self) -> frozenset[str]:
        """The words, in small letters, of which any other use holds one: "matchday" for "match day"."""
        words = self._words
        ends = range(2, len(words) + 1)
        inner = {"".join(words[begin:end]) for end in ends for begin in range(end - 1) if end < len(words)}
        whole = ["".join(words[begin:]) for begin in range(len(words) - 1)]
        return frozenset(inner).union(*map(self._forms, whole))

    def spellings(self, passage: Passage) -> Iterator[tuple[str, str]]:
        """Each use in a passage: how it is spelt there, in the singular, and as it stands; white space made even."""
        for use in self._pattern.finditer(passage.even if self._capitals else passage.small):
            one, written = (" ".join(passage.text[slice(*use.span(group))].split()) for group in ("one", "written"))
            yield self._singular(one), written

    @property
    def spelling(self) -> str:
        """How the name itself is spelt, in the singular."""
        return next((one for one, _ in self.spellings(Passage.of(self.written))), self.written)

    @cached_property
    def _capitals(self) -> bool:
        return self.written.isupper()

    @cached_property
    def _parts(self) -> list[str]:
        even = _even(self.written)
        return _PART.findall(even if self._capitals else even.lower())

    @property
    def _words(self) -> list[str]:
        return [part.lstrip("'").lower() for part in self._parts if _WORD.search(part)]

    def _forms(self, last: str) -> frozenset[str]:
        """The last word of the name in either number."""
        changed, ends = self._ending
        stem = last.removesuffix(changed)
        return frozenset(f"{stem}{end}{more}" for end in ends for more in ("", "s", "es"))

    @property
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
        return re.compile(rf"(?P<written>(?P<one>{words}(?:{'|'.join(ends)}))(?:e?s)?)(?:'s?)?(?!\w)")

    def _singular(self, spelling: str) -> str:
        return spelling[:-3] + "y" if self.written.endswith("y") and spelling.endswith("ies") else spelling
