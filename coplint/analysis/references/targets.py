"""What the references of a draft can point to: its numbered blocks, its headings, its tables and figures."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from functools import cached_property

from coplint.analysis.captions import find_captions
from coplint.analysis.references.grammar import Noun
from coplint.analysis.references.roman_outline import roman_outline
from coplint.analysis.word_sets import word_set
from coplint.draft.model import Block, Draft, Kind, is_checked

_PART = re.compile(
    r"\s*(?P<noun>schedule|part)\s+(?P<number>[A-Z]?\d+(?:\.\d+)*|[A-Z]|[IVX]+)\b(?!.*\.\s*$)",
    re.IGNORECASE | re.DOTALL,
)
"""A schedule or part of the draft, by its title: what ends in a full stop is a sentence about one."""
_DIVISION = re.compile(r"\b(?P<noun>[Cc]hapter|[Ss]ection)s?\s+(?P<number>\d{1,2}(?:\.\d{1,2})*)\b")
_CALLED = re.compile(r"^(?:chapter|section|clause|article|paragraph)\s+", re.IGNORECASE)
_CAPTIONED = frozenset({Noun.TABLE, Noun.FIGURE, Noun.BOX, Noun.ANNEX, Noun.SCHEDULE, Noun.PART})
_ROMAN = frozenset("IVX")
_SELF = word_set(
    """Code code Framework framework document guidance specification standard draft report chapter annex"""
)


class Targets:
    """An index of a draft's blocks by what references call them."""

    def __init__(self, draft: Draft) -> None:
        self._draft = draft

    def find(self, noun: Noun, number: str) -> int | None:
        """The block that a noun and number point to, or None."""
        if noun in _CAPTIONED:
            return self._named.get((noun, number.upper()))
        if noun is Noun.FOOTNOTE:
            return self._notes.get(number)
        if noun is Noun.PARAGRAPH:
            found = self.points.get(number, self.headings.get(number))
            return found if found is not None else self._inside(number)
        found = self.headings.get(number, self.points.get(number) if "." in number else None)
        return self.romans.get(number) if found is None and number[0] in _ROMAN else found

    def _inside(self, number: str) -> int | None:
        """The paragraph in whose text an item stands: 7.9 for "7.9(b)" where it says "must: (a) ...; or (b) ..."."""
        whole, _, letter = number.rpartition("(")
        block = self.points.get(whole)
        if block is None or not re.search(rf"(?<!\w)\({re.escape(letter)}\s", self._draft.blocks[block].text):
            return None
        return block

    @cached_property
    def points(self) -> Mapping[str, int]:
        """Numbered blocks that are no headings, by label; the first of two that share one."""
        return self._labels(headings=False)

    @cached_property
    def headings(self) -> Mapping[str, int]:
        """Numbered headings by label."""
        return self._labels(headings=True)

    @cached_property
    def romans(self) -> Mapping[str, int]:
        """The parts of a draft that counts them in Roman numerals and letters, by their number in full."""
        return roman_outline(self._draft)

    @cached_property
    def titles(self) -> Mapping[str, int]:
        """Headings by their folded words, the first of those that share them; contents lists left out."""
        found: dict[str, int] = {}
        for block in self._draft.blocks:
            if block.kind is Kind.HEADING and is_checked(block) and block.text.strip():
                found.setdefault(folded(block.text), block.index)
        return found

    @cached_property
    def chapters(self) -> tuple[int, ...]:
        """The headings of the first level, in order."""
        return tuple(block.index for block in self._draft.blocks if block.kind is Kind.HEADING and block.level == 1)

    @cached_property
    def is_dotted(self) -> bool:
        """Whether the draft numbers its paragraphs or headings 7.9 rather than 79."""
        labels = [*self.points, *self.headings]
        return sum("." in label for label in labels) * 2 > len(labels)

    @cached_property
    def says_chapter(self) -> bool:
        """Whether the draft calls its numbered divisions chapters, so that a bare "section 26" is one of an Act."""
        said = Counter(
            found["noun"].casefold()
            for block in self._draft.blocks
            for found in _DIVISION.finditer(block.text)
            if found["number"] in self.headings
        )
        return said["chapter"] > said["section"]

    def has_like(self, noun: Noun, number: str) -> bool:
        """Whether the draft has annexes, say, that are numbered in the same style, digits or letters."""
        return any(found.isdigit() == number.isdigit() for other, found in self._named if other is noun)

    def is_own(self, owner: str) -> bool:
        """Whether words such as "Introduction" or "Code" name a part of the draft, or the draft."""
        first = owner.split(maxsplit=1)[0]
        return first in _SELF or any(folded(words) in self.titles for words in (first, owner))

    def _labels(self, *, headings: bool) -> Mapping[str, int]:
        found: dict[str, int] = {}
        strays: dict[str, int] = {}
        above: dict[int, str] = {}
        for block in self._draft.blocks:
            if block.label and (block.kind is Kind.HEADING) is headings and is_checked(block):
                stray = headings and not _fits(block, above)
                (strays if stray else found).setdefault(_number(block), block.index)
        return strays | found

    @cached_property
    def _named(self) -> Mapping[tuple[Noun, str], int]:
        found: dict[tuple[Noun, str], int] = {}
        for caption in find_captions(self._draft):
            found.setdefault((caption.noun, caption.number), caption.block)
        for block in self._draft.blocks:
            if is_checked(block) and block.kind in (Kind.HEADING, Kind.CAPTION, Kind.PARAGRAPH, Kind.TEXT_BOX):
                words = f"{block.number} {block.text}" if block.number else block.text
                if part := _PART.match(words):
                    found.setdefault((Noun(part["noun"].casefold()), part["number"].upper()), block.index)
        return found

    @cached_property
    def _notes(self) -> Mapping[str, int]:
        return {
            block.number.strip("[]^.: "): block.index for block in self._draft.blocks if block.kind is Kind.FOOTNOTE
        }


def _fits(heading: Block, above: dict[int, str]) -> bool:
    """Whether the number of a heading begins with that of the heading it stands under; `above` holds these by level.

    A number given twice is a slip of one of the two, most often of the one that stands under another chapter.
    """
    level = heading.level or 1
    above[level] = _number(heading)
    parent = above.get(level - 1)
    return not parent or above[level].startswith(f"{parent}.")


def _number(block: Block) -> str:
    """The label of a block without what it is called: 11 of "Chapter 11"."""
    return _CALLED.sub("", block.label)


def folded(title: str) -> str:
    """The words of a title as two people might write it: no case, no punctuation, no plural."""
    words = re.findall(r"\w+", title.casefold())
    return " ".join(word[:-1] if len(word) > 3 and word.endswith("s") else word for word in words)
