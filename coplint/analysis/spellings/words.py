"""The words of running text, where their spelling is the draft's own.

Headings, captions and heads of tables have their own capitals; quotations and titles in quotation marks keep the
spelling of others; web addresses and names of files have none. A capital is let pass only where a sentence begins: any
other marks a name, which is spelt as whoever bears it likes.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

import regex

from coplint.analysis.quotations import quotations
from coplint.analysis.sentences import split
from coplint.draft.model import Block, Draft, Kind, Role, Span, is_checked

_WORD = regex.compile(
    r"(?<![\p{L}\d_@/’'.-])\p{L}\p{Ll}+(?:[-\u2010\u2011]\p{Ll}+)*(?![\p{L}\d_@/-]|\.[\p{L}\d]|[’']\p{L}{2})"
)
_HYPHENS = str.maketrans("\u2010\u2011", "--")
_OPENS = regex.compile(r"(?:[:(–—•;]\s*|\n)$")
"""What makes a beginning of what follows, as far as capitals go."""
_UNREAD = frozenset({Kind.HEADING, Kind.CAPTION})
_UNREAD_ROLES = frozenset({Role.FRONT, Role.REFERENCES, Role.INDEX})


@dataclass(frozen=True, slots=True)
class Running:
    """A block of running text, with where its sentences begin and which of its characters are quoted."""

    block: int
    text: str
    begins: frozenset[int]
    quoted: tuple[tuple[int, int], ...]

    @classmethod
    def of(cls, block: Block) -> Running:
        """The text of a block."""
        begins = frozenset(start for start, _ in split(block.text))
        return cls(block.index, block.text, begins, quotations(block.text))

    def opens(self, at: int) -> bool:
        """Whether a capital at a character may be there for what begins with it, and not for the word."""
        return at in self.begins or _OPENS.search(self.text, max(0, at - 3), at) is not None

    def quotes(self, at: int) -> bool:
        """Whether a character stands between quotation marks."""
        before = bisect_right(self.quoted, at, key=lambda pair: pair[0]) - 1
        return before >= 0 and self.quoted[before][1] > at


@dataclass(frozen=True, slots=True)
class Word:
    """A word in small letters, with hyphens of one kind.

    It `follows` if the one before it stands one space away; `capital` where it has one, at the beginning of a sentence.
    """

    text: str
    span: Span
    follows: bool
    capital: bool

    def written(self, text: str) -> str:
        """Another spelling of it as it would stand here."""
        return text[0].upper() + text[1:] if self.capital else text


def running(draft: Draft) -> Iterator[Running]:
    """The blocks in which people write as they usually do."""
    return (Running.of(block) for block in draft.blocks if is_running(block))


def is_running(block: Block) -> bool:
    """Whether people write in a block as they usually do: not in a heading, a caption or the head of a table."""
    heads = block.cell is not None and block.cell.header
    return is_checked(block) and block.kind not in _UNREAD and block.role not in _UNREAD_ROLES and not heads


def words(running: Running) -> Iterator[Word]:
    """The words of a block, left to right."""
    last = -1
    for found in _WORD.finditer(running.text):
        start, end = found.span()
        if (found[0][0].islower() or running.opens(start)) and not running.quotes(start):
            follows = running.text[last:start].isspace() if last >= 0 else False
            text = found[0].translate(_HYPHENS).lower()
            yield Word(text, Span(running.block, start, end), follows, capital=found[0][0].isupper())
            last = end
