"""A number that counts: 12, 7.9, 3.1.4, Annex B, A.2.

Bullets, lone letters and Roman numerals are left out: they count items of lists, begin anew under every point, and
nobody can tell a v from a five.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from coplint.draft.model import Block, Kind

_NUMBER = re.compile(
    r"(?:(?P<word>chapter|annex|appendix|part|schedule|section|article)\s+)?"
    r"(?P<first>\d{1,3}|[A-Z])(?P<more>(?:\.\d{1,3})*)",
    re.IGNORECASE,
)
_BEFORE_A = ord("A") - 1
_COUNTS_WITH = frozenset({"", "chapter", "section"})
"""What may stand before the number of a heading with which those below it begin; in Schedule 2 they begin with 1."""


@dataclass(frozen=True, order=True, slots=True)
class Part:
    """One part of a number: its value, or its place in the alphabet if it is a letter. Digits come before letters."""

    is_letter: bool
    value: int

    def __str__(self) -> str:
        return chr(_BEFORE_A + self.value) if self.is_letter else str(self.value)


Parts = tuple[Part, ...]
"""A number, from the outermost part in."""


def read_number(label: str) -> tuple[str, Parts] | None:
    """The word in front of a number, in small letters or "", and its parts; None for what does not count."""
    found = _NUMBER.fullmatch(label)
    if found is None:
        return None
    word, first, more = (found["word"] or "").lower(), found["first"], found["more"]
    if first.isalpha() and not (word or more):
        return None
    head = Part(False, int(first)) if first.isdigit() else Part(True, ord(first.upper()) - _BEFORE_A)
    return word, (head, *(Part(False, int(part)) for part in more.split(".")[1:]))


@dataclass(frozen=True, slots=True)
class Numbered:
    """A point or heading with its number; `word` is what stands in front of that.

    `chapter` is the heading above with which its number should begin, if there is one. `astray` says that it begins
    with the number of another heading instead: 7.37 in chapter 8.
    """

    block: Block
    word: str
    parts: Parts
    chapter: Numbered | None = None
    astray: bool = False

    @property
    def is_heading(self) -> bool:
        """Whether it is a heading; a point, if not."""
        return self.block.kind is Kind.HEADING

    @property
    def is_plain_point(self) -> bool:
        """Whether it is a plain "12." in the text, which may as well be an item of a list."""
        return not self.is_heading and len(self.parts) == 1

    @property
    def is_lettered(self) -> bool:
        """Whether it is Annex B, and not Annex 2."""
        return self.parts[-1].is_letter

    @property
    def is_first(self) -> bool:
        """Whether a numbering begins with it: 1, 1.1, A.1."""
        return all(part.value <= 1 for part in self.parts)

    @property
    def value(self) -> int:
        """The last part of its number."""
        return self.parts[-1].value

    @property
    def parent(self) -> Parts:
        """Its number without the last part."""
        return self.parts[:-1]

    @property
    def label(self) -> str:
        """Its number as a reader sees it, in full."""
        return self.block.label

    def counts_in(self, heading: Numbered) -> bool:
        """Whether its number should begin with that of a heading above, letter or digit like its own."""
        letter = heading.parts[0].is_letter
        numbers = letter or heading.word in _COUNTS_WITH
        fewer = len(heading.parts) < len(self.parts)
        return fewer and numbers and not self.word and letter == self.parts[0].is_letter

    def follows(self, other: Numbered) -> bool:
        """Whether it comes right after another number: 7.10 after 7.9."""
        return self.parent == other.parent and self.value == other.value + 1

    def beside(self, value: int) -> str:
        """The number beside it with another last part, written in the same way."""
        last = self.parts[-1]
        return self.label[: len(self.label) - len(str(last))] + str(Part(last.is_letter, value))
